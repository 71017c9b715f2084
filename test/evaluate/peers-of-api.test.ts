import { expect, test } from 'vitest';
import { peersOfApi } from '../../src/evaluate/peers-of-api.ts';

const PEERS = {
  pluto: [
    'apps/v1beta1/Deployment',
    'apps/v1beta2/Deployment',
    'apps/v1beta1/StatefulSet',
    'authentication.istio.io/v1alpha1/',
    'rbac.istio.io/AuthorizationPolicies',
  ],
  kyverno: ['check-deprecated-apis'],
};

function ofPluto(apiVersion: string, kind: string): readonly string[] | undefined {
  return peersOfApi(PEERS, { apiVersion, kind, name: 'web' })['pluto'];
}

test('of the checks of Pluto the one for this version and kind is left', () => {
  expect(ofPluto('apps/v1beta1', 'Deployment')).toEqual(['apps/v1beta1/Deployment']);
  expect(ofPluto('apps/v1beta1', 'StatefulSet')).toEqual(['apps/v1beta1/StatefulSet']);
});

test('a check without a kind is for all of its version, and one without a version for all of its group', () => {
  expect(ofPluto('authentication.istio.io/v1alpha1', 'Policy')).toEqual(['authentication.istio.io/v1alpha1/']);
  expect(ofPluto('rbac.istio.io/v1alpha1', 'ServiceRole')).toEqual(['rbac.istio.io/AuthorizationPolicies']);
});

test('where Pluto has no check for the API it is not named, and other linters are as before', () => {
  expect(peersOfApi(PEERS, { apiVersion: 'v1', kind: 'Deployment', name: 'web' })).toEqual({
    kyverno: ['check-deprecated-apis'],
  });
  expect(ofPluto('apps/v1', 'Deployment')).toBeUndefined();
  expect(ofPluto('authentication.istio.io/v1', 'Policy')).toBeUndefined();
});

test('peers without Pluto are the same object', () => {
  const others = { kyverno: ['check-deprecated-apis'] };
  expect(peersOfApi(others, { apiVersion: 'apps/v1beta1', kind: 'Deployment', name: 'web' })).toBe(others);
});
