import { DIAGNOSTIC_CODES } from '../model/diagnostic.ts';
import { SCHEMA_STATES } from '../model/report.ts';
import { SEVERITIES } from '../model/severity.ts';
import { JSON_SCHEMA_VERSION } from './json.ts';

/** A JSON Schema, as far as its own type goes: an object whose keywords the draft defines. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const TEXT: JsonSchema = { type: 'string' };
const COUNT: JsonSchema = { type: 'integer', minimum: 0 };
const FROM_ONE: JsonSchema = { type: 'integer', minimum: 1 };
const TEXTS: JsonSchema = { type: 'array', items: TEXT };
const SEVERITY: JsonSchema = { enum: SEVERITIES };
const PATH: JsonSchema = { type: 'array', items: { type: ['string', 'integer'] } };
const PLACE: Readonly<Record<string, JsonSchema>> = { file: TEXT, line: FROM_ONE, column: FROM_ONE };
const NAMES_BY_TOOL: JsonSchema = { type: 'object', additionalProperties: TEXTS };

const RENDERED = closed({ source: TEXT, environments: TEXTS, resource: TEXT, path: PATH, line: FROM_ONE }, [
  'source',
  'environments',
  'resource',
  'path',
  'line',
]);

const PROVENANCE = closed(
  {
    home: closed(PLACE, ['file']),
    precision: { enum: ['exact', 'block', 'file'] },
    reason: TEXT,
    fromValues: { type: 'boolean' },
    overridden: { type: 'array', items: closed(PLACE, ['file']) },
    setKey: closed({ file: TEXT, key: TEXT }, ['file', 'key']),
    steps: { type: 'array', items: closed({ ...PLACE, role: TEXT }, ['file', 'role']) },
    rendered: RENDERED,
  },
  ['home', 'precision', 'fromValues', 'steps'],
);

const FINDING = closed(
  {
    rule: TEXT,
    severity: SEVERITY,
    message: TEXT,
    resource: closed({ apiVersion: TEXT, kind: TEXT, name: TEXT, namespace: TEXT }, ['apiVersion', 'kind', 'name']),
    container: TEXT,
    path: PATH,
    home: closed({ ...PLACE, endLine: FROM_ONE, endColumn: FROM_ONE }, ['file']),
    provenance: PROVENANCE,
    excerpt: TEXT,
    fingerprint: { type: 'string', pattern: '^[0-9a-f]+$' },
    state: {
      enum: ['new', 'unchanged', 'unknown', 'fixed'],
      description: 'Present where the run was compared with another state of the repository.',
    },
    outOfScope: { const: true, description: 'It is none of what the run was asked to tell.' },
    related: { type: 'array', items: closed({ ...PLACE, message: TEXT }, ['file', 'message']) },
    suppression: closed(
      {
        by: { enum: ['comment', 'annotation', 'config', 'baseline'] },
        peer: {
          type: 'string',
          description: 'The linter that the comment or annotation is for, where it is not Lintel.',
        },
        reason: TEXT,
        owner: TEXT,
        ticket: TEXT,
        until: TEXT,
      },
      ['by', 'reason'],
    ),
    controls: TEXTS,
    peers: NAMES_BY_TOOL,
  },
  ['rule', 'severity', 'message', 'path', 'home', 'provenance', 'fingerprint', 'related', 'controls', 'peers'],
);

const SOURCE = closed(
  {
    kind: { enum: ['manifests', 'helm', 'kustomize', 'stdin'] },
    name: TEXT,
    folder: TEXT,
    environment: TEXT,
    state: { enum: ['judged', 'partial', 'unchecked'] },
    resources: COUNT,
    why: TEXT,
  },
  ['kind', 'name', 'state', 'resources'],
);

const DIAGNOSTIC = closed(
  {
    code: { enum: Object.keys(DIAGNOSTIC_CODES) },
    level: { enum: ['error', 'warning', 'note'] },
    message: TEXT,
    hint: TEXT,
    ...PLACE,
  },
  ['code', 'level', 'message', 'hint'],
);

const SUMMARY = closed(
  {
    bySeverity: closed(Object.fromEntries(SEVERITIES.map((severity) => [severity, COUNT])), [...SEVERITIES]),
    suppressed: COUNT,
    suppressedForPeers: { ...COUNT, description: 'How many of them by comments and annotations for other linters.' },
    outOfScope: COUNT,
    sources: COUNT,
    resources: COUNT,
    unchecked: COUNT,
    notKubernetes: COUNT,
    schemas: {
      ...closed(Object.fromEntries(SCHEMA_STATES.map((state) => [state, COUNT])), []),
      description: 'Resources by what their schema was, or why there was none.',
    },
    rules: COUNT,
  },
  ['bySeverity', 'suppressed', 'suppressedForPeers', 'sources', 'resources', 'unchecked', 'notKubernetes', 'rules'],
);

const TOOL = closed(
  {
    name: TEXT,
    version: TEXT,
    renderers: {
      type: 'array',
      items: closed({ name: { enum: ['helm', 'kustomize', 'kubectl'] }, version: TEXT }, ['name', 'version']),
    },
  },
  ['name', 'version', 'renderers'],
);

/** JSON Schema (draft 2020-12) of what `json` writes. */
export const JSON_REPORT_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: `Lintel report, version ${JSON_SCHEMA_VERSION}`,
  ...closed(
    {
      schemaVersion: { const: JSON_SCHEMA_VERSION },
      tool: TOOL,
      verdict: { enum: ['passed', 'failed', 'incomplete'] },
      failOn: { enum: [...SEVERITIES, 'never'] },
      scope: { enum: ['all', 'new', 'changed-resources', 'changed-lines'] },
      summary: SUMMARY,
      shard: closed({ index: FROM_ONE, count: FROM_ONE, rules: TEXTS }, ['index', 'count', 'rules']),
      sources: { type: 'array', items: SOURCE },
      findings: { type: 'array', items: FINDING },
      comparison: closed(
        {
          base: TEXT,
          commit: TEXT,
          new: COUNT,
          unchanged: COUNT,
          unknown: COUNT,
          fixed: { type: 'array', items: FINDING },
        },
        ['base', 'new', 'unchanged', 'unknown', 'fixed'],
      ),
      diagnostics: { type: 'array', items: DIAGNOSTIC },
    },
    ['schemaVersion', 'tool', 'verdict', 'failOn', 'summary', 'sources', 'findings', 'diagnostics'],
  ),
};

/** An object with these keys and no others. */
function closed(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[]): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}
