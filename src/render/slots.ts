/** Lets a few tasks run at once; the others wait in the order they came. */
export interface Slots {
  run<T>(task: () => Promise<T>): Promise<T>;
}

/** Room for `count` tasks at a time. */
export function makeSlots(count: number): Slots {
  let free = count;
  const waiting: (() => void)[] = [];
  return {
    async run(task) {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await task();
      } finally {
        const next = waiting.shift();
        if (next === undefined) free += 1;
        else next();
      }
    },
  };
}
