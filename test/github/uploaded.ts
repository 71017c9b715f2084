import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { expect } from 'vitest';
import { githubComplaints } from '../report/github-limits.ts';
import type { Upload } from './mock-state.ts';

let validate: ValidateFunction | undefined;

/** An upload read again, after the schema of SARIF and GitHub's rules have nothing to say against it. */
export function uploadedLog({ sarif }: Upload, folder: string): Log {
  const log = JSON.parse(sarif) as Log;
  validate ??= validatorOfSchema();
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  const files = new Set(
    log.runs.flatMap(({ results = [] }) =>
      results.map(({ locations }) => decodeURI(locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '')),
    ),
  );
  const texts = new Map([...files].map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  expect(githubComplaints(log, texts)).toEqual([]);
  return log;
}

function validatorOfSchema(): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  addFormats.default(ajv);
  const schema = JSON.parse(readFileSync(new URL('../report/sarif-2.1.0.json', import.meta.url), 'utf8')) as object;
  return ajv.compile(schema);
}
