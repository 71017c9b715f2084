import { oldestVersion } from '../../src/kubernetes/target-versions.ts';
import { isConfiguration } from '../../src/kubernetes/control-plane/configuration-files.ts';
import { groupOf, isBuiltInKind, matchesKind } from '../../src/kubernetes/kinds.ts';
import {
  isDnsLabel,
  isDnsLabelFromLetter,
  isDnsSubdomain,
  MAX_LABEL,
} from '../../src/kubernetes/syntax/name-syntax.ts';
import { type Data, isMap } from '../../src/model/data.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** Kinds whose names are one segment of a path and nothing more. */
const PATH_SEGMENT = ['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'] as const;
/** Longest name from which a CronJob can name its Jobs, which get eleven characters more; and a StatefulSet its revisions. */
const MAX_STEM = 52;
/** Finalizers without a domain in front. Source: standardFinalizers of pkg/apis/core/helper, and k8s.io/api/core/v1. */
const STANDARD_FINALIZERS = new Set(['kubernetes', 'orphan', 'foregroundDeletion']);
/** The version from which on a Service may begin with a digit. */
const RELAXED_SERVICES = 36;

/** Names that are missing, that the API server refuses, and that are too long for what is made of them. */
export const check: SetCheck = function* (set, params) {
  for (const resource of set.resources) {
    if (isUnnamed(resource)) continue;
    const metadata = isMap(resource.object['metadata']) ? resource.object['metadata'] : {};
    const { name, generateName } = metadata;
    const isNamed = typeof name === 'string' && name !== '';
    if (isNamed) yield* nameFaults(resource, name, params);
    yield* finalizerFaults(resource, metadata['finalizers']);
    if (typeof generateName === 'string' && generateName !== '') {
      // A dash at the end is followed by what the server adds.
      const fault = faultOf(resource, generateName.replace(/-$/u, 'x'), params);
      if (fault !== undefined)
        yield violation(resource, 'generateName', `${resource.kind} is to be named "${generateName}…", which ${fault}`);
    } else if (!isNamed && (name === undefined || name === ''))
      yield violation(resource, 'name', `This ${resource.kind} has no name`);
  }
};

/** Files for programs, of which some have no metadata at all, and questions that the server answers without keeping them. */
function isUnnamed(resource: Resource): boolean {
  const { apiVersion, kind, object } = resource;
  if (object['metadata'] === undefined && !isBuiltInKind(apiVersion, kind)) return true;
  return (
    isConfiguration(resource) ||
    (kind.endsWith('Review') && /^auth(?:entication|orization)\./u.test(groupOf(apiVersion)))
  );
}

function violation(resource: Resource, key: string, text: string): Violation {
  return { resource, path: ['metadata', key], message: `${text}, so the API server refuses it.` };
}

function* nameFaults(resource: Resource, name: string, params: Readonly<Record<string, Data>>): Generator<Violation> {
  const fault = faultOf(resource, name, params);
  const shown = `${resource.kind} "${name.slice(0, 80)}"`;
  if (fault !== undefined) yield violation(resource, 'name', `The name of ${shown} ${fault}`);
  else if (isKind(resource, 'StatefulSet') && name.length > MAX_STEM) {
    const text = `The name of ${shown} has ${name.length} characters; with what its pods are labelled by it may have ${MAX_STEM}, so they do not start.`;
    yield { resource, path: ['metadata', 'name'], message: text, severity: 'low' };
  } else if ((isKind(resource, 'Deployment') || isKind(resource, 'Job')) && name.length > MAX_LABEL) {
    const text = `The name of ${shown} has ${name.length} characters, more than a label holds, so names of its pods are cut.`;
    yield { resource, path: ['metadata', 'name'], message: text, severity: 'low' };
  }
}

/** Kinds of Kubernetes' own of which the server does not ask who keeps them. */
const UNASKED = new Set(['Event', 'Lease']);

/** Finalizers of Kubernetes' own kinds name who keeps them. Of custom resources the server does not ask that. */
function* finalizerFaults(resource: Resource, finalizers: Data | undefined): Generator<Violation> {
  if (!Array.isArray(finalizers) || !isBuiltInKind(resource.apiVersion, resource.kind) || UNASKED.has(resource.kind))
    return;
  for (const [index, finalizer] of finalizers.entries()) {
    if (
      typeof finalizer !== 'string' ||
      finalizer === '' ||
      finalizer.includes('/') ||
      STANDARD_FINALIZERS.has(finalizer)
    )
      continue;
    const text = `The finalizer "${finalizer.slice(0, 80)}" does not say whose it is, as example.com/keep does`;
    yield { ...violation(resource, 'finalizers', text), path: ['metadata', 'finalizers', index] };
  }
}

function isKind({ apiVersion, kind }: Resource, wanted: string): boolean {
  return matchesKind(wanted, apiVersion, kind);
}

function faultOf(resource: Resource, name: string, params: Readonly<Record<string, Data>>): string | undefined {
  const is = (kind: string): boolean => isKind(resource, kind);
  if (PATH_SEGMENT.some(is))
    return name === '.' || name === '..' || /[/%]/u.test(name)
      ? 'is no segment of a path, which has neither a slash nor a percent sign'
      : undefined;
  if (is('Service')) {
    const isFree = oldestVersion(params) >= RELAXED_SERVICES;
    if (isFree) return isDnsLabel(name) ? undefined : LABEL_RULE;
    return isDnsLabelFromLetter(name) ? undefined : `${LABEL_RULE}, and up to Kubernetes 1.35 begins with a letter`;
  }
  if (is('Namespace') || is('StatefulSet')) return isDnsLabel(name) ? undefined : LABEL_RULE;
  if (is('CronJob') && name.length > MAX_STEM) return `has ${name.length} characters, and ${MAX_STEM} are allowed`;
  return isDnsSubdomain(name)
    ? undefined
    : 'may hold only lower-case letters, digits, dashes and dots, and begins and ends with a letter or digit';
}

const LABEL_RULE = 'may hold only lower-case letters, digits and inner dashes, at most 63';
