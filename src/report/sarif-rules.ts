import type { PropertyBag, ReportingDescriptor } from 'sarif';
import type { Rule, RuleTexts } from '../model/rule.ts';
import type { Severity } from '../model/severity.ts';
import { SEVERITIES } from '../model/severity.ts';
import type { Crosswalk } from './crosswalk.ts';
import { asSentence } from './describe.ts';
import { forMarkdown, forMarkdownCode, forMarkdownFence, forMarkdownProse, forSarifMessage } from './escape.ts';
import { groupBy } from '../model/group-by.ts';
import { compareText } from './order.ts';
import { shorten } from './shorten.ts';
import { relationshipsOf, type Taxonomies } from './taxonomies.ts';
import { rulePage } from './product.ts';

/** How SARIF and GitHub grade a severity of ours. */
interface Grade {
  readonly level: 'error' | 'warning' | 'note';
  /** For rules without a security meaning. */
  readonly problem: 'error' | 'warning' | 'recommendation';
  /** The bounds within which GitHub's `security-severity` shows as this severity, and what we write by default. */
  readonly security?: { readonly least: number; readonly most: number; readonly usual: number };
}

/**
 * GitHub has four grades and reads "over 9.0" as critical; `info` has no counterpart and gets none.
 * Source: github/docs, SARIF support for code scanning.
 */
export const GRADES: Readonly<Record<Severity, Grade>> = {
  critical: { level: 'error', problem: 'error', security: { least: 9.1, most: 10, usual: 9.1 } },
  high: { level: 'error', problem: 'error', security: { least: 7, most: 8.9, usual: 8 } },
  medium: { level: 'warning', problem: 'warning', security: { least: 4, most: 6.9, usual: 5.5 } },
  low: { level: 'note', problem: 'recommendation', security: { least: 0.1, most: 3.9, usual: 2 } },
  info: { level: 'note', problem: 'recommendation' },
};

/** GitHub cuts what is longer. Source: as above. */
const LONGEST_DESCRIPTION = 1024;
/** GitHub refuses a file with more on a rule, and shows the first ten. Source: as above. */
const MOST_TAGS = 20;

/** The controls that rules speak of, and where they are in the run. */
export interface DescribedControls {
  readonly crosswalk: Crosswalk;
  readonly taxonomies: Taxonomies;
}

/** What rules are described by. */
interface Describing {
  readonly texts: ReadonlyMap<string, RuleTexts>;
  readonly homepage: string;
  readonly controls: DescribedControls | undefined;
}

/**
 * The id under which a result is filed: the rule's, or `rule.critical` where the result is graded differently, since
 * GitHub reads the severity from the descriptor and never from the result.
 */
export function descriptorId(rule: Rule, severity: Severity): string {
  return severity === rule.severity ? rule.id : `${rule.id}.${severity}`;
}

/** The descriptors of the rules that judged, each followed by one for every other severity that its results have. */
export function descriptorsOf(
  rules: readonly Rule[],
  results: readonly { readonly rule: Rule; readonly severity: Severity }[],
  { texts, homepage, controls }: Describing,
): readonly ReportingDescriptor[] {
  const resultsOf = groupBy(results, (result) => result.rule.id);
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  // A finding of a rule that the run does not list would otherwise point nowhere.
  for (const { rule } of results) if (!known.has(rule.id)) known.set(rule.id, rule);
  return [...known.values()]
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap((rule) => {
      const used = new Set(resultsOf.get(rule.id)?.map((result) => result.severity));
      const others = SEVERITIES.filter((severity) => used.has(severity) && severity !== rule.severity);
      const help = { texts: texts.get(rule.id), page: rulePage(rule, homepage), controls };
      return [rule.severity, ...others].map((severity) => descriptorOf(rule, severity, help));
    });
}

interface Help {
  readonly texts: RuleTexts | undefined;
  /** Where the rule is documented; a rule of the user's own is not. */
  readonly page: string | undefined;
  readonly controls: DescribedControls | undefined;
}

