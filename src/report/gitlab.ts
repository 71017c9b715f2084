import type { TracedFinding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import { asSentence, countedFindings, subjectInWords } from './describe.ts';
import { showUnseen, toSafeJson } from './escape.ts';
import { fingerprintOf } from './fingerprint.ts';

/** One issue of GitLab's Code Quality report. */
interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const SEVERITIES: Readonly<Record<Severity, Issue['severity']>> = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
  info: 'info',
};

/**
 * The list that GitLab reads as a Code Quality report. It tells issues apart, and new from old, by the fingerprint alone, so
 * that each has one of its own. Source: GitLab's documentation of Code Quality, "Code Quality report format".
 */
export function gitlab(report: Report): string {
  const findings = countedFindings(report);
  const seen = new Map<string, number>();
  const issues = findings.map((finding) => {
    const times = seen.get(finding.identity) ?? 0;
    seen.set(finding.identity, times + 1);
    return issueOf(finding, times);
  });
  return toSafeJson(issues, findings.length);
}

function issueOf(finding: TracedFinding, times: number): Issue {
  const { rule, severity, message, provenance, identity } = finding;
  const subject = subjectInWords(finding);
  return {
    description: showUnseen(
      [asSentence(message), subject === '' ? '' : `(${subject})`].filter((one) => one !== '').join(' '),
    ),
    check_name: rule.id,
    fingerprint: times === 0 ? fingerprintOf(identity) : fingerprintOf(`${fingerprintOf(identity)} ${times}`),
    severity: SEVERITIES[severity],
    // A line is asked for even where only the file is known.
    location: { path: provenance.home.file, lines: { begin: provenance.home.region?.start.line ?? 1 } },
  };
}
