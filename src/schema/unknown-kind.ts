import { apiVersionOf } from '../kubernetes/kinds.ts';
import { isConfiguration } from '../kubernetes/control-plane/configuration-files.ts';
import { editDistance, nearestName } from '../model/nearest-name.ts';
import { oncePer } from '../model/once-per.ts';
import type { ResourceId } from '../model/resource.ts';
import type { CoreTypes } from './core-types.ts';
import { quoted } from './describe.ts';
import type { SchemaVerdict } from './judged.ts';
import { type Target, targetText } from './target.ts';

/** What is wrong with a kind that Kubernetes has not, in one of its own groups or in one that is nearly so; undefined for other groups. */
export function unknownCoreKind(id: ResourceId, types: CoreTypes, target: Target): SchemaVerdict | undefined {
  if (isConfiguration(id)) return { state: 'configuration', problems: [] };
  const { apiVersion, kind } = id;
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  const groups = groupsOf(types);
  const isLike = groups.has(group) || groups.has(group.toLowerCase()) || isMistyped(group, groups);
  const slip = isLike ? undefined : [...groups].find((one) => isSlip(group, one));
  // So it is with every custom resource.
  if (!isLike && slip === undefined) return impossibleKind(id);
  const kinds = [...types.kinds()].filter(({ oldest, newest }) => newest >= target.oldest && oldest <= target.newest);
  const isKnown =
    groups.has(group) ||
    groups.has(group.toLowerCase()) ||
    kinds.some((one) => one.kind === kind && (slip ?? one.group) === one.group);
  if (!isKnown) return impossibleKind(id);
  const name = (one: (typeof kinds)[number]): string => `${apiVersionOf(one.group, one.version)} ${one.kind}`;
  // The newest stable version of the kind that was probably meant.
  const sameKind = kinds.filter((one) => one.kind.toLowerCase() === kind.toLowerCase());
  const meant =
    sameKind.find((one) => one.group === group.toLowerCase() && /^v\d+$/u.test(one.version)) ??
    sameKind.find((one) => /^v\d+$/u.test(one.version)) ??
    sameKind[0];
  const near =
    meant === undefined
      ? nearestName(kind, new Set(kinds.filter((one) => one.group === group).map((one) => one.kind)))
      : undefined;
  const hint =
    meant === undefined
      ? near === undefined
        ? ''
        : `; the kind "${near}" is probably meant`
      : `; ${name(meant)} is probably meant`;
  const isKindWrong = meant === undefined || meant.kind !== kind;
  return {
    state: sameKind.some((one) => one.group === group && one.kind === kind) ? 'unknownVersion' : 'unknownKind',
    problems: [
      {
        rule: 'unknown-api-version',
        severity: 'high',
        path: [isKindWrong ? 'kind' : 'apiVersion'],
        message: `Kubernetes ${targetText(target)} has no kind ${quoted(kind)} in ${quoted(apiVersion)}, so the object cannot be applied${hint}.`,
      },
    ],
  };
}

const groupsOf = oncePer(
  (types: CoreTypes): ReadonlySet<string> => new Set([...types.kinds()].map((one) => one.group)),
);

/** A group as the server takes it for a definition, and a version; source: `ValidateCustomResourceDefinition` of k8s.io/apiextensions-apiserver. */
const API_VERSION = /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?\/[a-z](?:[-a-z0-9]*[a-z0-9])?$/u;
const KIND = /^[A-Za-z](?:[-A-Za-z0-9]*[A-Za-z0-9])?$/u;

/** What no definition can have called so. Only of objects with a name: other programs' files have versions of their own. */
function impossibleKind({ apiVersion, kind, name }: ResourceId): SchemaVerdict | undefined {
  if (name === '') return undefined;
  const path = API_VERSION.test(apiVersion) ? (KIND.test(kind) ? undefined : 'kind') : 'apiVersion';
  if (path === undefined) return undefined;
  const form =
    path === 'kind'
      ? `the kind ${quoted(kind)} holds more than letters, digits and inner dashes`
      : `the API version ${quoted(apiVersion)} is not of the form group/version in lower case`;
  const message = `No cluster can serve this object, since ${form}; kubectl refuses it.`;
  return { state: 'unknownKind', problems: [{ rule: 'unknown-api-version', severity: 'high', path: [path], message }] };
}

/** Whether a letter or two of the group are wrong; projects of Kubernetes itself have groups that end in `x-k8s.io`. */
function isSlip(group: string, meant: string): boolean {
  const isProject = group.endsWith('x-k8s.io');
  return !isProject && Math.abs(group.length - meant.length) <= 2 && meant !== '' && editDistance(group, meant) <= 2;
}

/** Whether groups are near to one of these: the same few come with object after object, and a hostile repository may bring any number. */
const nearnessTo = oncePer((_groups: ReadonlySet<string>) => new Map<string, boolean>());
const MOST_GROUPS = 1_000;

/** Whether the group was probably meant to be one of Kubernetes' own: other projects' groups are names of hosts of theirs. */
function isMistyped(group: string, groups: ReadonlySet<string>): boolean {
  if (group.includes('.') && !group.endsWith('.k8s.io')) return false;
  const known = nearnessTo(groups);
  let isNear = known.get(group);
  if (isNear === undefined) {
    isNear = nearestName(group, groups) !== undefined;
    if (known.size < MOST_GROUPS) known.set(group, isNear);
  }
  return isNear;
}
