import type { ScopeCensus, ScopeEdge } from '../../model/data-scope.ts';
import { forHtml } from '../escape.ts';
import { shorten } from '../shorten.ts';
import { head, listed, table } from './html-text.ts';
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

/** Style of the picture, for the page's one style sheet. */
export const SCOPE_STYLE = `
.scope-graph{max-width:100%;height:auto;font:13px system-ui,sans-serif;color:inherit}
.scope-graph rect{fill:none;stroke:currentColor}
.scope-graph text{fill:currentColor}
.scope-graph path{fill:none;stroke:currentColor;stroke-width:1.5}
.scope-graph .open{stroke:var(--fail);stroke-width:3}
.scope-graph .may{stroke:var(--fail);stroke-width:2;stroke-dasharray:6 4}
.scope-graph .inside{opacity:.5}
`;

/** Where protected data is said to be and how it is reached, as a section of the page; empty where no scope is declared. */
export function scopeSection(scopes: readonly ScopeCensus[] = []): string {
  if (scopes.length === 0) return '';
  return `<section id="page:scope" aria-labelledby="title:page:scope">
<h2 id="title:page:scope">Scope</h2>
${listed('What is odd about it', oddScopes(scopes))}${scopes.map(scopePart).join('\n')}
</section>`;
}

function scopePart(scope: ScopeCensus): string {
  const rows = scope.edges.map(rowOf);
  const title = titleOfScope(scope);
  return `<h3>${forHtml(title)}</h3>
<p>${forHtml(scopeInWords(scope))}. ${forHtml(countsOfScope(scope))} ${forHtml(waysOfScope(scope))}</p>
${scopeGraph(scope)}${
    rows.length === 0
      ? ''
      : table(
          `Ways into the workloads with ${title.toLowerCase()}`,
          ['State', 'From', 'To', 'Ports', 'Where'].map((one) => head(one)),
          rows,
        )
  }`;
}

function rowOf({ state, listedAs, from, to, ports, place }: ScopeEdge): string {
  const told = listedAs === undefined ? EDGE_WORDS[state] : `${EDGE_WORDS[state]}: ${listedAs}`;
  return `<tr><td>${forHtml(told)}</td><td>${forHtml(from)}</td><td>${forHtml(to)}</td><td>${forHtml(ports)}</td><td><code>${forHtml(placeInWords(place))}</code></td></tr>`;
}

const ROW = 34;
const WIDTH = 900;
const BOX = 330;
/** Characters that a box has room for. */
const MOST_CHARACTERS = 46;

/** The ways as a picture: who connects on the left, who is reached on the right. The table says the same, so it is none for screen readers. */
function scopeGraph(scope: ScopeCensus): string {
  const edges = drawnEdges(scope);
  if (edges.length === 0) return '';
  const left = [...new Set(edges.map(({ from }) => from))];
  const right = [...new Set(edges.map(({ to }) => to))];
  const height = Math.max(left.length, right.length) * ROW + 10;
  const middle = (list: readonly string[], name: string): number =>
    ((list.indexOf(name) + 0.5) * (height - 10)) / list.length + 5;
  const boxes = (list: readonly string[], x: number): string =>
    list
      .map((name) => {
        const y = middle(list, name);
        return `<rect x="${x}" y="${y - 12}" width="${BOX}" height="24" rx="4"/><text x="${x + 8}" y="${y + 4}">${forHtml(shorten(name, MOST_CHARACTERS))}</text>`;
      })
      .join('');
  const lines = edges.map(({ from, to, ports, state }) => {
    const [y1, y2] = [middle(left, from), middle(right, to)];
    const [x1, x2] = [BOX + 5, WIDTH - BOX - 5];
    const bend = (x1 + x2) / 2;
    return `<path class="${state}" d="M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}"><title>${forHtml(`${from} to ${to}: ${ports}. ${EDGE_WORDS[state]}`)}</title></path>`;
  });
  return `<svg class="scope-graph" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" aria-hidden="true">${lines.join('')}${boxes(left, 5)}${boxes(right, WIDTH - BOX - 5)}</svg>
`;
}
