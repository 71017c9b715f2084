import { v as readShard, y as sourcesOfShard } from "./compare.js";

export { readShard, sourcesOfShard };