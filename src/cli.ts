#!/usr/bin/env node
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { main } from './cli/main.ts';
import { EXIT } from './errors.ts';
import { codeCacheFolder } from './setup/cache-folder.ts';
import { openChunks } from './setup/chunk-loader.ts';
import { codeFolder, openCodeCache } from './setup/code-cache.ts';
import { VERSION } from './version.ts';

// All flags are set before the program is loaded: V8 takes kept code only under the flags that it was made under.
// Most of what a run makes is garbage at once. Left alone, V8 grows the space for new objects to 48 MB before it looks, and
// looks through so little on several threads, which costs more than it gains.
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--no-parallel-scavenge');
// What lives on is small beside what dies: the findings so far. V8 would let the heap grow to four times that before it looks.
setFlagsFromString('--heap-growing-percent=100');
// A run is short: a sixth of its time would go into making code faster that is not called again.
setFlagsFromString('--no-sparkplug');
setFlagsFromString('--invocation-count-for-maglev=2000');
// What older versions of V8 do not know they complain of.
if (Number.parseInt(process.versions.node, 10) >= 24) setFlagsFromString('--invocation-count-for-turbofan=20000');

// Whoever reads our output may have read enough (`lintel | head`); the exit code still says how the gate stands.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2));

async function run(argv: readonly string[]): Promise<void> {
  // Both are answered before anything else is loaded.
  if (argv[0] === '--version' || argv[0] === '-V') {
    process.stdout.write(`${VERSION}\n`);
    return;
  }
  if (argv.some((word) => word === '--help' || word === '-h')) {
    const { help } = await import('./cli/help.ts');
    process.stdout.write(help());
    return;
  }
  try {
    process.exitCode = await loadProgram().main(argv, {
      cwd: process.cwd(),
      environment: process.env,
      stdout: process.stdout,
      stderr: process.stderr,
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
