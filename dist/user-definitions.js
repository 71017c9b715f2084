import { t as userDefinitions } from "./custom-schemas.js";

export { userDefinitions };