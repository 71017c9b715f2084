import { storeExposed } from '../../src/kubernetes/reachability/scope-checks.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Stores of cardholder data that are reached from outside of the cluster. */
export const check: SetCheck = storeExposed('cardholder data');
