import type { CompiledRule, Test } from '../catalog/compiled.ts';
import type { SelectedRule } from '../catalog/select.ts';
import { CONTAINER_LISTS, podTemplateOf } from '../kubernetes/pod-templates.ts';
import { type DataMap, isMap } from '../model/data.ts';
import { keyOfMet, type LookedAt, type MetObject } from '../model/looked-at.ts';
import { type CustomPodTemplate, keyOfResource, type Resource } from '../model/resource.ts';
import { detach } from '../yaml/parse-yaml.ts';
import { audienceOf } from './evaluate.ts';
import { type Plan, planRules } from './plan.ts';

/** Counts what the rules of a run look at, so that what passes can be told from what nobody looked at. */
export interface Census {
  /** The same rules, counted from now on. */
  count(rules: readonly SelectedRule[]): readonly SelectedRule[];
  /** Told of each object when the rules that judge single objects have judged it. */
  meet(resource: Resource): void;
  /** Told that an object that was met gives an input, where only its set could tell. */
  give(resource: Resource, input: string): void;
  readonly lookedAt: LookedAt;
}

/** What a census is to ask beside. */
export interface CensusQuestions {
  /** The names of the inputs that an object gives. */
  inputsOf(resource: Resource): readonly string[];
  /** Whether a program's settings lie in a file that no rule reads, so that what a rule says proves nothing. */
  isElsewhere(component: string, flags: DataMap): boolean;
  /** Of a rule: the lists that its joins have as `unless`. */
  doubtsAbout(rule: string): Iterable<readonly string[]>;
  /** Further kinds with a pod template. */
  readonly podTemplates: readonly CustomPodTemplate[];
}

/** Numbers below some bound, a bit for each. */
interface NumberSet {
  add(number: number): void;
  list(): readonly number[];
}

/**
 * A census. Rules are counted by wrapping what they run, so that a run without one pays nothing. A guard spares the question
 * where the answer is known, so it is taken away here; a rule over the items of a list is for an object that has no items too.
 */
export function openCensus(questions: CensusQuestions): Census {
  const objects: MetObject[] = [];
  const numbers = new Map<string, number>();
  const byRule = new Map<string, NumberSet>();
  const leftOpen = new Map<string, NumberSet>();
  const byInput = new Map<string, NumberSet>();
  /** What the rules have to say of the object that is met next. */
  const judged = new Set<NumberSet>();
  let plan: Plan | undefined;
  const numberOf = (resource: Resource): number => {
    const met = metObject(resource);
    const known = numbers.get(met.key);
    if (known !== undefined) return known;
    numbers.set(met.key, objects.length);
    return objects.push(met) - 1;
  };
  return {
    count(rules) {
      plan = planRules(
        rules.filter(({ compiled }) => compiled.each !== undefined),
        questions.podTemplates,
      );
      return rules.map((selected) => {
        const { compiled } = selected;
        // Without what it is to compare with, a rule has looked at nothing.
        if (isIdle(selected)) byRule.set(compiled.rule.id, numberSet());
        if (compiled.test === undefined || isIdle(selected)) return selected;
        const { id } = compiled.rule;
        const seen = numberSet();
        byRule.set(id, seen);
        if (compiled.each !== undefined) return selected;
        const doubted = [...questions.doubtsAbout(id)].map((unless) => ({
          unless,
          seen: numberSet(),
          open: numberSet(),
        }));
        for (const one of doubted) {
          byRule.set(keyOf(id, one.unless), one.seen);
          leftOpen.set(keyOf(id, one.unless), one.open);
        }
        const note: Note = (flags, isAway) => {
          if (!isAway) judged.add(seen);
          for (const one of doubted) {
            if (one.unless.some((flag) => isGiven(flag, flags))) judged.add(one.open);
            else if (!isAway) judged.add(one.seen);
          }
        };
        return { ...selected, compiled: counted(compiled, note, questions) };
      });
    },
    meet(resource) {
      const number = numberOf(resource);
      for (const seen of judged) seen.add(number);
      judged.clear();
      for (const input of questions.inputsOf(resource)) setOf(byInput, input).add(number);
      if (plan === undefined) return;
      for (const { compiled } of rulesOverItems(resource, plan)) byRule.get(compiled.rule.id)?.add(number);
    },
    give: (resource, input) => setOf(byInput, input).add(numberOf(resource)),
    lookedAt: {
      objects,
      checkedBy: (rule, unless = []) => (byRule.get(keyOf(rule, unless)) ?? byRule.get(rule))?.list(),
      leftOpenBy: (rule, unless) => leftOpen.get(keyOf(rule, unless))?.list() ?? [],
      giving: (input) => byInput.get(input)?.list() ?? [],
    },
  };
}

