import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodeMarks } from '../../src/gotemplate/decode-marks.ts';
import type { DecodedText } from '../../src/gotemplate/decode-marks.ts';
import type { HelmClues } from '../../src/model/helm-clues.ts';
import { repoPath } from '../../src/model/location.ts';
import type { Rendering } from '../../src/model/rendering.ts';
import type { HelmSource } from '../../src/model/source.ts';
import { render } from '../../src/render/render.ts';
import { corpora, corpusFiles } from '../corpora.ts';
import { realRenderers, renderersOf } from '../renderers.ts';
import type { RealRenderers } from '../renderers.ts';
import { configFor, helmSource } from './repository.ts';

let real: RealRenderers;
beforeAll(async () => {
  real = await realRenderers();
});

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));

/** A chart with its defaults and each of its `ci` values. */
function environmentsOf(root: string, chart: string): readonly HelmSource[] {
  const ci = join(root, chart, 'ci');
  const files = existsSync(ci) ? readdirSync(ci).filter((name) => name.endsWith('-values.yaml')) : [];
  return [
    helmSource(chart),
    ...files.map((name) => helmSource(chart, { name: `ci/${name}`, values: [repoPath(`${chart}/ci/${name}`)] })),
  ];
}

async function renderMarked(
  root: string,
  sources: readonly HelmSource[],
  which: 'helm3' | 'helm4',
): Promise<readonly Rendering[]> {
  const rendered: Rendering[] = [];
  for await (const one of render(sources, { ...configFor(root), trace: true }, renderersOf(real[which], undefined))
    .renderings)
    rendered.push(one);
  return rendered;
}

function cluesOf({ trail }: Rendering): HelmClues | undefined {
  return trail.kind === 'helm' ? trail.clues : undefined;
}

function decode(clues: HelmClues, template: string): DecodedText | undefined {
  return decodeMarks(Buffer.from(clues.printed.get(template) ?? '', 'base64').toString('utf8'), clues.pair);
}

/** Lines of the clean rendering that the marked one does not have without its marks, as `template: line`. */
function strayLines(rendering: Rendering): readonly string[] {
  const clues = cluesOf(rendering);
  if (clues === undefined)
    return rendering.diagnostics.some((one) => one.level === 'error') ? [] : ['nothing was marked'];
  return [...rendering.streams].flatMap(({ template = '', text }) => {
    if (clues.plain.has(template)) return [];
    const decoded = decode(clues, template);
    if (decoded === undefined) return [`${template} cannot be decoded`];
    if (decoded.text.includes(text.trim())) return [];
    const lines = new Set(decoded.text.split('\n'));
    return text
      .split('\n')
      .filter((line) => !lines.has(line))
      .map((line) => `${template}: ${line.trim()}`);
  });
}

/** Characters of text whose source says something else, as `template: text`. */
function wrongPlaces(rendering: Rendering): readonly string[] {
  const clues = cluesOf(rendering);
  if (clues === undefined) return [];
  return [...clues.printed.keys()].flatMap((template) => {
    const runs = decode(clues, template)?.runs ?? [];
    return runs.flatMap(({ text, literal }) => {
      if (literal === undefined) return [];
      // Padding that a function put behind line breaks is nobody's text, so each line is looked at by itself.
      const [line = ''] = text.split('\n');
      const source = clues.templates[literal.file]?.text.slice(literal.offset, literal.offset + line.length) ?? '';
      return source.toLowerCase() === line.toLowerCase() ? [] : [`${template}: ${line} is ${source}`];
    });
  });
}

describe.each(['helm4', 'helm3'] as const)('%s', (which) => {
  test('a chart full of traps is the same with marks taken out', async () => {
    const renderings = await renderMarked(fixtures, environmentsOf(fixtures, 'charts/nasty'), which);
    expect(renderings.flatMap((one) => one.diagnostics)).toEqual([]);
    expect(renderings.map((one) => [...one.streams].length)).toEqual([10, 11]);
    expect(renderings.flatMap(strayLines)).toEqual([]);
    expect(renderings.flatMap(wrongPlaces)).toEqual([]);
  });

  test.runIf(corpora !== undefined)(
    'the charts of the corpora with all their ci values are the same with marks taken out',
    async () => {
      const root = corpora ?? '';
      const charts = corpusFiles(['Chart.yaml', 'yaml'])
        .filter((path) => path.endsWith('/Chart.yaml'))
        .map((path) => relative(root, dirname(path)));
      // Helm 3 reads the same templates with the same library; a few charts show that the wrapping suits it too.
      const sources = [...new Set(charts)].flatMap((chart) =>
        which === 'helm4' ? environmentsOf(root, chart) : [helmSource(chart)],
      );
      const renderings = await renderMarked(root, sources, which);
      expect(renderings.length).toBeGreaterThan(which === 'helm4' ? 60 : 9);
      // A salted hash, which is another one each time.
      expect(
        renderings
          .flatMap(strayLines)
          .filter((line) => !/ (?:\.htpasswd|auth): /.test(line) && !/^\S+secret\.yaml: /.test(line)),
      ).toEqual([]);
      expect(renderings.flatMap(wrongPlaces)).toEqual([]);
    },
  );
});
