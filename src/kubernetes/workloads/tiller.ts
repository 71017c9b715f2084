import { valueAt } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import { containersOf, type FoundContainer } from './containers.ts';
import { repositoryOf } from './image-name.ts';
import { labelsOf, type OwnedTemplate } from '../selectors.ts';

/** What tells that a workload runs Tiller, the server of Helm 2. */
export interface Tiller {
  /** Where it shows, from the object's root. */
  readonly path: Path;
  /** The containers that run it: those with its image, or all main ones where only names and labels tell. */
  readonly containers: readonly FoundContainer[];
}

/** Tiller in a pod template, by its image, then its labels and names; undefined where nothing tells of it. */
export function tillerIn(owned: OwnedTemplate): Tiller | undefined {
  const containers = containersOf(owned).filter(({ type }) => type !== 'ephemeral');
  const byImage = containers.filter(({ container }) => isTillerImage(container['image']));
  const [first] = byImage;
  if (first !== undefined) return { path: [...first.path, 'image'], containers: byImage };
  const path = pathOfSign(owned);
  return path === undefined ? undefined : { path, containers: containers.filter(({ type }) => type === 'container') };
}

/** `tiller` between dashes, dots or nothing. */
const TILLER = /(?:^|[-_.])tiller(?:$|[-_.])/u;

function isTillerImage(image: unknown): boolean {
  if (typeof image !== 'string') return false;
  const repository = repositoryOf(image);
  return TILLER.test(repository.slice(repository.lastIndexOf('/') + 1));
}

function pathOfSign({ owner, template, templatePath }: OwnedTemplate): Path | undefined {
  for (const [holder, root] of [[owner.object, []] as const, [template, templatePath] as const]) {
    const label = Object.entries(labelsOf(holder)).find(([, value]) => value === 'tiller');
    if (label !== undefined) return [...root, 'metadata', 'labels', label[0]];
    const name = valueAt(holder, ['metadata', 'name']);
    if (typeof name === 'string' && TILLER.test(name)) return [...root, 'metadata', 'name'];
  }
  return undefined;
}
