// Writes two repositories below a folder, for actionlint and zizmor to read. Usage: node write-workflows.ts FOLDER.
// `named/` has every workflow that users are shown, as it stands. `local/` has the same with this Action at its root, so that
// actionlint holds their inputs and outputs against action.yml, and one workflow more that gives every input and reads every output.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { ROOT } from '../markdown.ts';
import { ACTION, shownWorkflows } from '../workflows.ts';

interface Metadata {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

const [folder = ''] = process.argv.slice(2);
const shown = shownWorkflows().map(({ place, text }) => ({
  name: `${place.replaceAll(/[^\w.-]+/gu, '-')}.yml`,
  text,
}));
const own = readdirSync(join(ROOT, '.github/workflows')).map((name) => ({
  name: `own-${name}`,
  text: readFileSync(join(ROOT, '.github/workflows', name), 'utf8'),
}));

writeRepository('named', shown);
writeRepository('local', [
  ...shown.map(({ name, text }) => ({ name, text: text.replaceAll(`uses: ${ACTION}`, 'uses: ./') })),
  ...own,
  { name: 'every-input.yml', text: everyInput() },
]);
for (const path of ['action.yml', 'dist/action.js']) {
  mkdirSync(join(folder, 'local/dist'), { recursive: true });
  cpSync(join(ROOT, path), join(folder, 'local', path));
}
console.log(`${shown.length} workflows that users are shown, ${own.length} of our own`);

function writeRepository(name: string, files: readonly { readonly name: string; readonly text: string }[]): void {
  const workflows = join(folder, name, '.github/workflows');
  // actionlint asks for a repository, and takes the folder for one.
  mkdirSync(join(folder, name, '.git'), { recursive: true });
  mkdirSync(workflows, { recursive: true });
  for (const file of files) writeFileSync(join(workflows, file.name), file.text);
}

function everyInput(): string {
  const { inputs, outputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Metadata;
  const step = { id: 'lintel', uses: './', with: Object.fromEntries(Object.keys(inputs).map((name) => [name, 'x'])) };
  const use = { run: 'env', env: Object.fromEntries(Object.keys(outputs).map(outputOf)) };
  const lint = { 'runs-on': 'ubuntu-latest', steps: [step, use] };
  return stringify({ name: 'every input', on: 'push', jobs: { lint } });
}

function outputOf(name: string): [string, string] {
  return [`OUTPUT_${name.toUpperCase().replaceAll('-', '_')}`, `\${{ steps.lintel.outputs.${name} }}`];
}
