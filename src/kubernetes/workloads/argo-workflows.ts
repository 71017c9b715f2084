import { type DataMap, isMap, valueAt } from '../../model/data.ts';
import type { Path } from '../../model/location.ts';
import type { Resource, ResourceSet } from '../../model/resource.ts';

/** Where each kind of Argo Workflows has its templates. Source: the field reference of Argo Workflows. */
const TEMPLATE_PLACES: Readonly<Record<string, Path>> = {
  'Workflow.argoproj.io': ['spec', 'templates'],
  'WorkflowTemplate.argoproj.io': ['spec', 'templates'],
  'ClusterWorkflowTemplate.argoproj.io': ['spec', 'templates'],
  'CronWorkflow.argoproj.io': ['spec', 'workflowSpec', 'templates'],
};

/** A template (a step's program, or a graph of steps) of a workflow. */
export interface WorkflowStep {
  readonly resource: Resource;
  readonly step: DataMap;
  /** Its name in quotes, or its place where it has none: for messages. */
  readonly shownName: string;
  /** From the object's root. */
  readonly path: Path;
}

/** The templates of all workflows in the set. */
export function* workflowStepsIn(set: ResourceSet): Generator<WorkflowStep> {
  for (const [kind, place] of Object.entries(TEMPLATE_PLACES)) {
    for (const resource of set.ofKind(kind)) {
      const steps = valueAt(resource.object, place);
      if (!Array.isArray(steps)) continue;
      for (const [index, step] of steps.entries()) {
        if (!isMap(step)) continue;
        const shownName = typeof step['name'] === 'string' ? `"${step['name']}"` : `${index + 1}`;
        yield { resource, step, shownName, path: [...place, index] };
      }
    }
  }
}
