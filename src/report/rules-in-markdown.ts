import type { TracedFinding } from '../model/finding.ts';
import { tallyByRule } from './counts.ts';
import { forMarkdown } from './escape.ts';
import { rulePage } from './product.ts';

/** Rules beyond which the table says how many more there are. */
const MOST_RULES = 60;

/** A table of the rules that have found something, each with how much and with its page; empty where there are no findings. */
export function rulesTable(findings: readonly TracedFinding[]): string {
  const tallies = tallyByRule(findings);
  if (tallies.length === 0) return '';
  const rows = tallies.slice(0, MOST_RULES).map(([rule, { findings: count, worst }]) => {
    const page = rulePage(rule);
    const name = forMarkdown(rule.id);
    return `| ${page === undefined ? name : `[${name}](${page})`} | ${forMarkdown(rule.title)} | ${worst} | ${count} |\n`;
  });
  const more = tallies.length - rows.length;
  return [
    '| rule | what it finds | severity | findings |\n| --- | --- | --- | ---: |\n',
    ...rows,
    ...(more > 0 ? [`\nand ${more} more rules\n`] : []),
  ].join('');
}
