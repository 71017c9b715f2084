import { isMadeByOperator, severityOfBrokenLink } from '../../src/kubernetes/link-severity.ts';
import { indexByNamespace } from '../../src/kubernetes/namespace-index.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { labelsOf } from '../../src/kubernetes/selectors.ts';
import { hasPort } from '../../src/kubernetes/network/service-ports.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** Webhooks and extension API servers whose Service is missing, or whose certificate nobody can check. */
export const check: SetCheck = function* (set) {
  const servicesOf = indexByNamespace(set.ofKind('Service'), ({ name, namespace }) => ({ name, namespace }));
  for (const client of clientsIn(set)) {
    if (isMadeByOperator(labelsOf(client.resource.object))) continue;
    const broken = brokenUrl(client) ?? brokenService(client, servicesOf, set) ?? unknownCertificate(client);
    if (broken !== undefined) yield { resource: client.resource, ...broken };
  }
};

/** Where the API server calls somebody. */
interface Client {
  readonly resource: Resource;
  /** Of the mapping with `service` and `caBundle`. */
  readonly path: Path;
  /** What is called, for messages. */
  readonly shown: string;
}

const WEBHOOK_KINDS = ['ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration'];

function* clientsIn(set: ResourceSet): Iterable<Client> {
  for (const resource of WEBHOOK_KINDS.flatMap((kind) => set.ofKind(kind))) {
    const { webhooks } = resource.object;
    if (!Array.isArray(webhooks)) continue;
    for (const [index, webhook] of webhooks.entries()) {
      const name = valueAt(webhook, ['name']);
      const shown = `Webhook "${typeof name === 'string' ? name : resource.name}"`;
      yield { resource, path: ['webhooks', index, 'clientConfig'], shown };
    }
  }
  for (const resource of set.ofKind('CustomResourceDefinition')) {
    const shown = `The conversion of "${resource.name}"`;
    yield { resource, path: ['spec', 'conversion', 'webhook', 'clientConfig'], shown };
    yield { resource, path: ['spec', 'conversion', 'webhookClientConfig'], shown };
  }
  for (const resource of set.ofKind('APIService')) {
    yield { resource, path: ['spec'], shown: `APIService "${resource.name}"` };
  }
}

type Broken = Omit<Violation, 'resource'>;

function brokenUrl({ resource, path, shown }: Client): Broken | undefined {
  const url = valueAt(resource.object, [...path, 'url']);
  if (typeof url !== 'string' || /^https:\/\//iu.test(url)) return undefined;
  return {
    path: [...path, 'url'],
    message: `${shown} is called by an address that is not https, so the API server refuses it.`,
  };
}

function brokenService(
  { resource, path, shown }: Client,
  servicesOf: (name: string, from: Resource) => readonly Resource[],
  set: ResourceSet,
): Broken | undefined {
  const place = [...path, 'service'];
  const service = valueAt(resource.object, place);
  if (!isMap(service) || typeof service['name'] !== 'string') return undefined;
  const { name, namespace } = service;
  const named = servicesOf(name, typeof namespace === 'string' ? { ...resource, namespace } : resource);
  if (named.length === 0) {
    const severity = severityOfBrokenLink(set, set.ofKind('Service').length > 0);
    return {
      path: [...place, 'name'],
      message: `${shown} is answered by Service "${name}", which is not in this source, so what the API server asks it fails.`,
      severity,
    };
  }
  const port = service['port'] ?? 443;
  if (named.some((one) => hasPort(one, port))) return undefined;
  return {
    path: [...place, 'port'],
    message: `${shown} is answered by Service "${name}", which has no port ${scalarText(port)}, so what the API server asks it fails.`,
    severity: severityOfBrokenLink(set, true),
    related: named
      .slice(0, 1)
      .map((one) => ({ resource: one, path: ['spec', 'ports'], message: 'The ports of the Service.' })),
  };
}

/** Annotations by which another program fills in the certificate. Sources: the documentation of cert-manager and OpenShift. */
const INJECTED =
  /^(?:(?:cert-manager|certmanager\.k8s)\.io\/inject-|service\.beta\.openshift\.io\/inject-cabundle$|service\.alpha\.openshift\.io\/inject-cabundle$)/u;

/** Programs often write the certificate when they start, so this is worth knowing and no more. */
function unknownCertificate({ resource, path, shown }: Client): Broken | undefined {
  const client = valueAt(resource.object, path);
  if (!isMap(client) || !isMap(client['service']) || client['insecureSkipTLSVerify'] === true) return undefined;
  if ((client['caBundle'] ?? '') !== '') return undefined;
  const annotations = valueAt(resource.object, ['metadata', 'annotations']);
  if (isMap(annotations) && Object.keys(annotations).some((key) => INJECTED.test(key))) return undefined;
  return {
    path: [...path, 'caBundle'],
    message: `${shown} has no caBundle, so it fails unless a program writes the certificate into it.`,
    severity: 'info',
  };
}
