import { r as policiesOfInput } from "./admission.js";

export { policiesOfInput };