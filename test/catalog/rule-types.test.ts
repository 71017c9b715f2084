import { expect, test } from 'vitest';
import { compileRule } from '../../src/catalog/compile.ts';
import { defineRules } from '../../src/catalog/define.ts';
import { UserError } from '../../src/errors.ts';
import { openObjectTypes } from '../../src/schema/object-types.ts';

const types = openObjectTypes();

/** What is said of a rule with these keys at `path:line:column`; `fine` where it is right. */
function told(keys: string): string {
  const text = `id: ours
title: Ours
severity: low
category: config
rationale: One reason. And another one.
remediation: Mend it.
examples: { fails: [{ name: a, at: ['.'], yaml: '{}' }], passes: [{ name: b, yaml: '{}' }] }
${keys}`;
  try {
    for (const located of defineRules(text, 'ours.yaml')) compileRule(located, types);
    return 'fine';
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return `${error.at?.line}:${error.at?.column} ${error.message.replace(/^rule "ours": /u, '')} | ${error.hint}`;
  }
}

test.each([
  [
    'a field of the container',
    'scope: container\nmessage: No.\nexpression: container.?securitycontext.privileged.orValue(false)',
    '10:24 expression: Container or EphemeralContainer has no field "securitycontext" | Did you mean "securityContext"?',
  ],
  [
    'a comparison that can never hold',
    'scope: container\nmessage: No.\nexpression: container.image == 3',
    '10:29 expression: "==" needs two values of one type, but these are string and int | docs/writing-rules.md lists the variables and functions that a rule may use.',
  ],
  [
    'a field of the pod, in a message',
    'scope: pod\nmessage: "No {pod.hostnetwork}."\nexpression: pod.?hostNetwork.orValue(false)',
    '9:19 message: PodSpec has no field "hostnetwork" | Did you mean "hostNetwork"?',
  ],
  [
    'a field of the template',
    'scope: workload\nmessage: No.\nexpression: has(template.metdata)',
    '10:26 expression: PodTemplateSpec or Pod has no field "metdata" | Did you mean "metadata"?',
  ],
  [
    'a field of the object',
    'scope: object\nkinds: [Service]\nmessage: No.\nexpression: object.spec.tipe == "NodePort"',
    '11:25 expression: ServiceSpec has no field "tipe" | Did you mean "type"?',
  ],
  [
    'a field behind a variable',
    'scope: object\nkinds: [Service]\nmessage: No.\nvariables: [{ name: one, expression: "object.spec.ports[0]" }]\nexpression: variables.one.nodeport > 0',
    '12:27 expression: ServicePort has no field "nodeport" | Did you mean "nodePort"?',
  ],
  [
    'a field of an item',
    'scope: pod\neach: volumes[]\nmessage: No.\nexpression: has(item.hostpath)',
    '11:22 expression: Volume has no field "hostpath" | Did you mean "hostPath"?',
  ],
  [
    'the members',
    'scope: pod\neach: volums[]\nmessage: No.\nexpression: has(item.hostPath)',
    '9:7 each: "volums[]": PodSpec has no field "volums" | Did you mean "volumes"?',
  ],
  [
    'the anchor',
    'scope: container\nanchor: securityContext.priviledged\nmessage: No.\nexpression: "true"',
    '9:9 anchor: "securityContext.priviledged": SecurityContext has no field "priviledged" | Did you mean "privileged"?',
  ],
  [
    'the anchor of an item',
    'scope: object\nkinds: [Service]\neach: spec.ports[]\nanchor: nodePorts\nmessage: No.\nexpression: "true"',
    '11:9 anchor: "nodePorts": ServicePort has no field "nodePorts" | Did you mean "nodePort"?',
  ],
  [
    'an anchor that goes through a list by name',
    'scope: pod\nanchor: containers.image\nmessage: No.\nexpression: "true"',
    '9:9 anchor: "containers.image": "image" is asked of a list | Name an item, e.g. `[0]`, or go through all with `[]`.',
  ],
  [
    'a rule of a role',
    'scope: rbacRule\nmessage: No.\nexpression: "!rule.verb.exists(one, one == \'*\')"',
    '10:20 expression: PolicyRule has no field "verb" | Did you mean "verbs"?',
  ],
  [
    'a parameter',
    'scope: pod\nparams: { images: [] }\nmessage: No.\nexpression: size(params.image) > 0',
    '11:25 expression: params has no field "image" | Did you mean "images"?',
  ],
  [
    'a flag is text',
    "scope: clusterConfig\ncomponent: [kube-apiserver]\nmessage: No.\nexpression: flags['v'] > 3",
    '11:24 expression: ">" cannot take string and int | docs/writing-rules.md lists the variables and functions that a rule may use.',
  ],
])('%s', (_, keys, expected) => expect(told(keys)).toBe(expected));

test.each([
  ['newer and older fields', 'scope: pod\nmessage: No.\nexpression: has(pod.os) || has(pod.serviceAccount)'],
  [
    'containers of all kinds together',
    "scope: pod\nmessage: No.\nexpression: (pod.containers + pod.?initContainers.orValue([]) + pod.?ephemeralContainers.orValue([])).all(one, one.?targetContainerName.orValue('') == '' && one.image != '')",
  ],
  [
    'a pod or a template',
    "scope: object\nkinds: [Pod, Deployment]\nmessage: No.\nexpression: \"(object.kind == 'Pod' ? object.spec : object.spec.template.spec).containers.all(one, one.image != '')\"",
  ],
  [
    'a custom resource',
    'scope: object\nkinds: [Rollout.argoproj.io]\nmessage: No.\nexpression: object.spec.anything > 1',
  ],
  ['what is not ours to know', 'scope: pod\nmessage: No.\nexpression: dyn(pod).containerConcurrency > 1'],
  ['every kind', 'scope: object\nmessage: No.\nexpression: has(object.spec.anything)'],
])('is fine: %s', (_, keys) => expect(told(keys)).toBe('fine'));
