import { oncePerSet } from '../../model/once-per-set.ts';
import type { ResourceSet } from '../../model/resource.ts';
import type { Direction } from '../network/network-policies.ts';
import type { OwnedTemplate } from '../selectors.ts';
import { type Answer, anyOf } from './answer.ts';
import { type End, type PodEnd, podEndsIn, STRANGER, WORLD } from './ends.ts';
import { type AskedPort, matchesPeer, matchesPorts, OTHER_PORT, portsToAsk } from './peers.ts';
import { type Applied, policiesByTemplate, trafficPoliciesIn } from './policies-in.ts';
import type { TrafficPolicy, TrafficRule } from './traffic-policy.ts';

/** Whether something passes, and by which rule; without a rule nothing closes the way. */
export interface Verdict {
  readonly answer: Answer;
  readonly by?: { readonly policy: TrafficPolicy; readonly rule: TrafficRule };
}

/** Who reaches whom by the policies of a set. What files leave open is `may`. */
export interface Reachability {
  readonly policies: readonly TrafficPolicy[];
  readonly ends: ReadonlyMap<OwnedTemplate, PodEnd>;
  policiesOf(owned: OwnedTemplate): readonly Applied[];
  /** Whether nothing passes at the pods in this direction but what a rule admits. */
  isClosed(owned: OwnedTemplate, direction: Direction): Answer;
  /** What the policies of one side say about a connection to or from the other. */
  passes(owned: OwnedTemplate, direction: Direction, other: End, port: AskedPort): Verdict;
  /** Whether one side may connect to the other by what the policies of both say; without a port, to any. */
  reaches(from: End, to: End, port?: AskedPort): Verdict;
}

/** Who reaches whom in a set. Nothing is worked out before it is asked for. */
export const reachabilityIn: (set: ResourceSet) => Reachability = oncePerSet((set) => {
  const applied = policiesByTemplate(set);
  const policiesOf = (owned: OwnedTemplate): readonly Applied[] => applied.get(owned) ?? NONE;
  const passes: Reachability['passes'] = (owned, direction, other, port) =>
    decide(policiesOf(owned), { owned, direction, other, port, ends: podEndsIn(set) });
  const bothPass = (from: End, to: End, port: AskedPort): Verdict => {
    const into = to.kind === 'pod' && to.owned !== undefined ? passes(to.owned, 'Ingress', from, port) : OPEN;
    if (into.answer === 'no' || from.kind !== 'pod' || from.owned === undefined) return into;
    const out = passes(from.owned, 'Egress', to, port);
    const answer = out.answer === 'yes' ? into.answer : out.answer;
    return { ...into, answer };
  };
  return {
    policies: trafficPoliciesIn(set),
    ends: podEndsIn(set),
    policiesOf,
    passes,
    isClosed(owned, direction) {
      const closing = policiesOf(owned).filter(({ policy }) => policy.closes.includes(direction));
      if (closing.some(({ isSure }) => isSure)) return 'yes';
      const isShut = [STRANGER, WORLD].every((one) => passes(owned, direction, one, OTHER_PORT).answer === 'no');
      if (isShut) return 'yes';
      return closing.length > 0 ? 'may' : 'no';
    },
    reaches(from, to, port) {
      if (port !== undefined) return bothPass(from, to, port);
      let best: Verdict = { answer: 'no' };
      for (const asked of portsBetween(from, to, policiesOf)) {
        const verdict = bothPass(from, to, asked);
        if (verdict.answer === 'yes') return verdict;
        if (verdict.answer === 'may' && best.answer === 'no') best = verdict;
      }
      return best;
    },
  };
});

const NONE: readonly Applied[] = [];
const OPEN: Verdict = { answer: 'yes' };

