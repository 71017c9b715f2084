import type { Provenance } from '../model/finding.ts';
import type { Location, Path } from '../model/location.ts';
import type { Stream } from '../model/rendering.ts';
import { keyOfResource } from '../model/resource.ts';
import { nameOfSource } from '../model/source.ts';
import { detach } from '../yaml/parse-yaml.ts';
import type { WayMaker } from './way.ts';

/** Helm names the template of each document; no line in it is guessed. */
export const wayOfHelm: WayMaker = ({ source }) => {
  const provenance = (stream: Stream, resource: string, path: Path, line: number): Provenance => {
    const home: Location = { file: stream.origin };
    return {
      home,
      precision: 'file',
      fromValues: false,
      steps: [{ at: home, role: 'template' }],
      rendered: {
        source: nameOfSource(source),
        environments: source.kind === 'helm' ? [source.environment.name] : [],
        resource: detach(resource),
        path,
        line: stream.line + line - 1,
      },
    };
  };
  return {
    ofPath(resource, path) {
      const { region } = resource.document.locate([...resource.root, ...path]);
      return provenance(resource.document.stream, keyOfResource(resource), path, region.start.line);
    },
    ofRegion: (stream, region) => provenance(stream, '', [], region.start.line),
    textOf: () => undefined,
  };
};
