import { laxPoliciesIn, placeOfRootId } from '../../src/kubernetes/pod-security-policies.ts';
import { valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { SetCheck } from '../../src/model/rule.ts';

const STRATEGIES = ['runAsUser', 'runAsGroup', 'fsGroup', 'supplementalGroups'];
const ROOT_FILESYSTEM: Path = ['spec', 'readOnlyRootFilesystem'];

/** PodSecurityPolicies that admit user 0 or group 0, where none forbids both; strictly read, also those with a writable root. */
export const check: SetCheck = function* (set, params) {
  const lax = laxPoliciesIn(set, (policy) =>
    STRATEGIES.map((field) => placeOfRootId(policy, field)).find((path) => path !== undefined),
  );
  for (const { policy, path } of lax) {
    const [, field] = path;
    const what =
      field === 'runAsUser'
        ? 'pods that run as root, so a flaw in any program of theirs is used with all its rights'
        : `the group of root by ${field}, so its pods may own files of the image and of volumes`;
    yield { resource: policy, path, message: `PodSecurityPolicy "${policy.name}" admits ${what}.` };
  }
  if (params['strict'] !== true) return;
  const writable = laxPoliciesIn(set, ({ object }) =>
    valueAt(object, ROOT_FILESYSTEM) === true ? undefined : ROOT_FILESYSTEM,
  );
  for (const { policy, path } of writable) {
    yield {
      resource: policy,
      arm: 'strict',
      path,
      message: `PodSecurityPolicy "${policy.name}" admits containers that write to their image's files, so an intruder may replace the program.`,
    };
  }
};
