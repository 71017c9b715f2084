import { describe, expect, test } from 'vitest';
import type { SelectedRule } from '../../src/catalog/select.ts';
import { evaluateSet } from '../../src/evaluate/evaluate.ts';
import { planRules } from '../../src/evaluate/plan.ts';
import type { ResourceSet } from '../../src/model/resource.ts';
import { setOf } from '../kubernetes/sets.ts';
import { ruleOf } from '../report/reports.ts';

/** A rule over sets that reads `uses` and notes that it was asked. */
function setRule(id: string, uses: readonly string[] | undefined, asked: string[] = []): SelectedRule {
  return {
    compiled: {
      rule: ruleOf(id, { scope: 'set' }),
      params: {},
      aliases: [],
      ...(uses === undefined ? {} : { uses }),
      check: (_set, params) => {
        asked.push(
          `${id}${params['strict'] === true ? ' strictly' : ''}${params['most'] === 3 ? ' with its setting' : ''}`,
        );
        return [];
      },
    },
    params: { most: 3 },
    strict: true,
  };
}

function askedOf(set: ResourceSet, rollouts = false): readonly string[] {
  const asked: string[] = [];
  const rules = [
    setRule('any', ['*'], asked),
    setRule('budgets', ['PodDisruptionBudget', 'HorizontalPodAutoscaler'], asked),
    setRule('istio', ['Gateway.networking.istio.io'], asked),
    setRule('pods', ['workloads'], asked),
    setRule('undeclared', undefined, asked),
  ];
  evaluateSet(set, planRules(rules, rollouts ? [{ kind: 'Canary.acme.io', path: 'spec.template' }] : []));
  return asked.map((one) => one.split(' ')[0] ?? '');
}

describe('a rule over sets is asked where the set holds a kind that it reads, in the order of the rules', () => {
  test.each([
    ['nothing', '', ['undeclared']],
    ['a kind that no rule names', '{ apiVersion: v1, kind: ConfigMap, metadata: { name: a } }', ['any', 'undeclared']],
    ['one of several kinds', '{ apiVersion: policy/v1, kind: PodDisruptionBudget }', ['any', 'budgets', 'undeclared']],
    ['that name in another group', '{ apiVersion: acme.io/v1, kind: PodDisruptionBudget }', ['any', 'undeclared']],
    ['the kind of the group', '{ apiVersion: networking.istio.io/v1, kind: Gateway }', ['any', 'istio', 'undeclared']],
    ['the kind of another', '{ apiVersion: gateway.networking.k8s.io/v1, kind: Gateway }', ['any', 'undeclared']],
    ['a workload', '{ apiVersion: batch/v1, kind: CronJob }', ['any', 'pods', 'undeclared']],
  ])('%s', (_, text, expected) => {
    expect(askedOf(setOf({ 'a.yaml': text }))).toEqual(expected);
  });

  test('a workload by the configuration', () => {
    const set = setOf({ 'a.yaml': '{ apiVersion: acme.io/v1, kind: Canary }' });
    expect(askedOf(set)).not.toContain('pods');
    expect(askedOf(set, true)).toContain('pods');
  });
});

test('a rule is asked with its settings and whether it is read strictly', () => {
  const asked: string[] = [];
  evaluateSet(
    setOf({ 'a.yaml': '{ apiVersion: v1, kind: Pod }' }),
    planRules([setRule('pods', ['workloads'], asked)], []),
  );
  expect(asked).toEqual(['pods strictly with its setting']);
});

test('of sets in any number and of any kinds each is asked what it calls for', () => {
  const plan = planRules([setRule('odd', ['Odd.acme.io']), setRule('any', ['*'])], []);
  const idsFor = (kind: string): readonly string[] =>
    plan.setRules([{ apiVersion: 'acme.io/v1', kind }]).map(({ selected }) => selected.compiled.rule.id);
  for (let count = 0; count < 1_200; count += 1) expect(idsFor(`Kind${count}`)).toEqual(['any']);
  expect(idsFor('Odd')).toEqual(['odd', 'any']);
  expect(idsFor('Kind0')).toEqual(['any']);
});
