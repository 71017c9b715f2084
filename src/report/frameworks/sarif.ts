import type { Location, Log, ReportingDescriptor, Result, Suppression as SarifSuppression } from 'sarif';
import type { AssessedControl, AssessedFramework, Evidence, PlaceOfEvidence } from '../../model/compliance.ts';
import type { ComplianceReport } from '../../model/compliance-report.ts';
import { asSentence } from '../describe.ts';
import { forSarifMessage, showUnseen, toSafeJson } from '../escape.ts';
import { HOMEPAGE, PRODUCT } from '../product.ts';
import { GRADES } from '../sarif-rules.ts';
import { type Taxonomies, taxonomiesOf } from '../taxonomies.ts';
import { uriOf } from '../uri.ts';
import { attestationInWords, exceptionInWords, STATE_WORDS, STATEMENT } from './words.ts';

const ROOT = '%SRCROOT%';

/**
 * The report as SARIF 2.1.0: the controls are its rules, each `equal` to a control of a taxonomy, and every state has its kind.
 * `fail`: a failure, suppressed where it is accepted. `pass`: an object that passed, or an attestation. `review`: for people to say.
 * `open`: files do not tell, or not in full. It is for viewers and never for code scanning, which makes an alert of every result.
 */
export function frameworksSarif(report: ComplianceReport): string {
  const log = frameworksSarifLog(report);
  return toSafeJson(log, log.runs[0]?.results?.length ?? 0);
}

/** The same as data. */
export function frameworksSarifLog(report: ComplianceReport): Log {
  const { frameworks, unjudged, version, commit, date, ruleSet, runUrl } = report;
  const taxonomies = taxonomiesOf(
    frameworks.map(({ framework }) => framework),
    () => true,
  );
  const rules = frameworks.flatMap((one) => one.controls.map((control) => descriptorOf(one, control, taxonomies)));
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: PRODUCT,
            semanticVersion: version,
            informationUri: HOMEPAGE,
            rules,
            supportedTaxonomies: [...taxonomies.references],
          },
        },
        taxonomies: [...taxonomies.components],
        automationDetails: { id: 'lintel-frameworks/', description: { text: STATEMENT } },
        invocations: [
          {
            executionSuccessful: unjudged.length === 0,
            ...(unjudged.length === 0 ? {} : { toolExecutionNotifications: unjudged.map(notificationOf) }),
          },
        ],
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        results: frameworks.flatMap((one) => one.controls.flatMap((control) => resultsOf(one, control, indices))),
        properties: {
          date,
          ruleSet,
          ...(commit === undefined ? {} : { commit }),
          ...(runUrl === undefined ? {} : { runUrl }),
        },
      },
    ],
  };
}

function notificationOf(message: string): { readonly level: 'error'; readonly message: { readonly text: string } } {
  return { level: 'error', message: { text: asSentence(forSarifMessage(message)) } };
}

function idOf({ framework }: AssessedFramework, { control }: AssessedControl): string {
  return `${framework.id}/${control.id}`;
}

function descriptorOf(
  assessed: AssessedFramework,
  one: AssessedControl,
  { targetOf }: Taxonomies,
): ReportingDescriptor {
  const { framework } = assessed;
  const { control } = one;
  const target = targetOf(framework.id, control.id);
  return {
    id: idOf(assessed, one),
    shortDescription: { text: asSentence(forSarifMessage(control.title)) },
    help: { text: forSarifMessage(rulesInWords(one)) },
    ...(target === undefined ? {} : { relationships: [{ target, kinds: ['equal'] }] }),
    properties: {
      tags: [framework.id],
      assess: control.assess,
      ...(control.level === undefined ? {} : { level: showUnseen(control.level) }),
    },
  };
}

function rulesInWords({ control }: AssessedControl): string {
  if (control.rules.length === 0) return asSentence(control.reason ?? 'No rule speaks of it');
  return control.rules.map(({ rule, covers, why }) => `${rule} (${covers}): ${asSentence(why)}`).join(' ');
}

/** What is said of a control: a result for each failure or each pass that decides it, else one for its state. */
function resultsOf(
  assessed: AssessedFramework,
  one: AssessedControl,
  indices: ReadonlyMap<string, number>,
): readonly Result[] {
  const ruleId = idOf(assessed, one);
  const base = { ruleId, ruleIndex: indices.get(ruleId) ?? -1 };
  const { state, evidence } = one;
  const told = evidence.filter((item) => (state === 'pass' ? item.state === 'passed' : item.state !== 'passed'));
  if ((state === 'pass' || state === 'fail' || state === 'excepted') && told.length > 0)
    return told.map((item) => ({ ...base, ...evidenceResult(item) }));
  return [{ ...base, ...stateResult(one) }];
}

function evidenceResult(evidence: Evidence): Pick<Result, 'kind' | 'level' | 'message'> & Partial<Result> {
  const { state, rule, object, message, severity = 'high', place, chain, environments } = evidence;
  const isPass = state === 'passed';
  const words = isPass ? `${object} passed ${rule}` : (message ?? rule);
  return {
    kind: isPass ? 'pass' : 'fail',
    level: isPass ? 'none' : GRADES[severity].level,
    message: { text: asSentence(forSarifMessage(words)) },
    locations: [
      {
        ...locationOf(place),
        ...(object === '' ? {} : { logicalLocations: [{ kind: 'resource', fullyQualifiedName: showUnseen(object) }] }),
      },
    ],
    ...(chain.length === 0
      ? {}
      : { relatedLocations: chain.map((step) => ({ ...locationOf(step), message: { text: step.role } })) }),
    ...(state === 'excepted' ? { suppressions: [suppressionOf(evidence)] } : {}),
    properties: {
      rule,
      ...(environments.length === 0 ? {} : { environments: environments.map(showUnseen) }),
    },
  };
}

function locationOf(place: PlaceOfEvidence): Location {
  const { file, line, column } = place;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) || '.', uriBaseId: ROOT },
      ...(line === undefined
        ? {}
        : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } }),
    },
  };
}

function suppressionOf(evidence: Evidence): SarifSuppression {
  const by = evidence.exception?.by;
  return {
    kind: by === 'comment' || by === 'annotation' ? 'inSource' : 'external',
    status: 'accepted',
    justification: showUnseen(exceptionInWords(evidence)),
  };
}

function stateResult(assessed: AssessedControl): Pick<Result, 'kind' | 'level' | 'message'> {
  const { state, reason } = assessed;
  const words = [`${STATE_WORDS[state]}: ${asSentence(reason)}`, attestationInWords(assessed)];
  const message = { text: forSarifMessage(words.join(' ').trim()) };
  const kind = kindOf(assessed);
  return { kind, level: kind === 'fail' ? 'error' : 'none', message };
}

function kindOf({ state, control }: AssessedControl): 'pass' | 'fail' | 'open' | 'review' {
  switch (state) {
    case 'fail':
    case 'excepted':
      return 'fail';
    case 'pass':
    case 'attested':
      return 'pass';
    case 'partial':
      return 'open';
    case 'not-assessed':
      return control.assess === 'manual' ? 'review' : 'open';
  }
}
