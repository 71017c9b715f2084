import { describe, expect, test } from 'vitest';
import { runMain } from '../cli/run-main.ts';
import { repositoryOf } from '../e2e/program.ts';

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: docker.io/a/b:1 }] }\n';

const scanWith = (settings: string): ReturnType<typeof runMain> =>
  runMain(repositoryOf({ 'pod.yaml': POD, 'lintel.yaml': settings }), '--fail-on', 'never');

describe('a parameter that no rule reads is a mistake, and not a rule that judges by its defaults', () => {
  test.each([
    [
      'a slip in its name',
      'rules:\n  untrusted-registry: { params: { registrys: [ghcr.io/acme/] } }\n',
      'lintel.yaml:2:23  rules.untrusted-registry.params: there is no parameter "registrys"\n  Did you mean "registries"? It takes registries, deniedRegistries.',
    ],
    [
      'a rule without any',
      'rules:\n  host-pid: { params: { exempt: [a] } }\n',
      'lintel.yaml:2:13  rules.host-pid.params: there is no parameter "exempt"\n  It has none.',
    ],
    [
      "a peer's name for the rule",
      'rules:\n  KSV-0125: { params: { registry: [a] } }\n',
      'rules.KSV-0125.params: there is no parameter "registry"',
    ],
    [
      'text where a list is taken',
      'rules:\n  untrusted-registry: { params: { registries: ghcr.io/acme/ } }\n',
      'rules.untrusted-registry.params.registries is text, and takes a list\n  Its default is []. `lintel explain untrusted-registry` has them all.',
    ],
    [
      'a word for the stricter reading',
      'rules:\n  untrusted-registry: { params: { strict: "true" } }\n',
      'rules.untrusted-registry.params.strict takes true or false',
    ],
  ])('%s', async (_, settings, told) => {
    const { exit, err } = await scanWith(settings);
    expect([exit, err]).toEqual([2, expect.stringContaining(told)]);
  });
});

test.each([
  [
    'a rule',
    'rules: { untrusted-registry: { severity: high, params: { registries: [ghcr.io/acme/], strict: true } } }\n',
  ],
  ['a category of which one rule has it', 'rules: { supply-chain: { params: { registries: [ghcr.io/acme/] } } }\n'],
])('parameters that are read are taken: %s', async (_, settings) => {
  const { exit, out } = await scanWith(settings);
  expect([exit, out]).toEqual([0, expect.stringContaining('docker.io/a/b, which is not among the registries')]);
});
