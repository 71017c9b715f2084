#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { EXIT } from './errors.ts';
import { VERSION } from './version.ts';

// Most of what a run makes is garbage at once. Left alone, V8 grows the space for new objects to 48 MB before it looks, and
// looks through so little on several threads, which costs more than it gains.
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--no-parallel-scavenge');
// A run is short: a sixth of its time would go into making code faster that is not called again.
setFlagsFromString('--no-sparkplug');
setFlagsFromString('--invocation-count-for-maglev=2000');
// What older versions of V8 do not know they complain of.
if (Number.parseInt(process.versions.node, 10) >= 24) setFlagsFromString('--invocation-count-for-turbofan=20000');

// Whoever reads our output may have read enough (`lintel | head`); the exit code still says how the gate stands.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const argv = process.argv.slice(2);

// Both are answered before the core is loaded.
if (argv[0] === '--version' || argv[0] === '-V') {
  process.stdout.write(`${VERSION}\n`);
} else if (argv.some((word) => word === '--help' || word === '-h')) {
  const { help } = await import('./cli/help.ts');
  process.stdout.write(help());
} else {
  const { main } = await import('./cli/main.ts');
  process.exitCode = await main(argv, {
    cwd: process.cwd(),
    environment: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    // Node makes this stream when it is first asked for, and most runs read files.
    get stdin() {
      return process.stdin;
    },
  }).catch((error: unknown) => {
    // What arrives here is no user's mistake: those were told by main.
    process.stderr.write(
      `lintel ${VERSION} met a fault of its own. Please report it, with what you ran.\n${stackOf(error)}\n`,
    );
    return EXIT.internal;
  });
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
