"use strict";
let node_module = require("node:module");
let node_os = require("node:os");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_vm = require("node:vm");
let node_zlib = require("node:zlib");

// src/errors.ts
/** Exit codes of the command line. They are a promise: the README lists them. */
const EXIT = {
	passed: 0,
	failed: 1,
	usage: 2,
	internal: 3
};
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
		valueOf(name, wrapped)(made.exports, requiring, made, (0, node_path.join)(folder, name), folder);
		return made.exports;
	};
	const valueOf = (name, around) => {
		const filename = (0, node_path.join)(folder, name);
		const cachedData = cached?.of(name);
		const script = new node_vm.Script(around((0, node_fs.readFileSync)(filename, "latin1")), {
			filename,
			...cachedData === void 0 ? {} : { cachedData }
		});
		scripts.set(name, script);
		return script.runInThisContext();
	};
	const requiring = Object.assign(load, { expression: (name) => valueOf(name, (code) => `"use strict";${code}`) });
	return {
		load,
		compiled: () => new Map([...scripts].map(([name, script]) => [name, script.createCachedData()]))
	};
}
/** As Node wraps a CommonJS module; in the first line, so that lines of traces are the file's. */
function wrapped(code) {
	return `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
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
	let handle;
	try {
		handle = (0, node_fs.openSync)(file, "r");
	} catch {
		return;
	}
	try {
		const { uid } = (0, node_fs.fstatSync)(handle);
		return process.getuid === void 0 || uid === process.getuid() ? (0, node_fs.readFileSync)(handle) : void 0;
	} finally {
		(0, node_fs.closeSync)(handle);
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
Object.defineProperty(exports, "writeCodeCache", {
  enumerable: true,
  get: function () {
    return writeCodeCache;
  }
});