import { CONTAINER_LISTS } from '../kubernetes/pod-templates.ts';
import { isMap, valueAt } from '../model/data.ts';
import type { Finding, Provenance, TracedFinding } from '../model/finding.ts';
import type { Location, Path, Region } from '../model/location.ts';
import type { Rendering, Stream } from '../model/rendering.ts';
import { keyOfResource, type Resource } from '../model/resource.ts';
import { nameOfSource } from '../model/source.ts';
import { detach } from '../yaml/parse-yaml.ts';
import { excerptOf } from './excerpt.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * Leads a finding back to the repository's text. Reads no file: all it needs came with the rendering. What it returns
 * holds on to neither the object nor the text, so that both can be freed.
 */
export function trace(finding: Finding): TracedFinding {
  const { resource, place } = finding;
  if (resource === undefined) return traceText(finding, place);
  const { stream, rendering } = resource.document;
  const located = resource.document.locate([...resource.root, ...finding.path]);
  const provenance = provenanceOf(rendering, stream, located.region, finding);
  return {
    ...common(finding),
    resource: idOf(resource),
    ...containerOf(resource, finding.path),
    provenance,
    ...excerptOf(finding, stream, provenance),
    fingerprint: fingerprint(finding.rule.id, finding.path, { resource, file: stream.origin }),
    related: finding.related.map((one) => ({ at: locationOf(one.resource, one.path), message: detach(one.message) })),
  };
}

function traceText(finding: Finding, place: Finding['place']): TracedFinding {
  if (place === undefined) throw new Error(`a finding of ${finding.rule.id} has neither a resource nor a place`);
  const { stream, rendering, region } = place;
  const provenance = provenanceOf(rendering, stream, region, finding);
  return {
    ...common(finding),
    provenance,
    ...excerptOf(finding, stream, provenance),
    fingerprint: fingerprint(finding.rule.id, finding.path, { file: stream.origin }),
    related: [],
  };
}

function common(finding: Finding): Pick<TracedFinding, 'rule' | 'severity' | 'message' | 'path' | 'armPeers' | 'suppression'> {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: detach(finding.message),
    path: finding.path.map((segment) => (typeof segment === 'string' ? detach(segment) : segment)),
    ...(finding.armPeers === undefined ? {} : { armPeers: finding.armPeers }),
    ...(finding.suppression === undefined ? {} : { suppression: finding.suppression }),
  };
}

/** Manifests are their own home. Of what was rendered, the renderer names the file, and no line is guessed. */
function provenanceOf(rendering: Rendering, stream: Stream, region: Region, finding: Finding): Provenance {
  if (rendering.trail.kind === 'identity') {
    return { home: { file: stream.origin, region }, precision: 'exact', fromValues: false, steps: [] };
  }
  const home: Location = { file: stream.origin };
  const { source } = rendering;
  return {
    home,
    precision: 'file',
    fromValues: false,
    steps: [{ at: home, role: rendering.trail.kind === 'helm' ? 'template' : 'base' }],
    rendered: {
      source: nameOfSource(source),
      environments: source.kind === 'helm' ? [source.environment.name] : [],
      resource: finding.resource === undefined ? '' : detach(keyOfResource(finding.resource)),
      path: finding.path,
      line: stream.line + region.start.line - 1,
    },
  };
}

function locationOf(resource: Resource, path: Path): Location {
  const { stream, rendering } = resource.document;
  if (rendering.trail.kind !== 'identity') return { file: stream.origin };
  return { file: stream.origin, region: resource.document.locate([...resource.root, ...path]).region };
}

function idOf(resource: Resource): TracedFinding['resource'] & object {
  return {
    apiVersion: detach(resource.apiVersion),
    kind: detach(resource.kind),
    name: detach(resource.name),
    ...(resource.namespace === undefined ? {} : { namespace: detach(resource.namespace) }),
  };
}

/** The name of the container that a path leads into. */
function containerOf(resource: Resource, path: Path): { readonly container?: string } {
  const index = path.findIndex(
    (segment, at) => CONTAINER_LISTS.some(({ key }) => key === segment) && typeof path[at + 1] === 'number',
  );
  if (index < 0) return {};
  const container = valueAt(resource.object, path.slice(0, index + 2));
  return isMap(container) && typeof container['name'] === 'string' ? { container: detach(container['name']) } : {};
}
