import { configObjectsIn, type ConfigObject } from '../../src/kubernetes/config-and-storage/config-objects.ts';
import { GATEWAY_GROUP } from '../../src/kubernetes/network/gateway-routes.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

const TYPE = 'kubernetes.io/tls';

/** Certificates of Ingresses and Gateways that no Secret of the set holds. */
export const check: SetCheck = function* (set) {
  const secretsOf = configObjectsIn(set);
  const hasSome = hasCertificates(set);
  for (const { resource, name, namespace, path } of referencesIn(set)) {
    if (isIssued(resource)) continue;
    const found = secretsOf('Secret', name, namespace === undefined ? resource : { ...resource, namespace });
    if (found.length === 0) {
      yield {
        resource,
        path,
        message: `${resource.kind} "${resource.name}" takes its certificate from Secret "${name}", which is not in this source, so clients get the controller's own${hasSome ? '' : ' unless the Secret is elsewhere'}.`,
        severity: hasSome ? 'medium' : 'info',
      };
    } else if (!found.some(mayHoldCertificate)) {
      yield {
        resource,
        path,
        message: `${resource.kind} "${resource.name}" takes its certificate from Secret "${name}", which is not of type ${TYPE} with tls.crt and tls.key, so clients get the controller's own.`,
        related: relatedTo(found),
      };
    }
  }
};

/** Where an object names a Secret with a certificate. */
interface Reference {
  readonly resource: Resource;
  readonly name: string;
  /** Undefined where it means the object's own. */
  readonly namespace: string | undefined;
  readonly path: Path;
}

function* referencesIn(set: ResourceSet): Iterable<Reference> {
  for (const resource of set.ofKind('Ingress')) {
    for (const path of itemsAt(resource, ['spec', 'tls'])) {
      const place = [...path, 'secretName'];
      const name = valueAt(resource.object, place);
      if (typeof name === 'string' && name !== '') yield { resource, name, namespace: undefined, path: place };
    }
  }
  for (const resource of set.ofKind(`Gateway.${GATEWAY_GROUP}`)) {
    for (const listener of itemsAt(resource, ['spec', 'listeners'])) {
      for (const path of itemsAt(resource, [...listener, 'tls', 'certificateRefs'])) {
        const reference = valueAt(resource.object, path);
        if (!isMap(reference) || typeof reference['name'] !== 'string') continue;
        const { group, kind, name, namespace } = reference;
        if ((group ?? '') !== '' || (kind ?? 'Secret') !== 'Secret') continue;
        yield {
          resource,
          name,
          namespace: typeof namespace === 'string' ? namespace : undefined,
          path: [...path, 'name'],
        };
      }
    }
  }
}

function itemsAt(resource: Resource, path: Path): readonly Path[] {
  const list = valueAt(resource.object, path);
  return Array.isArray(list) ? list.map((_, index) => [...path, index]) : [];
}

/** Whether a program reads the object and makes the Secret: cert-manager, or its forerunner kube-lego. */
function isIssued({ object }: Resource): boolean {
  const annotations = valueAt(object, ['metadata', 'annotations']);
  if (!isMap(annotations)) return false;
  return Object.keys(annotations).some(
    (key) => key === 'kubernetes.io/tls-acme' || /^cert-?manager\.(?:k8s\.)?io\//u.test(key),
  );
}

/** Whether the set brings certificates with it, so that one which is not there is missing. */
function hasCertificates(set: ResourceSet): boolean {
  if (set.ofKind('Certificate.cert-manager.io').length > 0) return true;
  return set.ofKind('Secret').some(({ object }) => object['type'] === TYPE);
}

/** What a controller makes has the right form, as far as anybody knows here. */
function mayHoldCertificate({ source, keys }: ConfigObject): boolean {
  if (source.kind !== 'Secret') return true;
  return source.object['type'] === TYPE && ['tls.crt', 'tls.key'].every((key) => keys?.has(key) ?? true);
}

function relatedTo(found: readonly ConfigObject[]): NonNullable<Violation['related']> {
  return found.slice(0, 1).map(({ source }) => ({ resource: source, path: ['type'], message: 'The Secret.' }));
}
