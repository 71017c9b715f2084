import { t as suggestCommand } from "./suggest.js";

export { suggestCommand };