import type { CompiledRule } from '../catalog/compiled.ts';
import type { Config } from '../config/config.ts';
import { discover } from '../discover/discover.ts';
import { mayRead } from '../discover/may-read.ts';
import { UserError } from '../errors.ts';
import type { Plan } from '../evaluate/plan.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FieldTrace, TraceAnswer, TracedLine, TraceQuestion } from '../model/field-trace.ts';
import { nearestName } from '../model/nearest-name.ts';
import type { Rendering } from '../model/rendering.ts';
import { repoPath, type Location } from '../model/location.ts';
import { nameOfSource, type Source } from '../model/source.ts';
import { parse } from '../parse/parse.ts';
import { render } from '../render/render.ts';
import { renderersWhenAsked } from '../setup/renderers-when-asked.ts';
import { askResource, conditionLines, isChosen, type Asked } from '../trace/ask-resource.ts';
import { mergeTraces } from '../trace/merge-traces.ts';
import { wayOf } from '../trace/way-of.ts';
import type { Way } from '../trace/way.ts';
import { planOfSecrets, secretPathsOf } from '../evaluate/secret-paths.ts';

/**
 * Answers where rendered fields come from, or which fields a line feeds: discover, render and parse as a run would, and lead fields home
 * instead of findings. `rules` tell which values are secrets. Throws `UserError` for a resource that nothing renders.
 */
export async function traceFields(
  config: Config,
  question: TraceQuestion,
  rules: readonly CompiledRule[],
): Promise<TraceAnswer> {
  const { sources, diagnostics } = sourcesFor(question, config);
  const asking: Asking = {
    config,
    question,
    plan: planOfSecrets(rules, config),
    fields: [],
    perhaps: [],
    names: new Set(),
    diagnostics: [...diagnostics],
    text: undefined,
    conditions: new Map(),
  };
  const { renderings } = render(sources, config, renderersWhenAsked(config));
  for await (const rendering of renderings) askRendering(rendering, asking);
  const fields = asking.fields.length > 0 ? asking.fields : asking.perhaps;
  if (question.kind === 'field' && fields.length === 0 && asking.names.size > 0)
    throw unknownResource(question, asking);
  return {
    question,
    fields: mergeTraces(fields),
    conditions: conditionsBeside(fields, asking.conditions),
    ...(asking.text === undefined ? {} : { text: asking.text }),
    sources: sources.map(nameOfSource),
    diagnostics: [...new Set(asking.diagnostics)],
  };
}

interface Asking {
  readonly config: Config;
  readonly question: TraceQuestion;
  readonly plan: Plan;
  readonly fields: FieldTrace[];
  /** Those of resources whose names are like the one that was asked for. */
  readonly perhaps: FieldTrace[];
  /** Names of all resources that were looked at. */
  readonly names: Set<string>;
  readonly diagnostics: Diagnostic[];
  text: string | undefined;
  /** By file and line. */
  readonly conditions: Map<string, TracedLine>;
}

function sourcesFor(
  question: TraceQuestion,
  config: Config,
): { readonly sources: readonly Source[]; readonly diagnostics: readonly Diagnostic[] } {
  if (question.kind === 'field') return discover(config);
  // A line may be read by what lies anywhere in the repository.
  const found = discover({ ...config, paths: [repoPath('')], pathsNamed: false });
  const sources = found.sources.filter((one) => mayRead(one, question.file, found.sources, config.root));
  // What discovery says of the rest of the repository was not asked.
  return { sources, diagnostics: found.diagnostics.filter(({ at }) => at?.file === question.file) };
}

function askRendering(rendering: Rendering, asking: Asking): void {
  const { question, config, plan } = asking;
  const way = wayOf(rendering);
  for (const stream of rendering.streams) {
    if (question.kind === 'line' && rendering.trail.kind === 'identity' && stream.origin !== question.file) continue;
    const { resources } = parse(rendering, stream, config.limits);
    for (const resource of resources) {
      asking.names.add(`${resource.kind}/${resource.name}`);
      const chosen = question.kind === 'field' ? isChosen(resource, question.resource) : 'yes';
      if (chosen === 'no') continue;
      const asked: Asked = { resource, way, secrets: secretPathsOf(resource, plan) };
      const answer = askResource(asked, question);
      (chosen === 'yes' ? asking.fields : asking.perhaps).push(...answer.fields);
      asking.text ??= answer.text;
    }
  }
  if (question.kind === 'line') addConditions(way, question, asking.conditions);
  asking.diagnostics.push(...rendering.diagnostics.filter(({ level }) => level !== 'note'));
}

/** Those that no field's way goes through: they print something else because of the key. */
function conditionsBeside(
  fields: readonly FieldTrace[],
  conditions: ReadonlyMap<string, TracedLine>,
): readonly TracedLine[] {
  const told = new Set(fields.flatMap(({ chain }) => chain.map(({ at }) => placeOf(at))));
  return [...conditions].flatMap(([place, condition]) => (told.has(place) ? [] : [condition]));
}

function placeOf({ file, region }: Location): string {
  return `${file}:${region?.start.line ?? 0}`;
}

function addConditions(
  way: Way,
  { file, line }: Extract<TraceQuestion, { kind: 'line' }>,
  into: Map<string, TracedLine>,
): void {
  for (const condition of conditionLines(way, file, line)) into.set(placeOf(condition.at), condition);
}

function unknownResource(
  { resource: choice, field }: Extract<TraceQuestion, { kind: 'field' }>,
  { names }: Asking,
): UserError {
  const wanted = choice?.written ?? '';
  const near = nearestName(wanted, names);
  const known = [...names].toSorted().slice(0, MOST_NAMES);
  const more = names.size > known.length ? ` and ${names.size - known.length} more` : '';
  const what =
    choice === undefined
      ? 'no resource has that field'
      : `${wanted} is not rendered${field === undefined ? '' : ', or has no such item'}`;
  return new UserError(what, {
    hint: `${near === undefined || near === wanted ? '' : `Did you mean "${near}"? `}There are ${known.join(', ')}${more}.`,
  });
}
const MOST_NAMES = 20;
