import { comparablePeerId } from '../catalog/peer-ids.ts';
import type { SelectedRule } from '../catalog/select.ts';
import { type DataMap, isMap, valueAt } from '../model/data.ts';
import type { Finding } from '../model/finding.ts';
import type { Path } from '../model/location.ts';
import { placeOfResource, type Resource } from '../model/resource.ts';
import { idsIn } from './peer-suppression.ts';

/** kube-score's annotation by which an object asks for tests that are off by default: `kube-score/enable: a,b`. */
const ASKING_ANNOTATION = 'kube-score/enable';
/** Annotations that kube-score reads: of the object and of its pod template. */
const PLACES = [
  ['metadata', 'annotations'],
  ['spec', 'template', 'metadata', 'annotations'],
  ['spec', 'jobTemplate', 'spec', 'template', 'metadata', 'annotations'],
] as const;

/** What the objects of one rendering ask for. */
export interface AskedChecks {
  /** Whether the object, which is whole, asks for anything. */
  hear(resource: Resource): boolean;
  /** Those of the findings that their resources have asked for; in a set these may be copies without a body. */
  keep(findings: readonly Finding[]): readonly Finding[];
}

/** Listens to the objects of one rendering. */
export function openAskedChecks(): AskedChecks {
  const asked = new Map<string, ReadonlySet<string>>();
  return {
    hear(resource) {
      const checks = checksAskedBy(resource.object);
      if (checks.size === 0) return false;
      asked.set(placeOfResource(resource), checks);
      return true;
    },
    keep: (findings) =>
      findings.filter(({ resource, rule }) => {
        const checks = resource === undefined ? undefined : asked.get(placeOfResource(resource));
        return rule.peers['kube-score']?.some((id) => checks?.has(comparablePeerId(id)) ?? false) ?? false;
      }),
  };
}

/** Those of the rules that an object can ask for. */
export function rulesToAskFor(rules: readonly SelectedRule[]): readonly SelectedRule[] {
  return rules.filter(({ compiled }) => compiled.rule.peers['kube-score'] !== undefined);
}

/** Whether the object has the annotation at all: every object of a run is looked at. */
export function mayAsk({ object }: Resource): boolean {
  return PLACES.some((path) => listAt(object, path) !== undefined);
}

function checksAskedBy(object: DataMap): ReadonlySet<string> {
  const lists = PLACES.map((path) => listAt(object, path));
  return new Set(lists.flatMap((list) => (typeof list === 'string' ? [...idsIn(list)] : [])));
}

function listAt(object: DataMap, path: Path): unknown {
  const annotations = valueAt(object, path);
  return isMap(annotations) ? annotations[ASKING_ANNOTATION] : undefined;
}
