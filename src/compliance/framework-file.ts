import { z } from 'zod';
import { parseConfigYaml } from '../config/config-yaml.ts';
import { mapping } from '../config/schema.ts';
import { shapeFault, shapeMistake } from '../config/shape-fault.ts';
import { type MistakePlace, UserError } from '../errors.ts';
import { ASSESS, type Control, type Framework, type Join } from '../model/framework.ts';
import { PROTECTED_DATA } from '../model/data-scope.ts';
import type { Path } from '../model/location.ts';
import { nearestName } from '../model/nearest-name.ts';
import { isInput, INPUTS } from './inputs.ts';

/** A framework file whose parts fit together, before `extends` is followed. */
export interface FrameworkFile {
  /** With the controls that the file itself has. */
  readonly framework: Framework;
  /** The framework whose controls it starts from. */
  readonly extends?: string;
  /** Controls of that framework which it leaves out. */
  readonly without: readonly string[];
  placeOf(path: Path): MistakePlace;
}

const text = (most: number): z.ZodString => z.string().trim().min(1).max(most);
/** Numbers like `5.10` are names here. */
const name = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:()+-]{0,79}$/u));
const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/u);

const join = mapping({
  rule: slug.describe('Id of a rule.'),
  covers: z
    .enum(['full', 'partial'])
    .describe('full: an object that meets the rule meets the control; partial: the rule is one part of it.'),
  why: text(400).describe('Why meeting the rule moves this control, in one sentence.'),
  looksAt: z
    .array(z.string().refine(isInput))
    .min(1)
    .optional()
    .describe('Of a rule over whole sources, the inputs that it looks at, where they are not what the control needs.'),
  unless: z
    .array(z.string().regex(/^(?:!?[a-z0-9][a-z0-9-]{0,60}|[a-z0-9][a-z0-9-]{0,60}=[^=\s]{1,60})$/u))
    .default([])
    .describe(
      'Flags with which a pass proves nothing, since they hand the matter to a file that the rule does not read, since the rule steps back from what is left out, or since the framework takes them otherwise: `name` where it is given, `name=value`, `!name` where it is left out.',
    ),
});

const control = mapping({
  id: name.describe("The framework's own number; one of yours where it has none."),
  title: text(200).describe('What is asked, in your own words: the texts of most frameworks are licensed.'),
  section: name.optional(),
  level: name.optional(),
  assess: z
    .enum(ASSESS)
    .describe(
      'files: the rules settle it for what the files declare. partly: files can show a failure and cannot prove a pass. uncovered: files could tell, and no rule reads that. runtime: a node or cluster must be asked. manual: people decide.',
    ),
  needs: z
    .array(z.string().refine(isInput))
    .default([])
    .describe(
      `What must be among the files, all of it: ${INPUTS.join(', ')}, or a kind such as Ingress or Mesh.example.com.`,
    ),
  rules: z.array(join).default([]),
  reason: text(400).optional().describe('Why files do not settle it. Left out for `assess: files` only.'),
});

const frameworkFile = mapping({
  id: slug,
  title: text(200),
  version: z.union([z.string(), z.number()]).transform(String).pipe(z.string().min(1).max(100)),
  source: mapping({ publisher: text(200), url: z.url({ protocol: /^https?$/u }).optional() }),
  protects: z
    .enum(PROTECTED_DATA)
    .optional()
    .describe('The data that it is about; `compliance.scope` of lintel.yaml says where that is held.'),
  extends: slug
    .optional()
    .describe('Start from the controls of this framework; a control with the same id replaces its own.'),
  without: z.array(name).default([]).describe('Controls of that framework to leave out.'),
  levels: z.array(mapping({ id: name, meaning: text(200) })).default([]),
  sections: z.array(mapping({ id: name, title: text(200) })).default([]),
  controls: z.array(control).max(5000).default([]),
});

/** The JSON Schema of a framework file, draft 2020-12, for editors. */
export function frameworkJsonSchema(): object {
  return { title: 'Framework of Lintel', ...z.toJSONSchema(frameworkFile, { io: 'input', unrepresentable: 'any' }) };
}

/**
 * Reads a framework file. `file` is how users know it, and is kept as the framework's unless `isOwn` is false.
 * Throws `UserError` at the place of the first thing that is wrong.
 */
