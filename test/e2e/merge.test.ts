import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  deployment,
  emptyFolder,
  type Files,
  homesOf,
  inEveryFormat,
  type JsonReport,
  lintel,
  PRIVILEGED,
  repositoryOf,
  scan,
  toldIn,
} from './program.ts';

/** Folders enough for each of a few parts, with a chart in two environments and a file that is no YAML. */
const FILES: Files = {
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `apps/${index}/web.yaml`,
      deployment(`web-${index}`, index % 3 === 0 ? PRIVILEGED : ''),
    ]),
  ),
  'chart/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  'chart/values.yaml': 'privileged: true\n',
  'chart/ci/b-values.yaml': 'privileged: true\n',
  'chart/templates/web.yaml': deployment(
    '{{ .Release.Name }}',
    '          securityContext:\n            privileged: {{ .Values.privileged }}\n',
  ),
  'k/base/web.yaml': deployment('base', PRIVILEGED),
  'k/base/kustomization.yaml': 'resources: [web.yaml]\n',
  'k/one/kustomization.yaml': 'resources: [../base]\nnamePrefix: one-\n',
  'k/two/kustomization.yaml': 'resources: [../base]\nnamePrefix: two-\n',
  'broken/a.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: [}\n',
};

/** Judges each part, and gives the files of their reports. */
async function parts(folder: string, count: number, args: readonly string[] = []): Promise<readonly string[]> {
  const out = emptyFolder();
  const files = Array.from({ length: count }, (_, index) => join(out, `${index + 1}.json`));
  for (const [index, file] of files.entries()) {
    const { stderr } = await lintel(folder, [...args, '--shard', `${index + 1}/${count}`, '--format', `json=${file}`]);
    expect(stderr).toBe('');
  }
  return files;
}

async function merged(
  folder: string,
  files: readonly string[],
  args: readonly string[] = [],
): Promise<{ readonly exit: number | null; readonly report: JsonReport }> {
  const { exit, stdout, stderr } = await lintel(folder, ['merge', ...files, ...args, '--format', 'json']);
  if (stdout === '') throw new Error(stderr);
  return { exit, report: JSON.parse(stdout) as JsonReport };
}

/** A report without what a merge leaves open: the order of sources, and which report of a part it is. */
function comparable(report: JsonReport): unknown {
  const { sources, ...others } = report as JsonReport & { readonly shard?: unknown };
  return { ...others, shard: undefined, sources: sources.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}

/** The results, without where the places on their way end: JSON does not have that. */
function resultsIn(sarif: string | undefined): unknown {
  const { runs } = JSON.parse(sarif ?? '') as {
    readonly runs: readonly { readonly results: readonly Readonly<Record<string, unknown>>[] }[];
  };
  return runs[0]?.results.map(({ codeFlows: _codeFlows, relatedLocations: _relatedLocations, ...result }) => result);
}

describe('a run that is split', () => {
  test.each([1, 2, 5])('into %i parts and merged says what the whole says', async (count) => {
    const folder = repositoryOf(FILES);
    const [whole, joined] = [await scan(folder), await merged(folder, await parts(folder, count))];
    expect(joined.exit).toBe(whole.exit);
    expect(comparable(joined.report)).toEqual(comparable(whole.report));
  });

  test('judges each source in one part, and not all in one', async () => {
    const folder = repositoryOf(FILES);
    const reports = (await parts(folder, 3)).map((file) => JSON.parse(readFileSync(file, 'utf8')) as JsonReport);
    const names = reports.map(({ sources }) => sources.map(({ name }) => name));
    expect(names.flat().toSorted()).toEqual((await scan(folder)).report.sources.map(({ name }) => name).toSorted());
    expect(names.every((one) => one.length > 0 && one.length < names.flat().length)).toBe(true);
  });

  test('is incomplete where a part is missing', async () => {
    const folder = repositoryOf({ ...FILES, 'broken/a.yaml': 'a: 1\n' });
    const [first = '', , third = ''] = await parts(folder, 3, ['--rule', 'host-network']);
    const { exit, report } = await merged(folder, [first, third], ['--fail-on', 'critical']);
    expect([exit, report.verdict, toldIn(report)]).toEqual([2, 'incomplete', ['error shard-missing']]);
  });

  test('has one gate, which is that of the merge', async () => {
    const folder = repositoryOf({ ...FILES, 'broken/a.yaml': 'a: 1\n' });
    const files = await parts(folder, 2, ['--rule', 'privileged-container', '--fail-on', 'never']);
    expect((await merged(folder, files)).exit).toBe(1);
    expect((await merged(folder, files, ['--fail-on', 'never'])).exit).toBe(0);
  });

  test('accepts over all parts what its baseline accepts once', async () => {
    const twins: Files = {
      'a/web.yaml': deployment('web', PRIVILEGED),
      'b/web.yaml': deployment('web'),
      'c/x.yaml': deployment('x'),
    };
    const folder = repositoryOf(twins);
    const rule = ['--rule', 'privileged-container'];
    await lintel(folder, [...rule, '--write-baseline']);
    writeFileSync(join(folder, 'b/web.yaml'), deployment('web', PRIVILEGED));
    const flags = [...rule, '--baseline', 'lintel-baseline.json'];
    expect((await scan(folder, flags)).exit).toBe(1);
    writeFileSync(join(folder, 'lintel.yaml'), 'baseline: lintel-baseline.json\n');
    const { exit, report } = await merged(folder, await parts(folder, 3, rule));
    expect([exit, homesOf(report).length]).toEqual([1, 1]);
  });

  test('is written in every format', async () => {
    const folder = repositoryOf(FILES);
    const files = await parts(folder, 2);
    const [whole, joined] = [await inEveryFormat(folder), await inEveryFormat(folder, ['merge', ...files])];
    for (const format of ['gitlab', 'rdjson', 'checkstyle', 'github'])
      expect(joined.get(format), format).toBe(whole.get(format));
    expect(resultsIn(joined.get('sarif'))).toEqual(resultsIn(whole.get('sarif')));
  });
});

describe('what is no part is a mistake', () => {
  test.each([
    ['a whole report', ['whole.json'], 'not of a run that was split'],
    ['something else', ['else.json'], 'is not a report'],
    ['no JSON', ['text.json'], 'is not JSON'],
    ['nothing', ['none.json'], 'cannot be read'],
    ['no file at all', [], 'no reports to merge'],
    ['a part twice', ['1.json', '1.json'], 'both part 1'],
    ['parts of two runs', ['1.json', 'other.json'], 'one of 2 parts'],
  ])('%s', async (_, names, words) => {
    const folder = repositoryOf({
      'a.yaml': deployment('web', PRIVILEGED),
      'out/else.json': '{}',
      'out/text.json': 'x',
    });
    mkdirSync(join(folder, 'out'), { recursive: true });
    await lintel(folder, ['a.yaml', '--format', 'json=out/whole.json']);
    await lintel(folder, ['a.yaml', '--shard', '1/2', '--format', 'json=out/1.json']);
    await lintel(folder, ['a.yaml', '--shard', '2/3', '--format', 'json=out/other.json']);
    const { exit, stderr } = await lintel(folder, ['merge', ...names.map((name) => join('out', name))]);
    expect([exit, stderr.includes(words)], stderr).toEqual([2, true]);
  });

  test.each(['0/2', '3/2', '1', 'a/b', '1/0', '1/9999'])('--shard %s', async (shard) => {
    expect((await lintel(repositoryOf({}), ['--shard', shard])).exit).toBe(2);
  });
});
