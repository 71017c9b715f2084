import { CONTAINER_LISTS } from '../kubernetes/pod-templates.ts';
import { isMap, valueAt } from '../model/data.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Finding, Provenance, TracedFinding } from '../model/finding.ts';
import type { Path } from '../model/location.ts';
import { oncePer } from '../model/once-per.ts';
import type { Rendering } from '../model/rendering.ts';
import type { Resource, ResourceId } from '../model/resource.ts';
import { nameOfSource } from '../model/source.ts';
import { detachName, detachSentence } from '../yaml/parse-yaml.ts';
import { excerptOf } from './excerpt.ts';
import { identityOf } from './identity.ts';
import { wayOfManifests } from './manifests.ts';
import type { Way, WayMaker } from './way.ts';

/** Leads the findings of one rendering back to the repository's text. */
export interface Tracer {
  /** What it returns holds on to neither the object nor the text, so that both can be freed. */
  trace(finding: Finding): TracedFinding;
  /** What the findings so far could not be led home for. */
  diagnostics(): readonly Diagnostic[];
}

/** A tracer for one rendering. Reads no file: all it needs came with the rendering. Nothing is worked out before the first finding. */
export async function openTracer(rendering: Rendering): Promise<Tracer> {
  const wayOf = await makerFor(rendering);
  let way: Way | undefined;
  return {
    trace(finding) {
      way ??= wayOf(rendering);
      return finding.resource === undefined ? traceText(finding, way) : traceResource(finding, finding.resource, way);
    },
    diagnostics: () => fallbackDiagnostic(rendering, way?.untold?.() ?? []),
  };
}

/** How findings of manifests get home is short, and the rest is read when there is a rendering to lead through. */
async function makerFor({ trail }: Rendering): Promise<WayMaker> {
  if (trail.kind === 'identity') return wayOfManifests;
  const { wayOf } = await import('./way-of.ts');
  return wayOf;
}

function fallbackDiagnostic({ source }: Rendering, untold: readonly string[]): readonly Diagnostic[] {
  const [first] = untold;
  if (first === undefined) return [];
  const others = untold.length === 1 ? '' : ` and ${untold.length - 1} more`;
  return [
    {
      code: 'trace-fallback',
      level: 'note',
      message: `findings in ${first}${others} of ${nameOfSource(source)} name the file only: rendered with marks, it did not print the same lines`,
      hint: 'Nothing is lost but the line; the findings themselves are complete.',
    },
  ];
}

function traceResource(finding: Finding, resource: Resource, way: Way): TracedFinding {
  const provenance = way.ofPath(resource, finding.path);
  const identity = identityOf(finding.rule.id, finding.path, { resource, file: resource.document.stream.origin });
  const { related } = finding;
  const traced = begun(finding, provenance, identity);
  const container = containerOf(resource, finding.path);
  const excerpt = excerptOf(finding, provenance, way);
  traced.resource = idOf(resource);
  if (container !== undefined) traced.container = container;
  if (excerpt !== undefined) traced.excerpt = excerpt;
  if (related.length > 0)
    traced.related = related.map((one) => ({
      at: way.ofPath(one.resource, one.path).home,
      message: detachSentence(one.message),
    }));
  return traced;
}

/** For the many findings of which there is nothing more to say. */
const NOTHING_RELATED: TracedFinding['related'] = [];

function traceText(finding: Finding, way: Way): TracedFinding {
  const { place } = finding;
  if (place === undefined) throw new Error(`a finding of ${finding.rule.id} has neither a resource nor a place`);
  const provenance = way.ofRegion(place.stream, place.region);
  const traced = begun(finding, provenance, identityOf(finding.rule.id, finding.path, { file: place.stream.origin }));
  const excerpt = excerptOf(finding, provenance, way);
  if (excerpt !== undefined) traced.excerpt = excerpt;
  return traced;
}

/** What few findings have is set afterwards: to spread it would copy each of many findings as often. */
type Unfinished = { -readonly [key in keyof TracedFinding]: TracedFinding[key] };

function begun(finding: Finding, provenance: Provenance, identity: string): Unfinished {
  const traced: Unfinished = {
    rule: finding.rule,
    severity: finding.severity,
    message: detachSentence(finding.message),
    path: finding.path.map((segment) => (typeof segment === 'string' ? detachName(segment) : segment)),
    provenance,
    identity,
    related: NOTHING_RELATED,
  };
  if (finding.armPeers !== undefined) traced.armPeers = finding.armPeers;
  if (finding.suppression !== undefined) traced.suppression = finding.suppression;
  return traced;
}

/** One for all findings of a resource. */
const idOf: (resource: Resource) => ResourceId = oncePer(({ apiVersion, kind, name, namespace }) => ({
  apiVersion: detachName(apiVersion),
  kind: detachName(kind),
  name: detachName(name),
  ...(namespace === undefined ? {} : { namespace: detachName(namespace) }),
}));

const CONTAINER_KEYS = new Set<string | number>(CONTAINER_LISTS.map(({ key }) => key));

/** The name of the container that a path leads into. */
function containerOf(resource: Resource, path: Path): string | undefined {
  const index = path.findIndex((segment, at) => CONTAINER_KEYS.has(segment) && typeof path[at + 1] === 'number');
  if (index < 0) return undefined;
  const container = valueAt(resource.object, path.slice(0, index + 2));
  return isMap(container) && typeof container['name'] === 'string' ? detachName(container['name']) : undefined;
}
