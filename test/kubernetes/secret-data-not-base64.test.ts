import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../rules/secrets/secret-data-not-base64.ts';
import { setOf } from './sets.ts';

function messagesFor(secret: object): readonly string[] {
  const text = JSON.stringify({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'web' }, ...secret });
  return [...check(setOf({ 'secret.yaml': text }), {})].map(({ message }) => message);
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64');
}

/** A value that no message could hold by chance. */
const VALUES = fc.stringMatching(/^[A-Z0-9]{3}[^A-Za-z ]{5,20}$/u);

test('no message holds a value, encoded or not', () => {
  fc.assert(
    fc.property(
      VALUES,
      fc.constantFrom('kubernetes.io/tls', 'kubernetes.io/dockerconfigjson', 'Opaque'),
      (value, type) => {
        const secret = {
          'tls.crt': value,
          'tls.key': encode(value),
          '.dockerconfigjson': encode(value),
          password: encode(`${value}\n`),
          token: encode(encode(value)),
        };
        for (const message of [...messagesFor({ type, data: secret }), ...messagesFor({ type, stringData: secret })]) {
          expect(message).not.toContain(value);
          expect(message).not.toContain(encode(value));
        }
      },
    ),
  );
});

test('what base64 made is never told to be something else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const messages = messagesFor({ data: { file: Buffer.from(bytes).toString('base64') } });
      expect(messages.filter((message) => message.includes('not base64'))).toEqual([]);
    }),
  );
});

test('a text that was encoded twice is told, and once is not', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{2,8} [a-z ]{4,20}$/u), (text) => {
      expect(messagesFor({ data: { note: encode(text) } })).toEqual([]);
      expect(messagesFor({ data: { note: encode(encode(text)) } })).toEqual([
        'Secret "web" has under "note" a value that was encoded twice, so the program reads base64 instead of the value.',
      ]);
    }),
  );
});
