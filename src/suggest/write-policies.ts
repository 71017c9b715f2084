import type { Allowance, NamespaceSuggestion, Reason, SuggestedPeer, SuggestedPolicy } from './policy-suggestion.ts';

/** Makes a text of a repository one line that does nothing but be read. */
export type OneLine = (text: string) => string;

const HEAD = [
  'Suggested by Lintel from what the files say, for review: leave out what is not needed, and name what is too wide.',
  'Probes need no rule: the kubelet asks from the node of the pod, which network plugins let through.',
];

/** The policies for a namespace as a YAML stream, each with what speaks for it. */
export function writePolicies({ source, policies, notes }: NamespaceSuggestion, oneLine: OneLine): string {
  const head = [...HEAD, `Source: ${source}`, ...notes].map((line) => `# ${oneLine(line)}\n`).join('');
  return head + policies.map((policy) => writePolicy(policy, oneLine)).join('---\n');
}

function writePolicy(
  { name, namespace, selector, types, allowances, reasons }: SuggestedPolicy,
  oneLine: OneLine,
): string {
  const of = (direction: Allowance['direction']): readonly string[] => {
    const rules = allowances.filter((one) => one.direction === direction);
    return rules.length === 0 ? [] : [`  ${direction}:`, ...rules.flatMap((rule) => writeRule(rule, oneLine))];
  };
  const lines = [
    ...reasons.map((reason) => comment(reason, '', oneLine)),
    'apiVersion: networking.k8s.io/v1',
    'kind: NetworkPolicy',
    'metadata:',
    `  name: ${scalar(name)}`,
    ...(namespace === undefined ? [] : [`  namespace: ${scalar(namespace)}`]),
    'spec:',
    `  podSelector: ${selectorText(selector)}`,
    `  policyTypes: [${types.join(', ')}]`,
    ...of('ingress'),
    ...of('egress'),
  ];
  return `${lines.join('\n')}\n`;
}

function writeRule({ direction, peers, ports, reasons }: Allowance, oneLine: OneLine): readonly string[] {
  return [
    ...reasons.map((reason) => comment(reason, '    ', oneLine)),
    `    - ${direction === 'ingress' ? 'from' : 'to'}:`,
    ...peers.map((peer) => `        - ${peerText(peer)}`),
    ...(ports.length === 0 ? [] : ['      ports:']),
    ...ports.map(
      ({ protocol, port }) =>
        `        - { protocol: ${scalar(protocol)}, port: ${typeof port === 'number' ? port : scalar(port)} }`,
    ),
  ];
}

function comment({ why, place }: Reason, indent: string, oneLine: OneLine): string {
  return `${indent}# ${oneLine(place === undefined ? `${why}.` : `${why} (${place}).`)}`;
}

function peerText({ pods, namespaces, addresses }: SuggestedPeer): string {
  if (addresses !== undefined) return `{ ipBlock: { cidr: ${scalar(addresses)} } }`;
  const parts = [
    ...(namespaces === undefined ? [] : [`namespaceSelector: ${selectorText(namespaces)}`]),
    ...(pods === undefined ? [] : [`podSelector: ${selectorText(pods)}`]),
  ];
  return `{ ${parts.join(', ')} }`;
}

function selectorText(pairs: Readonly<Record<string, string>>): string {
  const entries = Object.entries(pairs);
  if (entries.length === 0) return '{}';
  return `{ matchLabels: { ${entries.map(([key, value]) => `${scalar(key)}: ${scalar(value)}`).join(', ')} } }`;
}

/** Plain where every reader of YAML takes it for this very text, and in quotes else. */
function scalar(text: string): string {
  const isPlain = /^[A-Za-z][\w./-]*$/u.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/iu.test(text);
  return isPlain ? text : JSON.stringify(text);
}
