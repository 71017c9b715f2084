import type { TracedFinding } from '../model/finding.ts';
import type { RepoPath } from '../model/location.ts';
import { lineHashes } from './line-hash.ts';

/** Gives findings the hash by which GitHub follows an alert from commit to commit. */
export interface HashedLines {
  /**
   * With the hash of the line that the finding's home begins on; as it is where that line cannot be read. Where no line is named,
   * GitHub is shown the first.
   */
  withLineHash(finding: TracedFinding): TracedFinding;
  /** Lets go of the texts that have been read. */
  forget(): void;
}

/** `texts` are the files that findings are led home to; each is read once. */
export function openHashedLines(texts: { of(file: RepoPath): string | undefined }): HashedLines {
  const byFile = new Map<RepoPath, (line: number) => string | undefined>();
  return {
    withLineHash(finding) {
      const { file, region } = finding.provenance.home;
      let hashOf = byFile.get(file);
      if (hashOf === undefined) {
        const text = texts.of(file);
        hashOf = text === undefined ? () => undefined : lineHashes(text);
        byFile.set(file, hashOf);
      }
      const lineHash = hashOf(region?.start.line ?? 1);
      return lineHash === undefined ? finding : { ...finding, lineHash };
    },
    forget: () => byFile.clear(),
  };
}
