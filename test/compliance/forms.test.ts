import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessFramework } from '../../src/compliance/assess.ts';
import type { ComplianceReport } from '../../src/model/compliance.ts';
import type { Framework } from '../../src/model/framework.ts';
import { repoPath } from '../../src/model/location.ts';
import { COMPLIANCE_REPORT_SCHEMA } from '../../src/report/frameworks/json-schema.ts';
import { FRAMEWORK_FORMATS, writeFrameworks } from '../../src/report/frameworks/write.ts';
import { hostileText as anyText } from '../report/hostile-text.ts';
import { findingOf, reportOf, ruleOf } from '../report/reports.ts';
import { runnerCommands } from '../report/runner-commands.ts';
import { hardened, reportOn } from './reporting.ts';

const hostileText = anyText.filter((text) => text.trim() !== '');

const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(COMPLIANCE_REPORT_SCHEMA);

/** A report in which every text that a repository or a team writes is `text`. */
function reportSaying(text: string): ComplianceReport {
  const framework: Framework = {
    id: 'acme',
    title: text,
    version: text,
    source: { publisher: text },
    levels: [],
    sections: [{ id: 'S', title: text }],
    controls: [
      {
        id: 'A1',
        title: text,
        section: 'S',
        level: text,
        assess: 'files',
        needs: ['workloads'],
        rules: [{ rule: 'privileged-container', covers: 'full', why: text, unless: [] }],
      },
      { id: 'A2', title: text, assess: 'manual', needs: [], rules: [], reason: text },
    ],
  };
  const finding = findingOf(
    {
      rule: ruleOf('privileged-container'),
      message: text,
      excerpt: text,
      resource: { apiVersion: 'v1', kind: text, name: text, namespace: text },
      suppression: { by: 'config', reason: text, owner: text, ticket: text, until: '2027-01-01' },
    },
    {
      home: { file: repoPath(text) },
      steps: [{ at: { file: repoPath(text) }, role: 'template' }],
      rendered: { source: text, environments: [text], resource: text, path: [], line: 1 },
    },
  );
  const met = { id: { apiVersion: 'v1', kind: text, name: text }, file: text, line: 1, key: 'x' };
  const assessed = assessFramework(framework, {
    report: reportOf({ findings: [finding] }),
    lookedAt: { objects: [met], checkedBy: () => [0], giving: () => [0] },
    attestations: [
      {
        framework: 'acme',
        control: 'A2',
        statement: text,
        owner: text,
        evidence: text,
        ticket: text,
        date: '2026-01-01',
        until: '2027-01-01',
      },
    ],
    tuned: new Set(),
    today: '2026-11-21',
  });
  return {
    version: '1.2.3',
    date: '2026-11-21',
    commit: 'a'.repeat(40),
    frameworks: [assessed],
    resources: 1,
    sources: 1,
    unjudged: [text],
    expired: [text],
    broken: [text],
  };
}

/** The page without its style and with what is between tags alone, entities read. */
function tagsOf(html: string): readonly string[] {
  return html.replace(/<style>[^]*<\/style>/u, '').match(/<[^>]*>/gu) ?? [];
}

const PLAIN_TAGS = tagsOf(writeFrameworks(reportSaying('plain'), 'html')).map(nameOfTag);

/** A tag without what its quotes hold. */
function bareTag(tag: string): string {
  return tag.replaceAll(/"[^"]*"/gu, '""');
}

function nameOfTag(tag: string): string {
  return /^<\/?[a-z!0-9]+/u.exec(tag)?.[0] ?? tag;
}

