import { scalarText } from '../kubernetes/syntax/scalar-text.ts';
import { isMap, valueAt } from '../model/data.ts';
import type { FieldStep, FieldTrace, ResourceChoice, TracedLine, TraceQuestion } from '../model/field-trace.ts';
import type { Provenance, Role } from '../model/finding.ts';
import type { Location, Path, Position, RepoPath } from '../model/location.ts';
import type { Resource } from '../model/resource.ts';
import { keyOfResource } from '../model/resource.ts';
import { REDACTED } from '../model/secret.ts';
import { nameOfSource } from '../model/source.ts';
import { linesOf } from '../yaml/lines.ts';
import { lineExcerpt } from './excerpt.ts';
import type { Way } from './way.ts';

/** A resource that is asked about. */
export interface Asked {
  readonly resource: Resource;
  readonly way: Way;
  /** Whether the value at a path is a secret. */
  readonly secrets: (path: Path) => boolean;
}

/** What one resource has to say to a question. */
export interface ResourceAnswer {
  readonly fields: readonly FieldTrace[];
  /** Of the line that was asked for, where it may be shown. */
  readonly text?: string;
}

/**
 * Whether the user means this resource: `yes`; `perhaps` where the name is only part of it, since releases and prefixes put words in front.
 * Kinds count in any case.
 */
export function isChosen(resource: Resource, choice: ResourceChoice | undefined): 'yes' | 'perhaps' | 'no' {
  if (choice === undefined || keyOfResource(resource) === choice.written) return 'yes';
  if (resource.kind.toLowerCase() !== choice.kind.toLowerCase()) return 'no';
  if (choice.namespace !== undefined && choice.namespace !== (resource.namespace ?? '')) return 'no';
  if (resource.name === choice.name) return 'yes';
  return `-${resource.name}-`.includes(`-${choice.name}-`) ? 'perhaps' : 'no';
}

/** The fields of the resource that answer the question, each led home. */
export function askResource(asked: Asked, question: TraceQuestion): ResourceAnswer {
  if (question.kind === 'line') return fieldsOfLine(asked, question);
  const { field, resource: choice } = question;
  if (field === undefined) return { fields: pathsIn(asked.resource.object, []).map((path) => traceOf(path, asked)) };
  const paths = resolveField(asked.resource.object, field, []);
  // A field that is nowhere is only asked of a resource that was named; of all others it would be missing too.
  const isAsked = choice !== undefined || paths.some((path) => valueAt(asked.resource.object, path) !== undefined);
  return { fields: isAsked ? paths.map((path) => traceOf(path, asked)) : [] };
}

/** The paths that the steps lead to; where they end, the rest is missing and kept as it is. */
function resolveField(value: unknown, steps: readonly FieldStep[], path: Path): readonly Path[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [path];
  if (step.kind === 'key') {
    const inner = isMap(value) ? value[step.key] : undefined;
    return resolveField(inner, rest, [...path, step.key]);
  }
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  if (step.item === '*') return items.flatMap((item, index) => resolveField(item, rest, [...path, index]));
  const index = /^\d+$/u.test(step.item)
    ? Number(step.item)
    : items.findIndex((item) => item === step.item || (isMap(item) && Object.values(item).includes(step.item)));
  return index === -1 ? [] : resolveField(items[index], rest, [...path, index]);
}

/** Paths of all scalars and empty collections, in the order of the text. */
function pathsIn(value: unknown, path: Path): readonly Path[] {
  if (Array.isArray(value) && value.length > 0) {
    return value.flatMap((item: unknown, index) => pathsIn(item, [...path, index]));
  }
  if (isMap(value) && Object.keys(value).length > 0) {
    return Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]));
  }
  return [path];
}

function fieldsOfLine(asked: Asked, { file, line }: Extract<TraceQuestion, { kind: 'line' }>): ResourceAnswer {
  const { resource, way } = asked;
  if (way.textOf(file) === undefined && resource.document.stream.origin !== file) return { fields: [] };
  const text = way.textOf(file) ?? resource.document.stream.text;
  const place: LinePlace = { file, line, last: lastOfBlock(text, line) };
  const found: Path[] = [];
  collectFed(resource.object, [], (path) => isOnWay(way.ofPath(resource, path), place), found);
  const fields = found.map((path) => traceOf(path, asked));
  if (fields.length === 0) return { fields };
  const isSecret = found.some(asked.secrets) || resource.kind === 'Secret';
  const shown = lineExcerpt(text, regionOfLine(text, line), { isSecret, isItem: false });
  return shown === undefined ? { fields } : { fields, text: shown };
}

/** The conditions that name the key at a line, with their texts. */
export function conditionLines(way: Way, file: RepoPath, line: number): readonly TracedLine[] {
  return (way.conditionsOn?.(file, line) ?? []).map((at) => {
    const text = way.textOf(at.file);
    const shown =
      text === undefined || at.region === undefined
        ? undefined
        : lineExcerpt(text, at.region, { isSecret: false, isItem: false });
    return { at, role: 'template', ...(shown === undefined ? {} : { text: shown }) };
  });
}

