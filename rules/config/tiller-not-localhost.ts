import { wordsOf } from '../../src/kubernetes/control-plane/command-line.ts';
import { podTemplatesIn } from '../../src/kubernetes/selectors.ts';
import { tillerIn } from '../../src/kubernetes/workloads/tiller.ts';
import type { SetCheck } from '../../src/model/rule.ts';

/** Containers with Tiller that is not kept to its own pod. */
export const check: SetCheck = function* (set) {
  for (const owned of podTemplatesIn(set)) {
    for (const { container, shownName, path } of tillerIn(owned)?.containers ?? []) {
      const words = wordsOf(container, path).map(({ text }) => text);
      if (LISTENS_LOCALLY.test(words.join(' '))) continue;
      yield {
        resource: owned.owner,
        path: [...path, Array.isArray(container['args']) || words.length === 0 ? 'args' : 'command'],
        message: `Tiller in container ${shownName} listens on the pod's address, so any pod of the cluster can make it install what it likes.`,
      };
    }
  }
};

/** The flag with a value that only the pod itself can reach. */
const LISTENS_LOCALLY = /(?:^|\s)--?listen[=\s]["']?(?:localhost|127\.0\.0\.1|\[::1\]):/u;
