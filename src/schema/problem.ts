import type { Path } from '../model/location.ts';
import type { Severity } from '../model/severity.ts';

/** The rules whose findings this room makes: their files say `check: schema`. */
const SCHEMA_RULES = [
  'schema-validation',
  'unquoted-string-value',
  'unknown-api-version',
  'removed-api-version',
  'deprecated-api-version',
  'deprecated-crd-version',
  'immutable-field-changed',
  'non-structural-schema',
] as const;
export type SchemaRule = (typeof SCHEMA_RULES)[number];

/** Whether this room makes the rule's findings. */
export function isSchemaRule(id: string): boolean {
  return SCHEMA_RULES.some((one) => one === id);
}

/** Something that the API server would not take as it is written. */
export interface Problem {
  readonly rule: SchemaRule;
  /** High: the server refuses it. Medium: it drops it without a word. Low: it still works, and will not for ever. */
  readonly severity: Severity;
  /** From the object's root. */
  readonly path: Path;
  /** A sentence or two; holds no value of a Secret. */
  readonly message: string;
  /** The value at `path` may be a secret: a line that shows it is not shown. */
  readonly mayBeSecret?: true;
  /** For a version of an API: the minor versions of Kubernetes that deprecated and removed it, where they did. */
  readonly life?: { readonly deprecated: number | undefined; readonly removed: number | undefined };
}
