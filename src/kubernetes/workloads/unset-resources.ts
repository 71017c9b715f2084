import { isMap } from '../../model/data.ts';
import type { Data } from '../../model/data.ts';
import type { ResourceSet, Resource } from '../../model/resource.ts';
import type { Path } from '../../model/location.ts';
import type { Violation } from '../../model/rule.ts';
import { containersOf } from './containers.ts';
import { containerDefaultsIn } from './limit-ranges.ts';
import { podTemplatesIn } from '../selectors.ts';

/** A container for which neither the manifest nor the API server sets an amount. */
export interface UnsetAmount {
  readonly owner: Resource;
  readonly shownName: string;
  /** Of the field that is not set, or is zero. */
  readonly path: Path;
  /** In which reading it is told: strictly alone, of a container that is done before the others start. */
  readonly reading: Pick<Violation, 'arm' | 'severity'>;
}

const STRICTLY: UnsetAmount['reading'] = { arm: 'strict', severity: 'info' };

/**
 * Containers without a limit or request for `cpu` or `memory`: main containers and native sidecars, plain init containers
 * only where `params.includeInit` is true or, strictly, where `params.strict` is.
 *
 * As in Kubernetes, zero is no amount, an unset request is copied from the limit, what the pod sets for itself holds for
 * all its containers (from 1.32 on), and a LimitRange of the namespace fills in the rest.
 */
export function* unsetAmounts(
  set: ResourceSet,
  wanted: { readonly kind: 'limits' | 'requests'; readonly resource: 'cpu' | 'memory' },
  params: Readonly<Record<string, Data>>,
): Generator<UnsetAmount> {
  const { kind, resource } = wanted;
  const defaultsFor = containerDefaultsIn(set);
  for (const template of podTemplatesIn(set)) {
    if (settingOf(template.spec['resources'], kind, resource) === 'amount') continue;
    const isFilledIn = defaultsFor(template.owner).has(kind, resource);
    for (const { container, shownName, type, isSidecar, path } of containersOf(template)) {
      const runsOn = type === 'container' || isSidecar || (type === 'init' && params['includeInit'] === true);
      if (!runsOn && (type !== 'init' || params['strict'] !== true)) continue;
      const setting = settingOf(container['resources'], kind, resource);
      if (setting === 'amount' || (setting === 'unset' && isFilledIn)) continue;
      yield {
        owner: template.owner,
        shownName,
        path: [...path, 'resources', kind, resource],
        reading: runsOn ? {} : STRICTLY,
      };
    }
  }
}

type Setting = 'amount' | 'zero' | 'unset';

function settingOf(resources: unknown, kind: 'limits' | 'requests', resource: string): Setting {
  const setting = readSetting(amountAt(resources, kind, resource));
  return setting === 'unset' && kind === 'requests' ? readSetting(amountAt(resources, 'limits', resource)) : setting;
}

function amountAt(resources: unknown, kind: 'limits' | 'requests', resource: string): unknown {
  const amounts = isMap(resources) ? resources[kind] : undefined;
  return isMap(amounts) ? amounts[resource] : undefined;
}

/** An empty text says nothing. What else is no quantity counts as an amount: other rules speak of its form. */
function readSetting(quantity: unknown): Setting {
  if (quantity === undefined || quantity === '') return 'unset';
  if (typeof quantity === 'number') return quantity === 0 ? 'zero' : 'amount';
  const isZero =
    typeof quantity === 'string' && /^[+-]?(?:0+(?:\.0*)?|\.0+)(?:[a-zA-Z]{1,2}|[eE][+-]?\d+)?$/u.test(quantity);
  return isZero ? 'zero' : 'amount';
}
