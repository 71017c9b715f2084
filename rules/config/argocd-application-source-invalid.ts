import { type DataMap, isMap, valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** Applications, and templates of them, of which Argo CD cannot tell what to deploy or where. */
export const check: SetCheck = function* (set) {
  for (const application of set.ofKind('Application.argoproj.io')) yield* faultsOf(application, ['spec']);
  for (const template of set.ofKind('ApplicationSet.argoproj.io'))
    yield* faultsOf(template, ['spec', 'template', 'spec']);
};

function* faultsOf(resource: Resource, root: Path): Generator<Violation> {
  const spec = valueAt(resource.object, root);
  if (!isMap(spec)) return;
  const mayLack = isCompletedLater(resource);
  const shown = `${resource.kind} "${resource.name}"`;
  for (const { source, path } of sourcesOf(spec, root))
    yield* faultsOfSource(source, { resource, path, mayLack, spec });
  const destination = isMap(spec['destination']) ? spec['destination'] : {};
  const [server, name] = [has(destination, 'server'), has(destination, 'name')];
  if (server !== name || (mayLack && !server)) return;
  yield {
    resource,
    path: [...root, 'destination'],
    message: `${shown} ${server ? 'gives its destination both by server and by name' : 'names no cluster as its destination'}, so Argo CD refuses it.`,
  };
}

interface SourcePlace {
  readonly resource: Resource;
  readonly path: Path;
  readonly mayLack: boolean;
  readonly spec: DataMap;
}

function* faultsOfSource(source: DataMap, { resource, path, mayLack, spec }: SourcePlace): Generator<Violation> {
  const shown = `${resource.kind} "${resource.name}"`;
  const [folder, chart] = [has(source, 'path'), has(source, 'chart')];
  if (folder && chart) {
    yield {
      resource,
      path: [...path, 'chart'],
      message: `${shown} takes both a path and a chart from one source, so Argo CD refuses it.`,
    };
  } else if (!folder && !chart && !has(source, 'ref') && !mayLack) {
    yield {
      resource,
      path,
      message: `${shown} has a source with neither a path nor a chart, so Argo CD refuses it.`,
    };
  }
  if (!isAutomated(spec) || (has(source, 'targetRevision') && source['targetRevision'] !== 'HEAD')) return;
  yield {
    resource,
    path: [...path, 'targetRevision'],
    message: `${shown} syncs by itself whatever is newest at its source, so nobody decides when a change reaches the cluster.`,
    severity: 'info',
  };
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

function isAutomated(spec: DataMap): boolean {
  const automated = valueAt(spec, ['syncPolicy', 'automated']);
  return isMap(automated) && automated['enabled'] !== false;
}

function has(holder: DataMap, key: string): boolean {
  return holder[key] !== undefined && holder[key] !== '';
}
