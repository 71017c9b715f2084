import { t as help } from "./help.js";

export { help };