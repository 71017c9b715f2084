import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ruleOf } from '../src/catalog/compile.ts';
import { defineRules } from '../src/catalog/define.ts';
import type { LocatedDefinition } from '../src/catalog/definition.ts';
import { judgeSource } from '../src/catalog/judge-source.ts';
import { CATEGORIES } from '../src/model/rule.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A bundler's plugin, in the form that rolldown and vite share. */
export interface RulesPlugin {
  readonly name: string;
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
}

/** Serves `#rules` and `#rule-texts`: the rules of `rules/`, checked and compiled to JavaScript. */
export function rulesPlugin(): RulesPlugin {
  const modules: Readonly<Record<string, () => string>> = { '#rules': rulesModule, '#rule-texts': textsModule };
  return {
    name: 'lintel-rules',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? modules[id.slice(1)]?.() : undefined),
  };
}

/** Every built-in rule, by folder and name; throws for the first one that is not right, with its place. */
export function readBuiltInRules(): readonly LocatedDefinition[] {
  return CATEGORIES.flatMap((category) => {
    const folder = join(root, 'rules', category);
    return yamlFilesIn(folder).map((name) => {
      const file = `rules/${category}/${name}`;
      const [located, ...others] = defineRules(readFileSync(join(folder, name), 'utf8'), file, category);
      if (located === undefined || others.length > 0) throw new Error(`${file} must hold exactly one rule`);
      if (`${located.definition.id}.yaml` !== name)
        throw new Error(`${file} must be named after its rule, ${located.definition.id}`);
      return located;
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
 * What a rule says of itself goes through `JSON.parse`, which takes a third of the time of a literal; what it runs is code.
 */
function rulesModule(): string {
  const imports = [`import * as rt from ${JSON.stringify(join(root, 'src/cel/runtime.ts'))};`];
  const located = readBuiltInRules();
  const heads = located.map(({ definition }) => {
    const { params, aliases, kinds, component, uses } = definition;
    return { rule: ruleOf(definition), params, aliases, kinds, component, uses };
  });
  const bodies = located.map((one, index) => {
    const { definition, file } = one;
    const parts = [`...heads[${index}]`];
    if (definition.check !== undefined && definition.check !== 'parser') {
      imports.push(
        `import { check as check${index} } from ${JSON.stringify(join(root, file, '..', definition.check))};`,
      );
      parts.push(`check:check${index}`);
    }
    if (definition.expression !== undefined) parts.push(`judge:${judgeSource(one)}`);
    return `{${parts.join(',')}}`;
  });
  const text = JSON.stringify(JSON.stringify(heads));
  return `${imports.join('\n')}\nconst heads = JSON.parse(${text});\nexport const builtInRules = [\n${bodies.join(',\n')}\n];\n`;
}

function textsModule(): string {
  const texts = readBuiltInRules().map(({ definition: { id, rationale, examples, params, strict, grades } }) => [
    id,
    { rationale, examples, params, grades: grades.map((grade) => grade.severity), strict: strict !== undefined },
  ]);
  return `export const builtInTexts = ${JSON.stringify(Object.fromEntries(texts), undefined, 1)};\n`;
}
