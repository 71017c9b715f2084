import type { RuleNames } from '../catalog/select.ts';
import type { Config, ConfiguredSuppression } from '../config/config.ts';
import { isMap, valueAt } from '../model/data.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Finding, Suppression, TracedFinding } from '../model/finding.ts';
import { type Location, type Path, repoPath, type RepoPath } from '../model/location.ts';
import type { Rendering } from '../model/rendering.ts';
import { placeOfResource, type Resource } from '../model/resource.ts';
import { nearestName } from '../model/nearest-name.ts';
import { findComments, type GovernedLines, governs, mayComment } from '../yaml/comments.ts';
import { OBJECT, TEMPLATES } from './annotated-places.ts';
import { parseDirective } from './directive.ts';
import { pathGlob } from './path-glob.ts';
import { type PeerAnnotation, peerAnnotationsOf } from './peer-annotations.ts';
import { type PeerComment, peerCommentsIn } from './peer-comments.ts';
import { isMeant } from './peer-suppression.ts';

/** All suppressions of a run. Ask in any order; `diagnostics` last, since it tells which were never used. */
export interface Suppressions {
  /**
   * Findings of one resource, those named by its annotations, or by those for a peer, suppressed. A resource is asked about
   * once whole, and again for what is found of it in its set.
   */
  byAnnotation(resource: Resource, findings: readonly Finding[]): readonly Finding[];
  /** Reads the comments of a file that suppress, once. */
  readComments(file: RepoPath, texts: { of(file: RepoPath): string | undefined }): void;
  /** The finding, suppressed if a comment at its home or on its way, or the configuration, says so. */
  byCommentOrConfig(finding: TracedFinding): TracedFinding;
  /** What is wrong with the suppressions themselves. */
  diagnostics(): readonly Diagnostic[];
}

/** What a comment or annotation looks for. */
export const IGNORE_COMMENT = 'lintel-ignore';
export const IGNORE_ANNOTATION = 'lintel.dev/ignore';

const OUR_WORDS = [IGNORE_COMMENT];

interface CommentSuppression {
  readonly rules: ReadonlySet<string>;
  readonly names: string;
  readonly reason: string;
  readonly at: Location;
  readonly fromLine: number;
  readonly toLine: number;
  used: boolean;
}

interface ConfigEntry {
  readonly entry: ConfiguredSuppression;
  readonly rules: ReadonlySet<string>;
  matches(finding: TracedFinding): boolean;
  used: boolean;
}

/**
 * Reads the configuration's suppressions and waits for those in files. `judging` are the ids of the rules of this run: a
 * suppression of another rule is not called unused, since nobody looked.
 */
