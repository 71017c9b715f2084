import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/config/config.ts';
import type { Provenance } from '../../src/model/finding.ts';
import type { Path } from '../../src/model/location.ts';
import type { Rendering } from '../../src/model/rendering.ts';
import type { Resource } from '../../src/model/resource.ts';
import { parse } from '../../src/parse/parse.ts';
import { wayOfKustomize } from '../../src/trace/kustomize.ts';
import { kustomizeSource, makeRepository, renderOne } from '../render/repository.ts';

interface Traced {
  of(resource: string, path: Path): Provenance;
  readonly rendering: Rendering;
}

/** Builds `folder` with the real Kustomize and opens the way home; resources are named `Kind/name`, hashes of generators left out. */
async function buildOf(files: Readonly<Record<string, string>>, folder: string): Promise<Traced> {
  const rendering = await renderOne(makeRepository(files), kustomizeSource(folder), { trace: true });
  const resources = new Map<string, Resource>();
  for (const stream of rendering.streams) {
    for (const one of parse(rendering, stream, DEFAULT_LIMITS).resources)
      resources.set(`${one.kind}/${one.name.replace(/-[2456789bcdfghkmt]{10}$/, '')}`, one);
  }
  const way = wayOfKustomize(rendering);
  return {
    rendering,
    of(name, path) {
      const resource = resources.get(name);
      if (resource === undefined) throw new Error(`${name} is not among ${[...resources.keys()].join(', ')}`);
      return way.ofPath(resource, path);
    },
  };
}

/** The line that ends in `# home: LABEL`, as `file:line`. */
function markedLine(files: Readonly<Record<string, string>>, label: string): string {
  const found = Object.entries(files).flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) => (line.endsWith(`# home: ${label}`) ? [`${file}:${index + 1}`] : [])),
  );
  if (found.length !== 1) throw new Error(`${found.length} lines are marked with ${label}`);
  return found[0] ?? '';
}

function lineOf({ home }: Provenance): string {
  return `${home.file}:${home.region?.start.line ?? ''}`;
}

