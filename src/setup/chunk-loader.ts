import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type { CodeCache } from './code-cache.ts';
import { underFlagsOfStart } from './engine-flags.ts';
import { forgetFiles, readFile } from './read-file.ts';

/** The built program, loaded chunk by chunk. */
export interface ChunkLoader {
  /** What a chunk (`./program.js`) exports, as `require` gives it; loads it the first time. */
  readonly load: (name: string) => unknown;
  /** What V8 has made of each chunk so far, functions that ran included, to be given to a loader of another process. */
  compiled(): ReadonlyMap<string, Buffer>;
}

/** What a chunk gets as `require`. */
interface Requiring {
  (name: string): unknown;
  /** The value of a file that holds one expression. */
  expression(name: string): unknown;
}

type Wrapped = (exports: object, require: Requiring, module: object, file: string, folder: string) => void;

/**
 * Loads the chunks of `folder`, each from the code that V8 made of it before where `cached` has that: Node's own cache keeps what a
 * chunk is, but nothing of the functions in it, which are most of the work. What V8 refuses, since it or its flags are others, is
 * compiled.
 */
export function openChunks(folder: string, cached: CodeCache | undefined): ChunkLoader {
  const native = createRequire(join(folder, 'cli.js'));
  const modules = new Map<string, { exports: object }>();
  const scripts = new Map<string, Script>();
  const load = (name: string): unknown => {
    if (!name.startsWith('./')) return native(name);
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    // Chunks require one another in circles.
    const made = { exports: {} };
    modules.set(name, made);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- this is what `WRAPPED` makes
    const run = valueOf(name, WRAPPED) as Wrapped;
    run(made.exports, requiring, made, join(folder, name), folder);
    return made.exports;
  };
  const valueOf = (name: string, around: Around): unknown => {
    const filename = join(folder, name);
    // The code's text first: it is a copy of what was read, and what V8 has made of it is not.
    const code = textAround(filename, around);
    const cachedData = cached?.of(name);
    const script =
      cachedData === undefined
        ? new Script(code, { filename })
        : underFlagsOfStart(() => new Script(code, { filename, cachedData }));
    scripts.set(name, script);
    return script.runInThisContext();
  };
  const requiring: Requiring = Object.assign(load, {
    expression(name: string) {
      const value = valueOf(name, STRICT);
      // What the rules run is the last that is long.
      forgetFiles();
      return value;
    },
  });
  return {
    load,
    compiled: () => new Map([...scripts].map(([name, script]) => [name, script.createCachedData()])),
  };
}

/** What stands before and after the text of a file, in ASCII. */
type Around = readonly [before: string, after: string];

/** As Node wraps a CommonJS module; in the first line, so that lines of traces are the file's. */
const WRAPPED: Around = ['(function (exports, require, module, __filename, __dirname) {', '\n})'];
const STRICT: Around = ['"use strict";', ''];

/** Put together before it becomes a string, which would be copied to be put together. */
function textAround(file: string, [before, after]: Around): string {
  const { bytes } = readFile(file, before.length, after.length);
  bytes.write(before, 'latin1');
  bytes.write(after, bytes.length - after.length, 'latin1');
  return bytes.toString('latin1');
}
