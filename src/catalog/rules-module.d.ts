// Both modules are written by tools/rules-plugin.ts from the files in rules/.
declare module '#rules' {
  export const builtInRules: readonly import('./compiled.ts').CompiledRule[];
}
declare module '#rule-texts' {
  export const builtInTexts: Readonly<Record<string, import('../model/rule.ts').RuleTexts>>;
}
