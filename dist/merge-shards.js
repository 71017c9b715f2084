import { t as mergeShards } from "./merge.js";

export { mergeShards };