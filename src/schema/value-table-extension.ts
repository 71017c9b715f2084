import type { ValueRow } from './value-rule.ts';

const SELECTORS_OF_RULES = {
  operations: 'filled #1.. alone =CREATE|UPDATE|DELETE|CONNECT|*',
  apiGroups: '#1.. alone',
  apiVersions: 'filled #1.. alone',
  resources: 'filled #1..',
  scope: 'filled =Cluster|Namespaced|*',
};
const WEBHOOK = {
  name: 'filled threeParts',
  failurePolicy: 'filled =Ignore|Fail',
  matchPolicy: 'filled =Exact|Equivalent',
  timeoutSeconds: '1..30',
  admissionReviewVersions: 'filled label1035 #1.. unique',
  matchConditions: '#..64 unique:name',
};
const SERVICE_OF_WEBHOOK = { name: 'filled', namespace: 'filled', path: 'webhookPath', port: '1..65535' };

/**
 * What the API server asks of the fields of webhooks, admission policies, definitions, API services, certificates and devices beyond their types, as
 * `value-table.ts` has it for other groups. Source: pkg/apis/…/validation of k8s.io/kubernetes 1.16 to 1.37, of k8s.io/apiextensions-apiserver
 * and kube-aggregator; each row was tried against a kube-apiserver of 1.34.
 */
