// What the checks of the main job share: running the built program, and judging the SARIF that it wrote.
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log } from 'sarif';
import { githubComplaints } from '../test/report/github-limits.ts';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const schema = new URL('../test/report/sarif-2.1.0.json', import.meta.url);

/** The reports of one run that a check looks at. */
export const CHECKED_FORMATS = ['text', 'sarif', 'json', 'github', 'markdown'] as const;
export type CheckedFormat = (typeof CHECKED_FORMATS)[number];

/** A diagnostic of the JSON report. */
export interface WrittenDiagnostic {
  readonly code: string;
  readonly level: string;
  readonly message: string;
  readonly file?: string;
}
/** What a check reads of the JSON report. */
export interface WrittenReport {
  readonly verdict: string;
  readonly summary: {
    readonly bySeverity: Readonly<Record<string, number>>;
    readonly sources: number;
    readonly resources: number;
    readonly unchecked: number;
  };
  readonly findings: readonly { readonly home: { readonly file: string } }[];
  readonly diagnostics: readonly WrittenDiagnostic[];
}

/** A run of the program over one folder. */
export interface MainJob {
  readonly exit: number | null;
  readonly stderr: string;
  readonly seconds: number;
  readonly texts: Readonly<Record<CheckedFormat, string>>;
}

/** Judges everything in a folder, with all reports. Those that were not written are empty. */
export function runMainJob(folder: string): MainJob {
  const out = mkdtempSync(join(tmpdir(), 'lintel-check-'));
  try {
    const formats = CHECKED_FORMATS.flatMap((format) => ['--format', `${format}=${join(out, format)}`]);
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [cli, '--root', folder, ...formats, folder], {
      encoding: 'utf8',
    });
    const seconds = (performance.now() - start) / 1000;
    const textOf = (format: CheckedFormat): string => {
      const file = join(out, format);
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    };
    const texts = {
      text: textOf('text'),
      sarif: textOf('sarif'),
      json: textOf('json'),
      github: textOf('github'),
      markdown: textOf('markdown'),
    };
    return { exit: status, stderr, seconds, texts };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** The JSON report of a run. Throws where none was written. */
export function reportOf(job: MainJob): WrittenReport {
  return JSON.parse(job.texts.json) as WrittenReport;
}

let validate: ReturnType<Ajv2020['compile']> | undefined;

/**
 * What is wrong with the SARIF of a run, in words: by the official schema, and by GitHub's limits, for which each
 * result's line, columns and fingerprint are held against the file in `folder`.
 */
export function sarifFaults(text: string, folder: string): readonly string[] {
  validate ??= compileSchema();
  const log = JSON.parse(text) as Log;
  if (!validate(log)) {
    return (validate.errors ?? []).map(({ instancePath, message }) => `schema: ${instancePath} ${message ?? ''}`);
  }
  return githubComplaints(log, filesOf(log, folder));
}

function compileSchema(): ReturnType<Ajv2020['compile']> {
  // Strict validators refuse the schema itself: one of its `anyOf` is a property of `region`.
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as Record<string, unknown>);
}

function filesOf(log: Log, folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const result of log.runs.flatMap((run) => run.results ?? [])) {
    const file = decodeURIComponent(result.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '');
    if (!files.has(file) && existsSync(join(folder, file))) files.set(file, readFileSync(join(folder, file), 'utf8'));
  }
  return files;
}
