import { expect, test } from 'vitest';
import { deployment, lintel, PRIVILEGED, repositoryOf, runScript } from './program.ts';

/** As a program of someone else would: no part of Lintel is known to it but the built library. */
const PROGRAM = `
const { availableRules, exitCodeOf, lint, makeConfig, write, UserError } = await import(process.env.LIBRARY);
const config = await makeConfig({ cwd: process.cwd(), onlyRules: ['privileged-container'], today: '2026-11-21' });
const report = await lint(config, { rules: await availableRules(config) });
const [finding] = report.findings;
const wrong = await makeConfig({ cwd: process.cwd(), failOn: 'sometimes', today: '2026-11-21' }).catch((error) => error);
console.log(JSON.stringify({
  verdict: report.verdict,
  exit: exitCodeOf(report, config.onIncomplete, config.failOn),
  home: finding.provenance.home.file + ':' + finding.provenance.home.region.start.line,
  json: JSON.parse(write(report, 'json', { texts: new Map(), colour: false, verbose: false, full: false })).verdict,
  isUserError: wrong instanceof UserError,
}));
`;

test('the library judges a folder and gives a report that can be read and written', async () => {
  const folder = repositoryOf({ 'deploy/web.yaml': deployment('web', PRIVILEGED) });
  const library = new URL('../../dist/index.js', import.meta.url).href;
  const { exit, stdout, stderr } = await runScript(folder, PROGRAM, { LIBRARY: library });
  expect([exit, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toEqual({
    verdict: 'failed',
    exit: 1,
    home: 'deploy/web.yaml:18',
    json: 'failed',
    isUserError: true,
  });
});

test('what the library finds is what the command line reports', async () => {
  const folder = repositoryOf({ 'deploy/web.yaml': deployment('web', PRIVILEGED) });
  const { availableRules, lint, loadTexts, makeConfig, write } = (await import(
    new URL('../../dist/index.js', import.meta.url).href
  )) as typeof import('../../src/index.ts');
  const config = await makeConfig({ cwd: folder, today: '2026-11-21' });
  const report = await lint(config, { rules: await availableRules(config) });
  const options = { texts: await loadTexts(config), colour: false, verbose: false, full: false };
  const { stdout } = await lintel(folder, ['--format', 'json']);
  expect(write(report, 'json', options)).toBe(stdout);
});
