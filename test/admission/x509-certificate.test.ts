import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { derElements, derInteger, derObjectId } from '../../src/admission/kyverno/der.ts';
import { x509Certificate } from '../../src/admission/kyverno/x509-certificate.ts';
import { CelError, type CelValue } from '../../src/cel/value.ts';
import { judged } from './judged.ts';

/** Made with openssl: RSA, signed by itself, for web.example and an address. */
const LEAF = `-----BEGIN CERTIFICATE-----
MIID0zCCArugAwIBAgIUZtm9nZ9T17C3rbyBMmd5uQ3VnFcwDQYJKoZIhvcNAQEL
BQAwQDELMAkGA1UEBhMCREUxDTALBgNVBAoMBEFjbWUxDDAKBgNVBAsMA1dlYjEU
MBIGA1UEAwwLd2ViLmV4YW1wbGUwHhcNMjYxMTIxMjMxNzM4WhcNNDYxMTE2MjMx
NzM4WjBAMQswCQYDVQQGEwJERTENMAsGA1UECgwEQWNtZTEMMAoGA1UECwwDV2Vi
MRQwEgYDVQQDDAt3ZWIuZXhhbXBsZTCCASIwDQYJKoZIhvcNAQEBBQADggEPADCC
AQoCggEBALm3au9BgDs2XtIcA/S0oWV/k/YPGc3aVs/KhTfW8j2qfhAps6qPmcV3
WQL0usDbcaMpWMwV+3Zwi3etq40jcZJOi63qTrizzkREg3kS4PDLDhCcEVzds94g
dvAzptjjluR7k8Wi2rb8CoGTX19MJt6YBBL8+sb04IPxah0ODouQkEd81ZIIo+gq
w5kZmFHvVghN/Q86Vz9h3inJY/jOa6yERiNeQ6NhXxJteg+GbjY2FWoSziGwPbpv
pUTCEpeyHwUMrXCX8tnoRSo/b4JJk/6LnBWMFjXvJOQWiHCHxHRkZ93AO5emP5If
OEP/tC8sXLu+keTDj2CJgIOlBVUwcbMCAwEAAaOBxDCBwTAdBgNVHQ4EFgQUHobP
sw+dHKfYKnpkOE8qJ5qrAvUwHwYDVR0jBBgwFoAUHobPsw+dHKfYKnpkOE8qJ5qr
AvUwTwYDVR0RBEgwRoILd2ViLmV4YW1wbGWCD3d3dy53ZWIuZXhhbXBsZYcECgAA
AYELYUBiLmV4YW1wbGWGE2h0dHBzOi8veC5leGFtcGxlL3kwDAYDVR0TAQH/BAIw
ADALBgNVHQ8EBAMCBaAwEwYDVR0lBAwwCgYIKwYBBQUHAwEwDQYJKoZIhvcNAQEL
BQADggEBAHWMWNAKecgBOVTBJf/2smfsjuBab6+pu8/1uZzvVo82uLyhaYiZhpeZ
9Sa1sctVVijVOnm3a4HzKqNklJp8znjqQ/bKYf8IZnaGIqVOlGxPRhfDL4S+cQix
euf+FY1iLfP6IKEjnNBsq0TBtbmrBqv1c9jDe11OuDTSL6ovzlvjpX8CdiRmk5I2
IsiXAFm4EE3R7wfqkEuoFVO/TjrI2te0xJq7huPpY129pw9YARgNLqn8YZrQmgQh
piZUwYquuEEEDO3HjMrHQMY3NM4HQi4RZcrj6ZZw/QxtmRumvR9fxNJPsrQzKzip
H/cS8Esdy00cAb4NW/j2DOc4HhMgvT0=
-----END CERTIFICATE-----
`;

/** Made with openssl: P-256, an authority that signs no others. */
const ROOT = `-----BEGIN CERTIFICATE-----
MIIBlTCCATygAwIBAgIUb9hIg8Wz+G9jSOjSutmJxe2I6pYwCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMcm9vdC5leGFtcGxlMB4XDTI2MTEyMTIzMTczOFoXDTQ2MTEx
NjIzMTczOFowFzEVMBMGA1UEAwwMcm9vdC5leGFtcGxlMFkwEwYHKoZIzj0CAQYI
KoZIzj0DAQcDQgAEwBK8eeiVTtDuXnyJtkEN8sx4JLjEBeSTW0NNnsbEFmmpobTR
VtYRvUroWaTWksp7hULppVSG728RwypV0aqLFaNmMGQwHQYDVR0OBBYEFFz7plhu
w1HZXR9XEgJllFtuqyQbMB8GA1UdIwQYMBaAFFz7plhuw1HZXR9XEgJllFtuqyQb
MBIGA1UdEwEB/wQIMAYBAf8CAQAwDgYDVR0PAQH/BAQDAgEGMAoGCCqGSM49BAMC
A0cAMEQCIQDvEMdI8Kael34EKIP184dTCr+D2ucbbRKd1c2MofM7twIfA56AipYB
ang4hmwdMjC09Fj4INzpgRKTGLn4fgEQNw==
-----END CERTIFICATE-----
`;

