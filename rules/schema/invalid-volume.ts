import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { containerPartsIn, podPartsIn } from '../../src/kubernetes/workloads/pod-parts.ts';
import { type Part, partAt, partsIn, violationAt } from '../../src/kubernetes/violations.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

const REFUSED = 'so the API server refuses the pod';
const LEADS_OUT = /(?:^|\/)\.\.(?:\/|$)/u;

/** Volumes and mounts that are of no kind, of two, or lead elsewhere. */
export const check: SetCheck = function* (set) {
  for (const { pod } of podPartsIn(set)) {
    for (const volume of partsIn(pod, 'volumes')) yield* volumeFaults(volume);
    for (const container of containerPartsIn(pod))
      for (const mount of partsIn(container, 'volumeMounts')) yield* mountFaults(mount, container.shownName);
  }
};

function* volumeFaults(volume: Part): Generator<Violation> {
  const { name } = volume.value;
  const sources = Object.keys(volume.value).filter((key) => key !== 'name');
  const shown = `Volume "${scalarText(name)}"`;
  if (sources.length === 0) {
    const text = `${shown} has no source, so it is an empty folder; its source may be indented too little.`;
    yield { ...violationAt(volume, undefined, text), severity: 'low' };
  } else if (sources.length > 1)
    yield violationAt(volume, undefined, `${shown} has the sources ${sources.join(' and ')}, ${REFUSED}.`);
  const host = partAt(volume, 'hostPath');
  const path = host?.value['path'];
  if (host !== undefined && typeof path === 'string' && LEADS_OUT.test(path))
    yield violationAt(host, 'path', `The path of ${shown.toLowerCase()} has ".." in it, ${REFUSED}.`);
  const projected = partAt(volume, 'projected');
  for (const source of projected === undefined ? [] : partsIn(projected, 'sources')) yield* projectedFaults(source);
}

function* projectedFaults(source: Part): Generator<Violation> {
  if (Object.keys(source.value).length > 1)
    yield violationAt(
      source,
      undefined,
      `A source of a projected volume is of one kind, and this is ${Object.keys(source.value).join(' and ')}, ${REFUSED}.`,
    );
  const token = partAt(source, 'serviceAccountToken');
  const seconds = token?.value['expirationSeconds'];
  if (token !== undefined && typeof seconds === 'number' && (seconds < 600 || seconds > 2 ** 32))
    yield violationAt(
      token,
      'expirationSeconds',
      `The token is good for ${seconds} seconds, and may be for 600 to 2^32, ${REFUSED}.`,
    );
}

function* mountFaults(mount: Part, container: string): Generator<Violation> {
  const { mountPath, subPath, subPathExpr } = mount.value;
  if (mountPath === '')
    yield violationAt(mount, 'mountPath', `Container ${container} mounts a volume and does not say where, ${REFUSED}.`);
  if (typeof subPath === 'string' && subPath !== '' && subPathExpr !== undefined && subPathExpr !== '')
    yield violationAt(
      mount,
      'subPathExpr',
      `Container ${container} mounts a part of a volume by \`subPath\` and by \`subPathExpr\`, ${REFUSED}.`,
    );
  for (const [key, path] of [
    ['subPath', subPath],
    ['subPathExpr', subPathExpr],
  ] as const)
    if (typeof path === 'string' && (path.startsWith('/') || LEADS_OUT.test(path)))
      yield violationAt(
        mount,
        key,
        `Container ${container} mounts the part "${path}" of a volume, which leads out of it, ${REFUSED}.`,
      );
}
