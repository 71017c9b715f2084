import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { objectsOfKustomizeOutput } from '../../src/render/kustomize/kustomize-output.ts';

test('an object’s key and origin are read, quoted or not, and only from its own metadata', () => {
  const stdout = [
    'apiVersion: v1',
    'data:',
    '  kind: Fake',
    '  name: fake',
    '  text: |',
    '    metadata:',
    '      name: fake',
    'kind: ConfigMap',
    'metadata:',
    '  annotations:',
    '    config.kubernetes.io/origin: |',
    "      path: '../a b.yaml'",
    '  name: "1e3"',
    "  namespace: 'it''s'",
    '  ownerReferences:',
    '  - name: other',
    '---',
    'apiVersion: v1',
    'kind: Secret',
    'metadata:',
    '  annotations:',
    '    config.kubernetes.io/origin: |',
    '      configuredIn: kustomization.yaml',
    '      configuredBy:',
    '        kind: SecretGenerator',
    '        path: not-this',
    '  name: s',
    '---',
    'apiVersion: v1',
    'kind: Service',
    'metadata:',
    '  annotations:',
    '    config.kubernetes.io/origin: |',
    '      path: x.yaml',
    '      repo: https://example.com/x',
    '  name: far',
    '',
  ].join('\n');
  expect(objectsOfKustomizeOutput(stdout).map(({ key, line, origin }) => ({ key, line, ...origin }))).toEqual([
    { key: "v1|ConfigMap|it's|1e3", line: 1, path: '../a b.yaml', configuredIn: undefined, isRemote: false },
    { key: 'v1|Secret||s', line: 18, path: undefined, configuredIn: 'kustomization.yaml', isRemote: false },
    { key: 'v1|Service||far', line: 29, path: 'x.yaml', configuredIn: undefined, isRemote: true },
  ]);
});

test('whatever the text, nothing is lost or doubled, and every line is right', () => {
  const line = fc.constantFrom(
    '---',
    'kind: A',
    'metadata:',
    '  name: "x',
    '',
    '  - ---',
    '    config.kubernetes.io/origin: |',
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const stdout = lines.map((one) => `${one}\n`).join('');
      const objects = objectsOfKustomizeOutput(stdout);
      for (const object of objects) {
        expect(
          stdout
            .split('\n')
            .slice(object.line - 1)
            .join('\n')
            .startsWith(object.text),
        ).toBe(true);
      }
      const kept = objects.flatMap(({ text }) => text.split('\n')).filter((one) => one.trim() !== '');
      expect(kept).toEqual(lines.filter((one) => one.trim() !== '' && one !== '---'));
    }),
  );
});
