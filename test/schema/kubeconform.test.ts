import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Data } from '../../src/model/data.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import { corpora } from '../corpora.ts';
import { problemsOf } from './judging.ts';

/** A change to a document of the corpora, and what `kubeconform -strict` said of the changed document for that version. */
interface Verdict {
  readonly minor: number;
  readonly file: string;
  readonly document: number;
  readonly path: readonly (string | number)[];
  readonly put?: Data | null;
  readonly remove?: true;
  readonly rename?: string;
  readonly valid: boolean;
}

const verdicts = readFileSync(new URL('../fixtures/kubeconform/verdicts.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Verdict);

/** Why an object that kubeconform lets pass is refused by the API server all the same. */
const KNOWN =
  /must be .*, and is "|does not fit into|is an empty list item|is not base64|must be a quantity|has the same|must not be empty|lacks ".*", which the API server requires\.$/u;

test.runIf(corpora !== undefined)(
  'whatever kubeconform rejects is told, and what only we tell has a reason that it does not look at',
  () => {
    const missed: string[] = [];
    const alone: string[] = [];
    let both = 0;
    for (const verdict of verdicts) {
      const told = problemsOf(changed(verdict), `1.${verdict.minor}`).filter(
        ({ severity }) => severity === 'high' || severity === 'medium',
      );
      const name = `1.${verdict.minor} ${verdict.file}#${verdict.document} ${verdict.path.join('.')}`;
      if (!verdict.valid && told.length === 0) missed.push(name);
      if (verdict.valid)
        alone.push(...told.filter((one) => !KNOWN.test(one.message)).map((one) => `${name}: ${one.message}`));
      if (!verdict.valid && told.length > 0) both += 1;
    }
    expect(missed).toEqual([]);
    expect(alone).toEqual([]);
    expect(both).toBeGreaterThan(200);
  },
);

/** The changed document as JSON, which is YAML. */
function changed({ file, document, path, put, remove, rename }: Verdict): string {
  const text = readFileSync(join(corpora ?? '', file), 'utf8');
  const found = parseYaml(text, { documents: 1000, nodes: 1_000_000, depth: 200 }).documents[document];
  if (found?.kind !== 'data') throw new Error(`${file} has no document ${document}`);
  const whole = JSON.parse(JSON.stringify(found.data)) as Data;
  let owner = whole as Record<string | number, unknown>;
  for (const segment of path.slice(0, -1)) owner = owner[segment] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  const before = owner[last];
  if (put === undefined && Array.isArray(owner)) owner.splice(Number(last), 1);
  else if (put === undefined) delete owner[last];
  if (rename !== undefined && remove === undefined) owner[rename] = before ?? null;
  if (put !== undefined) owner[last] = put;
  return JSON.stringify(whole);
}
