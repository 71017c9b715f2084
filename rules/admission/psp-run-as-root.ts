import { laxPoliciesIn, placeOfRootId } from '../../src/kubernetes/access/pod-security-policies.ts';
import { valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Peers, SetCheck } from '../../src/model/rule.ts';

const STRATEGIES = ['runAsUser', 'runAsGroup', 'fsGroup', 'supplementalGroups'];
/** Checks that ask for the users alone, one policy at a time. */
const OF_STRICT_ARM: Peers = {
  checkov: ['CKV_K8S_6'],
  kics: ['e3aa0612-4351-4a0d-983f-aefea25cf203'],
  snyk: ['SNYK-CC-K8S-22', 'SNYK-CC-K8S-27'],
};

const ROOT_FILESYSTEM: Path = ['spec', 'readOnlyRootFilesystem'];

/** PodSecurityPolicies that admit user 0 or group 0, where none forbids both; strictly read, also those with a writable root. */
export const check: SetCheck = function* (set, params) {
  const lax = laxPoliciesIn(set, params, (policy) =>
    STRATEGIES.map((field) => placeOfRootId(policy, field)).find((path) => path !== undefined),
  );
  for (const { policy, path, reading } of lax) {
    const [, field] = path;
    const what =
      field === 'runAsUser'
        ? 'pods that run as root, so a flaw in any program of theirs is used with all its rights'
        : `the group of root by ${field}, so its pods may own files of the image and of volumes`;
    yield {
      resource: policy,
      ...reading,
      path,
      message: `PodSecurityPolicy "${policy.name}" admits ${what}.`,
      ...(field === 'runAsUser' ? {} : { passedBy: { checkov: ['CKV_K8S_6'], kubescape: ['C-0218'] } }),
    };
  }
  if (params['strict'] !== true) return;
  const writable = laxPoliciesIn(set, {}, ({ object }) =>
    valueAt(object, ROOT_FILESYSTEM) === true ? undefined : ROOT_FILESYSTEM,
  );
  for (const { policy, path } of writable) {
    yield {
      resource: policy,
      arm: 'strict',
      path,
      message: `PodSecurityPolicy "${policy.name}" admits containers that write to their image's files, so an intruder may replace the program.`,
      passedBy: OF_STRICT_ARM,
    };
  }
};
