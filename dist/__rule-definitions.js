import { t as builtInDefinitions } from "./rule-definitions.js";

export { builtInDefinitions };