import { z } from 'zod';
import { DIAGNOSTIC_CODES, type DiagnosticCode } from '../model/diagnostic.ts';
import { SEVERITIES } from '../model/severity.ts';
import { JSON_SCHEMA_VERSION, type JsonReport } from './json.ts';

/** A report that was read is one whose parts can be joined: it has a `shard`. */
export type ShardReport = JsonReport & Required<Pick<JsonReport, 'shard'>>;

const text = z.string();
const count = z.int().min(0);
const fromOne = z.int().min(1);
const place = { file: text, line: fromOne.optional(), column: fromOne.optional() };
const path = z.array(z.union([text, z.int()]));
const counts = z.object({ info: count, low: count, medium: count, high: count, critical: count });

const provenance = z.object({
  home: z.object(place),
  precision: z.enum(['exact', 'block', 'file']),
  reason: text.optional(),
  fromValues: z.boolean(),
  overridden: z.array(z.object(place)).optional(),
  setKey: z.object({ file: text, key: text }).optional(),
  steps: z.array(z.object({ ...place, role: text })),
  rendered: z.object({ source: text, environments: z.array(text), resource: text, path, line: fromOne }).optional(),
});

const finding = z.object({
  rule: text,
  severity: z.enum(SEVERITIES),
  message: text,
  resource: z.object({ apiVersion: text, kind: text, name: text, namespace: text.optional() }).optional(),
  container: text.optional(),
  path,
  home: z.object({ ...place, endLine: fromOne.optional(), endColumn: fromOne.optional() }),
  provenance,
  excerpt: text.optional(),
  fingerprint: text.regex(/^[0-9a-f]+$/u),
  state: z.enum(['new', 'unchanged', 'unknown', 'fixed']).optional(),
  outOfScope: z.literal(true).optional(),
  related: z.array(z.object({ ...place, message: text })),
  suppression: z
    .object({ by: z.enum(['comment', 'annotation', 'config', 'baseline']), peer: text.optional(), reason: text })
    .optional(),
  controls: z.array(text),
  peers: z.record(text, z.array(text)),
});

const codes = Object.keys(DIAGNOSTIC_CODES) as [DiagnosticCode, ...DiagnosticCode[]];

const report = z.object({
  schemaVersion: z.literal(JSON_SCHEMA_VERSION),
  tool: z.object({
    name: text,
    version: text,
    renderers: z.array(z.object({ name: z.enum(['helm', 'kustomize', 'kubectl']), version: text })),
  }),
  verdict: z.enum(['passed', 'failed', 'incomplete']),
  failOn: z.enum([...SEVERITIES, 'never']),
  scope: z.enum(['all', 'new', 'changed-resources', 'changed-lines']).optional(),
  summary: z.object({
    bySeverity: counts,
    suppressed: count,
    suppressedForPeers: count,
    outOfScope: count.optional(),
    sources: count,
    resources: count,
    unchecked: count,
    notKubernetes: count,
    schemas: z.record(text, count).optional(),
    rules: count,
  }),
  shard: z.object({ index: fromOne, count: fromOne, rules: z.array(text) }),
  sources: z.array(
    z.object({
      kind: z.enum(['manifests', 'helm', 'kustomize', 'stdin']),
      name: text,
      folder: text.optional(),
      environment: text.optional(),
      state: z.enum(['judged', 'partial', 'unchecked']),
      resources: count,
      why: text.optional(),
    }),
  ),
  findings: z.array(finding),
  comparison: z
    .object({
      base: text,
      commit: text.optional(),
      new: count,
      unchanged: count,
      unknown: count,
      fixed: z.array(finding),
    })
    .optional(),
  diagnostics: z.array(
    z.object({
      code: z.enum(codes),
      level: z.enum(['error', 'warning', 'note']),
      message: text,
      hint: text,
      file: text.optional(),
      line: fromOne.optional(),
      column: fromOne.optional(),
    }),
  ),
});

/** Reads the JSON report of a part of a run; a text is what is wrong with it. */
export function readShardReport(source: string): ShardReport | string {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    return 'is not JSON';
  }
  const read = report.safeParse(data);
  // What zod calls optional may be undefined to it, and is absent in what was read from JSON.
  if (read.success) return read.data as ShardReport;
  const [issue] = read.error.issues;
  const where = issue?.path.join('.') ?? '';
  if (where === 'shard') return 'is not of a run that was split by --shard';
  return `is not a report of this version of Lintel: ${where === '' ? 'it' : where} is not what it should be`;
}
