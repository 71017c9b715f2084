import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** A mutant that no example can or should kill, and why. */
export interface AllowedMutant {
  readonly rule: string;
  /** As the tool prints it. */
  readonly mutant: string;
  readonly reason: string;
}

const list = z.array(z.strictObject({ rule: z.string(), mutant: z.string(), reason: z.string().min(10) }));

/** Reads the list of mutants that may live; throws where it is not of its form. */
export function readAllowedMutants(path: string): readonly AllowedMutant[] {
  return list.parse(parse(readFileSync(path, 'utf8')) ?? []);
}