function isIdle({ compiled, params }: SelectedRule): boolean {
  const { needsParams } = compiled;
  return needsParams?.every((name) => Array.isArray(params[name]) && params[name].length === 0) ?? false;
}

function keyOf(rule: string, unless: readonly string[]): string {
  return [rule, ...unless].join('\0');
}

/** Whether flags are as an entry of `unless` has them: `name`, `name=value`, or `!name` for one that is left out. */
function isGiven(entry: string, flags: DataMap): boolean {
  if (entry.startsWith('!')) return !(entry.slice(1) in flags);
  const [name = '', value] = entry.split('=');
  return name in flags && (value === undefined || flags[name] === value);
}

/**
 * Told of an object that a rule was for, with the flags on which a verdict in its favour stands. `isAway`: the rule stepped back,
 * which a flag that is left out may be the reason of.
 */
type Note = (flags: DataMap, isAway: boolean) => void;

function counted(rule: CompiledRule, note: Note, questions: CensusQuestions): CompiledRule {
  const { guards: _, ...compiled } = rule;
  const { test } = compiled;
  if (test === undefined) return compiled;
  let made: Test | undefined;
  const make = (): Test => {
    const plain = test();
    return (seen, item, key, params, strict, left) => {
      left.isAway = false;
      const verdict = plain(seen, item, key, params, strict, left);
      const { flags, component } = seen;
      const isBlind = verdict === true && isMap(flags) && questions.isElsewhere(String(component), flags);
      const isKnown = !left.isAway && !isBlind;
      const tellsWithout = (): boolean =>
        plain({ ...seen, flags: {} }, item, key, params, strict, left) !== true || left.isAway;
      // Of settings that may go on elsewhere only what is given counts: without it, the rule would have complained.
      if (isKnown && (!left.isPart || (verdict === true && tellsWithout())))
        note(verdict === true && isMap(flags) ? flags : {}, false);
      else if (left.isAway && !left.isPart && isMap(flags)) note(flags, true);
      return verdict;
    };
  };
  return { ...compiled, test: () => (made ??= make()) };
}

/** The rules that go through a list or map of this object, be it empty. */
function rulesOverItems(resource: Resource, plan: Plan): readonly SelectedRule[] {
  const kind = plan.of(resource.apiVersion, resource.kind, audienceOf(resource));
  const pod = podTemplateOf(resource, plan.podTemplates);
  const hasContainers =
    pod !== undefined && CONTAINER_LISTS.some(({ key }) => Array.isArray(pod.spec[key]) && pod.spec[key].length > 0);
  return [
    ...kind.object,
    ...(pod === undefined ? [] : [...kind.workload, ...kind.pod]),
    ...(hasContainers ? kind.container : []),
    ...(Array.isArray(resource.object['rules']) ? kind.rbacRule : []),
  ].map(({ selected }) => selected);
}

function metObject(resource: Resource): MetObject {
  const { namespace, document, root } = resource;
  const { origin } = document.stream;
  const isManifest = document.rendering.trail.kind === 'identity';
  return {
    // Names are cut from the text of their file, which is not to be kept for them.
    id: {
      apiVersion: detach(resource.apiVersion),
      kind: detach(resource.kind),
      name: detach(resource.name),
      ...(namespace === undefined ? {} : { namespace: detach(namespace) }),
    },
    file: origin,
    ...(isManifest ? { line: document.locate(root).region.start.line } : {}),
    key: keyOfMet(isManifest ? origin : undefined, keyOfResource(resource)),
  };
}

function setOf(sets: Map<string, NumberSet>, name: string): NumberSet {
  let found = sets.get(name);
  if (found === undefined) sets.set(name, (found = numberSet()));
  return found;
}

/** Ten thousand objects and hundreds of rules are a megabyte so. */
function numberSet(): NumberSet {
  let bits = new Uint8Array(16);
  return {
    add(number) {
      const byte = number >> 3;
      if (byte >= bits.length) {
        const larger = new Uint8Array(Math.max(byte + 1, bits.length * 2));
        larger.set(bits);
        bits = larger;
      }
      bits[byte] = (bits[byte] ?? 0) | (1 << (number & 7));
    },
    list: () =>
      Array.from({ length: bits.length * 8 }, (_, index) => index).filter(
        (index) => ((bits[index >> 3] ?? 0) & (1 << (index & 7))) !== 0,
      ),
  };
}
