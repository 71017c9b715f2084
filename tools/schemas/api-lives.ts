import type { ApiLife } from '../../src/schema/lifecycle-format.ts';
import { apiVersionOf } from '../../src/kubernetes/kinds.ts';
import type { CoreReader } from '../../src/schema/core-text.ts';
import type { ModuleFiles } from './module-zip.ts';

/** The Go types of one release. */
export interface ApiModule {
  readonly minor: number;
  readonly files: ModuleFiles;
}

interface Life {
  introduced?: number;
  deprecated?: number;
  removed?: number;
  use?: string;
  /** The newest release whose Go types have it. */
  lastSeen: number;
}

/** Which files of an API module {@link apiLives} reads. */
export function saysWhen(path: string): boolean {
  return /(?:\/register|\/zz_generated\.prerelease-lifecycle)\.go$/u.test(path) && !path.includes('testdata');
}

const MARKER =
  /func \(in \*(\w+)\) APILifecycle(Introduced|Deprecated|Removed|Replacement)\(\)[^{]*\{\s*return ([^\n]+)\n/gu;

/**
 * The lives of Kubernetes' own APIs. Each release's markers correct those of the one before, so the newest that has a type is right; and
 * what was served is right about what was removed earlier than promised.
 */
export function apiLives(modules: Iterable<ApiModule>, served: CoreReader): readonly ApiLife[] {
  const lives = new Map<string, Life>();
  let newest = 0;
  for (const { minor, files } of modules) {
    newest = Math.max(newest, minor);
    readMarkers(minor, files, lives);
  }
  for (const life of lives.values()) {
    if (life.lastSeen < newest) life.removed = Math.min(life.removed ?? Infinity, life.lastSeen + 1);
  }
  addServed(served, lives);
  const replacements = mostStable(served);
  return [...lives]
    .filter(([key, life]) => life.deprecated !== undefined || life.removed !== undefined || isServed(key, served))
    .filter(([key]) => !key.endsWith('List'))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { introduced = 0, deprecated = 0, removed = 0, use }]) => {
      const [apiVersion = '', kind = ''] = key.split(' ');
      const inferred = replacements.get(`${groupOf(apiVersion)} ${kind}`);
      const replacement = use ?? (inferred === key || deprecated + removed === 0 ? undefined : inferred);
      return [apiVersion, kind, introduced, deprecated, removed, replacement ?? ''];
    });
}

function readMarkers(minor: number, files: ModuleFiles, lives: Map<string, Life>): void {
  const groups = new Map<string, string>();
  for (const [path, text] of files) {
    const group = /GroupName\s*=\s*"([^"]*)"/u.exec(text)?.[1];
    if (group !== undefined) groups.set(folderOf(path), group);
  }
  const met = new Map<string, Life>();
  for (const [path, text] of files) {
    if (!path.endsWith('lifecycle.go')) continue;
    const folder = folderOf(path);
    const group = groups.get(folder) ?? groups.get(folderOf(folder));
    if (group === undefined) throw new Error(`${path}: no register.go names the group`);
    const version = folder.slice(folder.lastIndexOf('/') + 1);
    for (const [, kind = '', what = '', given = ''] of text.matchAll(MARKER)) {
      const key = `${apiVersionOf(group, version)} ${kind}`;
      const life = met.get(key) ?? { lastSeen: minor };
      met.set(key, life);
      if (what === 'Replacement') life.use = replacementIn(given);
      else life[what.toLowerCase() as 'introduced' | 'deprecated' | 'removed'] = Number(given.split(',')[1]);
    }
  }
  for (const [key, life] of met) lives.set(key, life);
}

function replacementIn(code: string): string {
  const [, group = '', version = '', kind = ''] =
    /Group: "([^"]*)", Version: "([^"]*)", Kind: "([^"]*)"/u.exec(code) ?? [];
  return `${apiVersionOf(group, version)} ${kind}`;
}

/** What the published APIs show: kinds without markers, and those that went before their time. */
function addServed(table: CoreReader, lives: Map<string, Life>): void {
  const [oldest, newest] = table.versions;
  for (const [key, first, last] of servedKinds(table)) {
    const life = lives.get(key) ?? { lastSeen: newest };
    lives.set(key, life);
    if (first > oldest) life.introduced ??= first;
    if (last < newest) life.removed = Math.min(life.removed ?? Infinity, last + 1);
  }
}

function* servedKinds(table: CoreReader): Generator<readonly [key: string, oldest: number, newest: number]> {
  for (const { group, version, kind, oldest, newest } of table.kinds())
    yield [`${apiVersionOf(group, version)} ${kind}`, oldest, newest];
}

function isServed(key: string, table: CoreReader): boolean {
  return [...servedKinds(table)].some(([served]) => served === key);
}

/** By group and kind, the version that the newest release serves and that is the most stable. */
function mostStable(table: CoreReader): ReadonlyMap<string, string> {
  const best = new Map<string, string>();
  for (const [key, , last] of servedKinds(table)) {
    if (last < table.versions[1]) continue;
    const [apiVersion = '', kind = ''] = key.split(' ');
    const name = `${groupOf(apiVersion)} ${kind}`;
    const known = best.get(name);
    if (known === undefined || stabilityOf(known) < stabilityOf(key)) best.set(name, key);
  }
  return best;
}

/** A number that is larger for `v1` than for `v1beta2`, and for that than for `v1alpha1`. */
function stabilityOf(key: string): number {
  const [, major = '0', stage, minor = '0'] = /v(\d+)(?:(alpha|beta)(\d+))? /u.exec(key) ?? [];
  const rank = stage === undefined ? 2 : stage === 'beta' ? 1 : 0;
  return rank * 10_000 + Number(major) * 100 + Number(minor);
}

function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
