import { cidrOf, ipFamily } from '../kubernetes/syntax/address-syntax.ts';
import {
  isDnsLabel,
  isDnsLabelFromLetter,
  isDnsSubdomain,
  labelKeyFault,
  labelValueFault,
  portNameFault,
} from '../kubernetes/syntax/name-syntax.ts';

/** A way in which the API server wants a text written. */
export interface ValueForm {
  /** For `must be …`. */
  readonly what: string;
  readonly has: (text: string) => boolean;
}

const PATH_SEGMENT = /^[^/%]+$/u;

/** The forms, by the names under which the table of values calls them. Source: k8s.io/apimachinery, pkg/util/validation and pkg/api/validation. */
export const VALUE_FORMS: Readonly<Record<string, ValueForm>> = {
  label: { what: 'lower-case letters, digits and inner dashes, at most 63', has: isDnsLabel },
  label1035: {
    what: 'lower-case letters, digits and inner dashes, at most 63, and begin with a letter',
    has: isDnsLabelFromLetter,
  },
  subdomain: { what: 'a DNS name in lower case', has: isDnsSubdomain },
  attribute: { what: 'a DNS name, a slash and a name that CEL can read, like gpu.example.com/model', has: isAttribute },
  wildcard: {
    what: 'a DNS name in lower case, or one behind "*."',
    has: (text) => isDnsSubdomain(text.startsWith('*.') ? text.slice(2) : text),
  },
  domain: {
    what: 'a DNS name in lower case with a dot in it',
    has: (text) => isDnsSubdomain(text.replace(/\.$/u, '')) && /[^.]\.[^.]/u.test(text),
  },
  threeParts: {
    what: 'a DNS name in lower case with at least two dots, like hook.example.com',
    has: (text) => isDnsSubdomain(text) && text.split('.').length >= 3,
  },
  key: {
    what: 'letters, digits and inner dashes, dots and underscores, at most 63, with or without "<DNS name>/" in front',
    has: (text) => labelKeyFault(text) === undefined,
  },
  anyCaseKey: {
    what: 'letters, digits and inner dashes, dots and underscores, at most 63, with or without "<DNS name>/" in front',
    has: (text) => labelKeyFault(text.toLowerCase()) === undefined,
  },
  domainPath: {
    what: 'a DNS name in lower case, a slash and a path, like example.com/controller',
    has: isDomainPath,
  },
  labelValue: {
    what: 'letters, digits and inner dashes, dots and underscores, at most 63',
    has: (text) => labelValueFault(text) === undefined,
  },
  segment: {
    what: 'one segment of a path, without a slash or a percent sign',
    has: (text) => PATH_SEGMENT.test(text) && text !== '.' && text !== '..',
  },
  portName: {
    what: 'lower-case letters, digits and single inner dashes, at most 15, with a letter among them',
    has: (text) => portNameFault(text) === undefined,
  },
  labelOrAll: {
    what: 'a name of lower-case letters, digits and inner dashes, or "*"',
    has: (text) => text === '*' || isDnsLabel(text),
  },
  cidr: { what: 'a network like 10.0.0.0/8', has: (text) => cidrOf(text) !== undefined },
  address: { what: 'an IP address', has: (text) => ipFamily(text) !== undefined },
  rootedOrAll: {
    what: 'a path that begins with a slash, or "*"',
    has: (text) => text === '*' || /^\/\S*$/u.test(text),
  },
  nameOrAll: { what: 'a DNS name in lower case, or "*"', has: (text) => text === '*' || isDnsSubdomain(text) },
  webhookPath: {
    what: 'a path like /validate/pods of lower-case letters, digits, dashes and dots',
    has: isWebhookPath,
  },
  webhookUrl: {
    what: 'a URL like https://example.com/path, without a user, a query and a fragment',
    has: isWebhookUrl,
  },
  jsonPath: { what: 'a path that begins with a dot, like .spec.replicas', has: (text) => text.startsWith('.') },
  specPath: { what: 'a path below .spec, like .spec.replicas', has: (text) => text.startsWith('.spec.') },
  statusPath: {
    what: 'a path below .status, like .status.replicas',
    has: (text) => text.startsWith('.status.'),
  },
  kind: { what: 'a kind of letters, digits and inner dashes', has: (text) => isDnsLabelFromLetter(text.toLowerCase()) },
  oneLine: { what: 'one line', has: (text) => text.trim() !== '' && !/[\r\n]/u.test(text.trim()) },
  identifier: {
    what: 'a name that CEL can read: letters, digits and underscores',
    has: (text) => /^[A-Za-z_]\w*$/u.test(text),
  },
  anyCaseSubdomain: { what: 'a DNS name', has: (text) => isDnsSubdomain(text.toLowerCase()) },
  searchDomain: {
    what: 'a DNS name in lower case, with or without underscores',
    has: isSearchDomain,
  },
  trimmed: { what: 'without blanks around it', has: (text) => text.trim() === text },
  variable: { what: 'printable characters without an equals sign', has: (text) => /^[ -<>-~]+$/u.test(text) },
  header: { what: 'the name of a header: letters, digits and dashes', has: (text) => /^[-A-Za-z0-9]+$/u.test(text) },
  sysctl: { what: 'the name of a setting like net.ipv4.tcp_syncookies', has: isSysctl },
  dataKey: {
    what: 'a key of letters, digits, dashes, dots and underscores',
    has: (text) => text.length <= 253 && /^[-._A-Za-z0-9]+$/u.test(text) && text !== '.' && !text.startsWith('..'),
  },
  absolutePath: { what: 'a path that begins with a slash', has: (text) => text.startsWith('/') },
  pathInside: { what: 'a path without ".."', has: (text) => !text.split('/').includes('..') },
  relativePath: {
    what: 'a path without a slash in front and without ".."',
    has: (text) => !text.startsWith('/') && !text.split('/').includes('..'),
  },
  pathOfFile: {
    what: 'a path that has no slash and no dots in front and no ".." in it',
    has: (text) => !/^(?:\/|\.\.)/u.test(text) && !text.split('/').includes('..'),
  },
  withoutSlash: { what: 'a name without a slash', has: (text) => !text.includes('/') },
  hostsAndPorts: {
    what: 'hosts with their ports, like a:7861,b:7861',
    has: (text) => text.split(',').every((one) => /^[^:\s]*:[^:\s]*$|^\[[^\]\s]*\]:[^:\s]*$/u.test(one)),
  },
  iscsiName: { what: 'a name that begins with iqn., eui. or naa.', has: isIscsiName },
  percent: { what: 'a whole number or a percentage like 25%', has: (text) => /^\d+%$/u.test(text) },
  containerResource: {
    what: 'cpu, memory, ephemeral-storage, hugepages-<size> or the name of a device like example.com/gpu',
    has: isContainerResource,
  },
  amountOfContainer: {
    what: 'limits or requests of cpu, memory, ephemeral-storage or hugepages, like limits.cpu',
    has: (text) => /^(?:limits|requests)\.(?:cpu|memory|ephemeral-storage|hugepages-.+)$/u.test(text),
  },
  storage: { what: 'storage', has: (text) => text === 'storage' },
  quotaResource: {
    what: 'a resource that a quota limits, like requests.cpu, pods or count/jobs.batch',
    has: isQuotaResource,
  },
  typeOfLimit: {
    what: 'Container, Pod, PersistentVolumeClaim or a type of another group',
    has: (text) =>
      /^(?:Container|Pod|PersistentVolumeClaim)$/u.test(text) ||
      (text.includes('/') && labelKeyFault(text) === undefined),
  },
  groupVersion: { what: 'a group and version like apps/v1', has: (text) => text.split('/').length <= 2 },
  apiVersion: { what: 'a version like v1, or a group and version like apps/v1', has: isApiVersion },
};

