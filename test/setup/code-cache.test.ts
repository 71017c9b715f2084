import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openChunks } from '../../src/setup/chunk-loader.ts';
import { codeFolder, openCodeCache, writeCodeCache } from '../../src/setup/code-cache.ts';
import { makeFolder } from '../render/repository.ts';

/** A program of two chunks that require each other, and a module of Node. */
function program(): string {
  const folder = makeFolder();
  writeFileSync(
    join(folder, 'first.js'),
    `const second = require('./second.js');
exports.file = __filename;
exports.answer = () => second.doubled(21);
exports.base = () => require('node:path').basename(__filename);
`,
  );
  writeFileSync(
    join(folder, 'second.js'),
    `const first = require('./first.js');
exports.doubled = (number) => number * 2;
exports.first = () => first.file;
`,
  );
  return folder;
}

interface First {
  readonly file: string;
  readonly answer: () => number;
  readonly base: () => string;
}

function firstOf(folder: string, kept?: string): First {
  return openChunks(folder, kept === undefined ? undefined : openCodeCache(kept)).load('./first.js') as First;
}

/** The program's code as a run leaves it. */
function keepCode(folder: string): string {
  const chunks = openChunks(folder, undefined);
  (chunks.load('./first.js') as First).answer();
  const codes = join(makeFolder(), 'code', 'build');
  writeCodeCache(codes, chunks.compiled());
  return codes;
}

describe('a program loaded chunk by chunk', () => {
  test('is the program, with chunks that require each other and modules of Node', () => {
    const folder = program();
    const first = firstOf(folder);
    expect([first.answer(), first.base(), first.file]).toEqual([42, 'first.js', join(folder, 'first.js')]);
    const chunks = openChunks(folder, undefined);
    expect(chunks.load('./first.js')).toBe(chunks.load('./first.js'));
    expect((chunks.load('./second.js') as { first: () => string }).first()).toBe(join(folder, 'first.js'));
  });

  test('is the same from code that was kept', () => {
    const folder = program();
    const codes = keepCode(folder);
    expect(readdirSync(codes).toSorted()).toEqual(['first.js', 'second.js']);
    const first = firstOf(folder, codes);
    expect(first.answer()).toBe(42);
  });

  test('runs what was kept, not what the file says: V8 reads no more of a function that it has', () => {
    const folder = program();
    const codes = keepCode(folder);
    const text = readFileSync(join(folder, 'second.js'), 'utf8');
    writeFileSync(join(folder, 'second.js'), text.replace('number * 2', 'number * 3'));
    expect(firstOf(folder, codes).answer()).toBe(42);
  });

  test('is compiled where V8 takes what was kept for code of another file', () => {
    const folder = program();
    const codes = keepCode(folder);
    const text = readFileSync(join(folder, 'second.js'), 'utf8');
    writeFileSync(join(folder, 'second.js'), text.replace('number * 2', 'number * 3 + 1'));
    expect(firstOf(folder, codes).answer()).toBe(64);
  });
});

test('a chunk can ask for the value of an expression, whose functions are kept as well', () => {
  const folder = makeFolder();
  writeFileSync(
    join(folder, 'first.js'),
    "const [make] = require.expression('./data/list.txt');\nexports.answer = () => make(21);\n",
  );
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/list.txt'), '[(number) => number * 2,\n]');
  const codes = keepCode(folder);
  expect(readdirSync(codes).toSorted()).toEqual(['first.js', 'list.txt']);
  writeFileSync(join(folder, 'data/list.txt'), '[(number) => number * 3,\n]');
  expect(firstOf(folder, codes).answer()).toBe(42);
});

describe('code that was kept', () => {
  test('is not used where a byte of it is another', () => {
    const codes = keepCode(program());
    const file = join(codes, 'first.js');
    const bytes = readFileSync(file);
    expect(openCodeCache(codes)?.of('./first.js')).toBeDefined();
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    writeFileSync(file, bytes);
    expect(openCodeCache(codes)?.of('./first.js')).toBeUndefined();
    writeFileSync(file, 'short');
    expect(openCodeCache(codes)?.of('./first.js')).toBeUndefined();
  });

  test.runIf(process.getuid?.() === 0)("is not used where it is somebody else's", () => {
    const codes = keepCode(program());
    chownSync(join(codes, 'first.js'), 65_534, 65_534);
    chmodSync(join(codes, 'first.js'), 0o644);
    expect(openCodeCache(codes)?.of('./first.js')).toBeUndefined();
    expect(openCodeCache(codes)?.of('./second.js')).toBeDefined();
  });

  test('is for this user alone', () => {
    const codes = keepCode(program());
    const files = readdirSync(codes);
    writeCodeCache(codes, new Map([['./only.js', Buffer.from('code')]]));
    expect(files).toHaveLength(2);
    expect(readdirSync(codes)).toEqual(['only.js']);
    expect(openCodeCache(codes)?.of('./only.js')?.toString()).toBe('code');
    expect(openCodeCache(codes)?.of('./other.js')).toBeUndefined();
  });

  test('of builds that were not used for longest goes when new code comes', () => {
    const cache = makeFolder();
    for (const [index, name] of ['a', 'b', 'c', 'd', 'e', 'f', 'g'].entries()) {
      mkdirSync(join(cache, name));
      utimesSync(join(cache, name), 1_000_000 + index, 1_000_000 + index);
    }
    writeCodeCache(join(cache, 'new'), new Map());
    expect(readdirSync(cache).toSorted()).toEqual(['c', 'd', 'e', 'f', 'g', 'new']);
  });

  test('is looked for by build, Node and processor; a program that was not built has none', () => {
    const folder = program();
    expect(codeFolder('/cache', folder)).toBeUndefined();
    writeFileSync(join(folder, 'build.txt'), '0123abcd\n');
    expect(codeFolder('/cache', folder)).toBe(`/cache/0123abcd-${process.version}-${process.arch}`);
    expect(openCodeCache('/cache/0123abcd')).toBeUndefined();
  });
});
