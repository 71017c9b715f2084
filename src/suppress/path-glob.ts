import { compilePathPattern, matchesPath } from '../config/path-pattern.ts';

/** Steps that one pattern may take against one path. */
const STEPS = 100_000;

/**
 * Whether a path or name is meant by a pattern in the syntax of ignore files: `deploy/**`, `*.yaml`, `charts/web/`.
 * A pattern that names a folder means all below it.
 */
export function pathGlob(text: string): (path: string) => boolean {
  const pattern = compilePathPattern(text);
  if (pattern === undefined) return (path) => path === text;
  return (path) => {
    const segments = path.split('/');
    return segments.some((_, index) => {
      const isFolder = index < segments.length - 1;
      return matchesPath(pattern, segments.slice(0, index + 1), { start: 0, isFolder, budget: { stepsLeft: STEPS } });
    });
  };
}
