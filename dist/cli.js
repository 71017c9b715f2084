#!/usr/bin/env node
"use strict";
const require_start = require("./start.js");
let node_module = require("node:module");
let node_url = require("node:url");

// src/cli.ts
require_start.setFlagsForStart();
process.stdout.on("error", (error) => {
	if (error.code === "EPIPE") return;
	process.stderr.write(`lintel  Standard output cannot be written: ${require_start.systemTrouble(error)}\n`);
	process.exit(require_start.EXIT.usage);
});
process.stderr.on("error", () => void 0);
run(process.argv.slice(2));
async function run(argv) {
	if (argv[0] === "--version" || argv[0] === "-V") {
		process.stdout.write(`${require_start.VERSION}\n`);
		return;
	}
	if (argv.some((word) => word === "--help" || word === "-h")) {
		const { help } = await Promise.resolve().then(() => require("./help.js")).then((n) => n.help_exports);
		process.stdout.write(help(argv));
		return;
	}
	const cwd = workingDirectory();
	if (cwd === void 0) {
		process.stderr.write("lintel  The working directory does not exist any more\n  Change to a folder that does; `cd \"$PWD\"` is enough where it was made again.\n");
		process.exitCode = require_start.EXIT.usage;
		return;
	}
	try {
		process.exitCode = await loadProgram().main(argv, {
			cwd,
			environment: process.env,
			stdout: process.stdout,
			stderr: process.stderr,
			watch: require_start.flagsByWork(),
			get stdin() {
				return process.stdin;
			}
		});
	} catch (error) {
		process.stderr.write(`lintel ${require_start.VERSION} met a fault of its own. Please report it, with what you ran.\n${stackOf(error)}\n`);
		process.exitCode = require_start.EXIT.internal;
	}
}
function workingDirectory() {
	try {
		return process.cwd();
	} catch {
		return;
	}
}
function loadProgram() {
	const folder = (0, node_url.fileURLToPath)(new URL(".", require("url").pathToFileURL(__filename).href));
	const kept = require_start.codeFolder(require_start.codeCacheFolder(), folder);
	const cached = kept === void 0 ? void 0 : require_start.openCodeCache(kept);
	return (cached === void 0 ? (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href) : require_start.openChunks(folder, cached).load)("./program.js");
}
function stackOf(error) {
	return error instanceof Error ? error.stack ?? error.message : String(error);
}
