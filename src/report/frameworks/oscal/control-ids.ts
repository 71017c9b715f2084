import type { Framework } from '../../../model/framework.ts';
import { uriOf } from '../../uri.ts';
import { HOMEPAGE } from '../../product.ts';
import { uuidOf } from '../../uuid.ts';
import { asMarkup, type OscalObject, tokenOf } from './values.ts';

/** The only framework whose publisher has it as an OSCAL catalog that anybody may read. */
const NIST_800_53 = 'nist-sp-800-53';
const NIST_CATALOG =
  'https://raw.githubusercontent.com/usnistgov/oscal-content/main/nist.gov/SP800-53/rev5/json/NIST_SP-800-53_rev5_catalog.json';

/**
 * The ids of a framework's controls in OSCAL, by the framework's own number. Those of NIST SP 800-53 are the catalog's (`AC-2(1)` is
 * `ac-2.1`); others get the framework's name in front, since an id of OSCAL begins with a letter: `5.2.2` is `cis-kubernetes-5.2.2`.
 */
export function controlIdsOf({ id: framework, controls }: Framework): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id } of controls) {
    const plain = id.replaceAll(/\(([^()]+)\)/gu, '.$1');
    const name = framework === NIST_800_53 ? plain.toLowerCase() : `${framework}-${plain}`;
    const token = tokenOf(name);
    let free = token;
    for (let count = 2; taken.has(free); count += 1) free = `${token}_${count}`;
    taken.add(free);
    ids.set(id, free);
  }
  return ids;
}

/** The id of the statement of a control, as NIST's catalog has it and ours has it too. */
export function statementIdOf(controlId: string): string {
  return `${controlId}_smt`;
}

/** What a document says its controls are from: an address, or a resource in its back matter. */
export function sourceOf(framework: Framework): string {
  return framework.id === NIST_800_53 ? NIST_CATALOG : `#${resourceUuid(framework)}`;
}

/** The resources that stand for catalogs which nobody publishes freely: where each control of ours is described. */
export function catalogResources(frameworks: readonly Framework[]): readonly OscalObject[] {
  return frameworks
    .filter(({ id }) => id !== NIST_800_53)
    .map((framework) => ({
      uuid: resourceUuid(framework),
      title: asMarkup(`${framework.title} ${framework.version}`),
      description:
        'Controls by the numbers of their publisher, with titles in the words of Lintel. `lintel report --format oscal-catalog` writes them as a catalog.',
      ...(framework.file === undefined
        ? { rlinks: [{ href: `${HOMEPAGE}/blob/main/docs/frameworks/${uriOf(framework.id)}.md` }] }
        : { rlinks: [{ href: uriOf(framework.file) }] }),
    }));
}

function resourceUuid({ id, version }: Framework): string {
  return uuidOf('catalog', id, version);
}
