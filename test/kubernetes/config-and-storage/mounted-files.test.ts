import { expect, test } from 'vitest';
import { originOfFile } from '../../../src/kubernetes/config-and-storage/mounted-files.ts';
import { setOf } from '../sets.ts';

function originIn(mounts: string, volumes: string, file: string, metadata = '{ name: a }'): string {
  const yaml = `{ apiVersion: v1, kind: Pod, metadata: ${metadata}, spec: { containers: [{ name: a, volumeMounts: ${mounts} }], volumes: ${volumes} } }`;
  const [pod] = setOf({ 'a.yaml': yaml }).resources;
  return pod === undefined ? '' : originOfFile(pod, ['spec', 'containers', 0], file);
}

test.each([
  ['no mount above it', '[]', '[]', '/pki/ca.crt', '/pki/ca.crt'],
  [
    'a folder of the node',
    '[{ name: v, mountPath: /pki/ }]',
    '[{ name: v, hostPath: { path: /srv/pki/ } }]',
    '/pki/ca.crt',
    '/srv/pki/ca.crt',
  ],
  [
    'a part of the volume',
    '[{ name: v, mountPath: /pki, subPath: b/ }]',
    '[{ name: v, hostPath: { path: /srv } }]',
    '/pki/ca.crt',
    '/srv/b/ca.crt',
  ],
  [
    'a mounted file',
    '[{ name: v, mountPath: /ca.crt }]',
    '[{ name: v, hostPath: { path: /srv/x.crt } }]',
    '/ca.crt',
    '/srv/x.crt',
  ],
  [
    'the deepest of two mounts',
    '[{ name: u, mountPath: /pki/etcd }, { name: v, mountPath: /pki }]',
    '[{ name: v, hostPath: { path: /a } }, { name: u, hostPath: { path: /b } }]',
    '/pki/etcd/ca.crt',
    '/b/ca.crt',
  ],
  [
    'a mount that only begins like it',
    '[{ name: v, mountPath: /pk }]',
    '[{ name: v, hostPath: { path: /a } }]',
    '/pki/ca.crt',
    '/pki/ca.crt',
  ],
  ['a mount without its volume', '[{ name: v, mountPath: /pki }]', '[7]', '/pki/ca.crt', '/pki/ca.crt'],
  ['mounts that are none', '[7, { name: v }]', '{}', '/pki/ca.crt', '/pki/ca.crt'],
])('a file with %s', (_, mounts, volumes, file, origin) => {
  expect(originIn(mounts, volumes, file)).toBe(origin);
});

test('one Secret is one origin under any names, but not in two namespaces', () => {
  const inA = originIn('[{ name: v, mountPath: /a }]', '[{ name: v, secret: { secretName: ca } }]', '/a/ca.crt');
  const inB = originIn('[{ name: w, mountPath: /b }]', '[{ name: w, secret: { secretName: ca } }]', '/b/ca.crt');
  expect(inB).toBe(inA);
  const elsewhere = '{ name: a, namespace: other }';
  expect(
    originIn('[{ name: v, mountPath: /a }]', '[{ name: v, secret: { secretName: ca } }]', '/a/ca.crt', elsewhere),
  ).not.toBe(inA);
});
