/** Names that are given one by one, or several with commas. */
export function namesInList(given: readonly string[]): readonly string[];
export function namesInList(given: readonly string[] | undefined): readonly string[] | undefined;
export function namesInList(given: readonly string[] | undefined): readonly string[] | undefined {
  return given?.flatMap((list) => list.split(',').map((name) => name.trim()));
}
