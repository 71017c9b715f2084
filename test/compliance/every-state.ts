import { hardened } from './reporting.ts';

const OWN = `id: acme
title: Acme's own rules
version: 3
source: { publisher: Acme }
controls:
  - { id: failing, title: One, assess: files, needs: [workloads], rules: [{ rule: host-pid, covers: full, why: It asks the same. }] }
  - { id: passing, title: Two, assess: files, needs: [workloads], rules: [{ rule: host-ipc, covers: full, why: It asks the same. }] }
  - { id: partial, title: Three, assess: partly, reason: An image is not seen., needs: [workloads], rules: [{ rule: run-as-non-root, covers: partial, why: It fails what may be root. }] }
  - { id: excepted, title: Four, assess: files, needs: [workloads], rules: [{ rule: privileged-container, covers: full, why: It asks the same. }] }
  - { id: attested, title: Five, assess: manual, reason: People know. }
  - { id: expired, title: Six, assess: manual, reason: People know. }
  - { id: manual, title: Seven, assess: manual, reason: People know. }
  - { id: nothing, title: Eight, assess: files, needs: [ingresses], rules: [{ rule: ingress-without-tls, covers: full, why: It asks the same. }] }
`;

/** A repository with a framework of its own, which has a control in each state, named after it. */
export const EVERY_STATE: Readonly<Record<'acme.yaml' | 'attested.yaml' | 'lintel.yaml' | 'web.yaml', string>> = {
  'acme.yaml': OWN,
  'attested.yaml': `attestations:
  - { control: acme/attested, statement: it is so, owner: ann, evidence: https://wiki.example/1, ticket: T-2, date: 2026-01-02, until: 2026-12-31 }
  - { control: acme/expired, statement: it was so, owner: bob, evidence: a paper, date: 2025-01-02, until: 2026-01-31 }
`,
  'lintel.yaml': `frameworks: [acme.yaml]
exclude: [acme.yaml, attested.yaml]
compliance: { attestations: attested.yaml }
suppressions: [{ rule: privileged-container, reason: it drives a device, owner: cat, ticket: T-1, until: 2026-12-24 }]
`,
  'web.yaml': hardened((text) =>
    text
      .replace('      containers:', '      hostPID: true\n      containers:')
      .replace('allowPrivilegeEscalation: false,', 'privileged: true,'),
  ),
};
