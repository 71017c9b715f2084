import { n as openRenderedObjects } from "./cluster.js";

export { openRenderedObjects };