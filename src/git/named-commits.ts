import { findGit } from './find-git.ts';
import { answerOf, type Git, openGit } from './git.ts';

/** A tag, and the commit that it names in the end. */
export interface Tag {
  readonly name: string;
  readonly commit: string;
}

/** Names that a repository gives to its commits. */
export interface NamedCommits {
  /** In Git's own order. */
  readonly tags: readonly Tag[];
  /** The commit that `ref` was asked for; absent where it names none, or nothing was asked. */
  readonly asked?: string;
}

/** Whom to ask, and for what. */
export interface NameQuestion {
  /** Absolute path of the repository, or of a folder in it. */
  readonly root: string;
  /** An empty folder of ours. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A branch, a tag or a commit as a person writes it. */
  readonly ref?: string;
}

const MOST_BYTES = 16 * 1024 * 1024;

/** What Git calls its commits; undefined where there is no Git, or no repository. Reaches no network. */
export async function namedCommits({
  root,
  folder,
  environment,
  ref,
}: NameQuestion): Promise<NamedCommits | undefined> {
  const program = findGit(environment['PATH'] ?? '', root);
  if (program === undefined) return undefined;
  const git = openGit({ program, root, folder, environment, ownsCheckout: false });
  const listed = answerOf(
    await git.read(['for-each-ref', '--format=%(objecttype) %(objectname) %(*objectname) %(refname)', 'refs/tags'], {
      stdoutBytes: MOST_BYTES,
    }),
  );
  if (listed === undefined) return undefined;
  const asked = ref === undefined ? undefined : await commitOf(git, ref);
  return { tags: listed.split('\n').flatMap(tagOf), ...(asked === undefined ? {} : { asked }) };
}

/** A lightweight tag names the commit itself, an annotated one an object that names it. */
function tagOf(line: string): readonly Tag[] {
  const [, id, peeled, name] = /^\S+ (\S+) (\S*) refs\/tags\/(.+)$/u.exec(line) ?? [];
  return id === undefined || name === undefined
    ? []
    : [{ name, commit: peeled === undefined || peeled === '' ? id : peeled }];
}

async function commitOf(git: Git, ref: string): Promise<string | undefined> {
  return answerOf(await git.read(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]));
}
