import type { Provenance } from '../model/finding.ts';
import { textsOfClues } from '../model/helm-clues.ts';
import type { Location, Path, RepoPath } from '../model/location.ts';
import type { Rendering, Stream } from '../model/rendering.ts';
import { keyOfResource } from '../model/resource.ts';
import { nameOfSource } from '../model/source.ts';
import { detach } from '../yaml/parse-yaml.ts';
import { openChartHomes } from './helm/chart-homes.ts';
import type { ChartHomes, ChartHome } from './helm/chart-homes.ts';
import { anchorOf } from './helm/anchor.ts';
import { conditionsOn } from './helm/conditions.ts';
import type { WayMaker } from './way.ts';

/** A chart's findings are led through templates, helpers and values by what a marked copy of the chart printed; without one they name the file. */
export const wayOfHelm: WayMaker = (rendering) => {
  const { trail } = rendering;
  const clues = trail.kind === 'helm' ? trail.clues : undefined;
  let opened: ChartHomes | undefined;
  const homes = (): ChartHomes | undefined => {
    if (clues !== undefined) opened ??= openChartHomes(rendering.streams, clues);
    return opened;
  };
  let texts: ReadonlyMap<RepoPath, string> | undefined;
  return {
    ofPath(resource, path) {
      const anchor = anchorOf(resource, path);
      const home = homes()?.ofNode(resource, anchor);
      // Where no line is named, neither is a node that it would print.
      const node = home === undefined ? path : (home.renderedPath ?? anchor.path);
      const { region } = resource.document.locate([...resource.root, ...node]);
      return provenance(rendering, resource.document.stream, home, {
        resource: keyOfResource(resource),
        path: node,
        line: region.start.line,
      });
    },
    ofRegion(stream, region) {
      const home = homes()?.ofOffset(stream, region.start.offset);
      return provenance(rendering, stream, home, { resource: '', path: [], line: region.start.line });
    },
    textOf(file) {
      texts ??= clues === undefined ? new Map() : textsOfClues(clues);
      return texts.get(file);
    },
    conditionsOn: (file, line) => (clues === undefined ? [] : conditionsOn(clues, file, line)),
    untold: () => opened?.untold() ?? [],
  };
};

/** Why nothing more than the file is known. */
function reasonForFile(trail: Rendering['trail'], stream: Stream): string {
  const clues = trail.kind === 'helm' ? trail.clues : undefined;
  if (clues === undefined) return 'findings are not traced in this run';
  if (clues.fault !== undefined) return 'Helm refused the marked copy of the chart';
  if (!clues.printed.has(stream.template ?? '')) return 'the template could not be marked';
  return 'rendered with marks, the template did not print the same lines';
}

interface RenderedPlace {
  readonly resource: string;
  readonly path: Path;
  readonly line: number;
}

function provenance(
  { source, trail }: Rendering,
  stream: Stream,
  found: ChartHome | undefined,
  place: RenderedPlace,
): Provenance {
  const file: Location = { file: stream.origin };
  return {
    ...(found === undefined
      ? {
          home: file,
          precision: 'file',
          reason: reasonForFile(trail, stream),
          fromValues: false,
          steps: [{ at: file, role: 'template' }],
        }
      : {
          home: found.home,
          precision: found.precision,
          ...(found.reason === undefined ? {} : { reason: detach(found.reason) }),
          fromValues: found.fromValues,
          ...(found.overridden === undefined ? {} : { overridden: found.overridden }),
          ...(found.setKey === undefined ? {} : { setKey: { file: found.setKey.file, key: detach(found.setKey.key) } }),
          steps: found.steps,
        }),
    rendered: {
      source: nameOfSource(source),
      environments: source.kind === 'helm' ? [source.environment.name] : [],
      resource: detach(place.resource),
      path: place.path.map((segment) => (typeof segment === 'string' ? detach(segment) : segment)),
      line: stream.line + place.line - 1,
    },
  };
}
