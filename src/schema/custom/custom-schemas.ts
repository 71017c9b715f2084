import { type Data, type DataMap, isMap, valueAt } from '../../model/data.ts';
import { nearestName } from '../../model/nearest-name.ts';
import type { Path } from '../../model/location.ts';
import type { ResourceId } from '../../model/resource.ts';
import type { Severity } from '../../model/severity.ts';
import type { ProjectSchemas } from '../custom-format.ts';
import { readCustom } from '../custom-text.ts';
import { listText, quoted, sentence } from '../describe.ts';
import { loadPart, loadTable } from '../load-table.ts';
import type { Problem } from '../problem.ts';
import type { Schemas } from '../schemas.ts';
import type { Judged, SchemaVerdict } from '../judged.ts';
import { unknownNullKeys } from '../unknown-null-keys.ts';
import { validateCore } from '../validate-core.ts';
import { type Budget, VALUES_LIMIT } from './budget.ts';
import {
  bundledDefinitions,
  type CustomDefinition,
  type CustomVersion,
  definitionOf,
  type Definitions,
  type DefinitionSource,
} from './definitions.ts';
import { withDefaults } from './defaults.ts';
import type { SchemaReader } from './node.ts';
import { celRulesBy, type CelRules } from './rules.ts';
import { nullsOf } from './null-keys.ts';
import { reportUnknownNulls } from './unknown-nulls.ts';
import { validateCustom } from './validate-custom.ts';

/** What the schemas say of a custom resource. */
export interface CustomVerdict extends SchemaVerdict {
  /** Rules of the definition that could not be judged. */
  readonly unjudgedRules: number;
  /** Whether definition and object together ask for more than one may cost, so that the rest was not judged. */
  readonly isCut: boolean;
}

/** Definitions of custom resources, and what they say. */
export interface CustomSchemas {
  /** Takes in a definition of the repository. The first of a kind counts. */
  define(object: DataMap): void;
  /** Judges a custom resource. Never throws. */
  judge(resource: Judged): CustomVerdict;
}

/** How kinds that nobody knows are told; undefined not at all. */
export interface CustomOptions {
  readonly unknownKinds: Severity | undefined;
  readonly user: Definitions | undefined;
}

/** Opens the definitions beside Kubernetes' own types. The bundled ones are read when a kind is found nowhere else. */
export function openCustomSchemas(core: Schemas, options: CustomOptions): CustomSchemas {
  const repository = new Map<string, CustomDefinition>();
  let bundled: Definitions | undefined;
  const rulesOf = rulesByReader();
  const find = (group: string, kind: string): CustomDefinition | undefined =>
    repository.get(`${group} ${kind}`) ?? options.user?.of(group, kind) ?? (bundled ??= readBundled()).of(group, kind);
  return {
    define(object) {
      const read = definitionOf(object, 'repository');
      const key = `${read?.group ?? ''} ${read?.kind ?? ''}`;
      if (read !== undefined && !repository.has(key)) repository.set(key, read.definition);
    },
    judge(id) {
      const { object } = id;
      const [group = '', version = ''] = id.apiVersion.includes('/') ? id.apiVersion.split('/') : ['', id.apiVersion];
      const definition = find(group, id.kind);
      const life = lifeProblems(id, object, core);
      if (definition === undefined) {
        const known = [
          ...(bundled?.kindsOf(group) ?? []),
          ...[...repository.keys()].flatMap((key) => kindIn(key, group)),
        ];
        const problems = life.length > 0 ? life : unknownKind(id, known, options.unknownKinds);
        return { state: 'unknownKind', problems, unjudgedRules: 0, isCut: false };
      }
      const found = definition.versions.find((one) => one.version === version);
      if (found === undefined || !found.isServed) {
        const problems = life.length > 0 ? life : unknownVersion(id, definition, found);
        return {
          state: found === undefined ? 'unknownVersion' : 'notServed',
          problems,
          unjudgedRules: 0,
          isCut: false,
        };
      }
      const deprecated = life.length > 0 || found.warning === undefined ? life : deprecatedVersion(id, found.warning);
      const verdict = judgeBy(found, definition.source, id, core, rulesOf(found.reader, definition.source));
      return { ...verdict, state: definition.source, problems: [...deprecated, ...verdict.problems] };
    },
  };
}

function readBundled(): Definitions {
  return bundledDefinitions(
    readCustom(loadTable('crds')),
    ([, , start, length]) => loadPart(start, length) as ProjectSchemas,
  );
}

function kindIn(key: string, group: string): readonly string[] {
  const [known, kind = ''] = key.split(' ');
  return known === group ? [kind] : [];
}

/** The rules of each reader's schemas, which are compiled once. */
function rulesByReader(): (reader: SchemaReader, source: DefinitionSource) => CelRules {
  const made = new Map<SchemaReader, CelRules>();
  return (reader, source) => {
    const rules = made.get(reader) ?? celRulesBy(reader, source === 'bundled');
    made.set(reader, rules);
    return rules;
  };
}

/** What every object has without its definition saying so. */
const IMPLIED = ['apiVersion', 'kind', 'metadata'];

