import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN_RULES } from '../catalog/builtin.ts';
import { configTemplate, workflowTemplate } from '../config/template.ts';
import { EXIT, type ExitCode, UserError } from '../errors.ts';
import { writeOutput } from '../output-file.ts';
import { forTerminal } from '../report/escape.ts';
import type { Arguments } from './arguments.ts';
import { givenText, type Terminal } from './terminal.ts';

/** How a workflow names this action. */
const ACTION = 'lintel/lintel@v1';

/**
 * `lintel init [--from PEER [FILE]]`: writes a commented configuration and a workflow for GitHub, and never over files that
 * are there. With `--from` the configuration is another linter's, carried over; what stays behind is told on standard error.
 */
export async function initCommand(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const from = args.flags.get('from')?.[0];
  if (from === undefined && args.words.length > 0) {
    throw new UserError(`\`lintel init\` does not know what to do with "${args.words.join(' ')}"`, {
      hint: 'Say whose settings it holds: `lintel init --from checkov FILE`.',
    });
  }
  const config = from === undefined ? configTemplate() : await carriedOver(from, args.words, terminal);
  const files = [
    { path: 'lintel.yaml', text: config },
    { path: '.github/workflows/lintel.yml', text: workflowTemplate(ACTION) },
  ];
  const present = files.filter(({ path }) => existsSync(join(terminal.cwd, path)));
  if (present.length > 0 && !args.flags.has('force')) {
    const [is, it] = present.length === 1 ? ['is', 'it'] : ['are', 'them'];
    throw new UserError(`${present.map(({ path }) => path).join(' and ')} ${is} there already`, {
      hint: `\`lintel init --force\` writes over ${it}.`,
    });
  }
  for (const { path, text } of files) {
    writeOutput(join(terminal.cwd, path), text);
    terminal.stdout.write(`wrote ${path}\n`);
  }
  return EXIT.passed;
}

async function carriedOver(name: string, named: readonly string[], terminal: Terminal): Promise<string> {
  const { carryOver, migratedPeer, USUAL_FILES } = await import('../migrate/migrate.ts');
  const peer = migratedPeer(name);
  const isThere = (path: string): boolean => existsSync(join(terminal.cwd, path));
  const paths = named.length > 0 ? named : USUAL_FILES[peer].filter(isThere);
  if (paths.length === 0) {
    const file = `\`lintel init --from ${peer} FILE\``;
    throw new UserError(`there are no settings of ${peer} here`, {
      hint:
        USUAL_FILES[peer].length === 0
          ? `Name a file with its command line in it, or with the tests it ignores: ${file}.`
          : `Name the file: ${file}. Looked for ${USUAL_FILES[peer].join(', ')}.`,
    });
  }
  const { text, left } = carryOver(
    peer,
    paths.map((path) => ({ name: path, text: givenText(path, terminal) })),
    { rules: BUILT_IN_RULES, exists: isThere, read: (path) => (isThere(path) ? givenText(path, terminal) : undefined) },
  );
  for (const line of left) terminal.stderr.write(`not carried over: ${forTerminal(line)}\n`);
  return text;
}
