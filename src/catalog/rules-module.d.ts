// Both modules are written by tools/rules-plugin.ts from the files in rules/.
declare module '#rules' {
  /** The rules, each with its code as text: what is never asked is never compiled. */
  export const builtInRules: readonly (Omit<
    import('./compiled.ts').CompiledRule,
    'test' | 'telling' | 'each' | 'guards'
  > & {
    readonly judge?: import('./judge-source.ts').JudgeSource;
  })[];
}
declare module '#rule-texts' {
  export const builtInTexts: Readonly<Record<string, import('../model/rule.ts').RuleTexts>>;
}
