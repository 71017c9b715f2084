// package.json
var version = "0.1.0";

// src/version.ts
/** Lintel's own version. */
const VERSION = version;

export { VERSION as t };