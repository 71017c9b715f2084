import { EXIT, type ExitCode, UserError } from '../errors.ts';
import { nearestName } from '../model/nearest-name.ts';
import { type Arguments, type Command, COMMANDS, flagsOf } from './arguments.ts';
import {
  EXPORT_FLAGS,
  FIX_FLAGS,
  flagsInWords,
  REPORT_FLAGS,
  SCAN_FLAGS,
  SUGGEST_FLAGS,
  TRACE_FLAGS,
} from './flags.ts';
import type { Terminal } from './terminal.ts';

/** How a command is written, what it does, and lines to copy. */
interface CommandHelp {
  readonly usage: string;
  readonly does: string;
  readonly examples: readonly string[];
}

const COMMAND_HELP: Readonly<Record<Command, CommandHelp>> = {
  scan: {
    usage: 'lintel [scan] [PATH…]',
    does: 'judge a repository, a folder or files; - reads standard input',
    examples: [
      'lintel',
      'lintel charts/shop --rule latest-tag',
      'lintel --format text --format sarif=lintel.sarif --fail-on critical',
      'kubectl get deploy web -o yaml | lintel -',
      'lintel --base main --scope new',
    ],
  },
  fix: {
    usage: 'lintel fix [PATH…]',
    does: 'make the changes that rules name, where that is safe',
    examples: ['lintel fix --diff', 'lintel fix charts/shop', 'lintel fix --unsafe --diff --rule privileged-container'],
  },
  merge: {
    usage: 'lintel merge REPORT…',
    does: 'join the JSON reports of a run that was split by --shard',
    examples: ['lintel merge out/*.json', 'lintel merge out/*.json --format sarif=lintel.sarif'],
  },
  report: {
    usage: 'lintel report [PATH…]',
    does: 'what the files show about controls of frameworks',
    examples: [
      'lintel report --framework cis-kubernetes',
      'lintel report --framework cis-kubernetes,nsa-cisa --format html=report.html',
    ],
  },
  trace: {
    usage: 'lintel trace PATH[:LINE]',
    does: 'where a rendered field comes from, or what a line feeds',
    examples: [
      'lintel trace charts/shop/values.yaml:12',
      'lintel trace charts/shop --resource Deployment/web --field spec.replicas',
    ],
  },
  rules: {
    usage: 'lintel rules [NAME…]',
    does: 'list the rules, or those of a category',
    examples: ['lintel rules', 'lintel rules rbac', 'lintel rules --peer CKV_K8S_16', 'lintel rules --format json'],
  },
  explain: {
    usage: 'lintel explain RULE',
    does: 'what a rule looks for, why, and how to repair it',
    examples: ['lintel explain latest-tag', 'lintel explain CKV_K8S_16'],
  },
  test: {
    usage: 'lintel test [PATH…]',
    does: 'run the examples of your own rule files',
    examples: ['lintel test', 'lintel test policies/owner-label.yaml'],
  },
  'new-rule': {
    usage: 'lintel new-rule ID [FILE]',
    does: 'write a first rule of your own, with examples that pass',
    examples: ['lintel new-rule owner-label', 'lintel new-rule team-ports rules/ports.yaml --scope container'],
  },
  cel: {
    usage: "lintel cel 'EXPR' PATH…",
    does: 'evaluate one expression over each object of the files',
    examples: [
      "lintel cel 'object.spec.replicas > 1' deploy.yaml",
      "lintel cel 'object.kind' deploy/",
      "helm template . | lintel cel 'object.kind' -",
    ],
  },
  suggest: {
    usage: 'lintel suggest network-policies [PATH…]',
    does: 'default-deny and the allowances that the files imply, for review',
    examples: ['lintel suggest network-policies', 'lintel suggest network-policies deploy --output policies'],
  },
  export: {
    usage: 'lintel export vap',
    does: 'write rules as ValidatingAdmissionPolicies for the cluster',
    examples: ['lintel export vap --output policies.yaml', 'lintel export vap --preset pss-baseline --action deny'],
  },
  init: {
    usage: 'lintel init [--from LINTER]',
    does: 'write a commented lintel.yaml and a workflow for GitHub',
    examples: ['lintel init', 'lintel init --from checkov'],
  },
  setup: {
    usage: 'lintel setup',
    does: 'bring Helm and Kustomize (linux x64), and start sooner afterwards',
    examples: ['lintel setup'],
  },
  completion: {
    usage: 'lintel completion bash',
    does: 'a script that completes commands, flags and rules',
    examples: ['lintel completion bash > ~/.local/share/bash-completion/completions/lintel'],
  },
  help: {
    usage: 'lintel help [COMMAND]',
    does: 'this text, or what one command takes',
    examples: ['lintel help', 'lintel help trace'],
  },
  version: { usage: 'lintel version', does: 'print the version', examples: ['lintel version'] },
};

