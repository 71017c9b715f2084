import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Provenance, TracedFinding } from '../../src/model/finding.ts';
import { repoPath } from '../../src/model/location.ts';
import { SEVERITIES, type Severity } from '../../src/model/severity.ts';
import { assemble, exitCodeOf } from '../../src/report/assemble.ts';
import { everything, findingOf, lineAt, partsOf, reportOf, ruleOf } from './reports.ts';

const BROKEN = { code: 'render-failed', level: 'error', message: 'no', hint: 'x' } as const;

function verdictOf(
  findings: readonly TracedFinding[],
  failOn: Severity | 'never',
  parts: Parameters<typeof partsOf>[0] = {},
): string {
  return assemble(partsOf({ findings, ...parts }), { failOn, minSeverity: 'info' }, '1.0.0').verdict;
}

describe('verdict', () => {
  test.each(SEVERITIES.flatMap((severity) => SEVERITIES.map((failOn) => ({ severity, failOn }))))(
    'a $severity finding under a gate at $failOn',
    ({ severity, failOn }) => {
      const closes = SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn);
      expect(verdictOf([findingOf({ severity })], failOn)).toBe(closes ? 'failed' : 'passed');
    },
  );

  test('nothing fails a gate at never', () =>
    expect(verdictOf([findingOf({ severity: 'critical' })], 'never')).toBe('passed'));
  test('a suppressed finding does not count', () =>
    expect(verdictOf([findingOf({ suppression: { by: 'comment', reason: 'x' } })], 'info')).toBe('passed'));
  test('what could not be judged makes the run incomplete', () =>
    expect(verdictOf([], 'high', { diagnostics: [BROKEN] })).toBe('incomplete'));
  test('a broken document makes it incomplete without a diagnostic', () =>
    expect(verdictOf([], 'high', { documentsUnchecked: 1 })).toBe('incomplete'));
  test('a warning does not', () =>
    expect(verdictOf([], 'high', { diagnostics: [{ ...BROKEN, level: 'warning' }] })).toBe('passed'));
  test('a failed gate wins over an incomplete run', () =>
    expect(verdictOf([findingOf()], 'high', { diagnostics: [BROKEN] })).toBe('failed'));
});

test.each([
  ['passed', 'fail', 'high', 0],
  ['failed', 'warn', 'high', 1],
  ['incomplete', 'fail', 'high', 2],
  ['incomplete', 'warn', 'high', 0],
  ['incomplete', undefined, 'high', 2],
  ['incomplete', undefined, 'never', 0],
  ['incomplete', 'fail', 'never', 2],
] as const)('a %s run with on-incomplete %s and fail-on %s ends with %i', (verdict, onIncomplete, failOn, code) =>
  expect(exitCodeOf({ verdict }, onIncomplete, failOn)).toBe(code),
);

test('findings below the least severity are nowhere, not in the counts either', () => {
  const findings = [
    findingOf({ severity: 'low' }),
    findingOf({ severity: 'low', message: 'x', suppression: { by: 'config', reason: 'y' } }),
    findingOf({ severity: 'medium', message: 'z' }),
  ];
  const report = assemble(partsOf({ findings }), { failOn: 'high', minSeverity: 'medium' }, '1.0.0');
  expect(report.findings.map((finding) => finding.message)).toEqual(['z']);
  expect(report.counts).toMatchObject({ suppressed: 0, bySeverity: { low: 0, medium: 1 } });
});

test('documents and sources that were not judged are counted', () => {
  const source = { kind: 'stdin' } as const;
  const report = reportOf({
    documentsUnchecked: 2,
    sources: [
      { source, resources: 0, state: 'unchecked' },
      { source, resources: 1, state: 'partial' },
    ],
  });
  expect(report.counts.unchecked).toBe(3);
});

test('the same diagnostic of two environments is told once, errors first', () => {
  const note = { ...BROKEN, level: 'note' } as const;
  expect(reportOf({ diagnostics: [note, BROKEN, { ...BROKEN }] }).diagnostics).toEqual([BROKEN, note]);
});

test('findings are sorted by file, line, column and rule, by code units', () => {
  const places = [
    ['b.yaml', 1, 1, 'a'],
    ['B.yaml', 9, 1, 'a'],
    ['a.yaml', 10, 1, 'a'],
    ['a.yaml', 2, 5, 'a'],
    ['a.yaml', 2, 5, 'Z'],
    ['a.yaml', 2, 1, 'z'],
  ] as const;
  const findings = places.map(([file, line, column, rule]) =>
    findingOf({ rule: ruleOf(rule) }, { home: lineAt(file, line, column, column + 1) }),
  );
  const order = reportOf({ findings }).findings.map(({ rule, provenance: { home } }) =>
    [home.file, home.region?.start.line, home.region?.start.column, rule.id].join(' '),
  );
  expect(order).toEqual([
    'B.yaml 9 1 a',
    'a.yaml 2 1 z',
    'a.yaml 2 5 Z',
    'a.yaml 2 5 a',
    'a.yaml 10 1 a',
    'b.yaml 1 1 a',
  ]);
});

