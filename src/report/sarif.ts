import type {
  ArtifactLocation,
  CodeFlow,
  Invocation,
  Location as SarifLocation,
  Log,
  LogicalLocation,
  Notification,
  PropertyBag,
  Region as SarifRegion,
  ReportingDescriptor,
  Result,
  Run,
  Suppression as SarifSuppression,
  ToolComponent,
} from 'sarif';
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.ts';
import { DIAGNOSTIC_CODES } from '../model/diagnostic.ts';
import type { Suppression, TracedFinding } from '../model/finding.ts';
import type { Location } from '../model/location.ts';
import type { Report } from '../model/report.ts';
import { keyOfResource } from '../model/resource.ts';
import type { RuleTexts } from '../model/rule.ts';
import type { Crosswalk } from './crosswalk.ts';
import { fingerprintOf } from './fingerprint.ts';
import { asSentence, environmentsToName, pathInWords, setKeyInWords } from './describe.ts';
import { forSarifMessage, showUnseen, toSafeJson } from './escape.ts';
import { compareBySeverity, compareFindings, compareText } from './order.ts';
import { HOMEPAGE, PRODUCT } from './product.ts';
import { provenanceValue } from './provenance-value.ts';
import { type DescribedControls, descriptorId, descriptorsOf, GRADES, pascalCase } from './sarif-rules.ts';
import { taxonomiesOf } from './taxonomies.ts';
import { uriOf } from './uri.ts';

/** GitHub refuses a run with more. Source: github/docs, SARIF support for code scanning. */
export const MOST_RESULTS = 25_000;

export interface SarifOptions {
  /** The long texts of the rules, by rule id; a rule without them is described by its title and remediation. */
  readonly texts: ReadonlyMap<string, RuleTexts>;
  /** Tells several analyses of one commit apart, e.g. `prod`; alerts of another category stay as they are. */
  readonly category?: string;
  /** Also write suppressed results. GitHub would open alerts for them. */
  readonly full?: boolean;
  /** Names the controls that rules speak of, and makes taxonomies of their frameworks. */
  readonly crosswalk?: Crosswalk;
  /** Where to read about this tool. */
  readonly homepage?: string;
}

/**
 * SARIF 2.1.0 with one run, as GitHub's code scanning reads it: each result has one location of one line, where a
 * person would make the change, and a `level`, `security-severity` and fingerprint that GitHub understands.
 */
export function sarif(report: Report, options: SarifOptions): string {
  return toSafeJson(sarifLog(report, options), report.findings.length);
}

/** The same as data. */
export function sarifLog(report: Report, options: SarifOptions): Log {
  // Whatever the scope: GitHub takes an alert that a later analysis does not have for repaired.
  const candidates =
    options.full === true ? report.findings : report.findings.filter(({ suppression }) => suppression === undefined);
  const findings = worst(candidates);
  const homepage = options.homepage ?? HOMEPAGE;
  const controls = controlsIn(options.crosswalk);
  const rules = descriptorsOf(report.rules, findings, { texts: options.texts, homepage, controls });
  const indices = new Map(rules.map((rule, index) => [rule.id, index]));
  const run: Run = {
    tool: {
      driver: { ...driverOf(report, homepage, rules), ...supportedIn(controls) },
      ...(report.renderers.length === 0 ? {} : { extensions: report.renderers.map(extensionOf) }),
    },
    ...(controls === undefined ? {} : { taxonomies: [...controls.taxonomies.components] }),
    automationDetails: { id: automationId(options.category) },
    invocations: [invocationOf(report, candidates.length - findings.length)],
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding) => resultOf(finding, indices, options)),
  };
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
}

const ROOT = '%SRCROOT%';

/** Only the controls that a rule speaks of: the others are of no use to a viewer of results. */
function controlsIn(crosswalk: Crosswalk | undefined): DescribedControls | undefined {
  if (crosswalk === undefined) return undefined;
  return { crosswalk, taxonomies: taxonomiesOf(crosswalk.frameworks, ({ rules }) => rules.length > 0) };
}

function supportedIn(controls: DescribedControls | undefined): Pick<ToolComponent, 'supportedTaxonomies'> {
  return controls === undefined ? {} : { supportedTaxonomies: [...controls.taxonomies.references] };
}

function worst(findings: readonly TracedFinding[]): readonly TracedFinding[] {
  if (findings.length <= MOST_RESULTS) return findings;
  return findings.toSorted(compareBySeverity).slice(0, MOST_RESULTS).toSorted(compareFindings);
}

/** The diagnostic codes that the run has used: the driver's notification descriptors, which notifications name by index. */
function codesOf(report: Report): readonly DiagnosticCode[] {
  return [...new Set(report.diagnostics.map((one) => one.code))].toSorted(compareText);
}

