import { b as unzipSync, v as inflateSync, y as strFromU8 } from "./archives.js";

export { unzipSync };