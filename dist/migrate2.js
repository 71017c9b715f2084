import { n as carryOver, r as migratedPeer, t as USUAL_FILES } from "./migrate.js";

export { USUAL_FILES, carryOver, migratedPeer };