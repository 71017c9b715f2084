import { type DataMap, isMap } from '../../model/data.ts';
import type { ComponentSettings } from '../control-plane/component-settings.ts';
import { scalarText } from '../syntax/scalar-text.ts';
import type { HostReaders } from './host-reader.ts';

/** Who decides, as `--authorization-mode` has it. Source: apiserver.config.k8s.io AuthorizationConfiguration. */
function authorization(file: DataMap): readonly ComponentSettings[] {
  const { authorizers } = file;
  if (!Array.isArray(authorizers)) return [];
  const types = authorizers.map((one: unknown) => (isMap(one) ? scalarText(one['type']) : ''));
  return [partOfApiServer('authorization-mode', types.join(','), ['authorizers'])];
}

/**
 * Whether requests without credentials are let in, where the file says so. With conditions they are let in to those addresses
 * alone, for which there is no flag. Source: apiserver.config.k8s.io AuthenticationConfiguration.
 */
function authentication(file: DataMap): readonly ComponentSettings[] {
  const { anonymous } = file;
  if (!isMap(anonymous)) return [];
  const { enabled, conditions } = anonymous;
  if (typeof enabled !== 'boolean' || (enabled && Array.isArray(conditions) && conditions.length > 0)) return [];
  return [partOfApiServer('anonymous-auth', String(enabled), ['anonymous', 'enabled'])];
}

function partOfApiServer(flag: string, text: string, path: readonly string[]): ComponentSettings {
  const flags = text === '' ? {} : { [flag]: text };
  return {
    component: 'kube-apiserver',
    flags,
    paths: new Map([[flag, path]]),
    root: [],
    isPart: true,
    minor: undefined,
  };
}

/** Files in which the API server finds a part of its settings. */
export const API_SERVER_FILE_READERS: HostReaders = {
  'AuthorizationConfiguration.apiserver.config.k8s.io': authorization,
  'AuthenticationConfiguration.apiserver.config.k8s.io': authentication,
};
