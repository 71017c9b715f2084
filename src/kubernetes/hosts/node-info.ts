import { type DataMap, isMap } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import { setFlag } from '../control-plane/command-line.ts';
import { textOfField } from '../control-plane/component-files.ts';
import type { ComponentSettings } from '../control-plane/component-settings.ts';
import type { HostReaders } from './host-reader.ts';

/** What the report calls each of the kubelet's flags. Source: the commands of Trivy's node collector. */
const FLAGS: Readonly<Record<string, string>> = {
  kubeletAnonymousAuthArgumentSet: 'anonymous-auth',
  kubeletAuthorizationModeArgumentSet: 'authorization-mode',
  kubeletClientCaFileArgumentSet: 'client-ca-file',
  kubeletEventQpsArgumentSet: 'event-qps',
  kubeletHostnameOverrideArgumentSet: 'hostname-override',
  kubeletMakeIptablesUtilChainsArgumentSet: 'make-iptables-util-chains',
  kubeletOnlyUseStrongCryptographic: 'tls-cipher-suites',
  kubeletProtectKernelDefaultsArgumentSet: 'protect-kernel-defaults',
  kubeletReadOnlyPortArgumentSet: 'read-only-port',
  kubeletRotateCertificatesArgumentSet: 'rotate-certificates',
  kubeletRotateKubeletServerCertificateArgumentSet: 'rotate-server-certificates',
  kubeletStreamingConnectionIdleTimeoutArgumentSet: 'streaming-connection-idle-timeout',
  kubeletTlsCertFileTlsArgumentSet: 'tls-cert-file',
  kubeletTlsPrivateKeyFileArgumentSet: 'tls-private-key-file',
};

/**
 * The report on a node that Trivy's node collector writes: for each of the kubelet's flags what it found, an empty list where
 * the flag is not given. What the report leaves out was not looked at.
 */
function settingsOfNodeInfo(report: DataMap): readonly ComponentSettings[] {
  const { info, type } = report;
  if (!isMap(info)) return [];
  // One name is always there, since a kubelet without any flag is one of which nothing is known.
  const flags: Record<string, string> = { 'node-type': textOfField(type) };
  const paths = new Map<string, Path>();
  for (const [key, flag] of Object.entries(FLAGS)) {
    const entry = Object.hasOwn(info, key) ? info[key] : undefined;
    if (!isMap(entry) || !Array.isArray(entry['values'])) continue;
    paths.set(flag, ['info', key, 'values']);
    const text = textOfField(entry['values']);
    if (text !== '') setFlag(flags, flag, text);
  }
  joinPair(flags, paths, 'tls-cert-file', 'tls-private-key-file');
  joinPair(flags, paths, 'tls-private-key-file', 'tls-cert-file');
  return paths.size === 0 ? [] : [{ component: 'kubelet', flags, paths, root: [], isPart: true, minor: undefined }];
}

/** Of two flags that only work together, a report that was asked for one of them tells of both. */
function joinPair(flags: Record<string, string>, paths: Map<string, Path>, given: string, other: string): void {
  const path = paths.get(given);
  if (path === undefined || paths.has(other)) return;
  paths.set(other, path);
  const text = flags[given];
  if (text !== undefined) flags[other] = text;
}

/** What reports on a node that is there. */
export const NODE_INFO_READERS: HostReaders = { 'NodeInfo.': settingsOfNodeInfo };
