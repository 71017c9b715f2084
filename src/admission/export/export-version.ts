import { parse } from '../../cel/compiler/parse.ts';
import { childrenOf, type Expr } from '../../cel/compiler/syntax.ts';

/** A minor version of Kubernetes. */
export type KubernetesVersion = '1.30' | '1.31' | '1.32' | '1.33' | '1.34' | '1.35';

/**
 * What came to CEL in the cluster after admission policies were stable, by the version that takes it in a new policy: one after
 * that which knows it in a stored one. Source: the documentation of Kubernetes (“Common Expression Language in Kubernetes”), and
 * for lists the environment of the API server.
 */
const METHODS: Readonly<Record<string, KubernetesVersion>> = {
  validate: '1.32',
  first: '1.35',
  last: '1.35',
  sort: '1.35',
  distinct: '1.35',
  flatten: '1.35',
  slice: '1.35',
  reverse: '1.35',
};
const CALLS: Readonly<Record<string, KubernetesVersion>> = {
  semver: '1.34',
  isSemver: '1.34',
  ip: '1.31',
  isIP: '1.31',
  cidr: '1.31',
  isCIDR: '1.31',
};
/** Names before a dot whose functions no version of the API server has for policies. */
const NOWHERE: ReadonlySet<string> = new Set(['base64', 'math']);

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
    if (expr.kind === 'method' && expr.target.kind === 'name' && expr.target.name === 'lists') need('1.35');
    for (const child of childrenOf(expr)) visit(child);
  };
  for (const source of sources) {
    const parsed = parse(source);
    if (parsed.ok) visit(parsed.expr);
  }
  return needed;
}

/** What the expression uses that no version of the API server has for policies; undefined where that is nothing. */
export function unknownToCluster(source: string): string | undefined {
  const parsed = parse(source);
  return parsed.ok ? unknownIn(parsed.expr) : undefined;
}

function unknownIn(expr: Expr): string | undefined {
  if (expr.kind === 'bind') return 'cel.bind';
  if (expr.kind === 'method' && expr.target.kind === 'name' && NOWHERE.has(expr.target.name))
    return `${expr.target.name}.${expr.name}`;
  for (const child of childrenOf(expr)) {
    const found = unknownIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Loops with two variables, and those that transform. */
function versionOfLoop({ macro, variables }: Extract<Expr, { readonly kind: 'loop' }>): KubernetesVersion {
  if (macro === 'sortBy') return '1.35';
  return variables.length > 1 || macro.startsWith('transform') ? '1.33' : '1.30';
}
