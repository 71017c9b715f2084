import { t as clusterChanges } from "./cluster.js";

export { clusterChanges };