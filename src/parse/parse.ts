import type { Limits } from '../config/config.ts';
import { hostFileOf } from '../kubernetes/hosts/host-file.ts';
import { type Data, type DataMap, isMap } from '../model/data.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Path, Position } from '../model/location.ts';
import type { Rendering, Stream } from '../model/rendering.ts';
import type { Document, Misfit, Resource } from '../model/resource.ts';
import { linesOf } from '../yaml/lines.ts';
import { looksLikeKubernetes, readYaml } from '../yaml/parse-yaml.ts';
import type { BrokenDocument, DataDocument, YamlProblem } from '../yaml/yaml-stream.ts';
import { type DocumentBorder, separatorFaults, unreadFaults } from './separators.ts';

/** Text that is meant for Kubernetes and that it would refuse: why, and where. */
interface Refusal {
  readonly message: string;
  readonly position: Position;
}

/** What one text held. */
export interface ParsedStream extends StreamRest {
  readonly resources: readonly Resource[];
}

/** What one text held beside its objects. */
export interface StreamRest {
  readonly stream: Stream;
  /** What the objects name as their versions. */
  readonly apiVersions: ReadonlySet<string>;
  /** Kubernetes content that could not be read. */
  readonly broken: readonly Refusal[];
  /** What stands where an object belongs, and is none. Not every one was meant for Kubernetes. */
  readonly misfits: readonly Misfit[];
  /** Lists of one kind (`PodList`), beside their items, which are among the resources. */
  readonly lists: readonly Resource[];
  /** Whether anything in it is, or was meant, for Kubernetes. */
  readonly isKubernetes: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** A text that is read object by object, so that each can be let go before the next one is made. */
export interface StreamReader {
  /** With `List`s unwrapped. To be read to the end, once. */
  readonly resources: Iterable<Resource>;
  /** Once they were read. */
  rest(): StreamRest;
}

/** Nodes that one text may have, aliases expanded; far above any real manifest, far below what fills memory. */
const MAX_NODES = 5_000_000;
/** Levels of nesting; the API server itself refuses more than 10,000 in JSON, and no schema nests as deep as 200. */
const MAX_DEPTH = 200;

/** Reads one text into resources, with `List`s unwrapped. Never throws: what cannot be read is `broken` or told. */
export function parse(rendering: Rendering, stream: Stream, limits: Limits): ParsedStream {
  const reader = openStream(rendering, stream, limits);
  const resources = [...reader.resources];
  return { resources, ...reader.rest() };
}

/** The same, one after the other. */
export function openStream(rendering: Rendering, stream: Stream, limits: Limits): StreamReader {
  const { text } = stream;
  const problems: YamlProblem[] = [];
  const documents = readYaml(text, { documents: limits.documents, nodes: MAX_NODES, depth: MAX_DEPTH }, problems);
  const borders: DocumentBorder[] = [];
  const unread: BrokenDocument[] = [];
  const apiVersions = new Set<string>();
  const misfits: Misfit[] = [];
  const lists: Resource[] = [];
  function* resources(): Generator<Resource> {
    for (const document of documents) {
      const isBroken = document.kind === 'broken';
      borders.push({
        kind: document.kind,
        start: document.start,
        isEmpty: !isBroken && document.data === null,
      });
      if (isBroken) unread.push(document);
      else if (document.data !== null) {
        const place = { document: documentOf(rendering, stream, document, borders.length - 1), root: [] };
        const found: Resource[] = [];
        collectResources(document.data, place, { resources: found, misfits, lists });
        for (const { apiVersion } of found) apiVersions.add(apiVersion);
        yield* found;
      }
    }
  }
  return {
    resources: resources(),
    rest() {
      // Among objects it is for Kubernetes whatever it looks like: kubectl refuses the file.
      const hasObjects = apiVersions.size > 0;
      const broken: Refusal[] = unread.filter((one) => hasObjects || one.looksLikeKubernetes);
      const misread = misreadBorders(text, borders);
      if (misread.length > 0 && (hasObjects || broken.length > 0 || looksLikeKubernetes(text))) broken.push(...misread);
      const isKubernetes = hasObjects || broken.length > 0 || problems.some((problem) => hidesObjects(problem, stream));
      const diagnostics = isKubernetes ? problems.map((problem) => toDiagnostic(problem, stream)) : [];
      return { stream, apiVersions, broken, misfits, lists, isKubernetes, diagnostics };
    },
  };
}

/** What kubectl refuses or does not read because of where it cuts the text; not where the document is broken anyway. */
function misreadBorders(text: string, documents: readonly DocumentBorder[]): readonly Refusal[] {
  const faults = [...separatorFaults(text), ...unreadFaults(text, documents)];
  if (faults.length === 0) return [];
  const lines = linesOf(text);
  return faults.flatMap(({ message, offset }) => {
    const document = documents.findLast(({ start }) => start <= offset);
    return document?.kind === 'broken' ? [] : [{ message, position: lines.positionAt(offset) }];
  });
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

function documentOf(rendering: Rendering, stream: Stream, document: DataDocument, index: number): Document {
  return {
    rendering,
    stream,
    index,
    locate: (path) => document.locate(path),
    locateValue: (path) => document.locateValue(path),
    nullKeys: () => document.nullKeys(),
  };
}

/** Where a text's objects go. */
interface Found {
  readonly resources: Resource[];
  readonly misfits: Misfit[];
  readonly lists: Resource[];
}

/** A document, or an item of a list in it. */
interface Place {
  readonly document: Document;
  readonly root: Path;
}

/**
 * An object, or the items of a list of objects: `v1/List`, the typed lists that `kubectl get -o yaml` prints, and the bare array that
 * `jq -s` and scanners of clusters write. The configuration of a host that has no kind of its own counts as an object too.
 */
function collectResources(data: Data | null, place: Place, into: Found): void {
  if (Array.isArray(data) && place.root.length === 0 && isFromManifests(place) && data.some(namesItsKind)) {
    data.forEach((item: Data | null, index) => collectResources(item, { ...place, root: [index] }, into));
    return;
  }
  if (!isMap(data)) {
    into.misfits.push({ value: data, resource: resourceOf('', '', {}, place) });
    return;
  }
  const { apiVersion, kind, items } = data;
  if (apiVersion === undefined && kind === undefined && place.root.length === 0) {
    const file = hostFileOf(data, place.document.stream.origin);
    // With the names that it goes by, since rules ask every object for them.
    if (file !== undefined) {
      into.resources.push(resourceOf(file.apiVersion, file.kind, { ...file, ...data }, place));
      return;
    }
  }
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || apiVersion === '' || kind === '') {
    const [version, name] = [apiVersion, kind].map((one) => (typeof one === 'string' ? one : ''));
    into.misfits.push({ value: data, resource: resourceOf(version ?? '', name ?? '', data, place) });
    return;
  }
  if (kind.endsWith('List') && Array.isArray(items)) {
    if (kind !== 'List') into.lists.push(resourceOf(apiVersion, kind, data, place));
    items.forEach((item: Data | null, index) => {
      collectItem(item, { apiVersion, kind }, { ...place, root: [...place.root, 'items', index] }, into);
    });
    return;
  }
  into.resources.push(resourceOf(apiVersion, kind, data, place));
}

/** What a renderer prints is for Helm or kubectl alone, and they take no array. */
function isFromManifests({ document }: Place): boolean {
  const { kind } = document.rendering.source;
  return kind === 'manifests' || kind === 'stdin';
}

function namesItsKind(item: unknown): boolean {
  return isMap(item) && typeof item['apiVersion'] === 'string' && typeof item['kind'] === 'string';
}

/** The items of a typed list (`PodList`) may leave out what the list already says. */
function collectItem(
  item: Data | null,
  list: { readonly apiVersion: string; readonly kind: string },
  place: Place,
  into: Found,
): void {
  const isTyped = list.kind !== 'List' && isMap(item) && item['kind'] === undefined && item['apiVersion'] === undefined;
  if (isTyped) {
    const { apiVersion } = list;
    const kind = list.kind.slice(0, -'List'.length);
    // As kubectl does; rules ask every object for its names.
    into.resources.push(resourceOf(apiVersion, kind, { apiVersion, kind, ...item }, place));
  } else collectResources(item, place, into);
}

function resourceOf(apiVersion: string, kind: string, object: DataMap, { document, root }: Place): Resource {
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
