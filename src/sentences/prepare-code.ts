import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILT_IN_RULES, loadRuleTexts } from '../catalog/builtin.ts';
import { makeTemporaryFolder } from '../render/temporary-folder.ts';
import { codeCacheFolder } from '../setup/cache-folder.ts';
import { openChunks } from '../setup/chunk-loader.ts';
import { codeFolder, writeCodeCache } from '../setup/code-cache.ts';
import { writeSampleRepository } from '../setup/sample-repository.ts';

/** The built command line, as far as it is needed here. */
interface Program {
  main(argv: readonly string[], terminal: object): Promise<number>;
}

/** Where this build's code is kept for this Node; undefined where the program was not built, or has it already. */
export function missingCodeFolder(): string | undefined {
  const kept = codeFolder(codeCacheFolder(), programFolder());
  return kept === undefined || existsSync(kept) ? undefined : kept;
}

/**
 * Runs the program once on a sample of everything that it reads, and keeps what V8 made of it, which takes a third off every
 * run to come. Writes the folder `codes`, and what the sample needs in the temporary folder.
 */
export async function prepareCode(
  codes: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const chunks = openChunks(programFolder(), undefined);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the file is ours
  const program = chunks.load('./program.js') as Program;
  const folder = makeTemporaryFolder();
  try {
    const repository = join(folder.path, 'repository');
    writeSampleRepository(repository, await usualManifests());
    await program.main(['scan', '--no-config', '--root', repository, repository], {
      cwd: repository,
      environment,
      stdout: SILENT,
      stderr: SILENT,
    });
  } finally {
    folder.remove();
  }
  writeCodeCache(codes, chunks.compiled());
}

/** What passes each of the usual rules: that most objects do, and a rule has more code for what it then says. */
async function usualManifests(): Promise<ReadonlyMap<string, string>> {
  const texts = await loadRuleTexts();
  const usual = BUILT_IN_RULES.filter(({ rule, component }) => rule.defaultOn && component === undefined);
  const manifests = usual.map(({ rule: { id } }) => [id, texts.get(id)?.examples.passes[0]?.yaml] as const);
  return new Map(manifests.filter((one): one is [string, string] => one[1] !== undefined));
}

/** Where the built chunks lie. */
function programFolder(): string {
  return fileURLToPath(new URL('.', import.meta.url));
}

/** As much of a stream as reports need. */
const SILENT = { write: () => true, isTTY: false };
