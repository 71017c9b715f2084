import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { exportPolicy } from '../../src/admission/export/export-policy.ts';
import type { RuleDefinition } from '../../src/catalog/definition.ts';
import { tryRule } from '../../src/trial/try-rule.ts';
import { BUILT_IN_RULES } from '../../src/catalog/builtin.ts';
import { builtInDefinitions } from '../built-in-definitions.ts';
import { judged } from './judged.ts';

const KUBERNETES = { oldest: 33, newest: 37 };
const compiledById = new Map(BUILT_IN_RULES.map((compiled) => [compiled.rule.id, compiled]));
const definitions = builtInDefinitions().map(({ definition }) => definition);

function policyOf(definition: RuleDefinition, params: RuleDefinition['params'] = {}): string | undefined {
  const { strict, ...others }: RuleDefinition['params'] = { ...definition.params, ...params, kubernetes: KUBERNETES };
  const exported = exportPolicy({ definition, params: others, isStrict: strict === true }, 'deny');
  return exported.ok ? exported.objects.map((one) => stringify(one)).join('---\n') : undefined;
}

/** Examples about files that leave the namespace to whoever applies them: in the cluster, such an object has one. */
const ABOUT_FILES = [
  'strictly read, objects without a namespace, which the site exempts',
  'objects without a namespace, which the site exempts as well',
  'an object without a namespace begins with the slash',
];

/** Objects of an example that are found to be wrong, once each. */
function objectsIn(findings: readonly string[]): readonly string[] {
  return [...new Set(findings)].toSorted();
}

describe('a policy judges every example as the rule that it was made of', () => {
  const policies = new Map(definitions.map((one) => [one, policyOf(one)]));
  const exportable = definitions.filter((one) => policies.get(one) !== undefined);

  test('most rules that look at one object can be exported', () => {
    const single = definitions.filter(
      ({ scope, check }) => scope !== 'set' && scope !== 'clusterConfig' && check === undefined,
    );
    // Three are about webhooks, of which the API server asks no policy.
    expect(single.length - exportable.length).toBeLessThan(8);
    expect(exportable.length).toBeGreaterThan(200);
  });

  test.each(exportable.map((one) => [one.id, one] as const))('%s', (id, definition) => {
    const compiled = compiledById.get(id);
    if (compiled === undefined) throw new Error(`${id} is not among the compiled rules`);
    for (const { name, yaml, params } of [...definition.examples.fails, ...definition.examples.passes]) {
      if (ABOUT_FILES.includes(name)) continue;
      const byRule = tryRule(compiled, yaml, params).findings.map(({ subject }) => subject);
      const policy = params === undefined ? policies.get(definition) : policyOf(definition, params);
      const { findings, unjudged } = judged(policy ?? '', yaml);
      expect(objectsIn(findings.map((one) => one.split(' ')[2] ?? '')), name).toEqual(objectsIn(byRule));
      expect(unjudged, name).toEqual([]);
    }
  });
});

/** A rule of a team's own with this expression, as a policy. */
function exportedOf(expression: string): ReturnType<typeof exportPolicy> {
  const [base] = definitions.filter(({ id }) => id === 'privileged-container');
  if (base === undefined) throw new Error('there is no rule to begin with');
  const { strict: _strict, ...plain } = base;
  return exportPolicy({ definition: { ...plain, expression, variables: [] }, params: {}, isStrict: false }, 'deny');
}

test.each([
  ['container.image != ""', '1.30'],
  ['ip(container.image).family() == 4', '1.31'],
  ['format.dns1123Label().validate(container.image).hasValue() || isIP(container.image)', '1.32'],
  ['container.env.all(index, one, index < 9)', '1.33'],
  ['isSemver(container.image)', '1.34'],
  ['container.args.distinct().size() > 1', '1.35'],
  ['lists.range(3).all(one, one < 3)', '1.35'],
])('%s is for Kubernetes %s and newer', (expression, needs) => {
  expect(exportedOf(expression)).toMatchObject({ ok: true, needs });
});

test.each([
  ['math.abs(container.ports.size()) > 1', 'it calls math.abs, which the API server does not have'],
  ['base64.decode(container.image) == b"a"', 'it calls base64.decode, which the API server does not have'],
  ['cel.bind(one, container.image, one != "")', 'it calls cel.bind, which the API server does not have'],
  ["'a' in [container.image, 'b']", 'it mixes types in one list or map, which the API server refuses'],
])('%s cannot be said in the cluster', (expression, why) => {
  expect(exportedOf(expression)).toEqual({ ok: false, why });
});
