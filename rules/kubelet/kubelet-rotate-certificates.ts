import { placeOfFlag } from '../../src/kubernetes/control-plane/component-settings.ts';
import { componentsTellingOf } from '../../src/kubernetes/control-plane/components-in.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A kubelet that does not renew the certificate by which it logs in to the API server. */
export const check: SetCheck = function* (set) {
  for (const { resource, settings } of componentsTellingOf(set, 'kubelet', 'rotate-certificates')) {
    if (settings.flags['rotate-certificates'] !== 'false') continue;
    yield {
      resource,
      path: placeOfFlag(settings, 'rotate-certificates'),
      message: 'The kubelet does not renew its certificate, so the node leaves the cluster when it ends.',
    };
  }
};
