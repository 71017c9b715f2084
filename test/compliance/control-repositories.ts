import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { type DataMap, isMap, valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';

/** What changes in the hardened repository, by the names of its files and of the parts of `web` that have one. */
export type Changes = Readonly<Record<string, DataMap | null>>;

/** The repositories of one control; what tells them apart stands as the name of each. */
export interface ControlRepositories {
  /** Each breaks the control, and no other that has no rule of it. Every control that files settle has some. */
  readonly fails?: Readonly<Record<string, Changes>>;
  /** Controls that break with it by the nature of things, and why. */
  readonly brings?: Readonly<Record<string, string>>;
  /** Each comes close to breaking it, and does not. */
  readonly passes?: Readonly<Record<string, Changes>>;
  /** Each breaks nothing, and leaves out or hands away what a pass would have to stand on. */
  readonly open?: Readonly<Record<string, Changes>>;
}

const folder = new URL('controls/', import.meta.url);
const HARDENED = parse(readFileSync(new URL('hardened-cluster.yaml', folder), 'utf8')) as {
  readonly programs: Readonly<Record<string, DataMap>>;
  readonly objects: Readonly<Record<string, DataMap>>;
};

const POD = mapAt(HARDENED.objects['web'], ['spec', 'template', 'spec']);
const CONTAINER = mapAt(POD, ['containers', 0]);

function mapAt(value: unknown, path: Path): DataMap {
  const found = valueAt(value, path);
  if (!isMap(found)) throw new Error(`there is no ${path.join('.')} in the hardened workload`);
  return found;
}

/** The repositories of a framework's controls, by control. */
export function repositoriesOf(framework: string): Readonly<Record<string, ControlRepositories>> {
  const written = parse(readFileSync(new URL(`${framework}.yaml`, folder), 'utf8')) as Record<string, Written>;
  return Object.fromEntries(
    Object.entries(written).map(([control, one]) => [control, typeof one === 'string' ? sameAs(one) : one]),
  );
}

/** Repositories, or the framework and control that have the same: `cis-kubernetes 4.2.1`. */
type Written = ControlRepositories | string;

function sameAs(named: string): ControlRepositories {
  const [framework = '', control = ''] = named.split(' ');
  const found = repositoriesOf(framework)[control];
  if (found === undefined) throw new Error(`there are no repositories for ${named}`);
  return found;
}

/** The files of the hardened repository with these changes. */
export function hardenedWith({ pod, container, ...files }: Changes = {}): Readonly<Record<string, string>> {
  const contents = merged({ ...HARDENED.programs, ...HARDENED.objects }, files);
  if (pod !== undefined || container !== undefined) {
    const spec = { ...pod, ...(container === undefined ? {} : { containers: [merged(CONTAINER, container)] }) };
    contents['web'] = mergedValue(contents['web'], { spec: { template: { spec } } });
  }
  return Object.fromEntries(
    Object.entries(contents).map(([name, content]) => {
      const isProgram = Object.hasOwn(HARDENED.programs, name);
      return [`${name}.yaml`, stringify(isProgram ? podOf(name, content) : content)];
    }),
  );
}

/** RFC 7386: maps are merged, null takes away, and all else replaces. */
function merged(base: unknown, changes: unknown): Record<string, unknown> {
  const result: Record<string, unknown> = isMap(base) ? { ...base } : {};
  for (const [key, change] of Object.entries(isMap(changes) ? changes : {})) {
    if (change === null) delete result[key];
    else result[key] = mergedValue(result[key], change);
  }
  return result;
}

function mergedValue(base: unknown, change: unknown): unknown {
  return isMap(change) ? merged(base, change) : change;
}

/** A program's Pod, as hardened as any workload is to be. */
function podOf(name: string, flags: unknown): object {
  const { securityContext, resources } = CONTAINER;
  const given = Object.entries(flags as Readonly<Record<string, boolean | number | string>>);
  const command = [name, ...given.map(([flag, value]) => `--${flag}=${value}`)];
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: 'kube-system', labels: { component: name } },
    spec: {
      ...POD,
      serviceAccountName: name,
      containers: [{ name, image: `registry.k8s.io/${name}:v1.37.0`, command, securityContext, resources }],
    },
  };
}
