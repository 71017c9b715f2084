import { z } from 'zod';
import { type Data, isMap } from '../model/data.ts';
import { PROTECTED_DATA, type ProtectedData, WORDS_OF_DATA } from '../model/data-scope.ts';
import { SEVERITIES } from '../model/severity.ts';
import { REPORT_SCOPES, UNKNOWN_KINDS } from './config.ts';
import type { FileSettings } from './file-settings.ts';

/** What was wrong with a mapping is told with the keys that it may have; `load.ts` looks for the one that was meant. */
export function mapping<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const known = Object.keys(shape).join(' ');
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? known : 'a mapping') });
}

function text(what: string): z.ZodType<string> {
  return z.string({ error: what }).min(1, { error: what }).max(4096, { error: 'at most 4096 characters' });
}

/** What people write without quotes and YAML reads as a number, like `1.34` or a ticket's. */
function loose(what: string): z.ZodType<string> {
  return z.union([z.string(), z.number()], { error: what }).pipe(z.coerce.string());
}

function list<Item extends z.ZodType>(item: Item, what: string): z.ZodArray<Item> {
  return z.array(item, { error: what }).max(10_000, { error: 'at most 10000 entries' });
}

const severity = z.enum(SEVERITIES);

/** What reaches a renderer's command line must not look like one of its flags. */
function matching(pattern: RegExp, what: string): z.ZodType<string> {
  return z.string({ error: what }).regex(pattern, { error: what });
}

const words = (what: string): z.ZodType<string[]> => list(text('a string'), what);
const positive = z.int({ error: 'a whole number above 0' }).positive({ error: 'a whole number above 0' });
const data: z.ZodType<Data> = z.custom<Data>(isData, 'a value without empty keys');

/** Null is an absent key to us, so it may stand in lists only. */
function isData(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => item === null || isData(item));
  return isMap(value) ? Object.values(value).every(isData) : value !== null;
}

const ruleEntry = z.union(
  [
    z.enum(['off', 'on', ...SEVERITIES]),
    z.boolean(),
    mapping({
      severity: severity.optional().describe('Severity of its findings, instead of the rule’s own.'),
      params: z
        .record(z.string(), data, { error: 'a mapping of parameters' })
        .optional()
        .describe('Parameters that the rule reads.'),
    }),
  ],
  { error: `"off", "on", a severity (${SEVERITIES.join(', ')}), or a mapping with severity and params` },
);

const pathRules = mapping({
  paths: list(text('a pattern like deploy/**'), 'a list of patterns')
    .min(1, { error: 'a list of at least one pattern' })
    .describe('Files it is about, like deploy/production/**.'),
  rules: z
    .record(
      z.string(),
      z.union([z.enum(['off', 'on', ...SEVERITIES]), z.boolean()], {
        error: `"off", "on" or a severity (${SEVERITIES.join(', ')}); parameters hold for all files, under \`rules\``,
      }),
      { error: 'a mapping of rules' },
    )
    .describe('By rule or category: off, on or a severity.'),
});

const environment = mapping({
  name: matching(/^[^\p{Cc}]{1,100}$/u, 'a name of at most 100 characters').describe('Name in reports, like prod.'),
  values: words('a list of values files')
    .optional()
    .describe('Values files in order, from the chart’s folder or the root; the last wins.'),
  set: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()], { error: 'a string, number or boolean' }), {
      error: 'a mapping of dotted keys to values',
    })
    .optional()
    .describe('Single values by dotted key, as `helm --set` takes them.'),
  release: matching(/^[a-z0-9](?:[a-z0-9-]{0,51}[a-z0-9])?$/u, 'a release name: at most 53 of a-z, 0-9 and dashes')
    .optional()
    .describe('Release name; Helm’s default is release-name.'),
  namespace: matching(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u, 'a namespace: at most 63 of a-z, 0-9 and dashes')
    .optional()
    .describe('Namespace; Helm’s default is default.'),
  kubeVersion: loose('a version like 1.34.0').optional().describe('Kubernetes version the chart sees.'),
  apiVersions: list(
    matching(/^[A-Za-z0-9][A-Za-z0-9./-]{0,252}$/u, 'an API version like monitoring.coreos.com/v1'),
    'a list of API versions',
  )
    .optional()
    .describe('API versions the chart sees beside the usual ones.'),
});

