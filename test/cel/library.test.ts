import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluating.ts';

// Examples after the documentation of Kubernetes' CEL libraries and of cel-go's extensions.
const EXAMPLES: Readonly<Record<string, readonly (readonly [source: string, value: unknown])[]>> = {
  strings: [
    ['"tacocat".charAt(4)', 'c'],
    ['"hello".charAt(5)', ''],
    ['"hello".charAt(6)', 'error: index out of range: 6'],
    ['"hello mellow".indexOf("ello", 2)', 7],
    ['"hello".indexOf("jello")', -1],
    ['"😀a".indexOf("a")', 1],
    ['"hello mellow".lastIndexOf("ello", 6)', 1],
    ['["a", "b"].join() + ["a", "b"].join("-")', 'aba-b'],
    ['"TacoCÆt".lowerAscii() + "tacoCæt".upperAscii()', 'tacocÆtTACOCæT'],
    ['"hello hello".replace("he", "we", 1)', 'wello hello'],
    ['"ab".replace("", "_")', '_a_b_'],
    ['"a b c".split(" ") + "a b c".split(" ", 2) + "a b".split(" ", 0)', ['a', 'b', 'c', 'a', 'b c']],
    ['"héllo".split("")', ['h', 'é', 'l', 'l', 'o']],
    ['"tacocat".substring(4) + "tacocat".substring(0, 4)', 'cattaco'],
    ['"tacocat".substring(5, 2)', 'error: index out of range: 2'],
    ['" \\t\\u00a0x\\u3000".trim()', 'x'],
    ['"gums".reverse() + "a😀".reverse()', 'smug😀a'],
    ['strings.quote("a\\n\\"b\\"")', '"a\\n\\"b\\""'],
    [
      '"%s is %d, %.2f, %x, %b, %e %%".format(["a", 7, 1.005, 255, 5, 1234.5])',
      'a is 7, 1.00, ff, 101, 1.234500e+03 %',
    ],
    ['"%s".format([[1, "a", {"k": true}]])', '[1, a, {k: true}]'],
    [
      '"%d".format(["a"])',
      'error: error during formatting: decimal clause can only be used on integers and doubles, was given string',
    ],
    ['"%s".format([])', 'error: index 0 out of range: format() has more clauses than arguments'],
    ['"😀".size() + size("é")', 2],
  ],
  lists: [
    ['[1, 2, 3].isSorted() && !["b", "a"].isSorted() && [].isSorted()', true],
    ['[1, 3].sum() + [].sum()', 4],
    ['[1.5, 2.5].sum()', 4],
    ['[duration("1m"), duration("1s")].sum()', '61s'],
    ['[3, 1, 2].min() + [3, 1, 2].max()', 4],
    ['[].max()', 'error: max() of an empty list'],
    ['[1, 2, 2].indexOf(2) + [1, 2, 2].lastIndexOf(2)', 3],
    ['["a"].indexOf("b")', -1],
    ['[1, 2, 3, 4].slice(1, 3)', [2, 3]],
    ['[1, [2, [3]]].flatten() == [1, 2, [3]] && [1, [2, [3]]].flatten(2) == [1, 2, 3]', true],
    ['[1, 2, 2, 1.0, "a", [1], [1]].distinct()', [1, 2, 'a', [1]]],
    ['[3, 1, 2].sort() + ["b", "a"].sort()', 'refused: "+" cannot take list<int> and list<string>'],
    ['[3, 1, 2].sort()', [1, 2, 3]],
    ['[1, "a"].sort()', 'error: no such overload: _<_(string, int)'],
    ['[{"n": 2}, {"n": 1}].sortBy(e, e.n).map(e, e.n)', [1, 2]],
    ['lists.range(4).reverse()', [3, 2, 1, 0]],
    ['[1, 2].first().value() + [1, 2].last().value()', 3],
    ['[].first().hasValue()', false],
    ['sets.contains([1, 2, 3], [1.0, 3u]) && sets.contains([1], [])', true],
    ['sets.contains([1, 2, 3], [3, 1]) && !sets.contains([1], [2])', true],
    ['sets.equivalent([1, 1, 2], [2, 1]) && !sets.equivalent([1], [1, 2])', true],
    ['sets.intersects([1, 2], [2, 3]) && !sets.intersects([1], [])', true],
  ],
  math: [
    ['math.greatest(1, 5, 3) + math.least([4, 2])', 7],
    ['math.ceil(1.2) + math.floor(-1.2) + math.round(-1.5) + math.trunc(1.9)', -1],
    ['math.abs(-5) + math.sign(-3)', 4],
    ['math.abs(-9223372036854775808)', 'error: integer overflow: the result does not fit into an int'],
    ['math.isNaN(0.0 / 0.0) && math.isInf(1.0 / 0.0) && math.isFinite(1.5)', true],
    ['math.bitAnd(6, 3) + math.bitOr(1, 2) + math.bitXor(3, 1) + math.bitNot(0)', 6],
    ['math.bitShiftLeft(1, 4) + math.bitShiftRight(16, 2)', 20],
    ['math.sqrt(81.0)', 9],
  ],
  quantity: [
    ['isQuantity("1.3Gi") && isQuantity("10k") && isQuantity("-5m") && isQuantity("1e3") && isQuantity("1E")', true],
    [
      'isQuantity("1,3Gi") || isQuantity("10K") || isQuantity("") || isQuantity("1 Gi") || isQuantity("1.2.3") || isQuantity("1KI")',
      false,
    ],
    ['quantity("5Ki").isInteger() && quantity("5Ki").asInteger() == 5120', true],
    ['quantity("50m").isInteger()', false],
    ['quantity("50m").asInteger()', 'error: the quantity is no integer'],
    ['quantity("1500m").asApproximateFloat()', 1.5],
    ['quantity("50k").add(quantity("20k")).sub(100) == quantity("69900")', true],
    ['quantity("200M").compareTo(quantity("0.2G")) == 0 && quantity("1Gi") == quantity("1024Mi")', true],
    ['quantity("50Mi").isGreaterThan(quantity("50M")) && quantity("100m").isLessThan(quantity("0.2"))', true],
    ['quantity("-50m").sign() + quantity("0").sign()', -1],
    ['quantity("1K")', 'error: "1K" is no quantity such as 500m or 1.5Gi'],
    [
      'quantity(dyn(2)).compareTo(quantity("2000m")) == 0 && quantity(dyn(0.5)) == quantity("500m") && isQuantity(dyn(1))',
      true,
    ],
    ['quantity("8E").asInteger()', 8000000000000000000n],
    ['quantity("16Ei").isInteger()', false],
  ],
  semver: [
    [
      'isSemver("1.0.0") && isSemver("1.2.3-alpha.1+build.5") && !isSemver("v1.0") && !isSemver("1.0") && !isSemver("01.0.0")',
      true,
    ],
    ['isSemver("v1.0", true) && isSemver("01.02", true) && !isSemver("hello", true)', true],
    ['semver("1.2.3").major() * 100 + semver("1.2.3").minor() * 10 + semver("1.2.3").patch()', 123],
    ['semver("1.2.3").isLessThan(semver("1.10.0")) && semver("1.0.0").isGreaterThan(semver("1.0.0-rc.1"))', true],
    ['semver("1.0.0-alpha").compareTo(semver("1.0.0-alpha.1")) + semver("1.0.0-2").compareTo(semver("1.0.0-10"))', -2],
    ['semver("1.0.0+a") == semver("1.0.0+b")', true],
  ],
  'ip and cidr': [
    ['isIP("127.0.0.1") && isIP("::1") && isIP("2001:db8::abcd")', true],
    [
      'isIP("10.0.0.256") || isIP("010.0.0.1") || isIP("::ffff:1.2.3.4") || isIP("fe80::1%eth0") || isIP("::::") || isIP("1.2.3")',
      false,
    ],
    ['ip.isCanonical("2001:db8::abcd") && !ip.isCanonical("2001:DB8::ABCD") && !ip.isCanonical("0:0::1")', true],
    ['ip("10.0.0.1").family() + ip("::1").family()', 10],
    ['ip("0.0.0.0").isUnspecified() && ip("127.0.0.9").isLoopback() && ip("::1").isLoopback()', true],
    [
      'ip("224.0.0.1").isLinkLocalMulticast() && ip("169.254.169.254").isLinkLocalUnicast() && ip("fe80::1").isLinkLocalUnicast()',
      true,
    ],
    [
      'ip("192.168.0.1").isGlobalUnicast() && !ip("255.255.255.255").isGlobalUnicast() && !ip("ff02::1").isGlobalUnicast()',
      true,
    ],
    ['string(ip("2001:0db8:0:0:0:0:0:1")) + " " + string(ip("1:0:0:2:0:0:0:3"))', '2001:db8::1 1:0:0:2::3'],
    ['ip("::1") == ip("0:0:0:0:0:0:0:1")', true],
    ['isCIDR("192.168.0.0/16") && isCIDR("::1/128") && !isCIDR("10.0.0.0/33") && !isCIDR("10.0.0.0")', true],
    ['cidr("192.168.0.0/24").containsIP("192.168.0.1") && !cidr("192.168.0.0/24").containsIP(ip("192.168.1.1"))', true],
    [
      'cidr("192.168.0.0/16").containsCIDR("192.168.10.0/24") && !cidr("192.168.0.0/24").containsCIDR(cidr("192.168.0.0/23"))',
      true,
    ],
    [
      'string(cidr("192.168.1.5/24").masked()) + " " + string(cidr("192.168.1.5/24").ip())',
      '192.168.1.0/24 192.168.1.5',
    ],
    ['cidr("192.168.0.0/24").prefixLength()', 24],
    ['cidr("0.0.0.0/0").containsIP("8.8.8.8") && !cidr("0.0.0.0/0").containsIP("::1")', true],
  ],
  url: [
    [
      'isURL("https://user:pass@example.com:80/path?query=val#fragment") && isURL("/absolute-path") && !isURL("https://a:b:c/") && !isURL("../relative")',
      true,
    ],
    ['url("https://user@example.com:80/").getScheme() + " " + url("/path").getScheme()', 'https '],
    [
      'url("https://user:pass@example.com:80/").getHost() + " " + url("https://example.com/").getHost()',
      'example.com:80 example.com',
    ],
    ['url("https://[::1]:80/").getHostname() + " " + url("https://[::1]:80/").getPort()', '::1 80'],
    ['url("https://example.com/path with spaces/").getEscapedPath()', '/path%20with%20spaces/'],
    ['url("https://example.com/path?k1=a&k2=b&k2=c&k3=%20+x").getQuery()', { k1: ['a'], k2: ['b', 'c'], k3: ['  x'] }],
    ['url("/path").getQuery() == {}', true],
    ['url("not a url")', 'error: "not a url" is no absolute URL or path'],
  ],
  'base64 and bytes': [
    ['base64.encode(b"hello")', 'aGVsbG8='],
    ['string(base64.decode("aGVsbG8=")) + string(base64.decode("aGVsbG8"))', 'hellohello'],
    ['base64.decode("a*")', 'error: the text is no base64'],
    ['string(b"\\xff")', 'error: the bytes are no UTF-8 text'],
    ['size(b"é") + size(bytes("é"))', 4],
  ],
  times: [
    ['timestamp("2024-02-29T12:30:45.5Z").getDayOfYear()', 59],
    ['timestamp("2024-02-30T00:00:00Z")', 'error: "2024-02-30T00:00:00Z" is no RFC 3339 timestamp'],
    ['timestamp("2024-01-01T00:00:00+02:00")', '2023-12-31T22:00:00Z'],
    [
      'timestamp("2024-01-01T00:00:00Z").getHours("Asia/Kolkata") * 100 + timestamp("2024-01-01T00:00:00Z").getMinutes("+05:30")',
      530,
    ],
    ['timestamp("2024-01-01T00:00:00Z").getHours("Not/AZone")', 'error: "Not/AZone" is no time zone'],
    ['timestamp("2024-03-01T00:00:00Z") - duration("24h")', '2024-02-29T00:00:00Z'],
    ['duration("1h30m").getMinutes() + duration("-90s").getSeconds()', 0],
    ['string(duration("1.5s")) + string(-duration("2m"))', '1.5s-120s'],
    ['int(timestamp("1970-01-02T00:00:00Z"))', 86400],
    ['duration(int(duration("3s"))) == duration("3s") && timestamp(86400) == timestamp("1970-01-02T00:00:00Z")', true],
  ],
  formats: [
    ['format.dns1123Label().validate("my-name").hasValue()', false],
    ['format.dns1123Label().validate("My_Name").value().size()', 1],
    [
      'format.dns1123Subdomain().validate("a.b-c.d").hasValue() || format.dns1035Label().validate("a1").hasValue()',
      false,
    ],
    ['format.dns1035Label().validate("1a").hasValue() && format.dns1123Subdomain().validate("a..b").hasValue()', true],
    [
      'format.qualifiedName().validate("app.kubernetes.io/name").hasValue() || format.labelValue().validate("").hasValue()',
      false,
    ],
    ['format.qualifiedName().validate("a/b/c").hasValue() && format.labelValue().validate("-a").hasValue()', true],
    ['format.dns1123LabelPrefix().validate("web-").hasValue()', false],
    [
      'format.date().validate("2024-02-30").hasValue() && !format.datetime().validate("2024-02-28T10:00:00Z").hasValue()',
      true,
    ],
    [
      'format.uuid().validate("123e4567-e89b-12d3-a456-426614174000").hasValue() || format.byte().validate("aGk=").hasValue()',
      false,
    ],
    ['format.named("dns1123Label").value().validate("a").hasValue() || format.named("nope").hasValue()', false],
  ],
};

