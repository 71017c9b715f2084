// Prints a workflow that gives the Action each of its inputs and reads each of its outputs, for actionlint to hold against action.yml.
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

interface Metadata {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

const { inputs, outputs } = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as Metadata;
const step = { id: 'lintel', uses: './', with: Object.fromEntries(Object.keys(inputs).map((name) => [name, 'x'])) };
const outputOf = (name: string): [string, string] => [
  `OUTPUT_${name.toUpperCase()}`,
  `\${{ steps.lintel.outputs.${name} }}`,
];
const use = { run: 'env', env: Object.fromEntries(Object.keys(outputs).map(outputOf)) };
process.stdout.write(
  stringify({ name: 'every input', on: 'push', jobs: { lint: { 'runs-on': 'ubuntu-latest', steps: [step, use] } } }),
);
