import type { ClusterChanges, ObjectChange } from '../model/cluster-changes.ts';
import { counted, resourceInWords } from './describe.ts';
import { forHtml, forMarkdown, forMarkdownFence } from './escape.ts';
import { shorten } from './shorten.ts';

/** Sources that are named in one sentence. */
const MOST_NAMED = 5;
const LONGEST_NAME = 300;

/** `2 changed, 1 added`; empty where nothing is told. */
export function tallyOfCluster({ objects }: ClusterChanges): string {
  return (['changed', 'added', 'removed'] as const)
    .map((kind) => ({ kind, count: objects.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`)
    .join(', ');
}

/** What a cluster will be given otherwise, piece by piece: first what is not told, then each object with its difference to unfold. */
export function clusterItems(cluster: ClusterChanges): readonly string[] {
  const { objectsLeftOut, objectsWithoutName, sourcesLeftOut } = cluster;
  const notes = [
    ...(sourcesLeftOut.length === 0
      ? []
      : [`Not compared, since it could not be rendered in full on both sides: ${named(sourcesLeftOut)}.`]),
    ...(objectsWithoutName === 0
      ? []
      : [`Not compared, since their names differ at each render: ${counted(objectsWithoutName, 'object')}.`]),
    ...(objectsLeftOut === 0 ? [] : [`Not shown: ${counted(objectsLeftOut, 'further object')}.`]),
  ];
  return [...notes.map((note) => `> ${note}\n\n`), ...cluster.objects.map(objectItem)];
}

function objectItem({ kind, object, sources, lines, linesLeftOut }: ObjectChange): string {
  const [first = '', ...others] = sources;
  const more = others.length === 0 ? '' : ` and ${counted(others.length, 'other source')}`;
  const rest = linesLeftOut === 0 ? '' : `${counted(linesLeftOut, 'further line')} not shown.\n\n`;
  return [
    `<details><summary>${kind} <code>${forHtml(shorten(resourceInWords(object), LONGEST_NAME))}</code>`,
    ` · <code>${forHtml(shorten(first, LONGEST_NAME))}</code>${more}</summary>\n\n`,
    others.length === 0 ? '' : `In ${named(sources)}.\n\n`,
    `${forMarkdownFence(lines, 'diff')}\n\n${rest}</details>\n\n`,
  ].join('');
}

function named(sources: readonly string[]): string {
  const shown = sources.slice(0, MOST_NAMED).map((one) => forMarkdown(shorten(one, LONGEST_NAME)));
  const more = sources.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
