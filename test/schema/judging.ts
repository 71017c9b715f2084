import type { Problem } from '../../src/schema/problem.ts';
import { DEFAULT_LIMITS } from '../../src/config/config.ts';
import { repoPath } from '../../src/model/location.ts';
import type { Resource } from '../../src/model/resource.ts';
import { parse } from '../../src/parse/parse.ts';
import { type CustomSchemas, openCustomSchemas } from '../../src/schema/custom/custom-schemas.ts';
import { judged } from '../../src/schema/judged.ts';
import { openSchemas, type Schemas } from '../../src/schema/schemas.ts';
import type { Target } from '../../src/schema/target.ts';
import { writtenPath } from '../../src/trial/try-rule.ts';

/** The target of a text: `1.34`, or `1.31..1.37`. */
export function target(text: string): Target {
  const [oldest = '', newest = oldest] = text.split('..').map((one) => one.replace('1.', ''));
  return { oldest: Number(oldest), newest: Number(newest) };
}

/** The objects of a YAML text. */
export function resourcesOf(yaml: string): readonly Resource[] {
  const stream = { origin: repoPath('a.yaml'), text: yaml, line: 1 };
  const rendering = {
    source: { kind: 'stdin' },
    streams: [stream],
    trail: { kind: 'identity' },
    diagnostics: [],
  } as const;
  return parse(rendering, stream, DEFAULT_LIMITS).resources;
}

const opened = new Map<string, Schemas>();

/** The schemas for these versions, opened once. */
export function schemasFor(versions: string): Schemas {
  const known = opened.get(versions) ?? openSchemas(target(versions));
  opened.set(versions, known);
  return known;
}

/** What is wrong with the only object of a text, for these versions. */
export function problemsOf(yaml: string, versions = '1.37'): readonly Problem[] {
  const schemas = schemasFor(versions);
  return resourcesOf(yaml).flatMap((resource) => schemas.judge(judged(resource))?.problems ?? []);
}

/** `high spec.replicas`, one for each problem. */
export function placesOf(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ severity, path }) => `${severity} ${writtenPath(path)}`);
}

/** Definitions, and the custom resources behind them, judged. */
export function customVerdicts(yaml: string): readonly ReturnType<CustomSchemas['judge']>[] {
  const schemas = schemasFor('1.37');
  const custom = openCustomSchemas(schemas, { unknownKinds: 'info', user: undefined });
  const resources = resourcesOf(yaml);
  for (const { kind, object } of resources) if (kind === 'CustomResourceDefinition') custom.define(object);
  return resources
    .filter((one) => one.kind !== 'CustomResourceDefinition')
    .map((resource) => custom.judge(judged(resource)));
}

/** A definition of `Color` in `example.com` with this schema of `spec`, in one line of flow YAML. */
export function definition(spec: string, more = ''): string {
  return `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: colors.example.com }
spec:
  group: example.com
  names: { kind: Color, plural: colors }
  scope: Namespaced
  versions:
    - name: v1
      served: true
      storage: true
      schema: { openAPIV3Schema: { type: object, properties: { spec: ${spec} } ${more} } }
---
`;
}

/** A `Color` with this spec. */
export function color(spec: string, version = 'v1'): string {
  return `apiVersion: example.com/${version}\nkind: Color\nmetadata: { name: red }\nspec: ${spec}\n`;
}
