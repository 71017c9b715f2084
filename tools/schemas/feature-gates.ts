import type { ModuleFiles } from './module-zip.ts';

/** Which fields need a feature gate, and which gates a release has on by default. */
export interface FeatureGates {
  /** The gate that keeps the server from taking the field in that minor version unless someone turns it on; undefined where none does. */
  gateOf(definition: string, field: string, minor: number): string | undefined;
}

type Defaults = readonly (readonly [since: number, isOn: boolean])[];

const NAME = /^\t(\w+)\s+featuregate\.Feature\s*=\s*"([^"]+)"/gmu;
const SPEC = /^\t(?:\w+\.)?(\w+): \{\n((?:\t\t\{.*\n)+)\t\}/gmu;
const STAGE = /MustParse\("1\.(\d+)"\), Default: (\w+)/gu;

/** Reads `kube_features.go` (defaults by release) and the Go types, whose comments name the gates. */
export function featureGates(features: string, types: ModuleFiles): FeatureGates {
  const names = new Map([...features.matchAll(NAME)].map(([, constant = '', name = '']) => [constant, name]));
  const gates = new Map<string, Defaults>();
  for (const [, constant = '', specs = ''] of features.matchAll(SPEC)) {
    const stages = [...specs.matchAll(STAGE)].map(([, since, isOn]) => [Number(since), isOn === 'true'] as const);
    gates.set(names.get(constant) ?? constant, stages);
  }
  const fields = gatedFields(types);
  return {
    gateOf: (definition, field, minor) =>
      fields.get(`${definition}.${field}`)?.find((gate) => isOff(gates.get(gate) ?? [], minor)),
  };
}

function isOff(stages: Defaults, minor: number): boolean {
  return stages.findLast(([since]) => since <= minor)?.[1] === false;
}

/** Gates by `io.k8s.api.core.v1.PodSpec.hostUsers`. */
function gatedFields(types: ModuleFiles): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>();
  for (const [path, text] of types) {
    const [group = '', version = ''] = path.split('/');
    let type = '';
    let gates: string[] = [];
    for (const line of text.split('\n')) {
      type = /^type (\w+) struct/u.exec(line)?.[1] ?? type;
      const gate = /^\s*\/\/\s*\+featureGate=(.+)$/u.exec(line)?.[1];
      if (gate !== undefined)
        gates.push(
          ...gate
            .split(',')
            .map((one) => one.trim())
            .filter((one) => one !== ''),
        );
      const field = /^\s+\w+\s+\S+.*`json:"([^",]+)/u.exec(line)?.[1];
      // The fields that containers of all types share are a type of their own in Go.
      const definition = type === 'EphemeralContainerCommon' ? 'EphemeralContainer' : type;
      if (field !== undefined && gates.length > 0)
        fields.set(`io.k8s.api.${group}.${version}.${definition}.${field}`, gates);
      if (!/^\s*\/\//u.test(line)) gates = [];
    }
  }
  return fields;
}
