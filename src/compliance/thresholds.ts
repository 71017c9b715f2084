import type { FrameworkThreshold, Threshold } from '../config/config.ts';
import { UserError } from '../errors.ts';
import type { AssessedFramework, FrameworkSummary } from '../model/compliance.ts';
import type { Framework } from '../model/framework.ts';
import { nearestName } from '../model/nearest-name.ts';
import { summaryOf } from './assess.ts';

/** The thresholds that do not hold, in sentences; those of frameworks that are not in the report are not looked at. */
export function brokenThresholds(
  frameworks: readonly AssessedFramework[],
  thresholds: Readonly<Record<string, FrameworkThreshold>>,
): readonly string[] {
  return frameworks.flatMap(({ framework, controls, summary }) => {
    const wanted = thresholds[framework.id];
    if (wanted === undefined) return [];
    const levels = Object.entries(wanted.levels).flatMap(([level, one]) =>
      broken(
        `${framework.id}, level ${level}`,
        summaryOf(controls.filter(({ control }) => control.level === level)),
        one,
      ),
    );
    return [...broken(framework.id, summary, wanted), ...levels];
  });
}

function broken(name: string, summary: FrameworkSummary, { minPass, minAssessed }: Threshold): readonly string[] {
  const { states, assessed, assessable } = summary;
  const held = states.pass + states.attested + states.excepted;
  const decided = held + states.fail;
  const told: string[] = [];
  // Nothing decided is nothing held, so an empty repository meets no threshold.
  if (minPass !== undefined && share(held, decided) < minPass)
    told.push(`${name}: ${held} of ${decided} decided controls hold, where ${minPass} % are asked for (minPass).`);
  if (minAssessed !== undefined && share(assessed, assessable) < minAssessed)
    told.push(
      `${name}: ${assessed} of ${assessable} controls that files can show were assessed, where ${minAssessed} % are asked for (minAssessed).`,
    );
  return told;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (part / whole) * 100;
}

/** Throws `UserError` at the place of a threshold for a framework or level that there is not: it would never close the gate. */
export function checkThresholds(
  thresholds: Readonly<Record<string, FrameworkThreshold>>,
  known: readonly Framework[],
): void {
  for (const [id, { levels, at }] of Object.entries(thresholds)) {
    const framework = known.find((one) => one.id === id);
    if (framework === undefined) throw unknown(`framework "${id}"`, id, known, at);
    const missing = Object.keys(levels).find((level) => !framework.levels.some((one) => one.id === level));
    if (missing !== undefined) throw unknown(`level "${missing}" in ${id}`, missing, framework.levels, at);
  }
}

function unknown(
  what: string,
  name: string,
  known: readonly { readonly id: string }[],
  at: FrameworkThreshold['at'],
): UserError {
  const ids = known.map(({ id }) => id);
  const near = nearestName(name, ids);
  return new UserError(`compliance.thresholds: there is no ${what}`, {
    hint: `${near === undefined ? '' : `Did you mean "${near}"? `}There are ${ids.join(', ')}.`,
    at,
  });
}
