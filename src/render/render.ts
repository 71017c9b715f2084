import type { Config } from '../config/config.ts';
import type { Rendering } from '../model/rendering.ts';
import type { Renderer } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import type { FoundRenderer, Renderers } from '../process/renderer-binary.ts';
import { openStudio } from './studio.ts';
import type { Studio } from './studio.ts';

/** Charts and kustomizations that may be finished or under way while another rendering is looked at. Bounds the texts held. */
const RENDERINGS_AHEAD = 4;

/** The renderings of a run, and what made them. */
export interface Rendered {
  /** In the order of the sources. To be read once. */
  readonly renderings: AsyncIterable<Rendering>;
  /** Programs that have rendered something so far, each once. */
  readonly renderers: readonly Renderer[];
}

/**
 * Turns sources into YAML, in their order. Manifests are read when their streams are; charts and kustomizations are
 * rendered ahead, a few at a time. What cannot be rendered has no streams and says why in its diagnostics; a reason that
 * several renderings share (no Helm) is the same object in each. Leaves nothing behind, also when it is not read to the end.
 * `meanwhile` is done before the first rendering is given, in the time that the first programs take.
 */
export function render(
  sources: Iterable<Source> | AsyncIterable<Source>,
  config: Config,
  renderers: Renderers,
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Rendered {
  const used: Renderer[] = [];
  return { renderings: renderAll(sources, config, noting(renderers, used), meanwhile), renderers: used };
}

/** The same renderers, with those that are there written down when they are asked for. */
function noting(renderers: Renderers, used: Renderer[]): Renderers {
  const note = async (asked: Promise<FoundRenderer>): Promise<FoundRenderer> => {
    const found = await asked;
    const { binary } = found;
    if (binary !== undefined && !used.some((one) => one.name === binary.name))
      used.push({ name: binary.name, version: binary.version });
    return found;
  };
  return { ...renderers, helm: (told) => note(renderers.helm(told)), kustomize: () => note(renderers.kustomize()) };
}

async function* renderAll(
  sources: Iterable<Source> | AsyncIterable<Source>,
  config: Config,
  renderers: Renderers,
  meanwhile: () => Promise<void>,
): AsyncGenerator<Rendering, void, undefined> {
  const all: Source[] = [];
  for await (const source of sources) all.push(source);
  const studio = openStudio(all, config, renderers);
  try {
    yield* inOrder(all, studio, meanwhile);
  } finally {
    await studio.close();
  }
}

async function* inOrder(
  sources: readonly Source[],
  studio: Studio,
  meanwhile: () => Promise<void>,
): AsyncGenerator<Rendering, void, undefined> {
  const ahead = sources.filter(isRendered).values();
  for (let count = 0; count < RENDERINGS_AHEAD; count += 1) startNext(ahead, studio);
  await studio.underWay();
  await meanwhile();
  for (const source of sources) {
    const rendering = await studio.finish(source);
    if (isRendered(source)) startNext(ahead, studio);
    yield rendering;
  }
}

function startNext(ahead: Iterator<Source>, studio: Studio): void {
  const next = ahead.next();
  if (next.done !== true) studio.start(next.value);
}

function isRendered(source: Source): boolean {
  return source.kind === 'helm' || source.kind === 'kustomize';
}
