import { containersOf } from '../../src/kubernetes/workloads/containers.ts';
import { endsInRepository, repositoryOf } from '../../src/kubernetes/workloads/image-name.ts';
import { podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { valueAt } from '../../src/model/data.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** The project's own images and the copies that vendors made. F5's `nginx/nginx-ingress` is another product. */
const IMAGES = [
  'ingress-nginx/controller',
  'ingress-nginx/controller-chroot',
  'ingress-nginx-controller',
  'nginx-ingress-controller',
];

/** The ingress-nginx controller, and classes that ask for it. */
export const check: SetCheck = function* (set) {
  for (const owned of podTemplatesIn(set)) {
    for (const { container, shownName, type, path } of containersOf(owned)) {
      const { image } = container;
      if (typeof image !== 'string' || type === 'ephemeral') continue;
      const repository = repositoryOf(image);
      if (!IMAGES.some((one) => endsInRepository(repository, one))) continue;
      yield {
        resource: owned.owner,
        path: [...path, 'image'],
        message: `Container ${shownName} runs ingress-nginx, for which no flaw is fixed any more since March 2026.`,
      };
    }
  }
  for (const ingressClass of set.ofKind('IngressClass')) {
    if (valueAt(ingressClass.object, ['spec', 'controller']) !== 'k8s.io/ingress-nginx') continue;
    yield {
      resource: ingressClass,
      path: ['spec', 'controller'],
      message: `IngressClass "${ingressClass.name}" asks for ingress-nginx, for which no flaw is fixed any more since March 2026.`,
      severity: 'info',
    };
  }
};
