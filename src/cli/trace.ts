import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { availableRules } from '../judging/available-rules.ts';
import { makeConfig } from '../config/merge.ts';
import { EXIT, type ExitCode, UserError } from '../errors.ts';
import type { FieldStep, ResourceChoice, TraceQuestion } from '../model/field-trace.ts';
import type { RepoPath } from '../model/location.ts';
import { counted } from '../report/describe.ts';
import { traceJson } from '../report/trace-json.ts';
import { traceText } from '../report/trace-text.ts';
import { traceFields } from '../sentences/trace-fields.ts';
import type { Arguments } from './arguments.ts';
import { isColoured, one, requestOf } from './request.ts';
import type { Terminal } from './terminal.ts';

const USAGE =
  'Write `lintel trace charts/web --resource Deployment/web --field spec.replicas`, or `lintel trace charts/web/values.yaml:12`.';

/**
 * `lintel trace`: where a rendered field comes from, or what a line feeds. Exit 0 with an answer, 2 where something that was asked about
 * could not be rendered.
 */
export async function traceCommand(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [written, ...others] = args.words;
  if (written === undefined || others.length > 0)
    throw new UserError(`\`lintel trace\` takes one path, not ${args.words.length}`, { hint: USAGE });
  const format = formatOf(one(args, 'format') ?? 'text');
  const place = /^(.+?):(\d+)(?::\d+)?$/su.exec(written);
  const config = await makeConfig({
    ...(await requestOf({ ...args, words: [place?.[1] ?? written] }, terminal)),
    trace: true,
  });
  if (place !== null && !existsSync(join(config.root, config.paths[0] ?? '')))
    throw new UserError(`"${place[1] ?? ''}" does not exist`, { hint: 'Paths are read from the working directory.' });
  if (place !== null) refuseLineBeyond(Number(place[2]), place[1] ?? '', join(config.root, config.paths[0] ?? ''));
  const question = questionOf(args, config.paths[0], place?.[2]);
  const answer = await traceFields(config, question, await availableRules(config));
  terminal.stdout.write(
    format === 'json'
      ? traceJson(answer)
      : traceText(answer, {
          colour: isColoured(args, terminal, undefined),
          ...(terminal.stdout.isTTY ? { columns: terminal.stdout.columns } : {}),
        }),
  );
  return answer.diagnostics.some(({ level }) => level === 'error') ? EXIT.usage : EXIT.passed;
}

/** A line that the file does not have is a slip, and no line that feeds nothing. */
function refuseLineBeyond(line: number, named: string, path: string): void {
  const stats = statSync(path);
  if (!stats.isFile() || stats.size > MOST_COUNTED) return;
  const count = readFileSync(path, 'utf8')
    .replace(/\r?\n$|\r$/u, '')
    .split(/\r\n|\r|\n/u).length;
  if (line >= 1 && line <= count) return;
  throw new UserError(`${named} has no line ${line}`, { hint: `It has ${counted(count, 'line')}.` });
}

/** Bytes of a file whose lines are counted. */
const MOST_COUNTED = 8 * 1024 * 1024;

function formatOf(name: string): 'text' | 'json' {
  if (name === 'text' || name === 'json') return name;
  throw new UserError(`\`lintel trace\` has no format "${name}"`, { hint: 'It writes text or json.' });
}

function questionOf(args: Arguments, file: RepoPath | undefined, line: string | undefined): TraceQuestion {
  const resource = one(args, 'resource');
  const field = one(args, 'field');
  if (line !== undefined && file !== undefined) {
    if (resource === undefined && field === undefined) return { kind: 'line', file, line: Number(line) };
    throw new UserError('a line and a field are two questions', { hint: USAGE });
  }
  return {
    kind: 'field',
    ...(resource === undefined ? {} : { resource: readResource(resource) }),
    ...(field === undefined ? {} : { field: readField(field) }),
  };
}

/** `Deployment/web`, `Deployment/shop/web`, or all of `apps/v1/Deployment/shop/web` as reports write it. */
function readResource(written: string): ResourceChoice {
  const [kind, ...rest] = written.split('/');
  const name = rest.at(-1);
  if (kind === undefined || kind === '' || name === undefined || name === '')
    throw new UserError(`--resource: "${written}" names no resource`, { hint: 'Write it as Deployment/web.' });
  const namespace = rest.length === 2 ? rest[0] : undefined;
  return { written, kind, name, ...(namespace === undefined ? {} : { namespace }) };
}

const STEP = /\.?([^.[\]]+)|\[(?:"([^"]*)"|'([^']*)'|([^\]]*))\]/gu;

/** Keys after dots; in brackets a quoted key, or an item by its index, its name, or `*` for all. */
function readField(written: string): readonly FieldStep[] {
  const steps: FieldStep[] = [];
  let read = 0;
  for (const match of written.matchAll(STEP)) {
    if (match.index !== read) break;
    read += match[0].length;
    const key = match[1] ?? match[2] ?? match[3];
    steps.push(key === undefined ? { kind: 'item', item: match[4] ?? '' } : { kind: 'key', key });
  }
  if (read === written.length && steps.length > 0) return steps;
  throw new UserError(`--field: "${written}" is no path`, {
    hint: 'Write it as spec.template.spec.containers[app].image, and keys with dots as metadata.labels["a.b/c"].',
  });
}