/** Ports at which the answer can differ: those that rules of either side name, and one that none does. */
function portsBetween(
  from: End,
  to: End,
  policiesOf: (owned: OwnedTemplate) => readonly Applied[],
): readonly AskedPort[] {
  const asked = new Map<string, AskedPort>();
  const add = (owned: OwnedTemplate | undefined, direction: Direction): void => {
    for (const { policy } of owned === undefined ? NONE : policiesOf(owned)) {
      for (const rule of policy.rules) {
        if (rule.direction !== direction || rule.action !== 'allow') continue;
        for (const port of portsToAsk(rule.ports, to)) asked.set(`${port.protocol} ${port.number}`, port);
      }
    }
  };
  asked.set('', OTHER_PORT);
  add(to.kind === 'pod' ? to.owned : undefined, 'Ingress');
  add(from.kind === 'pod' ? from.owned : undefined, 'Egress');
  return [...asked.values()];
}

interface Question {
  readonly owned: OwnedTemplate;
  readonly direction: Direction;
  readonly other: End;
  readonly port: AskedPort;
  readonly ends: ReadonlyMap<OwnedTemplate, PodEnd>;
}

/**
 * Follows the policies tier by tier: the first rule that is about the connection decides; in a tier that closes the pods, what no
 * rule is about ends there. Where a rule is only perhaps about it, both ways are followed.
 */
function decide(applied: readonly Applied[], question: Question): Verdict {
  const outcome: Outcome = { mayAllow: false, mayDeny: false, by: undefined };
  let index = 0;
  while (index < applied.length) {
    const tier = applied[index]?.policy.tier;
    let end = index;
    while (end < applied.length && applied[end]?.policy.tier === tier) end += 1;
    if (decideInTier(applied, [index, end], question, outcome) === 'decided') return verdictOf(outcome);
    index = end;
  }
  outcome.mayAllow = true;
  return verdictOf(outcome);
}

interface Outcome {
  mayAllow: boolean;
  mayDeny: boolean;
  by: Verdict['by'];
}

function decideInTier(
  applied: readonly Applied[],
  [start, end]: readonly [number, number],
  question: Question,
  outcome: Outcome,
): 'decided' | 'open' {
  let closed = 'no' as Answer;
  let mayPass = false;
  for (let index = start; index < end; index += 1) {
    const one = applied[index];
    if (one === undefined) continue;
    const { policy, isSure } = one;
    if (policy.closes.includes(question.direction)) closed = isSure ? 'yes' : closed === 'no' ? 'may' : closed;
    for (const rule of policy.rules) {
      const about = isAbout(rule, policy, question);
      if (about === 'no') continue;
      if (rule.action === 'allow') {
        outcome.mayAllow = true;
        outcome.by ??= { policy, rule };
      } else if (rule.action === 'deny') outcome.mayDeny = true;
      else mayPass = true;
      if (about === 'may' || !isSure) continue;
      return rule.action === 'pass' ? 'open' : 'decided';
    }
  }
  if (closed === 'no') return 'open';
  outcome.mayDeny = true;
  return closed === 'yes' && !mayPass ? 'decided' : 'open';
}

function isAbout(rule: TrafficRule, { resource }: TrafficPolicy, question: Question): Answer {
  const { owned, direction, other, port, ends } = question;
  if (rule.direction !== direction) return 'no';
  const peer = anyOf(rule.peers, (one) => matchesPeer(one, other, resource.namespace));
  if (peer === 'no') return 'no';
  const listener = direction === 'Ingress' ? (ends.get(owned) ?? other) : other;
  const ports = matchesPorts(rule.ports, port, listener);
  if (ports === 'no') return 'no';
  return peer === 'yes' && ports === 'yes' && rule.isConditional !== true ? 'yes' : 'may';
}

function verdictOf({ mayAllow, mayDeny, by }: Outcome): Verdict {
  const answer: Answer = mayAllow ? (mayDeny ? 'may' : 'yes') : 'no';
  return { answer, ...(by === undefined || answer === 'no' ? {} : { by }) };
}
