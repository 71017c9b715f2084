"use strict";
// src/gotemplate/runs.ts
function textOfRuns(runs) {
	return runs.map((run) => run.text).join("");
}
function cutRuns(runs, start, end) {
	const cut = [];
	let at = 0;
	for (const run of runs) {
		const from = Math.max(start - at, 0);
		const to = Math.min(end - at, run.text.length);
		if (to > from) cut.push(cutRun(run, from, to));
		at += run.text.length;
		if (at >= end) break;
	}
	return cut;
}
function cutRun(run, from, to) {
	if (from === 0 && to === run.text.length) return run;
	const { literal } = run;
	return {
		text: run.text.slice(from, to),
		frame: run.frame,
		literal: literal === void 0 ? void 0 : {
			file: literal.file,
			offset: literal.offset + from
		}
	};
}

// src/gotemplate/apply-stages.ts
const MAX_PAD = 1e3;
function applyStages(runs, stages, frame) {
	return stages.reduce((current, stage) => applyStage(current, stage, frame), runs);
}
function applyStage(runs, { name, operands }, frame) {
	const text = textOfRuns(runs);
	const [operand = ""] = operands;
	const added = (characters) => ({
		text: characters,
		frame,
		literal: void 0
	});
	switch (name) {
		case "trim": return trimmed(runs, text, GO_SPACE);
		case "trimAll": return trimmed(runs, text, String(operand));
		case "trimSuffix": {
			const suffix = String(operand);
			return suffix !== "" && text.endsWith(suffix) ? cutRuns(runs, 0, text.length - suffix.length) : runs;
		}
		case "trimPrefix": return text.startsWith(String(operand)) ? cutRuns(runs, String(operand).length, text.length) : runs;
		case "trunc": {
			const count = Number(operand);
			return count < 0 ? cutRuns(runs, Math.max(0, text.length + count), text.length) : cutRuns(runs, 0, count);
		}
		case "lower": return runs.map((run) => ({
			...run,
			text: run.text.toLowerCase()
		}));
		case "upper": return runs.map((run) => ({
			...run,
			text: run.text.toUpperCase()
		}));
		case "quote": return [
			added("\""),
			...runs.flatMap(escaped),
			added("\"")
		];
		case "squote": return [
			added("'"),
			...runs,
			added("'")
		];
		case "indent":
		case "nindent": {
			const pad = " ".repeat(Math.min(Math.max(Number(operand), 0), MAX_PAD));
			return [added(name === "nindent" ? `\n${pad}` : pad), ...runs.flatMap((run) => indented(run, added(pad)))];
		}
	}
}
const GO_SPACE = " 	\n\v\f\r\u0085\xA0\u1680\u2028\u2029\u202f\u205f\u3000";
function trimmed(runs, text, characters) {
	let start = 0;
	let end = text.length;
	while (start < end && characters.includes(text.charAt(start))) start++;
	while (end > start && characters.includes(text.charAt(end - 1))) end--;
	return cutRuns(runs, start, end);
}
function escaped(run) {
	const parts = [];
	let from = 0;
	for (let at = 0; at < run.text.length; at++) {
		const character = run.text.charAt(at);
		if (character >= " " && character !== "\"" && character !== "\\") continue;
		if (at > from) parts.push(cutRun(run, from, at));
		parts.push({
			...cutRun(run, at, at + 1),
			text: JSON.stringify(character).slice(1, -1)
		});
		from = at + 1;
	}
	if (from < run.text.length) parts.push(cutRun(run, from, run.text.length));
	return parts;
}
function indented(run, pad) {
	if (!run.text.includes("\n")) return [run];
	const parts = [];
	let from = 0;
	for (let newline = run.text.indexOf("\n"); newline !== -1; newline = run.text.indexOf("\n", from)) {
		parts.push(cutRun(run, from, newline + 1), pad);
		from = newline + 1;
	}
	if (from < run.text.length) parts.push(cutRun(run, from, run.text.length));
	return parts;
}

