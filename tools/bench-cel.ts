// Times CEL by itself: 250 rules over 10,000 documents in one thread, each run in a fresh process, and what rules cost before the first
// document. Medians. The documents are those of `npm run bench`, which must have run once.
// Usage: node tools/bench-cel.ts [--runs 9] [--dist dist] [--profile]. --profile runs once in this process: node --cpu-prof tools/bench-cel.ts --profile
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { madeOf } from '../src/cel/made-of.ts';
import { compileRule } from '../src/catalog/compile.ts';
import type { LocatedDefinition } from '../src/catalog/definition.ts';
import { type JudgeSource, judgeSource } from '../src/catalog/judge-source.ts';
import type { CompiledRule } from '../src/catalog/compiled.ts';
import { runnable } from '../src/catalog/runnable.ts';
import { DEFAULT_LIMITS } from '../src/config/config.ts';
import { evaluateResource } from '../src/evaluate/evaluate.ts';
import { planRules } from '../src/evaluate/plan.ts';
import { repoPath } from '../src/model/location.ts';
import type { Rendering } from '../src/model/rendering.ts';
import type { Resource } from '../src/model/resource.ts';
import { parse } from '../src/parse/parse.ts';
import { openObjectTypes } from '../src/schema/object-types.ts';
import { readBuiltInRules } from './rules-plugin.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const large = join(tmpdir(), 'lintel-bench', 'large');

/** Rules that are repeated under new ids. */
const RULES = 40;
const REPEATED = 250;
const DOCUMENTS = 10_000;
/** Rules of a team's own. */
const OWN_RULES = 50;

/** Milliseconds of this thread. */
interface Sample {
  readonly judging: number;
  readonly builtIn: number;
  readonly own: number;
  readonly findings: number;
  readonly documents: number;
}

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    profile: { type: 'boolean', default: false },
    dist: { type: 'string', default: join(root, 'dist') },
    one: { type: 'boolean', default: false },
  },
});
const folder = resolve(values.dist);
if (!existsSync(large))
  throw new Error(`there are no documents at ${large}: run \`npm run bench -- --set small\` once`);
if (values.one || values.profile) console.log(JSON.stringify(sample()));
else report(Array.from({ length: Number(values.runs) }, sampleInItsOwnProcess));

function sampleInItsOwnProcess(): Sample {
  const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--one', '--dist', folder], {
    encoding: 'utf8',
    maxBuffer: 1 << 20,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Sample;
}

function report(samples: readonly Sample[]): void {
  const median = (figure: keyof Sample): number => {
    const sorted = samples.map((one) => one[figure]).toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  const [first] = samples;
  const work = `${REPEATED} rules over ${first?.documents} documents, cold (${first?.findings} findings)`;
  console.log(`Medians of ${samples.length} fresh processes\n\n| What | ms |\n| --- | --- |`);
  console.log(`| ${work} | ${median('judging').toFixed(0)} |`);
  console.log(`| Built-in rules, loaded | ${median('builtIn').toFixed(1)} |`);
  console.log(`| ${OWN_RULES} rules of a team's own, compiled | ${median('own').toFixed(1)} |`);
}

function sample(): Sample {
  const builtIn = timeOf(setUpBuiltIn);
  const definitions = readBuiltInRules().filter(({ definition }) => definition.check === undefined);
  // For what most documents are: rules about the control plane would meet nothing.
  const chosen = definitions.filter(({ definition }) => definition.scope !== 'clusterConfig').slice(0, RULES);
  const rules = repeated(chosen);
  const documents = readDocuments();
  const plan = planRules(
    rules.map((compiled) => ({ compiled, params: compiled.params, strict: false })),
    [],
  );
  let findings = 0;
  const judging = timeOf(() => {
    for (const document of documents) findings += evaluateResource(document, plan).findings.length;
  });
  return {
    judging,
    builtIn,
    own: timeOf(() => own(definitions.slice(-OWN_RULES))),
    findings,
    documents: documents.length,
  };
}

type RulesModule = typeof import('#rules');
type CodePart = import('#rules').CodePart;

/** What the built-in rules cost a run: their module from dist/, read, run as Node runs it and sorted by kind. */
function setUpBuiltIn(): void {
  const file = join(folder, 'rules.js');
  const wrapped = `(function(exports,require,__filename){${readFileSync(file, 'utf8')}\n})`;
  const run = new Script(wrapped).runInThisContext() as (
    exports: Partial<RulesModule>,
    require: (id: string) => unknown,
    file: string,
  ) => void;
  const exported: Partial<RulesModule> = {};
  // What checks are made of is another file, and only named here.
  run(exported, (id) => (id.startsWith('.') ? {} : process.getBuiltinModule(id)), file);
  const { builtInRules: rules = [], builtInCode: code = () => '' } = exported;
  const partOf = ([text, start, end]: CodePart): unknown => madeOf(code(text).slice(start, end));
  const compiled = rules.map(({ judge, ...rule }) =>
    judge === undefined ? rule : { ...rule, ...runnable(judge, (part) => partOf(judge[part])) },
  );
  planRules(
    compiled.map((one) => ({ compiled: one, params: one.params, strict: false })),
    [],
  );
}

/** All of a rule's code, as the build writes it. */
function writtenOut({
  test,
  telling,
  ...rest
}: JudgeSource): Omit<JudgeSource, 'test' | 'telling'> & Record<'test' | 'telling', string> {
  return { ...rest, test: test(), telling: telling() };
}

/** The rules under new ids, from their code as text, as the build leaves it. */
function repeated(chosen: readonly LocatedDefinition[]): readonly CompiledRule[] {
  const sources = chosen.map((located) => ({
    compiled: compileRule(located),
    source: writtenOut(judgeSource(located)),
  }));
  return Array.from({ length: REPEATED }, (_, index) => {
    const { compiled, source } = sources[index % sources.length] as (typeof sources)[number];
    const id = `${compiled.rule.id}-${index}`;
    return { ...compiled, ...runnable(source, (part) => madeOf(source[part])), rule: { ...compiled.rule, id } };
  });
}

function own(chosen: readonly LocatedDefinition[]): readonly CompiledRule[] {
  const types = openObjectTypes();
  return chosen.map((one) => compileRule(one, types));
}

function readDocuments(): readonly Resource[] {
  const found: Resource[] = [];
  const names = readdirSync(large, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ya?ml$/u.test(name));
  for (const name of names.toSorted()) {
    if (found.length >= DOCUMENTS) break;
    const text = readFileSync(join(large, name), 'utf8');
    const stream = { origin: repoPath(name), text, line: 1 };
    const rendering: Rendering = {
      source: { kind: 'stdin' },
      streams: [stream],
      trail: { kind: 'identity' },
      diagnostics: [],
    };
    found.push(...parse(rendering, stream, DEFAULT_LIMITS).resources);
  }
  return found.slice(0, DOCUMENTS);
}

/** Milliseconds of processor time that this thread spends, which other programs on the machine hardly change. */
function timeOf(work: () => unknown): number {
  const start = process.threadCpuUsage();
  work();
  const end = process.threadCpuUsage();
  return (end.user - start.user + end.system - start.system) / 1000;
}
