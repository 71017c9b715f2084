import { configuredPluginsIn, pluginsNamedBy } from '../../src/kubernetes/control-plane/admission-plugins.ts';
import { placeOfFlag } from '../../src/kubernetes/control-plane/component-settings.ts';
import { componentsIn } from '../../src/kubernetes/control-plane/components-in.ts';
import { valueAt } from '../../src/model/data.ts';
import type { SetCheck } from '../../src/model/rule.ts';

const PLUGIN = 'ImagePolicyWebhook';

/** API servers that ask nobody about images, and files by which they admit every image while nobody answers. */
export const check: SetCheck = function* (set) {
  for (const { resource, settings } of componentsIn(set, 'kube-apiserver')) {
    if (pluginsNamedBy(settings, 'enable-admission-plugins').includes(PLUGIN)) continue;
    yield {
      resource,
      path: placeOfFlag(settings, 'enable-admission-plugins'),
      message:
        'The API server asks no service about images by ImagePolicyWebhook, so pods run whatever image they name unless a policy engine refuses it.',
    };
  }
  for (const { resource, name, path, configuration } of configuredPluginsIn(set)) {
    const field = ['imagePolicy', 'defaultAllow'];
    if (name !== PLUGIN || valueAt(configuration, field) !== true) continue;
    yield {
      resource,
      path: [...path, 'configuration', ...field],
      message:
        'The API server admits every image while the service that judges images does not answer, so whoever stops that service has no rules to obey.',
      severity: 'medium',
    };
  }
};