function judgeBy(
  { schema, reader, isStatusDropped }: CustomVersion,
  source: DefinitionSource,
  { object, nullKeys }: Judged,
  core: Schemas,
  rules: CelRules,
): Omit<CustomVerdict, 'state'> {
  const budget: Budget = { left: VALUES_LIMIT };
  const nulls = nullKeys();
  const problems: Problem[] = [...metadataProblems(object, nulls, core)];
  const filled = withDefaults(object, schema, reader, budget);
  const whole = isMap(filled) ? filled : object;
  // The bundled definitions say nothing of the status, which controllers write.
  const apart = new Set(source === 'bundled' ? [...IMPLIED, 'status'] : IMPLIED);
  const body: DataMap = Object.fromEntries(Object.entries(whole).filter(([name]) => !apart.has(name)));
  const walk = { reader, path: [], problems, budget, nulls: nullsOf(nulls), isAlternative: false };
  validateCustom(body, schema, walk);
  reportUnknownNulls(
    nulls.filter(([first]) => !apart.has(String(first))),
    schema,
    walk,
  );
  const own = problems
    .filter((one) => !isImplied(one, object))
    .map((one) => (isStatusDropped && one.path[0] === 'status' ? droppedStatus(one) : one));
  // The server asks the rules when the shape is right.
  const verdict = own.some((one) => one.severity === 'high')
    ? { problems: [], unjudged: 0 }
    : rules.judge(whole satisfies Data, schema, budget);
  return {
    problems: [...own, ...verdict.problems],
    unjudgedRules: verdict.unjudged,
    isCut: budget.left < 0,
  };
}

/** `lacks "metadata"` and the like, of what is judged elsewhere, and of a status, which nobody has to write. */
function isImplied({ path, message }: Problem, object: DataMap): boolean {
  const [first] = path;
  if (path.length !== 1 || !message.includes(' lacks ')) return false;
  return first === 'status' || (IMPLIED.includes(String(first)) && Object.hasOwn(object, String(first)));
}

/** The server looks at the names of a status that it drops, and at nothing else of it. */
function droppedStatus(problem: Problem): Problem {
  return {
    ...problem,
    severity: problem.severity === 'medium' ? 'medium' : 'low',
    message: `${problem.message} The API server drops the status that is sent along.`,
  };
}

function metadataProblems(object: DataMap, nulls: readonly Path[], { types, target }: Schemas): readonly Problem[] {
  const { metadata } = object;
  const type = types.find('v1', 'ConfigMap');
  const field = type === undefined ? undefined : types.objectType(type.definition).fields.get('metadata')?.type;
  if (type === undefined || metadata === undefined || field?.kind !== 'struct') return [];
  const inMetadata = nulls.filter(([first]) => first === 'metadata');
  return [
    ...validateCore(metadata, field.definition, types, target, ['metadata']),
    ...unknownNullKeys(inMetadata, type.definition, types, target),
  ];
}

function lifeProblems({ apiVersion, kind }: ResourceId, object: DataMap, core: Schemas): readonly Problem[] {
  if (apiVersion === 'build.openshift.io/v1' && kind === 'BuildConfig') return strategyProblems(object);
  const life = core.lives.ofCustom(apiVersion, kind);
  if (life === undefined) return [];
  const { project, deprecated, removed, use } = life;
  const advice = use === undefined || use === '' ? '' : `; use ${use}`;
  if (removed !== undefined) {
    const text = `"${apiVersion} ${kind}" is no longer served by ${project} ${removed}${advice}`;
    return [problemOf('deprecated-crd-version', 'medium', 'apiVersion', text)];
  }
  if (deprecated === undefined) return [];
  const text = `"${apiVersion} ${kind}" is deprecated since ${project} ${deprecated}${advice}`;
  return [problemOf('deprecated-crd-version', 'low', 'apiVersion', text)];
}

/** Source: the release notes of OpenShift 4.1, which deprecate the strategy. */
function strategyProblems(object: DataMap): readonly Problem[] {
  if (valueAt(object, ['spec', 'strategy', 'type']) !== 'JenkinsPipeline') return [];
  const message =
    'The build strategy JenkinsPipeline is deprecated since OpenShift 4.1; use OpenShift Pipelines, or Jenkins with a Jenkinsfile of its own.';
  return [{ rule: 'deprecated-crd-version', severity: 'medium', path: ['spec', 'strategy', 'type'], message }];
}

function deprecatedVersion({ apiVersion, kind }: ResourceId, warning: string): readonly Problem[] {
  const words = warning === '' ? '' : `: ${warning.slice(0, 200).replace(/\.$/u, '')}`;
  return [
    problemOf(
      'deprecated-crd-version',
      'low',
      'apiVersion',
      `"${apiVersion} ${kind}" is deprecated by its definition${words}`,
    ),
  ];
}

function unknownKind(
  { apiVersion, kind }: ResourceId,
  known: readonly string[],
  severity: Severity | undefined,
): readonly Problem[] {
  if (severity === undefined) return [];
  const near = nearestName(kind, known);
  const hint = near === undefined ? '' : `; the kind "${near}" is probably meant`;
  // Rules may judge it all the same: some know kinds of clouds, pods in it or its metadata.
  const text = `No definition of the kind ${quoted(kind)} of ${quoted(apiVersion)} is known, so objects of it were not checked against a schema${hint}`;
  return [problemOf('unknown-api-version', near === undefined ? severity : 'medium', 'apiVersion', text)];
}

function unknownVersion(
  { apiVersion, kind }: ResourceId,
  { versions, project, source }: CustomDefinition,
  found: CustomVersion | undefined,
): readonly Problem[] {
  const served = versions.filter((one) => one.isServed).map((one) => one.version);
  const whose = project === undefined ? 'its definition' : project;
  const what = found === undefined ? 'has no such version' : 'does not serve it';
  const text = `"${apiVersion} ${kind}" cannot be applied, since ${whose} ${what}; it serves ${listText(served)}`;
  // The cluster may run another release than the bundled one.
  return [problemOf('unknown-api-version', source === 'bundled' ? 'medium' : 'high', 'apiVersion', text)];
}

function problemOf(rule: Problem['rule'], severity: Severity, path: string, text: string): Problem {
  return { rule, severity, path: [path], message: `${sentence(text)}.` };
}
