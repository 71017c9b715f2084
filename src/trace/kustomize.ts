import type { Provenance, Role } from '../model/finding.ts';
import type { Location } from '../model/location.ts';
import { keyOfResource } from '../model/resource.ts';
import { nameOfSource } from '../model/source.ts';
import { detach } from '../yaml/parse-yaml.ts';
import { openHomes } from './kustomize/find-home.ts';
import type { Home } from './kustomize/built.ts';
import type { Kustomizations } from './kustomize/kustomizations.ts';
import type { WayMaker } from './way.ts';

/** What Kustomize built leads home through the marks that its second build carries; see {@link openHomes}. */
export const wayOfKustomize: WayMaker = ({ source, trail }) => {
  if (trail.kind !== 'kustomize' || source.kind !== 'kustomize') throw new Error('not a rendering of Kustomize');
  const homes = openHomes(trail, source.file);
  return {
    ofPath(resource, path) {
      const { stream } = resource.document;
      const home = homes.homeOf(resource, path);
      const { region } = resource.document.locate([...resource.root, ...home.printed]);
      return {
        home: home.at,
        precision: home.precision,
        ...(home.reason === undefined ? {} : { reason: home.reason }),
        fromValues: false,
        steps: stepsTo(home, homes.kustomizations),
        rendered: {
          source: nameOfSource(source),
          environments: [],
          resource: detach(keyOfResource(resource)),
          path: home.printed.map((segment) => (typeof segment === 'string' ? detach(segment) : segment)),
          line: stream.line + region.start.line - 1,
        },
      };
    },
    ofRegion(stream, region) {
      const home: Location = { file: stream.origin };
      return {
        home,
        precision: 'file',
        reason: 'what Kustomize printed is no object',
        fromValues: false,
        steps: [{ at: home, role: 'base' }],
        rendered: {
          source: nameOfSource(source),
          environments: [],
          resource: '',
          path: [],
          line: stream.line + region.start.line - 1,
        },
      };
    },
    textOf: (file) => trail.inputs.get(file),
  };
};

/** From the root through the entries that name the next file, to the home. */
function stepsTo(home: Home, kustomizations: Kustomizations): Provenance['steps'] {
  const entries = kustomizations.entriesTo(home.at.file).flatMap(({ in: kustomization, at, to }) => {
    const place = kustomization.locate(at);
    // What builds on another kustomization is an overlay of that.
    const role: Role = kustomizations.of(to) === undefined ? 'kustomization' : 'overlay';
    return place === undefined ? [] : [{ at: place, role }];
  });
  return [...entries, { at: home.at, role: home.role }];
}
