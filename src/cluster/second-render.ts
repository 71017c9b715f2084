import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import type { HelmSource, Source } from '../model/source.ts';
import { parse } from '../parse/parse.ts';
import type { Renderers } from '../process/renderer-binary.ts';
import { render } from '../render/render.ts';
import { openRenderedObjects, type RenderedObjects } from './rendered-objects.ts';

/** A state of the repository, and by what its charts are rendered. */
export interface RenderedState {
  readonly config: Config;
  readonly renderers: Renderers;
  readonly objects: RenderedObjects;
}

/**
 * The objects of those of the sources that need not be the same at each render, rendered once more; without any that could
 * not be rendered again. Which those are is `mayDiffer`'s to say.
 */
export async function renderAgain(sources: readonly Source[], state: RenderedState): Promise<RenderedObjects> {
  const { config, renderers } = state;
  const objects = openRenderedObjects();
  if (sources.length === 0) return objects;
  const { renderings } = render(sources, { ...config, trace: false, lineHashes: false }, renderers);
  for await (const rendering of renderings) {
    for (const stream of rendering.streams) {
      for (const resource of parse(rendering, stream, config.limits).resources) objects.see(resource);
    }
  }
  return objects;
}

/**
 * Functions of templates whose result is another one at each call, between the braces of one. Source: Sprig's functions of
 * dates, random text, cryptography and lists.
 */
const UNSTEADY_FUNCTIONS =
  /\{\{(?:[^}]|\}(?!\}))*?\b(?:rand(?:Alpha|AlphaNum|Ascii|Bytes|Int|Numeric)|shuffle|uuidv4|now|ago|bcrypt|htpasswd|encryptAES|gen(?:CA|CAWithKey|PrivateKey|SelfSignedCert|SelfSignedCertWithKey|SignedCert|SignedCertWithKey))\b/u;
/** A chart with more files is taken to differ, rather than read. */
const MOST_FILES = 2000;

/** Whether a chart may print something else at the next render: by a function in any of its texts, or in what cannot be read here. */
export function mayDiffer({ chart, environment }: HelmSource, { root }: Pick<Config, 'root'>): boolean {
  const folder = join(root, chart);
  const waiting = [folder];
  let files = 0;
  try {
    if (environment.values.some((file) => mentionsUnsteady(join(root, file)))) return true;
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      for (const entry of readdirSync(path, { withFileTypes: true })) {
        files += 1;
        if (files > MOST_FILES) return true;
        if (entry.isDirectory()) waiting.push(join(path, entry.name));
        else if (mayDifferByFile(path, entry)) return true;
      }
    }
    return false;
  } catch {
    return true;
  }
}

function mayDifferByFile(folder: string, entry: Dirent): boolean {
  // Packaged charts and what links lead to are not looked into.
  if (!entry.isFile() || entry.name.endsWith('.tgz')) return true;
  const path = join(folder, entry.name);
  // A dependency that lies beside the chart is part of it.
  if (entry.name === 'Chart.yaml' && readFileSync(path, 'utf8').includes('file://')) return true;
  return mentionsUnsteady(path);
}

function mentionsUnsteady(path: string): boolean {
  return UNSTEADY_FUNCTIONS.test(readFileSync(path, 'latin1'));
}
