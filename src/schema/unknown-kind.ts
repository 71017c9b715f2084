import { isConfiguration } from '../kubernetes/configuration-files.ts';
import { nearestName } from '../model/nearest-name.ts';
import type { ResourceId } from '../model/resource.ts';
import type { CoreTypes } from './core-types.ts';
import { quoted } from './describe.ts';
import type { SchemaVerdict } from './schemas.ts';
import { type Target, targetText } from './target.ts';

/** What is wrong with a kind that Kubernetes has not, in one of its own groups or in one that is nearly so; undefined for other groups. */
export function unknownCoreKind(id: ResourceId, types: CoreTypes, target: Target): SchemaVerdict | undefined {
  if (isConfiguration(id)) return { state: 'configuration', problems: [] };
  const { apiVersion, kind } = id;
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  const kinds = [...types.kinds()].filter(({ oldest, newest }) => newest >= target.oldest && oldest <= target.newest);
  const groups = new Set([...types.kinds()].map((one) => one.group));
  const isOtherCase = !groups.has(group) && groups.has(group.toLowerCase());
  const isNear = !groups.has(group) && kinds.some((one) => one.kind === kind) && isMistyped(group, groups);
  if (!groups.has(group) && !isOtherCase && !isNear) return undefined;
  const name = (one: (typeof kinds)[number]): string =>
    `${one.group === '' ? one.version : `${one.group}/${one.version}`} ${one.kind}`;
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

/** Whether the group was probably meant to be one of Kubernetes' own: other projects' groups are names of hosts of theirs. */
function isMistyped(group: string, groups: ReadonlySet<string>): boolean {
  return (!group.includes('.') || group.endsWith('.k8s.io')) && nearestName(group, groups) !== undefined;
}
