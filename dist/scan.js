import { t as scan } from "./commands.js";

export { scan };