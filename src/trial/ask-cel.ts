import { understand } from '../cel/compiler/compile.ts';
import type { CelProblem } from '../cel/compiler/checker.ts';
import { errorPlace } from '../cel/compiler/error-place.ts';
import { generate } from '../cel/compiler/generate.ts';
import { madeOf } from '../cel/made-of.ts';
import { positionAt } from '../cel/compiler/parse.ts';
import { plainOf } from '../cel/plain.ts';
import type { Expr } from '../cel/compiler/syntax.ts';
import { textOfType } from '../cel/compiler/types.ts';
import { CelError, Optional } from '../cel/value.ts';
import type { CelValue } from '../cel/value.ts';
import type { ResourceId } from '../model/resource.ts';
import type { Path } from '../model/location.ts';
import { readTrialText } from './try-rule.ts';
import { placesOf, type ValuePlaces } from './value-places.ts';

/** An expression that was asked of manifests; or why it is none. */
export type CelAnswer =
  | {
      readonly ok: true;
      readonly type: string;
      readonly answers: readonly ObjectAnswer[];
      readonly broken: readonly Broken[];
    }
  | { readonly ok: false; readonly problems: readonly CelProblem[] };

/** What the expression gives for one object. */
export interface ObjectAnswer {
  readonly file: string;
  readonly object: ResourceId;
  /** Where the object begins, from 1. */
  readonly line: number;
  readonly result:
    | {
        readonly kind: 'value';
        /** As `plainOf` gives it: undefined for `optional.none()`; what has no plain form is CEL's own object. */
        readonly value: unknown;
        /** Where the value stands in the file, from 1; undefined for what the expression made. */
        readonly line: number | undefined;
        /** The same for the elements of a list. */
        readonly elementLines: readonly (number | undefined)[];
      }
    | {
        readonly kind: 'error';
        readonly message: string;
        /** Where in the expression it comes about, from 1. */
        readonly at: { readonly line: number; readonly column: number };
      };
}

/** A document that is meant for Kubernetes and cannot be read. */
export interface Broken {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/**
 * Evaluates one expression over each Kubernetes object of the texts. It may read `object` and, where they are given, `params`.
 * Pure; never throws.
 */
export function askCel(
  source: string,
  texts: readonly { readonly file: string; readonly text: string }[],
  params?: unknown,
): CelAnswer {
  const given = params === undefined ? {} : { params };
  const names = ['object', ...Object.keys(given)];
  const read = understand(source, { variables: Object.fromEntries(names.map((name) => [name, 'dyn' as const])) });
  if (!read.ok) return read;
  const { expr } = read;
  const evaluate = madeOf(generate(expr, { parameters: names })) as (...values: readonly unknown[]) => CelValue;
  const answers: ObjectAnswer[] = [];
  const broken: Broken[] = [];
  for (const { file, text } of texts) {
    const { parsed } = readTrialText(text);
    broken.push(...parsed.broken.map(({ message, position }) => ({ file, line: position.line, message })));
    for (const resource of parsed.resources) {
      const variables = { object: resource.object, ...given };
      const value = evaluate(...Object.values(variables));
      const lineOf = (path: Path): number => resource.document.locate([...resource.root, ...path]).region.start.line;
      const { apiVersion, kind, name, namespace } = resource;
      answers.push({
        file,
        object: { apiVersion, kind, name, ...(namespace === undefined ? {} : { namespace }) },
        line: lineOf([]),
        result:
          value instanceof CelError
            ? { kind: 'error', message: value.message, at: placeOfError(expr, source, variables) }
            : valueResult(value, placesOf(expr, contentOf(value), variables), lineOf),
      });
    }
  }
  return { ok: true, type: textOfType(read.type), answers, broken };
}

/** What an optional holds stands where it was found. */
function contentOf(value: CelValue): unknown {
  return value instanceof Optional ? value.value : value;
}

function placeOfError(
  expr: Expr,
  source: string,
  variables: Readonly<Record<string, unknown>>,
): { readonly line: number; readonly column: number } {
  return positionAt(source, errorPlace(expr, Object.keys(variables), Object.values(variables)).offset);
}

function valueResult(
  value: CelValue,
  { whole, elements }: ValuePlaces,
  lineOf: (path: Path) => number,
): Extract<ObjectAnswer['result'], { readonly kind: 'value' }> {
  return {
    kind: 'value',
    value: plainOf(value),
    line: whole === undefined ? undefined : lineOf(whole),
    elementLines: elements.map((path) => (path === undefined ? undefined : lineOf(path))),
  };
}
