import { parseArgs } from 'node:util';
import { UserError } from '../errors.ts';
import { nearestName } from '../model/nearest-name.ts';
import { flagElsewhere } from './flags-elsewhere.ts';
import {
  EXPORT_FLAGS,
  FIX_FLAGS,
  MERGE_FLAGS,
  REPORT_FLAGS,
  SCAN_FLAGS,
  SUGGEST_FLAGS,
  TRACE_FLAGS,
  type Flag,
} from './flags.ts';

/** Commands beside `scan`, which may be left out. */
export const COMMANDS = [
  'scan',
  'fix',
  'merge',
  'report',
  'trace',
  'rules',
  'explain',
  'test',
  'cel',
  'new-rule',
  'export',
  'suggest',
  'init',
  'setup',
  'completion',
  'help',
  'version',
] as const;
export type Command = (typeof COMMANDS)[number];

/** A command line, read but not yet judged. */
export interface Arguments {
  readonly command: Command;
  /** Everything that is no flag, without the command. */
  readonly words: readonly string[];
  /** Values by flag name; a switch has none. Each was given at least once. */
  readonly flags: ReadonlyMap<string, readonly string[]>;
}

/** Flags of the other commands. */
const OTHER_FLAGS: Readonly<Record<Exclude<Command, 'scan'>, readonly Flag[]>> = {
  fix: FIX_FLAGS,
  export: EXPORT_FLAGS,
  merge: MERGE_FLAGS,
  report: REPORT_FLAGS,
  suggest: SUGGEST_FLAGS,
  trace: TRACE_FLAGS,
  rules: [
    { name: 'format', value: 'text|json|markdown', short: 'f', group: 'Output', help: 'How to list them.' },
    { name: 'peer', value: 'ID', group: 'Which rules', help: "Only those that answer to a peer's check." },
  ],
  explain: [{ name: 'color', value: 'auto|always|never', group: 'Output', help: 'Default: auto.' }],
  test: [],
  cel: [
    { name: 'format', value: 'text|json', short: 'f', group: 'Output', help: 'Default: text.' },
    { name: 'params', value: 'FILE', group: 'What to ask', help: 'What the expression reads as `params`.' },
  ],
  'new-rule': [
    { name: 'scope', value: 'NAME', group: 'What to ask', help: 'What the rule looks at. Default: object.' },
    {
      name: 'category',
      value: 'NAME',
      group: 'What to ask',
      help: "The rule's topic. Default: that of the first rule.",
    },
  ],
  init: [
    { name: 'force', group: 'Output', help: 'Write over files that are there.' },
    {
      name: 'from',
      value: 'checkov|kube-linter|trivy|kube-score',
      group: 'Which rules',
      help: "Carry another linter's settings over: those of FILE, or of its usual files.",
    },
  ],
  setup: [
    { name: 'helm3', group: 'Renderers and limits', help: 'Bring Helm 3 instead of Helm 4.' },
    { name: 'if-missing', group: 'Renderers and limits', help: 'Only where PATH and the cache have none.' },
  ],
  completion: [],
  help: [],
  version: [],
};

/** The flags that a command has. */
export function flagsOf(command: Command): readonly Flag[] {
  return command === 'scan' ? SCAN_FLAGS : OTHER_FLAGS[command];
}

/** Reads the words of a command line. Throws `UserError` for a flag that the command does not have. */
export function readArguments(argv: readonly string[]): Arguments {
  const command = COMMANDS.find((one) => one === argv[0]) ?? 'scan';
  const rest = command === argv[0] ? argv.slice(1) : argv;
  const flags = flagsOf(command);
  const { tokens } = parseArgs({
    args: [...rest],
    options: Object.fromEntries(
      flags.map((flag) => [
        flag.name,
        {
          type: flag.value === undefined ? 'boolean' : 'string',
          ...(flag.short === undefined ? {} : { short: flag.short }),
        },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const found = new Map<string, string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = flags.find((one) => one.name === token.name) ?? unknownFlag(token.rawName, command, flags);
    const values = found.get(flag.name) ?? [];
    if (values.length > 0 && flag.repeatable !== true) {
      throw new UserError(`--${flag.name} is given twice`, { hint: 'Give it once.' });
    }
    values.push(valueOf(flag, token.value));
    found.set(flag.name, values);
  }
  return { command, words, flags: found };
}

function valueOf(flag: Flag, value: string | undefined): string {
  if (flag.value === undefined) {
    if (value === undefined) return '';
    throw new UserError(`--${flag.name} takes no value`, { hint: `Write --${flag.name} alone.` });
  }
  if (value !== undefined && value !== '') return value;
  throw new UserError(`--${flag.name} needs a value`, { hint: `Write --${flag.name} ${flag.value}.` });
}

function unknownFlag(rawName: string, command: Command, flags: readonly Flag[]): never {
  const name = rawName.replace(/^-+/u, '');
  throw new UserError(`\`lintel ${command}\` has no flag ${rawName}`, {
    hint: `${proposalFor(name, flags)}\`lintel help ${command}\` lists them.`,
  });
}

/** What people know from other linters is no slip. */
function proposalFor(name: string, flags: readonly Flag[]): string {
  const here = flagElsewhere(name);
  if (here !== undefined) return `Here it is ${here}. `;
  const near = nearestName(
    name,
    flags.map((flag) => flag.name),
  );
  return near === undefined ? '' : `Did you mean --${near}? `;
}
