import { isMap } from '../../model/data.ts';
import type { Location } from '../../model/location.ts';
import type { Kustomization } from './kustomizations.ts';

/** An image's name, tag and digest, as Kustomize takes it apart. Source: its `api/internal/image`. */
interface Image {
  readonly name: string;
  readonly tag: string;
  readonly digest: string;
}

/** An image with the lines of `images:` that it comes from. */
export interface TransformedImage {
  readonly image: string;
  /** The line that decides the tag or digest, else the name; undefined where no entry changes anything. */
  readonly by: Location | undefined;
}

/** What `images:` of the kustomizations, in this order, make of an image. */
export function transformImage(written: string, chain: readonly Kustomization[]): TransformedImage {
  let image = parseImage(written);
  let by: Location | undefined;
  for (const kustomization of chain) {
    const entries = kustomization.data['images'];
    if (!Array.isArray(entries)) continue;
    for (const [index, entry] of entries.entries()) {
      if (!isMap(entry) || !isMatch(printed(image), entry['name'])) continue;
      const text = (key: string): string => {
        const value = entry[key];
        return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
      };
      const [newName, newTag, digest] = [text('newName'), text('newTag'), text('digest')];
      if (newName === '' && newTag === '' && digest === '') continue;
      image = {
        name: newName === '' ? image.name : newName,
        tag: newTag !== '' ? newTag : digest !== '' ? '' : image.tag,
        digest: digest !== '' ? digest : newTag !== '' ? '' : image.digest,
      };
      const field = newTag !== '' ? 'newTag' : digest !== '' ? 'digest' : 'newName';
      // A name alone does not decide the tag that an inner kustomization has set.
      if (field !== 'newName' || by === undefined || (image.tag === '' && image.digest === ''))
        by = kustomization.locate(['images', index, field]);
    }
  }
  return { image: printed(image), by };
}

/** Kustomize takes the entry's name as a pattern; names of images are seldom more than themselves. */
function isMatch(image: string, name: unknown): boolean {
  if (typeof name !== 'string' || !image.startsWith(name)) return false;
  return /^(?::[\w.{}-]*)?(?:@sha256:[\w.{}-]*)?$/.test(image.slice(name.length));
}

function parseImage(text: string): Image {
  const at = text.indexOf('@');
  const digest = at === -1 ? '' : text.slice(at + 1);
  const rest = at === -1 ? text : text.slice(0, at);
  const colon = rest.indexOf(':', rest.lastIndexOf('/') + 1);
  return colon === -1
    ? { name: rest, tag: '', digest }
    : { name: rest.slice(0, colon), tag: rest.slice(colon + 1), digest };
}

function printed({ name, tag, digest }: Image): string {
  return `${name}${tag === '' ? '' : `:${tag}`}${digest === '' ? '' : `@${digest}`}`;
}
