import { isMap } from '../../model/data.ts';

/** Where JSON Schema's own meta-schemas live; Helm's validator carries them and does not fetch them. */
const BUILT_IN = /^https?:\/\/json-schema\.org\//;

/** Keywords whose value is followed to another schema. */
const FOLLOWED = new Set(['$ref', '$dynamicRef', '$recursiveRef', '$schema']);

/**
 * The first reference of a values schema that leads to another file or host. Helm would read or fetch it while it renders,
 * so a chart could reach the network or files of the machine. Undefined when all stay in the text, or it is no JSON.
 */
export function outwardReference(schemaText: string): string | undefined {
  let schema: unknown;
  try {
    schema = JSON.parse(schemaText);
  } catch {
    return undefined;
  }
  const ids = new Set<string>();
  const references: string[] = [];
  const pending: unknown[] = [schema];
  while (pending.length > 0) {
    const node = pending.pop();
    if (Array.isArray(node)) for (const item of node) pending.push(item);
    if (!isMap(node)) continue;
    for (const [key, value] of Object.entries(node)) {
      if (typeof value !== 'string') pending.push(value);
      else if (key === '$id' || key === 'id') ids.add(withoutFragment(value));
      else if (FOLLOWED.has(key)) references.push(value);
    }
  }
  return references.find((reference) => {
    const target = withoutFragment(reference);
    return target !== '' && !ids.has(target) && !BUILT_IN.test(target);
  });
}

function withoutFragment(reference: string): string {
  const hash = reference.indexOf('#');
  return hash === -1 ? reference : reference.slice(0, hash);
}
