import { laxPoliciesIn, placeOfRootId } from '../../src/kubernetes/pod-security-policies.ts';
import { valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { SetCheck } from '../../src/model/rule.ts';

const STRATEGIES = ['runAsUser', 'runAsGroup', 'fsGroup', 'supplementalGroups'];

/** PodSecurityPolicies that admit user 0 or group 0, where none forbids both; strictly read, also those with a writable root. */
export const check: SetCheck = function* (set, params) {
  const lax = laxPoliciesIn(set, (policy) => {
    const place = STRATEGIES.map((field) => placeOfRootId(policy, field)).find((path) => path !== undefined);
    const rootFilesystem: Path = ['spec', 'readOnlyRootFilesystem'];
    const isWritable = params['strict'] === true && valueAt(policy.object, rootFilesystem) !== true;
    return place ?? (isWritable ? rootFilesystem : undefined);
  });
  for (const { policy, path } of lax) {
    const [, field] = path;
    const what =
      field === 'runAsUser'
        ? 'pods that run as root, so a flaw in any program of theirs is used with all its rights'
        : field === 'readOnlyRootFilesystem'
          ? "containers that write to their image's files, so an intruder may replace the program"
          : `the group of root by ${field}, to which files of the image and of volumes may belong`;
    yield { resource: policy, path, message: `PodSecurityPolicy "${policy.name}" admits ${what}.` };
  }
};