// src/gotemplate/marks.ts
const STAGE_NAMES = [
	"trim",
	"trimAll",
	"trimSuffix",
	"trimPrefix",
	"trunc",
	"quote",
	"squote",
	"nindent",
	"indent",
	"lower",
	"upper"
];
const MARKED_SUFFIX = "@marked";
const PAIRS = [
	{
		open: "\ue000",
		close: "\ue001"
	},
	{
		open: "\ue7a0",
		close: "\ue7a1"
	},
	{
		open: "\uf00e",
		close: "\uf00f"
	},
	{
		open: "\uf8d2",
		close: "\uf8d3"
	}
];
function pairFor(texts) {
	const used = /* @__PURE__ */ new Set();
	for (const text of texts) for (const pair of PAIRS) if (text.includes(pair.open) || text.includes(pair.close)) used.add(pair);
	return PAIRS.find((pair) => !used.has(pair));
}
function textMark(pair, place) {
	return `${pair.open}T${placeText(place)}${pair.close}`;
}
function openMark(pair, place, stages) {
	const delayed = stages.map(({ name, operands }) => [name, ...operands]);
	const suffix = delayed.length === 0 ? "" : `~${Buffer.from(JSON.stringify(delayed)).toString("hex")}`;
	return `${pair.open}B${placeText(place)}${suffix}${pair.close}`;
}
function closeMark(pair) {
	return `${pair.open}E${pair.close}`;
}
function keyMarkStart(pair, place) {
	return `${pair.open}K${placeText(place)}=`;
}
function readMark(content) {
	if (content === "E") return { kind: "close" };
	const match = MARK.exec(content);
	if (match === null) return void 0;
	const [, kind, file = "", offset = "", separator, rest = ""] = match;
	const place = {
		file: Number.parseInt(file, 36),
		offset: Number.parseInt(offset, 36)
	};
	if (kind === "T") return separator === void 0 ? {
		kind: "text",
		place
	} : void 0;
	if (kind === "K") return separator === "=" ? {
		kind: "key",
		place,
		key: rest
	} : void 0;
	if (separator === void 0) return {
		kind: "open",
		place,
		stages: []
	};
	const stages = separator === "~" ? readStages(rest) : void 0;
	return stages === void 0 ? void 0 : {
		kind: "open",
		place,
		stages
	};
}
const MARK = /^([TBK])([0-9a-z]{1,6})\.([0-9a-z]{1,8})(?:([~=])(.*))?$/s;
function readStages(hex) {
	let delayed;
	try {
		delayed = JSON.parse(Buffer.from(hex, "hex").toString("utf8"));
	} catch {
		return;
	}
	if (!Array.isArray(delayed)) return void 0;
	const stages = [];
	for (const entry of delayed) {
		const [first, ...operands] = Array.isArray(entry) ? entry : [];
		const name = STAGE_NAMES.find((one) => one === first);
		const literals = operands.filter((one) => typeof one === "string" || typeof one === "number");
		if (name === void 0 || literals.length !== operands.length) return void 0;
		stages.push({
			name,
			operands: literals
		});
	}
	return stages;
}
function placeText({ file, offset }) {
	return `${file.toString(36)}.${offset.toString(36)}`;
}

