import { fromBinary, ScalarType } from '@bufbuild/protobuf';
import type { DescField, DescMessage, Registry } from '@bufbuild/protobuf';
import { isReflectMessage, reflect } from '@bufbuild/protobuf/reflect';
import type { ReflectMessage } from '@bufbuild/protobuf/reflect';
import { getTestRegistry } from '@bufbuild/cel-spec/testdata/registry.js';
import type { CelType } from '../../src/cel/compiler/types.ts';
import { Bytes, CelError, Uint, doubleOf, intOf, mapOf } from '../../src/cel/value.ts';
import type { CelValue } from '../../src/cel/value.ts';

const registry: Registry = getTestRegistry();

/**
 * A message that cel-spec binds to a variable as the data that a manifest would hold in its place: a map of the fields that
 * are set. `typeUrl` and `bytes` are those of its `Any`.
 */
export function dataOfMessage(typeUrl: string, bytes: Uint8Array): CelValue {
  const descriptor = registry.getMessage(typeUrl.replace(/^.*\//u, ''));
  if (descriptor === undefined) return new CelError(`message ${typeUrl}`);
  return dataOf(reflect(descriptor, fromBinary(descriptor, bytes)));
}

function dataOf(message: ReflectMessage): CelValue {
  return mapOf(
    message.fields
      .filter((field) => message.isSet(field))
      .map((field) => ({ key: field.name, value: dataOfField(message, field) })),
  );
}

function dataOfField(message: ReflectMessage, field: DescField): CelValue {
  switch (field.fieldKind) {
    case 'scalar':
    case 'enum':
    case 'message':
      return dataOfValue(message.get(field), field.scalar);
    case 'list':
      return [...message.get(field)].map((value) => dataOfValue(value, field.scalar));
    case 'map':
      return mapOf(
        [...message.get(field)].map(([key, value]) => ({
          key: dataOfValue(key, field.mapKey),
          value: dataOfValue(value, field.scalar),
        })),
      );
  }
}

function dataOfValue(value: unknown, scalar: ScalarType | undefined): CelValue {
  if (isReflectMessage(value)) return dataOf(value);
  if (value instanceof Uint8Array) return new Bytes(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'number' && typeof value !== 'bigint') return null;
  if (scalar === ScalarType.DOUBLE || scalar === ScalarType.FLOAT) return doubleOf(Number(value));
  return UNSIGNED.has(scalar) ? new Uint(BigInt(value)) : intOf(BigInt(value));
}

const UNSIGNED: ReadonlySet<ScalarType | undefined> = new Set([
  ScalarType.UINT32,
  ScalarType.UINT64,
  ScalarType.FIXED32,
  ScalarType.FIXED64,
]);

/** The type of a message that cel-spec declares: an object with its fields. */
export function typeOfMessage(name: string): CelType {
  if (name === 'google.protobuf.Timestamp') return 'timestamp';
  if (name === 'google.protobuf.Duration') return 'duration';
  const descriptor = name.startsWith('google.protobuf.') ? undefined : registry.getMessage(name);
  return descriptor === undefined ? 'dyn' : objectType(descriptor);
}

// Messages hold each other, so fields are worked out when they are asked for.
function objectType(descriptor: DescMessage): CelType {
  let fields: Readonly<Record<string, CelType>> | undefined;
  return {
    kind: 'object',
    name: descriptor.typeName,
    get fields() {
      fields ??= Object.fromEntries(descriptor.fields.map((field) => [field.name, typeOfField(field)]));
      return fields;
    },
  };
}

function typeOfField(field: DescField): CelType {
  const value =
    field.enum !== undefined
      ? 'int'
      : field.message === undefined
        ? typeOfScalar(field.scalar)
        : typeOfMessage(field.message.typeName);
  if (field.fieldKind === 'list') return { kind: 'list', element: value };
  return field.fieldKind === 'map' ? { kind: 'map', key: typeOfScalar(field.mapKey), value } : value;
}

function typeOfScalar(scalar: ScalarType | undefined): CelType {
  switch (scalar) {
    case ScalarType.BOOL:
      return 'bool';
    case ScalarType.STRING:
      return 'string';
    case ScalarType.BYTES:
      return 'bytes';
    case ScalarType.DOUBLE:
    case ScalarType.FLOAT:
      return 'double';
    default:
      return UNSIGNED.has(scalar) ? 'uint' : 'int';
  }
}
