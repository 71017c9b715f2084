import type { Provenance } from '../model/finding.ts';
import type { WayMaker } from './way.ts';

const NO_STEPS: Provenance['steps'] = [];

/** Manifests are their own home. */
export const wayOfManifests: WayMaker = () => {
  // Findings come file by file, so the last text is the one that is asked for.
  let last: { readonly file: string; readonly text: string } | undefined;
  return {
    ofPath(resource, path) {
      const { stream } = resource.document;
      last = { file: stream.origin, text: stream.text };
      const { root } = resource;
      const { region } = resource.document.locate(root.length === 0 ? path : [...root, ...path]);
      return { home: { file: stream.origin, region }, precision: 'exact', fromValues: false, steps: NO_STEPS };
    },
    ofRegion(stream, region) {
      last = { file: stream.origin, text: stream.text };
      return { home: { file: stream.origin, region }, precision: 'exact', fromValues: false, steps: NO_STEPS };
    },
    textOf: (file) => (last?.file === file ? last.text : undefined),
  };
};
