import type { Config } from '../config/config.ts';
import type { Renderers } from '../process/renderer-binary.ts';

/** Helm and Kustomize, which are looked for, and whose code is loaded, when a source first asks. */
export function renderersWhenAsked(config: Config): Renderers {
  let found: Promise<Renderers> | undefined;
  const find = (): Promise<Renderers> =>
    (found ??= import('./find-renderers.ts').then(({ findRenderers }) => findRenderers(config)));
  return {
    helm: async (told) => (await find()).helm(told),
    likelyHelm: async () => await (await find()).likelyHelm?.(),
    kustomize: async () => (await find()).kustomize(),
  };
}
