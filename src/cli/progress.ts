import type { WriteStream } from 'node:tty';

/** A run that is over sooner needs no progress. Milliseconds. */
const QUIET_MS = 1000;

/** One line on a terminal that says how far a long run is; nothing where standard error is no terminal. */
export interface Progress {
  readonly show: (done: number, total: number) => void;
  end(): void;
}

export function openProgress(stderr: WriteStream, isQuiet: boolean): Progress {
  if (!stderr.isTTY || isQuiet) return { show: () => undefined, end: () => undefined };
  const start = performance.now();
  let isShown = false;
  return {
    show(done, total) {
      if (performance.now() - start < QUIET_MS) return;
      isShown = true;
      stderr.write(`\r\u001b[K${done} of ${total} sources`);
    },
    end() {
      if (isShown) stderr.write('\r\u001b[K');
    },
  };
}
