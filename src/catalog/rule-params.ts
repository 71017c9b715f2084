import type { Config } from '../config/config.ts';
import { type MistakePlace, UserError } from '../errors.ts';
import { type Data, isMap } from '../model/data.ts';
import { nearestName } from '../model/nearest-name.ts';
import type { CompiledRule } from './compiled.ts';
import { namesOf } from './select.ts';

/**
 * Throws `UserError` for the first parameter of `lintel.yaml` that none of the rules which its name means would read, or that
 * is of another form than the rule's own: a slip there would leave a rule judging by its defaults without a word.
 */
export function refuseUnknownParams(available: readonly CompiledRule[], { rules }: Pick<Config, 'rules'>): void {
  const given = [...rules].filter(([, { params }]) => params !== undefined);
  if (given.length === 0) return;
  const names = namesOf(available);
  const byId = new Map(available.map((compiled) => [compiled.rule.id, compiled]));
  for (const [name, { params = {}, at }] of given) {
    const meant = (names.get(name.toLowerCase()) ?? []).flatMap((id) => byId.get(id) ?? []);
    // A name that means no rule is told where rules are chosen.
    if (meant.length === 0) continue;
    for (const [param, value] of Object.entries(params)) refuseUnknown({ name, param, value, at }, meant);
  }
}

interface Given {
  readonly name: string;
  readonly param: string;
  readonly value: Data;
  readonly at: MistakePlace | undefined;
}

function refuseUnknown({ name, param, value, at }: Given, meant: readonly CompiledRule[]): void {
  const where = at === undefined ? {} : { at };
  if (param === 'strict') {
    if (typeof value === 'boolean') return;
    throw new UserError(`rules.${name}.params.strict takes true or false`, {
      hint: 'Write it without quotes.',
      ...where,
    });
  }
  const known = [...new Set(meant.flatMap(({ params }) => Object.keys(params)))];
  const own = meant.flatMap(({ params }) => (Object.hasOwn(params, param) ? [params[param]] : []));
  if (own.length === 0) {
    const near = nearestName(param, known);
    const proposal = near === undefined ? '' : `Did you mean "${near}"? `;
    const takes = known.length === 0 ? 'It has none.' : `It takes ${known.join(', ')}.`;
    throw new UserError(`rules.${name}.params: there is no parameter "${param}"`, { hint: proposal + takes, ...where });
  }
  if (own.some((one) => formOf(one) === formOf(value))) return;
  throw new UserError(`rules.${name}.params.${param} is ${formOf(value)}, and takes ${formOf(own[0])}`, {
    hint: `Its default is ${JSON.stringify(own[0])}. \`lintel explain ${name}\` has them all.`,
    ...where,
  });
}

/** What expressions can tell apart. */
function formOf(value: Data | undefined): string {
  if (Array.isArray(value)) return 'a list';
  if (isMap(value)) return 'a mapping';
  if (typeof value === 'number') return 'a number';
  return typeof value === 'boolean' ? 'true or false' : 'text';
}
