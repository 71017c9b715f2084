"use strict";
let node_path = require("node:path");
let node_fs = require("node:fs");

// src/git/head-commit.ts
function headCommit(root) {
	const folder = gitFolder(root);
	if (folder === void 0) return void 0;
	const head = textOf((0, node_path.join)(folder, "HEAD"))?.trim() ?? "";
	if (!head.startsWith("ref: ")) return asCommit(head);
	const name = head.slice(5);
	if (!/^refs\/[\w./-]+$/u.test(name) || name.split("/").includes("..")) return void 0;
	const common = textOf((0, node_path.join)(folder, "commondir"))?.trim();
	const folders = [folder, ...common === void 0 ? [] : [(0, node_path.resolve)(folder, common)]];
	for (const one of folders) {
		const commit = asCommit(textOf((0, node_path.join)(one, name))?.trim() ?? "") ?? packedCommit(one, name);
		if (commit !== void 0) return commit;
	}
}
function gitFolder(root) {
	const place = (0, node_path.join)(root, ".git");
	const pointer = textOf(place)?.trim();
	if (pointer?.startsWith("gitdir: ") === true) return (0, node_path.resolve)((0, node_path.dirname)(place), pointer.slice(8));
	return textOf((0, node_path.join)(place, "HEAD")) === void 0 ? void 0 : place;
}
function packedCommit(folder, name) {
	const line = textOf((0, node_path.join)(folder, "packed-refs"))?.split("\n").find((one) => one.endsWith(` ${name}`));
	return asCommit(line?.split(" ")[0] ?? "");
}
function asCommit(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(text) ? text : void 0;
}
function textOf(path) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch {
		return;
	}
}

Object.defineProperty(exports, "headCommit", {
  enumerable: true,
  get: function () {
    return headCommit;
  }
});