import type { RepoPath } from '../../model/location.ts';
import type { Stream } from '../../model/rendering.ts';

/** What Helm writes before each manifest. Inside a manifest it cannot stand: Helm would have split it there. */
const HEAD = '---\n# Source: ';

/**
 * Splits what `helm template` printed into the manifests it printed, in its order. `originOf` gives the repository's file
 * for a template as Helm names it. The `# Source:` comment itself is not part of a stream.
 */
export function streamsOfHelmOutput(stdout: string, originOf: (template: string) => RepoPath): readonly Stream[] {
  const streams: Stream[] = [];
  let line = 1;
  let counted = 0;
  const lineAt = (offset: number): number => {
    for (let at = stdout.indexOf('\n', counted); at !== -1 && at < offset; at = stdout.indexOf('\n', at + 1)) line += 1;
    counted = offset;
    return line;
  };
  let head = nextHead(stdout, 0);
  while (head !== -1) {
    const nameEnd = stdout.indexOf('\n', head + HEAD.length);
    if (nameEnd === -1) break;
    const template = stdout.slice(head + HEAD.length, nameEnd).trimEnd();
    const next = nextHead(stdout, nameEnd + 1);
    const text = stdout.slice(nameEnd + 1, next === -1 ? undefined : next);
    streams.push({ origin: originOf(template), text, line: lineAt(nameEnd + 1), template });
    head = next;
  }
  return streams;
}

function nextHead(stdout: string, from: number): number {
  let at = stdout.indexOf(HEAD, from);
  while (at > 0 && stdout[at - 1] !== '\n') at = stdout.indexOf(HEAD, at + 1);
  return at;
}
