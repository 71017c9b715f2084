import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { peerCommentsIn } from '../../src/suppress/peer-comments.ts';

const TODAY = '2026-11-21';

const TEXT = `# HEAD
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  # ABOVE
  containers:
    - name: app # BEHIND
      image: nginx
---
apiVersion: v1
kind: Service
`;

/** What a comment in the place of HEAD, ABOVE or BEHIND asks for: who, which checks, which lines. */
function readAt(place: 'HEAD' | 'ABOVE' | 'BEHIND', comment: string): readonly string[] {
  return peerCommentsIn(TEXT.replace(`# ${place}`, `# ${comment}`), TODAY).map(
    ({ peer, checks, reason, fromLine, toLine }) => {
      const which = checks === 'all' ? 'all' : 'but' in checks ? `but ${[...checks.but].join()}` : [...checks].join();
      const last = toLine === Number.MAX_SAFE_INTEGER ? 'end' : toLine;
      return `${peer} ${which} ${fromLine}-${last} ${reason}`;
    },
  );
}

test.each([
  // Checkov: the text of the resource, wherever the comment stands in it.
  ['ABOVE', 'checkov:skip=CKV_K8S_16:loads a module', ['checkov ckv_k8s_16 1-11 loads a module']],
  ['BEHIND', 'checkov:skip=CKV_K8S_16', ['checkov ckv_k8s_16 1-11 no reason given']],
  ['HEAD', 'checkov:skip=CKV_K8S_16,CKV_K8S_20:"both, for now"', ['checkov ckv_k8s_16,ckv_k8s_20 1-11 both, for now']],
  ['HEAD', 'checkov:skip= CKV_K8S_16', ['checkov ckv_k8s_16 1-11 no reason given']],
  ['HEAD', 'checkov:skip=', []],
  // Trivy: what begins below, or on the line.
  ['ABOVE', 'trivy:ignore:KSV-0017', ['trivy ksv-17 8-10 no reason given']],
  ['ABOVE', 'trivy:ignore:AVD-KSV-0017 loads a module', ['trivy ksv-17 8-10 loads a module']],
  ['BEHIND', 'trivy:ignore:KSV017', ['trivy ksv-17 9-9 no reason given']],
  ['HEAD', 'trivy:ignore:ksv-0017', ['trivy ksv-17 1-10 no reason given']],
  ['ABOVE', 'trivy:ignore:*', ['trivy all 8-10 no reason given']],
  [
    'ABOVE',
    'trivy:ignore:KSV-0017 #trivy:ignore:KSV-0001',
    ['trivy ksv-17 8-10 no reason given', 'trivy ksv-1 8-10 no reason given'],
  ],
  ['ABOVE', 'trivy:ignore:KSV-0017:exp:2026-11-22', ['trivy ksv-17 8-10 no reason given']],
  ['ABOVE', 'trivy:ignore:KSV-0017:exp:2026-11-21', []],
  ['ABOVE', 'trivy:ignore:KSV-0017:exp:whenever', []],
  ['ABOVE', 'trivy:ignore:KSV-0017:ws:dev-*', []],
  ['ABOVE', 'trivy:ignore:KSV-0017[name=app]', []],
  // KICS: a line and the one beneath, a block, or at the head the file.
  ['ABOVE', 'kics-scan ignore-line', ['kics all 7-8 no reason given']],
  ['ABOVE', 'kics-scan ignore-block', ['kics all 8-10 no reason given']],
  ['HEAD', 'kics-scan ignore-block', ['kics all 1-10 no reason given']],
  ['HEAD', 'kics-scan ignore', ['kics all 1-end no reason given']],
  ['ABOVE', 'kics-scan ignore', []],
  ['HEAD', 'kics-scan disable=dd29336b-fe57,5572cc5e', ['kics dd29336b-fe57,5572cc5e 1-end no reason given']],
  ['ABOVE', 'kics-scan disable=dd29336b-fe57', []],
  ['HEAD', 'kics-scan enable=dd29336b-fe57', ['kics but dd29336b-fe57 1-end no reason given']],
  ['HEAD', 'kics-scan enable=', []],
  ['HEAD', 'kics-scan', []],
  ['HEAD', 'see kics-scan ignore in the manual', []],
  // Semgrep: the line, and alone on its line the next one.
  ['BEHIND', 'nosemgrep', ['semgrep all 9-9 no reason given']],
  ['ABOVE', 'nosemgrep', ['semgrep all 7-8 no reason given']],
  ['BEHIND', 'the agent nosemgrep: privileged-container', ['semgrep privileged-container 9-9 no reason given']],
  [
    'ABOVE',
    'nosemgrep: yaml.kubernetes.security.privileged-container.privileged-container, run-as-non-root',
    ['semgrep privileged-container,run-as-non-root 7-8 no reason given'],
  ],
  ['ABOVE', 'nosemgrepping', []],
] as const)('at %s, "%s" is read as its linter reads it', (place, comment, wanted) => {
  expect(readAt(place, comment)).toEqual(wanted);
});

test('a file that enables queries of KICS has no use for those that it disables', () => {
  const text = TEXT.replace('# HEAD', '# kics-scan disable=a-b\n# kics-scan enable=c-d');
  expect(peerCommentsIn(text, TODAY)).toMatchObject([{ checks: { but: new Set(['c-d']) } }]);
});

test('words in a text, a block scalar or a key are no comments', () => {
  const text = `a: "# checkov:skip=CKV_K8S_16"\nb: |\n  # nosemgrep\nkics-scan: ignore\nc: trivy:ignore:KSV-0017\n`;
  expect(peerCommentsIn(text, TODAY)).toEqual([]);
});

test('comments of Helm templates count as well', () => {
  const text = '{{- /* checkov:skip=CKV_K8S_16:here */ -}}\nkind: Pod\n';
  expect(peerCommentsIn(text, TODAY)).toMatchObject([{ peer: 'checkov', reason: 'here' }]);
});

test('each text is read without a throw, and each comment speaks of lines that there are', () => {
  const part = fc.constantFrom(
    '# checkov:skip=',
    'CKV_K8S_16',
    ':',
    ' ',
    '\n',
    '# trivy:ignore:',
    '*',
    '[',
    'exp',
    '# kics-scan ',
    'ignore-block',
    'enable=',
    'nosemgrep',
    '{{/* ',
    ' */}}',
    '---\n',
    '- ',
    'a: b',
    '"',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      for (const { fromLine, toLine } of peerCommentsIn(parts.join(''), TODAY)) {
        expect(fromLine).toBeGreaterThanOrEqual(1);
        expect(toLine).toBeGreaterThanOrEqual(fromLine);
      }
    }),
  );
});

// Seconds would be a hundred times what it takes; a pattern that tries all ways would take hours.
test.each([
  ['ids', `# checkov:skip=${'CKV_K8S_16,'.repeat(100_000)}`],
  ['comments', '# checkov:skip=CKV_K8S_16:x\na: b\n---\n'.repeat(20_000)],
  ['blanks', `# nosemgrep:${' '.repeat(500_000)}x`],
  ['words', `# ${'trivy:ignore:KSV-0017 '.repeat(50_000)}`],
  ['dots', `# nosemgrep: ${'a.'.repeat(300_000)}`],
  ['zeros', `# trivy:ignore:KSV-${'0'.repeat(500_000)}`],
  ['quotes', `# checkov:skip=CKV_K8S_16:${'"'.repeat(500_000)}`],
])('many %s cost little', { timeout: 5_000 }, (_, text) => {
  expect(peerCommentsIn(text, TODAY).length).toBeLessThanOrEqual(1_000);
});
