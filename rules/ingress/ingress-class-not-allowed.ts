import { CLASS_ANNOTATION, classOfIngress } from '../../src/kubernetes/network/ingresses.ts';
import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

const FIELD: Path = ['spec', 'ingressClassName'];
const ANNOTATION: Path = ['metadata', 'annotations', CLASS_ANNOTATION];

/** Ingresses that name no class, two, or one that the site does not allow. */
export const check: SetCheck = function* (set, params) {
  const allowed: readonly unknown[] = Array.isArray(params['allowed']) ? params['allowed'] : [];
  const hasDefault = set.ofKind('IngressClass').some(isDefault);
  for (const ingress of set.ofKind('Ingress')) {
    const fault = faultOf(ingress, allowed, hasDefault);
    if (fault !== undefined) yield { resource: ingress, ...fault };
  }
};

function faultOf(
  ingress: Resource,
  allowed: readonly unknown[],
  hasDefault: boolean,
): Omit<Violation, 'resource'> | undefined {
  const hasAnnotation = valueAt(ingress.object, ANNOTATION) !== undefined;
  const isNamed = valueAt(ingress.object, FIELD) !== undefined;
  if (isNamed && hasAnnotation) {
    return {
      path: ANNOTATION,
      message: `Ingress "${ingress.name}" names its class in the field and in the annotation, so the API server refuses to create it.`,
    };
  }
  if (!isNamed && !hasAnnotation) {
    if (hasDefault) return undefined;
    return {
      path: FIELD,
      message: `Ingress "${ingress.name}" names no class, so the cluster's default controller, every one or none serves it.`,
      severity: 'info',
    };
  }
  const ownClass = classOfIngress(ingress);
  if (allowed.length === 0 || allowed.includes(ownClass)) return undefined;
  return {
    path: isNamed ? FIELD : ANNOTATION,
    message: `Ingress "${ingress.name}" asks for class "${ownClass}", which is not among those that this site allows.`,
  };
}

function isDefault({ object }: Resource): boolean {
  return (
    scalarText(valueAt(object, ['metadata', 'annotations', 'ingressclass.kubernetes.io/is-default-class'])) === 'true'
  );
}
