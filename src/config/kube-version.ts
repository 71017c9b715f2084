import { type MistakePlace, UserError } from '../errors.ts';

/** Minor versions that manifests must suit. */
export interface KubeVersionRange {
  readonly lowest: string;
  readonly newest: string;
}

/** The versions that manifests must suit when nobody says: those that Kubernetes itself or a provider still keeps up, in November 2026. */
export const DEFAULT_KUBE_VERSIONS: KubeVersionRange = { lowest: '1.33', newest: '1.37' };

/** Reads `1.34`, `1.34.2` or `1.33..1.37`; a patch version is left out. Throws `UserError` for anything else. */
export function kubeVersionRange(text: string, name: string, at?: MistakePlace): KubeVersionRange {
  const refused = (what: string): UserError =>
    new UserError(`${name}: "${text}" ${what}`, {
      hint: 'Write a version like "1.34", or a range like "1.33..1.37".',
      ...(at === undefined ? {} : { at }),
    });
  const [lowest, newest = lowest, ...rest] = text
    .split('..')
    .map((version) => /^v?1\.(\d{1,3})(?:\.\d{1,3})?$/u.exec(version.trim())?.[1]);
  if (lowest === undefined || newest === undefined || rest.length > 0) throw refused('is no Kubernetes version');
  if (Number(lowest) > Number(newest)) throw refused('begins with the newer version');
  return { lowest: `1.${Number(lowest)}`, newest: `1.${Number(newest)}` };
}

/** Reads `1.34` or `1.34.2` for one rendering, and gives all three numbers. Throws `UserError` for anything else. */
export function fullKubeVersion(text: string, name: string, at?: MistakePlace): string {
  const version = /^v?(\d{1,3}\.\d{1,3})(\.\d{1,3})?$/u.exec(text.trim());
  if (version === null) {
    throw new UserError(`${name}: "${text}" is no Kubernetes version`, {
      hint: 'Write a version like "1.34.0".',
      ...(at === undefined ? {} : { at }),
    });
  }
  return `${version[1] ?? ''}${version[2] ?? '.0'}`;
}
