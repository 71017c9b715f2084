import { configObjectsIn } from '../../src/kubernetes/config-and-storage/config-objects.ts';
import { configReferencesOf } from '../../src/kubernetes/config-and-storage/config-references.ts';
import { podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import type { Data } from '../../src/model/data.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** ConfigMaps and Secrets that a pod needs and the set neither has nor makes; told once for each pod template. */
export const check: SetCheck = function* (set, params) {
  const objectsFor = configObjectsIn(set);
  const isIgnored = nameTest(params['ignore']);
  // Where there are none at all, they are most likely kept elsewhere.
  const hasTargets = set.ofKind('ConfigMap').length > 0 || set.ofKind('Secret').length > 0;
  for (const template of podTemplatesIn(set)) {
    const { owner } = template;
    const told = new Set<string>();
    for (const { kind, name, isOptional, path } of configReferencesOf(template)) {
      if (isOptional || isWrittenByCluster(kind, name) || isIgnored(name)) continue;
      if (objectsFor(kind, name, owner).length > 0 || told.has(`${kind}/${name}`)) continue;
      told.add(`${kind}/${name}`);
      const consequence = path.includes('imagePullSecrets') ? 'its images may not be pulled' : 'its pods cannot start';
      yield {
        resource: owner,
        path,
        message: `${owner.kind} "${owner.name}" needs ${kind} "${name}", which is not defined here, so ${consequence} unless it comes from elsewhere.`,
        ...(hasTargets ? {} : { severity: 'info' as const }),
      };
    }
  }
};

/** Objects that Kubernetes or OpenShift writes into each namespace, and tokens that it makes for accounts. */
function isWrittenByCluster(kind: string, name: string): boolean {
  return kind === 'ConfigMap'
    ? name === 'kube-root-ca.crt' || name === 'openshift-service-ca.crt'
    : /-token-[a-z0-9]{5,}$/u.test(name);
}

/** Whether a name is among the patterns, in which `*` stands for any text. */
function nameTest(patterns: Data | undefined): (name: string) => boolean {
  const texts = Array.isArray(patterns) ? patterns.filter((one) => typeof one === 'string') : [];
  const tests = texts.map((text) => text.split('*'));
  return (name) => tests.some((parts) => matchesParts(name, parts));
}

/** Whether the name begins with the first part, ends in the last one and has the others between them, in order. */
function matchesParts(name: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const at = name.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return name.length - last.length >= from && name.endsWith(last);
}
