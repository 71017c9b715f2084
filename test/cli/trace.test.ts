import { beforeAll, describe, expect, test } from 'vitest';
import { runMain } from './run-main.ts';
import { makeRepository } from '../render/repository.ts';
import { realRenderers, type RealRenderers } from '../renderers.ts';

let real: RealRenderers;
beforeAll(async () => {
  real = await realRenderers();
});

type Files = Readonly<Record<string, string>>;

/** Runs `lintel` in a repository of these files, with real renderers. */
async function lintel(files: Files, ...argv: readonly string[]): Promise<{ exit: number; out: string; err: string }> {
  const root = makeRepository(files);
  const renderers = [`--helm=${real.helm4.path}`, `--kustomize=${real.kubectl.path}`, '--root=.'];
  return runMain(root, ...argv, ...(argv[0] === 'trace' ? renderers : []));
}

const CHART: Files = {
  'web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 0.1.0\n',
  'web/values.yaml':
    'replicas: 2\ntoken: Zq7-token\nimage:\n  tag: v1\n  name: nginx\nmetrics: { active: false }\ndebug: false\n',
  'web/ci/big-values.yaml': 'replicas: 9\n',
  'web/templates/_h.tpl': '{{ define "image" }}{{ .name }}:{{ .tag }}{{ end }}\n',
  'web/templates/a.yaml':
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: "{{ .Release.Name }}-web" }\nspec:\n  replicas: {{ .Values.replicas }}\n' +
    '  selector: { matchLabels: { app: web } }\n  template:\n    metadata: { labels: { app: web } }\n    spec:\n      containers:\n        - name: app\n' +
    '          image: {{ include "image" .Values.image }}\n          {{- if .Values.metrics.active }}\n          tty: true\n          {{- end }}\n',
  'web/templates/s.yaml':
    'apiVersion: v1\nkind: Secret\nmetadata: { name: creds }\nstringData:\n  token: {{ .Values.token }}\n',
};

