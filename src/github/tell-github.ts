import type { CompiledRule } from '../catalog/compiled.ts';
import type { Config } from '../config/config.ts';
import { headCommit } from '../git/head-commit.ts';
import type { Report } from '../model/report.ts';
import type { Renderers } from '../process/renderer-binary.ts';
import { type Clock, type GitHubApi, openApi } from './api.ts';
import { blobLinks } from './blob-links.ts';
import { makeCheckRun } from './check-run.ts';
import type { EventFacts } from './event-facts.ts';
import type { ActionInputs } from './inputs.ts';
import type { Notice } from './notices.ts';
import { keepStickyComment } from './sticky-comment.ts';
import { uploadSarif } from './upload-sarif.ts';

/** A run that has come to its report. */
export interface ToldRun {
  readonly inputs: ActionInputs;
  readonly facts: EventFacts;
  readonly config: Config;
  readonly rules: readonly CompiledRule[];
  /** What rendered, where it is not what the settings say. */
  readonly renderers: Renderers | undefined;
  readonly report: Report;
  /** The report as SARIF, written when it is asked for. */
  readonly sarif: () => string;
  readonly startedAt: Date;
}

/**
 * Tells GitHub what was found, as far as the inputs ask for it: code scanning, a check run, the comment, suggestions. One after
 * the other, since GitHub asks not to be written to in parallel. Gives what the one who runs it should know.
 */
export async function tellGitHub(run: ToldRun, clock: Clock = REAL_CLOCK): Promise<readonly Notice[]> {
  const { inputs, facts, config, report, startedAt } = run;
  const { category, comment } = inputs;
  const api = apiOf(run, clock);
  const links = blobLinks(facts, config.root);
  const notices: Notice[] = [];
  if (wantsUpload(inputs)) notices.push(...(await uploadSarif(api, facts, uploadOf(run), clock)));
  if (api === undefined) return [...notices, ...withoutToken(inputs)];
  if (inputs.check) notices.push(...(await makeCheckRun(api, facts, report, { config, category, links, startedAt })));
  if (comment !== 'off')
    notices.push(...(await keepStickyComment(api, facts, report, { when: comment, category, links })));
  if (inputs.suggestions) {
    // Trying fixes out takes much that no other run needs.
    const { suggestFixes } = await import('./review-suggestions.ts');
    notices.push(...(await suggestFixes(api, facts, run)));
  }
  return notices;
}

const REAL_CLOCK: Clock = {
  wait: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
  now: () => Date.now(),
};

function apiOf({ inputs: { token }, facts: { apiUrl } }: ToldRun, clock: Clock): GitHubApi | undefined {
  return token === undefined ? undefined : openApi({ token, baseUrl: apiUrl, ...clock });
}

/** Whoever wants no SARIF wants none uploaded, unless they say so. */
function wantsUpload({ upload, sarif }: ActionInputs): boolean {
  return upload === undefined ? sarif !== false : upload !== 'false';
}

function uploadOf({ inputs, config, report, sarif, startedAt }: ToldRun): Parameters<typeof uploadSarif>[2] {
  return {
    mode: inputs.upload,
    sarif,
    isPart: inputs.shard !== undefined && inputs.category === undefined,
    isIncomplete: report.isIncomplete,
    root: config.root,
    checkedOut: headCommit(config.root),
    startedAt,
  };
}

/** What was asked for and cannot be done without a token. */
function withoutToken({ check, comment, suggestions }: ActionInputs): readonly Notice[] {
  const features = [
    ...(check ? ['check run'] : []),
    ...(comment === 'off' ? [] : ['comment']),
    ...(suggestions ? ['suggestions'] : []),
  ];
  return features.map((feature) => ({
    level: 'notice',
    feature,
    message: 'There is no token.',
    hint: 'Leave out the input `token`, or give it one.',
  }));
}
