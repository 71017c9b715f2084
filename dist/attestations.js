import { n as readAttestations } from "./framework-files.js";

export { readAttestations };