test('in HTML a text of the repository is text: the page has the same tags whatever it says', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const html = writeFrameworks(reportSaying(text), 'html');
      expect(tagsOf(html).map(nameOfTag)).toEqual(PLAIN_TAGS);
      expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\0]/u);
      expect(runnerCommands(html)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('the page asks for nothing: no script, no address to load, and a policy that forbids both', () => {
  const html = writeFrameworks(reportSaying('<img src=https://evil.example/x onerror=alert(1)>'), 'html');
  expect(html).toMatch(
    /content="default-src 'none'; style-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'"/u,
  );
  expect(
    tagsOf(html).filter((tag) => /<(?:script|img|iframe|link|object|embed|base|form|audio|video|svg)/iu.test(tag)),
  ).toEqual([]);
  expect(
    tagsOf(html)
      .map(bareTag)
      .filter((tag) => /\s(?:src|on\w+|style|action|srcset)\s*=/iu.test(tag)),
  ).toEqual([]);
  expect(tagsOf(html).filter((tag) => /href="(?!#)/u.test(tag))).toEqual([]);
  expect(html).not.toMatch(/url\(|@import/u);
});

test('in CSV every cell is quoted, and none is a formula', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const csv = writeFrameworks(reportSaying(text), 'csv');
      const rows = csv.split('\r\n').slice(0, -1);
      expect(rows.length).toBe(1 + 2 + 1);
      for (const row of rows) {
        const cells = row.match(/"(?:[^"]|"")*"/gu) ?? [];
        expect(cells.join(',')).toBe(row);
        expect(cells).toHaveLength(20);
        expect(cells.filter((cell) => /^"\s*[=+\-@]/u.test(cell))).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});

const headings = (markdown: string): number => markdown.match(/^#+ /gmu)?.length ?? 0;
const cells = (markdown: string): readonly number[] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.replaceAll(/\\./gu, '').split('|').length);

test('in Markdown no text makes a table cell, a heading, a link, a mention or a command', () => {
  const plain = writeFrameworks(reportSaying('plain'), 'markdown');
  fc.assert(
    fc.property(hostileText, (text) => {
      const markdown = writeFrameworks(reportSaying(text), 'markdown');
      expect(markdown.split('\n')).toHaveLength(plain.split('\n').length);
      expect(headings(markdown)).toBe(headings(plain));
      expect(cells(markdown)).toEqual(cells(plain));
      expect(runnerCommands(markdown)).toEqual([]);
      expect(markdown.replaceAll(/(`+)[^]*?\1/gu, '')).not.toMatch(/@team|<script|#12/u);
    }),
    { numRuns: 200 },
  );
});

test('JSON is what its schema says, whatever the texts are', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const written = writeFrameworks(reportSaying(text), 'json');
      expect(isValid(JSON.parse(written)), JSON.stringify(isValid.errors)).toBe(true);
      expect(runnerCommands(written)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('a real report is what the schema says', async () => {
  const report = await reportOn(
    {
      'a.yaml': hardened(),
      'b.yaml': hardened((text) => text.replace('web', 'b').replace('drop: [ALL]', 'add: [SYS_ADMIN]')),
    },
    { frameworks: ['cis-kubernetes', 'nsa-cisa', 'owasp-k8s-top10', 'pod-security-standards', 'disa-stig-kubernetes'] },
  );
  const written = JSON.parse(writeFrameworks(report, 'json')) as {
    readonly frameworks: readonly {
      readonly summary: Readonly<Record<string, number>>;
      readonly controls: readonly { readonly state: string }[];
    }[];
  };
  expect(isValid(written), JSON.stringify(isValid.errors)).toBe(true);
  for (const { summary, controls } of written.frameworks)
    for (const state of ['fail', 'pass', 'partial', 'not-assessed', 'attested', 'excepted'])
      expect(controls.filter((one) => one.state === state)).toHaveLength(summary[state] ?? -1);
});

test.each(FRAMEWORK_FORMATS)(
  '%s never says that anything complies, and always what was not looked at',
  async (format) => {
    const report = await reportOn({ 'a.yaml': hardened() }, { frameworks: ['cis-kubernetes'] });
    const written = writeFrameworks(report, format);
    expect(written).not.toMatch(/complian|complies|certified/iu);
    expect(written).toMatch(/not assessed|not-assessed/iu);
    if (format === 'html' || format === 'markdown')
      expect(written).toContain('of 94 assessable from files, of 131 in total');
  },
);

test.each(FRAMEWORK_FORMATS)('%s holds no secret', async (format) => {
  const secret = 'hunter2hunter2hunter2';
  const report = await reportOn(
    {
      'secret.yaml': `apiVersion: v1\nkind: Secret\nmetadata: { name: s, namespace: shop }\nstringData: { password: ${secret} }\n`,
      'web.yaml': hardened((text) =>
        text.replace('          image:', `          env: [{ name: DB_PASSWORD, value: ${secret} }]\n          image:`),
      ),
    },
    { frameworks: ['owasp-k8s-top10', 'nsa-cisa'] },
  );
  const written = writeFrameworks(report, format);
  expect(written).toMatch(/DB\\?_PASSWORD/u);
  expect(written).not.toContain(secret);
  expect(written).not.toContain(Buffer.from(secret).toString('base64'));
});

test('ten thousand findings make a page of bearable size', () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    findingOf(
      { resource: { apiVersion: 'v1', kind: 'Pod', name: `p${index}` }, identity: `${index}` },
      { home: { file: repoPath(`f${index}.yaml`) } },
    ),
  );
  const { frameworks, ...rest } = reportSaying('plain');
  const framework = frameworks[0]?.framework;
  if (framework === undefined) throw new Error('no framework');
  const assessed = assessFramework(framework, {
    report: reportOf({ findings: many }),
    lookedAt: { objects: [], checkedBy: () => [], giving: () => [] },
    attestations: [],
    tuned: new Set(),
    today: '2026-11-21',
  });
  const report = { ...rest, frameworks: [assessed] };
  expect(assessed.controls[0]?.rules[0]?.failed).toBe(10_000);
  expect(writeFrameworks(report, 'html').length).toBeLessThan(200_000);
  expect(writeFrameworks(report, 'csv').split('\r\n')).toHaveLength(1 + 10_000 + 1 + 1);
});
