import { unclosed } from '../../src/kubernetes/reachability/scope-checks.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Workloads of the scope for cardholder data that nothing closes. */
export const check: SetCheck = unclosed('cardholder data', 'Ingress');
