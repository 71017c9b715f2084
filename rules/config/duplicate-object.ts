import { groupOf } from '../../src/kubernetes/kinds.ts';
import { valueAt } from '../../src/model/data.ts';
import type { RepoPath } from '../../src/model/location.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Objects of one identity that a set holds more than once. The second and later ones are told, each with the first. */
export const check: SetCheck = function* (set) {
  const isRendered = set.rendering.source.kind === 'helm' || set.rendering.source.kind === 'kustomize';
  /** By identity, the first object of each file. */
  const seen = new Map<string, Map<RepoPath, Resource>>();
  for (const resource of set.resources) {
    const identity = identityOf(resource, set);
    if (identity === undefined) continue;
    const { origin } = resource.document.stream;
    const known = seen.get(identity);
    if (known === undefined) {
      seen.set(identity, new Map([[origin, resource]]));
      continue;
    }
    const inFile = known.get(origin);
    const first = inFile ?? known.values().next().value;
    if (inFile === undefined) known.set(origin, resource);
    if (first === undefined) continue;
    const isTogether = isRendered || inFile !== undefined;
    const where = inFile === undefined ? ` in ${first.document.stream.origin} and here` : '';
    yield {
      resource,
      path: ['metadata', 'name'],
      message: `${resource.kind} "${resource.name}" is defined twice${where}${isTogether ? ', so one of the two is lost or the tool refuses both' : ', so the one that is applied last wins if both are'}.`,
      // Files of one folder may be for different clusters.
      ...(isTogether ? {} : { severity: 'info' as const }),
      related: [{ resource: first, path: ['metadata', 'name'], message: 'The first definition.' }],
    };
  }
};

/** What the API server would tell two objects apart by. Undefined for one that it names itself. */
function identityOf({ apiVersion, kind, name, namespace, object }: Resource, set: ResourceSet): string | undefined {
  if (name === '' || typeof valueAt(object, ['metadata', 'name']) !== 'string') return undefined;
  const { source } = set.rendering;
  const release = source.kind === 'helm' ? source.environment.namespace : '';
  // Hooks of different moments do not live at the same time.
  const hook = valueAt(object, ['metadata', 'annotations', 'helm.sh/hook']);
  return JSON.stringify([groupOf(apiVersion), kind, namespace ?? release, name, typeof hook === 'string' ? hook : '']);
}
