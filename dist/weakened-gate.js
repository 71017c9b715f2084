import { n as weakenedGate } from "./gate.js";

export { weakenedGate };