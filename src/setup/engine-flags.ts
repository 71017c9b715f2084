import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

// V8's own settings are for servers. They are the process's, so only the command line touches them.

/** Values of V8's flags that change in the course of a run. */
interface Course {
  /**
   * Which functions Maglev may compile, and which TurboFan. The compilers are three megabytes of Node that a small run need not touch, and
   * what Maglev makes is fast enough for all but the longest. Filters leave the counts of calls alone, which run on from the start.
   */
  readonly 'maglev-filter': typeof NONE | typeof ALL;
  readonly 'turbo-filter': typeof NONE | typeof ALL;
  /** By how much the space for new objects may grow. Most of what a run makes is garbage at once, and V8 would grow it to 48 MB before it looks. */
  readonly 'semi-space-growth-factor': number;
  /** By how much of what lives the heap may grow before V8 looks through it: left alone, by more than three times as much. */
  readonly 'heap-growing-percent': number;
}

/** Patterns of functions' names: no function is called a tilde. */
const NONE = '~';
const ALL = '*';
/** By how much the space for new objects grows in a long run, once: less is looked through too often, more is memory for nothing. */
const GROWTH = 4;
/** Bytes of that space that tell that it has grown, from one megabyte. */
const GROWN = GROWTH * 1_048_576;
/** Objects between two looks at how the space has grown. */
const LOOK_EVERY = 16;

const START: Course = {
  'maglev-filter': NONE,
  'turbo-filter': NONE,
  'semi-space-growth-factor': 1,
  'heap-growing-percent': 200,
};
/** Characters of text, and seconds since the process began, after which functions are worth being compiled. */
const LONG_TEXT = 131_072;
const LONG_TIME = 0.4;
const LONG_RUN = 100;
/** What changes with the number of objects: a run that has had so many is likely to have as many again. */
const AFTER_OBJECTS: ReadonlyMap<number, Partial<Course>> = new Map([
  [LONG_RUN, { 'maglev-filter': ALL, 'semi-space-growth-factor': GROWTH }],
  // By then there are findings that live on, and what is garbage is more than they are.
  [1000, { 'heap-growing-percent': 100 }],
  [10_000, { 'turbo-filter': ALL }],
]);

const KNOWS_ALL_FLAGS = Number.parseInt(process.versions.node, 10) >= 24;
const NEW_FLAGS = new Set(['maglev-filter', 'turbo-filter']);

/** V8's own. */
const UNSET: Partial<Course> = {};
let current = UNSET;

/** Sets V8 up for a short run. To be called before the program is loaded: V8 takes kept code only under the flags that it was made under. */
export function setFlagsForStart(): void {
  set(START);
  // What a short run makes is looked through as fast on one thread.
  setFlagsFromString('--no-parallel-scavenge');
  // Code that is not called again is not worth being made faster.
  setFlagsFromString('--no-sparkplug');
  setFlagsFromString('--invocation-count-for-maglev=2000');
  // What older versions of V8 do not know they complain of.
  if (KNOWS_ALL_FLAGS) setFlagsFromString('--invocation-count-for-turbofan=300000');
}

/** Told of the work of a run while it is done. */
export interface WorkWatch {
  /** To be called where it is clear that there is much to do. */
  readonly onMuch: () => void;
  /** To be called between two steps of looking for what there is to do, each of which may take long. */
  readonly onEntry: () => void;
  /** To be called for each text before it is parsed. */
  readonly onStream: (stream: { readonly text: string }) => void;
  /** To be called for each object that was judged. */
  readonly onResource: () => void;
}

/** What sets V8 up for a long run once there has been much to do. */
export function flagsByWork(): WorkWatch {
  let objects = 0;
  let characters = 0;
  return {
    onMuch: compileFromNow,
    onEntry: compileInTime,
    onStream({ text }) {
      characters += text.length;
      if (characters > LONG_TEXT) compileFromNow();
      else compileInTime();
    },
    onResource() {
      objects += 1;
      const change = AFTER_OBJECTS.get(objects);
      if (change !== undefined) set(change);
      else if (objects < LONG_RUN) compileInTime();
      const isGrowing = current['semi-space-growth-factor'] === GROWTH;
      if (isGrowing && objects % LOOK_EVERY === 0 && sizeOfNewSpace() >= GROWN) set({ 'semi-space-growth-factor': 1 });
    },
  };
}

function compileFromNow(): void {
  set({ 'maglev-filter': ALL });
}

function compileInTime(): void {
  if (process.uptime() > LONG_TIME) compileFromNow();
}

/** Does `work`, which takes code that V8 has made before, under the flags of the start: V8 refuses what was made under others. */
export function underFlagsOfStart<T>(work: () => T): T {
  const before = current;
  if (before === UNSET) return work();
  set(START);
  try {
    return work();
  } finally {
    set(before);
  }
}

function set(asked: Partial<Course>): void {
  for (const [flag, value] of Object.entries(asked)) {
    if (value === current[flag as keyof Course] || (NEW_FLAGS.has(flag) && !KNOWS_ALL_FLAGS)) continue;
    setFlagsFromString(`--${flag}=${value}`);
  }
  current = { ...current, ...asked };
}

function sizeOfNewSpace(): number {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
}
