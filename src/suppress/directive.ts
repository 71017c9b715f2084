import type { RuleNames } from '../catalog/select.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Location } from '../model/location.ts';

/** What a comment or annotation asks for: `RULE, RULE -- reason`. */
interface Directive {
  /** Rule ids, categories or peers' check ids, as written. */
  readonly names: readonly string[];
  readonly reason: string;
}

/** Reads `RULE, RULE -- reason`; says what is missing otherwise, and which names are there. */
function parseDirective(text: string): Directive | { readonly fault: string; readonly names: readonly string[] } {
  const separator = text.indexOf('--');
  const names = (separator < 0 ? text : text.slice(0, separator)).split(/[\s,]+/u).filter((name) => name !== '');
  const reason = separator < 0 ? '' : text.slice(separator + 2).trim();
  if (names.length === 0) return { fault: 'names no rule', names };
  if (reason === '') return { fault: 'gives no reason', names };
  return { names, reason };
}

/** A suppression of ours in a file: what it hides, and where it says so. */
export interface OwnSuppression {
  /** Ids of the rules that it names. */
  readonly rules: ReadonlySet<string>;
  /** As they were written. */
  readonly names: string;
  readonly reason: string;
  readonly at: Location;
  used: boolean;
}

/** Where a directive stands, and how one is written there. */
export interface DirectiveForm {
  readonly names: RuleNames;
  readonly at: Location;
  readonly write: (directive: string) => string;
}

/** Characters of the names that are told: a comment may be of any length. */
const MOST_NAMES = 100;

/** The suppression that a text asks for; undefined, and told in `diagnostics`, where it cannot be followed. */
export function readDirective(
  text: string,
  { names, at, write }: DirectiveForm,
  diagnostics: Diagnostic[],
): OwnSuppression | undefined {
  const directive = parseDirective(text);
  if ('fault' in directive) {
    // Of a sentence without a rule and a reason no word is told back.
    const written = directive.names.every((name) => names.get(name.toLowerCase()) !== undefined)
      ? directive.names.join(', ').slice(0, MOST_NAMES)
      : '';
    diagnostics.push({
      code: 'suppression-invalid',
      level: 'warning',
      message: `A suppression ${written === '' ? '' : `of ${written} `}${directive.fault}, so it is not followed.`,
      hint: `Write \`${write(`${written || 'RULE'} -- reason`)}\`.`,
      at,
    });
    return undefined;
  }
  const rules = new Set<string>();
  for (const name of directive.names) {
    const ids = names.get(name.toLowerCase());
    if (ids === undefined) diagnostics.push(unknownName(name, names, at));
    else for (const id of ids) rules.add(id);
  }
  if (rules.size === 0) return undefined;
  return { rules, names: directive.names.join(', '), reason: directive.reason, at, used: false };
}

/** A suppression of a rule that there is not. */
export function unknownName(name: string, names: RuleNames, at: Location): Diagnostic {
  return {
    code: 'suppression-invalid',
    level: 'warning',
    message: `A suppression names "${name}", which is no rule, category or peer's check id.`,
    hint: `${names.proposalFor(name)}\`lintel rules\` lists them.`,
    at,
  };
}
