import { r as judge } from "./compare.js";

export { judge };