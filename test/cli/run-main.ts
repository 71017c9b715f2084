import { Readable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

/** What a command line came to. */
export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in a folder, with nothing on standard input. */
export function runMain(cwd: string, ...argv: readonly string[]): Promise<Ran> {
  return runMainWith({}, cwd, argv);
}

/** What a command line is given beside its words. */
interface Given {
  readonly stdin?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a command line in a folder. */
export async function runMainWith(
  { stdin = '', environment = {} }: Given,
  cwd: string,
  argv: readonly string[],
): Promise<Ran> {
  const written = { out: '', err: '' };
  const sink = (name: 'out' | 'err'): unknown => ({
    isTTY: false,
    write(text: string) {
      written[name] += text;
      return true;
    },
  });
  const terminal = { cwd, environment, stdout: sink('out'), stderr: sink('err'), stdin: Readable.from([stdin]) };
  const exit = await main(argv, terminal as unknown as Terminal);
  return { exit, ...written };
}
