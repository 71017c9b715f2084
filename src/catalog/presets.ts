import type { Rule } from '../model/rule.ts';
import type { CompiledRule } from './compiled.ts';

/** Named choices of rules. A framework's id is one as well: the rules that speak of one of its controls. */
export const PRESETS = [
  'recommended',
  'strict',
  'all',
  'security',
  'reliability',
  'schema',
  'pss-baseline',
  'pss-restricted',
] as const;
export type Preset = (typeof PRESETS)[number] | { readonly framework: string };

/** Which reading of a rule a preset takes; undefined where it does without the rule. */
export type Reading = 'plain' | 'strict';

/**
 * The rules whose conditions are the controls of the Pod Security Standards, as Kubernetes 1.34 has them. Where the standard
 * is stricter than the rule and no strict reading says so, docs/configuration.md tells.
 */
const POD_SECURITY_STANDARDS: readonly {
  readonly control: string;
  readonly level: 'baseline' | 'restricted';
  readonly rules: Readonly<Record<string, Reading>>;
}[] = [
  { control: 'HostProcess', level: 'baseline', rules: { 'windows-host-process': 'plain' } },
  {
    control: 'Host Namespaces',
    level: 'baseline',
    rules: { 'host-network': 'plain', 'host-pid': 'plain', 'host-ipc': 'plain' },
  },
  { control: 'Privileged Containers', level: 'baseline', rules: { 'privileged-container': 'plain' } },
  { control: 'Capabilities', level: 'baseline', rules: { 'baseline-capabilities': 'plain' } },
  { control: 'HostPath Volumes', level: 'baseline', rules: { 'host-path-volume': 'plain' } },
  { control: 'Host Ports', level: 'baseline', rules: { 'host-port': 'plain' } },
  { control: 'Host Probes / Lifecycle Hooks', level: 'baseline', rules: { 'host-probes-lifecycle': 'plain' } },
  { control: 'AppArmor', level: 'baseline', rules: { 'apparmor-unconfined': 'plain' } },
  { control: 'SELinux', level: 'baseline', rules: { 'selinux-custom-options': 'plain' } },
  { control: '/proc Mount Type', level: 'baseline', rules: { 'unsafe-proc-mount': 'plain' } },
  { control: 'Seccomp', level: 'baseline', rules: { 'seccomp-unconfined': 'plain' } },
  { control: 'Sysctls', level: 'baseline', rules: { 'unsafe-sysctls': 'plain' } },
  { control: 'Volume Types', level: 'restricted', rules: { 'volume-types-restricted': 'plain' } },
  { control: 'Privilege Escalation', level: 'restricted', rules: { 'privilege-escalation-container': 'plain' } },
  { control: 'Running as Non-root', level: 'restricted', rules: { 'run-as-non-root': 'plain' } },
  { control: 'Running as Non-root user', level: 'restricted', rules: { 'run-as-user-zero': 'plain' } },
  { control: 'Seccomp', level: 'restricted', rules: { 'seccomp-profile-unset': 'plain' } },
  {
    control: 'Capabilities',
    level: 'restricted',
    rules: { 'drop-all-capabilities': 'plain', 'added-capabilities': 'plain' },
  },
];

const PSS_READINGS = {
  'pss-baseline': readingsOf(['baseline']),
  'pss-restricted': readingsOf(['baseline', 'restricted']),
} as const;

/** The ids of the rules that the presets of the Pod Security Standards name. */
export const POD_SECURITY_RULES: readonly string[] = Object.keys(PSS_READINGS['pss-restricted']);

function readingsOf(levels: readonly ('baseline' | 'restricted')[]): Readonly<Record<string, Reading>> {
  return Object.assign(
    {},
    ...POD_SECURITY_STANDARDS.filter((one) => levels.includes(one.level)).map((one) => one.rules),
  ) as Record<string, Reading>;
}

/** The preset of that name: one of ours, or a framework that some rule has a control of. */
export function presetNamed(name: string, available: readonly CompiledRule[]): Preset | undefined {
  const preset = PRESETS.find((one) => one === name);
  if (preset !== undefined) return preset;
  return frameworksOf(available).includes(name) ? { framework: name } : undefined;
}

/** The frameworks that rules have controls of, by id, sorted. */
export function frameworksOf(available: readonly CompiledRule[]): readonly string[] {
  const ids = available.flatMap(({ rule }) => rule.controls.map((control) => control.split('/')[0] ?? control));
  return [...new Set(ids)].toSorted();
}

/** How the preset reads the rule; undefined where the rule is not in it. */
export function readingIn(preset: Preset, rule: Rule): Reading | undefined {
  if (typeof preset === 'object') return readingIf(rule.controls.some((one) => one.startsWith(`${preset.framework}/`)));
  switch (preset) {
    case 'all':
      return 'strict';
    case 'strict':
      return rule.defaultOn ? 'strict' : undefined;
    case 'recommended':
      return readingIf(rule.defaultOn);
    case 'security':
      return readingIf(rule.defaultOn && rule.securitySeverity !== undefined);
    case 'reliability':
      return readingIf(rule.defaultOn && rule.securitySeverity === undefined);
    case 'schema':
      return readingIf(rule.category === 'schema' || rule.category === 'api-lifecycle');
    case 'pss-baseline':
    case 'pss-restricted':
      return PSS_READINGS[preset][rule.id];
  }
}

function readingIf(isIn: boolean): Reading | undefined {
  return isIn ? 'plain' : undefined;
}
