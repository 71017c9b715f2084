#!/usr/bin/env node
import { t as EXIT } from "./errors.js";
import { t as VERSION } from "./version.js";
const { setFlagsFromString } = process.getBuiltinModule("node:v8");

// src/cli.ts
setFlagsFromString("--semi-space-growth-factor=1");
setFlagsFromString("--no-parallel-scavenge");
setFlagsFromString("--no-sparkplug");
setFlagsFromString("--invocation-count-for-maglev=2000");
if (Number.parseInt(process.versions.node, 10) >= 24) setFlagsFromString("--invocation-count-for-turbofan=20000");
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
const argv = process.argv.slice(2);
if (argv[0] === "--version" || argv[0] === "-V") process.stdout.write(`${VERSION}\n`);
else if (argv.some((word) => word === "--help" || word === "-h")) {
	const { help } = await import("./help2.js");
	process.stdout.write(help());
} else {
	const { main } = await import("./main.js");
	process.exitCode = await main(argv, {
		cwd: process.cwd(),
		environment: process.env,
		stdout: process.stdout,
		stderr: process.stderr,
		get stdin() {
			return process.stdin;
		}
	}).catch((error) => {
		process.stderr.write(`lintel ${VERSION} met a fault of its own. Please report it, with what you ran.\n${stackOf(error)}\n`);
		return EXIT.internal;
	});
}
function stackOf(error) {
	return error instanceof Error ? error.stack ?? error.message : String(error);
}

export {  };