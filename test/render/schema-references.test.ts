import { expect, test } from 'vitest';
import { outwardReference } from '../../src/render/helm/schema-references.ts';

test.each([
  ['a host', '{"$ref": "https://example.com/a.json"}', 'https://example.com/a.json'],
  ['a file', '{"items": [{"$ref": "file:///etc/passwd"}]}', 'file:///etc/passwd'],
  ['a neighbour, which $id makes a host', '{"$id": "https://example.com/a", "x": {"$ref": "b.json"}}', 'b.json'],
  ['a dynamic reference', '{"$dynamicRef": "https://example.com/a#x"}', 'https://example.com/a#x'],
  ['a meta-schema of its own', '{"$schema": "https://example.com/schema"}', 'https://example.com/schema'],
])('%s is outward', (_what, schema, reference) => {
  expect(outwardReference(schema)).toBe(reference);
});

test.each([
  ['its own parts', '{"$defs": {"a": {}}, "x": {"$ref": "#/$defs/a"}}'],
  [
    'a schema it carries',
    '{"$defs": {"a": {"$id": "https://example.com/a"}}, "x": {"$ref": "https://example.com/a#/x"}}',
  ],
  [
    'JSON Schema’s own',
    '{"$schema": "https://json-schema.org/draft/2020-12/schema", "x": {"$ref": "http://json-schema.org/draft-07/schema#"}}',
  ],
  ['a property that is called so', '{"properties": {"$ref": {"type": "string"}}}'],
  ['no JSON', '{"$ref": "https://example.com'],
  ['a list', '[]'],
])('%s is not', (_what, schema) => {
  expect(outwardReference(schema)).toBeUndefined();
});
