import type { Rule } from '../model/rule.ts';
import { uriOf } from './uri.ts';

/** The name under which alerts are filed. GitHub tells tools apart by it, so it never changes. */
export const PRODUCT = 'Lintel';

/** Where to read about Lintel. A caller that knows better, such as the Action in its own repository, says so. */
export const HOMEPAGE = 'https://github.com/lintel/lintel';

/** Where a rule is documented; a team's own is not. */
export function rulePage({ file, id }: Rule, homepage: string = HOMEPAGE): string | undefined {
  return file === undefined ? `${homepage}/blob/main/docs/rules/${uriOf(id)}.md` : undefined;
}
