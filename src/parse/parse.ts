import type { Limits } from '../config/config.ts';
import { hostFileOf } from '../kubernetes/hosts/host-file.ts';
import { type DataMap, isMap } from '../model/data.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Path, Position } from '../model/location.ts';
import type { Rendering, Stream } from '../model/rendering.ts';
import type { Document, Resource } from '../model/resource.ts';
import { looksLikeKubernetes, parseYaml, type YamlDocument, type YamlProblem } from '../yaml/parse-yaml.ts';

/** A document that is meant for Kubernetes and is not YAML. */
export interface BrokenDocument {
  readonly message: string;
  readonly position: Position;
}

/** What one text held. */
export interface ParsedStream {
  readonly stream: Stream;
  readonly resources: readonly Resource[];
  /** Kubernetes content that could not be read. */
  readonly broken: readonly BrokenDocument[];
  /** Whether anything in it is, or was meant, for Kubernetes. */
  readonly isKubernetes: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Nodes that one text may have, aliases expanded; far above any real manifest, far below what fills memory. */
const MAX_NODES = 5_000_000;
/** Levels of nesting; the API server itself refuses more than 10,000 in JSON, and no schema nests as deep as 200. */
const MAX_DEPTH = 200;

/** Reads one text into resources, with `List`s unwrapped. Never throws: what cannot be read is `broken` or told. */
export function parse(rendering: Rendering, stream: Stream, limits: Limits): ParsedStream {
  const yaml = parseYaml(stream.text, { documents: limits.documents, nodes: MAX_NODES, depth: MAX_DEPTH });
  const resources: Resource[] = [];
  const broken: BrokenDocument[] = [];
  yaml.documents.forEach((document, index) => {
    if (document.kind === 'broken') {
      if (document.looksLikeKubernetes) broken.push({ message: document.message, position: document.position });
      return;
    }
    collectResources(document.data, documentOf(rendering, stream, document, index), [], resources);
  });
  const isKubernetes =
    resources.length + broken.length > 0 || yaml.problems.some((problem) => hidesObjects(problem, stream));
  const diagnostics = isKubernetes ? yaml.problems.map((problem) => toDiagnostic(problem, stream)) : [];
  return { stream, resources, broken, isKubernetes, diagnostics };
}

/** Empty documents up to the limit must not hide the objects behind it. */
function hidesObjects({ kind, position }: YamlProblem, { text }: Stream): boolean {
  return kind === 'too-many-documents' && looksLikeKubernetes(text.slice(position.offset));
}

function toDiagnostic(problem: YamlProblem, stream: Stream): Diagnostic {
  const at = { file: stream.origin, region: { start: problem.position, end: problem.position } };
  switch (problem.kind) {
    case 'too-many-documents':
      return {
        code: 'too-large',
        level: 'error',
        message: problem.message,
        hint: 'Split the file, or raise `limits.documents`.',
        at,
      };
    case 'rounded-integer':
      return {
        code: 'rounded-integer',
        level: 'note',
        message: problem.message,
        hint: 'Quote it if it is text; rules see the nearest number.',
        at,
      };
  }
}

function documentOf(
  rendering: Rendering,
  stream: Stream,
  document: Extract<YamlDocument, { kind: 'data' }>,
  index: number,
): Document {
  return {
    rendering,
    stream,
    index,
    locate: (path) => document.locate(path),
    locateValue: (path) => document.locateValue(path),
    nullKeys: () => document.nullKeys(),
  };
}

/**
 * An object, or the items of a list of objects: `v1/List` and the typed lists that `kubectl get -o yaml` prints. The configuration
 * of a host that has no kind of its own counts as an object too.
 */
function collectResources(data: unknown, document: Document, root: Path, into: Resource[]): void {
  if (!isMap(data)) return;
  const { apiVersion, kind, items } = data;
  if (apiVersion === undefined && kind === undefined && root.length === 0) {
    const file = hostFileOf(data, document.stream.origin);
    // With the names that it goes by, since rules ask every object for them.
    if (file !== undefined) into.push(resourceOf(file.apiVersion, file.kind, { ...file, ...data }, document, root));
    return;
  }
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || apiVersion === '' || kind === '') return;
  if (kind.endsWith('List') && Array.isArray(items)) {
    items.forEach((item: unknown, index) => {
      collectItem(item, { apiVersion, kind }, { document, root: [...root, 'items', index] }, into);
    });
    return;
  }
  into.push(resourceOf(apiVersion, kind, data, document, root));
}

/** The items of a typed list (`PodList`) may leave out what the list already says. */
function collectItem(
  item: unknown,
  list: { readonly apiVersion: string; readonly kind: string },
  place: { readonly document: Document; readonly root: Path },
  into: Resource[],
): void {
  if (!isMap(item)) return;
  const isTyped = list.kind !== 'List' && item['kind'] === undefined && item['apiVersion'] === undefined;
  if (isTyped)
    into.push(resourceOf(list.apiVersion, list.kind.slice(0, -'List'.length), item, place.document, place.root));
  else collectResources(item, place.document, place.root, into);
}

function resourceOf(apiVersion: string, kind: string, object: DataMap, document: Document, root: Path): Resource {
  const metadata = isMap(object['metadata']) ? object['metadata'] : {};
  const { name, generateName, namespace } = metadata;
  return {
    apiVersion,
    kind,
    name: typeof name === 'string' ? name : typeof generateName === 'string' ? `${generateName}*` : '',
    ...(typeof namespace === 'string' && namespace !== '' ? { namespace } : {}),
    object,
    document,
    root,
  };
}
