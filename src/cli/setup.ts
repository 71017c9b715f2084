import { makeConfig } from '../config/merge.ts';
import { EXIT, type ExitCode, UserError } from '../errors.ts';
import { missingCodeFolder, prepareCode } from '../sentences/prepare-code.ts';
import { rendererCacheFolder } from '../setup/cache-folder.ts';
import { findRenderers } from '../setup/find-renderers.ts';
import { installRenderers } from '../setup/install-renderers.ts';
import type { Arguments } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/**
 * `lintel setup`: brings Helm and Kustomize into this user's cache, with `--if-missing` only where a run would find none; and beside them what
 * V8 makes of the program, so that it starts sooner.
 */
export async function setupCommand(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  if (args.words.length > 0)
    throw new UserError(`\`lintel setup\` does not know what to do with "${args.words.join(' ')}"`, {
      hint: '`lintel help setup` shows what it takes.',
    });
  const onProgress = (message: string): void => void terminal.stderr.write(`${message}\n`);
  if (!args.flags.has('if-missing') || !(await hasRenderers(terminal))) {
    const which = args.flags.has('helm3') ? 'helm3' : 'current';
    await installRenderers({ cacheFolder: rendererCacheFolder(), which, onProgress });
  }
  const codes = missingCodeFolder();
  if (codes === undefined) return EXIT.passed;
  onProgress(`compiling the program for Node ${process.version}`);
  await prepareCode(codes, terminal.environment);
  return EXIT.passed;
}

async function hasRenderers(terminal: Terminal): Promise<boolean> {
  const config = await makeConfig({ cwd: terminal.cwd, configFile: { kind: 'none' }, today: '' });
  const renderers = findRenderers(config);
  const found = await Promise.all([renderers.helm(), renderers.kustomize()]);
  return found.every(({ binary }) => binary !== undefined);
}
