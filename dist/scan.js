import { n as scan } from "./commands.js";

export { scan };