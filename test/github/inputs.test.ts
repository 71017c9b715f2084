import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import { SCAN_FLAGS } from '../../src/cli/flags.ts';
import { SETTINGS } from '../../src/config/settings.ts';
import { readInputs } from '../../src/github/inputs.ts';
import { declaredInputs, metadata } from './run-action.ts';

/** Flags whose input has another name, since an input says what is so, and not what is left out. */
const INPUT_OF_FLAG: Readonly<Record<string, string>> = {
  'no-config': 'config',
  'no-peer-suppressions': 'peer-suppressions',
  'no-trace': 'trace',
  format: 'sarif',
  framework: 'frameworks',
};

/** Flags that a step has no use for. */
const FLAGS_WITHOUT_INPUT: Readonly<Record<string, string>> = {
  root: 'the runner says where the repository is',
  'write-baseline': 'a step writes nothing into the repository',
  output: 'each report has an input of its own',
  full: 'GitHub opens an alert for what is suppressed',
  color: 'the log has none',
  quiet: 'nobody reads a log that has nothing in it',
  verbose: 'the runner says whether the workflow is debugged',
  timing: 'it is asked where rules are written',
  now: 'a step speaks of today',
};

/** Keys of the file whose input has another name. */
const INPUTS_OF_KEY: Readonly<Record<string, readonly string[]>> = {
  customRules: ['rules'],
  limits: ['render-seconds', 'render-bytes', 'file-bytes'],
};

/** Keys of the file that hold more than an input can say. */
const KEYS_WITHOUT_INPUT: Readonly<Record<string, string>> = {
  rules: 'a mapping by rule; `rule` and `skip-rule` choose some',
  helm: 'a list of charts with their environments; the input of this name is a program',
  kustomize: 'a list of roots; the input of this name is a program',
  sets: 'a list of lists',
  rulesByPath: 'a list of mappings, which a team reviews',
  podTemplates: 'a list of mappings',
  suppressions: 'each has a reason, and is reviewed',
  compliance: 'a mapping of what is in scope',
};

/** Inputs that are neither a flag nor a key. */
const INPUTS_OF_THEIR_OWN: Readonly<Record<string, string>> = {
  paths: 'the arguments of the command line',
  'working-directory': 'the working directory of the command line',
  merge: 'the command `lintel merge`',
  setup: 'the command `lintel setup`',
  sarif: 'a report',
  json: 'a report',
  annotations: 'for GitHub',
  summary: 'for GitHub',
  token: 'for GitHub',
  upload: 'for GitHub',
  check: 'for GitHub',
  comment: 'for GitHub',
  suggestions: 'for GitHub',
  history: 'of the report on frameworks',
  'allow-untrusted-rendering': 'of the event',
};

test('every flag of a scan has an input, or a reason to have none', () => {
  const inputs = new Set(declaredInputs());
  const without = SCAN_FLAGS.map(({ name }) => name).filter(
    (name) => !inputs.has(INPUT_OF_FLAG[name] ?? name) && FLAGS_WITHOUT_INPUT[name] === undefined,
  );
  expect(without).toEqual([]);
});

test('every key of lintel.yaml has an input, or a reason to have none', () => {
  const inputs = new Set(declaredInputs());
  const keys = SETTINGS.filter(({ file }) => file).map(({ key }) => key);
  const without = keys.filter((key) => {
    const names = INPUTS_OF_KEY[key] ?? [withDashes(key)];
    return KEYS_WITHOUT_INPUT[key] === undefined && names.some((name) => !inputs.has(name));
  });
  expect(without).toEqual([]);
});

test('every input is a flag or a key, or says what it is instead', () => {
  const flags = SCAN_FLAGS.map(({ name }) => INPUT_OF_FLAG[name] ?? name);
  const keys = SETTINGS.flatMap(({ key }) => INPUTS_OF_KEY[key] ?? [withDashes(key)]);
  const known = new Set([...flags, ...keys, ...Object.keys(INPUTS_OF_THEIR_OWN)]);
  expect(declaredInputs().filter((name) => !known.has(name))).toEqual([]);
});

test('a reason to have no input is given for nothing that has one', () => {
  const inputs = new Set(declaredInputs());
  const flags = new Set(SCAN_FLAGS.map(({ name }) => name));
  expect(Object.keys(FLAGS_WITHOUT_INPUT).filter((name) => inputs.has(name) || !flags.has(name))).toEqual([]);
});

test('no input has a default that would overrule lintel.yaml, but the token, which is no key of it', () => {
  const { inputs } = metadata();
  const withDefault = Object.entries(inputs).flatMap(([name, one]) => (one.default === undefined ? [] : [name]));
  expect(withDefault.filter((name) => name !== 'token')).toEqual([]);
});

test('every input that is declared is read, and every one that is read is declared', () => {
  const text = readFileSync(new URL('../../src/github/inputs.ts', import.meta.url), 'utf8');
  const read = [...text.matchAll(/\b\w+\('([a-z-]+)'/gu)].map((match) => match[1] ?? '');
  expect(new Set(read)).toEqual(new Set(declaredInputs()));
});

function withDashes(key: string): string {
  return key.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

test('names of rules may be given one a line, and several with commas', () => {
  vi.stubEnv('INPUT_RULE', 'latest-tag, host-port\nrbac');
  vi.stubEnv('INPUT_SKIP-RULE', 'host-pid,host-ipc');
  onTestFinished(() => void vi.unstubAllEnvs());
  const { request } = readInputs('/', '2026-11-22');
  expect([request.onlyRules, request.skipRules]).toEqual([
    ['latest-tag', 'host-port', 'rbac'],
    ['host-pid', 'host-ipc'],
  ]);
});
