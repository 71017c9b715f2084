import { a as renderChart, i as failedChart } from "./renderers.js";

export { failedChart, renderChart };