import { c as findRenderers } from "./renderers.js";

export { findRenderers };