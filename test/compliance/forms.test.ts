import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runUrlOf } from '../../src/cli/run-url.ts';
import { assessFramework } from '../../src/compliance/assess.ts';
import { repoPath } from '../../src/model/location.ts';
import { COMPLIANCE_REPORT_SCHEMA } from '../../src/report/frameworks/json-schema.ts';
import { FRAMEWORK_FORMATS, writeFrameworks } from '../../src/report/frameworks/write.ts';
import { hostileText as anyText } from '../report/hostile-text.ts';
import { findingOf, reportOf } from '../report/reports.ts';
import { runnerCommands } from '../report/runner-commands.ts';
import { reportSaying } from './hostile-report.ts';
import { hardened, reportOn } from './reporting.ts';

const hostileText = anyText.filter((text) => text.trim() !== '');

const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(COMPLIANCE_REPORT_SCHEMA);

/** The tags of the page, without what its style and its script hold. */
function tagsOf(html: string): readonly string[] {
  return html.replaceAll(/<(style|script)>[^]*?<\/\1>/gu, '<$1>').match(/<[^>]*>/gu) ?? [];
}

function hashOf(text: string | undefined): string {
  return createHash('sha256')
    .update(text ?? '')
    .digest('base64');
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

test('the page asks for nothing: no address to load, and a policy that lets nothing run but its one script', () => {
  const html = writeFrameworks(reportSaying('<img src=https://evil.example/x onerror=alert(1)>'), 'html');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1]?.split('; ');
  expect(policy).toEqual([
    "default-src 'none'",
    `style-src 'sha256-${hashOf(/<style>([^]*?)<\/style>/u.exec(html)?.[1])}'`,
    `script-src 'sha256-${hashOf(/<script>([^]*?)<\/script>/u.exec(html)?.[1])}'`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(html.match(/<script/gu)).toHaveLength(1);
  expect(
    tagsOf(html).filter((tag) => /<(?:img|iframe|link|object|embed|base|form|audio|video|use|image)\b/iu.test(tag)),
  ).toEqual([]);
  expect(
    tagsOf(html)
      .map(bareTag)
      .filter((tag) => /\s(?:src|on\w+|style|action|srcset|xlink:href)\s*=/iu.test(tag)),
  ).toEqual([]);
  expect(tagsOf(html).filter((tag) => /href="(?!#)/u.test(tag))).toEqual([]);
  expect(html).not.toMatch(/url\(|@import|innerHTML|\beval\b/u);
});

test('the address of the run is the one link out of the page, and only where it is an address', () => {
  const runUrl = 'https://github.example/acme/shop/actions/runs/7';
  const html = writeFrameworks({ ...reportSaying('plain'), runUrl }, 'html');
  expect(tagsOf(html).filter((tag) => /href="(?!#)/u.test(tag))).toEqual([`<a href="${runUrl}" rel="noreferrer">`]);
  const github = { GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '7' };
  expect(runUrlOf(github)).toBe(runUrl);
  expect(runUrlOf({ CI_JOB_URL: 'https://gitlab.example/a/-/jobs/1' })).toBe('https://gitlab.example/a/-/jobs/1');
  expect(runUrlOf({ BUILD_URL: 'javascript:alert(1)' })).toBeUndefined();
  expect(runUrlOf({ CI_JOB_URL: 'https://x/"><script>' })).toBeUndefined();
  expect(runUrlOf({})).toBeUndefined();
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

/** The text without its code spans. What is escaped opens none. */
function outsideCode(markdown: string): string {
  return markdown.replaceAll(/\\[^]|(`+)(?!`)[^]*?(?<!`)\1(?!`)/gu, (found) => (found.startsWith('`') ? '' : found));
}

test('in Markdown no text makes a table cell, a heading, a link, a mention or a command', () => {
  const plain = writeFrameworks(reportSaying('plain'), 'markdown');
  fc.assert(
    fc.property(hostileText, (text) => {
      const markdown = writeFrameworks(reportSaying(text), 'markdown');
      expect(markdown.split('\n')).toHaveLength(plain.split('\n').length);
      expect(headings(markdown)).toBe(headings(plain));
      expect(cells(markdown)).toEqual(cells(plain));
      expect(runnerCommands(markdown)).toEqual([]);
      expect(outsideCode(markdown)).not.toMatch(/@team|<script|#12/u);
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
    const frameworks = ['cis-kubernetes', 'disa-stig-kubernetes'];
    const report = await reportOn({ 'a.yaml': hardened() }, { frameworks });
    // The name of a name space is no claim.
    const written = writeFrameworks(report, format).replaceAll('oscal-compass.github.io/compliance-trestle', '');
    expect(written).not.toMatch(/complian|complies|certified/iu);
    expect(written).toMatch(/not assessed|not-assessed/iu);
    if (format === 'html' || format === 'markdown')
      expect(written).toMatch(/\d+ of \d+ assessable from files, of 131 in total/u);
  },
);

/** Forms that tell what there is to show, and nothing of what was found. */
const WITHOUT_EVIDENCE: readonly string[] = ['oscal-component', 'oscal-catalog'];

test.each(FRAMEWORK_FORMATS)('%s holds no secret', async (format) => {
  const secret = 'hunter2hunter2hunter2';
  const report = await reportOn(
    {
      'secret.yaml': `apiVersion: v1\nkind: Secret\nmetadata: { name: s, namespace: shop }\nstringData: { password: ${secret} }\n`,
      'web.yaml': hardened((text) =>
        text.replace('          image:', `          env: [{ name: DB_PASSWORD, value: ${secret} }]\n          image:`),
      ),
    },
    { frameworks: ['owasp-k8s-top10', 'nsa-cisa', 'disa-stig-kubernetes'] },
  );
  const written = writeFrameworks(report, format);
  if (!WITHOUT_EVIDENCE.includes(format)) expect(written).toMatch(/DB\\*_PASSWORD/u);
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
    lookedAt: { objects: [], checkedBy: () => [], leftOpenBy: () => [], giving: () => [] },
    attestations: [],
    tuned: new Set(),
    today: '2026-11-21',
  });
  const report = { ...rest, frameworks: [assessed] };
  expect(assessed.controls[0]?.rules[0]?.failed).toBe(10_000);
  const html = writeFrameworks(report, 'html');
  // All of them once, and a sample at the control.
  expect(html.match(/f\d+\.yaml/gu)).toHaveLength(10_000 + 25);
  expect(html.length).toBeLessThan(5_000_000);
  expect(writeFrameworks(report, 'csv').split('\r\n')).toHaveLength(1 + 10_000 + 1 + 1);
});
