import { r as prepareChart } from "./renderers.js";

export { prepareChart };