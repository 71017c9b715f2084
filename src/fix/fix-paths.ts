import { parseAnchor } from '../catalog/anchor.ts';
import type { Data } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import type { Fix } from '../model/rule.ts';

/** One step of a fix, from its root. */
export type FixStep =
  | { readonly kind: 'set'; readonly path: Path; readonly value: Data }
  | { readonly kind: 'remove'; readonly path: Path };

/** The steps of a fix, what is removed first; undefined where a path is not one that can be edited. */
export function stepsOf(fix: Fix): readonly FixStep[] | undefined {
  const steps: FixStep[] = [];
  for (const text of fix.remove ?? []) {
    const path = plainPathOf(text);
    if (path === undefined) return undefined;
    steps.push({ kind: 'remove', path });
  }
  for (const [text, value] of Object.entries(fix.set ?? {})) {
    const path = plainPathOf(text);
    if (path === undefined) return undefined;
    steps.push({ kind: 'set', path, value });
  }
  return steps;
}

function plainPathOf(text: string): Path | undefined {
  const anchor = parseAnchor(text);
  if (anchor?.root !== 'scope' || anchor.segments.length === 0) return undefined;
  const path = anchor.segments.filter((segment) => typeof segment !== 'object');
  return path.length === anchor.segments.length ? path : undefined;
}
