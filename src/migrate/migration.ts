import type { CompiledRule } from '../catalog/compiled.ts';
import { comparablePeerId } from '../catalog/peer-ids.ts';
import { CATEGORIES, type Rule } from '../model/rule.ts';
import { rankOf, type Severity } from '../model/severity.ts';

/** Linters whose configuration can be carried over. */
export const MIGRATED_PEERS = ['checkov', 'kube-linter', 'trivy', 'kube-score'] as const;
export type MigratedPeer = (typeof MIGRATED_PEERS)[number];

/** A file of the other linter. */
export interface PeerFile {
  /** As the user named it. */
  readonly name: string;
  readonly text: string;
}

/** What a peer's configuration is read with. */
export interface MigrationContext {
  readonly rules: readonly CompiledRule[];
  /** Whether a path, from the repository's root, is there. */
  exists(path: string): boolean;
  /** Text of a file that the configuration names, from the repository's root; undefined where it cannot be read. */
  read(path: string): string | undefined;
}

/** What becomes of one rule or category, and which setting of the peer says so. */
export interface CarriedRule {
  readonly name: string;
  readonly setting: 'on' | 'off' | Severity;
  readonly because: string;
}

/** A finding that the peer was told to accept. */
export interface CarriedSuppression {
  readonly rule: string;
  readonly path?: string;
  readonly reason: string;
  readonly until?: string;
}

/** A setting of the peer that stays behind, and why or what to do instead. */
export interface LeftBehind {
  readonly what: string;
  readonly why: string;
}

/** A peer's configuration in our words. */
export interface Migration {
  paths?: readonly string[];
  readonly exclude: string[];
  failOn?: Severity | 'never';
  minSeverity?: Severity;
  kubeVersion?: string;
  readonly rules: CarriedRule[];
  readonly suppressions: CarriedSuppression[];
  readonly left: LeftBehind[];
}

/** A migration that has carried nothing yet. */
export function emptyMigration(): Migration {
  return { exclude: [], rules: [], suppressions: [], left: [] };
}

/** The rules that answer to a check of the peer; `*` in the id stands for anything. */
export function rulesOfCheck(id: string, peer: MigratedPeer, rules: readonly CompiledRule[]): readonly Rule[] {
  const isWanted = matcherOf(id);
  return rules.map(({ rule }) => rule).filter((rule) => rule.peers[peer]?.some(isWanted) ?? false);
}

function matcherOf(id: string): (known: string) => boolean {
  if (!id.includes('*')) {
    const wanted = comparablePeerId(id);
    return (known) => comparablePeerId(known) === wanted;
  }
  const parts = id.toLowerCase().split('*');
  return (known) => fits(known.toLowerCase(), parts);
}

/** Whether a text is these parts with anything in between. */
function fits(text: string, [first = '', ...rest]: readonly string[]): boolean {
  const last = rest.pop() ?? '';
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}

/**
 * Turns off the rules whose every check of the peer is among `ids`. A rule that answers to further checks stays on, since
 * those were not turned off, and that is told.
 */
export function turnOff(
  ids: readonly string[],
  peer: MigratedPeer,
  migration: Migration,
  context: MigrationContext,
): void {
  const skipped = new Map<Rule, string[]>();
  for (const id of ids) {
    const answering = rulesOfCheck(id, peer, context.rules);
    if (answering.length === 0) migration.left.push({ what: id, why: whyNoRule(id) });
    for (const rule of answering) skipped.set(rule, [...(skipped.get(rule) ?? []), id]);
  }
  const matchers = ids.map(matcherOf);
  for (const [rule, because] of skipped) {
    const kept = (rule.peers[peer] ?? []).filter((one) => !matchers.some((isSkipped) => isSkipped(one)));
    if (kept.length > 0) {
      const why = `${rule.id} stays on, since it answers to ${kept.join(', ')} as well`;
      migration.left.push({ what: because.join(', '), why });
    } else if (rule.defaultOn) {
      setOnce(migration, { name: rule.id, setting: 'off', because: because.join(', ') });
    }
  }
}

