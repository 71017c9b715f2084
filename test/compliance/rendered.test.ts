import { expect, test } from 'vitest';
import { reportOnFrameworks } from '../../src/sentences/report-frameworks.ts';
import { configIn, repositoryWith } from '../config/repository.ts';
import { realRenderers } from '../renderers.ts';
import { controlOf, only } from './reporting.ts';

const CHART = {
  'web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 0.1.0\n',
  'web/values.yaml': 'privileged: false\n',
  'web/values-debug.yaml': 'privileged: true\n',
  'web/templates/web.yaml': `apiVersion: v1
kind: Pod
metadata: { name: web, namespace: {{ .Release.Namespace }} }
spec:
  hostPID: true
  containers:
    - name: app
      image: nginx:1.27.2
      securityContext:
        privileged: {{ .Values.privileged }}
`,
  'lintel.yaml': `helm:
  - chart: web
    environments:
      - { name: one, namespace: one }
      - { name: two, namespace: two, values: [values-debug.yaml] }
`,
};

test('objects of a chart fail and pass by environment, with the line to edit and the way there', async () => {
  const { helm4 } = await realRenderers();
  const root = repositoryWith(CHART);
  const { report } = await reportOnFrameworks(
    await configIn(root, { frameworks: ['cis-kubernetes'], helm: helm4.path }),
  );
  const privileged = controlOf(only(report), '5.2.2');
  expect(privileged.rules).toMatchObject([{ checked: 2, passed: 1, failed: 1 }]);
  expect(privileged.evidence).toMatchObject([
    {
      state: 'failed',
      object: 'Pod two/web',
      place: { file: 'web/values-debug.yaml', line: 1 },
      seen: 'privileged: true',
      chain: [
        { file: 'web/templates/web.yaml', line: 10, role: 'template' },
        { file: 'web/values-debug.yaml', line: 1, role: 'values' },
      ],
      environments: ['two'],
    },
    { state: 'passed', object: 'Pod one/web' },
  ]);
  // One line to edit is one finding, and it speaks of both.
  const hostPid = controlOf(only(report), '5.2.3');
  expect(hostPid.evidence.filter(({ state }) => state === 'failed')).toHaveLength(1);
  expect(hostPid.rules).toMatchObject([{ checked: 2, passed: 0, failed: 2 }]);
});
