"use strict";
let node_module = require("node:module");
let node_os = require("node:os");
let node_path = require("node:path");
let node_vm = require("node:vm");
let node_fs = require("node:fs");
let node_zlib = require("node:zlib");
let node_v8 = require("node:v8");

// src/errors.ts
/** Exit codes of the command line. They are a promise: the README lists them. */
const EXIT = {
	passed: 0,
	failed: 1,
	usage: 2,
	internal: 3
};
/** What the system says when it refuses to read or write, in words. */
const SYSTEM_TROUBLE = {
	EACCES: "permission is denied",
	EPERM: "permission is denied",
	EROFS: "the file system is read-only",
	ENOENT: "it does not exist",
	ENOTDIR: "part of its path is a file",
	EISDIR: "it is a folder",
	ENOSPC: "the disk is full",
	EDQUOT: "the quota is used up",
	ENAMETOOLONG: "its name is too long",
	ELOOP: "its links lead in a circle"
};
/** Why a file could not be read or written, to stand after a colon: in words where the code is a common one, else as Node says it. */
function systemTrouble(error) {
	if (!(error instanceof Error)) return String(error);
	const code = "code" in error && typeof error.code === "string" ? error.code : "";
	return Object.hasOwn(SYSTEM_TROUBLE, code) ? SYSTEM_TROUBLE[code] ?? error.message : error.message;
}
/** A mistake of the person who runs Lintel: a flag, the configuration, a rule file. Everything else that is thrown is our bug. */
var UserError = class extends Error {
	hint;
	at;
	constructor(message, options) {
		super(message);
		this.name = "UserError";
		this.hint = options.hint;
		this.at = options.at;
	}
};

// src/setup/cache-folder.ts
/** The folder that keeps this user's renderers between runs, whether or not it is there: `~/.cache/lintel/renderers`. */
function rendererCacheFolder() {
	return (0, node_path.join)(cacheFolder(), "renderers");
}
/** The folder that keeps what V8 made of the program, whether or not it is there: `~/.cache/lintel/code`. */
function codeCacheFolder() {
	return (0, node_path.join)(cacheFolder(), "code");
}
function cacheFolder() {
	const cache = process.env["XDG_CACHE_HOME"];
	const base = cache !== void 0 && (0, node_path.isAbsolute)(cache) ? cache : (0, node_path.join)((0, node_os.homedir)(), ".cache");
	return (0, node_path.join)(base, "lintel");
}

// src/setup/read-file.ts
/** Bytes that nobody fills at first: the longest chunk. */
const USUAL_SIZE = 1048576;
let memory;
/**
* Reads a file into memory that is made once for all of them, with as many bytes free before and after as are asked for: for a
* program of some megabytes, getting fresh memory for each file takes longer than reading it. Throws as `fs` does.
*/
function readFile(file, before = 0, after = 0) {
	const handle = (0, node_fs.openSync)(file, "r");
	try {
		const { size, uid } = (0, node_fs.fstatSync)(handle);
		const length = before + size + after;
		if (memory === void 0 || memory.length < length) memory = Buffer.allocUnsafeSlow(Math.max(length, USUAL_SIZE));
		let read = 0;
		while (read < size) {
			const more = (0, node_fs.readSync)(handle, memory, before + read, size - read, null);
			if (more === 0) break;
			read += more;
		}
		return {
			bytes: memory.subarray(0, before + read + after),
			uid
		};
	} finally {
		(0, node_fs.closeSync)(handle);
	}
}

