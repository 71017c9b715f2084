import type { AssessedControl, AssessedFramework, Evidence } from '../../model/compliance.ts';
import type { ComplianceReport } from '../../model/compliance-report.ts';
import type { Framework } from '../../model/framework.ts';
import { UserError } from '../../errors.ts';
import { showUnseen, toSafeJson } from '../escape.ts';
import { uuidOf } from '../uuid.ts';
import {
  attestationInWords,
  chainInWords,
  exceptionInWords,
  placeInWords,
  STATE_WORDS,
  STATEMENT,
  statesInWords,
} from './words.ts';

/** The framework that has checklists. */
const STIG = 'disa-stig-kubernetes';

/** Failures and passes that a control lists; a person reads the checklist. */
const MOST_EVIDENCE = 50;

type Status = 'open' | 'not_a_finding' | 'not_reviewed';

/**
 * The STIG's part of the report as a checklist of STIG Viewer 3, version 1.0 of the form. A control that shows no issue in part stays
 * to be reviewed, with what was seen in its details; none is ever said not to apply, which is for people to say. Throws `UserError`
 * where the report is not about the STIG.
 */
export function frameworksCklb(report: ComplianceReport): string {
  const stig = report.frameworks.find(({ framework }) => framework.id === STIG);
  if (stig === undefined) throw withoutStig();
  return toSafeJson(
    {
      title: 'Kubernetes STIG, as files show it',
      id: uuidOf('checklist', report.date, report.commit ?? ''),
      cklb_version: '1.0',
      active: false,
      mode: 1,
      has_path: false,
      target_data: targetOf(report, stig),
      stigs: [checklistOf(stig)],
    },
    stig.controls.length,
  );
}

/** Throws `UserError` where the STIG is not among the frameworks, so that nothing is judged for a checklist that cannot be. */
export function requireStig(frameworks: readonly string[]): void {
  if (!frameworks.includes(STIG)) throw withoutStig();
}

function withoutStig(): UserError {
  return new UserError('a checklist is of the STIG, and the report is not about it', {
    hint: `Add --framework ${STIG}, or take --format cklb away.`,
  });
}

function targetOf({ date, commit }: ComplianceReport, stig: AssessedFramework): unknown {
  const at = commit === undefined ? '' : ` Commit ${commit}.`;
  return {
    target_type: 'Non-Computing',
    host_name: '',
    ip_address: '',
    mac_address: '',
    fqdn: '',
    comments: `${STATEMENT} ${date}.${at} ${statesInWords(stig)}.`,
    role: 'None',
    is_web_database: false,
    technology_area: '',
    web_db_site: '',
    web_db_instance: '',
    classification: null,
  };
}

function checklistOf({ framework, controls }: AssessedFramework): unknown {
  const uuid = uuidOf('stig', framework.version);
  return {
    stig_name: 'Kubernetes Security Technical Implementation Guide',
    display_name: 'Kubernetes',
    stig_id: 'Kubernetes_STIG',
    ...releaseOf(framework),
    uuid,
    reference_identifier: '',
    size: controls.length,
    rules: controls.map((one) => ruleOf(one, uuid)),
  };
}

/** `V2R6 (2026-04-01)` as checklists write it. */
function releaseOf({ version }: Framework): { readonly version: string; readonly release_info: string } {
  const parts = /^V(\d+)R(\d+)(?: \((.+)\))?$/u.exec(version);
  if (parts === null) return { version, release_info: version };
  const [, edition = '', release = '', date] = parts;
  return {
    version: edition,
    release_info: `Release: ${release}${date === undefined ? '' : ` Benchmark Date: ${date}`}`,
  };
}

function ruleOf(assessed: AssessedControl, stig: string): unknown {
  const { control, state, reason } = assessed;
  const title = showUnseen(control.title);
  return {
    uuid: uuidOf('stig-rule', control.id),
    stig_uuid: stig,
    group_id: control.id,
    group_id_src: control.id,
    group_title: title,
    group_tree: [{ id: control.id, title, description: '' }],
    // The number of a rule has a revision in it, which only DISA's own file tells.
    rule_id: control.id,
    rule_id_src: control.id,
    rule_version: '',
    rule_title: title,
    severity: SEVERITY.get(control.level ?? '') ?? 'unknown',
    weight: '10.0',
    classification: 'Unclassified',
    discussion: '',
    check_content: '',
    check_content_ref: null,
    fix_text: '',
    ccis: [],
    legacy_ids: [],
    status: statusOf(assessed),
    overrides: {},
    comments: showUnseen([`${STATE_WORDS[state]}: ${reason}`, attestationInWords(assessed)].join(' ').trim()),
    finding_details: detailsOf(assessed),
  };
}

const SEVERITY: ReadonlyMap<string, 'high' | 'medium' | 'low'> = new Map([
  ['CAT-I', 'high'],
  ['CAT-II', 'medium'],
  ['CAT-III', 'low'],
]);

/** What has been accepted is open all the same; the checklist's reader has to know of it. */
function statusOf({ state }: AssessedControl): Status {
  switch (state) {
    case 'fail':
    case 'excepted':
      return 'open';
    case 'pass':
    case 'attested':
      return 'not_a_finding';
    case 'partial':
    case 'not-assessed':
      return 'not_reviewed';
  }
}

function detailsOf({ evidence, unlisted }: AssessedControl): string {
  const shown = evidence.slice(0, MOST_EVIDENCE).map(lineOf);
  const left = evidence.length - shown.length + unlisted;
  return [...shown, ...(left === 0 ? [] : [`${left} more are not listed here.`])].join('\n');
}

function lineOf(evidence: Evidence): string {
  const { state, rule, object, place, message, seen } = evidence;
  const chain = chainInWords(evidence);
  const exception = exceptionInWords(evidence);
  const parts = [
    `${state}: ${rule}, ${object === '' ? '' : `${object}, `}${placeInWords(place)}.`,
    message,
    seen === undefined ? undefined : `Seen: ${seen}`,
    chain === '' ? undefined : `By: ${chain}`,
    exception === '' ? undefined : `Accepted: ${exception}`,
  ];
  return showUnseen(parts.filter((part) => part !== undefined).join(' '));
}