/** The fields of a certificate that are known. */
function fieldsOf(pem: string): Readonly<Record<string, CelValue>> {
  const decoded = x509Certificate(pem);
  expect(decoded).not.toBeInstanceOf(CelError);
  return Object.fromEntries(
    Object.entries(decoded as Readonly<Record<string, CelValue>>).filter(([, value]) => !(value instanceof CelError)),
  );
}

test('a certificate has the fields that Go gives it', () => {
  expect(fieldsOf(LEAF)).toMatchObject({
    Version: 3,
    Subject: {
      CommonName: 'web.example',
      Country: ['DE'],
      Organization: ['Acme'],
      OrganizationalUnit: ['Web'],
      Locality: null,
    },
    Issuer: { CommonName: 'web.example', SerialNumber: '' },
    NotBefore: '2026-11-21T23:17:38Z',
    NotAfter: '2046-11-16T23:17:38Z',
    SignatureAlgorithm: 4,
    PublicKeyAlgorithm: 1,
    PublicKey: { E: 65537 },
    KeyUsage: 5,
    ExtKeyUsage: [1],
    IsCA: false,
    DNSNames: ['web.example', 'www.web.example'],
    IPAddresses: ['10.0.0.1'],
    EmailAddresses: ['a@b.example'],
  });
});

test('an authority is one, and what it has none of is null', () => {
  expect(fieldsOf(ROOT)).toMatchObject({
    IsCA: true,
    BasicConstraintsValid: true,
    MaxPathLen: 0,
    MaxPathLenZero: true,
    KeyUsage: 96,
    SignatureAlgorithm: 10,
    PublicKeyAlgorithm: 3,
    DNSNames: null,
    ExtKeyUsage: null,
  });
});

/** What an expression over `cert` comes to for a certificate. */
function saidOf(expression: string, pem: string): string {
  const policy = {
    apiVersion: 'policies.kyverno.io/v1',
    kind: 'ValidatingPolicy',
    metadata: { name: 'p' },
    spec: {
      matchConstraints: {
        resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['configmaps'] }],
      },
      variables: [{ name: 'cert', expression: 'x509.decode(object.data.cert)' }],
      validations: [{ expression, message: 'no' }],
    },
  };
  const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' }, data: { cert: pem } };
  const { findings, unjudged } = judged(JSON.stringify(policy), JSON.stringify(object));
  return findings[0]?.replace(/^.*?: /u, '') ?? unjudged[0]?.replace(/^.*?: /u, '') ?? 'yes';
}

test.each([
  ['variables.cert.DNSNames == null', ROOT, 'yes'],
  ['variables.cert.?DNSNames.orValue([]) != []', LEAF, 'yes'],
  ["variables.cert.Subject.Organization.exists(o, o == 'Acme')", LEAF, 'yes'],
  ['variables.cert.IsCA', LEAF, 'no'],
  ["timestamp(variables.cert.NotAfter) - timestamp(variables.cert.NotBefore) < duration('24h')", LEAF, 'no'],
])('%s', (expression, pem, said) => {
  expect(saidOf(expression, pem)).toBe(said);
});

test('what is not read of a certificate is not guessed, and what is no certificate is refused', () => {
  expect(saidOf("variables.cert.SubjectKeyId == 'x'", LEAF)).toContain('it asks for the field SubjectKeyId');
  expect(saidOf("variables.cert.IsCA || variables.cert.Raw == ''", ROOT)).toBe('yes');
  const request = LEAF.replaceAll('CERTIFICATE-----', 'CERTIFICATE REQUEST-----');
  expect(saidOf('variables.cert.IsCA', request)).toContain('certificate request');
  expect(saidOf('variables.cert.IsCA', 'none')).toContain('no certificate in PEM');
});

test('whatever stands between the lines of PEM, an answer is given', () => {
  const der = Buffer.from(LEAF.replaceAll(/-----.*-----|\s/gu, ''), 'base64');
  fc.assert(
    fc.property(fc.nat(der.length - 1), fc.nat(255), fc.nat(der.length), (at, byte, length) => {
      const changed = Buffer.from(der).subarray(0, length);
      if (at < length) changed[at] = byte;
      const pem = `-----BEGIN CERTIFICATE-----\n${changed.toString('base64')}\n-----END CERTIFICATE-----`;
      expect(x509Certificate(pem)).toBeTypeOf('object');
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      for (const { content } of derElements(bytes)) {
        expect(content.length).toBeLessThan(bytes.length);
        expect(derObjectId(content).length).toBeLessThanOrEqual(content.length + 1);
        expect(derInteger(content) ?? 0).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
