import { expect, test } from 'vitest';
import type { ClusterChanges } from '../../src/model/cluster-changes.ts';
import { clusterItems, tallyOfCluster } from '../../src/report/cluster-in-markdown.ts';

const HOSTILE = '</summary></code><script>alert(1)</script> @team #12 `x` ![a](http://b)\n::error::x ##[add-mask]y';

function changesOf(text: string): ClusterChanges {
  return {
    objects: [
      {
        kind: 'changed',
        object: { apiVersion: 'v1', kind: 'ConfigMap', name: text },
        sources: [text, 'other'],
        lines: [`-${text}`, '+```', '+</details>'],
        linesLeftOut: 1,
      },
    ],
    objectsLeftOut: 0,
    objectsWithoutName: 0,
    sourcesLeftOut: [text],
  };
}

test('names and values of a hostile chart are text wherever they stand', () => {
  const text = clusterItems(changesOf(HOSTILE)).join('');
  // Between the fences Markdown and HTML mean nothing, and no line of the content closes them.
  const [fence = ''] = /`{4,}(?=diff)/u.exec(text) ?? [];
  const [before = '', content = '', after = ''] = text.split(fence);
  expect(content).toContain('</details>');
  const outside = before + after;
  expect(outside).not.toMatch(/<(?!\/?(?:details|summary|code)>)/u);
  expect([...outside.matchAll(/<\/?(\w+)>/gu)].map((match) => match[0])).toEqual([
    '<details>',
    '<summary>',
    '<code>',
    '</code>',
    '<code>',
    '</code>',
    '</summary>',
    '</details>',
  ]);
  // In prose no mention, reference, image or link; in code none is made of it.
  const prose = outside.replace(/<code>.*?<\/code>/gu, '');
  expect(prose).not.toMatch(/@team|#12|(?<!\\)\[|(?<!\\)\]\(/u);
  for (const line of text.split('\n')) {
    expect(line).not.toMatch(/^\s*::/u);
    expect(line).not.toContain('##[');
  }
});

test('what is not told is told', () => {
  const changes: ClusterChanges = {
    objects: [],
    objectsLeftOut: 3,
    objectsWithoutName: 1,
    sourcesLeftOut: ['a', 'b', 'c', 'd', 'e', 'f'],
  };
  expect(tallyOfCluster(changes)).toBe('');
  expect(clusterItems(changes)).toEqual([
    '> Not compared, since it could not be rendered in full on both sides: a, b, c, d, e and 1 more.\n\n',
    '> Not compared, since their names differ at each render: 1 object.\n\n',
    '> Not shown: 3 further objects.\n\n',
  ]);
});
