import { PLUGIN_FLAGS, pluginsNamedBy } from '../../src/kubernetes/control-plane/admission-plugins.ts';
import { placeOfFlag } from '../../src/kubernetes/control-plane/component-settings.ts';
import { componentsIn } from '../../src/kubernetes/control-plane/components-in.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** The first minor version without PodSecurityPolicy, in which PodSecurity is on. Source: the changelog of Kubernetes 1.25. */
const FIRST_WITHOUT_POLICIES = 25;

/** The first minor version in which PodSecurity is on by itself. Source: the changelog of Kubernetes 1.23. */
const FIRST_WITH_PLUGIN_ON = 23;

/** API servers at which nothing restricts pods. */
export const check: SetCheck = function* (set, params) {
  for (const { resource, settings } of componentsIn(set, 'kube-apiserver')) {
    const flag = PLUGIN_FLAGS.find((one) => {
      const named = pluginsNamedBy(settings, one);
      if (one === 'disable-admission-plugins') return named.includes('PodSecurity');
      // Whoever lists the plugins of an old server has to list the one that restricts pods.
      const mustBeNamed = (settings.minor ?? 0) < FIRST_WITHOUT_POLICIES && named.length > 0;
      return mustBeNamed && !named.includes('PodSecurity') && !named.includes('PodSecurityPolicy');
    });
    if (flag === undefined) {
      // Before 1.23 neither plugin is on unless it is asked for.
      const { minor } = settings;
      if (params['strict'] !== true || minor === undefined || minor >= FIRST_WITH_PLUGIN_ON) continue;
      if (pluginsNamedBy(settings, 'enable-admission-plugins').length > 0) continue;
      yield {
        resource,
        arm: 'strict',
        path: placeOfFlag(settings, 'enable-admission-plugins'),
        message: `The API server of 1.${minor} names no admission plugins, and so restricts no pods, so whoever may create a pod may create a privileged one.`,
      };
      continue;
    }
    yield {
      resource,
      path: placeOfFlag(settings, flag),
      message: `The API server runs without ${flag === 'disable-admission-plugins' ? 'the plugin PodSecurity' : 'PodSecurity and PodSecurityPolicy'}, so whoever may create a pod may create a privileged one.`,
    };
  }
};
