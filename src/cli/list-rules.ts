import type { CompiledRule } from '../catalog/compiled.ts';
import { comparablePeerId } from '../catalog/peer-ids.ts';
import { UserError } from '../errors.ts';
import { nearestName } from '../model/nearest-name.ts';
import { CATEGORIES } from '../model/rule.ts';
import { counted } from '../report/describe.ts';

export const LIST_FORMATS = ['text', 'json', 'markdown'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** The rules as a list, by category; with `peer` only those that answer to that check of another linter. */
export function listRules(rules: readonly CompiledRule[], format: ListFormat, peer?: string): string {
  const wanted = peer === undefined ? rules : rulesOfPeer(rules, peer);
  const sorted = wanted.toSorted((a, b) =>
    a.rule.category === b.rule.category ? order(a.rule.id, b.rule.id) : order(a.rule.category, b.rule.category),
  );
  switch (format) {
    case 'json':
      return `${JSON.stringify(
        sorted.map(({ rule, params, aliases }) => ({ ...rule, params, aliases })),
        undefined,
        2,
      )}\n`;
    case 'markdown':
      return markdownTable(sorted);
    case 'text':
      return textList(sorted);
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** A peer may call another check what we call a rule, so that only peers' ids are looked at. `kics/<id>` is of that peer alone. */
function rulesOfPeer(rules: readonly CompiledRule[], asked: string): readonly CompiledRule[] {
  const peers = new Set(rules.flatMap(({ rule }) => Object.keys(rule.peers)));
  const prefix = /^[a-z-]+(?=[/:].)/u.exec(asked.toLowerCase())?.[0];
  // Ids have slashes as well: Pluto's are API versions.
  const peer = prefix !== undefined && peers.has(prefix) ? prefix : undefined;
  const id = peer === undefined ? asked : asked.slice(peer.length + 1);
  const wanted = comparablePeerId(id);
  const found = rules.filter(({ rule }) =>
    Object.entries(rule.peers).some(
      ([linter, ids]) => (peer === undefined || linter === peer) && ids.some((one) => comparablePeerId(one) === wanted),
    ),
  );
  if (found.length > 0) return found;
  const known = new Set(rules.flatMap(({ rule }) => Object.values(rule.peers).flat()));
  const near = nearestName(id, known);
  throw new UserError(`no rule answers to "${asked}"`, {
    hint: `${near === undefined ? '' : `Did you mean "${near}"? `}\`lintel rules --format json\` shows the peers of each rule.`,
  });
}

function textList(rules: readonly CompiledRule[]): string {
  const width = Math.max(...rules.map(({ rule }) => rule.id.length), 0);
  const sections = CATEGORIES.map((category) => {
    const members = rules.filter(({ rule }) => rule.category === category);
    if (members.length === 0) return undefined;
    const lines = members.map(
      ({ rule }) =>
        `  ${rule.id.padEnd(width)}  ${rule.severity.padEnd(8)}  ${rule.defaultOn ? '  ' : 'off'} ${rule.title}`,
    );
    return `${category}\n${lines.join('\n')}`;
  });
  const on = rules.filter(({ rule }) => rule.defaultOn).length;
  return `${sections.filter((one) => one !== undefined).join('\n\n')}\n\n${counted(rules.length, 'rule')}, ${on} of them on by default\n`;
}

function markdownTable(rules: readonly CompiledRule[]): string {
  const rows = rules.map(
    ({ rule }) =>
      `| [${rule.id}](${rule.id}.md) | ${rule.title} | ${rule.category} | ${rule.severity} | ${rule.defaultOn ? 'on' : 'off'} |`,
  );
  return `| Rule | What it finds | Category | Severity | By default |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}
