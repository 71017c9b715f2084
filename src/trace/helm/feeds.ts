import type { TextClue } from '../../model/helm-clues.ts';
import type { TemplateNode } from '../../gotemplate/syntax.ts';
import { UNKNOWN, truthOf } from './abstract.ts';
import type { Abstract } from './abstract.ts';
import type { ChartInstance, ValuesPath } from './chart-values.ts';
import {
  assign,
  enter,
  type Interpretation,
  isControl,
  type Scope,
  scopeOfEntry,
  spend,
  valueOfPipeline,
} from './scope.ts';
import type { Sources } from './sources.ts';

/** Where a printed value may come from. */
export type Feed =
  | { readonly kind: 'values'; readonly chart: ChartInstance; readonly path: ValuesPath; readonly isKey: boolean }
  | { readonly kind: 'file'; readonly clue: TextClue; readonly fields: readonly string[] }
  | { readonly kind: 'other'; readonly name: string };

/** Templates within templates, followed for what an expression includes. */
const MAX_CALLS = 6;
/** Sources of one value; no value is made of as many. */
const MOST_FEEDS = 200;

/** The sources among which an abstract value leaves the choice. What is not read to its end for want of steps is not all there. */
export function feedsIn(value: Abstract, run: Interpretation, sources: Sources): readonly Feed[] {
  const into: Feed[] = [];
  gather(value, { run, sources, into, calls: [] });
  return into;
}

interface Gathering {
  readonly run: Interpretation;
  readonly sources: Sources;
  readonly into: Feed[];
  /** Names of the templates that are being read, the outermost first. */
  readonly calls: readonly string[];
}

function gather(value: Abstract, gathering: Gathering): void {
  const { run, into, calls } = gathering;
  if (!spend(run) || into.length > MOST_FEEDS) return;
  switch (value.kind) {
    case 'path':
      into.push({ kind: 'values', chart: value.chart, path: value.path, isKey: false });
      return;
    case 'other':
      into.push({ kind: 'other', name: [value.name, ...value.fields].join('.') });
      return;
    case 'files':
      for (const name of value.names) {
        const clue = value.chart.clue.files.get(name);
        if (clue !== undefined) into.push({ kind: 'file', clue, fields: value.fields });
      }
      return;
    case 'key':
      if (value.of.kind === 'path')
        into.push({ kind: 'values', chart: value.of.chart, path: value.of.path, isKey: true });
      return;
    case 'oneOf':
      for (const one of value.choices) gather(one, gathering);
      return;
    case 'list':
      for (const one of value.items) gather(one, gathering);
      return;
    case 'map':
      for (const one of value.entries.values()) gather(one, gathering);
      for (const one of value.bases) gather(one, gathering);
      return;
    case 'call':
      if (calls.length < MAX_CALLS && !calls.includes(value.name))
        gatherCall(value, { ...gathering, calls: [...calls, value.name] });
      return;
    case 'constant':
    case 'context':
    case 'unknown':
  }
}

function gatherCall(call: Extract<Abstract, { kind: 'call' }>, gathering: Gathering): void {
  const defined = gathering.sources.defineOf(call.name);
  if (defined === undefined) return;
  const scope = scopeOfEntry(gathering.run, { dot: call.argument, keys: undefined, file: -1 });
  for (const node of defined.node.body) gatherPrinted(node, scope, gathering);
}

function gatherPrinted(node: TemplateNode, scope: Scope, gathering: Gathering): void {
  if (!spend(scope.run)) return;
  if (node.kind === 'print') {
    if (node.pipeline.assigns === undefined) gather(valueOfPipeline(node.pipeline, scope), gathering);
    else assign(node.pipeline, scope, 'surely');
  } else if (node.kind === 'template') {
    const argument = node.pipeline === undefined ? UNKNOWN : valueOfPipeline(node.pipeline, scope);
    gather({ kind: 'call', name: node.name, argument, fields: [] }, gathering);
  } else if (isControl(node)) {
    const truth = node.kind === 'range' ? undefined : truthOf(valueOfPipeline(node.pipeline, scope), scope.run.values);
    const inside: Scope = { ...scope };
    enter(node, 'body', inside);
    if (truth !== false) for (const one of node.body) gatherPrinted(one, inside, gathering);
    if (truth !== true) for (const one of node.otherwise?.body ?? []) gatherPrinted(one, scope, gathering);
  }
}
