import { parse } from '../cel/parse.ts';
import { childrenOf, type Expr } from '../cel/syntax.ts';

/** A minor version of Kubernetes. */
export type KubernetesVersion = '1.30' | '1.31' | '1.32' | '1.33' | '1.34';

/**
 * What came to CEL in the cluster after admission policies were stable, by the version that has it. Source: the environment of
 * the API server (`k8s.io/apiserver/pkg/cel/environment`) and its documentation.
 */
const METHODS: Readonly<Record<string, KubernetesVersion>> = {
  validate: '1.31',
  first: '1.34',
  last: '1.34',
  sort: '1.34',
  distinct: '1.34',
  flatten: '1.34',
  slice: '1.34',
  reverse: '1.34',
};
const CALLS: Readonly<Record<string, KubernetesVersion>> = {
  semver: '1.33',
  isSemver: '1.33',
  ip: '1.30',
  cidr: '1.30',
};

/** The oldest version of Kubernetes whose API server knows everything that the expressions use. */
export function neededVersion(sources: readonly string[]): KubernetesVersion {
  let needed: KubernetesVersion = '1.30';
  const need = (version: KubernetesVersion | undefined): void => {
    if (version !== undefined && version > needed) needed = version;
  };
  const visit = (expr: Expr): void => {
    if (expr.kind === 'loop') need(versionOfLoop(expr));
    if (expr.kind === 'method') need(Object.hasOwn(METHODS, expr.name) ? METHODS[expr.name] : undefined);
    if (expr.kind === 'call') need(Object.hasOwn(CALLS, expr.name) ? CALLS[expr.name] : undefined);
    if (expr.kind === 'method' && expr.target.kind === 'name' && expr.target.name === 'lists') need('1.34');
    for (const child of childrenOf(expr)) visit(child);
  };
  for (const source of sources) {
    const parsed = parse(source);
    if (parsed.ok) visit(parsed.expr);
  }
  return needed;
}

/** Loops with two variables, and those that transform. */
function versionOfLoop({ macro, variables }: Extract<Expr, { readonly kind: 'loop' }>): KubernetesVersion {
  if (macro === 'sortBy') return '1.34';
  return variables.length > 1 || macro.startsWith('transform') ? '1.32' : '1.30';
}
