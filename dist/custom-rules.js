import { n as UserError } from "./errors.js";
import { U as runtime_exports, V as isKnownKindPattern, d as CATEGORIES, f as SCOPES, n as rootName, p as SEVERITIES, r as nearest, t as dottedName } from "./facts.js";
import { o as PARAMETERS } from "./core.js";
import { t as require_dist } from "./yaml.js";
import { d as strictObject, f as string, i as boolean, l as number, n as _enum, p as union, r as array, s as json, u as record } from "./zod.js";

// src/cel/library.ts
/**
* The functions of Kubernetes' CEL: under the name of the runtime function that does the work, the forms in which an
* expression may call it. `string.split(string)` is a method, `size(string)` a function; capital letters are type
* parameters; `...` repeats the last argument. Sources: the CEL language definition, cel-go's `ext` package (strings,
* math, lists, sets, encoders, two-variable comprehensions) and the API server's own libraries (`k8s.io/apiserver/pkg/cel/library`).
*/
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
/** All functions and methods by name: a function's whole name with its dots, a method's behind a dot: `.split`. */
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

// src/cel/lex.ts
const NO_BYTES = [];
const SPACE = /(?:[ \t\n\f\r]|\/\/[^\n]*)+/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const QUOTED_NAME = /`([A-Za-z0-9_.\-/ ]+)`/y;
const NUMBER = /0[xX][0-9a-fA-F]+[uU]?|(?:[0-9]+\.[0-9]+(?:[eE][+-]?[0-9]+)?|[0-9]+[eE][+-]?[0-9]+|\.[0-9]+(?:[eE][+-]?[0-9]+)?)|[0-9]+[uU]?/y;
const OPERATOR = /&&|\|\||==|!=|<=|>=|[-+*/%<>!?:.,()[\]{}]/y;
const OPENING = /([bB]?)([rR]?)("""|'''|"|')/y;
/** The words of `source` in order, with one of kind `end` at its end; or the first place that is no word of CEL. */
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

// src/cel/parse.ts
/** Longest expression that is read, in UTF-16 code units. */
const MAX_SOURCE_LENGTH = 1e5;
/** How deep brackets may nest. Source: cel-go's parser stops at 250. */
const MAX_NESTING = 250;
/** How high the tree of one expression may grow, so that no walk over it runs out of stack: `a + b + c` grows by one each. */
const MAX_TREE_DEPTH = 1e3;
/**
* The expression that `source` spells, with its macros (`has`, `all`, `map`, `cel.bind` …) told apart from calls. Never
* throws. Speaks the grammar of CEL as Kubernetes 1.34 does: with optionals (`.?a`, `[?i]`, `{?k: v}`) and quoted field
* names.
*/
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
/** Line and column, both from 1, of an offset into `source`. */
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
	if (depth >= 1e3) throw new SyntaxProblem(expr.offset, "the expression is too deeply nested");
	return {
		...expr,
		depth: depth + 1
	};
}
function parseExpression(parser) {
	if (parser.nesting >= 250) throw new SyntaxProblem(peek(parser).offset, "the expression is too deeply nested");
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
/** Words that CEL keeps for itself, so that no variable may have them. Source: the language definition's syntax. */
const RESERVED = new Set("as break const continue else for function if import let loop package namespace return var void while".split(" "));
function parsePrimary(parser, isNegative) {
	const token = take(parser);
	const { offset, text } = token;
	switch (token.kind) {
		case "int":
		case "uint":
		case "double": return literal$2(numberLiteral(token, isNegative), offset);
		case "string": return literal$2({
			type: "string",
			value: text
		}, offset);
		case "bytes": return literal$2({
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
	if (name === "true" || name === "false") return literal$2({
		type: "bool",
		value: name === "true"
	}, offset);
	if (name === "null") return literal$2({
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
	const values = parseList(parser, "}", (inner) => {
		takeIf(inner, "?");
		const field = take(inner);
		if (field.kind !== "name" && field.kind !== "quotedName") throw unexpected(field, "the name of a field");
		expect(inner, ":");
		return parseExpression(inner);
	});
	return node({
		kind: "message",
		offset,
		name
	}, ...values);
}
function literal$2(value, offset) {
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
		offset,
		operand: argument.operand,
		field: argument.field
	}, argument.operand);
}
/** How many arguments make a name a loop: variables first, then perhaps a filter, then the body. */
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
	const [first, second, third] = args;
	if (name === "bind" && target.kind === "name" && target.name === "cel" && args.length === 3) {
		if (first !== void 0 && second !== void 0 && third !== void 0) return node({
			kind: "bind",
			offset,
			variable: variableOf(first, "cel.bind"),
			value: second,
			body: third
		}, second, third);
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
function variableOf(expr, macro) {
	if (expr.kind === "name" && !expr.isRooted && expr.name !== "__result__") return expr.name;
	throw new SyntaxProblem(expr.offset, `${macro}() takes the name of a variable here`);
}

// src/cel/types.ts
/** Types that are a word. The last line is Kubernetes' own. */
const SIMPLE_TYPES = [
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
];
/** A new type that is not known yet. */
function unknownType() {
	return {
		kind: "variable",
		bound: void 0
	};
}
/** The type behind any filled-in variables at its root. */
function resolved(type) {
	let current = type;
	while (typeof current === "object" && current.kind === "variable" && current.bound !== void 0) current = current.bound;
	return current;
}
/** The type with all variables filled in; what is still unknown is `dyn`. */
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
/** The type as messages write it, e.g. `list<string>`. */
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
/** Empties the variables that were filled in since the trail was `length` long. */
function takeBack(trail, length) {
	for (const variable of trail.splice(length)) variable.bound = void 0;
}
/** Whether a value of type `actual` may stand where `wanted` is asked for; fills in variables on both sides. */
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
	if (a.kind === "map") return b.kind === "map" && fits(a.key, b.key, trail) && fits(a.value, b.value, trail);
	return a.kind === b.kind && a.name === b.name;
}
function fill(variable, type, trail) {
	if (occursIn(variable, type)) return false;
	variable.bound = type;
	trail.push(variable);
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
/** Of two types that fit each other the one that says less: `dyn` wherever either is `dyn`. */
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
	if (left.kind !== "map" || right.kind !== "map") return left;
	return {
		kind: "map",
		key: looser(left.key, right.key),
		value: looser(left.value, right.value)
	};
}
/** Reads a type as the library writes it: `map<string,list<A>>`. `parameters` keeps the variables that capital letters name. */
function readType(text, parameters) {
	const simple = SIMPLE_TYPES.find((type) => type === text);
	if (simple !== void 0) return simple;
	const match = /^(list|map|optional)<(.*)>$/.exec(text);
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

// src/cel/check.ts
/**
* Checks names, functions, arguments and the fields of declared objects. `source` is the text that was parsed: problems say
* their lines by it. Never throws.
*/
function check(expr, environment, source) {
	const checker = {
		problems: [],
		types: /* @__PURE__ */ new Map(),
		trail: [],
		variables: new Map(Object.entries(environment.variables)),
		source
	};
	const type = typeOf(expr, {
		names: /* @__PURE__ */ new Map(),
		outer: void 0
	}, checker);
	const types = new Map([...checker.types].map(([node, known]) => [node, settled(known)]));
	return {
		problems: checker.problems,
		type: checker.problems.length > 0 ? "dyn" : settled(type),
		types
	};
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
function report(checker, expr, message, hint) {
	const { offset } = expr;
	checker.problems.push({
		message,
		...hint === void 0 ? {} : { hint },
		offset,
		...positionAt(checker.source, offset)
	});
	return "dyn";
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
		case "message": return report(checker, expr, `messages such as ${expr.name}{…} are not part of Kubernetes' CEL`);
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
function optionalOf(value) {
	const known = resolved(value);
	return typeof known === "object" && known.kind === "optional" ? known : {
		kind: "optional",
		value
	};
}
function wantBool(expr, type, checker) {
	if (!fits("bool", type, checker.trail)) report(checker, expr, `expected a bool here, but this is of type ${textOfType(type)}`);
}
const TYPE_NAMES$1 = new Set("bool int uint double string bytes list map null_type type optional_type google.protobuf.Timestamp google.protobuf.Duration".split(" "));
function typeOfName(expr, scope, checker) {
	const known = (expr.isRooted ? void 0 : lookUp(scope, expr.name)) ?? checker.variables.get(expr.name);
	if (known !== void 0) return known;
	if (TYPE_NAMES$1.has(expr.name)) return "type";
	const close = nearest(expr.name, namesIn(scope, checker));
	return report(checker, expr, `undeclared name "${expr.name}"`, close === void 0 ? `Variables here: ${[...namesIn(scope, checker)].join(", ") || "none"}.` : `Did you mean "${close}"?`);
}
function namesIn(scope, checker) {
	const names = /* @__PURE__ */ new Set();
	for (let current = scope; current !== void 0; current = current.outer) for (const name of current.names.keys()) names.add(name);
	for (const name of checker.variables.keys()) names.add(name);
	return names;
}
function typeOfDotted(expr, scope, checker) {
	const name = dottedName(expr);
	const root = rootName(expr);
	if (name === void 0 || root === void 0) return void 0;
	if (!root.isRooted && lookUp(scope, root.name) !== void 0) return void 0;
	return checker.variables.get(name) ?? (TYPE_NAMES$1.has(name) ? "type" : void 0);
}
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
			const close = nearest(expr.field, Object.keys(known.fields));
			return report(checker, expr, `${known.name} has no field "${expr.field}"`, close === void 0 ? void 0 : `Did you mean "${close}"?`);
		}
	}
	return report(checker, expr, `a value of type ${textOfType(known)} has no fields, so "${expr.field}" cannot be read`);
}
function typeOfElement(expr, operand, index, checker) {
	const known = resolved(operand);
	if (typeof known === "object" && known.kind === "optional") return optionalOf(typeOfElement(expr, known.value, index, checker));
	return typeOfOperator(expr, "[]", ["(list<A>, int) -> A", "(map<A,B>, A) -> B"], [known, index], checker);
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
	if (first === void 0) return unknownType();
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
	const result = choose(texts.map(readSignature), args, checker);
	if (result !== void 0) return result;
	const [left, right] = args.map(textOfType);
	const what = right === void 0 ? `a value of type ${left}` : `${left} and ${right}`;
	return report(checker, expr, operator === "==" || operator === "!=" || operator === "?:" ? `"${operator}" needs two values of one type, but these are ${what}` : `"${operator}" cannot take ${what}`);
}
function readSignature(text) {
	const variables = /* @__PURE__ */ new Map();
	const [, parameters = "", result = ""] = /^\((.*)\) -> (.*)$/.exec(text) ?? [];
	return {
		parameters: parameters.split(/,(?![^<]*>)/).map((type) => type.trim()).map((type) => readType(type, variables)),
		result: readType(result, variables)
	};
}
/** The result of the signatures that the arguments fit; `dyn` where several give different ones; undefined where none fits. */
function choose(signatures, args, checker) {
	const { trail } = checker;
	const start = trail.length;
	const [first, ...others] = signatures.filter((signature) => {
		const doesFit = fitsAll(signature, args, trail);
		takeBack(trail, start);
		return doesFit;
	});
	if (first === void 0) return void 0;
	if (others.length === 0) fitsAll(first, args, trail);
	const text = textOfType(first.result);
	return others.every((other) => textOfType(other.result) === text) ? first.result : "dyn";
}
function fitsAll(signature, args, trail) {
	return signature.parameters.length === args.length && signature.parameters.every((wanted, position) => fits(wanted, args[position] ?? "dyn", trail));
}
function typeOfMethod(expr, scope, checker) {
	const namespace = dottedName(expr.target);
	const root = rootName(expr.target);
	const args = () => expr.args.map((arg) => typeOf(arg, scope, checker));
	if (namespace !== void 0 && root !== void 0) {
		const isVariable = lookUp(scope, root.name) !== void 0 || checker.variables.has(root.name);
		const name = `${namespace}.${expr.name}`;
		if (!isVariable && overloadsByName().has(name)) return typeOfCall(expr, {
			name,
			receiver: void 0
		}, args(), checker);
		if (!isVariable && !TYPE_NAMES$1.has(root.name) && isNamespace(namespace)) {
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
function isNamespace(name) {
	for (const known of overloadsByName().keys()) if (known.startsWith(`${name}.`)) return true;
	return false;
}
function typeOfCall(expr, called, args, checker) {
	const isMethod = called.receiver !== void 0;
	const overloads = overloadsByName().get(isMethod ? `.${called.name}` : called.name);
	if (overloads === void 0) return unknownFunction$1(expr, isMethod ? `.${called.name}` : called.name, checker);
	const given = called.receiver === void 0 ? args : [called.receiver, ...args];
	return choose(overloads.map((overload) => signatureFor(overload, given.length)), given, checker) ?? refuseCall(expr, called, args, overloads, checker);
}
function signatureFor(overload, length) {
	const variables = /* @__PURE__ */ new Map();
	const texts = overload.receiver === void 0 ? [...overload.parameters] : [overload.receiver, ...overload.parameters];
	if (overload.isVariadic) {
		const last = texts.pop() ?? "dyn";
		while (texts.length < length) texts.push(last);
	}
	return {
		parameters: texts.map((type) => readType(type, variables)),
		result: readType(overload.result, variables)
	};
}
function refuseCall(expr, called, args, overloads, checker) {
	const forms = overloads.map((overload) => {
		const parameters = `(${overload.parameters.join(", ")}${overload.isVariadic ? "..." : ""})`;
		return overload.receiver === void 0 ? `${called.name}${parameters}` : `${overload.receiver}.${called.name}${parameters}`;
	});
	return report(checker, expr, `there is no ${`${called.receiver === void 0 ? "" : `${textOfType(called.receiver)}.`}${called.name}(${args.map(textOfType).join(", ")})`}`, `Forms of ${called.name}: ${[...new Set(forms)].slice(0, 6).join("; ")}.`);
}
function unknownFunction$1(expr, name, checker) {
	const isMethod = name.startsWith(".");
	const all = [...overloadsByName().keys(), ...isMethod ? MACRO_METHODS : MACRO_FUNCTIONS];
	const close = nearest(name, all.filter((known) => known.startsWith(".") === isMethod));
	const shown = isMethod ? name.slice(1) : name;
	const other = isMethod ? name.slice(1) : `.${name}`;
	const hint = close !== void 0 ? `Did you mean "${close.replace(/^\./, "")}"?` : overloadsByName().has(other) ? `${shown} is ${isMethod ? "a function" : "a method"}: write ${isMethod ? `${shown}(value)` : `value.${shown}(…)`}.` : void 0;
	return report(checker, expr, `unknown ${isMethod ? "method" : "function"} "${shown}"`, hint);
}
function refuseMacro(expr, checker) {
	return report(checker, expr, `${expr.name}() does not take ${expr.args.length} arguments`, `Write e.g. value.${expr.name}(x, …) with a name for the element first.`);
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
function typeOfLoop(expr, scope, checker) {
	const range = resolved(typeOf(expr.range, scope, checker));
	const [first = "", second] = expr.variables;
	const [key, value] = membersOf(expr, range, checker);
	const inner = inside(scope, second === void 0 ? [[first, isKeyed(range) ? key : value]] : [[first, key], [second, value]]);
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
	return typeof range === "object" && range.kind === "map";
}
function membersOf(expr, range, checker) {
	if (range === "dyn") return ["dyn", "dyn"];
	if (typeof range === "object") {
		if (range.kind === "list") return ["int", range.element];
		if (range.kind === "map") return [range.key, range.value];
		if (range.kind === "variable") return ["dyn", "dyn"];
	}
	report(checker, expr, `${expr.macro}() goes through lists and maps, but this is of type ${textOfType(range)}`);
	return ["dyn", "dyn"];
}

// src/cel/generate.ts
/**
* JavaScript for the expression: the text of one expression that evaluates to a function of the parameters, which gives a
* CEL value or a `CelError` and never throws. The only free name is `rt`, the runtime.
*
* Nothing of the source becomes code: variables are called by number, and all texts are JSON literals.
*/
function generate(expr, options) {
	const generator = {
		constants: /* @__PURE__ */ new Map(),
		loops: [],
		names: 0
	};
	const frame = {
		scope: new Map(options.parameters.map((name, position) => [name, `p${position}`])),
		locals: []
	};
	const body = code(expr, frame, generator);
	const main = `(${options.parameters.map((_, position) => `p${position}`).join(",")})=>{${declarations(frame)}rt.begin();return ${body}}`;
	const hoisted = [...generator.constants].map(([value, name]) => `const ${name}=${value};`).join("") + generator.loops.join("");
	return hoisted === "" ? `(${main})` : `(()=>{${hoisted}return ${main}})()`;
}
function declarations(frame) {
	return frame.locals.length === 0 ? "" : `let ${frame.locals.join(",")};`;
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
/** A JavaScript literal of a text. The two line separators end a line in older JavaScript. */
function text$1(value) {
	return JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
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
/** Code that gives the value of the expression. */
function code(expr, frame, generator) {
	const of = (inner) => code(inner, frame, generator);
	switch (expr.kind) {
		case "literal": return literal$1(expr, generator);
		case "name": return nameCode(expr.name, expr.isRooted, frame, generator);
		case "select": {
			if (isOptionalChain(expr)) return `rt.boxed(${maybe(expr, frame, generator)})`;
			const dotted = dottedVariable(expr, frame, generator);
			if (dotted !== void 0) return dotted;
			return `${access("select", expr.field)}(${of(expr.operand)},${text$1(expr.field)})`;
		}
		case "has": return `${access("has", expr.field)}(${of(expr.operand)},${text$1(expr.field)})`;
		case "index":
			if (isOptionalChain(expr)) return `rt.boxed(${maybe(expr, frame, generator)})`;
			return `rt.index(${of(expr.operand)},${of(expr.index)})`;
		case "call": return callCode(expr.name, expr.args, frame, generator);
		case "method": return methodCode(expr, frame, generator);
		case "list": return listCode(expr, frame, generator);
		case "map": return mapCode(expr, frame, generator);
		case "message": return constant(`new rt.CelError(${text$1(`messages are not supported: ${expr.name}`)})`, generator);
		case "and":
		case "or": return logicCode(expr, frame, generator);
		case "not": return `rt.not(${of(expr.operand)})`;
		case "negate": return `rt.negate(${of(expr.operand)})`;
		case "binary": return `rt.${BINARY[expr.operator]}(${of(expr.left)},${of(expr.right)})`;
		case "conditional": {
			const condition = local(frame, generator);
			const [consequent, otherwise] = [of(expr.consequent), of(expr.otherwise)];
			return `((${condition}=${of(expr.condition)})===true?${consequent}:${condition}===false?${otherwise}:rt.notBool(${condition}))`;
		}
		case "loop": return loopCode(expr, frame, generator);
		case "bind": {
			const variable = local(frame, generator);
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
function literal$1(expr, generator) {
	const { literal: value } = expr;
	switch (value.type) {
		case "null":
		case "bool": return String(value.value);
		case "string": return text$1(value.value);
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
function access(name, field) {
	return `rt.${name}${field in Object.prototype ? "Own" : ""}`;
}
/** Types that an expression may name. */
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
function nameCode(name, isRooted, frame, generator) {
	const variable = frame.scope.get(name);
	if (variable !== void 0 && !(isRooted && !variable.startsWith("p"))) return variable;
	if (TYPE_NAMES.has(name)) return constant(`new rt.TypeValue(${text$1(name)})`, generator);
	return constant(`new rt.CelError(${text$1(`undeclared name: ${name}`)})`, generator);
}
function dottedVariable(expr, frame, generator) {
	const name = dottedName(expr);
	if (name === void 0) return void 0;
	const root = frame.scope.get(name.split(".")[0] ?? "");
	if (root !== void 0 && !root.startsWith("p") && rootName(expr)?.isRooted !== true) return void 0;
	const variable = frame.scope.get(name);
	if (variable !== void 0) return variable;
	return TYPE_NAMES.has(name) ? constant(`new rt.TypeValue(${text$1(name)})`, generator) : void 0;
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
function isConstant(expr) {
	if (expr.kind === "list") return expr.elements.every((element) => !element.isOptional && isConstant(element.value));
	if (expr.kind !== "map") return expr.kind === "literal";
	return expr.entries.every((entry) => !entry.isOptional && isConstant(entry.key) && isConstant(entry.value));
}
/** Functions whose result for a constant text is a constant, worked out once and not for each resource. */
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
/** The runtime function behind a function or, with a dot before it, a method that is called with this many arguments. */
function runtimeFor(name, count) {
	return overloadsByName().get(name)?.find(({ parameters, isVariadic }) => parameters.length === count || isVariadic && count >= parameters.length - 1)?.runtime;
}
function unknownFunction(name, generator) {
	return constant(`new rt.CelError(${text$1(`unknown function: ${name}`)})`, generator);
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
			if (hasArgument) return orElse(expr.target, code(argument, frame, generator), frame, generator);
			break;
		case "optionalOr": if (hasArgument) return `rt.boxed(${maybe(expr, frame, generator)})`;
	}
	const args = [expr.target, ...expr.args];
	if (runtime === "matches") return matchesCode(args, frame, generator);
	return `rt.${runtime}(${args.map((arg) => code(arg, frame, generator)).join(",")})`;
}
/** The name of a function with a namespace such as `math.greatest`, unless a variable hides the namespace. */
function namespacedName(expr, frame) {
	const namespace = dottedName(expr.target);
	if (namespace === void 0 || frame.scope.has(namespace.split(".")[0] ?? "")) return void 0;
	const name = `${namespace}.${expr.name}`;
	return overloadsByName().has(name) ? name : void 0;
}
function matchesCode(args, frame, generator) {
	const [subject, pattern] = args;
	if (subject === void 0 || pattern === void 0 || args.length !== 2) return unknownFunction("matches", generator);
	if (pattern.kind !== "literal" || pattern.literal.type !== "string") return `rt.matches(${code(subject, frame, generator)},${code(pattern, frame, generator)})`;
	const ready = constant(`rt.pattern(${text$1(pattern.literal.value)})`, generator);
	return `rt.matchesPattern(${code(subject, frame, generator)},${ready})`;
}
/** Whether the expression is an optional because a selection in it is: `a.?b`, `a.?b.c`, `a[?0]`. */
function isOptionalChain(expr) {
	let current = expr;
	while (current.kind === "select" || current.kind === "index") {
		if (current.isOptional) return true;
		current = current.operand;
	}
	return false;
}
/** Code for an optional without its wrapping: the value, undefined for none, or an error. Spares `a.?b.orValue(c)` two objects. */
function maybe(expr, frame, generator) {
	if ((expr.kind === "select" || expr.kind === "index") && isOptionalChain(expr)) {
		const operand = chained(expr.operand, frame, generator);
		if (expr.kind === "select") return `${access("peek", expr.field)}(${operand},${text$1(expr.field)})`;
		return `rt.peekIndex(${operand},${code(expr.index, frame, generator)})`;
	}
	if (expr.kind === "optMap" || expr.kind === "optFlatMap") {
		const value = local(frame, generator);
		const inner = {
			...frame,
			scope: new Map(frame.scope).set(expr.variable, value)
		};
		const body = expr.kind === "optMap" ? code(expr.body, inner, generator) : maybe(expr.body, inner, generator);
		return `((${value}=${maybe(expr.target, frame, generator)})===undefined||${value} instanceof rt.CelError?${value}:${body})`;
	}
	return (expr.kind === "method" ? maybeMethod(expr, frame, generator) : void 0) ?? `rt.unboxed(${code(expr, frame, generator)})`;
}
function maybeMethod(expr, frame, generator) {
	const namespaced = namespacedName(expr, frame);
	const runtime = runtimeFor(namespaced ?? `.${expr.name}`, expr.args.length);
	if (runtime === void 0) return void 0;
	if (namespaced !== void 0) return maybeCall(runtime, expr.args, frame, generator);
	const [argument] = expr.args;
	if (runtime !== "optionalOr" || argument === void 0) return void 0;
	return orElse(expr.target, maybe(argument, frame, generator), frame, generator);
}
function chained(expr, frame, generator) {
	return isOptionalChain(expr) ? maybe(expr, frame, generator) : code(expr, frame, generator);
}
function orElse(target, otherwise, frame, generator) {
	const value = local(frame, generator);
	return `((${value}=${maybe(target, frame, generator)})===undefined?${otherwise}:${value})`;
}
function maybeCall(runtime, args, frame, generator) {
	const [argument] = args;
	if (runtime === "optionalNone" && args.length === 0) return "undefined";
	if (argument === void 0 || args.length !== 1) return void 0;
	if (runtime === "optionalOf") return code(argument, frame, generator);
	return runtime === "optionalOfNonZeroValue" ? `rt.nonZero(${code(argument, frame, generator)})` : void 0;
}
/**
* A loop becomes a function of its own beside the main one, which is given the variables it reads. So no evaluation
* makes a closure.
*/
function loopCode(expr, frame, generator) {
	const isPair = expr.variables.length === 2;
	const [first = "", second = ""] = expr.variables;
	const names = expr.variables.map(() => `c${generator.names++}`);
	const scope = new Map(frame.scope);
	expr.variables.forEach((variable, position) => scope.set(variable, names[position] ?? ""));
	const inner = {
		scope,
		locals: []
	};
	const filter = expr.filter === void 0 ? void 0 : code(expr.filter, inner, generator);
	const body = code(expr.body, inner, generator);
	const { before, step, after } = LOOP_CODE[expr.macro];
	const test = filter === void 0 ? "" : `const f=${filter};if(f===false)continue;if(f!==true)return rt.undecided(f);`;
	const loop = `for(let i=0;i<l.length;i++){${isPair ? `const {key:${names[0] ?? first},value:${names[1] ?? second}}=l[i];` : `const ${names[0] ?? first}=l[i];`}${test}const r=${body};${step.replaceAll("$x", names[0] ?? "")}}`;
	const name = `F${generator.loops.length}`;
	const used = usedNames(`${filter ?? ""} ${body}`, frame);
	const read = isPair ? "rt.pairs" : "rt.elements";
	generator.loops.push(`const ${name}=(${["l", ...used].join(",")})=>{${declarations(inner)}${before}l=${read}(l);if(l instanceof rt.CelError)return l;${loop}${after}};`);
	return `${name}(${[code(expr.range, frame, generator), ...used].join(",")})`;
}
function usedNames(body, frame) {
	const mentioned = new Set(body.match(/\b[pct]\d+\b/g));
	return [...new Set(frame.scope.values())].filter((name) => mentioned.has(name));
}
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

// src/cel/compile.ts
/**
* Parses, checks and compiles `source`. The function takes the values of `parameters`, which are the environment's variables
* in their order unless given; the expression may read only those that the environment declares.
*/
function compile(source, environment, parameters = Object.keys(environment.variables)) {
	const parsed = parse(source);
	if (!parsed.ok) return {
		ok: false,
		problems: parsed.errors
	};
	const { problems, type } = check(parsed.expr, environment, source);
	if (problems.length > 0) return {
		ok: false,
		problems
	};
	const code = generate(parsed.expr, { parameters });
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
/** The function that `generate`'s code evaluates to. */
function evaluator(code) {
	return madeOf(code);
}
/**
* What generated code evaluates to: a function, or what an expression around several of them makes. The functions are
* `generate`'s, in which nothing of a source can run.
*/
function madeOf(code) {
	return new Function("rt", `"use strict";return ${code}`)(runtime_exports);
}

// src/catalog/anchor.ts
/** Where a path begins: at the scope's own object, or at another variable that the scope offers. */
const ANCHOR_ROOTS = [
	"scope",
	"object",
	"template",
	"pod",
	"container",
	"flags"
];
const SEGMENT = /(?:^|\.)(?<key>[^.[\]'"$]+)|\[(?<index>\d+)\]|\['(?<quoted>[^']*)'\]|\[\{(?<cel>[^{}]*)\}\]|(?<every>\[\])/uy;
/**
* Reads a path as rule files write it: `securityContext.privileged`, `$pod.securityContext`, `rules[].http.paths[]`,
* `data.*`, `metadata.annotations['a.b/c']`, `env[{variables.index}]`. `.` alone is the scope itself.
* Undefined when it is not of that form.
*/
function parseAnchor(text) {
	let root = "scope";
	let rest = text;
	if (text.startsWith("$")) {
		const name = /^\$(\w+)/u.exec(text)?.[1];
		const known = ANCHOR_ROOTS.find((one) => one === name);
		if (known === void 0 || known === "scope") return void 0;
		root = known;
		rest = text.slice(known.length + 1).replace(/^\./u, "");
	}
	if (rest === "" || rest === ".") return {
		root,
		segments: []
	};
	const segments = [];
	SEGMENT.lastIndex = 0;
	while (SEGMENT.lastIndex < rest.length) {
		const groups = SEGMENT.exec(rest)?.groups;
		if (groups === void 0) return void 0;
		segments.push(segmentOf(groups));
	}
	return {
		root,
		segments
	};
}
function segmentOf(groups) {
	if (groups["every"] !== void 0) return { every: "item" };
	if (groups["index"] !== void 0) return Number(groups["index"]);
	if (groups["quoted"] !== void 0) return groups["quoted"];
	if (groups["cel"] !== void 0) return { cel: groups["cel"] };
	const key = groups["key"] ?? "";
	return key === "*" ? { every: "value" } : key;
}

// src/catalog/judge-source.ts
/** The CEL variables that each scope offers, beside `params`, `variables` and, with `each`, `item` and `key`. */
const SCOPE_VARIABLES = {
	object: ["object"],
	workload: [
		"object",
		"template",
		"pod"
	],
	pod: [
		"object",
		"template",
		"pod"
	],
	container: [
		"object",
		"template",
		"pod",
		"container",
		"containerType"
	],
	rbacRule: ["object", "rule"],
	clusterConfig: [
		"object",
		"component",
		"flags"
	],
	set: []
};
/**
* The JavaScript of a rule's judge: one expression that evaluates to a `Judge`, whose only free name is `rt`, CEL's run time.
* The build writes it into a module; for a team's own rules it is evaluated at load.
* Throws `UserError` at the place of the first expression or path that is not right.
*/
function judgeSource(located) {
	const { definition } = located;
	checkKinds(located);
	const types = variableTypes(located);
	const cel = (source, place, offset = 0) => expressionSource(source, types, {
		located,
		place,
		offset
	});
	const message = (text, place) => messageSource(text, place, cel);
	const parts = [`main:${`{expression:${cel(definition.expression ?? "true", ["expression"])},message:${message(definition.message ?? "", ["message"])}}`}`];
	if (definition.each !== void 0) parts.push(`each:${eachSource(definition.each, located)}`);
	if (definition.when !== void 0) parts.push(`when:${cel(definition.when, ["when"])}`);
	parts.push(`whenReadsVariables:${definition.when?.includes("variables") ?? false}`);
	parts.push(`variables:${variablesSource(located, types)}`);
	if (definition.strict !== void 0) {
		const { expression, severity, peers, message: text } = definition.strict;
		const strict = [`expression:${cel(expression, ["strict", "expression"])}`];
		strict.push(`message:${text === void 0 ? message(definition.message ?? "", ["message"]) : message(text, ["strict", "message"])}`);
		if (severity !== void 0) strict.push(`severity:${literal(severity)}`);
		strict.push(`peers:${literal(peers)}`);
		parts.push(`strict:{${strict.join(",")}}`);
	}
	const grades = definition.grades.map((grade, index) => `{when:${cel(grade.when, [
		"grades",
		index,
		"when"
	])},severity:${literal(grade.severity)}}`);
	const anchors = definition.anchors.map((text, index) => {
		const place = definition.anchors.length === 1 ? ["anchor"] : ["anchor", index];
		return anchorSource(readAnchor(text, located, place), (source) => cel(source, place));
	});
	parts.push(`grades:[${grades.join(",")}]`, `anchors:[${anchors.join(",")}]`);
	return `({${parts.join(",")}})`;
}
/** A JavaScript literal; `<` and the line separators are escaped so that it is safe wherever it is written. */
function literal(value) {
	return (JSON.stringify(value) ?? "undefined").replace(/[<\u2028\u2029]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function checkKinds(located) {
	const unknown = located.definition.kinds?.findIndex((kind) => !isKnownKindPattern(kind)) ?? -1;
	if (unknown < 0) return;
	throw refused(located, ["kinds", unknown], `"${located.definition.kinds?.[unknown]}" is not a kind of Kubernetes`, { hint: "Write a custom resource as `Kind.group`, e.g. `Rollout.argoproj.io`." });
}
/** The variables that the rule's expressions may read, all of them dynamic: their shape is the manifest's. */
function variableTypes(located) {
	const { scope, each } = located.definition;
	const names = [
		...SCOPE_VARIABLES[scope],
		"params",
		...each === void 0 ? [] : ["item", "key"]
	];
	const types = Object.fromEntries(names.map((name) => [name, "dyn"]));
	return located.definition.variables.length === 0 ? types : {
		...types,
		variables: "dyn"
	};
}
function expressionSource(source, types, where) {
	const compiled = compile(source, { variables: types }, PARAMETERS);
	if (compiled.ok) return compiled.code;
	const problem = compiled.problems[0];
	throw refused(where.located, where.place, problem?.message ?? "is not CEL", {
		hint: problem?.hint ?? "docs/writing-rules.md lists the variables and functions that a rule may use.",
		offset: where.offset + (problem?.offset ?? 0)
	});
}
function variablesSource(located, types) {
	return `[${located.definition.variables.map(({ name, expression }, index) => {
		const code = expressionSource(expression, types, {
			located,
			place: [
				"variables",
				index,
				"expression"
			],
			offset: 0
		});
		return `[${literal(name)},${code}]`;
	}).join(",")}]`;
}
/** Splits `Container "{container.name}" runs` into texts and holes. `{{` is a brace. */
function messageSource(text, place, cel) {
	const texts = [];
	const holes = [];
	let current = "";
	let index = 0;
	while (index < text.length) {
		const character = text[index];
		if (character === "{" && text[index + 1] !== "{") {
			const end = endOfHole(text, index + 1);
			texts.push(current);
			current = "";
			holes.push(cel(text.slice(index + 1, end), place, index + 1));
			index = end + 1;
			continue;
		}
		current += character;
		index += character === "{" ? 2 : 1;
	}
	texts.push(current);
	return `{texts:${literal(texts)},holes:[${holes.join(",")}]}`;
}
/** Where a hole ends: its closing brace, not one inside a string or a CEL map. */
function endOfHole(text, start) {
	let depth = 0;
	let quote = "";
	for (let index = start; index < text.length; index += 1) {
		const character = text[index] ?? "";
		if (quote !== "") {
			if (character === quote) quote = "";
		} else if (character === "'" || character === "\"") quote = character;
		else if (character === "{") depth += 1;
		else if (character === "}") {
			if (depth === 0) return index;
			depth -= 1;
		}
	}
	return text.length;
}
function readAnchor(text, located, place) {
	const anchor = parseAnchor(text);
	if (anchor !== void 0) return anchor;
	throw refused(located, place, `"${text}" is not a path`, { hint: "Write e.g. `securityContext.privileged`, `$pod.volumes[]` or `metadata.annotations['a.b/c']`." });
}
function anchorSource(anchor, cel) {
	const segments = anchor.segments.map((segment) => typeof segment === "object" && "cel" in segment ? cel(segment.cel) : literal(segment));
	return `{root:${literal(anchor.root)},segments:[${segments.join(",")}]}`;
}
function eachSource(text, located) {
	const anchor = readAnchor(text, located, ["each"]);
	if (anchor.segments.some((segment) => typeof segment === "object" && "every" in segment)) return anchorSource(anchor, () => "undefined");
	throw refused(located, ["each"], `"${text}" names no list or map to go through`, { hint: "End it in `[]` or `.*`." });
}
function refused(located, place, message, options) {
	return new UserError(`rule "${located.definition.id}": ${place.join(".")}: ${message}`, {
		hint: options.hint,
		at: {
			file: located.file,
			...located.placeOf(place, options.offset)
		}
	});
}

// src/catalog/compile.ts
/** The part of a rule that every run needs. `file` is that of a team's own rule. */
function ruleOf(definition, file) {
	const { id, title, category, scope, severity, securitySeverity, defaultOn, remediation } = definition;
	const { peers, controls, fix, overrides, sensitive } = definition;
	return {
		id,
		title,
		category,
		scope,
		severity,
		...securitySeverity === void 0 ? {} : { securitySeverity },
		defaultOn,
		remediation,
		peers,
		controls,
		...fix === void 0 ? {} : { fix },
		overrides,
		sensitive,
		...file === void 0 ? {} : { file }
	};
}
/** A rule, ready to run, from its file. Throws `UserError` at the place of the first expression that CEL's checker refuses. */
function compileRule(located) {
	const { definition } = located;
	return {
		rule: ruleOf(definition, located.file),
		...definition.kinds === void 0 ? {} : { kinds: definition.kinds },
		...definition.component === void 0 ? {} : { component: definition.component },
		params: definition.params,
		aliases: definition.aliases,
		judge: madeOf(judgeSource(located))
	};
}

// src/catalog/schema.ts
var import_dist = require_dist();
const severity = _enum(SEVERITIES).describe("The harm if the finding is true, not our confidence.");
const slug = string().max(80).regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u, "an id is lower-case words joined by dashes");
const cel = string().min(1).max(1e6);
const text = string().min(1);
const data = json().refine((value) => value !== null, "null is not a value here");
const params = record(string().regex(/^[A-Za-z][A-Za-z0-9]*$/u), data);
const peers = record(string(), array(string().min(1)).min(1));
const example = strictObject({
	name: text.describe("What this example shows, as a short claim."),
	yaml: text.describe("Kubernetes objects; several documents are one set."),
	severity: severity.optional().describe("The severity that the finding must have, for rules with grades."),
	params: params.optional().describe("Parameters of the rule for this example; `strict: true` turns the second arm on.")
});
/** The shape of a rule file. Unknown keys are refused. */
const ruleFile = strictObject({
	id: slug.describe("A slug, never reused. Built-in rules are found by it in `rules/<category>/<id>.yaml`."),
	title: text.max(80).describe("A few words that name the fault."),
	category: _enum(CATEGORIES).optional().describe("For a team's own rules; built-in ones have it from their folder."),
	severity,
	securitySeverity: number().min(.1).max(10).optional().describe("GitHub's security-severity; leave it out where a finding has no security meaning."),
	defaultOn: boolean().default(true).describe("Whether the preset `recommended` has the rule."),
	scope: _enum(SCOPES).describe("What the rule looks at, once each."),
	kinds: array(string().regex(/^[A-Z][A-Za-z0-9]*(\.[a-z0-9.-]+)?$/u, "write `Kind`, or `Kind.group` for a custom resource")).min(1).optional().describe("Kinds the rule is for: Kubernetes' own by name, custom resources as `Kind.group`."),
	component: array(_enum([
		"kube-apiserver",
		"kube-controller-manager",
		"kube-scheduler",
		"etcd",
		"kubelet",
		"kube-proxy"
	])).min(1).optional().describe("For scope clusterConfig: the programs whose flags are read."),
	each: string().optional().describe("Path from the scope to a list (`volumes[]`) or map (`data.*`); the rule then judges each `item` of it."),
	when: cel.optional().describe("CEL; where it is not true the rule does not apply."),
	variables: array(strictObject({
		name: string().regex(/^[a-z][A-Za-z0-9]*$/u),
		expression: cel
	})).default([]).describe("Named CEL expressions, read as `variables.<name>`; each sees the ones before it."),
	expression: cel.optional().describe("CEL; true is well."),
	check: string().regex(/^(?:parser|\.\/[a-z0-9-]+\.ts)$/u).optional().describe("Instead of `expression`: for scope set a TypeScript file beside this one that exports `check`, or `parser` where reading the file finds it."),
	uses: array(string()).optional().describe("With `check`: the kinds whose objects it reads; `*` reads the names of all. Others are not kept."),
	anchor: union([text, array(text).min(1)]).optional().describe("Path from the scope at which the finding stands; of several, the first that exists."),
	message: text.optional().describe("Names the thing and the consequence. `{…}` holds CEL."),
	grades: array(strictObject({
		when: cel,
		severity
	})).default([]).describe("The first one whose condition is true gives the severity."),
	strict: strictObject({
		expression: cel,
		severity: severity.optional(),
		peers: peers.default({}),
		message: text.optional()
	}).optional().describe("A stricter reading, on in the presets strict and all, or by `params.strict`."),
	params: params.default({}).describe("What a site may set, with defaults; read in CEL as `params.<name>`."),
	overrides: array(slug).default([]).describe("Less specific rules whose finding at the same place this one replaces."),
	sensitive: boolean().default(false).describe("The value at the anchor is a secret and is never printed."),
	rationale: text.describe("What an attacker or an outage would do with it, in two sentences."),
	remediation: text.describe("How to repair it, in one sentence."),
	fix: strictObject({
		title: text,
		safe: boolean().describe("A healthy program cannot notice the change."),
		set: record(string(), data).optional(),
		remove: array(text).optional()
	}).optional(),
	controls: array(string().regex(/^[a-z0-9-]+\/.+$/u)).default([]).describe("`<framework>/<control>`."),
	peers: peers.default({}).describe("The same check's ids at other linters."),
	aliases: array(slug).default([]),
	deprecated: text.optional(),
	examples: strictObject({
		fails: array(example.extend({ at: array(text).min(1).describe("Paths from the object at which it must speak, in order.") })).min(1),
		passes: array(example).min(1)
	})
});
/** Reads a rule file's value. */
function readRuleFile(value) {
	const parsed = ruleFile.safeParse(value);
	if (parsed.success) return {
		ok: true,
		rule: parsed.data
	};
	const issue = parsed.error.issues[0];
	return {
		ok: false,
		path: (issue?.path ?? []).filter((segment) => typeof segment !== "symbol"),
		message: issue?.message ?? "is not of the right form"
	};
}

// src/catalog/define.ts
/** Bytes that a rule file may have. */
const MAX_RULE_FILE = 1048576;
/**
* Reads the rules of one file; a team's own file may hold several documents.
* `category` is that of the folder for built-in rules, undefined for a team's own.
* Throws `UserError` with file, line and column for the first thing that is not a rule.
*/
function defineRules(text, file, category) {
	if (text.length > MAX_RULE_FILE) throw new UserError(`${file} is larger than 1 MiB`, {
		hint: "Split it into files of a few rules each.",
		at: { file }
	});
	const lines = new import_dist.LineCounter();
	return (0, import_dist.parseAllDocuments)(text, {
		lineCounter: lines,
		logLevel: "silent"
	}).map((document) => defineRule(document, {
		lines,
		file,
		text,
		category
	}));
}
function defineRule(document, context) {
	const { file, lines } = context;
	const fault = document.errors[0];
	if (fault !== void 0) {
		const { line, col } = lines.linePos(fault.pos[0]);
		throw new UserError(`${file} is not YAML: ${fault.message.split("\n")[0]}`, {
			hint: "Mend the YAML; docs/writing-rules.md shows a rule file.",
			at: {
				file,
				line,
				column: col
			}
		});
	}
	const placeOf = placesIn(document, context);
	const reading = readRuleFile(document.toJS({ maxAliasCount: 100 }));
	if (!reading.ok) throw new UserError(`${reading.path.join(".") || "the rule"}: ${reading.message}`, {
		hint: "The keys of a rule file are listed in docs/writing-rules.md.",
		at: {
			file,
			...placeOf(reading.path)
		}
	});
	return {
		definition: complete(reading.rule, context, placeOf),
		file,
		placeOf
	};
}
/** What the shape alone cannot say: which keys go together. */
function complete(rule, context, placeOf) {
	const refuse = (message, hint, path) => {
		throw new UserError(`rule "${rule.id}": ${message}`, {
			hint,
			at: {
				file: context.file,
				...placeOf(path)
			}
		});
	};
	if (context.category !== void 0 && rule.category !== void 0) refuse("a built-in rule has its category from its folder", "Remove the key `category`.", ["category"]);
	if (rule.scope === "set" && rule.check === void 0) refuse("scope set needs `check`", "Name a TypeScript file beside this one, e.g. `check: ./my-rule.ts`.", ["scope"]);
	if (rule.check !== void 0 && context.category === void 0) refuse("`check` is for built-in rules", "A team's own rules are CEL only, since a pull request must not run code.", ["check"]);
	if (rule.check === void 0 && (rule.expression === void 0 || rule.message === void 0)) refuse("`expression` and `message` are needed", "Say in CEL what must be true, and in words what is wrong if it is not.", ["expression"]);
	const { category, anchor, ...rest } = rule;
	const anchors = anchor === void 0 ? ["."] : typeof anchor === "string" ? [anchor] : anchor;
	return {
		...rest,
		category: category ?? context.category ?? "config",
		anchors
	};
}
function placesIn(document, context) {
	return (path, offset = 0) => {
		let node = document.contents;
		for (let length = 1; length <= path.length; length += 1) {
			const next = document.getIn(path.slice(0, length), true);
			if (!(0, import_dist.isNode)(next)) break;
			node = next;
		}
		return placeOfNode(node, offset, context);
	};
}
function placeOfNode(node, offset, context) {
	const start = ((0, import_dist.isNode)(node) ? node.range : void 0)?.[0] ?? 0;
	if (!(0, import_dist.isScalar)(node)) return at(context, start);
	if (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") {
		const body = context.text.indexOf("\n", start) + 1;
		const indent = /^[ \t]*/u.exec(context.text.slice(body))?.[0].length ?? 0;
		return at(context, advance(context.text, body + indent, offset, indent));
	}
	return at(context, start + offset + (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE" ? 1 : 0));
}
/** The offset in the file of the `count`-th character of a block scalar's value, whose lines lose `indent` columns. */
function advance(text, from, count, indent) {
	let offset = from;
	for (let left = count; left > 0 && offset < text.length; left -= 1) offset += text[offset] === "\n" ? 1 + indent : 1;
	return offset;
}
function at(context, offset) {
	const { line, col } = context.lines.linePos(offset);
	return {
		line,
		column: col
	};
}

export { compileRule as n, ruleOf as r, defineRules as t };