/** A finding at one values key, as one environment has it. */
function inEnvironment(
  environment: string,
  fields: Partial<TracedFinding> = {},
  rendered: Partial<NonNullable<Provenance['rendered']>> = {},
): TracedFinding {
  return findingOf(fields, {
    home: lineAt('values.yaml', 3, 1, 5),
    rendered: {
      source: 'charts/web',
      environments: [environment],
      resource: 'apps/v1/Deployment//web',
      path: ['spec'],
      line: 10,
      ...rendered,
    },
  });
}

function named(name: string): Pick<TracedFinding, 'resource'> {
  return { resource: { apiVersion: 'apps/v1', kind: 'Deployment', name } };
}

/** How the report tells the findings: name, environments, severity, and whether they count. */
function told(findings: readonly TracedFinding[]): readonly string[] {
  return reportOf({ findings }).findings.map(({ resource, provenance, severity, suppression }) =>
    [
      resource?.name,
      provenance.rendered?.environments.join('+'),
      severity,
      suppression === undefined ? 'counts' : 'suppressed',
    ].join(' '),
  );
}

describe('one finding for several environments', () => {
  test('has the highest severity and names the environments', () => {
    const findings = [inEnvironment('staging', { severity: 'low' }), inEnvironment('prod', { severity: 'high' })];
    expect(told(findings)).toEqual(['web prod+staging high counts']);
  });

  test('is suppressed only if it is suppressed in all', () => {
    const suppression = { by: 'config', reason: 'x' } as const;
    const hidden = inEnvironment('prod', { severity: 'critical', suppression });
    expect(told([hidden, inEnvironment('staging', { severity: 'low' })])).toEqual(['web prod+staging low counts']);
    expect(told([hidden, inEnvironment('staging', { suppression })])).toEqual(['web prod+staging critical suppressed']);
  });

  test('shows where the defaults print it, when they do', () => {
    const [merged] = reportOf({
      findings: [inEnvironment('a', {}, { line: 5 }), inEnvironment('default', {}, { line: 7 })],
    }).findings;
    expect(merged?.provenance.rendered).toMatchObject({ line: 7, environments: ['a', 'default'] });
  });

  test('is not made of two resources of one rendering', () => {
    const findings = [
      inEnvironment('prod', named('a')),
      inEnvironment('prod', named('b')),
      inEnvironment('staging', named('a')),
      inEnvironment('staging', named('b')),
    ];
    expect(told(findings)).toEqual(['a prod+staging high counts', 'b prod+staging high counts']);
  });

  test('is made of one resource that each release names differently', () => {
    const findings = [inEnvironment('prod', named('prod-web')), inEnvironment('staging', named('staging-web'))];
    expect(told(findings)).toEqual(['prod-web prod+staging high counts']);
  });

  test('is made of a base and the overlay that renames it', () => {
    const base = inEnvironment('', named('web'), { source: 'base', environments: [] });
    const overlay = inEnvironment('', named('prod-web'), { source: 'overlays/prod', environments: [] });
    expect(told([overlay, base])).toEqual(['prod-web base+overlays/prod high counts']);
  });

  test('is not made of two fields for which only the file is known, however the resource is called', () => {
    const whole = { home: { file: repoPath('t.yaml') }, precision: 'file' } as const;
    const inFile = (finding: TracedFinding): TracedFinding => ({
      ...finding,
      provenance: { ...finding.provenance, ...whole },
    });
    const prod = inFile(inEnvironment('prod', named('a')));
    const renamed = inFile(inEnvironment('staging', named('b')));
    const elsewhere = inFile(inEnvironment('staging', { ...named('b'), path: ['spec', 'other'] }));
    expect(told([prod, renamed])).toHaveLength(1);
    expect(told([prod, elsewhere])).toHaveLength(2);
  });

  test.each([
    ['rule', { rule: ruleOf('other') }],
    ['message', { message: 'other' }],
    ['kind', { resource: { apiVersion: 'v1', kind: 'Pod', name: 'web' } }],
    ['arm', { armPeers: {} }],
  ])('is not made of findings with another %s', (_, fields) =>
    expect(told([inEnvironment('prod'), inEnvironment('staging', fields)])).toHaveLength(2),
  );
});

test('the order in which findings are made does not change the report', () => {
  const suppression = { by: 'comment', reason: 'x' } as const;
  const finding = fc
    .record({
      environment: fc.constantFrom('default', 'prod', 'staging'),
      name: fc.constantFrom('a', 'b', 'c'),
      severity: fc.constantFrom('low' as const, 'high' as const),
      message: fc.constantFrom('x', 'y'),
      line: fc.constantFrom(3, 4),
      suppressed: fc.boolean(),
    })
    .map(({ environment, name, severity, message, line, suppressed }) =>
      inEnvironment(
        environment,
        { ...named(name), severity, message, ...(suppressed ? { suppression } : {}) },
        { line },
      ),
    );
  const shuffled = fc
    .array(finding, { maxLength: 12 })
    .chain((findings) =>
      fc.tuple(fc.constant(findings), fc.shuffledSubarray(findings, { minLength: findings.length })),
    );
  fc.assert(
    fc.property(shuffled, ([findings, otherwise]) => {
      expect(reportOf({ findings: otherwise })).toEqual(reportOf({ findings }));
    }),
    { numRuns: 1000 },
  );
});

test('a report assembled from its own findings is the same', () => {
  const report = everything();
  expect(reportOf({ findings: report.findings }).findings).toEqual(report.findings);
});
