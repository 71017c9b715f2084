// Builds dist/: the Action, the CLI and the library, one shared core, and a chunk for each part that is loaded when it is used.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { rulesPlugin } from './rules-plugin.ts';
import { licensesOf } from './licenses.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Parts by name: what a module's path must hold to be in it. The first that fits wins; the rest is the core. */
const CHUNKS: readonly (readonly [name: string, paths: RegExp])[] = [
  ['rule-texts', /#rule-texts/u],
  ['zod', /node_modules\/zod\/|src\/catalog\/schema\.ts|src\/config\/(?:schema|json-schema)\.ts/u],
  ['yaml-edit', /node_modules\/yaml\//u],
  ['archives', /node_modules\/(?:tar|fflate|minipass|minizlib|chownr|yallist|@isaacs)\//u],
  ['regex', /node_modules\/re2js\//u],
  ['github', /node_modules\/(?:@actions|@octokit|undici|universal-user-agent|before-after-hook|tunnel|json-with-bigint|fast-content-type-parse|toad-cache)\//u],
];

const bundle = await rolldown({
  cwd: root,
  input: { cli: 'src/cli.ts', action: 'src/action.ts', index: 'src/index.ts' },
  platform: 'node',
  plugins: [rulesPlugin()],
  treeshake: true,
  resolve: { conditionNames: ['node', 'import'] },
});
rmSync(`${root}dist`, { recursive: true, force: true });
const { output } = await bundle.write({
  dir: `${root}dist`,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  minify: false,
  hoistTransitiveImports: false,
  advancedChunks: {
    groups: CHUNKS.map(([name, test]) => ({ name, test })),
  },
});
writeFileSync(`${root}dist/licenses.txt`, licensesOf(output.flatMap((chunk) => ('moduleIds' in chunk ? chunk.moduleIds : []))));
for (const file of readdirSync(`${root}dist`).toSorted()) console.log(`dist/${file}`);
