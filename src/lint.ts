import type { Config } from './config/config.ts';
import { discover } from './discover/discover.ts';
import type { Judge } from './judging/judge-renderings.ts';
import type { JudgingOptions } from './judging/judging-options.ts';
import type { Report } from './model/report.ts';
import type { Source } from './model/source.ts';
import type { Renderers } from './process/renderer-binary.ts';
import { render } from './render/render.ts';
import { renderersWhenAsked } from './setup/renderers-when-asked.ts';

/** What a run is given beside its settings. */
export interface LintOptions extends JudgingOptions {
  /** Called before a file or folder is looked at, while sources are found. */
  readonly onEntry?: () => void;
  /** Called where it is clear that there is much to do, since there are charts or kustomizations. */
  readonly onMuch?: () => void;
  /** Called after each source, for progress on a terminal. */
  readonly onSource?: (done: number, total: number) => void;
  /** What renders; absent: it is looked for as the settings say. */
  readonly renderers?: Renderers;
  /** Which of the sources to judge; absent: all of them. */
  readonly chooseSources?: (sources: readonly Source[]) => readonly Source[];
}

/**
 * Checks everything that `config` names and says what it found: discover the sources, render them to YAML, parse that into
 * resources, evaluate the rules, trace each finding back to the text a person would edit. Reads files and runs renderers;
 * writes nothing in the repository. Throws `UserError` for rules and paths that do not exist.
 */
export async function lint(config: Config, options: LintOptions = {}): Promise<Report> {
  const found = discover(config, options.onEntry);
  const sources = options.chooseSources?.(found.sources) ?? found.sources;
  if (sources.some(({ kind }) => kind === 'helm' || kind === 'kustomize')) options.onMuch?.();
  // What judges is most of the program, and is read while the first charts are rendered.
  let opening: Promise<Judge> | undefined;
  const judgeOf = (): Promise<Judge> =>
    (opening ??= import('./judging/judge-renderings.ts').then(({ openJudge }) => openJudge(config, options)));
  const given = options.renderers ?? renderersWhenAsked(config);
  const { renderings, renderers } = render(sources, config, given, async () => void (await judgeOf()));
  let done = 0;
  for await (const rendering of renderings) {
    const judge = await judgeOf();
    await judge.judge(rendering);
    options.onSource?.((done += 1), sources.length);
  }
  // What is not chosen here may well hold something.
  const isWhole = sources.length === found.sources.length;
  return (await judgeOf()).conclude({ found: found.diagnostics, isWhole, renderers });
}