const BASE = {
  'base/kustomization.yaml': 'resources: [web.yaml]\n',
  'base/web.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web # home: name
  labels: {app: web}
spec:
  replicas: 2
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      serviceAccountName: web
      hostNetwork: true # home: base scalar
      containers:
      - image: nginx:1.27 # home: base image
        name: app
        args: [--verbose]
        ports:
        - containerPort: 8080 # home: port
          hostPort: 80
        env:
        - name: MODE
          value: "yes" # home: env value
      - name: side # home: first key of an untouched container
        image: busybox
`,
};
const POD = ['spec', 'template', 'spec'];
const APP = [...POD, 'containers', 0];
const SIDE = [...POD, 'containers', 1];

/** Kustomizations of `overlay` upon the base, and what is asked of the build. */
const CONSTRUCTS: readonly {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  readonly asked: readonly (readonly [label: string, path: Path, resource?: string])[];
}[] = [
  {
    what: 'values that only the base has',
    files: { 'overlay/kustomization.yaml': 'resources: [../base]\n' },
    asked: [
      ['base scalar', [...POD, 'hostNetwork']],
      ['base image', [...APP, 'image']],
      ['port', [...APP, 'ports', 0, 'containerPort']],
      ['env value', [...APP, 'env', 0, 'value']],
    ],
  },
  {
    what: 'fields that are missing: the first key of the container, of the nearest mapping that is there',
    files: { 'overlay/kustomization.yaml': 'resources: [../base]\n' },
    asked: [
      ['first key of an untouched container', [...SIDE, 'securityContext', 'privileged']],
      ['base image', [...APP, 'resources', 'limits', 'memory']],
      ['port', [...APP, 'ports', 0, 'protocol']],
      ['name', ['metadata', 'namespace']],
    ],
  },
  {
    what: 'a strategic merge patch in a file, and what the patched container lacks',
    files: {
      'overlay/kustomization.yaml': 'resources: [../base]\npatches:\n- path: web.yaml\n',
      'overlay/web.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec:
      hostNetwork: false # home: patched scalar
      containers:
      - name: app
        securityContext: # home: patched map
          privileged: true # home: privileged
        env:
        - {name: ADDED, value: x} # home: added env
`,
    },
    asked: [
      ['patched scalar', [...POD, 'hostNetwork']],
      ['privileged', [...APP, 'securityContext', 'privileged']],
      ['patched map', [...APP, 'securityContext']],
      ['privileged', [...APP, 'securityContext', 'runAsNonRoot']],
      ['added env', [...APP, 'env', 0, 'value']],
      ['env value', [...APP, 'env', 1, 'value']],
      ['base image', [...APP, 'livenessProbe']],
      ['first key of an untouched container', [...SIDE, 'livenessProbe']],
    ],
  },
  {
    what: 'an inline patch in a literal block, line for line',
    files: {
      'overlay/kustomization.yaml': `resources: [../base]
patches:
- target: {kind: Deployment}
  patch: |-
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: any

    spec:
      template:
        spec:
          hostPID: true # home: inline
          containers:
          - name: new # home: container of the patch
            image: alpine # home: image of the patch
`,
    },
    asked: [
      ['inline', [...POD, 'hostPID']],
      ['image of the patch', [...APP, 'image']],
      ['container of the patch', [...APP, 'securityContext']],
    ],
  },
  {
    what: 'the old field for strategic merge patches, a file and inline, of which the later wins',
    files: {
      'overlay/kustomization.yaml': `resources: [../base]
patchesStrategicMerge:
- one.yaml
- |-
  apiVersion: apps/v1
  kind: Deployment
  metadata: {name: web}
  spec: {template: {spec: {hostNetwork: false}}} # home: inline patch
`,
      'overlay/one.yaml':
        'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {template: {spec: {hostNetwork: true, hostIPC: true}}} # home: first patch\n',
    },
    asked: [
      ['inline patch', [...POD, 'hostNetwork']],
      ['first patch', [...POD, 'hostIPC']],
    ],
  },
  {
    what: 'JSON6902 operations: add, replace, at the end of a list, whole mappings, values that marks must not touch',
    files: {
      'overlay/kustomization.yaml': `resources: [../base]
patches:
- path: ops.yaml
  target: {kind: Deployment, name: web}
`,
      'overlay/ops.yaml': `- op: replace
  path: /spec/template/spec/hostNetwork
  value: false # home: replaced
- op: add
  path: /spec/template/spec/containers/0/securityContext
  value: # home: added map
    privileged: true # home: in added map
- op: add
  path: /spec/template/spec/containers/-
  value:
    name: third # home: third
    image: redis # home: image of third
- op: replace
  path: /spec/template/spec/containers/1/image
  value: busybox:2 # home: operation on an image
`,
    },
    asked: [
      ['replaced', [...POD, 'hostNetwork']],
      ['added map', [...APP, 'securityContext']],
      ['in added map', [...APP, 'securityContext', 'privileged']],
      ['in added map', [...APP, 'securityContext', 'runAsUser']],
      ['image of third', [...POD, 'containers', 2, 'image']],
      ['third', [...POD, 'containers', 2, 'resources']],
      ['operation on an image', [...SIDE, 'image']],
    ],
  },
  {
    what: 'JSON6902 as JSON in one line, inline in a block, and beside a test of a value',
    files: {
      'overlay/kustomization.yaml': `resources: [../base]
patchesJson6902:
- target: {group: apps, version: v1, kind: Deployment, name: web}
  patch: |-
    - op: test
      path: /spec/replicas
      value: 2
    - op: replace
      path: /spec/replicas
      value: 7 # home: inline operation
patches:
- target: {kind: Deployment}
  patch: '[{"op": "add", "path": "/spec/template/spec/hostIPC", "value": true}]' # home: json
`,
    },
    asked: [
      ['inline operation', ['spec', 'replicas']],
      ['json', [...POD, 'hostIPC']],
    ],
  },
  {
    what: 'images: a tag, a digest, a new name',
    files: {
      'overlay/kustomization.yaml': `resources: [../base]
images:
- name: nginx
  newName: registry.example.com/nginx
  newTag: "1.28" # home: tag
- name: busybox
  newName: mirror/busybox # home: new name
`,
    },
    asked: [
      ['tag', [...APP, 'image']],
      ['new name', [...SIDE, 'image']],
    ],
  },
  {
    what: 'images in an inner and an outer kustomization: the outer one decides',
    files: {
      'overlay/kustomization.yaml':
        'resources: [../middle]\nimages:\n- name: mirror/nginx\n  digest: sha256:aa # home: digest\n',
      'middle/kustomization.yaml':
        'resources: [../base]\nimages:\n- {name: nginx, newName: mirror/nginx}\n- name: busybox\n  newTag: "5" # home: inner tag\n',
    },
    asked: [
      ['digest', [...APP, 'image']],
      ['inner tag', [...SIDE, 'image']],
    ],
  },
  {
    what: 'an image that the kustomization repeats as it was',
    files: {
      'overlay/kustomization.yaml': 'resources: [../base]\nimages:\n- name: nginx\n  newTag: "1.27" # home: same tag\n',
    },
    asked: [['same tag', [...APP, 'image']]],
  },
  {
    what: 'namespace, of which the outermost counts; replicas; prefix and suffix leave the name in the base',
    files: {
      'overlay/kustomization.yaml': `namespace: prod # home: namespace
namePrefix: big-
nameSuffix: -x
resources: [../middle]
replicas:
- name: web
  count: 5 # home: count
`,
      'middle/kustomization.yaml': 'namespace: inner\nresources: [../base]\n',
    },
    asked: [
      ['namespace', ['metadata', 'namespace'], 'Deployment/big-web-x'],
      ['count', ['spec', 'replicas'], 'Deployment/big-web-x'],
      ['name', ['metadata', 'name'], 'Deployment/big-web-x'],
    ],
  },
  {
    what: 'labels and annotations that the kustomization adds',
    files: {
      'overlay/kustomization.yaml': `resources: [../base]
commonAnnotations:
  owner: me # home: annotation
labels:
- includeSelectors: true
  pairs:
    tier: front # home: label
`,
    },
    asked: [
      ['annotation', ['metadata', 'annotations', 'owner']],
      ['annotation', [...POD.slice(0, 2), 'metadata', 'annotations', 'owner']],
      ['label', ['metadata', 'labels', 'tier']],
      ['label', ['spec', 'selector', 'matchLabels', 'tier']],
    ],
  },
  {
    what: 'labels that a patch selects by, which carry no marks',
    files: {
      'overlay/kustomization.yaml': `resources: [../middle]
patches:
- target: {labelSelector: tier=front}
  patch: '[{"op": "add", "path": "/spec/paused", "value": true}]' # home: selected
`,
      'middle/kustomization.yaml': 'resources: [../base]\ncommonLabels:\n  tier: front # home: selecting label\n',
    },
    asked: [
      ['selecting label', ['metadata', 'labels', 'tier']],
      ['selected', ['spec', 'paused']],
    ],
  },
  {
    what: 'generators: literals, environment files, whole files, options',
    files: {
      'overlay/kustomization.yaml': `resources: [../base]
generatorOptions:
  labels: {of: generator} # home: shared option
configMapGenerator:
- name: settings # home: generator
  literals:
  - mode=fast # home: literal
  envs: [app.env]
  files: [long=text/long.txt]
  options:
    annotations:
      note: x # home: own option
secretGenerator:
- name: login
  literals: [a=b, "password=p:q"] # home: secret
`,
      'overlay/app.env': 'FIRST=1\n\nSECOND=2 # home: env line\n',
      'overlay/text/long.txt': 'one # home: file\ntwo\n',
    },
    asked: [
      ['literal', ['data', 'mode'], 'ConfigMap/settings'],
      ['env line', ['data', 'SECOND'], 'ConfigMap/settings'],
      ['own option', ['metadata', 'annotations', 'note'], 'ConfigMap/settings'],
      ['shared option', ['metadata', 'labels', 'of'], 'ConfigMap/settings'],
      ['generator', ['metadata', 'name'], 'ConfigMap/settings'],
      ['generator', ['immutable'], 'ConfigMap/settings'],
      ['secret', ['data', 'password'], 'Secret/login'],
    ],
  },
  {
    what: 'a generator that is merged over in an overlay: the outer literal counts',
    files: {
      'overlay/kustomization.yaml': `resources: [../middle]
configMapGenerator:
- name: settings
  behavior: merge
  literals:
  - mode=slow # home: outer literal
`,
      'middle/kustomization.yaml':
        'configMapGenerator:\n- name: settings\n  literals:\n  - mode=fast\n  - kept=1 # home: inner literal\n',
    },
    asked: [
      ['outer literal', ['data', 'mode'], 'ConfigMap/settings'],
      ['inner literal', ['data', 'kept'], 'ConfigMap/settings'],
    ],
  },
  {
    what: 'replacements: the value is changed at its source',
    files: {
      'overlay/kustomization.yaml': `resources: [../base, values.yaml]
replacements:
- source: {kind: ConfigMap, name: values, fieldPath: data.mode}
  targets:
  - select: {kind: Deployment}
    fieldPaths: ["spec.template.spec.containers.[name=app].env.[name=MODE].value"]
`,
      'overlay/values.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: values}\ndata:\n  mode: quiet # home: source of the replacement\n',
    },
    asked: [['source of the replacement', [...APP, 'env', 0, 'value']]],
  },
  {
    what: 'a replacement of a value that cannot carry a mark: the field path that puts it there',
    files: {
      'overlay/kustomization.yaml': `resources: [../base]
replacements:
- source: {kind: Deployment, name: web, fieldPath: metadata.name}
  targets:
  - select: {kind: Service}
    fieldPaths: [spec.externalName]
  - select: {kind: Deployment}
    fieldPaths:
    - spec.template.spec.containers.[name=app].env.[name=MODE].value # home: field path
`,
    },
    asked: [['field path', [...APP, 'env', 0, 'value']]],
  },
  {
    what: 'components: their resources, and their patches on what was gathered before',
    files: {
      'overlay/kustomization.yaml': 'resources: [../base]\ncomponents: [../extra]\n',
      'extra/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
resources: [job.yaml]
images:
- name: nginx
  newTag: "9" # home: tag of the component
patches:
- path: patch.yaml
`,
      'extra/job.yaml':
        'apiVersion: batch/v1\nkind: Job\nmetadata: {name: j}\nspec:\n  template:\n    spec:\n      hostPID: true # home: job\n      restartPolicy: Never\n',
      'extra/patch.yaml':
        'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  template:\n    spec:\n      hostPID: true # home: patch of the component\n',
    },
    asked: [
      ['tag of the component', [...APP, 'image']],
      ['patch of the component', [...POD, 'hostPID']],
      ['job', [...POD, 'hostPID'], 'Job/j'],
    ],
  },
  {
    what: 'anchors, aliases, merge keys, folded and block scalars, flow style, Windows line ends, a byte order mark',
    files: {
      'overlay/kustomization.yaml': 'resources: [a.yaml, b.yaml]\n',
      'overlay/a.yaml': `apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  containers:
  - &app
    name: app
    image: nginx # home: anchored image
    stdin: true # home: anchored scalar
    command: # home: command
    - sh
    - -c
    - | # home: block
      echo one
      echo two
    - >- # home: folded
      a
      b
  - <<: *app
    name: second # home: own key
    tty: true # home: tty
  hostAliases: [{ip: 10.0.0.1, hostnames: [x, y]}] # home: flow
`,
      'overlay/b.yaml':
        '\uFEFFapiVersion: v1\r\nkind: Pod\r\nmetadata:\r\n  name: b\r\nspec:\r\n  hostNetwork: true\r\n  containers: [{name: c, image: d}]\r\n',
    },
    asked: [
      ['anchored scalar', ['spec', 'containers', 0, 'stdin'], 'Pod/a'],
      ['anchored scalar', ['spec', 'containers', 1, 'stdin'], 'Pod/a'],
      ['anchored image', ['spec', 'containers', 1, 'image'], 'Pod/a'],
      ['tty', ['spec', 'containers', 1, 'tty'], 'Pod/a'],
      ['own key', ['spec', 'containers', 1, 'name'], 'Pod/a'],
      ['block', ['spec', 'containers', 0, 'command', 2], 'Pod/a'],
      ['folded', ['spec', 'containers', 0, 'command', 3], 'Pod/a'],
      ['flow', ['spec', 'hostAliases', 0, 'hostnames', 1], 'Pod/a'],
    ],
  },
  {
    what: 'a List, and custom resources whose lists are merged by a guess',
    files: {
      'overlay/kustomization.yaml': 'resources: [list.yaml]\npatches: [{path: patch.yaml}]\n',
      'overlay/list.yaml': `apiVersion: v1
kind: List
items:
- apiVersion: example.com/v1
  kind: Thing
  metadata: {name: t}
  spec:
    size: 0644 # home: octal
    parts:
    - name: one
      on: yes # home: base part
`,
      'overlay/patch.yaml':
        'apiVersion: example.com/v1\nkind: Thing\nmetadata: {name: t}\nspec:\n  parts:\n  - name: one\n    off: true # home: patched part\n',
    },
    asked: [
      ['octal', ['spec', 'size'], 'Thing/t'],
      ['patched part', ['spec', 'parts', 0, 'off'], 'Thing/t'],
    ],
  },
  {
    what: 'empty mappings, and deletions by a patch',
    files: {
      'overlay/kustomization.yaml': 'resources: [pod.yaml]\npatches: [{path: patch.yaml}]\n',
      'overlay/pod.yaml': `apiVersion: v1
kind: Pod
metadata: {name: p}
spec:
  securityContext: {} # home: empty
  hostNetwork: true
  containers:
  - name: gone
    image: a
  - name: kept # home: kept
    image: b
`,
      'overlay/patch.yaml':
        'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  hostNetwork: null\n  containers:\n  - {name: gone, $patch: delete}\n',
    },
    asked: [
      ['empty', ['spec', 'securityContext', 'runAsNonRoot'], 'Pod/p'],
      ['kept', ['spec', 'containers', 0, 'securityContext'], 'Pod/p'],
    ],
  },
  {
    what: 'a Namespace that is renamed with its objects, and rules that allow everything',
    files: {
      'overlay/kustomization.yaml': 'namespace: prod # home: renamed\nresources: [a.yaml]\n',
      'overlay/a.yaml': `apiVersion: v1
kind: Namespace
metadata:
  name: dev
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: open}
spec:
  podSelector: {} # home: selects all
  ingress:
  - {} # home: allows all
`,
    },
    asked: [
      ['renamed', ['metadata', 'name'], 'Namespace/prod'],
      ['selects all', ['spec', 'podSelector'], 'NetworkPolicy/open'],
      ['allows all', ['spec', 'ingress', 0], 'NetworkPolicy/open'],
    ],
  },
  {
    what: 'lists of mappings of which the patch replaces all: nothing of the base is left in them',
    files: {
      'overlay/kustomization.yaml': 'resources: [pod.yaml]\npatches: [{path: patch.yaml}]\n',
      'overlay/pod.yaml':
        'apiVersion: example.com/v1\nkind: Thing\nmetadata: {name: t}\nspec:\n  rules:\n  - {allow: all}\n',
      'overlay/patch.yaml':
        'apiVersion: example.com/v1\nkind: Thing\nmetadata: {name: t}\nspec:\n  rules: # home: replaced list\n  - allow: some # home: replaced item\n',
    },
    asked: [
      ['replaced list', ['spec', 'rules'], 'Thing/t'],
      ['replaced item', ['spec', 'rules', 0, 'deny'], 'Thing/t'],
    ],
  },
  {
    what: 'a mapping that an operation replaces: what it lacks is added where the operation writes it',
    files: {
      'overlay/kustomization.yaml': `resources: [pod.yaml]
patches:
- target: {kind: Pod}
  patch: |-
    - op: replace
      path: /spec/affinity/podAffinity
      value: {a: {b: c}} # home: replacing operation
`,
      'overlay/pod.yaml':
        'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  affinity:\n    podAffinity: {x: y}\n    nodeAffinity: {x: y} # home: untouched sibling\n',
    },
    asked: [
      ['replacing operation', ['spec', 'affinity', 'podAffinity'], 'Pod/p'],
      ['replacing operation', ['spec', 'affinity', 'podAffinity', 'missing'], 'Pod/p'],
      ['untouched sibling', ['spec', 'affinity', 'missing'], 'Pod/p'],
    ],
  },
  {
    what: 'a patch whose list replaces that of the base',
    files: {
      'overlay/kustomization.yaml': 'resources: [../base]\npatches: [{path: patch.yaml}]\n',
      'overlay/patch.yaml':
        'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  template:\n    spec:\n      containers:\n      - name: app\n        args: [--quiet] # home: args\n',
    },
    asked: [
      ['args', [...APP, 'args']],
      ['args', [...APP, 'args', 0]],
    ],
  },
  {
    what: 'role bindings, whose subjects marks must not touch',
    files: {
      'overlay/kustomization.yaml': 'namespace: prod # home: namespace of the overlay\nresources: [rb.yaml]\n',
      'overlay/rb.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: rb}
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: cluster-admin # home: role
subjects:
- kind: ServiceAccount
  name: default # home: subject
`,
    },
    asked: [
      ['role', ['roleRef', 'name'], 'RoleBinding/rb'],
      ['subject', ['subjects', 0, 'name'], 'RoleBinding/rb'],
      ['namespace of the overlay', ['subjects', 0, 'namespace'], 'RoleBinding/rb'],
    ],
  },
  {
    what: 'a generated object that a patch adds to: its hash is that of the clean build',
    files: {
      'overlay/kustomization.yaml': `resources: [base, pod.yaml]
configMapGenerator:
- name: conf
  behavior: merge
  literals:
  - c=4 # home: merged
patches:
- target: {kind: ConfigMap, name: conf}
  patch: |-
    - op: add
      path: /data/late
      value: "3" # home: added
`,
      'overlay/base/kustomization.yaml': `configMapGenerator:
- name: conf # home: generator
  literals:
  - a=1 # home: literal
  - c=2
`,
      'overlay/pod.yaml': `apiVersion: v1
kind: Pod
metadata: {name: pod}
spec:
  hostPID: true # home: beside
  containers:
  - name: app
    envFrom: [{configMapRef: {name: conf}}]
`,
    },
    asked: [
      ['literal', ['data', 'a'], 'ConfigMap/conf'],
      ['merged', ['data', 'c'], 'ConfigMap/conf'],
      ['added', ['data', 'late'], 'ConfigMap/conf'],
      ['generator', ['metadata', 'name'], 'ConfigMap/conf'],
      ['generator', ['metadata', 'namespace'], 'ConfigMap/conf'],
      ['beside', ['spec', 'hostPID'], 'Pod/pod'],
    ],
  },
  {
    what: 'the name of a generated object that an overlay replaces: the generator that made it',
    files: {
      'overlay/kustomization.yaml': `resources: [base]
configMapGenerator:
- name: conf
  behavior: replace
  literals:
  - a=2 # home: replaced
`,
      'overlay/base/kustomization.yaml': 'configMapGenerator:\n- name: conf # home: made\n  literals: [a=1]\n',
    },
    asked: [
      ['made', ['metadata', 'name'], 'ConfigMap/conf'],
      ['replaced', ['data', 'a'], 'ConfigMap/conf'],
    ],
  },
  {
    what: 'labels that a kustomization has written again: its line, for the mapping and for what stands beside it',
    files: {
      'overlay/kustomization.yaml': `resources: [../base]
commonLabels:
  app: other # home: label
`,
    },
    asked: [
      ['label', [...POD.slice(0, 2), 'metadata', 'labels', 'app']],
      ['label', [...POD.slice(0, 2), 'metadata', 'labels']],
      ['label', [...POD.slice(0, 2), 'metadata', 'annotations', 'note']],
    ],
  },
  {
    what: 'transformers that are files of their own',
    files: {
      'overlay/kustomization.yaml': `resources: [../base]
patches:
- path: early.yaml
transformers: [patch.yaml, labels.yaml]
`,
      'overlay/early.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec: {template: {spec: {hostIPC: true, hostUsers: true}}}
`,
      'overlay/patch.yaml': `apiVersion: builtin
kind: PatchTransformer
metadata: {name: late}
target: {kind: Deployment}
patch: |-
  - op: replace
    path: /spec/template/spec/hostNetwork
    value: true # home: operation
  - op: add
    path: /spec/template/spec/hostIPC
    value: true # home: said again
---
apiVersion: builtin
kind: PatchStrategicMergeTransformer
metadata: {name: merged}
patches: |-
  apiVersion: apps/v1
  kind: Deployment
  metadata: {name: web}
  spec:
    template:
      spec:
        hostPID: true # home: merge
`,
      'overlay/labels.yaml': `apiVersion: builtin
kind: LabelTransformer
metadata: {name: labels}
labels:
  team: a # home: team
fieldSpecs:
- {path: metadata/labels, create: true}
`,
    },
    asked: [
      ['operation', [...POD, 'hostNetwork']],
      ['said again', [...POD, 'hostIPC']],
      ['merge', [...POD, 'hostPID']],
      ['team', ['metadata', 'labels', 'team']],
    ],
  },
  {
    what: 'transformers in a folder, and the files that they name from the kustomization which uses them',
    files: {
      'overlay/kustomization.yaml': `resources: [../base]
transformers:
- late
- '{apiVersion: builtin, kind: PatchTransformer, metadata: {name: inline}, path: inline.yaml, target: {kind: Deployment}}'
generators: [conf.yaml]
`,
      'overlay/late/kustomization.yaml': 'resources: [patches.yaml]\n',
      'overlay/late/patches.yaml': `apiVersion: builtin
kind: PatchStrategicMergeTransformer
metadata: {name: merged}
paths: [merge.yaml]
---
apiVersion: builtin
kind: ReplacementTransformer
metadata: {name: replaced}
replacements: [{path: replacement.yaml}]
`,
      'overlay/merge.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec:
      hostPID: true # home: merge
`,
      'overlay/inline.yaml': `- op: add
  path: /spec/template/spec/hostIPC
  value: true # home: operation
`,
      'overlay/replacement.yaml': `source: {kind: ConfigMap, fieldPath: data.host}
targets: [{select: {kind: Deployment}, fieldPaths: [spec.template.spec.hostname], options: {create: true}}]
`,
      'overlay/conf.yaml': 'apiVersion: builtin\nkind: ConfigMapGenerator\nmetadata: {name: conf}\nenvs: [conf.env]\n',
      'overlay/conf.env': 'host=here\n',
    },
    asked: [
      ['merge', [...POD, 'hostPID']],
      ['operation', [...POD, 'hostIPC']],
      ['base scalar', [...POD, 'hostNetwork']],
    ],
  },
  {
    what: 'an object with an annotation of which one line is blank, and a text that Kustomize folds otherwise',
    files: {
      'overlay/kustomization.yaml': 'resources: [role.yaml]\n',
      'overlay/role.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: agent # home: role
  annotations:
    first: |
      One.

      Two.
    json: >
      {
        "a": 1
      }
rules: # home: rules
- apiGroups: [""]
`,
    },
    asked: [
      ['role', ['metadata', 'name'], 'Role/agent'],
      ['rules', ['rules'], 'Role/agent'],
    ],
  },
  {
    what: 'a namespace that the overlay renames: its name there, and what it lacks under its own key',
    files: {
      'overlay/kustomization.yaml': 'resources: [space.yaml]\nnamespace: shop # home: namespace\n',
      'overlay/space.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata: # home: above\n  name: default\n',
    },
    asked: [
      ['namespace', ['metadata', 'name'], 'Namespace/shop'],
      ['above', ['metadata', 'labels', 'team'], 'Namespace/shop'],
    ],
  },
  {
    what: 'what the kustomization has put on each object of the build, generated ones too',
    files: {
      'overlay/kustomization.yaml': `resources: [../base]
configMapGenerator: [{name: conf, literals: [a=1]}]
buildMetadata:
- managedByLabel # home: managed
`,
    },
    asked: [
      ['managed', ['metadata', 'labels', 'app.kubernetes.io/managed-by']],
      ['managed', ['metadata', 'labels', 'app.kubernetes.io/managed-by'], 'ConfigMap/conf'],
    ],
  },
  {
    what: 'a name that an operation gives, and what is written to the object by its former name',
    files: {
      'overlay/kustomization.yaml': `resources: [../base]
patches:
- target: {kind: Deployment, name: web}
  patch: |-
    - op: replace
      path: /metadata/name
      value: other # home: new name
    - op: replace
      path: /spec/template/spec/serviceAccountName
      value: admin # home: account
`,
    },
    asked: [
      ['new name', ['metadata', 'name'], 'Deployment/other'],
      ['account', [...POD, 'serviceAccountName'], 'Deployment/other'],
    ],
  },
  {
    what: 'what a patch adds to a custom resource definition, and what that lacks',
    files: {
      'overlay/kustomization.yaml': `resources: [crds.yaml]
patches:
- path: webhook.yaml
- target: {kind: CustomResourceDefinition, name: dogs.example.com}
  patch: |-
    - op: add
      path: /spec/preserveUnknownFields
      value: false # home: operation
`,
      'overlay/crds.yaml': `${definition('cat')}---\n# A comment.\napiVersion: apiextensions.k8s.io/v1 # home: version\n${definition(
        'dog',
      ).replace(/^.*\n/, '')}  names:\n    kind: Dog # home: names of the kind\n`,
      'overlay/webhook.yaml': `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: dogs.example.com}
spec:
  conversion:
    strategy: Webhook # home: strategy
    webhook:
      clientConfig:
        service: {name: hook, namespace: x} # home: service
`,
    },
    asked: [
      ['version', ['apiVersion'], 'CustomResourceDefinition/dogs.example.com'],
      ['strategy', ['spec', 'conversion', 'strategy'], 'CustomResourceDefinition/dogs.example.com'],
      [
        'service',
        ['spec', 'conversion', 'webhook', 'clientConfig', 'caBundle'],
        'CustomResourceDefinition/dogs.example.com',
      ],
      ['operation', ['spec', 'preserveUnknownFields'], 'CustomResourceDefinition/dogs.example.com'],
      ['names of the kind', ['spec', 'names', 'kind'], 'CustomResourceDefinition/dogs.example.com'],
      ['names of the kind', ['spec', 'names'], 'CustomResourceDefinition/dogs.example.com'],
    ],
  },
];

