import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const module = fileURLToPath(new URL('../../src/setup/engine-flags.ts', import.meta.url));

/** What a process of its own prints, since flags are the process's. */
function printed(lines: string): unknown {
  const code = `
    import { Script } from 'node:vm';
    import { flagsByWork, setFlagsForStart, underFlagsOfStart } from ${JSON.stringify(module)};
    ${lines}`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const KEPT = `
  setFlagsForStart();
  const cachedData = new Script('(() => 100)').createCachedData();
  // V8 would know the very same text; of another it looks at the length.
  let other = 100;
  const isRefused = () => new Script('(() => ' + (other += 1) + ')', { cachedData }).cachedDataRejected;
  const watch = flagsByWork();
`;

describe('code that was kept under the flags of the start', () => {
  test('is taken as long as a run is short', () => {
    expect(
      printed(`${KEPT}
        watch.onStream({ text: 'x'.repeat(1000) });
        watch.onResource();
        console.log(isRefused());`),
    ).toBe(false);
  });

  test.each([
    ['texts', `watch.onStream({ text: 'x'.repeat(200_000) });`],
    ['objects', 'for (let i = 0; i < 100; i += 1) watch.onResource();'],
    ['milliseconds', 'while (process.uptime() < 0.45); watch.onEntry();'],
    ['charts', 'watch.onMuch();'],
  ])('is refused after many %s, which set other flags, and taken under those of the start', (_, work) => {
    expect(
      printed(`${KEPT}
        ${work}
        console.log(JSON.stringify([isRefused(), underFlagsOfStart(isRefused), isRefused()]));`),
    ).toEqual([true, false, true]);
  });

  test('is taken as ever where no flags were set', () => {
    expect(
      printed(`
        const text = '(() => 42)';
        const cachedData = new Script(text).createCachedData();
        console.log(underFlagsOfStart(() => new Script(text, { cachedData }).cachedDataRejected));`),
    ).toBe(false);
  });
});
