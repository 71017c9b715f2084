import { t as openStopwatch } from "./timing.js";

export { openStopwatch };