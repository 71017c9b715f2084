import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactInteger, keyName, resolvePlain, resolveScalar, resolveTagged } from '../../src/yaml/scalar.ts';

// All rows are what sigs.k8s.io/yaml 1.6.0 (go.yaml.in/yaml/v2 2.4.2) printed for them.
const PLAIN: readonly (readonly [string, boolean | number | string | null])[] = [
  ['', null],
  ['~', null],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['nULL', 'nULL'],
  ['y', true],
  ['Y', true],
  ['yes', true],
  ['Yes', true],
  ['YES', true],
  ['yEs', 'yEs'],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['tRue', 'tRue'],
  ['on', true],
  ['On', true],
  ['ON', true],
  ['oN', 'oN'],
  ['n', false],
  ['N', false],
  ['no', false],
  ['No', false],
  ['NO', false],
  ['nO', 'nO'],
  ['false', false],
  ['False', false],
  ['FALSE', false],
  ['off', false],
  ['Off', false],
  ['OFF', false],
  ['oFF', 'oFF'],
  ['none', 'none'],
  ['nginx', 'nginx'],
  ['0', 0],
  ['-0', 0],
  ['00', 0],
  ['12', 12],
  ['+12', 12],
  ['-12', -12],
  ['++1', '++1'],
  ['+-1', '+-1'],
  ['1_000', 1000],
  ['1__0', 10],
  ['1_', 1],
  ['_1', '_1'],
  ['0644', 420],
  ['-0644', -420],
  ['+0644', 420],
  ['0_644', 420],
  ['08', 8],
  ['-08', -8],
  ['0o17', 15],
  ['0O17', 15],
  ['-0o17', -15],
  ['0o8', '0o8'],
  ['0o', '0o'],
  ['0x1F', 31],
  ['-0X1f', -31],
  ['0x', '0x'],
  ['0xg', '0xg'],
  ['0b101', 5],
  ['0B101', 5],
  ['-0b11', -3],
  ['+0b11', 3],
  ['0b1_0', 2],
  ['0b', '0b'],
  ['0b12', '0b12'],
  ['0b-1', -1],
  ['0b+1', 1],
  ['-0b-1', '-0b-1'],
  ['0B-1', '0B-1'],
  ['9007199254740991', 9007199254740991],
  ['9223372036854775807', 9223372036854776000],
  ['-9223372036854775808', -9223372036854776000],
  ['-9223372036854775809', -9223372036854776000],
  ['18446744073709551615', 18446744073709552000],
  ['+18446744073709551615', 18446744073709552000],
  ['18446744073709551616', 18446744073709552000],
  ['0x8000000000000000', 9223372036854776000],
  ['0xFFFFFFFFFFFFFFFFFF', '0xFFFFFFFFFFFFFFFFFF'],
  ['0777777777777777777777777', 7.777777777777778e23],
  ['1.', 1],
  ['1.5', 1.5],
  ['1.5_0', 1.5],
  ['.5', 0.5],
  ['.5_0', 0.5],
  ['.5__0', '.5__0'],
  ['.5_', '.5_'],
  ['._5', '._5'],
  ['.5_e3', '.5_e3'],
  ['.5e3', 500],
  ['.5e1_0', 5000000000],
  ['.5e', '.5e'],
  ['+.5', 0.5],
  ['-.5', -0.5],
  ['0.1', 0.1],
  ['-0.0', -0],
  ['1e3', 1000],
  ['1E+3', 1000],
  ['12e03', 12000],
  ['1.e3', 1000],
  ['1_e3', 1000],
  ['1e400', '1e400'],
  ['1e-400', 0],
  ['.5e400', '.5e400'],
  ['.', '.'],
  ['..', '..'],
  ['.e5', '.e5'],
  ['0.5e', '0.5e'],
  ['0x1p4', '0x1p4'],
  ['1.2.3', '1.2.3'],
  ['1:30', '1:30'],
  ['100m', '100m'],
  ['1Gi', '1Gi'],
  ['12abc', '12abc'],
  ['1 000', '1 000'],
  ['2001-01-01', '2001-01-01'],
  ['2001-12-14t21:59:43.10-05:00', '2001-12-14t21:59:43.10-05:00'],
  ['2001-12-14 21:59:43', '2001-12-14 21:59:43'],
  ['-.nan', '-.nan'],
  ['=', '='],
  ['<<', '<<'],
  ['+', '+'],
  ['1-2', '1-2'],
  ['0.0.0.0', '0.0.0.0'],
  ['10.0.0.1:80', '10.0.0.1:80'],
  ['1,000', '1,000'],
  ['٣', '٣'],
  ['Infinity', 'Infinity'],
  ['NaN', 'NaN'],
  ['inf', 'inf'],
];

