import { getConformanceSuite } from '@bufbuild/cel-spec/testdata/tests.js';
import type { IncrementalTest, IncrementalTestSuite } from '@bufbuild/cel-spec/testdata/tests.js';
import type { Type } from '@bufbuild/cel-spec/cel/expr/checked_pb.js';
import { Type_PrimitiveType, Type_WellKnownType } from '@bufbuild/cel-spec/cel/expr/checked_pb.js';
import type { Value } from '@bufbuild/cel-spec/cel/expr/value_pb.js';
import { check } from '../../src/cel/compiler/check.ts';
import { evaluator } from '../../src/cel/compiler/compile.ts';
import { generate } from '../../src/cel/compiler/generate.ts';
import { equal } from '../../src/cel/operators.ts';
import { parse } from '../../src/cel/compiler/parse.ts';
import { Duration, Timestamp } from '../../src/cel/functions/time.ts';
import { textOfType } from '../../src/cel/compiler/types.ts';
import type { CelType } from '../../src/cel/compiler/types.ts';
import { Bytes, CelError, TypeValue, Uint, doubleOf, intOf, mapOf, typeNameOf } from '../../src/cel/value.ts';
import type { CelValue } from '../../src/cel/value.ts';
import { dataOfMessage, typeOfMessage } from './conformance-messages.ts';

/** One of cel-spec's simple tests. */
export interface ConformanceCase {
  /** Suite, section and test, e.g. `basic/functions/binop`. */
  readonly id: string;
  /** The expression. */
  readonly source: string;
  /** Why it says nothing of Kubernetes' CEL on plain data; undefined when it does. */
  readonly outside: 'messages' | 'enums' | undefined;
  /** What went wrong, or undefined when we give what cel-spec wants. */
  run(): string | undefined;
}

/** All simple tests of cel-spec, in its order. Ids are made unique by a number where a section repeats a name. */
export function conformanceCases(): readonly ConformanceCase[] {
  const cases: ConformanceCase[] = [];
  const seen = new Map<string, number>();
  const visit = (suite: IncrementalTestSuite, path: readonly string[]): void => {
    for (const inner of suite.suites) visit(inner, [...path, inner.name]);
    for (const test of suite.tests) {
      const name = [...path, test.name].join('/');
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      cases.push({
        id: count === 1 ? name : `${name}#${count}`,
        source: test.original.expr,
        outside: outsideReason(test, path),
        run: () => outcomeOf(test),
      });
    }
  };
  visit(getConformanceSuite(), []);
  return cases;
}

/** Suites about protobuf's messages, which Kubernetes' objects are not. */
const MESSAGE_SUITES: ReadonlySet<string> = new Set(['proto2', 'proto2_ext', 'proto3', 'wrappers', 'dynamic']);

// What is left beside these is "without protobuf messages and enums": messages of cel-spec's own that an expression only
// reads become plain data, and those with a value of CEL's own (`google.protobuf.Int32Value{…}`) are part of the language.
function outsideReason(test: IncrementalTest, [suite = '']: readonly string[]): ConformanceCase['outside'] {
  if (suite === 'enums') return 'enums';
  return MESSAGE_SUITES.has(suite) || test.original.expr.includes('TestAllTypes') ? 'messages' : undefined;
}

function outcomeOf(test: IncrementalTest): string | undefined {
  const { original } = test;
  const { resultMatcher: wanted } = original;
  const parsed = parse(original.expr);
  if (!parsed.ok) return wanted.case === 'evalError' ? undefined : `does not parse: ${parsed.errors[0]?.message ?? ''}`;
  const bindings = Object.entries(original.bindings);
  const variables: Record<string, CelType> = {};
  for (const declared of original.typeEnv) {
    if (declared.declKind.case === 'ident' && declared.declKind.value.type !== undefined)
      variables[declared.name] = typeFrom(declared.declKind.value.type);
  }
  if (!original.disableCheck) {
    const { problems, type } = check(parsed.expr, { variables }, original.expr);
    if (problems[0] !== undefined)
      return wanted.case === 'evalError' ? undefined : `is refused: ${problems[0].message}`;
    if (wanted.case === 'typedResult' && wanted.value.deducedType !== undefined) {
      const deduced = textOfType(typeFrom(wanted.value.deducedType));
      if (deduced !== textOfType(type)) return `has type ${textOfType(type)}, not ${deduced}`;
    }
    if (original.checkOnly) return undefined;
  }
  const names = bindings.map(([name]) => name);
  const values = bindings.map(([, bound]) =>
    bound.kind.case === 'value' ? valueFrom(bound.kind.value) : new CelError('not a value'),
  );
  const value = evaluator(generate(parsed.expr, { parameters: names }))(...values);
  switch (wanted.case) {
    case 'evalError':
    case 'anyEvalErrors':
      return value instanceof CelError ? undefined : `gives ${show(value)}, not an error`;
    case 'value':
      return difference(value, valueFrom(wanted.value));
    case 'typedResult':
      return wanted.value.result === undefined ? undefined : difference(value, valueFrom(wanted.value.result));
    case 'unknown':
    case 'anyUnknowns':
      return 'wants an unknown, which we have not';
    case undefined:
      return difference(value, true);
  }
}

