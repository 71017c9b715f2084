import { makeConfig } from '../config/merge.ts';
import { EXIT, type ExitCode } from '../errors.ts';
import { rendererCacheFolder } from '../setup/cache-folder.ts';
import { findRenderers } from '../setup/find-renderers.ts';
import { installRenderers } from '../setup/install-renderers.ts';
import type { Arguments } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/** `lintel setup`: brings Helm and Kustomize into this user's cache; with `--if-missing` only where a run would find none. */
export async function setupCommand(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  if (args.flags.has('if-missing') && (await hasRenderers(terminal))) return EXIT.passed;
  await installRenderers({
    cacheFolder: rendererCacheFolder(),
    which: args.flags.has('helm3') ? 'helm3' : 'current',
    onProgress: (message) => terminal.stderr.write(`${message}\n`),
  });
  return EXIT.passed;
}

async function hasRenderers(terminal: Terminal): Promise<boolean> {
  const config = await makeConfig({ cwd: terminal.cwd, configFile: { kind: 'none' }, today: '' });
  const renderers = findRenderers(config);
  const found = await Promise.all([renderers.helm(), renderers.kustomize()]);
  return found.every(({ binary }) => binary !== undefined);
}
