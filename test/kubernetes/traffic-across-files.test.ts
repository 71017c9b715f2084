import { expect, test } from 'vitest';
import { check as webhookIsMissing } from '../../rules/admission/dangling-webhook-service.ts';
import { check as routeIsMissing } from '../../rules/ingress/dangling-gateway-route.ts';
import { check as routesCollide } from '../../rules/ingress/duplicate-ingress-route.ts';
import { check as withoutLimits } from '../../rules/resources/namespace-without-limit-range.ts';
import { check as namesCollide } from '../../rules/service/duplicate-external-dns-hostname.ts';
import { check as selectorsCollide } from '../../rules/service/duplicate-service-selector.ts';
import type { SetCheck } from '../../src/model/rule.ts';
import type { Source } from '../../src/model/source.ts';
import { SOURCES, setOf } from './sets.ts';

function ingress(name: string, host = 'shop.example.com'): string {
  return `{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: ${name} }, spec: { rules: [{ host: ${host}, http: { paths: [{ path: /, pathType: Prefix }] } }] } }`;
}

function service(name: string): string {
  return `{ apiVersion: v1, kind: Service, metadata: { name: ${name}, annotations: { external-dns.alpha.kubernetes.io/hostname: shop.example.com } }, spec: { selector: { app: web }, ports: [{ port: 80 }] } }`;
}

const ROUTE =
  '{ apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, metadata: { name: web }, spec: { rules: [{ backendRefs: [{ name: shop, port: 80 }] }] } }';
const WEBHOOK =
  '{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingWebhookConfiguration, metadata: { name: shop }, webhooks: [{ name: a.example.com, clientConfig: { caBundle: Q0E=, service: { name: shop, namespace: shop } } }] }';

function severitiesOf(check: SetCheck, files: readonly string[], source: Source): readonly string[] {
  const set = setOf(Object.fromEntries(files.map((text, index) => [`${index}.yaml`, text])), source);
  return [...check(set, {})].map(({ severity }) => severity ?? 'as the rule');
}

test.each([
  ['paths', routesCollide, [ingress('web'), ingress('api')]],
  ['names in DNS', namesCollide, [service('web'), service('api')]],
  ['selectors', selectorsCollide, [service('web'), service('api')]],
] as const)('two equal %s in two files of a folder may be alternatives, elsewhere they meet', (_, check, files) => {
  expect(severitiesOf(check, files, SOURCES.manifests)).toEqual(['info']);
  expect(severitiesOf(check, [files.join('\n---\n')], SOURCES.manifests)).toEqual(['as the rule']);
  expect(severitiesOf(check, files, SOURCES.helm)).toEqual(['as the rule']);
  expect(severitiesOf(check, files, SOURCES.kustomize)).toEqual(['as the rule']);
});

test.each([
  ['route', routeIsMissing, ROUTE],
  ['webhook', webhookIsMissing, WEBHOOK],
] as const)('a %s without its Service is worse where all that is applied is at hand', (_, check, text) => {
  expect(severitiesOf(check, [text, service('web')], SOURCES.helm)).toEqual(['high']);
  expect(severitiesOf(check, [text, service('web')], SOURCES.manifests)).toEqual(['medium']);
  expect(severitiesOf(check, [text], SOURCES.helm)).toEqual(['info']);
});

test('the stand-in for the namespace of a release is not named', () => {
  const files = {
    'a.yaml': '{ apiVersion: v1, kind: Pod, metadata: { name: web, namespace: shop }, spec: { containers: [] } }',
  };
  const messagesOf = (source: Source): readonly string[] =>
    [...withoutLimits(setOf(files, source), {})].map(({ message }) => message);
  expect(messagesOf(SOURCES.helm)).toEqual([expect.stringMatching(/^The namespace of Pod "web" has/u)]);
  expect(messagesOf(SOURCES.manifests)).toEqual([expect.stringMatching(/^Namespace "shop" has/u)]);
});
