import { n as openCustomSchemas } from "./custom-schemas.js";

export { openCustomSchemas };