import { bindingsByRole, isGivenToProgram } from '../kubernetes/access/role-bindings.ts';
import { groupBy } from '../model/group-by.ts';
import type { TracedFinding } from '../model/finding.ts';
import type { Resource, ResourceId, ResourceSet } from '../model/resource.ts';
import type { Peers, Rule } from '../model/rule.ts';
import { withoutPeers } from './without-peers.ts';

/** The kinds that say who holds what. */
export const KINDS_OF_HOLDERS: readonly string[] = ['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'];

/** Checks that find nothing in a role that nobody holds. Sources: what the linters document, each for its check. */
const OF_ANYBODY: Peers = { 'kube-linter': ['access-to-create-pods', 'access-to-secrets'] };

/** Checks that find nothing in a role that people alone hold, and no program and no node. Sources: the same. */
const OF_PROGRAMS: Peers = { checkov: ['CKV2_K8S_1', 'CKV2_K8S_2', 'CKV2_K8S_3', 'CKV2_K8S_4', 'CKV2_K8S_5'] };

/** Checks that find nothing in a role that is given to people alone; one that nobody holds here may well be given elsewhere. */
const UNLESS_OF_PEOPLE: Peers = { kics: ['056ac60e-fe07-4acc-9b34-8e1d51716ab9'] };

/** Whether a check that the rule answers for looks at who holds a role, and not at the role alone. */
export function looksAtHolders({ peers }: Rule): boolean {
  return [OF_ANYBODY, OF_PROGRAMS, UNLESS_OF_PEOPLE].some((ofHolders) => isAnyOf(peers, ofHolders));
}

/**
 * The findings of one set, where those at a role are told only as those checks' that would find fault with whom its bindings give
 * it to. A role that is not in the set is left as it is. Pure.
 */
export function withPeersOfHolders(findings: readonly TracedFinding[], set: ResourceSet): readonly TracedFinding[] {
  let passedBy: ((role: ResourceId) => Peers | undefined) | undefined;
  return findings.map((finding) => {
    const { resource, rule, armPeers } = finding;
    if (resource === undefined || !isRole(resource)) return finding;
    const peers = armPeers ?? rule.peers;
    passedBy ??= passedByHolders(set);
    const passed = passedBy(resource);
    if (passed === undefined || !isAnyOf(peers, passed)) return finding;
    return { ...finding, armPeers: withoutPeers(peers, passed) };
  });
}

/** For a role of the set, the checks that find nothing because of who holds it. */
function passedByHolders(set: ResourceSet): (role: ResourceId) => Peers | undefined {
  const roles = groupBy([...set.ofKind('Role'), ...set.ofKind('ClusterRole')], keyOf);
  const bindingsOf = bindingsByRole(set);
  // Then a role may be given as part of another.
  const isGathered = set.ofKind('ClusterRole').some(({ object }) => object['aggregationRule'] !== undefined);
  return (id) => {
    const role: Resource | undefined = roles.get(keyOf(id))?.[0];
    if (role === undefined) return undefined;
    const bindings = bindingsOf(role);
    const isOfProgram = isGivenToProgram(bindings);
    return {
      ...(bindings.length > 0 || isGathered ? {} : OF_ANYBODY),
      ...(isOfProgram ? {} : OF_PROGRAMS),
      ...(isOfProgram || bindings.length === 0 ? {} : UNLESS_OF_PEOPLE),
    };
  };
}

function isRole({ kind }: ResourceId): boolean {
  return kind === 'Role' || kind === 'ClusterRole';
}

function keyOf({ kind, namespace = '', name }: ResourceId): string {
  return `${kind}/${namespace}/${name}`;
}

function isAnyOf(peers: Peers, passed: Peers): boolean {
  return Object.entries(passed).some(([linter, checks]) => checks.some((check) => peers[linter]?.includes(check)));
}
