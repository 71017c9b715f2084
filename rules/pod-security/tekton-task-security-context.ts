import { scalarText } from '../../src/kubernetes/syntax/scalar-text.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

const KINDS = ['Task.tekton.dev', 'ClusterTask.tekton.dev', 'TaskRun.tekton.dev'] as const;

/** A step or sidecar of a Tekton task that is privileged or may gain rights. */
export const check: SetCheck = function* (set) {
  for (const resource of KINDS.flatMap((kind) => set.ofKind(kind))) {
    const taskPath = resource.kind === 'TaskRun' ? ['spec', 'taskSpec'] : ['spec'];
    for (const { container, path, shownName, fallback } of containersOfTask(resource, taskPath)) {
      const field = faultyField(valueAt(container, ['securityContext']), fallback);
      if (field === undefined) continue;
      const consequence =
        field === 'privileged'
          ? 'runs privileged, so code of a pull request is root on the node'
          : 'may gain rights that it was not started with, so code of a pull request may become root';
      yield {
        resource,
        path: [...path, 'securityContext', field],
        message: `${shownName} of ${resource.kind} "${resource.name}" ${consequence}.`,
      };
    }
  }
};

interface TaskContainer {
  readonly container: unknown;
  readonly path: Path;
  readonly shownName: string;
  /** The security context that holds where the container says nothing. */
  readonly fallback: unknown;
}

/** The steps, which share the template's settings, and the sidecars, which do not. */
function* containersOfTask({ object }: Resource, taskPath: Path): Generator<TaskContainer> {
  const task = valueAt(object, taskPath);
  const shared = valueAt(task, ['stepTemplate', 'securityContext']);
  for (const { key, noun } of [
    { key: 'steps', noun: 'Step' },
    { key: 'sidecars', noun: 'Sidecar' },
  ]) {
    const list = valueAt(task, [key]);
    for (const [index, container] of Array.isArray(list) ? list.entries() : []) {
      // A step that refers to another object has its settings there.
      if (!isMap(container) || container['ref'] !== undefined) continue;
      const name = scalarText(container['name']);
      const shownName = `${noun} ${name === '' ? index + 1 : `"${name}"`}`;
      yield { container, path: [...taskPath, key, index], shownName, fallback: key === 'steps' ? shared : undefined };
    }
  }
}

function faultyField(own: unknown, fallback: unknown): string | undefined {
  const effective = (field: string): unknown => valueAt(own, [field]) ?? valueAt(fallback, [field]);
  if (effective('privileged') === true) return 'privileged';
  return effective('allowPrivilegeEscalation') === false ? undefined : 'allowPrivilegeEscalation';
}
