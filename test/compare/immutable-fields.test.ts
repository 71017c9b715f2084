import { expect, test } from 'vitest';
import { BUILT_IN_RULES } from '../../src/catalog/builtin.ts';
import { makeConfig } from '../../src/config/merge.ts';
import { judge } from '../../src/sentences/judge.ts';
import type { Report } from '../../src/model/report.ts';
import { type Checkout, newCheckout } from '../git/checkout.ts';
import { realRenderers, renderersOf } from '../renderers.ts';

const CHART = 'apiVersion: v2\nname: shop\nversion: 1.0.0\n';

function deployment(app: string, name = 'web'): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  selector:
    matchLabels:
      app: ${app}
  template:
    metadata: { labels: { app: ${app} } }
    spec: { containers: [{ name: web, image: web:1 }] }
`;
}

/** The same Deployment in a manifest, in a chart and in a kustomization. */
function files(app: string): Readonly<Record<string, string>> {
  return {
    'plain/web.yaml': deployment(app),
    'chart/Chart.yaml': CHART,
    'chart/values.yaml': `app: ${app}\n`,
    'chart/templates/web.yaml': deployment('{{ .Values.app }}'),
    'kustomize/base.yaml': deployment('web'),
    'kustomize/kustomization.yaml': `resources: [base.yaml]\nlabels:\n  - includeSelectors: true\n    pairs:\n      team: ${app}\n`,
  };
}

/** The working tree compared with `main`, by the rule alone. */
async function compared(checkout: Checkout): Promise<Report> {
  const { helm4, kubectl } = await realRenderers();
  const config = await makeConfig({ cwd: checkout.folder, today: '2026-11-21' });
  return judge(
    { ...config, onlyRules: ['immutable-field-changed'] },
    {
      rules: BUILT_IN_RULES,
      renderers: renderersOf(helm4, kubectl),
      base: {
        choice: { kind: 'ref', ref: 'main' },
        name: 'main',
        isAskedFor: true,
        mayFetch: false,
        ownsCheckout: false,
        environment: process.env,
      },
    },
  );
}

/** `file:line:column state`, one for each finding. */
function told({ findings }: Report): readonly string[] {
  return findings.map(({ provenance: { home }, state }) => {
    const { line, column } = home.region?.start ?? { line: 0, column: 0 };
    return `${home.file}:${line}:${column} ${state}`;
  });
}

test('a selector that is another one is new, and stands where it is written: in a manifest, in values, in a patch', async () => {
  const checkout = newCheckout();
  checkout.commit(files('web'));
  checkout.git('checkout', '--quiet', '-b', 'change');
  checkout.commit(files('shop'));
  const report = await compared(checkout);
  expect(told(report).toSorted()).toEqual([
    'chart/values.yaml:1:1 new',
    'kustomize/kustomization.yaml:5:7 new',
    'plain/web.yaml:7:7 new',
  ]);
  expect(report.findings[0]?.message).toContain('which was "web" and is now "shop"');
});

test('what is moved, renamed, new or left as it was is nothing to tell', async () => {
  const checkout = newCheckout();
  checkout.commit({
    'web.yaml': deployment('web'),
    'two.yaml': deployment('a', 'two'),
    'env/dev/web.yaml': deployment('dev', 'api'),
  });
  checkout.git('checkout', '--quiet', '-b', 'change');
  checkout.git('rm', '--quiet', 'two.yaml');
  checkout.commit({
    'web.yaml': deployment('web').replace('web:1', 'web:2'),
    'three.yaml': deployment('b', 'three'),
    'env/prod/web.yaml': deployment('prod', 'api'),
  });
  expect(told(await compared(checkout))).toEqual([]);
});
