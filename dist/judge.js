import { t as judge } from "./compare.js";

export { judge };