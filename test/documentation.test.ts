import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anchorsOf, fencesOf, linksOf, markdownFiles, ROOT } from './markdown.ts';

const texts = new Map(markdownFiles().map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
const anchors = new Map([...texts].map(([file, text]) => [file, anchorsOf(text)]));

/** What is wrong with a link inside the repository; undefined for one that leads somewhere, and for addresses. */
function faultOf(file: string, target: string): string | undefined {
  if (/^[a-z][a-z+.-]*:/iu.test(target)) return undefined;
  const [path = '', anchor] = target.split('#');
  const to = path === '' ? file : normalize(join(dirname(file), decodeURIComponent(path)));
  if (to.startsWith('..') || !existsSync(join(ROOT, to))) return 'leads nowhere';
  if (anchor === undefined || statSync(join(ROOT, to)).isDirectory()) return undefined;
  return anchors.get(to)?.has(anchor) === false ? `no heading of ${to} has this anchor` : undefined;
}

describe('the documentation', () => {
  test('links to files and headings that are there', () => {
    const faults = [...texts].flatMap(([file, text]) =>
      linksOf(text).flatMap(({ target, line }) => {
        const fault = faultOf(file, target);
        return fault === undefined ? [] : [`${file}:${line} ${target}: ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('leads to each page of docs/ from the README, by one link or several', () => {
    const reached = new Set(['README.md']);
    for (const file of reached) {
      for (const { target } of linksOf(texts.get(file) ?? '')) {
        const to = normalize(join(dirname(file), target.split('#')[0] ?? ''));
        if (texts.has(to)) reached.add(to);
      }
    }
    expect([...texts.keys()].filter((file) => file.startsWith('docs/') && !reached.has(file))).toEqual([]);
  });
});

describe('Markdown as the tests read it', () => {
  test('has anchors as GitHub makes them', () => {
    const text = '# A `lintel.yaml`, read\n## What is it?\n## What is it?\n```\n# no heading\n```\n<a id="here"></a>\n';
    expect([...anchorsOf(text)]).toEqual(['a-lintelyaml-read', 'what-is-it', 'what-is-it-1', 'here']);
  });

  test('has links outside of code only', () => {
    expect(linksOf('[a](b.md#c) `[no](link)`\n```\n[no](link)\n```\n![i](i.png "t")\n[r]: d.md\n')).toEqual([
      { target: 'b.md#c', line: 1 },
      { target: 'i.png', line: 5 },
      { target: 'd.md', line: 6 },
    ]);
  });

  test('has fences with their language, place and own indentation', () => {
    expect(fencesOf('x\n```yaml\na: 1\n```\n- y\n  ````md\n  ```\n    z\n  ````\n')).toEqual([
      { language: 'yaml', text: 'a: 1\n', line: 3 },
      { language: 'md', text: '```\n  z\n', line: 7 },
    ]);
  });
});
