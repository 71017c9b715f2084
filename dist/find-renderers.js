import { o as findRenderers } from "./renderers.js";

export { findRenderers };