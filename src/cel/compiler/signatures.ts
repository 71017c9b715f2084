import type { Overload } from './library.ts';
import { fits, readType, settled, takeBack, textOfType } from './types.ts';
import type { CelType, Trail, TypeVariable } from './types.ts';

/** What a function takes and gives. */
export interface Signature {
  readonly parameters: readonly CelType[];
  readonly result: CelType;
}

/** Signatures without type parameters, which are the same for every call. */
const fixedSignatures = new Map<string, Signature>();

/** The signature of a text such as `(A, list<A>) -> bool`; its type parameters are new ones at each call. */
export function readSignature(text: string): Signature {
  const known = fixedSignatures.get(text);
  if (known !== undefined) return known;
  const variables = new Map<string, TypeVariable>();
  const { parameters: texts, result } = partsOf(text);
  const signature = { parameters: texts.map((type) => readType(type, variables)), result: readType(result, variables) };
  if (variables.size === 0) fixedSignatures.set(text, signature);
  return signature;
}

interface SignatureText {
  readonly parameters: readonly string[];
  readonly result: string;
}

const signatureTexts = new Map<string, SignatureText>();

function partsOf(text: string): SignatureText {
  const known = signatureTexts.get(text);
  if (known !== undefined) return known;
  const [, parameters = '', result = ''] = /^\((.*)\) -> (.*)$/.exec(text) ?? [];
  const parts = { parameters: parameters.split(/,(?![^<]*>)/).map((type) => type.trim()), result };
  signatureTexts.set(text, parts);
  return parts;
}

/** Whether a form takes this many values, the one before the dot among them. */
export function mayTake({ receiver, parameters, isVariadic }: Overload, count: number): boolean {
  return isVariadic || parameters.length + (receiver === undefined ? 0 : 1) === count;
}

/** The signature of a form that takes `length` values; a parameter that may be repeated is written out as often as there are arguments. */
export function signatureFor(overload: Overload, length: number): Signature {
  const known = fixedOverloads.get(overload);
  if (known !== undefined) return known;
  const variables = new Map<string, TypeVariable>();
  const texts =
    overload.receiver === undefined ? [...overload.parameters] : [overload.receiver, ...overload.parameters];
  if (overload.isVariadic) {
    const last = texts.pop() ?? 'dyn';
    while (texts.length < length) texts.push(last);
  }
  const parameters = texts.map((type) => readType(type, variables));
  const signature = { parameters, result: readType(overload.result, variables) };
  if (variables.size === 0 && !overload.isVariadic) fixedOverloads.set(overload, signature);
  return signature;
}

/** The same for overloads. */
const fixedOverloads = new Map<Overload, Signature>();

/** The result of the signatures that the arguments fit; `dyn` where several give different ones; undefined where none fits. */
export function choose(signatures: readonly Signature[], args: readonly CelType[], trail: Trail): CelType | undefined {
  const start = trail.length;
  const fitting = signatures.filter((signature) => {
    const doesFit = fitsAll(signature, args, trail);
    takeBack(trail, start);
    return doesFit;
  });
  const [first, ...others] = fitting;
  if (first === undefined) return undefined;
  if (others.length === 0) {
    fitsAll(first, args, trail);
    return first.result;
  }
  const text = textOfType(first.result);
  // A parameter that no one form has settled is anything, not what it is compared with next.
  return others.every((other) => textOfType(other.result) === text) ? settled(first.result) : 'dyn';
}

function fitsAll(signature: Signature, args: readonly CelType[], trail: Trail): boolean {
  return (
    signature.parameters.length === args.length &&
    signature.parameters.every((wanted, position) => fits(wanted, args[position] ?? 'dyn', trail))
  );
}
