import { t as builtInFrameworks } from "./frameworks.js";

export { builtInFrameworks };