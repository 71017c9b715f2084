import { expect, test } from 'vitest';
import { understand } from '../../src/cel/compiler/compile.ts';
import { textOfType } from '../../src/cel/compiler/types.ts';
import { openObjectTypes } from '../../src/schema/object-types.ts';

const types = openObjectTypes();

function checked(kinds: readonly string[], source: string): string {
  const read = understand(source, { variables: { object: types.ofKinds(kinds) } });
  return read.ok ? textOfType(read.type) : `${read.problems[0]?.message} ${read.problems[0]?.hint}`;
}

test.each([
  [['Deployment'], 'object.spec.template.spec.containers[0].securityContext.privileged', 'bool'],
  // Of a version that is gone: a repository may still have it.
  [['Deployment'], 'object.spec.rollbackTo.revision', 'int'],
  [['Ingress'], 'object.spec.rules[0].http.paths[0].backend.serviceName', 'string'],
  [['Ingress'], 'object.spec.rules[0].http.paths[0].backend.service.port.number', 'int'],
  [['Pod'], 'object.spec.containers[0].resources.limits["cpu"]', 'dyn'],
  [['Service'], 'object.spec.ports[0].targetPort', 'dyn'],
  [['Service', 'Deployment'], 'object.spec.?replicas', 'optional<int>'],
  [['CustomResourceDefinition'], 'object.spec.versions[0].schema.openAPIV3Schema.properties["a"].items', 'dyn'],
  [['ConfigMap'], 'object.data', 'map<string,string>'],
  [['Rollout.argoproj.io'], 'object.spec.strategy.canary', 'dyn'],
  [['Rollout.argoproj.io', 'Deployment'], 'object.spec.strategy.canary', 'dyn'],
  [[], 'object.spec.anything', 'dyn'],
])('of %s %s is of type %s', (kinds, source, type) => expect(checked(kinds, source)).toBe(type));

test.each([
  [['Pod'], 'object.spec.containers[0].securitycontext', 'Container has no field "securitycontext"', 'securityContext'],
  [['Rollout.argoproj.io'], 'object.metadata.lables', 'ObjectMeta has no field "lables"', 'labels'],
  [[], 'object.metadata.?annotaions', 'ObjectMeta has no field "annotaions"', 'annotations'],
  [['Service', 'Ingress'], 'object.spec.tipe', 'ServiceSpec or IngressSpec has no field "tipe"', 'type'],
])('of %s %s is refused', (kinds, source, message, meant) =>
  expect(checked(kinds, source)).toBe(`${message} Did you mean "${meant}"?`),
);
