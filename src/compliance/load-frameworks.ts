import { relative } from 'node:path';
import { builtInFrameworks } from '#frameworks';
import { type MistakePlace, UserError } from '../errors.ts';
import { readInput } from '../input-file.ts';
import type { Control, Framework } from '../model/framework.ts';
import { nearestName } from '../model/nearest-name.ts';
import type { FrameworkFile } from './framework-file.ts';

/** What frameworks a report is to be about. */
export interface FrameworkOrder {
  /** Ids, of built-in frameworks or of those in `files`. */
  readonly ids: readonly string[];
  /** Where the configuration file names them, if it does. */
  readonly at?: MistakePlace | undefined;
  /** Absolute paths of a team's own framework files, all of which are in the report. */
  readonly files: readonly string[];
  /** The repository's root, from which files are named. */
  readonly root: string;
  /** Ids of the rules that there are. */
  readonly rules: ReadonlySet<string>;
}

/** Ids of the frameworks that ship with Lintel, sorted. */
export const FRAMEWORK_IDS: readonly string[] = builtInFrameworks.map(({ id }) => id).toSorted();

/**
 * The frameworks of a report, in the order asked for, with what they extend. Throws `UserError` for one that nobody knows, and at
 * the place of whatever is wrong in a file.
 */
export async function loadFrameworks(order: FrameworkOrder): Promise<readonly Framework[]> {
  const own = await readOwn(order);
  const known = [...builtInFrameworks.map(({ id }) => id), ...own.map(({ framework }) => framework.id)];
  const frameworkOf = (id: string, chain: readonly FrameworkFile[]): Framework => {
    const file = own.find(({ framework }) => framework.id === id);
    if (file !== undefined) return extended(file, chain, frameworkOf);
    const builtIn = builtInFrameworks.find((one) => one.id === id);
    if (builtIn !== undefined) return builtIn;
    const at = chain.at(-1)?.placeOf(['extends']) ?? order.at;
    // `cis` and `nsa` are what other programs call them.
    const near = nearestName(id, known) ?? known.find((one) => one.startsWith(`${id}-`));
    throw new UserError(`unknown framework "${id}"`, {
      hint: `${near === undefined ? '' : `Did you mean "${near}"? `}There are ${known.join(', ')}.`,
      ...(at === undefined ? {} : { at }),
    });
  };
  const ids = [...new Set([...order.ids, ...own.map(({ framework }) => framework.id)])];
  return ids.map((id) => frameworkOf(id, []));
}

async function readOwn(order: FrameworkOrder): Promise<readonly FrameworkFile[]> {
  if (order.files.length === 0) return [];
  const { readFrameworkFile } = await import('./framework-file.ts');
  const read: FrameworkFile[] = [];
  for (const path of order.files) {
    const file = readFrameworkFile(readInput(path, `the framework ${path}`), relative(order.root, path));
    checkOwn(file, order.rules);
    const { id } = file.framework;
    if (read.some(({ framework }) => framework.id === id) || FRAMEWORK_IDS.includes(id)) {
      throw new UserError(`there is a framework "${id}" already`, {
        hint: 'Give it an id of its own, and name the other under `extends`.',
        at: file.placeOf(['id']),
      });
    }
    read.push(file);
  }
  return read;
}

/** Refuses joins of rules that there are none of: their controls could never fail. */
function checkOwn(file: FrameworkFile, rules: ReadonlySet<string>): void {
  file.framework.controls.forEach(({ id, rules: joins }, control) => {
    joins.forEach(({ rule }, join) => {
      if (rules.has(rule)) return;
      const near = nearestName(rule, rules);
      throw new UserError(
        `framework "${file.framework.id}": control ${id} names the rule "${rule}", which there is not`,
        {
          hint: `${near === undefined ? '' : `Did you mean "${near}"? `}\`lintel rules\` lists them; your own come with --rules.`,
          at: file.placeOf(['controls', control, 'rules', join, 'rule']),
        },
      );
    });
  });
}

function extended(
  file: FrameworkFile,
  chain: readonly FrameworkFile[],
  frameworkOf: (id: string, chain: readonly FrameworkFile[]) => Framework,
): Framework {
  const { extends: base, without, framework: own } = file;
  if (chain.includes(file)) {
    throw new UserError(`the framework "${file.framework.id}" extends itself`, {
      hint: `${[...chain, file].map(({ framework }) => framework.id).join(' extends ')}: take one \`extends\` away.`,
      at: file.placeOf(['extends']),
    });
  }
  if (base === undefined) return own;
  const from = frameworkOf(base, [...chain, file]);
  without.forEach((id, index) => {
    if (from.controls.some((one) => one.id === id)) return;
    throw new UserError(`framework "${file.framework.id}": ${base} has no control ${id} to leave out`, {
      hint: `docs/frameworks has a page for each framework that ships with Lintel.`,
      at: file.placeOf(['without', index]),
    });
  });
  const named = (part: 'levels' | 'sections'): readonly string[] => [...from[part], ...own[part]].map(({ id }) => id);
  own.controls.forEach((one, index) => {
    for (const [key, known] of [['section', named('sections')] as const, ['level', named('levels')] as const]) {
      const given = one[key];
      if (given === undefined || known.includes(given)) continue;
      throw new UserError(`framework "${file.framework.id}": there is no ${key} "${given}"`, {
        hint: `List it under \`${key}s\`.`,
        at: file.placeOf(['controls', index, key]),
      });
    }
  });
  return {
    ...(from.protects === undefined ? {} : { protects: from.protects }),
    ...own,
    levels: merged(from.levels, own.levels),
    sections: merged(from.sections, own.sections),
    controls: merged<Control>(
      from.controls.filter(({ id }) => !without.includes(id)),
      own.controls,
    ),
  };
}

/** Those of `base`, with the ones that `own` has again in their place, and its others behind. */
function merged<Item extends { readonly id: string }>(base: readonly Item[], own: readonly Item[]): readonly Item[] {
  const again = new Map(own.map((one) => [one.id, one]));
  const isNew = ({ id }: Item): boolean => !base.some((one) => one.id === id);
  return [...base.map((one) => again.get(one.id) ?? one), ...own.filter(isNew)];
}
