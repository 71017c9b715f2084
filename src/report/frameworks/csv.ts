import type { AssessedControl, AssessedFramework, Evidence } from '../../model/compliance.ts';
import type { ComplianceReport } from '../../model/compliance-report.ts';
import { forCsv } from '../escape.ts';
import { ASSESS_WORDS, attestationInWords, chainInWords, exceptionInWords, STATE_WORDS } from './words.ts';

const COLUMNS = [
  'framework',
  'version',
  'control',
  'title',
  'section',
  'level',
  'state',
  'assessed',
  'reason',
  'evidence',
  'rule',
  'object',
  'file',
  'line',
  'message',
  'seen',
  'chain',
  'exception',
  'attestation',
  'commit',
] as const;

/** A row for each piece of evidence, and one for each control that has none. Lines end as RFC 4180 has them. */
export function frameworksCsv(report: ComplianceReport): string {
  const rows = report.frameworks.flatMap((one) =>
    one.controls.flatMap((control) => rowsOf(one, control, report.commit ?? '')),
  );
  return [COLUMNS.map(forCsv), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

function rowsOf({ framework }: AssessedFramework, assessed: AssessedControl, commit: string): readonly string[][] {
  const { control, state, reason, evidence } = assessed;
  const head = [
    framework.id,
    framework.version,
    control.id,
    control.title,
    control.section ?? '',
    control.level ?? '',
    STATE_WORDS[state],
    ASSESS_WORDS[control.assess],
    reason,
  ];
  const tail = [attestationInWords(assessed), commit];
  const bodies = evidence.length === 0 ? [Array.from({ length: 9 }, () => '')] : evidence.map(cellsOf);
  return bodies.map((body) => [...head, ...body, ...tail].map(forCsv));
}

function cellsOf(evidence: Evidence): string[] {
  const { state, rule, object, place, message = '', seen = '' } = evidence;
  const line = place.line === undefined ? '' : String(place.line);
  return [state, rule, object, place.file, line, message, seen, chainInWords(evidence), exceptionInWords(evidence)];
}
