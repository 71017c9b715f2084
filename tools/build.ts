// Builds dist/ (or the folder that is named): the Action, the CLI and the library, one shared core, and a chunk for each part that
// is loaded when it is used.
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { inAscii } from './in-ascii.ts';
import { rulesPlugin } from './rules-plugin.ts';
import { licensesOf } from './licenses.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(root, process.argv[2] ?? 'dist');
/** Hexadecimal digits. */
const DIGEST_LENGTH = 16;

/**
 * Parts by name, and the modules in each. What finds sources and has them rendered is one file, so that renderers work while the
 * rest is read; everything else that judging plain manifests needs is the core; each other part is loaded when it is first used.
 * The first that fits wins.
 */
const PARTS: readonly (readonly [name: string, modules: RegExp])[] = [
  // Node loads this part; the other chunks it may load itself.
  [
    'start',
    /package\.json|src\/(?:errors|version)\.ts|src\/setup\/(?:cache-folder|chunk-loader|code-cache|engine-flags|read-file)\.ts/u,
  ],
  ['rule-texts', /#rule-texts/u],
  ['rule-definitions', /#rule-definitions/u],
  ['frameworks', /#frameworks/u],
  ['zod', /node_modules\/zod\//u],
  ['yaml', /node_modules\/yaml\//u],
  ['glob', /node_modules\/(?:glob|minimatch|path-scurry|lru-cache|brace-expansion|balanced-match)\//u],
  ['archives', /node_modules\/(?:tar|fflate|minipass|minizlib|chownr|yallist|@isaacs)\//u],
  // What every step of the Action needs is a hundredth of what reaches the API.
  ['actions-core', /node_modules\/@actions\/(?:core|exec|io)\//u],
  ['octokit', /node_modules\/(?:@actions|@octokit|undici|universal-user-agent|before-after-hook|tunnel)\//u],
  ['cel-compiler', /src\/cel\/compiler\//u],
  [
    'custom-rules',
    /src\/catalog\/(?:anchor|compile|define|guards|judge-source|schema|variable-types)\.ts|src\/schema\/object-types\.ts/u,
  ],
  ['ask-cel', /src\/cli\/cel\.ts|src\/trial\/(?:ask-cel|value-places)\.ts/u],
  ['new-rule', /src\/cli\/new-rule\.ts|src\/catalog\/rule-template\.ts/u],
  ['export-policies', /src\/cli\/export\.ts|src\/admission\/export\//u],
  ['admission', /src\/(?:admission\/|kubernetes\/(?:api-defaults|resource-names)\.ts)/u],
  ['custom-schemas', /src\/schema\/custom\/|src\/discover\/user-definitions\.ts/u],
  // What changes are refused: only a run with a base knows of changes.
  ['immutable', /src\/schema\/(?:difference|immutable|objects-before)\.ts/u],
  ['schemas', /src\/schema\/(?!problem|target|judged)/u],
  ['trial', /src\/trial\//u],
  [
    'trace',
    /src\/sentences\/trace-fields\.ts|src\/cli\/trace\.ts|src\/trace\/(?:ask-resource|merge-traces)\.ts|src\/report\/trace-/u,
  ],
  ['head-commit', /src\/git\/head-commit\.ts/u],
  ['framework-files', /src\/compliance\/(?:attestations|framework-file)\.ts/u],
  [
    'compliance',
    /src\/(?:compliance\/|cli\/report\.ts|report\/frameworks\/|sentences\/report-(?:frameworks|over-time)\.ts|cli\/run-url\.ts|evaluate\/census\.ts)/u,
  ],
  ['migrate', /src\/migrate\//u],
  ['suggest', /src\/suggest\/|src\/sentences\/suggest-network-policies\.ts|src\/cli\/suggest\.ts/u],
  ['timing', /src\/catalog\/stopwatch\.ts/u],
  ['gate', /src\/gate\/|src\/sentences\/settings-of-base\.ts|src\/config\/other-state\.ts/u],
  ['cluster', /src\/cluster\//u],
  ['patch', /src\/diff\/unified-diff\.ts/u],
  ['fix', /src\/fix\/|src\/sentences\/repair\.ts/u],
  ['merge', /src\/sentences\/merge-shards\.ts|src\/report\/(?:read-json|revive)\.ts/u],
  ['compare', /src\/(?:git|diff|compare|baseline)\/|src\/discover\/shard\.ts|src\/sentences\/judge\.ts/u],
  ['config-file', /src\/config\/(?:config-yaml|json-schema|schema)\.ts/u],
  // Before the renderers, which every chart needs.
  ['setup', /src\/(?:cli\/setup|sentences\/prepare-code|setup\/sample-repository)\.ts/u],
  [
    'renderers',
    /src\/(?:process|setup)\/(?!at-end|renderers-when-asked)|src\/render\/(?!(?:render|studio|chart-work|with-diagnostics|manifests|slots|repository-path|temporary-folder|source-texts|text-region)\.ts)/u,
  ],
  // Apart, since the help is told without the program, and the program reads flags without the help.
  ['flags', /src\/cli\/(?:arguments|flags|flags-elsewhere)\.ts|src\/model\/(?:group-by|nearest-name)\.ts/u],
  ['help', /src\/cli\/help\.ts/u],
  [
    'reports',
    /src\/report\/(?:annotations|checkstyle|cluster-in-markdown|counts|fingerprint|github|gitlab|json|junit|markdown|product|provenance-value|rdjson|rules-in-markdown|sarif|sarif-rules|shorten|summary|taxonomies|uri|uuid|write|xml)\.ts/u,
  ],
  ['ways', /src\/trace\/(?:helm\/|kustomize\/|(?:helm|kustomize|way-of)\.ts)/u],
  ['templates', /src\/gotemplate\//u],
  ['commands', /src\/cli\/(?:completion|init|explain|list-rules|rules-commands)\.ts/u],
  [
    'sources',
    /node_modules\/js-yaml\/|src\/(?:model|yaml|config|discover|process|setup)\/|src\/render\/(?!source-texts)|src\/(?:lint|input-file|sentences\/asked-frameworks)\.ts|src\/report\/(?:escape|format)\.ts|src\/kubernetes\/syntax\/address-syntax\.ts|src\/cli\/(?:main|arguments|scan|request|base-request|progress|terminal|wanted-reports)\.ts/u,
  ],
  ['rules', /#rules/u],
  // What rules run on: they may know no more, and the core knows the rules.
  ['facts', /\/rules\/[a-z-]+\/[a-z0-9-]+\.ts|src\/(?:cel(?!\/functions\/re2)|kubernetes)\//u],
  ['core', /src\/(?!action|index|cli|github|version|errors|cel\/functions\/re2)/u],
];

const bundle = await rolldown({
  cwd: root,
  // The program is required by name once it is known how to load it, and re2 when a pattern first needs it.
  input: {
    cli: 'src/cli.ts',
    program: 'src/cli/main.ts',
    action: 'src/action.ts',
    index: 'src/index.ts',
    re2: 'src/cel/functions/re2.ts',
  },
  platform: 'node',
  // Parts that are loaded when first used may share what they export.
  preserveEntrySignatures: 'allow-extension',
  plugins: [rulesPlugin('data/rules.txt'), { name: 'strict-and-quick', renderChunk: strictAndQuick }],
  // The Action's libraries say nothing of it, and so would bring the HTTP client of one function that nobody calls.
  treeshake: { moduleSideEffects: [{ test: /node_modules\/(?:@actions|@octokit|undici)\//u, sideEffects: false }] },
  resolve: { conditionNames: ['node', 'import'] },
});
rmSync(folder, { recursive: true, force: true });
const { output } = await bundle.write({
  dir: folder,
  format: 'cjs',
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  minify: false,
  comments: { legal: true, annotation: false, jsdoc: false },
  hoistTransitiveImports: false,
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: PARTS.map(([name, test], index) => ({ name, test, priority: PARTS.length - index })),
  },
});
// The tables of schemas lie beside the code that reads them, as in the source.
cpSync(join(root, 'src/schema/data'), join(folder, 'data'), { recursive: true });
// What rolldown writes is CommonJS, whatever the package is.
writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
// Code that V8 made of another build must not run for this one.
writeFileSync(join(folder, 'build.txt'), `${digestOf(output.map((one) => ('code' in one ? one.code : one.source)))}\n`);
writeFileSync(
  `${folder}/licenses.txt`,
  licensesOf(output.flatMap((chunk) => ('moduleIds' in chunk ? chunk.moduleIds : []))),
);
function digestOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, DIGEST_LENGTH);
}

/** As the modules of the source are; and what a cold start pays for in a chunk, without making it unreadable. */
function strictAndQuick(code: string): string {
  // A chunk that is loaded from kept code has `require` alone.
  const required = code.replaceAll(/\bimport\(("node:[\w/]+")\)/gu, 'Promise.resolve().then(() => require($1))');
  return inAscii(
    required.startsWith('#!') ? required.replace('\n', '\n"use strict";\n') : `"use strict";\n${required}`,
  );
}

for (const file of readdirSync(folder).toSorted()) console.log(`${relative(root, folder)}/${file}`);
