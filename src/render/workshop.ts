import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import type { RendererBinary } from '../process/renderer-binary.ts';
import { run } from '../process/run.ts';
import type { RunResult } from '../process/run.ts';
import type { Slots } from './slots.ts';

/** Address space of one renderer. The largest charts known stay below a quarter of it. */
const MEMORY_BYTES = 4_000_000_000;
/** Helm repeats a template's name for each of the thousand calls that it allows, and gives the reason last. */
const STDERR_BYTES = 1024 * 1024;

/** What the renderings of one run share. */
export interface Workshop {
  readonly config: Config;
  /** Absolute path of a folder outside the repository, for copies and for the renderers' homes. */
  readonly folder: string;
  readonly slots: Slots;
  /** Aborted when nobody waits for the renderings any more. */
  readonly signal: AbortSignal;
}

/** Variables that a renderer needs to reach the network, where that was allowed. */
const NETWORK_VARIABLES = [
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'GIT_SSL_CAINFO',
];

/**
 * Runs a renderer under all bounds, at most as many at once as there are slots. It works in a folder outside the
 * repository and sees a home of its own, so neither the user's plugins and credentials nor the repository choose what it does.
 */
export async function runRenderer(
  workshop: Workshop,
  binary: RendererBinary,
  args: readonly string[],
  network: 'offline' | 'online' = 'offline',
): Promise<RunResult> {
  const { limits } = workshop.config;
  const home = join(workshop.folder, 'home');
  mkdirSync(home, { recursive: true });
  return await workshop.slots.run(() =>
    run(binary.path, [...binary.argsPrefix, ...args], {
      cwd: home,
      env: { ...environmentIn(home), ...(network === 'online' ? networkVariables() : {}) },
      wallSeconds: limits.renderSeconds,
      cpuSeconds: limits.renderSeconds,
      memoryBytes: MEMORY_BYTES,
      stdoutBytes: limits.renderOutputBytes,
      stderrBytes: STDERR_BYTES,
      signal: workshop.signal,
    }),
  );
}

function environmentIn(home: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    TMPDIR: home,
    // A renderer lives for a blink: not collecting at all saves a third of its time. It begins to where it would need much memory.
    GOGC: 'off',
    GOMEMLIMIT: '512MiB',
    HELM_CACHE_HOME: join(home, 'helm-cache'),
    HELM_CONFIG_HOME: join(home, 'helm-config'),
    HELM_DATA_HOME: join(home, 'helm-data'),
    HELM_PLUGINS: join(home, 'helm-plugins'),
  };
}

function networkVariables(): Record<string, string> {
  const set = NETWORK_VARIABLES.map((name) => [name, process.env[name]] as const);
  return Object.fromEntries(set.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** A new, empty folder of the workshop. */
export function newFolder(workshop: Workshop): string {
  return mkdtempSync(join(workshop.folder, 'work-'));
}
