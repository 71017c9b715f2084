import { array, assert, property, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { endsInRepository, repositoryOf } from '../../../src/kubernetes/workloads/image-name.ts';

test.each([
  ['nginx', 'nginx'],
  ['nginx:1.27.2', 'nginx'],
  ['registry:5000/team/app', 'registry:5000/team/app'], // a port is not a tag
  ['registry:5000/team/app:1.0@sha256:6db391d1', 'registry:5000/team/app'],
  ['app@sha256:6db391d1', 'app'],
  ['', ''],
])('the repository of %s is %s', (image, repository) => expect(repositoryOf(image)).toBe(repository));

test('a tag and a digest never change the repository', () => {
  const part = stringMatching(/^[a-z][a-z0-9.-]{0,8}$/u);
  assert(
    property(array(part, { minLength: 1, maxLength: 4 }), part, (parts, tag) => {
      const repository = parts.join('/');
      expect(repositoryOf(`${repository}:${tag}`)).toBe(repository);
      expect(repositoryOf(`${repository}@sha256:${tag}`)).toBe(repository);
      expect(repositoryOf(`${repository}:${tag}@sha256:${tag}`)).toBe(repository);
    }),
  );
});

test('a name ends a repository only as whole parts', () => {
  expect(endsInRepository('ghcr.io/acme/web', 'acme/web')).toBe(true);
  expect(endsInRepository('web', 'web')).toBe(true);
  expect(endsInRepository('ghcr.io/acme/web', 'me/web')).toBe(false);
  expect(endsInRepository('web', 'acme/web')).toBe(false);
});
