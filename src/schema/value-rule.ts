import { VALUE_FORMS, type ValueForm } from './value-forms.ts';

/** Rules of the fields of one type as tables have them, by the fields' names. */
export type ValueRow = Readonly<Record<string, string>>;

/** What a field may hold beyond its type. Of a list it holds for the items, of a mapping for its values. */
export interface ValueRule {
  /** An empty text is a value, and refused, where else it counts as absent. */
  readonly isFilled: boolean;
  readonly form: ValueForm | undefined;
  readonly words: readonly string[] | undefined;
  /** Numbers, both included. */
  readonly range: Range | undefined;
  /** Items or entries, both included. */
  readonly size: Range | undefined;
  readonly maxLength: number | undefined;
  /** The least that a quantity may be: any above nothing, or nothing as well. */
  readonly amount: 'positive' | 'notNegative' | undefined;
  /** The key that no two items share, and empty where the items themselves differ. */
  readonly uniqueBy: string | undefined;
  /** With `*` in a list there is nothing else. */
  readonly isStarAlone: boolean;
  /** Keys and values are those of labels. */
  readonly areLabels: boolean;
  /** How the keys of a mapping are written. */
  readonly keys: ValueForm | undefined;
  /** Minor versions of Kubernetes that refuse the rest. */
  readonly oldest: number;
  readonly newest: number;
}

/** What is between two numbers, both included. */
export interface Range {
  readonly least: number;
  readonly most: number;
  /** Nothing counts as absent. */
  readonly isZeroFree: boolean;
}

type Draft = { -readonly [Key in keyof ValueRule]: ValueRule[Key] };

/** A rule that is read when it is first asked: most fields of a type are in no object. */
export interface WrittenRule {
  readonly text: string;
  rule?: ValueRule;
}

/** The rule, which is kept for the next time. */
export function ruleOf(written: WrittenRule): ValueRule {
  return (written.rule ??= readValueRule(written.text));
}

/**
 * Reads a rule as `value-table.ts` writes it, words between spaces: `filled`, `alone`, `labels`, `unique` or `unique:key`, the name of a form,
 * `=A|B` for words, `keys:form` for the keys of a mapping, `1..5` for numbers (`0,1..5` where nothing counts as absent), `#1..5` for how many, `^250` for a length, `>0` and `>=0` for
 * quantities, `@21..36` for the versions of Kubernetes that ask for it.
 */
export function readValueRule(text: string): ValueRule {
  const draft: Draft = {
    isFilled: false,
    form: undefined,
    words: undefined,
    range: undefined,
    size: undefined,
    maxLength: undefined,
    amount: undefined,
    uniqueBy: undefined,
    isStarAlone: false,
    areLabels: false,
    keys: undefined,
    oldest: 0,
    newest: Infinity,
  };
  for (const word of text.split(' ')) readWord(word, draft);
  return draft;
}

function readWord(word: string, draft: Draft): void {
  const rest = word.slice(1);
  if (word === 'filled') draft.isFilled = true;
  else if (word === 'alone') draft.isStarAlone = true;
  else if (word === 'labels') draft.areLabels = true;
  else if (word.startsWith('keys:')) draft.keys = VALUE_FORMS[word.slice('keys:'.length)];
  else if (word.startsWith('unique')) draft.uniqueBy = word.slice('unique:'.length);
  else if (word.startsWith('=')) draft.words = rest.split('|');
  else if (word.startsWith('#')) draft.size = readRange(rest);
  else if (word.startsWith('^')) draft.maxLength = Number(rest);
  else if (word === '>0') draft.amount = 'positive';
  else if (word === '>=0') draft.amount = 'notNegative';
  else if (word.startsWith('@')) {
    const { least, most } = readRange(rest);
    draft.oldest = least;
    draft.newest = most;
  } else if (word.includes('..')) draft.range = readRange(word);
  else draft.form = VALUE_FORMS[word];
}

function readRange(text: string): Range {
  const isZeroFree = text.startsWith('0,');
  const [least = '', most = ''] = (isZeroFree ? text.slice(2) : text).split('..');
  return { least: least === '' ? -Infinity : Number(least), most: most === '' ? Infinity : Number(most), isZeroFree };
}

/** What an object must have as a whole. */
export type WholeRule =
  /** At least one of the fields, and only one where `isOnly`. */
  | { readonly kind: 'oneOf'; readonly fields: readonly string[]; readonly isOnly: boolean }
  /** Where there is the one field there is the other. */
  | { readonly kind: 'with'; readonly field: string; readonly other: string }
  /** The fields may not stand beside one another. */
  | { readonly kind: 'notBoth'; readonly fields: readonly string[] }
  /** A word decides which field there is. */
  | {
      readonly kind: 'choice';
      readonly by: string;
      readonly unset: string;
      /** The field of each word, which may be left out where it is optional; none for an empty name. */
      readonly choices: ReadonlyMap<string, { readonly field: string; readonly isOptional: boolean }>;
      /** Those of all words. */
      readonly fields: readonly string[];
    }
  /** A field without which the server refuses the object, though its description does not ask for it. */
  | { readonly kind: 'needs'; readonly field: string };

/**
 * Reads a rule of an object as `value-table.ts` writes it: `one a b`, `exactly a b`, `not a b`, `needs a`, `with a b` (a needs b), `by type A=a B=b? C=` with the word
 * that silence means behind a colon (`by scope:Cluster …`).
 */
export function readWholeRule(text: string): WholeRule {
  const [what = '', ...words] = text.split(' ');
  if (what === 'needs') return { kind: 'needs', field: words[0] ?? '' };
  if (what === 'with') return { kind: 'with', field: words[0] ?? '', other: words[1] ?? '' };
  if (what === 'not') return { kind: 'notBoth', fields: words };
  if (what !== 'by') return { kind: 'oneOf', fields: words, isOnly: what === 'exactly' };
  const [head = '', ...choices] = words;
  const [by = '', unset = ''] = head.split(':');
  const entries = choices.map((one) => {
    const [word = '', field = ''] = one.split('=');
    return [word, { field: field.replace(/\?$/u, ''), isOptional: field.endsWith('?') }] as const;
  });
  const fields = new Set(entries.map(([, { field }]) => field).filter((field) => field !== ''));
  return { kind: 'choice', by, unset, choices: new Map(entries), fields: [...fields] };
}

/** The fields that a type has to have for the rule to be about it. */
export function fieldsOf(rule: WholeRule): readonly string[] {
  switch (rule.kind) {
    case 'needs':
      return [rule.field];
    case 'oneOf':
    case 'notBoth':
      return rule.fields;
    case 'with':
      return [rule.field, rule.other];
    case 'choice':
      return [rule.by];
  }
}
