import type { ControlNode, PrintNode, TemplateNode } from '../../gotemplate/syntax.ts';
import { isMap } from '../../model/data.ts';
import { textsOfClues } from '../../model/helm-clues.ts';
import type { ChartClue, HelmClues } from '../../model/helm-clues.ts';
import type { Location, Path, RepoPath } from '../../model/location.ts';
import { parseYaml } from '../../yaml/parse-yaml.ts';
import type { DataDocument } from '../../yaml/yaml-stream.ts';
import { listsIn, openSources } from './sources.ts';
import { regionAround } from './way-home.ts';

const LIMITS = { documents: 1, nodes: 2_000_000, depth: 200 } as const;

/**
 * The actions of the templates that name the key which stands at a line of a values file, above all the `if`, `with` and `range` that enclose
 * what is printed or not by it. Found by the key's own words, `.Values.a.b`, so a key that goes through a variable is not told.
 */
export function conditionsOn(clues: HelmClues, file: RepoPath, line: number): readonly Location[] {
  const text = textsOfClues(clues).get(file);
  const [document] = text === undefined || !isValues(clues, file) ? [] : parseYaml(text, LIMITS).documents;
  const path = document?.kind === 'data' ? pathAtLine(document, document.data, [], line) : undefined;
  if (path === undefined || path.length === 0) return [];
  const names = childNames(clues.chart);
  const ways = path
    .map((_one, index) => path.slice(index))
    .filter((_way, index) => path.slice(0, index).every((one) => names.has(String(one))));
  const wanted = ways.filter((way) => way.length > 0).map((way) => `.Values.${way.join('.')}`);
  const sources = openSources(clues.templates);
  const found: Location[] = [];
  clues.templates.forEach((clue, index) => {
    const tree = sources.treeOf(index);
    if (tree === undefined || clue.file === undefined || !wanted.some((one) => clue.text.includes(one))) return;
    for (const node of actionsIn(tree.body)) {
      const pipeline = clue.text.slice(node.pipeline.start, node.pipeline.end);
      if (wanted.some((one) => isNamed(pipeline, one)))
        found.push({ file: clue.file, region: regionAround(tree, node.tag.start) });
    }
  });
  return found;
}

function isValues({ chart, values }: HelmClues, file: RepoPath): boolean {
  const inChart = (one: ChartClue): boolean => one.values?.file === file || one.children.some(inChart);
  return values.some((one) => one.file === file) || inChart(chart);
}

function childNames(chart: ChartClue): ReadonlySet<string> {
  const aliases = chart.dependencies.flatMap(({ name, alias }) => alias ?? name);
  return new Set([...aliases, ...chart.children.flatMap((child) => [child.name, ...childNames(child)])]);
}

/** Whether the pipeline names the key or one below it, and not one whose name begins alike. */
function isNamed(pipeline: string, key: string): boolean {
  for (let at = pipeline.indexOf(key); at !== -1; at = pipeline.indexOf(key, at + 1)) {
    if (!/[\w-]/u.test(pipeline.charAt(at + key.length))) return true;
  }
  return false;
}

function actionsIn(nodes: readonly TemplateNode[]): readonly (ControlNode | PrintNode)[] {
  return nodes.flatMap((node) => [
    ...(node.kind === 'if' || node.kind === 'with' || node.kind === 'range' || node.kind === 'print' ? [node] : []),
    ...listsIn(node).flatMap(actionsIn),
  ]);
}

function pathAtLine(document: DataDocument, value: unknown, path: Path, line: number): Path | undefined {
  if (path.length > 0) {
    const { start } = document.locate(path).region;
    if (start.line === line) return path;
  }
  const keys = isMap(value) ? Object.keys(value) : [];
  for (const key of keys) {
    const found = pathAtLine(document, isMap(value) ? value[key] : undefined, [...path, key], line);
    if (found !== undefined) return found;
  }
  return undefined;
}
