import { expect, test } from 'vitest';
import { placesOf, problemsOf } from './judging.ts';

const CONTAINER = 'name: web, image: nginx';

function pod(spec: string): string {
  return `{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: ${spec} }\n`;
}

/** A pod whose one container has this beside its name and image. */
function withContainer(fields: string): string {
  return pod(`{ containers: [{ ${CONTAINER}, ${fields} }] }`);
}

/** A pod with these fields beside its containers. */
function withFields(fields: string): string {
  return pod(`{ ${fields}, containers: [{ ${CONTAINER} }] }`);
}

/** A pod with one volume of this source. */
function withVolume(source: string): string {
  return withFields(`volumes: [{ name: a, ${source} }]`);
}

/** Each was refused by a kube-apiserver of 1.34, at the place that is told. */
test.each([
  [pod('{ containers: [] }'), 'spec.containers'],
  [pod('{ containers: [{ name: web }] }'), 'spec.containers[0].image'],
  [pod('{ containers: [{ name: web, image: "" }] }'), 'spec.containers[0].image'],
  ['{ apiVersion: v1, kind: Pod, metadata: { name: web } }\n', 'spec'],
  [withContainer('envFrom: [{}]'), 'spec.containers[0].envFrom[0]'],
  [
    withContainer('envFrom: [{ configMapRef: { name: a }, secretRef: { name: a } }]'),
    'spec.containers[0].envFrom[0].secretRef',
  ],
  [withContainer('envFrom: [{ configMapRef: {} }]'), 'spec.containers[0].envFrom[0].configMapRef.name'],
  [
    withContainer('env: [{ name: A, valueFrom: { secretKeyRef: { name: a, key: "a b" } } }]'),
    'spec.containers[0].env[0].valueFrom.secretKeyRef.key',
  ],
  [
    withContainer('env: [{ name: A, valueFrom: { configMapKeyRef: { key: a } } }]'),
    'spec.containers[0].env[0].valueFrom.configMapKeyRef.name',
  ],
  [
    withContainer('env: [{ name: A, valueFrom: { resourceFieldRef: { resource: cpu } } }]'),
    'spec.containers[0].env[0].valueFrom.resourceFieldRef.resource',
  ],
  [withContainer('livenessProbe: { exec: {} }'), 'spec.containers[0].livenessProbe.exec.command'],
  [
    withContainer('livenessProbe: { httpGet: { port: 80, httpHeaders: [{ name: "X Y", value: a }] } }'),
    'spec.containers[0].livenessProbe.httpGet.httpHeaders[0].name',
  ],
  [withContainer('resources: { limits: { cpus: 1 } }'), 'spec.containers[0].resources.limits.cpus'],
  [withContainer('resources: { requests: { storage: 1Gi } }'), 'spec.containers[0].resources.requests.storage'],
  [withContainer('resources: { requests: { memory: -1Gi } }'), 'spec.containers[0].resources.requests.memory'],
  [
    withContainer('resizePolicy: [{ resourceName: storage, restartPolicy: NotRequired }]'),
    'spec.containers[0].resizePolicy[0].resourceName',
  ],
  [withContainer('volumeDevices: [{ name: a, devicePath: ../a }]'), 'spec.containers[0].volumeDevices[0].devicePath'],
  [
    withContainer('securityContext: { seccompProfile: { type: Localhost, localhostProfile: /a.json } }'),
    'spec.containers[0].securityContext.seccompProfile.localhostProfile',
  ],
  [withFields('nodeName: Node_1'), 'spec.nodeName'],
  [withFields('serviceAccountName: Web'), 'spec.serviceAccountName'],
  [withFields('os: { name: macos }'), 'spec.os.name'],
  [withFields('hostAliases: [{ ip: localhost, hostnames: [a] }]'), 'spec.hostAliases[0].ip'],
  [withFields('dnsConfig: { nameservers: [dns.example.com] }'), 'spec.dnsConfig.nameservers[0]'],
  [withFields('dnsConfig: { searches: ["a b"] }'), 'spec.dnsConfig.searches[0]'],
  [withFields('dnsConfig: { options: [{ value: "2" }] }'), 'spec.dnsConfig.options[0].name'],
  [withFields('dnsConfig: { searches: [a_.example.com] }'), 'spec.dnsConfig.searches[0]'],
  [withFields('readinessGates: [{ conditionType: "a b" }]'), 'spec.readinessGates[0].conditionType'],
  [withFields('resourceClaims: [{ name: a }]'), 'spec.resourceClaims[0]'],
  [withFields('securityContext: { sysctls: [{ name: net..a, value: "1" }] }'), 'spec.securityContext.sysctls[0].name'],
  [withFields('securityContext: { supplementalGroups: [-1] }'), 'spec.securityContext.supplementalGroups[0]'],
  [withFields('tolerations: [{ key: "a b", operator: Exists }]'), 'spec.tolerations[0].key'],
  [
    withFields(
      'affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: zone, matchLabelKeys: [a] }] } }',
    ),
    'spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].labelSelector',
  ],
  [
    withFields(
      'affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [] } } }',
    ),
    'spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms',
  ],
  [withVolume('configMap: {}'), 'spec.volumes[0].configMap.name'],
  [withVolume('secret: { defaultMode: 777 }'), 'spec.volumes[0].secret.defaultMode spec.volumes[0].secret.secretName'],
  [withVolume('secret: { secretName: a, items: [{ key: a, path: ../a }] }'), 'spec.volumes[0].secret.items[0].path'],
  [withVolume('secret: { secretName: a, items: [{ key: a, path: /a }] }'), 'spec.volumes[0].secret.items[0].path'],
  [withVolume('downwardAPI: { items: [{ path: a }] }'), 'spec.volumes[0].downwardAPI.items[0]'],
  [withVolume('nfs: { server: a, path: exports }'), 'spec.volumes[0].nfs.path'],
  [withVolume('persistentVolumeClaim: { claimName: "" }'), 'spec.volumes[0].persistentVolumeClaim.claimName'],
  [withVolume('ephemeral: {}'), 'spec.volumes[0].ephemeral.volumeClaimTemplate'],
  [
    withVolume('iscsi: { targetPortal: a, iqn: disk, lun: 256 }'),
    'spec.volumes[0].iscsi.iqn spec.volumes[0].iscsi.lun',
  ],
])('%s is refused at %s', (yaml, places) => {
  expect(placesOf(problemsOf(yaml, '1.34'))).toEqual(places.split(' ').map((place) => `high ${place}`));
});

