import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

// V8's own settings are for servers. They are the process's, so only the command line touches them.

/** Objects after which a run counts as a long one. */
const LONG_RUN = 100;
/** By how much the space for new objects grows in a long run, once: less is looked through too often, more is memory for nothing. */
const GROWTH = 4;
/** Bytes of that space that tell that it has grown, from one megabyte. */
const GROWN = GROWTH * 1_048_576;
/** Objects between two looks at how the space has grown. */
const LOOK_EVERY = 16;

/** Sets V8 up for a short run. To be called before the program is loaded: V8 takes kept code only under the flags that it was made under. */
export function setFlagsForStart(): void {
  // Most of what a run makes is garbage at once. Left alone, V8 grows the space for new objects to 48 MB before it looks, and
  // looks through so little on several threads, which costs more than it gains.
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--no-parallel-scavenge');
  // What lives on is small beside what dies: the findings so far. V8 would let the heap grow to more than four times that before it looks.
  setFlagsFromString('--heap-growing-percent=200');
  // A run is short: a sixth of its time would go into making code faster that is not called again. What Maglev makes is fast enough.
  setFlagsFromString('--no-sparkplug');
  setFlagsFromString('--invocation-count-for-maglev=2000');
  // What older versions of V8 do not know they complain of.
  if (Number.parseInt(process.versions.node, 10) >= 24) setFlagsFromString('--invocation-count-for-turbofan=300000');
}

/** What is to be called for each object that was judged: it sets V8 up for a long run once there have been many. */
export function flagsByObjects(): () => void {
  let objects = 0;
  let isGrown = false;
  return () => {
    objects += 1;
    if (objects < LONG_RUN || isGrown) return;
    if (objects === LONG_RUN) {
      setFlagsFromString(`--semi-space-growth-factor=${GROWTH}`);
    } else if (objects % LOOK_EVERY === 0 && sizeOfNewSpace() >= GROWN) {
      isGrown = true;
      setFlagsFromString('--semi-space-growth-factor=1');
    }
  };
}

function sizeOfNewSpace(): number {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
}
