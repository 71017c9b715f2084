import type { Provenance } from '../model/finding.ts';
import type { Region } from '../model/location.ts';
import type { Stream } from '../model/rendering.ts';
import type { WayMaker } from './way.ts';

const NO_STEPS: Provenance['steps'] = [];

/** Manifests are their own home. */
export const wayOfManifests: WayMaker = () => {
  // Findings come file by file, so the last text is the one that is asked for.
  let last: Stream | undefined;
  // Of all that is said of one line there is one home: findings are many, and kept until the end.
  const homes = new Map<Region, Provenance>();
  const homeAt = (stream: Stream, region: Region): Provenance => {
    if (last !== stream) homes.clear();
    last = stream;
    let home = homes.get(region);
    if (home === undefined) {
      home = { home: { file: stream.origin, region }, precision: 'exact', fromValues: false, steps: NO_STEPS };
      homes.set(region, home);
    }
    return home;
  };
  return {
    ofPath({ document, root }, path) {
      const { region } = document.locate(root.length === 0 ? path : [...root, ...path]);
      return homeAt(document.stream, region);
    },
    ofRegion: homeAt,
    textOf: (file) => (last?.origin === file ? last.text : undefined),
  };
};
