import { copyFileSync, lstatSync, mkdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { matchFindings } from '../compare/match-findings.ts';
import type { Config } from '../config/config.ts';
import { realPlaceOf } from '../config/inside.ts';
import { UserError } from '../errors.ts';
import { type FixedFile, fixFiles } from '../fix/fix-files.ts';
import { fileToEdit } from '../fix/fix-text.ts';
import { lawbreakers } from '../fix/keeps-law.ts';
import { entriesBelow } from '../git/folder-files.ts';
import { neededEntries, staysInside } from '../git/tree-files.ts';
import { lint, type LintOptions } from '../lint.ts';
import type { TracedFinding } from '../model/finding.ts';
import type { RepoPath } from '../model/location.ts';
import type { Report } from '../model/report.ts';
import { makeTemporaryFolder } from '../render/temporary-folder.ts';
import { writeOutput } from '../output-file.ts';
import { renderersWhenAsked } from '../setup/renderers-when-asked.ts';
import { pathsNamedBy } from '../compare/config-of-base.ts';

/** What can be repaired, tried out on a copy. */
export interface Repairs {
  readonly files: readonly FixedFile[];
  readonly fixed: readonly TracedFinding[];
  /** Findings that have a fix which is not made, and why. */
  readonly left: ReadonlyMap<TracedFinding, string>;
  /** What was asked for and found before. */
  readonly report: Report;
  /** What all rules have found before. */
  readonly judged: Report;
}

/** What is to be repaired. */
export interface Wish {
  /** What a running program could notice as well. */
  readonly unsafe: boolean;
  /** Which findings; all of them where it is left out. */
  readonly wants?: (finding: TracedFinding) => boolean;
}

/** Judgements of the copy, each with fewer fixes; then what is left of them is given up. */
const MOST_ROUNDS = 6;

/**
 * Repairs findings whose rules say how, on a copy of what may be judged, and judges that: a fix is kept if the finding is
 * gone and nothing new as bad has come. Writes nothing in the repository. Throws `UserError` as `lint` does.
 */
export async function repair(
  config: Config,
  options: Required<Pick<LintOptions, 'rules'>> & Pick<LintOptions, 'renderers'> & Wish,
): Promise<Repairs> {
  const { rules, renderers = renderersWhenAsked(config) } = options;
  const lintOptions: LintOptions = { rules, renderers };
  const asked = await lint(config, lintOptions);
  // What comes of a fix may be for a rule to say that was not asked for.
  const judging: Config = { ...config, onlyRules: [], skipRules: [], pathsNamed: true, lineHashes: false };
  const isNarrowed = config.onlyRules.length + config.skipRules.length > 0;
  const before = isNarrowed ? await lint(judging, lintOptions) : asked;
  const left = new Map<TracedFinding, string>();
  let candidates = candidatesOf(before, asked, options, left);
  const textOf = (file: RepoPath): string | undefined => textInside(file, config);
  const folder = makeTemporaryFolder();
  try {
    const root = join(folder.path, 'copy');
    if (candidates.length > 0) copyRepository(config, root);
    for (let round = 0; candidates.length > 0 && round < MOST_ROUNDS; round += 1) {
      const result = fixFiles(candidates, textOf, config);
      for (const [finding, why] of result.left) left.set(finding, why);
      for (const file of new Set(candidates.map(fileToEdit))) writeCopy(root, file, textOf(file));
      for (const { file, after } of result.files) writeCopy(root, file, after);
      const after = await lint({ ...judging, root }, lintOptions);
      const { known } = matchFindings(after.findings, before.findings);
      const broken = lawbreakers({ before, after, fixed: result.fixed }, (finding) => known.has(finding));
      if (broken.size === 0) return { files: result.files, fixed: result.fixed, left, report: asked, judged: before };
      for (const [finding, why] of broken) left.set(finding, why);
      candidates = result.fixed.filter((finding) => !broken.has(finding));
    }
  } finally {
    folder.remove();
  }
  for (const finding of candidates) left.set(finding, 'it does not go together with the other fixes');
  return { files: [], fixed: [], left, report: asked, judged: before };
}

/** Writes the files, unless they are no longer what was judged. Throws `UserError` where that is so. */
export function writeRepairs({ files }: Pick<Repairs, 'files'>, config: Config): void {
  const changed = files.find(({ file, before }) => textInside(file, config) !== before);
  if (changed !== undefined) {
    throw new UserError(`${changed.file} has changed while it was looked at, and nothing was written`, {
      hint: 'Run it again.',
    });
  }
  for (const { file, after } of files) writeOutput(join(config.root, file), after);
}

/** The findings to repair: those that were asked for, count, and have a fix. */
function candidatesOf(
  before: Report,
  asked: Report,
  { unsafe, wants }: Wish,
  left: Map<TracedFinding, string>,
): readonly TracedFinding[] {
  const rules = new Set(asked.rules.map(({ id }) => id));
  const fixable = before.findings.filter(
    (finding) =>
      finding.suppression === undefined &&
      finding.rule.fix !== undefined &&
      rules.has(finding.rule.id) &&
      (wants?.(finding) ?? true),
  );
  for (const finding of fixable) {
    if (!unsafe && finding.rule.fix?.safe !== true)
      left.set(finding, 'a running program could notice it: --unsafe makes it all the same');
  }
  return fixable.filter((finding) => !left.has(finding));
}

/**
 * The text of a file of the repository itself, which written back is every byte of it. Undefined for what a link leads to, which
 * may be shared, and for what is no text, too large, or not there.
 */
export function textInside(file: RepoPath, { root, limits }: Pick<Config, 'root' | 'limits'>): string | undefined {
  const path = join(root, file);
  const place = realPlaceOf(root, path);
  if (place.kind !== 'inside' || place.path !== file || !lstatSync(path).isFile()) return undefined;
  const bytes = readFileSync(path);
  if (bytes.length > limits.fileBytes) return undefined;
  const text = bytes.toString('utf8');
  // Written back, every byte but those of the edit has to be what it was.
  return Buffer.from(text, 'utf8').equals(bytes) ? text : undefined;
}

function writeCopy(root: string, file: RepoPath, text: string | undefined): void {
  if (text === undefined) return;
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** Files and links of the copy, beyond which a repository is too large to be tried out whole. */
const MOST_ENTRIES = 100_000;

function copyRepository(config: Config, to: string): void {
  const entries = neededEntries(entriesBelow(config.root, 'left out'), pathsNamedBy(config));
  if (entries.length > MOST_ENTRIES) {
    throw new UserError(`the repository has ${entries.length} files to try fixes on, more than ${MOST_ENTRIES}`, {
      hint: 'Give a smaller folder with `--root`.',
    });
  }
  mkdirSync(to, { recursive: true });
  const copies = entries.filter(({ kind }) => kind === 'file');
  for (const { path } of copies) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyReadable(join(config.root, path), join(to, path));
  }
  for (const { kind, path } of entries) {
    const target = kind === 'link' ? readlinkSync(join(config.root, path)) : '';
    if (!staysInside(path, target)) continue;
    mkdirSync(dirname(join(to, path)), { recursive: true });
    symlinkSync(target, join(to, path));
  }
}

/** What cannot be read was told when it was judged, and has no fixes. */
function copyReadable(from: string, to: string): void {
  try {
    copyFileSync(from, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'ENOENT') throw error;
  }
}
