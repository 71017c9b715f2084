import { l as CONFIG_FROM, u as readConfigFrom } from "./core.js";

export { CONFIG_FROM, readConfigFrom };