/** Turns on the rules that answer to these checks and are off by default. */
export function turnOn(
  ids: readonly string[],
  peer: MigratedPeer,
  migration: Migration,
  context: MigrationContext,
): void {
  for (const id of ids) {
    const answering = rulesOfCheck(id, peer, context.rules);
    if (answering.length === 0) migration.left.push({ what: id, why: whyNoRule(id) });
    for (const rule of answering.filter((one) => !one.defaultOn))
      setOnce(migration, { name: rule.id, setting: 'on', because: id });
  }
}

/** Leaves only the rules that answer to these checks: every category is turned off, and they are turned on. */
export function turnOnOnly(
  ids: readonly string[],
  peer: MigratedPeer,
  migration: Migration,
  context: MigrationContext,
): void {
  const because = 'only the checks that are named';
  const filed = new Set(context.rules.map(({ rule }) => rule.category));
  for (const name of CATEGORIES.filter((one) => filed.has(one))) setOnce(migration, { name, setting: 'off', because });
  if (context.rules.some(({ rule }) => rule.id === 'yaml-syntax')) {
    setOnce(migration, { name: 'yaml-syntax', setting: 'on', because: 'what cannot be read cannot be judged' });
  }
  for (const id of ids) {
    const answering = rulesOfCheck(id, peer, context.rules);
    if (answering.length === 0) migration.left.push({ what: id, why: whyNoRule(id) });
    for (const rule of answering) setOnce(migration, { name: rule.id, setting: 'on', because: id });
  }
}

/** Gives the rules of a check a severity, unless theirs serves already. */
export function setSeverity(
  id: string,
  limit: { readonly atMost: Severity } | { readonly atLeast: Severity },
  peer: MigratedPeer,
  migration: Migration,
  context: MigrationContext,
): void {
  const answering = rulesOfCheck(id, peer, context.rules);
  if (answering.length === 0) migration.left.push({ what: id, why: whyNoRule(id) });
  for (const rule of answering) {
    const setting = 'atMost' in limit ? limit.atMost : limit.atLeast;
    const serves =
      'atMost' in limit ? rankOf(rule.severity) <= rankOf(setting) : rankOf(rule.severity) >= rankOf(setting);
    if (!serves) setOnce(migration, { name: rule.id, setting, because: id });
  }
}

function setOnce(migration: Migration, carried: CarriedRule): void {
  if (!migration.rules.some(({ name }) => name === carried.name)) migration.rules.push(carried);
}

/** Checks of what is no Kubernetes, by how their ids begin. */
const OTHER_WORLDS =
  /^(?:CKV2?_(?!K8S)[A-Z0-9]+_|CVE-|GHSA-|(?:AVD-)?(?:DS|AWS|AZU|GCP|GIT|DIG|OCI|NIF|OPNSTK|CLDSTK|TF)-?\d)/iu;

function whyNoRule(id: string): string {
  return OTHER_WORLDS.test(id) ? 'is not about Kubernetes objects' : 'no rule answers to it';
}

/**
 * A regular expression or glob of paths as a pattern of ignore files; undefined where it says more than a path with `*` does.
 */
export function asPattern(path: string): string | undefined {
  const plain = path
    .replace(/^\^/u, '')
    .replace(/\$$/u, '')
    .replace(/^\.\//u, '')
    .replaceAll('\\.', '.')
    .replace(/(?:\/|\.\*)+$/u, '');
  return plain !== '' && !plain.includes('..') && /^[A-Za-z0-9_./*-]+$/u.test(plain) && !plain.startsWith('/')
    ? plain
    : undefined;
}

/** Leaves out what matches these paths, where that can be said. */
export function leaveOut(paths: readonly string[], migration: Migration): void {
  for (const path of paths) {
    const pattern = asPattern(path);
    if (pattern === undefined) {
      migration.left.push({
        what: path,
        why: 'is no plain path inside the repository; add it to `exclude` as in .gitignore',
      });
    } else if (!migration.exclude.includes(pattern)) migration.exclude.push(pattern);
  }
}

/** A value that may be a text, a list or a text with commas, as a list of texts. */
export function wordsOf(value: unknown): readonly string[] {
  const list = Array.isArray(value)
    ? (value as readonly unknown[])
    : value === undefined || value === null
      ? []
      : [value];
  return list
    .filter((one) => typeof one === 'string' || typeof one === 'number')
    .flatMap((one) => String(one).split(','))
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
