import type { CompiledRule } from '../src/catalog/compiled.ts';
import type { RuleDefinition } from '../src/catalog/definition.ts';
import { groupBy } from '../src/model/group-by.ts';
import type { RuleExample } from '../src/model/rule.ts';
import { tryRule } from '../src/trial/try-rule.ts';

/** The page of a rule: what it finds, an example of each kind, how to repair it, its names elsewhere. */
export function rulePage(definition: RuleDefinition, compiled: CompiledRule): string {
  const { id, title, severity, category, scope, defaultOn, rationale, remediation, examples } = definition;
  const sections = [
    `# ${title}`,
    `\`${id}\` · ${severity} · ${category} · looks at each ${scopeInWords(scope)} · ${defaultOn ? 'on by default' : 'off by default'}`,
    `## What it finds\n\n${rationale.trim()}`,
    ...examples.fails.slice(0, 1).map((example) => failing(example, compiled)),
    ...examples.passes.slice(0, 1).map((example) => `This passes: ${example.name}.\n\n${fence(example.yaml)}`),
    `## How to fix it\n\n${remediation}`,
    ...fixOf(definition),
    ...gradesOf(definition),
    ...paramsOf(definition),
    ...peersOf(definition),
    ...controlsOf(definition),
    `## How to accept a finding\n\nOn the line, above the field, or at the head of the container or document:\n\n${fence(`# lintel-ignore ${id} -- the reason`)}`,
  ];
  return `${sections.join('\n\n')}\n`;
}

function scopeInWords(scope: RuleDefinition['scope']): string {
  switch (scope) {
    case 'rbacRule':
      return 'rule of a Role or ClusterRole';
    case 'clusterConfig':
      return "cluster component's flags";
    case 'set':
      return 'source as a whole';
    default:
      return scope;
  }
}

function failing(example: RuleExample, compiled: CompiledRule): string {
  const messages = tryRule(compiled, example.yaml, example.params).findings.map(
    (one) => `> ${one.severity}: ${one.message}`,
  );
  return `This fails: ${example.name}.\n\n${fence(example.yaml)}\n\n${messages.join('\n>\n')}`;
}

function fence(text: string): string {
  return `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;
}

function fixOf({ fix }: RuleDefinition): readonly string[] {
  if (fix === undefined) return [];
  const edits = [
    ...Object.entries(fix.set ?? {}).map(([path, value]) => `- set \`${path}\` to \`${JSON.stringify(value)}\``),
    ...(fix.remove ?? []).map((path) => `- remove \`${path}\``),
  ];
  const risk = fix.safe
    ? 'A healthy program cannot notice.'
    : 'Try it first: a program may depend on what this takes away.';
  return [`${fix.title}:\n\n${edits.join('\n')}\n\n${risk}`];
}

function gradesOf({ grades, strict }: RuleDefinition): readonly string[] {
  const lines = grades.map((grade) => `- ${grade.severity} when \`${grade.when}\``);
  if (strict !== undefined)
    lines.push(`- in the presets strict and all, or with \`strict: true\`, also unless \`${strict.expression}\``);
  return lines.length === 0 ? [] : [`## When it weighs differently\n\n${lines.join('\n')}`];
}

function paramsOf({ id, params }: RuleDefinition): readonly string[] {
  const entries = Object.entries(params);
  if (entries.length === 0) return [];
  const lines = entries.map(([name, value]) => `      ${name}: ${JSON.stringify(value)}`);
  return [
    `## What a site may set\n\nIn \`lintel.yaml\`, with the defaults shown:\n\n${fence(`rules:\n  ${id}:\n    params:\n${lines.join('\n')}`)}`,
  ];
}

function peersOf({ peers }: RuleDefinition): readonly string[] {
  const entries = Object.entries(peers);
  if (entries.length === 0) return [];
  const lines = entries.map(([peer, ids]) => `- ${peer}: ${ids.map((one) => `\`${one}\``).join(', ')}`);
  return [`## At other linters\n\n${lines.join('\n')}`];
}

function controlsOf({ controls }: RuleDefinition): readonly string[] {
  if (controls.length === 0) return [];
  const byFramework = groupBy(controls, (control) => control.slice(0, control.indexOf('/')));
  const lines = [...byFramework].map(([framework, names]) => {
    const ids = names.map((name) => `\`${name.slice(framework.length + 1)}\``).join(', ');
    return `- [${framework}](../frameworks/${framework}.md): ${ids}`;
  });
  return [`## Controls that it speaks of\n\n${lines.join('\n')}`];
}
