import { repositoryOf } from '../workloads/image-name.ts';

/** A version's minor number, 34 of `v1.34.1`; undefined for text that is no version of Kubernetes. */
export function minorOfVersion(text: string): number | undefined {
  const minor = /^v?1\.(?<minor>\d{1,3})(?!\d)/u.exec(text)?.groups?.['minor'];
  return minor === undefined ? undefined : Number(minor);
}

/** What an image's name tells of the program in it. */
export interface ImageName {
  /** `etcd` of `registry.example.com:5000/etcd-amd64:3.5.1@sha256:…`: the last part, without the processor. */
  readonly program: string;
  /** Empty where the image has none. */
  readonly tag: string;
}

/** Reads the name of an image of Kubernetes' own programs. */
export function readImageName(image: string): ImageName {
  const repository = repositoryOf(image);
  const name = repository.slice(repository.lastIndexOf('/') + 1);
  const tag = /^:(?<tag>[^@]*)/u.exec(image.slice(repository.length))?.groups?.['tag'] ?? '';
  return { program: name.replace(/-(?:amd64|arm|arm64|ppc64le|s390x)$/u, ''), tag };
}
