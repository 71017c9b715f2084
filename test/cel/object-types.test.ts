import { expect, test } from 'vitest';
import { understand } from '../../src/cel/compile.ts';
import { oneOfTypes, typeFrom, type TypeProvider } from '../../src/cel/object-types.ts';
import { textOfType } from '../../src/cel/types.ts';

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
const provider: TypeProvider = { fieldsOf: (name) => (Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined) };
const variables = {
  object: typeFrom('Deployment', provider),
  either: oneOfTypes(
    'Deployment or StatefulSet',
    ['Deployment', 'StatefulSet'].map((name) => typeFrom(name, provider)),
  ),
  schema: typeFrom('Schema', provider),
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
    '1:13 Deployment or StatefulSet.spec has no field "serviceNam" | Did you mean "serviceName"?',
  ],
  ['object.metadata.labels.app == 1', '1:28 "==" needs two values of one type, but these are string and int'],
])('%s is refused: %s', (source, problem) => expect(checked(source)).toBe(problem));
