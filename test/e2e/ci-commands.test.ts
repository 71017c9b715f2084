import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkoutIn, newCheckout, temporaryFolder } from '../git/checkout.ts';
import { fencesOf, ROOT } from '../markdown.ts';
import { deployment, PRIVILEGED, programsOf } from './program.ts';

const cli = join(process.env['LINTEL_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url)), 'cli.js');

/** What docs/ci.md shows under a heading. */
function shownUnder(heading: string): string {
  const [, section = ''] = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8').split(`\n## ${heading}\n`);
  const [fence] = fencesOf(section);
  if (fence === undefined) throw new Error(`docs/ci.md shows nothing under ${heading}.`);
  return fence.text;
}

/** The same checkout everywhere: `main` has one finding, the branch that is checked out has brought another. */
function checkout(): { readonly folder: string; readonly base: string } {
  const origin = newCheckout();
  const base = origin.commit({
    'deploy/old.yaml': deployment('old', PRIVILEGED),
    'deploy/web.yaml': deployment('web'),
  });
  const folder = temporaryFolder();
  execFileSync('git', ['clone', '--quiet', `file://${origin.folder}`, folder]);
  checkoutIn(folder).commit({ 'deploy/web.yaml': deployment('web', PRIVILEGED) });
  return { folder, base };
}

/** Runs what a system would run, with this build in place of the package, and nothing brought. */
function runShown(
  shell: string,
  script: string,
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): number | null {
  const npx = `#!/bin/sh\n[ "$1 $2" = '--yes lintel@1' ] || exit 9\nshift 2\n[ "$1" != setup ] || exit 0\nexec '${process.execPath}' '${cli}' "$@"\n`;
  const path = `${programsOf({ npx })}:${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`;
  const home = temporaryFolder();
  return spawnSync(shell, ['-e', '-c', script], { cwd: folder, env: { PATH: path, HOME: home, ...environment } })
    .status;
}

function read(folder: string, file: string): string {
  return existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
}

/** Which of the two files a report names. */
function filesNamedIn(text: string): readonly string[] {
  return ['deploy/old.yaml', 'deploy/web.yaml'].filter((file) => text.includes(file));
}

describe('what docs/ci.md shows, run as it stands', () => {
  const gitlab = parse(shownUnder('GitLab')) as {
    readonly lintel: {
      readonly script: readonly string[];
      readonly artifacts: { readonly reports: { readonly codequality: string; readonly junit: string } };
    };
  };

  test.each([
    ['merge request', ['deploy/web.yaml']],
    ['default branch', ['deploy/old.yaml', 'deploy/web.yaml']],
  ])('GitLab, %s', (pipeline, files) => {
    const { folder, base } = checkout();
    const variables = pipeline === 'merge request' ? { CI_MERGE_REQUEST_DIFF_BASE_SHA: base } : {};
    expect(runShown('bash', gitlab.lintel.script.join('\n'), folder, variables)).toBe(1);
    const { codequality, junit } = gitlab.lintel.artifacts.reports;
    const issues = JSON.parse(read(folder, codequality)) as readonly {
      readonly check_name: string;
      readonly severity: string;
      readonly fingerprint: string;
      readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
    }[];
    const privileged = issues.filter(({ check_name: rule }) => rule === 'privileged-container');
    expect(privileged.map(({ location }) => location.path).toSorted()).toEqual(files);
    expect(privileged.map(({ severity, location }) => [severity, location.lines.begin])).toEqual(
      files.map(() => ['blocker', 18]),
    );
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    expect(filesNamedIn(read(folder, junit))).toEqual(files);
  });

  test('Azure Pipelines, for a pull request: the base is told, and all of it counts', () => {
    const { steps } = parse(shownUnder('Azure Pipelines')) as {
      readonly steps: readonly { readonly bash?: string; readonly inputs?: Readonly<Record<string, string>> }[];
    };
    const script = steps.flatMap(({ bash }) => bash ?? []).join('\n');
    const { folder } = checkout();
    expect(runShown('bash', script, folder, { SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main' })).toBe(1);
    const inputOf = (name: string): string =>
      steps.map(({ inputs }) => inputs?.[name]).find((value) => value !== undefined) ?? '';
    expect(filesNamedIn(read(folder, inputOf('testResultsFiles')))).toEqual(['deploy/old.yaml', 'deploy/web.yaml']);
    const sarif = JSON.parse(read(folder, join(inputOf('pathToPublish'), 'lintel.sarif'))) as {
      readonly runs: readonly {
        readonly results: readonly { readonly ruleId: string; readonly baselineState: string }[];
      }[];
    };
    const states = sarif.runs[0]?.results.filter(({ ruleId }) => ruleId === 'privileged-container') ?? [];
    expect(states.map(({ baselineState }) => baselineState).toSorted()).toEqual(['new', 'unchanged']);
  });

  test('Jenkins', () => {
    const pipeline = shownUnder('Jenkins');
    const script = [...pipeline.matchAll(/\bsh '([^']+)'/gu)].map(([, line]) => line).join('\n');
    const { folder } = checkout();
    expect(runShown('sh', script, folder)).toBe(1);
    const [, junit = ''] = /\bjunit '([^']+)'/u.exec(pipeline) ?? [];
    const [, sarif = ''] = /\bpattern: '([^']+)'/u.exec(pipeline) ?? [];
    expect(filesNamedIn(read(folder, junit))).toEqual(['deploy/old.yaml', 'deploy/web.yaml']);
    expect(filesNamedIn(read(folder, sarif))).toEqual(['deploy/old.yaml', 'deploy/web.yaml']);
  });
});
