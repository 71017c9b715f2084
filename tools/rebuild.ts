import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { scalarText } from '../src/kubernetes/syntax/scalar-text.ts';
import { isMap, valueAt } from '../src/model/data.ts';
import { findRenderers } from '../src/setup/find-renderers.ts';
import type { RendererBinary } from '../src/process/renderer-binary.ts';
import { makeConfig } from '../src/config/merge.ts';
import type { Path } from '../src/model/location.ts';
import { parseYaml } from '../src/yaml/parse-yaml.ts';
import type { DataDocument } from '../src/yaml/yaml-stream.ts';

const LIMITS = { documents: 20_000, nodes: 5_000_000, depth: 200 };
const run = promisify(execFile);

/** A source as the JSON report names it. */
export interface ReportedSource {
  readonly kind: string;
  readonly name: string;
  readonly folder?: string;
  readonly environment?: string;
}

/** The objects that a source renders, by `Kind/namespace/name`. */
export type Objects = ReadonlyMap<string, RenderedObject>;

export interface RenderedObject {
  readonly data: unknown;
  /** Whether the text has a key or an item there; of one that is null the data has nothing. */
  has(path: Path): boolean;
}

/** What renders for the measurement: the same programs, called by themselves. */
export interface Rebuilders {
  /** Undefined where the renderer refuses. `folder` is the repository. */
  rebuild(source: ReportedSource, folder: string): Promise<Objects | undefined>;
}

/** Looks for Helm and Kustomize as a run would. */
export async function openRebuilders(): Promise<Rebuilders> {
  const renderers = findRenderers(
    await makeConfig({ cwd: fileURLToPath(new URL('..', import.meta.url)), configFile: { kind: 'none' }, today: '' }),
  );
  const [{ binary: helm }, { binary: kustomize }] = await Promise.all([renderers.helm(), renderers.kustomize()]);
  if (helm === undefined || kustomize === undefined)
    throw new Error('Helm or Kustomize is not there; `node dist/cli.js setup` brings them.');
  return {
    async rebuild(source, folder) {
      const [binary, args]: readonly [RendererBinary, readonly string[]] =
        source.kind === 'helm'
          ? [helm, helmArguments(source, folder)]
          : [kustomize, [join(folder, source.folder ?? '')]];
      try {
        const { stdout } = await run(binary.path, [...binary.argsPrefix, ...args], {
          maxBuffer: 256 * 1024 * 1024,
          timeout: 60_000,
        });
        return objectsIn(stdout);
      } catch {
        return undefined;
      }
    },
  };
}

/** As a run calls Helm for an environment that no configuration names. */
function helmArguments({ folder = '', environment = 'default' }: ReportedSource, root: string): readonly string[] {
  const chart = join(root, folder);
  const values = environment.startsWith('ci/') ? join(chart, `${environment}-values.yaml`) : undefined;
  return [
    'template',
    'release-name',
    chart,
    '--namespace=default',
    '--kube-version=1.37.0',
    '--include-crds',
    ...(values === undefined || !existsSync(values) ? [] : ['--values', values]),
  ];
}

function objectsIn(text: string): Objects {
  const objects = new Map<string, RenderedObject>();
  const add = (document: DataDocument, data: unknown, root: Path): void => {
    if (!isMap(data) || typeof data['kind'] !== 'string') return;
    if (data['kind'] === 'List' && Array.isArray(data['items'])) {
      for (const [index, item] of data['items'].entries()) add(document, item, [...root, 'items', index]);
      return;
    }
    const [name, namespace] = ['name', 'namespace'].map((key) => scalarText(valueAt(data, ['metadata', key])));
    const has = (path: Path): boolean => document.locate([...root, ...path]).depth === root.length + path.length;
    objects.set(`${data['kind']}/${namespace}/${name}`, { data, has });
  };
  for (const document of parseYaml(text, LIMITS).documents)
    if (document.kind === 'data') add(document, document.data, []);
  return objects;
}

/** What stands at a path of an object, in a form that can be compared; a word in brackets where nothing does. */
export function nodeAt(objects: Objects, resource: string, path: Path): string {
  // The key of a report has the API version in front, which may hold a slash.
  const [kind = '', namespace = '', name = ''] = resource.split('/').slice(-3);
  const object = objects.get(`${kind}/${namespace}/${name}`);
  if (object === undefined) return '<gone>';
  const value = valueAt(object.data, path);
  if (value !== undefined) return JSON.stringify(value);
  return object.has(path) ? 'null' : '<absent>';
}
