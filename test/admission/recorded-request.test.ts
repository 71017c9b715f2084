import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { found, judged } from './judged.ts';

/** A policy on every operation, with one expression that must hold. */
function policy(expression: string): string {
  return JSON.stringify({
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicy',
    metadata: { name: 'p' },
    spec: {
      matchConstraints: {
        resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['*'], resources: ['pods'] }],
      },
      validations: [{ expression, message: 'no' }],
    },
  });
}

function review(request: unknown): string {
  return JSON.stringify({ apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview', request });
}

const POD = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a', namespace: 'shop' }, spec: { nodeName: 'n' } };

test.each([
  [
    "request.operation == 'UPDATE' && oldObject.spec.nodeName == 'm'",
    { operation: 'UPDATE', object: POD, oldObject: { spec: { nodeName: 'm' } } },
  ],
  ["object == null && oldObject.metadata.name == 'a'", { operation: 'DELETE', object: POD, oldObject: POD }],
  [
    "request.userInfo.username == 'ann' && 'x' in request.userInfo.groups",
    { object: POD, userInfo: { username: 'ann', groups: ['x'] } },
  ],
  ["request.operation == 'CREATE' && oldObject == null && request.namespace == 'shop'", { object: POD }],
  [
    "request.dryRun && request.uid == 'u' && request.options.x == 1",
    { object: POD, dryRun: true, uid: 'u', options: { x: 1 } },
  ],
  ["request.name == 'a' && request.kind.kind == 'Pod' && request.resource.resource == 'pods'", { object: POD }],
  ["object.metadata.namespace == 'other'", { namespace: 'other', object: { ...POD, metadata: { name: 'a' } } }],
  [
    "object.spec.nodeName == 'n'",
    { kind: { group: '', version: 'v1', kind: 'Pod' }, object: { metadata: { name: 'a' }, spec: { nodeName: 'n' } } },
  ],
])('%s', (expression, request) => {
  expect(judged(policy(expression), review(request))).toMatchObject({ findings: [], unjudged: [] });
  expect(found(policy(`!(${expression})`), review(request))).toHaveLength(1);
});

test('a finding is of the object, at its place in the review', () => {
  expect(found(policy("object.spec.nodeName != 'n'"), review({ object: POD }))).toEqual([
    'p high Pod/a spec.nodeName: no',
  ]);
});

test('who asks is not known where the review does not say', () => {
  expect(judged(policy("request.userInfo.username == 'ann'"), review({ object: POD }))).toMatchObject({
    findings: [],
    unjudged: [expect.stringContaining('who makes the request')],
  });
});

test('a review without an object is none of a policy', () => {
  for (const request of [undefined, 3, {}, { object: [] }, { operation: 'DELETE', object: POD }]) {
    expect(judged(policy('false'), review(request))).toMatchObject({ findings: [], unjudged: [] });
  }
});

test('whatever a review holds, it is judged or left', () => {
  const odd = fc.oneof(fc.jsonValue(), fc.constant(POD), fc.constantFrom('DELETE', 'UPDATE', ''));
  const request = fc.record(
    { operation: odd, object: odd, oldObject: odd, kind: odd, resource: odd, namespace: odd, name: odd, userInfo: odd },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(request, fc.jsonValue()), (one) => {
      judged(policy('object.spec.nodeName != request.name'), review(one));
    }),
    { numRuns: 200 },
  );
});
