import { describe, expect, test } from 'vitest';
import { check as danglingIngress } from '../../rules/ingress/dangling-ingress.ts';
import { check as danglingPolicy } from '../../rules/network/dangling-network-policy.ts';
import { check as danglingService } from '../../rules/service/dangling-service.ts';
import { check as portMismatch } from '../../rules/service/service-port-mismatch.ts';
import { isMadeByOperator } from '../../src/kubernetes/link-severity.ts';
import { SOURCES, setOf } from './sets.ts';

const BROKEN = `
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: wbe }, ports: [{ port: 80 }] }
---
apiVersion: v1
kind: Service
metadata: { name: api }
spec: { selector: { app: web }, ports: [{ port: 80, targetPort: htpp }] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: { matchLabels: { app: wbe } } }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { defaultBackend: { service: { name: wbe, port: { number: 80 } } } }
---
apiVersion: v1
kind: Pod
metadata: { name: web, labels: { app: web } }
spec: { containers: [{ name: app, image: nginx:1.27.2, ports: [{ name: http, containerPort: 80 }] }] }
`;

describe.each([
  ['dangling-service', danglingService],
  ['dangling-network-policy', danglingPolicy],
  ['dangling-ingress', danglingIngress],
  ['service-port-mismatch', portMismatch],
])('%s', (_, check) => {
  test.each([
    ['stdin', 'medium'],
    ['manifests', 'medium'],
    ['helm', 'high'],
    ['kustomize', 'high'],
  ] as const)('in a set from %s is %s', (kind, severity) => {
    const found = [...check(setOf({ 'a.yaml': BROKEN }, SOURCES[kind]), {})];
    expect(found.map((one) => one.severity)).toEqual([severity]);
  });
});

test.each([
  ['Helm', false],
  ['helm', false],
  ['kustomize', false],
  ['', false],
  ['strimzi-cluster-operator', true],
])('what is managed by "%s" is made by an operator: %s', (manager, isOperator) => {
  expect(isMadeByOperator({ 'app.kubernetes.io/managed-by': manager })).toBe(isOperator);
});
