import { describe, expect, test } from 'vitest';
import { color, customVerdicts, definition, placesOf } from './judging.ts';

function messagesOf(yaml: string): readonly string[] {
  return customVerdicts(yaml).flatMap(({ problems }) =>
    problems.map(({ severity, message }) => `${severity}: ${message}`),
  );
}

/** Places of the problems of one Color by its definition. */
function placesIn(schema: string, spec: string): readonly string[] {
  return customVerdicts(definition(schema) + color(spec)).flatMap(({ problems }) => placesOf(problems));
}

test.each([
  ['{ type: object, properties: { a: { type: integer } } }', '{ a: "1" }', 'high spec.a'],
  ['{ type: object, properties: { a: { type: string } } }', '{ a: 1 }', 'high spec.a'],
  ['{ type: object, properties: { alpha: {} } }', '{ alhpa: 1 }', 'medium spec.alhpa'],
  ['{ type: object, required: [a], properties: { a: {} } }', '{}', 'high spec.a'],
  ['{ type: object, properties: { a: { enum: [red, blue] } } }', '{ a: green }', 'high spec.a'],
  ['{ type: object, properties: { a: { type: string, pattern: "^[a-z]+$" } } }', '{ a: A1 }', 'high spec.a'],
  [
    '{ type: object, properties: { a: { type: integer, minimum: 1, exclusiveMinimum: true } } }',
    '{ a: 1 }',
    'high spec.a',
  ],
  ['{ type: object, properties: { a: { type: array, maxItems: 1, items: {} } } }', '{ a: [1, 2] }', 'high spec.a'],
  ['{ type: object, properties: { a: { type: string, format: date-time } } }', '{ a: yesterday }', 'high spec.a'],
  [
    '{ type: object, properties: { a: { type: array, x-kubernetes-list-type: set, items: {} } } }',
    '{ a: [1, 1] }',
    'high spec.a[1]',
  ],
  ['{ type: object, properties: { a: { x-kubernetes-int-or-string: true } } }', '{ a: true }', 'high spec.a'],
  [
    '{ oneOf: [{ required: [a] }, { required: [b] }], type: object, properties: { a: {}, b: {} } }',
    '{ a: 1, b: 2 }',
    'high spec',
  ],
  ['{ anyOf: [{ required: [a] }, { required: [b] }], type: object, properties: { a: {}, b: {} } }', '{}', 'high spec'],
  ['{ not: { required: [a] }, type: object, properties: { a: {} } }', '{ a: 1 }', 'high spec'],
])('%s refuses %s', (schema, spec, place) => {
  expect(placesIn(schema, spec)).toEqual([place]);
});

test.each([
  ['{ type: object, x-kubernetes-preserve-unknown-fields: true }', '{ anything: [1] }'],
  ['{ type: object, additionalProperties: { type: string } }', '{ anything: text }'],
  [
    '{ type: object, properties: { a: { x-kubernetes-int-or-string: true, anyOf: [{ type: integer }, { type: string }] } } }',
    '{ a: 5% }',
  ],
  ['{ type: object, properties: { a: { type: string, format: nobody-knows } } }', '{ a: x }'],
  ['{ type: object, properties: { a: { type: number } } }', '{ a: 1 }'],
  [
    '{ type: object, properties: { a: { x-kubernetes-embedded-resource: true, type: object, properties: { spec: {} } } } }',
    '{ a: { apiVersion: v1, kind: Pod, metadata: {}, spec: 1 } }',
  ],
  // In an alternative the fields of another one may stand.
  [
    '{ type: object, properties: { a: {}, b: {} }, oneOf: [{ properties: { a: { enum: [1] } }, required: [a] }] }',
    '{ a: 1, b: 2 }',
  ],
])('%s takes %s', (schema, spec) => {
  expect(placesIn(schema, spec)).toEqual([]);
});

/** Places of what is wrong with a text of this format. */
function placesOfFormat(format: string, text: string): readonly string[] {
  const schema = `{ type: object, properties: { a: { type: string, format: ${format} } } }`;
  return placesIn(schema, `{ a: ${JSON.stringify(text)} }`);
}

