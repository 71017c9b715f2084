import { placeOfFlag } from '../../src/kubernetes/control-plane/component-settings.ts';
import { componentsIn, type PlacedSettings } from '../../src/kubernetes/control-plane/components-in.ts';
import { originOfFile } from '../../src/kubernetes/config-and-storage/mounted-files.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** An etcd that trusts the authority which signs the certificates of the cluster's users and nodes. */
export const check: SetCheck = function* (set) {
  const ofUsers = new Map<string, PlacedSettings>();
  for (const server of componentsIn(set, 'kube-apiserver')) {
    const file = fileOfFlag(server, 'client-ca-file');
    if (file !== undefined && !ofUsers.has(file)) ofUsers.set(file, server);
  }
  for (const etcd of componentsIn(set, 'etcd')) {
    const file = fileOfFlag(etcd, 'trusted-ca-file');
    const server = file === undefined ? undefined : ofUsers.get(file);
    if (server === undefined) continue;
    const { resource, settings } = server;
    yield {
      resource: etcd.resource,
      path: placeOfFlag(etcd.settings, 'trusted-ca-file'),
      message: `The etcd server trusts ${etcd.settings.flags['trusted-ca-file'] ?? ''}, the authority of the API server's clients, so every node and user with a certificate may read all Secrets.`,
      related: [
        {
          resource,
          path: placeOfFlag(settings, 'client-ca-file'),
          message: 'The same authority signs for the API server.',
        },
      ],
    };
  }
};

/** The file that a flag names, as both programs' containers would know it. */
function fileOfFlag({ resource, settings }: PlacedSettings, flag: string): string | undefined {
  const file = settings.flags[flag];
  if (file === undefined) return undefined;
  const list = settings.root.indexOf('containers');
  return list < 0 ? file : originOfFile(resource, settings.root.slice(0, list + 2), file);
}
