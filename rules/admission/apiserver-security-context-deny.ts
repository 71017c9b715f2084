import { pluginsNamedBy } from '../../src/kubernetes/control-plane/admission-plugins.ts';
import { placeOfFlag } from '../../src/kubernetes/control-plane/component-settings.ts';
import { componentsIn } from '../../src/kubernetes/control-plane/components-in.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** The first minor version in which PodSecurity does the work for good. Source: the changelog of Kubernetes 1.25. */
const FIRST_WITH_POD_SECURITY = 25;
const PLUGINS = ['SecurityContextDeny', 'PodSecurityPolicy', 'PodSecurity'];

/** API servers of old or unknown versions that name none of the plugins by which pods are restricted. */
export const check: SetCheck = function* (set) {
  for (const { resource, settings } of componentsIn(set, 'kube-apiserver')) {
    if ((settings.minor ?? 0) >= FIRST_WITH_POD_SECURITY) continue;
    const enabled = pluginsNamedBy(settings, 'enable-admission-plugins');
    if (PLUGINS.some((plugin) => enabled.includes(plugin))) continue;
    yield {
      resource,
      path: placeOfFlag(settings, 'enable-admission-plugins'),
      message: `The API server names none of ${PLUGINS.join(', ')}, so before 1.25 nothing keeps a pod from choosing its own user and capabilities.`,
    };
  }
};
