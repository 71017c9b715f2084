import { conformanceCases } from './conformance-cases.ts';
const cases = conformanceCases();
const rel = cases.filter(c => c.outside === undefined);
let pass=0; const fails: string[]=[];
for (const c of rel) { let o; try { o = c.run(); } catch (e) { o = 'THROWS ' + (e as Error).stack?.slice(0,300); } if (o===undefined) pass++; else fails.push(c.id+': '+o); }
console.log(cases.length, rel.length, pass); console.log(fails.join('\n'));
