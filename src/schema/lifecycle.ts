import type { LifecycleTable } from './lifecycle-format.ts';
import { readLifecycle } from './lifecycle-text.ts';
import { type Target, versionText } from './target.ts';

/** When a version of one of Kubernetes' APIs came and went, as minor versions; undefined for what has not happened. */
export interface Life {
  readonly introduced: number | undefined;
  readonly deprecated: number | undefined;
  readonly removed: number | undefined;
  /** What replaces it, `apps/v1 Deployment`. */
  readonly use: string | undefined;
}

/** When a version of a project's custom resources went out of use. */
export interface CustomLife {
  readonly project: string;
  /** Release of the project, without `v`; undefined for what has not happened. */
  readonly deprecated: string | undefined;
  readonly removed: string | undefined;
  /** The version that replaces it. */
  readonly use: string | undefined;
}

/** What is known about the lives of APIs. */
export interface Lives {
  of(apiVersion: string, kind: string): Life | undefined;
  ofCustom(apiVersion: string, kind: string): CustomLife | undefined;
}

/** What no API server serves and a program reads from a file. Source: CHANGELOG-1.21.md and CHANGELOG-1.24.md of Kubernetes. */
const OF_FILES: LifecycleTable['apis'] = ['v1alpha1', 'v1beta1'].flatMap((version) =>
  ['Event', 'EventList', 'Policy', 'PolicyList'].map(
    (kind) => [`audit.k8s.io/${version}`, kind, 0, 21, 24, `audit.k8s.io/v1 ${kind}`] as const,
  ),
);

/** What never was, though lists of deprecated APIs name it: it is as gone as the version that it is written in. */
const OF_GONE_VERSIONS: LifecycleTable['apis'] = [
  ['apps/v1beta1', 'ReplicaSet', 0, 9, 16, 'apps/v1 ReplicaSet'],
  ['flowcontrol.apiserver.k8s.io/v1beta1', 'FlowControl', 0, 23, 26, 'flowcontrol.apiserver.k8s.io/v1 FlowSchema'],
];

const IN_NO_TABLE = [...OF_FILES, ...OF_GONE_VERSIONS];

/** Reads the table's text; nothing is taken apart before it is asked for. */
export function livesIn(text: string): Lives {
  const table = readLifecycle(text);
  return {
    of(apiVersion, kind) {
      const row = IN_NO_TABLE.find((one) => one[0] === apiVersion && one[1] === kind) ?? table.of(apiVersion, kind);
      if (row === undefined) return undefined;
      const [, , introduced, deprecated, removed, use] = row;
      return {
        introduced: introduced || undefined,
        deprecated: deprecated || undefined,
        removed: removed || undefined,
        use: use || undefined,
      };
    },
    ofCustom(apiVersion, kind) {
      const row = table.ofCustom(apiVersion).find(([, kinds]) => kinds.length === 0 || kinds.includes(kind));
      if (row === undefined) return undefined;
      const [, , project, deprecated, removed, use] = row;
      return { project, deprecated: deprecated || undefined, removed: removed || undefined, use: use || undefined };
    },
  };
}

/** What to say of an API's version in a target: it is gone, it goes, or nothing. */
export type LifeVerdict =
  | { readonly kind: 'removed'; readonly text: string }
  | { readonly kind: 'removedInPart'; readonly text: string }
  | { readonly kind: 'deprecated'; readonly text: string };

/** Judges by the target: removed where its oldest version has it no more, deprecated where any version calls it so. */
export function lifeVerdict(
  { apiVersion, kind }: { readonly apiVersion: string; readonly kind: string },
  { deprecated, removed, use }: Life,
  target: Target,
): LifeVerdict | undefined {
  const name = `"${apiVersion} ${kind}"`;
  const [useVersion = '', useKind = ''] = use?.split(' ') ?? [];
  const advice = use === undefined ? '' : `; use ${useKind === kind ? useVersion : use}`;
  if (removed !== undefined && removed <= target.oldest)
    return {
      kind: 'removed',
      text: `${name} was removed in Kubernetes ${versionText(removed)}, which refuses the object${advice}`,
    };
  if (removed !== undefined && removed <= target.newest) {
    const text = `${name} is removed in Kubernetes ${versionText(removed)}, and the target reaches to ${versionText(target.newest)}${advice}`;
    return { kind: 'removedInPart', text };
  }
  if (deprecated === undefined || deprecated > target.newest) return undefined;
  const end = removed === undefined ? '' : ` and will be removed in ${versionText(removed)}`;
  return {
    kind: 'deprecated',
    text: `${name} is deprecated since Kubernetes ${versionText(deprecated)}${end}${advice}`,
  };
}
