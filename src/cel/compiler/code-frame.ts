import type { Form } from './read-code.ts';
import type { Expr } from './syntax.ts';

/** What is shared by a whole expression: its hoisted constants (code to name), its loops and the names given so far. */
export interface Generator {
  readonly constants: Map<string, string>;
  readonly loops: string[];
  names: number;
  /** How many values are kept from the first evaluation on. */
  kept: number;
  /** What is known of the values that names of the code have. */
  readonly forms: Map<string, Form>;
  /** And of parts of the expression, as far as that has been asked; undefined where nothing is known to begin with. */
  readonly found: Map<Expr, Form | undefined> | undefined;
}

/** One JavaScript function under construction: the CEL variables it sees and its own temporary names. */
export interface Frame {
  readonly scope: ReadonlyMap<string, string>;
  /** Those outside of all macros, which a leading dot names. */
  readonly roots: ReadonlyMap<string, string>;
  readonly locals: string[];
  /** Whether this is within what is kept, whose parts need no keeping of their own. */
  readonly isKept: boolean;
}

/** Declares the frame's names. `let` would set each of them to undefined in each call. */
export function declarations(frame: Frame): string {
  return frame.locals.length === 0 ? '' : `var ${frame.locals.join(',')};`;
}

/** A new name of the frame's own. */
export function local(frame: Frame, generator: Generator): string {
  const name = `t${generator.names++}`;
  frame.locals.push(name);
  return name;
}

/** The name of code that is worked out once, before the function is called. */
export function constant(value: string, generator: Generator): string {
  const known = generator.constants.get(value);
  if (known !== undefined) return known;
  const name = `K${generator.constants.size}`;
  generator.constants.set(value, name);
  return name;
}

/** The names around a loop that its body mentions. Texts in the code may look like names: one passed in vain does no harm. */
export function usedNames(body: string, frame: Frame): readonly string[] {
  const mentioned = new Set(body.match(/\b[pct]\d+\b/g));
  return [...new Set([...frame.scope.values(), ...frame.roots.values()])].filter((name) => mentioned.has(name));
}
