import { n as failedKustomization, r as renderKustomization } from "./renderers.js";

export { failedKustomization, renderKustomization };