import { askedFrameworks } from '../sentences/asked-frameworks.ts';
import { availableRules } from '../judging/available-rules.ts';
import { makeConfig } from '../config/merge.ts';
import { unifiedDiff } from '../diff/unified-diff.ts';
import { EXIT, type ExitCode, UserError } from '../errors.ts';
import { secretLinesOf } from '../fix/secret-lines.ts';
import type { TracedFinding } from '../model/finding.ts';
import { groupBy } from '../model/group-by.ts';
import { type Repairs, repair, writeRepairs } from '../sentences/repair.ts';
import { counted, placeInWords, resourceInWords } from '../report/describe.ts';
import { controlLines, controlNames, type Crosswalk } from '../report/crosswalk.ts';
import { forTerminal, showUnseen } from '../report/escape.ts';
import type { Arguments } from './arguments.ts';
import { requestOf } from './request.ts';
import type { Terminal } from './terminal.ts';

/** `lintel fix`: makes the changes that the rules name where that is safe, or with `--diff` prints them. */
export async function fixCommand(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const config = await makeConfig({ ...(await requestOf(args, terminal)), trace: true });
  if (config.stdin !== undefined) {
    throw new UserError('standard input cannot be fixed', { hint: 'Name a file or a folder.' });
  }
  const rules = await availableRules(config);
  const crosswalk = await askedFrameworks(config, rules);
  const repairs = await repair(config, { rules, unsafe: args.flags.has('unsafe') });
  if (args.flags.has('diff')) {
    for (const { file, before, after } of repairs.files) {
      const hidden = secretLinesOf(file, before, { findings: repairs.judged.findings, limits: config.limits });
      terminal.stdout.write(unifiedDiff({ file, before, after, hidden }));
    }
  } else {
    writeRepairs(repairs, config);
    terminal.stdout.write(`${inWords(repairs)}${closedInWords(repairs, crosswalk)}`);
  }
  terminal.stderr.write(leftInWords(repairs));
  return EXIT.passed;
}

function inWords({ files, fixed }: Repairs): string {
  if (files.length === 0) return 'Nothing to fix.\n';
  const lines = fixed.map((finding) => `  ${lineOf(finding)}: ${finding.rule.fix?.title ?? ''}`);
  return `Fixed ${counted(fixed.length, 'finding')} in ${counted(files.length, 'file')}.\n${lines.map((line) => `${showUnseen(line)}\n`).join('')}`;
}

/**
 * Controls that no finding of the run speaks of any more, a line for each framework: of those that are asked for, else of all that
 * ship with Lintel.
 */
function closedInWords({ fixed, judged }: Repairs, crosswalk: Crosswalk | undefined): string {
  const controlsOf = ({ rule }: TracedFinding): readonly string[] =>
    crosswalk === undefined ? rule.controls : controlNames(rule.id, crosswalk);
  const isFixed = new Set(fixed);
  const others = judged.findings.filter((one) => !isFixed.has(one) && one.suppression === undefined);
  const open = new Set(others.flatMap(controlsOf));
  const lines = controlLines(fixed.flatMap(controlsOf).filter((name) => !open.has(name)));
  if (lines.length === 0) return '';
  return `Controls that no finding speaks of any more:\n${lines.map((line) => `  ${showUnseen(line)}\n`).join('')}`;
}

/** Why findings that have a fix are left as they are: one line a reason. */
function leftInWords({ left }: Repairs): string {
  return [...groupBy(left, ([, why]) => why)]
    .map(([why, entries]) => {
      const rules = [...new Set(entries.map(([{ rule }]) => rule.id))].toSorted();
      return `${forTerminal(`${counted(entries.length, 'finding')} left, since ${why} (${rules.join(', ')})`)}\n`;
    })
    .join('');
}

function lineOf({ rule, resource, provenance }: TracedFinding): string {
  const subject = resource === undefined ? '' : `, ${resourceInWords(resource)}`;
  return `${placeInWords(provenance.home)}  ${rule.id}${subject}`;
}
