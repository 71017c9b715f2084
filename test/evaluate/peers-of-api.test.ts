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

test('of the checks of Datree those for the versions that removed or deprecated the API are left', () => {
  const datree = [
    'K8S_REMOVED_APIVERSION_1.22',
    'K8S_REMOVED_APIVERSION_1.25',
    'K8S_DEPRECATED_APIVERSION_1.16',
    'K8S_DEPRECATED_APIVERSION_1.21',
    'K8S_DEPRECATED_APIVERSION_1.24',
    'SOMETHING_ELSE',
  ];
  const id = { apiVersion: 'batch/v1beta1', kind: 'CronJob', name: 'a' };
  const left = (life: { readonly deprecated: number | undefined; readonly removed: number | undefined }): unknown =>
    peersOfApi({ datree, monokle: ['K8S003'] }, id, life);
  expect(left({ deprecated: 21, removed: 25 })).toEqual({
    datree: [
      'K8S_REMOVED_APIVERSION_1.25',
      'K8S_DEPRECATED_APIVERSION_1.21',
      'K8S_DEPRECATED_APIVERSION_1.24',
      'SOMETHING_ELSE',
    ],
    monokle: ['K8S003'],
  });
  expect(left({ deprecated: undefined, removed: undefined })).toMatchObject({ datree: datree.slice(2) });
  expect(peersOfApi({ datree: datree.slice(0, 1), monokle: ['K8S003'] }, id, { deprecated: 9, removed: 16 })).toEqual({
    monokle: ['K8S003'],
  });
});

test('the check of kube-linter for extensions is named for no other group', () => {
  const peers = { 'kube-linter': ['no-extensions-v1beta'], kyverno: ['check-deprecated-apis'] };
  const told = (apiVersion: string): unknown => peersOfApi(peers, { apiVersion, kind: 'Deployment', name: 'web' });
  expect(told('extensions/v1beta1')).toBe(peers);
  expect(told('apps/v1beta2')).toEqual({ kyverno: ['check-deprecated-apis'] });
});
