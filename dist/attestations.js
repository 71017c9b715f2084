import { n as readAttestations } from "./compliance.js";

export { readAttestations };