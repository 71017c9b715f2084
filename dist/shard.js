import { c as readShard, l as sourcesOfShard } from "./compare.js";

export { readShard, sourcesOfShard };