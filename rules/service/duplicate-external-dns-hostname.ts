import { areAppliedTogether } from '../../src/kubernetes/applied-together.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { valueAt } from '../../src/model/data.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

const PREFIX = 'external-dns.alpha.kubernetes.io/';
const KINDS = ['Service', 'Ingress', 'HTTPRoute.gateway.networking.k8s.io'];

/** Objects for which ExternalDNS is to write a name that another object has as well. */
export const check: SetCheck = function* (set) {
  const owners = new Map<string, Resource>();
  for (const resource of KINDS.flatMap((kind) => set.ofKind(kind))) {
    const identifier = annotation(resource, 'set-identifier');
    for (const host of new Set(hostsOf(resource))) {
      // A set of records with weights or regions has one name and an identifier for each.
      const claim = `${host} ${identifier}`;
      const owner = owners.get(claim);
      if (owner === undefined) owners.set(claim, resource);
      else if (!isSameObject(owner, resource)) {
        const path = ['metadata', 'annotations', `${PREFIX}hostname`];
        yield {
          resource,
          path,
          message: `${resource.kind} "${resource.name}" claims the name ${host}, which ${owner.kind} "${owner.name}" claims too, so the DNS record leads to one of the two by chance.`,
          ...(areAppliedTogether(set, owner, resource) ? {} : { severity: 'info' as const }),
          related: [{ resource: owner, path, message: 'The first claim.' }],
        };
      }
    }
  }
};

function annotation({ object }: Resource, name: string): string {
  return scalarText(valueAt(object, ['metadata', 'annotations', `${PREFIX}${name}`]));
}

function hostsOf(resource: Resource): readonly string[] {
  return annotation(resource, 'hostname')
    .split(',')
    .map((host) => host.trim().toLowerCase().replace(/\.$/u, ''))
    .filter((host) => host !== '');
}

/** Another rule tells of an object that is defined twice. */
function isSameObject(one: Resource, other: Resource): boolean {
  return one.kind === other.kind && one.name === other.name && one.namespace === other.namespace;
}
