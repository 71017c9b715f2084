import type { FoundRenderer, RendererBinary, Renderers } from '../src/process/renderer-binary.ts';
import { rendererCacheFolder } from '../src/setup/cache-folder.ts';
import { installRenderers } from '../src/setup/install-renderers.ts';

/** The real programs that tests render with. */
export interface RealRenderers {
  readonly helm4: RendererBinary;
  readonly helm3: RendererBinary;
  readonly kubectl: RendererBinary;
}

let fetched: Promise<RealRenderers> | undefined;

/** Helm 4, Helm 3 and kubectl from this user's cache; fetched where they are not there. Who asks first has their sums taken, for all who ask later. */
export function realRenderers(): Promise<RealRenderers> {
  fetched ??= fetchRenderers();
  return fetched;
}

async function fetchRenderers(): Promise<RealRenderers> {
  const install = { cacheFolder: rendererCacheFolder(), onProgress: () => undefined };
  const current = await installRenderers({ ...install, which: 'current' });
  const older = await installRenderers({ ...install, which: 'helm3' });
  const [helm4, kubectl] = current.binaries;
  const [helm3] = older.binaries;
  if (helm4 === undefined || kubectl === undefined || helm3 === undefined) throw new Error('a renderer is missing');
  return { helm4, helm3, kubectl };
}

function found(binary: RendererBinary | undefined): Promise<FoundRenderer> {
  return Promise.resolve(binary === undefined ? { diagnostics: [] } : { binary, diagnostics: [] });
}

/** Answers with these binaries, as a search would that found them. */
export function renderersOf(helm: RendererBinary | undefined, kustomize: RendererBinary | undefined): Renderers {
  return { helm: () => found(helm), kustomize: () => found(kustomize) };
}
