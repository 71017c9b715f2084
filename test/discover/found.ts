import type { ConfigRequest } from '../../src/config/merge.ts';
import { discover } from '../../src/discover/discover.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { nameOfSource, type Source } from '../../src/model/source.ts';
import { configIn } from '../config/repository.ts';

/** What a run in `root` would check, one line a source, and what it says about itself, one line a diagnostic. */
export async function found(
  root: string,
  request: Partial<ConfigRequest> = {},
): Promise<{
  readonly sources: readonly string[];
  readonly told: readonly string[];
  readonly raw: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
}> {
  const { sources, diagnostics } = discover(await configIn(root, request));
  return {
    sources: sources.map(
      (source) =>
        `${source.kind} ${nameOfSource(source)}${source.kind === 'manifests' ? `: ${source.files.join(' ')}` : ''}`,
    ),
    told: diagnostics.map(
      ({ code, level, at }) =>
        `${level} ${code} ${at?.file ?? ''}${at?.region === undefined ? '' : `:${at.region.start.line}`}`,
    ),
    raw: sources,
    diagnostics,
  };
}
