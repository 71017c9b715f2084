import type { Field, ObjectType } from './core-types.ts';
import { pathText, quoted } from './describe.ts';
import { versionText } from './target.ts';
import { lifeText, meantBy } from './unknown-field.ts';
import { isFull, report, type Walk } from './walk.ts';

/** A field that no version of the target has. */
export function reportUnknown(name: string, type: ObjectType, parent: ObjectType | undefined, walk: Walk): void {
  // To look for what was meant costs more than all else.
  if (isFull(walk)) return;
  const owner = pathText(walk.path.slice(0, -1));
  const hint = lifeText(name, type, walk.types, walk.target) ?? meantBy(name, type, parent, walk.types);
  report(
    walk,
    'medium',
    `${quoted(name)} is not a field of ${owner} (${type.name}), so the API server refuses or drops it${hint === undefined ? '' : `; ${hint}`}`,
  );
}

/** What the life of a field in the versions of the target is worth telling. */
export function reportLife(name: string, field: Field, type: ObjectType, walk: Walk): void {
  const { oldest, newest } = walk.target;
  if (field.since !== undefined) {
    const what = `"${name}" of ${type.name} exists from Kubernetes ${versionText(field.since)} on`;
    report(walk, 'low', `${what}, and the target begins with ${versionText(oldest)}, which drops it`);
  } else if (field.removedIn !== undefined) {
    const what = `"${name}" of ${type.name} was removed in Kubernetes ${versionText(field.removedIn)}`;
    report(walk, 'low', `${what}, and the target reaches to ${versionText(newest)}`);
  } else if (field.gate !== undefined) {
    const what = `"${name}" of ${type.name} needs the feature gate ${field.gate}, which is off by default in Kubernetes ${versionText(newest)}`;
    report(walk, 'info', `${what}; without it the API server drops the field`);
  } else if (!isToldElsewhere(name, type)) {
    report(walk, 'low', `"${name}" of ${type.name} is deprecated; the API reference names what replaces it`);
  }
}

/** `serviceAccount` has a rule of its own, which knows when it is harmless. */
function isToldElsewhere(name: string, type: ObjectType): boolean {
  return name === 'serviceAccount' && type.name === 'PodSpec';
}
