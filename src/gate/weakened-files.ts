import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { BaselineEntry } from '../baseline/baseline.ts';
import { pathInside } from '../config/inside.ts';
import type { Config } from '../config/config.ts';
import { addedLines, diffLines, linesIn } from '../diff/line-diff.ts';
import type { Discovery } from '../discover/discover.ts';
import { entriesBelow } from '../git/folder-files.ts';
import { nameOfSource, type Source } from '../model/source.ts';
import { looksLikeKubernetes } from '../yaml/parse-yaml.ts';
import { lineOf, someOf, type Weakening, weakening } from './weakening.ts';

/** A state of the repository, as far as files decide what is judged and by what. */
export interface StateOfFiles {
  readonly config: Config;
  /** Where its files lie. */
  readonly root: string;
  readonly baseline: readonly BaselineEntry[];
}

/** Rule files that were changed or are gone, and what the baseline accepts more than before. */
export function weakenedFiles(now: StateOfFiles, before: StateOfFiles): readonly Weakening[] {
  return [...weakenedRuleFiles(now, before), ...grownBaseline(now, before), ...changedAttestations(now, before)];
}

function weakenedRuleFiles(now: StateOfFiles, before: StateOfFiles): readonly Weakening[] {
  const files = new Set(ruleFilesOf(now));
  return ruleFilesOf(before).flatMap((file) => {
    if (!files.has(file))
      return [weakening(`The rule file ${file} no longer judges: it was removed, renamed or left out.`, undefined)];
    const [text, textBefore] = [textOf(now.root, file), textOf(before.root, file)];
    const [change] = diffLines(textBefore, text);
    if (change === undefined) return [];
    const line = Math.min(change.newStart, Math.max(1, linesIn(text).length));
    return [weakening(`The rule file ${file} is changed.`, lineOf(file, line))];
  });
}

/** Paths in the repository; a file that lies elsewhere is no part of the change. */
function ruleFilesOf({ config, root }: StateOfFiles): readonly string[] {
  const files = [...config.customRules, ...(config.frameworkFiles ?? [])];
  return files.map((path) => pathInside(root, path)).filter((path) => path !== undefined);
}

function grownBaseline(now: StateOfFiles, before: StateOfFiles): readonly Weakening[] {
  const file = now.config.baseline;
  if (file === undefined) return [];
  const known = countsOf(before.baseline);
  const grown = [...countsOf(now.baseline)].filter(([fingerprint, count]) => count > (known.get(fingerprint) ?? 0));
  if (grown.length === 0) return [];
  const fingerprints = new Set(grown.map(([fingerprint]) => fingerprint));
  const named = now.baseline.filter(({ fingerprint }) => fingerprints.has(fingerprint));
  const more = grown.reduce((sum, [fingerprint, count]) => sum + count - (known.get(fingerprint) ?? 0), 0);
  const names = someOf(named.map(({ rule, resource }) => `${rule} of ${resource}`));
  const line = linesIn(textOf(now.root, file)).findIndex((text) =>
    [...fingerprints].some((fingerprint) => text.includes(fingerprint)),
  );
  return [
    weakening(
      `The baseline ${file} accepts ${more} more ${more === 1 ? 'finding' : 'findings'}: ${names}.`,
      lineOf(file, Math.max(1, line + 1)),
    ),
  ];
}

/** By what people attest, a threshold may hold. */
function changedAttestations(now: StateOfFiles, before: StateOfFiles): readonly Weakening[] {
  const file = now.config.compliance?.attestations;
  if (file === undefined) return [];
  const fileBefore = before.config.compliance?.attestations;
  const textBefore = fileBefore === undefined ? '' : textOf(before.root, fileBefore);
  const [line] = addedLines(textBefore, textOf(now.root, file));
  return line === undefined
    ? []
    : [weakening(`The file of attestations ${file} says more than before.`, lineOf(file, line))];
}

function countsOf(entries: readonly BaselineEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { fingerprint, count } of entries) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + count);
  return counts;
}

