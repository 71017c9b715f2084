import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { exportPolicy } from '../../src/admission/export-policy.ts';
import type { RuleDefinition } from '../../src/catalog/definition.ts';
import { tryRule } from '../../src/trial/try-rule.ts';
import { BUILT_IN_RULES } from '../../src/catalog/builtin.ts';
import { readBuiltInRules } from '../../tools/rules-plugin.ts';
import { judged } from './judged.ts';

const KUBERNETES = { oldest: 33, newest: 37 };
const compiledById = new Map(BUILT_IN_RULES.map((compiled) => [compiled.rule.id, compiled]));
const definitions = readBuiltInRules().map(({ definition }) => definition);

function policyOf(definition: RuleDefinition, params: RuleDefinition['params'] = {}): string | undefined {
  const { strict, ...others }: RuleDefinition['params'] = { ...definition.params, ...params, kubernetes: KUBERNETES };
  const exported = exportPolicy({ definition, params: others, isStrict: strict === true }, 'deny');
  return exported.ok ? exported.objects.map((one) => stringify(one)).join('---\n') : undefined;
}

/** Objects of an example that are found to be wrong, once each. */
function objectsIn(findings: readonly string[]): readonly string[] {
  return [...new Set(findings)].toSorted();
}

describe('a policy judges every example as the rule that it was made of', () => {
  const exportable = definitions.filter((one) => policyOf(one) !== undefined);

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
      const byRule = tryRule(compiled, yaml, params).findings.map(({ subject }) => subject);
      const { findings, unjudged } = judged(policyOf(definition, params) ?? '', yaml);
      expect(objectsIn(findings.map((one) => one.split(' ')[2] ?? '')), name).toEqual(objectsIn(byRule));
      expect(unjudged, name).toEqual([]);
    }
  });
});
