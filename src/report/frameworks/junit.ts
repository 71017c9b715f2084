import type { AssessedControl, AssessedFramework, Evidence } from '../../model/compliance.ts';
import type { ComplianceReport } from '../../model/compliance-report.ts';
import { testCase } from '../junit.ts';
import { PRODUCT } from '../product.ts';
import { forXml } from '../xml.ts';
import { attestationInWords, chainInWords, placeInWords, STATE_WORDS } from './words.ts';

/** Failures that a control lists; whoever reads the results of tests wants the first ones. */
const MOST_FAILURES = 50;

interface Suite {
  readonly name: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
  readonly cases: readonly string[];
}

/**
 * The report in JUnit's XML: a suite for each framework with a case for each control. Only what is met, or attested, is a test that
 * passed: what shows no issue in part, is excepted or was not assessed is skipped, since JUnit has no other word for it. What could not
 * be judged and thresholds that do not hold have a suite of their own.
 */
export function frameworksJunit(report: ComplianceReport): string {
  const suites = [...report.frameworks.map(frameworkSuite), gateSuite(report)].filter(({ tests }) => tests > 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites name="${PRODUCT}"${countsOf(suites)}>\n`,
    ...suites.map(
      (suite) =>
        `  <testsuite name="${forXml(suite.name)}"${countsOf([suite])} timestamp="${forXml(report.date)}T00:00:00">\n${suite.cases.join('')}  </testsuite>\n`,
    ),
    '</testsuites>\n',
  ].join('');
}

function countsOf(suites: readonly Suite[]): string {
  const keys = ['tests', 'failures', 'errors', 'skipped'] as const;
  const written = keys.map((key) => ` ${key}="${suites.reduce((sum, suite) => sum + suite[key], 0)}"`);
  return `${written.join('')} time="0"`;
}

function frameworkSuite({ framework, controls, summary: { states } }: AssessedFramework): Suite {
  return {
    name: `${framework.title} ${framework.version}`,
    tests: controls.length,
    failures: states.fail,
    errors: 0,
    skipped: states.partial + states['not-assessed'] + states.excepted,
    cases: controls.map((one) => controlCase(one, framework.id)),
  };
}

function controlCase(assessed: AssessedControl, framework: string): string {
  const { control } = assessed;
  return testCase({ name: `${control.id} ${control.title}`, classname: framework }, contentOf(assessed));
}

function contentOf(assessed: AssessedControl): string | undefined {
  const { state, reason, control, evidence } = assessed;
  switch (state) {
    case 'fail':
      return `<failure message="${forXml(reason)}" type="${forXml(control.level ?? 'control')}">${failuresOf(assessed)}</failure>`;
    case 'partial':
    case 'excepted':
    case 'not-assessed':
      return `<skipped message="${forXml(`${STATE_WORDS[state]}: ${reason}`)}"/>`;
    case 'attested':
      return `<system-out>${forXml(attestationInWords(assessed))}</system-out>`;
    case 'pass':
      return evidence.length === 0
        ? undefined
        : `<system-out>${evidence.slice(0, MOST_FAILURES).map(passedLine).join('\n')}</system-out>`;
  }
}

function failuresOf(assessed: AssessedControl): string {
  const failed = assessed.evidence.filter(({ state }) => state === 'failed');
  const more = failed.length - MOST_FAILURES;
  const lines = [
    ...failed.slice(0, MOST_FAILURES).map(failedLine),
    ...(more > 0 ? [`and ${more} more`] : []),
    ...(assessed.attestation === undefined ? [] : [forXml(attestationInWords(assessed))]),
  ];
  return lines.join('\n');
}

function failedLine(evidence: Evidence): string {
  const { place, object, message = '', rule } = evidence;
  const chain = chainInWords(evidence);
  return forXml(
    `${placeInWords(place)} ${object === '' ? '' : `${object}: `}${message} (${rule})${chain === '' ? '' : `, by ${chain}`}`,
  );
}

function passedLine({ place, object, rule }: Evidence): string {
  return forXml(`${placeInWords(place)} ${object}: passed ${rule}`);
}

/** Errors and failures that are of no control, but of the report. */
function gateSuite({ unjudged, broken }: ComplianceReport): Suite {
  const cases = [
    ...unjudged.map((one, index) =>
      testCase({ name: `not judged ${index + 1}`, classname: 'scope' }, `<error message="${forXml(one)}"/>`),
    ),
    ...broken.map((one, index) =>
      testCase({ name: `threshold ${index + 1}`, classname: 'thresholds' }, `<failure message="${forXml(one)}"/>`),
    ),
  ];
  return {
    name: 'report',
    tests: cases.length,
    failures: broken.length,
    errors: unjudged.length,
    skipped: 0,
    cases,
  };
}
