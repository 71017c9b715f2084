import { _ as readShard, v as sourcesOfShard } from "./compare.js";

export { readShard, sourcesOfShard };