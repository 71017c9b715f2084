import { minorOfVersion, readImageName } from '../../src/kubernetes/control-plane/component-images.ts';
import { containersOf } from '../../src/kubernetes/workloads/containers.ts';
import { endsInRepository, repositoryOf } from '../../src/kubernetes/workloads/image-name.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { labelsOf, podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

const SWITCH: Path = ['data', 'allow-snippet-annotations'];
const RISK: Path = ['data', 'annotations-risk-level'];

/** ConfigMaps by which ingress-nginx takes raw configuration from Ingresses, and controllers that do without any. */
export const check: SetCheck = function* (set) {
  if (!set.ofKind('ConfigMap').some(configuresController)) yield* controllersWithoutSwitch(set);
  const isOnByDefault = hasOldController(set);
  for (const configMap of set.ofKind('ConfigMap')) {
    const path = placeOfFault(configMap, isOnByDefault);
    if (path === undefined) continue;
    const isUnset = valueAt(configMap.object, path) === undefined;
    yield {
      resource: configMap,
      path,
      message:
        path === RISK
          ? `ConfigMap "${configMap.name}" lets ingress-nginx take annotations of every risk, so whoever may write an Ingress reads every Secret that the controller sees.`
          : `ConfigMap "${configMap.name}" ${isUnset ? 'does not turn snippets off, which this version of ingress-nginx has on' : 'lets ingress-nginx take snippets'}, so whoever may write an Ingress reads every Secret that the controller sees.`,
    };
  }
};

/** 0.49.1 and 1.0.1 brought the switch; what is older takes snippets whatever is set. Source: CVE-2021-25742. */
const WITHOUT_SWITCH = /^v?(?:0\.(?:[0-9]|[1-3][0-9]|4[0-8])\.|0\.49\.0|1\.0\.0)/u;

function* controllersWithoutSwitch(set: ResourceSet): Generator<Violation> {
  for (const template of podTemplatesIn(set))
    for (const { container, path, shownName } of containersOf(template)) {
      const { image } = container;
      if (typeof image !== 'string' || !isController(repositoryOf(image))) continue;
      const { tag } = readImageName(image);
      if (!WITHOUT_SWITCH.test(tag)) continue;
      yield {
        resource: template.owner,
        path: [...path, 'image'],
        message: `Container ${shownName} is of ingress-nginx ${tag}, which takes snippets and cannot be told not to, so whoever may write an Ingress reads every Secret that the controller sees.`,
      };
    }
}

function placeOfFault(configMap: Resource, isOnByDefault: boolean): Path | undefined {
  const own = valueAt(configMap.object, SWITCH);
  const isOfController = configuresController(configMap);
  const text = scalarText(own).trim().toLowerCase();
  if (text === 'true') return SWITCH;
  if (own !== undefined && text !== 'false' && (isOfController || configMap.namespace === 'ingress-nginx'))
    return SWITCH;
  if (!isOfController) return undefined;
  if (scalarText(valueAt(configMap.object, RISK)) === 'Critical') return RISK;
  return own === undefined && isOnByDefault ? SWITCH : undefined;
}

/** Names that the project's manifests and chart have given to it. */
const NAMES = ['ingress-nginx-controller', 'nginx-configuration', 'nginx-config', 'nginx-conf'];

/** Charts name it after the release; its labels stay. One for TCP or UDP services has them too, and holds ports only. */
function configuresController({ name, object }: Resource): boolean {
  if (NAMES.includes(name)) return true;
  return labelsOf(object)['app.kubernetes.io/name'] === 'ingress-nginx' && !/-(?:tcp|udp)$/u.test(name);
}

/** Snippets are off by default since 1.9.0. Source: the changelog of ingress-nginx. */
const FIRST_OFF = 9;

function hasOldController(set: ResourceSet): boolean {
  return podTemplatesIn(set).some((template) =>
    containersOf(template).some(({ container: { image } }) => {
      if (typeof image !== 'string' || !isController(repositoryOf(image))) return false;
      const { tag } = readImageName(image);
      return /^v?0\./u.test(tag) || (minorOfVersion(tag) ?? FIRST_OFF) < FIRST_OFF;
    }),
  );
}

function isController(repository: string): boolean {
  return ['ingress-nginx/controller', 'nginx-ingress-controller'].some((name) => endsInRepository(repository, name));
}
