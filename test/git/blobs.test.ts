import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBlobs } from '../../src/git/blobs.ts';

/** What `git cat-file --batch` answers: an object with its type and bytes, or that it is missing. */
type Answer = { readonly type: string; readonly bytes: Uint8Array } | 'missing';

function printed(answers: readonly Answer[]): Buffer {
  return Buffer.concat(
    answers.flatMap((one) =>
      one === 'missing'
        ? [Buffer.from('0123 missing\n')]
        : [Buffer.from(`0123 ${one.type} ${one.bytes.length}\n`), one.bytes, Buffer.from('\n')],
    ),
  );
}

function readIn(text: Buffer, cuts: readonly number[]): readonly string[] {
  const told: string[] = [];
  const chunks: Buffer[] = [];
  const take = readBlobs({
    start: (index, bytes) => void told.push(`${index}: ${bytes}`),
    chunk: (bytes) => void chunks.push(Buffer.from(bytes)),
    end: () => void told.push(Buffer.concat(chunks.splice(0)).toString('hex')),
    missing: (index) => void told.push(`${index}: missing`),
  });
  let start = 0;
  for (const cut of [...cuts.map((one) => one % (text.length + 1)).toSorted((a, b) => a - b), text.length]) {
    take(text.subarray(start, cut));
    start = cut;
  }
  return told;
}

const answers = fc.array(
  fc.oneof(
    fc.constant<Answer>('missing'),
    fc.record({
      type: fc.constantFrom('blob', 'blob', 'tree'),
      // Bytes that look like headers and line breaks among them.
      bytes: fc.oneof(fc.uint8Array({ maxLength: 30 }), fc.constant(Buffer.from('0123 blob 3\nabc\n'))),
    }),
  ),
  { maxLength: 6 },
);

test('blobs come out as they are, wherever the pipe cuts them; what is no blob is missing', () => {
  fc.assert(
    fc.property(answers, fc.array(fc.nat(), { maxLength: 8 }), (given, cuts) => {
      expect(readIn(printed(given), cuts)).toEqual(
        given.flatMap((one, index) =>
          one === 'missing' || one.type !== 'blob'
            ? [`${index}: missing`]
            : [`${index}: ${one.bytes.length}`, Buffer.from(one.bytes).toString('hex')],
        ),
      );
    }),
    { numRuns: 2000 },
  );
});
