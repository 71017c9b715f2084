import { createHash } from 'node:crypto';
import type { AssessedControl, AssessedFramework } from '../../model/compliance.ts';
import type { ComplianceReport } from '../../model/compliance-report.ts';
import type { ScopeCensus } from '../../model/data-scope.ts';
import { toSafeJson } from '../escape.ts';
import { PRODUCT } from '../product.ts';
import { changeValue, historyValue } from './over-time.ts';
import { COVERAGE, STATEMENT } from './words.ts';

/** Version of this report's shape. A key may come without a new one; none goes or changes its meaning. */
export const COMPLIANCE_SCHEMA_VERSION = '1';

/** The report on frameworks for other programs. `json-schema.ts` describes it. */
export function frameworksJson(report: ComplianceReport): string {
  const entries = report.frameworks.flatMap(({ controls }) => controls).length;
  return toSafeJson(
    {
      schemaVersion: COMPLIANCE_SCHEMA_VERSION,
      tool: { name: PRODUCT, version: report.version },
      date: report.date,
      ...(report.commit === undefined ? {} : { commit: report.commit }),
      ...(report.runUrl === undefined ? {} : { run: report.runUrl }),
      ruleSet: report.ruleSet,
      statement: STATEMENT,
      scope: { sources: report.sources, resources: report.resources, unjudged: report.unjudged },
      ...(report.scopes === undefined ? {} : { dataScopes: report.scopes.map(scopeValue) }),
      expired: report.expired,
      findings: report.findings,
      gate: { open: report.broken.length === 0, broken: report.broken },
      ...(report.change === undefined ? {} : { change: changeValue(report.change) }),
      ...(report.history === undefined ? {} : { history: historyValue(report.history) }),
      frameworks: report.frameworks.map(frameworkValue),
    },
    entries,
  );
}

/** The SHA-256 of the report as JSON, `sha256:` and 64 hexadecimal digits, by which its other forms can be tied to it. */
export function digestOfReport(report: ComplianceReport): string {
  return `sha256:${createHash('sha256').update(frameworksJson(report)).digest('hex')}`;
}

function scopeValue({ scope, edges, edgesLeftOut, unlisted, ...rest }: ScopeCensus): unknown {
  return {
    ...rest,
    ...scope,
    ways: { unlisted, leftOut: edgesLeftOut, edges: edges.map(({ place, ...edge }) => ({ ...edge, ...place })) },
  };
}

function frameworkValue({ framework, summary, controls, missing }: AssessedFramework): unknown {
  const { id, title, version, source, protects, file } = framework;
  return {
    id,
    title,
    version,
    source,
    ...(protects === undefined ? {} : { protects }),
    ...(file === undefined ? {} : { file }),
    summary: { total: summary.total, assessable: summary.assessable, assessed: summary.assessed, ...summary.states },
    missing,
    controls: controls.map(controlValue),
  };
}

function controlValue({ control, state, reason, rules, evidence, unlisted, attestation }: AssessedControl): unknown {
  const { id, title, section, level, assess, needs } = control;
  return {
    id,
    title,
    ...(section === undefined ? {} : { section }),
    ...(level === undefined ? {} : { level }),
    state,
    coverage: COVERAGE[assess],
    assess,
    needs,
    rules,
    evidence: evidence.map(({ place, chain, environments, ...rest }) => ({
      ...rest,
      ...place,
      ...(chain.length === 0 ? {} : { chain }),
      ...(environments.length === 0 ? {} : { environments }),
    })),
    passedNotListed: unlisted,
    ...(attestation === undefined ? {} : { attestation }),
    reason,
  };
}
