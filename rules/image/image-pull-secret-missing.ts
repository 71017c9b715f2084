import { containersOf } from '../../src/kubernetes/workloads/containers.ts';
import { repositoryOf } from '../../src/kubernetes/workloads/image-name.ts';
import { mayShareNamespace, podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { accountOfPod } from '../../src/kubernetes/access/service-accounts.ts';
import { groupBy } from '../../src/model/group-by.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A pod with an image of a private registry, for which neither it nor its account has a password. */
export const check: SetCheck = function* (set, params) {
  const registries = Array.isArray(params['privateRegistries']) ? params['privateRegistries'].map(String) : [];
  if (registries.length === 0) return;
  const accounts = groupBy(set.ofKind('ServiceAccount'), (account) => account.name);
  for (const template of podTemplatesIn(set)) {
    const { owner, spec, templatePath } = template;
    if (hasItems(spec['imagePullSecrets'])) continue;
    const account = accounts.get(accountOfPod(spec))?.find((one) => mayShareNamespace(one, owner));
    if (hasItems(account?.object['imagePullSecrets'])) continue;
    const image = containersOf(template)
      .map(({ container }) => container['image'])
      .find((one) => typeof one === 'string' && registries.some((registry) => isIn(registry, one)));
    if (typeof image !== 'string') continue;
    yield {
      resource: owner,
      path: [...templatePath, 'spec', 'imagePullSecrets'],
      message: `${owner.kind} "${owner.name}" pulls "${image}" from a private registry without imagePullSecrets, so on a node without a password of its own it never starts.`,
    };
  }
};

function hasItems(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}

/** Whether an image is of a registry, or of a repository below one. Without a registry Docker Hub is meant. */
function isIn(registry: string, image: string): boolean {
  const repository = repositoryOf(image);
  const [first = '', ...rest] = repository.split('/');
  const isFull = rest.length > 0 && /[.:]|^localhost$/u.test(first);
  const full = isFull ? repository : `docker.io/${rest.length === 0 ? 'library/' : ''}${repository}`;
  return `${full}/`.startsWith(registry.endsWith('/') ? registry : `${registry}/`);
}
