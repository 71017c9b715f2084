import type { ScopeCensus, ScopeEdge } from '../../model/data-scope.ts';
import { forMarkdown, showUnseen } from '../escape.ts';
import {
  countsOfScope,
  drawnEdges,
  EDGE_WORDS,
  oddScopes,
  scopeInWords,
  titleOfScope,
  waysOfScope,
} from './scope-words.ts';
import { placeInWords } from './words.ts';

/** Rows of the table of ways. */
const MOST_ROWS = 50;

/** Where protected data is said to be and how it is reached: a picture for Mermaid, and a table. Empty where no scope is declared. */
export function scopesInMarkdown(scopes: readonly ScopeCensus[] = []): readonly string[] {
  if (scopes.length === 0) return [];
  const odd = oddScopes(scopes);
  return [
    '## Scope',
    ...(odd.length === 0 ? [] : [odd.map((one) => `- ${forMarkdown(one)}`).join('\n')]),
    ...scopes.flatMap(scopeParts),
  ];
}

function scopeParts(scope: ScopeCensus): readonly string[] {
  const { edges, edgesLeftOut } = scope;
  const more = edges.length - MOST_ROWS + edgesLeftOut;
  const rows = edges.slice(0, MOST_ROWS).map(rowOf);
  return [
    `### ${forMarkdown(titleOfScope(scope))}`,
    `${forMarkdown(scopeInWords(scope))}. ${countsOfScope(scope)} ${waysOfScope(scope)}`.trimEnd(),
    ...(edges.length === 0 ? [] : [mermaidOf(scope)]),
    ...(rows.length === 0
      ? []
      : [`| State | From | To | Ports | Where |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`]),
    ...(more > 0 ? [`And ${more} more, in the JSON form of this report.`] : []),
  ];
}

function rowOf({ state, listedAs, from, to, ports, place }: ScopeEdge): string {
  const told = listedAs === undefined ? EDGE_WORDS[state] : `${EDGE_WORDS[state]}: ${forMarkdown(listedAs)}`;
  return `| ${told} | ${forMarkdown(from)} | ${forMarkdown(to)} | ${forMarkdown(ports)} | ${forMarkdown(placeInWords(place))} |`;
}

const ARROWS: Readonly<Record<ScopeEdge['state'], string>> = { open: '==>', may: '-.->', listed: '-->', inside: '-->' };

/** A flow chart as GitHub draws it. */
function mermaidOf(scope: ScopeCensus): string {
  const edges = drawnEdges(scope);
  const names = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const numberOf = new Map(names.map((name, index) => [name, `n${index}`]));
  const targets = new Set(edges.map(({ to }) => to));
  const node = (name: string): string => `${numberOf.get(name) ?? ''}["${forMermaid(name)}"]`;
  const lines = [
    'flowchart LR',
    `subgraph scope["${forMermaid(titleOfScope(scope))}"]`,
    ...names.filter((name) => targets.has(name)).map(node),
    'end',
    ...names.filter((name) => !targets.has(name)).map(node),
    ...edges.map(
      ({ from, to, ports, state }) =>
        `${numberOf.get(from) ?? ''} ${ARROWS[state]}|"${forMermaid(state === 'open' || state === 'may' ? `${ports}, ${EDGE_WORDS[state].toLowerCase()}` : ports)}"| ${numberOf.get(to) ?? ''}`,
    ),
  ];
  return `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``;
}

/** Within the quotes of Mermaid: all but plain letters, digits and marks as a number, so that nothing is markup and no fence ends. */
function forMermaid(text: string): string {
  return showUnseen(text).replace(/[^A-Za-z0-9 .,/_*:-]/gu, (one) => `#${one.codePointAt(0) ?? 0};`);
}
