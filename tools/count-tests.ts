// Closes a test run with one plain line that any CI can count, and with its exit code.
import { readFileSync } from 'node:fs';

interface TestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const results = JSON.parse(readFileSync(new URL('../test-results.json', import.meta.url), 'utf8')) as TestResults;
// A file that does not load has no tests to fail.
const brokenFiles = results.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
);
const failed = results.numFailedTests + brokenFiles.length;
console.log(`${results.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed === 0 && results.numPassedTests > 0 ? 0 : 1;
