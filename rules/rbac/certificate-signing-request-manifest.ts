import { subjectOfCertificateRequest } from '../../src/kubernetes/access/certificate-request.ts';
import { isMap } from '../../src/model/data.ts';
import type { SetCheck } from '../../src/model/rule.ts';

const CLIENT_SIGNER = 'kubernetes.io/kube-apiserver-client';
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Certificate requests for an identity that should not be had by a file, or for one that lasts. */
export const check: SetCheck = function* (set) {
  for (const resource of set.ofKind('CertificateSigningRequest')) {
    const spec = resource.object['spec'];
    if (!isMap(spec)) continue;
    const { request, signerName, expirationSeconds } = spec;
    const identity = typeof request === 'string' ? mightyIdentity(request) : undefined;
    if (identity !== undefined) {
      yield {
        resource,
        path: ['spec', 'request'],
        message: `CertificateSigningRequest "${resource.name}" asks for ${identity}, and once it is signed nobody can take it back.`,
      };
    }
    const isLasting =
      expirationSeconds === undefined || (typeof expirationSeconds === 'number' && expirationSeconds > YEAR_SECONDS);
    if (signerName === CLIENT_SIGNER && isLasting) {
      yield {
        resource,
        path: ['spec', 'expirationSeconds'],
        message: `CertificateSigningRequest "${resource.name}" asks for a client certificate that lasts ${expirationSeconds === undefined ? 'as long as the signer likes' : 'more than a year'}, and nobody can take it back before.`,
      };
    }
  }
};

/** In words, when the request is for the group without limits, or for a node's rights under another name. */
function mightyIdentity(request: string): string | undefined {
  const subject = subjectOfCertificateRequest(request);
  if (subject === undefined) return undefined;
  if (subject.organizations.includes('system:masters')) return 'a member of system:masters';
  const isNode = subject.commonNames.some((name) => name.startsWith('system:node:'));
  return subject.organizations.includes('system:nodes') && !isNode
    ? 'the rights of a node, which it is not'
    : undefined;
}
