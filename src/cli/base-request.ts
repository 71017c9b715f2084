import type { Config } from '../config/config.ts';
import { UserError } from '../errors.ts';
import type { BaseRequest } from '../sentences/judge.ts';
import type { Arguments } from './arguments.ts';
import { one } from './request.ts';
import type { Terminal } from './terminal.ts';

/** What the flags say about the state to compare with; undefined where they name none. Throws `UserError` for flags that need one. */
export function baseRequestOf(args: Arguments, config: Config, terminal: Terminal): BaseRequest | undefined {
  const ref = one(args, 'base');
  if (ref === undefined) {
    const needy = ['fetch-base', 'config-from', ...(scopeNeedsBase(config) ? ['scope'] : [])].find((name) =>
      args.flags.has(name),
    );
    if (needy === undefined) return undefined;
    throw new UserError(`--${needy} goes with --base`, { hint: 'Name what to compare with: `--base main`.' });
  }
  return {
    choice: { kind: 'ref', ref },
    name: ref,
    isAskedFor: true,
    mayFetch: args.flags.has('fetch-base'),
    ownsCheckout: false,
    environment: terminal.environment,
  };
}

/** What a baseline does not accept is new by itself. */
function scopeNeedsBase({ scope, baseline }: Config): boolean {
  return scope !== undefined && scope !== 'all' && !(scope === 'new' && baseline !== undefined);
}
