import { containersOf } from '../../src/kubernetes/workloads/containers.ts';
import { type OwnedTemplate, podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { servicesByVariable } from '../../src/kubernetes/network/service-variables.ts';
import { valueAt } from '../../src/model/data.ts';
import type { Resource, ResourceSet } from '../../src/model/resource.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Pods that get variables for every Service of their namespace, worse where one of them is a setting of a program. */
export const check: SetCheck = function* (set) {
  const collisionFor = collisionsIn(set);
  for (const template of podTemplatesIn(set)) {
    const { owner, spec, templatePath } = template;
    if (spec['enableServiceLinks'] === false) continue;
    const collision = collisionFor(template);
    const consequence =
      collision === undefined
        ? 'so any of them may become a setting by accident'
        : `among them ${collision.variable} of Service "${collision.service.name}", which programs read as a setting`;
    yield {
      resource: owner,
      path: [...templatePath, 'spec', 'enableServiceLinks'],
      message: `${owner.kind} "${owner.name}" gives its containers variables for every Service of the namespace, ${consequence}.`,
      ...(collision === undefined ? {} : { severity: 'medium' as const }),
    };
  }
};

/** Variables that widespread programs take for a plain number or address, and a Service of the obvious name overwrites. */
const WELL_KNOWN = new Set([
  'API_PORT',
  'APP_PORT',
  'DATABASE_PORT',
  'DB_PORT',
  'ELASTICSEARCH_PORT',
  'KAFKA_PORT',
  'MARIADB_PORT',
  'MEMCACHED_PORT',
  'MONGO_PORT',
  'MONGODB_PORT',
  'MYSQL_PORT',
  'NATS_PORT',
  'POSTGRES_PORT',
  'RABBITMQ_PORT',
  'REDIS_PORT',
  'SERVER_PORT',
  'SMTP_PORT',
]);

interface Collision {
  readonly service: Resource;
  readonly variable: string;
}

/** For a pod template, a Service of its namespace with a variable that is well known or that the pod sets itself. */
function collisionsIn(set: ResourceSet): (template: OwnedTemplate) => Collision | undefined {
  const servicesFor = servicesByVariable(set);
  return (template) => {
    for (const variable of [...variablesSetBy(template), ...WELL_KNOWN]) {
      const [service] = servicesFor(variable, template.owner);
      if (service !== undefined) return { service, variable };
    }
    return undefined;
  };
}

function variablesSetBy(template: OwnedTemplate): readonly string[] {
  return containersOf(template).flatMap(({ container }) => {
    const { env } = container;
    if (!Array.isArray(env)) return [];
    return env.map((entry: unknown) => valueAt(entry, ['name'])).filter((name) => typeof name === 'string');
  });
}
