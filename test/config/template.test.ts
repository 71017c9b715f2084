import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { BUILT_IN_RULES } from '../../src/catalog/builtin.ts';
import { refuseUnknownParams } from '../../src/catalog/rule-params.ts';
import { selectRules } from '../../src/catalog/select.ts';
import { configJsonSchema } from '../../src/config/json-schema.ts';
import { SETTINGS } from '../../src/config/settings.ts';
import { configTemplate, workflowTemplate } from '../../src/config/template.ts';
import { configIn, repositoryWith } from './repository.ts';

test('the template is a valid configuration that changes nothing', async () => {
  const plain = await configIn(repositoryWith({}));
  const templated = await configIn(repositoryWith({ 'lintel.yaml': configTemplate() }));
  const { file, presetAt, ...settings } = templated;
  expect([file, presetAt?.file]).toEqual(['lintel.yaml', 'lintel.yaml']);
  expect({ ...settings, root: '' }).toEqual({ ...plain, root: '' });
});

test('the template is a valid configuration with its examples switched on, too', async () => {
  const lines = configTemplate()
    .split('\n')
    .map((line) => line.replace(/^(\w+): (?:\{\}|\[\])$/u, '$1:'));
  const text = lines
    .map((line) =>
      line
        .replace(/^#(?=  |\s(?:customRules|helm|kustomize|rulesByPath|sets):)/u, (mark) => (mark === '#' ? '' : mark))
        .replace(/^ (?=\w+:)/u, ''),
    )
    .join('\n');
  const root = repositoryWith({
    'lintel.yaml': text.replace('exclude:\n', 'exclude: []\n'),
    'policies/a.yaml': '',
    'charts/web/Chart.yaml': '',
    'charts/web/values-prod.yaml': '',
    'deploy/a.yaml': '',
    'services/a.yaml': '',
  });
  const config = await configIn(root);
  expect(config.rules.size).toBe(3);
  expect(() => selectRules(BUILT_IN_RULES, config)).not.toThrow();
  expect(() => refuseUnknownParams(BUILT_IN_RULES, config)).not.toThrow();
  expect(config.rulesByPath?.[0]?.paths).toEqual(['deploy/production/**']);
  expect(config.helm).toHaveLength(1);
  expect(config.suppressions).toHaveLength(1);
  expect(config.sets).toEqual([['deploy', 'services']]);
  expect(config.kustomizeRoots).toEqual(['overlays/*']);
});

test('the workflow asks for no right it does not need, and passes the report on', () => {
  expect(parse(workflowTemplate('acme/lintel@v1'))).toMatchObject({
    on: { pull_request: null, push: { branches: ['main'] } },
    permissions: {},
    jobs: {
      lint: {
        permissions: { contents: 'read', 'security-events': 'write' },
        steps: [
          { uses: 'actions/checkout@v7' },
          { id: 'lintel', uses: 'acme/lintel@v1' },
          { uses: 'github/codeql-action/upload-sarif@v4', with: { sarif_file: '${{ steps.lintel.outputs.sarif }}' } },
        ],
      },
    },
  });
});

test('the JSON Schema has every key that the file may have, each explained, and no other', () => {
  const { properties = {} } = configJsonSchema();
  expect(Object.keys(properties).toSorted()).toEqual(
    SETTINGS.filter(({ file }) => file)
      .map(({ key }) => key)
      .toSorted(),
  );
  const unexplained = Object.entries(properties).filter(
    ([, shape]) => typeof shape === 'boolean' || shape.description === undefined,
  );
  expect(unexplained).toEqual([]);
});

test('the JSON Schema takes the template and refuses what the file refuses', () => {
  const isValid = new Ajv2020({ strict: false }).compile(configJsonSchema());
  expect(isValid(parse(configTemplate()))).toBe(true);
  expect(isValid({ severty: 'low' })).toBe(false);
  expect(isValid({ failOn: 'hgih' })).toBe(false);
  expect(isValid({ suppressions: [{ rule: 'x' }] })).toBe(false);
});
