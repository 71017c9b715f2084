import type { SelectedRule } from '../catalog/select.ts';
import { matchesKind } from '../kubernetes/kinds.ts';
import type { Resource, ResourceSet } from '../model/resource.ts';
import { evaluateSetBy, type Judgement, type UnjudgedByPolicy } from './evaluate.ts';
import { askedOfSet, type Plan } from './plan.ts';

/**
 * Objects that admission policies could not judge for want of a Namespace or parameters, which may lie in a set that is read
 * later. `Token` is what the caller needs to go on with what is found.
 */
export interface Postponed<Token> {
  /** Keeps what may be looked up in a set and what waits for others; gives the judgement without the latter. */
  hold(judgement: Judgement, set: ResourceSet, token: Token): Judgement;
  /** When all sets have been read: what is found now. */
  settle(): Iterable<{ readonly judgement: Judgement; readonly token: Token }>;
}

interface Waiting<Token> {
  readonly set: ResourceSet;
  /** What its own set has to look up, which goes before that of others. */
  readonly own: readonly Resource[];
  readonly missing: readonly UnjudgedByPolicy[];
  readonly token: Token;
}

/** Nothing postponed yet. */
export function openPostponed<Token>(plan: Plan): Postponed<Token> {
  const policies = plan.set.filter(({ compiled }) => compiled.looksUp !== undefined);
  const isLookedUp = ({ apiVersion, kind }: Resource): boolean =>
    policies.some(({ compiled }) => compiled.looksUp?.(apiVersion, kind) ?? false);
  const known: Resource[] = [];
  const waiting: Waiting<Token>[] = [];
  return {
    hold(judgement, set, token) {
      if (policies.length === 0) return judgement;
      const own = set.resources.filter(isLookedUp);
      known.push(...own);
      const { unjudged = [] } = judgement;
      const missing = unjudged.filter((one) => one.isMissing);
      if (missing.length === 0) return judgement;
      const definitions = set.resources.filter(({ apiVersion, kind }) =>
        matchesKind('CustomResourceDefinition', apiVersion, kind),
      );
      waiting.push({ set, own: [...own, ...definitions], missing, token });
      return { ...judgement, unjudged: unjudged.filter((one) => !one.isMissing) };
    },
    *settle() {
      for (const one of waiting.splice(0)) {
        for (const judgement of judgedNow(one, policies, known)) yield { judgement, token: one.token };
      }
    },
  };
}

function* judgedNow<Token>(
  { set, own, missing }: Waiting<Token>,
  policies: readonly SelectedRule[],
  known: readonly Resource[],
): Generator<Judgement> {
  for (const policy of policies) {
    const resources = [
      ...new Set(missing.filter(({ rule }) => rule === policy.compiled.rule).map(({ resource }) => resource)),
    ];
    if (resources.length === 0) continue;
    const few = { ...set, resources };
    yield evaluateSetBy([askedOfSet(policy)], few, [...own, ...known]);
  }
}
