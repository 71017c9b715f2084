import { ipFamily } from '../../src/kubernetes/address-syntax.ts';
import { isDnsSubdomain } from '../../src/kubernetes/name-syntax.ts';
import { type Part, partAt, partsIn, violationAt, wholeOf } from '../../src/kubernetes/violations.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

const REFUSED = 'so the API server refuses the Ingress';
/** What the path of a request never holds once it is cleaned. */
const UNCLEAN = ['//', '/./', '/../', '%2f', '%2F'] as const;

/** Rules, hosts, paths and backends of Ingresses that the API server refuses. */
export const check: SetCheck = function* (set) {
  for (const ingress of set.ofKind('Ingress')) {
    const spec = partAt(wholeOf(ingress), 'spec');
    if (spec === undefined || ingress.apiVersion !== 'networking.k8s.io/v1') continue;
    const rules = partsIn(spec, 'rules');
    const byDefault = partAt(spec, 'defaultBackend');
    if (rules.length === 0 && byDefault === undefined)
      yield violationAt(
        spec,
        undefined,
        `Ingress "${ingress.name}" has neither rules nor a default backend, ${REFUSED}.`,
      );
    if (byDefault !== undefined) yield* backend(byDefault);
    for (const rule of rules) {
      yield* host(rule);
      const http = partAt(rule, 'http');
      for (const path of http === undefined ? [] : partsIn(http, 'paths')) {
        yield* pathFaults(path);
        const target = partAt(path, 'backend');
        if (target !== undefined) yield* backend(target);
      }
    }
  }
};

function* host(rule: Part): Generator<Violation> {
  const { host: name } = rule.value;
  if (typeof name !== 'string' || name === '') return;
  if (ipFamily(name) !== undefined)
    yield violationAt(rule, 'host', `The host "${name}" is an address, and must be a name, ${REFUSED}.`);
  else if (!isDnsSubdomain(name.replace(/^\*\./u, '')))
    yield violationAt(rule, 'host', `The host "${name}" is no DNS name in lower case, ${REFUSED}.`);
}

function* pathFaults(part: Part): Generator<Violation> {
  const { path = '', pathType } = part.value;
  if (typeof path !== 'string' || (pathType !== 'Exact' && pathType !== 'Prefix')) return;
  if (!path.startsWith('/')) {
    yield violationAt(part, 'path', `The path "${path}" does not begin with a slash, ${REFUSED}.`);
    return;
  }
  const unclean = UNCLEAN.find((one) => path.includes(one)) ?? ['/..', '/.'].find((one) => path.endsWith(one));
  if (unclean !== undefined) yield violationAt(part, 'path', `The path "${path}" has "${unclean}" in it, ${REFUSED}.`);
}

function* backend(part: Part): Generator<Violation> {
  const { service, resource } = part.value;
  if ((service === undefined) === (resource === undefined)) {
    const what = service === undefined ? 'neither a Service nor another object' : 'both a Service and another object';
    yield violationAt(part, undefined, `The backend names ${what}, ${REFUSED}.`);
    return;
  }
  const named = partAt(part, 'service');
  if (named === undefined) return;
  const { name, number } = partAt(named, 'port')?.value ?? {};
  if ((name === undefined || name === '') === (number === undefined)) {
    const what = number === undefined ? 'neither a name nor a number' : 'both a name and a number';
    yield violationAt(named, 'port', `The port of the backend has ${what}, ${REFUSED}.`);
  }
}
