import type { ConfigRequest } from '../../src/config/merge.ts';
import type { AssessedControl, AssessedFramework } from '../../src/model/compliance.ts';
import type { ComplianceReport } from '../../src/model/compliance-report.ts';
import { reportOnFrameworks } from '../../src/sentences/report-frameworks.ts';
import { configIn, repositoryWith } from '../config/repository.ts';

/** The report on a repository with these files. */
export async function reportOn(
  files: Readonly<Record<string, string>>,
  request: Partial<ConfigRequest> = {},
): Promise<ComplianceReport> {
  const root = repositoryWith(files);
  return (await reportOnFrameworks(await configIn(root, request))).report;
}

/** What a text on standard input shows about one framework. */
export async function assessedText(framework: string, text: string): Promise<AssessedFramework> {
  const [assessed] = await assessedTexts([framework], text);
  if (assessed === undefined) throw new Error(`no report on ${framework}`);
  return assessed;
}

/** The same about several frameworks, by one run. */
export async function assessedTexts(
  frameworks: readonly string[],
  text: string,
): Promise<readonly AssessedFramework[]> {
  const root = repositoryWith({});
  const config = await configIn(root, { paths: ['-'], stdin: text, frameworks });
  return (await reportOnFrameworks(config)).report.frameworks;
}

/** The framework of a report on one. */
export function only({ frameworks }: ComplianceReport): AssessedFramework {
  const [first, ...others] = frameworks;
  if (first === undefined || others.length > 0) throw new Error('the report is not about one framework');
  return first;
}

/** The control with that id. */
export function controlOf({ controls }: AssessedFramework, id: string): AssessedControl {
  const found = controls.find(({ control }) => control.id === id);
  if (found === undefined) throw new Error(`no control ${id}`);
  return found;
}

/** A Deployment that meets the restricted profile and asks for its resources; `edit` changes its text. */
export function hardened(edit: (text: string) => string = (text) => text): string {
  return edit(`apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      serviceAccountName: web
      automountServiceAccountToken: false
      securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: RuntimeDefault } }
      containers:
        - name: app
          image: registry.example/app:1.0
          securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: [ALL] } }
          resources: { requests: { cpu: 1, memory: 1Gi }, limits: { cpu: 1, memory: 1Gi } }
`);
}
