import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type AllowedMutant, readAllowedMutants } from '../../tools/mutation/allowed-mutants.ts';
import { faultsOfTrials, type MutantRun, type TriedRule } from '../../tools/mutation/faults-of-trials.ts';
import { tryMutants } from '../../tools/mutation/try-mutants.ts';
import { readBuiltInRules } from '../../tools/rules-plugin.ts';

function trialOf(id: string, living: readonly string[], more: Partial<TriedRule> = {}): TriedRule {
  const survivors = living.map((change) => ({ change, at: `rules/hygiene/${id}.yaml:7:1` }));
  return { id, tried: 1000, survivors, ...more };
}

function faults(trials: readonly TriedRule[], allowed: readonly AllowedMutant[], more: Partial<MutantRun> = {}) {
  return faultsOfTrials({ trials, allowed, hasEveryRule: true, isPassedOver: () => false, ...more });
}

const LISTED = { rule: 'owner', mutant: 'kinds: without Pod', reason: 'nothing tells them apart' };

test('a mutant that lives without a reason on the list is refused with its place, one with a reason is not', () => {
  const trials = [trialOf('owner', ['kinds: without Pod', 'when: always'])];
  expect(faults(trials, [LISTED])).toEqual([
    'lives, and no example or reason says why: owner  when: always  (rules/hygiene/owner.yaml:7:1)',
  ]);
});

test('a reason counts for the rule that it names', () => {
  expect(
    faults([trialOf('other', ['kinds: without Pod']), trialOf('owner', ['kinds: without Pod'])], [LISTED]),
  ).toEqual(['lives, and no example or reason says why: other  kinds: without Pod  (rules/hygiene/other.yaml:7:1)']);
});

const STALE = ['on the list, but dead or gone: owner  kinds: without Pod'];

test('an entry of the list that an example kills is refused', () => {
  expect(faults([trialOf('owner', [])], [LISTED])).toEqual(STALE);
});

test('so is one whose rule is gone, or is in TypeScript now, unless only some rules were tried', () => {
  expect(faults([trialOf('other', [])], [LISTED])).toEqual(STALE);
  expect(faults([trialOf('owner', [], { tried: 0, left: { why: 'typescript' } })], [LISTED])).toEqual(STALE);
  expect(faults([trialOf('other', [])], [LISTED], { hasEveryRule: false })).toEqual([]);
});

test('of a mutant that was passed over nothing is said', () => {
  expect(faults([trialOf('owner', [])], [LISTED], { isPassedOver: (rule) => rule === 'owner' })).toEqual([]);
});

test('a rule whose own examples fail is told as that, and not as dead entries', () => {
  const left = { why: 'examples', fault: '"without labels" should pass.' } as const;
  expect(faults([trialOf('owner', [], { tried: 0, left })], [LISTED])).toEqual([
    'the examples of owner fail: "without labels" should pass.',
  ]);
});

test('more than two in a hundred are too many even with reasons, counted over all rules', () => {
  const changes = Array.from({ length: 21 }, (_, index) => `change ${index}`);
  const allowed = changes.map((mutant) => ({ ...LISTED, mutant }));
  expect(faults([trialOf('owner', changes)], allowed)).toEqual(['more than 2 % live: 21 of 1000']);
  expect(faults([trialOf('owner', changes), trialOf('other', [])], allowed)).toEqual([]);
  expect(faults([trialOf('owner', changes)], allowed, { hasEveryRule: false })).toEqual([]);
});

test('every mutant on the list is one of a rule, and lives', () => {
  const allowed = readAllowedMutants(fileURLToPath(new URL('../mutants-that-live.yaml', import.meta.url)));
  const listed = allowed.map(({ rule, mutant }) => `${rule} ${mutant}`);
  const rules = readBuiltInRules(allowed.map(({ rule }) => rule));
  const living = rules.flatMap((located) => {
    const keyOf = (change: string): string => `${located.definition.id} ${change}`;
    return tryMutants(located, ({ change }) => listed.includes(keyOf(change))).survivors.map((one) =>
      keyOf(one.change),
    );
  });
  expect(living.toSorted()).toEqual(listed.toSorted());
});
