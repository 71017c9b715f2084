import { n as renderKustomization, t as failedKustomization } from "./renderers.js";

export { failedKustomization, renderKustomization };