/** Nodes that are fed, a mapping or list only where nothing in it is. True where the node or something in it is. */
function collectFed(value: unknown, path: Path, isFed: (path: Path) => boolean, into: Path[]): boolean {
  const keys = Array.isArray(value) ? [...value.keys()] : isMap(value) ? Object.keys(value) : [];
  let isInside = false;
  for (const key of keys) {
    if (collectFed(valueAt(value, [key]), [...path, key], isFed, into)) isInside = true;
  }
  if (isInside || path.length === 0 || !isFed(path)) return isInside;
  into.push(path);
  return true;
}

/** A line that is asked for, with the last of the block that it begins. */
interface LinePlace {
  readonly file: RepoPath;
  readonly line: number;
  readonly last: number;
}

function isOnWay({ home, steps, overridden = [] }: Provenance, { file, line, last }: LinePlace): boolean {
  const isHere = (at: Location): boolean => at.file === file && at.region?.start.line === line;
  const isInside = (at: Location): boolean =>
    at.file === file && at.region !== undefined && at.region.start.line >= line && at.region.start.line <= last;
  // A key of values or of an object stands for all that is below it; a line of a template for itself.
  const ofData = steps.length === 0 ? [home] : steps.flatMap(({ at, role }) => (DATA_ROLES.has(role) ? [at] : []));
  return isHere(home) || steps.some(({ at }) => isHere(at)) || [...ofData, ...overridden].some(isInside);
}
const DATA_ROLES: ReadonlySet<Role> = new Set(['values', 'base', 'patch', 'manifest']);

/** The last line that is further in than the line, or an item of its list. */
function lastOfBlock(text: string, line: number): number {
  const lines = text.split('\n');
  const first = lines[line - 1] ?? '';
  const indent = indentOf(first);
  const isKey = /:\s*(?:&\S+\s*)?(?:[|>][-+0-9]*\s*)?(?:#.*)?$/u.test(first);
  let last = line;
  for (let next = line + 1; next <= lines.length; next++) {
    const content = lines[next - 1] ?? '';
    if (content.trim() === '' || content.trimStart().startsWith('#')) continue;
    const isInside =
      indentOf(content) > indent ||
      (isKey && indentOf(content) === indent && /^\s*-\s/u.test(content) && !/^\s*-\s/u.test(first));
    if (!isInside) break;
    last = next;
  }
  return last;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function traceOf(path: Path, { resource, way, secrets }: Asked): FieldTrace {
  const value = valueAt(resource.object, path);
  const provenance = way.ofPath(resource, path);
  const isSecret = secrets(path);
  const { apiVersion, kind, name, namespace } = resource;
  return {
    resource: { apiVersion, kind, name, ...(namespace === undefined ? {} : { namespace }) },
    path,
    ...(value === undefined || typeof value === 'object' ? {} : { value: isSecret ? REDACTED : scalarText(value) }),
    isMissing: value === undefined,
    provenance,
    chain: chainOf(provenance, way, {
      isSecret: isSecret || kind === 'Secret',
      isItem: typeof path.at(-1) === 'number',
    }),
    sources: [nameOfSource(resource.document.rendering.source)],
  };
}

/** Home, what it wins over, and from there to the text nearest the rendered value. */
function chainOf(
  { home, steps, overridden = [] }: Provenance,
  way: Way,
  secrecy: { readonly isSecret: boolean; readonly isItem: boolean },
): readonly TracedLine[] {
  const lineOf = (at: Location, role: Role | 'overridden'): TracedLine => {
    const text = at.region === undefined ? undefined : way.textOf(at.file);
    const shown = text === undefined || at.region === undefined ? undefined : lineExcerpt(text, at.region, secrecy);
    return shown === undefined ? { at, role } : { at, role, text: shown };
  };
  const homeStep = steps.findLast(({ at }) => isSamePlace(at, home));
  const others = steps.filter(({ at }) => !isSamePlace(at, home)).toReversed();
  return [
    lineOf(home, homeStep?.role ?? 'manifest'),
    ...overridden.map((at) => lineOf(at, 'overridden')),
    ...others.map(({ at, role }) => lineOf(at, role)),
  ];
}

function isSamePlace(a: Location, b: Location): boolean {
  return a.file === b.file && a.region?.start.line === b.region?.start.line;
}

function regionOfLine(text: string, line: number): { readonly start: Position; readonly end: Position } {
  const lines = linesOf(text);
  const [start, end] = [lines.startOf(line), lines.endOf(line)];
  const content = text.slice(start, end);
  const key = /^\s*(?:-\s+)*[^\s:#]+(?=\s*:)/u.exec(content);
  const lead = content.length - content.trimStart().length;
  return {
    start: lines.positionAt(start + lead),
    end: lines.positionAt(start + (key === null ? content.trimEnd().length : key[0].length)),
  };
}
