import type { Config } from '../config/config.ts';
import { makeConfig } from '../config/merge.ts';
import { UserError } from '../errors.ts';
import type { BaseRequest } from '../sentences/judge.ts';
import type { SettingsOfBase } from '../sentences/settings-of-base.ts';
import type { EventFacts } from './event-facts.ts';
import type { ActionInputs } from './inputs.ts';

/**
 * The settings that judge: those of the files that are checked out, or with `config-from: base` those of what a pull request or
 * a merge queue's group is compared with. What was pushed has been accepted, and is judged by its own. Throws `UserError` where
 * the base was asked for and cannot be had.
 */
export async function settingsFor(
  inputs: ActionInputs,
  { facts, base }: { readonly facts: EventFacts; readonly base: BaseRequest | undefined },
): Promise<SettingsOfBase> {
  const own: Config = await makeConfig(inputs.request);
  const isReviewed = REVIEWED.has(facts.name) || base?.isAskedFor === true;
  if (inputs.configFrom === 'head' || !isReviewed) return { config: own, remove: () => undefined };
  if (base === undefined) {
    throw new UserError('config-from: base goes with a base, and there is none', {
      hint: 'Leave out `base: false`, or name the base with `base`.',
    });
  }
  const { settingsOfBase } = await import('../sentences/settings-of-base.ts');
  return settingsOfBase(inputs.request, own, base);
}

/** Events of changes that somebody is yet to accept. */
const REVIEWED: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target', 'merge_group']);
