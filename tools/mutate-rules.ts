// Changes every rule in every small way, and tells which changes no example of the rule notices.
//   node tools/mutate-rules.ts [ID…] [--sample N] [--json FILE] [--quiet] [--listed]
// --sample N   only N mutants, the same ones each time; other rules do not change which
// --quiet      only rules with survivors
// --listed     every survivor must be on the list test/mutants-that-live.yaml
// Exit code 1: more than 2 % of the mutants survive, a rule's own examples fail, or the list names a mutant that is dead.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readAllowedMutants } from './mutation/allowed-mutants.ts';
import { mutantsOfRule } from './mutation/mutate-rule.ts';
import { type MutantTrial, tryMutants } from './mutation/try-mutants.ts';
import { readBuiltInRules } from './rules-plugin.ts';

/** The part of the mutants that may survive. */
const MAX_SURVIVING = 0.02;

const { values: flags, positionals: ids } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    json: { type: 'string' },
    quiet: { type: 'boolean', default: false },
    listed: { type: 'boolean', default: false },
  },
});
const started = performance.now();
const rules = readBuiltInRules(ids);
const strangers = ids.filter((id) => !rules.some(({ definition }) => definition.id === id));
if (strangers.length > 0) throw new Error(`no such rule: ${strangers.join(', ')}`);
const allowed = readAllowedMutants(fileURLToPath(new URL('../test/mutants-that-live.yaml', import.meta.url)));

const sample = flags.sample === undefined ? undefined : sampled(Number(flags.sample));
const trials = rules.map((located) =>
  tryMutants(located, ({ change }) => sample?.has(keyOf(located.definition.id, change)) ?? true),
);
trials.forEach(print);
const problems = summarize();
if (flags.json !== undefined) writeFileSync(flags.json, `${JSON.stringify(trials.map(plain), undefined, 2)}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;

function keyOf(rule: string, change: string): string {
  return `${rule} ${change}`;
}

function sampled(size: number): ReadonlySet<string> {
  const keys = rules.flatMap((located) =>
    mutantsOfRule(located).map(({ change }) => keyOf(located.definition.id, change)),
  );
  const ranked = keys.map((key) => ({ key, rank: createHash('sha1').update(key).digest('hex') }));
  return new Set(
    ranked
      .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
      .slice(0, size)
      .map(({ key }) => key),
  );
}

function reasonFor(rule: string, change: string): string | undefined {
  return allowed.find((one) => one.rule === rule && one.mutant === change)?.reason;
}

function print(trial: MutantTrial): void {
  const { id, tried, killed, survivors, left } = trial;
  if (left?.why === 'examples') console.log(`${id}: its own examples fail, so nothing was tried: ${left.fault}`);
  else if (left !== undefined) {
    if (!flags.quiet) console.log(`${id}: in TypeScript, left out`);
  } else if (!flags.quiet || survivors.length > 0) console.log(`${id}: ${killed} of ${tried} mutants killed`);
  for (const { at, change } of survivors) {
    const reason = reasonFor(id, change);
    console.log(`  lives  ${at}  ${change}${reason === undefined ? '' : `  (listed: ${reason})`}`);
  }
}

function summarize(): readonly string[] {
  const sum = (count: (trial: MutantTrial) => number): number => trials.reduce((total, one) => total + count(one), 0);
  const tried = sum((one) => one.tried);
  const lives = trials.flatMap((one) => one.survivors.map(({ change }) => ({ id: one.id, change })));
  const unlisted = lives.filter(({ id, change }) => reasonFor(id, change) === undefined);
  const dead = allowed.filter(
    ({ rule, mutant }) =>
      trials.some((one) => one.id === rule && one.left === undefined) &&
      (sample?.has(keyOf(rule, mutant)) ?? true) &&
      !lives.some(({ id, change }) => id === rule && change === mutant),
  );
  const broken = trials.filter((one) => one.left?.why === 'examples');
  const percent = tried === 0 ? 0 : (100 * lives.length) / tried;
  console.log(
    `${trials.length} rules (${sum((one) => (one.left?.why === 'typescript' ? 1 : 0))} in TypeScript left out): ${tried} mutants, ` +
      `${lives.length} live (${percent.toFixed(2)} %, ${lives.length - unlisted.length} of them listed), ` +
      `${sum((one) => one.notCompiled)} do not compile, in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  const faults = [
    ...(lives.length > tried * MAX_SURVIVING ? [`more than ${100 * MAX_SURVIVING} % live`] : []),
    ...(flags.listed && unlisted.length > 0 ? [`${unlisted.length} live without a reason on the list`] : []),
    ...broken.map(({ id }) => `the examples of ${id} fail`),
    ...dead.map(({ rule, mutant }) => `on the list, but dead or gone: ${rule}  ${mutant}`),
  ];
  for (const fault of faults) console.log(`not met: ${fault}`);
  return faults;
}

function plain({ survivors, ...trial }: MutantTrial): object {
  return { ...trial, survivors: survivors.map(({ at, change }) => ({ at, change })) };
}
