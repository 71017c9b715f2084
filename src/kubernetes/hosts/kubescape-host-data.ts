import { type DataMap, isMap, valueAt } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import type { Resource, ResourceSet } from '../../model/resource.ts';
import { readFlags, wordsOfLine } from '../control-plane/command-line.ts';
import { settingsOfFile, withFileOnNode } from '../control-plane/component-files.ts';
import type { ComponentSettings, Program } from '../control-plane/component-settings.ts';
import { mapInText } from '../control-plane/embedded-files.ts';
import type { HostReader, HostReaders } from './host-reader.ts';

/*
 * What Kubescape's agent on a node writes down: the command line of a program, and its files as base64 text.
 * Source: the host scanner of kubescape/host-scanner and the rules of kubescape/regolibrary, hostdata.kubescape.cloud/v1beta0.
 */

const COMMAND_LINE: Path = ['data', 'cmdLine'];
const CONFIG_FILE: Path = ['data', 'configFile', 'content'];

/** A kubelet: what its flags do not say, its file does, and what neither says has the file's defaults. */
function settingsOfKubelet(report: DataMap): readonly ComponentSettings[] {
  const given = settingsOfLine('kubelet', report, COMMAND_LINE);
  const content = fileInBase64(valueAt(report, CONFIG_FILE));
  if (content === undefined) {
    return given.map((settings) => ({ ...settings, flags: withFileOnNode(settings.flags) }));
  }
  const file = settingsOfFile('kubelet.config.k8s.io/v1beta1', 'KubeletConfiguration', content);
  if (file === undefined) return given;
  // The file that `--config` names is the one that was read.
  const { config: _, ...flags } = given[0]?.flags ?? {};
  const inFile = [...file.paths.keys()].map((flag): [string, Path] => [flag, CONFIG_FILE]);
  const inLine = [...(given[0]?.paths.keys() ?? [])].map((flag): [string, Path] => [flag, COMMAND_LINE]);
  const paths = new Map([...inFile, ...inLine]);
  return [{ ...file, flags: { ...file.flags, ...flags }, paths, root: CONFIG_FILE }];
}

/** The programs of a control plane's node. */
function settingsOfControlPlane(report: DataMap): readonly ComponentSettings[] {
  return [
    ...settingsOfLine('kube-apiserver', report, ['data', 'APIServerInfo', 'cmdLine']),
    ...settingsOfLine('kube-controller-manager', report, ['data', 'controllerManagerInfo', 'cmdLine']),
    ...settingsOfLine('kube-scheduler', report, ['data', 'schedulerInfo', 'cmdLine']),
  ];
}

/** The flags of a program that was found running with this line; nothing where there is no line. */
function settingsOfLine(component: Program, report: DataMap, place: Path): readonly ComponentSettings[] {
  const line = valueAt(report, place);
  if (typeof line !== 'string' || line === '') return [];
  const [, ...words] = wordsOfLine(line, place);
  const { values, paths } = readFlags(words);
  return [{ component, flags: values, paths, root: place, isPart: false, minor: undefined }];
}

/** A file's content as the report has it; undefined for what is no YAML mapping in base64. */
function fileInBase64(content: unknown): DataMap | undefined {
  if (isMap(content)) return content;
  if (typeof content !== 'string' || !/^[A-Za-z0-9+/=\s]+$/u.test(content)) return undefined;
  return mapInText(Buffer.from(content, 'base64').toString('utf8'));
}

/** A file of the API server that a report has, as an object of its own, and where its text stands in the report. */
export interface ReportedFile {
  readonly file: Resource;
  readonly place: Path;
}

/** Of each `ControlPlaneInfo` of a set the API server's file of one name (`auditPolicyFile`), as far as it can be read. */
export function reportedFilesIn(set: ResourceSet, name: string): readonly ReportedFile[] {
  const place: Path = ['data', 'APIServerInfo', name, 'content'];
  return set.ofKind('ControlPlaneInfo.hostdata.kubescape.cloud').flatMap((report) => {
    const object = fileInBase64(valueAt(report.object, place));
    return object === undefined ? [] : [{ file: { ...report, object }, place }];
  });
}

const proxy: HostReader = (report) => settingsOfLine('kube-proxy', report, COMMAND_LINE);

/** What Kubescape's agent reports on the nodes of a cluster that is there. */
export const KUBESCAPE_HOST_DATA_READERS: HostReaders = {
  'ControlPlaneInfo.hostdata.kubescape.cloud': settingsOfControlPlane,
  'KubeletInfo.hostdata.kubescape.cloud': settingsOfKubelet,
  'KubeProxyInfo.hostdata.kubescape.cloud': proxy,
};