const TAGGED: readonly (readonly [string, string, boolean | number | string | null | undefined])[] = [
  ['!!str', '12', '12'],
  ['!!str', '', ''],
  ['!!int', '12', 12],
  ['!!int', '1_0', 10],
  ['!!int', 'x', undefined],
  ['!!int', '1.5', undefined],
  ['!!int', '', undefined],
  ['!!int', '2001-01-01', undefined],
  ['!!float', '1', 1],
  ['!!float', '0x10', 16],
  ['!!float', '18446744073709551615', undefined],
  ['!!float', '1e3', 1000],
  ['!!bool', 'yes', true],
  ['!!bool', 'x', undefined],
  ['!!bool', '1', undefined],
  ['!!null', '', null],
  ['!!null', '~', null],
  ['!!null', 'x', undefined],
  ['!!binary', 'aGk=', 'hi'],
  ['!!binary', 'x', undefined],
  ['!!binary', '', ''],
  ['!!timestamp', '2001-01-01', '2001-01-01'],
  ['!!timestamp', '2001-1-1', '2001-1-1'],
  ['!!timestamp', '2001-02-29', undefined],
  ['!!timestamp', '2001-12-14T21:59:43Z', '2001-12-14T21:59:43Z'],
  ['!!timestamp', '2001-12-14 21:59:43', '2001-12-14 21:59:43'],
  ['!!timestamp', '2001-12-14 21:59:43Z', undefined],
  ['!!timestamp', '2001-12-14T21:59:43', undefined],
  ['!!timestamp', '2001-12-14T25:59:43Z', undefined],
  ['!!timestamp', 'x', undefined],
  ['!!timestamp', '12', undefined],
  ['!foo', '12', '12'],
  ['!!foo', '12', '12'],
  ['!!merge', 'x', 'x'],
  ['!', '12', '12'],
];

const KEYS: readonly (readonly [string, string | undefined])[] = [
  ['a', 'a'],
  ['1', '1'],
  ['0x10', '16'],
  ['0644', '420'],
  ['yes', 'true'],
  ['n', 'false'],
  ['1.5', '1.5'],
  ['1e7', '1e+07'],
  ['123456.0', '123456'],
  ['1234567.5', '1.2345675e+06'],
  ['0.00001', '1e-05'],
  ['0.0001', '0.0001'],
  ['0.1', '0.1'],
  ['-0.1', '-0.1'],
  ['16777217.0', '1.6777216e+07'],
  ['1e39', '.inf'],
  ['-1e39', '-.inf'],
  ['.inf', '.inf'],
  ['.nan', '.nan'],
  ['0.0', '0'],
  ['-0.0', '-0'],
  ['9007199254740993', '9007199254740993'],
  ['9223372036854775807', '9223372036854775807'],
  ['18446744073709551615', undefined],
  ['~', undefined],
  ['2001-01-01', '2001-01-01'],
  ['3.14159265358979', '3.1415927'],
  ['1e-50', '0'],
  ['100000.5', '100000.5'],
  ['999999.99', '1e+06'],
  ['1_0.5', '10.5'],
];

describe('a scalar is what Kubernetes reads', () => {
  test.each(PLAIN)('plain %j is %j', (text, value) => {
    expect(resolvePlain(text)).toBe(value);
    expect(resolveScalar(text, 'plain')).toBe(value);
  });

  test.each(['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'])('plain %s is infinite', (text) => {
    expect(resolvePlain(text)).toBe(Infinity);
    expect(resolvePlain(`-${text.replace('+', '')}`)).toBe(-Infinity);
  });

  test.each(['.nan', '.NaN', '.NAN'])('plain %s is not a number', (text) => expect(resolvePlain(text)).toBeNaN());

  test('quotes make text of everything', () => {
    for (const [text] of PLAIN) expect(resolveScalar(text, 'quoted')).toBe(text);
  });

  test.each(TAGGED)('%s %j is %j', (tag, text, value) => {
    const full = tag.replace('!!', 'tag:yaml.org,2002:');
    expect(resolveTagged(text, full)).toBe(value);
    expect(resolveScalar(text, 'quoted', full)).toBe(value);
  });
});

test.each(KEYS)('the key %s is called %j', (text, name) => expect(keyName(resolvePlain(text), text)).toBe(name));

describe('laws', () => {
  test('an integer of 64 bits keeps all its digits, and is the nearest number', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n }), (integer) => {
        expect(exactInteger(String(integer))).toBe(integer);
        expect(resolvePlain(String(integer))).toBe(Number(integer));
      }),
    );
  });

  test('a number printed by JavaScript is read back as it was', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(resolvePlain(String(number))).toBe(number === 0 ? 0 : number);
      }),
    );
  });

  test('text that begins with a letter outside of the table stays text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9._-]{5,20}$/), (text) => {
        expect(resolvePlain(text)).toBe(text);
      }),
    );
  });
});
