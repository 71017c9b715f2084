import { CONTAINER_LISTS, podTemplateOf } from '../kubernetes/pod-templates.ts';
import type { CelType } from '../cel/compiler/types.ts';
import { UNDECIDABLE, type CelValue } from '../cel/value.ts';
import { type DataMap, isMap } from '../model/data.ts';
import { textFunctions } from './kyverno/kyverno-functions.ts';
import { TEXT_FUNCTIONS, UNANSWERED } from './kyverno/kyverno-library.ts';
import type { Dialect } from './policy.ts';
import { operationOn, type Subject } from './subject.ts';
import { missingValue, unknownValue } from './unknown.ts';
import type { World } from './world.ts';

/** What every expression of a policy is given, in this order. */
export const ACTIVATION: readonly string[] = [
  'object',
  'oldObject',
  'request',
  'params',
  'namespaceObject',
  'variables',
  'authorizer',
  'authorizer.requestResource',
  'images',
  'exceptions',
  UNANSWERED,
  TEXT_FUNCTIONS,
];

/** Where `variables` stands among the values. */
export const VARIABLES_AT: number = ACTIVATION.indexOf('variables');

/** What a request has, beside which nothing can be asked. Source: `AdmissionRequest` of `admission.k8s.io/v1`. */
const REQUEST: CelType = {
  kind: 'object',
  name: 'request',
  fields: Object.fromEntries(
    'uid kind resource subResource requestKind requestResource requestSubResource name namespace operation userInfo object oldObject dryRun options'
      .split(' ')
      .map((name) => [name, 'dyn' as const]),
  ),
};

/** The types of what expressions may read; `variables` are those written before. */
export function typesFor(
  dialect: Dialect,
  variables: Readonly<Record<string, CelType>>,
): Readonly<Record<string, CelType>> {
  return {
    object: 'dyn',
    oldObject: 'dyn',
    request: REQUEST,
    params: 'dyn',
    namespaceObject: 'dyn',
    variables: { kind: 'object', name: 'variables', fields: variables },
    authorizer: 'authorizer',
    'authorizer.requestResource': 'authorizer',
    ...(dialect === 'kyverno'
      ? { images: 'dyn', exceptions: 'dyn', [UNANSWERED]: 'dyn', [TEXT_FUNCTIONS]: 'dyn' }
      : {}),
  };
}

const UNASKED = unknownValue('the answer of a cluster, a registry or another service');
const OF_TEXTS = textFunctions() as CelValue;

/** What is asked of an object: which names the expressions read, so that others need not be made. */
export interface Asking {
  readonly subject: Subject;
  readonly object: DataMap;
  readonly params: CelValue;
  readonly world: World;
  readonly reads: ReadonlySet<string>;
  readonly allowances: Allowances;
}

/** Kyverno's `exceptions`: what the exceptions that are for an object allow it. */
export interface Allowances {
  readonly allowedImages: readonly string[];
  readonly allowedValues: readonly string[];
}

/** Where there are no exceptions. */
export const NO_ALLOWANCES: Allowances = { allowedImages: [], allowedValues: [] };

/** The values of a request that creates the object, without the variables. */
export function activationOf({ subject, object, params, world, reads, allowances }: Asking): CelValue[] {
  const { recorded } = subject;
  return [
    recorded?.operation === 'DELETE' ? null : object,
    recorded?.oldObject ?? null,
    reads.has('request') ? requestFor(subject, object) : null,
    params,
    reads.has('namespaceObject') ? namespaceObjectFor(subject, world) : null,
    null,
    UNDECIDABLE,
    UNDECIDABLE,
    reads.has('images') ? imagesIn(subject, object) : null,
    { ...allowances },
    UNASKED,
    OF_TEXTS,
  ];
}

const REQUESTER = unknownValue('who makes the request (request.userInfo)');
const OPTIONS = unknownValue('the options of the request (request.options)');
const UID = unknownValue('the id of the request (request.uid)');

function requestFor(subject: Subject, object: DataMap): CelValue {
  const { resource, group, version, plural, namespace, recorded } = subject;
  const kind = { group, version, kind: resource.kind };
  const served = { group, version, resource: plural };
  const metadata = isMap(object['metadata']) ? object['metadata'] : {};
  return {
    uid: UID,
    kind,
    resource: served,
    subResource: '',
    requestKind: kind,
    requestResource: served,
    requestSubResource: '',
    name: typeof metadata['name'] === 'string' ? metadata['name'] : '',
    namespace: namespace ?? '',
    operation: operationOn(subject),
    userInfo: REQUESTER,
    object: object as CelValue,
    oldObject: null,
    dryRun: false,
    options: OPTIONS,
    ...(recorded?.given as Readonly<Record<string, CelValue>> | undefined),
  };
}

function namespaceObjectFor({ namespace, resource }: Subject, world: World): CelValue {
  if (namespace === undefined) return null;
  const known = world.namespaceOf(namespace);
  const nameLabel = { 'kubernetes.io/metadata.name': namespace };
  if (known === undefined) {
    const unknown = missingValue(`the namespace "${namespace}" of ${resource.kind}/${resource.name} (namespaceObject)`);
    return {
      metadata: { name: namespace, labels: unknown, annotations: unknown },
      spec: unknown,
      status: { phase: 'Active' },
    };
  }
  const metadata = isMap(known['metadata']) ? known['metadata'] : {};
  const labels = isMap(metadata['labels']) ? metadata['labels'] : {};
  return { ...known, metadata: { ...metadata, labels: { ...labels, ...nameLabel } }, status: { phase: 'Active' } };
}

/** Kyverno's `images`: those of a pod or of a controller's pods, by the list that they stand in. */
function imagesIn({ resource: { apiVersion, kind } }: Subject, object: DataMap): CelValue {
  const spec = podTemplateOf({ apiVersion, kind, object })?.spec ?? (isMap(object['spec']) ? object['spec'] : {});
  return Object.fromEntries(
    CONTAINER_LISTS.map(({ key }) => {
      const list: unknown = spec[key];
      const images = Array.isArray(list)
        ? list.flatMap((one: unknown) => (isMap(one) && typeof one['image'] === 'string' ? [one['image']] : []))
        : [];
      return [key, images];
    }),
  );
}