// src/gotemplate/decode-marks.ts
const MAX_FRAMES = 5e3;
function decodeMarks(marked, pair) {
	const reader = {
		runs: [],
		open: [],
		frame: void 0,
		literal: void 0,
		keys: void 0
	};
	for (let at = 0; at < marked.length;) {
		const open = marked.indexOf(pair.open, at);
		pushText(reader, marked.slice(at, open === -1 ? void 0 : open));
		if (open === -1) break;
		const close = marked.indexOf(pair.close, open);
		const mark = close === -1 ? void 0 : readMark(marked.slice(open + 1, close));
		if (mark === void 0 || !readOne(reader, mark)) return void 0;
		at = close + 1;
	}
	return reader.open.length > 0 ? void 0 : finish(withoutNoValue(reader.runs));
}
function pushText(reader, text) {
	if (text === "") return;
	reader.runs.push({
		text,
		frame: reader.frame,
		literal: reader.literal
	});
	reader.literal = void 0;
}
function readOne(reader, mark) {
	switch (mark.kind) {
		case "text":
			reader.literal = mark.place;
			return true;
		case "key":
			reader.keys = {
				place: mark.place,
				key: mark.key,
				outer: outerOf(reader.keys, mark.place)
			};
			return true;
		case "open":
			if (reader.open.length >= MAX_FRAMES) return false;
			reader.open.push({
				frame: reader.frame,
				keys: reader.keys,
				firstRun: reader.runs.length,
				stages: mark.stages
			});
			reader.frame = {
				place: mark.place,
				parent: reader.frame,
				keys: reader.keys
			};
			reader.literal = void 0;
			reader.keys = void 0;
			return true;
		case "close": {
			const opened = reader.open.pop();
			if (opened === void 0) return false;
			if (opened.stages.length > 0) {
				const inside = reader.runs.splice(opened.firstRun);
				for (const run of applyStages(inside, opened.stages, reader.frame)) reader.runs.push(run);
			}
			reader.frame = opened.frame;
			reader.keys = opened.keys;
			reader.literal = void 0;
			return true;
		}
	}
}
function outerOf(keys, place) {
	for (let key = keys; key !== void 0; key = key.outer) if (key.place.file === place.file && key.place.offset === place.offset) return key.outer;
	return keys;
}
const NO_VALUE = "<no value>";
function withoutNoValue(runs) {
	const text = textOfRuns(runs);
	let at = text.indexOf(NO_VALUE);
	if (at === -1) return runs;
	const kept = [];
	let from = 0;
	while (at !== -1) {
		kept.push(...cutRuns(runs, from, at));
		from = at + 10;
		at = text.indexOf(NO_VALUE, from);
	}
	kept.push(...cutRuns(runs, from, text.length));
	return kept;
}
function finish(runs) {
	const starts = [];
	let length = 0;
	for (const run of runs) {
		starts.push(length);
		length += run.text.length;
	}
	const text = textOfRuns(runs);
	return {
		text,
		runs,
		starts,
		runAt(offset) {
			if (offset < 0 || offset >= text.length) return void 0;
			let low = 0;
			let high = starts.length - 1;
			while (low < high) {
				const middle = low + high + 1 >> 1;
				if ((starts[middle] ?? 0) <= offset) low = middle;
				else high = middle - 1;
			}
			const run = runs[low];
			return run === void 0 ? void 0 : {
				run,
				into: offset - (starts[low] ?? 0)
			};
		}
	};
}