// src/setup/chunk-loader.ts
/**
* Loads the chunks of `folder`, each from the code that V8 made of it before where `cached` has that: Node's own cache keeps what a
* chunk is, but nothing of the functions in it, which are most of the work. What V8 refuses, since it or its flags are others, is compiled.
*/
function openChunks(folder, cached) {
	const native = (0, node_module.createRequire)((0, node_path.join)(folder, "cli.js"));
	const modules = /* @__PURE__ */ new Map();
	const scripts = /* @__PURE__ */ new Map();
	const load = (name) => {
		if (!name.startsWith("./")) return native(name);
		const known = modules.get(name);
		if (known !== void 0) return known.exports;
		const made = { exports: {} };
		modules.set(name, made);
		valueOf(name, WRAPPED)(made.exports, requiring, made, (0, node_path.join)(folder, name), folder);
		return made.exports;
	};
	const valueOf = (name, around) => {
		const filename = (0, node_path.join)(folder, name);
		const code = textAround(filename, around);
		const cachedData = cached?.of(name);
		const script = new node_vm.Script(code, {
			filename,
			...cachedData === void 0 ? {} : { cachedData }
		});
		scripts.set(name, script);
		return script.runInThisContext();
	};
	const requiring = Object.assign(load, { expression: (name) => valueOf(name, STRICT) });
	return {
		load,
		compiled: () => new Map([...scripts].map(([name, script]) => [name, script.createCachedData()]))
	};
}
/** As Node wraps a CommonJS module; in the first line, so that lines of traces are the file's. */
const WRAPPED = ["(function (exports, require, module, __filename, __dirname) {", "\n})"];
const STRICT = ["\"use strict\";", ""];
/** Put together before it becomes a string, which would be copied to be put together. */
function textAround(file, [before, after]) {
	const { bytes } = readFile(file, before.length, after.length);
	bytes.write(before, "latin1");
	bytes.write(after, bytes.length - after.length, "latin1");
	return bytes.toString("latin1");
}

// src/setup/code-cache.ts
/** Bytes in front of the code: its sum, in the first four. V8 copies code that does not begin at a multiple of this. */
const HEAD = 16;
/** Other builds and other versions of Node have folders of their own, of which the newest are kept. */
const MOST_FOLDERS = 6;
/** The folder for this build, Node and processor; undefined where the program was not built, as in tests. */
function codeFolder(cacheFolder, programFolder) {
	const build = textIfThere((0, node_path.join)(programFolder, "build.txt"))?.trim();
	return build === void 0 ? void 0 : (0, node_path.join)(cacheFolder, `${build}-${process.version}-${process.arch}`);
}
/** What a folder holds; undefined where it is not there. */
function openCodeCache(folder) {
	if ((0, node_fs.statSync)(folder, { throwIfNoEntry: false }) === void 0) return void 0;
	return { of(chunk) {
		const bytes = ownBytes((0, node_path.join)(folder, (0, node_path.basename)(chunk)));
		if (bytes === void 0 || bytes.length < HEAD) return void 0;
		const code = bytes.subarray(HEAD);
		return (0, node_zlib.crc32)(code) === bytes.readUInt32LE(0) ? code : void 0;
	} };
}
/** Writes a folder, for this user alone and in one step, and removes those that have not been of use for longest. */
function writeCodeCache(folder, compiled) {
	const draft = `${folder}.${process.pid}`;
	(0, node_fs.mkdirSync)(draft, {
		recursive: true,
		mode: 448
	});
	for (const [chunk, code] of compiled) {
		const head = Buffer.alloc(HEAD);
		head.writeUInt32LE((0, node_zlib.crc32)(code), 0);
		(0, node_fs.writeFileSync)((0, node_path.join)(draft, (0, node_path.basename)(chunk)), Buffer.concat([head, code]), { mode: 384 });
	}
	(0, node_fs.rmSync)(folder, {
		recursive: true,
		force: true
	});
	(0, node_fs.renameSync)(draft, folder);
	prune((0, node_path.dirname)(folder));
}
function prune(cacheFolder) {
	const newestFirst = (0, node_fs.readdirSync)(cacheFolder).map((name) => (0, node_path.join)(cacheFolder, name)).toSorted((a, b) => (0, node_fs.statSync)(b).mtimeMs - (0, node_fs.statSync)(a).mtimeMs);
	for (const old of newestFirst.slice(MOST_FOLDERS)) (0, node_fs.rmSync)(old, {
		recursive: true,
		force: true
	});
}
/** The bytes of a file of this user. Another user's would run with our rights. */
function ownBytes(file) {
	try {
		const { bytes, uid } = readFile(file);
		return process.getuid === void 0 || uid === process.getuid() ? bytes : void 0;
	} catch {
		return;
	}
}
function textIfThere(file) {
	try {
		return (0, node_fs.readFileSync)(file, "utf8");
	} catch {
		return;
	}
}

