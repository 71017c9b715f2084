import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { isDnsSubdomain } from '../../src/kubernetes/syntax/name-syntax.ts';
import { type Part, partAt, partsIn, violationAt, wholeOf } from '../../src/kubernetes/violations.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

const REFUSED = 'so the API server refuses the object';
const GROUP = 'rbac.authorization.k8s.io';

/** Rules of roles without what they are for, and bindings whose role or subjects cannot be. */
export const check: SetCheck = function* (set) {
  for (const kind of ['Role', 'ClusterRole'])
    for (const role of set.ofKind(kind))
      for (const rule of partsIn(wholeOf(role), 'rules')) yield* ruleFaults(rule, kind);
  for (const kind of ['RoleBinding', 'ClusterRoleBinding']) {
    for (const binding of set.ofKind(kind)) {
      const whole = wholeOf(binding);
      const role = partAt(whole, 'roleRef');
      if (role !== undefined) yield* roleFaults(role, kind);
      for (const subject of partsIn(whole, 'subjects')) yield* subjectFaults(subject, kind);
    }
  }
};

function isEmpty(part: Part, key: string): boolean {
  const list = part.value[key];
  return !Array.isArray(list) || list.length === 0;
}

function* ruleFaults(rule: Part, kind: string): Generator<Violation> {
  if (isEmpty(rule, 'verbs')) yield violationAt(rule, 'verbs', `A rule without verbs allows nothing, ${REFUSED}.`);
  if (!isEmpty(rule, 'nonResourceURLs')) {
    if (kind === 'Role')
      yield violationAt(rule, 'nonResourceURLs', `A Role is for a namespace, and URLs lie in none, ${REFUSED}.`);
    else if (['apiGroups', 'resources', 'resourceNames'].some((key) => !isEmpty(rule, key)))
      yield violationAt(
        rule,
        'nonResourceURLs',
        `A rule is for resources or for URLs, and this one for both, ${REFUSED}.`,
      );
    return;
  }
  if (isEmpty(rule, 'apiGroups'))
    yield violationAt(rule, 'apiGroups', `A rule for resources names their API groups, and this one none, ${REFUSED}.`);
  else if (isEmpty(rule, 'resources'))
    yield violationAt(rule, 'resources', `A rule names resources, and this one none, ${REFUSED}.`);
}

function* roleFaults(role: Part, binding: string): Generator<Violation> {
  const { kind, apiGroup } = role.value;
  const kinds = binding === 'ClusterRoleBinding' ? ['ClusterRole'] : ['Role', 'ClusterRole'];
  if (typeof kind === 'string' && !kinds.includes(kind))
    yield violationAt(
      role,
      'kind',
      `A ${binding} refers to a ${kinds.join(' or ')}, and this one to "${kind}", ${REFUSED}.`,
    );
  if (typeof apiGroup === 'string' && apiGroup !== '' && apiGroup !== GROUP)
    yield violationAt(role, 'apiGroup', `Roles are of the group ${GROUP}, and this names "${apiGroup}", ${REFUSED}.`);
}

function* subjectFaults(subject: Part, binding: string): Generator<Violation> {
  const { kind, apiGroup = '', name, namespace = '' } = subject.value;
  switch (kind) {
    case 'ServiceAccount':
      if (apiGroup !== '')
        yield violationAt(
          subject,
          'apiGroup',
          `Accounts are of the core group, and this names "${scalarText(apiGroup)}", ${REFUSED}.`,
        );
      if (typeof name === 'string' && name !== '' && !isDnsSubdomain(name))
        yield violationAt(
          subject,
          'name',
          `"${name.slice(0, 80)}" is no name of an account, which is a DNS name in lower case, ${REFUSED}.`,
        );
      if (namespace === '' && binding === 'ClusterRoleBinding')
        yield violationAt(
          subject,
          'namespace',
          `An account lies in a namespace, and this one does not say in which, ${REFUSED}.`,
        );
      return;
    case 'User':
    case 'Group':
      if (apiGroup !== '' && apiGroup !== GROUP)
        yield violationAt(
          subject,
          'apiGroup',
          `Users and groups are of the group ${GROUP}, and this names "${scalarText(apiGroup)}", ${REFUSED}.`,
        );
      return;
    default:
      if (typeof kind === 'string')
        yield violationAt(
          subject,
          'kind',
          `A subject is a User, a Group or a ServiceAccount, and this is "${kind}", ${REFUSED}.`,
        );
  }
}