/** A line that says to leave something out, as it did not before. */
export interface AddedPattern {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Lines of ignore files that are new and leave something out, or that are gone and kept something in. */
export function addedPatterns(root: string, rootBefore: string): readonly AddedPattern[] {
  const files = new Set([...ignoreFilesBelow(root), ...ignoreFilesBelow(rootBefore)]);
  return [...files].flatMap((file) => {
    const [text, textBefore] = [textOf(root, file), textOf(rootBefore, file)];
    const added = linesOf(text, addedLines(textBefore, text), (line) => !line.startsWith('!'));
    const gone = linesOf(textBefore, addedLines(text, textBefore), (line) => line.startsWith('!'));
    return [
      ...added.map(({ line, text: pattern }) => ({ file, line, text: pattern })),
      ...gone.map(({ text: pattern }) => ({ file, line: 1, text: pattern })),
    ];
  });
}

function ignoreFilesBelow(folder: string): readonly string[] {
  return entriesBelow(folder, 'left out').flatMap(({ kind, path }) =>
    kind === 'file' && /^\.(?:gitignore|lintelignore)$/u.test(posix.basename(path)) ? [path] : [],
  );
}

function linesOf(
  text: string,
  numbers: ReadonlySet<number>,
  isMeant: (line: string) => boolean,
): readonly { readonly line: number; readonly text: string }[] {
  return linesIn(text).flatMap((written, index) => {
    const line = written.trim();
    const isPattern = line !== '' && !line.startsWith('#');
    return isPattern && numbers.has(index + 1) && isMeant(line) ? [{ line: index + 1, text: line }] : [];
  });
}

/** The files of now, as the settings of now and those of before would judge them. */
interface Discovered {
  readonly now: StateOfFiles;
  readonly before: StateOfFiles;
  readonly found: Discovery;
  readonly wouldBeFound: Discovery;
}

/**
 * What ignore files and settings leave out of these files that those of before would have judged. Lines of .lintelignore are
 * told in any case: they are there to leave something out.
 */
export function lessJudged(
  { now, before, found, wouldBeFound }: Discovered,
  patterns: readonly AddedPattern[],
): readonly Weakening[] {
  const rules = new Set(ruleFilesOf(now));
  const isMissed = (unit: string): boolean => !rules.has(unit) && mayBeKubernetes(now.root, unit);
  const judged = new Set(found.sources.flatMap((source) => unitsOf(source)));
  const charts = new Set(found.sources.flatMap((source) => (source.kind === 'helm' ? [source.chart] : [])));
  const lost = wouldBeFound.sources
    .filter((source) => !isReplaced(source, charts, before.config))
    .flatMap((source) => {
      const units = unitsOf(source).filter((unit) => !judged.has(unit));
      return source.kind === 'manifests' ? units.filter(isMissed) : units;
    });
  const ours = patterns.filter(({ file }) => posix.basename(file) === '.lintelignore');
  const [cause] = patterns;
  return [
    ...ours.map(({ file, line, text }) =>
      weakening(`${file} leaves out \`${text}\`, as it did not before.`, lineOf(file, line)),
    ),
    ...(lost.length === 0
      ? []
      : [
          weakening(
            `No longer judged, though ${lost.length === 1 ? 'it is' : 'they are'} still there: ${someOf(lost)}.`,
            cause === undefined ? undefined : lineOf(cause.file, cause.line),
          ),
        ]),
  ];
}

/** Values files and the like are no manifests, whoever leaves them out. */
function mayBeKubernetes(root: string, file: string): boolean {
  return looksLikeKubernetes(textOf(root, file));
}

/** Environments that nobody has named give way to those that the settings name. */
function isReplaced(source: Source, charts: ReadonlySet<string>, before: Config): boolean {
  if (source.kind !== 'helm' || !charts.has(source.chart)) return false;
  const named = before.helm.find(({ chart }) => chart === source.chart)?.environments ?? [];
  return !named.some(({ name }) => name === source.environment.name);
}

function unitsOf(source: Source): readonly string[] {
  return source.kind === 'manifests' ? source.files : [nameOfSource(source)];
}

function textOf(root: string, file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return '';
  }
}
