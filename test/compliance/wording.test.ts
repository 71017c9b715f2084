import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FRAMEWORK_IDS } from '../../src/compliance/load-frameworks.ts';
import { CONTROL_STATES } from '../../src/model/compliance.ts';
import { FRAMEWORK_FORMATS, writeFrameworks } from '../../src/report/frameworks/write.ts';
import { hardenedWith } from './control-repositories.ts';
import { reportOn } from './reporting.ts';

/** What a report is no proof of: files show what they show, and an auditor judges. */
const CLAIM = /complian(?:t\b|ce (?:score|rate|percentage))|\b(?:fully|100 ?%) (?:met|covered|secure)/iu;

test('no form of a report claims more than it shows, whatever states its controls have', async () => {
  const report = await reportOn(
    {
      ...hardenedWith({ pod: { hostPID: true, hostIPC: true } }),
      'lintel.yaml': `compliance: { attestations: attested.yaml }
suppressions: [{ rule: host-ipc, reason: it shares a cache, owner: ann, until: 2026-12-31 }]
`,
      'attested.yaml': `attestations:
  - { control: cis-kubernetes/3.1.1, statement: it is so, owner: ann, evidence: https://wiki.example/1, date: 2026-01-02 }
`,
    },
    { frameworks: FRAMEWORK_IDS, exclude: ['attested.yaml'] },
  );
  const states = new Set(report.frameworks.flatMap(({ controls }) => controls.map(({ state }) => state)));
  expect([...states].toSorted()).toEqual([...CONTROL_STATES].toSorted());
  const claims = FRAMEWORK_FORMATS.map((format) => [format, CLAIM.exec(writeFrameworks(report, format))?.[0]]);
  expect(claims).toEqual(FRAMEWORK_FORMATS.map((format) => [format, undefined]));
});

test.each(['src', 'rules', 'docs'])('no text in %s has the word', (folder) => {
  const root = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
  const texts = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:ts|ya?ml|md)$/u.test(name),
  );
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.filter((name) => /\bcompliant\b/iu.test(readFileSync(`${root}/${name}`, 'utf8')))).toEqual([]);
});
