import { type Word, wordsOf } from '../../src/kubernetes/control-plane/command-line.ts';
import { containersOf } from '../../src/kubernetes/workloads/containers.ts';
import { podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';

/** Places that tell a program to take any certificate for the right one. */
export const check: SetCheck = function* (set) {
  yield* settings(set);
  for (const owned of podTemplatesIn(set)) {
    for (const { container, shownName, path } of containersOf(owned)) {
      const words = wordsOf(container, path);
      for (const word of words.filter(({ text }) => text.length <= MAX_LINE && SKIPPING_FLAG.test(text))) {
        yield {
          resource: owned.owner,
          path: word.path,
          message: `Container ${shownName} is started without a check of certificates, so whoever stands in between can pose as the other side.`,
        };
      }
      for (const word of wordsOfUnsafeCurl(words)) {
        yield {
          resource: owned.owner,
          path: word.path,
          message: `Container ${shownName} calls curl without a check of certificates, so anyone on the way can change what it gets.`,
          severity: 'info',
        };
      }
    }
  }
};

/** Fields that turn the check off, by kind; a number stands for every item of a list. */
const FIELDS: readonly { readonly kind: string; readonly path: Path; readonly of: string }[] = [
  // The kubeconfig's `Config` has no group.
  { kind: 'Config.', path: ['clusters', 0, 'cluster', 'insecure-skip-tls-verify'], of: 'the API server' },
  { kind: 'APIService', path: ['spec', 'insecureSkipTLSVerify'], of: 'the server of the API' },
  ...['ServiceMonitor', 'PodMonitor'].map((kind, index) => ({
    kind: `${kind}.monitoring.coreos.com`,
    path: ['spec', index === 0 ? 'endpoints' : 'podMetricsEndpoints', 0, 'tlsConfig', 'insecureSkipVerify'],
    of: 'what is measured',
  })),
  ...['HelmRepository', 'GitRepository'].map((kind) => ({
    kind: `${kind}.source.toolkit.fluxcd.io`,
    path: ['spec', 'insecure'],
    of: 'the source',
  })),
];

function* settings(set: ResourceSet): Generator<Violation> {
  for (const { kind, path, of } of FIELDS) {
    for (const resource of set.ofKind(kind)) {
      for (const found of placesOf(resource, path)) {
        yield {
          resource,
          path: found,
          message: `${resource.kind}${resource.name === '' ? '' : ` "${resource.name}"`} takes any certificate for that of ${of}, so whoever stands in between can pose as it.`,
        };
      }
    }
  }
}

/** The places in the object that the path means and that are true. */
function placesOf(resource: Resource, path: Path): readonly Path[] {
  const at = path.indexOf(0);
  if (at < 0) return valueAt(resource.object, path) === true ? [path] : [];
  const list = valueAt(resource.object, path.slice(0, at));
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => {
    const isTrue = valueAt(item, path.slice(at + 1)) === true;
    return isTrue ? [path.with(at, index)] : [];
  });
}

/** Longer ones are scripts, in which a flag may stand in a text as well. */
const MAX_LINE = 20_000;

const SKIPPING_FLAG =
  /(?:^|\s)--?(?:insecure-skip-tls-verify|insecure-skip-verify|kubelet-insecure-tls)(?:=["']?(?:true|1)["']?)?(?:$|[\s;&|"')])/u;

/** `-k`, alone or among others that take no value. */
const INSECURE_FLAG = /^(?:--insecure|-[#0fgGiIjLnNOpqRsSvZ]*k[#0fgGiIjkLnNOpqRsSvZ]*)$/u;

/** The words with which curl is told to take any certificate, as words of a command or inside a line for a shell. */
function wordsOfUnsafeCurl(words: readonly Word[]): readonly Word[] {
  const isCurl = /(?:^|\/)curl$/u.test(words[0]?.text ?? '');
  return words.filter(({ text }) => {
    if (isCurl && INSECURE_FLAG.test(text)) return true;
    if (text.length > MAX_LINE || !text.includes('curl')) return false;
    return text.split(/[|;&\n]|\$\(/u).some((call) => {
      const parts = call.split(/\s+/u);
      const start = parts.findIndex((part) => /(?:^|\/)curl$/u.test(part));
      return start >= 0 && parts.slice(start + 1).some((part) => INSECURE_FLAG.test(part));
    });
  });
}
