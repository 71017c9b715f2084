import { type DataMap, isMap, valueAt } from '../model/data.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Path } from '../model/location.ts';
import type { Severity } from '../model/severity.ts';
import { bothMatch, matchesGlob, matchesNamespaceSelector, matchesObjectSelector } from './match.ts';
import type { Matcher, NamedExpression, Policy, PolicyPart } from './policy.ts';
import { itemsAt, mapAt, type PolicyObject, textAt, textsAt } from './policy-object.ts';
import { readConditions, readNamed } from './read-conditions.ts';
import { withSchemaDefaults } from './schema-defaults.ts';
import type { Subject } from './subject.ts';
import { told } from './told.ts';

/** The engine of Gatekeeper that speaks CEL. */
const CEL_ENGINE = 'K8sNativeValidation';

/** Reads constraint templates with the constraints that are theirs; each constraint is a policy. */
export function readGatekeeper(
  templates: readonly PolicyObject[],
  constraints: readonly PolicyObject[],
): readonly Policy[] {
  const byKind = new Map(templates.map((one) => [textAt(one, ['spec', 'crd', 'spec', 'names', 'kind']) ?? '', one]));
  const used = new Set<string>(constraints.map(({ kind }) => kind));
  return [
    ...constraints.map((constraint) => readConstraint(constraint, byKind.get(constraint.kind))),
    ...templates
      .filter((one) => !used.has(textAt(one, ['spec', 'crd', 'spec', 'names', 'kind']) ?? ''))
      .map(unusedTemplate),
  ];
}

function unusedTemplate(template: PolicyObject): Policy {
  const note = told(
    template,
    ['metadata', 'name'],
    'has no constraint in these files, so nothing was judged by it',
    'Put a constraint of its kind beside it, with the parameters.',
  );
  // Its expressions are compiled all the same, so that a mistake in them is told.
  const source = sourceOf(template);
  const parts = source === undefined ? [] : [partOf(template, source, undefined)];
  return {
    id: template.name,
    title: template.name,
    from: template,
    parts: parts.map((one) => ({ ...one, bindings: [] })),
    told: [note],
  };
}

function readConstraint(constraint: PolicyObject, template: PolicyObject | undefined): Policy {
  const of = (parts: readonly PolicyPart[], notes: readonly Diagnostic[]): Policy => ({
    id: constraint.name,
    title: template === undefined ? constraint.name : `${template.name}: ${constraint.name}`.slice(0, 80),
    from: constraint,
    parts,
    told: notes,
  });
  if (template === undefined) {
    const message = `has no ConstraintTemplate for ${constraint.kind} in these files, so it was not evaluated`;
    return of([], [told(constraint, ['kind'], message, 'Name the file of the template with --rules as well.')]);
  }
  const source = sourceOf(template);
  if (source === undefined) {
    const message = `is written in Rego by its template "${template.name}", so it was not evaluated`;
    return of(
      [],
      [
        told(
          constraint,
          ['kind'],
          message,
          'Only the engine K8sNativeValidation (CEL) is judged here; `gator` judges Rego.',
        ),
      ],
    );
  }
  return of([partOf(template, source, constraint)], []);
}

/** Where the CEL of a template lies. */
function sourceOf(template: PolicyObject): Path | undefined {
  for (const { path: target } of itemsAt(template, ['spec', 'targets'])) {
    for (const { path } of itemsAt(template, [...target, 'code'])) {
      if (textAt(template, [...path, 'engine']) === CEL_ENGINE) return [...path, 'source'];
    }
  }
  return undefined;
}

/** Variables that every template has. Source: Gatekeeper's documentation of its CEL engine. */
function givenVariables(template: PolicyObject, path: Path): readonly NamedExpression[] {
  const expression = (source: string): NamedExpression['expression'] => ({ source, from: template, path });
  return [
    {
      name: 'anyObject',
      expression: expression('request.operation == "DELETE" && object == null ? oldObject : object'),
    },
    {
      name: 'params',
      expression: expression('has(params.spec) && has(params.spec.parameters) ? params.spec.parameters : null'),
    },
  ];
}

