import { a as changeInMarkdown, o as frameworksMarkdown } from "./compliance.js";

export { changeInMarkdown, frameworksMarkdown };