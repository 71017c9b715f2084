import { type DataMap, isMap, valueAt } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import { type AnnotatedPlace, OBJECT, TEMPLATES } from './annotated-places.ts';
import { type HonouredPeer, idsIn, type PeerSuppression, reasonIn } from './peer-suppression.ts';

/** An annotation for another linter, with what it speaks of: the object (`[]`), or the pod template that carries it. */
export interface PeerAnnotation extends PeerSuppression {
  readonly path: Path;
}

/** Annotations of one object that are read; the API server takes 256 KiB of them. */
const MAX_ANNOTATIONS = 2_000;

/** The annotations of an object, and of its pod template, that tell another linter to be silent. Never throws. */
export function peerAnnotationsOf(object: DataMap): readonly PeerAnnotation[] {
  const found = [...read(object, OBJECT)];
  for (const place of TEMPLATES)
    for (const one of read(object, place)) if (LOOKS_AT_TEMPLATES.has(one.peer)) found.push(one);
  return found;
}

// Checkov judges the pod template as a Pod of its own, and kube-score reads the template's annotations before the object's.
const LOOKS_AT_TEMPLATES: ReadonlySet<HonouredPeer> = new Set(['checkov', 'kube-score']);

function read(object: DataMap, { path, annotations: at }: AnnotatedPlace): readonly PeerAnnotation[] {
  const annotations = valueAt(object, at);
  if (!isMap(annotations)) return NONE;
  const found: PeerAnnotation[] = [];
  for (const key of Object.keys(annotations).slice(0, MAX_ANNOTATIONS)) {
    const suppression = suppressionIn(key, annotations[key]);
    if (suppression !== undefined) found.push({ ...suppression, path });
  }
  return found;
}

const NONE: readonly PeerAnnotation[] = [];

const KUBE_LINTER = 'ignore-check.kube-linter.io/';
const POLARIS = 'polaris.fairwinds.com/';

/** Sources: the documentation of Checkov, KubeLinter, kube-score and Polaris on exemptions. */
function suppressionIn(key: string, value: unknown): PeerSuppression | undefined {
  const text = typeof value === 'string' ? value : '';
  if (/^(?:checkov|bridgecrew)\.io\/skip/u.test(key)) {
    const equals = text.indexOf('=');
    const checks = idsIn(equals < 0 ? text : text.slice(0, equals));
    return { peer: 'checkov', checks, reason: reasonIn(equals < 0 ? '' : text.slice(equals + 1)) };
  }
  if (key === 'kube-linter.io/ignore-all') return { peer: 'kube-linter', checks: 'all', reason: reasonIn(text) };
  if (key.startsWith(KUBE_LINTER)) {
    return { peer: 'kube-linter', checks: idsIn(key.slice(KUBE_LINTER.length)), reason: reasonIn(text) };
  }
  if (key === 'kube-score/ignore') return { peer: 'kube-score', checks: kubeScoreTests(text), reason: reasonIn('') };
  if (key.startsWith(POLARIS) && (value === true || text.toLowerCase() === 'true')) return polaris(key);
  return undefined;
}

/** Who ignores container-resources ignores what kube-score later split off it. Source: kube-score's table of implied tests. */
function kubeScoreTests(list: string): ReadonlySet<string> {
  const tests = idsIn(list);
  return tests.has('container-resources')
    ? new Set([...tests, 'container-ephemeral-storage-request-and-limit'])
    : tests;
}

function polaris(key: string): PeerSuppression | undefined {
  const name = key.slice(POLARIS.length);
  const reason = reasonIn('');
  if (name === 'exempt') return { peer: 'polaris', checks: 'all', reason };
  return name.endsWith('-exempt')
    ? { peer: 'polaris', checks: idsIn(name.slice(0, -'-exempt'.length)), reason }
    : undefined;
}
