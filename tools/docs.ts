// Writes what is derived from the rules, frameworks and schemas: a page for each, their lists, and the JSON Schemas for editors.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compileRule, ruleOf } from '../src/catalog/compile.ts';
import type { CompiledRule } from '../src/catalog/compiled.ts';
import type { LocatedDefinition } from '../src/catalog/definition.ts';
import { ruleJsonSchema } from '../src/catalog/schema.ts';
import { listRules } from '../src/cli/list-rules.ts';
import { attestationsJsonSchema } from '../src/compliance/attestations.ts';
import { frameworkJsonSchema } from '../src/compliance/framework-file.ts';
import { configJsonSchema } from '../src/config/json-schema.ts';
import { DIAGNOSTIC_CODES } from '../src/model/diagnostic.ts';
import type { SetCheck } from '../src/model/rule.ts';
import { COMPLIANCE_REPORT_SCHEMA } from '../src/report/frameworks/json-schema.ts';
import { JSON_REPORT_SCHEMA } from '../src/report/json-schema.ts';
import { frameworkList, frameworkPage } from './framework-page.ts';
import { readFrameworks } from './frameworks.ts';
import { rulePage } from './rule-page.ts';
import { readBuiltInRules } from './rules-plugin.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

rmSync(`${root}docs/rules`, { recursive: true, force: true });
mkdirSync(`${root}docs/rules`, { recursive: true });
const rules = await Promise.all(
  readBuiltInRules().map(async (located) => ({ located, compiled: await compiledFrom(located) })),
);
for (const { located, compiled } of rules) {
  writeFileSync(`${root}docs/rules/${compiled.rule.id}.md`, rulePage(located.definition, compiled));
}
const list = listRules(
  rules.map(({ compiled }) => compiled),
  'markdown',
);
writeFileSync(`${root}docs/rules/README.md`, `# Rules\n\n${list}`);
rmSync(`${root}docs/frameworks`, { recursive: true, force: true });
mkdirSync(`${root}docs/frameworks`, { recursive: true });
for (const framework of readFrameworks())
  writeFileSync(`${root}docs/frameworks/${framework.id}.md`, frameworkPage(framework));
writeFileSync(`${root}docs/frameworks/README.md`, frameworkList(readFrameworks()));
writeFileSync(`${root}docs/diagnostics.md`, diagnosticsPage());
writeFileSync(`${root}rules/rule.schema.json`, asFile(ruleJsonSchema()));
writeFileSync(`${root}rules/config.schema.json`, asFile(configJsonSchema()));
writeFileSync(`${root}rules/framework.schema.json`, asFile(frameworkJsonSchema()));
writeFileSync(`${root}rules/attestations.schema.json`, asFile(attestationsJsonSchema()));
writeFileSync(`${root}docs/report.schema.json`, asFile(JSON_REPORT_SCHEMA));
writeFileSync(`${root}docs/compliance.schema.json`, asFile(COMPLIANCE_REPORT_SCHEMA));

async function compiledFrom(located: LocatedDefinition): Promise<CompiledRule> {
  const { definition, file } = located;
  if (definition.check === undefined) return compileRule(located);
  const { params, aliases, uses } = definition;
  const rule = { rule: ruleOf(definition), params, aliases, ...(uses === undefined ? {} : { uses }) };
  if (!definition.check.startsWith('./')) return rule;
  const url = new URL(definition.check, pathToFileURL(`${root}${file}`));
  const { check } = (await import(url.href)) as { readonly check: SetCheck };
  return { ...rule, check };
}

function diagnosticsPage(): string {
  const rows = Object.entries(DIAGNOSTIC_CODES).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);
  return `# Diagnostics

What a run says about itself: inputs that it could not judge, suppressions that do nothing. A diagnostic of level error makes
the run incomplete. A code is never reused.

| Code | Meaning |
| --- | --- |
${rows.join('\n')}
`;
}

function asFile(schema: object): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
