import { resolve } from 'node:path';
import { askedFrameworks } from '../sentences/asked-frameworks.ts';
import { availableRules } from '../judging/available-rules.ts';
import { makeConfig } from '../config/merge.ts';
import type { ExitCode } from '../errors.ts';
import { mergeShards } from '../sentences/merge-shards.ts';
import { FORMATS } from '../report/format.ts';
import type { Arguments } from './arguments.ts';
import { requestOf } from './request.ts';
import type { Terminal } from './terminal.ts';
import { wantedReports } from './wanted-reports.ts';
import { writeReports } from './write-reports.ts';

/** `lintel merge`: one report and one verdict of the parts of a run that was split. */
export async function mergeCommand(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const wanted = wantedReports(args, FORMATS);
  const config = await makeConfig({
    ...(await requestOf({ ...args, words: [] }, terminal)),
    lineHashes: wanted.some(({ format }) => format === 'sarif'),
  });
  const files = args.words.map((word) => resolve(terminal.cwd, word));
  const rules = await availableRules(config);
  const crosswalk = await askedFrameworks(config, rules);
  const report = mergeShards(files, config, rules);
  return writeReports(report, wanted, { args, config, terminal, crosswalk });
}
