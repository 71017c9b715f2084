import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licence texts of every package that the bundled modules come from, sorted by name. */
export function licensesOf(moduleIds: readonly string[]): string {
  const folders = new Set<string>();
  for (const id of moduleIds) {
    const match = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(id);
    if (match?.[1] !== undefined) folders.add(match[1]);
  }
  return [...folders]
    .map((folder) => licenseOf(folder))
    .toSorted()
    .join('\n\n');
}

function licenseOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const file = readdirSync(folder).find((one) => /^licen[cs]e/iu.test(one));
  const text =
    file !== undefined && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${String(name)} ${String(version)} (${String(license)})\n\n${text}`;
}
