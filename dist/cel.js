import { t as celCommand } from "./ask-cel.js";

export { celCommand };