// src/gotemplate/lex.ts
const BLANKS = " 	\r\n";
function lexTemplate(source) {
	const pieces = [];
	for (let at = 0; at < source.length;) {
		const open = source.indexOf("{{", at);
		if (open !== at) {
			const end = open === -1 ? source.length : open;
			pieces.push({
				kind: "text",
				start: at,
				end
			});
			at = end;
			continue;
		}
		const tag = lexTag(source, open);
		if (tag.kind === "broken") return tag;
		pieces.push(tag);
		at = tag.end;
	}
	return {
		kind: "pieces",
		pieces
	};
}
function lexTag(source, open) {
	const trimsBefore = source[open + 2] === "-" && isBlank(source[open + 3]);
	const innerStart = open + (trimsBefore ? 3 : 2);
	const first = skipBlanks(source, innerStart);
	if (source.startsWith("/*", first)) return lexComment(source, {
		open,
		first,
		innerStart,
		trimsBefore
	});
	const close = closeOf(source, innerStart);
	if (close === -1) return {
		kind: "broken",
		message: "the action is not closed with }}",
		offset: open
	};
	const trimsAfter = source[close - 1] === "-" && close - 1 > innerStart && isBlank(source[close - 2]);
	return {
		kind: "action",
		start: open,
		end: close + 2,
		inner: {
			start: innerStart,
			end: trimsAfter ? close - 1 : close
		},
		trimsBefore,
		trimsAfter
	};
}
function lexComment(source, { open, first, innerStart, trimsBefore }) {
	const commentEnd = source.indexOf("*/", first + 2);
	if (commentEnd === -1) return {
		kind: "broken",
		message: "the comment is not closed with */",
		offset: open
	};
	const behind = skipBlanks(source, commentEnd + 2);
	const trimsAfter = source.startsWith("-}}", behind);
	const close = trimsAfter ? behind + 1 : behind;
	if (!source.startsWith("}}", close)) return {
		kind: "broken",
		message: "the comment does not end its action",
		offset: open
	};
	return {
		kind: "comment",
		start: open,
		end: close + 2,
		inner: {
			start: innerStart,
			end: behind
		},
		trimsBefore,
		trimsAfter
	};
}
function closeOf(source, from) {
	for (let at = from; at < source.length;) {
		const character = source.charAt(at);
		if (character === "}" && source[at + 1] === "}") return at;
		if (character !== "\"" && character !== "`" && character !== "'") at++;
		else {
			at = endOfQuotes(source, at);
			if (at === -1) return -1;
		}
	}
	return -1;
}
function endOfQuotes(source, open) {
	const quote = source.charAt(open);
	if (quote === "`") {
		const close = source.indexOf("`", open + 1);
		return close === -1 ? -1 : close + 1;
	}
	for (let at = open + 1; at < source.length; at++) {
		const character = source[at];
		if (character === "\\") at++;
		else if (character === quote) return at + 1;
		else if (character === "\n") return -1;
	}
	return -1;
}
const SIMPLE = {
	"(": "(",
	")": ")",
	"|": "|",
	",": ",",
	"=": "assign"
};
const NAME = /[\p{L}\p{N}_]*/uy;
const NUMBER = /[-+]?[0-9.][0-9A-Za-z_.]*(?:(?<=[eEpP])[-+][0-9_]+)?i?/y;
function lexAction(source, { start, end }) {
	const tokens = [];
	for (let at = start; at < end;) {
		const token = tokenAt(source, at, end);
		if (token === void 0 || token.end > end) return {
			kind: "broken",
			message: `"${source.charAt(at)}" cannot stand here`,
			offset: at
		};
		tokens.push(token);
		at = token.end;
	}
	return tokens;
}
function tokenAt(source, start, limit) {
	const character = source.charAt(start);
	const cut = (kind, end) => ({
		kind,
		start,
		end,
		text: source.slice(start, end)
	});
	if (isBlank(character)) return cut("blank", Math.min(skipBlanks(source, start), limit));
	const simple = SIMPLE[character];
	if (simple !== void 0) return cut(simple, start + 1);
	if (source.startsWith(":=", start)) return cut("declare", start + 2);
	switch (character) {
		case "\"":
		case "`":
		case "'": {
			const end = endOfQuotes(source, start);
			if (end === -1) return void 0;
			const text = valueOfQuotes(source.slice(start, end));
			return {
				kind: character === "'" ? "character" : "string",
				start,
				end,
				text
			};
		}
		case "$": return cut("variable", endOf(NAME, source, start + 1));
		case ".": {
			if (/[0-9]/.test(source.charAt(start + 1))) return cut("number", endOf(NUMBER, source, start));
			const end = endOf(NAME, source, start + 1);
			return end === start + 1 ? cut("dot", end) : {
				kind: "field",
				start,
				end,
				text: source.slice(start + 1, end)
			};
		}
		default: {
			const numberEnd = endOf(NUMBER, source, start);
			if (numberEnd > start) return cut("number", numberEnd);
			const end = endOf(NAME, source, start);
			return end > start ? cut("word", end) : void 0;
		}
	}
}
function endOf(pattern, source, from) {
	pattern.lastIndex = from;
	return pattern.test(source) ? pattern.lastIndex : from;
}
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|(.))/g;
const SHORT_ESCAPES = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
function valueOfQuotes(quoted) {
	const inside = quoted.slice(1, -1);
	if (quoted.startsWith("`") || !inside.includes("\\")) return inside;
	return inside.replace(ESCAPE, (_all, hex, short, long, octal, one) => {
		const digits = hex ?? short ?? long;
		if (digits !== void 0) return characterOf(Number.parseInt(digits, 16));
		if (octal !== void 0) return characterOf(Number.parseInt(octal, 8));
		return SHORT_ESCAPES[one] ?? one;
	});
}
function characterOf(code) {
	return code <= 1114111 ? String.fromCodePoint(code) : "\ufffd";
}
function skipBlanks(source, from) {
	let at = from;
	while (isBlank(source[at])) at++;
	return at;
}
function isBlank(character) {
	return character !== void 0 && character !== "" && BLANKS.includes(character);
}

