import type { CompiledRule } from './catalog/compiled.ts';
import type { Stopwatch } from './catalog/stopwatch.ts';
import type { Config } from './config/config.ts';
import { discover } from './discover/discover.ts';
import type { Census } from './evaluate/census.ts';
import type { Judge } from './judge-renderings.ts';
import type { Report } from './model/report.ts';
import type { Resource, ResourceSet } from './model/resource.ts';
import type { Source } from './model/source.ts';
import type { Renderers } from './process/renderer-binary.ts';
import { render } from './render/render.ts';
import type { Problem } from './schema/problem.ts';
import { renderersWhenAsked } from './setup/renderers-when-asked.ts';

/** What a run is given beside its settings. */
export interface LintOptions {
  /** The rules to choose from; absent: the built-in ones, and those that the configuration names. */
  readonly rules?: readonly CompiledRule[];
  /** Called after each source, for progress on a terminal. */
  readonly onSource?: (done: number, total: number) => void;
  /** Measures what each rule costs. */
  readonly stopwatch?: Stopwatch;
  /** Counts what each rule looks at; is to be shown each object by `onResource`. */
  readonly census?: Census;
  /** What renders; absent: it is looked for as the settings say. */
  readonly renderers?: Renderers;
  /** Which of the sources to judge; absent: all of them. */
  readonly chooseSources?: (sources: readonly Source[]) => readonly Source[];
  /** Is shown each object that is judged, before it is let go. */
  readonly onResource?: (resource: Resource) => void;
  /** Finds in an object what only this run can know, such as what it was before. */
  readonly problemsOf?: (resource: Resource) => readonly Problem[];
  /** Is shown what the objects of a source are together, as far as the rules of the run keep them. */
  readonly onSet?: (set: ResourceSet) => void;
}

/**
 * Checks everything that `config` names and says what it found: discover the sources, render them to YAML, parse that into
 * resources, evaluate the rules, trace each finding back to the text a person would edit. Reads files and runs renderers;
 * writes nothing in the repository. Throws `UserError` for rules and paths that do not exist.
 */
export async function lint(config: Config, options: LintOptions = {}): Promise<Report> {
  const found = discover(config);
  const sources = options.chooseSources?.(found.sources) ?? found.sources;
  // What judges is most of the program, and is read while the first charts are rendered.
  let opening: Promise<Judge> | undefined;
  const judgeOf = (): Promise<Judge> =>
    (opening ??= import('./judge-renderings.ts').then(({ openJudge }) => openJudge(config, options)));
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
