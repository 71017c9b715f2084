import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { repoPath } from '../../src/model/location.ts';
import { streamsOfHelmOutput } from '../../src/render/helm/helm-output.ts';

const templateName = fc.stringMatching(/^[a-z]{1,8}\/templates\/[a-z]{1,8}\.yaml$/);
/** Lines of a manifest. A line of dashes cannot be among them: Helm would have split there. */
const manifest = fc
  .array(fc.stringMatching(/^[ #:a-zS]{0,20}$/), { maxLength: 6 })
  .map((lines) => lines.map((line) => `${line}\n`).join(''));

test('every manifest comes back with its template, its text and its line, whatever it holds', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(templateName, manifest)), (printed) => {
      const stdout = printed.map(([template, text]) => `---\n# Source: ${template}\n${text}`).join('');
      const streams = streamsOfHelmOutput(stdout, repoPath);
      expect(streams.map(({ template, text }) => [template, text])).toEqual(printed);
      for (const { line, text } of streams) {
        const fromThere = stdout
          .split('\n')
          .slice(line - 1)
          .join('\n');
        expect(fromThere.startsWith(text)).toBe(true);
      }
      const ends = streams.map(({ line, text }) => line + text.split('\n').length - 1);
      expect(streams.slice(1).map(({ line }) => line - 2)).toEqual(ends.slice(0, -1));
    }),
  );
});

test.each([
  [
    'indented, as in a block scalar',
    '---\n# Source: a/templates/a.yaml\ndata:\n  x: |\n    ---\n    # Source: b/templates/b.yaml\n',
  ],
  ['after the first line', '---\n# Source: a/templates/a.yaml\n# Source: b/templates/b.yaml\nkind: A\n'],
  ['after other dashes', '---\n# Source: a/templates/a.yaml\nx: ----\n# Source: b/templates/b.yaml\n'],
])('a source that a template claims %s is not believed', (_where, stdout) => {
  expect(streamsOfHelmOutput(stdout, repoPath).map((stream) => stream.template)).toEqual(['a/templates/a.yaml']);
});

test.each(['', 'no source at all\n', '---\n# Source: cut'])('%j holds no manifest', (stdout) => {
  expect(streamsOfHelmOutput(stdout, repoPath)).toEqual([]);
});
