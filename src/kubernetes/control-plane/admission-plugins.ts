import { oncePerSet } from '../../model/once-per-set.ts';
import { type DataMap, isMap } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import type { Resource, ResourceSet } from '../../model/resource.ts';
import type { ComponentSettings } from './component-settings.ts';

/** An admission plugin that an AdmissionConfiguration of the set configures. */
export interface ConfiguredPlugin {
  readonly resource: Resource;
  readonly name: string;
  /** Where the entry stands in the AdmissionConfiguration. */
  readonly path: Path;
  /** What the entry itself says; undefined where it names a file on the node, which nobody can read here. */
  readonly configuration: DataMap | undefined;
}

/** The entries of every AdmissionConfiguration, the file that kube-apiserver gets by `--admission-control-config-file`. */
export const configuredPluginsIn: (set: ResourceSet) => readonly ConfiguredPlugin[] =
  oncePerSet(readConfiguredPluginsIn);

function readConfiguredPluginsIn(set: ResourceSet): readonly ConfiguredPlugin[] {
  return set.ofKind('AdmissionConfiguration.apiserver.config.k8s.io').flatMap((resource) => {
    const { plugins } = resource.object;
    if (!Array.isArray(plugins)) return [];
    return plugins.flatMap((plugin: unknown, index): readonly ConfiguredPlugin[] => {
      if (!isMap(plugin) || typeof plugin['name'] !== 'string') return [];
      const { name, configuration } = plugin;
      const path = ['plugins', index];
      return [{ resource, name, path, configuration: isMap(configuration) ? configuration : undefined }];
    });
  });
}

/** The flags of kube-apiserver that name admission plugins. */
export const PLUGIN_FLAGS = ['enable-admission-plugins', 'disable-admission-plugins'] as const;

/** The plugins that a flag of kube-apiserver names; empty where it is not given. */
export function pluginsNamedBy({ flags }: ComponentSettings, flag: (typeof PLUGIN_FLAGS)[number]): readonly string[] {
  return (flags[flag] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
