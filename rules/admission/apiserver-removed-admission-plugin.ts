import { PLUGIN_FLAGS, pluginsNamedBy } from '../../src/kubernetes/control-plane/admission-plugins.ts';
import { placeOfFlag } from '../../src/kubernetes/control-plane/component-settings.ts';
import { componentsIn } from '../../src/kubernetes/control-plane/components-in.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Plugins by the first minor version that does not know them. Source: the changelogs of Kubernetes 1.21 to 1.31. */
const GONE_SINCE: ReadonlyMap<string, number> = new Map([
  ['DenyEscalatingExec', 21],
  ['DenyExecOnPrivileged', 21],
  ['PodSecurityPolicy', 25],
  ['SecurityContextDeny', 30],
  ['PersistentVolumeLabel', 31],
]);

/** Flags that name a plugin which the API server's version does not know. */
export const check: SetCheck = function* (set) {
  for (const { resource, settings } of componentsIn(set, 'kube-apiserver')) {
    const { minor } = settings;
    if (minor === undefined) continue;
    for (const flag of PLUGIN_FLAGS) {
      for (const plugin of pluginsNamedBy(settings, flag)) {
        const since = GONE_SINCE.get(plugin);
        if (since === undefined || minor < since) continue;
        yield {
          resource,
          path: placeOfFlag(settings, flag),
          message: `The API server of Kubernetes 1.${minor} is given the plugin ${plugin} by --${flag}, which is gone since 1.${since}, so it does not start.`,
        };
      }
    }
  }
};
