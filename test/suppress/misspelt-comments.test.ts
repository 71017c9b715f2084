import { expect, test } from 'vitest';
import { runMain } from '../cli/run-main.ts';
import { repositoryOf } from '../e2e/program.ts';

const podWith = (comment: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  # ${comment}\n  hostPID: true\n  containers: []\n`;

/** What a run says of a comment, beside its findings. */
async function toldOf(comment: string): Promise<readonly string[]> {
  const folder = repositoryOf({ 'a.yaml': podWith(comment) });
  const { out } = await runMain(folder, '--rule', 'host-pid', '--format', 'json');
  const { diagnostics } = JSON.parse(out) as {
    diagnostics: readonly { code: string; message: string; hint: string }[];
  };
  return diagnostics.map(({ code, message, hint }) => `${code}: ${message} ${hint}`);
}

test.each([
  ['lintel-disable host-pid', 'lintel-disable'],
  ['lintel ignore host-pid -- it must', 'lintel ignore'],
  ['lintel:skip=CKV_K8S_17 it must', 'lintel:skip'],
  ['lintel-ignore-next-line host-pid -- it must', 'lintel-ignore-next-line'],
])('a comment that was meant to suppress is told as one that does not: %s', async (comment, written) => {
  const rule = comment.includes('CKV') ? 'CKV_K8S_17' : 'host-pid';
  expect(await toldOf(comment)).toEqual([
    `suppression-invalid: A comment begins with "${written}", which suppresses nothing. Write \`lintel-ignore ${rule} -- reason\`.`,
  ]);
});

test.each([
  'lintel ignores this folder, see host-pid',
  'lintel skip is no word of ours',
  'as lintel-disable host-pid would have it',
  'https://lintel.dev/ignore host-pid',
  'lintel-ignore host-pid -- it must',
])('a sentence is a sentence: %s', async (comment) => {
  expect(await toldOf(comment)).toEqual([]);
});