describe('formats, as the API server reads them', () => {
  test.each([
    ['date', '2024-02-29'],
    ['date-time', '2026-01-31t23:59:59.5z'],
    ['date-time', '2026-01-31T00:00:00+01:00'],
    ['duration', '1h30m'],
    ['duration', '1.5h'],
    ['duration', '22 days'],
    ['duration', '0'],
    ['ipv6', '::'],
    ['ipv6', '1:2:3:4:5:6:7:8'],
    ['ipv6', '::ffff:1.2.3.4'],
    ['uri', 'https://example.com/a?b=c'],
    ['uri', 'https://[::1]:80/'],
    ['uri', '/a'],
    ['uri', 'urn:a'],
    ['email', 'A <a@b.c>'],
  ])('%s takes %s', (format, text) => {
    expect(placesOfFormat(format, text)).toEqual([]);
  });
  test.each([
    ['date', '2026-02-29'],
    ['date', '2026-13-01'],
    ['date-time', '2026-02-30T00:00:00Z'],
    ['date-time', '2026-01-31T24:00:00Z'],
    ['date-time', '2016-12-31T23:59:60Z'],
    ['date-time', '2026-01-31 00:00:00Z'],
    ['date-time', '2026-01-31T00:00:00+0100'],
    ['duration', '10Mi'],
    ['duration', '5'],
    ['duration', 'soon'],
    ['ipv6', '1::2::3'],
    ['ipv6', '1:2:3:4:5:6:7'],
    ['ipv6', '::12345'],
    ['ipv6', '1.2.3.4'],
    ['uri', 'example.com'],
    ['uri', 'https://[::1'],
    ['uri', ''],
  ])('%s refuses %s', (format, text) => {
    expect(placesOfFormat(format, text)).toEqual(['high spec.a']);
  });
});

describe('null', () => {
  test.each([
    ['{ type: string }', ['high spec.a[1]']],
    ['{ x-kubernetes-int-or-string: true }', ['high spec.a[1]']],
    ['{ type: string, nullable: true }', []],
    ['{ type: string, default: x }', []],
    ['{ x-kubernetes-preserve-unknown-fields: true }', []],
  ])('as an item of a list of %s', (type, places) => {
    const schema = `{ type: object, properties: { a: { type: array, items: ${type} } } }`;
    expect(placesIn(schema, '{ a: [x, null] }')).toEqual(places);
  });

  test('as a value is as absent, and there where the field may be null', () => {
    const some =
      '{ type: object, required: [a], properties: { a: { type: string, nullable: true }, b: { type: string } } }';
    const never = some.replace('true', 'false');
    expect(placesIn(some, '{ a: null, b: null }')).toEqual([]);
    expect(placesIn(never, '{ a: null }')).toEqual(['high spec.a']);
    expect(placesIn(some, '{ b: x }')).toEqual(['high spec.a']);
  });

  test('of a field that does not exist is told, deep down and in the metadata as well', () => {
    const schema =
      '{ type: object, properties: { list: { type: array, items: { type: object, properties: { a: {} } } } } }';
    expect(placesIn(schema, '{ list: [{ a: null, b: null }] }')).toEqual(['medium spec.list[0].b']);
    const yaml = `${definition('{ type: object }')}apiVersion: example.com/v1\nkind: Color\nmetadata: { name: red, labelz: null }\nmore: null\nspec: { any: null }\n`;
    expect(toldOf(yaml)).toEqual(['medium metadata.labelz', 'medium more', 'medium spec.any']);
  });
});

/** A `Color` with this status. */
function red(status: string): string {
  return `${color('{}')}status: ${status}\n`;
}

/** Places of the problems of all custom resources of a text. */
function toldOf(yaml: string): readonly string[] {
  return customVerdicts(yaml).flatMap(({ problems }) => placesOf(problems));
}

describe('status', () => {
  const schema = ', status: { type: object, required: [b], properties: { a: { type: boolean }, b: {} } }';
  // Written into the properties of the root, behind those of the spec.
  const crd = (subresources: string): string =>
    definition('{ type: object }')
      .replace('spec: { type: object } }', `spec: { type: object }${schema} }`)
      .replace('storage: true\n', `storage: true\n      subresources: ${subresources}\n`);
  test('is judged by the definition of a repository', () => {
    expect(toldOf(crd('{}') + red('{ a: 1, b: 1, c: 1 }'))).toEqual(['high status.a', 'medium status.c']);
    expect(toldOf(crd('{}') + red('{ a: true, b: 1 }'))).toEqual([]);
    expect(toldOf(crd('{}') + color('{}'))).toEqual([]);
    expect(toldOf(crd('{}') + red('{}'))).toEqual(['high status.b']);
    // The server drops it before it looks at more than its names.
    expect(toldOf(crd('{ status: {} }') + red('{ a: 1, b: 1, c: 1 }'))).toEqual(['low status.a', 'medium status.c']);
  });
});

test('what is wrong in the metadata is told with its whole path', () => {
  const yaml = `${definition('{ type: object }')}apiVersion: example.com/v1\nkind: Color\nmetadata: { name: red, labels: [] }\n`;
  expect(messagesOf(yaml)).toEqual(['high: "metadata.labels" must be a mapping, and is a list.']);
});

