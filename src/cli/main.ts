import { EXIT, type ExitCode, UserError } from '../errors.ts';
import { forTerminal } from '../report/escape.ts';
import { VERSION } from '../version.ts';
import { type Arguments, readArguments } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/** Runs a command line and says how it ended. A user's mistake is told on standard error; anything else that is thrown is our bug. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await runCommand(readArguments(argv), terminal);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    terminal.stderr.write(`${mistake(error)}\n`);
    return EXIT.usage;
  }
}

async function runCommand(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  // A scan says itself when it turns out to be long, and what `setup` keeps is for the start of one.
  if (args.command !== 'scan' && args.command !== 'setup') terminal.watch?.onMuch();
  switch (args.command) {
    case 'scan': {
      const { scan } = await import('./scan.ts');
      return scan(args, terminal);
    }
    case 'fix': {
      const { fixCommand } = await import('./fix.ts');
      return fixCommand(args, terminal);
    }
    case 'merge': {
      const { mergeCommand } = await import('./merge.ts');
      return mergeCommand(args, terminal);
    }
    case 'report': {
      const { reportCommand } = await import('./report.ts');
      return reportCommand(args, terminal);
    }
    case 'trace': {
      const { traceCommand } = await import('./trace.ts');
      return traceCommand(args, terminal);
    }
    case 'rules': {
      const { rulesCommand } = await import('./rules-commands.ts');
      return rulesCommand(args, terminal);
    }
    case 'explain': {
      const { explainCommand } = await import('./rules-commands.ts');
      return explainCommand(args, terminal);
    }
    case 'test': {
      const { testCommand } = await import('./rules-commands.ts');
      return testCommand(args, terminal);
    }
    case 'cel': {
      const { celCommand } = await import('./cel.ts');
      return celCommand(args, terminal);
    }
    case 'new-rule': {
      const { newRuleCommand } = await import('./new-rule.ts');
      return newRuleCommand(args, terminal);
    }
    case 'export': {
      const { exportCommand } = await import('./export.ts');
      return exportCommand(args, terminal);
    }
    case 'suggest': {
      const { suggestCommand } = await import('./suggest.ts');
      return suggestCommand(args, terminal);
    }
    case 'init': {
      const { initCommand } = await import('./init.ts');
      return initCommand(args, terminal);
    }
    case 'setup': {
      const { setupCommand } = await import('./setup.ts');
      return setupCommand(args, terminal);
    }
    case 'completion': {
      const { completionCommand } = await import('./completion.ts');
      return completionCommand(args, terminal);
    }
    case 'help': {
      const { helpCommand } = await import('./help.ts');
      return helpCommand(args, terminal);
    }
    case 'version':
      terminal.stdout.write(`${VERSION}\n`);
      return EXIT.passed;
  }
}

/** `lintel.yaml:12:3  unknown key "severty"`, and what to do about it in the next line. */
function mistake(error: UserError): string {
  const { at } = error;
  const place =
    at === undefined ? 'lintel' : [at.file, at.line, at.column].filter((part) => part !== undefined).join(':');
  return `${forTerminal(place)}  ${forTerminal(error.message)}\n  ${forTerminal(error.hint)}`;
}