const chart = mapping({
  chart: text('the folder of a chart').describe('Folder with the Chart.yaml.'),
  environments: list(environment, 'a list of environments').describe('Ways to render the chart.'),
  defaults: z
    .boolean({ error: 'true or false' })
    .optional()
    .describe('Render the chart’s defaults and ci/ values as well.'),
});

const suppression = mapping({
  rule: text('a rule’s id, a category, or a peer’s check id').describe('Rule, category, or another linter’s check id.'),
  path: text('a path pattern').optional().describe('Files it is about, like deploy/**.'),
  kind: text('a kind').optional().describe('Kind of the object.'),
  name: loose('a name').optional().describe('Name of the object; * stands for any text.'),
  reason: text('a sentence that says why').describe('Why these findings do not count.'),
  owner: loose('a person or team').optional().describe('Who has decided.'),
  ticket: loose('a ticket').optional().describe('Where it is discussed.'),
  until: z
    .string({ error: 'a date like 2027-01-31' })
    .refine(isDate, { error: 'a date like 2027-01-31' })
    .optional()
    .describe('Last day on which it counts.'),
});

function isDate(value: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  // Dates that do not exist, like February 30, are either invalid or roll over to another.
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

const percentage = z
  .number({ error: 'a percentage' })
  .min(0, { error: 'a percentage' })
  .max(100, { error: 'a percentage' });

const percentages = {
  minPass: percentage.optional().describe('Least share of the decided controls that is met, attested or excepted.'),
  minAssessed: percentage.optional().describe('Least share of the controls that files can decide which was assessed.'),
};

const threshold = z.union(
  [
    percentage,
    mapping({
      ...percentages,
      levels: z
        .record(z.string(), mapping(percentages), { error: 'a mapping of levels' })
        .optional()
        .describe('The same for single levels of the framework.'),
    }),
  ],
  { error: 'a percentage, or a mapping with minPass, minAssessed and levels' },
);

const podsByName = {
  namespaces: list(
    matching(/^[a-z0-9*](?:[a-z0-9*-]{0,61}[a-z0-9*])?$/u, 'a namespace, in which * stands for any text'),
    'a list of namespaces',
  )
    .optional()
    .describe('Namespaces by name; * stands for any text.'),
  labels: z
    .record(z.string(), loose('a label’s value'), { error: 'a mapping of labels' })
    .optional()
    .describe('Labels, all of which are there.'),
};

const dataScope = mapping({
  ...podsByName,
  connections: list(
    mapping({
      name: text('a name').describe('Name in the report.'),
      from: mapping({
        ...podsByName,
        addresses: words('a list of networks like 10.0.0.0/8')
          .optional()
          .describe('Networks outside of the cluster, like 10.0.0.0/8.'),
      }).describe('Who connects: pods by namespace and labels, or addresses.'),
      to: mapping(podsByName).optional().describe('Which pods of the scope; all where it is left out.'),
      reason: text('a sentence that says why').describe('Why it is needed.'),
    }),
    'a list of connections',
  )
    .optional()
    .describe('Connections into the scope from outside of it that are meant to be there.'),
});

const dataScopes = mapping(
  Object.fromEntries(
    PROTECTED_DATA.map((name) => [name, dataScope.optional().describe(`What holds ${WORDS_OF_DATA[name]}.`)]),
  ) as Record<ProtectedData, ReturnType<(typeof dataScope)['optional']>>,
);

/** The shape of `lintel.yaml`. Unknown keys are refused. */
export const configFile: z.ZodType<FileSettings> = mapping({
  paths: words('a list of paths').optional().describe('What to scan, from the root.'),
  exclude: words('a list of patterns').optional().describe('What to leave out; the syntax is that of .gitignore.'),
  preset: text('the name of a preset')
    .optional()
    .describe(
      'Which rules judge: recommended, strict, all, security, reliability, schema, pss-baseline, pss-restricted, or a framework.',
    ),
  failOn: z
    .enum([...SEVERITIES, 'never'])
    .optional()
    .describe('Severity from which on a finding closes the gate.'),
  minSeverity: severity.optional().describe('Findings below it are not shown.'),
  onIncomplete: z.enum(['fail', 'warn']).optional().describe('What becomes of a run that could not judge everything.'),
  kubeVersion: loose('a version like 1.34 or a range like 1.33..1.37')
    .optional()
    .describe('Versions that the manifests must suit.'),
  unknownKinds: z.enum(UNKNOWN_KINDS).optional().describe('How kinds that nobody knows are told.'),
  crdSchemas: words('a list of folders or files')
    .optional()
    .describe('Folders or files with definitions of custom resources.'),
  scope: z.enum(REPORT_SCOPES).optional().describe('Which findings a pull request is told.'),
  rules: z
    .record(z.string(), ruleEntry, { error: 'a mapping of rules' })
    .optional()
    .describe('By rule or category: off, on, a severity, or parameters.'),
  rulesByPath: list(pathRules, 'a list of mappings with paths and rules')
    .optional()
    .describe('Rules that are read otherwise in some files; of several that match, the last holds.'),
  customRules: words('a list of rule files').optional().describe('Rule files of your own; globs are allowed.'),
  frameworks: words('a list of frameworks')
    .optional()
    .describe(
      'Frameworks that `lintel report` is about, and whose controls a scan names: ids, or files with frameworks of your own.',
    ),
  helm: list(chart, 'a list of charts').optional().describe('Charts with environments of their own.'),
  kustomize: mapping({
    roots: z
      .union([z.literal('all'), list(text('a folder or glob'), 'a list')], {
        error: 'a list of folders or globs, or "all"',
      })
      .describe('Which kustomizations to build; all builds every one.'),
  })
    .optional()
    .describe('Which kustomizations are built.'),
  sets: list(
    list(text('a folder'), 'a list of folders').min(2, { error: 'a list of at least two folders' }),
    'a list of lists of folders',
  )
    .optional()
    .describe('Folders whose manifests are applied together.'),
  podTemplates: list(
    mapping({
      kind: matching(/^[A-Z][A-Za-z0-9]*(?:\.[a-z0-9.-]+)?$/u, 'a kind like Rollout.argoproj.io').describe(
        'Kind and group.',
      ),
      path: matching(/^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/u, 'a dotted path like spec.template').describe(
        'Where its pod template lies.',
      ),
    }),
    'a list of kinds',
  )
    .optional()
    .describe('Further kinds that hold a pod template.'),
  suppressions: list(suppression, 'a list of suppressions')
    .optional()
    .describe('Findings that do not count, with the reason.'),
  baseline: text('a file').optional().describe('File of accepted findings.'),
  limits: mapping({
    renderSeconds: positive.optional().describe('Seconds for one call of a renderer.'),
    renderOutputBytes: positive.optional().describe('Bytes of what one call prints.'),
    fileBytes: positive.optional().describe('Bytes of one file.'),
    documents: positive.optional().describe('Documents of one file.'),
  })
    .optional()
    .describe('Bounds for broken or hostile input.'),
  compliance: mapping({
    scope: dataScopes.optional().describe('Namespaces and labels that hold protected data, by its kind.'),
    attestations: text('a file').optional().describe('File with what people attest.'),
    thresholds: z
      .record(z.string(), threshold, { error: 'a mapping of frameworks to percentages' })
      .optional()
      .describe('What must hold for the gate of `lintel report` to stay open, by framework.'),
  })
    .optional()
    .describe('For reports on frameworks.'),
});
