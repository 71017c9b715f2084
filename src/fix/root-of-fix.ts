import { CONTAINER_LISTS, podTemplatePath } from '../kubernetes/pod-templates.ts';
import type { Path } from '../model/location.ts';
import type { CustomPodTemplate, ResourceId } from '../model/resource.ts';
import type { Rule } from '../model/rule.ts';

/** What a fix is about. */
export interface FixSubject {
  readonly rule: Pick<Rule, 'scope'>;
  readonly resource: ResourceId;
  /** Of the finding, from the object's root. */
  readonly path: Path;
}

/**
 * Where the paths of a fix begin, from the object's root. Where the finding's path ends with one of them, it is what stands in
 * front of it: so a fix means the item that the rule has stepped into with `each`, and the pod where the pod says what a
 * container's rule complains of. Else it is the scope's own root; for a set, the object that the finding is about.
 */
export function rootOfFix(
  { rule, resource, path }: FixSubject,
  fixPaths: readonly Path[],
  podTemplates: readonly CustomPodTemplate[],
): Path | undefined {
  const ending = fixPaths.find((one) => one.length > 0 && endsWith(path, one));
  if (ending !== undefined) return path.slice(0, path.length - ending.length);
  switch (rule.scope) {
    case 'object':
    case 'workload':
    case 'set':
      return [];
    case 'pod': {
      const template = podTemplatePath(resource.apiVersion, resource.kind, podTemplates);
      return template === undefined ? undefined : [...template, 'spec'];
    }
    case 'container':
      return prefixWith(path, (key) => CONTAINER_LISTS.some((list) => list.key === key));
    case 'rbacRule':
      return prefixWith(path, (key) => key === 'rules');
    // Flags stand in command lines and in files, each with a way of its own.
    case 'clusterConfig':
      return undefined;
  }
}

function endsWith(path: Path, ending: Path): boolean {
  const offset = path.length - ending.length;
  return offset >= 0 && ending.every((segment, index) => path[offset + index] === segment);
}

/** The path up to the item of the first such list. */
function prefixWith(path: Path, isList: (key: string | number) => boolean): Path | undefined {
  const at = path.findIndex((key, index) => isList(key) && typeof path[index + 1] === 'number');
  return at < 0 ? undefined : path.slice(0, at + 2);
}
