import { isMap } from '../model/data.ts';
import type { CoreTypes } from './core-types.ts';
import { listText, quoted, sentence } from './describe.ts';
import type { Problem } from './problem.ts';
import type { Judged } from './judged.ts';
import type { Target } from './target.ts';
import { unknownNullKeys } from './unknown-null-keys.ts';
import { validateCore } from './validate-core.ts';

/**
 * What is wrong with a list of one of Kubernetes' kinds (`PodList`) around its items, which are judged as objects of their own.
 * `ofVersion` is what is wrong with the version it is written in; where that is gone, nothing else is.
 */
export function problemsOfList(
  list: Judged,
  {
    types,
    target,
    ofVersion,
  }: { readonly types: CoreTypes; readonly target: Target; readonly ofVersion: Problem | undefined },
): readonly Problem[] {
  if (ofVersion !== undefined) return [ofVersion, ...strangers(list)];
  const { apiVersion, kind, object } = list;
  const served = types.find(apiVersion, kind);
  if (served === undefined) return [];
  const nullKeys = list.nullKeys().filter(([first]) => first !== 'items');
  return [
    ...validateCore({ ...object, items: [] }, served.definition, types, target),
    ...unknownNullKeys(nullKeys, served.definition, types, target),
    ...strangers(list),
  ];
}

/** Items of another kind than the list says: kubectl takes each as what it is, and every typed client misreads it. */
function strangers({ apiVersion, kind, object: { items } }: Judged): readonly Problem[] {
  if (!Array.isArray(items)) return [];
  const wanted = { apiVersion, kind: kind.slice(0, -'List'.length) };
  return items.flatMap((item: unknown, index) => {
    if (!isMap(item)) return [];
    const wrong = (['apiVersion', 'kind'] as const).flatMap((name) => {
      const word = item[name];
      return typeof word === 'string' && word !== '' && word !== wanted[name] ? { name, word } : [];
    });
    const first = wrong[0]?.name;
    if (first === undefined) return [];
    const words = wrong.map(({ name, word }) => `${name} ${quoted(word)}`);
    const message = `${sentence(`item ${index} of this ${kind} says ${listText(words).replace(' or ', ' and ')}, and the list is for ${apiVersion} ${wanted.kind}`)}.`;
    return { rule: 'schema-validation' as const, severity: 'medium' as const, path: ['items', index, first], message };
  });
}
