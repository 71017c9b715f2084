import { durationOf, timestampOf } from './functions/time.ts';
import { Bytes, CelError, Uint, doubleOf, isInt, noOverload, numberOfDouble } from './value.ts';
import type { CelValue } from './value.ts';

/**
 * The messages that an expression may write, `google.protobuf.Int32Value{value: 1}`, with their fields and the types of those.
 * Each stands for a value of CEL's own. Source: the language definition's section on well-known types.
 */
export const MESSAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'google.protobuf.BoolValue': { value: 'bool' },
  'google.protobuf.BytesValue': { value: 'bytes' },
  'google.protobuf.DoubleValue': { value: 'double' },
  'google.protobuf.FloatValue': { value: 'double' },
  'google.protobuf.Int32Value': { value: 'int' },
  'google.protobuf.Int64Value': { value: 'int' },
  'google.protobuf.StringValue': { value: 'string' },
  'google.protobuf.UInt32Value': { value: 'uint' },
  'google.protobuf.UInt64Value': { value: 'uint' },
  'google.protobuf.ListValue': { values: 'list<dyn>' },
  'google.protobuf.Struct': { fields: 'map<string,dyn>' },
  'google.protobuf.Value': {
    null_value: 'dyn',
    number_value: 'double',
    string_value: 'string',
    bool_value: 'bool',
    struct_value: 'map<string,dyn>',
    list_value: 'list<dyn>',
  },
  'google.protobuf.Duration': { seconds: 'int', nanos: 'int' },
  'google.protobuf.Timestamp': { seconds: 'int', nanos: 'int' },
};

/** What the message stands for; `values` are those of its `fields`, in the order in which they are written. */
export function message(name: string, fields: readonly string[], values: readonly CelValue[]): CelValue {
  for (const value of values) if (value instanceof CelError) return value;
  const [value] = values;
  switch (name) {
    case 'google.protobuf.BoolValue':
      return value ?? false;
    case 'google.protobuf.BytesValue':
      return value ?? new Bytes(new Uint8Array());
    case 'google.protobuf.StringValue':
      return value ?? '';
    case 'google.protobuf.DoubleValue':
      return value ?? doubleOf(0);
    case 'google.protobuf.FloatValue':
      return floatOf(value ?? doubleOf(0));
    case 'google.protobuf.Int32Value':
      return within(value ?? 0, -(2n ** 31n), 2n ** 31n - 1n);
    case 'google.protobuf.Int64Value':
      return value ?? 0;
    case 'google.protobuf.UInt32Value':
      return within(value ?? new Uint(0n), 0n, 2n ** 32n - 1n);
    case 'google.protobuf.UInt64Value':
      return value ?? new Uint(0n);
    case 'google.protobuf.ListValue':
      return value ?? [];
    case 'google.protobuf.Struct':
      return value ?? {};
    case 'google.protobuf.Value':
      return fields.includes('null_value') ? null : (value ?? null);
    case 'google.protobuf.Duration':
    case 'google.protobuf.Timestamp':
      return timeOf(name, fields, values);
    default:
      return new CelError(`messages such as ${name}{…} are not part of Kubernetes' CEL`);
  }
}

function floatOf(value: CelValue): CelValue {
  const double = numberOfDouble(value);
  return double === undefined ? noOverload('float', value) : doubleOf(Math.fround(double));
}

function within(value: CelValue, lowest: bigint, highest: bigint): CelValue {
  const whole = value instanceof Uint ? value.value : value;
  if (!isInt(whole)) return noOverload('32 bit integer', value);
  return whole < lowest || whole > highest ? new CelError(`range error: ${whole} does not fit into 32 bits`) : value;
}

function timeOf(name: string, fields: readonly string[], values: readonly CelValue[]): CelValue {
  const [seconds, nanos] = ['seconds', 'nanos'].map((field) => values[fields.indexOf(field)] ?? 0);
  if (!isInt(seconds) || !isInt(nanos)) return noOverload(name, ...values);
  const total = BigInt(seconds) * 1_000_000_000n + BigInt(nanos);
  return name === 'google.protobuf.Duration' ? durationOf(total) : timestampOf(total);
}
