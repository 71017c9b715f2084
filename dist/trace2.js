import { t as traceCommand } from "./trace.js";

export { traceCommand };