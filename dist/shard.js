import { d as readShard, f as sourcesOfShard } from "./compare.js";

export { readShard, sourcesOfShard };