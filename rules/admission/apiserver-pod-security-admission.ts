import { PLUGIN_FLAGS, pluginsNamedBy } from '../../src/kubernetes/admission-plugins.ts';
import { placeOfFlag } from '../../src/kubernetes/component-settings.ts';
import { componentsIn } from '../../src/kubernetes/components-in.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** The first minor version without PodSecurityPolicy, in which PodSecurity is on. Source: the changelog of Kubernetes 1.25. */
const FIRST_WITHOUT_POLICIES = 25;

/** API servers at which nothing restricts pods. */
export const check: SetCheck = function* (set) {
  for (const { resource, settings } of componentsIn(set, 'kube-apiserver')) {
    const flag = PLUGIN_FLAGS.find((one) => {
      const named = pluginsNamedBy(settings, one);
      if (one === 'disable-admission-plugins') return named.includes('PodSecurity');
      // Whoever lists the plugins of an old server has to list the one that restricts pods.
      const mustBeNamed = (settings.minor ?? 0) < FIRST_WITHOUT_POLICIES && named.length > 0;
      return mustBeNamed && !named.includes('PodSecurity') && !named.includes('PodSecurityPolicy');
    });
    if (flag === undefined) continue;
    yield {
      resource,
      path: placeOfFlag(settings, flag),
      message: `The API server runs without ${flag === 'disable-admission-plugins' ? 'the plugin PodSecurity' : 'PodSecurity and PodSecurityPolicy'}, so whoever may create a pod may create a privileged one.`,
    };
  }
};
