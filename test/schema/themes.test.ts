import { expect, test } from 'vitest';
import { BUILT_IN_RULES } from '../../src/catalog/builtin.ts';
import { lint } from '../../src/lint.ts';
import { configIn, repositoryWith } from '../config/repository.ts';

/** `rule line` of what makes a file invalid: findings above low. */
async function invalidity(text: string, file = 'a.yaml'): Promise<readonly string[]> {
  const config = await configIn(repositoryWith({ [file]: text }), { preset: 'schema', kubeVersion: '1.34' });
  const { findings } = await lint(config, { rules: BUILT_IN_RULES });
  return findings
    .filter(({ severity }) => severity !== 'low' && severity !== 'info')
    .map(({ rule, provenance: { home } }) => `${rule.id} ${home.region?.start.line ?? ''}`);
}

/** A ConfigMap whose data are these. */
function settings(data: string): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata: ${data}\n`;
}

/** A Pod whose only container has these fields as well. */
function pod(more: string): string {
  return `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - name: web\n      image: nginx:1.27.3\n      ${more}\n`;
}

const CLAIM = (size: string): string =>
  `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: web }\nspec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: ${size} } } }\n`;
const SERVICE = (port: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { ports: [{ port: 80, targetPort: ${port} }] }\n`;

test.each([
  ['an object', settings('{ a: b }')],
  ['nothing', ''],
  ['comments', '# nothing\n---\n# here\n'],
  ['empty documents around an object', `---\n---\n${settings('{}')}---\n`],
  ['a list without items', 'apiVersion: v1\nkind: List\nitems: []\n'],
  [
    'a list of an object',
    `{"apiVersion": "v1", "kind": "List", "items": [{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}}]}`,
  ],
  ['null for what may be left out', 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, labels: null }\ndata:\n'],
  ['the word null in quotes', settings('{ a: "null", b: "~", c: "true", d: "1" }')],
  ['a size with a fraction', CLAIM('1.5Gi')],
  ['a size as a number', CLAIM('1e9')],
  ['a port by number', SERVICE('8080')],
  ['a port by name', SERVICE('http')],
  [
    'a name that the server makes',
    'apiVersion: batch/v1\nkind: Job\nmetadata: { generateName: once- }\nspec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: "busybox:1.37.0" }] } } }\n',
  ],
  ['a kind that nobody knows', 'apiVersion: example.com/v1\nkind: Thing\nmetadata: { name: a }\nspec: { a: 1 }\n'],
])('%s is valid', async (_name, text) => {
  expect(await invalidity(text)).toEqual([]);
});

test.each([
  ['one bad of two documents', `${settings('{ a: b }')}---\n${settings('[a]')}`, ['schema-validation 9']],
  ['no kind', 'apiVersion: v1\nmetadata: { name: a }\n', ['schema-validation 1']],
  ['kind null', 'apiVersion: v1\nkind:\nmetadata: { name: a }\n', ['schema-validation 2']],
  ['no version', 'kind: Pod\nmetadata: { name: a }\n', ['schema-validation 1']],
  [
    'a bad item',
    `apiVersion: v1\nkind: List\nitems:\n  - { apiVersion: v1, kind: ConfigMap, metadata: { name: a }, data: 1 }\n`,
    ['schema-validation 4'],
  ],
  [
    'a bad item of a list in a list',
    `apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: List\n    items:\n      - { apiVersion: v1, kind: ConfigMap, metadata: { name: a }, data: 1 }\n`,
    ['schema-validation 7'],
  ],
  ['a key twice', 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata: {}\ndata: {}\n', ['yaml-syntax 5']],
  ['a number where text is wanted', settings('{ a: 1 }'), ['unquoted-string-value 4']],
  ['text where a number is wanted', SERVICE('80').replace('port: 80', 'port: "80"'), ['schema-validation 4']],
  ['a field that is none', pod('imag: nginx'), ['schema-validation 8']],
  ['a fraction where a whole number or text is wanted', SERVICE('80.5'), ['schema-validation 4']],
  ['a size that is none', CLAIM('10GB'), ['schema-validation 4']],
  [
    'a field of the wrong level',
    'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\ncontainers: []\n',
    ['schema-validation 1', 'schema-validation 4'],
  ],
  ['a list where a mapping is wanted', pod('resources: []'), ['schema-validation 8']],
])('%s is invalid, at its line', async (_name, text, places) => {
  expect(await invalidity(text)).toEqual(places);
});

test('JSON is judged as YAML is', async () => {
  expect(
    await invalidity(
      '{\n  "apiVersion": "v1",\n  "kind": "ConfigMap",\n  "metadata": {"name": "a"},\n  "data": 1\n}\n',
      'a.json',
    ),
  ).toEqual(['schema-validation 5']);
});
