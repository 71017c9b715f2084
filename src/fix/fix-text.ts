import type { Limits } from '../config/config.ts';
import { isMap, valueAt } from '../model/data.ts';
import type { TracedFinding } from '../model/finding.ts';
import type { Path, RepoPath } from '../model/location.ts';
import type { Rendering } from '../model/rendering.ts';
import { type CustomPodTemplate, keyOfResource, type Resource } from '../model/resource.ts';
import { readSetKey } from '../model/set-key.ts';
import { parse } from '../parse/parse.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { stepsOf } from './fix-paths.ts';
import { rootOfFix } from './root-of-fix.ts';
import { applyEdit } from './text-edit.ts';
import { valueText } from './write-yaml.ts';
import { type Change, editOf, isEqual } from './yaml-edit.ts';

/** What came of trying to repair a finding in a text. */
export type Attempt =
  | { readonly kind: 'edited'; readonly text: string }
  | { readonly kind: 'none'; readonly why: string };

/** What the texts are read by. */
export interface Reading {
  readonly podTemplates: readonly CustomPodTemplate[];
  readonly limits: Limits;
}

/** The file whose text is edited. */
export function fileToEdit({ provenance: { setKey, home } }: TracedFinding): RepoPath {
  return setKey?.file ?? home.file;
}

/** Repairs one finding in the text of `fileToEdit`. That the finding is gone is for a new judgement to say. */
export function fixText(text: string, finding: TracedFinding, reading: Reading): Attempt {
  const { rule, resource, provenance } = finding;
  const steps = rule.fix === undefined ? undefined : stepsOf(rule.fix);
  if (steps === undefined || resource === undefined) return none('its rule has no fix that could be applied');
  if (provenance.precision !== 'exact' && provenance.setKey === undefined) return none('its line is not known exactly');
  const root = rootOfFix(
    { rule, resource, path: finding.path },
    steps.map(({ path }) => path),
    reading.podTemplates,
  );
  if (root === undefined) return none('it is not known where its fix begins');
  const changes = steps.map((step): Change => ({ ...step, path: [...root, ...step.path] }));
  return provenance.rendered === undefined
    ? fixManifest(text, finding, changes, reading)
    : fixSource(text, finding, changes);
}

function none(why: string): Attempt {
  return { kind: 'none', why };
}

/** A manifest is what it says. */
function fixManifest(text: string, finding: TracedFinding, changes: readonly Change[], { limits }: Reading): Attempt {
  const subject = resourceIn(text, finding, limits);
  if (subject === undefined) return none('its object was not found again');
  const { index } = subject.document;
  let edited = text;
  for (const change of changes) {
    const path = [...subject.root, ...change.path];
    const edit = editOf(edited, index, { ...change, path });
    // Of several fields to remove some may not be there.
    if (edit === undefined && change.kind === 'remove' && valueAt(subject.object, change.path) === undefined) continue;
    if (edit === undefined) return none('there is no safe way to edit the text there');
    edited = applyEdit(edited, edit);
  }
  return edited === text ? none('there was nothing to change') : { kind: 'edited', text: edited };
}

/** The object of the finding: by its names, and among several of the same by its line. */
function resourceIn(
  text: string,
  { resource, path, provenance: { home } }: TracedFinding,
  limits: Limits,
): Resource | undefined {
  if (resource === undefined) return undefined;
  const stream = { origin: home.file, text, line: 1 };
  const rendering: Rendering = {
    source: { kind: 'stdin' },
    streams: [stream],
    trail: { kind: 'identity' },
    diagnostics: [],
  };
  const key = keyOfResource(resource);
  const alike = parse(rendering, stream, limits).resources.filter((one) => keyOfResource(one) === key);
  const line = home.region?.start.line;
  return (
    alike.find((one) => one.document.locate([...one.root, ...path]).region.start.line === line) ??
    (alike.length === 1 ? alike[0] : undefined)
  );
}

/**
 * The text that a chart or a kustomization is made of is not what it prints. Two edits of it are safe enough to be tried: a
 * value that stands there as it is printed, and a key of the values that the chart says it would print.
 */
function fixSource(text: string, finding: TracedFinding, changes: readonly Change[]): Attempt {
  const [change, ...others] = changes;
  if (change?.kind !== 'set' || others.length > 0) return none('only a single value is set in what is rendered');
  const { setKey, home, fromValues, precision } = finding.provenance;
  if (setKey !== undefined) {
    return asAttempt(text, editOf(text, 0, { kind: 'set', path: readSetKey(setKey.key), value: change.value }));
  }
  if (precision !== 'exact' || !isEqual(change.path, finding.path)) return none('its line is not known exactly');
  if (typeof change.value === 'object') return none('only a single value is set in what is rendered');
  const line = home.region?.start.line ?? 0;
  return fromValues ? fixValue(text, line, change) : fixLiteral(text, line, change);
}

function asAttempt(text: string, edit: ReturnType<typeof editOf>): Attempt {
  if (edit === undefined) return none('there is no safe way to edit the text there');
  return { kind: 'edited', text: applyEdit(text, edit) };
}

/** A key of a values file: the value there must be of the kind that is to be set. */
function fixValue(text: string, line: number, { value }: Extract<Change, { kind: 'set' }>): Attempt {
  const [document, ...others] = parseYaml(text, { documents: 2, nodes: 1_000_000, depth: 200 }).documents;
  if (document?.kind !== 'data' || others.length > 0) return none('the values could not be read');
  const path = scalarsOf(document.data).find((one) => document.locate(one).region.start.line === line);
  if (path === undefined || typeof valueAt(document.data, path) !== typeof value) {
    return none('its value is made of another one');
  }
  return asAttempt(text, editOf(text, 0, { kind: 'set', path, value }));
}

function* pathsIn(data: unknown, path: Path): Generator<Path> {
  if (Array.isArray(data)) for (const [index, item] of data.entries()) yield* pathsIn(item, [...path, index]);
  else if (isMap(data)) for (const [key, item] of Object.entries(data)) yield* pathsIn(item, [...path, key]);
  else yield path;
}

function scalarsOf(data: unknown): readonly Path[] {
  return [...pathsIn(data, [])];
}

/** `key: value` alone on a line, without anything that a template would fill in. */
const LITERAL =
  /^(?<head>[ \t]*(?:- )?["']?(?<key>[\w./-]+)["']?:[ \t]+)(?<value>[\w./-]+|"[^"\\{]*"|'[^'{]*')(?=[ \t]*(?:#[^{]*)?\r?$)/u;

/** A value that a template or a file of a kustomization has as such. */
function fixLiteral(text: string, line: number, { path, value }: Extract<Change, { kind: 'set' }>): Attempt {
  const lines = text.split('\n');
  const written = lines[line - 1] ?? '';
  const groups = LITERAL.exec(written)?.groups;
  if (groups === undefined || groups['key'] !== path.at(-1)) return none('the template makes it of more than a word');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + (groups['head'] ?? '').length;
  const end = start + (groups['value'] ?? '').length;
  return {
    kind: 'edited',
    text: applyEdit(text, { start, end, text: valueText(value, true) }),
  };
}