test('metadata that the definition requires and the object lacks are told', () => {
  const yaml = `${definition('{ type: object }', ', required: [metadata, apiVersion]')}apiVersion: example.com/v1\nkind: Color\nspec: {}\n`;
  expect(messagesOf(yaml)).toEqual(['high: The object lacks "metadata", which the definition requires.']);
});

test('shares of one are multiples as well', () => {
  const schema = '{ type: object, properties: { a: { type: number, multipleOf: 0.1 } } }';
  expect(placesIn(schema, '{ a: 0.3 }')).toEqual([]);
  expect(placesIn(schema, '{ a: 0.35 }')).toEqual(['high spec.a']);
});

test('a schema that names a type beside null means that type', () => {
  const schema = '{ type: object, properties: { a: { type: [string, "null"] }, b: { type: [string, integer] } } }';
  expect(placesIn(schema, '{ a: 1, b: true }')).toEqual(['high spec.a']);
  expect(placesIn(schema, '{ a: null, b: null }')).toEqual([]);
});

test('defaults are filled in before alternatives and rules are asked', () => {
  const schema =
    '{ type: object, default: {}, properties: { mode: { type: string, default: fast } }, oneOf: [{ required: [mode] }], x-kubernetes-validations: [{ rule: "self.mode == \'fast\'" }] }';
  expect(placesIn(schema, '{}')).toEqual([]);
  expect(placesIn(schema, '{ mode: slow }')).toEqual(['high spec']);
});

/** A schema with a rule on `a` and fields of several formats. */
function withRule(rule: string, more = ''): string {
  return `{ type: object, x-kubernetes-validations: [{ rule: ${JSON.stringify(rule)}, message: "a is too large" }], properties: { a: { type: integer }, namespace: {}, from-to: {}, since: { type: string, format: date-time }, wait: { type: string, format: duration } ${more} } }`;
}

/** How many rules could not be judged when this is the only one. */
function unjudged(rule: string): number | undefined {
  return customVerdicts(definition(withRule(rule)) + color('{ a: 1 }'))[0]?.unjudgedRules;
}

describe('rules of a definition in CEL', () => {
  test('tell in the words of the definition', () => {
    expect(messagesOf(definition(withRule('self.a <= 3')) + color('{ a: 4 }'))).toEqual([
      'high: "spec" is refused by the definition\'s own rule: a is too large.',
    ]);
  });

  test.each([
    ["self.__namespace__ == 'x' && self.from__dash__to == 1", '{ namespace: x, from-to: 1 }'],
    ["self.since < timestamp('2026-01-01T00:00:00Z')", '{ since: "2025-01-01T00:00:00+01:00" }'],
    ["self.wait > duration('9m')", '{ wait: 10m }'],
    ['has(self.a) && self.a.isSorted()', '{ a: 1 }'],
    ['self.a >= oldSelf.a', '{ a: 1 }'],
    ['this is no CEL', '{ a: 1 }'],
  ])('%s lets %s pass', (rule, spec) => {
    expect(placesIn(withRule(rule), spec)).toEqual([]);
  });

  test('that cannot be judged are counted, but for those on what was there before', () => {
    expect([
      unjudged('self.a / 0 == 1'),
      unjudged('no CEL'),
      unjudged('self.a == oldSelf.a'),
      unjudged('self.a == 1'),
    ]).toEqual([1, 1, 0, 0]);
  });
});

describe('versions and kinds', () => {
  test('a version that the definition does not have is told with those it has', () => {
    const [verdict] = customVerdicts(definition('{}') + color('{}', 'v2'));
    expect(verdict?.state).toBe('unknownVersion');
    expect(verdict?.problems.map((one) => one.message)).toEqual([
      '"example.com/v2 Color" cannot be applied, since its definition has no such version; it serves v1.',
    ]);
  });

  test('what the repository defines wins over what is well known', () => {
    const own = definition('{ type: object, properties: { color: {} } }')
      .replaceAll('example.com', 'cert-manager.io')
      .replace('kind: Color', 'kind: Certificate');
    const resource = 'apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata: { name: a }\nspec: { color: red }\n';
    expect(customVerdicts(own + resource).map(({ state, problems }) => [state, problems.length])).toEqual([
      ['repository', 0],
    ]);
    expect(customVerdicts(resource).map(({ state }) => state)).toEqual(['bundled']);
  });

  test('metadata is judged by what every object has', () => {
    const yaml = `${definition('{}')}apiVersion: example.com/v1\nkind: Color\nmetadata: { name: red, lables: {} }\n`;
    expect(toldOf(yaml)).toEqual(['medium metadata.lables']);
  });

  test('a kind that nobody knows is told, with the one that was meant where the group is known', () => {
    const [near] = customVerdicts('apiVersion: example.com/v1\nkind: Color\nmetadata: { name: a }\n');
    expect([near?.state, near?.problems[0]?.severity]).toEqual(['unknownKind', 'info']);
    const [typo] = customVerdicts('apiVersion: cert-manager.io/v1\nkind: Certifcate\nmetadata: { name: a }\n');
    expect(typo?.problems[0]?.message).toContain('"Certificate" is probably meant');
  });
});

