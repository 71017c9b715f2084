import { getConformanceSuite } from "@bufbuild/cel-spec/testdata/tests.js";
const want = process.argv.slice(2);
function walk(s,p){ for(const x of s.suites) walk(x,[...p,x.name]); for(const t of s.tests) if(want.some(w=>t.name===w||p.join('/')===w)) console.log(p.join('/'), t.name,'|', t.original.expr,'|',t.original.container, t.original.disableCheck, JSON.stringify(t.original.resultMatcher,(k,v)=>typeof v==='bigint'?String(v):v), t.original.typeEnv.map(d=>d.name).join()) }
walk(getConformanceSuite(),[]);
