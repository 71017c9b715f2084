import { UserError } from '../errors.ts';
import { nearestName } from '../model/nearest-name.ts';

/** Whose settings judge a change: its own, or those of the state that it is compared with. */
const CONFIG_FROM = ['head', 'base'] as const;
export type ConfigFrom = (typeof CONFIG_FROM)[number];

/** Reads `--config-from` or the input of that name; `head` where nothing is said. Throws `UserError` for other words. */
export function readConfigFrom(text: string | undefined): ConfigFrom {
  if (text === undefined) return 'head';
  const word = CONFIG_FROM.find((one) => one === text);
  if (word !== undefined) return word;
  const near = nearestName(text, CONFIG_FROM);
  throw new UserError(`config-from cannot be "${text}"`, {
    hint: `${near === undefined ? '' : `Did you mean "${near}"? `}It takes head or base.`,
  });
}
