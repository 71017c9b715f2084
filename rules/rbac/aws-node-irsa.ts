import { accountOfPod } from '../../src/kubernetes/access/service-accounts.ts';
import { mayShareNamespace, podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { valueAt } from '../../src/model/data.ts';
import type { SetCheck } from '../../src/model/rule.ts';

const ROLE = 'eks.amazonaws.com/role-arn';

/** The network plugin of EKS without a role of its own in the cloud. */
export const check: SetCheck = function* (set) {
  for (const { owner, spec, templatePath } of podTemplatesIn(set)) {
    if (owner.kind !== 'DaemonSet' || owner.name !== 'aws-node') continue;
    if (owner.namespace !== undefined && owner.namespace !== 'kube-system') continue;
    if (accountOfPod(spec) !== 'aws-node') continue;
    const account = set
      .ofKind('ServiceAccount')
      .find((one) => one.name === 'aws-node' && mayShareNamespace(one, owner));
    const role = valueAt(account?.object, ['metadata', 'annotations', ROLE]);
    if (typeof role === 'string' && role !== '') continue;
    yield {
      resource: account ?? owner,
      path: account === undefined ? [...templatePath, 'spec', 'serviceAccountName'] : ['metadata', 'annotations', ROLE],
      message:
        'DaemonSet "aws-node" has no role of its own in the cloud, so the rights that it needs lie with the node and every pod there may use them.',
    };
  }
};