describe('a value of a build is led to the line that decides it', () => {
  test.each(CONSTRUCTS)('$what', async ({ files, asked }) => {
    const all = { ...BASE, ...files };
    const build = await buildOf(all, 'overlay');
    expect(build.rendering.diagnostics).toEqual([]);
    const found = asked.map(([label, path, resource = 'Deployment/web']) => {
      const provenance = build.of(resource, path);
      return { label, path: path.join('.'), home: lineOf(provenance), precision: provenance.precision };
    });
    expect(found).toEqual(
      asked.map(([label, path]) => ({
        label,
        path: path.join('.'),
        home: markedLine(all, label),
        precision: 'exact',
      })),
    );
  });
});

test('the way home goes through the entries that lead there, and the printed line is that of the whole build', async () => {
  const files = {
    ...BASE,
    'overlay/kustomization.yaml': 'resources:\n- ../middle\npatches:\n- path: patch.yaml\n',
    'middle/kustomization.yaml': 'resources:\n- ../base\n- service.yaml\n',
    'middle/service.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {}\n',
    'overlay/patch.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  paused: true\n',
  };
  const build = await buildOf(files, 'overlay');
  const steps = (path: Path): readonly string[] =>
    build.of('Deployment/web', path).steps.map(({ at, role }) => `${role} ${at.file}:${at.region?.start.line ?? ''}`);
  expect(steps([...POD, 'hostNetwork'])).toEqual([
    'overlay overlay/kustomization.yaml:2',
    'overlay middle/kustomization.yaml:2',
    'kustomization base/kustomization.yaml:1',
    'base base/web.yaml:13',
  ]);
  expect(steps(['spec', 'paused'])).toEqual([
    'kustomization overlay/kustomization.yaml:4',
    'patch overlay/patch.yaml:5',
  ]);
  const { rendered } = build.of('Deployment/web', [...POD, 'hostNetwork']);
  const output = [...build.rendering.streams]
    .map(({ text }) => text)
    .join('---\n')
    .split('\n');
  expect(output[(rendered?.line ?? 0) - 1]).toContain('hostNetwork: true');
  expect({ ...rendered, line: 0 }).toEqual({
    source: 'overlay',
    environments: [],
    resource: 'apps/v1/Deployment//web',
    path: [...POD, 'hostNetwork'],
    line: 0,
  });
});

