import { unclosed } from '../../src/kubernetes/reachability/scope-checks.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Workloads of the scope for personal data whose outgoing traffic nothing limits. */
export const check: SetCheck = unclosed('personal data', 'Egress');
