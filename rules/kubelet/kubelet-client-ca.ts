import { placeOfFlag } from '../../src/kubernetes/control-plane/component-settings.ts';
import { componentsTellingOf } from '../../src/kubernetes/control-plane/components-in.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** A kubelet that has no authority to check client certificates by. */
export const check: SetCheck = function* (set) {
  for (const { resource, settings } of componentsTellingOf(set, 'kubelet', 'client-ca-file')) {
    const { flags } = settings;
    // A kubelet whose flags are not here, or whose file lies on the node, is configured where nobody can see it.
    const isElsewhere = Object.keys(flags).length === 0 || 'config' in flags;
    if (isElsewhere || 'client-ca-file' in flags) continue;
    yield {
      resource,
      path: placeOfFlag(settings, 'client-ca-file'),
      message:
        'The kubelet has no authority for client certificates, so it cannot tell the API server from anybody else.',
    };
  }
};