function difference(value: CelValue, wanted: CelValue): string | undefined {
  const isNaN = typeof value === 'number' && Number.isNaN(value) && typeof wanted === 'number' && Number.isNaN(wanted);
  const isSame = isNaN || (equal(value, wanted) === true && typeNameOf(value) === typeNameOf(wanted));
  return isSame ? undefined : `gives ${show(value)}, not ${show(wanted)}`;
}

function show(value: CelValue): string {
  if (value instanceof CelError) return `the error "${value.message}"`;
  const text = JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'bigint' ? `${inner}n` : inner instanceof Map ? [...inner.values()] : inner,
  );
  return `${typeNameOf(value)} ${text}`;
}

function valueFrom(value: Value): CelValue {
  const { kind } = value;
  switch (kind.case) {
    case 'nullValue':
      return null;
    case 'boolValue':
    case 'stringValue':
      return kind.value;
    case 'int64Value':
      return intOf(kind.value);
    case 'uint64Value':
      return new Uint(kind.value);
    case 'doubleValue':
      return doubleOf(kind.value);
    case 'bytesValue':
      return new Bytes(kind.value);
    case 'typeValue':
      return new TypeValue(kind.value);
    case 'listValue':
      return kind.value.values.map(valueFrom);
    case 'mapValue':
      return mapOf(
        kind.value.entries.map((entry) => ({
          key: entry.key === undefined ? null : valueFrom(entry.key),
          value: entry.value === undefined ? null : valueFrom(entry.value),
        })),
      );
    case 'objectValue': {
      const { typeUrl } = kind.value;
      const [, name = ''] = /\/(.*)$/.exec(typeUrl) ?? [];
      if (name === 'google.protobuf.Timestamp') return new Timestamp(nanosFrom(kind.value.value));
      if (name === 'google.protobuf.Duration') return new Duration(nanosFrom(kind.value.value));
      return dataOfMessage(typeUrl, kind.value.value);
    }
    case 'enumValue':
    case undefined:
      return new CelError('no value');
  }
}

// Timestamp and Duration have the same wire form: field 1 seconds, field 2 nanos, both varints.
function nanosFrom(bytes: Uint8Array): bigint {
  let [seconds, nanos] = [0n, 0n];
  for (let position = 0; position < bytes.length;) {
    const tag = bytes[position++] ?? 0;
    let [value, shift] = [0n, 0n];
    while (true) {
      const byte = bytes[position++] ?? 0;
      value |= BigInt(byte & 0x7f) << shift;
      shift += 7n;
      if (byte < 0x80) break;
    }
    if (tag >> 3 === 1) seconds = BigInt.asIntN(64, value);
    else nanos = BigInt.asIntN(32, BigInt.asIntN(64, value));
  }
  return seconds * 1_000_000_000n + nanos;
}

const PRIMITIVES: ReadonlyMap<Type_PrimitiveType, CelType> = new Map([
  [Type_PrimitiveType.BOOL, 'bool'],
  [Type_PrimitiveType.INT64, 'int'],
  [Type_PrimitiveType.UINT64, 'uint'],
  [Type_PrimitiveType.DOUBLE, 'double'],
  [Type_PrimitiveType.STRING, 'string'],
  [Type_PrimitiveType.BYTES, 'bytes'],
]);

function typeFrom(type: Type): CelType {
  const { typeKind } = type;
  switch (typeKind.case) {
    case 'primitive':
      return PRIMITIVES.get(typeKind.value) ?? 'dyn';
    case 'null':
      return 'null';
    case 'type':
      return 'type';
    case 'wellKnown':
      return typeKind.value === Type_WellKnownType.TIMESTAMP
        ? 'timestamp'
        : typeKind.value === Type_WellKnownType.DURATION
          ? 'duration'
          : 'dyn';
    case 'listType':
      return {
        kind: 'list',
        element: typeKind.value.elemType === undefined ? 'dyn' : typeFrom(typeKind.value.elemType),
      };
    case 'mapType': {
      const { keyType, valueType } = typeKind.value;
      return {
        kind: 'map',
        key: keyType === undefined ? 'dyn' : typeFrom(keyType),
        value: valueType === undefined ? 'dyn' : typeFrom(valueType),
      };
    }
    case 'abstractType': {
      const [parameter] = typeKind.value.parameterTypes;
      return typeKind.value.name === 'optional_type'
        ? { kind: 'optional', value: parameter === undefined ? 'dyn' : typeFrom(parameter) }
        : 'dyn';
    }
    case 'messageType':
      return typeOfMessage(typeKind.value);
    case 'dyn':
    case 'error':
    case 'function':
    case 'typeParam':
    case 'wrapper':
    case undefined:
      return 'dyn';
  }
}
