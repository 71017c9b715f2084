/** Where a path begins: at the scope's own object, or at another variable that the scope offers. */
const ANCHOR_ROOTS = ['scope', 'object', 'template', 'pod', 'container', 'flags'] as const;
export type AnchorRoot = (typeof ANCHOR_ROOTS)[number];

/** A key, an index, CEL that gives either, or a step into every item of a list or every value of a map. */
export type AnchorSegment = string | number | { readonly cel: string } | { readonly every: 'item' | 'value' };

/** A path as rule files write it. */
export interface Anchor {
  readonly root: AnchorRoot;
  readonly segments: readonly AnchorSegment[];
}

const SEGMENT =
  /(?:^|\.)(?<key>[^.[\]'"$]+)|\[(?<index>\d+)\]|\['(?<quoted>[^']*)'\]|\[\{(?<cel>[^{}]*)\}\]|(?<every>\[\])/uy;

/**
 * Reads a path as rule files write it: `securityContext.privileged`, `$pod.securityContext`, `rules[].http.paths[]`,
 * `data.*`, `metadata.annotations['a.b/c']`, `env[{variables.index}]`. `.` alone is the scope itself.
 * Undefined when it is not of that form.
 */
export function parseAnchor(text: string): Anchor | undefined {
  let root: AnchorRoot = 'scope';
  let rest = text;
  if (text.startsWith('$')) {
    const name = /^\$(\w+)/u.exec(text)?.[1];
    const known = ANCHOR_ROOTS.find((one) => one === name);
    if (known === undefined || known === 'scope') return undefined;
    root = known;
    rest = text.slice(known.length + 1).replace(/^\./u, '');
  }
  if (rest === '' || rest === '.') return { root, segments: [] };
  const segments: AnchorSegment[] = [];
  SEGMENT.lastIndex = 0;
  while (SEGMENT.lastIndex < rest.length) {
    const groups = SEGMENT.exec(rest)?.groups;
    if (groups === undefined) return undefined;
    segments.push(segmentOf(groups));
  }
  return { root, segments };
}

function segmentOf(groups: Readonly<Record<string, string | undefined>>): AnchorSegment {
  if (groups['every'] !== undefined) return { every: 'item' };
  if (groups['index'] !== undefined) return Number(groups['index']);
  if (groups['quoted'] !== undefined) return groups['quoted'];
  if (groups['cel'] !== undefined) return { cel: groups['cel'] };
  const key = groups['key'] ?? '';
  return key === '*' ? { every: 'value' } : key;
}