export function openSuppressions(config: Config, names: RuleNames, judging: ReadonlySet<string>): Suppressions {
  const diagnostics: Diagnostic[] = [];
  const comments = new Map<RepoPath, readonly CommentSuppression[]>();
  const peerComments = new Map<RepoPath, readonly PeerComment[]>();
  const annotated: AnnotationSuppression[] = [];
  const annotationsIn = new WeakMap<Rendering, Map<string, Annotations>>();
  const isJudged = ({ rules }: { readonly rules: ReadonlySet<string> }): boolean =>
    [...rules].some((id) => judging.has(id));
  const configured = config.suppressions.flatMap((entry) => configEntry(entry, config, names, diagnostics));

  /** A set holds copies of its resources, of which some have lost their bodies: the first look is kept. */
  const annotationsOnce = (resource: Resource): Annotations => {
    const { rendering } = resource.document;
    let inRendering = annotationsIn.get(rendering);
    const known = inRendering?.get(placeOfResource(resource));
    if (known !== undefined) return known;
    const ours = annotationsOf(resource, names, diagnostics);
    const peers = config.peerSuppressions ? peerAnnotationsOf(resource.object) : [];
    if (ours.length === 0 && peers.length === 0) return NO_ANNOTATIONS;
    annotated.push(...ours);
    const found = { ours, peers };
    inRendering ??= new Map<string, Annotations>();
    annotationsIn.set(rendering, inRendering.set(placeOfResource(resource), found));
    return found;
  };

  return {
    byAnnotation(resource, findings) {
      const { ours, peers } = annotationsOnce(resource);
      if (ours.length === 0 && peers.length === 0) return findings;
      return findings.map((finding) => {
        const match = ours.find((one) => one.rules.has(finding.rule.id) && isWithin(finding.path, one.path));
        if (match === undefined) return byPeerAnnotation(finding, peers);
        match.used = true;
        return { ...finding, suppression: { by: 'annotation', reason: match.reason } satisfies Suppression };
      });
    },
    readComments(file, texts) {
      // A template is met once for each environment, and kept in mind only when it says something.
      if (comments.has(file)) return;
      const text = texts.of(file);
      if (text === undefined) return;
      if (mayComment(text, OUR_WORDS) && text.includes(IGNORE_COMMENT))
        comments.set(file, commentsOf(file, text, names, diagnostics));
      if (!config.peerSuppressions || peerComments.has(file)) return;
      const forPeers = peerCommentsIn(text, config.today);
      if (forPeers.length > 0) peerComments.set(file, forPeers);
    },
    byCommentOrConfig(finding) {
      if (finding.suppression !== undefined) return finding;
      if (comments.size === 0 && configured.length === 0 && peerComments.size === 0) return finding;
      const places = [finding.provenance.home, ...finding.provenance.steps.map((step) => step.at)];
      const comment = places
        .flatMap((place) => (comments.get(place.file) ?? []).filter((one) => speaksOf(one, place)))
        .find((one) => one.rules.has(finding.rule.id));
      if (comment !== undefined) {
        comment.used = true;
        return { ...finding, suppression: { by: 'comment', reason: comment.reason } };
      }
      const entry = configured.find((one) => one.rules.has(finding.rule.id) && one.matches(finding));
      if (entry !== undefined) {
        entry.used = true;
        return { ...finding, suppression: byConfig(entry.entry) };
      }
      const peers = finding.armPeers ?? finding.rule.peers;
      const forPeer = places
        .flatMap((place) => (peerComments.get(place.file) ?? []).filter((one) => speaksOf(one, place)))
        .find((one) => isMeant(one, peers));
      if (forPeer === undefined) return finding;
      return { ...finding, suppression: { by: 'comment', peer: forPeer.peer, reason: forPeer.reason } };
    },
    diagnostics() {
      const idleAnnotations = annotated.filter((one) => !one.used && isJudged(one));
      const idleComments = [...comments.values()].flat().filter((one) => !one.used && isJudged(one));
      // What the configuration suppresses may lie outside of the paths that were named.
      const idleEntries = config.pathsNamed ? [] : configured.filter((one) => !one.used && isJudged(one));
      return [
        ...diagnostics,
        ...idleAnnotations.map((one) => unused(one.names, one.at)),
        ...idleComments.map((one) => unused(one.names, one.at)),
        ...idleEntries.map(({ entry }) => unused(entry.rule, placeInConfig(config, entry))),
      ];
    },
  };
}

function commentsOf(
  file: RepoPath,
  text: string,
  names: RuleNames,
  diagnostics: Diagnostic[],
): readonly CommentSuppression[] {
  return findComments(text, IGNORE_COMMENT).flatMap((comment) => {
    const position = { line: comment.line, column: comment.column, offset: comment.offset };
    const at: Location = { file, region: { start: position, end: position } };
    const body = comment.text.startsWith(IGNORE_COMMENT) ? comment.text.slice(IGNORE_COMMENT.length) : undefined;
    // A sentence that merely mentions the word is a comment like any other. Many write a colon behind it.
    if (body === undefined || !/^(?:\s|:|$)/u.test(body)) return [];
    const form: DirectiveForm = { names, write: (directive) => `${IGNORE_COMMENT} ${directive}`, at };
    const read = readDirective(body.replace(/^\s*:/u, ''), form, diagnostics);
    if (read === undefined) return [];
    return [{ ...read, at, ...governs(text, comment), used: false }];
  });
}

/** Characters of the names that are told: a comment may be of any length. */
const MOST_NAMES = 100;

interface ReadDirective {
  readonly rules: ReadonlySet<string>;
  readonly names: string;
  readonly reason: string;
}

/** Where a directive stands, and how one is written there. */
interface DirectiveForm {
  readonly names: RuleNames;
  readonly at: Location;
  readonly write: (directive: string) => string;
}

function readDirective(
  body: string,
  { names, at, write }: DirectiveForm,
  diagnostics: Diagnostic[],
): ReadDirective | undefined {
  const directive = parseDirective(body);
  if ('fault' in directive) {
    // Of a sentence without a rule and a reason no word is told back.
    const written = directive.names.every((name) => names.get(name.toLowerCase()) !== undefined)
      ? directive.names.join(', ').slice(0, MOST_NAMES)
      : '';
    diagnostics.push({
      code: 'suppression-invalid',
      level: 'warning',
      message: `A suppression ${written === '' ? '' : `of ${written} `}${directive.fault}, so it is not followed.`,
      hint: `Write \`${write(`${written || 'RULE'} -- reason`)}\`.`,
      at,
    });
    return undefined;
  }
  const rules = new Set<string>();
  for (const name of directive.names) {
    const ids = names.get(name.toLowerCase());
    if (ids === undefined) diagnostics.push(unknownName(name, names, at));
    else for (const id of ids) rules.add(id);
  }
  return rules.size === 0 ? undefined : { rules, names: directive.names.join(', '), reason: directive.reason };
}