export const EXTENSION_VALUES: Readonly<Record<string, ValueRow | undefined>> = {
  'admissionregistration.v1.ValidatingWebhookConfiguration': { webhooks: 'unique:name' },
  'admissionregistration.v1.MutatingWebhookConfiguration': { webhooks: 'unique:name' },
  'admissionregistration.ValidatingWebhook': WEBHOOK,
  'admissionregistration.MutatingWebhook': { ...WEBHOOK, reinvocationPolicy: 'filled =Never|IfNeeded' },
  'admissionregistration.v1.ValidatingWebhook': { ...WEBHOOK, sideEffects: 'filled =None|NoneOnDryRun' },
  'admissionregistration.v1.MutatingWebhook': {
    ...WEBHOOK,
    sideEffects: 'filled =None|NoneOnDryRun',
    reinvocationPolicy: 'filled =Never|IfNeeded',
  },
  'admissionregistration.ServiceReference': SERVICE_OF_WEBHOOK,
  'admissionregistration.WebhookClientConfig': { url: 'filled webhookUrl' },
  'admissionregistration.RuleWithOperations': SELECTORS_OF_RULES,
  'admissionregistration.NamedRuleWithOperations': { ...SELECTORS_OF_RULES, resourceNames: 'segment unique' },
  'admissionregistration.MatchCondition': { name: 'filled key', expression: 'filled' },
  'admissionregistration.MatchResources': { matchPolicy: 'filled =Exact|Equivalent' },
  'admissionregistration.ValidatingAdmissionPolicySpec': {
    failurePolicy: 'filled =Ignore|Fail',
    matchConditions: '#..64 unique:name',
    auditAnnotations: '#..20 unique:key',
  },
  'admissionregistration.MutatingAdmissionPolicySpec': {
    failurePolicy: 'filled =Ignore|Fail',
    matchConditions: '#..64 unique:name',
    mutations: '#1..',
    reinvocationPolicy: 'filled =Never|IfNeeded',
  },
  'admissionregistration.ParamKind': { apiVersion: 'filled apiVersion', kind: 'filled kind' },
  'admissionregistration.Variable': { name: 'filled identifier', expression: 'filled' },
  'admissionregistration.Validation': {
    expression: 'filled',
    message: 'oneLine',
    reason: 'filled =Forbidden|Invalid|RequestEntityTooLarge',
  },
  'admissionregistration.AuditAnnotation': { key: 'filled key', valueExpression: 'filled' },
  'admissionregistration.Mutation': { patchType: 'filled =ApplyConfiguration|JSONPatch' },
  'admissionregistration.ApplyConfiguration': { expression: 'filled' },
  'admissionregistration.JSONPatch': { expression: 'filled' },
  'admissionregistration.ValidatingAdmissionPolicyBindingSpec': {
    policyName: 'filled subdomain',
    validationActions: 'filled =Deny|Warn|Audit #1.. unique',
  },
  'admissionregistration.MutatingAdmissionPolicyBindingSpec': { policyName: 'filled subdomain' },
  'admissionregistration.ParamRef': { name: 'segment', parameterNotFoundAction: 'filled =Allow|Deny' },
  'apiregistration.APIServiceSpec': {
    group: 'subdomain',
    version: 'filled label1035',
    groupPriorityMinimum: '1..20000',
    versionPriority: '1..1000',
  },
  'apiregistration.ServiceReference': { name: 'filled', namespace: 'filled', port: '1..65535' },
  'apiextensions.v1.CustomResourceDefinitionSpec': { group: 'filled domain', scope: 'filled =Cluster|Namespaced' },
  'apiextensions.CustomResourceDefinitionNames': {
    plural: 'filled label1035',
    singular: 'label1035',
    kind: 'filled kind',
    listKind: 'kind',
    shortNames: 'filled label1035',
    categories: 'filled label1035',
  },
  'apiextensions.CustomResourceDefinitionVersion': { name: 'filled label1035' },
  'apiextensions.CustomResourceColumnDefinition': {
    name: 'filled',
    jsonPath: 'filled jsonPath',
    format: '=byte|date|date-time|double|float|int32|int64|password',
    type: 'filled =integer|number|string|boolean|date',
  },
  'apiextensions.CustomResourceSubresourceScale': {
    specReplicasPath: 'filled specPath',
    statusReplicasPath: 'filled statusPath',
    labelSelectorPath: 'jsonPath',
  },
  'apiextensions.CustomResourceConversion': { strategy: 'filled =None|Webhook' },
  'apiextensions.WebhookConversion': { conversionReviewVersions: 'filled label1035 #1.. unique' },
  'apiextensions.ServiceReference': SERVICE_OF_WEBHOOK,
  'apiextensions.WebhookClientConfig': { url: 'filled webhookUrl' },
  'apiextensions.v1.JSONSchemaProps': {
    type: '=array|boolean|integer|number|object|string',
    'x-kubernetes-list-type': 'filled =atomic|set|map',
    'x-kubernetes-map-type': 'filled =atomic|granular',
  },
  'apiextensions.ValidationRule': {
    rule: 'filled',
    message: 'oneLine',
    reason: 'filled =FieldValueRequired|FieldValueForbidden|FieldValueInvalid|FieldValueDuplicate',
  },
  'certificates.v1.CertificateSigningRequestSpec': {
    signerName: 'filled domainPath',
    usages: 'filled #1..',
    expirationSeconds: '600..',
  },
  'resource.DeviceClassSpec': { selectors: '#..32', config: '#..32' },
  'resource.DeviceClaim': { requests: '#..32', constraints: '#..32', config: '#..32' },
  'resource.DeviceRequest': { name: 'filled label', deviceClassName: 'subdomain', allocationMode: '=ExactCount|All' },
  'resource.ExactDeviceRequest': {
    deviceClassName: 'filled subdomain',
    allocationMode: '=ExactCount|All',
    count: '0,1..',
    selectors: '#..32',
  },
  'resource.DeviceSubRequest': {
    name: 'filled label',
    deviceClassName: 'filled subdomain',
    allocationMode: '=ExactCount|All',
    count: '0,1..',
    selectors: '#..32',
  },
  'resource.DeviceToleration': { key: 'key', operator: '=Exists|Equal', effect: '=NoSchedule|NoExecute' },
  'resource.DeviceConstraint': {
    matchAttribute: 'filled attribute',
    distinctAttribute: 'filled attribute',
    requests: 'unique #..32',
  },
  'resource.CELDeviceSelector': { expression: 'filled' },
  'resource.OpaqueDeviceConfiguration': { driver: 'filled anyCaseSubdomain ^63' },
  'resource.ResourceSliceSpec': { driver: 'filled anyCaseSubdomain ^63', nodeName: 'filled subdomain' },
  'resource.ResourcePool': { name: 'filled', generation: '0..', resourceSliceCount: '1..' },
  'resource.Device': { name: 'filled label' },
};

