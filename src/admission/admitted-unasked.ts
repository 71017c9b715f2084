/**
 * Whether the API server admits objects of this kind of admissionregistration.k8s.io without asking a policy, so that none can lock
 * its own repair out. Source: Kubernetes' `IsExemptAdmissionConfigurationResource`.
 */
export function isAdmittedUnasked(kind: string): boolean {
  return /^(?:Validating|Mutating)(?:AdmissionPolicy(?:Binding)?|WebhookConfiguration)$/u.test(kind);
}