function isSearchDomain(text: string): boolean {
  const steps = text.replace(/\.$/u, '').split('.');
  return (
    text === '.' || (text.length <= 254 && steps.every((step) => /^_?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?$/u.test(step)))
  );
}

function isSysctl(text: string): boolean {
  return (
    text.length <= 253 && /^(?:[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?$/u.test(text)
  );
}

function isIscsiName(text: string): boolean {
  return (
    /^iqn\.\d{4}-\d{2}\.[^.:]+(?:\.[^.:]+)*(?::.+)?$/iu.test(text) ||
    /^eui\.[0-9A-Fa-f]{16}$/u.test(text) ||
    /^naa\.[0-9A-Fa-f]{32}$/u.test(text)
  );
}

function isContainerResource(text: string): boolean {
  if (/^(?:cpu|memory|ephemeral-storage|hugepages-.+)$/u.test(text)) return labelKeyFault(text) === undefined;
  return text.includes('/') && !text.startsWith('requests.') && labelKeyFault(text) === undefined;
}

/** What quotas limit that no slash tells. Source: the documentation of resource quotas, and pkg/apis/core/helper. */
const QUOTA = new Set(
  'cpu memory ephemeral-storage requests.cpu requests.memory requests.storage requests.ephemeral-storage limits.cpu limits.memory limits.ephemeral-storage pods resourcequotas services replicationcontrollers secrets persistentvolumeclaims configmaps services.nodeports services.loadbalancers'.split(
    ' ',
  ),
);

function isQuotaResource(text: string): boolean {
  if (QUOTA.has(text) || /^(?:requests\.)?hugepages-.+$/u.test(text)) return true;
  return text.includes('/') && labelKeyFault(text) === undefined;
}

function isDomainPath(text: string): boolean {
  const slash = text.indexOf('/');
  return (
    slash > 0 &&
    isDnsSubdomain(text.slice(0, slash)) &&
    /^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/u.test(text.slice(slash + 1))
  );
}

function isWebhookPath(text: string): boolean {
  if (text === '/') return true;
  const steps = text.replace(/(?<=.)\/$/u, '').split('/');
  return steps.length > 1 && steps[0] === '' && steps.slice(1).every(isDnsSubdomain);
}

function isWebhookUrl(text: string): boolean {
  return /^https:\/\/[^/?#@\s]+(?:\/[^?#]*)?$/iu.test(text);
}

function isAttribute(text: string): boolean {
  const [domain = '', name = '', ...more] = text.split('/');
  // The server does not look closely at more slashes than one.
  return more.length > 0 || (isDnsSubdomain(domain.toLowerCase()) && /^[A-Za-z_]\w{0,31}$/u.test(name));
}

function isApiVersion(text: string): boolean {
  const [version = '', group, ...more] = text.split('/').toReversed();
  return more.length === 0 && isDnsLabelFromLetter(version) && (group === undefined || isDnsSubdomain(group));
}
