import type { Limits } from '../config/config.ts';
import type { RunResult } from '../process/run.ts';

/** What a Go program prints when it cannot have more memory. */
const OUT_OF_MEMORY = /out of memory|cannot allocate memory|runtime: VirtualAlloc/;

/** Why a renderer was stopped, in the user's words; undefined when it ended by itself and says what is wrong on standard error. */
export function endOfRun(
  { end, stderr }: RunResult,
  renderer: string,
  limits: Limits,
): { readonly message: string; readonly hint: string } | undefined {
  if (end.kind === 'timeout') {
    return {
      message: `${renderer} was stopped after ${limits.renderSeconds} seconds`,
      hint: 'Look for a loop without end, or raise `limits.renderSeconds`.',
    };
  }
  if (end.kind === 'output-limit') {
    return {
      message: `${renderer} was stopped after printing ${Math.round(limits.renderOutputBytes / 1024 / 1024)} MiB`,
      hint: 'Look for a loop without end, or raise `limits.renderOutputBytes`.',
    };
  }
  if (end.kind === 'spawn-failed') {
    return {
      message: `${renderer} could not be started (${end.why})`,
      hint: 'Check the renderer, or let `lintel setup` bring one.',
    };
  }
  if (end.kind === 'killed') {
    return {
      message: `${renderer} was ended by ${end.signal}, most likely for using more than ${limits.renderSeconds} seconds of processor time or all memory`,
      hint: 'Look for a loop without end, or raise `limits.renderSeconds`.',
    };
  }
  if (!OUT_OF_MEMORY.test(stderr)) return undefined;
  return {
    message: `${renderer} needed more than 4 GB of memory`,
    hint: 'Look for a loop without end or a value that doubles.',
  };
}