/** `lintel help [COMMAND]`. */
export function helpCommand({ words }: Arguments, terminal: Terminal): ExitCode {
  const [name] = words;
  if (name !== undefined && !COMMANDS.some((one) => one === name)) {
    const near = nearestName(name, COMMANDS);
    throw new UserError(`there is no command "${name}"`, {
      hint: `${near === undefined ? '' : `Did you mean \`lintel help ${near}\`? `}\`lintel help\` lists them.`,
    });
  }
  terminal.stdout.write(help(words));
  return EXIT.passed;
}

/** The help that a command line asks for: that of the command it names (`fix --help`, `help fix`), else all of it. */
export function help(argv: readonly string[] = []): string {
  const name = argv[0] === 'help' ? argv[1] : argv[0];
  const command = COMMANDS.find((one) => one === name);
  return command === undefined ? helpOfAll() : helpOf(command);
}

function helpOf(command: Command): string {
  const { usage, does, examples } = COMMAND_HELP[command];
  const flags = flagsOf(command);
  return `${usage}
  ${does}

Examples
${examples.map((line) => `  ${line}\n`).join('')}
${flags.length === 0 ? '' : `${flagsInWords(flags)}\n\n`}\`lintel help\` lists all commands.
`;
}

/** Where the words about a command begin. */
const COLUMN = 34;

function usageLine({ usage, does }: CommandHelp): string {
  const head = `  ${usage}`;
  return head.length + 1 > COLUMN ? `${head}\n${' '.repeat(COLUMN)}${does}` : `${head.padEnd(COLUMN)}${does}`;
}

function helpOfAll(): string {
  const asking = [...FIX_FLAGS, ...EXPORT_FLAGS, ...REPORT_FLAGS, ...SUGGEST_FLAGS, ...TRACE_FLAGS].filter(
    ({ group }) => group === 'What to ask',
  );
  return `Lintel finds misconfigurations in Kubernetes manifests, Helm charts and Kustomize builds,
and shows the line you would edit.

Usage
${Object.values(COMMAND_HELP).map(usageLine).join('\n')}

Examples
  lintel                                          judge everything below the repository's root
  lintel charts/shop --rule latest-tag            one chart, one rule
  lintel --format sarif=lintel.sarif --fail-on critical
  kubectl get deploy web -o yaml | lintel -       what is in the cluster
  lintel report --framework cis-kubernetes,nsa-cisa --format html=report.html
  lintel explain CKV_K8S_16                       a rule by its name at another linter
  lintel trace charts/shop --resource Deployment/web --field spec.replicas
  lintel trace charts/shop/values.yaml:12         what this key sets
  lintel cel 'object.spec.replicas > 1' deploy.yaml

${flagsInWords([...asking, ...SCAN_FLAGS])}

Exit codes
  0  the gate is open
  1  a finding at or above --fail-on
  2  a mistake in the flags or the configuration, or something could not be judged
  3  a fault of Lintel itself

A folder named like a command is scanned when it is written as a path: lintel ./rules
`;
}
