import { t as prepareChart } from "./renderers.js";

export { prepareChart };