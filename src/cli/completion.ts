import { PRESETS } from '../catalog/presets.ts';
import { REPORT_SCOPES, UNKNOWN_KINDS } from '../config/config.ts';
import { EXIT, type ExitCode, UserError } from '../errors.ts';
import { SEVERITIES } from '../model/severity.ts';
import { FORMATS } from '../report/format.ts';
import { type Arguments, COMMANDS, flagsOf } from './arguments.ts';
import type { Flag } from './flags.ts';
import type { Terminal } from './terminal.ts';

/** `lintel completion bash`: a script that completes commands, flags, their values and the names of rules. */
export function completionCommand({ words: [shell, ...others] }: Arguments, terminal: Terminal): ExitCode {
  if (shell !== 'bash' || others.length > 0) {
    throw new UserError('`lintel completion` takes the name of a shell', {
      hint: 'There is bash: write `source <(lintel completion bash)` into ~/.bashrc. In zsh, `autoload -U bashcompinit; bashcompinit` goes before it.',
    });
  }
  terminal.stdout.write(bashScript());
  return EXIT.passed;
}

/** What the values are of flags that do not list them in the help. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'fail-on': [...SEVERITIES, 'never'],
  'min-severity': SEVERITIES,
  'unknown-kinds': UNKNOWN_KINDS,
  scope: REPORT_SCOPES,
  preset: PRESETS,
};

/** Flags that take the name of a rule, and the words of commands that do. */
const RULE_FLAGS = ['rule', 'skip-rule'];
const RULE_COMMANDS = ['explain', 'rules'];

/** The values that a flag of a command may have; empty where they are paths or free words. */
function valuesOf(command: string, { name, value = '' }: Flag): readonly string[] {
  if (name === 'format' && value.startsWith('NAME')) return command === 'report' ? [] : FORMATS;
  if (/^[a-z][a-z-]*(?:\|[a-z][a-z-]*)+$/u.test(value)) return value.split('|');
  return value === '' ? [] : (CHOICES[name] ?? []);
}

function bashScript(): string {
  const values = COMMANDS.flatMap((command) =>
    flagsOf(command).flatMap((flag) => {
      const words = valuesOf(command, flag);
      const names = [`--${flag.name}`, ...(flag.short === undefined ? [] : [`-${flag.short}`])];
      const patterns = names.map((name) => `${command}:${name}`).join('|');
      return words.length === 0 ? [] : [`    ${patterns}) values='${words.join(' ')}' ;;`];
    }),
  );
  const flags = COMMANDS.map((command) => {
    const names = flagsOf(command).map(({ name }) => `--${name}`);
    return `      ${command}) COMPREPLY=($(compgen -W '${[...names, '--help'].join(' ')}' -- "$word")) ;;`;
  });
  return `# Completion for lintel in bash: source <(lintel completion bash)
_lintel() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command=scan values=
  # Bash takes --flag=value apart.
  if [[ $word == = ]]; then word=; elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  if ((COMP_CWORD > 1)); then
    case \${COMP_WORDS[1]} in ${COMMANDS.join('|')}) command=\${COMP_WORDS[1]} ;; esac
  fi
  COMPREPLY=()
  case $command:$before in
${values.join('\n')}
    ${RULE_FLAGS.map((name) => `*:--${name}`).join('|')}|${RULE_COMMANDS.map((name) => `${name}:${name}`).join('|')}) values=$(lintel rules | sed -n 's/^  \\([a-z0-9-]*\\) .*/\\1/p') ;;
  esac
  if [[ -n $values && $word != -* ]]; then
    COMPREPLY=($(compgen -W "$values" -- "$word"))
  elif [[ $word == -* ]]; then
    case $command in
${flags.join('\n')}
    esac
  elif ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${COMMANDS.join(' ')}' -- "$word"))
  fi
}
complete -o default -o bashdefault -F _lintel lintel
`;
}
