import type { CompiledRule } from '../catalog/compiled.ts';
import { namesOf } from '../catalog/select.ts';
import { UserError } from '../errors.ts';
import type { RuleTexts } from '../model/rule.ts';
import type { Crossing, Crosswalk } from '../report/crosswalk.ts';
import { asSentence } from '../report/describe.ts';
import { rulePage } from '../report/product.ts';
import { tryRule } from '../trial/try-rule.ts';

/** What there is to explain. */
interface Known {
  readonly rules: readonly CompiledRule[];
  readonly texts: ReadonlyMap<string, RuleTexts>;
  readonly crosswalk: Crosswalk;
}

/**
 * What a rule looks for, why, with an example of each kind, how to repair it, and which controls it speaks of. `name` is a rule's id or alias, or a peer's
 * check id; several rules answer to some of those.
 */
export function explain(name: string, { rules, texts, crosswalk }: Known): string {
  const index = namesOf(rules);
  const ids = index.get(name.toLowerCase());
  if (ids === undefined) {
    throw new UserError(`"${name}" is no rule, category or peer's check id`, {
      hint: `${index.proposalFor(name)}\`lintel rules\` lists them.`,
    });
  }
  const known = rules.filter(({ rule }) => ids.includes(rule.id));
  return `${known.map((compiled) => page(compiled, texts.get(compiled.rule.id), crosswalk)).join('\n\n')}\n`;
}

function page(compiled: CompiledRule, texts: RuleTexts | undefined, crosswalk: Crosswalk): string {
  const { rule } = compiled;
  const sections = [
    `${rule.title}\n${rule.id}  ${rule.severity}  ${rule.category}${rule.defaultOn ? '' : '  off by default'}`,
  ];
  if (texts !== undefined) sections.push(`Why\n${indented(texts.rationale)}`);
  sections.push(`How to repair it\n${indented(rule.remediation)}`);
  if (rule.fix !== undefined)
    sections.push(`What \`lintel fix\` does\n${indented(asSentence(rule.fix.title))}${rule.fix.safe ? '' : UNSAFE}`);
  const failing = texts?.examples.fails[0];
  if (failing !== undefined) {
    const message = tryRule(compiled, failing.yaml, failing.params).findings[0]?.message ?? '';
    sections.push(`This fails: ${failing.name}\n${indented(failing.yaml.trimEnd())}\n\n${indented(message)}`);
  }
  const passing = texts?.examples.passes[0];
  if (passing !== undefined) sections.push(`This passes: ${passing.name}\n${indented(passing.yaml.trimEnd())}`);
  if (Object.keys(compiled.params).length > 0) {
    const params = Object.entries(compiled.params).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    sections.push(`What a site may set, in lintel.yaml under rules.${rule.id}.params\n${indented(params.join('\n'))}`);
  }
  const peers = Object.entries(rule.peers).map(([peer, ids]) => `${peer}: ${ids.join(', ')}`);
  if (peers.length > 0) sections.push(`At other linters\n${indented(peers.join('\n'))}`);
  const controls = crosswalk.crossingsOf(rule.id).map(crossingInWords);
  if (controls.length > 0) sections.push(`Controls that it speaks of\n${indented(controls.join('\n'))}`);
  sections.push(`To accept one finding\n${indented(`# lintel-ignore ${rule.id} -- the reason`)}`);
  const other = rule.defaultOn ? 'off' : 'on';
  sections.push(`To turn it ${other}, in lintel.yaml\n${indented(`rules: { ${rule.id}: ${other} }`)}`);
  const readOn = rulePage(rule);
  if (readOn !== undefined) sections.push(`Read on\n${indented(readOn)}`);
  return sections.join('\n\n');
}

/** A running program could notice it. */
const UNSAFE = ' With `--unsafe`, since a running program could notice it.';

/** `cis-kubernetes 5.2.2 (full): Privileged containers are refused.`, and why the rule moves it. */
function crossingInWords({ framework, control, join }: Crossing): string {
  return `${framework.id} ${control.id} (${join.covers}): ${asSentence(control.title)} ${join.why}`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}