function descriptorOf(rule: Rule, severity: Severity, help: Help): ReportingDescriptor {
  const explained = [help.texts?.rationale ?? rule.title, rule.remediation].map(asSentence).join(' ');
  return {
    id: descriptorId(rule, severity),
    name: pascalCase(rule.id),
    shortDescription: { text: shorten(forSarifMessage(asSentence(rule.title)), LONGEST_DESCRIPTION) },
    fullDescription: { text: shorten(forSarifMessage(explained), LONGEST_DESCRIPTION) },
    help: { text: forSarifMessage(explained), markdown: helpMarkdown(rule, severity, help) },
    ...(help.page === undefined ? {} : { helpUri: help.page }),
    defaultConfiguration: { level: GRADES[severity].level },
    ...relatedTo(rule, help),
    properties: propertiesOf(rule, severity, help),
  };
}

function relatedTo(rule: Rule, { controls }: Help): Pick<ReportingDescriptor, 'relationships'> {
  if (controls === undefined) return {};
  const relationships = relationshipsOf(rule.id, controls.crosswalk, controls.taxonomies);
  return relationships.length === 0 ? {} : { relationships: [...relationships] };
}

function propertiesOf(rule: Rule, severity: Severity, help: Help): PropertyBag {
  const security = securitySeverity(rule, severity);
  return {
    tags: tagsOf(rule, help),
    precision: 'high',
    ...(security === undefined
      ? { 'problem.severity': GRADES[severity].problem }
      : { 'security-severity': security.toFixed(1) }),
    severity,
    ...(Object.keys(rule.peers).length === 0 ? {} : { peers: rule.peers }),
  };
}

/** The rule's own figure where GitHub would show it as this severity, else the usual one; none without a security meaning. */
function securitySeverity(rule: Rule, severity: Severity): number | undefined {
  const band = GRADES[severity].security;
  const own = rule.securitySeverity;
  if (own === undefined || band === undefined) return undefined;
  return own >= band.least && own <= band.most ? own : band.usual;
}

/** What kind of trouble, the topic, then the frameworks; never a control, of which there are hundreds. */
function tagsOf(rule: Rule, { controls }: Help): string[] {
  const kind = rule.securitySeverity === undefined ? 'reliability' : 'security';
  const asked = controls?.crosswalk.crossingsOf(rule.id).map(({ framework }) => framework.id) ?? [];
  const frameworks = rule.controls.map((control) => control.slice(0, control.indexOf('/')));
  return [...new Set([kind, rule.category, ...asked, ...frameworks.toSorted(compareText)])].slice(0, MOST_TAGS);
}

/** GitHub shows this instead of the plain text, and no `helpUri`: so the link stands here as well. */
function helpMarkdown(rule: Rule, severity: Severity, { texts, page }: Help): string {
  const where = page === undefined ? '' : ` [Read more](${page}).`;
  const parts = [
    `# ${forMarkdown(rule.title)}`,
    ...(texts === undefined ? [] : [forMarkdownProse(asSentence(texts.rationale))]),
    `## How to fix\n\n${forMarkdownProse(asSentence(rule.remediation))}`,
    ...exampleParts('## Fails', texts?.examples.fails[0]?.yaml),
    ...exampleParts('## Passes', texts?.examples.passes[0]?.yaml),
    ...(rule.controls.length === 0 ? [] : [`## Controls\n\n${rule.controls.map(forMarkdown).join(', ')}`]),
    `Rule ${forMarkdownCode(rule.id)}, severity ${severity}.${where}`,
  ];
  return parts.join('\n\n');
}

function exampleParts(heading: string, yaml: string | undefined): readonly string[] {
  return yaml === undefined ? [] : [`${heading}\n\n${forMarkdownFence(yaml.trimEnd().split('\n'), 'yaml')}`];
}

/** `latest-tag` as `LatestTag`, as SARIF's own rules recommend for names. */
export function pascalCase(id: string): string {
  return id.replace(/(?:^|[^a-zA-Z0-9]+)([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
