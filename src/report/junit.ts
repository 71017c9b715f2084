import type { TracedFinding } from '../model/finding.ts';
import { groupBy } from '../model/group-by.ts';
import type { Report } from '../model/report.ts';
import { asSentence, countedFindings, placeInWords, setKeyInWords, sourceInWords, subjectInWords } from './describe.ts';
import { nameOfSource } from '../model/source.ts';
import { PRODUCT } from './product.ts';
import { forXml } from './xml.ts';

/**
 * JUnit's XML, as GitLab, Jenkins, Azure and others read it: a suite a file, in which each finding is a test that failed, and a
 * suite of the sources, in which what could not be judged is an error. Source: the JUnit schema of Jenkins' xunit plugin.
 */
export function junit(report: Report): string {
  const files = groupBy(countedFindings(report), (finding) => finding.provenance.home.file);
  const suites = [sourceSuite(report), ...[...files].map(([file, findings]) => fileSuite(file, findings))];
  const total = suites.reduce(
    (sum, suite) => ({
      tests: sum.tests + suite.tests,
      failures: sum.failures + suite.failures,
      errors: sum.errors + suite.errors,
    }),
    { tests: 0, failures: 0, errors: 0 },
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites name="${PRODUCT}"${attributes(total)}>\n`,
    ...suites.map(
      (suite) =>
        `  <testsuite name="${forXml(suite.name)}"${attributes(suite)}>\n${suite.cases.join('')}  </testsuite>\n`,
    ),
    '</testsuites>\n',
  ].join('');
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}
interface Suite extends Counts {
  readonly name: string;
  readonly cases: readonly string[];
}

function attributes({ tests, failures, errors }: Counts): string {
  return ` tests="${tests}" failures="${failures}" errors="${errors}" skipped="0" time="0"`;
}

/** A run without findings has passed something, and a reader of an empty file would take it for a broken one. */
function sourceSuite(report: Report): Suite {
  const errors = report.diagnostics.filter(({ level }) => level === 'error');
  const cases = [
    ...report.sources.map((one) =>
      testCase(
        { name: nameOfSource(one.source), classname: 'sources' },
        one.state === 'judged' ? undefined : `<system-out>${forXml(sourceInWords(one))}</system-out>`,
      ),
    ),
    ...errors.map(({ code, message, hint, at }) =>
      testCase(
        { name: `${code}: ${at === undefined ? '' : placeInWords(at)}`, classname: 'sources' },
        `<error message="${forXml(message)}" type="${code}">${forXml(hint)}</error>`,
      ),
    ),
  ];
  return { name: 'sources', tests: cases.length, failures: 0, errors: errors.length, cases };
}

function fileSuite(file: string, findings: readonly TracedFinding[]): Suite {
  const cases = findings.map((finding) => {
    const { rule, severity, message, provenance } = finding;
    const subject = subjectInWords(finding);
    const lines = [
      placeInWords(provenance.home),
      subject,
      asSentence(message),
      rule.remediation,
      setKeyInWords(finding) ?? '',
    ];
    const line = provenance.home.region?.start.line;
    return testCase(
      {
        name: subject === '' ? rule.id : `${rule.id}: ${subject}`,
        classname: file || '.',
        file: file || '.',
        ...(line === undefined ? {} : { line: String(line) }),
      },
      `<failure message="${forXml(message)}" type="${severity}">${lines
        .filter((one) => one !== '')
        .map(forXml)
        .join('\n')}</failure>`,
    );
  });
  return { name: file || '.', tests: cases.length, failures: cases.length, errors: 0, cases };
}

/** A `testcase` with these attributes, and what stands in it; nothing in it is a test that passed. */
export function testCase(values: Readonly<Record<string, string>>, content: string | undefined): string {
  const written = Object.entries(values).map(([key, value]) => ` ${key}="${forXml(value)}"`);
  return content === undefined
    ? `    <testcase${written.join('')} time="0"/>\n`
    : `    <testcase${written.join('')} time="0">${content}</testcase>\n`;
}
