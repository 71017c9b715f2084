import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource } from '../../src/model/resource.ts';
import { openTracer } from '../../src/trace/trace.ts';
import { setOf } from '../kubernetes/sets.ts';
import { ruleOf } from '../report/reports.ts';

const POD = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: app
      image: acme/app
`;

const SET = setOf({ 'a.yaml': POD, 'b.yaml': POD });
const [FIRST, SECOND] = SET.resources;

function findingAt(resource: Resource | undefined, path: Path): Finding {
  if (resource === undefined) throw new Error('both files hold a Pod');
  return { rule: ruleOf('some-rule'), severity: 'low', message: 'Said.', resource, path, related: [] };
}

test('findings at one line of a manifest share their home, and those of other lines and files have their own', async () => {
  const tracer = await openTracer(SET.rendering);
  const container = ['spec', 'containers', 0];
  const traced = [
    findingAt(FIRST, [...container, 'securityContext', 'privileged']),
    findingAt(FIRST, [...container, 'image']),
    findingAt(FIRST, [...container, 'resources']),
    findingAt(SECOND, [...container, 'resources']),
  ].map((one) => tracer.trace(one));
  expect(traced.map(({ provenance: { home } }) => `${home.file}:${home.region?.start.line}`)).toEqual([
    'a.yaml:7',
    'a.yaml:8',
    'a.yaml:7',
    'b.yaml:7',
  ]);
  expect(traced[2]?.provenance).toBe(traced[0]?.provenance);
  expect(traced.map(({ excerpt }) => excerpt)).toEqual([
    '    - name: app',
    '      image: acme/app',
    '    - name: app',
    '    - name: app',
  ]);
});

test('a finding that relates another file still shows the line of its own', async () => {
  const tracer = await openTracer(SET.rendering);
  const related = SECOND === undefined ? [] : [{ resource: SECOND, path: ['metadata', 'name'], message: 'There.' }];
  const traced = [{ ...findingAt(FIRST, ['metadata', 'name']), related }, findingAt(FIRST, ['metadata', 'name'])].map(
    (one) => tracer.trace(one),
  );
  expect(traced.map(({ excerpt }) => excerpt)).toEqual(['  name: web', '  name: web']);
  expect(traced[0]?.related.map(({ at }) => at.file)).toEqual(['b.yaml']);
});
