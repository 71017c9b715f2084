import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { configTemplate, workflowTemplate } from '../config/template.ts';
import { EXIT, type ExitCode, UserError } from '../errors.ts';
import type { Arguments } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/** How a workflow names this action. */
const ACTION = 'lintel/lintel@v1';

/** `lintel init`: writes a commented configuration and a workflow for GitHub, and never over files that are there. */
export function initCommand(args: Arguments, terminal: Terminal): ExitCode {
  const files = [
    { path: 'lintel.yaml', text: configTemplate() },
    { path: '.github/workflows/lintel.yml', text: workflowTemplate(ACTION) },
  ];
  const present = files.filter(({ path }) => existsSync(join(terminal.cwd, path)));
  if (present.length > 0 && !args.flags.has('force')) {
    throw new UserError(`${present.map(({ path }) => path).join(' and ')} is there already`, {
      hint: '`lintel init --force` writes over it.',
    });
  }
  for (const { path, text } of files) {
    const absolute = join(terminal.cwd, path);
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
    terminal.stdout.write(`wrote ${path}\n`);
  }
  return EXIT.passed;
}
