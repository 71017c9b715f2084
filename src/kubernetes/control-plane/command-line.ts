import { isMap, type DataMap } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import { scalarText } from '../syntax/scalar-text.ts';

/** A word of a container's command line, and where it stands in the object. Words of one shell line share a place. */
export interface Word {
  readonly text: string;
  readonly path: Path;
}

/** A program that a container starts, and what it is given. */
export interface Invocation {
  readonly program: string;
  /** The words after the program. */
  readonly words: readonly Word[];
}

/** Programs that start the one named after their own options. */
const WRAPPERS = new Set([
  'go-runner',
  'hyperkube',
  'tini',
  'dumb-init',
  'catatonit',
  'env',
  'exec',
  'nice',
  'ionice',
  'nohup',
  'sudo',
  'su-exec',
  'gosu',
  'time',
]);
const SHELLS = new Set(['sh', 'bash', 'ash', 'dash', 'ksh', 'zsh']);
/** Characters of a shell line that are looked at; longer ones are scripts, not calls. */
const MAX_SHELL_LINE = 100_000;

/** The words of a container's `command` and `args`, in the order that the kernel gets them. `root` is the container's path. */
export function wordsOf(container: DataMap, root: Path): readonly Word[] {
  const words: Word[] = [];
  for (const key of ['command', 'args']) {
    const list = container[key];
    if (!Array.isArray(list)) continue;
    list.forEach((text: unknown, index) => words.push({ text: scalarText(text), path: [...root, key, index] }));
  }
  return words;
}

/**
 * The program among `programs` that the words start: as their first word, after a wrapper such as `env` or `go-runner`, or
 * in a line for a shell. Undefined where they start another one; a program that is only mentioned is not started.
 */
export function findInvocation(words: readonly Word[], programs: ReadonlySet<string>): Invocation | undefined {
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) return undefined;
    const name = baseName(word.text);
    if (programs.has(name)) return { program: name, words: words.slice(index + 1) };
    if (SHELLS.has(name)) return invocationInShell(words.slice(index + 1), programs);
    const isPassedOver = index > 0 && /^(?:-|[A-Za-z_]\w*=|\d+$)/u.test(word.text);
    if (!WRAPPERS.has(name) && !isPassedOver) return undefined;
  }
  return undefined;
}

