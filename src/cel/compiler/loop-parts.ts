import type { LoopMacro } from './syntax.ts';

/** The code around the body of a loop. */
export interface LoopParts {
  readonly before: string;
  /** What to do with `r`, the body's value; `$x` is the element. */
  readonly step: string;
  readonly after: string;
}

const RETURN_ERROR = 'if(r instanceof rt.CelError)return r;';

/** By macro. */
export const LOOP_CODE: Readonly<Record<LoopMacro, LoopParts>> = {
  all: {
    before: 'let e;',
    step: 'if(r===false)return false;if(r!==true&&e===undefined)e=r;',
    after: 'return e===undefined?true:rt.undecided(e)',
  },
  exists: {
    before: 'let e;',
    step: 'if(r===true)return true;if(r!==false&&e===undefined)e=r;',
    after: 'return e===undefined?false:rt.undecided(e)',
  },
  existsOne: {
    before: 'let n=0;',
    step: 'if(r===true)n++;else if(r!==false)return rt.undecided(r);',
    after: 'return n===1',
  },
  filter: {
    before: 'const a=[];',
    step: 'if(r===true)a.push($x);else if(r!==false)return rt.undecided(r);',
    after: 'return a',
  },
  map: { before: 'const a=[];', step: `${RETURN_ERROR}a.push(r);`, after: 'return a' },
  transformList: { before: 'const a=[];', step: `${RETURN_ERROR}a.push(r);`, after: 'return a' },
  transformMap: { before: 'const a=[];', step: `${RETURN_ERROR}a.push($x,r);`, after: 'return rt.map(a,[])' },
  transformMapEntry: { before: 'const a=[];', step: `${RETURN_ERROR}a.push(r);`, after: 'return rt.mergedEntries(a)' },
  sortBy: { before: 'const a=[];', step: `${RETURN_ERROR}a.push(r);`, after: 'return rt.sortedBy(l,a)' },
};
