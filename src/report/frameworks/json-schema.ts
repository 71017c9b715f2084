import { CONTROL_STATES } from '../../model/compliance.ts';
import { CHANGE_KINDS } from '../../model/compliance-change.ts';
import { PROTECTED_DATA } from '../../model/data-scope.ts';
import { ASSESS } from '../../model/framework.ts';
import { SEVERITIES } from '../../model/severity.ts';
import type { JsonSchema } from '../json-schema.ts';
import { COMPLIANCE_SCHEMA_VERSION } from './json.ts';

const TEXT: JsonSchema = { type: 'string' };
const DAY: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const COUNT: JsonSchema = { type: 'integer', minimum: 0 };
const COMMIT: JsonSchema = { type: 'string', pattern: '^[0-9a-f]{40,64}$' };
const DIGEST: JsonSchema = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' };
const STATE_COUNTS = Object.fromEntries(CONTROL_STATES.map((state) => [state, COUNT]));
const SEVERITY_COUNTS = closed(Object.fromEntries(SEVERITIES.map((severity) => [severity, COUNT])), []);
const PLACE: Readonly<Record<string, JsonSchema>> = {
  file: TEXT,
  line: { type: 'integer', minimum: 1 },
  column: { type: 'integer', minimum: 1 },
};
const COVERS: JsonSchema = { enum: ['full', 'partial'] };

const RULE = closed(
  { id: TEXT, covers: COVERS, why: TEXT, checked: COUNT, passed: COUNT, failed: COUNT, excepted: COUNT },
  [],
);

const EVIDENCE = closed(
  {
    state: { enum: ['failed', 'passed', 'excepted'] },
    rule: TEXT,
    object: TEXT,
    ...PLACE,
    severity: { enum: SEVERITIES, description: 'Of a failure.' },
    message: TEXT,
    seen: { type: 'string', description: 'The text of the line, secrets replaced.' },
    chain: { type: 'array', items: closed({ ...PLACE, role: TEXT }, ['line', 'column']) },
    environments: { type: 'array', items: TEXT },
    exception: closed({ by: TEXT, peer: TEXT, reason: TEXT, owner: TEXT, ticket: TEXT, until: DAY }, [
      'peer',
      'owner',
      'ticket',
      'until',
    ]),
  },
  ['line', 'column', 'severity', 'message', 'seen', 'chain', 'environments', 'exception'],
);

const ATTESTATION = closed(
  { framework: TEXT, control: TEXT, statement: TEXT, owner: TEXT, evidence: TEXT, ticket: TEXT, date: DAY, until: DAY },
  ['ticket'],
);

const CONTROL = closed(
  {
    id: TEXT,
    title: TEXT,
    section: TEXT,
    level: TEXT,
    state: { enum: CONTROL_STATES },
    coverage: { enum: ['full', 'partial', 'none'], description: 'How much of it files can show.' },
    assess: { enum: ASSESS },
    needs: { type: 'array', items: TEXT },
    rules: { type: 'array', items: RULE },
    evidence: { type: 'array', items: EVIDENCE },
    passedNotListed: { ...COUNT, description: 'Objects that passed and are not listed as evidence.' },
    attestation: ATTESTATION,
    reason: TEXT,
  },
  ['section', 'level', 'attestation'],
);

const FRAMEWORK = closed(
  {
    id: TEXT,
    title: TEXT,
    version: TEXT,
    source: closed({ publisher: TEXT, url: TEXT }, ['url']),
    protects: { enum: PROTECTED_DATA, description: 'The data that it is about.' },
    file: { type: 'string', description: "Of a team's own framework." },
    summary: closed(
      {
        total: COUNT,
        assessable: {
          ...COUNT,
          description: 'Controls that files can show, in full or in part, by rules that there are.',
        },
        assessed: { ...COUNT, description: 'Those of them about which the files say something.' },
        ...STATE_COUNTS,
      },
      [],
    ),
    missing: { type: 'array', items: closed({ input: TEXT, words: TEXT, controls: COUNT }, []) },
    controls: { type: 'array', items: CONTROL },
  },
  ['protects', 'file'],
);

const FRAMEWORK_CHANGE = closed(
  {
    id: TEXT,
    controls: {
      type: 'array',
      items: closed(
        {
          id: TEXT,
          title: TEXT,
          change: { enum: CHANGE_KINDS },
          before: { enum: CONTROL_STATES, description: 'Absent where the framework did not have the control.' },
          now: { enum: CONTROL_STATES },
          new: {
            ...COUNT,
            description: 'Findings that came; at least so many, where runs are compared by their numbers.',
          },
          fixed: COUNT,
          evidence: {
            type: 'array',
            items: closed({ rule: TEXT, object: TEXT, ...PLACE, message: TEXT }, ['line', 'column']),
          },
        },
        ['before'],
      ),
    },
  },
  [],
);

