import type { Config } from '../config/config.ts';
import type { userDefinitions } from '../discover/user-definitions.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Rendering, Stream } from '../model/rendering.ts';
import type { SchemaCounts, SchemaState } from '../model/report.ts';
import type { Resource } from '../model/resource.ts';
import { keyOfResource } from '../model/resource.ts';
import type { Severity } from '../model/severity.ts';
import { parse, type StreamRest } from '../parse/parse.ts';
import type { SourceTexts } from '../render/source-texts.ts';
import type { CustomSchemas } from '../schema/custom/custom-schemas.ts';
import { judged } from '../schema/judged.ts';
import type { Problem } from '../schema/problem.ts';
import { targetOf, targetText } from '../schema/target.ts';

/** What the schemas say of a run's objects. */
export interface ResourceSchemas {
  /** What is wrong with the object; undefined for a custom resource, whose definition may still be read. */
  judge(resource: Resource): readonly Problem[] | undefined;
  /** What is wrong beside a text's objects: what stands in the place of one, and lists around them. */
  judgeBeside(rest: StreamRest): readonly Beside[];
  /** Reads the definitions that custom resources have waited for. When every source has been read. */
  settle(): Promise<void>;
  /** What is wrong with a custom resource. Once `settle` is through. */
  judgeSettled(resource: Resource): readonly Problem[];
  /** How many objects were judged by what. */
  readonly counts: SchemaCounts;
  diagnostics(): readonly Diagnostic[];
}

/** What was found beside a text's objects, and the place that it is told of. */
export interface Beside {
  readonly resource: Resource;
  readonly problems: readonly Problem[];
  /** An object that no rule could judge for want of its names. */
  readonly isUnjudged: boolean;
}

/** Where a definition was met. Its object is not kept: all definitions of a large repository would take more than everything else. */
interface DefinitionPlace {
  readonly rendering: Rendering;
  readonly stream: Omit<Stream, 'text'> & { readonly text: string | undefined };
  readonly index: number;
}

/** Opens the schemas for the versions that the run is for. */
export async function openResourceSchemas(config: Config, texts: SourceTexts): Promise<ResourceSchemas> {
  const asked = targetOf(config.kubeVersion);
  const { openSchemas } = await import('../schema/schemas.ts');
  const schemas = openSchemas(asked);
  const counts: Partial<Record<SchemaState, number>> = {};
  const definitions = new Map<string, DefinitionPlace>();
  const wanted = new Set<string>();
  const told = new Set<string>();
  const cut: string[] = [];
  let unjudgedRules = 0;
  let custom: CustomSchemas | undefined;
  const count = (state: SchemaState): void => {
    counts[state] = (counts[state] ?? 0) + 1;
  };
  return {
    counts,
    judge(resource) {
      if (resource.kind === 'CustomResourceDefinition') noteDefinition(resource, definitions);
      const verdict = schemas.judge(judged(resource));
      if (verdict === undefined) {
        wanted.add(kindOf(resource));
        return undefined;
      }
      count(verdict.state);
      return verdict.problems;
    },
    judgeBeside({ apiVersions, misfits, lists }) {
      if (misfits.length + lists.length === 0) return [];
      // Versions like "v1alpha1" alone are of files that have more than one part and are none of Kubernetes'.
      const isAmongObjects = [...apiVersions].some((version) => version === 'v1' || version.includes('/'));
      return [
        ...misfits.map((one) => ({
          resource: one.resource,
          problems: schemas.judgeMisfit(one, isAmongObjects),
          isUnjudged: true,
        })),
        ...lists.map((resource) => ({
          resource,
          problems: schemas.judgeList(judged(resource)),
          isUnjudged: false,
        })),
      ].filter(({ problems }) => problems.length > 0);
    },
    async settle() {
      if (wanted.size === 0) return;
      const { openCustomSchemas } = await import('../schema/custom/custom-schemas.ts');
      custom = openCustomSchemas(schemas, {
        unknownKinds: UNKNOWN_KIND_SEVERITY[config.unknownKinds ?? 'note'],
        user: config.crdSchemas.length === 0 ? undefined : await definitionsOfUser(config),
      });
      for (const kind of wanted) {
        const place = definitions.get(kind);
        const object = place === undefined ? undefined : readAgain(place, texts, config);
        if (object !== undefined) custom.define(object);
      }
      definitions.clear();
    },
    judgeSettled(resource) {
      if (custom === undefined) return [];
      const verdict = custom.judge(judged(resource));
      count(verdict.state);
      unjudgedRules += verdict.unjudgedRules;
      if (verdict.isCut) cut.push(keyOfResource(resource));
      // A kind that nobody knows is told once, not for each of its objects.
      if (verdict.state !== 'unknownKind') return verdict.problems;
      if (told.has(kindOf(resource))) return verdict.problems.filter(({ rule }) => rule !== 'unknown-api-version');
      if (verdict.problems.some(({ rule }) => rule === 'unknown-api-version')) told.add(kindOf(resource));
      return verdict.problems;
    },
    diagnostics: () => [
      ...(schemas.isWhole ? [] : [versionDiagnostic(config, targetText(schemas.target))]),
      ...(unjudgedRules === 0 ? [] : [rulesDiagnostic(unjudgedRules)]),
      ...(cut.length === 0 ? [] : [cutDiagnostic(cut)]),
    ],
  };
}

