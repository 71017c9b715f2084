import { t as builtInTexts } from "./rule-texts.js";

export { builtInTexts };