import type { CompiledRule } from '../catalog/compiled.ts';
import { selectRules } from '../catalog/select.ts';
import type { Config } from '../config/config.ts';
import type { Path } from '../model/location.ts';
import type { Resource } from '../model/resource.ts';
import { evaluateResource } from './evaluate.ts';
import { type Plan, planRules } from './plan.ts';

/** All rules about secrets, whatever the configuration selects: what must not be shown does not depend on what is judged. */
export function planOfSecrets(rules: readonly CompiledRule[], config: Config): Plan {
  const sensitive = rules.filter(({ rule }) => rule.sensitive);
  const everything = { ...config, preset: 'all', rules: new Map(), onlyRules: [], skipRules: [] };
  return planRules(selectRules(sensitive, everything), config.podTemplates);
}

/** Tells which values of a resource are secrets: those of a Secret, and those at which the rules of `plan`, all about secrets, speak. */
export function secretPathsOf(resource: Resource, plan: Plan): (path: Path) => boolean {
  const found = evaluateResource(resource, plan).findings.map((finding) => finding.path);
  const isSecret = resource.kind === 'Secret';
  return (path) =>
    (isSecret && (path[0] === 'data' || path[0] === 'stringData')) ||
    found.some((one) => one.every((segment, index) => index >= path.length || segment === path[index]));
}