function unknownName(name: string, names: RuleNames, at: Location): Diagnostic {
  const near = nearestName(name.toLowerCase(), names.keys());
  return {
    code: 'suppression-invalid',
    level: 'warning',
    message: `A suppression names "${name}", which is no rule, category or peer's check id.`,
    hint: near === undefined ? '`lintel rules` lists them.' : `Did you mean "${near}"? \`lintel rules\` lists them.`,
    at,
  };
}

/** Without a region the whole file is meant, and only a comment that speaks of whole documents can answer for it. */
function speaksOf(comment: GovernedLines, place: Location): boolean {
  const line = place.region?.start.line;
  if (line === undefined) return comment.fromLine === 1;
  return comment.fromLine <= line && line <= comment.toLine;
}

interface AnnotationSuppression extends ReadDirective {
  readonly at: Location;
  /** What the annotation speaks of: the whole object, or the pod template that carries it. */
  readonly path: Path;
  used: boolean;
}

interface Annotations {
  readonly ours: readonly AnnotationSuppression[];
  readonly peers: readonly PeerAnnotation[];
}
const NO_ANNOTATIONS: Annotations = { ours: [], peers: [] };

function byPeerAnnotation(finding: Finding, annotations: readonly PeerAnnotation[]): Finding {
  const peers = finding.armPeers ?? finding.rule.peers;
  const match = annotations.find((one) => isMeant(one, peers) && isWithin(finding.path, one.path));
  if (match === undefined) return finding;
  return { ...finding, suppression: { by: 'annotation', peer: match.peer, reason: match.reason } };
}

const ANNOTATED = [OBJECT, ...TEMPLATES];

function annotationsOf(
  resource: Resource,
  names: RuleNames,
  diagnostics: Diagnostic[],
): readonly AnnotationSuppression[] {
  const found: AnnotationSuppression[] = [];
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
      if (read !== undefined) found.push({ ...read, at, path, used: false });
    }
  }
  return found;
}

function isWithin(path: Path, ancestor: Path): boolean {
  return ancestor.every((segment, index) => path[index] === segment);
}

function configEntry(
  entry: ConfiguredSuppression,
  config: Config,
  names: RuleNames,
  diagnostics: Diagnostic[],
): readonly ConfigEntry[] {
  const at = placeInConfig(config, entry);
  const rules = names.get(entry.rule.toLowerCase());
  if (rules === undefined) {
    diagnostics.push(unknownName(entry.rule, names, at));
    return [];
  }
  if (entry.until !== undefined && entry.until < config.today) {
    diagnostics.push({
      code: 'suppression-expired',
      level: 'warning',
      message: `The suppression of ${entry.rule} was good until ${entry.until}; its findings count again.`,
      hint: 'Repair what it hides, or set a new date with a new reason.',
      at,
    });
    return [];
  }
  const path = entry.path === undefined ? undefined : pathGlob(entry.path);
  const name = entry.name === undefined ? undefined : pathGlob(entry.name);
  const matches = (finding: TracedFinding): boolean =>
    (path === undefined || path(finding.provenance.home.file)) &&
    (entry.kind === undefined || entry.kind === finding.resource?.kind) &&
    (name === undefined || name(finding.resource?.name ?? ''));
  return [{ entry, rules: new Set(rules), matches, used: false }];
}

function byConfig({ reason, owner, ticket, until }: ConfiguredSuppression): Suppression {
  return {
    by: 'config',
    reason,
    ...(owner === undefined ? {} : { owner }),
    ...(ticket === undefined ? {} : { ticket }),
    ...(until === undefined ? {} : { until }),
  };
}

function placeInConfig(config: Config, entry: ConfiguredSuppression): Location {
  const start = { line: entry.line, column: 1, offset: 0 };
  return { file: config.file ?? repoPath('lintel.yaml'), region: { start, end: start } };
}

function unused(names: string, at: Location): Diagnostic {
  return {
    code: 'suppression-unused',
    level: 'warning',
    message: `The suppression of ${names} matches no finding.`,
    hint: 'Remove it, so that it cannot hide a later finding.',
    at,
  };
}