// src/setup/engine-flags.ts
/** Objects after which a run counts as a long one. */
const LONG_RUN = 100;
/** By how much the space for new objects grows in a long run, once: less is looked through too often, more is memory for nothing. */
const GROWTH = 4;
/** Bytes of that space that tell that it has grown, from one megabyte. */
const GROWN = GROWTH * 1048576;
/** Objects between two looks at how the space has grown. */
const LOOK_EVERY = 16;
/** Sets V8 up for a short run. To be called before the program is loaded: V8 takes kept code only under the flags that it was made under. */
function setFlagsForStart() {
	(0, node_v8.setFlagsFromString)("--semi-space-growth-factor=1");
	(0, node_v8.setFlagsFromString)("--no-parallel-scavenge");
	(0, node_v8.setFlagsFromString)("--heap-growing-percent=200");
	(0, node_v8.setFlagsFromString)("--no-sparkplug");
	(0, node_v8.setFlagsFromString)("--invocation-count-for-maglev=2000");
	if (Number.parseInt(process.versions.node, 10) >= 24) (0, node_v8.setFlagsFromString)("--invocation-count-for-turbofan=300000");
}
/** What is to be called for each object that was judged: it sets V8 up for a long run once there have been many. */
function flagsByObjects() {
	let objects = 0;
	let isGrown = false;
	return () => {
		objects += 1;
		if (objects < LONG_RUN || isGrown) return;
		if (objects === LONG_RUN) (0, node_v8.setFlagsFromString)(`--semi-space-growth-factor=${GROWTH}`);
		else if (objects % LOOK_EVERY === 0 && sizeOfNewSpace() >= GROWN) {
			isGrown = true;
			(0, node_v8.setFlagsFromString)("--semi-space-growth-factor=1");
		}
	};
}
function sizeOfNewSpace() {
	return (0, node_v8.getHeapSpaceStatistics)().find(({ space_name: name }) => name === "new_space")?.space_size ?? 0;
}

// package.json
var version = "0.1.0";

// src/version.ts
/** Lintel's own version. */
const VERSION = version;

Object.defineProperty(exports, "EXIT", {
  enumerable: true,
  get: function () {
    return EXIT;
  }
});
Object.defineProperty(exports, "UserError", {
  enumerable: true,
  get: function () {
    return UserError;
  }
});
Object.defineProperty(exports, "VERSION", {
  enumerable: true,
  get: function () {
    return VERSION;
  }
});
Object.defineProperty(exports, "codeCacheFolder", {
  enumerable: true,
  get: function () {
    return codeCacheFolder;
  }
});
Object.defineProperty(exports, "codeFolder", {
  enumerable: true,
  get: function () {
    return codeFolder;
  }
});
Object.defineProperty(exports, "flagsByObjects", {
  enumerable: true,
  get: function () {
    return flagsByObjects;
  }
});
Object.defineProperty(exports, "openChunks", {
  enumerable: true,
  get: function () {
    return openChunks;
  }
});
Object.defineProperty(exports, "openCodeCache", {
  enumerable: true,
  get: function () {
    return openCodeCache;
  }
});
Object.defineProperty(exports, "rendererCacheFolder", {
  enumerable: true,
  get: function () {
    return rendererCacheFolder;
  }
});
Object.defineProperty(exports, "setFlagsForStart", {
  enumerable: true,
  get: function () {
    return setFlagsForStart;
  }
});
Object.defineProperty(exports, "systemTrouble", {
  enumerable: true,
  get: function () {
    return systemTrouble;
  }
});
Object.defineProperty(exports, "writeCodeCache", {
  enumerable: true,
  get: function () {
    return writeCodeCache;
  }
});