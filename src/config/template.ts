/** What `lintel init` writes to `lintel.yaml`: every key of the file, explained, with what holds when nothing is written. */
export function configTemplate(): string {
  return `# Settings of Lintel. Everything here is optional; the values shown are the defaults unless the line says otherwise.
# Paths are written from the root of the repository.

# What to scan, and what to leave out (patterns as in .gitignore; .gitignore and .lintelignore count as well).
paths: [.]
exclude: []

# Which rules judge: recommended, strict, all, security, reliability, schema, pss-baseline, pss-restricted, or a framework.
preset: recommended

# A finding of this severity or above closes the gate: critical, high, medium, low, info or never.
failOn: high
# Findings below this severity are not shown.
minSeverity: info
# What becomes of a run that could not judge everything: fail or warn.
onIncomplete: fail

# Versions of Kubernetes that the manifests must suit; charts are rendered for the newest.
kubeVersion: "1.33..1.37"
# Definitions of custom resources beside those in the repository, and how kinds that nobody knows are told: ignore, note, warn, error.
# crdSchemas: [schemas/]
# unknownKinds: note

# By rule or category: off, on, a severity, or parameters.
rules: {}
#  latest-tag: off
#  host-port: low
#  untrusted-registry:
#    severity: high
#    params:
#      registries: [ghcr.io/acme/]

# The same for some files only, by patterns as in .gitignore: where a finding is to be edited. The last entry that matches holds.
# rulesByPath:
#  - paths: [deploy/production/**]
#    rules:
#      reliability: high

# Rule files of your own.
# customRules: [policies/*.yaml]

# Charts that are deployed with values of their own. Values files are looked for in the chart's folder, then from the root.
# helm:
#  - chart: charts/web
#    environments:
#      - name: prod
#        values: [values-prod.yaml]
#        namespace: shop

# Kustomizations to build; without this, those that no other builds on.
# kustomize:
#   roots: [overlays/*]

# Folders whose manifests are applied together.
# sets: [[deploy, services]]

# Findings that do not count, each with the reason.
suppressions: []
#  - rule: host-port
#    path: deploy/**
#    kind: DaemonSet
#    name: node-agent
#    reason: The agent answers on the node's own address.
#    owner: platform
#    until: 2027-01-31
`;
}

/** What `lintel init` writes to `.github/workflows/lintel.yml`. `action` is the action with its version, as in `acme/lintel@v1`. */
export function workflowTemplate(action: string): string {
  return `name: Lintel

on:
  pull_request:
  push:
    branches: [main]

permissions: {}

jobs:
  lint:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      # For the upload to code scanning. Leave both out where code scanning is not available.
      security-events: write
    steps:
      - uses: actions/checkout@v7
        with:
          # The merge of a pull request and its parents: what it is compared with.
          fetch-depth: 2
          persist-credentials: false
      - id: lintel
        uses: ${action}
        with:
          # The step below uploads, which GitHub allows it for pull requests from forks too.
          upload: 'false'
      - uses: github/codeql-action/upload-sarif@v4
        # A gate that is closed is what one wants to read about.
        if: \${{ !cancelled() && steps.lintel.outputs.sarif != '' }}
        with:
          sarif_file: \${{ steps.lintel.outputs.sarif }}
          category: lintel
`;
}
