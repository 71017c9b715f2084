import type { ComplianceReport, AssessedControl, AssessedFramework } from '../../model/compliance.ts';
import { toSafeJson } from '../escape.ts';
import { PRODUCT } from '../product.ts';
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
      statement: STATEMENT,
      scope: { sources: report.sources, resources: report.resources, unjudged: report.unjudged },
      expired: report.expired,
      gate: { open: report.broken.length === 0, broken: report.broken },
      frameworks: report.frameworks.map(frameworkValue),
    },
    entries,
  );
}

function frameworkValue({ framework, summary, controls, missing }: AssessedFramework): unknown {
  const { id, title, version, source, file } = framework;
  return {
    id,
    title,
    version,
    source,
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