function driverOf(report: Report, homepage: string, rules: readonly ReportingDescriptor[]): ToolComponent {
  const codes = codesOf(report);
  return {
    name: PRODUCT,
    semanticVersion: report.version,
    informationUri: homepage,
    rules: [...rules],
    ...(codes.length === 0 ? {} : { notifications: codes.map(notificationDescriptor) }),
  };
}

function notificationDescriptor(code: DiagnosticCode): ReportingDescriptor {
  const description = { text: DIAGNOSTIC_CODES[code] };
  return {
    id: code,
    name: pascalCase(code),
    shortDescription: description,
    fullDescription: description,
    help: description,
  };
}

function extensionOf(renderer: Report['renderers'][number]): ToolComponent {
  return { name: renderer.name, version: showUnseen(renderer.version) };
}

/** GitHub takes all before the last slash as the category. */
function automationId(category: string | undefined): string {
  const name = showUnseen(category ?? '').replace(/^\/+|\/+$/g, '');
  return name === '' ? 'lintel/' : `lintel/${name}/`;
}

function invocationOf(report: Report, leftOut: number): Invocation {
  const codes = codesOf(report);
  const notifications = report.diagnostics.map((one) => notificationOf(one, codes));
  if (leftOut > 0) {
    notifications.push({
      level: 'warning',
      message: {
        text: `${leftOut} results of the lowest severities are left out, since GitHub takes at most ${MOST_RESULTS} of a run.`,
      },
    });
  }
  return {
    executionSuccessful: report.verdict !== 'incomplete',
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
}

function notificationOf(one: Diagnostic, codes: readonly DiagnosticCode[]): Notification {
  return {
    descriptor: { id: one.code, index: codes.indexOf(one.code) },
    level: one.level,
    message: { text: forSarifMessage(`${asSentence(one.message)} ${one.hint}`.trim()) },
    ...(one.at === undefined || one.at.file === '' ? {} : { locations: [locationOf(one.at)] }),
  };
}

function resultOf(finding: TracedFinding, indices: ReadonlyMap<string, number>, options: SarifOptions): Result {
  const ruleId = descriptorId(finding.rule, finding.severity);
  const flow = flowOf(finding);
  const related = relatedOf(finding);
  return {
    ruleId,
    ruleIndex: indices.get(ruleId) ?? -1,
    level: GRADES[finding.severity].level,
    message: { text: messageOf(finding, related) },
    locations: [primaryLocation(finding)],
    ...(related.length === 0 ? {} : { relatedLocations: related.map((one) => one.location) }),
    ...(flow === undefined ? {} : { codeFlows: [flow] }),
    partialFingerprints: {
      ...(finding.lineHash === undefined ? {} : { primaryLocationLineHash: finding.lineHash }),
      'lintel/v1': fingerprintOf(finding.identity),
    },
    ...(options.full === true ? { suppressions: suppressionsOf(finding.suppression) } : {}),
    ...baselineStateOf(finding),
    properties: resultProperties(finding),
  };
}

/**
 * The finding's own words first, since GitHub shows the first sentence as the title; then where it was seen, and
 * links, without which GitHub does not show a related place.
 */
function messageOf(finding: TracedFinding, related: readonly Related[]): string {
  const sentences = [asSentence(forSarifMessage(finding.message))];
  const environments = environmentsToName(finding.provenance);
  if (environments.length > 0) sentences.push(forSarifMessage(`In: ${environments.join(', ')}.`));
  const links = related.filter((one) => one.linked).map((one) => `[${one.label}](${one.location.id})`);
  if (links.length > 0) sentences.push(`See ${links.join(', ')}.`);
  const setKey = setKeyInWords(finding);
  if (setKey !== undefined) sentences.push(forSarifMessage(setKey));
  if (finding.provenance.precision === 'file') sentences.push('(somewhere in this file)');
  return sentences.join(' ');
}

function primaryLocation(finding: TracedFinding): SarifLocation {
  const { home, precision } = finding.provenance;
  const region = precision === 'file' ? undefined : home.region;
  const logical = logicalLocationOf(finding);
  return {
    physicalLocation: {
      artifactLocation: artifactOf(home),
      // GitHub asks for a region even where we know the file only.
      region: region === undefined ? { startLine: 1 } : oneLine(region),
      ...(region === undefined || finding.excerpt === undefined
        ? {}
        : {
            contextRegion: { startLine: region.start.line, snippet: { text: showUnseen(finding.excerpt) } },
          }),
    },
    ...(logical === undefined ? {} : { logicalLocations: [logical] }),
  };
}

function logicalLocationOf(finding: TracedFinding): LogicalLocation | undefined {
  const { resource, path } = finding;
  if (resource === undefined) return undefined;
  return {
    kind: 'resource',
    ...(resource.name === '' ? {} : { name: showUnseen(resource.name) }),
    fullyQualifiedName: showUnseen(
      path.length === 0 ? keyOfResource(resource) : `${keyOfResource(resource)}#${pathInWords(path)}`,
    ),
  };
}

interface Related {
  readonly label: string;
  readonly linked: boolean;
  readonly location: SarifLocation & { id: number };
}

/** What the finding points at, then the way from the rendered text to home. Ids count from 1 and are what messages link to. */
function relatedOf(finding: TracedFinding): readonly Related[] {
  const { home, steps } = finding.provenance;
  const named = finding.related.map((one) => ({ ...one, label: one.message, linked: true }));
  const passed = steps
    .filter((step) => !isSamePlace(step.at, home))
    .map((step) => ({ at: step.at, message: STEP_WORDS[step.role], label: STEP_WORDS[step.role], linked: false }));
  return [...named, ...passed.map((one, index) => ({ ...one, linked: index === 0 }))].map((one, index) => ({
    label: forSarifMessage(one.label).replace(/[[\]\\]/g, '\\$&'),
    linked: one.linked,
    location: { ...locationOf(one.at), id: index + 1, message: { text: forSarifMessage(one.message) } },
  }));
}

/** From the place that a person would edit to the one that is rendered, as a value flows. */
function flowOf(finding: TracedFinding): CodeFlow | undefined {
  const { home, steps } = finding.provenance;
  if (steps.length === 0) return undefined;
  const outward = steps.toReversed();
  const stops = steps.some((step) => isSamePlace(step.at, home))
    ? outward.map(({ at, role }) => ({ at, words: STEP_WORDS[role] }))
    : [{ at: home, words: 'where to change it' }, ...outward.map(({ at, role }) => ({ at, words: STEP_WORDS[role] }))];
  return {
    threadFlows: [
      { locations: stops.map(({ at, words }) => ({ location: { ...locationOf(at), message: { text: words } } })) },
    ],
  };
}

const STEP_WORDS: Readonly<Record<TracedFinding['provenance']['steps'][number]['role'], string>> = {
  rendered: 'rendered here',
  template: 'printed by this template',
  helper: 'made by this helper',
  call: 'the helper is called here',
  values: 'set in these values',
  switch: 'switched on here',
  dependency: 'handed to this dependency',
  kustomization: 'built by this kustomization',
  overlay: 'changed by this overlay',
  patch: 'changed by this patch',
  base: 'comes from this base',
  generator: 'made by this generator',
  file: 'read from this file',
  manifest: 'written in this manifest',
};

function resultProperties(finding: TracedFinding): PropertyBag {
  const { resource, container, path, armPeers, severity, provenance } = finding;
  return {
    ...(resource === undefined ? {} : { resource: keyOfResource(resource) }),
    ...(container === undefined ? {} : { container }),
    path,
    severity,
    ...(provenance.rendered === undefined ? {} : { provenance: provenanceValue(provenance) }),
    ...(armPeers === undefined ? {} : { peers: armPeers }),
  };
}

/** An empty list says that someone has looked and that the result counts. */
function suppressionsOf(suppression: Suppression | undefined): SarifSuppression[] {
  if (suppression === undefined) return [];
  return [
    {
      kind: suppression.by === 'config' || suppression.by === 'baseline' ? 'external' : 'inSource',
      status: 'accepted',
      justification: showUnseen(
        `${suppression.peer === undefined ? '' : `for ${suppression.peer}: `}${suppression.reason}`,
      ),
    },
  ];
}

/** SARIF has no word for what nobody can say. */
function baselineStateOf({ state }: TracedFinding): Pick<Result, 'baselineState'> {
  return state === undefined || state === 'unknown' ? {} : { baselineState: state };
}

function locationOf(at: Location): SarifLocation {
  return {
    physicalLocation: {
      artifactLocation: artifactOf(at),
      ...(at.region === undefined ? {} : { region: oneLine(at.region) }),
    },
  };
}

/** GitHub shows an alert in a pull request only if all of its lines are in the diff, so a region never has a second line. */
function oneLine({ start, end }: NonNullable<Location['region']>): SarifRegion {
  const endColumn = end.line === start.line ? Math.max(end.column, start.column) : start.column + 1;
  return { startLine: start.line, startColumn: start.column, endLine: start.line, endColumn };
}

function artifactOf(at: Location): ArtifactLocation {
  return { uri: uriOf(at.file), uriBaseId: ROOT };
}

function isSamePlace(a: Location, b: Location): boolean {
  return a.file === b.file && a.region?.start.line === b.region?.start.line;
}
