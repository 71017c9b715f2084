import { assessFramework } from '../../src/compliance/assess.ts';
import type { FrameworkChange, HistoryRun } from '../../src/model/compliance-change.ts';
import type { ComplianceReport } from '../../src/model/compliance-report.ts';
import type { ScopeCensus } from '../../src/model/data-scope.ts';
import type { Framework } from '../../src/model/framework.ts';
import { repoPath } from '../../src/model/location.ts';
import { findingOf, reportOf, ruleOf } from '../report/reports.ts';

const FAILING = { state: 'fail', failures: 1 } as const;

function scopeSaying(text: string): ScopeCensus {
  const pods = { namespaces: [text], labels: { [text]: text } };
  const from = { ...pods, addresses: [text] };
  return {
    data: 'cardholder-data',
    scope: { ...pods, connections: [{ name: text, from, to: pods, reason: text }] },
    inside: 1,
    outside: 1,
    workloads: [text],
    unusedNamespaces: [text],
    edges: [{ from: text, to: text, ports: text, state: 'listed', listedAs: text, place: { file: text, line: 1 } }],
    edgesLeftOut: 0,
    unlisted: 0,
  };
}

/** A report in which every text that a repository or a team writes is `text`. */
export function reportSaying(text: string): ComplianceReport {
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
    lookedAt: { objects: [met], checkedBy: () => [0], leftOpenBy: () => [], giving: () => [0] },
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
  const changed: FrameworkChange = {
    framework: 'acme',
    title: text,
    controls: [
      {
        control: 'A1',
        title: text,
        kind: 'breaks',
        before: 'pass',
        now: 'fail',
        brought: 1,
        fixed: 0,
        evidence: assessed.controls[0]?.evidence ?? [],
      },
    ],
  };
  const run: HistoryRun = {
    date: '2026-10-01',
    commit: 'c'.repeat(40),
    version: '1.2.3',
    ruleSet: `sha256:${'1'.repeat(64)}`,
    unjudged: 0,
    findings: { critical: 0, high: 1, medium: 0, low: 0, info: 0 },
    frameworks: new Map([
      ['acme', { version: text, total: 2, assessable: 1, assessed: 1, controls: new Map([[text, FAILING]]) }],
    ]),
  };
  return {
    version: '1.2.3',
    date: '2026-11-21',
    commit: 'a'.repeat(40),
    frameworks: [assessed],
    rules: [ruleOf('privileged-container', { title: text, remediation: text })],
    resources: 1,
    sources: 1,
    unjudged: [text],
    expired: [text],
    scopes: [scopeSaying(text)],
    broken: [text],
    ruleSet: `sha256:${'0'.repeat(64)}`,
    findings: { critical: 0, high: 1, medium: 0, low: 0, info: 0 },
    change: { kind: 'compared', base: text, commit: 'b'.repeat(40), frameworks: [changed] },
    history: {
      runs: [run, run],
      earlier: 1,
      since: [{ kind: 'tag', name: text, run, isOtherRuleSet: true, frameworks: [changed] }],
      skipped: { broken: 1, foreign: 0, otherPaths: 0 },
      notes: [text],
    },
  };
}
