import { BUILT_IN_RULES, loadRuleTexts } from '../catalog/builtin.ts';
import { compiledRules, customRules } from '../judging/available-rules.ts';
import { makeConfig } from '../config/merge.ts';
import { namesInList } from '../config/names-in-list.ts';
import { EXIT, type ExitCode, UserError } from '../errors.ts';
import type { CompiledRule } from '../catalog/compiled.ts';
import { rulesWithNames } from '../catalog/select.ts';
import { crosswalkOf } from '../report/crosswalk.ts';
import { counted } from '../report/describe.ts';
import { forTerminal } from '../report/escape.ts';
import type { Arguments } from './arguments.ts';
import { explain } from './explain.ts';
import { LIST_FORMATS, listRules } from './list-rules.ts';
import type { Terminal } from './terminal.ts';

/** `lintel rules [NAME…]`: all of them, or those that the words name as `--rule` would. */
export function rulesCommand(args: Arguments, terminal: Terminal): ExitCode {
  const name = args.flags.get('format')?.[0] ?? 'text';
  const format = LIST_FORMATS.find((one) => one === name);
  if (format === undefined) {
    throw new UserError(`unknown format "${name}"`, { hint: `\`lintel rules\` knows ${LIST_FORMATS.join(', ')}.` });
  }
  terminal.stdout.write(listRules(rulesNamed(args.words), format, args.flags.get('peer')?.[0]));
  return EXIT.passed;
}

function rulesNamed(words: readonly string[]): readonly CompiledRule[] {
  return words.length === 0 ? BUILT_IN_RULES : rulesWithNames(BUILT_IN_RULES, namesInList(words), '`lintel rules`');
}

/** `lintel explain RULE`. */
export async function explainCommand(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [name, ...others] = args.words;
  if (name === undefined || others.length > 0) {
    throw new UserError('`lintel explain` takes one rule', {
      hint: 'E.g. `lintel explain latest-tag`; `lintel rules` lists them.',
    });
  }
  const { builtInFrameworks } = await import('#frameworks');
  const crosswalk = crosswalkOf(builtInFrameworks);
  terminal.stdout.write(explain(name, { rules: BUILT_IN_RULES, texts: await loadRuleTexts(), crosswalk }));
  return EXIT.passed;
}

/** `lintel test [PATH…]`: runs the examples of a team's own rules; without paths those of the configuration. */
export async function testCommand(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { exampleFaults } = await import('../trial/example-faults.ts');
  const config = await makeConfig({ cwd: terminal.cwd, customRules: args.words });
  const { definitions, policies } = await customRules(config);
  if (definitions.length + policies.length === 0) {
    throw new UserError('there are no rules to test', {
      hint: 'Name rule files, or list them under `customRules` in lintel.yaml.',
    });
  }
  let failed = 0;
  const rules = await compiledRules(definitions);
  for (const [index, rule] of rules.entries()) {
    const { examples } = definitions[index]?.definition ?? { examples: { fails: [], passes: [] } };
    const faults = exampleFaults(rule, examples);
    const { fails, passes } = examples;
    const word = faults.length === 0 ? 'ok  ' : 'FAIL';
    terminal.stdout.write(`${word}  ${rule.rule.id}  ${counted(fails.length + passes.length, 'example')}\n`);
    for (const fault of faults) terminal.stdout.write(`      ${forTerminal(fault)}\n`);
    if (faults.length > 0) failed += 1;
  }
  if (definitions.length > 0)
    terminal.stdout.write(`${counted(definitions.length - failed, 'rule')} passed, ${failed} failed\n`);
  if (policies.length > 0) terminal.stdout.write(withoutExamples(policies.map(({ compiled }) => compiled.rule.id)));
  return failed === 0 ? EXIT.passed : EXIT.failed;
}

/** An admission policy has nowhere to write examples, which is no fault of whoever wrote it. */
function withoutExamples(ids: readonly string[]): string {
  const what = ids.length === 1 ? '1 admission policy was' : `${ids.length} admission policies were`;
  const names = ids.map((id) => forTerminal(id)).join(', ');
  return `${what} read without a mistake (${names}); policies have no examples to run\n`;
}
