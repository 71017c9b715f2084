/** Signals that end a process and can be caught. */
const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const cleanups = new Set<() => void>();

/**
 * Has `cleanup` called if this process ends before the returned function is: by exit, by an uncaught error, by a signal.
 * `cleanup` must be synchronous. Signals are watched only while something is registered, so that otherwise the
 * process dies of them as it would without us.
 */
export function atEnd(cleanup: () => void): () => void {
  if (cleanups.size === 0) watch();
  cleanups.add(cleanup);
  return () => {
    if (cleanups.delete(cleanup) && cleanups.size === 0) unwatch();
  };
}

function watch(): void {
  process.on('exit', cleanUp);
  for (const signal of ENDING_SIGNALS) process.on(signal, endBySignal);
}

function unwatch(): void {
  process.off('exit', cleanUp);
  for (const signal of ENDING_SIGNALS) process.off(signal, endBySignal);
}

function cleanUp(): void {
  for (const cleanup of cleanups) {
    try {
      cleanup();
    } catch {
      // The process is ending: what cannot be cleaned up must not keep the next from it.
    }
  }
  cleanups.clear();
  unwatch();
}

function endBySignal(signal: NodeJS.Signals): void {
  cleanUp();
  // Watching a signal took its deadly effect away. If nobody else watches it, die of it after all, so that the caller sees the signal.
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
