import { expect, test } from 'vitest';
import { understand } from '../../src/cel/compiler/compile.ts';
import { objectType, oneOfTypes } from '../../src/cel/compiler/object-types.ts';
import { type CelType, readType, textOfType } from '../../src/cel/compiler/types.ts';

const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Deployment: { kind: 'string', metadata: 'ObjectMeta', spec: 'DeploymentSpec' },
  DeploymentSpec: { replicas: 'int', template: 'PodTemplateSpec', strategy: 'map<string,dyn>' },
  StatefulSet: { kind: 'string', metadata: 'ObjectMeta', spec: 'StatefulSetSpec' },
  StatefulSetSpec: { replicas: 'int', template: 'PodTemplateSpec', serviceName: 'string', strategy: 'string' },
  ObjectMeta: { name: 'string', labels: 'map<string,string>' },
  PodTemplateSpec: { spec: 'PodSpec' },
  PodSpec: { containers: 'list<Container>', hostNetwork: 'bool' },
  Container: { name: 'string', image: 'string', ports: 'list<ContainerPort>', resources: 'Unknown' },
  ContainerPort: { containerPort: 'int', hostPort: 'int' },
  // It holds itself, as the schema of a CustomResourceDefinition does.
  Schema: { properties: 'map<string,Schema>', items: 'Schema', type: 'string' },
};

/** The types of `FIELDS`, each read when it is asked for. */
function named(text: string): CelType {
  const fields = FIELDS[text];
  if (fields !== undefined)
    return objectType(text, () =>
      Object.fromEntries(Object.entries(fields).map(([field, type]) => [field, named(type)])),
    );
  const list = /^list<(.*)>$/u.exec(text)?.[1];
  if (list !== undefined) return { kind: 'list', element: named(list) };
  const values = /^map<string,(.*)>$/u.exec(text)?.[1];
  if (values !== undefined) return { kind: 'map', key: 'string', value: named(values) };
  return text === 'Unknown' ? 'dyn' : readType(text, new Map());
}

const variables = {
  object: named('Deployment'),
  either: oneOfTypes(['Deployment', 'StatefulSet'].map(named)),
  schema: named('Schema'),
  custom: objectType('object', () => ({ metadata: named('ObjectMeta') }), true),
};

function checked(source: string): string {
  const read = understand(source, { variables });
  if (read.ok) return textOfType(read.type);
  const [problem] = read.problems;
  return `${problem?.line}:${problem?.column} ${problem?.message}${problem?.hint === undefined ? '' : ` | ${problem.hint}`}`;
}

test.each([
  ['object.spec.replicas + 1', 'int'],
  ['object.spec.template.spec.containers.all(c, c.image.startsWith("a"))', 'bool'],
  ["object.?metadata.?labels[?'app'].orValue('')", 'string'],
  ['object.spec.template.spec.containers[0].ports.map(p, p.hostPort)', 'list<int>'],
  ['has(object.spec.template.spec.hostNetwork)', 'bool'],
  ["object['spec']['replicas']", 'int'],
  ["'spec' in object && size(object.spec) > 0 && object.spec.all(k, k != '')", 'bool'],
  ['object.spec.template.spec.containers[0].resources.anything', 'dyn'],
  ['schema.properties["a"].items.items.properties["b"].type', 'string'],
  ['either.spec.replicas', 'int'],
  ['either.?spec.?serviceName.orValue("")', 'string'],
  ['either.spec.strategy', 'dyn'],
  ['object == null', 'bool'],
  ['object.spec == {"replicas": 1}', 'bool'],
  // What is one of two objects is asked for the fields of both.
  ['(has(object.spec) ? object.spec : object.metadata).anything', 'dyn'],
  ['[object.spec, object.metadata].map(one, one.anything)', 'list<dyn>'],
  ['(object.spec.template.spec.containers + object.spec.template.spec.containers[0].ports)[0].image', 'dyn'],
  ['(has(object.spec) ? {"a": 1} : object.spec).replicas', 'dyn'],
  ['object.?spec.orValue({}).?replicas.orValue(1)', 'int'],
  ['object.spec == object.metadata', 'bool'],
  ['custom.anything.at.all', 'dyn'],
  ['dyn(object).anything', 'dyn'],
])('%s is of type %s', (source, type) => expect(checked(source)).toBe(type));

test.each([
  ['object.spec.replcas > 1', '1:13 DeploymentSpec has no field "replcas" | Did you mean "replicas"?'],
  ["object['spce']", '1:7 Deployment has no field "spce" | Did you mean "spec"?'],
  [
    'object.?spec.?template.?spec.?container.orValue([])',
    '1:31 PodSpec has no field "container" | Did you mean "containers"?',
  ],
  [
    'object.spec.template.spec.containers.exists(c,\n  c.imag == "a")',
    '2:5 Container has no field "imag" | Did you mean "image"?',
  ],
  ['has(object.spec.template.spec.hostNetwrk)', '1:31 PodSpec has no field "hostNetwrk" | Did you mean "hostNetwork"?'],
  ['object.spec.replicas == "1"', '1:22 "==" needs two values of one type, but these are int and string'],
  ['object.spec.replicas in ["1"]', '1:22 "in" cannot take int and list<string>'],
  ['object.metadata.name > 1', '1:22 ">" cannot take string and int'],
  [
    'object.spec.replicas.startsWith("1")',
    '1:22 there is no int.startsWith(string) | Forms of startsWith: string.startsWith(string).',
  ],
  [
    'either.spec.serviceNam',
    '1:13 DeploymentSpec or StatefulSetSpec has no field "serviceNam" | Did you mean "serviceName"?',
  ],
  ['custom.metadata.nam', '1:17 ObjectMeta has no field "nam" | Did you mean "name"?'],
  ['object.metadata.owner', '1:17 ObjectMeta has no field "owner" | Its fields: labels, name.'],
  [
    'object.metadata.name != null',
    '1:22 "!=" needs two values of one type, but these are string and null | A value of that type is never null. Whether a field is there is asked with `has(a.b)` or `a.?b.hasValue()`.',
  ],
  ['object.metadata.labels.app == 1', '1:28 "==" needs two values of one type, but these are string and int'],
])('%s is refused: %s', (source, problem) => expect(checked(source)).toBe(problem));
