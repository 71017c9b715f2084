import * as fc from 'fast-check';
import { test, expect } from 'vitest';
import { diffLines, linesIn, addedLines } from '/work/main/src/diff/line-diff.ts';
const text = fc.array(fc.constantFrom('a\n','b\n','c\n','d\r\n','e'),{maxLength:14}).map(x=>x.join(''));
test('apply', () => { fc.assert(fc.property(text,text,(a,b)=>{
  const old = linesIn(a), now = linesIn(b);
  const out: string[]=[]; let at=0;
  for (const h of diffLines(a,b)) { while (at < h.oldStart-1) out.push(old[at++]!); at += h.removed; for (let i=0;i<h.added;i++) out.push(now[h.newStart-1+i]!); }
  while (at<old.length) out.push(old[at++]!);
  expect(out.join('')).toBe(b);
}),{numRuns:5000})});
