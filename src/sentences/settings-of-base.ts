import { configInState, readOfStates } from '../compare/config-of-base.ts';
import type { Config } from '../config/config.ts';
import { type ConfigRequest, makeConfig } from '../config/merge.ts';
import { requestInState } from '../config/other-state.ts';
import { UserError } from '../errors.ts';
import { openBase } from '../git/open-base.ts';
import type { BaseRequest } from './judge.ts';
import { makeTemporaryFolder } from '../render/temporary-folder.ts';

/** Settings that are good until `remove` is called: rule files, ignore files and the baseline lie in a folder that goes then. */
export interface SettingsOfBase {
  readonly config: Config;
  remove(): void;
}

/**
 * The settings that the base of a change has, for judging the change's own files: its configuration file, rule files, baseline
 * and ignore files, and what flags and inputs say. Throws `UserError` where the base cannot be had or its settings are not
 * right: judging by those of the change would be what nobody wanted.
 */
export async function settingsOfBase(
  request: ConfigRequest,
  config: Config,
  base: BaseRequest,
): Promise<SettingsOfBase> {
  const folder = makeTemporaryFolder();
  try {
    const opened = await openBase({ ...base, ...readOfStates(config), root: config.root, folder: folder.path });
    if (opened.kind === 'missing') throw noBase(base.name, opened.why);
    const ofBase = await makeConfig(await requestInState(request, config, opened.root)).catch((error: unknown) => {
      throw error instanceof UserError ? wrongAtBase(base.name, error) : error;
    });
    return {
      config: { ...configInState(ofBase, config.root), settingsRoot: opened.root },
      remove: () => folder.remove(),
    };
  } catch (error) {
    folder.remove();
    throw error;
  }
}

function noBase(name: string, why: string): UserError {
  return new UserError(`config-from: base: the settings of ${name} cannot be read, since ${why}`, {
    hint: 'Check out with `fetch-depth: 0`, or let Lintel fetch what is missing with `--fetch-base`.',
  });
}

function wrongAtBase(name: string, { message, hint, at }: UserError): UserError {
  return new UserError(`config-from: base: at ${name}, ${message}`, { hint, ...(at === undefined ? {} : { at }) });
}
