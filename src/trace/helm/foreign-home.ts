import type { Provenance, Role } from '../../model/finding.ts';
import type { Location } from '../../model/location.ts';
import type { ChartInstance, ChartValues, ValuesKey, ValuesPath } from './chart-values.ts';
import type { Switches } from './turned-on.ts';
import { asSteps } from './way-home.ts';
import type { Origin, TemplateStep } from './way-home.ts';

/** Where in the user's own files a line of somebody else's chart is answered for. */
export type ForeignHome = Pick<Provenance, 'home' | 'precision' | 'reason' | 'fromValues' | 'steps'>;

/** What it takes to find it. */
export interface ForeignTools {
  readonly values: () => ChartValues;
  readonly switches: () => Switches;
}

/** Something that a template of somebody else's chart printed. */
export interface ForeignLine {
  readonly origin: Origin;
  /** The chart of the template that was rendered. */
  readonly chart: ChartInstance;
  readonly steps: readonly TemplateStep[];
  /** The key that gave the value, where one of that chart's defaults did. */
  readonly fed?: { readonly chart: ChartInstance; readonly path: ValuesPath };
}

/**
 * The key of the user's values that has the line printed: that is exact, since without it the line is gone. Else the innermost block of the
 * user's values below which the value or the chart would be set, or the chart's entry among the dependencies: neither prints anything, and
 * the line that does is nobody's to edit here.
 */
export function homeOfForeign(line: ForeignLine, tools: ForeignTools): ForeignHome | undefined {
  const { chart, steps, origin, fed } = line;
  const top = topmostForeign(chart);
  if (top === undefined) return undefined;
  const block = blockFor(fed ?? { chart, path: [] }, top, tools.values());
  const key = tools.switches().of(origin, chart);
  if (key !== undefined) {
    const isBlock = block?.location.region?.start.line === key.location.region?.start.line;
    const above: Provenance['steps'] = block === undefined || isBlock ? [] : [{ at: block.location, role: 'values' }];
    return {
      home: key.location,
      precision: 'exact',
      fromValues: false,
      steps: [...asSteps(steps), ...above, { at: key.location, role: 'switch' }],
    };
  }
  const [home, role]: readonly [Location | undefined, Role] =
    block === undefined ? [top.entry?.at, 'dependency'] : [block.location, 'values'];
  if (home === undefined) return undefined;
  return {
    home,
    precision: 'block',
    reason: `the line stands in the chart "${top.clue.name}", which comes from another repository`,
    fromValues: false,
    steps: [...asSteps(steps), { at: home, role }],
  };
}

/** The chart that the user's own asks for, through which this one came; undefined where it is the user's. */
function topmostForeign(chart: ChartInstance): ChartInstance | undefined {
  let at = chart;
  while (at.parent?.clue.isForeign === true) at = at.parent;
  return at.clue.isForeign ? at : undefined;
}

/** The innermost key that the user's values have on the way to the value, down from the key of the chart that was asked for. */
function blockFor(
  { chart, path }: { readonly chart: ChartInstance; readonly path: ValuesPath },
  top: ChartInstance,
  values: ChartValues,
): ValuesKey | undefined {
  for (let length = path.length; length > 0; length--) {
    const key = values.keyAt(chart, path.slice(0, length));
    if (key !== undefined && key !== 'set') return key;
  }
  for (let at: ChartInstance | undefined = chart; at !== undefined; at = at === top ? undefined : at.parent) {
    const key = values.keyAt(at, []);
    if (key !== undefined && key !== 'set') return key;
  }
  return undefined;
}