/** The last part of a path: `etcd` of `/usr/local/bin/etcd`. */
function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function invocationInShell(words: readonly Word[], programs: ReadonlySet<string>): Invocation | undefined {
  const flag = words.findIndex(({ text }) => /^-[a-z]*c$/u.test(text));
  const line = flag < 0 ? undefined : words[flag + 1];
  if (line === undefined || line.text.length > MAX_SHELL_LINE) return undefined;
  for (const command of shellCommands(line.text)) {
    const start = command.findIndex((text) => !/^(?:[A-Za-z_]\w*=|(?:then|do|else|!|\{)$)/u.test(text));
    if (start < 0) continue;
    const found = findInvocation(
      command.slice(start).map((text) => ({ text, path: line.path })),
      programs,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The words of the command that a line begins with, all of them at the place of the line. */
export function wordsOfLine(line: string, path: Path): readonly Word[] {
  if (line.length > MAX_SHELL_LINE) return [];
  return (shellCommands(line)[0] ?? []).map((text) => ({ text, path }));
}

const SHELL_TOKEN =
  /\\\r?\n|#[^\n]*|\d*[<>]{1,2}&[\d-]|(?<end>[;&|\n]+)|(?<word>(?:'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\\[^\n]|[^\s'"\\;&|])+)|[\s\S]/gu;

/** The simple commands of a shell line, as words without their quotes. Expansions stay as they are written. */
function shellCommands(line: string): readonly (readonly string[])[] {
  const commands: string[][] = [];
  let current: string[] = [];
  for (const { groups } of line.matchAll(SHELL_TOKEN)) {
    if (groups?.['end'] !== undefined) {
      commands.push(current);
      current = [];
    } else if (groups?.['word'] !== undefined) current.push(groups['word'].replaceAll(/['"]|\\(?=[\s\S])/gu, ''));
  }
  commands.push(current);
  return commands;
}

/** Flags of one program, by name. */
export interface Flags {
  /** Flags with a value, as text; `true` and `false` for the boolean ones. */
  readonly values: Readonly<Record<string, string>>;
  /** Where each flag that is given stands, also those without the value that they need. */
  readonly paths: ReadonlyMap<string, Path>;
}

/**
 * Boolean flags of the control plane's programs that manifests set, which are true when given without a value. Any other
 * flag without a value is as good as absent. Source: the command-line references of Kubernetes 1.16 to 1.37 and etcd 3.6.
 */
const BOOLEAN_FLAGS = new Set([
  'allocate-node-cidrs',
  'allow-privileged',
  'also-stdout',
  'alsologtostderr',
  'anonymous-auth',
  'audit-log-batch-throttle-enable',
  'audit-log-compress',
  'audit-log-truncate-enabled',
  'audit-webhook-batch-throttle-enable',
  'audit-webhook-truncate-enabled',
  'authentication-skip-lookup',
  'authentication-token-webhook',
  'authentication-tolerate-lookup-failure',
  'auto-tls',
  'bind-address-hard-fail',
  'cgroups-per-qos',
  'client-cert-auth',
  'configure-cloud-routes',
  'containerized',
  'contention-profiling',
  'cpu-cfs-quota',
  'debug',
  'enable-aggregator-routing',
  'enable-bootstrap-token-auth',
  'enable-contention-profiling',
  'enable-controller-attach-detach',
  'enable-debugging-handlers',
  'enable-dynamic-provisioning',
  'enable-garbage-collector',
  'enable-hostpath-provisioner',
  'enable-leader-migration',
  'enable-logs-handler',
  'enable-pprof',
  'enable-priority-and-fairness',
  'enable-profiling',
  'enable-server',
  'enable-swagger-ui',
  'enable-taint-manager',
  'enable-v2',
  'encryption-provider-config-automatic-reload',
  'experimental-initial-corrupt-check',
  'fail-cgroupv1',
  'fail-swap-on',
  'force-new-cluster',
  'initial-election-tick-advance',
  'init-only',
  'ipvs-strict-arp',
  'kernel-memcg-notification',
  'kubelet-https',
  'leader-elect',
  'logtostderr',
  'make-iptables-util-chains',
  'masquerade-all',
  'peer-auto-tls',
  'peer-client-cert-auth',
  'peer-skip-client-san-verification',
  'permit-address-sharing',
  'permit-port-sharing',
  'pre-vote',
  'profiling',
  'protect-kernel-defaults',
  'register-node',
  'repair-malformed-updates',
  'rotate-certificates',
  'rotate-server-certificates',
  'runonce',
  'seccomp-default',
  'serialize-image-pulls',
  'service-account-extend-token-expiration',
  'service-account-lookup',
  'skip-headers',
  'skip-log-headers',
  'socket-reuse-address',
  'socket-reuse-port',
  'strict-reconfig-check',
  'unsafe-no-fsync',
  'use-service-account-credentials',
  'watch-cache',
]);

/** Go's spellings of a boolean. Source: strconv.ParseBool. */
const GO_TRUE = new Set(['1', 't', 'T', 'true', 'TRUE', 'True']);
const GO_FALSE = new Set(['0', 'f', 'F', 'false', 'FALSE', 'False']);

/** Reads `--name=value` and `--name value`. A flag given several times has its last value, as with Go's flags. */
export function readFlags(words: readonly Word[]): Flags {
  const values: Record<string, string> = {};
  const paths = new Map<string, Path>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    const groups = /^--?(?<name>[a-zA-Z][\w.-]*)(?:=(?<value>[\s\S]*))?$/u.exec(word?.text ?? '')?.groups;
    if (word === undefined || groups === undefined) continue;
    const name = flagName(groups['name'] ?? '');
    let text = groups['value'];
    const next = words[index + 1]?.text;
    if (text === undefined && next !== undefined && isValueOf(name, next)) {
      text = next;
      index += 1;
    }
    setFlag(values, name, text);
    paths.set(name, word.path);
  }
  return { values, paths };
}

/** Kubernetes' programs take an underscore for a dash. */
function flagName(name: string): string {
  return name.replaceAll('_', '-');
}

function isValueOf(name: string, next: string): boolean {
  if (BOOLEAN_FLAGS.has(name)) return GO_TRUE.has(next) || GO_FALSE.has(next);
  // A dash alone is standard output, and a dash before a digit a negative number.
  return !/^--?[A-Za-z]/u.test(next);
}

/** Gives a flag its value as the program reads it, or takes an earlier one back where the value is empty. */
export function setFlag(values: Record<string, string>, name: string, text: string | undefined): void {
  if (BOOLEAN_FLAGS.has(name)) {
    const value = text === undefined || text === '' ? 'true' : text;
    values[name] = GO_TRUE.has(value) ? 'true' : GO_FALSE.has(value) ? 'false' : value;
  } else if (text === undefined || text === '') delete values[name];
  else values[name] = text;
}

/** The flags that etcd reads from a container's environment: `ETCD_CLIENT_CERT_AUTH` is `--client-cert-auth`. */
export function readEtcdEnvironment(container: DataMap, root: Path): Flags {
  const values: Record<string, string> = {};
  const paths = new Map<string, Path>();
  const env = container['env'];
  if (!Array.isArray(env)) return { values, paths };
  env.forEach((entry: unknown, index) => {
    if (!isMap(entry) || typeof entry['name'] !== 'string' || !entry['name'].startsWith('ETCD_')) return;
    // What a reference brings is not known, and etcd takes an empty variable for one that is not set.
    if (entry['value'] === undefined || entry['value'] === '') return;
    const name = flagName(entry['name'].slice('ETCD_'.length).toLowerCase());
    setFlag(values, name, scalarText(entry['value']));
    paths.set(name, [...root, 'env', index, 'value']);
  });
  return { values, paths };
}
