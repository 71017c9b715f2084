// What tests read of the project's own Markdown: fenced blocks, links, and the anchors that GitHub gives to headings.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const ROOT: string = fileURLToPath(new URL('..', import.meta.url));

/** A fenced block: its language, its text without the fence's own indentation, and the line of its first line, from 1. */
export interface Fence {
  readonly language: string;
  readonly text: string;
  readonly line: number;
}

/** Where a link leads, and the line it stands on, from 1. */
export interface Link {
  readonly target: string;
  readonly line: number;
}

/** Not documentation of this project, or not in Git. */
const OTHER_FOLDERS: ReadonlySet<string> = new Set(['node_modules', '.git', 'dist', 'types', 'test', 'coverage']);

/** Every Markdown file of the project, relative to its root, sorted. */
export function markdownFiles(folder: string = ROOT): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return OTHER_FOLDERS.has(entry.name) ? [] : markdownFiles(path);
      return entry.name.endsWith('.md') ? [relative(ROOT, path)] : [];
    })
    .toSorted();
}

/** The fenced blocks of a Markdown text, in order. A fence that nobody closes goes to the end, as on GitHub. */
export function fencesOf(markdown: string): readonly Fence[] {
  const fences: Fence[] = [];
  let open:
    | { readonly fence: string; readonly indent: number; readonly language: string; readonly line: number }
    | undefined;
  let body: string[] = [];
  const close = (): void => {
    if (open !== undefined) fences.push({ language: open.language, text: `${body.join('\n')}\n`, line: open.line });
    open = undefined;
    body = [];
  };
  markdown.split('\n').forEach((line, index) => {
    const [, indent = '', fence = '', info = ''] = /^( *)(`{3,}|~{3,})\s*(.*)$/u.exec(line) ?? [];
    if (open === undefined) {
      if (fence !== '') open = { fence, indent: indent.length, language: info.split(/\s/u)[0] ?? '', line: index + 2 };
    } else if (fence.startsWith(open.fence) && info === '') close();
    else body.push(line.slice(Math.min(open.indent, line.length - line.trimStart().length)));
  });
  close();
  return fences;
}

/** Links and images of a Markdown text, without what is shown as code. */
export function linksOf(markdown: string): readonly Link[] {
  return prose(markdown).flatMap((line, index) => {
    const inline = [...line.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/gu)].map(([, target = '']) => target);
    const definition = /^\s*\[[^\]]+\]:\s*(\S+)/u.exec(line)?.[1];
    return [...inline, ...(definition === undefined ? [] : [definition])].map((target) => ({
      target,
      line: index + 1,
    }));
  });
}

/**
 * The anchors of a Markdown text: of each heading as GitHub makes them (lower case, punctuation gone, a hyphen for each space, a
 * number behind one that was there), and those written as HTML.
 */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const line of prose(markdown)) {
    for (const [, name = ''] of line.matchAll(/<a (?:id|name)="([^"]+)"/gu)) anchors.add(name);
    const heading = /^#{1,6}\s+(.*?)\s*#*$/u.exec(line)?.[1];
    if (heading === undefined) continue;
    const slug = slugOf(heading);
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${slug}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}

function slugOf(heading: string): string {
  return heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** The lines, those of fenced blocks empty; spans of code are blank except in headings, whose anchors keep them. */
function prose(markdown: string): readonly string[] {
  let fence: string | undefined;
  return markdown.split('\n').map((line) => {
    const mark = /^ *(`{3,}|~{3,})/u.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) === true) fence = undefined;
      return '';
    }
    if (mark !== undefined) {
      fence = mark;
      return '';
    }
    return line.startsWith('#')
      ? line
      : line.replaceAll(/(`+)(?!`).*?(?<!`)\1(?!`)/gu, (code) => ' '.repeat(code.length));
  });
}
