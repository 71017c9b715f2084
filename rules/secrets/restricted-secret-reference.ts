import { configReferencesOf } from '../../src/kubernetes/config-and-storage/config-references.ts';
import { podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A Secret that a pod asks for by a name that the site does not allow. */
export const check: SetCheck = function* (set, params) {
  const allowed = Array.isArray(params['allowedNames']) ? params['allowedNames'] : [];
  if (allowed.length === 0) return;
  const patterns = allowed.map((pattern) => String(pattern));
  for (const template of podTemplatesIn(set)) {
    for (const { kind, name, path } of configReferencesOf(template)) {
      if (kind !== 'Secret' || patterns.some((pattern) => isMeant(name, pattern))) continue;
      yield {
        resource: template.owner,
        path,
        message: `${template.owner.kind} "${template.owner.name}" asks for Secret "${name}", which is not among those that workloads may use here.`,
      };
    }
  }
};

/** Whether a pattern means the name: letter by letter, or as its beginning where the pattern ends in `*`. */
function isMeant(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
