import { reachableFromOutside } from '../../src/kubernetes/reachability/scope-checks.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Ways from outside into the scope for personal data that no connection lists. */
export const check: SetCheck = reachableFromOutside('personal data');
