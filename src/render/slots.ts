/** Lets a few tasks run at once; the others wait in the order they came. */
export interface Slots {
  run<T>(task: () => Promise<T>): Promise<T>;
  /** Resolves when so many tasks have begun since the slots were made. */
  begun(tasks: number): Promise<void>;
}

/** Room for `count` tasks at a time. */
export function makeSlots(count: number): Slots {
  let free = count;
  const waiting: (() => void)[] = [];
  let begun = 0;
  const watching: { readonly tasks: number; readonly tell: () => void }[] = [];
  return {
    begun: (tasks) =>
      new Promise((resolve) => {
        if (begun >= tasks) resolve();
        else watching.push({ tasks, tell: resolve });
      }),
    async run(task) {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        const work = task();
        begun += 1;
        for (const { tasks, tell } of watching) if (begun >= tasks) tell();
        return await work;
      } finally {
        const next = waiting.shift();
        if (next === undefined) free += 1;
        else next();
      }
    },
  };
}
