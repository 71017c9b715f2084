"use strict";
let node_module = require("node:module");
let node_os = require("node:os");
let node_path = require("node:path");
let node_vm = require("node:vm");
let node_v8 = require("node:v8");
let node_fs = require("node:fs");
let node_zlib = require("node:zlib");

// src/errors.ts
const EXIT = {
	passed: 0,
	failed: 1,
	usage: 2,
	internal: 3
};
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
function systemTrouble(error) {
	if (!(error instanceof Error)) return String(error);
	const code = "code" in error && typeof error.code === "string" ? error.code : "";
	return Object.hasOwn(SYSTEM_TROUBLE, code) ? SYSTEM_TROUBLE[code] ?? error.message : error.message;
}
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
function rendererCacheFolder() {
	return (0, node_path.join)(cacheFolder(), "renderers");
}
function codeCacheFolder() {
	return (0, node_path.join)(cacheFolder(), "code");
}
function cacheFolder() {
	const cache = process.env["XDG_CACHE_HOME"];
	const base = cache !== void 0 && (0, node_path.isAbsolute)(cache) ? cache : (0, node_path.join)((0, node_os.homedir)(), ".cache");
	return (0, node_path.join)(base, "lintel");
}

// src/setup/engine-flags.ts
const NONE = "~";
const ALL = "*";
const GROWTH = 4;
const GROWN = GROWTH * 1048576;
const LOOK_EVERY = 16;
const START = {
	"maglev-filter": NONE,
	"turbo-filter": NONE,
	"semi-space-growth-factor": 1,
	"heap-growing-percent": 200
};
const LONG_TEXT = 131072;
const LONG_TIME = .4;
const LONG_RUN = 100;
const AFTER_OBJECTS = /* @__PURE__ */ new Map([
	[LONG_RUN, {
		"maglev-filter": ALL,
		"semi-space-growth-factor": GROWTH
	}],
	[1e3, { "heap-growing-percent": 100 }],
	[1e4, { "turbo-filter": ALL }]
]);
const KNOWS_ALL_FLAGS = Number.parseInt(process.versions.node, 10) >= 24;
const NEW_FLAGS = /* @__PURE__ */ new Set(["maglev-filter", "turbo-filter"]);
const UNSET = {};
let current = UNSET;
function setFlagsForStart() {
	set(START);
	(0, node_v8.setFlagsFromString)("--no-parallel-scavenge");
	(0, node_v8.setFlagsFromString)("--no-sparkplug");
	(0, node_v8.setFlagsFromString)("--invocation-count-for-maglev=2000");
	if (KNOWS_ALL_FLAGS) (0, node_v8.setFlagsFromString)("--invocation-count-for-turbofan=300000");
}
function flagsByWork() {
	let objects = 0;
	let characters = 0;
	return {
		onMuch: compileFromNow,
		onEntry: compileInTime,
		onStream({ text }) {
			characters += text.length;
			if (characters > LONG_TEXT) compileFromNow();
			else compileInTime();
		},
		onResource() {
			objects += 1;
			const change = AFTER_OBJECTS.get(objects);
			if (change !== void 0) set(change);
			else if (objects < LONG_RUN) compileInTime();
			if (current["semi-space-growth-factor"] === GROWTH && objects % LOOK_EVERY === 0 && sizeOfNewSpace() >= GROWN) set({ "semi-space-growth-factor": 1 });
		}
	};
}
function compileFromNow() {
	set({ "maglev-filter": ALL });
}
function compileInTime() {
	if (process.uptime() > LONG_TIME) compileFromNow();
}
function underFlagsOfStart(work) {
	const before = current;
	if (before === UNSET) return work();
	set(START);
	try {
		return work();
	} finally {
		set(before);
	}
}
function set(asked) {
	for (const [flag, value] of Object.entries(asked)) {
		if (value === current[flag] || NEW_FLAGS.has(flag) && !KNOWS_ALL_FLAGS) continue;
		(0, node_v8.setFlagsFromString)(`--${flag}=${value}`);
	}
	current = {
		...current,
		...asked
	};
}
function sizeOfNewSpace() {
	return (0, node_v8.getHeapSpaceStatistics)().find(({ space_name: name }) => name === "new_space")?.space_size ?? 0;
}

// src/setup/read-file.ts
const USUAL_SIZE = 1048576;
let memory;
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
function forgetFiles() {
	const buffer = memory?.buffer;
	memory = void 0;
	buffer?.transfer?.(0);
}

// src/setup/chunk-loader.ts
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
		const script = cachedData === void 0 ? new node_vm.Script(code, { filename }) : underFlagsOfStart(() => new node_vm.Script(code, {
			filename,
			cachedData
		}));
		scripts.set(name, script);
		return script.runInThisContext();
	};
	const requiring = Object.assign(load, { expression(name) {
		const value = valueOf(name, STRICT);
		forgetFiles();
		return value;
	} });
	return {
		load,
		compiled: () => new Map([...scripts].map(([name, script]) => [name, script.createCachedData()]))
	};
}
const WRAPPED = ["(function (exports, require, module, __filename, __dirname) {", "\n})"];
const STRICT = ["\"use strict\";", ""];
function textAround(file, [before, after]) {
	const { bytes } = readFile(file, before.length, after.length);
	bytes.write(before, "latin1");
	bytes.write(after, bytes.length - after.length, "latin1");
	return bytes.toString("latin1");
}

// src/setup/code-cache.ts
const HEAD = 16;
const MOST_FOLDERS = 6;
function codeFolder(cacheFolder, programFolder) {
	const build = textIfThere((0, node_path.join)(programFolder, "build.txt"))?.trim();
	return build === void 0 ? void 0 : (0, node_path.join)(cacheFolder, `${build}-${process.version}-${process.arch}`);
}
function openCodeCache(folder) {
	if ((0, node_fs.statSync)(folder, { throwIfNoEntry: false }) === void 0) return void 0;
	return { of(chunk) {
		const bytes = ownBytes((0, node_path.join)(folder, (0, node_path.basename)(chunk)));
		if (bytes === void 0 || bytes.length < HEAD) return void 0;
		const code = bytes.subarray(HEAD);
		return (0, node_zlib.crc32)(code) === bytes.readUInt32LE(0) ? code : void 0;
	} };
}
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

// package.json
var version = "0.1.0";

// src/version.ts
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
Object.defineProperty(exports, "flagsByWork", {
  enumerable: true,
  get: function () {
    return flagsByWork;
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