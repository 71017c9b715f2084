import type { WayMaker } from './way.ts';

/** Manifests are their own home. */
export const wayOfManifests: WayMaker = () => {
  // Findings come file by file, so the last text is the one that is asked for.
  let last: { readonly file: string; readonly text: string } | undefined;
  return {
    ofPath(resource, path) {
      const { stream } = resource.document;
      last = { file: stream.origin, text: stream.text };
      const { region } = resource.document.locate([...resource.root, ...path]);
      return { home: { file: stream.origin, region }, precision: 'exact', fromValues: false, steps: [] };
    },
    ofRegion(stream, region) {
      last = { file: stream.origin, text: stream.text };
      return { home: { file: stream.origin, region }, precision: 'exact', fromValues: false, steps: [] };
    },
    textOf: (file) => (last?.file === file ? last.text : undefined),
  };
};
