// These modules are written by tools/rules-plugin.ts from the files in rules/.
declare module '#rules' {
  type Part = readonly [start: number, end: number];
  type Source = Omit<import('./judge-source.ts').JudgeSource, 'test' | 'telling'>;
  /** The code of all rules. */
  export function builtInCode(): string;
  /** The rules, each with the parts of the code that are its own: what is never asked is never compiled. */
  export const builtInRules: readonly (Omit<import('./compiled.ts').CompiledRule, 'test' | 'telling' | keyof Source> & {
    readonly judge?: Source & { readonly test: Part; readonly telling: Part };
  })[];
}
declare module '#rule-texts' {
  export const builtInTexts: Readonly<Record<string, import('../model/rule.ts').RuleTexts>>;
}
declare module '#rule-definitions' {
  export const builtInDefinitions: readonly Omit<import('./definition.ts').RuleDefinition, 'examples' | 'rationale'>[];
}
