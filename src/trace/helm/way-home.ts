import type { Place } from '../../gotemplate/marks.ts';
import type { Frame } from '../../gotemplate/runs.ts';
import type { Provenance, Role } from '../../model/finding.ts';
import type { Location, Region } from '../../model/location.ts';
import type { Sources, SourceTree } from './sources.ts';

/** A place of a template that had a part in a printed character. */
export interface TemplateStep {
  readonly location: Location;
  readonly role: Role;
  readonly isForeign: boolean;
}

export type Steps = Provenance['steps'];

/** Where a character was printed: at text of a template, or by an action. */
export interface Origin {
  readonly place: Place;
  /** The action in whose template the place stands; for an action's own print, its caller. */
  readonly caller: Frame | undefined;
}

/** The lines of templates that lead to a printed character, innermost first. Lines in packaged charts, which nobody can open, are left out. */
export function templateSteps({ place, caller }: Origin, sources: Sources): readonly TemplateStep[] {
  const places = [place];
  for (let frame = caller; frame !== undefined; frame = frame.parent) places.push(frame.place);
  return places.flatMap((one, index) => {
    const tree = sources.treeOf(one.file);
    if (tree?.clue.file === undefined) return [];
    const isLast = index === places.length - 1;
    const role: Role = isLast ? (index === 0 ? 'template' : 'call') : 'helper';
    return {
      location: { file: tree.clue.file, region: regionAround(tree, one.offset) },
      role,
      isForeign: tree.clue.isForeign,
    };
  });
}

/** As findings have them. */
export function asSteps(steps: readonly TemplateStep[]): Steps {
  return steps.map(({ location, role }) => ({ at: location, role }));
}

/** Further into a line nobody puts a key; bounds what a line made for it could cost. */
const MAX_KEY = 500;

const KEY = /^(\s*(?:-\s+)*)("[^"]*"|'[^']*'|[^\s:#"'{][^:#{]*?|\{\{[^}]*\}\})(?=\s*:(?:\s|$))/;

/** The key of the line at `offset`, or what else the line says: what a person would put the cursor on. */
export function regionAround(
  { lines, clue }: Pick<SourceTree, 'lines'> & { readonly clue: { readonly text: string } },
  offset: number,
): Region {
  const { line } = lines.positionAt(offset);
  const start = lines.startOf(line);
  const text = clue.text.slice(start, lines.endOf(line));
  const key = KEY.exec(text.slice(0, MAX_KEY));
  if (key !== null) {
    const keyStart = start + (key[1] ?? '').length;
    return { start: lines.positionAt(keyStart), end: lines.positionAt(keyStart + (key[2] ?? '').length) };
  }
  const lead = text.length - text.trimStart().length;
  return { start: lines.positionAt(start + lead), end: lines.positionAt(start + text.trimEnd().length) };
}
