import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { subjectOfCertificateRequest } from '../../../src/kubernetes/access/certificate-request.ts';

/** One element of DER; lengths of 128 and more in the long form. */
function element(tag: number, content: string): string {
  const { length } = content;
  const size =
    length < 0x80 ? String.fromCharCode(length) : String.fromCharCode(0x82, Math.floor(length / 256), length % 256);
  return String.fromCharCode(tag) + size + content;
}

const OIDS = { CN: 'U\u0004\u0003', O: 'U\u0004\n', OU: 'U\u0004\u000B' };

/** `spec.request` for a subject, with the rest of the request left out. */
function requestFor(names: readonly (readonly [type: keyof typeof OIDS, value: string])[], header = ''): string {
  const subject = names.map(([type, value]) =>
    element(0x31, element(0x30, element(0x06, OIDS[type]) + element(0x0c, value))),
  );
  const info = element(0x30, element(0x02, '\u0000') + element(0x30, subject.join('')));
  const body = btoa(element(0x30, info)).replace(/.{64}/gu, '$&\n');
  return btoa(`-----BEGIN ${header}CERTIFICATE REQUEST-----\n${body}\n-----END ${header}CERTIFICATE REQUEST-----\n`);
}

test('the names and the groups of the subject are read, in order', () => {
  const request = requestFor([
    ['O', 'developers'],
    ['OU', 'shop'],
    ['CN', 'alice'],
    ['O', 'system:masters'],
  ]);
  expect(subjectOfCertificateRequest(request)).toEqual({
    commonNames: ['alice'],
    organizations: ['developers', 'system:masters'],
  });
});

test.each([
  ['in the older form', requestFor([['CN', 'alice']], 'NEW '), ['alice']],
  ['broken into lines', requestFor([['CN', 'alice']]).replace(/.{10}/gu, '$&\n'), ['alice']],
  ['of a name with more than 127 bytes', requestFor([['CN', 'a'.repeat(300)]]), ['a'.repeat(300)]],
])('a request %s is read', (_, request, commonNames) => {
  expect(subjectOfCertificateRequest(request)?.commonNames).toEqual(commonNames);
});

test.each([
  ['no base64', 'not base64!'],
  ['no PEM', btoa('hello')],
  ['a certificate', btoa('-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----')],
  ['too long', 'A'.repeat(100_004)],
])('%s has no subject', (_, text) => {
  expect(subjectOfCertificateRequest(text)).toBeUndefined();
});

test('whatever stands between the markers, nothing is thrown', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      const body = btoa(String.fromCharCode(...bytes));
      subjectOfCertificateRequest(btoa(`-----BEGIN CERTIFICATE REQUEST-----${body}-----END`));
    }),
  );
});
