// Holds what Lintel writes against reviewdog, which reads SARIF, its own format, Checkstyle's XML and patches: the same findings at the
// same places, fixes that become suggestions, and a gate over the lines that a change added. Usage: node check-reviewdog.ts REVIEWDOG.
// Exit 1 when they disagree with us.
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fencesOf, ROOT } from '../markdown.ts';
import { CLI, EXAMPLES, reportsOf, run, type WrittenFinding } from './readers.ts';

/** What reviewdog prints with `-reporter=rdjson`. */
interface Diagnostics {
  readonly diagnostics?: readonly Diagnostic[];
}
interface Diagnostic {
  readonly code?: { readonly value: string };
  readonly location: { readonly path: string; readonly range?: Range };
  readonly suggestions?: readonly { readonly range: Range; readonly text?: string }[];
}
interface Range {
  readonly start: { readonly line: number; readonly column?: number };
  readonly end?: { readonly line: number };
}

/** One finding that the change below brings, and several that were there before. */
const BEFORE = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      hostPID: true
      containers:
        - name: web
          image: registry.example/web:1.0
          securityContext:
            runAsNonRoot: true
`;
const AFTER = BEFORE.replace('            runAsNonRoot: true\n', '            privileged: true\n');
const HARMLESS_CHANGE = BEFORE.replace('web:1.0', 'web:1.1');

const [reviewdog = ''] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), 'lintel-reviewdog-'));
try {
  const faults = [...sameFindings(), ...fixesAsSuggestions(), ...gateOverAddedLines(), ...commandsInTheDocumentation()];
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

function sameFindings(): readonly string[] {
  const formats = ['sarif', 'rdjson', 'checkstyle'];
  const { texts, findings } = reportsOf(EXAMPLES, formats);
  const ours = findings.map(placeOf).toSorted();
  console.log(`reviewdog reads ${ours.length} findings as ${formats.join(', ')}`);
  return formats.flatMap((format) => {
    const theirs = (read(format, texts.get(format) ?? '').diagnostics ?? []).map(placeOfDiagnostic).toSorted();
    const lost = ours.filter((place) => !theirs.includes(place));
    const more = theirs.filter((place) => !ours.includes(place));
    if (ours.length === theirs.length && lost.length === 0) return [];
    return [
      `${format}: reviewdog has ${theirs.length} of ${ours.length}; lost ${lost.join(', ')}; more ${more.join(', ')}`,
    ];
  });
}

/** The first column is no column: of SARIF, reviewdog takes a region that begins there for a whole line. */
function placeOf({ rule, home: { file, line, column } }: WrittenFinding): string {
  return `${rule} ${file}:${line ?? ''}:${column ?? 1}`;
}

function placeOfDiagnostic({ code, location: { path, range } }: Diagnostic): string {
  // A finding of another severity than its rule has a rule of its own in SARIF; Checkstyle's sources have the tool before them.
  const rule = (code?.value ?? '').replace(/^lintel\./u, '').replace(/\.(?:critical|high|medium|low|info)$/u, '');
  return `${rule} ${path}:${range?.start.line ?? ''}:${range?.start.column ?? 1}`;
}

function fixesAsSuggestions(): readonly string[] {
  const repository = newRepository('fixes', BEFORE);
  const patch = run(process.execPath, [CLI, 'fix', '--unsafe', '--diff', '--root', repository, repository]).stdout;
  const suggestions = (read('diff', patch, ['-f.diff.strip=1'], repository).diagnostics ?? []).flatMap(
    ({ suggestions: some = [] }) => some,
  );
  run(process.execPath, [CLI, 'fix', '--unsafe', '--root', repository, repository]);
  const fixed = readFileSync(join(repository, 'web.yaml'), 'utf8');
  const lines = BEFORE.split('\n');
  // From the last to the first, so that no suggestion moves the lines of another.
  for (const { range, text = '' } of suggestions.toSorted(
    (one, other) => other.range.start.line - one.range.start.line,
  )) {
    const { line } = range.start;
    lines.splice(line - 1, (range.end?.line ?? line) - line + 1, ...text.split('\n'));
  }
  console.log(`reviewdog makes ${suggestions.length} suggestions of the fixes of one file`);
  return suggestions.length > 0 && lines.join('\n') === fixed && fixed !== BEFORE
    ? []
    : [
        `the suggestions that reviewdog makes of \`lintel fix --diff\` do not lead to the fixed file:\n${lines.join('\n')}`,
      ];
}

function gateOverAddedLines(): readonly string[] {
  const exits = [AFTER, HARMLESS_CHANGE].map((text) => {
    const repository = newRepository('gate', BEFORE);
    writeFileSync(join(repository, 'web.yaml'), text);
    const { texts } = reportsOf(repository, ['sarif']);
    return gate(repository, texts.get('sarif') ?? '').exit;
  });
  return exits.join() === '1,0' ? [] : [`the gate over added lines ends with ${exits.join()} instead of 1,0`];
}

function gate(repository: string, sarif: string): ReturnType<typeof run> {
  const flags = ['-reporter=local', '-filter-mode=added', '-diff=git diff main', '-fail-level=error'];
  return run(reviewdog, ['-f=sarif', '-name=lintel', ...flags], { cwd: repository, stdin: sarif });
}

/** The commands that docs/ci.md shows, with this build in place of the package: a gate over added lines, and suggestions. */
function commandsInTheDocumentation(): readonly string[] {
  const documentation = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8');
  const [, section = ''] = documentation.split('\n## reviewdog\n');
  const commands = fencesOf(section)[0]?.text.trimEnd().split('\n') ?? [];
  const repository = newRepository('documentation', BEFORE);
  writeFileSync(join(repository, 'web.yaml'), AFTER);
  const programs = join(work, 'programs');
  mkdirSync(programs);
  symlinkSync(reviewdog, join(programs, 'reviewdog'));
  writeFileSync(join(programs, 'npx'), `#!/bin/sh\nshift 2\nexec '${process.execPath}' '${CLI}' "$@"\n`);
  chmodSync(join(programs, 'npx'), 0o755);
  const ran = commands.map((command) => run('sh', ['-c', command], { cwd: repository, path: programs }));
  const isGate = /privileged.*path:"web\.yaml"\s+range:\{start:\{line:20/u.test(ran[0]?.stdout ?? '');
  const isSuggestion = (ran[1]?.stdout ?? '').includes('+            privileged: false');
  if (ran.map(({ exit }) => exit).join() === '1,0' && isGate && isSuggestion) return [];
  return [`the commands in docs/ci.md did this:\n${ran.map(({ exit, stdout }) => `${exit}\n${stdout}`).join('\n')}`];
}

function read(format: string, text: string, flags: readonly string[] = [], cwd = EXAMPLES): Diagnostics {
  const { exit, stdout, stderr } = run(reviewdog, [`-f=${format}`, '-reporter=rdjson', ...flags], { cwd, stdin: text });
  if (exit !== 0) throw new Error(`reviewdog cannot read ${format}: ${stderr}`);
  return JSON.parse(stdout) as Diagnostics;
}

/** A repository with one file on `main`. */
function newRepository(name: string, text: string): string {
  const folder = mkdtempSync(join(work, `${name}-`));
  writeFileSync(join(folder, 'web.yaml'), text);
  const git = (...args: readonly string[]): unknown =>
    run('git', ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgSign=false', ...args], {
      cwd: folder,
    });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=before');
  return folder;
}