describe.each(Object.entries(EXAMPLES))('%s', (_, examples) => {
  test.each(examples)('%s is %s', (source, value) => expect(evaluate(source)).toEqual(value));
});

// As the evaluation holds an int: a number while that is exact.
function held(value: bigint): number | bigint {
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

describe('laws', () => {
  const int = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
  test('ints are exact over the whole 64 bits, and overflow is an error', () => {
    fc.assert(
      fc.property(int, int, fc.constantFrom('+', '-', '*', '/', '%'), (a, b, operator) => {
        const exact = {
          '+': a + b,
          '-': a - b,
          '*': a * b,
          '/': b === 0n ? undefined : a / b,
          '%': b === 0n ? undefined : a % b,
        }[operator];
        const given = evaluate(`a ${operator} b`, { a: held(a), b: held(b) });
        if (exact === undefined) expect(given).toMatch(/by zero/);
        else if (BigInt.asIntN(64, exact) !== exact) expect(given).toMatch(/overflow/);
        else expect(given).toBe(held(exact));
      }),
      { numRuns: 1_000 },
    );
  });

  test('an int has one form, so equal ints are equal however they were made', () => {
    fc.assert(
      fc.property(int, int, (a, b) => {
        expect(
          evaluate('a + b - b == a && a in {a: 1} && [a].indexOf(a) == 0 || string(a + b).size() == 0', {
            a: held(a / 2n),
            b: held(b / 2n),
          }),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('quantities compare as the numbers they write', () => {
    const amount = fc.record({
      whole: fc.integer({ min: -5_000, max: 5_000 }),
      suffix: fc.constantFrom('m', '', 'k', 'M', 'G', 'Ki', 'Mi', 'Gi'),
    });
    const factor: Readonly<Record<string, number>> = {
      m: 1,
      '': 1e3,
      k: 1e6,
      M: 1e9,
      G: 1e12,
      Ki: 1024e3,
      Mi: 1024 ** 2 * 1e3,
      Gi: 1024 ** 3 * 1e3,
    };
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const wanted = Math.sign(a.whole * (factor[a.suffix] ?? 0) - b.whole * (factor[b.suffix] ?? 0));
        expect(
          evaluate('quantity(a).compareTo(quantity(b))', { a: `${a.whole}${a.suffix}`, b: `${b.whole}${b.suffix}` }),
        ).toBe(wanted + 0);
      }),
    );
  });

  test('an address is the same after its text has been read again', () => {
    fc.assert(
      fc.property(fc.ipV6(), (text) => {
        fc.pre(!text.includes('.') && evaluate('isIP(t)', { t: text }) === true);
        expect(evaluate('ip(string(ip(t))) == ip(t) && ip.isCanonical(string(ip(t)))', { t: text })).toBe(true);
      }),
    );
  });

  test('split and join undo each other, and reversing twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(',', 'a', '😀', ''), (text, separator) => {
        expect(evaluate('t.split(s).join(s) == t && t.reverse().reverse() == t', { t: text, s: separator })).toBe(true);
      }),
    );
  });

  test('comparison of strings is by code point', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const [left, right] = [a, b].map((text) =>
          Array.from(text, (character) => (character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')).join(''),
        );
        expect(evaluate('a < b', { a, b })).toBe((left ?? '') < (right ?? ''));
      }),
    );
  });
});
