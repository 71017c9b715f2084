import type { Location, RepoPath } from './location.ts';
import type { HelmEnvironment } from './source.ts';

/** A text that took part in a rendering. */
export interface TextClue {
  /** Absent for a file in a packaged chart, which nobody can edit here. */
  readonly file: RepoPath | undefined;
  readonly text: string;
}

/** A template of a chart. */
export interface TemplateClue extends TextClue {
  /** Its path in its chart, e.g. `templates/_helpers.tpl`. */
  readonly name: string;
  /** As of its chart. */
  readonly isForeign: boolean;
}

/** An entry of a chart's dependencies. */
export interface DependencyClue {
  readonly name: string;
  readonly alias: string | undefined;
  readonly at: Location;
  /** As Chart.yaml has it: names below `exports`, or mappings of `child` and `parent`. */
  readonly importValues: readonly unknown[];
  /** Dotted keys of the parent's values, the first of which that is true or false says whether the chart takes part. */
  readonly conditions: readonly string[];
  /** Keys below `tags` of the root's values, one of which being true is enough where no condition speaks. */
  readonly tags: readonly string[];
}

/** A chart as it took part in a rendering. Under two aliases it is rendered twice. */
export interface ChartClue {
  readonly name: string;
  /** Whether it is somebody else's: packaged, or brought here from another repository. Then nobody should edit it here. */
  readonly isForeign: boolean;
  readonly values: TextClue | undefined;
  /** What `.Files` offers to its templates, by path in the chart; empty where none asks for it. */
  readonly files: ReadonlyMap<string, TextClue>;
  readonly dependencies: readonly DependencyClue[];
  readonly children: readonly ChartClue[];
}

/** What leads a rendered chart home: its sources, and what a marked copy of it printed. See `gotemplate/marks.ts`. */
export interface HelmClues {
  /** The characters around marks. */
  readonly pair: { readonly open: string; readonly close: string };
  readonly chart: ChartClue;
  /** By the numbers that the marks give them. */
  readonly templates: readonly TemplateClue[];
  /** What each template printed, with marks, in base 64; by the template as Helm names it. Templates that could not be marked are not in it. */
  readonly printed: ReadonlyMap<string, string>;
  /** Why nothing was printed, where that is so. */
  readonly fault: string | undefined;
  /** Values files of the environment; the last one wins. */
  readonly values: readonly TextClue[];
  readonly set: HelmEnvironment['set'];
  /** Definitions in `crds/` folders, which Helm prints as they are; by their names as Helm gives them. */
  readonly plain: ReadonlyMap<string, TextClue>;
}

/** The texts in which a line can be home: templates, values, files and definitions, but for those in packaged charts. */
export function textsOfClues({ chart, templates, values, plain }: HelmClues): ReadonlyMap<RepoPath, string> {
  const clues = [...templates, ...dataIn(chart), ...values, ...plain.values()];
  return new Map(clues.flatMap(({ file, text }) => (file === undefined ? [] : [[file, text]])));
}

function dataIn({ values, files, children }: ChartClue): readonly TextClue[] {
  return [...(values === undefined ? [] : [values]), ...files.values(), ...children.flatMap(dataIn)];
}
