import { isMap } from '../../model/data.ts';
import type { YamlMap } from '../read-yaml.ts';
import { listIn, stringsIn } from '../read-yaml.ts';

/** A file that a plugin which is part of Kustomize reads, as the plugin's configuration names it. */
export interface PluginFile {
  readonly name: string;
  readonly role: 'patch' | 'other';
}

/**
 * The files named by the configuration of a transformer or generator. Names are relative to the kustomization that lists the plugin, not to
 * the file that configures it. Source: Kustomize's `api/internal/builtins`.
 */
export function filesOfPlugin(data: YamlMap['data']): readonly PluginFile[] {
  switch (data['kind']) {
    case 'PatchTransformer':
    case 'PatchJson6902Transformer':
      return named([data['path']], 'patch');
    case 'PatchStrategicMergeTransformer':
      return named(listIn(data['paths']), 'patch');
    case 'ReplacementTransformer':
      return named(
        listIn(data['replacements']).map((one) => (isMap(one) ? one['path'] : undefined)),
        'other',
      );
    case 'ConfigMapGenerator':
    case 'SecretGenerator':
      return named([...stringsIn(data['files']).map(withoutKey), ...stringsIn(data['envs']), data['env']], 'other');
    default:
      return [];
  }
}

function named(names: readonly unknown[], role: PluginFile['role']): readonly PluginFile[] {
  return names.flatMap((name) => (typeof name === 'string' && name !== '' && !isInline(name) ? [{ name, role }] : []));
}

/** Whether an entry is YAML itself and not the name of a file. */
export function isInline(entry: string): boolean {
  return entry.includes('\n') || entry.trimStart().startsWith('{');
}

/** The path in `key=path` or `path`. */
export function withoutKey(entry: string): string {
  return entry.slice(entry.indexOf('=') + 1);
}