/** What it asks of them as a whole. */
export const EXTENSION_WHOLES: Readonly<Record<string, readonly string[] | undefined>> = {
  'admissionregistration.WebhookClientConfig': ['exactly url service'],
  'admissionregistration.RuleWithOperations': [
    'needs operations',
    'needs apiGroups',
    'needs apiVersions',
    'needs resources',
  ],
  'admissionregistration.NamedRuleWithOperations': [
    'needs operations',
    'needs apiGroups',
    'needs apiVersions',
    'needs resources',
  ],
  'admissionregistration.ValidatingAdmissionPolicy': ['needs spec'],
  'admissionregistration.ValidatingAdmissionPolicySpec': ['needs matchConstraints', 'one validations auditAnnotations'],
  'admissionregistration.ValidatingAdmissionPolicyBinding': ['needs spec'],
  'admissionregistration.ValidatingAdmissionPolicyBindingSpec': ['needs policyName', 'needs validationActions'],
  'admissionregistration.MutatingAdmissionPolicy': ['needs spec'],
  'admissionregistration.MutatingAdmissionPolicySpec': [
    'needs matchConstraints',
    'needs mutations',
    'needs reinvocationPolicy',
  ],
  'admissionregistration.MutatingAdmissionPolicyBinding': ['needs spec'],
  'admissionregistration.MutatingAdmissionPolicyBindingSpec': ['needs policyName'],
  'admissionregistration.ParamKind': ['needs apiVersion', 'needs kind'],
  'admissionregistration.Mutation': ['by patchType ApplyConfiguration=applyConfiguration JSONPatch=jsonPatch'],
  'admissionregistration.ApplyConfiguration': ['needs expression'],
  'admissionregistration.JSONPatch': ['needs expression'],
  'admissionregistration.ParamRef': ['exactly name selector', 'needs parameterNotFoundAction'],
  'apiextensions.v1.CustomResourceDefinitionVersion': ['with deprecationWarning deprecated'],
  'apiextensions.v1.CustomResourceConversion': ['by strategy Webhook=webhook None='],
  'apiextensions.WebhookClientConfig': ['exactly url service'],
  'apiregistration.APIService': ['needs spec'],
  'apiregistration.APIServiceSpec': ['not insecureSkipTLSVerify caBundle', 'needs version'],
  'apiregistration.ServiceReference': ['needs name', 'needs namespace'],
  'resource.v1.DeviceRequest': ['exactly exactly firstAvailable'],
  'resource.v1beta2.DeviceRequest': ['exactly exactly firstAvailable'],
  'certificates.v1.CertificateSigningRequestSpec': ['needs usages'],
  'resource.DeviceConstraint': ['one matchAttribute distinctAttribute'],
  'resource.DeviceToleration': ['by operator:Equal Equal=value? Exists='],
  'resource.DeviceSelector': ['needs cel'],
  'resource.DeviceClassConfiguration': ['needs opaque'],
  'resource.DeviceClaimConfiguration': ['needs opaque'],
};

/** What it does without. */
export const EXTENSION_LENIENT: Readonly<Record<string, readonly string[] | undefined>> = {
  'apiextensions.CustomResourceDefinitionVersion': ['served', 'storage'],
  'resource.DeviceClass': ['spec'],
  'resource.ResourcePool': ['generation'],
  'resource.DeviceCapacity': ['value'],
  'resource.ResourceClaim': ['spec'],
  'resource.ResourceClaimTemplate': ['spec'],
  'resource.ResourceClaimTemplateSpec': ['spec'],
};
