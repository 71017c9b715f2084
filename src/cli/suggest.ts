import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { makeConfig } from '../config/merge.ts';
import { EXIT, type ExitCode, UserError } from '../errors.ts';
import { isDnsLabel } from '../kubernetes/syntax/name-syntax.ts';
import { writeOutput } from '../output-file.ts';
import { forTerminal } from '../report/escape.ts';
import type { NamespaceSuggestion } from '../suggest/policy-suggestion.ts';
import { writePolicies } from '../suggest/write-policies.ts';
import { suggestNetworkPolicies } from '../sentences/suggest-network-policies.ts';
import type { Arguments } from './arguments.ts';
import { one, requestOf } from './request.ts';
import type { Terminal } from './terminal.ts';

/**
 * `lintel suggest network-policies`: default-deny and the allowances that the files imply, to standard output or, with `--output`, to
 * a file for each namespace of a source. Exit 2 where something could not be read.
 */
export async function suggestCommand(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [what, ...paths] = args.words;
  if (what !== 'network-policies') {
    throw new UserError('`lintel suggest` needs to know what to suggest', {
      hint: 'There is `lintel suggest network-policies [PATH…]`.',
    });
  }
  const namespace = one(args, 'ingress-namespace');
  if (namespace !== undefined && !isDnsLabel(namespace)) {
    throw new UserError(`--ingress-namespace: "${namespace}" is no name of a namespace`, {
      hint: 'Name the one where the ingress controller runs, e.g. ingress-nginx.',
    });
  }
  const config = await makeConfig(await requestOf({ ...args, words: paths }, terminal));
  const { suggestions, diagnostics, otherEnvironments } = await suggestNetworkPolicies(
    config,
    namespace === undefined ? {} : { ingressNamespace: namespace },
  );
  const folder = one(args, 'output');
  if (folder === undefined) {
    const texts = suggestions.map((suggestion) => writePolicies(suggestion, forTerminal));
    terminal.stdout.write(texts.join('---\n'));
  } else writeFiles(suggestions, resolve(terminal.cwd, folder), { terminal, isForced: args.flags.has('force') });
  const told = diagnostics.filter(({ level }) => level !== 'note').map(({ message }) => message);
  const skipped = otherEnvironments.map((name) => `${name} is left to the first environment of its chart`);
  const nothing =
    suggestions.length === 0 ? ['Nothing to suggest: no workload was found that a policy does not close already.'] : [];
  for (const line of [...told, ...skipped, ...nothing]) terminal.stderr.write(`${forTerminal(line)}\n`);
  return diagnostics.some(({ level }) => level === 'error') ? EXIT.usage : EXIT.passed;
}

interface Writing {
  readonly terminal: Terminal;
  readonly isForced: boolean;
}

function writeFiles(
  suggestions: readonly NamespaceSuggestion[],
  folder: string,
  { terminal, isForced }: Writing,
): void {
  const files = new Map<string, string>();
  for (const suggestion of suggestions) {
    const path = join(folder, fileFor(suggestion));
    const text = writePolicies(suggestion, forTerminal);
    const known = files.get(path);
    files.set(path, known === undefined ? text : `${known}---\n${text}`);
  }
  const present = [...files.keys()].filter((path) => existsSync(path));
  if (present.length > 0 && !isForced) {
    const shown = present.map((path) => relative(terminal.cwd, path));
    throw new UserError(`${shown.join(' and ')} ${shown.length === 1 ? 'is' : 'are'} there already`, {
      hint: 'Name another folder with --output, or write over it with --force.',
    });
  }
  for (const [path, text] of files) {
    writeOutput(path, text);
    terminal.stderr.write(`wrote ${forTerminal(relative(terminal.cwd, path))}\n`);
  }
}

/** `charts/shop/payments.yaml`: the source's folder, and the namespace. Names that are none lead nowhere else. */
function fileFor({ folder, namespace }: NamespaceSuggestion): string {
  const name = namespace === undefined || !isDnsLabel(namespace) ? 'network-policies' : namespace;
  return join(folder, `${name}.yaml`);
}
