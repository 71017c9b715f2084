import { unclosed } from '../../src/kubernetes/reachability/scope-checks.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Workloads of the scope for electronic health information whose outgoing traffic nothing limits. */
export const check: SetCheck = unclosed('electronic health information', 'Egress');
