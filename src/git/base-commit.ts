import { answerOf, type Git, reasonOf } from './git.ts';

/** How the state to compare with is named. */
export type BaseChoice =
  /** A branch, a tag or a commit, as a person writes it: where HEAD has left it. */
  | { readonly kind: 'ref'; readonly ref: string }
  /** A pull request: where its head has left the target, which a merge commit says by itself. */
  | { readonly kind: 'pull-request'; readonly target: string; readonly head: string }
  /** This very commit. */
  | { readonly kind: 'commit'; readonly commit: string };

/** The commit to compare with. */
export type FoundBase =
  | { readonly kind: 'found'; readonly commit: string }
  /** `isUnknown`: the name itself says nothing here, so that whoever wrote it may have been mistaken. */
  | { readonly kind: 'missing'; readonly why: string; readonly isUnknown: boolean };

/** A full object id of either kind that Git has. */
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
/** How much history is fetched in search of a common ancestor, in commits; at last all of it. */
const DEEPER = [64, 1024];
const REMOTE = 'origin';
/** What is run at the other end, which for a remote on this machine the repository's settings could name. */
const SENDER = '--upload-pack=git-upload-pack';

/** Finds the commit to compare with, and has it fetched with `mayFetch` where this clone lacks it. */
export async function findBaseCommit(
  git: Git,
  choice: BaseChoice,
  { mayFetch }: { readonly mayFetch: boolean },
): Promise<FoundBase> {
  const finder = { git, mayFetch };
  switch (choice.kind) {
    case 'commit':
      return present(finder, choice.commit);
    case 'pull-request':
      return baseOfPullRequest(finder, choice);
    case 'ref':
      return baseOfRef(finder, choice.ref);
  }
}

interface Finder {
  readonly git: Git;
  readonly mayFetch: boolean;
}

async function baseOfRef(finder: Finder, ref: string): Promise<FoundBase> {
  const commit = (await commitOf(finder.git, ref)) ?? (finder.mayFetch ? await fetchRef(finder.git, ref) : undefined);
  if (commit === undefined) return { kind: 'missing', why: `"${ref}" names no commit of this clone`, isUnknown: true };
  return mergeBase(finder, commit, 'HEAD');
}

/**
 * `actions/checkout` checks out the merge of a pull request with its target, unless it is told otherwise: then the first
 * parent is the target as it was merged with. The parents are read from the commit itself, since in a shallow clone they
 * are cut off for every other command.
 */
async function baseOfPullRequest(
  finder: Finder,
  { target, head }: Extract<BaseChoice, { kind: 'pull-request' }>,
): Promise<FoundBase> {
  const parents = await parentsOf(finder.git, 'HEAD');
  const [first, second] = parents;
  if (first !== undefined && second === head) return present(finder, first);
  return mergeBase(finder, target, 'HEAD');
}

async function present({ git, mayFetch }: Finder, commit: string): Promise<FoundBase> {
  if (!OBJECT_ID.test(commit)) return missing(`"${commit.slice(0, 80)}" is no commit id`);
  if ((await commitOf(git, commit)) !== undefined) return { kind: 'found', commit };
  if (!mayFetch) return missing(`this clone does not have commit ${commit}`);
  const why = await fetchCommits(git, [commit], 1);
  return why === undefined && (await commitOf(git, commit)) !== undefined
    ? { kind: 'found', commit }
    : missing(`commit ${commit} could not be fetched: ${why ?? 'the remote did not send it'}`);
}

/** The newest commit that both have, with as much history fetched as it takes. */
async function mergeBase(finder: Finder, one: string, other: string): Promise<FoundBase> {
  const { git, mayFetch } = finder;
  const there = await present(finder, one);
  if (there.kind === 'missing') return there;
  const known = await knownMergeBase(git, one, other);
  if (known !== undefined) return { kind: 'found', commit: known };
  const isShallow = answerOf(await git.read(['rev-parse', '--is-shallow-repository'])) === 'true';
  if (!isShallow) return missing(`HEAD and ${one} have no commit in common`);
  if (!mayFetch) return missing('this clone is shallow, and does not reach back to where HEAD left the base');
  const head = await commitOf(git, other);
  const tips = head === undefined ? [one] : [one, head];
  for (const depth of [...DEEPER, 'all'] as const) {
    const why = await fetchCommits(git, tips, depth === 'all' ? 'all' : { deepen: depth });
    if (why !== undefined) return missing(`its history could not be fetched: ${why}`);
    const found = await knownMergeBase(git, one, other);
    if (found !== undefined) return { kind: 'found', commit: found };
  }
  return missing(`HEAD and ${one} have no commit in common`);
}

function missing(why: string): FoundBase {
  return { kind: 'missing', why, isUnknown: false };
}

async function knownMergeBase(git: Git, one: string, other: string): Promise<string | undefined> {
  const found = answerOf(await git.read(['merge-base', '--', one, other]));
  return found !== undefined && OBJECT_ID.test(found) ? found : undefined;
}

async function commitOf(git: Git, name: string): Promise<string | undefined> {
  const id = answerOf(await git.read(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]));
  return id !== undefined && OBJECT_ID.test(id) ? id : undefined;
}

async function parentsOf(git: Git, name: string): Promise<readonly string[]> {
  const id = await commitOf(git, name);
  if (id === undefined) return [];
  const text = answerOf(await git.read(['cat-file', 'commit', id])) ?? '';
  const header = text.split('\n\n', 1)[0] ?? '';
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gmu)].map((match) => match[1] ?? '');
}

/** Fetches by id, so that no ref of the clone changes. Undefined where it went well, else why not. */
async function fetchCommits(
  git: Git,
  commits: readonly string[],
  depth: number | 'all' | { readonly deepen: number },
): Promise<string | undefined> {
  const isShallow = answerOf(await git.read(['rev-parse', '--is-shallow-repository'])) === 'true';
  const result = await git.fetch([
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    SENDER,
    // A depth makes a whole clone shallow, and is of use only where it is so already.
    ...(isShallow ? depthArguments(depth) : []),
    REMOTE,
    ...commits,
  ]);
  return answerOf(result) === undefined ? reasonOf(result) : undefined;
}

function depthArguments(depth: number | 'all' | { readonly deepen: number }): readonly string[] {
  if (depth === 'all') return ['--unshallow'];
  return [typeof depth === 'number' ? `--depth=${depth}` : `--deepen=${depth.deepen}`];
}

/** The commit that a ref has at the remote, fetched; `origin/main` and `main` are the same there. */
async function fetchRef(git: Git, ref: string): Promise<string | undefined> {
  if (OBJECT_ID.test(ref)) return (await fetchCommits(git, [ref], 1)) === undefined ? ref : undefined;
  const name = ref.startsWith(`${REMOTE}/`) ? ref.slice(REMOTE.length + 1) : ref;
  if (!/^[\w./@+-]+$/u.test(name) || name.startsWith('-')) return undefined;
  const listed = answerOf(
    await git.fetch(['ls-remote', '--quiet', SENDER, REMOTE, name, `refs/heads/${name}`, `refs/tags/${name}^{}`]),
  );
  const ids = (listed ?? '').split('\n').map((line) => line.split('\t'));
  const [id] =
    ids.find(([, full]) => full === `refs/heads/${name}`) ??
    ids.find(([, full]) => full?.endsWith('^{}')) ??
    ids[0] ??
    [];
  if (id === undefined || !OBJECT_ID.test(id)) return undefined;
  return (await fetchCommits(git, [id], 1)) === undefined ? id : undefined;
}
