import { type ApiSettings, type Clock, type GitHubApi, openApi } from '../../src/github/api.ts';
import { type MockApi, TOKEN } from './mock-api.ts';

/** A clock that is put forward by whoever waits on it, and what they waited. */
export interface StoppedClock extends Clock {
  readonly waits: readonly number[];
}

/** Begins in November 2023, in whole seconds. */
export function stoppedClock(): StoppedClock {
  const waits: number[] = [];
  return {
    waits,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    now: () => 1_700_000_000_000 + waits.reduce((sum, one) => sum + one, 0),
  };
}

/** The API of the mock, where waiting takes no time. */
export function opened(mock: Pick<MockApi, 'url'>, settings: Partial<ApiSettings> = {}): GitHubApi & StoppedClock {
  const clock = stoppedClock();
  return { ...clock, ...openApi({ token: TOKEN, baseUrl: mock.url, ...clock, ...settings }) };
}