test('what a finding’s line prints is said of missing fields too: the container’s first key', async () => {
  const build = await buildOf({ ...BASE, 'overlay/kustomization.yaml': 'resources: [../base]\n' }, 'overlay');
  expect(build.of('Deployment/web', [...SIDE, 'securityContext', 'privileged']).rendered?.path).toEqual([
    ...SIDE,
    'name',
  ]);
});

function definition(kind: string): string {
  return `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n  name: ${kind}s.example.com\nspec:\n  group: example.com\n  scope: Namespaced\n`;
}

describe('what is not known is not guessed', () => {
  test('a file that became a value begins at its first line', async () => {
    const files = {
      'kustomization.yaml': 'configMapGenerator:\n- name: s\n  files: [a.txt]\n',
      'a.txt': 'one\ntwo\n',
    };
    const provenance = (await buildOf(files, '')).of('ConfigMap/s', ['data', 'a.txt']);
    expect([provenance.precision, lineOf(provenance)]).toEqual(['exact', 'a.txt:1']);
  });

  test('a file that a merging generator leaves alone is still the base’s', async () => {
    const files = {
      'base/kustomization.yaml': 'configMapGenerator:\n- name: s\n  files: [a.txt]\n  literals: [k=v]\n',
      'base/a.txt': 'one\ntwo\n',
      'top/kustomization.yaml':
        'resources: [../base]\nconfigMapGenerator:\n- name: s\n  behavior: merge\n  literals: [k=w, n=m]\n',
    };
    const build = await buildOf(files, 'top');
    const homes = ['a.txt', 'k', 'n'].map((key) => lineOf(build.of('ConfigMap/s', ['data', key])));
    expect(homes).toEqual(['base/a.txt:1', 'top/kustomization.yaml:5', 'top/kustomization.yaml:5']);
  });

  test('a container that a patch writes again from end to end is home in the patch, for what it lacks as well', async () => {
    const container = 'containers: [{name: app, image: nginx:1, env: [{name: A, value: x}]}]';
    const web = `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  template:\n    spec:\n      ${container}\n`;
    const files = {
      'base/kustomization.yaml': 'resources: [web.yaml]\n',
      'base/web.yaml': web,
      'top/kustomization.yaml': 'resources: [../base]\npatches: [{path: p.yaml}]\n',
      'top/p.yaml': web,
    };
    const build = await buildOf(files, 'top');
    for (const path of [
      [...APP, 'env'],
      [...APP, 'securityContext'],
      [...POD, 'securityContext'],
    ]) {
      const provenance = build.of('Deployment/web', path);
      expect([provenance.precision, lineOf(provenance)]).toEqual(['exact', 'top/p.yaml:7']);
    }
  });

  test('a name with a prefix is the base’s, whatever name a patch with a target has', async () => {
    const files = {
      ...BASE,
      'overlay/kustomization.yaml':
        'resources: [../base]\nnamePrefix: p-\npatches:\n- target: {kind: Deployment}\n  patch: |\n    kind: any\n    metadata: {name: any, annotations: {a: b}}\n',
    };
    const provenance = (await buildOf(files, 'overlay')).of('Deployment/p-web', ['metadata', 'name']);
    expect([provenance.precision, lineOf(provenance)]).toEqual(['exact', 'base/web.yaml:4']);
  });

  test('an image that an operation wrote before its container moved is led through images', async () => {
    const files = {
      ...BASE,
      'overlay/kustomization.yaml':
        'resources: [../base]\npatches:\n- target: {kind: Deployment}\n  patch: |-\n    - {op: replace, path: /spec/template/spec/containers/0/image, value: "acme/web:9"}\n' +
        '- patch: |-\n    apiVersion: apps/v1\n    kind: Deployment\n    metadata: {name: web}\n    spec: {template: {spec: {containers: [{name: first, image: a}]}}}\n' +
        'images:\n- name: acme/web\n  newTag: "10"\n',
    };
    const build = await buildOf(files, 'overlay');
    const image = build.of('Deployment/web', [...POD, 'containers', 1, 'image']);
    expect([image.precision, lineOf(image)]).toEqual(['exact', 'overlay/kustomization.yaml:13']);
  });

  test('what is not exact says why', async () => {
    const files = {
      'kustomization.yaml': 'configMapGenerator:\n- name: s\n  literals: [k=v]\n',
    };
    const { precision, reason } = (await buildOf(files, '')).of('ConfigMap/s', ['kind']);
    expect([precision, reason]).toEqual(['block', 'the generator makes it']);
  });

  test('of a name that base and patch repeat, the line that was written last: with it, the item that is printed changes', async () => {
    const files = {
      ...BASE,
      'overlay/kustomization.yaml': 'resources: [../base]\npatches: [{path: patch.yaml}]\n',
      'overlay/patch.yaml':
        'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {template: {spec: {containers: [{name: app, tty: true}]}}}\n',
    };
    const provenance = (await buildOf(files, 'overlay')).of('Deployment/web', [...APP, 'name']);
    expect([provenance.precision, lineOf(provenance)]).toEqual(['exact', 'overlay/patch.yaml:4']);
  });

  test('a patch folded over several lines is named where it begins', async () => {
    const files = {
      ...BASE,
      'overlay/kustomization.yaml':
        'resources: [../base]\npatches:\n- target: {kind: Deployment}\n  patch: >-\n    [{"op": "add", "path": "/spec/paused",\n    "value": true}]\n',
    };
    const provenance = (await buildOf(files, 'overlay')).of('Deployment/web', ['spec', 'paused']);
    expect([provenance.precision, lineOf(provenance)]).toEqual(['block', 'overlay/kustomization.yaml:4']);
  });

  test('definitions are led home by path and value, and patched ones too', async () => {
    const files = {
      'overlay/kustomization.yaml': 'resources: [crds.yaml]\n',
      'overlay/crds.yaml': `${definition('cat')}---\n${definition('dog')}`,
    };
    const provenance = (await buildOf(files, 'overlay')).of('CustomResourceDefinition/dogs.example.com', [
      'spec',
      'scope',
    ]);
    expect([provenance.precision, lineOf(provenance)]).toEqual(['exact', 'overlay/crds.yaml:15']);
  });

  test('with marks refused, values are found in the base where they are as they were', async () => {
    const files = {
      ...BASE,
      'overlay/kustomization.yaml':
        'resources: [../base] # \uE000 \uE0F2 \uF4A6 \uF8F0\nreplicas: [{name: web, count: 9}]\n',
    };
    const build = await buildOf(files, 'overlay');
    expect(build.rendering.diagnostics.map(({ code }) => code)).toEqual(['trace-fallback']);
    expect(lineOf(build.of('Deployment/web', [...POD, 'hostNetwork']))).toBe('base/web.yaml:13');
    expect(lineOf(build.of('Deployment/web', ['spec', 'replicas']))).toBe('overlay/kustomization.yaml:2');
    expect(lineOf(build.of('Deployment/web', [...SIDE, 'securityContext']))).toBe('base/web.yaml:24');
    expect(build.of('Deployment/web', ['spec', 'nothing', 'there']).home.file).toBe('base/web.yaml');
  });

  test('no path of any shape makes it throw', async () => {
    const build = await buildOf({ ...BASE, 'overlay/kustomization.yaml': 'resources: [../base]\n' }, 'overlay');
    for (const path of [
      [],
      [0],
      ['spec', 0],
      ['__proto__'],
      ['spec', 'template', 'x', 'y', 'z'],
      [...APP, 'image', 'a', 1],
    ])
      expect(build.of('Deployment/web', path).home.file).toBe('base/web.yaml');
  });
});
