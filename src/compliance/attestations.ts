import { z } from 'zod';
import { parseConfigYaml } from '../config/config-yaml.ts';
import { mapping } from '../config/schema.ts';
import { shapeFault, shapeMistake } from '../config/shape-fault.ts';
import { UserError } from '../errors.ts';
import type { Attestation } from '../model/compliance.ts';
import type { Framework } from '../model/framework.ts';
import type { Path } from '../model/location.ts';
import { nearestName } from '../model/nearest-name.ts';

const words = z.string().trim().min(1).max(2000);
const loose = z.union([z.string(), z.number()]).transform(String).pipe(z.string().trim().min(1).max(500));
const day = z.string().refine(isDay, { error: 'a date like 2027-01-31' });

const attestationsFile = mapping({
  attestations: z
    .array(
      mapping({
        control: z.string().regex(/^[a-z0-9-]+\/\S+$/u, { error: 'a framework and a control: cis-kubernetes/3.1.1' }),
        statement: words.describe('What is so.'),
        owner: loose.describe('Who says it and stands for it.'),
        evidence: loose.describe('Where the proof lies: an address, a document.'),
        ticket: loose.optional(),
        date: day.describe('The day on which it was given.'),
        until: day.optional().describe('Last day on which it counts; a year after the date where it is left out.'),
      }),
    )
    .max(10_000),
});

/** The JSON Schema of an attestations file, draft 2020-12, for editors. */
export function attestationsJsonSchema(): object {
  return {
    title: 'Attestations of Lintel',
    ...z.toJSONSchema(attestationsFile, { io: 'input', unrepresentable: 'any' }),
  };
}

/**
 * The attestations of a file. Throws `UserError` at the place of the first one that is not complete, or that is about a control
 * which none of the frameworks has. `known` are all frameworks, not only those of the report.
 */
export function readAttestations(text: string, file: string, known: readonly Framework[]): readonly Attestation[] {
  const yaml = parseConfigYaml(text, file);
  const parsed = attestationsFile.safeParse(yaml.data ?? {});
  if (!parsed.success) {
    const fault = shapeFault(parsed.error.issues, yaml.data ?? {}, 'the file');
    throw shapeMistake(
      fault,
      yaml,
      'An attestation has control, statement, owner, evidence and date; docs/compliance.md shows one.',
    );
  }
  const seen = new Set<string>();
  return parsed.data.attestations.map(({ control: name, ticket, until, ...rest }, index): Attestation => {
    const at = yaml.placeOf(['attestations', index, 'control'] satisfies Path);
    const slash = name.indexOf('/');
    const [framework, control] = [name.slice(0, slash), name.slice(slash + 1)];
    checkControl({ framework, control }, known, at);
    if (seen.has(name)) throw new UserError(`${name} is attested twice`, { hint: 'Keep the one that counts.', at });
    seen.add(name);
    const last = until ?? yearAfter(rest.date);
    if (last < rest.date) {
      throw new UserError(`the attestation of ${name} ends before it was given`, {
        hint: 'Set `until` to a day after `date`.',
        at,
      });
    }
    return { framework, control, ...rest, until: last, ...(ticket === undefined ? {} : { ticket }) };
  });
}

function checkControl(
  { framework, control }: { readonly framework: string; readonly control: string },
  known: readonly Framework[],
  at: ReturnType<ReturnType<typeof parseConfigYaml>['placeOf']>,
): void {
  const found = known.find(({ id }) => id === framework);
  const names = found === undefined ? known.map(({ id }) => id) : found.controls.map(({ id }) => id);
  if (found !== undefined && names.includes(control)) return;
  const what = found === undefined ? `no framework "${framework}"` : `no control "${control}" in ${framework}`;
  const near = nearestName(found === undefined ? framework : control, names);
  throw new UserError(`there is ${what}`, {
    hint: near === undefined ? 'docs/frameworks has a page for each framework.' : `Did you mean "${near}"?`,
    at,
  });
}

function isDay(value: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function yearAfter(date: string): string {
  const after = new Date(`${date}T00:00:00Z`);
  after.setUTCFullYear(after.getUTCFullYear() + 1);
  return after.toISOString().slice(0, 10);
}
