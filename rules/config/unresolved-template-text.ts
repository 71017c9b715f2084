import { isBuiltInKind, matchesKind } from '../../src/kubernetes/kinds.ts';
import { podTemplatePath } from '../../src/kubernetes/pod-templates.ts';
import { isMap, valueAt } from '../../src/model/data.ts';
import type { Path } from '../../src/model/location.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck, Violation } from '../../src/model/rule.ts';
import type { Severity } from '../../src/model/severity.ts';

/** Texts in which a tool for templates should have put a value. Custom resources are left out: many carry templates. */
export const check: SetCheck = function* (set) {
  const fillsVariables = hasSubstitution(set);
  for (const resource of set.resources) {
    if (!isBuiltInKind(resource.apiVersion, resource.kind)) continue;
    const hits: Hit[] = [];
    visitTexts(resource, (text, path) => {
      const leftover = leftoverIn(text, path);
      if (leftover === undefined || (fillsVariables && leftover.startsWith('${'))) return;
      hits.push({ leftover, path: [...path], severity: severityOf(leftover, path, set) });
    });
    yield* hits.map((hit) => violationOf(hit, resource));
  }
};

interface Hit {
  readonly leftover: string;
  readonly path: Path;
  readonly severity: Severity;
}

function violationOf({ leftover, path, severity }: Hit, resource: Resource): Violation {
  const shown = leftover.length > 40 ? `${leftover.slice(0, 39)}…` : leftover;
  return {
    resource,
    path,
    message: `${resource.kind} "${resource.name}" still has \`${shown}\` in it${severity === 'low' ? ' and breaks unless something fills it in before it is applied' : ', so the value that was meant is missing'}.`,
    severity,
  };
}

/** Kinds that are read whole; of others of Kubernetes' own the metadata. */
const WHOLE = [
  'ClusterRole',
  'ClusterRoleBinding',
  'HorizontalPodAutoscaler',
  'Ingress',
  'IngressClass',
  'LimitRange',
  'NetworkPolicy',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'PodDisruptionBudget',
  'ResourceQuota',
  'Role',
  'RoleBinding',
  'Service',
  'ServiceAccount',
];

/** Calls `see` for each text and key of the object that is to be judged; the path is good only during the call. */
function visitTexts({ apiVersion, kind, object }: Resource, see: (text: string, path: Path) => void): void {
  const path: (string | number)[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') see(value, path);
    else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) {
        path.push(index);
        visit(value[index]);
        path.pop();
      }
    } else if (isMap(value)) {
      for (const key in value) {
        const inner = value[key];
        if (mayHoldTemplates(key, inner, path)) continue;
        path.push(key);
        see(key, path);
        visit(inner);
        path.pop();
      }
    }
  };
  const isWhole =
    podTemplatePath(apiVersion, kind) !== undefined || WHOLE.some((one) => matchesKind(one, apiVersion, kind));
  for (const key of isWhole ? Object.keys(object) : ['metadata']) {
    path.push(key);
    visit(object[key]);
    path.pop();
  }
}

/** What a program reads may be a template for the program, and a status is nobody's to write. */
function mayHoldTemplates(key: string, value: unknown, holder: Path): boolean {
  switch (key) {
    case 'command':
    case 'args':
    case 'env':
      return Array.isArray(value);
    case 'annotations':
      return holder.at(-1) === 'metadata';
    default:
      return false;
  }
}

/**
 * What templates leave behind: Helm's and others' braces, Go's words for a missing value or a wrong type, shell variables,
 * and the usual marks to be replaced.
 */
const LEFTOVER = /\{\{[^{}]*\}\}|<no value>|%![a-z]\(|\$\{[A-Z_][A-Z0-9_]*(?:[:}])|__[A-Z][A-Z0-9_]*__|REPLACE_ME/u;
/** `nil` as a part of a name, which is how Go prints nothing. */
const NIL = /(?:^|[-/:.@])<?nil>?(?:$|[-/:.@])/u;

function leftoverIn(text: string, path: Path): string | undefined {
  const found = LEFTOVER.exec(text)?.[0];
  if (found !== undefined) return found;
  return text.includes('nil') && NAMES.test(fieldOf(path)) && NIL.test(text) ? 'nil' : undefined;
}

const NAMES = /^(?:name|generateName|[a-z][A-Za-z]*Name|namespace|image|hosts?|hostnames?)$/u;
const PORTS = /^(?:port|number|[a-z][A-Za-z]*Port)$/u;
const LABELS = new Set<unknown>(['labels', 'matchLabels', 'selector']);

/** In these fields the object names something, so that it is refused or points nowhere. */
function severityOf(leftover: string, path: Path, set: ResourceSet): Severity {
  // Who reads plain files may well fill such variables in by another tool, while Helm is the last one for its own output.
  if (leftover.startsWith('${') && set.rendering.source.kind !== 'helm') return 'low';
  const field = fieldOf(path);
  return NAMES.test(field) || PORTS.test(field) || LABELS.has(path.at(-2)) ? 'high' : 'medium';
}

/** The key that a value stands under, also as an item of its list. */
function fieldOf(path: Path): string {
  const key = path.findLast((segment) => typeof segment === 'string');
  return typeof key === 'string' ? key : '';
}

/** Whether Flux fills variables into what it applies. */
function hasSubstitution(set: ResourceSet): boolean {
  return set
    .ofKind('Kustomization.kustomize.toolkit.fluxcd.io')
    .some(({ object }) => valueAt(object, ['spec', 'postBuild']) !== undefined);
}
