import { containersOf } from '../../src/kubernetes/workloads/containers.ts';
import { matchesKind } from '../../src/kubernetes/kinds.ts';
import { type OwnedTemplate, podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/**
 * Annotations and labels by which an admission webhook adds containers that may mount the pod's volumes. A trailing `/`
 * stands for all keys below it. Source: the injectors' own documentation.
 */
const INJECTORS = [
  'admission.datadoghq.com/',
  'appmesh.k8s.aws/',
  'consul.hashicorp.com/connect-inject',
  'dapr.io/enabled',
  'gke-gcsfuse/volumes',
  'inject.istio.io/templates',
  'instrumentation.opentelemetry.io/',
  'linkerd.io/inject',
  'sidecar.istio.io/inject',
  'sidecar.istio.io/userVolume',
  'sidecar.opentelemetry.io/inject',
  'vault.hashicorp.com/agent-inject',
] as const;

/** Values by which those keys turn the injection off. */
const OFF = new Set(['false', 'disabled', 'no', 'n', 'off', '']);

/** A volume, or a claim template of a StatefulSet, that no container mounts. */
export const check: SetCheck = function* (set) {
  for (const owned of podTemplatesIn(set)) {
    const mounted = mountedNames(owned);
    // A template without containers is a patch or a stub: its containers are elsewhere.
    if (mounted === undefined || isInjected(owned)) continue;
    const { owner, spec, templatePath } = owned;
    const volumes = Array.isArray(spec['volumes']) ? spec['volumes'] : [];
    for (const [index, volume] of volumes.entries()) {
      // A CSI driver may act when the pod starts, mounted or not, e.g. copy what it fetched into a Secret.
      if (!isMap(volume) || volume['csi'] !== undefined) continue;
      const name = volume['name'];
      if (typeof name !== 'string' || mounted.has(name)) continue;
      yield {
        resource: owner,
        path: [...templatePath, 'spec', 'volumes', index],
        message: `Volume "${name}" is mounted by no container, so a mount was lost or the pod waits for what nothing reads.`,
      };
    }
    if (!matchesKind('StatefulSet', owner.apiVersion, owner.kind)) continue;
    const claims = valueAt(owner.object, ['spec', 'volumeClaimTemplates']);
    for (const [index, claim] of Array.isArray(claims) ? claims.entries() : []) {
      const name: unknown = valueAt(claim, ['metadata', 'name']);
      if (typeof name !== 'string' || mounted.has(name)) continue;
      yield {
        resource: owner,
        path: ['spec', 'volumeClaimTemplates', index],
        message: `Claim template "${name}" is mounted by no container, so each replica keeps a disk that nothing writes to.`,
      };
    }
  }
};

/** Names of the volumes that containers mount, as files or as devices; undefined where there is no container. */
function mountedNames(owned: OwnedTemplate): ReadonlySet<unknown> | undefined {
  const containers = containersOf(owned);
  if (containers.length === 0) return undefined;
  const names = new Set<unknown>();
  for (const { container } of containers) {
    for (const key of ['volumeMounts', 'volumeDevices']) {
      const mounts = container[key];
      if (Array.isArray(mounts)) for (const mount of mounts) names.add(valueAt(mount, ['name']));
    }
  }
  return names;
}

function isInjected({ template }: OwnedTemplate): boolean {
  return ['annotations', 'labels'].some((key) => {
    const pairs = valueAt(template, ['metadata', key]);
    if (!isMap(pairs)) return false;
    return Object.entries(pairs).some(
      ([name, value]) =>
        INJECTORS.some((one) => (one.endsWith('/') ? name.startsWith(one) : name === one)) &&
        value !== false &&
        !(typeof value === 'string' && OFF.has(value.toLowerCase())),
    );
  });
}
