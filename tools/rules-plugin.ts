import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ruleOf } from '../src/catalog/compile.ts';
import { defineRules } from '../src/catalog/define.ts';
import type { LocatedDefinition } from '../src/catalog/definition.ts';
import { judgeSource } from '../src/catalog/judge-source.ts';
import { CATEGORIES } from '../src/model/rule.ts';
import { openObjectTypes } from '../src/schema/object-types.ts';
import { checkJoins, controlsByRule, readFrameworks } from './frameworks.ts';
import { inAscii } from './in-ascii.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A bundler's plugin, in the form that rolldown and vite share. */
export interface RulesPlugin {
  readonly name: string;
  resolveId(id: string): string | undefined;
  load(this: { emitFile?(file: EmittedFile): unknown }, id: string): string | undefined;
}

interface EmittedFile {
  readonly type: 'asset';
  readonly fileName: string;
  readonly source: string;
}

/** Writes a file beside the modules. */
type Emit = (fileName: string, source: string) => void;

/**
 * Serves `#rules`, `#rule-texts`, `#rule-definitions` and `#frameworks`: what is in `rules/`, checked and compiled to JavaScript, and as written.
 * With a `codeFile`, which ends in `.txt`, what the rules run is written there, beside the modules, and read when the first rule is
 * asked, what rules run that are off by default into one that ends in `-off.txt`; and what they say of themselves into a file of
 * the same name that ends in `.json`.
 */
export function rulesPlugin(codeFile?: string): RulesPlugin {
  let read: readonly LocatedDefinition[] | undefined;
  const located = (): readonly LocatedDefinition[] => (read ??= readBuiltInRules());
  const modules: Readonly<Record<string, (emit: Emit) => string>> = {
    '#rules': (emit) => rulesModule(located(), codeFile, emit),
    '#rule-texts': () => textsModule(located()),
    '#rule-definitions': () => definitionsModule(located()),
    '#frameworks': () => frameworksModule(located()),
  };
  return {
    name: 'lintel-rules',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load(id) {
      const emit: Emit = (fileName, source) => void this.emitFile?.({ type: 'asset', fileName, source });
      return id.startsWith('\0') ? modules[id.slice(1)]?.(emit) : undefined;
    },
  };
}

/**
 * Every built-in rule, or those with the given ids, by folder and name; throws for the first one that is not right, with its
 * place.
 */
export function readBuiltInRules(ids: readonly string[] = []): readonly LocatedDefinition[] {
  return CATEGORIES.flatMap((category) => {
    const folder = join(root, 'rules', category);
    const names = yamlFilesIn(folder).filter((name) => ids.length === 0 || ids.includes(name.replace(/\.yaml$/u, '')));
    return names.map((name) => {
      const file = `rules/${category}/${name}`;
      const [located, ...others] = defineRules(readFileSync(join(folder, name), 'utf8'), file, category);
      if (located === undefined || others.length > 0) throw new Error(`${file} must hold exactly one rule`);
      if (`${located.definition.id}.yaml` !== name)
        throw new Error(`${file} must be named after its rule, ${located.definition.id}`);
      if (located.definition.controls.length > 0)
        throw new Error(`${file}: the controls of built-in rules are told in rules/frameworks/`);
      const controls = controlsByRule().get(located.definition.id) ?? [];
      return { ...located, definition: { ...located.definition, controls } };
    });
  });
}

function yamlFilesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .toSorted();
  } catch (error) {
    // A category without rules has no folder.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * What a rule says of itself goes through `JSON.parse`, which takes a third of the time of a literal. What the rules run is long
 * texts, of which each rule names its parts, so that only what is asked is compiled.
 */
function rulesModule(located: readonly LocatedDefinition[], codeFile: string | undefined, emit: Emit): string {
  const types = openObjectTypes();
  // Most runs never look at what is off by default.
  const codes: readonly [Code, Code] = [openCode(0), openCode(1)];
  const rules = located.map((one) => {
    const { params, aliases, kinds, component, uses, needsParams, expression, strict, defaultOn } = one.definition;
    const source = expression === undefined ? undefined : judgeSource(one, types);
    const { add } = codes[defaultOn ? 0 : 1];
    const judge =
      source === undefined ? undefined : { ...source, test: add(source.test()), telling: add(source.telling()) };
    const strictPeers = expression === undefined ? strict?.peers : undefined;
    return { rule: ruleOf(one.definition), params, aliases, kinds, component, uses, needsParams, strictPeers, judge };
  });
  const imports: string[] = [];
  const checks: string[] = [];
  located.forEach(({ definition: { check }, file }, index) => {
    if (check?.startsWith('./') !== true) return;
    imports.push(`import { check as check${index} } from ${JSON.stringify(join(root, file, '..', check))};`);
    checks.push(`builtInRules[${index}].check = check${index};`);
  });
  const texts = codes.map((code) => code.text());
  const heads = rules.map((rule) => inAscii(JSON.stringify(rule)));
  if (codeFile === undefined) {
    return [
      ...imports,
      `const codes = ${JSON.stringify(texts)};`,
      `export const builtInCode = (text) => codes[text];`,
      `export const keptCode = () => undefined;`,
      `export const builtInRules = JSON.parse(${JSON.stringify(`[${heads.join(',')}]`)});`,
      ...checks,
      '',
    ].join('\n');
  }
  const codeFiles = [codeFile, codeFile.replace(/\.txt$/u, '-off.txt')];
  const headFile = codeFile.replace(/\.txt$/u, '.json');
  codeFiles.forEach((file, index) => emit(file, texts[index] ?? ''));
  emit(headFile, `[\n${heads.join(',\n')}\n]\n`);
  return [...imports, fileReader(codeFiles, headFile), ...checks, ''].join('\n');
}

/** A text of code that grows. */
interface Code {
  /** Adds a part, and gives where it stands. */
  readonly add: (part: string) => readonly [text: number, start: number, end: number, index: number];
  readonly text: () => string;
}

/** As a whole it is an expression, a list of what makes each part, so that V8 can keep what it makes of it. */
function openCode(number: number): Code {
  let code = '[';
  let parts = 0;
  return {
    add(part) {
      code += '(rt)=>(';
      const start = code.length;
      code += inAscii(part);
      const end = code.length;
      code += '),\n';
      return [number, start, end, parts++];
    },
    text: () => `${code}]`,
  };
}

/**
 * A text that V8 need not read as code takes a tenth of the time. The heads are read line by line: of a string of all of them V8
 * would be rid late.
 */
function fileReader(codeFiles: readonly string[], headFile: string): string {
  return [
    `import { readFileSync } from 'node:fs';`,
    `const read = (file) => readFileSync(new URL(file, import.meta.url));`,
    `const files = ${JSON.stringify(codeFiles)};`,
    `const codes = [];`,
    `export const builtInCode = (text) => (codes[text] ??= read(files[text]).latin1Slice());`,
    `const headsIn = (bytes) => {`,
    `  const heads = [];`,
    `  for (let start = 2, end; (end = bytes.indexOf('\\n', start)) > start + 1; start = end + 1)`,
    `    heads.push(JSON.parse(bytes.latin1Slice(start, bytes[end - 1] === 0x2c ? end - 1 : end)));`,
    `  return heads;`,
    `};`,
    `export const builtInRules = headsIn(read(${JSON.stringify(headFile)}));`,
    `const kept = [];`,
    // Only who keeps code gives `require` this.
    `export const keptCode = (text) => (kept[text] ??= typeof require === 'function' ? require.expression?.(\`./\${files[text]}\`) : undefined);`,
  ].join('\n');
}

function textsModule(located: readonly LocatedDefinition[]): string {
  const texts = located.map(({ definition: { id, rationale, examples, params, strict, grades } }) => [
    id,
    { rationale, examples, params, grades: grades.map((grade) => grade.severity), strict: strict !== undefined },
  ]);
  return `export const builtInTexts = ${JSON.stringify(Object.fromEntries(texts), undefined, 1)};\n`;
}

function frameworksModule(located: readonly LocatedDefinition[]): string {
  const frameworks = readFrameworks();
  checkJoins(frameworks, new Set(located.map(({ definition }) => definition.id)));
  return `export const builtInFrameworks = JSON.parse(${JSON.stringify(JSON.stringify(frameworks))});\n`;
}

/** The rules as written, without what `#rule-texts` has: for who writes them in another form. */
function definitionsModule(located: readonly LocatedDefinition[]): string {
  const definitions = located.map(({ definition }) => {
    const { examples: _examples, rationale: _rationale, ...rest } = definition;
    return rest;
  });
  return `export const builtInDefinitions = ${JSON.stringify(definitions, undefined, 1)};\n`;
}
