import { expect, test } from 'vitest';
import { rootOfFix } from '../../src/fix/root-of-fix.ts';
import type { Path } from '../../src/model/location.ts';
import type { Scope } from '../../src/model/rule.ts';

const POD: Path = ['spec', 'template', 'spec'];
const CONTAINER: Path = [...POD, 'initContainers', 1];

test.each<[string, Scope, string, Path, readonly Path[], Path | undefined]>([
  ['the container', 'container', 'Deployment', [...CONTAINER, 'image'], [['imagePullPolicy']], CONTAINER],
  ['the pod', 'pod', 'Deployment', ['metadata'], [['hostIPC']], POD],
  ['a Pod itself', 'pod', 'Pod', ['spec', 'hostIPC'], [['hostIPC']], ['spec']],
  ['the object', 'object', 'Deployment', ['spec', 'replicas'], [['metadata', 'labels', 'a']], []],
  ['the object of a set', 'set', 'Deployment', ['spec', 'replicas'], [['spec', 'replicas']], []],
  ['the rule of a role', 'rbacRule', 'Role', ['rules', 2, 'verbs'], [['resources']], ['rules', 2]],
  [
    'the item that `each` has stepped into',
    'pod',
    'Deployment',
    [...POD, 'volumes', 3, 'a', 'b'],
    [['x'], ['a', 'b']],
    [...POD, 'volumes', 3],
  ],
  [
    'the pod, where it says what a container complains of',
    'container',
    'Deployment',
    [...POD, 'securityContext', 'runAsNonRoot'],
    [['securityContext', 'runAsNonRoot']],
    POD,
  ],
  ['nothing for flags', 'clusterConfig', 'Pod', ['spec', 'containers', 0, 'command', 3], [['x']], undefined],
  ['nothing where there is no container', 'container', 'Deployment', ['spec'], [['x']], undefined],
])('a fix begins at %s', (_, scope, kind, path, fixPaths, root) => {
  const resource = { apiVersion: kind === 'Deployment' ? 'apps/v1' : 'v1', kind, name: 'x' };
  expect(rootOfFix({ rule: { scope }, resource, path }, fixPaths, [])).toEqual(root);
});
