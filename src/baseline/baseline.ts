import { CONTAINER_LISTS } from '../kubernetes/pod-templates.ts';
import { isMap } from '../model/data.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { TracedFinding } from '../model/finding.ts';
import type { RepoPath } from '../model/location.ts';
import type { Report } from '../model/report.ts';
import { reassess } from '../report/assemble.ts';
import { pathInWords } from '../report/describe.ts';
import { toSafeJson } from '../report/escape.ts';
import { fingerprintOf } from '../report/fingerprint.ts';
import { compareText } from '../report/order.ts';

/** Findings that a team has decided to live with for now: one entry for all that are alike. */
export interface BaselineEntry {
  readonly rule: string;
  /** `apps/Deployment/shop/web`, or the file where there is no object. For the reader, as is the path. */
  readonly resource: string;
  readonly path: string;
  /** What findings are known by. */
  readonly fingerprint: string;
  /** How many of them. */
  readonly count: number;
}

/** Version of the file's shape. */
const SCHEMA_VERSION = '1';

/** The entries for what counts in a report, and those of `before` whose rules did not judge; sorted. */
export function baselineOf(report: Report, before: readonly BaselineEntry[] = []): readonly BaselineEntry[] {
  const judged = new Set(report.rules.map(({ id }) => id));
  const entries = new Map<string, BaselineEntry>(
    before.filter(({ rule }) => !judged.has(rule)).map((one) => [one.fingerprint, one]),
  );
  for (const finding of report.findings) {
    if (finding.suppression !== undefined) continue;
    const fingerprint = fingerprintOf(finding.identity);
    const known = entries.get(fingerprint);
    entries.set(
      fingerprint,
      known === undefined ? { ...namesOf(finding), fingerprint, count: 1 } : { ...known, count: known.count + 1 },
    );
  }
  return [...entries.values()].toSorted(compareEntries);
}

/** The file, one entry a line, so that a review shows what comes and goes. Ends with a line break. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = entries.map(({ rule, resource, path, fingerprint, count }) =>
    // In this order whoever made the entries.
    toSafeJson({ rule, resource, path, fingerprint, count }, Infinity).trimEnd(),
  );
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n  "schemaVersion": "${SCHEMA_VERSION}",\n  "findings": ${list}\n}\n`;
}

/** The entries of a file; a text is what is wrong with it. */
export function readBaseline(text: string): readonly BaselineEntry[] | string {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // Why not would quote the file, which need not be what it was taken for.
    return 'is not JSON';
  }
  if (!isMap(data) || data['schemaVersion'] !== SCHEMA_VERSION) return `has no "schemaVersion": "${SCHEMA_VERSION}"`;
  const findings: unknown = data['findings'];
  if (!Array.isArray(findings)) return 'has no list "findings"';
  const broken = findings.findIndex((one) => !isEntry(one));
  return broken < 0
    ? findings.filter(isEntry)
    : `has an entry without rule, fingerprint and count: number ${broken + 1}`;
}

function isEntry(value: unknown): value is BaselineEntry {
  if (!isMap(value)) return false;
  const { rule, resource, path, fingerprint, count } = value;
  const texts = [rule, resource, path, fingerprint];
  return texts.every((one) => typeof one === 'string') && Number.isSafeInteger(count) && Number(count) > 0;
}

/**
 * The report with accepted findings suppressed, as many of each as the entry says. Entries that match fewer findings than
 * they accept are told, unless `isWhole` is false: then part of the repository was not looked at.
 */
export function accept(
  report: Report,
  {
    entries,
    file,
    isWhole,
  }: { readonly entries: readonly BaselineEntry[]; readonly file: RepoPath; readonly isWhole: boolean },
): Report {
  const left = new Map<string, number>();
  for (const { fingerprint, count } of entries) left.set(fingerprint, (left.get(fingerprint) ?? 0) + count);
  const findings = report.findings.map((finding): TracedFinding => {
    if (finding.suppression !== undefined) return finding;
    const fingerprint = fingerprintOf(finding.identity);
    const room = left.get(fingerprint) ?? 0;
    if (room === 0) return finding;
    left.set(fingerprint, room - 1);
    return { ...finding, suppression: { by: 'baseline', reason: `accepted in ${file}` } };
  });
  const judged = new Set(report.rules.map(({ id }) => id));
  const stale = isWhole
    ? entries.filter(({ rule, fingerprint }) => judged.has(rule) && (left.get(fingerprint) ?? 0) > 0)
    : [];
  return reassess(report, { findings, further: stale.length === 0 ? [] : [staleEntries(stale, file)] });
}

/** How many stale entries are named. */
const MOST_NAMED = 5;

function staleEntries(stale: readonly BaselineEntry[], file: RepoPath): Diagnostic {
  const named = stale.slice(0, MOST_NAMED).map(({ rule, resource }) => `${rule} of ${resource}`);
  const others = stale.length > MOST_NAMED ? ` and ${stale.length - MOST_NAMED} more` : '';
  return {
    code: 'baseline-stale',
    level: 'note',
    message: `${stale.length === 1 ? '1 entry' : `${stale.length} entries`} of ${file} accept${stale.length === 1 ? 's' : ''} more findings than there are: ${named.join(', ')}${others}.`,
    hint: 'Write it anew with `--write-baseline`, so that it cannot hide later findings.',
    at: { file },
  };
}

function compareEntries(a: BaselineEntry, b: BaselineEntry): number {
  return (
    compareText(a.rule, b.rule) ||
    compareText(a.resource, b.resource) ||
    compareText(a.path, b.path) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

function namesOf({
  rule,
  resource,
  provenance,
  path,
  container,
}: TracedFinding): Pick<BaselineEntry, 'rule' | 'resource' | 'path'> {
  if (resource === undefined) return { rule: rule.id, resource: provenance.home.file, path: '' };
  const { apiVersion, kind, namespace, name } = resource;
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : 'core';
  return {
    rule: rule.id,
    resource: `${group}/${kind}/${namespace ?? ''}/${name}`,
    path: namedPath(pathInWords(path), container),
  };
}

/** Containers go by their name. Other items keep their index: the item itself may be what must not be printed. */
function namedPath(path: string, container: string | undefined): string {
  if (container === undefined) return path;
  const lists = CONTAINER_LISTS.map(({ key }) => key).join('|');
  return path.replace(new RegExp(`\\b(${lists})\\[\\d+\\]`, 'u'), (_, list: string) => `${list}[${container}]`);
}
