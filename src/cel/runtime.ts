/**
 * All that generated code calls, under one name: it does `import * as rt from '…/cel/runtime.ts'`. This is the one module
 * that passes on what others export, since the generator's output may have one free name only.
 */
export * from './access.ts';
export * from './functions/authorizer.ts';
export * from './functions/base64.ts';
export { begin } from './budget.ts';
export { bool, bytes, double, dyn, int, size, string, type, uint } from './functions/convert.ts';
export { format } from './functions/format.ts';
export * from './functions/lists.ts';
export * from './functions/math.ts';
export { message } from './messages.ts';
export * from './functions/named-format.ts';
export * from './functions/network.ts';
export {
  add,
  divide,
  equal,
  greater,
  greaterOrEqual,
  isIn,
  less,
  lessOrEqual,
  multiply,
  negate,
  not,
  notBool,
  remainder,
  subtract,
  undecided,
  unequal,
} from './operators.ts';
export * from './functions/optional.ts';
export * from './functions/ordered.ts';
export * from './functions/quantity.ts';
export { find, findAll, matches, matchesPattern, pattern } from './functions/regex.ts';
export * from './functions/semver.ts';
export * from './functions/strings.ts';
export * from './functions/time.ts';
export * from './functions/url.ts';
export { Bytes, CelError, TypeValue, Uint, doubleOf } from './value.ts';
