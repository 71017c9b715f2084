import { expect, test } from 'vitest';
import { credentialIn, holdsAwsSecretKey } from '../../../src/kubernetes/config-and-storage/credential-formats.ts';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
/** Text of a token's length that holds all kinds of characters early. */
const filler = (length: number): string => ('aB3' + letters).repeat(4).slice(0, length);
const hex = (length: number): string => '0123456789abcdef'.repeat(8).slice(0, length);

const pem = (kind: string, end = '', dashes = '-----'): string => `${dashes}BEGIN ${kind}PRIVATE KEY${end}${dashes}`;

// The tokens are put together here, so that no scanner of repositories takes this file for a leak.
test.each([
  ['a GitHub token', 'ghp_' + filler(36)],
  ['a GitHub token', 'ghs_' + filler(36)],
  ['a GitHub token', 'github_pat_' + filler(82)],
  ['a GitLab token', 'glpat-' + filler(20)],
  ['a Slack token', 'xoxb-' + filler(24)],
  ['a Stripe key', 'rk_live_' + filler(24)],
  ['a Twilio key', 'SK' + hex(32)],
  ['an npm token', 'npm_' + filler(36)],
  ['a Vault token', 'hvs.' + filler(24)],
  ['a Vault token', 's.' + filler(24)],
  ['a Terraform Cloud token', filler(14) + '.atlasv1.' + filler(60)],
  ['a New Relic key', 'NRAK-' + 'A1'.repeat(14).slice(0, 27)],
  ['a Google API key', 'AIza' + filler(35)],
  ['a key of a Google service account', '{"type": "service_account", "project_id": "shop"}'],
  ['a JSON Web Token', ['eyJ' + filler(20), 'eyJ' + filler(30), filler(40)].join('.')],
  ['a private key', `${pem('OPENSSH ')}\n${filler(60)}`],
  ['a private key', `${pem('PGP ', ' BLOCK', '---')} ${filler(60)}`],
  ['an AWS access key id', 'ASIA' + 'A1'.repeat(8)],
])('%s is known wherever it stands in a text', (shown, token) => {
  for (const text of [token, `export TOKEN="${token}" # used by CI`, `a line\n${token}\nanother`]) {
    expect(credentialIn(text, '', '')?.shown).toBe(shown);
  }
});

/** A variable's name stands alone; of a field two names count. */
function namesIn(name: string): [outer: string, inner: string] {
  const [outer = '', inner] = name.split('.');
  return inner === undefined ? ['', outer] : [outer, inner];
}

test.each([
  ['a Bitbucket secret', 'BITBUCKET_CLIENT_SECRET', filler(64)],
  ['a Datadog key', 'datadog.apiKey', hex(32)],
  ['a Heroku key', 'HEROKU_API_KEY', '01234567-89ab-cdef-0123-456789abcdef'],
  ['a LaunchDarkly key', 'launchdarkly-access-token', hex(40)],
  ['a New Relic key', 'NEW_RELIC_LICENSE_KEY', hex(36) + 'NRAL'],
  ['an Okta token', 'OKTA_API_TOKEN', '00' + filler(40)],
  ['a Sumo Logic key', 'sumologic.accessKey', filler(64)],
])('%s is known by the name before it, and by nothing else', (shown, name, token) => {
  expect(credentialIn(token, ...namesIn(name))?.shown).toBe(shown);
  expect(credentialIn(`${name}: "${token}"`, 'data', 'settings')?.shown).toBe(shown);
  expect(credentialIn(token, 'app', 'value')).toBeUndefined();
  expect(credentialIn(`${token}0`, ...namesIn(name))).toBeUndefined();
});

test.each([
  ['a token that is cut short', 'ghp_' + filler(35)],
  ['a word that only contains a prefix', 'dAIza' + filler(35)],
  ['an image by digest', `datadog/agent@sha256:${hex(64)}`],
  ['two parts of a token', `eyJ${filler(20)}.eyJ${filler(30)}`],
  ['a host name', 's.aaaaaaaaaaaaaaaaaaaaaaaa'],
  ['a public key', '-----BEGIN PUBLIC KEY-----\n' + filler(60)],
  ['a header in an explanation', `${pem('')}\n...\n`],
  ['a header in a template', `${pem('RSA ')}\n{{ .Values.key }}\n`],
])('%s is no credential', (_, text) => {
  expect(credentialIn(text, '', '')).toBeUndefined();
});

test('a check sum under a name with a vendor in it is no credential', () => {
  expect(credentialIn(hex(64), 'annotations', 'checksum/sumologic-config')).toBeUndefined();
});

test('the secret half of an AWS key is told from a hash', () => {
  expect(holdsAwsSecretKey(`secret = "${filler(20)}/${filler(19)}"`)).toBe(true);
  expect(holdsAwsSecretKey(hex(40))).toBe(false);
  expect(holdsAwsSecretKey(filler(41))).toBe(false);
});

test.each([
  '-----BEGIN ',
  'PRIVATE KEY',
  '-',
  'eyJabcdefgh.',
  'eyJabcdefgh',
  'xoxb-',
  'datadog',
  'datadog   ',
  's.abc',
  'sumo_',
  'AKIA',
  '="',
  'glpat-',
])('a megabyte of %j is read in a time that grows no faster than the text', (part) => {
  const text = part.repeat(1_000_000 / part.length);
  const started = performance.now();
  credentialIn(text, 'datadog', 'key');
  holdsAwsSecretKey(text);
  // Linear is some 30 ms; a pattern that backtracks takes minutes.
  expect(performance.now() - started).toBeLessThan(5_000);
});
