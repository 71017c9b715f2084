import { portNameFault } from '../syntax/name-syntax.ts';

/**
 * What is wrong with the port that a probe or a hook asks, a number or the name of a port: a clause after `which`; undefined where nothing is, or where it is
 * of another type. A number in quotes is read as a name. Source: ValidatePortNumOrName of Kubernetes.
 */
export function askedPortFault(port: unknown): string | undefined {
  if (typeof port === 'number')
    return port >= 1 && port <= 65_535 ? undefined : `is ${port}, and ports go from 1 to 65535`;
  if (typeof port !== 'string') return undefined;
  if (/^\d+$/u.test(port)) return `is the text "${port}", which names no port; without quotes it is a number`;
  const fault = portNameFault(port);
  return fault === undefined ? undefined : `has the name "${port}", which ${fault}`;
}
