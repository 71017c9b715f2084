import { t as openSchemas } from "./schemas.js";

export { openSchemas };