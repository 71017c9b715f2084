import { expect } from 'vitest';
import { runnerCommands, type RunnerCommand } from '../report/runner-commands.ts';

/**
 * The commands that the runner carries out of a step's log, in both syntaxes, without those in the stretches in which it
 * was told to be deaf. Fails where it is left deaf: everything that comes after would be lost.
 */
export function heardCommands(log: string): readonly RunnerCommand[] {
  const heard: string[] = [];
  let token: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    if (token === undefined) {
      token = /^\s*::stop-commands::(.+)$/.exec(line)?.[1];
      if (token === undefined) heard.push(line);
    } else if (line.trim() === `::${token}::`) {
      token = undefined;
    }
  }
  expect(token, 'the runner hears again in the end').toBeUndefined();
  return runnerCommands(heard.join('\n'));
}

/** What the runner understands of a step's output file: `name<<delimiter`, the value's lines, the delimiter. */
export function outputsIn(text: string): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const [, name = '', delimiter = ''] = /^(.+?)<<(.+)$/.exec(lines[index] ?? '') ?? [];
    if (name === '') continue;
    const end = lines.indexOf(delimiter, index + 1);
    expect(end, `the output ${name} comes to an end`).toBeGreaterThan(index);
    outputs.set(name, lines.slice(index + 1, end).join('\n'));
    index = end;
  }
  return outputs;
}
