import { resolve } from 'node:path';
import { stringify } from 'yaml';
import {
  EXPORT_ACTIONS,
  exportPolicy,
  type ExportAction,
  type RuleToExport,
} from '../admission/export/export-policy.ts';
import { availableRules, customRules } from '../judging/available-rules.ts';
import { loadRuleDefinitions } from '../catalog/builtin.ts';
import { type SelectedRule, selectRules } from '../catalog/select.ts';
import type { Config } from '../config/config.ts';
import { makeConfig } from '../config/merge.ts';
import { EXIT, type ExitCode, UserError } from '../errors.ts';
import { groupBy } from '../model/group-by.ts';
import { nearestName } from '../model/nearest-name.ts';
import { writeOutput } from '../output-file.ts';
import { forTerminal } from '../report/escape.ts';
import { targetOf } from '../schema/target.ts';
import type { Arguments } from './arguments.ts';
import { one as flagOf, requestOf } from './request.ts';
import type { Terminal } from './terminal.ts';

/** `lintel export vap`: writes the chosen rules as ValidatingAdmissionPolicies with bindings, and tells which cannot be written so. */
export async function exportCommand(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [format, ...others] = args.words;
  if (format !== 'vap' || others.length > 0) {
    throw new UserError('`lintel export` needs to know what to write', {
      hint: 'There is `lintel export vap`: ValidatingAdmissionPolicies of Kubernetes.',
    });
  }
  const action = actionOf(flagOf(args, 'action') ?? 'audit');
  const config = await makeConfig(await requestOf({ ...args, words: [] }, terminal));
  const rules = await rulesToExport(config);
  const policies: string[] = [];
  const left: Left[] = [];
  for (const rule of rules) {
    const exported = exportPolicy(rule, action);
    if (!exported.ok) left.push({ id: rule.definition.id, why: exported.why });
    else {
      // Lines are left whole: CEL is read as it is written.
      policies.push(
        ...exported.objects.map((object) => stringify(object, { lineWidth: 0, aliasDuplicateObjects: false })),
      );
      if (exported.needs !== '1.30')
        left.push({ id: rule.definition.id, why: `written, and needs Kubernetes ${exported.needs}`, isWritten: true });
    }
  }
  if (policies.length === 0) {
    throw new UserError('none of these rules can be said in the cluster', {
      hint: left.map(({ id, why }) => `${id}: ${why}.`).join(' ') || 'Choose rules with --rule or --preset.',
    });
  }
  const file = flagOf(args, 'output');
  if (file === undefined) terminal.stdout.write(policies.join('---\n'));
  else writeOutput(resolve(terminal.cwd, file), policies.join('---\n'));
  terminal.stderr.write(summary(policies.length / 2, left));
  return EXIT.passed;
}

function actionOf(name: string): ExportAction {
  const action = EXPORT_ACTIONS.find((known) => known === name);
  if (action !== undefined) return action;
  const near = nearestName(name, EXPORT_ACTIONS);
  throw new UserError(`--action cannot be "${name}"`, {
    hint: `${near === undefined ? '' : `Did you mean "${near}"? `}It takes ${EXPORT_ACTIONS.join(', ')}.`,
  });
}

/** The rules that the configuration and the flags choose, as they are written. Admission policies are policies already. */
async function rulesToExport(config: Config): Promise<readonly RuleToExport[]> {
  const selected = selectRules(await availableRules(config), config);
  const custom = config.customRules.length === 0 ? [] : (await customRules(config)).definitions;
  const definitions = new Map<string, RuleToExport['definition']>(
    [...(await loadRuleDefinitions()), ...custom.map(({ definition }) => definition)].map((definition) => [
      definition.id,
      definition,
    ]),
  );
  const { oldest, newest } = targetOf(config.kubeVersion);
  return selected.flatMap(({ compiled, params, strict, severity }: SelectedRule) => {
    const definition = definitions.get(compiled.rule.id);
    if (definition === undefined) return [];
    return {
      definition: severity === undefined ? definition : { ...definition, severity },
      params: { ...params, kubernetes: { oldest, newest } },
      isStrict: strict,
    };
  });
}

/** What there is to say of a rule. */
interface Left {
  readonly id: string;
  readonly why: string;
  /** It was written all the same. */
  readonly isWritten?: boolean;
}

function summary(count: number, left: readonly Left[]): string {
  const missing = left.filter(({ isWritten }) => isWritten !== true).length;
  const lines = [
    `${counted(count, 'policy', 'policies')} written; ${counted(missing, 'rule', 'rules')} cannot be said in the cluster.`,
  ];
  for (const [why, rules] of groupBy(left, (rule) => rule.why)) {
    lines.push(`  ${forTerminal(why)}: ${rules.map(({ id }) => forTerminal(id)).join(', ')}`);
  }
  return `${lines.join('\n')}\n`;
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
