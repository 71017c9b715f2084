import { isMap } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import type { Misfit } from '../model/resource.ts';
import type { CoreTypes } from './core-types.ts';
import { quoted, sentence, valueText } from './describe.ts';
import type { Problem } from './problem.ts';

/** `v1`, `apps/v1`, `example.com/v1beta2`: what Kubernetes writes as an API version, and few others do. */
const API_VERSION = /^(?:[\w.-]+\/)?v\d+(?:(?:alpha|beta)\d+)?$/u;

/**
 * Why kubectl and the API server refuse what stands where an object belongs. Nothing, where it was not meant for them: repositories are full of
 * YAML for other programs, and only a neighbour that is an object, or half of an object's names, says that this is none of it.
 */
export function problemsOfMisfit(misfit: Misfit, types: CoreTypes, isAmongObjects: boolean): readonly Problem[] {
  const { value, resource } = misfit;
  const isItem = resource.root.length > 0;
  if (value === null && !isItem) return [];
  if (!isMap(value)) {
    if (!isItem && !isAmongObjects) return [];
    const what = isItem ? 'This item of a list of objects' : 'This document among objects';
    return [problem([], `${what} is ${valueText(value)} and no object, so kubectl refuses it`)];
  }
  if (!isItem && !isAmongObjects && !isMeantAsObject(misfit, types)) return [];
  return ['apiVersion', 'kind'].flatMap((name) => {
    const word = value[name];
    if (typeof word === 'string' && word !== '') return [];
    const other =
      word === undefined ? Object.keys(value).find((key) => key.toLowerCase() === name.toLowerCase()) : undefined;
    const hint = other === undefined ? '' : `; "${other}" is another key`;
    return problem([other ?? name], `${nameOf(misfit)} ${faultOf(name, word)}, so the API server refuses it${hint}`);
  });
}

function faultOf(name: string, word: unknown): string {
  if (word === undefined || word === '') return `has no "${name}"`;
  const hint = typeof word === 'object' ? '' : ', and YAML reads it so unless it is in quotes';
  return `has ${valueText(word)} as its "${name}", which must be a string${hint}`;
}

/** What is to be said of the object, by the names that it has. */
function nameOf({ resource: { kind, name, root } }: Misfit): string {
  const what =
    kind === '' ? (root.length > 0 ? 'this item' : 'this document') : /^\w+$/u.test(kind) ? kind : quoted(kind);
  return name === '' ? what : `${what} ${quoted(name)}`;
}

/** Whether one of the two names is Kubernetes' own, or looks so and leads a body like that of an object. */
function isMeantAsObject({ value, resource: { apiVersion, kind, name } }: Misfit, types: CoreTypes): boolean {
  if (!isMap(value) || !(isMap(value['metadata']) || Array.isArray(value['items']))) return false;
  if (kind !== '') for (const one of types.kinds()) if (one.kind === kind) return true;
  const isForm = API_VERSION.test(apiVersion);
  if (isForm) {
    const [group = ''] = apiVersion.includes('/') ? apiVersion.split('/') : [];
    for (const one of types.kinds()) if (one.group === group) return true;
  }
  return (isForm || kind !== '') && name !== '' && isMap(value['spec']);
}

function problem(path: Path, text: string): Problem {
  return { rule: 'schema-validation', severity: 'high', path, message: `${sentence(text)}.` };
}
