import { type DataMap, isMap, valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** Applications, and templates of them, of which Argo CD cannot tell what to deploy or where. */
export const check: SetCheck = function* (set, params) {
  for (const { kind, specPath } of PLACES) {
    for (const resource of set.ofKind(kind)) {
      const spec = valueAt(resource.object, specPath);
      if (!isMap(spec)) continue;
      const place = { resource, specPath, spec };
      yield* faultsOf(place);
      // Most people follow a branch on purpose, so only the strict reading speaks of it.
      if (params['strict'] === true) yield* unpinnedSources(place);
    }
  }
};

const PLACES: readonly { readonly kind: string; readonly specPath: Path }[] = [
  { kind: 'Application.argoproj.io', specPath: ['spec'] },
  { kind: 'ApplicationSet.argoproj.io', specPath: ['spec', 'template', 'spec'] },
];

interface Place {
  readonly resource: Resource;
  readonly specPath: Path;
  readonly spec: DataMap;
}

function* faultsOf({ resource, specPath, spec }: Place): Generator<Violation> {
  const mayLack = isCompletedLater(resource);
  const shown = `${resource.kind} "${resource.name}"`;
  for (const { source, path } of sourcesOf(spec, specPath)) {
    const fault = faultOfSource(source, mayLack);
    if (fault === undefined) continue;
    yield {
      resource,
      path: [...path, ...fault.field],
      message: `${shown} ${fault.text} one source, so Argo CD refuses it.`,
    };
  }
  const destination = isMap(spec['destination']) ? spec['destination'] : {};
  const [server, name] = [has(destination, 'server'), has(destination, 'name')];
  if (server !== name || (mayLack && !server)) return;
  yield {
    resource,
    path: [...specPath, 'destination'],
    message: `${shown} ${server ? 'gives its destination both by server and by name' : 'names no cluster as its destination'}, so Argo CD refuses it.`,
  };
}

function faultOfSource(
  source: DataMap,
  mayLack: boolean,
): { readonly field: readonly string[]; readonly text: string } | undefined {
  const [folder, chart] = [has(source, 'path'), has(source, 'chart')];
  if (folder && chart) return { field: ['chart'], text: 'takes both a path and a chart from' };
  if (folder || chart || mayLack || has(source, 'ref')) return undefined;
  return { field: [], text: 'takes neither a path nor a chart from' };
}

function* unpinnedSources({ resource, specPath, spec }: Place): Generator<Violation> {
  const automated = valueAt(spec, ['syncPolicy', 'automated']);
  if (!isMap(automated) || automated['enabled'] === false) return;
  for (const { source, path } of sourcesOf(spec, specPath)) {
    if (has(source, 'targetRevision') && source['targetRevision'] !== 'HEAD') continue;
    yield {
      resource,
      arm: 'strict',
      path: [...path, 'targetRevision'],
      message: `${resource.kind} "${resource.name}" syncs by itself whatever is newest at its source, so nobody decides when a change reaches the cluster.`,
      severity: 'info',
    };
  }
}

/** The sources that Argo CD reads: `sources` before `source`, none where a hydrator writes them. */
function sourcesOf(spec: DataMap, root: Path): readonly { readonly source: DataMap; readonly path: Path }[] {
  if (isMap(spec['sourceHydrator'])) return [];
  const { sources, source } = spec;
  if (Array.isArray(sources) && sources.length > 0) {
    return sources.flatMap((one: unknown, index) =>
      isMap(one) ? [{ source: one, path: [...root, 'sources', index] }] : [],
    );
  }
  return [{ source: isMap(source) ? source : {}, path: [...root, 'source'] }];
}

/** Whether patches or generators of an ApplicationSet may add what its template leaves out. */
function isCompletedLater({ object }: Resource): boolean {
  const generators = valueAt(object, ['spec', 'generators']);
  return (
    valueAt(object, ['spec', 'templatePatch']) !== undefined ||
    (Array.isArray(generators) &&
      generators.some(
        (one) => isMap(one) && Object.values(one).some((inner) => isMap(inner) && isMap(inner['template'])),
      ))
  );
}

function has(holder: DataMap, key: string): boolean {
  return holder[key] !== undefined && holder[key] !== '';
}
