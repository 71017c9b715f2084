import { configReferencesOf } from '../../src/kubernetes/config-and-storage/config-references.ts';
import { podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Each workload whose containers read Secrets, at the first place that asks for one. */
export const check: SetCheck = function* (set) {
  for (const template of podTemplatesIn(set)) {
    const references = configReferencesOf(template).filter(
      // A registry's password is for the kubelet; the pod never sees it.
      ({ kind, path }) => kind === 'Secret' && path.at(-3) !== 'imagePullSecrets',
    );
    const first = references[0];
    if (first === undefined) continue;
    const names = [...new Set(references.map(({ name }) => `"${name}"`))];
    yield {
      resource: template.owner,
      path: first.path,
      message: `${template.owner.kind} "${template.owner.name}" reads ${names.length === 1 ? 'Secret' : 'the Secrets'} ${names.join(', ')}, and so does whoever takes over one of its containers.`,
    };
  }
};
