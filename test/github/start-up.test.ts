import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ACTION_FILE } from '../e2e/program.ts';

/** The files that Node loads before the first line of a program runs. */
function loadedAtOnce(program: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [program];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const folder = dirname(file);
    const imports = readFileSync(file, 'utf8').matchAll(/^(?:const|let) \w+ = require\("(\.\/[\w.-]+)"\);$/gmu);
    for (const [, target = ''] of imports) waiting.push(join(folder, target));
  }
  return new Set([...seen].map((file) => file.slice(dirname(program).length + 1)));
}

test("a step that has nothing to say to GitHub loads nothing of its API's client, nor what tries fixes out", () => {
  const loaded = loadedAtOnce(ACTION_FILE);
  expect(loaded).toContain('core.js');
  const heavy = ['octokit.js', 'fix.js', 'review-suggestions.js', 'compliance.js', 'cluster.js', 'gate.js', 'zod.js'];
  expect(heavy.filter((name) => loaded.has(name))).toEqual([]);
});

test('charts are being rendered before the rules, and what they run on, are read', () => {
  const loaded = loadedAtOnce(join(dirname(ACTION_FILE), 'program.js'));
  expect(loaded).toContain('start.js');
  expect(['core.js', 'facts.js', 'rules.js', 'schemas.js'].filter((name) => loaded.has(name))).toEqual([]);
});
