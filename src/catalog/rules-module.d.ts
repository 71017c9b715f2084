// These modules are written by tools/rules-plugin.ts from the files in rules/.
declare module '#rules' {
  /** Where a part stands, in which of the texts of code, and its number among all parts of that text. */
  export type CodePart = readonly [text: number, start: number, end: number, index: number];
  type Source = Omit<import('./judge-source.ts').JudgeSource, 'test' | 'telling'>;
  /** The code of all rules that are on by default (0), or off (1). */
  export function builtInCode(text: number): string;
  /** What makes each part of a text, where it was read before and kept. */
  export function keptCode(text: number): readonly import('../cel/made-of.ts').Maker[] | undefined;
  /** The rules, each with the parts of the code that are its own: what is never asked is never compiled. */
  export const builtInRules: readonly (Omit<import('./compiled.ts').CompiledRule, 'test' | 'telling' | keyof Source> & {
    readonly judge?: Source & { readonly test: CodePart; readonly telling: CodePart };
  })[];
}
declare module '#rule-texts' {
  export const builtInTexts: Readonly<Record<string, import('../model/rule.ts').RuleTexts>>;
}
declare module '#rule-definitions' {
  export const builtInDefinitions: readonly Omit<import('./definition.ts').RuleDefinition, 'examples' | 'rationale'>[];
}
