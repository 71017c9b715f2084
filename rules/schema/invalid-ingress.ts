import { ipFamily } from '../../src/kubernetes/syntax/address-syntax.ts';
import { isDnsSubdomain } from '../../src/kubernetes/syntax/name-syntax.ts';
import { oldestVersion } from '../../src/kubernetes/target-versions.ts';
import { type Part, partAt, partsIn, violationAt, wholeOf } from '../../src/kubernetes/violations.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

const REFUSED = 'so the API server refuses the Ingress';
/** What the path of a request never holds once it is cleaned. */
const UNCLEAN = ['//', '/./', '/../', '%2f', '%2F'] as const;

/** The annotation that named the class before there was a field for it. */
const CLASS_ANNOTATION = 'kubernetes.io/ingress.class';
/** The version from which on annotation and field may stand beside one another where they say the same. */
const TAKES_SAME_CLASS = 27;

/** Classes, rules, hosts, paths and backends of Ingresses that the API server refuses. */
export const check: SetCheck = function* (set, params) {
  for (const ingress of set.ofKind('Ingress')) {
    const spec = partAt(wholeOf(ingress), 'spec');
    if (spec === undefined || ingress.apiVersion !== 'networking.k8s.io/v1') continue;
    yield* twoClasses(wholeOf(ingress), spec.value['ingressClassName'], oldestVersion(params) >= TAKES_SAME_CLASS);
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

/** Who changes an Ingress may leave two classes in it, and who makes one may not. */
function* twoClasses(ingress: Part, field: unknown, maySayTheSame: boolean): Generator<Violation> {
  const annotations = partAt(ingress, 'metadata', 'annotations');
  const annotation = annotations?.value[CLASS_ANNOTATION];
  if (annotations === undefined || typeof annotation !== 'string' || typeof field !== 'string') return;
  if (maySayTheSame && annotation === field) return;
  yield violationAt(
    annotations,
    CLASS_ANNOTATION,
    `The annotation names the class "${annotation}" and \`ingressClassName\` "${field}", so the API server refuses to create the Ingress.`,
  );
}

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
  if (typeof path !== 'string' || typeof pathType !== 'string') return;
  const isFree = pathType === 'ImplementationSpecific';
  if (!path.startsWith('/') && !(isFree && path === '')) {
    yield violationAt(part, 'path', `The path "${path}" does not begin with a slash, ${REFUSED}.`);
    return;
  }
  if (isFree) return;
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
  const isNumbered = number !== undefined && number !== 0;
  if ((name === undefined || name === '') !== isNumbered) {
    const what = isNumbered ? 'both a name and a number' : 'neither a name nor a number';
    yield violationAt(named, 'port', `The port of the backend has ${what}, ${REFUSED}.`);
  }
}
