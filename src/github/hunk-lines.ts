/** Lines of a file, from 1, both of them included. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** `@@ -10,7 +12,9 @@`: where the lines begin that follow, in the new file. */
const HUNK = /^@@ -\d+(?:,\d+)? \+(?<start>\d+)(?:,\d+)? @@/u;

/**
 * The lines of the new file that each hunk of a patch shows, in order: those on which GitHub takes comments. A patch is what the
 * API gives as such of a file, hunks without the two lines of names. What is no hunk has no lines.
 */
export function hunkLines(patch: string): readonly LineRange[] {
  const ranges: LineRange[] = [];
  let [start, next] = [0, 0];
  const close = (): void => {
    if (next > start) ranges.push({ start, end: next - 1 });
  };
  for (const line of patch.split('\n')) {
    const head = HUNK.exec(line)?.groups?.['start'];
    if (head !== undefined) {
      close();
      [start, next] = [Number(head), Number(head)];
    } else if (start > 0 && (line.startsWith('+') || line.startsWith(' '))) next += 1;
  }
  close();
  return ranges;
}

/** Whether one hunk shows all of these lines. */
export function isWithinOne(ranges: readonly LineRange[], { start, end }: LineRange): boolean {
  return ranges.some((range) => range.start <= start && end <= range.end);
}
