import { isMap, valueAt } from '../../model/data.ts';
import type { DataMap } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import type { Resource } from '../../model/resource.ts';

/** The annotation that named the class before `spec.ingressClassName` came. */
export const CLASS_ANNOTATION = 'kubernetes.io/ingress.class';

/** The class that an Ingress asks for; empty where it leaves that to the cluster. */
export function classOfIngress({ object }: Resource): string {
  const ownClass =
    valueAt(object, ['spec', 'ingressClassName']) ?? valueAt(object, ['metadata', 'annotations', CLASS_ANNOTATION]);
  return typeof ownClass === 'string' ? ownClass : '';
}

/** An annotation of ingress-nginx, by its name without the prefix. */
export function nginxAnnotation({ object }: Resource, name: string): unknown {
  return valueAt(object, ['metadata', 'annotations', `nginx.ingress.kubernetes.io/${name}`]);
}

/** A path of a rule, or the rule itself. */
export interface IngressPath {
  /** Empty where the rule is for every host. */
  readonly host: string;
  /** What stands under `paths`, and where. */
  readonly item: DataMap;
  readonly path: Path;
}

/** The rules of an Ingress that have a host, each with its place. */
export function hostsOfIngress(ingress: Resource): readonly { readonly host: string; readonly path: Path }[] {
  return rulesOf(ingress).flatMap(({ host, path }) => (host === '' ? [] : [{ host, path: [...path, 'host'] }]));
}

/** The paths of all rules of an Ingress. */
export function pathsOfIngress(ingress: Resource): readonly IngressPath[] {
  return rulesOf(ingress).flatMap(({ host, path }) => {
    const place: Path = [...path, 'http', 'paths'];
    const paths = valueAt(ingress.object, place);
    if (!Array.isArray(paths)) return [];
    return paths.flatMap((item: unknown, index) => (isMap(item) ? [{ host, item, path: [...place, index] }] : []));
  });
}

function rulesOf({ object }: Resource): readonly { readonly host: string; readonly path: Path }[] {
  const rules = valueAt(object, ['spec', 'rules']);
  if (!Array.isArray(rules)) return [];
  return rules.flatMap((rule: unknown, index) => {
    if (!isMap(rule)) return [];
    const { host } = rule;
    return [{ host: typeof host === 'string' ? host.toLowerCase() : '', path: ['spec', 'rules', index] }];
  });
}