const CHANGE: JsonSchema = {
  description: 'What the change since a base does to controls.',
  oneOf: [
    closed(
      {
        state: { const: 'compared' },
        base: TEXT,
        commit: COMMIT,
        frameworks: { type: 'array', items: FRAMEWORK_CHANGE },
      },
      [],
    ),
    closed({ state: { const: 'unknown' }, base: TEXT, reason: TEXT }, []),
  ],
};

const RUN = closed(
  {
    date: DAY,
    commit: COMMIT,
    version: TEXT,
    ruleSet: DIGEST,
    unjudged: COUNT,
    findings: SEVERITY_COUNTS,
    frameworks: {
      type: 'array',
      items: closed({ id: TEXT, version: TEXT, total: COUNT, assessable: COUNT, assessed: COUNT, ...STATE_COUNTS }, []),
    },
  },
  ['commit'],
);

const HISTORY = closed(
  {
    earlier: { ...COUNT, description: 'Runs over the same paths before this one.' },
    skipped: closed({ broken: COUNT, foreign: COUNT, otherPaths: COUNT }, []),
    notes: { type: 'array', items: TEXT },
    runs: { type: 'array', items: RUN, description: 'Oldest first, this one last.' },
    since: {
      type: 'array',
      items: closed(
        {
          kind: { enum: ['last-run', 'tag', 'ref'] },
          name: TEXT,
          date: DAY,
          commit: COMMIT,
          otherRuleSet: { type: 'boolean' },
          frameworks: { type: 'array', items: FRAMEWORK_CHANGE },
        },
        ['commit'],
      ),
    },
  },
  [],
);

const TEXTS: JsonSchema = { type: 'array', items: TEXT };
const LABELS: JsonSchema = { type: 'object', additionalProperties: TEXT };
const PODS = { namespaces: TEXTS, labels: LABELS };

const DATA_SCOPE = closed(
  {
    data: { enum: PROTECTED_DATA },
    ...PODS,
    connections: {
      type: 'array',
      items: closed(
        { name: TEXT, from: closed({ ...PODS, addresses: TEXTS }, []), to: closed(PODS, []), reason: TEXT },
        [],
      ),
    },
    inside: { ...COUNT, description: 'Objects in it.' },
    outside: COUNT,
    workloads: TEXTS,
    unusedNamespaces: TEXTS,
    ways: closed(
      {
        unlisted: { ...COUNT, description: 'Ways into it that are neither within it nor listed as a connection.' },
        leftOut: { ...COUNT, description: 'Ways that are left out of `edges`.' },
        edges: {
          type: 'array',
          items: closed(
            {
              from: TEXT,
              to: TEXT,
              ports: TEXT,
              state: { enum: ['listed', 'inside', 'open', 'may'] },
              listedAs: TEXT,
              file: TEXT,
              line: { type: 'integer', minimum: 1 },
            },
            ['listedAs', 'line'],
          ),
        },
      },
      [],
    ),
  },
  [],
);

/** JSON Schema (draft 2020-12) of what `frameworksJson` writes. */
export const COMPLIANCE_REPORT_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: `Lintel report on frameworks, version ${COMPLIANCE_SCHEMA_VERSION}`,
  ...closed(
    {
      schemaVersion: { const: COMPLIANCE_SCHEMA_VERSION },
      tool: closed({ name: TEXT, version: TEXT }, []),
      date: DAY,
      commit: COMMIT,
      run: { type: 'string', description: 'Address of the run that wrote it.' },
      ruleSet: { ...DIGEST, description: 'Of the rules with their parameters, and the frameworks.' },
      statement: TEXT,
      scope: closed({ sources: COUNT, resources: COUNT, unjudged: { type: 'array', items: TEXT } }, []),
      dataScopes: { type: 'array', items: DATA_SCOPE, description: 'Where protected data is said to be.' },
      expired: { type: 'array', items: TEXT, description: 'Exceptions that are past their date.' },
      gate: closed({ open: { type: 'boolean' }, broken: { type: 'array', items: TEXT } }, []),
      findings: SEVERITY_COUNTS,
      change: CHANGE,
      history: HISTORY,
      frameworks: { type: 'array', items: FRAMEWORK },
    },
    ['commit', 'run', 'dataScopes', 'change', 'history'],
  ),
};

/** An object with these keys and no others, all of them but the optional ones. */
function closed(properties: Readonly<Record<string, JsonSchema>>, optional: readonly string[]): JsonSchema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: 'object', properties, required, additionalProperties: false };
}
