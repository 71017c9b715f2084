import { t as openObjectTypes } from "./custom-rules.js";

export { openObjectTypes };