describe('where a field comes from', () => {
  test('the home first, then what it wins over, then the way to what is rendered, in each environment', async () => {
    const { exit, out } = await lintel(
      CHART,
      'trace',
      'web',
      '--resource',
      'Deployment/web',
      '--field',
      'spec.replicas',
    );
    expect(exit).toBe(0);
    expect(out).toBe(`Deployment release-name-web
spec.replicas: 2

     home │ web/values.yaml:1       replicas: 2
 template │ web/templates/a.yaml:5  replicas: {{ .Values.replicas }}
 rendered │ line 14 of web (default)
       in │ web (default)

Deployment release-name-web
spec.replicas: 9

     home │ web/ci/big-values.yaml:1  replicas: 9
     over │ web/values.yaml:1         replicas: 2
 template │ web/templates/a.yaml:5    replicas: {{ .Values.replicas }}
 rendered │ line 14 of web (ci/big)
       in │ web (ci/big)
`);
  });

  test('items of a list go by name, and what is the same in several environments is told once', async () => {
    const field = 'spec.template.spec.containers[app].image';
    const { out } = await lintel(CHART, 'trace', 'web', '--resource', 'deployment/release-name-web', '--field', field);
    expect(out.match(/home/g)).toHaveLength(1);
    expect(out).toContain('home │ web/values.yaml:4        tag: v1');
    expect(out).toContain('helper │ web/templates/_h.tpl:1');
    expect(out).toContain('in │ web (default), web (ci/big)');
  });

  test('a field that is not there: where it would be added', async () => {
    const field = 'spec.template.spec.containers[0].securityContext';
    const { out } = await lintel(CHART, 'trace', 'web', '--resource', 'Deployment/web', '--field', field);
    expect(out).toContain('is not set; where it would be added:');
    expect(out).toContain('home │ web/templates/a.yaml:11  - name: app');
  });

  test('without a field, all of them in a table', async () => {
    const { out } = await lintel(CHART, 'trace', 'web', '--resource', 'Deployment/web');
    expect(out).toMatch(/^ {2}spec\.replicas: 2 +web\/values\.yaml:1$/mu);
    expect(out).toMatch(/^ {2}spec\.template\.metadata\.labels\.app: web +web\/templates\/a\.yaml:8$/mu);
  });

  test('a manifest is its own home', async () => {
    const files = { 'a.yaml': 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n' };
    const { out } = await lintel(files, 'trace', 'a.yaml', '--field', 'metadata.name');
    expect(out).toContain('home │ a.yaml:4  name: web');
  });

  test('Kustomize: the patch that decides, and the way to it', async () => {
    const files = {
      'base/kustomization.yaml': 'resources: [web.yaml]\n',
      'base/web.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 1\n',
      'prod/kustomization.yaml': 'resources: [../base]\nreplicas: [{ name: web, count: 5 }]\n',
    };
    const { out } = await lintel(files, 'trace', 'prod', '--resource', 'Deployment/web', '--field', 'spec.replicas');
    expect(out).toContain('spec.replicas: 5\n\n     home │ prod/kustomization.yaml:2');
  });

  test('JSON has the same', async () => {
    const { out } = await lintel(
      CHART,
      'trace',
      'web',
      '-f',
      'json',
      '--resource',
      'Deployment/web',
      '--field',
      'spec.replicas',
    );
    const { fields } = JSON.parse(out) as {
      fields: readonly { value: string; chain: readonly { role: string; file: string; line: number }[] }[];
    };
    expect(
      fields.map(({ value, chain }) => [value, chain.map(({ role, file, line }) => `${role} ${file}:${line}`)]),
    ).toEqual([
      ['2', ['values web/values.yaml:1', 'template web/templates/a.yaml:5']],
      ['9', ['values web/ci/big-values.yaml:1', 'overridden web/values.yaml:1', 'template web/templates/a.yaml:5']],
    ]);
  });
});

describe('what a line feeds', () => {
  test('a values key: the fields of each environment, also where it loses', async () => {
    const { exit, out } = await lintel(CHART, 'trace', 'web/values.yaml:1');
    expect(exit).toBe(0);
    expect(out).toContain('1 │ replicas: 2');
    expect(out).toContain('Deployment release-name-web  web (default)\n     home │ spec.replicas: 2');
    expect(out).toContain('Deployment release-name-web  web (ci/big)\n     lost │ spec.replicas: 9');
  });

  test('a key with keys below it stands for those', async () => {
    const { out } = await lintel(CHART, 'trace', 'web/values.yaml:3');
    expect(out).toContain('line 4 │ spec.template.spec.containers[0].image: nginx:v1');
  });

  test('a key that only decides whether something is printed: the condition', async () => {
    const { out } = await lintel(CHART, 'trace', 'web/values.yaml:6');
    expect(out).toContain(
      'Decides what these print\n template │ web/templates/a.yaml:13  {{- if .Values.metrics.active }}',
    );
  });

  test('a key that is only compared: the line that compares it', async () => {
    const files = {
      ...CHART,
      'web/templates/c.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {many: "{{ gt (int .Values.replicas) 1 }}"}\n',
    };
    const { out } = await lintel(files, 'trace', 'web/values.yaml:1');
    expect(out).toContain('home │ spec.replicas: 2');
    expect(out).toContain('Decides what these print\n template │ web/templates/c.yaml:4');
    expect(out).not.toContain('template │ web/templates/a.yaml:5');
  });

  test('a key that nothing reads', async () => {
    const { exit, out } = await lintel(CHART, 'trace', 'web/values.yaml:7');
    expect([exit, out.includes('Nothing that is rendered comes from this line.')]).toEqual([0, true]);
  });

  test('a line of a helper and of a template', async () => {
    const helper = await lintel(CHART, 'trace', 'web/templates/_h.tpl:1');
    expect(helper.out).toContain('helper │ spec.template.spec.containers[0].image: nginx:v1');
    const template = await lintel(CHART, 'trace', 'web/templates/a.yaml:5');
    expect(template.out).toContain('template │ spec.replicas: 2');
  });

  test('a base, a patch and an overlay', async () => {
    const files = {
      'base/kustomization.yaml': 'resources: [web.yaml]\n',
      'base/web.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  paused: true\n',
      'prod/kustomization.yaml': 'resources: [../base]\npatches: [{ path: p.yaml }]\n',
      'prod/p.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 3\n',
    };
    expect((await lintel(files, 'trace', 'base/web.yaml:6')).out).toContain('home │ spec.paused: true');
    expect((await lintel(files, 'trace', 'prod/p.yaml:6')).out).toContain('home │ spec.replicas: 3');
  });
});

describe('secrets', () => {
  test.each([
    ['the field', ['web', '--resource', 'Secret/creds', '--field', 'stringData.token']],
    ['the table', ['web', '--resource', 'Secret/creds']],
    ['the line of the values', ['web/values.yaml:2']],
    ['the line of the template', ['web/templates/s.yaml:5']],
  ])('never come out: %s', async (_name, argv) => {
    for (const format of ['text', 'json']) {
      const { exit, out } = await lintel(CHART, 'trace', ...argv, '--format', format);
      expect([exit, out.includes('Zq7'), out.includes('token')]).toEqual([0, false, true]);
    }
  });
});

describe('mistakes', () => {
  test.each([
    [[], 'takes one path'],
    [['web', '--resource', 'web'], 'names no resource'],
    [['web', '--resource', 'Deployment/wbe'], 'Deployment/wbe is not rendered'],
    [['web', '--field', 'a..b'], 'is no path'],
    [['web/nope.yaml:3'], '"web/nope.yaml" does not exist'],
    [['web/values.yaml:3', '--field', 'a'], 'two questions'],
    [['web', '--field', 'a', '--format', 'sarif'], 'has no format "sarif"'],
  ])('%j', async (argv, message) => {
    const { exit, err } = await lintel(CHART, 'trace', ...argv);
    expect([exit, err.includes(message) ? message : err]).toEqual([2, message]);
  });

  test('a chart that does not render is told, with exit 2', async () => {
    const { exit, out } = await lintel(
      { ...CHART, 'web/templates/b.yaml': '{{ fail "no" }}' },
      'trace',
      'web',
      '--field',
      'spec.replicas',
    );
    expect([exit, out.includes('could not be rendered')]).toEqual([2, true]);
  });
});
