import type { RuleNames } from '../catalog/select.ts';
import { isMap, valueAt } from '../model/data.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Finding, Suppression } from '../model/finding.ts';
import type { Location, Path } from '../model/location.ts';
import type { Rendering } from '../model/rendering.ts';
import { placeOfResource, type Resource } from '../model/resource.ts';
import { OBJECT, TEMPLATES } from './annotated-places.ts';
import { type DirectiveForm, type OwnSuppression, readDirective } from './directive.ts';
import { type PeerAnnotation, peerAnnotationsOf } from './peer-annotations.ts';
import { isMeant } from './peer-suppression.ts';

/** Annotations that suppress, ours and those for peers, of the objects that have been asked about. */
export interface ObjectAnnotations {
  /** Findings of the resource, those that its annotations name suppressed; the very same list where it has no such annotation. */
  suppress(resource: Resource, findings: readonly Finding[]): readonly Finding[];
  /** Ours, of all objects. */
  ours(): readonly OwnSuppression[];
}

/** The annotation of ours. */
const IGNORE_ANNOTATION = 'lintel.dev/ignore';

interface OwnAnnotation extends OwnSuppression {
  /** What the annotation speaks of: the whole object, or the pod template that carries it. */
  readonly path: Path;
}

interface Annotations {
  readonly ours: readonly OwnAnnotation[];
  readonly peers: readonly PeerAnnotation[];
}
const NO_ANNOTATIONS: Annotations = { ours: [], peers: [] };

/** No object met yet. What is wrong with an annotation is told in `diagnostics`. */
export function openObjectAnnotations(
  { peerSuppressions }: { readonly peerSuppressions: boolean },
  names: RuleNames,
  diagnostics: Diagnostic[],
): ObjectAnnotations {
  const all: OwnSuppression[] = [];
  const known = new WeakMap<Rendering, Map<string, Annotations>>();

  /** A set holds copies of its resources, of which some have lost their bodies: the first look is kept. */
  const annotationsOnce = (resource: Resource): Annotations => {
    const { rendering } = resource.document;
    let inRendering = known.get(rendering);
    const seen = inRendering?.get(placeOfResource(resource));
    if (seen !== undefined) return seen;
    const ours = annotationsOf(resource, names, diagnostics);
    const peers = peerSuppressions ? peerAnnotationsOf(resource.object) : [];
    if (ours.length === 0 && peers.length === 0) return NO_ANNOTATIONS;
    all.push(...ours);
    const found = { ours, peers };
    inRendering ??= new Map<string, Annotations>();
    known.set(rendering, inRendering.set(placeOfResource(resource), found));
    return found;
  };

  return {
    suppress(resource, findings) {
      const annotations = annotationsOnce(resource);
      if (annotations === NO_ANNOTATIONS) return findings;
      return findings.map((finding) => {
        const suppression = byOurs(finding, annotations.ours) ?? byPeers(finding, annotations.peers);
        return suppression === undefined ? finding : { ...finding, suppression };
      });
    },
    ours: () => all,
  };
}

function byOurs({ rule, path }: Finding, annotations: readonly OwnAnnotation[]): Suppression | undefined {
  const match = annotations.find((one) => one.rules.has(rule.id) && isWithin(path, one.path));
  if (match === undefined) return undefined;
  match.used = true;
  return { by: 'annotation', reason: match.reason };
}

function byPeers({ rule, armPeers, path }: Finding, annotations: readonly PeerAnnotation[]): Suppression | undefined {
  const match = annotations.find((one) => isMeant(one, armPeers ?? rule.peers) && isWithin(path, one.path));
  return match === undefined ? undefined : { by: 'annotation', peer: match.peer, reason: match.reason };
}

function isWithin(path: Path, ancestor: Path): boolean {
  return ancestor.every((segment, index) => path[index] === segment);
}

const ANNOTATED = [OBJECT, ...TEMPLATES];

function annotationsOf(resource: Resource, names: RuleNames, diagnostics: Diagnostic[]): readonly OwnAnnotation[] {
  const found: OwnAnnotation[] = [];
  for (const { path, annotations: place } of ANNOTATED) {
    const annotations = valueAt(resource.object, place);
    const text = isMap(annotations) ? annotations[IGNORE_ANNOTATION] : undefined;
    if (typeof text !== 'string') continue;
    const { stream, rendering } = resource.document;
    const { region } = resource.document.locate([...resource.root, ...place, IGNORE_ANNOTATION]);
    const at: Location =
      rendering.trail.kind === 'identity' ? { file: stream.origin, region } : { file: stream.origin };
    for (const part of text.split(/[;\n]/u)) {
      if (part.trim() === '') continue;
      const form: DirectiveForm = { names, at, write: (directive) => `${IGNORE_ANNOTATION}: ${directive}` };
      const read = readDirective(part, form, diagnostics);
      if (read !== undefined) found.push({ ...read, path });
    }
  }
  return found;
}