function partOf(template: PolicyObject, source: Path, constraint: PolicyObject | undefined): PolicyPart {
  const read = readConditions(template, source);
  return {
    dialect: 'gatekeeper',
    ...read,
    // Gatekeeper reads this key in the singular, its documentation has it in the plural as well.
    conditions: [...readNamed(template, [...source, 'matchCondition']), ...read.conditions],
    variables: [...givenVariables(template, source), ...read.variables],
    matches: constraint === undefined ? () => false : matcherOfConstraint(constraint),
    bindings:
      constraint === undefined
        ? []
        : [
            {
              severity: severityOfConstraint(constraint),
              matches: () => true,
              params: { kind: 'given', value: withParameters(template, constraint) },
            },
          ],
    podControllers: [],
    exceptions: [],
  };
}

/** The constraint with the parameters that the schema of its template gives by default. */
function withParameters(template: PolicyObject, { object }: PolicyObject): DataMap {
  const schema = valueAt(template.object, ['spec', 'crd', 'spec', 'validation', 'openAPIV3Schema']);
  const spec = isMap(object['spec']) ? object['spec'] : {};
  const parameters = withSchemaDefaults(spec['parameters'], schema);
  return parameters === undefined ? object : { ...object, spec: { ...spec, parameters } };
}

/** What each action of Gatekeeper means for who reads the pull request. */
const SEVERITY: Readonly<Record<string, Severity>> = { deny: 'high', warn: 'medium', dryrun: 'low' };

function severityOfConstraint(constraint: PolicyObject): Severity {
  const action = textAt(constraint, ['spec', 'enforcementAction']) ?? 'deny';
  if (action !== 'scoped') return SEVERITY[action] ?? 'low';
  const scoped = itemsAt(constraint, ['spec', 'scopedEnforcementActions']).map(({ path }) =>
    textAt(constraint, [...path, 'action']),
  );
  const strongest = ['deny', 'warn'].find((one) => scoped.includes(one)) ?? 'dryrun';
  return SEVERITY[strongest] ?? 'low';
}

/** Reads `spec.match` of a constraint. */
function matcherOfConstraint(constraint: PolicyObject): Matcher {
  const match = mapAt(constraint, ['spec', 'match']) ?? {};
  const kinds = itemsAt(constraint, ['spec', 'match', 'kinds']).map(({ path }) => ({
    groups: textsAt(constraint, [...path, 'apiGroups']) ?? [],
    kinds: textsAt(constraint, [...path, 'kinds']) ?? [],
  }));
  const namespaces = textsAt(constraint, ['spec', 'match', 'namespaces']) ?? [];
  const excluded = textsAt(constraint, ['spec', 'match', 'excludedNamespaces']) ?? [];
  const { name, scope, source } = match;
  return (subject, world) => {
    const { resource, group } = subject;
    const isKind = ({ groups, kinds: names }: { groups: readonly string[]; kinds: readonly string[] }): boolean =>
      has(groups, group) && has(names, resource.kind);
    if (kinds.length > 0 && !kinds.some(isKind)) return false;
    // Objects in files are written by hand; what others generate is never among them.
    if (source === 'Generated') return false;
    if (scope === 'Cluster' && subject.namespace !== undefined) return false;
    if (scope === 'Namespaced' && subject.namespace === undefined) return false;
    if (typeof name === 'string' && name !== '' && !matchesGlob(name, resource.name)) return false;
    const namespace = namespaceFor(subject);
    if (namespace !== undefined) {
      if (namespaces.length > 0 && !namespaces.some((one) => matchesGlob(one, namespace))) return false;
      if (excluded.some((one) => matchesGlob(one, namespace))) return false;
    }
    return bothMatch(matchesObjectSelector(match['labelSelector'], subject), () =>
      matchesNamespaceSelector(match['namespaceSelector'], subject, world),
    );
  };
}

/** A Namespace is one of its own; other objects without a namespace are in every list of them. */
function namespaceFor({ resource, namespace }: Subject): string | undefined {
  return resource.kind === 'Namespace' && resource.apiVersion === 'v1' ? resource.name : namespace;
}

/** An empty list is for everything. */
function has(list: readonly string[], value: string): boolean {
  return list.length === 0 || list.includes('*') || list.includes(value);
}