// src/gotemplate/parse.ts
const MAX_DEPTH = 500;
function parseTemplate(source) {
	const lexed = lexTemplate(source);
	if (lexed.kind === "broken") return lexed;
	const state = {
		source,
		pieces: lexed.pieces,
		next: 0,
		depth: 0
	};
	try {
		const body = readNodes(state);
		const stray = state.pieces[state.next];
		if (stray !== void 0) refuse("{{ end }} or {{ else }} without a beginning", stray.start);
		return {
			kind: "template",
			source,
			body
		};
	} catch (error) {
		if (error instanceof Refusal) return {
			kind: "broken",
			message: error.message,
			offset: error.offset
		};
		throw error;
	}
}
var Refusal = class extends Error {
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
function refuse(message, offset) {
	throw new Refusal(message, offset);
}
function readNodes(state) {
	if (++state.depth > MAX_DEPTH) refuse("blocks are nested too deeply", state.pieces[state.next]?.start ?? 0);
	const nodes = [];
	for (let piece = state.pieces[state.next]; piece !== void 0; piece = state.pieces[state.next]) {
		if (piece.kind === "text") nodes.push(piece);
		else if (piece.kind === "comment") nodes.push({
			kind: "comment",
			tag: piece
		});
		else {
			const words = wordsOf(state.source, piece);
			const [word] = words.tokens;
			if (word?.kind === "word" && (word.text === "end" || word.text === "else")) break;
			state.next++;
			nodes.push(readAction(piece, words, state));
			continue;
		}
		state.next++;
	}
	state.depth--;
	return nodes;
}
function readAction(tag, words, state) {
	const [word] = words.tokens;
	if (word?.kind !== "word") return {
		kind: "print",
		tag,
		pipeline: readWhole(words, "once")
	};
	switch (word.text) {
		case "if":
		case "with":
		case "range":
			words.next = 1;
			return readControl(word.text, tag, words, state);
		case "define":
		case "block": {
			const name = nameIn(words, tag);
			const pipeline = word.text === "block" ? readWhole(words, "once") : void 0;
			const body = readNodes(state);
			const endTag = readEnd(state, tag);
			return pipeline === void 0 ? {
				kind: "define",
				tag,
				name,
				body,
				endTag
			} : {
				kind: "block",
				tag,
				name,
				pipeline,
				body,
				endTag
			};
		}
		case "template": return {
			kind: "template",
			tag,
			name: nameIn(words, tag),
			pipeline: peek(words) === void 0 ? void 0 : readWhole(words, "once")
		};
		case "break":
		case "continue": if (words.tokens.length === 1) return {
			kind: word.text,
			tag
		};
	}
	return {
		kind: "print",
		tag,
		pipeline: readWhole(words, "once")
	};
}
function nameIn(words, tag) {
	const name = words.tokens[1];
	if (name?.kind !== "string") refuse("a template is named by a string", tag.start);
	words.next = 2;
	return name.text;
}
function readControl(kind, tag, words, state, chained = "alone") {
	const start = {
		kind,
		tag,
		pipeline: readWhole(words, kind === "range" ? "range" : "once"),
		body: readNodes(state),
		isChained: chained === "chained"
	};
	const next = state.pieces[state.next];
	if (next === void 0 || next.kind !== "action") refuse(`{{ ${kind} }} has no {{ end }}`, tag.start);
	state.next++;
	const branch = wordsOf(state.source, next);
	if (branch.tokens[0]?.text === "end") return {
		...start,
		otherwise: void 0,
		endTag: next
	};
	const again = branch.tokens[1];
	if (again?.kind === "word" && (again.text === "if" || again.text === "with")) {
		branch.next = 2;
		if (++state.depth > MAX_DEPTH) refuse("branches are nested too deeply", next.start);
		const node = readControl(again.text, next, branch, state, "chained");
		state.depth--;
		return {
			...start,
			otherwise: {
				tag: next,
				body: [node]
			},
			endTag: node.endTag
		};
	}
	if (again !== void 0) refuse("{{ else }} takes nothing but if and with", next.start);
	const otherwise = {
		tag: next,
		body: readNodes(state)
	};
	return {
		...start,
		otherwise,
		endTag: readEnd(state, tag)
	};
}
function readEnd(state, opening) {
	const tag = state.pieces[state.next];
	if (tag?.kind !== "action") refuse("a block has no {{ end }}", opening.start);
	const { tokens } = wordsOf(state.source, tag);
	if (tokens[0]?.text !== "end" || tokens.length > 1) refuse("here {{ end }} is due", tag.start);
	state.next++;
	return tag;
}
function wordsOf(source, tag) {
	const tokens = lexAction(source, tag.inner);
	if ("kind" in tokens) refuse(tokens.message, tokens.offset);
	return {
		tokens: tokens.filter((token) => token.kind !== "blank"),
		end: tag.inner.end,
		next: 0,
		depth: 0
	};
}
function peek(words) {
	return words.tokens[words.next];
}
function readWhole(words, variables) {
	const pipeline = readPipeline(words, variables);
	const rest = peek(words);
	if (rest !== void 0) refuse(`"${rest.text}" cannot stand here`, rest.start);
	return pipeline;
}
function readPipeline(words, variables) {
	if (++words.depth > MAX_DEPTH) refuse("parentheses are nested too deeply", words.end);
	const start = peek(words)?.start ?? words.end;
	const declaration = readVariables(words, variables);
	const commandsStart = peek(words)?.start ?? words.end;
	const commands = [readCommand(words)];
	while (peek(words)?.kind === "|") {
		words.next++;
		commands.push(readCommand(words));
	}
	words.depth--;
	return {
		start,
		end: commands.at(-1)?.end ?? start,
		...declaration,
		commandsStart,
		commands
	};
}
function readVariables(words, variables) {
	const kindAt = (index) => words.tokens[words.next + index]?.kind;
	const count = variables === "range" && kindAt(0) === "variable" && kindAt(1) === "," && kindAt(2) === "variable" ? 3 : 1;
	const operator = kindAt(count);
	if (kindAt(0) !== "variable" || operator !== "declare" && operator !== "assign") return {
		variables: [],
		assigns: void 0
	};
	const names = words.tokens.slice(words.next, words.next + count).filter((token) => token.kind === "variable");
	words.next += count + 1;
	return {
		variables: names.map((token) => token.text),
		assigns: operator === "declare" ? "declare" : "set"
	};
}
function readCommand(words) {
	const operands = [];
	for (let token = peek(words); token !== void 0; token = peek(words)) {
		if (token.kind === "|" || token.kind === ")") break;
		operands.push(readOperand(words, token));
	}
	const [first] = operands;
	if (first === void 0) refuse("a value is missing", peek(words)?.start ?? words.end);
	return {
		start: first.start,
		end: operands.at(-1)?.end ?? first.end,
		operands
	};
}
function readOperand(words, token) {
	words.next++;
	const base = {
		start: token.start,
		end: token.end
	};
	switch (token.kind) {
		case "string": return withFields(words, {
			...base,
			kind: "string",
			value: token.text
		});
		case "character": return {
			...base,
			kind: "number",
			value: token.text.codePointAt(0) ?? 0,
			fields: []
		};
		case "number": return {
			...base,
			kind: "number",
			value: Number(token.text.replaceAll("_", "")),
			fields: []
		};
		case "dot": return withFields(words, {
			...base,
			kind: "dot"
		});
		case "field": return withFields(words, {
			...base,
			kind: "dot"
		}, [token.text]);
		case "variable": return withFields(words, {
			...base,
			kind: "variable",
			name: token.text
		});
		case "word": return withFields(words, {
			...base,
			...meaningOf(token.text)
		});
		case "(": {
			const pipeline = readPipeline(words, "once");
			const close = peek(words);
			if (close?.kind !== ")") refuse("a parenthesis is not closed", token.start);
			words.next++;
			return withFields(words, {
				start: token.start,
				end: close.end,
				kind: "pipeline",
				pipeline
			});
		}
		default: return refuse(`"${token.text}" cannot stand here`, token.start);
	}
}
function meaningOf(word) {
	if (word === "true" || word === "false") return {
		kind: "boolean",
		value: word === "true"
	};
	return word === "nil" ? { kind: "nil" } : {
		kind: "function",
		name: word
	};
}
function withFields(words, operand, first = []) {
	const fields = [...first];
	let { end } = operand;
	for (let token = peek(words); token?.kind === "field" && token.start === end; token = peek(words)) {
		fields.push(token.text);
		end = token.end;
		words.next++;
	}
	return {
		...operand,
		end,
		fields
	};
}

Object.defineProperty(exports, "MARKED_SUFFIX", {
  enumerable: true,
  get: function () {
    return MARKED_SUFFIX;
  }
});
Object.defineProperty(exports, "STAGE_NAMES", {
  enumerable: true,
  get: function () {
    return STAGE_NAMES;
  }
});
Object.defineProperty(exports, "closeMark", {
  enumerable: true,
  get: function () {
    return closeMark;
  }
});
Object.defineProperty(exports, "decodeMarks", {
  enumerable: true,
  get: function () {
    return decodeMarks;
  }
});
Object.defineProperty(exports, "keyMarkStart", {
  enumerable: true,
  get: function () {
    return keyMarkStart;
  }
});
Object.defineProperty(exports, "openMark", {
  enumerable: true,
  get: function () {
    return openMark;
  }
});
Object.defineProperty(exports, "pairFor", {
  enumerable: true,
  get: function () {
    return pairFor;
  }
});
Object.defineProperty(exports, "parseTemplate", {
  enumerable: true,
  get: function () {
    return parseTemplate;
  }
});
Object.defineProperty(exports, "textMark", {
  enumerable: true,
  get: function () {
    return textMark;
  }
});