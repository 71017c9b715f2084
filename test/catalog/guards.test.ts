import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_RULES, loadRuleTexts } from '../../src/catalog/builtin.ts';
import { type GuardedTest, type GuardPath, guardsOf } from '../../src/catalog/guards.ts';
import { parse } from '../../src/cel/compiler/parse.ts';
import type { Expr } from '../../src/cel/compiler/syntax.ts';
import { tryRule } from '../../src/trial/try-rule.ts';

function read(source: string): Expr {
  const parsed = parse(source);
  if (!parsed.ok) throw new Error(`not CEL: ${source}`);
  return parsed.expr;
}

const ROOTS = new Set(['object', 'pod', 'container', 'item']);

function guardsFor(
  expression: string,
  more: Partial<Record<'when' | 'strict', string>> = {},
): readonly GuardPath[] | undefined {
  const { when, strict } = more;
  const guarded: GuardedTest = {
    when: when === undefined ? undefined : read(when),
    variables: [],
    arms: [read(expression), ...(strict === undefined ? [] : [read(strict)])],
  };
  return guardsOf(guarded, ROOTS);
}

describe('a rule is asked only where one of its guards is there', () => {
  test.each([
    ['a field that must not be true', '!pod.?hostNetwork.orValue(false)', [['pod', 'hostNetwork']]],
    [
      'the field alone, not what holds it',
      '!container.?securityContext.privileged.orValue(false)',
      [['container', 'securityContext', 'privileged']],
    ],
    [
      'either of two fields',
      '!(pod.?hostPID.orValue(false) || pod.?hostIPC.orValue(false))',
      [
        ['pod', 'hostPID'],
        ['pod', 'hostIPC'],
      ],
    ],
    ['a list with a bad member', "container.?ports.orValue([]).all(one, one.name != 'ssh')", [['container', 'ports']]],
    [
      'a key with dots',
      "!object.?metadata.annotations[?'a.b/c'].hasValue()",
      [['object', 'metadata', 'annotations', 'a.b/c']],
    ],
  ])('%s', (_, expression, guards) => {
    expect(guardsFor(expression)).toEqual(guards);
  });

  test.each([
    ['what asks for a field', 'container.?securityContext.readOnlyRootFilesystem.orValue(false)'],
    ['what Kubernetes fills in badly', "container.?imagePullPolicy.orValue('IfNotPresent') == 'Always'"],
    ['a plain selection, whose absence is an error to be told', "object.spec.type != 'NodePort'"],
    ['a default that fails', '!pod.?automount.orValue(true)'],
  ])('no guard for %s', (_, expression) => {
    expect(guardsFor(expression)).toBeUndefined();
  });

  test('a condition that does not hold is a guard too, and the strict arm must be well as the plain one', () => {
    expect(guardsFor('false', { when: 'item.?hostPath.hasValue()' })).toEqual([['item', 'hostPath']]);
    expect(guardsFor('!pod.?hostPID.orValue(false)', { strict: 'pod.?hostPID.hasValue()' })).toBeUndefined();
  });
});

test('no guard of a built-in rule hides a finding: examples of all rules, whole and with parts left out, are judged alike without', async () => {
  const texts = await loadRuleTexts();
  const yamls = [...texts.values()].flatMap(({ examples }) =>
    [...examples.fails, ...examples.passes].map((one) => one.yaml),
  );
  const guarded = BUILT_IN_RULES.filter((rule) => rule.guards !== undefined);
  expect(guarded.length).toBeGreaterThan(50);
  fc.assert(
    fc.property(
      fc.constantFrom(...guarded),
      fc.constantFrom(...yamls),
      fc.option(fc.nat({ max: 20 }), { nil: undefined }),
      (rule, whole, line) => {
        const yaml = line === undefined ? whole : withoutLine(whole, line);
        const { guards: _, ...unguarded } = rule;
        expect(tryRule(rule, yaml).findings).toEqual(tryRule(unguarded, yaml).findings);
      },
    ),
    { numRuns: 2000 },
  );
});

function withoutLine(yaml: string, line: number): string {
  return yaml
    .split('\n')
    .filter((_, index) => index !== line)
    .join('\n');
}
