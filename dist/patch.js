"use strict";
const require_compare = require("./compare.js");

// src/diff/unified-diff.ts
const CONTEXT = 3;
function unifiedDiff(change) {
	const hunks = require_compare.diffLines(change.before, change.after);
	if (hunks.length === 0) return "";
	const [before, after] = [require_compare.linesIn(change.before), require_compare.linesIn(change.after)];
	const shown = joined(hunks.map((hunk) => widened(hunk, before.length, change.hidden))).map((block) => {
		const lines = [];
		let at = block.oldStart;
		for (const hunk of block.hunks) {
			lines.push(...stretch(before, at, hunk.oldStart, " "), ...stretch(before, hunk.oldStart, hunk.oldStart + hunk.removed, "-"));
			lines.push(...stretch(after, hunk.newStart, hunk.newStart + hunk.added, "+"));
			at = hunk.oldStart + hunk.removed;
		}
		lines.push(...stretch(before, at, block.oldEnd, " "));
		const removed = block.oldEnd - block.oldStart;
		const grown = block.hunks.reduce((sum, hunk) => sum + hunk.added - hunk.removed, 0);
		const [first] = block.hunks;
		const newStart = first === void 0 ? 1 : first.newStart - (first.oldStart - block.oldStart);
		return `@@ -${range(block.oldStart, removed)} +${range(newStart, removed + grown)} @@\n${lines.join("")}`;
	});
	return `--- a/${change.file}\n+++ b/${change.file}\n${shown.join("")}`;
}
function widened(hunk, lineCount, hidden) {
	let [start, end] = [hunk.oldStart, hunk.oldStart + hunk.removed];
	for (let left = CONTEXT; left > 0 && start > 1 && !hidden.has(start - 1); left -= 1) start -= 1;
	for (let left = CONTEXT; left > 0 && end <= lineCount && !hidden.has(end); left -= 1) end += 1;
	return {
		oldStart: start,
		oldEnd: end,
		hunks: [hunk]
	};
}
function joined(blocks) {
	const all = [];
	for (const block of blocks) {
		const last = all.at(-1);
		if (last === void 0 || block.oldStart > last.oldEnd) all.push(block);
		else all[all.length - 1] = {
			oldStart: last.oldStart,
			oldEnd: Math.max(last.oldEnd, block.oldEnd),
			hunks: [...last.hunks, ...block.hunks]
		};
	}
	return all;
}
function stretch(lines, from, to, mark) {
	return lines.slice(from - 1, to - 1).map((line) => line.endsWith("\n") ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`);
}
function range(start, count) {
	if (count === 1) return String(start);
	return `${count === 0 ? start - 1 : start},${count}`;
}

Object.defineProperty(exports, "unifiedDiff", {
  enumerable: true,
  get: function () {
    return unifiedDiff;
  }
});