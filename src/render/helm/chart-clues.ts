import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { HelmClues } from '../../model/helm-clues.ts';
import type { HelmSource } from '../../model/source.ts';
import { nameOfSource } from '../../model/source.ts';
import type { MarkedPrint } from './mark-chart.ts';
import type { ReadyChart } from './prepare-chart.ts';
import { absoluteOf } from '../repository-path.ts';

/** What leads a rendering home, from what its chart's marked copy told and the values that the environment gives. */
export function cluesFrom(print: MarkedPrint, { environment }: HelmSource, root: string): HelmClues {
  const { pair, chart, templates, plain, printed, fault } = print;
  const values = environment.values.map((file) => ({ file, text: readFileSync(absoluteOf(file, root), 'utf8') }));
  return { pair, chart, templates, plain, printed, fault, values, set: environment.set };
}

/** Which templates' findings cannot be led to their lines, and why. Nothing when all can. */
export function fallbackDiagnostics(print: MarkedPrint, source: HelmSource, ready: ReadyChart): readonly Diagnostic[] {
  const message = fallbackMessage(print, source);
  if (message === undefined) return [];
  const hint = 'Nothing is lost but the line; the findings themselves are complete.';
  return [{ code: 'trace-fallback', level: 'note', message, hint, at: ready.chart.metadataAt() }];
}

function fallbackMessage({ fault, unmarked }: MarkedPrint, source: HelmSource): string | undefined {
  if (fault !== undefined)
    return `no finding in ${nameOfSource(source)} can be led to its line, since Helm refused the marked copy of the chart: ${fault}`;
  const [first] = unmarked;
  if (first === undefined) return undefined;
  const templates = unmarked.length === 1 ? '1 template' : `${unmarked.length} templates`;
  return `findings in ${templates} of ${source.chart || '.'} name the file only: ${first.template} could not be marked (${first.why})`;
}
