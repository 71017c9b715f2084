import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { fencesOf } from '../markdown.ts';
import { emptyFolder, repositoryOf } from './program.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const compile = promisify(execFile);

/** Runs the compiler, and gives what it has to say. */
async function complaintsOf(args: readonly string[], cwd: string): Promise<string> {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const ended = await compile(process.execPath, [compiler, ...args], { cwd }).catch(
    (error: { stdout: string }) => error,
  );
  return ended.stdout;
}

test('what docs/library.md shows compiles by the types that are published, with no other package there', async () => {
  const examples = fencesOf(readFileSync(join(root, 'docs/library.md'), 'utf8')).filter(
    ({ language }) => language === 'ts',
  );
  expect(examples.length).toBeGreaterThan(3);
  const types = join(emptyFolder(), 'types');
  expect(await complaintsOf(['-p', join(root, 'tsconfig.types.json'), '--outDir', types], root)).toBe('');
  const options = {
    module: 'nodenext',
    target: 'es2022',
    strict: true,
    noEmit: true,
    // A program's own compiler looks into what it is given, unless it was told not to.
    skipLibCheck: false,
    types: [],
    paths: { lintel: [join(types, 'src/index.d.ts')] },
  };
  const folder = repositoryOf({
    'package.json': '{ "type": "module" }',
    'tsconfig.json': JSON.stringify({ compilerOptions: options, include: ['*.ts'] }),
    'surroundings.d.ts': 'declare const process: { cwd(): string; exitCode?: number };\n',
  });
  for (const [index, { text }] of examples.entries()) writeFileSync(join(folder, `example-${index}.ts`), text);
  expect(await complaintsOf(['-p', '.'], folder)).toBe('');
});