/** Each was taken by a kube-apiserver of 1.34. */
test.each([
  [withContainer('envFrom: [{ prefix: "app.", configMapRef: { name: a.b } }], env: [{ name: "a.b c", value: "" }]')],
  [withContainer('env: [{ name: A, valueFrom: { resourceFieldRef: { resource: limits.hugepages-2Mi } } }]')],
  [withContainer('resources: { limits: { cpu: 0, example.com/gpu: 1, hugepages-2Mi: 2Mi, memory: 1Gi } }')],
  [withContainer('livenessProbe: { httpGet: { port: 80, httpHeaders: [{ name: X-Y, value: "" }] } }')],
  [withContainer('securityContext: { seccompProfile: { type: Localhost, localhostProfile: a/b.json } }')],
  [withFields('nodeName: "", serviceAccountName: "", priorityClassName: ""')],
  [
    withFields(
      'dnsConfig: { nameservers: ["2001:db8::1"], searches: [_tcp.example.com., .], options: [{ name: ndots }] }',
    ),
  ],
  [withFields('hostAliases: [{ ip: 127.0.0.1, hostnames: [a.b] }, { ip: "::1" }]')],
  [
    withFields(
      'securityContext: { sysctls: [{ name: net.ipv4.ip_local_port_range, value: "" }, { name: net/a, value: "1" }] }',
    ),
  ],
  [withVolume('configMap: { name: a, defaultMode: 0777, items: [{ key: a, path: b/..c }] }')],
  [withVolume('downwardAPI: { items: [{ path: a, fieldRef: { fieldPath: metadata.name } }] }')],
  [withVolume('iscsi: { targetPortal: a, iqn: "iqn.2001-04.com.example:storage.disk", lun: 0 }')],
])('%s is taken', (yaml) => {
  expect(problemsOf(yaml, '1.34')).toEqual([]);
});

test('what a description calls required and the server takes for empty is a hint', () => {
  const yaml = withContainer('livenessProbe: { httpGet: { port: 80, httpHeaders: [{ name: X-Y }] } }');
  expect(placesOf(problemsOf(yaml))).toEqual(['low spec.containers[0].livenessProbe.httpGet.httpHeaders[0].value']);
});

test('what stands in a field whose gate is off is dropped, and asked for its types alone', () => {
  const words = withContainer('restartPolicyRules: [{ action: never }, {}]');
  expect(placesOf(problemsOf(words, '1.34'))).toEqual(['info spec.containers[0].restartPolicyRules']);
  expect(placesOf(problemsOf(words, '1.35'))).toContain('high spec.containers[0].restartPolicyRules[1].action');
  const type = withContainer('restartPolicyRules: [{ action: 1 }]');
  expect(placesOf(problemsOf(type, '1.34'))).toContain('high spec.containers[0].restartPolicyRules[0].action');
});

test('of a state that is sent along nothing is asked but its types', () => {
  const state = '{ conditions: [{ status: Perhaps }], podIPs: [{ ip: a }, { ip: a }], containerStatuses: [{}] }';
  const yaml = `{ apiVersion: v1, kind: Pod, metadata: { name: a }, spec: { containers: [{ ${CONTAINER} }] }, status: ${state} }\n`;
  expect(problemsOf(yaml)).toEqual([]);
});

test('a claim of the time when it had the type of a container may ask for storage', () => {
  const claim =
    '{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: a }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } }\n';
  expect(problemsOf(claim, '1.28')).toEqual([]);
  expect(problemsOf(claim, '1.28..1.34')).toEqual([]);
});
