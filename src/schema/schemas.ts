import { apiVersionOf } from '../kubernetes/kinds.ts';
import { type DataMap, isMap, valueAt } from '../model/data.ts';
import type { Path } from '../model/location.ts';
import type { Misfit, ResourceId } from '../model/resource.ts';
import type { CoreTable, ServedKind } from './core-format.ts';
import { readCore } from './core-text.ts';
import { type CoreTypes, coreTypes } from './core-types.ts';
import { sentence } from './describe.ts';
import type { Judged, SchemaVerdict } from './judged.ts';
import { type Life, type Lives, lifeVerdict, livesIn } from './lifecycle.ts';
import { loadTable } from './load-table.ts';
import { problemsOfMisfit } from './misfit.ts';
import type { Problem } from './problem.ts';
import { structuralProblems } from './structural-schema.ts';
import { type Target, targetText, versionText } from './target.ts';
import { problemsOfList } from './typed-list.ts';
import { unknownCoreKind } from './unknown-kind.ts';
import { unknownNullKeys } from './unknown-null-keys.ts';
import { validateCore } from './validate-core.ts';

/** Every schema that a run knows. */
export interface Schemas {
  readonly target: Target;
  /** Whether the table knows every version that was asked for; where it does not, the nearest it knows are taken. */
  readonly isWhole: boolean;
  /** Judges an object of one of Kubernetes' own groups as the API server would decode it; undefined for a custom resource. Never throws. */
  judge(resource: Judged): SchemaVerdict | undefined;
  /** Judges a list of one of Kubernetes' kinds around its items. */
  judgeList(list: Judged): readonly Problem[];
  /** Judges what stands where an object belongs, beside objects or not. */
  judgeMisfit(misfit: Misfit, isAmongObjects: boolean): readonly Problem[];
  readonly lives: Lives;
  readonly types: CoreTypes;
}

/** Opens the tables. Costs a millisecond; nothing in them is read before an object asks for it. */
export function openSchemas(asked: Target): Schemas {
  const table = readCore(loadTable('core'));
  const target = within(asked, table.versions);
  const core: Core = {
    types: coreTypes(table, target),
    lives: livesIn(loadTable('lifecycle')),
    target,
  };
  return {
    ...core,
    isWhole: target.oldest === asked.oldest && target.newest === asked.newest,
    judge: (resource) => judgeCore(resource, core),
    judgeList: (list) => problemsOfList(list, { types: core.types, target, ofVersion: problemOfVersion(list, core) }),
    judgeMisfit: (misfit, isAmongObjects) => problemsOfMisfit(misfit, core.types, isAmongObjects),
  };
}

/** The part of the target that the table knows; its nearest version where that is none. */
function within({ oldest, newest }: Target, [first, last]: CoreTable['versions']): Target {
  const clamp = (minor: number): number => Math.min(Math.max(minor, first), last);
  return { oldest: clamp(oldest), newest: clamp(newest) };
}

/** What is wrong with the version of a list that is gone; undefined for one that some version of the target serves. */
function problemOfVersion({ apiVersion, kind }: ResourceId, { lives, target }: Core): Problem | undefined {
  // A list goes with the kind that it is for, of which alone most tables speak.
  const item = kind.slice(0, -'List'.length);
  const life = lives.of(apiVersion, kind) ?? lives.of(apiVersion, item);
  const verdict = life === undefined ? undefined : lifeVerdict({ apiVersion, kind: item }, life, target);
  return verdict?.kind === 'removed' ? removal(verdict.text, ['apiVersion'], life) : undefined;
}

interface Core {
  readonly types: CoreTypes;
  readonly lives: Lives;
  readonly target: Target;
}

/** Judges an object of Kubernetes' own groups; undefined for all others. */
function judgeCore(id: Judged, core: Core): SchemaVerdict | undefined {
  const { types, lives, target } = core;
  const { apiVersion, kind, object } = id;
  const served = types.find(apiVersion, kind);
  const life = lives.of(apiVersion, kind);
  const name = `"${apiVersion} ${kind}"`;
  const verdict = life === undefined ? undefined : lifeVerdict(id, life, target);
  if (verdict?.kind === 'removed') {
    return { state: 'notServed', problems: [removal(verdict.text, ['apiVersion'], life)] };
  }
  if (served === undefined) return unknownCoreKind(id, types, target);
  const notYet = notYetServed(name, served, target);
  if (notYet !== undefined && served.oldest > target.newest) return { state: 'notServed', problems: [notYet] };
  const problems: Problem[] = notYet === undefined ? [] : [notYet];
  if (verdict !== undefined) {
    const severity = verdict.kind === 'removedInPart' ? 'medium' : 'low';
    problems.push({ ...problemOf('deprecated-api-version', severity, ['apiVersion'], verdict.text), ...lived(life) });
  }
  if (verdict === undefined) problems.push(...stableElsewhere(id, served, core));
  problems.push(
    ...problemsOfReference(object, core),
    ...validateCore(object, served.definition, types, target),
    ...unknownNullKeys(id.nullKeys(), served.definition, types, target),
    ...(name === DEFINITION ? structuralProblems(object) : []),
  );
  return { state: 'core', problems };
}

const DEFINITION = '"apiextensions.k8s.io/v1 CustomResourceDefinition"';

/** An alpha or beta version beside a stable one goes sooner or later, deprecated or not. */
function stableElsewhere(
  { apiVersion, kind }: ResourceId,
  { group, version }: ServedKind,
  { types, target }: Core,
): readonly Problem[] {
  if (!/alpha|beta/u.test(version)) return [];
  for (const one of types.kinds()) {
    const isStable = one.group === group && one.kind === kind && /^v\d+$/u.test(one.version);
    if (!isStable || one.oldest > target.oldest || one.newest < target.newest) continue;
    const text = `"${apiVersion} ${kind}" is not stable, and every version of the target serves ${apiVersionOf(group, one.version)}`;
    return [problemOf('deprecated-api-version', 'info', ['apiVersion'], text)];
  }
  return [];
}

function notYetServed(name: string, served: ServedKind, target: Target): Problem | undefined {
  if (served.oldest <= target.oldest) return undefined;
  const isNowhere = served.oldest > target.newest;
  const text = `${name} exists from Kubernetes ${versionText(served.oldest)} on, and the target is ${targetText(target)}`;
  return problemOf('unknown-api-version', isNowhere ? 'high' : 'low', ['apiVersion'], text);
}

/** An autoscaler finds what it scales by the API version that it is told. */
function problemsOfReference(object: DataMap, { lives, target }: Core): readonly Problem[] {
  const path: Path = ['spec', 'scaleTargetRef'];
  const reference = valueAt(object, path);
  if (!isMap(reference)) return [];
  const { apiVersion, kind } = reference;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return [];
  const life = lives.of(apiVersion, kind);
  const verdict = life === undefined ? undefined : lifeVerdict({ apiVersion, kind }, life, target);
  if (verdict?.kind !== 'removed') return [];
  return [removal(verdict.text, [...path, 'apiVersion'], life)];
}

function removal(text: string, path: Path, life: Life | undefined): Problem {
  return { ...problemOf('removed-api-version', 'high', path, text), ...lived(life) };
}

function lived(life: Life | undefined): Pick<Problem, 'life'> {
  return life === undefined ? {} : { life: { deprecated: life.deprecated, removed: life.removed } };
}

function problemOf(rule: Problem['rule'], severity: Problem['severity'], path: Path, text: string): Problem {
  return { rule, severity, path, message: `${sentence(text)}.` };
}
