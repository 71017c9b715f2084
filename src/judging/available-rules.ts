import { relative } from 'node:path';
import type { PolicyRule } from '../admission/policies.ts';
import type { PolicyObject } from '../admission/policy-object.ts';
import { BUILT_IN_RULES, loadRuleTexts } from '../catalog/builtin.ts';
import type { CompiledRule } from '../catalog/compiled.ts';
import type { LocatedDefinition } from '../catalog/definition.ts';
import type { Config } from '../config/config.ts';
import { pathInside } from '../config/inside.ts';
import { UserError } from '../errors.ts';
import { readInput } from '../input-file.ts';
import { isMap } from '../model/data.ts';
import type { RuleTexts } from '../model/rule.ts';

/**
 * The rules that a run may choose from: the built-in ones, and a team's own rules and admission policies from the files that
 * the configuration and the flags name. Throws `UserError` with file, line and column for the first of those that is not right.
 */
export async function availableRules(config: Config): Promise<readonly CompiledRule[]> {
  if (config.customRules.length === 0) {
    if (!config.rulesOnly) return BUILT_IN_RULES;
    throw new UserError('--rules-only without rules', {
      hint: 'Name them with --rules PATH or `customRules` in lintel.yaml.',
    });
  }
  const { definitions, policies } = await customRules(config);
  const custom = [...(await compiledRules(definitions)), ...policies.map(({ compiled }) => compiled)];
  return config.rulesOnly ? custom : [...BUILT_IN_RULES, ...custom];
}

/**
 * A team's own rules, ready to run. Throws `UserError` at the place of the first expression that is not right, which may be a
 * field that no version of Kubernetes has.
 */
export async function compiledRules(definitions: readonly LocatedDefinition[]): Promise<readonly CompiledRule[]> {
  if (definitions.length === 0) return [];
  const { compileRule } = await import('../catalog/compile.ts');
  const { openObjectTypes } = await import('../schema/object-types.ts');
  const types = openObjectTypes();
  return definitions.map((one) => compileRule(one, types));
}

/** The long texts of the rules that a run may choose from, by id. */
export async function loadTexts(config: Config): Promise<ReadonlyMap<string, RuleTexts>> {
  const texts = new Map(await loadRuleTexts());
  if (config.customRules.length === 0) return texts;
  const { definitions, policies } = await customRules(config);
  for (const { definition } of definitions) {
    const { rationale, examples, params, strict, grades } = definition;
    texts.set(definition.id, {
      rationale,
      examples,
      params,
      strict: strict !== undefined,
      grades: grades.map((grade) => grade.severity),
    });
  }
  for (const { compiled, rationale, severities } of policies) {
    const examples = { fails: [], passes: [] };
    texts.set(compiled.rule.id, { rationale, examples, params: {}, strict: false, grades: severities.slice(1) });
  }
  return texts;
}

/** What a team's files hold, in the order of the files. */
export interface CustomRules {
  readonly definitions: readonly LocatedDefinition[];
  readonly policies: readonly PolicyRule[];
}

/** Reads a team's own rules and admission policies. */
export async function customRules(config: Config): Promise<CustomRules> {
  const { defineRule, readRuleDocuments } = await import('../catalog/define.ts');
  const { isKubernetesObject, policyObjectsOf } = await import('../admission/policy-objects-of.ts');
  const documents = config.customRules
    .flatMap((path) =>
      readRuleDocuments(readInput(path, `the rule file ${path}`), relative(rootOf(path, config), path)),
    )
    .filter(({ value }) => value !== null);
  const objects = documents.filter(({ value }) => isKubernetesObject(value)).flatMap(policyObjectsOf);
  const definitions = documents
    .filter(({ value }) => !isKubernetesObject(value) && !isSomethingElse(value))
    .map((one) => defineRule(one));
  const policies = objects.length === 0 ? [] : await policiesAmong(objects);
  if (definitions.length + policies.length === 0 && config.customRules.length > 0) {
    throw new UserError('there is no rule and no admission policy in the files that --rules and `customRules` name', {
      hint: 'docs/writing-rules.md shows a rule, docs/admission-policies.md which policies are judged.',
      ...(documents[0] === undefined ? {} : { at: { file: documents[0].file } }),
    });
  }
  const taken = refuseRepeated(
    definitions.map((one) => ({ id: one.definition.id, at: { file: one.file, ...one.placeOf(['id']) } })),
  );
  return { definitions, policies: withOwnIds(policies, taken) };
}

async function policiesAmong(objects: readonly PolicyObject[]): Promise<readonly PolicyRule[]> {
  const { policyRules } = await import('../admission/policies.ts');
  const { openObjectTypes } = await import('../schema/object-types.ts');
  return policyRules(objects, openObjectTypes());
}

/**
 * The policies, each with an id of its own: its name, or where a rule or another policy has that, its name with its kind behind it
 * (`latest-tag.clusterpolicy`), since a policy that a cluster has cannot be renamed for our sake. Throws `UserError` where a
 * policy is there twice.
 */
function withOwnIds(policies: readonly PolicyRule[], taken: Set<string>): readonly PolicyRule[] {
  const seen = new Set<string>();
  return policies.map((policy) => {
    const { compiled, from } = policy;
    const { id: name } = compiled.rule;
    const ofKind = `${name}.${from.kind.toLowerCase()}`;
    const whole = from.namespace === undefined ? ofKind : `${ofKind}.${from.namespace}`;
    if (seen.has(whole)) {
      throw new UserError(`there is a ${from.kind} "${name}" already`, {
        hint: 'Name each policy file once, and give each policy a name of its own.',
        at: { file: from.file, ...from.placeOf(['metadata', 'name']) },
      });
    }
    seen.add(whole);
    const id = [name, ofKind].find((one) => !taken.has(one)) ?? whole;
    taken.add(id);
    return id === name ? policy : { ...policy, compiled: { ...compiled, rule: { ...compiled.rule, id } } };
  });
}

/**
 * Folders of policies hold other files as well: values of tests, what describes a package, a kustomization. A mapping without any
 * of the keys that a rule begins with is none.
 */
function isSomethingElse(value: unknown): boolean {
  return isMap(value) && !['id', 'title', 'scope', 'expression'].some((key) => Object.hasOwn(value, key));
}

/** Rule files may be those of another state of the repository. */
function rootOf(path: string, { root, settingsRoot }: Config): string {
  return settingsRoot !== undefined && pathInside(settingsRoot, path) !== undefined ? settingsRoot : root;
}

interface Named {
  readonly id: string;
  readonly at: { readonly file: string; readonly line: number; readonly column: number };
}

/** The ids of all rules; throws `UserError` for the first that is there twice. */
function refuseRepeated(named: readonly Named[]): Set<string> {
  const seen = new Set(BUILT_IN_RULES.map(({ rule }) => rule.id));
  const places = new Map<string, Named['at']>();
  for (const { id, at } of named) {
    const other = places.get(id);
    if (other !== undefined) {
      throw new UserError(`there is a rule "${id}" already, in ${other.file}:${other.line}`, {
        hint: 'Give each rule an id of its own, and name each file once.',
        at,
      });
    }
    if (seen.has(id)) {
      throw new UserError(`there is a built-in rule "${id}" already`, {
        hint: "A team's own rule has a name of its own; to change a built-in rule, set its severity or parameters in lintel.yaml.",
        at,
      });
    }
    seen.add(id);
    places.set(id, at);
  }
  return seen;
}
