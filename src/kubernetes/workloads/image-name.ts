/** An image reference without its tag and digest: `registry:5000/team/app` of `registry:5000/team/app:1.0@sha256:…`. */
export function repositoryOf(image: string): string {
  const named = image.split('@', 1)[0] ?? '';
  // A colon before the last slash belongs to the registry's port.
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  return colon < 0 ? named : named.slice(0, colon);
}

/** Whether a repository ends in the name, part by part: `ghcr.io/acme/web` in `acme/web`, but not in `me/web`. */
export function endsInRepository(repository: string, name: string): boolean {
  return `/${repository}`.endsWith(`/${name}`);
}