async function definitionsOfUser(config: Config): Promise<ReturnType<typeof userDefinitions>> {
  return (await import('../discover/user-definitions.ts')).userDefinitions(config);
}

const UNKNOWN_KIND_SEVERITY: Readonly<Record<NonNullable<Config['unknownKinds']>, Severity | undefined>> = {
  ignore: undefined,
  note: 'info',
  warn: 'medium',
  error: 'high',
};

function kindOf({ apiVersion, kind }: Resource): string {
  return `${apiVersion.slice(0, Math.max(apiVersion.indexOf('/'), 0))} ${kind}`;
}

/** The first definition of a kind counts. */
function noteDefinition({ object, document }: Resource, definitions: Map<string, DefinitionPlace>): void {
  const spec = object['spec'] as { readonly group?: unknown; readonly names?: { readonly kind?: unknown } } | undefined;
  const { group, names } = spec ?? {};
  if (typeof group !== 'string' || typeof names?.kind !== 'string') return;
  const key = `${group} ${names.kind}`;
  if (definitions.has(key)) return;
  const { rendering, stream, index } = document;
  // A manifest can be read again; what a renderer printed is kept.
  const isFile = rendering.trail.kind === 'identity' && rendering.source.kind === 'manifests';
  definitions.set(key, { rendering, stream: { ...stream, text: isFile ? undefined : stream.text }, index });
}

function readAgain(
  { rendering, stream, index }: DefinitionPlace,
  texts: SourceTexts,
  { limits }: Config,
): Resource['object'] | undefined {
  const text = stream.text ?? texts.of(stream.origin);
  if (text === undefined) return undefined;
  const { resources } = parse(rendering, { ...stream, text }, limits);
  return resources.find((one) => one.document.index === index && one.kind === 'CustomResourceDefinition')?.object;
}

function versionDiagnostic({ kubeVersion }: Config, taken: string): Diagnostic {
  const { lowest, newest } = kubeVersion;
  const asked = lowest === newest ? newest : `${lowest} to ${newest}`;
  return {
    code: 'kube-version-unknown',
    level: 'warning',
    message: `Kubernetes ${asked} is not known to this version of Lintel in full, so objects were judged by ${taken}.`,
    hint: 'Name a version that it knows with `--kube-version`, or take a newer Lintel.',
  };
}

function rulesDiagnostic(count: number): Diagnostic {
  return {
    code: 'schema-rules-unjudged',
    level: 'note',
    message: `${count === 1 ? '1 rule' : `${count} rules`} of custom resource definitions could not be judged here: they are not well formed, or did not come to an end.`,
    hint: 'The API server judges them when the objects are applied.',
  };
}

function cutDiagnostic(objects: readonly string[]): Diagnostic {
  const others = objects.length === 1 ? '' : ` and ${objects.length - 1} more`;
  return {
    code: 'too-large',
    level: 'warning',
    message: `${objects[0] ?? ''}${others}: definition and object together ask for more than one object may cost, so the rest of it was not judged by its definition.`,
    hint: 'Split the object, or look at its definition: it may be made to be slow.',
  };
}
