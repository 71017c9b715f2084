import { accept } from '../baseline/baseline.ts';
import { loadBaseline } from '../baseline/baseline-file.ts';
import type { CompiledRule } from '../catalog/compiled.ts';
import type { Config } from '../config/config.ts';
import { UserError } from '../errors.ts';
import { readInput } from '../input-file.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { TracedFinding } from '../model/finding.ts';
import type { Comparison, Report, SchemaCounts } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import { assemble, reassess } from '../report/assemble.ts';
import { openHashedLines } from '../report/hashed-lines.ts';
import { readShardReport, type ShardReport } from '../report/read-json.ts';
import { revivedDiagnostic, revivedFinding, revivedSource } from '../report/revive.ts';
import { openSourceTexts } from '../render/source-texts.ts';
import { VERSION } from '../version.ts';

/** A report of a part of a run. */
interface Part {
  readonly file: string;
  readonly report: ShardReport;
}

/**
 * One report of the parts of a run that was split by `--shard`, as if it had not been: findings of several parts that one edit
 * would mend are one, the baseline accepts over all of them, and there is one verdict. A part that is missing makes the run
 * incomplete. Throws `UserError` for files that are no such parts, or do not belong together.
 */
export function mergeShards(files: readonly string[], config: Config, available: readonly CompiledRule[]): Report {
  const parts = files.map(readPart);
  const [first] = parts;
  if (first === undefined)
    throw new UserError('there are no reports to merge', { hint: 'Name the JSON reports of all parts.' });
  checkTogether(parts, first);
  const ruleOf = ruleFinder(available);
  const reports = parts.map(({ report }) => report);
  const findings = reports.flatMap((report) =>
    report.findings.map((one) => withoutBaseline(revivedFinding(one, ruleOf(one.rule)))),
  );
  const hashes = openHashedLines(openSourceTexts(config));
  const whole = assemble(
    {
      findings: config.lineHashes ? findings.map((one) => hashes.withLineHash(one)) : findings,
      diagnostics: [
        ...reports.flatMap(({ diagnostics }) => diagnostics.map(revivedDiagnostic)),
        ...missingParts(parts, first),
      ],
      sources: reports.flatMap(({ sources }) => sources.map(revivedSource)),
      renderers: reports.flatMap(({ tool }) => tool.renderers),
      rules: [...new Set(reports.flatMap(({ shard }) => shard.rules))].map(ruleOf),
      notKubernetes: [],
      documentsUnchecked: sumOf(reports, uncheckedDocuments),
      resources: sumOf(reports, ({ summary }) => summary.resources),
      ...schemasOf(reports),
    },
    config,
    VERSION,
  );
  const compared = reassess(whole, {
    ...comparisonOf(reports, ruleOf),
    ...(first.report.scope === undefined ? {} : { scope: first.report.scope }),
  });
  const counted: Report = {
    ...compared,
    counts: { ...compared.counts, notKubernetes: sumOf(reports, ({ summary }) => summary.notKubernetes) },
  };
  if (config.baseline === undefined) return counted;
  return accept(counted, { entries: loadBaseline(config.baseline, config), file: config.baseline, isWhole: true });
}

function readPart(file: string): Part {
  const text = readInput(file, file, 'Name the JSON reports of all parts.');
  const report = readShardReport(text);
  if (typeof report !== 'string') return { file, report };
  throw new UserError(`${file} ${report}`, { hint: 'Write it with `lintel --shard I/N --format json=FILE`.' });
}

function checkTogether(parts: readonly Part[], first: Part): void {
  const seen = new Map<number, string>();
  for (const { file, report } of parts) {
    const { index, count } = report.shard;
    if (count !== first.report.shard.count) {
      throw new UserError(`${first.file} is one of ${first.report.shard.count} parts, and ${file} one of ${count}`, {
        hint: 'Merge the parts of one run.',
      });
    }
    if (report.tool.version !== VERSION) {
      throw new UserError(`${file} was written by version ${report.tool.version}, and this is ${VERSION}`, {
        hint: 'Run all parts by one version.',
      });
    }
    const twin = seen.get(index);
    if (twin !== undefined) {
      throw new UserError(`${twin} and ${file} are both part ${index}`, { hint: 'Give each part once.' });
    }
    seen.set(index, file);
  }
}

function missingParts(parts: readonly Part[], first: Part): readonly Diagnostic[] {
  const { count } = first.report.shard;
  const there = new Set(parts.map(({ report }) => report.shard.index));
  return Array.from({ length: count }, (_, at) => at + 1)
    .filter((index) => !there.has(index))
    .map((index) => ({
      code: 'shard-missing',
      level: 'error',
      message: `Part ${index} of ${count} is missing, so what it was to judge was not judged.`,
      hint: 'See why its job did not write a report, and run it again.',
    }));
}

function ruleFinder(available: readonly CompiledRule[]): (id: string) => Rule {
  const byId = new Map(available.map(({ rule }) => [rule.id, rule]));
  return (id) => {
    const rule = byId.get(id);
    if (rule !== undefined) return rule;
    throw new UserError(`a report was judged by rule "${id}", which is not known here`, {
      hint: 'Merge with the same --rules and configuration as the parts were judged.',
    });
  };
}

/** Each part has accepted as many as the baseline says, of what it saw alone. */
function withoutBaseline({ suppression, ...finding }: TracedFinding): TracedFinding {
  return suppression === undefined || suppression.by === 'baseline' ? finding : { ...finding, suppression };
}

function uncheckedDocuments({ summary, sources }: ShardReport): number {
  return summary.unchecked - sources.filter(({ state }) => state === 'unchecked').length;
}

function comparisonOf(
  reports: readonly ShardReport[],
  ruleOf: (id: string) => Rule,
): { readonly comparison?: Comparison } {
  const all = reports.flatMap(({ comparison }) => (comparison === undefined ? [] : [comparison]));
  const [first] = all;
  if (first === undefined) return {};
  return {
    comparison: {
      base: first.base,
      ...(first.commit === undefined ? {} : { commit: first.commit }),
      fixed: all.flatMap(({ fixed }) => fixed.map((one) => revivedFinding(one, ruleOf(one.rule)))),
      counts: {
        new: sumOf(all, (one) => one.new),
        unchanged: sumOf(all, (one) => one.unchanged),
        unknown: sumOf(all, (one) => one.unknown),
      },
    },
  };
}

function schemasOf(reports: readonly ShardReport[]): { readonly schemas?: { readonly counts: SchemaCounts } } {
  const sums: Record<string, number> = {};
  for (const { summary } of reports) {
    for (const [state, count] of Object.entries(summary.schemas ?? {})) sums[state] = (sums[state] ?? 0) + count;
  }
  return Object.keys(sums).length === 0 ? {} : { schemas: { counts: sums } };
}

function sumOf<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