/** The verdicts, which must be there in this time. */
function within(milliseconds: number, yaml: string): ReturnType<typeof customVerdicts> {
  const start = performance.now();
  const verdicts = customVerdicts(yaml);
  expect(performance.now() - start).toBeLessThan(milliseconds);
  return verdicts;
}

describe('a hostile definition comes to an end', () => {
  test('alternatives within alternatives, of which each level triples the work', () => {
    let schema = '{ type: string }';
    for (let depth = 0; depth < 13; depth += 1) schema = `{ oneOf: [&x${depth} ${schema}, *x${depth}, *x${depth}] }`;
    const [verdict] = within(10_000, definition(schema) + color('{ a: 1 }'));
    expect(verdict?.isCut).toBe(true);
  });

  test('a pattern on which others backtrack for ever', () => {
    const schema = '{ type: object, properties: { a: { type: string, pattern: "^(a+)+$" } } }';
    const [verdict] = within(5000, definition(schema) + color(`{ a: "${'a'.repeat(5000)}!" }`));
    expect(placesOf(verdict?.problems ?? [])).toEqual(['high spec.a']);
  });

  test('a rule that would take all day', () => {
    const loops = 'self.a.all(x, self.a.all(y, self.a.all(z, x + y + z >= 0)))';
    const schema = `{ type: object, x-kubernetes-validations: [{ rule: "${loops}" }], properties: { a: { type: array, items: { type: integer } } } }`;
    const [verdict] = within(8000, definition(schema) + color(`{ a: [${'1, '.repeat(2000)}1] }`));
    expect([verdict?.problems.length, verdict?.unjudgedRules]).toEqual([0, 1]);
  });

  test('keywords of the wrong form, and nothing where a schema is wanted', () => {
    const schema =
      '{ type: 5, required: 7, properties: [1], items: text, enum: no, oneOf: { a: 1 }, pattern: "(", minimum: x, x-kubernetes-validations: 3, default: { a: 1 } }';
    expect(within(2000, definition(schema) + color('{ a: 1 }'))[0]?.problems).toEqual([]);
    const broken =
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec: { group: example.com, names: { kind: Color }, versions: [null, { name: v1 }, 4] }\n---\n';
    expect(within(2000, broken + color('{ a: 1 }'))[0]).toMatchObject({ state: 'repository', problems: [] });
  });

  test('a definition with a hundred thousand fields and as many defaults', () => {
    const fields = Array.from({ length: 30_000 }, (_, index) => `f${index}: { type: string, default: x }`).join(', ');
    within(
      8000,
      definition(`{ type: object, additionalProperties: { type: object, properties: { ${fields} } } }`) +
        color(`{ ${Array.from({ length: 50 }, (_, index) => `k${index}: {}`).join(', ')} }`),
    );
  });
});

test.each([
  ['an object that names no fields keeps none', '{ type: object }', '{ a: 1 }', ['medium spec.a']],
  [
    'bytes that are none',
    '{ type: object, properties: { a: { type: string, format: byte }, b: { type: string, format: byte } } }',
    '{ a: "", b: YWJj }',
    ['high spec.a'],
  ],
  [
    'a network that is longer than its address',
    '{ type: object, properties: { a: { type: string, format: cidr }, b: { type: string, format: cidr } } }',
    '{ a: 10.0.0.0/33, b: "2001:db8::/33" }',
    ['high spec.a'],
  ],
  [
    'a resource within the resource, which has a version and a kind',
    '{ type: object, properties: { a: { type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true } } }',
    '{ a: { kind: Pod } }',
    ['high spec.a.apiVersion'],
  ],
])('%s', (_, schema, spec, places) => {
  expect(placesOf(customVerdicts(definition(schema) + color(spec)).flatMap(({ problems }) => problems))).toEqual(
    places,
  );
});

test('a rule that reads what is not there is refused as one that does not hold', () => {
  const schema =
    '{ type: object, properties: { a: { type: string }, b: { type: string } }, x-kubernetes-validations: [{ rule: "self.a == self.b", message: both are the same }] }';
  expect(messagesOf(definition(schema) + color('{ a: x }'))).toEqual([
    'high: "spec" is refused by the definition\'s own rule, which ends in "no such key: b": both are the same.',
  ]);
});
