import type { AssessedControl, Evidence, PlaceOfEvidence, RuleEvidence } from '../model/compliance.ts';
import type { TracedFinding } from '../model/finding.ts';
import type { Control, Join } from '../model/framework.ts';
import type { Location } from '../model/location.ts';
import { keyOfMet, type LookedAt, type MetObject } from '../model/looked-at.ts';
import { oncePer } from '../model/once-per.ts';
import type { Report } from '../model/report.ts';
import { keyOfResource, type ResourceId } from '../model/resource.ts';

/** Objects that passed which a control lists by name; an auditor takes samples, and a large repository has thousands. */
const MOST_PASSED = 50;

/** The findings of a rule, those that a more specific rule tells in its place included. */
export function findingsOf(rule: string, { findings }: Pick<Report, 'findings'>): readonly TracedFinding[] {
  return byRuleSpokenFor(findings).get(rule) ?? [];
}

/** Thousands of controls ask, and there may be thousands of findings. */
const byRuleSpokenFor = oncePer((findings: readonly TracedFinding[]): ReadonlyMap<string, readonly TracedFinding[]> => {
  const byRule = new Map<string, TracedFinding[]>();
  for (const finding of findings)
    for (const rule of new Set([finding.rule.id, ...(finding.replaces ?? [])])) {
      const known = byRule.get(rule);
      if (known === undefined) byRule.set(rule, [finding]);
      else known.push(finding);
    }
  return byRule;
});

/** Whether somebody has accepted the finding with a reason. A baseline accepts what is old, which is no reason. */
export function isExcepted({ suppression }: TracedFinding): boolean {
  return suppression !== undefined && suppression.by !== 'baseline';
}

/** Whether the rule had something to judge for this control. */
export function hasLooked(join: Join, control: Control, lookedAt: LookedAt): boolean {
  return checkedFor(join, control, lookedAt).length > 0;
}

/** How many objects the rule was for of which the join says that a pass proves nothing. */
export function openFor({ rule, unless }: Join, lookedAt: LookedAt): number {
  return unless.length === 0 ? 0 : lookedAt.leftOpenBy(rule, unless).length;
}

/** A rule over whole sources looks at its inputs, once all of them are there. */
function checkedFor({ rule, looksAt, unless }: Join, { needs }: Control, lookedAt: LookedAt): readonly number[] {
  const checked = lookedAt.checkedBy(rule, unless);
  if (checked !== undefined) return checked;
  const given = (looksAt ?? needs).map((input) => lookedAt.giving(input));
  return given.some((objects) => objects.length === 0) ? [] : [...new Set(given.flat())];
}

/** What each rule of a control looked at, and what it found there. */
export function evidenceFor(
  control: Control,
  { report, lookedAt }: { readonly report: Report; readonly lookedAt: LookedAt },
): Pick<AssessedControl, 'rules' | 'evidence' | 'unlisted'> {
  const rules: RuleEvidence[] = [];
  const failures: Evidence[] = [];
  const passes: Evidence[] = [];
  let unlisted = 0;
  for (const join of control.rules) {
    const findings = findingsOf(join.rule, report);
    const counting = findings.filter((one) => !isExcepted(one));
    const failed = new Set(counting.flatMap(keysOfFinding));
    const excepted = new Set(findings.flatMap(keysOfFinding).filter((key) => !failed.has(key)));
    const checked = checkedFor(join, control, lookedAt).flatMap((index) => lookedAt.objects[index] ?? []);
    // A finding over a whole source may speak for many of its objects, so that which of them are well is not known.
    const isKnown = findings.length === 0 || lookedAt.checkedBy(join.rule) !== undefined;
    const passed = isKnown ? checked.filter(({ key }) => !failed.has(key) && !excepted.has(key)) : [];
    rules.push({
      id: join.rule,
      covers: join.covers,
      why: join.why,
      checked: Math.max(checked.length, passed.length + failed.size + excepted.size),
      passed: passed.length,
      failed: failed.size,
      excepted: excepted.size,
    });
    failures.push(...findings.map((one) => failureOf(one, join.rule)));
    const room = Math.max(0, MOST_PASSED - passes.length);
    passes.push(...passed.slice(0, room).map((one) => passOf(one, join.rule)));
    unlisted += Math.max(0, passed.length - room);
  }
  return { rules, evidence: [...failures, ...passes], unlisted };
}

function keysOfFinding({ resource, alsoOf = [], provenance }: TracedFinding): readonly string[] {
  // A finding about an object of a manifest stands in that manifest.
  const file = provenance.rendered === undefined ? provenance.home.file : undefined;
  if (resource === undefined) return [keyOfMet(file, '')];
  return [resource, ...alsoOf].map((one) => keyOfMet(file, keyOfResource(one)));
}

function failureOf(finding: TracedFinding, rule: string): Evidence {
  const { provenance, suppression, excerpt, resource } = finding;
  return {
    state: isExcepted(finding) ? 'excepted' : 'failed',
    rule,
    object: resource === undefined ? '' : objectInWords(resource),
    place: placeOf(provenance.home),
    severity: finding.severity,
    message: finding.message,
    ...(excerpt === undefined ? {} : { seen: excerpt.trim() }),
    chain: provenance.steps.map(({ at, role }) => ({ ...placeOf(at), role })),
    environments: provenance.rendered?.environments ?? [],
    ...(suppression === undefined ? {} : { exception: suppression }),
  };
}

function passOf({ id, file, line }: MetObject, rule: string): Evidence {
  const place = { file, ...(line === undefined ? {} : { line }) };
  return { state: 'passed', rule, object: objectInWords(id), place, chain: [], environments: [] };
}

function objectInWords({ kind, name, namespace }: ResourceId): string {
  const full = namespace === undefined ? name : `${namespace}/${name}`;
  return full === '' ? kind : `${kind} ${full}`;
}

function placeOf({ file, region }: Location): PlaceOfEvidence {
  return region === undefined ? { file } : { file, line: region.start.line, column: region.start.column };
}
