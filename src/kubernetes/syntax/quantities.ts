/** Powers of ten and two by the suffix of a quantity. Source: resource.Quantity in k8s.io/apimachinery. */
const FACTORS: Readonly<Record<string, number>> = {
  '': 1,
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

const QUANTITY =
  /^(?<number>[+-]?(?:\d{1,40}\.?\d{0,40}|\.\d{1,40}))(?:(?<suffix>[KMGTPE]i|[numkMGTPE])|(?<exponent>[eE][+-]?\d{1,3}))?$/u;

/**
 * An amount as Kubernetes writes it (`500m`, `1.5Gi`, `2`), in cores, bytes or pieces, to the precision of a double. Undefined for
 * what is no quantity.
 */
export function amountOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  const groups = typeof value === 'string' ? QUANTITY.exec(value)?.groups : undefined;
  if (groups === undefined) return undefined;
  const { number = '', suffix = '', exponent = '' } = groups;
  return Number(`${number}${exponent}`) * (FACTORS[suffix] ?? 1);
}
