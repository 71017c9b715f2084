type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the run at hand can be seen, as the CI system says; undefined elsewhere, and where it says no address. Sources: the lists of
 * variables that GitHub Actions, GitLab CI, Jenkins and Azure Pipelines set.
 */
export function runUrlOf(environment: Environment): string | undefined {
  const url = githubRun(environment) ?? environment['CI_JOB_URL'] ?? azureRun(environment) ?? environment['BUILD_URL'];
  return url !== undefined && isAddress(url) ? url : undefined;
}

function githubRun(environment: Environment): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
  if (server === undefined || repository === undefined || run === undefined) return undefined;
  return `${server}/${repository}/actions/runs/${run}`;
}

function azureRun(environment: Environment): string | undefined {
  const {
    SYSTEM_TEAMFOUNDATIONCOLLECTIONURI: collection,
    SYSTEM_TEAMPROJECT: project,
    BUILD_BUILDID: build,
  } = environment;
  if (collection === undefined || project === undefined || build === undefined) return undefined;
  return `${collection.replace(/\/$/u, '')}/${encodeURIComponent(project)}/_build/results?buildId=${build}`;
}

/** An address that is safe as it stands in HTML, Markdown and a log. */
function isAddress(text: string): boolean {
  return /^https?:\/\/[\w.:-]+(?:\/[\w./%~+=?&-]*)?$/u.test(text) && text.length <= 500;
}
