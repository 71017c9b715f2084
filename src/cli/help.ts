import {
  EXPORT_FLAGS,
  FIX_FLAGS,
  flagsInWords,
  REPORT_FLAGS,
  SCAN_FLAGS,
  SUGGEST_FLAGS,
  TRACE_FLAGS,
} from './flags.ts';

/** What `lintel --help` prints. */
export function help(): string {
  return `Lintel finds misconfigurations in Kubernetes manifests, Helm charts and Kustomize builds,
and shows the line you would edit.

Usage
  lintel [scan] [PATH…]           judge a repository, a folder or files; - reads standard input
  lintel fix [PATH…]              make the changes that rules name, where that is safe
  lintel merge REPORT…            join the JSON reports of a run that was split by --shard
  lintel report [PATH…]           what the files show about controls of frameworks
  lintel trace PATH[:LINE]        where a rendered field comes from, or what a line feeds
  lintel rules                    list the rules
  lintel explain RULE             what a rule looks for, why, and how to repair it
  lintel test [PATH…]             run the examples of your own rule files
  lintel new-rule ID [FILE]       write a first rule of your own, with examples that pass
  lintel cel 'EXPR' FILE…         evaluate one expression over each object of the files
  lintel suggest network-policies [PATH…]
                                  default-deny and the allowances that the files imply, for review
  lintel export vap               write rules as ValidatingAdmissionPolicies for the cluster
  lintel init [--from LINTER]     write a commented lintel.yaml and a workflow for GitHub
  lintel setup                    bring Helm and Kustomize (linux x64), and start sooner afterwards

Examples
  lintel                                          judge everything below the repository's root
  lintel charts/shop --rule latest-tag            one chart, one rule
  lintel --format sarif=lintel.sarif --fail-on critical
  kubectl get deploy web -o yaml | lintel -       what is in the cluster
  lintel report --framework cis-kubernetes,nsa-cisa --format html=report.html
  lintel explain CKV_K8S_16                       a rule by its name at another linter
  lintel trace charts/shop --resource Deployment/web --field spec.replicas
  lintel trace charts/shop/values.yaml:12         what this key sets
  lintel cel 'object.spec.replicas > 1' deploy.yaml

${flagsInWords([...[...FIX_FLAGS, ...EXPORT_FLAGS, ...REPORT_FLAGS, ...SUGGEST_FLAGS, ...TRACE_FLAGS].filter(({ group }) => group === 'What to ask'), ...SCAN_FLAGS])}

Exit codes
  0  the gate is open
  1  a finding at or above --fail-on
  2  a mistake in the flags or the configuration, or something could not be judged
  3  a fault of Lintel itself

A folder named like a command is scanned when it is written as a path: lintel ./rules
`;
}
