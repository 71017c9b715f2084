import { expect, test } from 'vitest';
import { configuredPluginsIn } from '../../../src/kubernetes/control-plane/admission-plugins.ts';
import { setOf } from '../sets.ts';

test('the plugins of an AdmissionConfiguration, with what it says of each', () => {
  const set = setOf({
    'a.yaml': `
apiVersion: apiserver.config.k8s.io/v1
kind: AdmissionConfiguration
plugins:
  - 7
  - { name: EventRateLimit, path: /etc/limit.yaml }
  - { name: PodSecurity, configuration: { defaults: { enforce: baseline } } }
  - { path: /nameless }
`,
    'b.yaml': 'apiVersion: example.com/v1\nkind: AdmissionConfiguration\nplugins: [{ name: Other }]',
    'c.yaml': 'apiVersion: apiserver.config.k8s.io/v1\nkind: AdmissionConfiguration\nplugins: none',
  });
  expect(
    configuredPluginsIn(set).map(({ name, path, configuration }) => [name, path.join('.'), configuration]),
  ).toEqual([
    ['EventRateLimit', 'plugins.1', undefined],
    ['PodSecurity', 'plugins.2', { defaults: { enforce: 'baseline' } }],
  ]);
});
