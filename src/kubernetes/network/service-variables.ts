import { oncePerSet } from '../../model/once-per-set.ts';
import { isMap, valueAt } from '../../model/data.ts';
import type { Resource, ResourceSet } from '../../model/resource.ts';
import { indexByNamespace } from '../namespace-index.ts';

/** For a variable's name, the Services of the set that give it to an object's pods. */
export const servicesByVariable: (set: ResourceSet) => (variable: string, from: Resource) => readonly Resource[] =
  oncePerSet(readServicesByVariable);

function readServicesByVariable(set: ResourceSet): (variable: string, from: Resource) => readonly Resource[] {
  const given = set.ofKind('Service').flatMap((service) => {
    return variablesOfService(service).map((variable) => ({ variable, service }));
  });
  const lookUp = indexByNamespace(given, ({ variable, service }) => ({
    name: variable,
    namespace: service.namespace,
  }));
  return (variable, from) => lookUp(variable, from).map(({ service }) => service);
}

/**
 * The environment variables that the kubelet gives to pods for a Service of their namespace; none where the Service has no
 * address of its own. Source: the documentation of Service, "Discovering services", and the kubelet's envvars package.
 */
function variablesOfService({ name, object }: Resource): readonly string[] {
  const spec = object['spec'];
  if (!isMap(spec) || name === '' || spec['clusterIP'] === 'None' || spec['type'] === 'ExternalName') return [];
  const prefix = name.toUpperCase().replaceAll('-', '_');
  const names = [`${prefix}_SERVICE_HOST`, `${prefix}_SERVICE_PORT`, `${prefix}_PORT`];
  const ports = Array.isArray(spec['ports']) ? spec['ports'] : [];
  for (const port of ports) {
    const portName = valueAt(port, ['name']);
    if (typeof portName === 'string' && portName !== '') {
      names.push(`${prefix}_SERVICE_PORT_${portName.toUpperCase().replaceAll('-', '_')}`);
    }
    const number = valueAt(port, ['port']);
    const protocol = valueAt(port, ['protocol']);
    const shown = typeof protocol === 'string' ? protocol.toUpperCase() : 'TCP';
    if (typeof number !== 'number') continue;
    const link = `${prefix}_PORT_${number}_${shown}`;
    names.push(link, `${link}_PROTO`, `${link}_PORT`, `${link}_ADDR`);
  }
  return names;
}
