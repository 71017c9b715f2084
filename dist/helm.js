import { a as newHelmAt, i as failedChart, o as renderChart, s as rendersAlike } from "./renderers.js";

export { failedChart, newHelmAt, renderChart, rendersAlike };