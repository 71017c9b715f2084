import type { Rendering } from '../model/rendering.ts';
import { wayOfHelm } from './helm.ts';
import { wayOfKustomize } from './kustomize.ts';
import { wayOfManifests } from './manifests.ts';
import type { Way, WayMaker } from './way.ts';

const WAYS: Readonly<Record<Rendering['trail']['kind'], WayMaker>> = {
  identity: wayOfManifests,
  helm: wayOfHelm,
  kustomize: wayOfKustomize,
};

/** The way home for places of a rendering of any kind. Reads no file. */
export function wayOf(rendering: Rendering): Way {
  return WAYS[rendering.trail.kind](rendering);
}
