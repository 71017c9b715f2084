import type { LocatedDefinition } from '../src/catalog/definition.ts';
import { readBuiltInRules } from '../tools/rules-plugin.ts';

let read: readonly LocatedDefinition[] | undefined;

/** Every built-in rule as its file says it; the files are read when the first test asks. */
export function builtInDefinitions(): readonly LocatedDefinition[] {
  read ??= readBuiltInRules();
  return read;
}
