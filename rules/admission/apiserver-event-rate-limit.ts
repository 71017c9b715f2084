import { configuredPluginsIn, pluginsNamedBy } from '../../src/kubernetes/control-plane/admission-plugins.ts';
import { placeOfFlag } from '../../src/kubernetes/control-plane/component-settings.ts';
import { componentsIn } from '../../src/kubernetes/control-plane/components-in.ts';
import type { SetCheck } from '../../src/model/rule.ts';

const PLUGIN = 'EventRateLimit';

/** API servers and files for their plugins that set no limit for events. */
export const check: SetCheck = function* (set, params) {
  const configured = new Set(
    configuredPluginsIn(set)
      .filter(({ name }) => name === PLUGIN)
      .map(({ resource }) => resource),
  );
  for (const { resource, settings } of componentsIn(set, 'kube-apiserver')) {
    const isEnabled = pluginsNamedBy(settings, 'enable-admission-plugins').includes(PLUGIN);
    if (isEnabled && (params['requireConfiguration'] !== true || configured.size > 0)) continue;
    yield {
      resource,
      path: placeOfFlag(settings, 'enable-admission-plugins'),
      message: isEnabled
        ? 'The API server runs the plugin EventRateLimit, and no file of this source tells it the limits, so it may not start.'
        : 'The API server takes events without a limit, so one program that writes them in a loop fills etcd.',
    };
  }
  for (const resource of set.ofKind('AdmissionConfiguration.apiserver.config.k8s.io')) {
    if (configured.has(resource)) continue;
    yield {
      resource,
      path: ['plugins'],
      message: 'The file for admission plugins has no entry for EventRateLimit, so events are taken without a limit.',
    };
  }
};
