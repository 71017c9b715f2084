// Cuts GitHub's own description of its API to the calls that the Action makes, for the mock that it is tested against:
//   npm pack @octokit/openapi@VERSION, unpack it, then: node tools/trim-openapi.ts PACKAGE_FOLDER
// The package takes 385 MB, so that what is left of it is kept in test/fixtures/github/.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonMap = { readonly [key: string]: Json };

/** The descriptions that are cut: github.com's, and that of the newest Enterprise Server, which knows less. */
const FILES = ['api.github.com.json', 'ghes-3.19.json'];

/** What is called, and what a test may ask to see what came of it. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  '/user': ['get'],
  '/repos/{owner}/{repo}': ['get'],
  '/repos/{owner}/{repo}/code-scanning/sarifs': ['post'],
  '/repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}': ['get'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['get', 'patch', 'delete'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/files': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/comments': ['get'],
  '/repos/{owner}/{repo}/check-runs': ['post'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}': ['get', 'patch'],
  '/repos/{owner}/{repo}/commits/{ref}/check-runs': ['get'],
};

/** For people only. */
const WORDS = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'title',
  'links',
  'headers',
]);
/** The keys whose own keys are names, and may be called `description` themselves. */
const NAMED = new Set(['properties', 'schemas', 'parameters', 'responses']);

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of the unpacked package.');
const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly version: string;
};
const target = fileURLToPath(new URL('../test/fixtures/github', import.meta.url));
for (const file of FILES) {
  const whole = read(join(folder, 'generated', file));
  const text = `${JSON.stringify(trimmed(whole, `${name} ${version}, generated/${file}`))}\n`;
  writeFileSync(join(target, file), text);
  console.log(`test/fixtures/github/${file}: ${Math.round(text.length / 1024)} KiB`);
}

function trimmed(whole: JsonMap, source: string): Json {
  const paths = Object.fromEntries(
    Object.entries(CALLS).map(([path, methods]) => [path, callsOf(whole, path, methods)]),
  );
  const components: Record<string, Record<string, Json>> = {};
  const waiting = referencesIn(paths);
  for (const reference of waiting) {
    const [, , kind = '', key = ''] = reference.split('/');
    const component = wordless(mapAt(mapAt(whole, 'components'), kind)[key] ?? null);
    const ofKind = (components[kind] ??= {});
    ofKind[key] = component;
    for (const further of referencesIn(component)) waiting.add(further);
  }
  return {
    openapi: whole['openapi'] ?? null,
    info: {
      title: `Part of GitHub's REST API, cut out of ${source}`,
      version,
      license: { name: 'MIT' },
    },
    paths,
    components,
  };
}

function callsOf(whole: JsonMap, path: string, methods: readonly string[]): JsonMap {
  const item = mapAt(mapAt(whole, 'paths'), path);
  return Object.fromEntries(
    methods.map((method) => {
      const { operationId, parameters, requestBody, responses } = mapAt(item, method);
      const kept = { operationId, parameters, requestBody, responses: wellAnswered(responses) };
      return [
        method,
        wordless(
          Object.fromEntries(
            Object.entries(kept).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
          ),
        ),
      ];
    }),
  );
}

/** Of the answers, those that carry something; of the others the client reads the status and one sentence. */
function wellAnswered(responses: Json | undefined): JsonMap {
  const all = isMap(responses) ? responses : {};
  return Object.fromEntries(Object.entries(all).filter(([status]) => status.startsWith('2')));
}

/** Without what is for people; `names`: the keys of this map are names, not words of the description's language. */
function wordless(value: Json, names = false): Json {
  if (isList(value)) return value.map((item) => wordless(item));
  if (!isMap(value)) return value;
  const kept = Object.entries(value).filter(([key]) => names || (!WORDS.has(key) && !key.startsWith('x-')));
  return Object.fromEntries(
    kept.map(([key, child]) => [key, wordless(child, !names && NAMED.has(key) && isMap(child))]),
  );
}

function referencesIn(value: Json): Set<string> {
  return new Set([...JSON.stringify(value).matchAll(/"\$ref":"([^"]+)"/gu)].map((match) => match[1] ?? ''));
}

function read(path: string): JsonMap {
  return JSON.parse(readFileSync(path, 'utf8')) as JsonMap;
}

function mapAt(value: JsonMap, key: string): JsonMap {
  const child = value[key];
  if (!isMap(child)) throw new Error(`The description has no ${key}.`);
  return child;
}

function isMap(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
