// Holds the reports on frameworks of the examples against programs that read them: compliance-trestle for the three models of OSCAL,
// junitparser for JUnit. Usage: node check-frameworks.ts PYTHON. Exit 1 when one of them reads something else, or nothing.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI, EXAMPLES, run } from './readers.ts';

const FRAMEWORKS = ['cis-kubernetes', 'nist-sp-800-53', 'disa-stig-kubernetes', 'hipaa'];
const FORMATS = ['oscal', 'oscal-component', 'oscal-catalog', 'junit', 'json'] as const;

/** Prints findings that are satisfied and that are not, requirements, controls, and tests by what became of them. */
const READ = `
import sys
from pathlib import Path
from junitparser import JUnitXml, Failure
from trestle.oscal.assessment_results import AssessmentResults
from trestle.oscal.catalog import Catalog
from trestle.oscal.component import ComponentDefinition
folder = Path(sys.argv[1])
results = AssessmentResults.oscal_read(folder / 'oscal.json').results
states = [f.target.status.state.value if hasattr(f.target.status.state, 'value') else str(f.target.status.state)
          for r in results for f in (r.findings or [])]
definition = ComponentDefinition.oscal_read(folder / 'oscal-component.json')
requirements = [i for c in definition.components for s in (c.control_implementations or []) for i in s.implemented_requirements]
catalog = Catalog.oscal_read(folder / 'oscal-catalog.json')
controls = [c for g in catalog.groups for s in (g.groups or []) for c in s.controls]
cases = [case for suite in JUnitXml.fromstring((folder / 'junit.json').read_bytes()) for case in suite]
failed = sum(any(isinstance(r, Failure) for r in case.result) for case in cases)
passed = sum(len(case.result) == 0 for case in cases)
print(states.count('satisfied'), states.count('not-satisfied'), len(requirements), len(controls), len(cases), passed, failed)
`;

interface Control {
  readonly state: string;
  readonly rules: readonly unknown[];
}

const [python = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'lintel-frameworks-'));
try {
  const formats = FORMATS.flatMap((format) => ['--format', `${format}=${join(folder, `${format}.json`)}`]);
  run(process.execPath, [
    CLI,
    'report',
    '--root',
    EXAMPLES,
    '--quiet',
    '--framework',
    FRAMEWORKS.join(','),
    ...formats,
    EXAMPLES,
  ]);
  const told = countsOf(controlsIn(join(folder, 'json.json')));
  const read = readersSay();
  console.log(`compliance-trestle and junitparser read what the report has: ${told}`);
  if (read !== told) throw new Error(`they read ${read}`);
  writeFileSync(
    join(folder, 'oscal.json'),
    readFileSync(join(folder, 'oscal.json'), 'utf8').replace('"collected"', '"seen"'),
  );
  if (readersSay() === told) throw new Error('compliance-trestle finds no fault in a document that has one');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function readersSay(): string {
  const { stdout, stderr } = run(python, ['-c', READ, folder]);
  return stdout.trim() || stderr.slice(-2000);
}

function controlsIn(file: string): readonly Control[] {
  const { frameworks } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly frameworks: readonly { readonly controls: readonly Control[] }[];
  };
  return frameworks.flatMap(({ controls }) => controls);
}

/** The same counts, by the report in JSON. */
function countsOf(controls: readonly Control[]): string {
  const within = (...states: readonly string[]): number =>
    controls.filter(({ state }) => states.includes(state)).length;
  const [held, broken] = [within('pass', 'attested'), within('fail', 'excepted')];
  const joined = controls.filter(({ rules }) => rules.length > 0).length;
  return [held, broken, joined, controls.length, controls.length, held, within('fail')].join(' ');
}
