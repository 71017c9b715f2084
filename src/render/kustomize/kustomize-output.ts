/** One object that Kustomize printed, read from its lines. */
export interface PrintedObject {
  readonly text: string;
  /** In the whole output, from 1. */
  readonly line: number;
  /** `apiVersion|kind|namespace|name`; what the object does not say is empty. */
  readonly key: string;
  /** `path` and `configuredIn` of the origin annotation, where it was asked for. */
  readonly origin: PrintedOrigin | undefined;
}

/** What the annotation says, relative to the folder of the kustomization that was built. */
export interface PrintedOrigin {
  readonly path: string | undefined;
  readonly configuredIn: string | undefined;
  /** Whether it came from another repository. */
  readonly isRemote: boolean;
}

const ORIGIN = '    config.kubernetes.io/origin: ';

/**
 * The objects in what Kustomize printed. Read by lines, not as YAML: Kustomize always prints block style with two blanks,
 * so the few lines that matter stand at known places, and an output of megabytes costs nothing. Never throws.
 */
export function objectsOfKustomizeOutput(stdout: string): readonly PrintedObject[] {
  const objects: PrintedObject[] = [];
  let start = 0;
  let line = 1;
  while (start < stdout.length) {
    const next = nextDocument(stdout, start);
    const text = stdout.slice(start, next.end);
    const lines = text.split('\n');
    if (text.trim() !== '') objects.push({ text, line, ...readHead(lines) });
    line += lines.length - 1 + next.separatorLines;
    start = next.start;
  }
  return objects;
}

function nextDocument(
  stdout: string,
  from: number,
): { readonly end: number; readonly start: number; readonly separatorLines: number } {
  if (stdout.startsWith('---\n', from)) return { end: from, start: from + 4, separatorLines: 1 };
  const at = stdout.indexOf('\n---\n', from);
  return at === -1
    ? { end: stdout.length, start: stdout.length, separatorLines: 0 }
    : { end: at + 1, start: at + 5, separatorLines: 1 };
}

function readHead(lines: readonly string[]): Pick<PrintedObject, 'key' | 'origin'> {
  const head = { apiVersion: '', kind: '', namespace: '', name: '' };
  let origin: PrintedOrigin | undefined;
  let isMetadata = false;
  for (const [index, line] of lines.entries()) {
    // A blank line stands in a text of several lines, an annotation's or another's, and ends nothing.
    if (line === '') continue;
    if (!line.startsWith(' ')) {
      isMetadata = line === 'metadata:';
      if (line.startsWith('apiVersion: ')) head.apiVersion = scalarIn(line.slice(12));
      else if (line.startsWith('kind: ')) head.kind = scalarIn(line.slice(6));
    } else if (isMetadata) {
      if (line.startsWith('  name: ')) head.name = scalarIn(line.slice(8));
      else if (line.startsWith('  namespace: ')) head.namespace = scalarIn(line.slice(13));
      else if (line.startsWith(ORIGIN)) origin = readOrigin(lines, index);
    }
  }
  return { key: `${head.apiVersion}|${head.kind}|${head.namespace}|${head.name}`, origin };
}

/** The annotation is a block of YAML, printed as `|` with its lines six blanks in. */
function readOrigin(lines: readonly string[], index: number): PrintedOrigin {
  const fields = new Map<string, string>();
  for (const line of lines.slice(index + 1)) {
    if (!line.startsWith('      ')) break;
    const field = /^ {6}(path|configuredIn|repo): (.*)$/.exec(line);
    if (field?.[1] !== undefined && field[2] !== undefined) fields.set(field[1], scalarIn(field[2]));
  }
  return { path: fields.get('path'), configuredIn: fields.get('configuredIn'), isRemote: fields.has('repo') };
}

/** A scalar on one line, as Kustomize quotes them. */
function scalarIn(text: string): string {
  if (text.startsWith('"')) {
    try {
      return String(JSON.parse(text));
    } catch {
      return text;
    }
  }
  return text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}
