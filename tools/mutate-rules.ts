// Changes every rule in every small way, and tells which changes no example of the rule notices.
//   node tools/mutate-rules.ts [ID…] [--sample N] [--json FILE] [--quiet]
// --sample N   only N mutants, the same ones each time; other rules do not change which
// --quiet      only the sum, and what is not met
// Exit code 1: a mutant lives that is not on the list test/mutants-that-live.yaml, the list names one that is dead, a rule's own
// examples fail, or more than 2 % live.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readAllowedMutants } from './mutation/allowed-mutants.ts';
import { faultsOfTrials, reasonToLive } from './mutation/faults-of-trials.ts';
import { mutantsOfRule } from './mutation/mutate-rule.ts';
import { type MutantTrial, tryMutants } from './mutation/try-mutants.ts';
import { readBuiltInRules } from './rules-plugin.ts';

const { values: flags, positionals: ids } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    json: { type: 'string' },
    quiet: { type: 'boolean', default: false },
  },
});
const started = performance.now();
const rules = readBuiltInRules(ids);
const strangers = ids.filter((id) => !rules.some(({ definition }) => definition.id === id));
if (strangers.length > 0) throw new Error(`no such rule: ${strangers.join(', ')}`);
const allowed = readAllowedMutants(fileURLToPath(new URL('../test/mutants-that-live.yaml', import.meta.url)));

const passedOver = flags.sample === undefined ? new Set<string>() : allBut(Number(flags.sample));
const isPassedOver = (rule: string, change: string): boolean => passedOver.has(keyOf(rule, change));
const trials = rules.map((located) =>
  tryMutants(located, ({ change }) => !isPassedOver(located.definition.id, change)),
);
if (!flags.quiet) trials.forEach(print);
const faults = faultsOfTrials({ trials, allowed, hasEveryRule: ids.length === 0, isPassedOver });
printSum();
for (const fault of faults) console.log(`not met: ${fault}`);
if (flags.json !== undefined) writeFileSync(flags.json, `${JSON.stringify(trials.map(plain), undefined, 2)}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

function keyOf(rule: string, change: string): string {
  return `${rule} ${change}`;
}

/** The mutants that are not in a sample of this size. */
function allBut(size: number): ReadonlySet<string> {
  const keys = rules.flatMap((located) =>
    mutantsOfRule(located).map(({ change }) => keyOf(located.definition.id, change)),
  );
  const ranked = keys.map((key) => ({ key, rank: createHash('sha1').update(key).digest('hex') }));
  return new Set(
    ranked
      .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
      .slice(size)
      .map(({ key }) => key),
  );
}

function print({ id, tried, killed, survivors, left }: MutantTrial): void {
  if (left?.why === 'typescript') console.log(`${id}: in TypeScript, left out`);
  if (left === undefined) console.log(`${id}: ${killed} of ${tried} mutants killed`);
  for (const { at, change } of survivors) {
    const reason = reasonToLive(allowed, id, change);
    console.log(`  lives  ${at}  ${change}${reason === undefined ? '' : `  (listed: ${reason})`}`);
  }
}

function printSum(): void {
  const sum = (count: (trial: MutantTrial) => number): number => trials.reduce((total, one) => total + count(one), 0);
  const tried = sum((one) => one.tried);
  const living = sum((one) => one.survivors.length);
  const percent = tried === 0 ? 0 : (100 * living) / tried;
  console.log(
    `${trials.length} rules (${sum((one) => (one.left?.why === 'typescript' ? 1 : 0))} in TypeScript left out): ${tried} mutants, ` +
      `${living} live (${percent.toFixed(2)} %), ${sum((one) => one.notCompiled)} do not compile, ` +
      `in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
}

function plain({ survivors, ...trial }: MutantTrial): object {
  return { ...trial, survivors: survivors.map(({ at, change }) => ({ at, change })) };
}
