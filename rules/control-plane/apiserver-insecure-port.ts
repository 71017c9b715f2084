import { placeOfFlag } from '../../src/kubernetes/control-plane/component-settings.ts';
import { componentsIn } from '../../src/kubernetes/control-plane/components-in.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** The first minor version in which the port is closed when nobody says anything. Source: the changelog of Kubernetes 1.20. */
const FIRST_CLOSED = 20;

/** An API server that serves requests without asking who sends them. */
export const check: SetCheck = function* (set) {
  for (const { resource, settings } of componentsIn(set, 'kube-apiserver')) {
    const port = settings.flags['insecure-port'];
    const isOpen = port === undefined ? settings.minor !== undefined && settings.minor < FIRST_CLOSED : port !== '0';
    if (!isOpen) continue;
    yield {
      resource,
      path: placeOfFlag(settings, 'insecure-port'),
      message: `The API server answers without any login on port ${port ?? '8080, its default in this version'}, so whoever reaches that port owns the cluster.`,
    };
  }
};
