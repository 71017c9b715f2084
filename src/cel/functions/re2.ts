import { RE2JS } from 're2js';

/** A pattern by RE2's rules, which matches in time linear in the text. Throws where RE2 refuses the pattern. */
export function compileRe2(source: string): {
  readonly test: (text: string) => boolean;
  readonly findAll: (text: string, limit: number) => string[];
} {
  const compiled = RE2JS.compile(source);
  return {
    test: (text) => compiled.test(text),
    findAll: (text, limit) => {
      const found: string[] = [];
      const matcher = compiled.matcher(text);
      while (found.length < limit && matcher.find()) found.push(matcher.group() ?? '');
      return found;
    },
  };
}
