import type { Config } from '../config/config.ts';
import { discover } from '../discover/discover.ts';
import { collectSet } from '../evaluate/collect-set.ts';
import { planRules } from '../evaluate/plan.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Rendering } from '../model/rendering.ts';
import type { ResourceSet } from '../model/resource.ts';
import { nameOfSource, type Source } from '../model/source.ts';
import { parse } from '../parse/parse.ts';
import { render } from '../render/render.ts';
import { renderersWhenAsked } from '../setup/renderers-when-asked.ts';
import type { KnownOfCluster } from '../suggest/implied-connections.ts';
import type { NamespaceSuggestion } from '../suggest/policy-suggestion.ts';
import { suggestPolicies } from '../suggest/suggest-policies.ts';
import { wayOf } from '../trace/way-of.ts';

/** What is suggested, and what stood in the way. */
export interface PolicySuggestions {
  readonly suggestions: readonly NamespaceSuggestion[];
  readonly diagnostics: readonly Diagnostic[];
  /** Sources of which nothing was suggested since another environment of theirs stands for them. */
  readonly otherEnvironments: readonly string[];
}

/**
 * Policies for everything that `config` names, source by source: discover, render, parse, and read who speaks with whom. A chart is
 * read in its first environment. Writes nothing.
 */
export async function suggestNetworkPolicies(config: Config, known: KnownOfCluster): Promise<PolicySuggestions> {
  const found = discover(config);
  const [sources, others] = firstEnvironments(found.sources);
  const { renderings } = render(sources, config, renderersWhenAsked(config));
  const suggestions: NamespaceSuggestion[] = [];
  const diagnostics: Diagnostic[] = [...found.diagnostics];
  for await (const rendering of renderings) {
    diagnostics.push(...rendering.diagnostics);
    const set = wholeSet(rendering, config, diagnostics);
    const way = wayOf(rendering);
    suggestions.push(
      ...suggestPolicies(set, known, (resource, path) => {
        const { file, region } = way.ofPath(resource, path).home;
        return region === undefined ? file : `${file}:${region.start.line}`;
      }),
    );
  }
  return { suggestions, diagnostics, otherEnvironments: others.map(nameOfSource) };
}

/** Charts in their first environment, and the others of each. */
function firstEnvironments(sources: readonly Source[]): readonly [first: readonly Source[], others: readonly Source[]] {
  const seen = new Set<string>();
  const first: Source[] = [];
  const others: Source[] = [];
  for (const source of sources) {
    const isAgain = source.kind === 'helm' && seen.has(source.chart);
    if (source.kind === 'helm') seen.add(source.chart);
    (isAgain ? others : first).push(source);
  }
  return [first, others];
}

/** All objects of a rendering, whatever rules there are. */
function wholeSet(rendering: Rendering, config: Config, diagnostics: Diagnostic[]): ResourceSet {
  const plan = { ...planRules([], config.podTemplates), keeps: () => 'whole' as const };
  const collector = collectSet(rendering, plan);
  for (const stream of rendering.streams) {
    const parsed = parse(rendering, stream, config.limits);
    diagnostics.push(...parsed.diagnostics);
    for (const resource of parsed.resources) collector.add(resource);
  }
  return collector.set;
}