export function readFrameworkFile(source: string, file: string, isOwn = true): FrameworkFile {
  const yaml = parseConfigYaml(source, file);
  const parsed = frameworkFile.safeParse(yaml.data ?? {});
  if (!parsed.success) {
    const fault = shapeFault(parsed.error.issues, yaml.data ?? {}, 'the framework');
    throw shapeMistake(fault, yaml, 'docs/compliance.md shows a framework file.');
  }
  const { extends: base, without, controls, source: origin, protects, ...rest } = parsed.data;
  const framework: Framework = {
    ...rest,
    source: { publisher: origin.publisher, ...(origin.url === undefined ? {} : { url: origin.url }) },
    controls: controls.map(controlOf),
    ...(protects === undefined ? {} : { protects }),
    ...(isOwn ? { file } : {}),
  };
  const read: FrameworkFile = {
    framework,
    without,
    ...(base === undefined ? {} : { extends: base }),
    placeOf: (path) => yaml.placeOf(path),
  };
  checkControls(read);
  return read;
}

function controlOf({ section, level, reason, rules, ...rest }: z.infer<typeof control>): Control {
  return {
    ...rest,
    rules: rules.map(({ looksAt, ...one }) => ({ ...one, ...(looksAt === undefined ? {} : { looksAt }) })),
    ...(section === undefined ? {} : { section }),
    ...(level === undefined ? {} : { level }),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** What the shape alone cannot say: which parts go together. */
function checkControls(read: FrameworkFile): void {
  const refuse = (message: string, hint: string, path: Path): never => {
    throw new UserError(`framework "${read.framework.id}": ${message}`, { hint, at: read.placeOf(path) });
  };
  if (read.extends === undefined && read.without.length > 0)
    refuse('`without` goes with `extends`', 'Name the framework whose controls are left out.', ['without']);
  const seen = new Set<string>();
  read.framework.controls.forEach((one, index) => {
    const at: Path = ['controls', index];
    if (seen.has(one.id)) refuse(`control ${one.id} is there twice`, 'Give each an id of its own.', [...at, 'id']);
    seen.add(one.id);
    // What `extends` brings is not known yet, and its sections and levels may be used.
    if (read.extends === undefined) {
      checkName('section', one.section, read.framework.sections, { refuse, at });
      checkName('level', one.level, read.framework.levels, { refuse, at });
    }
    const fault = faultOf(one);
    if (fault !== undefined) refuse(`control ${one.id} ${fault.message}`, fault.hint, [...at, fault.key]);
  });
}

function checkName(
  key: 'section' | 'level',
  given: string | undefined,
  known: readonly { readonly id: string }[],
  { refuse, at }: { readonly refuse: (message: string, hint: string, path: Path) => never; readonly at: Path },
): void {
  if (given === undefined || known.some(({ id }) => id === given)) return;
  const near = nearestName(
    given,
    known.map(({ id }) => id),
  );
  refuse(
    `there is no ${key} "${given}"`,
    near === undefined ? `List it under \`${key}s\`.` : `Did you mean "${near}"?`,
    [...at, key],
  );
}

interface Fault {
  readonly message: string;
  readonly hint: string;
  readonly key: string;
}

/** Each class has what it takes, so that no state can be claimed that nothing stands behind. */
function faultOf({ assess, needs, rules, reason }: Control): Fault | undefined {
  const isJudged = assess === 'files' || assess === 'partly';
  const double = rules.find((one, index) => rules.findIndex(({ rule }) => rule === one.rule) !== index);
  if (double !== undefined) return { message: `has ${double.rule} twice`, hint: 'Join a rule once.', key: 'rules' };
  if (!isJudged && rules.length > 0)
    return { message: `is ${assess} and has rules`, hint: 'Nothing that a rule finds would change it.', key: 'rules' };
  if (isJudged && rules.length === 0)
    return { message: `is ${assess} and has no rule`, hint: 'Join one, or say `uncovered`.', key: 'assess' };
  if (isJudged && needs.length === 0)
    return {
      message: 'needs nothing',
      hint: `Say what must be among the files: ${INPUTS.join(', ')}, or a kind.`,
      key: 'needs',
    };
  if (assess === 'files' && !settles(rules))
    return {
      message: 'has one rule, and that is a part of it',
      hint: 'Say `covers: full` if the rule settles it, `assess: partly` if not, or join the other parts.',
      key: 'rules',
    };
  if (assess === 'partly' && rules.some(({ covers }) => covers === 'full'))
    return {
      message: 'is partly, and a rule covers it in full',
      hint: 'Say `assess: files` or `covers: partial`.',
      key: 'rules',
    };
  if (assess !== 'files' && reason === undefined)
    return {
      message: `is ${assess} and gives no reason`,
      hint: 'Say in a sentence why files do not settle it.',
      key: 'id',
    };
  return undefined;
}

function settles(rules: readonly Join[]): boolean {
  return rules.length > 1 || rules.some(({ covers }) => covers === 'full');
}
