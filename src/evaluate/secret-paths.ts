import type { Path } from '../model/location.ts';
import type { Resource } from '../model/resource.ts';
import { evaluateResource } from './evaluate.ts';
import type { Plan } from './plan.ts';

/** Tells which values of a resource are secrets: those of a Secret, and those at which the rules of `plan`, all about secrets, speak. */
export function secretPathsOf(resource: Resource, plan: Plan): (path: Path) => boolean {
  const found = evaluateResource(resource, plan).findings.map((finding) => finding.path);
  const isSecret = resource.kind === 'Secret';
  return (path) =>
    (isSecret && (path[0] === 'data' || path[0] === 'stringData')) ||
    found.some((one) => one.every((segment, index) => index >= path.length || segment === path[index]));
}
