"use strict";
const require_flags = require("./flags.js");
const require_facts = require("./facts.js");

// src/cel/compiler/lex.ts
const NO_BYTES = [];
const SPACE = /(?:[ \t\n\f\r]|\/\/[^\n]*)+/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const QUOTED_NAME = /`([A-Za-z0-9_.\-/ ]+)`/y;
const NUMBER = /0[xX][0-9a-fA-F]+[uU]?|(?:[0-9]+\.[0-9]+(?:[eE][+-]?[0-9]+)?|[0-9]+[eE][+-]?[0-9]+|\.[0-9]+(?:[eE][+-]?[0-9]+)?)|[0-9]+[uU]?/y;
const OPERATOR = /&&|\|\||==|!=|<=|>=|[-+*/%<>!?:.,()[\]{}]/y;
const OPENING = /([bB]?)([rR]?)("""|'''|"|')/y;
function lex(source) {
	const tokens = [];
	let offset = 0;
	while (true) {
		offset = endOf(SPACE, source, offset) ?? offset;
		if (offset >= source.length) break;
		const token = wordAt(source, offset);
		if ("message" in token) return token;
		tokens.push(token.token);
		offset = token.end;
	}
	tokens.push({
		kind: "end",
		text: "",
		bytes: NO_BYTES,
		offset: source.length
	});
	return { tokens };
}
function wordAt(source, offset) {
	const opening = matchAt(OPENING, source, offset);
	if (opening !== void 0) return quotedAt(source, offset, opening);
	const nameEnd = endOf(NAME, source, offset);
	if (nameEnd !== void 0) return word("name", source.slice(offset, nameEnd), offset, nameEnd);
	const numberEnd = endOf(NUMBER, source, offset);
	if (numberEnd !== void 0) return numberAt(source, offset, numberEnd);
	const operatorEnd = endOf(OPERATOR, source, offset);
	if (operatorEnd !== void 0) return word("operator", source.slice(offset, operatorEnd), offset, operatorEnd);
	const quotedName = matchAt(QUOTED_NAME, source, offset);
	if (quotedName !== void 0) return word("quotedName", quotedName[1] ?? "", offset, offset + quotedName[0].length);
	const character = String.fromCodePoint(source.codePointAt(offset) ?? 0);
	return {
		offset,
		message: `unexpected character ${JSON.stringify(character)}`
	};
}
function numberAt(source, offset, end) {
	const text = source.slice(offset, end);
	const following = endOf(NAME, source, end);
	if (following !== void 0) return {
		offset,
		message: `a number is directly followed by the name "${source.slice(end, following)}"`
	};
	if (/[uU]$/.test(text)) return word("uint", text.slice(0, -1), offset, end);
	return word(/[.eE]/.test(text) && !/^0[xX]/.test(text) ? "double" : "int", text, offset, end);
}
function quotedAt(source, offset, opening) {
	const quote = opening[3] ?? "\"";
	const isBytes = opening[1] !== "";
	const isRaw = opening[2] !== "";
	const start = offset + opening[0].length;
	const end = closingQuote(source, start, quote, isRaw);
	if (end === void 0) return {
		offset,
		message: `the string that starts here is not closed with ${quote}`
	};
	const body = source.slice(start, end).replaceAll(/\r\n?/g, "\n");
	const after = end + quote.length;
	if (isBytes) {
		const bytes = isRaw ? [...UTF8.encode(body)] : unescapeBytes(body);
		if (typeof bytes === "string") return {
			offset,
			message: bytes
		};
		return {
			token: {
				kind: "bytes",
				text: "",
				bytes,
				offset
			},
			end: after
		};
	}
	if (isRaw) return word("string", body, offset, after);
	const text = unescapeText(body);
	if (typeof text !== "string") return {
		offset,
		message: text.message
	};
	return word("string", text, offset, after);
}
const UTF8 = new TextEncoder();
function closingQuote(source, start, quote, isRaw) {
	for (let index = start; index < source.length; index++) {
		const character = source[index];
		if (character === "\\" && !isRaw) index++;
		else if (quote.length === 1 && (character === "\n" || character === "\r")) return void 0;
		else if (source.startsWith(quote, index)) return index;
	}
}
const ESCAPE = /\\(?:([abfnrtv\\?"'`])|[xX]([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})|[^]?)/g;
const SIMPLE_ESCAPES = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	"\\": "\\",
	"?": "?",
	"\"": "\"",
	"'": "'",
	"`": "`"
};
function unescapeText(body) {
	if (!body.includes("\\")) return body;
	let problem;
	const text = body.replaceAll(ESCAPE, (whole, simple, hex, short, long, octal) => {
		if (simple !== void 0) return SIMPLE_ESCAPES[simple] ?? "";
		const digits = hex ?? short ?? long;
		if (digits === void 0 && octal === void 0) {
			problem ??= `"${whole}" is no escape that CEL knows`;
			return "";
		}
		const codePoint = digits === void 0 ? Number.parseInt(octal ?? "", 8) : Number.parseInt(digits, 16);
		if (codePoint > 1114111 || codePoint >= 55296 && codePoint < 57344) {
			problem ??= `"${whole}" is no Unicode character`;
			return "";
		}
		return String.fromCodePoint(codePoint);
	});
	return problem === void 0 ? text : { message: problem };
}
function unescapeBytes(body) {
	const bytes = [];
	let end = 0;
	for (const escape of body.matchAll(ESCAPE)) {
		for (const byte of UTF8.encode(body.slice(end, escape.index))) bytes.push(byte);
		end = escape.index + escape[0].length;
		const [whole, simple, hex, , , octal] = escape;
		if (simple !== void 0) bytes.push((SIMPLE_ESCAPES[simple] ?? "").charCodeAt(0));
		else if (hex !== void 0) bytes.push(Number.parseInt(hex, 16));
		else if (octal !== void 0) bytes.push(Number.parseInt(octal, 8));
		else return `"${whole}" is no escape that CEL knows in bytes`;
	}
	for (const byte of UTF8.encode(body.slice(end))) bytes.push(byte);
	return bytes;
}
function word(kind, text, offset, end) {
	return {
		token: {
			kind,
			text,
			bytes: NO_BYTES,
			offset
		},
		end
	};
}
function matchAt(pattern, source, offset) {
	pattern.lastIndex = offset;
	return pattern.exec(source) ?? void 0;
}
function endOf(pattern, source, offset) {
	pattern.lastIndex = offset;
	return pattern.test(source) ? pattern.lastIndex : void 0;
}

// src/cel/compiler/syntax.ts
function dottedName(expr) {
	const parts = [];
	let current = expr;
	while (current.kind === "select") {
		if (current.isOptional) return void 0;
		parts.push(current.field);
		current = current.operand;
	}
	if (current.kind !== "name") return void 0;
	return parts.length === 0 ? current.name : [current.name, ...parts.toReversed()].join(".");
}
function rootName(expr) {
	let current = expr;
	while (current.kind === "select") current = current.operand;
	return current.kind === "name" ? current : void 0;
}
function childrenOf(expr) {
	switch (expr.kind) {
		case "select":
		case "has":
		case "not":
		case "negate": return [expr.operand];
		case "index": return [expr.operand, expr.index];
		case "call": return expr.args;
		case "method": return [expr.target, ...expr.args];
		case "list": return expr.elements.map((element) => element.value);
		case "map": return expr.entries.flatMap(({ key, value }) => [key, value]);
		case "message": return expr.fields.map((field) => field.value);
		case "and":
		case "or": return expr.terms;
		case "binary": return [expr.left, expr.right];
		case "conditional": return [
			expr.condition,
			expr.consequent,
			expr.otherwise
		];
		case "loop": return [
			expr.range,
			...expr.filter === void 0 ? [] : [expr.filter],
			expr.body
		];
		case "bind": return [expr.value, expr.body];
		case "optMap":
		case "optFlatMap": return [expr.target, expr.body];
		default: return [];
	}
}

// src/cel/compiler/parse.ts
const MAX_SOURCE_LENGTH = 1e5;
const MAX_NESTING = 250;
const MAX_TREE_DEPTH = 1e3;
function parse(source) {
	if (source.length > 1e5) return failure(source, 0, `the expression is longer than ${MAX_SOURCE_LENGTH} characters`);
	const words = lex(source);
	if ("message" in words) return failure(source, words.offset, words.message);
	const parser = {
		tokens: words.tokens,
		position: 0,
		nesting: 0
	};
	try {
		const expr = parseExpression(parser);
		const next = peek(parser);
		if (next.kind !== "end") throw unexpected(next, "the end of the expression");
		return {
			ok: true,
			expr
		};
	} catch (error) {
		if (error instanceof SyntaxProblem) return failure(source, error.offset, error.message);
		throw error;
	}
}
function positionAt(source, offset) {
	const before = source.slice(0, offset);
	const lineStart = before.lastIndexOf("\n") + 1;
	return {
		line: before.split("\n").length,
		column: offset - lineStart + 1
	};
}
function failure(source, offset, message) {
	return {
		ok: false,
		errors: [{
			message,
			offset,
			...positionAt(source, offset)
		}]
	};
}
var SyntaxProblem = class extends Error {
	offset;
	constructor(offset, message) {
		super(message);
		this.offset = offset;
	}
};
const END = {
	kind: "end",
	text: "",
	bytes: [],
	offset: 0
};
function peek(parser) {
	return parser.tokens[parser.position] ?? END;
}
function isOperator(parser, text) {
	const token = peek(parser);
	return token.kind === "operator" && token.text === text;
}
function take(parser) {
	const token = peek(parser);
	if (token.kind !== "end") parser.position++;
	return token;
}
function takeIf(parser, text) {
	if (!isOperator(parser, text)) return false;
	parser.position++;
	return true;
}
function expect(parser, text) {
	if (!isOperator(parser, text)) throw unexpected(peek(parser), `"${text}"`);
	return take(parser);
}
function unexpected(token, wanted) {
	const found = token.kind === "end" ? "the expression ends" : `found ${JSON.stringify(token.text)}`;
	return new SyntaxProblem(token.offset, `expected ${wanted}, but ${found}`);
}
function node(expr, ...children) {
	let depth = 0;
	for (const child of children) if (child.depth > depth) depth = child.depth;
	if (depth >= 1e3) throw new SyntaxProblem(expr.offset, `the expression is too deep: more than ${MAX_TREE_DEPTH} operators in a row`);
	return {
		...expr,
		depth: depth + 1
	};
}
function parseExpression(parser) {
	if (parser.nesting >= 250) throw new SyntaxProblem(peek(parser).offset, `the expression nests deeper than ${250} levels`);
	parser.nesting++;
	const condition = parseTerms(parser, "or");
	const question = peek(parser);
	let expr = condition;
	if (takeIf(parser, "?")) {
		const consequent = parseTerms(parser, "or");
		expect(parser, ":");
		const otherwise = parseExpression(parser);
		expr = node({
			kind: "conditional",
			offset: question.offset,
			condition,
			consequent,
			otherwise
		}, condition, consequent, otherwise);
	}
	parser.nesting--;
	return expr;
}
function parseTerms(parser, kind) {
	const parseTerm = kind === "or" ? () => parseTerms(parser, "and") : () => parseBinary(parser, 0);
	const operator = kind === "or" ? "||" : "&&";
	const first = parseTerm();
	if (!isOperator(parser, operator)) return first;
	const { offset } = peek(parser);
	const terms = [first];
	while (takeIf(parser, operator)) terms.push(parseTerm());
	return node({
		kind,
		offset,
		terms
	}, ...terms);
}
const OPERATORS$1 = new Map([
	[
		"==",
		"!=",
		"<",
		"<=",
		">",
		">=",
		"in"
	],
	["+", "-"],
	[
		"*",
		"/",
		"%"
	]
].flatMap((operators, level) => operators.map((operator) => [operator, {
	operator,
	level
}])));
function parseBinary(parser, lowest) {
	let left = parseUnary(parser);
	while (true) {
		const token = peek(parser);
		const known = token.kind === "operator" || token.kind === "name" && token.text === "in" ? OPERATORS$1.get(token.text) : void 0;
		if (known === void 0 || known.level < lowest) return left;
		take(parser);
		const right = parseBinary(parser, known.level + 1);
		left = node({
			kind: "binary",
			operator: known.operator,
			offset: token.offset,
			left,
			right
		}, left, right);
	}
}
function parseUnary(parser) {
	const first = peek(parser);
	if (isOperator(parser, "!")) {
		const isOdd = takeRun(parser, "!") % 2 === 1;
		const operand = parseMember(parser, false);
		return isOdd ? node({
			kind: "not",
			offset: first.offset,
			operand
		}, operand) : operand;
	}
	if (isOperator(parser, "-")) {
		const isOdd = takeRun(parser, "-") % 2 === 1;
		const next = peek(parser);
		const isNumber = next.kind === "int" || next.kind === "double";
		if (isOdd && isNumber) return parseMember(parser, true);
		const operand = parseMember(parser, false);
		return isOdd ? node({
			kind: "negate",
			offset: first.offset,
			operand
		}, operand) : operand;
	}
	return parseMember(parser, false);
}
function takeRun(parser, text) {
	let length = 0;
	while (takeIf(parser, text)) length++;
	return length;
}
function parseMember(parser, isNegative) {
	let expr = parsePrimary(parser, isNegative);
	while (true) {
		const token = peek(parser);
		if (takeIf(parser, ".")) expr = parseSelection(parser, expr);
		else if (takeIf(parser, "[")) {
			const isOptional = takeIf(parser, "?");
			const index = parseExpression(parser);
			expect(parser, "]");
			expr = node({
				kind: "index",
				offset: token.offset,
				operand: expr,
				index,
				isOptional
			}, expr, index);
		} else if (isOperator(parser, "{")) {
			const name = dottedName(expr);
			if (name === void 0) return expr;
			take(parser);
			expr = parseMessage(parser, name, expr.offset);
		} else return expr;
	}
}
function parseSelection(parser, operand) {
	const isOptional = takeIf(parser, "?");
	const token = take(parser);
	if (!(token.kind === "quotedName" || token.kind === "name" && !KEYWORDS.has(token.text))) throw unexpected(token, "the name of a field");
	const { text: field, offset } = token;
	if (isOptional || token.kind === "quotedName" || !isOperator(parser, "(")) return node({
		kind: "select",
		offset,
		operand,
		field,
		isOptional
	}, operand);
	take(parser);
	return methodOrMacro(operand, field, parseList(parser, ")", parseExpression), offset);
}
const KEYWORDS = /* @__PURE__ */ new Set([
	"true",
	"false",
	"null",
	"in"
]);
const RESERVED = new Set("as break const continue else for function if import let loop package namespace return var void while".split(" "));
function parsePrimary(parser, isNegative) {
	const token = take(parser);
	const { offset, text } = token;
	switch (token.kind) {
		case "int":
		case "uint":
		case "double": return literal(numberLiteral(token, isNegative), offset);
		case "string": return literal({
			type: "string",
			value: text
		}, offset);
		case "bytes": return literal({
			type: "bytes",
			value: token.bytes
		}, offset);
		case "name": return parseName(parser, token, false);
		case "operator": break;
		case "quotedName":
		case "end": throw unexpected(token, "a value");
	}
	if (text === "(") {
		const expr = parseExpression(parser);
		expect(parser, ")");
		return expr;
	}
	if (text === "[") {
		const elements = parseList(parser, "]", parseElement);
		return node({
			kind: "list",
			offset,
			elements
		}, ...elements.map((element) => element.value));
	}
	if (text === "{") {
		const entries = parseList(parser, "}", parseEntry);
		return node({
			kind: "map",
			offset,
			entries
		}, ...entries.flatMap((entry) => [entry.key, entry.value]));
	}
	if (text === ".") {
		const name = take(parser);
		if (name.kind !== "name") throw unexpected(name, "a name");
		return parseName(parser, name, true);
	}
	throw unexpected(token, "a value");
}
function parseName(parser, token, isRooted) {
	const { text: name, offset } = token;
	if (name === "true" || name === "false") return literal({
		type: "bool",
		value: name === "true"
	}, offset);
	if (name === "null") return literal({
		type: "null",
		value: null
	}, offset);
	if (name === "in") throw unexpected(token, "a value");
	if (RESERVED.has(name)) throw new SyntaxProblem(offset, `"${name}" is a reserved word and cannot be a name`);
	if (!takeIf(parser, "(")) return node({
		kind: "name",
		offset,
		name,
		isRooted
	});
	const args = parseList(parser, ")", parseExpression);
	if (name === "has") return hasMacro(args, offset);
	return node({
		kind: "call",
		offset,
		name,
		args
	}, ...args);
}
function parseElement(parser) {
	const isOptional = takeIf(parser, "?");
	return {
		value: parseExpression(parser),
		isOptional
	};
}
function parseEntry(parser) {
	const isOptional = takeIf(parser, "?");
	const key = parseExpression(parser);
	expect(parser, ":");
	return {
		key,
		value: parseExpression(parser),
		isOptional
	};
}
function parseList(parser, closing, parseItem) {
	const items = [];
	while (!takeIf(parser, closing)) {
		if (items.length > 0) {
			expect(parser, ",");
			if (closing !== ")" && takeIf(parser, closing)) break;
		}
		items.push(parseItem(parser));
	}
	return items;
}
function parseMessage(parser, name, offset) {
	const fields = parseList(parser, "}", (inner) => {
		const isOptional = takeIf(inner, "?");
		const field = take(inner);
		if (field.kind !== "name" && field.kind !== "quotedName") throw unexpected(field, "the name of a field");
		expect(inner, ":");
		return {
			name: field.text,
			value: parseExpression(inner),
			isOptional
		};
	});
	return node({
		kind: "message",
		offset,
		name,
		fields
	}, ...fields.map((field) => field.value));
}
function literal(value, offset) {
	return node({
		kind: "literal",
		offset,
		literal: value
	});
}
const MAX_INT = 2n ** 63n - 1n;
const MAX_UINT = 2n ** 64n - 1n;
function numberLiteral(token, isNegative) {
	if (token.kind === "double") {
		const value = Number(token.text);
		if (!Number.isFinite(value)) throw new SyntaxProblem(token.offset, `${token.text} does not fit into a double`);
		return {
			type: "double",
			value: isNegative ? -value : value
		};
	}
	const magnitude = BigInt(token.text);
	if (token.kind === "uint") {
		if (magnitude > MAX_UINT) throw new SyntaxProblem(token.offset, `${token.text} does not fit into a uint`);
		return {
			type: "uint",
			value: magnitude
		};
	}
	const value = isNegative ? -magnitude : magnitude;
	if (magnitude > MAX_INT + (isNegative ? 1n : 0n)) throw new SyntaxProblem(token.offset, `${token.text} does not fit into an int`);
	return {
		type: "int",
		value
	};
}
function hasMacro(args, offset) {
	const [argument] = args;
	if (args.length !== 1 || argument?.kind !== "select" || argument.isOptional) throw new SyntaxProblem(offset, "has() takes one field selection, e.g. has(object.spec)");
	return node({
		kind: "has",
		offset: argument.offset,
		operand: argument.operand,
		field: argument.field
	}, argument.operand);
}
const LOOPS = /* @__PURE__ */ new Map([
	["all", {
		macro: "all",
		shapes: {
			2: "1",
			3: "2"
		}
	}],
	["exists", {
		macro: "exists",
		shapes: {
			2: "1",
			3: "2"
		}
	}],
	["exists_one", {
		macro: "existsOne",
		shapes: {
			2: "1",
			3: "2"
		}
	}],
	["existsOne", {
		macro: "existsOne",
		shapes: {
			2: "1",
			3: "2"
		}
	}],
	["map", {
		macro: "map",
		shapes: {
			2: "1",
			3: "1+filter"
		}
	}],
	["filter", {
		macro: "filter",
		shapes: { 2: "1" }
	}],
	["transformList", {
		macro: "transformList",
		shapes: {
			3: "2",
			4: "2+filter"
		}
	}],
	["transformMap", {
		macro: "transformMap",
		shapes: {
			3: "2",
			4: "2+filter"
		}
	}],
	["transformMapEntry", {
		macro: "transformMapEntry",
		shapes: {
			3: "2",
			4: "2+filter"
		}
	}],
	["sortBy", {
		macro: "sortBy",
		shapes: { 2: "1" }
	}]
]);
function methodOrMacro(target, name, args, offset) {
	const loop = LOOPS.get(name);
	const shape = loop?.shapes[args.length];
	if (loop !== void 0 && shape !== void 0) {
		const variableCount = shape.startsWith("2") ? 2 : 1;
		const variables = args.slice(0, variableCount).map((arg) => variableOf(arg, name));
		if (variables.length === 2 && variables[0] === variables[1]) throw new SyntaxProblem(offset, `${name}() needs two different variable names`);
		const [first, second] = args.slice(variableCount);
		const filter = second === void 0 ? void 0 : first;
		const body = second ?? first ?? target;
		return node({
			kind: "loop",
			macro: loop.macro,
			offset,
			range: target,
			variables,
			filter,
			body
		}, target, ...args.slice(variableCount));
	}
	const [first, second] = args;
	if (target.kind === "name" && target.name === "cel") {
		const made = celMacro(name, args, offset);
		if (made !== void 0) return made;
	}
	if ((name === "optMap" || name === "optFlatMap") && args.length === 2) {
		if (first !== void 0 && second !== void 0) return node({
			kind: name,
			offset,
			target,
			variable: variableOf(first, name),
			body: second
		}, target, second);
	}
	return node({
		kind: "method",
		offset,
		target,
		name,
		args
	}, target, ...args);
}
function celMacro(name, args, offset) {
	const [first, second, third] = args;
	if (first === void 0) return void 0;
	if (name === "bind" && second !== void 0 && third !== void 0 && args.length === 3) return node({
		kind: "bind",
		offset,
		variable: variableOf(first, "cel.bind"),
		value: second,
		body: third
	}, second, third);
	if (name === "block" && first.kind === "list" && second !== void 0 && args.length === 2) return first.elements.reduceRight((body, { value }, position) => {
		return node({
			kind: "bind",
			offset,
			variable: `@index${position}`,
			value,
			body
		}, value, body);
	}, second);
	const numbers = args.map((arg) => arg.kind === "literal" && arg.literal.type === "int" ? arg.literal.value : "?");
	return name === "index" && args.length === 1 || name === "iterVar" && args.length === 2 ? node({
		kind: "name",
		offset,
		name: `@${name}${numbers.join(":")}`,
		isRooted: false
	}) : void 0;
}
function variableOf(expr, macro) {
	if (expr.kind === "name" && !expr.isRooted && expr.name !== "__result__") return expr.name;
	throw new SyntaxProblem(expr.offset, `${macro}() takes the name of a variable here`);
}

// src/cel/compiler/types.ts
const SIMPLE_BY_NAME = new Map([
	"dyn",
	"null",
	"bool",
	"int",
	"uint",
	"double",
	"string",
	"bytes",
	"timestamp",
	"duration",
	"type",
	"quantity",
	"semver",
	"ip",
	"cidr",
	"url",
	"format",
	"authorizer"
].map((type) => [type, type]));
const TYPE_NAMES = /* @__PURE__ */ new Set([
	"bool",
	"int",
	"uint",
	"double",
	"string",
	"bytes",
	"list",
	"map",
	"null_type",
	"type",
	"optional_type",
	"google.protobuf.Timestamp",
	"google.protobuf.Duration"
]);
function unknownType() {
	return {
		kind: "variable",
		isOpen: false,
		bound: void 0
	};
}
function openType() {
	return {
		kind: "variable",
		isOpen: true,
		bound: void 0
	};
}
function resolved(type) {
	let current = type;
	while (typeof current === "object" && current.kind === "variable" && current.bound !== void 0) current = current.bound;
	return current;
}
function settled(type) {
	const known = resolved(type);
	if (typeof known === "string") return known;
	switch (known.kind) {
		case "list": return {
			kind: "list",
			element: settled(known.element)
		};
		case "map": return {
			kind: "map",
			key: settled(known.key),
			value: settled(known.value)
		};
		case "optional": return {
			kind: "optional",
			value: settled(known.value)
		};
		case "object": return known;
		case "variable": return "dyn";
	}
}
function textOfType(type) {
	const known = resolved(type);
	if (typeof known === "string") return known;
	switch (known.kind) {
		case "list": return `list<${textOfType(known.element)}>`;
		case "map": return `map<${textOfType(known.key)},${textOfType(known.value)}>`;
		case "optional": return `optional<${textOfType(known.value)}>`;
		case "object": return known.name;
		case "variable": return "dyn";
	}
}
function takeBack(trail, length) {
	if (trail.length === length) return;
	for (const { variable, before } of trail.splice(length).toReversed()) variable.bound = before;
}
function fits(wanted, actual, trail) {
	const [a, b] = [resolved(wanted), resolved(actual)];
	if (a === b) return true;
	if (typeof a === "object" && a.kind === "variable") return fill(a, b, trail);
	if (typeof b === "object" && b.kind === "variable") return fill(b, a, trail);
	if (a === "dyn" || b === "dyn") return true;
	if (a === "null" || b === "null") return isNullable(a === "null" ? b : a);
	if (typeof a === "string" || typeof b === "string") return false;
	if (a.kind === "list") return b.kind === "list" && fits(a.element, b.element, trail);
	if (a.kind === "optional") return b.kind === "optional" && fits(a.value, b.value, trail);
	if (isOtherObject(a, b) || isOtherObject(b, a)) loosen(wanted, trail);
	if (a.kind === "object" && b.kind === "object") return true;
	const [map, other] = [asMap(a), asMap(b)];
	if (map === void 0 || other === void 0) return false;
	return fits(map.key, other.key, trail) && fits(map.value, other.value, trail);
}
function asMap(type) {
	if (type.kind === "map") return type;
	return type.kind === "object" ? {
		kind: "map",
		key: "string",
		value: "dyn"
	} : void 0;
}
function isOtherObject(a, b) {
	if (a.kind !== "object") return false;
	if (b.kind === "object") return a.name !== b.name;
	if (b.kind !== "map") return false;
	const value = resolved(b.value);
	return typeof value === "string" || value.kind !== "variable" || !value.isOpen;
}
function loosen(type, trail) {
	let current = type;
	let last;
	while (typeof current === "object" && current.kind === "variable" && current.bound !== void 0) {
		last = current;
		current = current.bound;
	}
	if (last === void 0) return;
	trail.push({
		variable: last,
		before: last.bound
	});
	last.bound = "dyn";
}
function fill(variable, type, trail) {
	if (variable.isOpen && type === "null") return true;
	if (occursIn(variable, type)) return false;
	trail.push({
		variable,
		before: void 0
	});
	variable.bound = type;
	return true;
}
function occursIn(variable, type) {
	const known = resolved(type);
	if (known === variable) return true;
	if (typeof known === "string") return false;
	switch (known.kind) {
		case "list": return occursIn(variable, known.element);
		case "map": return occursIn(variable, known.key) || occursIn(variable, known.value);
		case "optional": return occursIn(variable, known.value);
		case "object":
		case "variable": return false;
	}
}
function isNullable(type) {
	if (typeof type === "string") return type === "timestamp" || type === "duration";
	return type.kind === "object" || type.kind === "optional";
}
function looser(a, b) {
	const [left, right] = [resolved(a), resolved(b)];
	if (left === "dyn" || right === "dyn") return "dyn";
	if (left === "null") return right;
	if (typeof left === "string" || typeof right === "string") return left;
	if (left.kind === "list" && right.kind === "list") return {
		kind: "list",
		element: looser(left.element, right.element)
	};
	if (left.kind === "optional" && right.kind === "optional") return {
		kind: "optional",
		value: looser(left.value, right.value)
	};
	if (isOtherObject(left, right) || isOtherObject(right, left)) return "dyn";
	if (left.kind !== "map" || right.kind !== "map") return left;
	return {
		kind: "map",
		key: looser(left.key, right.key),
		value: looser(left.value, right.value)
	};
}
function readType(text, parameters) {
	const simple = SIMPLE_BY_NAME.get(text);
	if (simple !== void 0) return simple;
	const match = text.endsWith(">") ? /^(list|map|optional)<(.*)>$/.exec(text) : null;
	if (match === null) {
		const known = parameters.get(text) ?? unknownType();
		parameters.set(text, known);
		return known;
	}
	const inner = match[2] ?? "";
	if (match[1] === "list") return {
		kind: "list",
		element: readType(inner, parameters)
	};
	if (match[1] === "optional") return {
		kind: "optional",
		value: readType(inner, parameters)
	};
	const comma = inner.indexOf(",");
	return {
		kind: "map",
		key: readType(inner.slice(0, comma), parameters),
		value: readType(inner.slice(comma + 1), parameters)
	};
}

// src/cel/compiler/checker.ts
function declared(name, { variables }) {
	return Object.hasOwn(variables, name) ? variables[name] : void 0;
}
function lookUp(scope, name) {
	for (let current = scope; current !== void 0; current = current.outer) {
		const type = current.names.get(name);
		if (type !== void 0) return type;
	}
}
function inside(scope, names) {
	return {
		names: new Map(names),
		outer: scope
	};
}
function namesIn(scope, checker) {
	const names = /* @__PURE__ */ new Set();
	for (let current = scope; current !== void 0; current = current.outer) for (const name of current.names.keys()) names.add(name);
	for (const name of Object.keys(checker.variables)) names.add(name);
	return names;
}
function report(checker, expr, message, hint, field) {
	const { offset } = expr;
	checker.problems.push({
		message,
		...hint === void 0 ? {} : { hint },
		...field === void 0 ? {} : { field },
		offset,
		...positionAt(checker.source, offset)
	});
	return "dyn";
}
function wantBool(expr, type, checker) {
	if (!fits("bool", type, checker.trail)) report(checker, expr, `expected a bool here, but this is of type ${textOfType(type)}`);
}
function optionalOf(value) {
	const known = resolved(value);
	return typeof known === "object" && known.kind === "optional" ? known : {
		kind: "optional",
		value
	};
}

// src/cel/compiler/library.ts
const LIBRARY = {
	size: [
		"size(string) -> int",
		"size(bytes) -> int",
		"size(list<A>) -> int",
		"size(map<A,B>) -> int",
		"string.size() -> int",
		"bytes.size() -> int",
		"list<A>.size() -> int",
		"map<A,B>.size() -> int"
	],
	int: [
		"int(int) -> int",
		"int(uint) -> int",
		"int(double) -> int",
		"int(string) -> int",
		"int(timestamp) -> int",
		"int(duration) -> int"
	],
	uint: [
		"uint(uint) -> uint",
		"uint(int) -> uint",
		"uint(double) -> uint",
		"uint(string) -> uint"
	],
	double: [
		"double(double) -> double",
		"double(int) -> double",
		"double(uint) -> double",
		"double(string) -> double"
	],
	bool: ["bool(bool) -> bool", "bool(string) -> bool"],
	bytes: ["bytes(bytes) -> bytes", "bytes(string) -> bytes"],
	string: [
		"string(string) -> string",
		"string(bool) -> string",
		"string(int) -> string",
		"string(uint) -> string",
		"string(double) -> string",
		"string(bytes) -> string",
		"string(timestamp) -> string",
		"string(duration) -> string",
		"string(ip) -> string",
		"string(cidr) -> string"
	],
	dyn: ["dyn(A) -> dyn"],
	type: ["type(A) -> type"],
	timestamp: [
		"timestamp(timestamp) -> timestamp",
		"timestamp(string) -> timestamp",
		"timestamp(int) -> timestamp"
	],
	duration: [
		"duration(duration) -> duration",
		"duration(string) -> duration",
		"duration(int) -> duration"
	],
	getFullYear: ["timestamp.getFullYear() -> int", "timestamp.getFullYear(string) -> int"],
	getMonth: ["timestamp.getMonth() -> int", "timestamp.getMonth(string) -> int"],
	getDate: ["timestamp.getDate() -> int", "timestamp.getDate(string) -> int"],
	getDayOfMonth: ["timestamp.getDayOfMonth() -> int", "timestamp.getDayOfMonth(string) -> int"],
	getDayOfWeek: ["timestamp.getDayOfWeek() -> int", "timestamp.getDayOfWeek(string) -> int"],
	getDayOfYear: ["timestamp.getDayOfYear() -> int", "timestamp.getDayOfYear(string) -> int"],
	getHours: [
		"timestamp.getHours() -> int",
		"timestamp.getHours(string) -> int",
		"duration.getHours() -> int"
	],
	getMinutes: [
		"timestamp.getMinutes() -> int",
		"timestamp.getMinutes(string) -> int",
		"duration.getMinutes() -> int"
	],
	getSeconds: [
		"timestamp.getSeconds() -> int",
		"timestamp.getSeconds(string) -> int",
		"duration.getSeconds() -> int"
	],
	getMilliseconds: [
		"timestamp.getMilliseconds() -> int",
		"timestamp.getMilliseconds(string) -> int",
		"duration.getMilliseconds() -> int"
	],
	startsWith: ["string.startsWith(string) -> bool"],
	endsWith: ["string.endsWith(string) -> bool"],
	contains: ["string.contains(string) -> bool"],
	matches: ["string.matches(string) -> bool", "matches(string, string) -> bool"],
	find: ["string.find(string) -> string"],
	findAll: ["string.findAll(string) -> list<string>", "string.findAll(string, int) -> list<string>"],
	charAt: ["string.charAt(int) -> string"],
	indexOf: [
		"string.indexOf(string) -> int",
		"string.indexOf(string, int) -> int",
		"list<A>.indexOf(A) -> int"
	],
	lastIndexOf: [
		"string.lastIndexOf(string) -> int",
		"string.lastIndexOf(string, int) -> int",
		"list<A>.lastIndexOf(A) -> int"
	],
	lowerAscii: ["string.lowerAscii() -> string"],
	upperAscii: ["string.upperAscii() -> string"],
	trim: ["string.trim() -> string"],
	replace: ["string.replace(string, string) -> string", "string.replace(string, string, int) -> string"],
	split: ["string.split(string) -> list<string>", "string.split(string, int) -> list<string>"],
	substring: ["string.substring(int) -> string", "string.substring(int, int) -> string"],
	join: ["list<string>.join() -> string", "list<string>.join(string) -> string"],
	reverse: ["string.reverse() -> string", "list<A>.reverse() -> list<A>"],
	quote: ["strings.quote(string) -> string"],
	format: ["string.format(list<dyn>) -> string"],
	base64Encode: ["base64.encode(bytes) -> string"],
	base64Decode: ["base64.decode(string) -> bytes"],
	includes: ["dyn.includes(dyn) -> bool"],
	isSorted: ["list<A>.isSorted() -> bool"],
	sum: ["list<A>.sum() -> A"],
	min: ["list<A>.min() -> A"],
	max: ["list<A>.max() -> A"],
	slice: ["list<A>.slice(int, int) -> list<A>"],
	flatten: ["list<A>.flatten() -> list<dyn>", "list<A>.flatten(int) -> list<dyn>"],
	distinct: ["list<A>.distinct() -> list<A>"],
	sort: ["list<A>.sort() -> list<A>"],
	first: ["list<A>.first() -> optional<A>"],
	last: ["list<A>.last() -> optional<A>"],
	range: ["lists.range(int) -> list<int>"],
	setsContains: ["sets.contains(list<A>, list<A>) -> bool"],
	setsEquivalent: ["sets.equivalent(list<A>, list<A>) -> bool"],
	setsIntersects: ["sets.intersects(list<A>, list<A>) -> bool"],
	greatest: [
		"math.greatest(A, A...) -> A",
		"math.greatest(dyn, dyn...) -> dyn",
		"math.greatest(list<A>) -> A"
	],
	least: [
		"math.least(A, A...) -> A",
		"math.least(dyn, dyn...) -> dyn",
		"math.least(list<A>) -> A"
	],
	ceil: ["math.ceil(double) -> double"],
	floor: ["math.floor(double) -> double"],
	round: ["math.round(double) -> double"],
	trunc: ["math.trunc(double) -> double"],
	sqrt: [
		"math.sqrt(double) -> double",
		"math.sqrt(int) -> double",
		"math.sqrt(uint) -> double"
	],
	abs: [
		"math.abs(int) -> int",
		"math.abs(uint) -> uint",
		"math.abs(double) -> double"
	],
	mathSign: [
		"math.sign(int) -> int",
		"math.sign(uint) -> uint",
		"math.sign(double) -> double"
	],
	isNaN: ["math.isNaN(double) -> bool"],
	isInf: ["math.isInf(double) -> bool"],
	isFinite: ["math.isFinite(double) -> bool"],
	bitAnd: ["math.bitAnd(int, int) -> int", "math.bitAnd(uint, uint) -> uint"],
	bitOr: ["math.bitOr(int, int) -> int", "math.bitOr(uint, uint) -> uint"],
	bitXor: ["math.bitXor(int, int) -> int", "math.bitXor(uint, uint) -> uint"],
	bitNot: ["math.bitNot(int) -> int", "math.bitNot(uint) -> uint"],
	bitShiftLeft: ["math.bitShiftLeft(int, int) -> int", "math.bitShiftLeft(uint, int) -> uint"],
	bitShiftRight: ["math.bitShiftRight(int, int) -> int", "math.bitShiftRight(uint, int) -> uint"],
	optionalOf: ["optional.of(A) -> optional<A>"],
	optionalNone: ["optional.none() -> optional<A>"],
	optionalOfNonZeroValue: ["optional.ofNonZeroValue(A) -> optional<A>"],
	optionalUnwrap: ["optional.unwrap(list<optional<A>>) -> list<A>", "list<optional<A>>.unwrapOpt() -> list<A>"],
	optionalHasValue: ["optional<A>.hasValue() -> bool"],
	optionalValue: ["optional<A>.value() -> A"],
	optionalOr: ["optional<A>.or(optional<A>) -> optional<A>"],
	optionalOrValue: ["optional<A>.orValue(A) -> A"],
	isQuantity: ["isQuantity(string) -> bool"],
	quantity: ["quantity(string) -> quantity"],
	sign: ["quantity.sign() -> int"],
	isInteger: ["quantity.isInteger() -> bool"],
	asInteger: ["quantity.asInteger() -> int"],
	asApproximateFloat: ["quantity.asApproximateFloat() -> double"],
	addQuantity: ["quantity.add(quantity) -> quantity", "quantity.add(int) -> quantity"],
	subtractQuantity: ["quantity.sub(quantity) -> quantity", "quantity.sub(int) -> quantity"],
	isSemver: ["isSemver(string) -> bool", "isSemver(string, bool) -> bool"],
	semver: ["semver(string) -> semver", "semver(string, bool) -> semver"],
	major: ["semver.major() -> int"],
	minor: ["semver.minor() -> int"],
	patch: ["semver.patch() -> int"],
	compareTo: ["quantity.compareTo(quantity) -> int", "semver.compareTo(semver) -> int"],
	isLessThan: ["quantity.isLessThan(quantity) -> bool", "semver.isLessThan(semver) -> bool"],
	isGreaterThan: ["quantity.isGreaterThan(quantity) -> bool", "semver.isGreaterThan(semver) -> bool"],
	ip: ["ip(string) -> ip", "cidr.ip() -> ip"],
	isIP: ["isIP(string) -> bool"],
	isCanonicalIp: ["ip.isCanonical(string) -> bool"],
	family: ["ip.family() -> int"],
	isUnspecified: ["ip.isUnspecified() -> bool"],
	isLoopback: ["ip.isLoopback() -> bool"],
	isLinkLocalMulticast: ["ip.isLinkLocalMulticast() -> bool"],
	isLinkLocalUnicast: ["ip.isLinkLocalUnicast() -> bool"],
	isGlobalUnicast: ["ip.isGlobalUnicast() -> bool"],
	cidr: ["cidr(string) -> cidr"],
	isCIDR: ["isCIDR(string) -> bool"],
	containsIP: ["cidr.containsIP(ip) -> bool", "cidr.containsIP(string) -> bool"],
	containsCIDR: ["cidr.containsCIDR(cidr) -> bool", "cidr.containsCIDR(string) -> bool"],
	prefixLength: ["cidr.prefixLength() -> int"],
	masked: ["cidr.masked() -> cidr"],
	url: ["url(string) -> url"],
	isURL: ["isURL(string) -> bool"],
	getScheme: ["url.getScheme() -> string"],
	getHost: ["url.getHost() -> string"],
	getHostname: ["url.getHostname() -> string"],
	getPort: ["url.getPort() -> string"],
	getEscapedPath: ["url.getEscapedPath() -> string"],
	getQuery: ["url.getQuery() -> map<string,list<string>>"],
	namedFormat: ["format.named(string) -> optional<format>"],
	dns1123Label: ["format.dns1123Label() -> format"],
	dns1123Subdomain: ["format.dns1123Subdomain() -> format"],
	dns1035Label: ["format.dns1035Label() -> format"],
	qualifiedName: ["format.qualifiedName() -> format"],
	dns1123LabelPrefix: ["format.dns1123LabelPrefix() -> format"],
	dns1123SubdomainPrefix: ["format.dns1123SubdomainPrefix() -> format"],
	dns1035LabelPrefix: ["format.dns1035LabelPrefix() -> format"],
	labelValue: ["format.labelValue() -> format"],
	uriFormat: ["format.uri() -> format"],
	uuidFormat: ["format.uuid() -> format"],
	byteFormat: ["format.byte() -> format"],
	dateFormat: ["format.date() -> format"],
	datetimeFormat: ["format.datetime() -> format"],
	validate: ["format.validate(string) -> optional<list<string>>"],
	undecidable: [
		"authorizer.path(string) -> authorizer",
		"authorizer.group(string) -> authorizer",
		"authorizer.serviceAccount(string, string) -> authorizer",
		"authorizer.resource(string) -> authorizer",
		"authorizer.subresource(string) -> authorizer",
		"authorizer.namespace(string) -> authorizer",
		"authorizer.name(string) -> authorizer",
		"authorizer.check(string) -> authorizer",
		"authorizer.fieldSelector(string) -> authorizer",
		"authorizer.labelSelector(string) -> authorizer",
		"authorizer.allowed() -> bool",
		"authorizer.errored() -> bool",
		"authorizer.error() -> string",
		"authorizer.reason() -> string"
	]
};
function overloadsByName() {
	table ??= readTable();
	return table;
}
let table;
const NAMESPACED = new Set(Object.values(LIBRARY).flat().filter((text) => /^(?:strings|base64|lists|sets|math|optional)\.|^ip\.isCanonical|^format\.(?!validate)/.test(text)));
function readTable() {
	const byName = /* @__PURE__ */ new Map();
	for (const [runtime, texts] of Object.entries(LIBRARY)) for (const text of texts) {
		const [, head = "", args = "", result = ""] = /^(.*?)\(([^)]*)\) -> (.*)$/.exec(text) ?? [];
		const isMethod = head.includes(".") && !NAMESPACED.has(text);
		const dot = head.lastIndexOf(".");
		const name = isMethod ? head.slice(dot) : head;
		const overloads = byName.get(name) ?? [];
		overloads.push({
			runtime,
			receiver: isMethod ? head.slice(0, dot) : void 0,
			parameters: splitTypes(args.replace("...", "")),
			isVariadic: args.endsWith("..."),
			result
		});
		byName.set(name, overloads);
	}
	return byName;
}
function splitTypes(text) {
	return text === "" ? [] : text.split(/,(?![^<]*>)/).map((type) => type.trim());
}

// src/cel/compiler/signatures.ts
const fixedSignatures = /* @__PURE__ */ new Map();
function readSignature(text) {
	const known = fixedSignatures.get(text);
	if (known !== void 0) return known;
	const variables = /* @__PURE__ */ new Map();
	const { parameters: texts, result } = partsOf(text);
	const signature = {
		parameters: texts.map((type) => readType(type, variables)),
		result: readType(result, variables)
	};
	if (variables.size === 0) fixedSignatures.set(text, signature);
	return signature;
}
const signatureTexts = /* @__PURE__ */ new Map();
function partsOf(text) {
	const known = signatureTexts.get(text);
	if (known !== void 0) return known;
	const [, parameters = "", result = ""] = /^\((.*)\) -> (.*)$/.exec(text) ?? [];
	const parts = {
		parameters: parameters.split(/,(?![^<]*>)/).map((type) => type.trim()),
		result
	};
	signatureTexts.set(text, parts);
	return parts;
}
function mayTake({ receiver, parameters, isVariadic }, count) {
	return isVariadic || parameters.length + (receiver === void 0 ? 0 : 1) === count;
}
function signatureFor(overload, length) {
	const known = fixedOverloads.get(overload);
	if (known !== void 0) return known;
	const variables = /* @__PURE__ */ new Map();
	const texts = overload.receiver === void 0 ? [...overload.parameters] : [overload.receiver, ...overload.parameters];
	if (overload.isVariadic) {
		const last = texts.pop() ?? "dyn";
		while (texts.length < length) texts.push(last);
	}
	const signature = {
		parameters: texts.map((type) => readType(type, variables)),
		result: readType(overload.result, variables)
	};
	if (variables.size === 0 && !overload.isVariadic) fixedOverloads.set(overload, signature);
	return signature;
}
const fixedOverloads = /* @__PURE__ */ new Map();
function choose(signatures, args, trail) {
	const start = trail.length;
	const [first, ...others] = signatures.filter((signature) => {
		const doesFit = fitsAll(signature, args, trail);
		takeBack(trail, start);
		return doesFit;
	});
	if (first === void 0) return void 0;
	if (others.length === 0) {
		fitsAll(first, args, trail);
		return first.result;
	}
	const text = textOfType(first.result);
	return others.every((other) => textOfType(other.result) === text) ? settled(first.result) : "dyn";
}
function fitsAll(signature, args, trail) {
	return signature.parameters.length === args.length && signature.parameters.every((wanted, position) => fits(wanted, args[position] ?? "dyn", trail));
}

// src/cel/compiler/call-types.ts
function typeOfCall(expr, called, args, checker) {
	const isMethod = called.receiver !== void 0;
	const overloads = overloadsByName().get(isMethod ? `.${called.name}` : called.name);
	if (overloads === void 0) return unknownFunction$1(expr, isMethod ? `.${called.name}` : called.name, checker);
	const given = called.receiver === void 0 ? args : [called.receiver, ...args];
	const forms = overloads.filter((overload) => mayTake(overload, given.length));
	return choose(forms.map((overload) => signatureFor(overload, given.length)), given, checker.trail) ?? refuseCall(expr, called, args, overloads, checker);
}
function refuseCall(expr, called, args, overloads, checker) {
	const forms = overloads.map((overload) => {
		const parameters = `(${overload.parameters.join(", ")}${overload.isVariadic ? "..." : ""})`;
		return overload.receiver === void 0 ? `${called.name}${parameters}` : `${overload.receiver}.${called.name}${parameters}`;
	});
	const written = `${called.receiver === void 0 ? "" : `${textOfType(called.receiver)}.`}${called.name}(${args.map(textOfType).join(", ")})`;
	return report(checker, expr, `there is no ${written}`, `Forms of ${called.name}: ${[...new Set(forms)].slice(0, 6).join("; ")}.`);
}
function unknownFunction$1(expr, name, checker) {
	const isMethod = name.startsWith(".");
	const all = [...overloadsByName().keys(), ...isMethod ? MACRO_METHODS : MACRO_FUNCTIONS];
	const close = require_flags.nearestInAnyCase(name, all.filter((known) => known.startsWith(".") === isMethod));
	const shown = isMethod ? name.slice(1) : name;
	const other = isMethod ? name.slice(1) : `.${name}`;
	const hint = close !== void 0 ? `Did you mean "${close.replace(/^\./, "")}"?` : overloadsByName().has(other) ? `${shown} is ${isMethod ? "a function" : "a method"}: write ${isMethod ? `${shown}(value)` : `value.${shown}(\u2026)`}.` : void 0;
	return report(checker, expr, `unknown ${isMethod ? "method" : "function"} "${shown}"`, hint);
}
function isNamespace(name) {
	for (const known of overloadsByName().keys()) if (known.startsWith(`${name}.`)) return true;
	return false;
}
function refuseMacro(expr, checker) {
	return report(checker, expr, `${expr.name}() does not take ${expr.args.length} arguments`, `Write e.g. value.${expr.name}(x, \u2026) with a name for the element first.`);
}
const MACRO_METHODS = [
	".all",
	".exists",
	".exists_one",
	".existsOne",
	".map",
	".filter",
	".transformList",
	".transformMap",
	".transformMapEntry",
	".sortBy",
	".optMap",
	".optFlatMap"
];
const MACRO_FUNCTIONS = ["has", "cel.bind"];

// src/cel/compiler/operator-types.ts
const ORDER = [
	...[
		"int",
		"uint",
		"double"
	].flatMap((a) => [
		"int",
		"uint",
		"double"
	].map((b) => `(${a}, ${b}) -> bool`)),
	"(bool, bool) -> bool",
	"(string, string) -> bool",
	"(bytes, bytes) -> bool",
	"(timestamp, timestamp) -> bool",
	"(duration, duration) -> bool"
];
const OPERATORS = {
	"==": ["(A, A) -> bool"],
	"!=": ["(A, A) -> bool"],
	"<": ORDER,
	"<=": ORDER,
	">": ORDER,
	">=": ORDER,
	in: ["(A, list<A>) -> bool", "(A, map<A,B>) -> bool"],
	"+": [
		"(int, int) -> int",
		"(uint, uint) -> uint",
		"(double, double) -> double",
		"(string, string) -> string",
		"(bytes, bytes) -> bytes",
		"(list<A>, list<A>) -> list<A>",
		"(timestamp, duration) -> timestamp",
		"(duration, timestamp) -> timestamp",
		"(duration, duration) -> duration"
	],
	"-": [
		"(int, int) -> int",
		"(uint, uint) -> uint",
		"(double, double) -> double",
		"(timestamp, timestamp) -> duration",
		"(timestamp, duration) -> timestamp",
		"(duration, duration) -> duration"
	],
	"*": [
		"(int, int) -> int",
		"(uint, uint) -> uint",
		"(double, double) -> double"
	],
	"/": [
		"(int, int) -> int",
		"(uint, uint) -> uint",
		"(double, double) -> double"
	],
	"%": ["(int, int) -> int", "(uint, uint) -> uint"]
};
function typeOfOperator(expr, operator, texts, args, checker) {
	const isComparison = operator === "==" || operator === "!=";
	if (isComparison && args.every(isSimple) && (args[0] === args[1] || args.includes("dyn"))) return "bool";
	const result = choose(texts.map(readSignature), args, checker.trail);
	if (result !== void 0) return result;
	const [left, right] = args.map(textOfType);
	const what = right === void 0 ? `a value of type ${left}` : `${left} and ${right}`;
	const isOfOneType = isComparison || operator === "?:";
	return report(checker, expr, isOfOneType ? `"${operator}" needs two values of one type, but these are ${what}` : `"${operator}" cannot take ${what}`, isOfOneType && (left === "null" || right === "null") ? NULL_HINT : void 0);
}
function isSimple(type) {
	return typeof type === "string";
}
const NULL_HINT = "A value of that type is never null. Whether a field is there is asked with `has(a.b)` or `a.?b.hasValue()`.";

// src/cel/compiler/field-types.ts
function typeOfField(expr, operand, checker) {
	const known = resolved(operand);
	if (known === "dyn" || typeof known === "object" && known.kind === "variable") return "dyn";
	if (typeof known === "object") {
		if (known.kind === "map") {
			if (fits(known.key, "string", checker.trail)) return known.value;
			return report(checker, expr, `"${expr.field}" cannot be a key of ${textOfType(known)}`);
		}
		if (known.kind === "optional") return optionalOf(typeOfField(expr, known.value, checker));
		if (known.kind === "object") {
			if (Object.hasOwn(known.fields, expr.field)) return known.fields[expr.field] ?? "dyn";
			if (known.isOpen === true) return "dyn";
			const close = require_flags.nearestInAnyCase(expr.field, Object.keys(known.fields));
			return report(checker, expr, `${known.name} has no field "${expr.field}"`, close === void 0 ? `Its fields: ${namesShown(known.fields)}.` : `Did you mean "${close}"?`, expr.field);
		}
	}
	return report(checker, expr, `a value of type ${textOfType(known)} has no fields, so "${expr.field}" cannot be read`);
}
function namesShown(fields) {
	const names = Object.keys(fields).toSorted();
	return names.length > 24 ? `${names.slice(0, 24).join(", ")} and ${names.length - 24} more` : names.join(", ");
}
function typeOfElement(expr, operand, index, checker) {
	const known = resolved(operand);
	if (typeof known === "object" && known.kind === "optional") return optionalOf(typeOfElement(expr, known.value, index, checker));
	const { index: key } = expr;
	if (typeof known === "object" && known.kind === "object" && key.kind === "literal" && key.literal.type === "string") return typeOfField({
		...expr,
		field: key.literal.value
	}, known, checker);
	return typeOfOperator(expr, "[]", ["(list<A>, int) -> A", "(map<A,B>, A) -> B"], [known, index], checker);
}

// src/cel/compiler/check.ts
function check(expr, environment, source) {
	const checker = {
		problems: [],
		types: /* @__PURE__ */ new Map(),
		trail: [],
		variables: environment.variables,
		source
	};
	const type = typeOf(expr, {
		names: /* @__PURE__ */ new Map(),
		outer: void 0
	}, checker);
	let types;
	return {
		problems: checker.problems,
		type: checker.problems.length > 0 ? "dyn" : settled(type),
		get types() {
			return types ??= new Map([...checker.types].map(([node, known]) => [node, settled(known)]));
		}
	};
}
function typeOf(expr, scope, checker) {
	const type = typeOfNode(expr, scope, checker);
	checker.types.set(expr, type);
	return type;
}
function typeOfNode(expr, scope, checker) {
	const of = (inner) => typeOf(inner, scope, checker);
	switch (expr.kind) {
		case "literal": return expr.literal.type;
		case "name": return typeOfName(expr, scope, checker);
		case "select": {
			const dotted = typeOfDotted(expr, scope, checker);
			if (dotted !== void 0) return dotted;
			const field = typeOfField(expr, of(expr.operand), checker);
			return expr.isOptional ? optionalOf(field) : field;
		}
		case "has":
			typeOfField(expr, of(expr.operand), checker);
			return "bool";
		case "index": {
			const element = typeOfElement(expr, of(expr.operand), of(expr.index), checker);
			return expr.isOptional ? optionalOf(element) : element;
		}
		case "call": return typeOfCall(expr, {
			name: expr.name,
			receiver: void 0
		}, expr.args.map(of), checker);
		case "method": return typeOfMethod(expr, scope, checker);
		case "list": return {
			kind: "list",
			element: joined(expr.elements.map((element) => itemType(element.value, element.isOptional, of, checker)), checker)
		};
		case "map": {
			const keys = expr.entries.map((entry) => of(entry.key));
			const values = expr.entries.map((entry) => itemType(entry.value, entry.isOptional, of, checker));
			return {
				kind: "map",
				key: joined(keys, checker),
				value: joined(values, checker)
			};
		}
		case "message": return typeOfMessage(expr, of, checker);
		case "and":
		case "or":
			for (const term of expr.terms) wantBool(term, of(term), checker);
			return "bool";
		case "not":
			wantBool(expr.operand, of(expr.operand), checker);
			return "bool";
		case "negate": return typeOfOperator(expr, "-_", [
			"(int) -> int",
			"(double) -> double",
			"(duration) -> duration"
		], [of(expr.operand)], checker);
		case "binary": return typeOfOperator(expr, expr.operator, OPERATORS[expr.operator], [of(expr.left), of(expr.right)], checker);
		case "conditional":
			wantBool(expr.condition, of(expr.condition), checker);
			return typeOfOperator(expr, "?:", ["(A, A) -> A"], [of(expr.consequent), of(expr.otherwise)], checker);
		case "loop": return typeOfLoop(expr, scope, checker);
		case "bind": {
			const value = of(expr.value);
			return typeOf(expr.body, inside(scope, [[expr.variable, value]]), checker);
		}
		case "optMap":
		case "optFlatMap": {
			const target = of(expr.target);
			const value = unknownType();
			if (!fits(optionalOf(value), target, checker.trail)) report(checker, expr, `${expr.kind}() is a method of optionals, but this is of type ${textOfType(target)}`);
			const body = typeOf(expr.body, inside(scope, [[expr.variable, value]]), checker);
			if (expr.kind === "optMap") return optionalOf(body);
			if (!fits(optionalOf(unknownType()), body, checker.trail)) report(checker, expr.body, `optFlatMap() needs an optional here, but this is of type ${textOfType(body)}`);
			return body;
		}
	}
}
function typeOfName(expr, scope, checker) {
	const known = (expr.isRooted ? void 0 : lookUp(scope, expr.name)) ?? declared(expr.name, checker);
	if (known !== void 0) return known;
	if (TYPE_NAMES.has(expr.name)) return "type";
	const close = require_flags.nearestInAnyCase(expr.name, namesIn(scope, checker));
	return report(checker, expr, `undeclared name "${expr.name}"`, close === void 0 ? `Variables here: ${[...namesIn(scope, checker)].join(", ") || "none"}.` : `Did you mean "${close}"?`);
}
function typeOfDotted(expr, scope, checker) {
	const name = dottedName(expr);
	const root = rootName(expr);
	if (name === void 0 || root === void 0) return void 0;
	if (!root.isRooted && lookUp(scope, root.name) !== void 0) return void 0;
	return declared(name, checker) ?? (TYPE_NAMES.has(name) ? "type" : void 0);
}
function typeOfMessage(expr, of, checker) {
	const known = Object.hasOwn(require_facts.MESSAGES, expr.name) ? require_facts.MESSAGES[expr.name] : void 0;
	if (known === void 0) return report(checker, expr, `messages such as ${expr.name}{\u2026} are not part of Kubernetes' CEL`);
	for (const field of expr.fields) {
		const type = itemType(field.value, field.isOptional, of, checker);
		const wanted = Object.hasOwn(known, field.name) ? known[field.name] : void 0;
		if (wanted === void 0) report(checker, field.value, `${expr.name} has no field "${field.name}"`, `Its fields: ${Object.keys(known).join(", ")}.`);
		else if (!fits(readType(wanted, /* @__PURE__ */ new Map()), type, checker.trail)) report(checker, field.value, `"${field.name}" is of type ${wanted}, but this is of type ${textOfType(type)}`);
	}
	if (expr.name === "google.protobuf.Duration") return "duration";
	return expr.name === "google.protobuf.Timestamp" ? "timestamp" : "dyn";
}
function itemType(expr, isOptional, of, checker) {
	const type = of(expr);
	if (!isOptional) return type;
	const value = unknownType();
	if (fits({
		kind: "optional",
		value
	}, type, checker.trail)) return value;
	return report(checker, expr, `"?" marks an optional, but this is of type ${textOfType(type)}`);
}
function joined(types, checker) {
	const [first, ...rest] = types;
	if (first === void 0) return openType();
	const before = checker.trail.length;
	let common = first;
	for (const type of rest) {
		if (!fits(common, type, checker.trail)) {
			takeBack(checker.trail, before);
			return "dyn";
		}
		common = looser(common, type);
	}
	return common;
}
function typeOfMethod(expr, scope, checker) {
	const namespace = dottedName(expr.target);
	const root = rootName(expr.target);
	const args = () => expr.args.map((arg) => typeOf(arg, scope, checker));
	if (namespace !== void 0 && root !== void 0) {
		const isVariable = lookUp(scope, root.name) !== void 0 || declared(root.name, checker) !== void 0;
		const name = `${namespace}.${expr.name}`;
		if (!isVariable && overloadsByName().has(name)) return typeOfCall(expr, {
			name,
			receiver: void 0
		}, args(), checker);
		if (!isVariable && !TYPE_NAMES.has(root.name) && isNamespace(namespace)) {
			args();
			return unknownFunction$1(expr, name, checker);
		}
	}
	const receiver = typeOf(expr.target, scope, checker);
	if (MACRO_METHODS.includes(`.${expr.name}`)) return refuseMacro(expr, checker);
	return typeOfCall(expr, {
		name: expr.name,
		receiver
	}, args(), checker);
}
function typeOfLoop(expr, scope, checker) {
	const range = resolved(typeOf(expr.range, scope, checker));
	const [first = "", second] = expr.variables;
	const [key, value] = membersOf(expr, range, checker);
	const names = second === void 0 ? [[first, isKeyed(range) ? key : value]] : [[first, key], [second, value]];
	const inner = inside(scope, names);
	if (expr.filter !== void 0) wantBool(expr.filter, typeOf(expr.filter, inner, checker), checker);
	const body = typeOf(expr.body, inner, checker);
	switch (expr.macro) {
		case "all":
		case "exists":
		case "existsOne":
			wantBool(expr.body, body, checker);
			return "bool";
		case "filter":
			wantBool(expr.body, body, checker);
			return {
				kind: "list",
				element: isKeyed(range) ? key : value
			};
		case "map":
		case "transformList": return {
			kind: "list",
			element: body
		};
		case "transformMap": return {
			kind: "map",
			key,
			value: body
		};
		case "transformMapEntry":
			if (fits({
				kind: "map",
				key: unknownType(),
				value: unknownType()
			}, body, checker.trail)) return body;
			return report(checker, expr.body, `transformMapEntry() needs a map such as {key: value} here, but this is of type ${textOfType(body)}`);
		case "sortBy": return range;
	}
}
function isKeyed(range) {
	return typeof range === "object" && (range.kind === "map" || range.kind === "object");
}
function membersOf(expr, range, checker) {
	if (range === "dyn") return ["dyn", "dyn"];
	if (typeof range === "object") {
		if (range.kind === "list") return ["int", range.element];
		if (range.kind === "map") return [range.key, range.value];
		if (range.kind === "object") return ["string", "dyn"];
		if (range.kind === "variable") return ["dyn", "dyn"];
	}
	report(checker, expr, `${expr.macro}() goes through lists and maps, but this is of type ${textOfType(range)}`);
	return ["dyn", "dyn"];
}

// src/cel/compiler/code-frame.ts
function declarations(frame) {
	return frame.locals.length === 0 ? "" : `var ${frame.locals.join(",")};`;
}
function local(frame, generator) {
	const name = `t${generator.names++}`;
	frame.locals.push(name);
	return name;
}
function constant(value, generator) {
	const known = generator.constants.get(value);
	if (known !== void 0) return known;
	const name = `K${generator.constants.size}`;
	generator.constants.set(value, name);
	return name;
}
function usedNames(body, frame) {
	const mentioned = new Set(body.match(/\b[pct]\d+\b/g));
	return [.../* @__PURE__ */ new Set([...frame.scope.values(), ...frame.roots.values()])].filter((name) => mentioned.has(name));
}

// src/cel/compiler/read-code.ts
function textLiteral(value) {
	return JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
function fieldCode(reading, operand, form, field, temporary) {
	const isInherited = field in Object.prototype;
	const asked = (from) => `rt.${reading}${isInherited ? "Own" : ""}(${from},${textLiteral(field)})`;
	if (isInherited || form === void 0 || form === "elements") return asked(operand);
	if (form === "map") return fieldOfMapping(reading, operand, field);
	if (mayBeNoField(field)) return asked(operand);
	const isName = /^\w+$/u.test(operand);
	const from = isName ? operand : temporary();
	const given = isName ? operand : `(${from}=${operand})`;
	if (reading === "has") return `(${given}${property(field, "?.")}!==undefined||${asked(from)})`;
	const isLong = !isName && reading !== "select";
	const read = `${isLong ? from : given}${property(field, "?.")}??${asked(from)}`;
	return isLong ? `(${given}===undefined?undefined:${read})` : `(${read})`;
}
function fieldOfMapping(reading, operand, field) {
	const read = `${operand}${property(field, ".")}`;
	if (reading === "has") return `(${read}!==undefined)`;
	return reading === "select" ? `(${read}??rt.select(${operand},${textLiteral(field)}))` : read;
}
function property(field, dot) {
	if (/^[A-Za-z_]\w*$/u.test(field)) return `${dot}${field}`;
	return `${dot === "." ? "" : dot}[${textLiteral(field)}]`;
}
const TAKEN = /* @__PURE__ */ new Set([
	"message",
	...[
		Array,
		String,
		Number,
		Boolean,
		BigInt,
		require_facts.CelError
	].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype)),
	...Object.getOwnPropertyNames(Object.getPrototypeOf(require_facts.CelError.prototype))
]);
function mayBeNoField(field) {
	return TAKEN.has(field) || /^\d/u.test(field);
}

// src/cel/compiler/code-of-literals.ts
function literalCode(expr, generator) {
	const { literal: value } = expr;
	switch (value.type) {
		case "null":
		case "bool": return String(value.value);
		case "string": return textLiteral(value.value);
		case "int": return `(${value.value}${Number.isSafeInteger(Number(value.value)) ? "" : "n"})`;
		case "uint": return constant(`new rt.Uint(${value.value}n)`, generator);
		case "double": return doubleLiteral(value.value, generator);
		case "bytes": return constant(`new rt.Bytes(Uint8Array.of(${value.value.join(",")}))`, generator);
	}
}
function doubleLiteral(value, generator) {
	if (!Number.isSafeInteger(value)) return `(${value})`;
	return constant(`rt.doubleOf(${Object.is(value, -0) ? "-0" : value})`, generator);
}
function textOfLiteral(expr) {
	return expr.kind === "literal" && expr.literal.type === "string" ? expr.literal.value : void 0;
}
function isConstant(expr) {
	if (expr.kind === "list") return expr.elements.every((element) => !element.isOptional && isConstant(element.value));
	if (expr.kind !== "map") return expr.kind === "literal";
	return expr.entries.every((entry) => !entry.isOptional && isConstant(entry.key) && isConstant(entry.value));
}
function isDataLiteral({ literal: { type } }) {
	return type === "string" || type === "int" || type === "bool" || type === "null";
}

// src/cel/compiler/code-of-names.ts
function nameCode(name, isRooted, frame, generator) {
	const variable = (isRooted ? frame.roots : frame.scope).get(name);
	if (variable !== void 0) return variable;
	if (TYPE_NAMES.has(name)) return constant(`new rt.TypeValue(${textLiteral(name)})`, generator);
	return constant(`new rt.CelError(${textLiteral(`undeclared name: ${name}`)})`, generator);
}
function dottedVariable(expr, frame, generator) {
	const name = dottedName(expr);
	if (name === void 0) return void 0;
	const root = frame.scope.get(name.split(".")[0] ?? "");
	if (root !== void 0 && !root.startsWith("p") && rootName(expr)?.isRooted !== true) return void 0;
	const variable = frame.scope.get(name);
	if (variable !== void 0) return variable;
	return TYPE_NAMES.has(name) ? constant(`new rt.TypeValue(${textLiteral(name)})`, generator) : void 0;
}
function namespacedName(expr, frame) {
	const namespace = dottedName(expr.target);
	if (namespace === void 0 || frame.scope.has(namespace.split(".")[0] ?? "")) return void 0;
	const name = `${namespace}.${expr.name}`;
	return overloadsByName().has(name) ? name : void 0;
}
function runtimeFor(name, count) {
	return overloadsByName().get(name)?.find(({ parameters, isVariadic }) => parameters.length === count || isVariadic && count >= parameters.length - 1)?.runtime;
}
function isOptionalChain(expr) {
	let current = expr;
	while (current.kind === "select" || current.kind === "index") {
		if (current.isOptional) return true;
		current = current.operand;
	}
	return false;
}

// src/cel/compiler/forms.ts
function formOf(expr, frame, generator) {
	return isOptionalChain(expr) ? void 0 : formWithin(expr, frame, generator);
}
function formWithin(expr, frame, generator) {
	const { found } = generator;
	if (found === void 0) return void 0;
	if (found.has(expr)) return found.get(expr);
	const form = findForm(expr, frame, generator);
	found.set(expr, form);
	return form;
}
function findForm(expr, frame, generator) {
	const known = (inner) => formOf(inner, frame, generator);
	switch (expr.kind) {
		case "literal": return isDataLiteral(expr) ? "data" : void 0;
		case "name": return generator.forms.get(nameCode(expr.name, expr.isRooted, frame, generator));
		case "select":
		case "index": {
			const variable = expr.kind === "select" ? dottedVariable(expr, frame, generator) : void 0;
			if (variable !== void 0) return generator.forms.get(variable);
			return isDataInLoops(formWithin(expr.operand, frame, generator)) ? "data" : void 0;
		}
		case "list": return expr.elements.every(({ value, isOptional }) => !isOptional && isData(known(value))) ? "data" : void 0;
		case "conditional": return isData(known(expr.consequent)) && isData(known(expr.otherwise)) ? "data" : void 0;
		case "binary": return expr.operator === "+" && isDataInLoops(known(expr.left)) && isDataInLoops(known(expr.right)) ? "elements" : void 0;
		case "method": return formOfMethod(expr, frame, generator);
		case "loop": return expr.macro === "filter" && isDataInLoops(known(expr.range)) ? "data" : void 0;
		default: return;
	}
}
const SHORTENING = /* @__PURE__ */ new Set([
	"slice",
	"distinct",
	"sort",
	"reverse",
	"flatten"
]);
function formOfMethod(expr, frame, generator) {
	if (namespacedName(expr, frame) !== void 0) return void 0;
	const runtime = runtimeFor(`.${expr.name}`, expr.args.length);
	if (runtime !== void 0 && SHORTENING.has(runtime)) return isDataInLoops(formOf(expr.target, frame, generator)) ? "data" : void 0;
	const [argument] = expr.args;
	if (argument === void 0 || runtime !== "optionalOrValue") return void 0;
	return isData(formWithin(expr.target, frame, generator)) && isData(formOf(argument, frame, generator)) ? "data" : void 0;
}
function isData(form) {
	return form === "data" || form === "map";
}
function isDataInLoops(form) {
	return isData(form) || form === "elements";
}
function setForm(name, form, generator) {
	if (form === "elements" || isData(form)) generator.forms.set(name, form === "elements" ? form : "data");
}

// src/cel/compiler/kept-values.ts
function isWorthKeeping(expr) {
	return (expr.kind === "loop" || (expr.kind === "list" || expr.kind === "map") && !isConstant(expr)) && !readsAround(expr, []);
}
function readsAround(expr, bound) {
	if (expr.kind === "name") return !bound.includes(nameOf$1(expr));
	const names = boundNames(expr);
	if (names.length === 0) return childrenOf(expr).some((child) => readsAround(child, bound));
	const seen = [...bound, ...names];
	return childrenOf(expr).some((child, position) => readsAround(child, position === 0 ? bound : seen));
}
function nameOf$1({ name, isRooted }) {
	return isRooted ? `.${name}` : name;
}
function boundNames(expr) {
	if (expr.kind === "loop") return expr.variables;
	return expr.kind === "bind" || expr.kind === "optMap" || expr.kind === "optFlatMap" ? [expr.variable] : [];
}

// src/cel/compiler/loop-parts.ts
const RETURN_ERROR = "if(r instanceof rt.CelError)return r;";
const LOOP_CODE = {
	all: {
		before: "let e;",
		step: "if(r===false)return false;if(r!==true&&e===undefined)e=r;",
		after: "return e===undefined?true:rt.undecided(e)"
	},
	exists: {
		before: "let e;",
		step: "if(r===true)return true;if(r!==false&&e===undefined)e=r;",
		after: "return e===undefined?false:rt.undecided(e)"
	},
	existsOne: {
		before: "let n=0;",
		step: "if(r===true)n++;else if(r!==false)return rt.undecided(r);",
		after: "return n===1"
	},
	filter: {
		before: "const a=[];",
		step: "if(r===true)a.push($x);else if(r!==false)return rt.undecided(r);",
		after: "return a"
	},
	map: {
		before: "const a=[];",
		step: `${RETURN_ERROR}a.push(r);`,
		after: "return a"
	},
	transformList: {
		before: "const a=[];",
		step: `${RETURN_ERROR}a.push(r);`,
		after: "return a"
	},
	transformMap: {
		before: "const a=[];",
		step: `${RETURN_ERROR}a.push($x,r);`,
		after: "return rt.map(a,[])"
	},
	transformMapEntry: {
		before: "const a=[];",
		step: `${RETURN_ERROR}a.push(r);`,
		after: "return rt.mergedEntries(a)"
	},
	sortBy: {
		before: "const a=[];",
		step: `${RETURN_ERROR}a.push(r);`,
		after: "return rt.sortedBy(l,a)"
	}
};

// src/cel/compiler/generate.ts
function generate(expr, options) {
	const draft = draftFunction(options);
	const value = draft.value(expr);
	return draft.close(`return ${value}`);
}
const SEEN = "s";
function draftFunction({ parameters, fields = [], forms = {} }) {
	const variables = [...fields, ...parameters].map((variable, position) => ({
		variable,
		name: `p${position}`
	}));
	const known = variables.flatMap(({ variable, name }) => {
		const form = Object.hasOwn(forms, variable) ? forms[variable] : void 0;
		return form === void 0 ? [] : [[name, form]];
	});
	const generator = {
		constants: /* @__PURE__ */ new Map(),
		loops: [],
		names: 0,
		kept: 0,
		forms: new Map(known),
		found: known.length === 0 ? void 0 : /* @__PURE__ */ new Map()
	};
	const scope = new Map(variables.map(({ variable, name }) => [variable, name]));
	const frame = {
		scope,
		roots: scope,
		locals: [],
		isKept: false
	};
	return {
		value: (expr) => code(expr, frame, generator),
		temporary: () => local(frame, generator),
		define(variable, expr) {
			const value = code(expr, frame, generator);
			const name = local(frame, generator);
			setForm(name, formOf(expr, frame, generator), generator);
			scope.set(variable, name);
			return {
				statement: `${name}=${value};`,
				name
			};
		},
		close(statements, extra = []) {
			const seen = new Set(statements.match(/\bp\d+\b/gu));
			const read = variables.slice(0, fields.length).filter(({ name }) => seen.has(name)).map(({ variable, name }) => `${name}=${SEEN}.${variable}`);
			const given = variables.slice(fields.length).map(({ name }) => name);
			const main = `(${[
				...fields.length === 0 ? [] : [SEEN],
				...given,
				...extra
			].join(",")})=>{${read.length === 0 ? "" : `const ${read.join(",")};`}${declarations(frame)}rt.begin();${statements}}`;
			const hoisted = [...generator.constants].map(([value, name]) => `const ${name}=${value};`).join("") + Array.from({ length: generator.kept }, (_, number) => `let L${number};`).join("") + generator.loops.join("");
			return hoisted === "" ? main : `(()=>{${hoisted}return ${main}})()`;
		}
	};
}
const BINARY = {
	"==": "equal",
	"!=": "unequal",
	"<": "less",
	"<=": "lessOrEqual",
	">": "greater",
	">=": "greaterOrEqual",
	in: "isIn",
	"+": "add",
	"-": "subtract",
	"*": "multiply",
	"/": "divide",
	"%": "remainder"
};
function code(expr, frame, generator) {
	const isKept = !frame.isKept && isWorthKeeping(expr);
	if (!isKept) return codeAnew(expr, frame, generator);
	const value = local(frame, generator);
	const kept = `L${generator.kept++}`;
	return `((${value}=${kept})!==undefined?${value}:(${value}=${codeAnew(expr, {
		...frame,
		isKept
	}, generator)}) instanceof rt.CelError?${value}:(${kept}=${value}))`;
}
function codeAnew(expr, frame, generator) {
	const of = (inner) => code(inner, frame, generator);
	switch (expr.kind) {
		case "literal": return literalCode(expr, generator);
		case "name": return nameCode(expr.name, expr.isRooted, frame, generator);
		case "select": {
			if (isOptionalChain(expr)) return `rt.boxed(${maybe(expr, frame, generator)})`;
			const dotted = dottedVariable(expr, frame, generator);
			if (dotted !== void 0) return dotted;
			return readField("select", expr.operand, expr.field, frame, generator);
		}
		case "has": return readField("has", expr.operand, expr.field, frame, generator);
		case "index":
			if (isOptionalChain(expr)) return `rt.boxed(${maybe(expr, frame, generator)})`;
			return indexCode(expr, frame, generator);
		case "call": return callCode(expr.name, expr.args, frame, generator);
		case "method": return methodCode(expr, frame, generator);
		case "list": return listCode(expr, frame, generator);
		case "map": return mapCode(expr, frame, generator);
		case "message": return messageCode(expr, frame, generator);
		case "and":
		case "or": return logicCode(expr, frame, generator);
		case "not": return `rt.not(${of(expr.operand)})`;
		case "negate": return `rt.negate(${of(expr.operand)})`;
		case "binary": return binaryCode(expr, frame, generator);
		case "conditional": {
			const condition = local(frame, generator);
			const [consequent, otherwise] = [of(expr.consequent), of(expr.otherwise)];
			return `((${condition}=${of(expr.condition)})===true?${consequent}:${condition}===false?${otherwise}:rt.notBool(${condition}))`;
		}
		case "loop": return loopCode(expr, frame, generator);
		case "bind": {
			const variable = local(frame, generator);
			setForm(variable, formOf(expr.value, frame, generator), generator);
			const inner = {
				...frame,
				scope: new Map(frame.scope).set(expr.variable, variable)
			};
			return `(${variable}=${of(expr.value)},${code(expr.body, inner, generator)})`;
		}
		case "optMap":
		case "optFlatMap": return `rt.boxed(${maybe(expr, frame, generator)})`;
	}
}
function readField(reading, operand, field, frame, generator) {
	const isWithin = reading === "peek" || reading === "follow";
	const from = isWithin ? chained(operand, frame, generator) : code(operand, frame, generator);
	const form = isWithin ? formWithin(operand, frame, generator) : formOf(operand, frame, generator);
	return fieldCode(reading, from, form, field, () => local(frame, generator));
}
function binaryCode({ operator, left, right }, frame, generator) {
	const called = `rt.${BINARY[operator]}`;
	const written = textOfLiteral(right);
	if (written === void 0 || operator !== "==" && operator !== "!=") return `${called}(${code(left, frame, generator)},${code(right, frame, generator)})`;
	const value = local(frame, generator);
	const [given, to] = [code(left, frame, generator), textLiteral(written)];
	return `(typeof(${value}=${given})==="string"?${value}${operator}=${to}:${called}(${value},${to}))`;
}
function logicCode(expr, frame, generator) {
	const settles = String(expr.kind === "or");
	const rest = String(expr.kind !== "or");
	const terms = expr.terms.map((term) => {
		const name = local(frame, generator);
		return {
			name,
			test: `(${name}=${code(term, frame, generator)})===${settles}`
		};
	});
	return `(${terms.map((term) => term.test).join("||")}?${settles}:${terms.map((term) => `${term.name}===${rest}`).join("&&")}?${rest}:rt.undecided(${terms.map((term) => term.name).join(",")}))`;
}
function listCode(expr, frame, generator) {
	const values = expr.elements.map((element) => code(element.value, frame, generator));
	const optional = expr.elements.flatMap((element, position) => element.isOptional ? [position] : []);
	if (optional.length > 0) return `rt.listWithOptionals([${values.join(",")}],[${optional.join(",")}])`;
	if (expr.elements.every((element) => isConstant(element.value))) return constant(`[${values.join(",")}]`, generator);
	return `rt.list([${values.join(",")}])`;
}
function mapCode(expr, frame, generator) {
	const values = expr.entries.flatMap((entry) => [code(entry.key, frame, generator), code(entry.value, frame, generator)]);
	const optional = expr.entries.flatMap((entry, position) => entry.isOptional ? [position] : []);
	const made = `rt.map([${values.join(",")}],[${optional.join(",")}])`;
	return optional.length === 0 && expr.entries.every((entry) => isConstant(entry.key) && isConstant(entry.value)) ? constant(made, generator) : made;
}
function indexCode({ operand, index }, frame, generator) {
	const field = textOfLiteral(index);
	if (field !== void 0) return readField("select", operand, field, frame, generator);
	return `rt.index(${code(operand, frame, generator)},${code(index, frame, generator)})`;
}
function messageCode(expr, frame, generator) {
	const values = expr.fields.map(({ value, isOptional }) => isOptional ? `rt.unboxed(${code(value, frame, generator)})` : code(value, frame, generator));
	const names = expr.fields.map((field) => textLiteral(field.name));
	return `rt.message(${textLiteral(expr.name)},[${names.join(",")}],[${values.join(",")}])`;
}
const FOLDED = /* @__PURE__ */ new Set([
	"quantity",
	"semver",
	"ip",
	"cidr",
	"url",
	"duration",
	"timestamp"
]);
function callCode(name, args, frame, generator) {
	if (!TYPE_NAMES.has(name) && frame.scope.has(name) && !overloadsByName().has(name)) return unknownFunction(name, generator);
	return functionCode(name, args, frame, generator) ?? unknownFunction(name, generator);
}
function functionCode(name, args, frame, generator) {
	const runtime = runtimeFor(name, args.length);
	if (runtime === void 0) return void 0;
	if (runtime.startsWith("optional") && runtime !== "optionalUnwrap") {
		const inner = maybeCall(runtime, args, frame, generator);
		if (inner !== void 0) return `rt.boxed(${inner})`;
	}
	if (runtime === "matches") return matchesCode(args, frame, generator);
	const called = `rt.${runtime}(${args.map((arg) => code(arg, frame, generator)).join(",")})`;
	return FOLDED.has(name) && args.every((arg) => arg.kind === "literal") ? constant(called, generator) : called;
}
function unknownFunction(name, generator) {
	return constant(`new rt.CelError(${textLiteral(`unknown function: ${name}`)})`, generator);
}
function methodCode(expr, frame, generator) {
	const namespaced = namespacedName(expr, frame);
	if (namespaced !== void 0) return functionCode(namespaced, expr.args, frame, generator) ?? unknownFunction(namespaced, generator);
	const runtime = runtimeFor(`.${expr.name}`, expr.args.length);
	if (runtime === void 0) return unknownFunction(expr.name, generator);
	const [argument] = expr.args;
	const hasArgument = argument !== void 0 && expr.args.length === 1;
	const hasNone = expr.args.length === 0;
	switch (runtime) {
		case "optionalHasValue":
			if (hasNone) return `rt.hasValue(${maybe(expr.target, frame, generator)})`;
			break;
		case "optionalValue":
			if (hasNone) return `rt.valueOf(${maybe(expr.target, frame, generator)})`;
			break;
		case "optionalOrValue":
			if (hasArgument) return orElse(maybe(expr.target, frame, generator, "opened"), code(argument, frame, generator), frame, generator);
			break;
		case "optionalOr": if (hasArgument) return `rt.boxed(${maybe(expr, frame, generator)})`;
	}
	const args = [expr.target, ...expr.args];
	if (runtime === "matches") return matchesCode(args, frame, generator);
	return `rt.${runtime}(${args.map((arg) => code(arg, frame, generator)).join(",")})`;
}
function matchesCode(args, frame, generator) {
	const [subject, pattern] = args;
	if (subject === void 0 || pattern === void 0 || args.length !== 2) return unknownFunction("matches", generator);
	if (pattern.kind !== "literal" || pattern.literal.type !== "string") return `rt.matches(${code(subject, frame, generator)},${code(pattern, frame, generator)})`;
	const read = require_facts.argumentsOf(pattern.literal.value).map((one) => typeof one === "string" ? textLiteral(one) : one);
	const ready = constant(`rt.pattern(${read.join(",")})`, generator);
	return `rt.matchesPattern(${code(subject, frame, generator)},${ready})`;
}
function maybe(expr, frame, generator, unwrapped = "unboxed") {
	if ((expr.kind === "select" || expr.kind === "index") && isOptionalChain(expr)) {
		const read = expr.isOptional ? "peek" : "follow";
		const field = expr.kind === "select" ? expr.field : textOfLiteral(expr.index);
		if (field !== void 0) return readField(read, expr.operand, field, frame, generator);
		const index = expr.kind === "index" ? code(expr.index, frame, generator) : "";
		return `rt.${read}Index(${chained(expr.operand, frame, generator)},${index})`;
	}
	if (expr.kind === "optMap" || expr.kind === "optFlatMap") {
		const value = local(frame, generator);
		setForm(value, formWithin(expr.target, frame, generator), generator);
		const inner = {
			...frame,
			scope: new Map(frame.scope).set(expr.variable, value)
		};
		const body = expr.kind === "optMap" ? code(expr.body, inner, generator) : maybe(expr.body, inner, generator);
		return `((${value}=${maybe(expr.target, frame, generator)})===undefined||${value} instanceof rt.CelError?${value}:${body})`;
	}
	return (expr.kind === "method" ? maybeMethod(expr, frame, generator) : void 0) ?? `rt.${unwrapped}(${code(expr, frame, generator)})`;
}
function maybeMethod(expr, frame, generator) {
	const namespaced = namespacedName(expr, frame);
	const runtime = runtimeFor(namespaced ?? `.${expr.name}`, expr.args.length);
	if (runtime === void 0) return void 0;
	if (namespaced !== void 0) return maybeCall(runtime, expr.args, frame, generator);
	const [argument] = expr.args;
	if (runtime !== "optionalOr" || argument === void 0) return void 0;
	return orElse(maybe(expr.target, frame, generator), maybe(argument, frame, generator), frame, generator);
}
function chained(expr, frame, generator) {
	return isOptionalChain(expr) ? maybe(expr, frame, generator) : code(expr, frame, generator);
}
function orElse(target, otherwise, frame, generator) {
	const value = local(frame, generator);
	return `((${value}=${target})===undefined?${otherwise}:${value})`;
}
function maybeCall(runtime, args, frame, generator) {
	const [argument] = args;
	if (runtime === "optionalNone" && args.length === 0) return "undefined";
	if (argument === void 0 || args.length !== 1) return void 0;
	if (runtime === "optionalOf") return code(argument, frame, generator);
	return runtime === "optionalOfNonZeroValue" ? `rt.nonZero(${code(argument, frame, generator)})` : void 0;
}
function loopCode(expr, frame, generator) {
	const isPair = expr.variables.length === 2;
	const names = expr.variables.map(() => `c${generator.names++}`);
	const scope = new Map(frame.scope);
	expr.variables.forEach((variable, position) => scope.set(variable, names[position] ?? ""));
	if (isDataInLoops(formOf(expr.range, frame, generator))) for (const name of names) generator.forms.set(name, "data");
	const inner = {
		...frame,
		scope,
		locals: []
	};
	const filter = expr.filter === void 0 ? void 0 : code(expr.filter, inner, generator);
	const body = code(expr.body, inner, generator);
	const { before, step, after } = LOOP_CODE[expr.macro];
	const test = filter === void 0 ? "" : `const f=${filter};if(f===false)continue;if(f!==true)return rt.undecided(f);`;
	const loop = `for(let i=0;i<l.length;i++){${isPair ? `const ${names[0] ?? ""}=k===undefined?i:k[i];const ${names[1] ?? ""}=l[i];` : `const ${names[0] ?? ""}=l[i];`}${test}const r=${body};${step.replaceAll("$x", names[0] ?? "")}}`;
	const name = `F${generator.loops.length}`;
	const used = usedNames(`${filter ?? ""} ${body}`, frame);
	const read = isPair ? "const k=rt.keysOf(l);l=rt.visited(l)" : "l=rt.elements(l)";
	generator.loops.push(`const ${name}=(${["l", ...used].join(",")})=>{${declarations(inner)}${before}${read};if(l instanceof rt.CelError)return l;${loop}${after}};`);
	return `${name}(${[code(expr.range, frame, generator), ...used].join(",")})`;
}

// src/cel/compiler/compile.ts
function understand(source, environment) {
	const parsed = parse(source);
	if (!parsed.ok) return {
		ok: false,
		problems: parsed.errors
	};
	const { problems, type } = check(parsed.expr, environment, source);
	return problems.length > 0 ? {
		ok: false,
		problems
	} : {
		ok: true,
		expr: parsed.expr,
		type
	};
}
function compile(source, environment, parameters = Object.keys(environment.variables)) {
	const read = understand(source, environment);
	return read.ok ? compiled(read.expr, read.type, parameters) : read;
}
function compileChecked(source, parameters) {
	const parsed = parse(source);
	return parsed.ok ? compiled(parsed.expr, "dyn", parameters) : {
		ok: false,
		problems: parsed.errors
	};
}
function compiled(expr, type, parameters) {
	const code = generate(expr, { parameters });
	let made;
	return {
		ok: true,
		code,
		type,
		evaluate: (...values) => {
			made ??= evaluator(code);
			return made(...values);
		}
	};
}
function evaluator(code) {
	return require_facts.madeOf(code);
}

// src/cel/compiler/object-types.ts
function objectType(name, read, isOpen = false) {
	let fields;
	return {
		kind: "object",
		name,
		isOpen,
		get fields() {
			return fields ??= read();
		}
	};
}
function oneOfTypes(types) {
	const different = [...new Set(types.map(resolved))];
	const [first = "dyn", ...others] = different;
	if (others.length === 0) return first;
	const objects = different.flatMap((type) => typeof type === "object" && type.kind === "object" ? [type] : []);
	if (objects.length === different.length) return oneOfObjects(objects);
	const lists = different.flatMap((type) => typeof type === "object" && type.kind === "list" ? [type.element] : []);
	if (lists.length === different.length) return {
		kind: "list",
		element: oneOfTypes(lists)
	};
	const values = different.flatMap((type) => typeof type === "object" && type.kind === "map" ? [type.value] : []);
	if (values.length === different.length) return {
		kind: "map",
		key: "string",
		value: oneOfTypes(values)
	};
	const text = textOfType(first);
	return others.every((other) => textOfType(other) === text) ? first : "dyn";
}
function oneOfObjects(types) {
	const read = () => {
		const byField = /* @__PURE__ */ new Map();
		for (const type of types) for (const [field, one] of Object.entries(type.fields)) {
			const known = byField.get(field);
			if (known === void 0) byField.set(field, [one]);
			else known.push(one);
		}
		const open = types.filter((type) => type.isOpen === true);
		const isAnything = (field) => open.some((type) => !Object.hasOwn(type.fields, field));
		return Object.fromEntries([...byField].map(([field, all]) => [field, isAnything(field) ? "dyn" : oneOfTypes(all)]));
	};
	return objectType(nameOf(types), read, types.some((type) => type.isOpen === true));
}
function nameOf(types) {
	const names = [...new Set(types.map((type) => type.name))];
	return names.length > 4 ? `${names.slice(0, 3).join(" or ")} or another` : names.join(" or ");
}

// src/cel/compiler/error-place.ts
function errorPlace(expr, parameters, values) {
	const message = errorOf(expr, parameters, values);
	if (message === void 0) return expr;
	const inner = outsideOfLoops(expr).find((child) => errorOf(child, parameters, values) === message);
	return inner === void 0 ? expr : errorPlace(inner, parameters, values);
}
function outsideOfLoops(expr) {
	switch (expr.kind) {
		case "loop": return [expr.range];
		case "bind": return [expr.value];
		case "optMap":
		case "optFlatMap": return [expr.target];
		default: return childrenOf(expr);
	}
}
function errorOf(expr, parameters, values) {
	const value = require_facts.madeOf(generate(expr, { parameters }))(...values);
	return value instanceof require_facts.CelError ? value.message : void 0;
}

Object.defineProperty(exports, "check", {
  enumerable: true,
  get: function () {
    return check;
  }
});
Object.defineProperty(exports, "childrenOf", {
  enumerable: true,
  get: function () {
    return childrenOf;
  }
});
Object.defineProperty(exports, "compile", {
  enumerable: true,
  get: function () {
    return compile;
  }
});
Object.defineProperty(exports, "compileChecked", {
  enumerable: true,
  get: function () {
    return compileChecked;
  }
});
Object.defineProperty(exports, "dottedName", {
  enumerable: true,
  get: function () {
    return dottedName;
  }
});
Object.defineProperty(exports, "draftFunction", {
  enumerable: true,
  get: function () {
    return draftFunction;
  }
});
Object.defineProperty(exports, "errorPlace", {
  enumerable: true,
  get: function () {
    return errorPlace;
  }
});
Object.defineProperty(exports, "evaluator", {
  enumerable: true,
  get: function () {
    return evaluator;
  }
});
Object.defineProperty(exports, "generate", {
  enumerable: true,
  get: function () {
    return generate;
  }
});
Object.defineProperty(exports, "objectType", {
  enumerable: true,
  get: function () {
    return objectType;
  }
});
Object.defineProperty(exports, "oneOfTypes", {
  enumerable: true,
  get: function () {
    return oneOfTypes;
  }
});
Object.defineProperty(exports, "parse", {
  enumerable: true,
  get: function () {
    return parse;
  }
});
Object.defineProperty(exports, "positionAt", {
  enumerable: true,
  get: function () {
    return positionAt;
  }
});
Object.defineProperty(exports, "textOfType", {
  enumerable: true,
  get: function () {
    return textOfType;
  }
});
Object.defineProperty(exports, "understand", {
  enumerable: true,
  get: function () {
    return understand;
  }
});