/**
 * All that generated code calls, under one name: it does `import * as rt from '…/cel/runtime.ts'`. This is the one module
 * that passes on what others export, since the generator's output may have one free name only.
 */
export * from './access.ts';
export * from './authorizer.ts';
export * from './base64.ts';
export { begin } from './budget.ts';
export { bool, bytes, double, dyn, int, size, string, type, uint } from './convert.ts';
export { format } from './format.ts';
export * from './lists.ts';
export * from './math.ts';
export { message } from './messages.ts';
export * from './named-format.ts';
export * from './network.ts';
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
export * from './optional.ts';
export * from './ordered.ts';
export * from './quantity.ts';
export { find, findAll, matches, matchesPattern, pattern } from './regex.ts';
export * from './semver.ts';
export * from './strings.ts';
export * from './time.ts';
export * from './url.ts';
export { Bytes, CelError, TypeValue, Uint, doubleOf } from './value.ts';
