// Holds the SARIF of the examples and of each corpus against Microsoft's multitool: its rules for SARIF and for GitHub, and its
// own computation of GitHub's line hashes. Usage: node check-sarif-clients.ts MULTITOOL. Exit 1 when they disagree with us.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Log, Result } from 'sarif';
import { runMainJob } from '../../tools/check-sarif.ts';
import { corpora } from '../corpora.ts';

const HASH = 'primaryLocationLineHash';
// It asks whether each address in a log answers, and waits long where there is no network: a proxy that refuses is an answer.
const NO_NETWORK = 'http://127.0.0.1:9';

const [multitool = ''] = process.argv.slice(2);
const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'lintel-clients-'));
try {
  const faults = inputs().flatMap(faultsOf);
  if (complaintsAbout('control', spoilt()).length === 0)
    faults.push('the multitool finds no fault in a log that is full of them');
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

function inputs(): readonly string[] {
  const folder = corpora;
  if (folder === undefined) {
    console.log('There are no corpora beside this repository: only the examples are checked.');
    return [examples];
  }
  const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
  return [examples, ...names.toSorted().map((name) => join(folder, name))];
}

function faultsOf(folder: string): readonly string[] {
  const name = basename(folder);
  const { texts } = runMainJob(folder);
  if (texts.sarif === '') return [`${name}: no SARIF was written`];
  const log = JSON.parse(texts.sarif) as Log;
  const complaints = complaintsAbout(name, log);
  const { checked, differing } = compareHashes(name, log, folder);
  console.log(`${name}: ${resultsOf(log).length} results, ${complaints.length} complaints, ${checked} hashes alike`);
  return [...complaints, ...differing].map((fault) => `${name}: ${fault}`);
}

/** What the multitool calls an error. Its exit code says nothing of it. */
function complaintsAbout(name: string, log: Log): readonly string[] {
  const answer = transform(name, log, ['validate', '--rule-kind', 'Sarif;Ghas']);
  return resultsOf(answer)
    .filter((result) => result.level === 'error')
    .map(({ ruleId, message }) => `${ruleId ?? ''} ${message.text ?? (message.arguments ?? []).join(' ')}`);
}

/** The multitool reads the files itself, and keeps hashes that are there: so it is given none, and absolute addresses. */
function compareHashes(
  name: string,
  log: Log,
  folder: string,
): { readonly checked: number; readonly differing: readonly string[] } {
  const ours = resultsOf(log).map(hashOf);
  const bare = structuredClone(log);
  for (const result of resultsOf(bare)) {
    delete result.partialFingerprints?.[HASH];
    const artifact = result.locations?.[0]?.physicalLocation?.artifactLocation;
    if (artifact === undefined) continue;
    artifact.uri = pathToFileURL(join(folder, decodeURIComponent(artifact.uri ?? ''))).href;
    delete artifact.uriBaseId;
  }
  const theirs = resultsOf(
    transform(`${name}-hashes`, bare, ['rewrite', '--insert', 'RollingHashPartialFingerprints']),
  ).map(hashOf);
  const differing = ours.flatMap((hash, index) =>
    hash === theirs[index]
      ? []
      : [`result ${index}: our hash is ${hash ?? 'absent'}, theirs ${theirs[index] ?? 'absent'}`],
  );
  return { checked: ours.length - differing.length, differing };
}

function hashOf(result: Result): string | undefined {
  return result.partialFingerprints?.[HASH];
}

function resultsOf(log: Log): readonly Result[] {
  return log.runs.flatMap((run) => run.results ?? []);
}

/** What the multitool writes for a log. Throws where it writes nothing. */
function transform(name: string, log: Log, [command = '', ...flags]: readonly string[]): Log {
  const input = join(work, `${name}.sarif`);
  const output = join(work, `${name}.out.sarif`);
  writeFileSync(input, JSON.stringify(log));
  const { stdout, stderr, error } = spawnSync(
    multitool,
    [command, input, ...flags, '--output', output, '--log', 'ForceOverwrite'],
    {
      encoding: 'utf8',
      env: { ...process.env, http_proxy: NO_NETWORK, https_proxy: NO_NETWORK },
    },
  );
  try {
    return JSON.parse(readFileSync(output, 'utf8').replace(/^\uFEFF/u, '')) as Log;
  } catch {
    throw new Error(`${multitool} ${command} wrote nothing: ${error?.message ?? ''} ${stdout} ${stderr}`);
  }
}

/** A log that breaks the schema and the rules for GitHub, to see that the multitool speaks up. */
function spoilt(): Log {
  return {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'Control' } },
        results: [
          {
            ruleId: 'x',
            message: { text: 'x' },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'a b' }, region: { startLine: 0 } } }],
          },
        ],
      },
    ],
  };
}
