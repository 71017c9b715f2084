import { expect, test } from 'vitest';
import { check } from '../../rules/config/duplicate-object.ts';
import type { Source } from '../../src/model/source.ts';
import { SOURCES, setOf } from './sets.ts';

const NAMED = '{ apiVersion: v1, kind: ConfigMap, metadata: { name: web } }';
const IN_RELEASE = '{ apiVersion: v1, kind: ConfigMap, metadata: { name: web, namespace: shop } }';

function duplicatesIn(files: Readonly<Record<string, string>>, source: Source): readonly string[] {
  return [...check(setOf(files, source), {})].map(
    ({ resource, severity, related }) =>
      `${resource.document.stream.origin}: ${severity ?? 'as the rule'}, first in ${related?.[0]?.resource.document.stream.origin}`,
  );
}

test('across the files of a folder it is only worth knowing, within one file it is an error', () => {
  expect(duplicatesIn({ 'a.yaml': NAMED, 'b.yaml': `${NAMED}\n---\n${NAMED}` }, SOURCES.manifests)).toEqual([
    'b.yaml: info, first in a.yaml',
    'b.yaml: as the rule, first in b.yaml',
  ]);
});

test('across the templates of a chart and the inputs of a build it is an error', () => {
  for (const source of [SOURCES.helm, SOURCES.kustomize]) {
    expect(duplicatesIn({ 'a.yaml': NAMED, 'b.yaml': NAMED }, source)).toEqual([
      'b.yaml: as the rule, first in a.yaml',
    ]);
  }
});

test('in a chart no namespace means that of the release', () => {
  expect(duplicatesIn({ 'a.yaml': NAMED, 'b.yaml': IN_RELEASE }, SOURCES.helm)).toHaveLength(1);
  expect(duplicatesIn({ 'a.yaml': NAMED, 'b.yaml': IN_RELEASE }, SOURCES.kustomize)).toHaveLength(0);
});
