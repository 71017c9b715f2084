import type { Pull } from './events.ts';
import type { PullFile } from './mock-state.ts';

/** What GitHub lists of a pull request: each file with its blob and, as hunks, how it differs from where the branch began. */
export function filesOf({ checkout, base, head }: Pick<Pull, 'checkout' | 'base' | 'head'>): readonly PullFile[] {
  const names = checkout.git('diff', '--name-only', '-z', `${base}...${head}`).split('\0');
  return names
    .filter((name) => name !== '')
    .map((filename) => {
      const diff = checkout.git('diff', '--no-color', '--unified=3', `${base}...${head}`, '--', filename);
      return {
        filename,
        status: 'modified',
        sha: checkout.git('rev-parse', `${head}:${filename}`),
        patch: diff.slice(diff.indexOf('\n@@') + 1),
      };
    });
}
