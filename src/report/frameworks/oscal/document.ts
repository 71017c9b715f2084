import type { ComplianceReport } from '../../../model/compliance-report.ts';
import { PRODUCT } from '../../product.ts';
import { uuidOf } from '../../uuid.ts';
import { STATEMENT } from '../words.ts';
import { asMarkup, asString, OSCAL_VERSION, type OscalObject, propOf, startOf } from './values.ts';

/** What a document of OSCAL says of itself: when it is from, of which commit, by which Lintel, and what it does not say. */
export function metadataOf(title: string, report: ComplianceReport): OscalObject {
  const { commit, date, version, ruleSet, runUrl } = report;
  return {
    title,
    'last-modified': startOf(date),
    version: commit ?? date,
    'oscal-version': OSCAL_VERSION,
    props: [
      propOf('tool-version', version),
      propOf('rule-set', ruleSet),
      ...(commit === undefined ? [] : [propOf('commit', commit)]),
      ...(runUrl === undefined ? [] : [propOf('run', runUrl)]),
    ],
    remarks: asMarkup(STATEMENT),
  };
}

/** The id of a document: of what kind it is, about which frameworks, and of what day and commit. */
export function documentUuid(kind: string, { frameworks, date, commit = '' }: ComplianceReport): string {
  return uuidOf(kind, date, commit, ...frameworks.map(({ framework }) => `${framework.id} ${framework.version}`));
}

/** Lintel as a component, as far as all models agree on one. No two components of a document may have one id. */
export function toolComponent(uuid: string, { version }: ComplianceReport): OscalObject {
  return {
    uuid,
    title: PRODUCT,
    description: 'Reads Kubernetes manifests, Helm charts and Kustomize builds, and judges what is in them by rules.',
    props: [{ name: 'version', value: asString(version) }],
  };
}
