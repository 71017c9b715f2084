import { expect, test } from 'vitest';
import { check } from '../../rules/config/unresolved-template-text.ts';
import { SOURCES, setOf } from './sets.ts';

test('a variable is certain to be left over only in what Helm has rendered', () => {
  const files = { 'a.yaml': '{ apiVersion: v1, kind: Service, metadata: { name: "web-${ENV}" } }' };
  const severities = Object.values(SOURCES).map((source) => [
    source.kind,
    [...check(setOf(files, source), {})].map(({ severity }) => severity),
  ]);
  expect(severities).toEqual([
    ['stdin', ['low']],
    ['manifests', ['low']],
    ['kustomize', ['low']],
    ['helm', ['high']],
  ]);
});

test('a long text is cut in the message', () => {
  const name = `web-{{ ${'x'.repeat(200)} }}`;
  const files = { 'a.yaml': `{ apiVersion: v1, kind: Service, metadata: { name: "${name}" }, spec: {} }` };
  const [violation] = check(setOf(files), {});
  expect(violation?.message).toContain(`\`{{ ${'x'.repeat(36)}…\``);
});
