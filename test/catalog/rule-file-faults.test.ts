import { describe, expect, test } from 'vitest';
import { defineRules } from '../../src/catalog/define.ts';
import { ruleTemplate } from '../../src/catalog/rule-template.ts';
import { UserError } from '../../src/errors.ts';

const RULE = ruleTemplate('owner-label', 'object', undefined);

/** `line:column message | hint` of what is wrong with the text of a rule file; undefined where nothing is. */
function faultOf(text: string): string | undefined {
  try {
    defineRules(text, 'ours.yaml');
    return undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return `${error.at?.line}:${error.at?.column} ${error.message} | ${error.hint}`;
  }
}

test('the template has no fault', () => {
  expect(faultOf(RULE)).toBeUndefined();
});

describe('a mistake in a rule file is told in words, with what would be right', () => {
  test.each([
    [
      'a misspelt key, which is missing as well',
      /^severity:/mu,
      'sevrity:',
      /unknown key "sevrity" \| Did you mean "severity"\?/u,
    ],
    [
      'a misspelt key of an example',
      '- name: without',
      '- nam: without',
      /unknown key "nam" in examples\.fails\[0\] \| Did you mean "name"\?/u,
    ],
    ['a key that is left out', /^id: .*\n/mu, '', /id is missing \| It takes a text\./u],
    ['no examples', /^examples:[^]*/mu, '', /examples is missing \| It takes a mapping\./u],
    [
      'a misspelt severity',
      /medium +#/u,
      'hihg #',
      /severity cannot be "hihg" \| Did you mean "high"\? It takes one of info, low/u,
    ],
    ['a misspelt scope', 'scope: object', 'scope: objct', /scope cannot be "objct" \| Did you mean "object"\?/u],
    [
      'one kind without a list',
      /kinds: .*/u,
      'kinds: Deployment',
      /^\d+:8 kinds cannot be "Deployment" \| It takes a list\./u,
    ],
    ['a kind in lower case', 'kinds: [', 'kinds: [pod, ', /kinds\[0\] cannot be "pod" \| It takes `Kind`, or/u],
    [
      'words for a switch',
      'scope: object',
      'scope: object\ndefaultOn: yes please',
      /defaultOn cannot be "yes please" \| It takes true or false\./u,
    ],
    [
      'a name with a space',
      'id: owner-label',
      'id: Owner Label',
      /id cannot be "Owner Label" \| It takes lower-case words joined by dashes\./u,
    ],
    [
      'a key twice',
      'scope: object',
      'scope: object\nscope: pod',
      /^7:1 the key "scope" is there twice \| Keep one of them\./u,
    ],
    ['a tab', 'scope: object', '\tscope: object', /is not YAML: Tabs are not allowed as indentation \|/u],
    ['a list of rules', /^[^]*$/u, '[]', /the rule cannot be this value \| It takes a mapping\./u],
  ] as const)('%s', (_, before, after, told) => {
    const text = RULE.replace(before, after);
    expect(text).not.toBe(RULE);
    expect(faultOf(text)).toMatch(told);
  });
});

describe('a file that is made to keep the reader busy is refused in time', () => {
  test.each([
    ['keys', Array.from({ length: 60_000 }, (_, index) => `k${index}: 1`).join('\n'), /unknown key "k0"/u],
    [
      'aliases',
      `a: &a 1\n${Array.from({ length: 60_000 }, (_, index) => `k${index}: *a`).join('\n')}`,
      /repeats its anchors/u,
    ],
    ['levels', '['.repeat(100_000), /is not YAML: it is nested too deep/u],
  ])('%s', { timeout: 30_000 }, (_, text, told) => {
    expect(faultOf(text)).toMatch(told);
  });
});
