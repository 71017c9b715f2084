import { addedLines } from '../diff/line-diff.ts';
import { groupOf } from '../kubernetes/kinds.ts';
import type { TracedFinding } from '../model/finding.ts';
import type { Location, RepoPath } from '../model/location.ts';
import type { Resource, ResourceId } from '../model/resource.ts';
import type { Changes } from './compare-reports.ts';

/** The objects of a run, as far as it takes to see which of them are not what they were in another. */
export interface SeenResources {
  see(resource: Resource): void;
  /** Digests of what goes by a name, sorted. */
  of(id: ResourceId): string;
}

/** Takes note of objects without keeping them. */
export function openSeenResources(digest: (text: string) => string): SeenResources {
  const digests = new Map<string, string[]>();
  return {
    see(resource) {
      const key = keyOf(resource);
      const known = digests.get(key);
      const one = digest(JSON.stringify(resource.object));
      if (known === undefined) digests.set(key, [one]);
      else known.push(one);
    },
    of: (id) => (digests.get(keyOf(id)) ?? []).toSorted().join(' '),
  };
}

/** Not the version: an object is the same one in another version of its kind. */
function keyOf({ apiVersion, kind, namespace, name }: ResourceId): string {
  return [groupOf(apiVersion), kind, namespace ?? '', name].join('\0');
}

/** A state of the repository: its objects and its texts. */
export interface State {
  readonly resources: SeenResources;
  textOf(file: RepoPath): string | undefined;
}

/** What differs between two states. */
export function changesBetween(now: State, before: State): Changes {
  const addedIn = new Map<RepoPath, ReadonlySet<number>>();
  const linesOf = (file: RepoPath): ReadonlySet<number> => {
    let lines = addedIn.get(file);
    if (lines === undefined) {
      lines = addedLines(before.textOf(file) ?? '', now.textOf(file) ?? '');
      addedIn.set(file, lines);
    }
    return lines;
  };
  /** Without a line the whole file is meant. */
  const isChanged = ({ file, region }: Location): boolean =>
    region === undefined ? linesOf(file).size > 0 : linesOf(file).has(region.start.line);
  return {
    isOfChangedResource: ({ resource, provenance }) =>
      resource === undefined
        ? linesOf(provenance.home.file).size > 0
        : now.resources.of(resource) !== before.resources.of(resource),
    isOnChangedLine: (finding: TracedFinding) =>
      isChanged(finding.provenance.home) || finding.provenance.steps.some(({ at }) => isChanged(at)),
  };
}
