#!/usr/bin/env node
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { main } from './cli/main.ts';
import { EXIT, systemTrouble } from './errors.ts';
import { codeCacheFolder } from './setup/cache-folder.ts';
import { openChunks } from './setup/chunk-loader.ts';
import { codeFolder, openCodeCache } from './setup/code-cache.ts';
import { flagsByWork, setFlagsForStart } from './setup/engine-flags.ts';
import { VERSION } from './version.ts';

setFlagsForStart();

// Whoever reads our output may have read enough (`lintel | head`); the exit code still says how the gate stands.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`lintel  Standard output cannot be written: ${systemTrouble(error)}\n`);
  // At once, since the end of the run would say how the gate stands.
  process.exit(EXIT.usage);
});
// There is nobody left to tell.
process.stderr.on('error', () => undefined);

void run(process.argv.slice(2));

async function run(argv: readonly string[]): Promise<void> {
  // Both are answered before anything else is loaded.
  if (argv[0] === '--version' || argv[0] === '-V') {
    process.stdout.write(`${VERSION}\n`);
    return;
  }
  if (argv.some((word) => word === '--help' || word === '-h')) {
    const { help } = await import('./cli/help.ts');
    process.stdout.write(help(argv));
    return;
  }
  const cwd = workingDirectory();
  if (cwd === undefined) {
    process.stderr.write(
      'lintel  The working directory does not exist any more\n  Change to a folder that does; `cd "$PWD"` is enough where it was made again.\n',
    );
    process.exitCode = EXIT.usage;
    return;
  }
  try {
    process.exitCode = await loadProgram().main(argv, {
      cwd,
      environment: process.env,
      stdout: process.stdout,
      stderr: process.stderr,
      watch: flagsByWork(),
      // Node makes this stream when it is first asked for, and most runs read files.
      get stdin() {
        return process.stdin;
      },
    });
  } catch (error) {
    // What arrives here is no user's mistake: those were told by main.
    process.stderr.write(
      `lintel ${VERSION} met a fault of its own. Please report it, with what you ran.\n${stackOf(error)}\n`,
    );
    process.exitCode = EXIT.internal;
  }
}

/** Undefined where somebody has removed it. */
function workingDirectory(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

/** The program, from the code that `lintel setup` has kept where there is some. Required by name: how it is loaded is for us to say. */
function loadProgram(): { readonly main: typeof main } {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const kept = codeFolder(codeCacheFolder(), folder);
  const cached = kept === undefined ? undefined : openCodeCache(kept);
  const load = cached === undefined ? createRequire(import.meta.url) : openChunks(folder, cached).load;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the file is ours
  return load('./program.js') as { readonly main: typeof main };
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
