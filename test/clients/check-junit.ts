// Holds the JUnit report of the examples against junitparser: each finding that counts is a test that failed. Usage: node
// check-junit.ts PYTHON. Exit 1 when it reads something else.
import { EXAMPLES, reportsOf, run } from './readers.ts';

const COUNT = `
import sys
from junitparser import JUnitXml
from io import BytesIO
report = JUnitXml.fromstring(sys.stdin.buffer.read())
suites = [report] if report._tag == 'testsuite' else list(report)
cases = [case for suite in suites for case in suite]
print(sum(len(case.result) > 0 for case in cases), sum(suite.failures + suite.errors for suite in suites))
`;

const [python = ''] = process.argv.slice(2);
const { texts, findings } = reportsOf(EXAMPLES, ['junit']);
const { stdout, stderr } = run(python, ['-c', COUNT], { stdin: texts.get('junit') ?? '' });
const [failed = Number.NaN, told = Number.NaN] = stdout.trim().split(' ').map(Number);
console.log(`junitparser reads ${failed} failed tests for ${findings.length} findings`);
if (failed !== findings.length || told !== failed) {
  console.error(`junitparser counts ${failed} failed tests, and the suites say ${told}: ${stderr}`);
  process.exitCode = 1;
}
