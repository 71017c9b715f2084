import { containersOf } from '../../src/kubernetes/workloads/containers.ts';
import { bindingsIn, subjectsOf } from '../../src/kubernetes/access/role-bindings.ts';
import { roleRefOf } from '../../src/kubernetes/access/roles.ts';
import { podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { accountField, accountOfPod } from '../../src/kubernetes/access/service-accounts.ts';
import type { SetCheck } from '../../src/model/rule.ts';

const DASHBOARD = 'kubernetes-dashboard';

/** What is given to the dashboard, what others get of its rights, and pods that only borrow its account. */
export const check: SetCheck = function* (set) {
  for (const binding of bindingsIn(set)) {
    const subjects = subjectsOf(binding);
    const dashboard = subjects.find(({ name }) => name === DASHBOARD);
    const role = roleRefOf(binding)?.name ?? '';
    if (role === DASHBOARD && subjects.some(({ name }) => !isPartOfDashboard(name))) {
      yield {
        resource: binding,
        path: ['roleRef', 'name'],
        message: `${binding.kind} "${binding.name}" gives the dashboard's role to others, who then read what the dashboard keeps.`,
      };
    } else if (dashboard !== undefined && !isPartOfDashboard(role)) {
      yield {
        resource: binding,
        path: ['subjects', dashboard.index, 'name'],
        message: `${binding.kind} "${binding.name}" gives the dashboard's account the role "${role}", so everyone who opens the dashboard has it.`,
      };
    }
  }
  for (const owned of podTemplatesIn(set)) {
    const { owner, spec, templatePath } = owned;
    if (
      accountOfPod(spec) !== DASHBOARD ||
      containersOf(owned).some(({ container }) => isDashboardImage(container['image']))
    )
      continue;
    yield {
      resource: owner,
      path: [...templatePath, 'spec', accountField(spec)],
      message: `${owner.kind} "${owner.name}" runs as the dashboard's account and is not the dashboard, so it has rights that were meant for another program.`,
    };
  }
};

/** The installation names its own roles and accounts after itself: kubernetes-dashboard-api and so on. */
function isPartOfDashboard(name: string): boolean {
  return name === DASHBOARD || name.startsWith(`${DASHBOARD}-`);
}

/** Its images are those of the organisation kubernetesui; older ones and copies are named after the program. */
function isDashboardImage(image: unknown): boolean {
  return typeof image === 'string' && /(?:^|\/)(?:kubernetesui\/|kubernetes-dashboard)/u.test(image);
}
