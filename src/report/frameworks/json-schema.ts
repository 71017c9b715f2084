import { CONTROL_STATES } from '../../model/compliance.ts';
import { ASSESS } from '../../model/framework.ts';
import type { JsonSchema } from '../json-schema.ts';
import { COMPLIANCE_SCHEMA_VERSION } from './json.ts';

const TEXT: JsonSchema = { type: 'string' };
const DAY: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const COUNT: JsonSchema = { type: 'integer', minimum: 0 };
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
  ['line', 'column', 'message', 'seen', 'chain', 'environments', 'exception'],
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
    file: { type: 'string', description: "Of a team's own framework." },
    summary: closed(
      {
        total: COUNT,
        assessable: {
          ...COUNT,
          description: 'Controls that files can show, in full or in part, by rules that there are.',
        },
        assessed: { ...COUNT, description: 'Those of them about which the files say something.' },
        ...Object.fromEntries(CONTROL_STATES.map((state) => [state, COUNT])),
      },
      [],
    ),
    missing: { type: 'array', items: closed({ input: TEXT, words: TEXT, controls: COUNT }, []) },
    controls: { type: 'array', items: CONTROL },
  },
  ['file'],
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
      commit: { type: 'string', pattern: '^[0-9a-f]{40,64}$' },
      statement: TEXT,
      scope: closed({ sources: COUNT, resources: COUNT, unjudged: { type: 'array', items: TEXT } }, []),
      expired: { type: 'array', items: TEXT, description: 'Exceptions that are past their date.' },
      gate: closed({ open: { type: 'boolean' }, broken: { type: 'array', items: TEXT } }, []),
      frameworks: { type: 'array', items: FRAMEWORK },
    },
    ['commit'],
  ),
};

/** An object with these keys and no others, all of them but the optional ones. */
function closed(properties: Readonly<Record<string, JsonSchema>>, optional: readonly string[]): JsonSchema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: 'object', properties, required, additionalProperties: false };
}
