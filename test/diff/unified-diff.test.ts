import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { unifiedDiff } from '../../src/diff/unified-diff.ts';

const texts = fc
  .array(fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n', 'd\n'), { maxLength: 30 })
  .chain((lines) => fc.constantFrom('', 'end').map((end) => lines.join('') + end));

test('Git applies any of them, and gets the text afterwards', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'test-patch-')));
  try {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        // Git has another form for a file that comes or goes.
        fc.pre(before !== after && before !== '' && after !== '');
        writeFileSync(join(folder, 'f'), before);
        writeFileSync(join(folder, 'patch'), unifiedDiff({ file: 'f', before, after, hidden: new Set() }));
        execFileSync('git', ['apply', '--whitespace=nowarn', 'patch'], {
          cwd: folder,
          stdio: 'pipe',
          env: { PATH: process.env['PATH'], GIT_CEILING_DIRECTORIES: folder },
        });
        expect(readFileSync(join(folder, 'f'), 'utf8')).toBe(after);
      }),
      { numRuns: 150 },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('what is hidden is never shown beside a change', () => {
  const before = 'secret\na\nb\nsecret\n';
  const diff = unifiedDiff({ file: 'f', before, after: before.replace('b', 'c'), hidden: new Set([1, 4]) });
  expect(diff).toBe('--- a/f\n+++ b/f\n@@ -2,2 +2,2 @@\n a\n-b\n+c\n');
});
