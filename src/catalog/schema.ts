import { z } from 'zod';
import { mapping } from '../config/schema.ts';
import { type ShapeFault, shapeFault } from '../config/shape-fault.ts';
import { COMPONENTS } from '../kubernetes/control-plane/component-settings.ts';
import { CATEGORIES, type Category, SCOPES } from '../model/rule.ts';
import { SEVERITIES } from '../model/severity.ts';
import type { Data } from '../model/data.ts';
import type { RuleDefinition } from './definition.ts';

const severity = z.enum(SEVERITIES).describe('The harm if the finding is true, not our confidence.');
const slug = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u, 'lower-case words joined by dashes');
const cel = z.string().min(1).max(1_000_000);
const text = z.string().min(1);
const data: z.ZodType<Data> = z.json().refine((value) => value !== null, 'a value that is not null') as z.ZodType<Data>;
const params = z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/u), data);
const peers = z.record(z.string(), z.array(z.string().min(1)).min(1));

const example = mapping({
  name: text.describe('What this example shows, as a short claim.'),
  yaml: text.describe('Kubernetes objects; several documents are one set.'),
  severity: severity.optional().describe('The severity that the finding must have, for rules with grades.'),
  params: params
    .optional()
    .describe('Parameters of the rule for this example; `strict: true` turns the second arm on.'),
});

/** The shape of a rule file. Unknown keys are refused. */
const ruleFile = mapping({
  id: slug.describe('A slug, never reused. Built-in rules are found by it in `rules/<category>/<id>.yaml`.'),
  title: text.max(80).describe('A few words that name the fault.'),
  category: z.enum(CATEGORIES).optional().describe("For a team's own rules; built-in ones have it from their folder."),
  severity,
  securitySeverity: z
    .number()
    .min(0.1)
    .max(10)
    .optional()
    .describe("GitHub's security-severity; leave it out where a finding has no security meaning."),
  defaultOn: z.boolean().default(true).describe('Whether the preset `recommended` has the rule.'),
  scope: z.enum(SCOPES).describe('What the rule looks at, once each.'),
  kinds: z
    .array(z.string().regex(/^[A-Z][A-Za-z0-9]*(\.[a-z0-9.-]+)?$/u, '`Kind`, or `Kind.group` for a custom resource'))
    .min(1)
    .optional()
    .describe("Kinds the rule is for: Kubernetes' own by name, custom resources as `Kind.group`."),
  component: z
    .array(z.enum(COMPONENTS))
    .min(1)
    .optional()
    .describe(
      'For scope clusterConfig: the programs whose flags are read, or the parts of a cluster whose settings are.',
    ),
  each: z
    .string()
    .optional()
    .describe('Path from the scope to a list (`volumes[]`) or map (`data.*`); the rule then judges each `item` of it.'),
  when: cel.optional().describe('CEL; where it is not true the rule does not apply.'),
  variables: z
    .array(mapping({ name: z.string().regex(/^[a-z][A-Za-z0-9]*$/u), expression: cel }))
    .default([])
    .describe('Named CEL expressions, read as `variables.<name>`; each sees the ones before it.'),
  expression: cel.optional().describe('CEL; true is well.'),
  check: z
    .string()
    .regex(/^(?:parser|schema|policy|\.\/[a-z0-9-]+\.ts)$/u)
    .optional()
    .describe(
      'Instead of `expression`: for scope set a TypeScript file beside this one that exports `check`; `parser` where reading the file finds it, `schema` where the schema of its kind does, `policy` where an admission policy of the input does.',
    ),
  uses: z
    .array(z.string())
    .optional()
    .describe('With `check`: the kinds whose objects it reads; `*` reads the names of all. Others are not kept.'),
  anchor: z
    .union([text, z.array(text).min(1)])
    .optional()
    .describe('Path from the scope at which the finding stands; of several, the first that exists.'),
  message: text.optional().describe('Names the thing and the consequence. `{…}` holds CEL.'),
  grades: z
    .array(mapping({ when: cel, severity }))
    .default([])
    .describe('The first one whose condition is true gives the severity.'),
  strict: mapping({
    expression: cel
      .optional()
      .describe('Left out with `check`, which is told by `params.strict` and marks what it finds.'),
    severity: severity.optional(),
    peers: peers.default({}),
    message: text.optional(),
  })
    .optional()
    .describe('A stricter reading, on in the presets strict and all, or by `params.strict`.'),
  passedBy: z
    .array(mapping({ when: cel, peers }))
    .default([])
    .describe('Checks of other linters that find nothing where the condition is true: the finding is not theirs then.'),
  params: params.default({}).describe('What a site may set, with defaults; read in CEL as `params.<name>`.'),
  overrides: z
    .array(slug)
    .default([])
    .describe('Less specific rules whose finding at the same place this one replaces.'),
  sensitive: z.boolean().default(false).describe('The value at the anchor is a secret and is never printed.'),
  needsParams: z
    .array(z.string())
    .min(1)
    .optional()
    .describe(
      'Lists in `params` without which the rule has nothing to compare with: while all are empty, it has looked at nothing.',
    ),
  rationale: text.describe('What an attacker or an outage would do with it, in two sentences.'),
  remediation: text.describe('How to repair it, in one sentence.'),
  fix: mapping({
    title: text,
    safe: z.boolean().describe('A healthy program cannot notice the change.'),
    set: z.record(z.string(), data).optional(),
    remove: z.array(text).optional(),
  }).optional(),
  controls: z
    .array(z.string().regex(/^[a-z0-9-]+\/.+$/u))
    .default([])
    .describe('`<framework>/<control>`.'),
  peers: peers.default({}).describe("The same check's ids at other linters."),
  aliases: z.array(slug).default([]),
  deprecated: text.optional(),
  examples: mapping({
    fails: z
      .array(
        mapping({
          ...example.shape,
          at: z.array(text).min(1).describe('Paths from the object at which it must speak, in order.'),
        }),
      )
      .min(1),
    passes: z.array(example).min(1),
  }),
});

/** A rule file as written, with the defaults of its keys filled in. */
export type RuleFile = Omit<RuleDefinition, 'anchors' | 'category'> & {
  readonly category?: Category;
  readonly anchor?: string | readonly string[];
};

/** The rule, or the first thing that is wrong with it and where. */
export type RuleFileReading =
  | { readonly ok: true; readonly rule: RuleFile }
  | { readonly ok: false; readonly fault: ShapeFault };

/** Reads a rule file's value. */
export function readRuleFile(value: unknown): RuleFileReading {
  const parsed = ruleFile.safeParse(value);
  if (parsed.success) return { ok: true, rule: parsed.data as RuleFile };
  return { ok: false, fault: shapeFault(parsed.error.issues, value, 'the rule') };
}

/** The JSON Schema of a rule file, for editors. */
export function ruleJsonSchema(): object {
  return z.toJSONSchema(ruleFile, { io: 'input' });
}
