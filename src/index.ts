// The library's face. Everything else may move between versions.
export { availableRules, loadTexts } from './available-rules.ts';
export type { CompiledRule } from './catalog/compiled.ts';
export type { Config } from './config/config.ts';
export { type ConfigRequest, makeConfig } from './config/merge.ts';
export { UserError } from './errors.ts';
export { lint, type LintOptions } from './lint.ts';
export type { Data, DataMap } from './model/data.ts';
export type { Diagnostic, DiagnosticCode } from './model/diagnostic.ts';
export type { Provenance, Suppression, TracedFinding } from './model/finding.ts';
export type { Location, Path, Position, Region, RepoPath } from './model/location.ts';
export type { Report, SourceSummary, Verdict } from './model/report.ts';
export type { ResourceId } from './model/resource.ts';
export type { Category, Fix, Peers, Rule, RuleTexts, Scope } from './model/rule.ts';
export type { Severity } from './model/severity.ts';
export type { Source } from './model/source.ts';
export { exitCodeOf } from './report/assemble.ts';
export { type Format, FORMATS, write, type WriteOptions } from './report/write.ts';
export { VERSION } from './version.ts';
