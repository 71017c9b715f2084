import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { actionStep, metadata, type Step } from '../github/run-action.ts';
import { deployment, type Files, HARMLESS, PRIVILEGED, repositoryOf } from './program.ts';

function step(folder: string, inputs: Readonly<Record<string, string>> = {}): Promise<Step> {
  return actionStep(folder, { inputs });
}

const bad: Files = { 'deploy/web.yaml': deployment('web', PRIVILEGED), 'deploy/settings.yaml': HARMLESS };
const broken: Files = { 'a.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: [}\n' };

describe('a step', () => {
  test('that finds something fails, with outputs, SARIF, annotations and a summary', async () => {
    const { exit, outputs, summary, commands, runnerTemp, stderr } = await step(repositoryOf(bad), {
      rule: 'privileged-container',
    });
    expect([exit, stderr]).toEqual([1, '']);
    expect(Object.fromEntries(outputs)).toEqual({
      verdict: 'failed',
      critical: '1',
      high: '0',
      medium: '0',
      low: '0',
      info: '0',
      sarif: join(runnerTemp, 'lintel.sarif'),
    });
    const sarif = JSON.parse(readFileSync(join(runnerTemp, 'lintel.sarif'), 'utf8')) as {
      runs: { results: { ruleId: string; partialFingerprints: Record<string, string> }[] }[];
    };
    expect(sarif.runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(['privileged-container']);
    expect(sarif.runs[0]?.results[0]?.partialFingerprints['primaryLocationLineHash']).toMatch(/^[0-9a-f]+:1$/);
    const [annotation, failure, ...others] = commands;
    expect([annotation?.name, annotation?.properties.get('file'), annotation?.properties.get('line')]).toEqual([
      'error',
      'deploy/web.yaml',
      '18',
    ]);
    expect([failure?.name, failure?.data, others]).toEqual(['error', '1 finding at or above high.', []]);
    expect(summary).toContain('privileged-container');
  });

  test('that finds nothing passes', async () => {
    const { exit, outputs, commands } = await step(repositoryOf({ 'a.yaml': HARMLESS }), {
      rule: 'privileged-container',
    });
    expect([exit, outputs.get('verdict'), outputs.get('critical'), commands]).toEqual([0, 'passed', '0', []]);
  });

  test.each([
    ['fails', {}, 1],
    ['fails where that is said', { 'on-incomplete': 'fail', 'fail-on': 'never' }, 1],
    ['passes where that is a warning', { 'on-incomplete': 'warn' }, 0],
    ['passes where nothing fails the step', { 'fail-on': 'never' }, 0],
  ])('that could not judge all is incomplete, and %s', async (_, inputs, exit) => {
    const ended = await step(repositoryOf(broken), { rule: 'privileged-container', ...inputs });
    expect([ended.exit, ended.outputs.get('verdict')]).toEqual([exit, 'incomplete']);
    expect(existsSync(ended.outputs.get('sarif') ?? '')).toBe(true);
  });

  test('with nothing to scan is incomplete, though no path was named', async () => {
    const { exit, outputs } = await step(repositoryOf({ 'README.md': '' }));
    expect([exit, outputs.get('verdict')]).toEqual([1, 'incomplete']);
  });

  test.each([
    ['an unknown rule', { rule: 'latest-tags' }, 'Did you mean "latest-tag"?'],
    ['a switch that is neither', { annotations: 'maybe' }, 'neither true nor false'],
    ['an unknown severity', { 'fail-on': 'hihg' }, 'high'],
    ['a folder that is not there', { 'working-directory': 'nowhere', paths: 'a.yaml' }, 'a folder that exists'],
  ])('with %s says so and fails with verdict error', async (_, inputs, hint) => {
    const { exit, outputs, commands } = await step(repositoryOf(bad), inputs);
    expect([exit, outputs.get('verdict')]).toEqual([1, 'error']);
    expect(commands.map(({ name }) => name)).toEqual(['error']);
    expect(commands[0]?.data).toContain(hint);
    expect(commands[0]?.data).not.toContain('    at ');
  });

  test('with a mistake in lintel.yaml says where', async () => {
    const { exit, commands } = await step(repositoryOf({ ...bad, 'lintel.yaml': 'failOn: high\ntoken: x\n' }));
    expect([exit, commands.length]).toEqual([1, 1]);
    expect(commands[0]?.data).toMatch(/^lintel\.yaml:2:1: /);
  });
});

describe('inputs', () => {
  test('what action.yml runs is there, and its outputs are those that a step writes', async () => {
    const { runs, outputs } = metadata();
    expect(existsSync(new URL(`../../${runs.main}`, import.meta.url))).toBe(true);
    const written = await step(repositoryOf(bad), { json: 'report.json' });
    // Others are there where the step had something to compare with, or frameworks to report on.
    const always = Object.keys(outputs).filter((name) => !['new', 'fixed', 'report'].includes(name));
    expect([...written.outputs.keys()].toSorted()).toEqual(always.toSorted());
  });

  test('lists are one a line; files go where they are asked to; annotations and summary can be left out', async () => {
    const folder = repositoryOf({
      ...bad,
      'other/web.yaml': deployment('other', PRIVILEGED),
      'third/web.yaml': deployment('third', PRIVILEGED),
    });
    const { outputs, commands, summary, runnerTemp } = await step(folder, {
      paths: 'deploy\nother\nthird\n',
      exclude: 'other/**\nthird/**',
      rule: 'privileged-container\nhost-network',
      sarif: 'out/a.sarif',
      json: 'out/a.json',
      annotations: 'false',
      summary: 'false',
      category: 'nightly',
    });
    expect([outputs.get('sarif'), outputs.get('json')]).toEqual([
      join(folder, 'out/a.sarif'),
      join(folder, 'out/a.json'),
    ]);
    expect(JSON.parse(readFileSync(join(folder, 'out/a.json'), 'utf8'))).toMatchObject({
      summary: { bySeverity: { critical: 1 } },
    });
    expect(readFileSync(join(folder, 'out/a.sarif'), 'utf8')).toContain('nightly');
    expect([commands.map(({ data }) => data), summary]).toEqual([['1 finding at or above high.'], '']);
    expect(existsSync(join(runnerTemp, 'lintel.sarif'))).toBe(false);
  });

  test('paths begin in working-directory, and are reported from the root', async () => {
    const folder = repositoryOf({
      'apps/deploy/web.yaml': deployment('web', PRIVILEGED),
      'web.yaml': deployment('no', PRIVILEGED),
    });
    const { commands } = await step(folder, {
      'working-directory': 'apps',
      paths: 'deploy',
      rule: 'privileged-container',
    });
    expect(commands[0]?.properties.get('file')).toBe('apps/deploy/web.yaml');
    expect(commands).toHaveLength(2);
  });

  test('lintel.yaml holds where no input speaks', async () => {
    const folder = repositoryOf({ ...bad, 'lintel.yaml': 'failOn: never\n' });
    expect((await step(folder, { rule: 'privileged-container' })).exit).toBe(0);
    expect((await step(folder, { rule: 'privileged-container', 'fail-on': 'high' })).exit).toBe(1);
  });
});
