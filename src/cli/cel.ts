import { statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { CelObject } from '../cel/value.ts';
import { EXIT, type ExitCode, UserError } from '../errors.ts';
import { forTerminal } from '../report/escape.ts';
import { askCel, type CelAnswer, type ObjectAnswer } from '../trial/ask-cel.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { Arguments } from './arguments.ts';
import { one, readStdin } from './request.ts';
import { givenText, type Terminal } from './terminal.ts';

const USAGE = "Write `lintel cel 'object.spec.replicas > 1' deploy.yaml`, or `-` for standard input.";

/**
 * `lintel cel EXPR PATH…`: one expression over each object of the files, with the lines of what it gives. Exit 2 where it is
 * no CEL, gives an error for an object, or a file cannot be read.
 */
export async function celCommand(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [source, ...files] = args.words;
  if (source === undefined || files.length === 0)
    throw new UserError('`lintel cel` takes an expression and files or folders', { hint: USAGE });
  const format = one(args, 'format') ?? 'text';
  if (format !== 'text' && format !== 'json')
    throw new UserError(`\`lintel cel\` has no format "${format}"`, { hint: 'It writes text or json.' });
  const texts: { readonly file: string; readonly text: string }[] = [];
  for (const word of files) {
    if (word === '-') texts.push({ file: word, text: await readStdin(terminal) });
    else for (const file of await filesAt(word, terminal)) texts.push({ file, text: givenText(file, terminal) });
  }
  const answer = askCel(source, texts, paramsOf(one(args, 'params'), terminal));
  if (format === 'json') terminal.stdout.write(answerJson(source, answer));
  else tell(source, answer, terminal);
  if (!answer.ok) return EXIT.usage;
  if (answer.answers.length === 0 && answer.broken.length === 0)
    throw new UserError(`${files.join(', ')} holds no Kubernetes object`, {
      hint: 'An object has `apiVersion` and `kind`; render a chart first, e.g. `helm template . | lintel cel EXPR -`.',
    });
  const isWhole = answer.broken.length === 0 && answer.answers.every(({ result }) => result.kind === 'value');
  return isWhole ? EXIT.passed : EXIT.usage;
}

/** The file itself, or the YAML and JSON files of a folder and those below, without templates of charts, which are no YAML. */
async function filesAt(word: string, { cwd }: Terminal): Promise<readonly string[]> {
  const path = resolve(cwd, word);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [word];
  const { filesOfGlob } = await import('../config/repository-paths.ts');
  const found = await Promise.all(['yaml', 'yml', 'json'].map((ending) => filesOfGlob(path, `**/*.${ending}`)));
  const files = found.flat().map((file) => relative(path, file));
  const charts = files
    .filter((file) => basename(file) === 'Chart.yaml')
    .map((file) => join(dirname(file), 'templates/'));
  return files
    .filter((file) => !charts.some((templates) => file.startsWith(templates)))
    .toSorted()
    .map((file) => join(word, file));
}

/** The first document of the file: an object such as a ConfigMap is given whole, as an admission policy is. */
function paramsOf(file: string | undefined, terminal: Terminal): unknown {
  if (file === undefined) return undefined;
  const [document] = parseYaml(givenText(file, terminal), { documents: 1, nodes: 1_000_000, depth: 200 }).documents;
  if (document?.kind === 'data') return document.data;
  throw new UserError(`--params: ${file} is no YAML${document === undefined ? '' : `: ${document.message}`}`, {
    hint: 'Write the parameters as a YAML mapping or as the object that a policy would name.',
    at: { file, ...(document === undefined ? {} : { line: document.position.line }) },
  });
}

function tell(source: string, answer: CelAnswer, { stdout, stderr }: Terminal): void {
  if (!answer.ok) {
    for (const { line, column, message, hint } of answer.problems) {
      stderr.write(`EXPR:${line}:${column}  ${forTerminal(message)}\n${underlined(source, line, column)}`);
      if (hint !== undefined) stderr.write(`  ${forTerminal(hint)}\n`);
    }
    return;
  }
  for (const about of answer.answers) stdout.write(linesOf(about, source).join(''));
  for (const { file, line, message } of answer.broken)
    stderr.write(`${forTerminal(file)}:${line}  not evaluated: ${forTerminal(message)}\n`);
}

function linesOf({ file, line, object, result }: ObjectAnswer, source: string): readonly string[] {
  const row = (at: number | undefined, what: string): string => {
    const name = `${object.kind}/${object.namespace === undefined ? '' : `${object.namespace}/`}${object.name}`;
    return `${forTerminal(file)}:${at ?? line}  ${forTerminal(name)}  ${forTerminal(what)}\n`;
  };
  if (result.kind === 'error')
    return [row(line, `error: ${result.message}`), underlined(source, result.at.line, result.at.column)];
  const { value } = result;
  if (!Array.isArray(value) || value.length === 0) return [row(result.line, written(value))];
  return value.map((element, index) => row(result.elementLines[index], `[${index}] ${written(element)}`));
}

/** The line of the expression with a caret below the column; of a long one, what is around it. */
function underlined(source: string, line: number, column: number): string {
  const text = source.split('\n')[line - 1] ?? '';
  const from = Math.max(0, column - 1 - 60);
  const before = forTerminal(text.slice(from, column - 1));
  const after = forTerminal(text.slice(column - 1, column - 1 + 60));
  return `  ${before}${after}\n  ${' '.repeat(before.length)}^\n`;
}

function written(value: unknown): string {
  if (value === undefined) return 'none';
  return JSON.stringify(value, exactly) ?? 'none';
}

/** JSON has no integers beyond 2^53 that every reader keeps, so those are texts; a quantity and its like show their type. */
function exactly(_: string, value: unknown): unknown {
  if (value instanceof CelObject) return value.typeName;
  return typeof value === 'bigint' ? String(value) : value;
}

function answerJson(source: string, answer: CelAnswer): string {
  const body = answer.ok
    ? {
        expression: source,
        type: answer.type,
        results: answer.answers.map(({ file, line, object, result }) => ({
          file,
          ...object,
          line,
          ...(result.kind === 'error'
            ? { error: { message: result.message, ...result.at } }
            : {
                ...(result.value === undefined ? { isNone: true } : { value: result.value }),
                ...(result.line === undefined ? {} : { valueLine: result.line }),
                ...(result.elementLines.length === 0
                  ? {}
                  : { elementLines: result.elementLines.map((at) => at ?? null) }),
              }),
        })),
        broken: answer.broken,
      }
    : {
        expression: source,
        problems: answer.problems.map(({ message, hint, line, column }) => ({
          message,
          ...(hint === undefined ? {} : { hint }),
          line,
          column,
        })),
      };
  return `${JSON.stringify(body, exactly, 2)}\n`;
}
