import { n as __exportAll } from "./rolldown-runtime.js";
import { n as UserError, t as EXIT } from "./errors.js";
import { t as VERSION } from "./version.js";
import { r as groupBy } from "./help.js";
import { l as openSourceTexts, s as findRenderers, u as render } from "./renderers.js";
import { createRequire } from "node:module";
import { createHash } from "node:crypto";
import { lstatSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join as join$1, posix, relative, resolve, sep } from "node:path";

// src/cel/value.ts
/**
* The root of all values that are neither data nor plain JavaScript. These are classes because hostile data can imitate
* a field but not a prototype, and since `instanceof` is the cheapest test on the path of every field access.
*/
var CelObject = class {
	/** Whether CEL calls the two equal. */
	equals(other) {
		return this === other;
	}
};
/** Why a value could not be computed. Errors are values, so that `||` and `&&` can absorb them without `try`. */
var CelError = class extends CelObject {
	message;
	constructor(message) {
		super();
		this.message = message;
	}
	get typeName() {
		return "error";
	}
};
/** An unsigned 64 bit integer. */
var Uint = class extends CelObject {
	value;
	constructor(value) {
		super();
		this.value = value;
	}
	get typeName() {
		return "uint";
	}
};
/** A double whose number would read as an int, such as `2.0`. */
var Double = class extends CelObject {
	value;
	constructor(value) {
		super();
		this.value = value;
	}
	get typeName() {
		return "double";
	}
};
/** A string of bytes. */
var Bytes = class Bytes extends CelObject {
	value;
	constructor(value) {
		super();
		this.value = value;
	}
	get typeName() {
		return "bytes";
	}
	equals(other) {
		if (!(other instanceof Bytes) || other.value.length !== this.value.length) return false;
		return this.value.every((byte, index) => other.value[index] === byte);
	}
};
/** A type, as `type(x)` gives it. */
var TypeValue = class TypeValue extends CelObject {
	name;
	constructor(name) {
		super();
		this.name = name;
	}
	get typeName() {
		return "type";
	}
	equals(other) {
		return other instanceof TypeValue && other.name === this.name;
	}
};
/** A value that may be absent: `value` is undefined for `optional.none()`. */
var Optional = class extends CelObject {
	value;
	constructor(value) {
		super();
		this.value = value;
	}
	get typeName() {
		return "optional_type";
	}
};
/** `optional.none()`. */
const NONE$2 = new Optional(void 0);
/** A map that the expression made. Keys are strings, booleans, ints and uints. */
var CelMap = class extends CelObject {
	entries;
	constructor(entries) {
		super();
		this.entries = entries;
	}
	get typeName() {
		return "map";
	}
};
/** Stands for `authorizer` and everything else that only a cluster could answer: each use gives this error. */
const UNDECIDABLE = new CelError("not decidable offline: only the API server can answer this");
const OBJECT_PROTOTYPE = Object.prototype;
/** Whether the value is a mapping from a manifest: an object without any prototype but JavaScript's own. */
function isPlainMap(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === OBJECT_PROTOTYPE || prototype === null;
}
/** Whether the value is a list. */
function isList(value) {
	return Array.isArray(value);
}
/** Whether the value is an int. */
function isInt(value) {
	return typeof value === "bigint" || Number.isSafeInteger(value);
}
/** A double as a value. */
function doubleOf(value) {
	return Number.isSafeInteger(value) ? new Double(value) : value;
}
/** The number of a double, or undefined for anything else. */
function numberOfDouble(value) {
	if (value instanceof Double) return value.value;
	return typeof value === "number" && !Number.isSafeInteger(value) ? value : void 0;
}
const MIN_INT = -(2n ** 63n);
const MAX_INT = 2n ** 63n - 1n;
const MAX_UINT = 2n ** 64n - 1n;
/** An int as a value, or an error where it does not fit into 64 bits. */
function intOf(value) {
	if (value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER)) return Number(value);
	return value < MIN_INT || value > MAX_INT ? new CelError("integer overflow: the result does not fit into an int") : value;
}
/** A uint as a value, or an error where it is negative or does not fit into 64 bits. */
function uintOf(value) {
	return value < 0n || value > MAX_UINT ? new CelError("integer overflow: the result does not fit into a uint") : new Uint(value);
}
/** A number of any type in a form that JavaScript compares exactly, or undefined for anything else. */
function numericOf(value) {
	if (typeof value === "number" || typeof value === "bigint") return value;
	return value instanceof Double || value instanceof Uint ? value.value : void 0;
}
/** The form of a key under which a map finds it, or undefined for what cannot be a key. */
function mapKeyOf(key) {
	if (typeof key === "string" || typeof key === "boolean") return key;
	const numeric = numericOf(key);
	if (typeof numeric !== "bigint") return numeric;
	const int = intOf(numeric);
	return typeof int === "number" ? int : numeric;
}
/** A map of the given entries. The caller has made sure that each key can be one. */
function mapOf(entries) {
	const map = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const key = mapKeyOf(entry.key);
		if (key !== void 0) map.set(key, entry);
	}
	return new CelMap(map);
}
/** The name of a value's type, as `type(x)` shows it. */
function typeNameOf(value) {
	if (typeof value === "string") return "string";
	if (typeof value === "boolean") return "bool";
	if (value === null) return "null_type";
	if (isInt(value)) return "int";
	if (typeof value === "number") return "double";
	if (value instanceof CelObject) return value.typeName;
	return isList(value) ? "list" : "map";
}
/** How deep data may nest where a function has to follow it down; the API server's own decoder allows little more. */
const MAX_DATA_DEPTH = 1e3;
/** What comes of data that is deeper. */
const TOO_DEEP = new CelError(`the data is nested more than ${MAX_DATA_DEPTH} levels deep`);
/** The error of a function that has no form for these arguments; the first argument that is itself an error wins. */
function noOverload(name, ...args) {
	for (const arg of args) if (arg instanceof CelError) return arg;
	const types = args.map((arg) => arg === void 0 ? "nothing" : typeNameOf(arg));
	return new CelError(`no such overload: ${name}(${types.join(", ")})`);
}

// src/cel/budget.ts
/**
* How much one evaluation may do, in steps: one for an element that a loop visits, and one for about 64 characters that
* are built or searched. Kubernetes ends one call of an expression at a million too, and its steps are smaller.
*/
const COST_LIMIT = 1e6;
const OVER_BUDGET = new CelError(`cost limit: the expression takes more than ${COST_LIMIT} steps on this input`);
let left = COST_LIMIT;
/** Starts the count anew; generated code calls it before each evaluation. */
function begin() {
	left = COST_LIMIT;
}
/** Takes `steps` from what is left, and gives the error when that was too much. */
function spend(steps) {
	left -= steps;
	return left < 0 ? OVER_BUDGET : void 0;
}
/** Longest string that an expression may build, in UTF-16 code units. */
const MAX_STRING_LENGTH = 1e7;
/** Takes the steps for building or searching a string of this length. */
function spendText(length) {
	if (length < 64) return left < 0 ? OVER_BUDGET : void 0;
	return spend(length > 1e7 ? 1000001 : length >>> 6);
}

// src/cel/access.ts
/** The field of a map: `operand.field`. A missing key is an error. `field` is no property of `Object.prototype`. */
function select(operand, field) {
	if (isPlainMap(operand)) {
		const value = operand[field];
		if (value !== void 0) return value;
	}
	return selectOwn(operand, field);
}
/** As `select`, for names such as `constructor` that every JavaScript object inherits. */
function selectOwn(operand, field) {
	const value = find$1(operand, field);
	if (operand instanceof Optional) return boxed(value);
	return value === void 0 ? noSuchKey(field) : value;
}
/** Whether a map has the field: `has(operand.field)`. `field` is no property of `Object.prototype`. */
function has(operand, field) {
	return isPlainMap(operand) ? operand[field] !== void 0 : hasOwn(operand, field);
}
/** As `has`, for names that every JavaScript object inherits. */
function hasOwn(operand, field) {
	const value = find$1(operand, field);
	return value instanceof CelError ? value : value !== void 0;
}
/**
* The field if it is there: `operand.?field` without its optional, so undefined stands for none. An absent operand has
* no fields either, which carries a chain of selections to its end. `field` is no property of `Object.prototype`.
*/
function peek$1(operand, field) {
	return isPlainMap(operand) ? operand[field] : peekOwn(operand, field);
}
/** As `peek`, for names that every JavaScript object inherits. */
function peekOwn(operand, field) {
	return operand === void 0 ? void 0 : find$1(operand, field);
}
function find$1(operand, field) {
	if (isPlainMap(operand)) return Object.hasOwn(operand, field) ? operand[field] : void 0;
	if (operand instanceof CelMap) return operand.entries.get(field)?.value;
	if (operand instanceof CelError) return operand;
	if (operand === void 0) return new CelError("a variable of the expression was given no value");
	if (operand instanceof Optional) return operand.value === void 0 ? void 0 : find$1(operand.value, field);
	return noOverload(`_.${field}`, operand);
}
/** The element of a list, or the value of a map: `operand[key]`. */
function index(operand, key) {
	const value = elementOf(operand, key);
	if (operand instanceof Optional) return boxed(value);
	if (value !== void 0) return value;
	return isList(operand) ? new CelError(`index out of range: ${describeKey(key)}`) : noSuchKey(describeKey(key));
}
/** `operand[?key]` without its optional: undefined stands for none. */
function peekIndex(operand, key) {
	return operand === void 0 ? void 0 : elementOf(operand, key);
}
function elementOf(operand, key) {
	if (operand instanceof CelError) return operand;
	if (key instanceof CelError) return key;
	if (isList(operand)) {
		const position = numericOf(key);
		if (position === void 0) return noOverload("_[_]", operand, key);
		if (typeof position === "number" && !Number.isInteger(position)) return new CelError(`a list has no index ${position}`);
		return operand[Number(position)];
	}
	if (operand instanceof Optional) return operand.value === void 0 ? void 0 : elementOf(operand.value, key);
	const mapKey = mapKeyOf(key);
	if (mapKey === void 0) return isMap$1(operand) ? new CelError("no such key: only strings, booleans and integers are keys") : noOverload("_[_]", operand, key);
	if (operand instanceof CelMap) return operand.entries.get(mapKey)?.value;
	if (!isPlainMap(operand)) return noOverload("_[_]", operand, key);
	return typeof mapKey === "string" && Object.hasOwn(operand, mapKey) ? operand[mapKey] : void 0;
}
/** `element in list`, `key in map`. */
function isElement(element, container, equals) {
	if (isList(container)) {
		if (element instanceof CelError) return element;
		const spent = container.length < 8 ? void 0 : spend(container.length);
		if (spent !== void 0) return spent;
		for (const one of container) if (one === element || equals(one, element) === true) return true;
		return false;
	}
	if (element instanceof CelError || container instanceof CelError || !isMap$1(container)) return noOverload("@in", element, container);
	const key = mapKeyOf(element);
	if (key === void 0) return false;
	if (container instanceof CelMap) return container.entries.has(key);
	return typeof key === "string" && Object.hasOwn(container, key);
}
/** Whether the value is a map of either form. */
function isMap$1(value) {
	return value instanceof CelMap || isPlainMap(value);
}
/** The keys and values of a map, in its own order. */
function entriesOf$2(entries) {
	if (entries instanceof CelMap) return [...entries.entries.values()];
	return Object.keys(entries).map((key) => ({
		key,
		value: entries[key] ?? null
	}));
}
/** How many entries a map has. */
function sizeOfMap(entries) {
	return entries instanceof CelMap ? entries.entries.size : Object.keys(entries).length;
}
/** What a loop over the value visits: a list's elements, a map's keys. Pays for all of them at once. */
function elements(range) {
	if (isList(range)) return spend(range.length) ?? range;
	if (!isMap$1(range)) return noOverload("comprehension", range);
	const keys = range instanceof CelMap ? entriesOf$2(range).map((entry) => entry.key) : Object.keys(range);
	return spend(keys.length) ?? keys;
}
/** What a loop with two variables visits: index and element of a list, key and value of a map. */
function pairs(range) {
	if (isList(range)) return spend(range.length) ?? range.map((value, key) => ({
		key,
		value
	}));
	if (!isMap$1(range)) return noOverload("comprehension", range);
	return spend(sizeOfMap(range)) ?? entriesOf$2(range);
}
/** An optional around a value that may be absent. */
function boxed(value) {
	if (value === void 0) return NONE$2;
	return value instanceof CelError ? value : new Optional(value);
}
/** The value of an optional, or undefined for none. */
function unboxed(value) {
	return value instanceof Optional ? value.value : noOverload("optional", value);
}
/** The value of an optional that must not be empty: `optional.value()`. */
function valueOf(value) {
	return value === void 0 ? new CelError("optional.none() dereference: the optional holds no value") : value;
}
/** `optional.hasValue()`. */
function hasValue(value) {
	return value instanceof CelError ? value : value !== void 0;
}
/** `optional.ofNonZeroValue(value)` without its optional. */
function nonZero(value) {
	if (value instanceof CelError) return value;
	if (value === null || value === false || value === "") return void 0;
	if (isList(value)) return value.length === 0 ? void 0 : value;
	if (isMap$1(value)) return sizeOfMap(value) === 0 ? void 0 : value;
	const numeric = numericOf(value);
	if (numeric !== void 0) return numeric == 0 ? void 0 : value;
	return value instanceof Optional && value.value === void 0 ? void 0 : value;
}
/** A list literal whose marked elements are optionals, and left out when they are none. */
function listWithOptionals(values, optional) {
	const kept = [];
	for (const [position, value] of values.entries()) {
		const element = optional.includes(position) ? unboxed(value) : value;
		if (element instanceof CelError) return element;
		if (element !== void 0) kept.push(element);
	}
	return kept;
}
/** A list literal. An error among the elements is the result. */
function list(values) {
	for (const value of values) if (value instanceof CelError) return value;
	return values;
}
/** A map literal from keys and values in turn; the entries with the marked numbers have optional values. */
function map(keysAndValues, optional) {
	const entries = /* @__PURE__ */ new Map();
	for (let position = 0; position < keysAndValues.length; position += 2) {
		const key = keysAndValues[position] ?? null;
		const given = keysAndValues[position + 1] ?? null;
		const value = optional.includes(position / 2) ? unboxed(given) : given;
		if (key instanceof CelError) return key;
		if (value instanceof CelError) return value;
		const added = addEntry(entries, key, value);
		if (added !== void 0) return added;
	}
	return new CelMap(entries);
}
/** Adds an entry to a map under construction; undefined as a value adds nothing. Gives the error, if there is one. */
function addEntry(entries, key, value) {
	const mapKey = typeof key === "string" || typeof key === "boolean" || isInt(key) || key instanceof CelObject && key.typeName === "uint" ? mapKeyOf(key) : void 0;
	if (mapKey === void 0) return noOverload("map key", key);
	if (entries.has(mapKey)) return new CelError(`a map has the key ${describeKey(key)} twice`);
	if (value !== void 0) entries.set(mapKey, {
		key,
		value
	});
}
function noSuchKey(key) {
	return new CelError(`no such key: ${key}`);
}
function describeKey(key) {
	if (typeof key === "string") return key;
	return String(numericOf(key) ?? (typeof key === "boolean" ? key : typeNameOf(key)));
}

// src/cel/authorizer.ts
/** Every method of `authorizer`: only the API server knows who may do what. */
function undecidable() {
	return UNDECIDABLE;
}

// src/cel/base64.ts
/** `base64.encode(bytes)`, with padding. */
function base64Encode(value) {
	if (!(value instanceof Bytes)) return noOverload("base64.encode", value);
	return spendText(value.value.length) ?? Buffer.from(value.value).toString("base64");
}
const BASE64$1 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
/** `base64.decode(text)`, with or without padding. */
function base64Decode(value) {
	if (typeof value !== "string") return noOverload("base64.decode", value);
	const spent = spendText(value.length);
	if (spent !== void 0) return spent;
	return BASE64$1.test(value) ? new Bytes(new Uint8Array(Buffer.from(value, "base64"))) : new CelError("the text is no base64");
}

// src/cel/network.ts
/** An IP address: its bits as one number, and how many there are (32 or 128). */
var Ip = class Ip extends CelObject {
	bits;
	width;
	constructor(bits, width) {
		super();
		this.bits = bits;
		this.width = width;
	}
	get typeName() {
		return "net.IP";
	}
	equals(other) {
		return other instanceof Ip && other.bits === this.bits && other.width === this.width;
	}
};
/** A range of addresses as written: an address, whose host bits may be set, and the length of the prefix. */
var Cidr = class Cidr extends CelObject {
	address;
	length;
	constructor(address, length) {
		super();
		this.address = address;
		this.length = length;
	}
	get typeName() {
		return "net.CIDR";
	}
	equals(other) {
		return other instanceof Cidr && other.length === this.length && other.address.equals(this.address);
	}
};
function parseIp(text) {
	if (text.includes(":")) return parseIpv6(text);
	const bits = parseIpv4(text);
	return bits === void 0 ? void 0 : new Ip(bits, 32);
}
function parseIpv4(text) {
	const octets = text.split(".");
	if (octets.length !== 4 || !octets.every((octet) => /^(?:0|[1-9]\d{0,2})$/.test(octet) && Number(octet) < 256)) return void 0;
	return octets.reduce((bits, octet) => bits * 256n + BigInt(octet), 0n);
}
function parseIpv6(text) {
	if (text.length > 45) return void 0;
	const halves = text.split("::");
	if (halves.length > 2) return void 0;
	const [head = "", tail] = halves;
	const left = groupsOf$1(head, tail === void 0);
	const right = tail === void 0 ? [] : groupsOf$1(tail, true);
	if (left === void 0 || right === void 0) return void 0;
	const missing = 8 - left.length - right.length;
	if (tail === void 0 ? missing !== 0 : missing < 1) return void 0;
	const bits = [
		...left,
		...Array.from({ length: missing }, () => 0),
		...right
	].reduce((sum, group) => sum * 65536n + BigInt(group), 0n);
	return bits >> 32n === 65535n ? void 0 : new Ip(bits, 128);
}
function groupsOf$1(text, mayEndInIpv4) {
	if (text === "") return [];
	const parts = text.split(":");
	const groups = [];
	for (const [position, part] of parts.entries()) {
		const ipv4 = mayEndInIpv4 && position === parts.length - 1 && part.includes(".") ? parseIpv4(part) : void 0;
		if (ipv4 !== void 0) groups.push(Number(ipv4 >> 16n), Number(ipv4 & 65535n));
		else if (/^[0-9a-fA-F]{1,4}$/.test(part)) groups.push(Number.parseInt(part, 16));
		else return void 0;
	}
	return groups;
}
/** An address in its canonical form (RFC 5952 for IPv6). */
function textOfIp(value) {
	if (value.width === 32) return [
		24n,
		16n,
		8n,
		0n
	].map((shift) => value.bits >> shift & 255n).join(".");
	const groups = Array.from({ length: 8 }, (_, position) => Number(value.bits >> BigInt(112 - position * 16) & 65535n));
	const [start, length] = longestZeroRun(groups);
	return length < 2 ? hexOf(groups) : `${hexOf(groups.slice(0, start))}::${hexOf(groups.slice(start + length))}`;
}
function hexOf(groups) {
	return groups.map((group) => group.toString(16)).join(":");
}
function longestZeroRun(groups) {
	let best = [0, 0];
	let start = 0;
	for (let position = 0; position <= groups.length; position++) {
		if (groups[position] === 0) continue;
		if (position - start > best[1]) best = [start, position - start];
		start = position + 1;
	}
	return best;
}
/** A range as it was written, the address in canonical form. */
function textOfCidr(value) {
	return `${textOfIp(value.address)}/${value.length}`;
}
function parseCidr(text) {
	const match = /^([^/]+)\/(0|[1-9]\d{0,2})$/.exec(text);
	const address = parseIp(match?.[1] ?? "");
	const length = Number(match?.[2]);
	return address === void 0 || length > address.width ? void 0 : new Cidr(address, length);
}
/** `ip(text)`, or the address of a range. */
function ip(value) {
	if (value instanceof Cidr) return value.address;
	if (typeof value !== "string") return noOverload("ip", value);
	return parseIp(value) ?? new CelError(`${JSON.stringify(value)} is no IP address`);
}
/** `isIP(text)`. */
function isIP(value) {
	return typeof value === "string" ? parseIp(value) !== void 0 : noOverload("isIP", value);
}
/** `ip.isCanonical(text)`: the text is an address, in the one form in which it should be written. */
function isCanonicalIp(value) {
	if (typeof value !== "string") return noOverload("ip.isCanonical", value);
	const address = parseIp(value);
	return address === void 0 ? new CelError(`${JSON.stringify(value)} is no IP address`) : textOfIp(address) === value;
}
/** `cidr(text)`. */
function cidr(value) {
	if (typeof value !== "string") return noOverload("cidr", value);
	return parseCidr(value) ?? new CelError(`${JSON.stringify(value)} is no range of addresses such as 10.0.0.0/8`);
}
/** `isCIDR(text)`. */
function isCIDR(value) {
	return typeof value === "string" ? parseCidr(value) !== void 0 : noOverload("isCIDR", value);
}
/** `address.family()`: 4 or 6. */
function family(value) {
	if (!(value instanceof Ip)) return noOverload("family", value);
	return value.width === 32 ? 4 : 6;
}
/** `address.isUnspecified()`: all bits are zero. */
function isUnspecified(value) {
	return value instanceof Ip ? value.bits === 0n : noOverload("isUnspecified", value);
}
/** `address.isLoopback()`. */
function isLoopback(value) {
	if (!(value instanceof Ip)) return noOverload("isLoopback", value);
	return value.width === 32 ? value.bits >> 24n === 127n : value.bits === 1n;
}
/** `address.isLinkLocalMulticast()`. */
function isLinkLocalMulticast(value) {
	if (!(value instanceof Ip)) return noOverload("isLinkLocalMulticast", value);
	return value.width === 32 ? value.bits >> 8n === 14680064n : (value.bits >> 112n & 65295n) === 65282n;
}
/** `address.isLinkLocalUnicast()`. */
function isLinkLocalUnicast(value) {
	if (!(value instanceof Ip)) return noOverload("isLinkLocalUnicast", value);
	return value.width === 32 ? value.bits >> 16n === 43518n : value.bits >> 118n === 65152n >> 6n;
}
/** `address.isGlobalUnicast()`: none of the special ones above, no multicast and no broadcast; private ranges count. */
function isGlobalUnicast(value) {
	if (!(value instanceof Ip)) return noOverload("isGlobalUnicast", value);
	const isMulticast = value.width === 32 ? value.bits >> 28n === 14n : value.bits >> 120n === 255n;
	const isBroadcast = value.width === 32 && value.bits === 4294967295n;
	const isSpecial = isUnspecified(value) === true || isLoopback(value) === true || isLinkLocalUnicast(value) === true;
	return !isMulticast && !isBroadcast && !isSpecial;
}
/** `range.containsIP(address or text)`. */
function containsIP(range, address) {
	const inner = typeof address === "string" ? ip(address) : address;
	if (!(range instanceof Cidr) || !(inner instanceof Ip)) return noOverload("containsIP", range, inner);
	return isPrefixOf(range, inner);
}
/** `range.containsCIDR(range or text)`. */
function containsCIDR(range, other) {
	const inner = typeof other === "string" ? cidr(other) : other;
	if (!(range instanceof Cidr) || !(inner instanceof Cidr)) return noOverload("containsCIDR", range, inner);
	return inner.length >= range.length && isPrefixOf(range, inner.address);
}
function isPrefixOf(range, address) {
	if (range.address.width !== address.width) return false;
	const hostBits = BigInt(range.address.width - range.length);
	return range.address.bits >> hostBits === address.bits >> hostBits;
}
/** `range.prefixLength()`. */
function prefixLength(value) {
	return value instanceof Cidr ? value.length : noOverload("prefixLength", value);
}
/** `range.masked()`: with the host bits zero. */
function masked(value) {
	if (!(value instanceof Cidr)) return noOverload("masked", value);
	const hostBits = BigInt(value.address.width - value.length);
	return new Cidr(new Ip(value.address.bits >> hostBits << hostBits, value.address.width), value.length);
}

// src/cel/time.ts
/** A point in time, in nanoseconds since 1970 in UTC. */
var Timestamp = class Timestamp extends CelObject {
	nanos;
	constructor(nanos) {
		super();
		this.nanos = nanos;
	}
	get typeName() {
		return "google.protobuf.Timestamp";
	}
	equals(other) {
		return other instanceof Timestamp && other.nanos === this.nanos;
	}
};
/** A stretch of time, in nanoseconds. */
var Duration = class Duration extends CelObject {
	nanos;
	constructor(nanos) {
		super();
		this.nanos = nanos;
	}
	get typeName() {
		return "google.protobuf.Duration";
	}
	equals(other) {
		return other instanceof Duration && other.nanos === this.nanos;
	}
};
const SECOND = 1000000000n;
/** First and last instant of the years 1 to 9999 (protobuf's timestamp.proto), and the longest duration of cel-go, about 292 years. */
const FIRST_NANOS = -62135596800n * SECOND;
const LAST_NANOS = 253402300800n * SECOND - 1n;
const LONGEST_NANOS = 2n ** 63n - 1n;
/** A timestamp, or an error outside the years 1 to 9999. */
function timestampOf(nanos) {
	return nanos < FIRST_NANOS || nanos > LAST_NANOS ? new CelError("timestamp overflow: outside the years 1 to 9999") : new Timestamp(nanos);
}
/** A duration, or an error beyond about 292 years. */
function durationOf(nanos) {
	return nanos < -LONGEST_NANOS || nanos > LONGEST_NANOS ? new CelError("duration overflow: longer than 292 years") : new Duration(nanos);
}
const TIMESTAMP$1 = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9})\d*)?(?:[Zz]|([+-])(\d\d):(\d\d))$/;
/** `timestamp(value)`: from RFC 3339, or from seconds since 1970. */
function timestamp(value) {
	if (value instanceof Timestamp) return value;
	if (isInt(value)) return timestampOf(BigInt(value) * SECOND);
	if (typeof value !== "string") return noOverload("timestamp", value);
	return parseTimestamp(value) ?? new CelError(`${JSON.stringify(value)} is no RFC 3339 timestamp`);
}
function parseTimestamp(text) {
	const match = TIMESTAMP$1.exec(text);
	if (match === null) return void 0;
	const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
	const date = /* @__PURE__ */ new Date(0);
	date.setUTCFullYear(year ?? 0, (month ?? 0) - 1, day);
	date.setUTCHours(hour ?? 0, minute ?? 0, second ?? 0);
	if (!(date.getUTCMonth() === (month ?? 0) - 1 && date.getUTCDate() === day) || (hour ?? 24) > 23 || (minute ?? 60) > 59 || (second ?? 60) > 59) return void 0;
	const fraction = BigInt((match[7] ?? "").padEnd(9, "0"));
	const offsetMinutes = Number(match[9] ?? 0) * 60 + Number(match[10] ?? 0);
	const offset = BigInt(match[8] === "-" ? -offsetMinutes : offsetMinutes) * 60n * SECOND;
	return timestampOf(BigInt(date.getTime()) * 1000000n + fraction - offset);
}
const UNIT_NANOS = /* @__PURE__ */ new Map([
	["h", 3600n * SECOND],
	["m", 60n * SECOND],
	["s", SECOND],
	["ms", 1000000n],
	["us", 1000n],
	["µs", 1000n],
	["μs", 1000n],
	["ns", 1n]
]);
/** `duration(value)`: from texts such as `1h30m` or `-1.5s`, or from nanoseconds. */
function duration(value) {
	if (value instanceof Duration) return value;
	if (isInt(value)) return durationOf(BigInt(value));
	if (typeof value !== "string") return noOverload("duration", value);
	return parseDuration(value) ?? new CelError(`${JSON.stringify(value)} is no duration such as 1h30m`);
}
const DURATION_PART = /(\d*)(?:\.(\d*))?(h|ms|m|s|us|µs|μs|ns)/y;
function parseDuration(text) {
	const unsigned = text.replace(/^[+-]/, "");
	if (unsigned === "0") return new Duration(0n);
	if (unsigned === "" || unsigned.length > 200) return void 0;
	let nanos = 0n;
	let position = 0;
	while (position < unsigned.length) {
		DURATION_PART.lastIndex = position;
		const match = DURATION_PART.exec(unsigned);
		const [whole = "", fraction = ""] = [match?.[1], match?.[2]];
		if (match === null || whole + fraction === "") return void 0;
		const unit = UNIT_NANOS.get(match[3] ?? "") ?? 0n;
		nanos += BigInt(whole || "0") * unit + BigInt(fraction || "0") * unit / 10n ** BigInt(fraction.length);
		position = DURATION_PART.lastIndex;
	}
	return durationOf(text.startsWith("-") ? -nanos : nanos);
}
/** `2006-01-02T15:04:05.000000000Z`, with as many digits of the second as are needed. */
function textOfTimestamp(value) {
	const date = new Date(Number(floorDivide(value.nanos, 1000000n)));
	const nanos = value.nanos - floorDivide(value.nanos, SECOND) * SECOND;
	const fraction = nanos === 0n ? "" : `.${String(nanos).padStart(9, "0").replace(/0+$/, "")}`;
	return `${String(date.getUTCFullYear()).padStart(4, "0")}${date.toISOString().slice(-20, -5)}${fraction}Z`;
}
/** Seconds with a trailing `s`, e.g. `5400s` or `-1.5s`. */
function textOfDuration(value) {
	const magnitude = value.nanos < 0n ? -value.nanos : value.nanos;
	const nanos = magnitude % SECOND;
	const fraction = nanos === 0n ? "" : `.${String(nanos).padStart(9, "0").replace(/0+$/, "")}`;
	return `${value.nanos < 0n ? "-" : ""}${magnitude / SECOND}${fraction}s`;
}
/** Seconds since 1970, fractions cut downwards. */
function secondsOf(value) {
	return floorDivide(value.nanos, SECOND);
}
/** The order of two times of one type, or undefined for other values. */
function compareTime(a, b) {
	if (!(a instanceof Timestamp && b instanceof Timestamp || a instanceof Duration && b instanceof Duration)) return void 0;
	return a.nanos < b.nanos ? -1 : a.nanos > b.nanos ? 1 : 0;
}
/** The sum of times, or undefined for other values. */
function addTime(a, b) {
	if (a instanceof Timestamp && b instanceof Duration) return timestampOf(a.nanos + b.nanos);
	if (a instanceof Duration && b instanceof Timestamp) return timestampOf(a.nanos + b.nanos);
	return a instanceof Duration && b instanceof Duration ? durationOf(a.nanos + b.nanos) : void 0;
}
/** The difference of times, or undefined for other values. */
function subtractTime(a, b) {
	if (a instanceof Timestamp && b instanceof Duration) return timestampOf(a.nanos - b.nanos);
	if (a instanceof Timestamp && b instanceof Timestamp) return durationOf(a.nanos - b.nanos);
	return a instanceof Duration && b instanceof Duration ? durationOf(a.nanos - b.nanos) : void 0;
}
/** A duration with its sign turned, or undefined for other values. */
function negateDuration(a) {
	return a instanceof Duration ? durationOf(-a.nanos) : void 0;
}
/** `timestamp.getFullYear(zone?)`. */
function getFullYear(value, zone) {
	return calendar("getFullYear", value, zone, (date) => date.getUTCFullYear());
}
/** `timestamp.getMonth(zone?)`, January is 0. */
function getMonth(value, zone) {
	return calendar("getMonth", value, zone, (date) => date.getUTCMonth());
}
/** `timestamp.getDate(zone?)`: day of the month from 1. */
function getDate(value, zone) {
	return calendar("getDate", value, zone, (date) => date.getUTCDate());
}
/** `timestamp.getDayOfMonth(zone?)`: day of the month from 0. */
function getDayOfMonth(value, zone) {
	return calendar("getDayOfMonth", value, zone, (date) => date.getUTCDate() - 1);
}
/** `timestamp.getDayOfWeek(zone?)`, Sunday is 0. */
function getDayOfWeek(value, zone) {
	return calendar("getDayOfWeek", value, zone, (date) => date.getUTCDay());
}
/** `timestamp.getDayOfYear(zone?)`, the first of January is 0. */
function getDayOfYear(value, zone) {
	return calendar("getDayOfYear", value, zone, (date) => {
		const newYear = new Date(date);
		newYear.setUTCMonth(0, 1);
		return Math.round((date.getTime() - newYear.getTime()) / 864e5);
	});
}
/** `timestamp.getHours(zone?)`, or all hours of a duration. */
function getHours(value, zone) {
	if (value instanceof Duration) return Number(value.nanos / (3600n * SECOND));
	return calendar("getHours", value, zone, (date) => date.getUTCHours());
}
/** `timestamp.getMinutes(zone?)`, or all minutes of a duration. */
function getMinutes(value, zone) {
	if (value instanceof Duration) return Number(value.nanos / (60n * SECOND));
	return calendar("getMinutes", value, zone, (date) => date.getUTCMinutes());
}
/** `timestamp.getSeconds(zone?)`, or all seconds of a duration. */
function getSeconds(value, zone) {
	if (value instanceof Duration) return Number(value.nanos / SECOND);
	return calendar("getSeconds", value, zone, (date) => date.getUTCSeconds());
}
/** `timestamp.getMilliseconds(zone?)`, or the milliseconds of a duration's last second. */
function getMilliseconds(value, zone) {
	if (value instanceof Duration) return Number(value.nanos / 1000000n % 1000n);
	return calendar("getMilliseconds", value, zone, (date) => date.getUTCMilliseconds());
}
function calendar(name, value, zone, read) {
	if (!(value instanceof Timestamp)) return noOverload(name, value);
	const utcMs = Number(floorDivide(value.nanos, 1000000n));
	if (zone === void 0) return read(new Date(utcMs));
	if (typeof zone !== "string") return noOverload(name, value, zone);
	const offsetMs = zoneOffsetMs(zone, utcMs);
	return offsetMs === void 0 ? new CelError(`${JSON.stringify(zone)} is no time zone`) : read(new Date(utcMs + offsetMs));
}
function zoneOffsetMs(zone, utcMs) {
	const fixed = /^([+-]?)(\d\d):(\d\d)$/.exec(zone);
	if (fixed !== null) {
		const minutes = Number(fixed[2]) * 60 + Number(fixed[3]);
		return (fixed[1] === "-" ? -minutes : minutes) * 6e4;
	}
	if (!/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(zone)) return void 0;
	try {
		const name = new Intl.DateTimeFormat("en-US", {
			timeZone: zone,
			timeZoneName: "longOffset"
		}).formatToParts(utcMs).find((part) => part.type === "timeZoneName")?.value ?? "";
		const offset = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(name);
		if (offset === null) return 0;
		const seconds = Number(offset[2]) * 3600 + Number(offset[3]) * 60 + Number(offset[4] ?? 0);
		return (offset[1] === "-" ? -seconds : seconds) * 1e3;
	} catch {
		return;
	}
}
function floorDivide(a, b) {
	const quotient = a / b;
	return a < 0n && quotient * b !== a ? quotient - 1n : quotient;
}

// src/cel/convert.ts
/** `size(value)`: characters of a string, bytes, elements or entries. */
function size(value) {
	if (typeof value === "string") return lengthOf(value);
	if (isList(value)) return value.length;
	if (value instanceof Bytes) return value.value.length;
	return isMap$1(value) ? sizeOfMap(value) : noOverload("size", value);
}
const SURROGATE = /[\ud800-\udfff]/;
/** Whether each character of the string is one UTF-16 code unit. */
function isBmp(text) {
	return !SURROGATE.test(text);
}
/** Characters (code points) of a string. */
function lengthOf(text) {
	if (isBmp(text)) return text.length;
	let length = 0;
	for (const _ of text) length++;
	return length;
}
/** `int(value)`. */
function int(value) {
	if (isInt(value)) return value;
	if (value instanceof Uint) return intOf(value.value);
	const number = numberOfDouble(value);
	if (number !== void 0) return number > -(2 ** 63) && number < 2 ** 63 ? intOf(BigInt(Math.trunc(number))) : new CelError("integer overflow: the double does not fit into an int");
	if (value instanceof Timestamp) return intOf(secondsOf(value));
	if (value instanceof Duration) return intOf(value.nanos);
	if (typeof value !== "string") return noOverload("int", value);
	return /^[+-]?[0-9]{1,40}$/.test(value) ? intOf(BigInt(value.replace("+", ""))) : new CelError(`${quoted(value)} is no int`);
}
/** `uint(value)`. */
function uint(value) {
	if (value instanceof Uint) return value;
	if (isInt(value)) return uintOf(BigInt(value));
	const number = numberOfDouble(value);
	if (number !== void 0) return number > -1 && number < 2 ** 64 ? uintOf(BigInt(Math.trunc(number))) : new CelError("integer overflow: the double does not fit into a uint");
	if (typeof value !== "string") return noOverload("uint", value);
	return /^[0-9]{1,40}$/.test(value) ? uintOf(BigInt(value)) : new CelError(`${quoted(value)} is no uint`);
}
const DOUBLE_TEXT = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
/** `double(value)`. */
function double(value) {
	const numeric = numericOf(value);
	if (numeric !== void 0) return doubleOf(Number(numeric));
	if (typeof value !== "string") return noOverload("double", value);
	if (/^[+-]?nan$/i.test(value)) return NaN;
	if (/^[+-]?inf(?:inity)?$/i.test(value)) return value.startsWith("-") ? -1e400 : 1e400;
	return DOUBLE_TEXT.test(value) ? doubleOf(Number(value)) : new CelError(`${quoted(value)} is no double`);
}
const TRUE_TEXTS = /* @__PURE__ */ new Set([
	"1",
	"t",
	"T",
	"true",
	"TRUE",
	"True"
]);
const FALSE_TEXTS = /* @__PURE__ */ new Set([
	"0",
	"f",
	"F",
	"false",
	"FALSE",
	"False"
]);
/** `bool(value)`. */
function bool(value) {
	if (typeof value === "boolean") return value;
	if (typeof value !== "string") return noOverload("bool", value);
	if (TRUE_TEXTS.has(value)) return true;
	return FALSE_TEXTS.has(value) ? false : new CelError(`${quoted(value)} is no bool`);
}
/** `bytes(value)`. */
function bytes(value) {
	if (value instanceof Bytes) return value;
	return typeof value === "string" ? new Bytes(new TextEncoder().encode(value)) : noOverload("bytes", value);
}
/** `string(value)`. */
function string(value) {
	if (typeof value === "string") return value;
	if (typeof value === "boolean") return String(value);
	const number = numberOfDouble(value);
	if (number !== void 0) return textOfDouble(number);
	const whole = numericOf(value);
	if (whole !== void 0) return String(whole);
	if (value instanceof Bytes) return textOfBytes(value) ?? new CelError("the bytes are no UTF-8 text");
	if (value instanceof Timestamp) return textOfTimestamp(value);
	if (value instanceof Duration) return textOfDuration(value);
	if (value instanceof Ip) return textOfIp(value);
	return value instanceof Cidr ? textOfCidr(value) : noOverload("string", value);
}
/** The text that the bytes are in UTF-8, or undefined when they are none. */
function textOfBytes(value) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(value.value);
	} catch {
		return;
	}
}
/** A double as Go's `%g` prints it: with an exponent from 1e+21 on, and below 1e-4. */
function textOfDouble(value) {
	if (Number.isNaN(value)) return "NaN";
	if (!Number.isFinite(value)) return value > 0 ? "+Inf" : "-Inf";
	if (value === 0) return Object.is(value, -0) ? "-0" : "0";
	const [mantissa = "0", exponentText = "0"] = value.toExponential().split("e");
	const exponent = Number(exponentText);
	if (exponent >= -4 && exponent < 21) return decimalText(mantissa, exponent);
	const digits = String(Math.abs(exponent)).padStart(2, "0");
	return `${mantissa}e${exponent < 0 ? "-" : "+"}${digits}`;
}
function decimalText(mantissa, exponent) {
	const sign = mantissa.startsWith("-") ? "-" : "";
	const digits = mantissa.replace("-", "").replace(".", "");
	if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
	const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
	const fraction = digits.slice(exponent + 1);
	return fraction === "" ? sign + whole : `${sign}${whole}.${fraction}`;
}
/** `dyn(value)`: the value itself, no longer checked by its type. */
function dyn(value) {
	return value;
}
/** `type(value)`. */
function type(value) {
	return value instanceof CelError ? value : new TypeValue(typeNameOf(value));
}
function quoted(text) {
	return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

// src/cel/format.ts
const CLAUSE = /%(?:%|(\.\d+)?([A-Za-z])|[^]?)/g;
/** Most digits after the point that a clause may ask for. */
const MAX_PRECISION = 1e3;
/** `text.format(list)`: `%s %d %f %e %b %o %x %X` as cel-go's strings library writes them. */
function format(text, args) {
	if (typeof text !== "string" || !isList(args)) return noOverload("format", text, args);
	let written = "";
	let end = 0;
	let position = 0;
	for (const clause of text.matchAll(CLAUSE)) {
		written += text.slice(end, clause.index);
		end = clause.index + clause[0].length;
		if (clause[0] === "%%") {
			written += "%";
			continue;
		}
		const arg = args[position];
		if (clause[2] === void 0) return new CelError(`could not parse formatting clause: "${clause[0]}"`);
		if (arg === void 0) return new CelError(`index ${position} out of range: format() has more clauses than arguments`);
		const part = clauseText(clause[2], clause[1], arg);
		if (typeof part !== "string") return part;
		const spent = spendText(written.length + part.length);
		if (spent !== void 0) return spent;
		written += part;
		position++;
	}
	return written + text.slice(end);
}
function clauseText(verb, precisionText, arg) {
	const precision = precisionText === void 0 ? 6 : Number(precisionText.slice(1));
	if (precision > MAX_PRECISION) return new CelError(`format() takes a precision up to ${MAX_PRECISION}`);
	if (arg instanceof CelError) return arg;
	switch (verb) {
		case "s": return textOf$2(arg);
		case "d": return decimal(arg);
		case "f": return fixed(arg, precision);
		case "e": return scientific(arg, precision);
		case "b": return typeof arg === "boolean" ? String(Number(arg)) : inBase(arg, 2, "%b", "integers and bools");
		case "o": return inBase(arg, 8, "%o", "integers");
		case "x": return hexadecimal(arg, "%x");
		case "X": {
			const hex = hexadecimal(arg, "%X");
			return typeof hex === "string" ? hex.toUpperCase() : hex;
		}
		default: return new CelError(`could not parse formatting clause: unrecognized formatting clause "${verb}"`);
	}
}
/** A value as `%s` shows it: lists and maps too, and the keys of maps in order. An error for what has no text, e.g. a quantity. */
function textOf$2(value) {
	return textAt(value, 0);
}
function textAt(value, depth) {
	if (depth > 1e3) return TOO_DEEP;
	if (value === null) return "null";
	if (isList(value)) return joined(value.map((inner) => textAt(inner, depth + 1)), "[", "]");
	if (isMap$1(value)) return joined(entriesOf$2(value).map((entry) => {
		const [key, text] = [textAt(entry.key, depth + 1), textAt(entry.value, depth + 1)];
		if (typeof key !== "string") return key;
		return typeof text === "string" ? `${key}: ${text}` : text;
	}), "{", "}");
	if (value instanceof TypeValue) return value.name;
	const number = doubleNumber(value);
	if (number !== void 0) return Number.isFinite(number) ? textOfDouble(number) : infiniteText(number);
	if (value instanceof Bytes) return new TextDecoder().decode(value.value);
	const text = string(value);
	if (typeof text === "string") return text;
	return new CelError(`error during formatting: string clause can only be used on strings, bools, bytes, ints, doubles, maps, lists, types, durations, and timestamps, was given ${typeNameOf(value)}`);
}
function joined(parts, open, close) {
	const texts = [];
	let length = 0;
	for (const part of parts) {
		if (typeof part !== "string") return part;
		texts.push(part);
		length += part.length + 2;
	}
	if (open === "{") texts.sort();
	return spendText(length) ?? `${open}${texts.join(", ")}${close}`;
}
function decimal(value) {
	if (isInt(value)) return String(value);
	if (value instanceof Uint) return String(value.value);
	const number = doubleNumber(value);
	if (number !== void 0) return Number.isFinite(number) ? textOfDouble(number) : infiniteText(number);
	return misuse("decimal", "integers and doubles", value);
}
function fixed(value, precision) {
	const number = anyNumber(value);
	if (number === void 0) return misuse("fixed-point", "integers and doubles", value);
	if (typeof number === "number" && !Number.isFinite(number)) return infiniteText(number);
	return exactFixed(Number(number), precision);
}
function exactFixed(number, precision) {
	const bits = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
	bits.setFloat64(0, Math.abs(number));
	const biased = bits.getUint16(0) >> 4;
	const fraction = bits.getBigUint64(0) & 4503599627370495n;
	const mantissa = biased === 0 ? fraction : fraction | 4503599627370496n;
	const exponent = Math.max(biased, 1) - 1075;
	const scaled = mantissa * 10n ** BigInt(precision);
	const rounded = exponent >= 0 ? scaled << BigInt(exponent) : halfToEven(scaled, BigInt(-exponent));
	const digits = String(rounded).padStart(precision + 1, "0");
	const whole = digits.slice(0, digits.length - precision);
	const sign = number < 0 || Object.is(number, -0) ? "-" : "";
	return precision === 0 ? sign + whole : `${sign}${whole}.${digits.slice(digits.length - precision)}`;
}
function halfToEven(value, shift) {
	const quotient = value >> shift;
	const rest = value - (quotient << shift);
	const half = 1n << shift - 1n;
	return rest > half || rest === half && (quotient & 1n) === 1n ? quotient + 1n : quotient;
}
function scientific(value, precision) {
	const number = anyNumber(value);
	if (number === void 0) return misuse("scientific", "integers and doubles", value);
	if (typeof number === "number" && !Number.isFinite(number)) return infiniteText(number);
	const [mantissa = "", exponent = ""] = Number(number).toExponential(Math.min(precision, 100)).split("e");
	return `${mantissa}e${exponent.startsWith("-") ? "-" : "+"}${exponent.replace(/^[+-]/, "").padStart(2, "0")}`;
}
function hexadecimal(value, verb) {
	if (typeof value === "string") return Buffer.from(value).toString("hex");
	if (value instanceof Bytes) return Buffer.from(value.value).toString("hex");
	return inBase(value, 16, verb, "integers, byte buffers, and strings");
}
function inBase(value, base, verb, wanted) {
	if (isInt(value)) return value.toString(base);
	if (value instanceof Uint) return value.value.toString(base);
	return misuse(verb, wanted, value);
}
function misuse(clause, wanted, value) {
	return new CelError(`error during formatting: ${clause} clause can only be used on ${wanted}, was given ${typeNameOf(value)}`);
}
function doubleNumber(value) {
	if (value instanceof Double) return value.value;
	return typeof value === "number" && !Number.isSafeInteger(value) ? value : void 0;
}
function anyNumber(value) {
	return value instanceof CelObject || typeof value === "number" || typeof value === "bigint" ? numericOf(value) : void 0;
}
function infiniteText(number) {
	if (Number.isNaN(number)) return "NaN";
	return number > 0 ? "Infinity" : "-Infinity";
}

// src/cel/operators.ts
/** `a == b`. Numbers of different types are equal when their values are; values of different types never are. */
function equal(a, b) {
	if (a === b && typeof a !== "object") return true;
	if (typeof a === "string" && typeof b === "string") return false;
	return equalDeeply(a, b, 0);
}
function equalDeeply(a, b, depth) {
	if (a instanceof CelError) return a;
	if (b instanceof CelError) return b;
	if (a === void 0 || b === void 0) return noOverload("_==_", a, b);
	const left = numericOf(a);
	if (left !== void 0) {
		const right = numericOf(b);
		return right !== void 0 && left == right;
	}
	if (isList(a)) return isList(b) && equalLists(a, b, depth + 1);
	if (isMap$1(a)) return isMap$1(b) && equalMaps(a, b, depth + 1);
	if (a instanceof Optional) return b instanceof Optional && equalOptionals(a, b, depth + 1);
	return a instanceof CelObject ? b instanceof CelObject && a.equals(b) : a === b;
}
function equalLists(a, b, depth) {
	if (a.length !== b.length) return false;
	if (depth > 1e3) return TOO_DEEP;
	const spent = spend(a.length);
	if (spent !== void 0) return spent;
	for (const [position, value] of a.entries()) {
		const isEqual = equalDeeply(value, b[position] ?? null, depth);
		if (isEqual !== true) return isEqual;
	}
	return true;
}
function equalMaps(a, b, depth) {
	if (sizeOfMap(a) !== sizeOfMap(b)) return false;
	if (depth > 1e3) return TOO_DEEP;
	const spent = spend(sizeOfMap(a));
	if (spent !== void 0) return spent;
	for (const { key, value } of entriesOf$2(a)) {
		const other = valueAtKey(b, key);
		if (other === void 0) return false;
		const isEqual = equalDeeply(value, other, depth);
		if (isEqual !== true) return isEqual;
	}
	return true;
}
function valueAtKey(map, key) {
	const mapKey = mapKeyOf(key);
	if (mapKey === void 0) return void 0;
	if (map instanceof CelMap) return map.entries.get(mapKey)?.value;
	return typeof mapKey === "string" && Object.hasOwn(map, mapKey) ? map[mapKey] : void 0;
}
function equalOptionals(a, b, depth) {
	if (a.value === void 0 || b.value === void 0) return a.value === b.value;
	return equalDeeply(a.value, b.value, depth);
}
/** `a != b`. */
function unequal(a, b) {
	return not(equal(a, b));
}
/** `element in container`. */
function isIn(element, container) {
	return isElement(element, container, equal);
}
/** `!a`. */
function not(a) {
	if (a === true) return false;
	return a === false ? true : noOverload("!_", a);
}
/** What `&&` or `||` is when its terms do not settle it: the first error, or the complaint about a term that is no bool. */
function undecided(...terms) {
	for (const term of terms) if (term instanceof CelError) return term;
	return noOverload("_&&_", ...terms);
}
/** What `c ? a : b` is when `c` is no bool. */
function notBool(condition) {
	return noOverload("_?_:_", condition);
}
/** `a < b`. */
function less(a, b) {
	if (typeof a === "number" && typeof b === "number") return a < b;
	const order = compare(a, b);
	return typeof order === "number" ? order < 0 : order;
}
/** `a <= b`. */
function lessOrEqual(a, b) {
	if (typeof a === "number" && typeof b === "number") return a <= b;
	const order = compare(a, b);
	return typeof order === "number" ? order <= 0 : order;
}
/** `a > b`. */
function greater(a, b) {
	if (typeof a === "number" && typeof b === "number") return a > b;
	const order = compare(a, b);
	return typeof order === "number" ? order > 0 : order;
}
/** `a >= b`. */
function greaterOrEqual(a, b) {
	if (typeof a === "number" && typeof b === "number") return a >= b;
	const order = compare(a, b);
	return typeof order === "number" ? order >= 0 : order;
}
/** Below, at or above zero as `a` comes before, with or after `b`; NaN where a NaN is compared. */
function compare(a, b) {
	const left = numericOf(a);
	const right = numericOf(b);
	if (left !== void 0 && right !== void 0) return compareNumbers(left, right);
	if (typeof a === "string" && typeof b === "string") return compareText$1(a, b);
	if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
	if (a instanceof Bytes && b instanceof Bytes) return compareBytes(a.value, b.value);
	return compareTime(a, b) ?? noOverload("_<_", a, b);
}
function compareNumbers(a, b) {
	if (typeof a === "bigint" && typeof b === "number" && !Number.isSafeInteger(b)) return compareNumbers(Number(a), b);
	if (typeof b === "bigint" && typeof a === "number" && !Number.isSafeInteger(a)) return compareNumbers(a, Number(b));
	if (a < b) return -1;
	if (a > b) return 1;
	return Number.isNaN(a) || Number.isNaN(b) ? NaN : 0;
}
function compareText$1(a, b) {
	if (a === b) return 0;
	const length = Math.min(a.length, b.length);
	for (let position = 0; position < length; position++) {
		const left = a.charCodeAt(position);
		const right = b.charCodeAt(position);
		if (left === right) continue;
		return rankOfUnit(left) - rankOfUnit(right);
	}
	return a.length - b.length;
}
function rankOfUnit(unit) {
	return unit >= 55296 && unit < 57344 ? unit + 65536 : unit;
}
function compareBytes(a, b) {
	const length = Math.min(a.length, b.length);
	for (let position = 0; position < length; position++) {
		const difference = (a[position] ?? 0) - (b[position] ?? 0);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}
/** `a + b`: numbers, texts, bytes, lists, times. */
function add$1(a, b) {
	if (typeof a === "number" && typeof b === "number") {
		const sum = a + b;
		if (Number.isSafeInteger(sum) && Number.isSafeInteger(a) && Number.isSafeInteger(b)) return sum;
	}
	if (typeof a === "string" && typeof b === "string") return spendText(a.length + b.length) ?? a + b;
	if (isList(a) && isList(b)) return spend(a.length + b.length >>> 3) ?? [...a, ...b];
	if (a instanceof Bytes && b instanceof Bytes) {
		const bytes = new Uint8Array(a.value.length + b.value.length);
		bytes.set(a.value);
		bytes.set(b.value, a.value.length);
		return spendText(bytes.length) ?? new Bytes(bytes);
	}
	return arithmetic("+", a, b) ?? addTime(a, b) ?? noOverload("_+_", a, b);
}
/** `a - b`: numbers and times. */
function subtract(a, b) {
	if (typeof a === "number" && typeof b === "number") {
		const difference = a - b;
		if (Number.isSafeInteger(difference) && Number.isSafeInteger(a) && Number.isSafeInteger(b)) return difference;
	}
	return arithmetic("-", a, b) ?? subtractTime(a, b) ?? noOverload("_-_", a, b);
}
/** `a * b`. */
function multiply(a, b) {
	if (typeof a === "number" && typeof b === "number") {
		const product = a * b;
		if (Number.isSafeInteger(product) && Number.isSafeInteger(a) && Number.isSafeInteger(b)) return product + 0;
	}
	return arithmetic("*", a, b) ?? noOverload("_*_", a, b);
}
/** `a / b`; ints are cut towards zero, and division of an int by zero is an error. */
function divide(a, b) {
	if (typeof a === "number" && typeof b === "number" && b !== 0 && Number.isSafeInteger(a) && Number.isSafeInteger(b)) return Math.trunc(a / b) + 0;
	return arithmetic("/", a, b) ?? noOverload("_/_", a, b);
}
/** `a % b` of integers; the result has the sign of `a`. */
function remainder(a, b) {
	if (typeof a === "number" && typeof b === "number" && b !== 0 && Number.isSafeInteger(a) && Number.isSafeInteger(b)) return a % b + 0;
	return arithmetic("%", a, b) ?? noOverload("_%_", a, b);
}
/** `-a`. */
function negate(a) {
	if (isInt(a)) return typeof a === "number" ? 0 - a : intOf(-a);
	const double = numberOfDouble(a);
	return double === void 0 ? negateDuration(a) ?? noOverload("-_", a) : doubleOf(-double);
}
function arithmetic(operator, a, b) {
	if (isInt(a) && isInt(b)) {
		const result = onIntegers(operator, BigInt(a), BigInt(b));
		return typeof result === "bigint" ? intOf(result) : result;
	}
	if (a instanceof Uint && b instanceof Uint) {
		const result = onIntegers(operator, a.value, b.value);
		return typeof result === "bigint" ? uintOf(result) : result;
	}
	const left = numberOfDouble(a);
	const right = numberOfDouble(b);
	return left === void 0 || right === void 0 ? void 0 : onDoubles(operator, left, right);
}
function onIntegers(operator, a, b) {
	switch (operator) {
		case "+": return a + b;
		case "-": return a - b;
		case "*": return a * b;
		case "/": return b === 0n ? new CelError("division by zero") : a / b;
		case "%": return b === 0n ? new CelError("modulus by zero") : a % b;
	}
}
function onDoubles(operator, a, b) {
	switch (operator) {
		case "+": return doubleOf(a + b);
		case "-": return doubleOf(a - b);
		case "*": return doubleOf(a * b);
		case "/": return doubleOf(a / b);
		case "%": return;
	}
}

// src/cel/strings.ts
/** `text.startsWith(prefix)`. */
function startsWith(text, prefix) {
	return typeof text === "string" && typeof prefix === "string" ? text.startsWith(prefix) : noOverload("startsWith", text, prefix);
}
/** `text.endsWith(suffix)`. */
function endsWith(text, suffix) {
	return typeof text === "string" && typeof suffix === "string" ? text.endsWith(suffix) : noOverload("endsWith", text, suffix);
}
/** `text.contains(part)`. */
function contains(text, part) {
	if (typeof text !== "string" || typeof part !== "string") return noOverload("contains", text, part);
	return spendText(text.length) ?? text.includes(part);
}
/** `text.charAt(position)`: empty at the very end. */
function charAt(text, position) {
	if (typeof text !== "string" || !isInt(position)) return noOverload("charAt", text, position);
	const characters = charactersOf(text);
	if (characters instanceof CelError) return characters;
	if (position < 0 || position > characters.length) return outOfRange(position);
	return characters[Number(position)] ?? "";
}
/** `text.indexOf(part, from?)`, for `lists.ts`, which tells texts from lists; -1 when it is not there. */
function indexOfText(text, part, from) {
	const characters = charactersOf(text);
	if (characters instanceof CelError) return characters;
	if (part === "" && from >= 0 && from <= characters.length) return Number(from);
	if (from < 0 || from > characters.length) return outOfRange(from);
	if (typeof characters === "string") return characters.indexOf(part, Number(from));
	const found = text.indexOf(part, characters.slice(0, Number(from)).join("").length);
	return found < 0 ? -1 : lengthOf(text.slice(0, found));
}
/** `text.lastIndexOf(part, from?)`; `from` is the last place that counts. */
function lastIndexOfText(text, part, from) {
	const characters = charactersOf(text);
	if (characters instanceof CelError) return characters;
	if (from === void 0 && part === "") return characters.length;
	if (from !== void 0 && (from < 0 || from > characters.length)) return outOfRange(from);
	const start = from === void 0 ? characters.length : Number(from);
	if (typeof characters === "string") return characters.lastIndexOf(part, start);
	const found = text.lastIndexOf(part, characters.slice(0, start).join("").length);
	return found < 0 ? -1 : lengthOf(text.slice(0, found));
}
/** `text.substring(start, end?)`. */
function substring(text, start, end) {
	if (typeof text !== "string" || !isInt(start) || end !== void 0 && !isInt(end)) return noOverload("substring", text, start, ...end === void 0 ? [] : [end]);
	const characters = charactersOf(text);
	if (characters instanceof CelError) return characters;
	const last = end ?? characters.length;
	if (start < 0 || start > characters.length) return outOfRange(start);
	if (last < 0 || last > characters.length || start > last) return outOfRange(last);
	const part = characters.slice(Number(start), Number(last));
	return typeof part === "string" ? part : part.join("");
}
/** `text.lowerAscii()`: only A to Z change. */
function lowerAscii(text) {
	if (typeof text !== "string") return noOverload("lowerAscii", text);
	return spendText(text.length) ?? text.replaceAll(/[A-Z]+/g, (run) => run.toLowerCase());
}
/** `text.upperAscii()`: only a to z change. */
function upperAscii(text) {
	if (typeof text !== "string") return noOverload("upperAscii", text);
	return spendText(text.length) ?? text.replaceAll(/[a-z]+/g, (run) => run.toUpperCase());
}
/** `text.trim()` of Unicode's white space. JavaScript also counts U+FEFF and leaves U+0085, unlike Unicode's property. */
function trim(text) {
	if (typeof text !== "string") return noOverload("trim", text);
	let start = 0;
	let end = text.length;
	while (start < end && isSpace(text.charCodeAt(start))) start++;
	while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
	return spendText(text.length) ?? text.slice(start, end);
}
function isSpace(code) {
	if (code < 128) return code === 32 || code >= 9 && code <= 13;
	if (code >= 8192 && code <= 8202) return true;
	return SPACES.has(code);
}
const SPACES = /* @__PURE__ */ new Set([
	133,
	160,
	5760,
	8232,
	8233,
	8239,
	8287,
	12288
]);
/** `text.replace(old, new, limit?)`; a negative limit replaces all. An empty `old` is found between all characters. */
function replace(text, old, replacement, limit = -1) {
	if (typeof text !== "string" || typeof old !== "string" || typeof replacement !== "string" || !isInt(limit)) return noOverload("replace", text, old, replacement, limit);
	if (limit === 0) return text;
	const most = limit < 0 ? 1e400 : Number(limit);
	const parts = spend(text.length >>> 2) ?? (old === "" ? ["", ...Array.from(text)] : text.split(old));
	if (parts instanceof CelError) return parts;
	const spent = spendText(text.length + parts.length * replacement.length);
	if (spent !== void 0) return spent;
	let result = parts[0] ?? "";
	for (let position = 1; position < parts.length; position++) result += (position <= most ? replacement : old) + (parts[position] ?? "");
	return old === "" && parts.length <= most ? result + replacement : result;
}
/** `text.split(separator, limit?)`; a negative limit splits everywhere, 0 gives no parts. */
function split(text, separator, limit = -1) {
	if (typeof text !== "string" || typeof separator !== "string" || !isInt(limit)) return noOverload("split", text, separator, limit);
	if (limit === 0) return [];
	const spent = spend(text.length >>> 2);
	if (spent !== void 0) return spent;
	const parts = separator === "" ? Array.from(text) : text.split(separator);
	const most = limit < 0 ? parts.length : Number(limit);
	if (parts.length <= most) return parts;
	return [...parts.slice(0, most - 1), parts.slice(most - 1).join(separator)];
}
/** `list.join(separator?)` of a list of strings. */
function join(list, separator = "") {
	if (!isList(list) || typeof separator !== "string") return noOverload("join", list, separator);
	const parts = [];
	let length = 0;
	for (const part of list) {
		if (typeof part !== "string") return noOverload("join", part);
		parts.push(part);
		length += part.length + separator.length;
	}
	return spend(list.length >>> 3) ?? spendText(length) ?? parts.join(separator);
}
/** `text.reverse()`. */
function reverseText(text) {
	return spend(text.length >>> 3) ?? Array.from(text).toReversed().join("");
}
const QUOTED = {
	"\x07": "\\a",
	"\b": "\\b",
	"\f": "\\f",
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t",
	"\v": "\\v",
	"\\": "\\\\",
	"\"": "\\\""
};
/** `strings.quote(text)`: in double quotes, with what cannot be printed escaped. */
function quote$1(text) {
	if (typeof text !== "string") return noOverload("strings.quote", text);
	const escaped = text.toWellFormed().replaceAll(/[\x07\b\f\n\r\t\v\\"]/g, (character) => QUOTED[character] ?? character);
	return spendText(text.length) ?? `"${escaped}"`;
}
/** The error of a position that a text does not have. */
function outOfRange(position) {
	return new CelError(`index out of range: ${position}`);
}
function charactersOf(text) {
	const spent = spendText(text.length);
	if (spent !== void 0) return spent;
	return isBmp(text) ? text : Array.from(text);
}

// src/cel/lists.ts
/** `list.isSorted()`. */
function isSorted(list) {
	if (!isList(list)) return noOverload("isSorted", list);
	for (let position = 1; position < list.length; position++) {
		const order = compare(list[position - 1] ?? null, list[position] ?? null);
		if (order instanceof CelError) return order;
		if (order > 0) return false;
	}
	return spend(list.length) ?? true;
}
/** `list.sum()`: 0 for an empty list. */
function sum(list) {
	if (!isList(list)) return noOverload("sum", list);
	const [start, ...rest] = list;
	if (start === void 0) return 0;
	if (numericOf(start) === void 0 && !(start instanceof Duration)) return noOverload("sum", start);
	return spend(list.length) ?? rest.reduce((total, value) => total instanceof CelError ? total : add$1(total, value), start);
}
/** `list.min()`; an empty list has none, which is an error. */
function min(list) {
	return extreme("min", list, (order) => order < 0);
}
/** `list.max()`; an empty list has none, which is an error. */
function max(list) {
	return extreme("max", list, (order) => order > 0);
}
function extreme(name, list, isBetter) {
	if (!isList(list)) return noOverload(name, list);
	let best = list[0];
	if (best === void 0) return new CelError(`${name}() of an empty list`);
	for (const value of list) {
		const order = compare(value, best);
		if (order instanceof CelError) return order;
		if (isBetter(order)) best = value;
	}
	return spend(list.length) ?? best;
}
/** `list.indexOf(element)` or `text.indexOf(part, from?)`; -1 when it is not there. */
function indexOf(container, element, from = 0) {
	if (typeof container === "string" && typeof element === "string" && isInt(from)) return indexOfText(container, element, from);
	if (!isList(container) || element instanceof CelError || from !== 0) return noOverload("indexOf", container, element, from);
	return spend(container.length) ?? container.findIndex((value) => equal(value, element) === true);
}
/** `list.lastIndexOf(element)` or `text.lastIndexOf(part, from?)`; -1 when it is not there. */
function lastIndexOf(container, element, from) {
	if (typeof container === "string" && typeof element === "string" && (from === void 0 || isInt(from))) return lastIndexOfText(container, element, from);
	if (!isList(container) || element instanceof CelError || from !== void 0) return noOverload("lastIndexOf", container, element, ...from === void 0 ? [] : [from]);
	return spend(container.length) ?? container.findLastIndex((value) => equal(value, element) === true);
}
/** `list.slice(start, end)`. */
function slice(list, start, end) {
	if (!isList(list) || !isInt(start) || !isInt(end)) return noOverload("slice", list, start, end);
	if (start < 0 || end < 0 || start > end || end > list.length) return new CelError(`cannot slice(${start}, ${end}) of a list of ${list.length}`);
	return spend(list.length >>> 3) ?? list.slice(Number(start), Number(end));
}
/** `list.flatten(depth?)`: one level unless told otherwise. */
function flatten(list, depth = 1) {
	if (!isList(list) || !isInt(depth)) return noOverload("flatten", list, depth);
	if (depth < 0) return new CelError("flatten() takes no negative depth");
	const flat = [];
	return flattenInto(flat, list, Math.min(Number(depth), 1e3)) ?? flat;
}
function flattenInto(flat, list, depth) {
	const spent = spend(list.length);
	if (spent !== void 0) return spent;
	for (const value of list) if (depth === 0 || !isList(value)) flat.push(value);
	else {
		const problem = flattenInto(flat, value, depth - 1);
		if (problem !== void 0) return problem;
	}
}
/** `list.distinct()`: the first of equal elements stays. */
function distinct$1(list) {
	if (!isList(list)) return noOverload("distinct", list);
	const seen = /* @__PURE__ */ new Set();
	const others = [];
	const kept = [];
	for (const value of list) {
		const key = mapKeyOf(value);
		if (key !== void 0 && !Number.isNaN(key)) {
			if (seen.has(key)) continue;
			seen.add(key);
		} else {
			const spent = spend(others.length);
			if (spent !== void 0) return spent;
			if (others.some((other) => equal(other, value) === true)) continue;
			others.push(value);
		}
		kept.push(value);
	}
	return spend(list.length) ?? kept;
}
/** `list.sort()`: elements are of one type that has an order. */
function sort(list) {
	return isList(list) ? sortedBy(list, list) : noOverload("sort", list);
}
/** A list in the order of the keys beside it. */
function sortedBy(list, keys) {
	let problem = spend(list.length * Math.ceil(Math.log2(list.length + 1)));
	if (problem !== void 0) return problem;
	const positions = keys.map((_, position) => position);
	positions.sort((a, b) => {
		const order = compare(keys[a] ?? null, keys[b] ?? null);
		if (typeof order === "number") return order;
		problem ??= order;
		return 0;
	});
	return problem ?? positions.map((position) => list[position] ?? null);
}
/** `list.reverse()` or `text.reverse()`. */
function reverse(value) {
	if (typeof value === "string") return reverseText(value);
	return isList(value) ? spend(value.length >>> 3) ?? value.toReversed() : noOverload("reverse", value);
}
/** `list.first()`: an optional. */
function first(list) {
	return isList(list) ? boxed(list[0]) : noOverload("first", list);
}
/** `list.last()`: an optional. */
function last(list) {
	return isList(list) ? boxed(list.at(-1)) : noOverload("last", list);
}
/** `lists.range(count)`: the ints from 0 up. */
function range(count) {
	if (!isInt(count)) return noOverload("lists.range", count);
	const length = count < 0 ? 0 : Number(count);
	return spend(Math.min(length, 1e6 + 1)) ?? Array.from({ length }, (_, position) => position);
}
/** `sets.contains(list, elements)`. */
function setsContains(list, wanted) {
	if (!isList(list) || !isList(wanted)) return noOverload("sets.contains", list, wanted);
	return containsAll(list, wanted);
}
/** `sets.equivalent(a, b)`: each contains the other. */
function setsEquivalent(a, b) {
	if (!isList(a) || !isList(b)) return noOverload("sets.equivalent", a, b);
	const isContained = containsAll(a, b);
	return isContained === true ? containsAll(b, a) : isContained;
}
/** `sets.intersects(a, b)`: an element is in both. */
function setsIntersects(a, b) {
	if (!isList(a) || !isList(b)) return noOverload("sets.intersects", a, b);
	return spend(a.length * b.length) ?? a.some((element) => b.some((other) => equal(element, other) === true));
}
function containsAll(list, wanted) {
	return spend(list.length * wanted.length) ?? wanted.every((element) => list.some((other) => equal(element, other) === true));
}
/** `optional.unwrap(list)`: the values of the optionals that have one. */
function optionalUnwrap(list) {
	if (!isList(list)) return noOverload("optional.unwrap", list);
	const values = [];
	for (const value of list) {
		if (!(value instanceof Optional)) return noOverload("optional.unwrap", value);
		if (value.value !== void 0) values.push(value.value);
	}
	return spend(list.length) ?? values;
}
/** The maps of a list as one; a key that two of them have is an error. */
function mergedEntries(maps) {
	const entries = /* @__PURE__ */ new Map();
	for (const one of maps) {
		if (!isMap$1(one)) return noOverload("transformMapEntry", one);
		for (const { key, value } of entriesOf$2(one)) {
			const problem = addEntry(entries, key, value);
			if (problem !== void 0) return problem;
		}
	}
	return new CelMap(entries);
}

// src/cel/math.ts
/** `math.greatest(…)` of its arguments, or of the one list that it is given. */
function greatest(...values) {
	return best("math.greatest", values, (order) => order > 0);
}
/** `math.least(…)` of its arguments, or of the one list that it is given. */
function least(...values) {
	return best("math.least", values, (order) => order < 0);
}
function best(name, args, isBetter) {
	const [only] = args;
	const values = args.length === 1 && isList(only) ? only : args;
	let found = values[0];
	if (found === void 0) return new CelError(`${name}() of an empty list`);
	for (const value of values) {
		if (numericOf(value) === void 0) return noOverload(name, value);
		const order = compare(value, found);
		if (order instanceof CelError) return order;
		if (isBetter(order)) found = value;
	}
	return found;
}
/** `math.ceil(double)`. */
function ceil(value) {
	return onDouble("math.ceil", value, Math.ceil);
}
/** `math.floor(double)`. */
function floor(value) {
	return onDouble("math.floor", value, Math.floor);
}
/** `math.trunc(double)`. */
function trunc(value) {
	return onDouble("math.trunc", value, Math.trunc);
}
/** `math.round(double)`: halves go away from zero, where JavaScript's go up. */
function round(value) {
	return onDouble("math.round", value, (number) => {
		const whole = Math.trunc(number);
		return Math.abs(number - whole) >= .5 ? whole + Math.sign(number) : whole;
	});
}
/** `math.sqrt(number)`. */
function sqrt(value) {
	const number = numericOf(value);
	return number === void 0 ? noOverload("math.sqrt", value) : doubleOf(Math.sqrt(Number(number)));
}
function onDouble(name, value, change) {
	const number = numberOfDouble(value);
	return number === void 0 ? noOverload(name, value) : doubleOf(change(number));
}
/** `math.abs(number)`. */
function abs(value) {
	if (isInt(value)) return value < 0 ? intOf(-BigInt(value)) : value;
	return value instanceof Uint ? value : onDouble("math.abs", value, Math.abs);
}
/** `math.sign(number)`: -1, 0 or 1 of the number's own type. */
function mathSign(value) {
	if (isInt(value)) return value < 0 ? -1 : value > 0 ? 1 : 0;
	if (value instanceof Uint) return new Uint(value.value > 0n ? 1n : 0n);
	return onDouble("math.sign", value, Math.sign);
}
/** `math.isNaN(double)`. */
function isNaN$1(value) {
	const number = numberOfDouble(value);
	return number === void 0 ? noOverload("math.isNaN", value) : Number.isNaN(number);
}
/** `math.isInf(double)`. */
function isInf(value) {
	const number = numberOfDouble(value);
	return number === void 0 ? noOverload("math.isInf", value) : Math.abs(number) === 1e400;
}
/** `math.isFinite(double)`. */
function isFinite(value) {
	const number = numberOfDouble(value);
	return number === void 0 ? noOverload("math.isFinite", value) : Number.isFinite(number);
}
/** `math.bitAnd(a, b)`. */
function bitAnd(a, b) {
	return onBits("math.bitAnd", a, b, (left, right) => left & right);
}
/** `math.bitOr(a, b)`. */
function bitOr(a, b) {
	return onBits("math.bitOr", a, b, (left, right) => left | right);
}
/** `math.bitXor(a, b)`. */
function bitXor(a, b) {
	return onBits("math.bitXor", a, b, (left, right) => left ^ right);
}
function onBits(name, a, b, combine) {
	if (isInt(a) && isInt(b)) return intOf(combine(BigInt(a), BigInt(b)));
	return a instanceof Uint && b instanceof Uint ? uintOf(combine(a.value, b.value)) : noOverload(name, a, b);
}
/** `math.bitNot(a)`. */
function bitNot(a) {
	if (isInt(a)) return intOf(~BigInt(a));
	return a instanceof Uint ? uintOf(BigInt.asUintN(64, ~a.value)) : noOverload("math.bitNot", a);
}
/** `math.bitShiftLeft(a, count)`: bits that leave the 64 are lost. */
function bitShiftLeft(a, count) {
	const shift = shiftOf("math.bitShiftLeft", a, count);
	if (shift instanceof CelError) return shift;
	if (a instanceof Uint) return uintOf(BigInt.asUintN(64, a.value << shift));
	return isInt(a) ? intOf(BigInt.asIntN(64, BigInt(a) << shift)) : noOverload("math.bitShiftLeft", a, count);
}
/** `math.bitShiftRight(a, count)`: zeros come in from the left, also for a negative int. */
function bitShiftRight(a, count) {
	const shift = shiftOf("math.bitShiftRight", a, count);
	if (shift instanceof CelError) return shift;
	if (a instanceof Uint) return uintOf(a.value >> shift);
	return isInt(a) ? intOf(BigInt.asIntN(64, BigInt.asUintN(64, BigInt(a)) >> shift)) : noOverload("math.bitShiftRight", a, count);
}
function shiftOf(name, a, count) {
	if (!isInt(count)) return noOverload(name, a, count);
	if (count < 0) return new CelError(`${name}() takes no negative count`);
	return count > 64 ? 64n : BigInt(count);
}

// src/cel/named-format.ts
/** A format that Kubernetes knows by name, such as `dns1123Label`. */
var NamedFormat = class NamedFormat extends CelObject {
	name;
	#problemsOf;
	constructor(name, problemsOf) {
		super();
		this.name = name;
		this.#problemsOf = problemsOf;
	}
	get typeName() {
		return "kubernetes.NamedFormat";
	}
	equals(other) {
		return other instanceof NamedFormat && other.name === this.name;
	}
	/** What is wrong with the text; nothing when it has the format. */
	problemsOf(text) {
		return this.#problemsOf(text);
	}
};
const LABEL = "[a-z0-9](?:[-a-z0-9]*[a-z0-9])?";
const NAME_PART = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
const dns1123LabelFormat = byPattern("dns1123Label", 63, /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/, "lower case letters, digits and \"-\", with a letter or digit at both ends");
const dns1123SubdomainFormat = named$1("dns1123Subdomain", (text) => [...tooLong(text, 253), ...text.split(".").every((label) => new RegExp(`^${LABEL}$`).test(label)) ? [] : ["must be lower case letters, digits, \"-\" and \".\", each part with a letter or digit at both ends"]]);
const dns1035LabelFormat = byPattern("dns1035Label", 63, /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/, "lower case letters, digits and \"-\", with a letter first and a letter or digit last");
const labelValueFormat = named$1("labelValue", (text) => text === "" ? [] : [...tooLong(text, 63), ...NAME_PART.test(text) ? [] : ["must be letters, digits, \"-\", \"_\" and \".\", with a letter or digit at both ends"]]);
const qualifiedNameFormat = named$1("qualifiedName", (text) => {
	const parts = text.split("/");
	if (parts.length > 2) return ["must be a name, or a DNS subdomain, \"/\" and a name"];
	const [prefix, name = ""] = parts.length === 2 ? parts : [void 0, text];
	const prefixProblems = prefix === void 0 ? [] : prefix === "" ? ["prefix part must not be empty"] : dns1123SubdomainFormat.problemsOf(prefix).map((problem) => `prefix part ${problem}`);
	const nameProblems = name === "" ? ["name part must not be empty"] : [...tooLong(name, 63), ...NAME_PART.test(name) ? [] : ["name part must be letters, digits, \"-\", \"_\" and \".\", with a letter or digit at both ends"]];
	return [...prefixProblems, ...nameProblems];
});
const uri = byPattern("uri", 1e4, /^(?:[A-Za-z][A-Za-z0-9+.-]*:\S+|\/\S*)$/, "an absolute URL or path");
const uuid = byPattern("uuid", 36, /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i, "a UUID");
const byte = byPattern("byte", 1e7, /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, "base64");
const date = named$1("date", (text) => isDate(text) ? [] : ["must be a date such as 2006-01-02"]);
const datetime = named$1("datetime", (text) => {
	return /^\d{4}-\d\d-\d\d[Tt ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:?\d\d)$/.test(text) && isDate(text.slice(0, 10)) ? [] : ["must be a date and time such as 2006-01-02T15:04:05Z"];
});
const FORMATS$1 = new Map([
	dns1123LabelFormat,
	dns1123SubdomainFormat,
	dns1035LabelFormat,
	prefixOf("dns1123LabelPrefix", dns1123LabelFormat),
	prefixOf("dns1123SubdomainPrefix", dns1123SubdomainFormat),
	prefixOf("dns1035LabelPrefix", dns1035LabelFormat),
	labelValueFormat,
	qualifiedNameFormat,
	uri,
	uuid,
	byte,
	date,
	datetime
].map((format) => [format.name, format]));
/** `format.named(name)`: an optional, none for a name that Kubernetes does not know. */
function namedFormat(name) {
	if (typeof name !== "string") return noOverload("format.named", name);
	const format = FORMATS$1.get(name);
	return format === void 0 ? NONE$2 : new Optional(format);
}
/** `format.validate(text)`: none when the text has the format, else an optional list of what is wrong. */
function validate(format, text) {
	if (!(format instanceof NamedFormat) || typeof text !== "string") return noOverload("validate", format, text);
	const problems = format.problemsOf(text);
	return problems.length === 0 ? NONE$2 : new Optional(problems);
}
/** `format.dns1123Label()`. */
function dns1123Label() {
	return dns1123LabelFormat;
}
/** `format.dns1123Subdomain()`. */
function dns1123Subdomain() {
	return dns1123SubdomainFormat;
}
/** `format.dns1035Label()`. */
function dns1035Label() {
	return dns1035LabelFormat;
}
/** `format.qualifiedName()`. */
function qualifiedName() {
	return qualifiedNameFormat;
}
/** `format.dns1123LabelPrefix()`: what `generateName` may be. */
function dns1123LabelPrefix() {
	return prefixOf("dns1123LabelPrefix", dns1123LabelFormat);
}
/** `format.dns1123SubdomainPrefix()`. */
function dns1123SubdomainPrefix() {
	return prefixOf("dns1123SubdomainPrefix", dns1123SubdomainFormat);
}
/** `format.dns1035LabelPrefix()`. */
function dns1035LabelPrefix() {
	return prefixOf("dns1035LabelPrefix", dns1035LabelFormat);
}
/** `format.labelValue()`. */
function labelValue() {
	return labelValueFormat;
}
/** `format.uri()`. */
function uriFormat() {
	return uri;
}
/** `format.uuid()`. */
function uuidFormat() {
	return uuid;
}
/** `format.byte()`. */
function byteFormat() {
	return byte;
}
/** `format.date()`. */
function dateFormat() {
	return date;
}
/** `format.datetime()`. */
function datetimeFormat() {
	return datetime;
}
function named$1(name, problemsOf) {
	return new NamedFormat(name, problemsOf);
}
function byPattern(name, longest, pattern, meaning) {
	return named$1(name, (text) => [...tooLong(text, longest), ...pattern.test(text) ? [] : [`must be ${meaning}`]]);
}
function prefixOf(name, format) {
	return named$1(name, (text) => format.problemsOf(text.replace(/-$/, "a")));
}
function tooLong(text, longest) {
	return text.length > longest ? [`must be no more than ${longest} characters`] : [];
}
function isDate(text) {
	const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
	if (match === null) return false;
	const time = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(time.getTime()) && time.getUTCDate() === Number(match[3]);
}

// src/cel/optional.ts
/** `optional.of(value)`. */
function optionalOf(value) {
	return boxed(value);
}
/** `optional.none()`. */
function optionalNone() {
	return NONE$2;
}
/** `optional.ofNonZeroValue(value)`: none for null, false, 0 and everything empty. */
function optionalOfNonZeroValue(value) {
	return boxed(nonZero(value));
}
/** `optional.hasValue()`. */
function optionalHasValue(value) {
	return hasValue(unboxed(value));
}
/** `optional.value()`. */
function optionalValue(value) {
	return valueOf(unboxed(value));
}
/** `optional.or(other)`. */
function optionalOr(value, other) {
	const inner = unboxed(value);
	if (inner instanceof CelError) return inner;
	return inner === void 0 ? other : new Optional(inner);
}
/** `optional.orValue(other)`. */
function optionalOrValue(value, other) {
	return unboxed(value) ?? other;
}

// src/cel/quantity.ts
/** An amount as Kubernetes writes it (`500m`, `1.5Gi`), exactly, in billionths: the API server keeps no smaller part. */
var Quantity = class Quantity extends CelObject {
	nanos;
	constructor(nanos) {
		super();
		this.nanos = nanos;
	}
	get typeName() {
		return "kubernetes.Quantity";
	}
	equals(other) {
		return other instanceof Quantity && other.nanos === this.nanos;
	}
};
const NANO = 1000000000n;
const QUANTITY = /^([+-]?)(\d+\.?\d*|\.\d+)(?:([KMGTPE]i)|([numkMGTPE])|[eE]([+-]?\d{1,3}))?$/;
const DECIMAL_POWER = {
	n: -9,
	u: -6,
	m: -3,
	k: 3,
	M: 6,
	G: 9,
	T: 12,
	P: 15,
	E: 18
};
const BINARY_POWER = {
	Ki: 10n,
	Mi: 20n,
	Gi: 30n,
	Ti: 40n,
	Pi: 50n,
	Ei: 60n
};
const MAX_CACHED$1 = 1e3;
const cache$1 = /* @__PURE__ */ new Map();
function parseQuantity(text) {
	if (text.length > 100) return void 0;
	const known = cache$1.get(text);
	if (known !== void 0 || cache$1.has(text)) return known;
	if (cache$1.size >= MAX_CACHED$1) cache$1.clear();
	const read = readQuantity(text);
	cache$1.set(text, read);
	return read;
}
function readQuantity(text) {
	const match = QUANTITY.exec(text);
	if (match === null) return void 0;
	const [, minus = "", number = "", binary, decimal, exponent] = match;
	const [whole = "", fraction = ""] = number.split(".");
	const power = 9 - fraction.length + (decimal === void 0 ? Number(exponent ?? 0) : DECIMAL_POWER[decimal] ?? 0);
	const factor = binary === void 0 ? 1n : 1n << (BINARY_POWER[binary] ?? 0n);
	const digits = BigInt(`${whole}${fraction}` || "0") * factor;
	const nanos = power >= 0 ? digits * 10n ** BigInt(power) : divideUp(digits, 10n ** BigInt(-power));
	return new Quantity(minus === "-" ? -nanos : nanos);
}
function divideUp(a, b) {
	return (a + b - 1n) / b;
}
/** `quantity(text)`. */
function quantity(value) {
	if (typeof value !== "string") return noOverload("quantity", value);
	return parseQuantity(value) ?? new CelError(`${JSON.stringify(value.slice(0, 60))} is no quantity such as 500m or 1.5Gi`);
}
/** `isQuantity(text)`. */
function isQuantity(value) {
	return typeof value === "string" ? parseQuantity(value) !== void 0 : noOverload("isQuantity", value);
}
/** `quantity.sign()`. */
function sign(value) {
	if (!(value instanceof Quantity)) return noOverload("sign", value);
	return value.nanos < 0n ? -1 : value.nanos > 0n ? 1 : 0;
}
/** `quantity.isInteger()`: whether `asInteger` gives a number. */
function isInteger(value) {
	if (!(value instanceof Quantity)) return noOverload("isInteger", value);
	return !(asInteger(value) instanceof CelError);
}
/** `quantity.asInteger()`; an error where a part would be lost. */
function asInteger(value) {
	if (!(value instanceof Quantity)) return noOverload("asInteger", value);
	return value.nanos % NANO === 0n ? intOf(value.nanos / NANO) : new CelError("the quantity is no integer");
}
/** `quantity.asApproximateFloat()`. */
function asApproximateFloat(value) {
	if (!(value instanceof Quantity)) return noOverload("asApproximateFloat", value);
	const whole = value.nanos / NANO;
	return doubleOf(Number(whole) + Number(value.nanos - whole * NANO) / 1e9);
}
/** `quantity.add(quantity or int)`. */
function addQuantity(a, b) {
	const other = nanosOf(b);
	return a instanceof Quantity && other !== void 0 ? new Quantity(a.nanos + other) : noOverload("add", a, b);
}
/** `quantity.sub(quantity or int)`. */
function subtractQuantity(a, b) {
	const other = nanosOf(b);
	return a instanceof Quantity && other !== void 0 ? new Quantity(a.nanos - other) : noOverload("sub", a, b);
}
function nanosOf(value) {
	if (value instanceof Quantity) return value.nanos;
	return isInt(value) ? BigInt(value) * NANO : void 0;
}

// src/cel/semver.ts
/** A version by semver.org. */
var Semver = class Semver extends CelObject {
	numbers;
	prerelease;
	constructor(numbers, prerelease) {
		super();
		this.numbers = numbers;
		this.prerelease = prerelease;
	}
	get typeName() {
		return "kubernetes.Semver";
	}
	equals(other) {
		return other instanceof Semver && compareSemver(this, other) === 0;
	}
};
const SEMVER = /^(0|[1-9]\d{0,18})\.(0|[1-9]\d{0,18})\.(0|[1-9]\d{0,18})(?:-((?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
function parseSemver(text, isLoose) {
	if (text.length > 256) return void 0;
	const match = SEMVER.exec(isLoose ? normalized(text) : text);
	if (match === null) return void 0;
	const [, first = "0", second = "0", third = "0", prerelease] = match;
	return new Semver([
		BigInt(first),
		BigInt(second),
		BigInt(third)
	], prerelease?.split(".") ?? []);
}
function normalized(text) {
	const match = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?((?:[-+].*)?)$/.exec(text);
	if (match === null) return text;
	const [, first = "", second = "0", third = "0", rest = ""] = match;
	return `${[
		first,
		second,
		third
	].map((number) => number.replace(/^0+(?=\d)/, "")).join(".")}${rest}`;
}
/** `semver(text, normalize?)`. */
function semver(value, normalize = false) {
	if (typeof value !== "string" || typeof normalize !== "boolean") return noOverload("semver", value, normalize);
	return parseSemver(value, normalize) ?? new CelError(`${JSON.stringify(value.slice(0, 60))} is no version such as 1.2.3`);
}
/** `isSemver(text, normalize?)`. */
function isSemver(value, normalize = false) {
	if (typeof value !== "string" || typeof normalize !== "boolean") return noOverload("isSemver", value, normalize);
	return parseSemver(value, normalize) !== void 0;
}
/** `semver.major()`. */
function major(value) {
	return value instanceof Semver ? intOf(value.numbers[0]) : noOverload("major", value);
}
/** `semver.minor()`. */
function minor(value) {
	return value instanceof Semver ? intOf(value.numbers[1]) : noOverload("minor", value);
}
/** `semver.patch()`. */
function patch(value) {
	return value instanceof Semver ? intOf(value.numbers[2]) : noOverload("patch", value);
}
/** Below, at or above zero as `a` comes before, with or after `b`; build metadata does not count. */
function compareSemver(a, b) {
	for (const [position, number] of a.numbers.entries()) {
		const other = b.numbers[position] ?? 0n;
		if (number !== other) return number < other ? -1 : 1;
	}
	if (a.prerelease.length === 0 || b.prerelease.length === 0) return Math.sign(b.prerelease.length - a.prerelease.length);
	const length = Math.min(a.prerelease.length, b.prerelease.length);
	for (let position = 0; position < length; position++) {
		const order = compareIdentifiers(a.prerelease[position] ?? "", b.prerelease[position] ?? "");
		if (order !== 0) return order;
	}
	return Math.sign(a.prerelease.length - b.prerelease.length);
}
function compareIdentifiers(a, b) {
	const [isNumber, isOtherNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
	if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
	if (isNumber && a.length !== b.length) return Math.sign(a.length - b.length);
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/cel/ordered.ts
/** `a.compareTo(b)` of two quantities or two versions: -1, 0 or 1. */
function compareTo(a, b) {
	return orderOf(a, b) ?? noOverload("compareTo", a, b);
}
/** `a.isLessThan(b)`. */
function isLessThan(a, b) {
	const order = orderOf(a, b);
	return order === void 0 ? noOverload("isLessThan", a, b) : order < 0;
}
/** `a.isGreaterThan(b)`. */
function isGreaterThan(a, b) {
	const order = orderOf(a, b);
	return order === void 0 ? noOverload("isGreaterThan", a, b) : order > 0;
}
function orderOf(a, b) {
	if (a instanceof Quantity && b instanceof Quantity) return a.nanos < b.nanos ? -1 : a.nanos > b.nanos ? 1 : 0;
	return a instanceof Semver && b instanceof Semver ? compareSemver(a, b) : void 0;
}

// src/cel/regex.ts
/**
* A pattern by RE2's rules. JavaScript's own engine runs it where the pattern means the same there and where the text is
* short enough that its backtracking cannot hurt; RE2 itself, ten times slower but never worse than linear, does the rest.
*/
var Pattern = class extends CelObject {
	source;
	#plain;
	#matcher;
	#isRead = false;
	constructor(source) {
		super();
		this.source = source;
	}
	get typeName() {
		return "pattern";
	}
	/** What runs the pattern on a text of this length; an error where RE2 refuses the pattern. */
	matcherFor(length) {
		if (!this.#isRead) {
			this.#isRead = true;
			this.#plain = plainPattern(this.source);
		}
		if (this.#plain !== void 0 && length <= this.#plain.longest) return this.#plain;
		this.#matcher ??= re2Matcher(this.source);
		return this.#matcher;
	}
};
/** A pattern that is written out in the expression, made ready once and read at its first use. */
function pattern(source) {
	return new Pattern(source);
}
/** `text.matches(pattern)` for a pattern made ready. */
function matchesPattern(text, ready) {
	if (typeof text !== "string") return noOverload("matches", text, ready.source);
	const matcher = ready.matcherFor(text.length);
	return matcher instanceof CelError ? matcher : spendText(text.length * 8) ?? matcher.test(text);
}
/** `text.matches(pattern)`: whether the pattern is found anywhere. */
function matches(text, source) {
	return typeof source === "string" && typeof text === "string" ? matchesPattern(text, cached(source)) : noOverload("matches", text, source);
}
/** `text.find(pattern)`: the first match, or an empty string. */
function find(text, source) {
	const found = findAll(text, source, 1);
	return Array.isArray(found) ? found[0] ?? "" : found;
}
/** `text.findAll(pattern, limit?)`; a negative limit finds all. */
function findAll(text, source, limit = -1) {
	if (typeof text !== "string" || typeof source !== "string" || !isInt(limit)) return noOverload("findAll", text, source, limit);
	const matcher = cached(source).matcherFor(text.length);
	if (matcher instanceof CelError) return matcher;
	return spendText(text.length * 8) ?? matcher.findAll(text, limit < 0 ? 1e400 : Number(limit));
}
const MAX_CACHED = 256;
const cache = /* @__PURE__ */ new Map();
function cached(source) {
	const known = cache.get(source);
	if (known !== void 0) return known;
	if (cache.size >= MAX_CACHED) cache.clear();
	const made = new Pattern(source);
	cache.set(source, made);
	return made;
}
/** Longest pattern that is read. RE2 takes longer ones, but a manifest may choose the pattern too. */
const MAX_PATTERN_LENGTH$1 = 1e4;
function re2Matcher(source) {
	if (source.length > MAX_PATTERN_LENGTH$1) return new CelError(`a pattern is longer than ${MAX_PATTERN_LENGTH$1} characters`);
	const spent = spend(source.length);
	if (spent !== void 0) return spent;
	const compile = loadRe2();
	try {
		return compile(source);
	} catch (error) {
		return new CelError(`not a regular expression: ${error instanceof Error ? error.message : String(error)}`);
	}
}
let loaded;
function loadRe2() {
	if (loaded === void 0) loaded = createRequire(import.meta.url)(import.meta.url.endsWith(".ts") ? "./re2.ts" : "./re2.js").compileRe2;
	return loaded;
}
/** One piece of a pattern that RE2 and JavaScript both know; what is not of this form is left to RE2. */
const PIECE = /(?<group>\((?:\?:)?)|(?<close>\))|(?<bar>\|)|(?<anchor>[\^$])|(?<quantifier>[*+?]\??|\{(?<low>\d{1,3})(?:(?<comma>,)(?<high>\d{1,3})?)?\}\??)|(?<dot>\.)|(?<class>\[\^?(?:[A-Za-z0-9_ :/.,@!#%&=~;'"<>+*?(){}|$-]|\\[dDwWsnrt.\\/\-[\]^$*+?(){}|]|\\x[0-7][0-9A-Fa-f])+\])|\\(?<escape>[dDwWsnrt]|[.\\/\-[\]^$*+?(){}|]|x[0-7][0-9A-Fa-f])|(?<plain>[^\\[\](){}*+?|^$.])/uy;
/**
* The pattern for JavaScript's engine, if it is plainly harmless: nothing that repeats holds a repetition or a choice, so
* the ways to match grow as a power of the text's length, and `longest` bounds that power.
*/
function plainPattern(source) {
	if (source.length > 500) return void 0;
	const whole = {
		isAmbiguous: false,
		finished: 0,
		current: 1
	};
	const reader = {
		written: "",
		loops: 0,
		open: [whole],
		last: void 0
	};
	const ignoresCase = source.startsWith("(?i)");
	const start = ignoresCase ? 4 : 0;
	PIECE.lastIndex = start;
	while (PIECE.lastIndex < source.length) {
		const groups = PIECE.exec(source)?.groups;
		if (groups === void 0 || !readPiece(reader, groups)) return void 0;
	}
	if (reader.open.length !== 1) return void 0;
	const isAnchored = source.startsWith("^", start) && whole.finished === 0;
	const growth = {
		power: reader.loops + (isAnchored ? 0 : 1),
		ways: whole.finished + whole.current
	};
	return withEngine(reader.written, ignoresCase ? "iu" : "u", growth);
}
function readPiece(reader, piece) {
	const inner = reader.open.at(-1);
	if (inner === void 0) return false;
	if (piece["quantifier"] !== void 0) return readQuantifier(reader, inner, piece["quantifier"], piece);
	reader.last = void 0;
	if (piece["group"] !== void 0) {
		reader.open.push({
			isAmbiguous: false,
			finished: 0,
			current: 1
		});
		reader.written += "(?:";
	} else if (piece["close"] !== void 0) {
		reader.open.pop();
		const outer = reader.open.at(-1);
		if (outer === void 0) return false;
		const ways = inner.finished + inner.current;
		outer.isAmbiguous ||= inner.isAmbiguous;
		outer.current *= ways;
		reader.last = {
			isAmbiguous: inner.isAmbiguous,
			ways
		};
		reader.written += ")";
	} else if (piece["bar"] !== void 0) {
		inner.isAmbiguous = true;
		inner.finished += inner.current;
		inner.current = 1;
		reader.written += "|";
	} else if (piece["anchor"] !== void 0) reader.written += piece["anchor"];
	else {
		reader.last = {
			isAmbiguous: false,
			ways: 1
		};
		reader.written += characterFor(piece);
	}
	return true;
}
function characterFor(piece) {
	if (piece["dot"] !== void 0) return "[^\\n]";
	const escape = piece["escape"];
	if (escape === "s") return "[\\t\\n\\f\\r ]";
	if (escape === "-") return "-";
	if (escape !== void 0) return `\\${escape}`;
	return piece["class"]?.replaceAll(/\\[\s\S]/gu, (pair) => pair === "\\s" ? "\\t\\n\\f\\r " : pair) ?? piece["plain"] ?? "";
}
function readQuantifier(reader, inner, quantifier, piece) {
	const repeated = reader.last;
	if (repeated === void 0) return false;
	reader.last = void 0;
	reader.written += quantifier;
	const isOptional = quantifier.startsWith("?");
	if (isOptional) inner.current = inner.current / repeated.ways * (repeated.ways + 1);
	else if (repeated.isAmbiguous) return false;
	const isExact = piece["low"] !== void 0 && piece["comma"] === void 0;
	if (!isOptional && !isExact) reader.loops++;
	inner.isAmbiguous ||= !isExact;
	return Number(piece["low"] ?? 0) <= 100 && Number(piece["high"] ?? 0) <= 100;
}
/** How many steps the backtracking of one match may take. */
const MAX_STEPS = 1e6;
function withEngine(written, flags, growth) {
	let engine;
	try {
		engine = new RegExp(written, flags);
	} catch {
		return;
	}
	const all = new RegExp(written, `g${flags}`);
	return {
		longest: Math.floor((MAX_STEPS / growth.ways) ** (1 / Math.max(growth.power, 1))),
		test: (text) => engine.test(text),
		findAll: (text, limit) => {
			const found = [];
			for (const match of text.matchAll(all)) {
				if (found.length >= limit) break;
				found.push(match[0]);
			}
			return found;
		}
	};
}

// src/cel/url.ts
/** An absolute URL, or an absolute path, in its parts as written. */
var Url = class Url extends CelObject {
	text;
	scheme;
	host;
	path;
	query;
	constructor(parts) {
		super();
		this.text = parts.text;
		this.scheme = parts.scheme;
		this.host = parts.host;
		this.path = parts.path;
		this.query = parts.query;
	}
	get typeName() {
		return "kubernetes.URL";
	}
	equals(other) {
		return other instanceof Url && other.text === this.text;
	}
};
const URL_PARTS = /^(?:([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?]*))?)?(\/[^?]*|)(?:\?(.*))?$/s;
const HOST = /^(?:[^@]*@)?(?:\[[0-9A-Fa-f:.%]+\]|[^:[\]\s<>"]*)(?::\d*)?$/;
const CONTROL = /[\u0000-\u001f\u007f]/;
function parseUrl(text) {
	if (CONTROL.test(text) || text === "") return void 0;
	const match = URL_PARTS.exec(text);
	if (match === null) return void 0;
	const [, scheme = "", authority, path = "", query = ""] = match;
	if (scheme === "" && !path.startsWith("/")) return void 0;
	if (scheme !== "" && authority === void 0 && path === "") return void 0;
	if (authority !== void 0 && !HOST.test(authority)) return void 0;
	if (/%(?![0-9A-Fa-f]{2})/.test(path) || /[ ]/.test(authority ?? "")) return void 0;
	return new Url({
		text,
		scheme: scheme.toLowerCase(),
		host: (authority ?? "").replace(/^[^@]*@/, ""),
		path,
		query
	});
}
/** `url(text)`. */
function url(value) {
	if (typeof value !== "string") return noOverload("url", value);
	return parseUrl(value) ?? new CelError(`${JSON.stringify(value.slice(0, 200))} is no absolute URL or path`);
}
/** `isURL(text)`. */
function isURL(value) {
	return typeof value === "string" ? parseUrl(value) !== void 0 : noOverload("isURL", value);
}
/** `url.getScheme()`: empty for a path. */
function getScheme(value) {
	return value instanceof Url ? value.scheme : noOverload("getScheme", value);
}
/** `url.getHost()`: with the port, and with the brackets of an IPv6 address. */
function getHost(value) {
	return value instanceof Url ? value.host : noOverload("getHost", value);
}
/** `url.getHostname()`: without port and brackets. */
function getHostname(value) {
	if (!(value instanceof Url)) return noOverload("getHostname", value);
	return value.host.replace(/:\d*$/, "").replace(/^\[(.*)\]$/, "$1");
}
/** `url.getPort()`: empty where none is written. */
function getPort(value) {
	return value instanceof Url ? /:(\d*)$/.exec(value.host)?.[1] ?? "" : noOverload("getPort", value);
}
/** `url.getEscapedPath()`: with everything escaped that has to be. */
function getEscapedPath(value) {
	if (!(value instanceof Url)) return noOverload("getEscapedPath", value);
	return encodeURI(value.path.toWellFormed()).replaceAll("%25", "%").replaceAll("#", "%23").replaceAll(/[[\]]/g, (bracket) => bracket === "[" ? "%5B" : "%5D");
}
/** `url.getQuery()`: for each key the list of its values, unescaped. */
function getQuery(value) {
	if (!(value instanceof Url)) return noOverload("getQuery", value);
	const values = /* @__PURE__ */ new Map();
	for (const pair of value.query.split("&")) {
		if (pair === "" || pair.includes(";")) continue;
		const [key, ...rest] = pair.split("=");
		const [name, text] = [unescaped(key ?? ""), unescaped(rest.join("="))];
		if (name === void 0 || text === void 0) continue;
		values.set(name, [...values.get(name) ?? [], text]);
	}
	return mapOf([...values].map(([key, texts]) => ({
		key,
		value: texts
	})));
}
function unescaped(text) {
	try {
		return decodeURIComponent(text.replaceAll("+", " "));
	} catch {
		return;
	}
}

// src/cel/runtime.ts
var runtime_exports = /* @__PURE__ */ __exportAll({
	Bytes: () => Bytes,
	CelError: () => CelError,
	Cidr: () => Cidr,
	Duration: () => Duration,
	Ip: () => Ip,
	NamedFormat: () => NamedFormat,
	Quantity: () => Quantity,
	Semver: () => Semver,
	Timestamp: () => Timestamp,
	TypeValue: () => TypeValue,
	Uint: () => Uint,
	Url: () => Url,
	abs: () => abs,
	add: () => add$1,
	addEntry: () => addEntry,
	addQuantity: () => addQuantity,
	addTime: () => addTime,
	asApproximateFloat: () => asApproximateFloat,
	asInteger: () => asInteger,
	base64Decode: () => base64Decode,
	base64Encode: () => base64Encode,
	begin: () => begin,
	bitAnd: () => bitAnd,
	bitNot: () => bitNot,
	bitOr: () => bitOr,
	bitShiftLeft: () => bitShiftLeft,
	bitShiftRight: () => bitShiftRight,
	bitXor: () => bitXor,
	bool: () => bool,
	boxed: () => boxed,
	byteFormat: () => byteFormat,
	bytes: () => bytes,
	ceil: () => ceil,
	charAt: () => charAt,
	cidr: () => cidr,
	compareSemver: () => compareSemver,
	compareTime: () => compareTime,
	compareTo: () => compareTo,
	contains: () => contains,
	containsCIDR: () => containsCIDR,
	containsIP: () => containsIP,
	dateFormat: () => dateFormat,
	datetimeFormat: () => datetimeFormat,
	distinct: () => distinct$1,
	divide: () => divide,
	dns1035Label: () => dns1035Label,
	dns1035LabelPrefix: () => dns1035LabelPrefix,
	dns1123Label: () => dns1123Label,
	dns1123LabelPrefix: () => dns1123LabelPrefix,
	dns1123Subdomain: () => dns1123Subdomain,
	dns1123SubdomainPrefix: () => dns1123SubdomainPrefix,
	double: () => double,
	doubleOf: () => doubleOf,
	duration: () => duration,
	durationOf: () => durationOf,
	dyn: () => dyn,
	elements: () => elements,
	endsWith: () => endsWith,
	entriesOf: () => entriesOf$2,
	equal: () => equal,
	family: () => family,
	find: () => find,
	findAll: () => findAll,
	first: () => first,
	flatten: () => flatten,
	floor: () => floor,
	format: () => format,
	getDate: () => getDate,
	getDayOfMonth: () => getDayOfMonth,
	getDayOfWeek: () => getDayOfWeek,
	getDayOfYear: () => getDayOfYear,
	getEscapedPath: () => getEscapedPath,
	getFullYear: () => getFullYear,
	getHost: () => getHost,
	getHostname: () => getHostname,
	getHours: () => getHours,
	getMilliseconds: () => getMilliseconds,
	getMinutes: () => getMinutes,
	getMonth: () => getMonth,
	getPort: () => getPort,
	getQuery: () => getQuery,
	getScheme: () => getScheme,
	getSeconds: () => getSeconds,
	greater: () => greater,
	greaterOrEqual: () => greaterOrEqual,
	greatest: () => greatest,
	has: () => has,
	hasOwn: () => hasOwn,
	hasValue: () => hasValue,
	index: () => index,
	indexOf: () => indexOf,
	indexOfText: () => indexOfText,
	int: () => int,
	ip: () => ip,
	isCIDR: () => isCIDR,
	isCanonicalIp: () => isCanonicalIp,
	isElement: () => isElement,
	isFinite: () => isFinite,
	isGlobalUnicast: () => isGlobalUnicast,
	isGreaterThan: () => isGreaterThan,
	isIP: () => isIP,
	isIn: () => isIn,
	isInf: () => isInf,
	isInteger: () => isInteger,
	isLessThan: () => isLessThan,
	isLinkLocalMulticast: () => isLinkLocalMulticast,
	isLinkLocalUnicast: () => isLinkLocalUnicast,
	isLoopback: () => isLoopback,
	isMap: () => isMap$1,
	isNaN: () => isNaN$1,
	isQuantity: () => isQuantity,
	isSemver: () => isSemver,
	isSorted: () => isSorted,
	isURL: () => isURL,
	isUnspecified: () => isUnspecified,
	join: () => join,
	labelValue: () => labelValue,
	last: () => last,
	lastIndexOf: () => lastIndexOf,
	lastIndexOfText: () => lastIndexOfText,
	least: () => least,
	less: () => less,
	lessOrEqual: () => lessOrEqual,
	list: () => list,
	listWithOptionals: () => listWithOptionals,
	lowerAscii: () => lowerAscii,
	major: () => major,
	map: () => map,
	masked: () => masked,
	matches: () => matches,
	matchesPattern: () => matchesPattern,
	mathSign: () => mathSign,
	max: () => max,
	mergedEntries: () => mergedEntries,
	min: () => min,
	minor: () => minor,
	multiply: () => multiply,
	namedFormat: () => namedFormat,
	negate: () => negate,
	negateDuration: () => negateDuration,
	nonZero: () => nonZero,
	not: () => not,
	notBool: () => notBool,
	optionalHasValue: () => optionalHasValue,
	optionalNone: () => optionalNone,
	optionalOf: () => optionalOf,
	optionalOfNonZeroValue: () => optionalOfNonZeroValue,
	optionalOr: () => optionalOr,
	optionalOrValue: () => optionalOrValue,
	optionalUnwrap: () => optionalUnwrap,
	optionalValue: () => optionalValue,
	pairs: () => pairs,
	patch: () => patch,
	pattern: () => pattern,
	peek: () => peek$1,
	peekIndex: () => peekIndex,
	peekOwn: () => peekOwn,
	prefixLength: () => prefixLength,
	qualifiedName: () => qualifiedName,
	quantity: () => quantity,
	quote: () => quote$1,
	range: () => range,
	remainder: () => remainder,
	replace: () => replace,
	reverse: () => reverse,
	reverseText: () => reverseText,
	round: () => round,
	secondsOf: () => secondsOf,
	select: () => select,
	selectOwn: () => selectOwn,
	semver: () => semver,
	setsContains: () => setsContains,
	setsEquivalent: () => setsEquivalent,
	setsIntersects: () => setsIntersects,
	sign: () => sign,
	size: () => size,
	sizeOfMap: () => sizeOfMap,
	slice: () => slice,
	sort: () => sort,
	sortedBy: () => sortedBy,
	split: () => split,
	sqrt: () => sqrt,
	startsWith: () => startsWith,
	string: () => string,
	substring: () => substring,
	subtract: () => subtract,
	subtractQuantity: () => subtractQuantity,
	subtractTime: () => subtractTime,
	sum: () => sum,
	textOfCidr: () => textOfCidr,
	textOfDuration: () => textOfDuration,
	textOfIp: () => textOfIp,
	textOfTimestamp: () => textOfTimestamp,
	timestamp: () => timestamp,
	timestampOf: () => timestampOf,
	trim: () => trim,
	trunc: () => trunc,
	type: () => type,
	uint: () => uint,
	unboxed: () => unboxed,
	undecidable: () => undecidable,
	undecided: () => undecided,
	unequal: () => unequal,
	upperAscii: () => upperAscii,
	uriFormat: () => uriFormat,
	url: () => url,
	uuidFormat: () => uuidFormat,
	validate: () => validate,
	valueOf: () => valueOf
});

// src/kubernetes/kinds.ts
/**
* Groups in which Kubernetes itself serves a kind, newest first; `''` is the core group. A kind that is not listed is a
* custom resource, and a kind listed here but of another group (Knative's `Service`) is one as well.
* Source: the API reference of Kubernetes 1.16 to 1.37.
*/
const GROUPS = {
	APIService: ["apiregistration.k8s.io"],
	CertificateSigningRequest: ["certificates.k8s.io"],
	ClusterRole: ["rbac.authorization.k8s.io"],
	ClusterRoleBinding: ["rbac.authorization.k8s.io"],
	ConfigMap: [""],
	ControllerRevision: ["apps"],
	CronJob: ["batch"],
	CSIDriver: ["storage.k8s.io"],
	CustomResourceDefinition: ["apiextensions.k8s.io"],
	DaemonSet: ["apps", "extensions"],
	Deployment: ["apps", "extensions"],
	Endpoints: [""],
	EndpointSlice: ["discovery.k8s.io"],
	HorizontalPodAutoscaler: ["autoscaling"],
	Ingress: ["networking.k8s.io", "extensions"],
	IngressClass: ["networking.k8s.io"],
	Job: ["batch"],
	Lease: ["coordination.k8s.io"],
	LimitRange: [""],
	MutatingWebhookConfiguration: ["admissionregistration.k8s.io"],
	Namespace: [""],
	NetworkPolicy: ["networking.k8s.io", "extensions"],
	Node: [""],
	PersistentVolume: [""],
	PersistentVolumeClaim: [""],
	Pod: [""],
	PodDisruptionBudget: ["policy"],
	PodSecurityPolicy: ["policy", "extensions"],
	PodTemplate: [""],
	PriorityClass: ["scheduling.k8s.io"],
	ReplicaSet: ["apps", "extensions"],
	ReplicationController: [""],
	ResourceQuota: [""],
	Role: ["rbac.authorization.k8s.io"],
	RoleBinding: ["rbac.authorization.k8s.io"],
	RuntimeClass: ["node.k8s.io"],
	Secret: [""],
	Service: [""],
	ServiceAccount: [""],
	StatefulSet: ["apps"],
	StorageClass: ["storage.k8s.io"],
	ValidatingAdmissionPolicy: ["admissionregistration.k8s.io"],
	ValidatingAdmissionPolicyBinding: ["admissionregistration.k8s.io"],
	ValidatingWebhookConfiguration: ["admissionregistration.k8s.io"],
	VolumeAttachment: ["storage.k8s.io"]
};
/** The group of an `apiVersion`: `apps` of `apps/v1`, `''` of `v1`. */
function groupOf(apiVersion) {
	const slash = apiVersion.indexOf("/");
	return slash < 0 ? "" : apiVersion.slice(0, slash);
}
/** Whether the object is of a kind that Kubernetes itself serves under that name. */
function isBuiltInKind(apiVersion, kind) {
	return Object.hasOwn(GROUPS, kind) && (GROUPS[kind]?.includes(groupOf(apiVersion)) ?? false);
}
/** Whether `pattern` can ever match: a kind that Kubernetes serves, or `Kind.group` for a custom resource. */
function isKnownKindPattern(pattern) {
	return pattern.includes(".") || Object.hasOwn(GROUPS, pattern);
}
/** Whether an object is meant by `Kind` (Kubernetes' own) or `Kind.group` (a custom resource, any version). */
function matchesKind(pattern, apiVersion, kind) {
	const dot = pattern.indexOf(".");
	if (dot < 0) return pattern === kind && isBuiltInKind(apiVersion, kind);
	return pattern.slice(0, dot) === kind && pattern.slice(dot + 1) === groupOf(apiVersion);
}

// src/model/data.ts
/** Whether the value is a mapping. */
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The value at `path`, or undefined where the path leads nowhere. */
function valueAt(value, path) {
	let current = value;
	for (const segment of path) {
		if (typeof current !== "object" || current === null) return void 0;
		if (Array.isArray(current) ? typeof segment !== "number" : typeof segment === "number") return void 0;
		current = Object.hasOwn(current, segment) ? current[segment] : void 0;
	}
	return current;
}

// rules/config/duplicate-object.ts
/** Objects of one identity that a set holds more than once. The second and later ones are told, each with the first. */
const check$18 = function* (set) {
	const isRendered = set.rendering.source.kind === "helm" || set.rendering.source.kind === "kustomize";
	/** By identity, the first object of each file. */
	const seen = /* @__PURE__ */ new Map();
	for (const resource of set.resources) {
		const identity = identityOf$1(resource, set);
		if (identity === void 0) continue;
		const { origin } = resource.document.stream;
		const known = seen.get(identity);
		if (known === void 0) {
			seen.set(identity, /* @__PURE__ */ new Map([[origin, resource]]));
			continue;
		}
		const inFile = known.get(origin);
		const first = inFile ?? known.values().next().value;
		if (inFile === void 0) known.set(origin, resource);
		if (first === void 0) continue;
		const isTogether = isRendered || inFile !== void 0;
		const where = inFile === void 0 ? ` in ${first.document.stream.origin} and here` : "";
		yield {
			resource,
			path: ["metadata", "name"],
			message: `${resource.kind} "${resource.name}" is defined twice${where}${isTogether ? ", so one of the two is lost or the tool refuses both" : ", so the one that is applied last wins if both are"}.`,
			...isTogether ? {} : { severity: "info" },
			related: [{
				resource: first,
				path: ["metadata", "name"],
				message: "The first definition."
			}]
		};
	}
};
/** What the API server would tell two objects apart by. Undefined for one that it names itself. */
function identityOf$1({ apiVersion, kind, name, namespace, object }, set) {
	if (name === "" || typeof valueAt(object, ["metadata", "name"]) !== "string") return void 0;
	const { source } = set.rendering;
	const release = source.kind === "helm" ? source.environment.namespace : "";
	const hook = valueAt(object, [
		"metadata",
		"annotations",
		"helm.sh/hook"
	]);
	return JSON.stringify([
		groupOf(apiVersion),
		kind,
		namespace ?? release,
		name,
		typeof hook === "string" ? hook : ""
	]);
}

// src/kubernetes/pod-templates.ts
const PLACES = {
	Pod: [{
		groups: [""],
		path: []
	}],
	Deployment: [{
		groups: ["apps", "extensions"],
		path: ["spec", "template"]
	}],
	ReplicaSet: [{
		groups: ["apps", "extensions"],
		path: ["spec", "template"]
	}],
	StatefulSet: [{
		groups: ["apps"],
		path: ["spec", "template"]
	}],
	DaemonSet: [{
		groups: ["apps", "extensions"],
		path: ["spec", "template"]
	}],
	ReplicationController: [{
		groups: [""],
		path: ["spec", "template"]
	}],
	Job: [{
		groups: ["batch"],
		path: ["spec", "template"]
	}],
	CronJob: [{
		groups: ["batch"],
		path: [
			"spec",
			"jobTemplate",
			"spec",
			"template"
		]
	}],
	PodTemplate: [{
		groups: [""],
		path: ["template"]
	}],
	Rollout: [{
		groups: ["argoproj.io"],
		path: ["spec", "template"]
	}],
	DeploymentConfig: [{
		groups: ["apps.openshift.io", ""],
		path: ["spec", "template"]
	}],
	Service: [{
		groups: ["serving.knative.dev"],
		path: ["spec", "template"]
	}],
	Configuration: [{
		groups: ["serving.knative.dev"],
		path: ["spec", "template"]
	}],
	SandboxTemplate: [{
		groups: ["agents.x-k8s.io", "extensions.agents.x-k8s.io"],
		path: ["spec", "podTemplate"]
	}]
};
/** The path of the pod template in objects of this kind, or undefined where there is none. `[]` for a Pod. */
function podTemplatePath(apiVersion, kind, custom = []) {
	const group = groupOf(apiVersion);
	if (Object.hasOwn(PLACES, kind)) {
		const place = PLACES[kind]?.find((one) => one.groups.includes(group));
		if (place !== void 0) return place.path;
	}
	return custom.find((one) => one.kind === (group === "" ? kind : `${kind}.${group}`))?.path.split(".");
}
/** The lists of a pod spec that hold containers, and what CEL's `containerType` calls their members. */
const CONTAINER_LISTS = [
	{
		key: "containers",
		type: "container"
	},
	{
		key: "initContainers",
		type: "init"
	},
	{
		key: "ephemeralContainers",
		type: "ephemeral"
	}
];
/** The pod template of an object, or undefined where the kind has none or the object leaves it out. */
function podTemplateOf(object, custom = []) {
	const path = podTemplatePath(object.apiVersion, object.kind, custom);
	if (path === void 0) return void 0;
	const template = valueAt(object.object, path);
	if (!isMap(template) || !isMap(template["spec"])) return void 0;
	return {
		template,
		spec: template["spec"],
		templatePath: path
	};
}

// src/kubernetes/containers.ts
/** The containers of a pod template, the main ones first; what is no mapping is left out. */
function containersOf(template) {
	const found = [];
	for (const { key, type } of CONTAINER_LISTS) {
		const list = template.spec[key];
		if (!Array.isArray(list)) continue;
		list.forEach((container, index) => {
			if (!isMap(container)) return;
			const { name, restartPolicy } = container;
			found.push({
				container,
				shownName: typeof name === "string" ? `"${name}"` : `${index + 1}`,
				type,
				isSidecar: type === "init" && restartPolicy === "Always",
				path: [
					...template.templatePath,
					"spec",
					key,
					index
				]
			});
		});
	}
	return found;
}

// src/kubernetes/selectors.ts
/** All pod templates of the set, in the set's order. */
function podTemplatesIn(set) {
	return set.resources.flatMap((owner) => {
		const found = podTemplateOf(owner, set.podTemplates);
		return found === void 0 ? [] : [{
			...found,
			owner
		}];
	});
}
/** The labels that a template gives its pods; empty where it gives none. */
function labelsOf(template) {
	const labels = valueAt(template, ["metadata", "labels"]);
	return isMap(labels) ? labels : {};
}
/** Whether two objects are applied to one namespace. An object that names none goes where the others go, so it may be any. */
function mayShareNamespace(one, other) {
	return one.namespace === void 0 || other.namespace === void 0 || one.namespace === other.namespace;
}
/** Whether every pair of a plain selector (a Service's) is among the labels. An empty selector selects all. */
function selectsByPairs(selector, labels) {
	return Object.entries(selector).every(([key, value]) => labels[key] === value);
}
/**
* Whether a label selector (`matchLabels`, `matchExpressions`) selects the labels; an empty one selects all.
* Undefined where it holds an operator that Kubernetes does not know, so nothing can be said.
*/
function selectsByExpressions(selector, labels) {
	const pairs = selector["matchLabels"];
	if (isMap(pairs) && !selectsByPairs(pairs, labels)) return false;
	const expressions = selector["matchExpressions"];
	if (!Array.isArray(expressions)) return true;
	for (const expression of expressions) {
		if (!isMap(expression)) return void 0;
		const holds = expressionHolds(expression, labels);
		if (holds !== true) return holds;
	}
	return true;
}
function expressionHolds(expression, labels) {
	const { key, operator } = expression;
	if (typeof key !== "string" || typeof operator !== "string") return void 0;
	const present = Object.hasOwn(labels, key);
	const listed = Array.isArray(expression["values"]) && expression["values"].includes(labels[key] ?? null);
	switch (operator) {
		case "In": return present && listed;
		case "NotIn": return !present || !listed;
		case "Exists": return present;
		case "DoesNotExist": return !present;
		default: return;
	}
}

// rules/hygiene/unused-volume.ts
/**
* Annotations and labels by which an admission webhook adds containers that may mount the pod's volumes. A trailing `/`
* stands for all keys below it. Source: the injectors' own documentation.
*/
const INJECTORS = [
	"admission.datadoghq.com/",
	"appmesh.k8s.aws/",
	"consul.hashicorp.com/connect-inject",
	"dapr.io/enabled",
	"gke-gcsfuse/volumes",
	"inject.istio.io/templates",
	"instrumentation.opentelemetry.io/",
	"linkerd.io/inject",
	"sidecar.istio.io/inject",
	"sidecar.istio.io/userVolume",
	"sidecar.opentelemetry.io/inject",
	"vault.hashicorp.com/agent-inject"
];
/** Values by which those keys turn the injection off. */
const OFF = /* @__PURE__ */ new Set([
	"false",
	"disabled",
	"no",
	"n",
	"off",
	""
]);
/** A volume, or a claim template of a StatefulSet, that no container mounts. */
const check$17 = function* (set) {
	for (const owned of podTemplatesIn(set)) {
		const mounted = mountedNames(owned);
		if (mounted === void 0 || isInjected(owned)) continue;
		const { owner, spec, templatePath } = owned;
		const volumes = Array.isArray(spec["volumes"]) ? spec["volumes"] : [];
		for (const [index, volume] of volumes.entries()) {
			if (!isMap(volume) || volume["csi"] !== void 0) continue;
			const name = volume["name"];
			if (typeof name !== "string" || mounted.has(name)) continue;
			yield {
				resource: owner,
				path: [
					...templatePath,
					"spec",
					"volumes",
					index
				],
				message: `Volume "${name}" is mounted by no container, so a mount was lost or the pod waits for what nothing reads.`
			};
		}
		if (!matchesKind("StatefulSet", owner.apiVersion, owner.kind)) continue;
		const claims = valueAt(owner.object, ["spec", "volumeClaimTemplates"]);
		for (const [index, claim] of Array.isArray(claims) ? claims.entries() : []) {
			const name = valueAt(claim, ["metadata", "name"]);
			if (typeof name !== "string" || mounted.has(name)) continue;
			yield {
				resource: owner,
				path: [
					"spec",
					"volumeClaimTemplates",
					index
				],
				message: `Claim template "${name}" is mounted by no container, so each replica keeps a disk that nothing writes to.`
			};
		}
	}
};
/** Names of the volumes that containers mount, as files or as devices; undefined where there is no container. */
function mountedNames(owned) {
	const containers = containersOf(owned);
	if (containers.length === 0) return void 0;
	const names = /* @__PURE__ */ new Set();
	for (const { container } of containers) for (const key of ["volumeMounts", "volumeDevices"]) {
		const mounts = container[key];
		if (Array.isArray(mounts)) for (const mount of mounts) names.add(valueAt(mount, ["name"]));
	}
	return names;
}
function isInjected({ template }) {
	return ["annotations", "labels"].some((key) => {
		const pairs = valueAt(template, ["metadata", key]);
		if (!isMap(pairs)) return false;
		return Object.entries(pairs).some(([name, value]) => INJECTORS.some((one) => one.endsWith("/") ? name.startsWith(one) : name === one) && value !== false && !(typeof value === "string" && OFF.has(value.toLowerCase())));
	});
}

// src/kubernetes/cluster-scoped.ts
/** Kinds that live in no namespace, by group; `''` is the core group. Source: the API reference of Kubernetes 1.16 to 1.37. */
const CLUSTER_SCOPED = {
	"": [
		"ComponentStatus",
		"Namespace",
		"Node",
		"PersistentVolume"
	],
	"admissionregistration.k8s.io": [
		"MutatingAdmissionPolicy",
		"MutatingAdmissionPolicyBinding",
		"MutatingWebhookConfiguration",
		"ValidatingAdmissionPolicy",
		"ValidatingAdmissionPolicyBinding",
		"ValidatingWebhookConfiguration"
	],
	"apiextensions.k8s.io": ["CustomResourceDefinition"],
	"apiregistration.k8s.io": ["APIService"],
	"certificates.k8s.io": ["CertificateSigningRequest", "ClusterTrustBundle"],
	extensions: ["PodSecurityPolicy"],
	"flowcontrol.apiserver.k8s.io": ["FlowSchema", "PriorityLevelConfiguration"],
	"networking.k8s.io": [
		"ClusterCIDR",
		"IngressClass",
		"IPAddress",
		"ServiceCIDR"
	],
	"node.k8s.io": ["RuntimeClass"],
	policy: ["PodSecurityPolicy"],
	"rbac.authorization.k8s.io": ["ClusterRole", "ClusterRoleBinding"],
	"resource.k8s.io": [
		"DeviceClass",
		"DeviceTaintRule",
		"ResourceSlice"
	],
	"scheduling.k8s.io": ["PriorityClass"],
	"storage.k8s.io": [
		"CSIDriver",
		"CSINode",
		"StorageClass",
		"VolumeAttachment",
		"VolumeAttributesClass"
	],
	"storagemigration.k8s.io": ["StorageVersionMigration"]
};
/** Whether Kubernetes' own kind of that name lives in no namespace. False for custom resources, of which nothing is known. */
function isClusterScoped(apiVersion, kind) {
	const group = groupOf(apiVersion);
	return Object.hasOwn(CLUSTER_SCOPED, group) && (CLUSTER_SCOPED[group]?.includes(kind) ?? false);
}

// rules/hygiene/use-namespace.ts
/** Objects that the namespace `default` is asked for; with `requireNamespace` also those that name none. */
const check$16 = function* (set, params) {
	if (set.rendering.source.kind === "helm") return;
	for (const resource of set.resources) {
		const { apiVersion, kind, namespace } = resource;
		if (isClusterScoped(apiVersion, kind) || isOfKubernetes$1(resource)) continue;
		const isLeftOpen = namespace === void 0 && params["requireNamespace"] === true && isBuiltInKind(apiVersion, kind);
		if (namespace !== "default" && !isLeftOpen) continue;
		yield {
			resource,
			path: ["metadata", "namespace"],
			message: isLeftOpen ? `${kind} "${resource.name}" names no namespace, so it goes to default unless whoever applies it says otherwise.` : `${kind} "${resource.name}" goes to the namespace default, which everyone shares who names none.`
		};
	}
};
/** Objects that Kubernetes itself puts into `default`. */
function isOfKubernetes$1({ kind, name }) {
	switch (kind) {
		case "Service": return name === "kubernetes";
		case "ServiceAccount": return name === "default";
		case "ConfigMap": return name === "kube-root-ca.crt";
		default: return false;
	}
}

// src/kubernetes/link-severity.ts
/**
* How bad it is that a reference leads nowhere. Helm and Kustomize render what is applied together, so there it is an
* error; plain manifests may be applied beside others, and where none of the kind that is looked for is at hand
* (`hasTargets` false), it is most likely elsewhere.
*/
function severityOfBrokenLink(set, hasTargets) {
	if (!hasTargets) return "info";
	const { kind } = set.rendering.source;
	return kind === "helm" || kind === "kustomize" ? "high" : "medium";
}
const MANAGER_LABEL = "app.kubernetes.io/managed-by";
/** Tools that only render what they are given, so that nothing comes into being later. */
const RENDERERS = /* @__PURE__ */ new Set(["helm", "kustomize"]);
/** Whether labels, or the pairs of a selector, say that an operator makes the object, which is then in no manifest. */
function isMadeByOperator(labels) {
	const manager = labels[MANAGER_LABEL];
	return typeof manager === "string" && manager !== "" && !RENDERERS.has(manager.toLowerCase());
}

// src/kubernetes/scalar-text.ts
/** A scalar of a manifest as text; empty for anything else. */
function scalarText(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

// rules/ingress/dangling-ingress.ts
/** Backends of Ingresses that lead to no Service or port of the set. */
const check$15 = function* (set) {
	const targets = targetsIn(set);
	for (const ingress of set.ofKind("Ingress")) {
		if (isMadeByOperator(labelsOf(ingress.object))) continue;
		for (const { path, backend } of backendsOf(ingress)) {
			const broken = isMap(backend["resource"]) ? brokenResource(ingress, path, backend["resource"], targets) : brokenService(ingress, path, backend, targets);
			if (broken !== void 0) yield broken;
		}
	}
};
function targetsIn(set) {
	return {
		set,
		services: groupBy(set.ofKind("Service"), (service) => service.name),
		byKind: groupBy(set.resources, ({ apiVersion, kind }) => `${groupOf(apiVersion)}/${kind}`)
	};
}
function backendsOf(ingress) {
	const found = [];
	const add = (path) => {
		const backend = valueAt(ingress.object, path);
		if (isMap(backend)) found.push({
			path,
			backend
		});
	};
	add(["spec", "defaultBackend"]);
	add(["spec", "backend"]);
	const rules = valueAt(ingress.object, ["spec", "rules"]);
	if (!Array.isArray(rules)) return found;
	rules.forEach((rule, index) => {
		const paths = valueAt(rule, ["http", "paths"]);
		if (!Array.isArray(paths)) return;
		paths.forEach((_, at) => add([
			"spec",
			"rules",
			index,
			"http",
			"paths",
			at,
			"backend"
		]));
	});
	return found;
}
function brokenResource(ingress, path, resource, { set, byKind }) {
	const { apiGroup, kind, name } = resource;
	if (typeof kind !== "string" || typeof name !== "string") return void 0;
	const ofKind = byKind.get(`${typeof apiGroup === "string" ? apiGroup : ""}/${kind}`) ?? [];
	if (ofKind.some((one) => one.name === name && mayShareNamespace(ingress, one))) return void 0;
	return {
		resource: ingress,
		path: [
			...path,
			"resource",
			"name"
		],
		message: `Ingress "${ingress.name}" sends requests to ${kind} "${name}", which is not in this source, so they fail.`,
		severity: severityOfBrokenLink(set, ofKind.length > 0)
	};
}
function serviceBackendOf(path, backend) {
	const { service, serviceName, servicePort } = backend;
	if (isMap(service) && typeof service["name"] === "string") {
		const field = valueAt(service, ["port", "name"]) === void 0 ? "number" : "name";
		const portPath = [
			...path,
			"service",
			"port",
			field
		];
		return {
			name: service["name"],
			namePath: [
				...path,
				"service",
				"name"
			],
			port: valueAt(service, ["port", field]),
			portPath
		};
	}
	if (typeof serviceName !== "string") return void 0;
	return {
		name: serviceName,
		namePath: [...path, "serviceName"],
		port: servicePort,
		portPath: [...path, "servicePort"]
	};
}
function brokenService(ingress, path, backend, { set, services }) {
	const wanted = serviceBackendOf(path, backend);
	if (wanted === void 0 || wanted.port === "use-annotation") return void 0;
	const named = (services.get(wanted.name) ?? []).filter((service) => mayShareNamespace(ingress, service));
	if (named.length === 0) return {
		resource: ingress,
		path: wanted.namePath,
		message: `Ingress "${ingress.name}" sends requests to Service "${wanted.name}", which is not in this source, so they fail.`,
		severity: severityOfBrokenLink(set, services.size > 0)
	};
	if (wanted.port === void 0 || named.some((service) => mayOffer(service, wanted.port))) return void 0;
	return {
		resource: ingress,
		path: wanted.portPath,
		message: `Ingress "${ingress.name}" sends requests to port ${portText(wanted.port)} of Service "${wanted.name}", which has no such port, so they fail.`,
		severity: severityOfBrokenLink(set, true),
		related: named.slice(0, 1).map((service) => ({
			resource: service,
			path: ["spec", "ports"],
			message: "The ports of the Service."
		}))
	};
}
/** Whether the Service has a port of that number or name. An external name takes requests on any. */
function mayOffer(service, port) {
	const spec = service.object["spec"];
	if (!isMap(spec) || spec["type"] === "ExternalName") return true;
	const ports = spec["ports"];
	if (!Array.isArray(ports)) return false;
	return ports.some((one) => isMap(one) && (one["name"] === port || scalarText(one["port"]) === scalarText(port)));
}
function portText(port) {
	return typeof port === "number" ? String(port) : typeof port === "string" ? `"${port}"` : "of the wrong type";
}

// src/kubernetes/pod-index.ts
/**
* Labels that no template has, since a controller or the program itself gives them to its pods. Sources: the reference of
* well-known labels of Kubernetes, and the documentation of Argo Rollouts, Vault, OpenBao, CloudNativePG and Spilo.
*/
const LABELS_OF_RUNNING_PODS = /* @__PURE__ */ new Set([
	"apps.kubernetes.io/pod-index",
	"batch.kubernetes.io/controller-uid",
	"batch.kubernetes.io/job-completion-index",
	"batch.kubernetes.io/job-name",
	"cnpg.io/instanceRole",
	"controller-revision-hash",
	"controller-uid",
	"job-name",
	"openbao-active",
	"openbao-sealed",
	"pod-template-generation",
	"pod-template-hash",
	"rollouts-pod-template-hash",
	"spilo-role",
	"statefulset.kubernetes.io/pod-name",
	"vault-active",
	"vault-initialized",
	"vault-perf-standby",
	"vault-sealed"
]);
/** Indexes the pod templates of the set. Labels that only running pods have are taken for present. */
function indexPods(set) {
	const templates = podTemplatesIn(set);
	const byPair = /* @__PURE__ */ new Map();
	for (const owned of templates) for (const [key, value] of Object.entries(labelsOf(owned.template))) {
		const pair = pairKey$1(key, value);
		const known = byPair.get(pair);
		if (known === void 0) byPair.set(pair, [owned]);
		else known.push(owned);
	}
	const candidates = (pairs) => {
		let fewest = templates;
		for (const [key, value] of Object.entries(pairs)) {
			const having = byPair.get(pairKey$1(key, value)) ?? [];
			if (having.length < fewest.length) fewest = having;
		}
		return fewest;
	};
	return {
		templates,
		selectedByPairs(selector, by) {
			const pairs = withoutRunningLabels(selector);
			return candidates(pairs).filter(({ owner, template }) => mayShareNamespace(by, owner) && selectsByPairs(pairs, labelsOf(template)));
		},
		selectedByExpressions(selector, by) {
			const asked = askedOfTemplates(selector);
			const selected = [];
			for (const owned of candidates(isMap(asked["matchLabels"]) ? asked["matchLabels"] : {})) {
				if (!mayShareNamespace(by, owned.owner)) continue;
				const isSelected = selectsByExpressions(asked, labelsOf(owned.template));
				if (isSelected === void 0) return void 0;
				if (isSelected) selected.push(owned);
			}
			return selected;
		}
	};
}
function pairKey$1(key, value) {
	return `${key}\u0000${typeof value}\u0000${String(value)}`;
}
function withoutRunningLabels(pairs) {
	const entries = Object.entries(pairs);
	const kept = entries.filter(([key]) => !LABELS_OF_RUNNING_PODS.has(key));
	return kept.length === entries.length ? pairs : Object.fromEntries(kept);
}
/** The selector without what only running pods can answer. */
function askedOfTemplates(selector) {
	const { matchLabels, matchExpressions } = selector;
	return {
		...isMap(matchLabels) ? { matchLabels: withoutRunningLabels(matchLabels) } : {},
		...Array.isArray(matchExpressions) ? { matchExpressions: matchExpressions.filter((one) => !isMap(one) || !LABELS_OF_RUNNING_PODS.has(scalarText(one["key"]))) } : {}
	};
}

// rules/network/dangling-network-policy.ts
/** A NetworkPolicy whose pod selector matches no pod template of the set. */
const check$14 = function* (set) {
	const pods = indexPods(set);
	for (const policy of set.ofKind("NetworkPolicy")) {
		const selector = valueAt(policy.object, ["spec", "podSelector"]);
		if (!isMap(selector) || !asksForLabels(selector)) continue;
		const pairs = selector["matchLabels"];
		if (isMap(pairs) && isMadeByOperator(pairs) || isMadeByOperator(labelsOf(policy.object))) continue;
		const selected = pods.selectedByExpressions(selector, policy);
		if (selected === void 0 || selected.length > 0) continue;
		const severity = severityOfBrokenLink(set, pods.templates.length > 0);
		yield {
			resource: policy,
			path: ["spec", "podSelector"],
			message: `NetworkPolicy "${policy.name}" selects no pod of this source, so it guards nothing${severity === "info" ? " unless the pods come from elsewhere" : ""}.`,
			severity
		};
	}
};
/** An empty selector means every pod of the namespace, also those to come. */
function asksForLabels({ matchLabels, matchExpressions }) {
	return isMap(matchLabels) && Object.keys(matchLabels).length > 0 || Array.isArray(matchExpressions) && matchExpressions.length > 0;
}

// rules/pod-security/ssh-port.ts
/** Containers that listen for SSH, and Services that lead to pods by its ports. */
const check$13 = function* (set, params) {
	const ports = portsOf$1(params["ports"]);
	const otherPorts = portsOf$1(params["otherPorts"]);
	const templates = podTemplatesIn(set);
	const byLabel = templatesByLabel(templates);
	const exposed = /* @__PURE__ */ new Set([...ports, ...otherPorts]);
	for (const service of set.ofKind("Service")) yield* judgeService(service, exposed, byLabel);
	for (const template of templates) yield* judgeContainers(template, ports, otherPorts);
};
function portsOf$1(value) {
	return new Set(Array.isArray(value) ? value.filter((one) => typeof one === "number") : []);
}
function* judgeContainers({ owner, spec, templatePath }, ports, otherPorts) {
	for (const { key, type } of CONTAINER_LISTS) {
		if (type === "ephemeral") continue;
		for (const [index, container] of mapsIn$1(spec[key])) {
			const name = typeof container["name"] === "string" ? container["name"] : "";
			for (const [position, port] of mapsIn$1(container["ports"])) {
				const number = port["containerPort"];
				if (typeof number !== "number" || !isTcp(port)) continue;
				if (!ports.has(number) && !(otherPorts.has(number) && port["name"] === "ssh")) continue;
				yield {
					resource: owner,
					path: [
						...templatePath,
						"spec",
						key,
						index,
						"ports",
						position,
						"containerPort"
					],
					message: `Container "${name}" listens on port ${number}, so SSH is a way into it that the cluster does not watch.`
				};
			}
		}
	}
}
function* judgeService(service, ports, byLabel) {
	const found = mapsIn$1(valueAt(service.object, ["spec", "ports"])).flatMap(([index, port]) => {
		if (!isTcp(port)) return [];
		for (const field of ["port", "targetPort"]) {
			const number = port[field];
			if (typeof number === "number" && ports.has(number)) return [{
				index,
				field,
				number
			}];
		}
		return [];
	});
	if (found.length === 0 || !selectsAny(service, byLabel)) return;
	for (const { index, field, number } of found) yield {
		resource: service,
		path: [
			"spec",
			"ports",
			index,
			field
		],
		message: `Service "${service.name}" leads to port ${number} of its pods, so SSH is open to whoever reaches the Service.`
	};
}
function selectsAny(service, byLabel) {
	const selector = valueAt(service.object, ["spec", "selector"]);
	if (!isMap(selector)) return false;
	const pair = Object.entries(selector)[0];
	if (pair === void 0) return false;
	return (byLabel.get(pairKey(...pair)) ?? []).some(({ owner, template }) => mayShareNamespace(service, owner) && selectsByPairs(selector, labelsOf(template)));
}
/** Which templates give their pods a label, so that a Service is not held against all of them. */
function templatesByLabel(templates) {
	const byLabel = /* @__PURE__ */ new Map();
	for (const one of templates) for (const pair of Object.entries(labelsOf(one.template))) {
		const key = pairKey(...pair);
		const known = byLabel.get(key);
		if (known === void 0) byLabel.set(key, [one]);
		else known.push(one);
	}
	return byLabel;
}
function pairKey(name, value) {
	return JSON.stringify([name, value]);
}
/** TCP is what Kubernetes takes where no protocol is given. */
function isTcp(port) {
	return (port["protocol"] ?? "TCP") === "TCP";
}
function mapsIn$1(list) {
	if (!Array.isArray(list)) return [];
	return list.flatMap((item, index) => isMap(item) ? [[index, item]] : []);
}

// src/kubernetes/service-accounts.ts
/** The ServiceAccount that a pod runs as; `default` where it names none. The second name is the deprecated one. */
function accountOfPod(spec) {
	for (const key of ["serviceAccountName", "serviceAccount"]) {
		const name = spec[key];
		if (typeof name === "string" && name !== "") return name;
	}
	return "default";
}
const ALL_ACCOUNTS = "system:serviceaccounts";
/** Reads the subjects of the set's RoleBindings and ClusterRoleBindings once. */
function boundAccountsOf(set) {
	/** Namespaces by account; undefined among them for a subject that may be in any. */
	const namespaces = /* @__PURE__ */ new Map();
	const groups = /* @__PURE__ */ new Set();
	for (const binding of [...set.ofKind("RoleBinding"), ...set.ofKind("ClusterRoleBinding")]) for (const { kind, name, namespace } of subjectsOf(binding)) {
		if (kind === "Group" && name.startsWith(ALL_ACCOUNTS)) groups.add(name.slice(23));
		const account = accountOfSubject(kind, name, namespace ?? binding.namespace);
		if (account === void 0) continue;
		const known = namespaces.get(account.name);
		if (known === void 0) namespaces.set(account.name, /* @__PURE__ */ new Set([account.namespace]));
		else known.add(account.namespace);
	}
	return { has(name, namespace) {
		if (groups.has("") || (namespace === void 0 ? groups.size > 0 : groups.has(namespace))) return true;
		const known = namespaces.get(name);
		if (known === void 0) return false;
		return namespace === void 0 || known.has(void 0) || known.has(namespace);
	} };
}
function subjectsOf(binding) {
	const subjects = binding.object["subjects"];
	if (!Array.isArray(subjects)) return [];
	return subjects.flatMap((subject) => {
		if (!isMap(subject)) return [];
		const { kind, name, namespace } = subject;
		if (typeof kind !== "string" || typeof name !== "string") return [];
		return [{
			kind,
			name,
			namespace: typeof namespace === "string" && namespace !== "" ? namespace : void 0
		}];
	});
}
function accountOfSubject(kind, name, namespace) {
	if (kind === "ServiceAccount") return {
		name,
		namespace
	};
	const user = kind === "User" ? /^system:serviceaccount:(?<namespace>[^:]+):(?<name>[^:]+)$/u.exec(name)?.groups : void 0;
	return user === void 0 ? void 0 : {
		name: user["name"] ?? "",
		namespace: user["namespace"]
	};
}

// rules/rbac/automount-service-account-token.ts
/** Pods that get a token which, as far as the set tells, opens nothing that they need. */
const check$12 = function* (set, params) {
	const bound = boundAccountsOf(set);
	const accounts = groupBy(set.ofKind("ServiceAccount"), (account) => account.name);
	for (const { owner, spec, templatePath } of podTemplatesIn(set)) {
		const account = accountOfPod(spec);
		const onPod = spec["automountServiceAccountToken"];
		if (onPod === false || onPod === void 0 && isTurnedOff(accounts.get(account), owner)) continue;
		if (params["allowBound"] === true && bound.has(account, owner.namespace)) continue;
		yield {
			resource: owner,
			path: [
				...templatePath,
				"spec",
				"automountServiceAccountToken"
			],
			message: `${owner.kind} "${owner.name}" mounts the token of ServiceAccount "${account}", which whoever takes over a container can use against the API.`
		};
	}
};
function isTurnedOff(accounts, owner) {
	return (accounts?.find((one) => mayShareNamespace(one, owner)))?.object["automountServiceAccountToken"] === false;
}

// src/kubernetes/roles.ts
/** ClusterRoles that every cluster has for its users. Source: the documentation of RBAC, user-facing roles. */
const USER_FACING_ROLES = /* @__PURE__ */ new Set([
	"cluster-admin",
	"admin",
	"edit",
	"view"
]);
/** Whether a role is one that Kubernetes itself, or its provider, installs, so that nobody can repair it here. */
function isRoleOfKubernetes(role) {
	return isBootstrapped(role) || /^(?:system:|gce:podsecuritypolicy:)/u.test(role.name) || role.kind === "ClusterRole" && USER_FACING_ROLES.has(role.name);
}
/** Whether the API server makes the object at its start. */
function isBootstrapped(object) {
	return valueAt(object.object, [
		"metadata",
		"labels",
		"kubernetes.io/bootstrapping"
	]) === "rbac-defaults";
}
/** The entries of a role; none for an aggregated one, whose rules are other roles'. */
function entriesOfRole(role) {
	const rules = role.object["rules"];
	if (!Array.isArray(rules)) return [];
	return rules.flatMap((rule, index) => isMap(rule) ? [{
		index,
		apiGroups: stringsIn$1(rule["apiGroups"]),
		resources: stringsIn$1(rule["resources"]),
		verbs: stringsIn$1(rule["verbs"]),
		resourceNames: stringsIn$1(rule["resourceNames"])
	}] : []);
}
function stringsIn$1(value) {
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
const ALL_VERBS = [
	"get",
	"list",
	"watch",
	"create",
	"update",
	"patch",
	"delete"
];
/** Whether one entry of the role grants every verb on every resource, as cluster-admin does. */
function grantsEverything(role) {
	return entriesOfRole(role).some(({ apiGroups, resources, verbs, resourceNames }) => apiGroups.includes("*") && resources.includes("*") && resourceNames.length === 0 && (verbs.includes("*") || ALL_VERBS.every((verb) => verbs.includes(verb))));
}
/** What a RoleBinding or ClusterRoleBinding gives; undefined where it does not say. */
function roleRefOf(binding) {
	const kind = valueAt(binding.object, ["roleRef", "kind"]);
	const name = valueAt(binding.object, ["roleRef", "name"]);
	return (kind === "Role" || kind === "ClusterRole") && typeof name === "string" ? {
		kind,
		name
	} : void 0;
}

// rules/rbac/cluster-admin-role-binding.ts
/** Bindings that give all power: cluster-admin by name, or a role of the set that grants as much. */
const check$11 = function* (set) {
	const roles = groupBy([...set.ofKind("Role"), ...set.ofKind("ClusterRole")], (role) => `${role.kind}/${role.name}`);
	for (const binding of [...set.ofKind("ClusterRoleBinding"), ...set.ofKind("RoleBinding")]) {
		const given = roleRefOf(binding);
		if (given === void 0 || isOfKubernetes(binding)) continue;
		const defined = definitionOf(given, binding, roles);
		const isOwn = defined !== void 0 && grantsEverything(defined);
		const isNamed = given.name === "cluster-admin" && (given.kind === "ClusterRole" || defined === void 0);
		if (!isOwn && !isNamed) continue;
		const everywhere = binding.kind === "ClusterRoleBinding";
		yield {
			resource: binding,
			path: ["roleRef", "name"],
			message: `${binding.kind} "${binding.name}" gives ${isNamed ? "cluster-admin" : `${given.kind} "${given.name}", which grants everything`}, so its subjects own the ${everywhere ? "cluster" : "namespace"}.`,
			...everywhere ? {} : { severity: "medium" }
		};
	}
};
function definitionOf(role, binding, roles) {
	return roles.get(`${role.kind}/${role.name}`)?.find((one) => role.kind === "ClusterRole" || mayShareNamespace(one, binding));
}
/** What the API server or a provider binds at the start of a cluster. */
function isOfKubernetes(binding) {
	if (isBootstrapped(binding) || binding.name.startsWith("gce:podsecuritypolicy:")) return true;
	const subjects = binding.object["subjects"];
	return binding.kind === "ClusterRoleBinding" && binding.name === "cluster-admin" && Array.isArray(subjects) && subjects.every((subject) => isMap(subject) && subject["kind"] === "Group" && subject["name"] === "system:masters");
}

// rules/rbac/rbac-access-to-secrets.ts
/** Roles whose holders read Secrets; worst where a ClusterRole is bound in the whole cluster. */
const check$10 = function* (set, params) {
	const givenInCluster = rolesGivenBy(set.ofKind("ClusterRoleBinding"));
	const givenInNamespace = rolesGivenBy(set.ofKind("RoleBinding"));
	for (const role of [...set.ofKind("ClusterRole"), ...set.ofKind("Role")]) {
		if (isRoleOfKubernetes(role)) continue;
		const key = `${role.kind}/${role.name}`;
		const isEverywhere = role.kind === "ClusterRole" && givenInCluster.has(key);
		const isBound = isEverywhere || (givenInNamespace.get(key)?.some((binding) => mayShareNamespace(role, binding)) ?? false);
		if (params["boundOnly"] === true && !isBound) continue;
		for (const entry of entriesOfRole(role)) {
			if (!readsSecrets(entry)) continue;
			const isNamed = entry.resourceNames.length > 0;
			yield {
				resource: role,
				path: [
					"rules",
					entry.index,
					"resources"
				],
				message: `${role.kind} "${role.name}" may read ${isNamed ? "the Secrets that it names" : "every Secret"} ${isEverywhere ? "in the cluster" : "where it is bound"}, and with them the credentials of others.`,
				...isEverywhere && !isNamed ? { severity: "high" } : {}
			};
		}
	}
};
function rolesGivenBy(bindings) {
	return groupBy(bindings, (binding) => {
		const role = roleRefOf(binding);
		return role === void 0 ? "" : `${role.kind}/${role.name}`;
	});
}
const READING_VERBS = [
	"get",
	"list",
	"watch",
	"*"
];
function readsSecrets({ apiGroups, resources, verbs }) {
	return (resources.includes("secrets") || resources.includes("*")) && (apiGroups.includes("") || apiGroups.includes("*")) && READING_VERBS.some((verb) => verbs.includes(verb));
}

// rules/reliability/insufficient-replicas.ts
/** A workload with fewer pods than are wanted, and no autoscaler that would add some. */
const check$9 = function* (set, params) {
	const wanted = typeof params["minReplicas"] === "number" ? params["minReplicas"] : 2;
	const kinds = params["statefulSets"] === true ? ["Deployment", "StatefulSet"] : ["Deployment"];
	const scalers = byTarget(set);
	const claims = params["exemptSingletons"] === true ? singleWriterClaims(set) : void 0;
	for (const workload of set.resources) {
		if (!kinds.includes(workload.kind) || !workload.apiVersion.startsWith("apps/")) continue;
		const replicas = valueAt(workload.object, ["spec", "replicas"]) ?? 1;
		if (typeof replicas !== "number" || replicas === 0 || replicas >= wanted) continue;
		if ((scalers.get(`${workload.kind}/${workload.name}`) ?? []).some((scaler) => mayShareNamespace(scaler, workload))) continue;
		if (claims !== void 0 && isSingleton(workload, claims)) continue;
		const count = replicas === 1 ? "one pod" : `${replicas} pods`;
		yield {
			resource: workload,
			path: ["spec", "replicas"],
			message: `${workload.kind} "${workload.name}" runs ${count}, so a drained or failed node takes ${replicas === 1 ? "all" : "much"} of it down.`
		};
	}
};
/** Autoscalers by the kind and name of what they scale. */
function byTarget(set) {
	const scalers = [...set.ofKind("HorizontalPodAutoscaler"), ...set.ofKind("ScaledObject.keda.sh")];
	return groupBy(scalers, (scaler) => {
		const kind = valueAt(scaler.object, [
			"spec",
			"scaleTargetRef",
			"kind"
		]) ?? "Deployment";
		const name = valueAt(scaler.object, [
			"spec",
			"scaleTargetRef",
			"name"
		]);
		return typeof kind === "string" && typeof name === "string" ? `${kind}/${name}` : "";
	});
}
/** Claims that one node at a time may mount, by name. */
function singleWriterClaims(set) {
	const claims = set.ofKind("PersistentVolumeClaim").filter(({ object }) => {
		const modes = valueAt(object, ["spec", "accessModes"]);
		return Array.isArray(modes) && modes.length > 0 && modes.every((mode) => mode === "ReadWriteOnce" || mode === "ReadWriteOncePod");
	});
	return groupBy(claims, (claim) => claim.name);
}
function isSingleton(workload, claims) {
	if (valueAt(workload.object, [
		"spec",
		"strategy",
		"type"
	]) === "Recreate") return true;
	const volumes = valueAt(workload.object, [
		"spec",
		"template",
		"spec",
		"volumes"
	]);
	if (!Array.isArray(volumes)) return false;
	return volumes.some((volume) => {
		const claim = valueAt(volume, ["persistentVolumeClaim", "claimName"]);
		return typeof claim === "string" && (claims.get(claim) ?? []).some((one) => mayShareNamespace(one, workload));
	});
}

// rules/reliability/no-readiness-probe.ts
/** Kinds whose pods are to run until they are told to stop. */
const LONG_RUNNING = /* @__PURE__ */ new Set([
	"Deployment",
	"ReplicaSet",
	"ReplicationController",
	"StatefulSet",
	"DaemonSet",
	"Pod"
]);
/** A container that a Service sends traffic to and that cannot say when it is ready. */
const check$8 = function* (set, params) {
	const hasServices = set.ofKind("Service").length > 0;
	const index = indexPods(set);
	const servicesOf = servicesByTemplate(set, index.selectedByPairs);
	for (const owned of index.templates) {
		if (!runsForever(owned)) continue;
		const services = servicesOf.get(owned) ?? [];
		const containers = containersOf(owned).filter(({ type, isSidecar }) => type === "container" || isSidecar);
		for (const found of containers) {
			if (found.container["readinessProbe"] !== void 0) continue;
			const service = services.find((one) => isReachedBy(one, found, containers));
			if (!(service !== void 0 || params["everyContainer"] === true || !hasServices && portsOf(found).length > 0)) continue;
			const consequence = "so it gets traffic before it listens, and a rollout goes on over pods that never will";
			yield {
				resource: owned.owner,
				path: [...found.path, "readinessProbe"],
				message: `Container ${found.shownName} has no readiness probe, ${consequence}.`,
				...service === void 0 ? {} : { related: [{
					resource: service,
					path: ["spec", "selector"],
					message: `Service "${service.name}" sends traffic to it.`
				}] }
			};
		}
	}
};
/** Services that send traffic to ready pods only, by the pod templates that they select. */
function servicesByTemplate(set, selected) {
	const services = /* @__PURE__ */ new Map();
	for (const service of set.ofKind("Service")) {
		const spec = service.object["spec"];
		if (!isMap(spec) || spec["type"] === "ExternalName" || spec["publishNotReadyAddresses"] === true) continue;
		const selector = spec["selector"];
		if (!isMap(selector) || Object.keys(selector).length === 0) continue;
		for (const owned of selected(selector, service)) {
			const known = services.get(owned);
			if (known === void 0) services.set(owned, [service]);
			else known.push(service);
		}
	}
	return services;
}
function runsForever({ owner, spec }) {
	if (!LONG_RUNNING.has(owner.kind) || !isBuiltInKind(owner.apiVersion, owner.kind)) return false;
	const restartPolicy = spec["restartPolicy"];
	if (restartPolicy !== void 0 && restartPolicy !== "Always") return false;
	return valueAt(owner.object, [
		"metadata",
		"annotations",
		"kubernetes.io/config.mirror"
	]) === void 0;
}
function isReachedBy(service, found, containers) {
	const ports = valueAt(service.object, ["spec", "ports"]);
	if (!Array.isArray(ports)) return false;
	return ports.some((port) => {
		if (!isMap(port)) return false;
		const target = port["targetPort"] ?? port["port"];
		const listens = (one) => portsOf(one).some((declared) => declared["containerPort"] === target || declared["name"] === target);
		if (typeof target === "string" || containers.some(listens)) return listens(found);
		return found.type === "container" && portsOf(found).length === 0;
	});
}
function portsOf({ container }) {
	const ports = container["ports"];
	return Array.isArray(ports) ? ports.filter((port) => isMap(port)) : [];
}

// rules/reliability/pdb-blocks-eviction.ts
/** Disruption budgets that never allow a single pod to be evicted. */
const check$7 = function* (set) {
	const pods = indexPods(set);
	const autoscalers = groupBy(set.ofKind("HorizontalPodAutoscaler"), targetOf$1);
	for (const budget of set.ofKind("PodDisruptionBudget")) {
		const blocked = whyBlocked(budget, () => replicasGuarded(budget, pods, autoscalers));
		if (blocked === void 0) continue;
		yield {
			resource: budget,
			path: blocked.path,
			message: `PodDisruptionBudget "${budget.name}" ${blocked.why}, so no pod may be evicted and a drain of its node never ends.`
		};
	}
};
function whyBlocked(budget, replicas) {
	const maxUnavailable = valueAt(budget.object, ["spec", "maxUnavailable"]);
	if (maxUnavailable === 0 || maxUnavailable === "0%") return {
		path: ["spec", "maxUnavailable"],
		why: "lets none of its pods be unavailable"
	};
	const path = ["spec", "minAvailable"];
	const minAvailable = valueAt(budget.object, path);
	const percent = percentOf(minAvailable);
	if (percent !== void 0 && percent >= 100) return {
		path,
		why: "wants all of its pods available"
	};
	if (percent === void 0 && typeof minAvailable !== "number") return void 0;
	const running = replicas();
	if (running === void 0) return void 0;
	const needed = percent === void 0 ? Number(minAvailable) : Math.ceil(percent * running / 100);
	return needed < running ? void 0 : {
		path,
		why: `wants ${needed} of ${running} ${running === 1 ? "pod" : "pods"} available`
	};
}
function percentOf(value) {
	const digits = typeof value === "string" ? /^(?<digits>\d{1,4})%$/u.exec(value)?.groups?.["digits"] : void 0;
	return digits === void 0 ? void 0 : Number(digits);
}
const COUNTED_KINDS = /* @__PURE__ */ new Set([
	"Deployment",
	"StatefulSet",
	"ReplicaSet"
]);
/** Pods that the workloads under the budget run at the least; undefined where that cannot be said. */
function replicasGuarded(budget, pods, autoscalers) {
	const selector = valueAt(budget.object, ["spec", "selector"]);
	if (!isMap(selector)) return void 0;
	if (Object.keys(selector).length === 0 && budget.apiVersion === "policy/v1beta1") return void 0;
	const selected = pods.selectedByExpressions(selector, budget) ?? [];
	if (selected.length === 0) return void 0;
	let sum = 0;
	for (const { owner } of selected) {
		if (!COUNTED_KINDS.has(owner.kind)) return void 0;
		const replicas = replicasOf(owner, autoscalers);
		if (replicas === void 0) return void 0;
		sum += replicas;
	}
	return sum === 0 ? void 0 : sum;
}
function replicasOf(workload, autoscalers) {
	const autoscaler = autoscalers.get(`${workload.kind}/${workload.name}`)?.find((one) => mayShareNamespace(one, workload));
	const path = autoscaler === void 0 ? ["spec", "replicas"] : ["spec", "minReplicas"];
	const replicas = valueAt((autoscaler ?? workload).object, path) ?? 1;
	return typeof replicas === "number" ? replicas : void 0;
}
function targetOf$1(autoscaler) {
	const target = valueAt(autoscaler.object, ["spec", "scaleTargetRef"]);
	return isMap(target) ? `${scalarText(target["kind"])}/${scalarText(target["name"])}` : "";
}

// src/kubernetes/limit-ranges.ts
/**
* For an object of the set, the defaults that LimitRanges of its namespace give to containers. As the API server
* completes a LimitRange: `max` is the default limit, and a default limit, then `min`, is the default request, where none is given.
*/
function containerDefaultsIn(set) {
	const ranges = set.ofKind("LimitRange").map((range) => ({
		range,
		items: containerItemsOf(range)
	}));
	const known = /* @__PURE__ */ new Map();
	return (owner) => {
		let defaults = known.get(owner.namespace);
		if (defaults === void 0) {
			const items = ranges.flatMap((one) => mayShareNamespace(one.range, owner) ? one.items : []);
			defaults = { has: (kind, resource) => items.some((item) => SOURCES[kind].some((key) => sets(item[key], resource))) };
			known.set(owner.namespace, defaults);
		}
		return defaults;
	};
}
const SOURCES = {
	limits: ["default", "max"],
	requests: [
		"defaultRequest",
		"default",
		"max",
		"min"
	]
};
function containerItemsOf(range) {
	const spec = range.object["spec"];
	const limits = isMap(spec) ? spec["limits"] : void 0;
	return Array.isArray(limits) ? limits.filter((item) => isMap(item)).filter((item) => item["type"] === "Container") : [];
}
function sets(quantities, resource) {
	return isMap(quantities) && Object.hasOwn(quantities, resource);
}

// src/kubernetes/unset-resources.ts
/**
* Containers without a limit or request for `cpu` or `memory`: main containers and native sidecars, plain init containers
* only where `params.includeInit` is true.
*
* As in Kubernetes, zero is no amount, an unset request is copied from the limit, what the pod sets for itself holds for
* all its containers (from 1.32 on), and a LimitRange of the namespace fills in the rest.
*/
function* unsetAmounts(set, wanted, params) {
	const { kind, resource } = wanted;
	const defaultsFor = containerDefaultsIn(set);
	for (const template of podTemplatesIn(set)) {
		if (settingOf$1(template.spec["resources"], kind, resource) === "amount") continue;
		const isFilledIn = defaultsFor(template.owner).has(kind, resource);
		for (const { container, shownName, type, isSidecar, path } of containersOf(template)) {
			if (!(type === "container" || isSidecar || type === "init" && params["includeInit"] === true)) continue;
			const setting = settingOf$1(container["resources"], kind, resource);
			if (setting === "amount" || setting === "unset" && isFilledIn) continue;
			yield {
				owner: template.owner,
				shownName,
				path: [
					...path,
					"resources",
					kind,
					resource
				]
			};
		}
	}
}
function settingOf$1(resources, kind, resource) {
	const setting = readSetting(amountAt(resources, kind, resource));
	return setting === "unset" && kind === "requests" ? readSetting(amountAt(resources, "limits", resource)) : setting;
}
function amountAt(resources, kind, resource) {
	const amounts = isMap(resources) ? resources[kind] : void 0;
	return isMap(amounts) ? amounts[resource] : void 0;
}
/** What is no quantity counts as an amount: other rules speak of its form. */
function readSetting(quantity) {
	if (quantity === void 0) return "unset";
	if (typeof quantity === "number") return quantity === 0 ? "zero" : "amount";
	return typeof quantity === "string" && /^[+-]?(?:0+\.?0*|\.0+)(?:[a-zA-Z]{1,2}|[eE][+-]?\d+)?$/u.test(quantity) ? "zero" : "amount";
}

// rules/resources/unset-cpu-limit.ts
/** A container that may use all processors of its node. */
const check$6 = function* (set, params) {
	for (const { owner, shownName, path } of unsetAmounts(set, {
		kind: "limits",
		resource: "cpu"
	}, params)) yield {
		resource: owner,
		path,
		message: `Container ${shownName} has no CPU limit, so it may take all the time that its neighbours do not request.`
	};
};

// rules/resources/unset-cpu-request.ts
/** A container whose CPU time the scheduler does not count. */
const check$5 = function* (set, params) {
	for (const { owner, shownName, path } of unsetAmounts(set, {
		kind: "requests",
		resource: "cpu"
	}, params)) yield {
		resource: owner,
		path,
		message: `Container ${shownName} requests no CPU, so it may land on a busy node and gets the smallest share there.`
	};
};

// rules/resources/unset-memory-limit.ts
/** A container that may take the whole node's memory. */
const check$4 = function* (set, params) {
	for (const { owner, shownName, path } of unsetAmounts(set, {
		kind: "limits",
		resource: "memory"
	}, params)) yield {
		resource: owner,
		path,
		message: `Container ${shownName} has no memory limit, so a leak in it takes the memory of everything else on its node.`
	};
};

// rules/resources/unset-memory-request.ts
/** A container whose memory the scheduler does not count. */
const check$3 = function* (set, params) {
	for (const { owner, shownName, path } of unsetAmounts(set, {
		kind: "requests",
		resource: "memory"
	}, params)) yield {
		resource: owner,
		path,
		message: `Container ${shownName} requests no memory, so its node may be overfilled and it is among the first to be evicted.`
	};
};

// src/kubernetes/credential-formats.ts
/**
* The first credential of a known format in a text, or undefined. `names` are the last names that lead to the text
* (`datadog.apiKey`), since some vendors' tokens have no form of their own and are known by such a name alone.
* Takes time linear in the text's length: no pattern holds an unbounded repetition that another part could share.
*/
function credentialIn(text, names) {
	if (MAYBE_PREFIXED.test(text)) {
		const format = PREFIXED.find(({ pattern, isReal }) => {
			const found = pattern.exec(text)?.[0];
			return found !== void 0 && (isReal === void 0 || isReal(found));
		});
		if (format !== void 0) return {
			shown: format.shown,
			isIdentifier: format.isIdentifier ?? false
		};
	}
	const isNamed = MAYBE_NAMED.test(names) && !/checksum|sha256/iu.test(names);
	if (!isNamed && !MAYBE_NAMED.test(text)) return void 0;
	const assigned = isNamed ? `${names}=${text}` : text;
	const format = NAMED.find(({ pattern }) => /\d/u.test(pattern.exec(assigned)?.groups?.["token"] ?? ""));
	return format === void 0 ? void 0 : {
		shown: format.shown,
		isIdentifier: false
	};
}
/** Whether a text holds what has the form of an AWS secret access key, which has no prefix of its own. */
function holdsAwsSecretKey(text) {
	for (const [candidate] of text.matchAll(/(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/gu)) if (isMixed(candidate) && !/^[0-9a-f]+$/iu.test(candidate)) return true;
	return false;
}
/** One look that spares nearly all texts the others. */
const MAYBE_PREFIXED = /A(?:KIA|SIA|GPA|IDA|ROA|NPA)[A-Z0-9]|AIza|gh[pousr]_|github_pat_|glpat-|xox[abprs]-|[sr]k_live_|SK[0-9a-fA-F]{8}|npm_|hvs\.|s\.[A-Za-z0-9]{24}|atlasv1|eyJ|PRIVATE KEY|NRAK-|service_account/u;
/** Sources: the vendors' own descriptions of their tokens. */
const PREFIXED = [
	{
		shown: "a private key",
		pattern: /-{3,5} ?BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)? ?-{3,}(?!-|(?:\s|\\[nr]){0,9}(?:["'`.…<>$*[{]|REDACTED|[Yy]our))/u
	},
	{
		shown: "a key of a Google service account",
		pattern: /"type"\s{0,9}:\s{0,9}"service_account"/u
	},
	{
		shown: "a Google API key",
		pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/u
	},
	{
		shown: "a GitHub token",
		pattern: /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{22,82})/u
	},
	{
		shown: "a GitLab token",
		pattern: /(?<![\w-])glpat-[\w-]{20}/u
	},
	{
		shown: "a Slack token",
		pattern: /(?<![A-Za-z0-9])xox[abprs]-[A-Za-z0-9-]{10,}/u
	},
	{
		shown: "a Stripe key",
		pattern: /(?<![A-Za-z0-9])[sr]k_live_[A-Za-z0-9]{10,}/u
	},
	{
		shown: "a Twilio key",
		pattern: /(?<![A-Za-z0-9])SK[0-9a-fA-F]{32}(?![A-Za-z0-9])/u
	},
	{
		shown: "an npm token",
		pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/u
	},
	{
		shown: "a Vault token",
		pattern: /(?<![\w.-])hvs\.[\w-]{24}/u
	},
	{
		shown: "a Vault token",
		pattern: /(?<![\w.-])s\.[A-Za-z0-9]{24}(?![\w.-])/u,
		isReal: isMixed
	},
	{
		shown: "a Terraform Cloud token",
		pattern: /(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60}/u
	},
	{
		shown: "a New Relic key",
		pattern: /(?<![A-Za-z0-9])NRAK-[A-Z0-9]{27}(?![A-Za-z0-9])/u
	},
	{
		shown: "a JSON Web Token",
		pattern: /(?<![\w.-])eyJ[\w-]{8,2000}\.eyJ[\w-]{8,8000}\.[\w-]{8}/u
	},
	{
		shown: "an AWS access key id",
		pattern: /(?<![A-Za-z0-9])A(?:KIA|SIA|GPA|IDA|ROA|NPA)[A-Z0-9]{16}(?![A-Za-z0-9])/u,
		isIdentifier: true
	}
];
const MAYBE_NAMED = /bitbucket|datadog|heroku|launchdarkly|new[_-]?relic|okta|sumo/iu;
/** Formats without a prefix: the vendor's name, at most 25 characters, an assignment and a token of the vendor's length. */
const NAMED = [
	named("a Bitbucket secret", "bitbucket", "[\\w=-]{64}|[a-z0-9]{32}"),
	named("a Datadog key", "datadog", "[a-f0-9]{32}|[a-z0-9]{40}"),
	named("a Heroku key", "heroku", "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}"),
	named("a LaunchDarkly key", "launchdarkly", "[a-z0-9_=-]{40}"),
	named("a New Relic key", "new[_-]?relic", "[a-f0-9]{36}nral|[a-z0-9]{40}|[a-z0-9]{64}"),
	named("an Okta token", "okta", "[a-z0-9_=-]{42}"),
	named("a Sumo Logic key", "sumo(?:[_-]?logic)?", "su[a-z0-9]{12}|[a-z0-9]{64}")
];
function named(shown, vendor, token) {
	return {
		shown,
		pattern: new RegExp(`${vendor}[\\w. -]{0,25}["']?\\s{0,3}(?:=>|:=|=|:)\\s{0,3}["'\`]?(?<token>${token})(?![\\w=-])`, "iu")
	};
}
function isMixed(text) {
	return /[a-z]/u.test(text) && /[A-Z]/u.test(text) && /\d/u.test(text);
}

// rules/secrets/hardcoded-secret.ts
/** A credential of a known format in any text of any object. Its value is in no message, and in no path. */
const check$2 = function* (set, params) {
	for (const resource of set.resources) {
		if (matchesKind("SealedSecret.bitnami.com", resource.apiVersion, resource.kind)) continue;
		const hits = [];
		visitTexts(resource, params["scanSecrets"] === true, (text, names, path) => {
			const credential = credentialIn(text, names);
			if (credential !== void 0) hits.push({
				credential,
				path: [...path]
			});
		});
		for (const { credential, path } of hits) {
			const isHalf = credential.isIdentifier && !hasAwsSecretKey(resource, params["scanSecrets"] === true);
			yield {
				resource,
				path,
				message: messageFor(resource, credential, isHalf),
				...isHalf ? { severity: "high" } : {}
			};
		}
	}
};
function messageFor(resource, { shown, isIdentifier }, isHalf) {
	const beside = isIdentifier && !isHalf ? " beside its secret half" : "";
	const consequence = isHalf ? "whose secret half may not be far" : "which everyone who can read this repository can use";
	return `${resource.kind} "${resource.name}" holds ${shown}${beside}, ${consequence}.`;
}
function hasAwsSecretKey(resource, scansSecrets) {
	let has = false;
	visitTexts(resource, scansSecrets, (text) => {
		has ||= holdsAwsSecretKey(text);
	});
	return has;
}
/** Calls `see` for every text of the object, keys included, in its order. */
function visitTexts(resource, scansSecrets, see) {
	const isSecret = matchesKind("Secret", resource.apiVersion, resource.kind);
	const path = [];
	const visit = (value, outer, inner) => {
		if (typeof value === "string") {
			const isEncoded = isSecret && path[0] === "data";
			if (value.length < SHORTEST || isEncoded && !scansSecrets) return;
			if (!value.startsWith("ENC[")) see(isEncoded ? decoded(value) : value, `${outer}.${inner}`, path);
		} else if (Array.isArray(value)) for (let index = 0; index < value.length; index += 1) {
			path.push(index);
			visit(value[index], outer, inner);
			path.pop();
		}
		else if (isMap(value)) for (const key of Object.keys(value)) {
			if (key.length >= SHORTEST) see(key, "", path);
			path.push(key);
			visit(value[key], inner, key === "value" && typeof value["name"] === "string" ? value["name"] : key);
			path.pop();
		}
	};
	visit(resource.object, "", "");
}
/** No format is shorter, in characters: a Sumo Logic access id. */
const SHORTEST = 14;
function decoded(base64) {
	return Buffer.from(base64, "base64").toString("utf8");
}

// rules/service/dangling-service.ts
/** A Service whose selector matches no pod template of the set. */
const check$1 = function* (set, params) {
	const pods = indexPods(set);
	const operatorKinds = Array.isArray(params["operatorKinds"]) ? params["operatorKinds"] : [];
	const hasOperator = set.resources.some(({ apiVersion, kind }) => operatorKinds.some((pattern) => typeof pattern === "string" && matchesKind(pattern, apiVersion, kind)));
	const ofRollouts = servicesOfRollouts(set);
	for (const service of set.ofKind("Service")) {
		const spec = service.object["spec"];
		if (!isMap(spec) || spec["type"] === "ExternalName") continue;
		const selector = spec["selector"];
		if (!isMap(selector) || Object.keys(selector).length === 0) continue;
		if (isMadeByOperator(selector) || isMadeByOperator(labelsOf(service.object))) continue;
		if (ofRollouts.has(service.name) || pods.selectedByPairs(selector, service).length > 0) continue;
		const severity = severityOfBrokenLink(set, pods.templates.length > 0 && !hasOperator);
		yield {
			resource: service,
			path: ["spec", "selector"],
			message: `Service "${service.name}" selects no pod of this source, so connections to it are refused${severity === "info" ? " unless its pods come from elsewhere" : ""}.`,
			severity
		};
	}
};
const PLACES_IN_ROLLOUTS = [
	["canary", "canaryService"],
	["canary", "stableService"],
	["blueGreen", "activeService"],
	["blueGreen", "previewService"]
];
/** Services to which Argo Rollouts adds a pod's hash when it runs; they belong to the template of the Rollout. */
function servicesOfRollouts(set) {
	const strategies = set.ofKind("Rollout.argoproj.io").map((rollout) => valueAt(rollout.object, ["spec", "strategy"]));
	return new Set(strategies.flatMap((strategy) => PLACES_IN_ROLLOUTS.map((path) => valueAt(strategy, path))));
}

// rules/service/service-port-mismatch.ts
/** Ports of a Service that none of the pods it selects declares. */
const check = function* (set) {
	const pods = indexPods(set);
	for (const service of set.ofKind("Service")) {
		const spec = service.object["spec"];
		if (!isMap(spec) || spec["type"] === "ExternalName" || !Array.isArray(spec["ports"])) continue;
		const selector = spec["selector"];
		if (!isMap(selector) || Object.keys(selector).length === 0) continue;
		if (isMadeByOperator(selector) || isMadeByOperator(labelsOf(service.object))) continue;
		const selected = pods.selectedByPairs(selector, service);
		if (selected.length === 0) continue;
		const declared = selected.flatMap(declaredPorts);
		for (const [index, port] of spec["ports"].entries()) {
			if (!isMap(port)) continue;
			const broken = typeof port["targetPort"] === "string" ? brokenName(port, declared) : brokenNumber(port, declared, spec);
			if (broken === void 0) continue;
			yield {
				resource: service,
				path: [
					"spec",
					"ports",
					index,
					broken.field
				],
				message: `Service "${service.name}" sends to ${broken.what}, so connections to it ${broken.consequence}.`,
				severity: broken.isCertain ? severityOfBrokenLink(set, true) : "low",
				related: relatedTo(selected, service)
			};
		}
	}
};
/** The ports of the containers that run beside each other: an init container is among them when it restarts always. */
function declaredPorts({ spec }) {
	const { containers, initContainers } = spec;
	return [...mapsIn(containers), ...mapsIn(initContainers).filter((one) => one["restartPolicy"] === "Always")].flatMap((container) => {
		return mapsIn(container["ports"]).map((port) => ({
			name: port["name"],
			number: port["containerPort"],
			protocol: protocolOf(port)
		}));
	});
}
function mapsIn(list) {
	return Array.isArray(list) ? list.filter(isMap) : [];
}
function protocolOf(port) {
	return port["protocol"] ?? "TCP";
}
function brokenName(port, declared) {
	const named = declared.filter(({ name }) => name === port["targetPort"]);
	const what = `port "${scalarText(port["targetPort"])}"`;
	if (named.length === 0) return {
		field: "targetPort",
		what: `${what}, which no container of its pods has`,
		consequence: "are refused",
		isCertain: true
	};
	if (named.some(({ protocol }) => protocol === protocolOf(port))) return void 0;
	return {
		field: "protocol",
		what: `${what} by ${scalarText(protocolOf(port))}, while its pods have that port for ${scalarText(named[0]?.protocol)}`,
		consequence: "are refused",
		isCertain: true
	};
}
function brokenNumber(port, declared, spec) {
	if (spec["clusterIP"] === "None") return void 0;
	const wanted = port["targetPort"] === void 0 || port["targetPort"] === 0 ? port["port"] : port["targetPort"];
	const ofProtocol = declared.filter(({ protocol }) => protocol === protocolOf(port));
	if (typeof wanted !== "number" || ofProtocol.length === 0 || ofProtocol.some(({ number }) => number === wanted)) return void 0;
	return {
		field: "targetPort",
		what: `port ${wanted}, which is not among the ports that its pods declare`,
		consequence: "are refused unless a program listens there all the same",
		isCertain: false
	};
}
function relatedTo(selected, service) {
	return selected.slice(0, 1).map(({ owner, templatePath }) => ({
		resource: owner,
		path: [
			...templatePath,
			"spec",
			"containers",
			0,
			"ports"
		],
		message: `The ports of a pod that Service "${service.name}" selects.`
	}));
}

// \0#rules
const builtInRules = [
	{
		rule: {
			"id": "apiserver-audit-log-path",
			"title": "API server writes no audit log",
			"category": "audit",
			"scope": "clusterConfig",
			"severity": "medium",
			"securitySeverity": 6,
			"defaultOn": true,
			"remediation": "Start kube-apiserver with `--audit-log-path` and an audit policy, and mount the folder from the node.",
			"peers": {
				"checkov": ["CKV_K8S_91"],
				"trivy": ["KCV-0019"],
				"kubescape": ["C-0130", "C-0067"],
				"kics": ["73e251f0-363d-4e53-86e2-0a93592437eb"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		component: ["kube-apiserver"],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1;
					begin();
					return (t0 = hasValue(peekIndex(p7, "audit-log-path"))) === true || (t1 = hasValue(peekIndex(p7, "audit-webhook-config-file"))) === true ? true : t0 === false && t1 === false ? false : undecided(t0, t1);
				}),
				message: {
					texts: ["The API server keeps no record of requests, so nobody can tell later who changed or read what."],
					holes: []
				}
			},
			whenReadsVariables: false,
			variables: [],
			grades: [],
			anchors: [{
				root: "flags",
				segments: ["audit-log-path"]
			}]
		}
	},
	{
		rule: {
			"id": "duplicate-env-var",
			"title": "Duplicate environment variable",
			"category": "config",
			"scope": "container",
			"severity": "medium",
			"defaultOn": true,
			"remediation": "Remove the entry that loses, which is the earlier one.",
			"peers": {
				"kube-linter": ["duplicate-env-var"],
				"kube-score": ["environment-variable-key-duplication"],
				"kubescape": ["C-0295"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return equal(size(select(p11, "later")), 0);
				}),
				message: {
					texts: [
						"Container \"",
						"\" sets \"",
						"\" again further down, so this entry is ignored or lost when the object is merged."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p3, "name");
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p8, "name");
					})]
				}
			},
			each: {
				root: "scope",
				segments: ["env", { "every": "item" }]
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1, t2;
				begin();
				return (t0 = unequal(p8, null)) === false || (t1 = unequal((t2 = peek$1(p8, "name")) === void 0 ? "" : t2, "")) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
			}),
			whenReadsVariables: false,
			variables: [["later", (() => {
				const K0 = [];
				const F0 = (l, p8, p9) => {
					let t2, t3, t4, t5;
					const a = [];
					l = pairs(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const { key: c0, value: c1 } = l[i];
						const f = (t2 = greater(c0, p9)) === false || (t3 = unequal(c1, null)) === false || (t4 = equal((t5 = peek$1(c1, "name")) === void 0 ? "" : t5, select(p8, "name"))) === false ? false : t2 === true && t3 === true && t4 === true ? true : undecided(t2, t3, t4);
						if (f === false) continue;
						if (f !== true) return undecided(f);
						const r = c1;
						if (r instanceof CelError) return r;
						a.push(r);
					}
					return a;
				};
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t6;
					begin();
					return F0((t6 = peek$1(p3, "env")) === void 0 ? K0 : t6, p8, p9);
				};
			})()]],
			grades: [{
				when: (() => {
					const F0 = (l, p8) => {
						let t1;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = contains((t1 = peek$1(c0, "value")) === void 0 ? "" : t1, add$1(add$1("$(", select(p8, "name")), ")"));
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return F0(select(p11, "later"), p8);
					};
				})(),
				severity: "info"
			}],
			anchors: [{
				root: "scope",
				segments: ["name"]
			}]
		}
	},
	{
		rule: {
			"id": "duplicate-object",
			"title": "Same object defined twice",
			"category": "config",
			"scope": "set",
			"severity": "high",
			"defaultOn": true,
			"remediation": "Remove one of the two definitions, or give it a name of its own.",
			"peers": {},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		uses: ["*"],
		check: check$18
	},
	{
		rule: {
			"id": "host-network-dns-policy",
			"title": "hostNetwork with ClusterFirst DNS",
			"category": "config",
			"scope": "pod",
			"severity": "medium",
			"defaultOn": true,
			"remediation": "Set `dnsPolicy` to ClusterFirstWithHostNet, or to Default to say that the node's resolver is meant.",
			"peers": {},
			"controls": [],
			"fix": {
				"title": "Resolve the cluster's names on the host's network too",
				"safe": false,
				"set": { "dnsPolicy": "ClusterFirstWithHostNet" }
			},
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return unequal((t0 = peek$1(p2, "dnsPolicy")) === void 0 ? "ClusterFirst" : t0, "ClusterFirst");
				}),
				message: {
					texts: ["Pods of \"", "\" use the node's network and its name server, so names of Services do not resolve in them."],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return (t0 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? "" : t0;
					})]
				}
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0;
				begin();
				return (t0 = peek$1(p2, "hostNetwork")) === void 0 ? false : t0;
			}),
			whenReadsVariables: false,
			variables: [],
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["dnsPolicy"]
			}]
		}
	},
	{
		rule: {
			"id": "unstable-selector-label",
			"title": "Selector contains a label that changes",
			"category": "config",
			"scope": "workload",
			"severity": "medium",
			"defaultOn": true,
			"remediation": "Keep labels with versions, dates and hashes out of the selector, and only on the pods.",
			"peers": {},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		kinds: [
			"Deployment",
			"ReplicaSet",
			"StatefulSet",
			"DaemonSet"
		],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return equal(size(select(p11, "unstable")), 0);
				}),
				message: {
					texts: [
						"Selector of ",
						" \"",
						"\" contains ",
						", which the next release changes, and the API server then refuses the update."
					],
					holes: [
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(p0, "kind");
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0;
							begin();
							return (t0 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? "" : t0;
						}),
						(() => {
							const F0 = (l) => {
								const a = [];
								l = elements(l);
								if (l instanceof CelError) return l;
								for (let i = 0; i < l.length; i++) {
									const c0 = l[i];
									const r = select(c0, "label");
									if (r instanceof CelError) return r;
									a.push(r);
								}
								return a;
							};
							return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
								begin();
								return F0(select(p11, "unstable"));
							};
						})()
					]
				}
			},
			each: {
				root: "object",
				segments: [
					"spec",
					"selector",
					{ "every": "value" }
				]
			},
			when: (() => {
				const K0 = [];
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2;
					begin();
					return (t0 = equal(size((t1 = peek$1(peek$1(p0, "metadata"), "ownerReferences")) === void 0 ? K0 : t1), 0)) === false || (t2 = equal(select(p0, "apiVersion"), "apps/v1")) === false ? false : t0 === true && t2 === true ? true : undecided(t0, t2);
				};
			})(),
			whenReadsVariables: false,
			variables: [["pairs", (() => {
				const K0 = [];
				const K1 = new TypeValue("map");
				const F0 = (l) => {
					const a = [];
					l = pairs(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const { key: c1, value: c2 } = l[i];
						const r = map([
							"at",
							dyn(c1),
							"label",
							dyn(c1),
							"values",
							dyn(list([string(c2)]))
						], []);
						if (r instanceof CelError) return r;
						a.push(r);
					}
					return a;
				};
				const F1 = (l) => {
					const a = [];
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c6 = l[i];
						const r = string(c6);
						if (r instanceof CelError) return r;
						a.push(r);
					}
					return a;
				};
				const F2 = (l) => {
					let t5, t7;
					const a = [];
					l = pairs(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const { key: c3, value: c4 } = l[i];
						const f = unequal(c4, null);
						if (f === false) continue;
						if (f !== true) return undecided(f);
						const r = map([
							"at",
							dyn(c3),
							"label",
							dyn((t5 = peek$1(c4, "key")) === void 0 ? "" : t5),
							"values",
							dyn(F1((t7 = peek$1(c4, "values")) === void 0 ? K0 : t7))
						], []);
						if (r instanceof CelError) return r;
						a.push(r);
					}
					return a;
				};
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = equal(type(p8), K1)) === true ? F0(p8) : t0 === false ? F2(p8) : notBool(t0);
				};
			})()], ["unstable", (() => {
				const K0 = [
					"app.kubernetes.io/version",
					"helm.sh/chart",
					"pod-template-hash",
					"controller-revision-hash"
				];
				const K1 = [
					"version",
					"appVersion",
					"app-version",
					"image-tag"
				];
				const K2 = pattern("^v?[0-9]+[.][0-9]");
				const K3 = pattern("-v?[0-9]+[.][0-9]");
				const K4 = [
					"commit",
					"commithash",
					"commitsha",
					"commitid",
					"gitcommit",
					"gitsha",
					"githash",
					"gitrevision",
					"sha",
					"releasedate",
					"builddate",
					"buildtime",
					"buildtimestamp",
					"deploydate",
					"deployedat",
					"timestamp",
					"buildnumber",
					"buildid"
				];
				const F0 = (l) => {
					let e;
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c5 = l[i];
						const r = matchesPattern(c5, K2);
						if (r === true) return true;
						if (r !== false && e === void 0) e = r;
					}
					return e === void 0 ? false : undecided(e);
				};
				const F1 = (l) => {
					let e;
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c9 = l[i];
						const r = matchesPattern(c9, K3);
						if (r === true) return true;
						if (r !== false && e === void 0) e = r;
					}
					return e === void 0 ? false : undecided(e);
				};
				const F2 = (l) => {
					let t1, t2, t3, t4, t6, t7, t8, t10;
					const a = [];
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c0 = l[i];
						const r = (t1 = isIn(select(c0, "label"), K0)) === true || (t2 = (t3 = isIn(select(c0, "label"), K1)) === false || (t4 = F0(select(c0, "values"))) === false ? false : t3 === true && t4 === true ? true : undecided(t3, t4)) === true || (t6 = (t7 = equal(select(c0, "label"), "chart")) === false || (t8 = F1(select(c0, "values"))) === false ? false : t7 === true && t8 === true ? true : undecided(t7, t8)) === true || (t10 = isIn(replace(replace(lowerAscii(select(c0, "label")), "-", ""), "_", ""), K4)) === true ? true : t1 === false && t2 === false && t6 === false && t10 === false ? false : undecided(t1, t2, t6, t10);
						if (r === true) a.push(c0);
						else if (r !== false) return undecided(r);
					}
					return a;
				};
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return F2(select(p11, "pairs"));
				};
			})()]],
			grades: [],
			anchors: [{
				root: "scope",
				segments: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return select(index(select(p11, "unstable"), 0), "at");
				})]
			}]
		}
	},
	{
		rule: {
			"id": "apiserver-anonymous-auth",
			"title": "API server answers anonymous requests",
			"category": "control-plane",
			"scope": "clusterConfig",
			"severity": "medium",
			"securitySeverity": 6.5,
			"defaultOn": true,
			"remediation": "Start kube-apiserver with `--anonymous-auth=false`, or allow single paths in an authentication configuration.",
			"peers": {
				"checkov": ["CKV_K8S_68"],
				"trivy": ["KCV-0001"],
				"kubescape": ["C-0113"],
				"kics": ["1de5cc51-f376-4638-a940-20f2e85ae238"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		component: ["kube-apiserver"],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2;
					begin();
					return (t0 = equal((t1 = peekIndex(p7, "anonymous-auth")) === void 0 ? "true" : t1, "false")) === true || (t2 = hasValue(peekIndex(p7, "authentication-config"))) === true ? true : t0 === false && t2 === false ? false : undecided(t0, t2);
				}),
				message: {
					texts: ["The API server answers requests without credentials, so a single careless role binding opens the cluster to everyone."],
					holes: []
				}
			},
			whenReadsVariables: false,
			variables: [],
			grades: [],
			anchors: [{
				root: "flags",
				segments: ["anonymous-auth"]
			}]
		}
	},
	{
		rule: {
			"id": "apiserver-authorization-always-allow",
			"title": "API server allows every request",
			"category": "control-plane",
			"scope": "clusterConfig",
			"severity": "critical",
			"securitySeverity": 9.8,
			"defaultOn": true,
			"remediation": "Start kube-apiserver with `--authorization-mode=Node,RBAC`.",
			"peers": {
				"checkov": ["CKV_K8S_74"],
				"trivy": ["KCV-0007"],
				"kubescape": ["C-0118"],
				"kics": ["f1f4d8da-1ac4-47d0-b1aa-91e69d33f7d5"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		component: ["kube-apiserver"],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = equal(size(select(p11, "modes")), 0)) === true ? hasValue(peekIndex(p7, "authorization-config")) : t0 === false ? not(isIn("AlwaysAllow", select(p11, "modes"))) : notBool(t0);
				}),
				message: {
					texts: ["The API server ", ", so everyone with any credentials may do everything."],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return (t0 = equal(size(select(p11, "modes")), 0)) === true ? "has no authorization mode, which means AlwaysAllow" : t0 === false ? "runs in mode AlwaysAllow" : notBool(t0);
					})]
				}
			},
			whenReadsVariables: false,
			variables: [["modes", (() => {
				const F0 = (l) => {
					const a = [];
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c0 = l[i];
						const r = unequal(c0, "");
						if (r === true) a.push(c0);
						else if (r !== false) return undecided(r);
					}
					return a;
				};
				const F1 = (l) => {
					const a = [];
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c1 = l[i];
						const r = trim(c1);
						if (r instanceof CelError) return r;
						a.push(r);
					}
					return a;
				};
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t2;
					begin();
					return F0(F1(split((t2 = peekIndex(p7, "authorization-mode")) === void 0 ? "" : t2, ",")));
				};
			})()]],
			grades: [],
			anchors: [{
				root: "flags",
				segments: ["authorization-mode"]
			}]
		}
	},
	{
		rule: {
			"id": "apiserver-authorization-rbac",
			"title": "API server runs without RBAC",
			"category": "control-plane",
			"scope": "clusterConfig",
			"severity": "high",
			"securitySeverity": 8,
			"defaultOn": true,
			"remediation": "Start kube-apiserver with `--authorization-mode=Node,RBAC`.",
			"peers": {
				"checkov": ["CKV_K8S_77"],
				"trivy": ["KCV-0009"],
				"kubescape": ["C-0120", "C-0088"],
				"kics": ["1aa4a1ae-5dbb-48a1-9aa2-630ea4be208e"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		component: ["kube-apiserver"],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = equal(size(select(p11, "modes")), 0)) === true ? hasValue(peekIndex(p7, "authorization-config")) : t0 === false ? isIn("RBAC", select(p11, "modes")) : notBool(t0);
				}),
				message: {
					texts: ["The API server runs in mode ", " without RBAC, so the roles and bindings of the cluster are not obeyed."],
					holes: [(() => {
						const K0 = ["AlwaysAllow"];
						return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0;
							begin();
							return (t0 = equal(size(select(p11, "modes")), 0)) === true ? K0 : t0 === false ? select(p11, "modes") : notBool(t0);
						};
					})()]
				}
			},
			whenReadsVariables: false,
			variables: [["modes", (() => {
				const F0 = (l) => {
					const a = [];
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c0 = l[i];
						const r = unequal(c0, "");
						if (r === true) a.push(c0);
						else if (r !== false) return undecided(r);
					}
					return a;
				};
				const F1 = (l) => {
					const a = [];
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c1 = l[i];
						const r = trim(c1);
						if (r instanceof CelError) return r;
						a.push(r);
					}
					return a;
				};
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t2;
					begin();
					return F0(F1(split((t2 = peekIndex(p7, "authorization-mode")) === void 0 ? "" : t2, ",")));
				};
			})()]],
			grades: [],
			anchors: [{
				root: "flags",
				segments: ["authorization-mode"]
			}]
		}
	},
	{
		rule: {
			"id": "apiserver-profiling",
			"title": "Profiling of the API server is on",
			"category": "control-plane",
			"scope": "clusterConfig",
			"severity": "low",
			"securitySeverity": 3,
			"defaultOn": false,
			"remediation": "Start kube-apiserver with `--profiling=false`.",
			"peers": {
				"checkov": ["CKV_K8S_90"],
				"trivy": ["KCV-0018"],
				"kubescape": ["C-0129"],
				"kics": ["2f491173-6375-4a84-b28e-a4e2b9a58a69"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		component: ["kube-apiserver"],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return equal((t0 = peekIndex(p7, "profiling")) === void 0 ? "true" : t0, "false");
				}),
				message: {
					texts: ["The API server serves profiles of itself, which show its internals and cost processor time."],
					holes: []
				}
			},
			whenReadsVariables: false,
			variables: [],
			grades: [],
			anchors: [{
				root: "flags",
				segments: ["profiling"]
			}]
		}
	},
	{
		rule: {
			"id": "apiserver-token-auth-file",
			"title": "API server accepts static tokens",
			"category": "control-plane",
			"scope": "clusterConfig",
			"severity": "high",
			"securitySeverity": 8,
			"defaultOn": true,
			"remediation": "Remove `--token-auth-file`, and let users log in by OpenID Connect or certificates and programs by ServiceAccounts.",
			"peers": {
				"checkov": ["CKV_K8S_70"],
				"trivy": ["KCV-0002"],
				"kubescape": ["C-0114"],
				"kics": ["32ecd76e-7bbf-402e-bf48-8b9485749558"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		component: ["kube-apiserver"],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return not(hasValue(peekIndex(p7, "token-auth-file")));
				}),
				message: {
					texts: ["The API server accepts the tokens of ", ", which never expire and are only revoked by a restart."],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return index(p7, "token-auth-file");
					})]
				}
			},
			whenReadsVariables: false,
			variables: [],
			grades: [],
			anchors: [{
				root: "flags",
				segments: ["token-auth-file"]
			}]
		}
	},
	{
		rule: {
			"id": "controller-manager-profiling",
			"title": "Profiling of the controller manager is on",
			"category": "control-plane",
			"scope": "clusterConfig",
			"severity": "low",
			"securitySeverity": 3,
			"defaultOn": false,
			"remediation": "Start kube-controller-manager with `--profiling=false`.",
			"peers": {
				"checkov": ["CKV_K8S_107"],
				"trivy": ["KCV-0034"],
				"kubescape": ["C-0145"],
				"kics": ["2f491173-6375-4a84-b28e-a4e2b9a58a69"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		component: ["kube-controller-manager"],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return equal((t0 = peekIndex(p7, "profiling")) === void 0 ? "true" : t0, "false");
				}),
				message: {
					texts: ["The controller manager serves profiles of itself, which show its internals and cost processor time."],
					holes: []
				}
			},
			whenReadsVariables: false,
			variables: [],
			grades: [],
			anchors: [{
				root: "flags",
				segments: ["profiling"]
			}]
		}
	},
	{
		rule: {
			"id": "scheduler-bind-address",
			"title": "Scheduler listens beyond the node",
			"category": "control-plane",
			"scope": "clusterConfig",
			"severity": "low",
			"securitySeverity": 3.9,
			"defaultOn": true,
			"remediation": "Start kube-scheduler with `--bind-address=127.0.0.1`, and scrape its metrics through an agent on the node.",
			"peers": {
				"checkov": ["CKV_K8S_115"],
				"trivy": ["KCV-0041"],
				"kubescape": ["C-0152"],
				"kics": ["46a2e9ec-6a5f-4faa-9d39-4ea44d5d87a2"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		component: ["kube-scheduler"],
		judge: {
			main: {
				expression: (() => {
					const F0 = (l) => {
						let t1, t2, t3, t4;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = (t1 = equal(c0, "localhost")) === true || (t2 = (t3 = isIP(c0)) === false || (t4 = isLoopback(ip(c0))) === false ? false : t3 === true && t4 === true ? true : undecided(t3, t4)) === true ? true : t1 === false && t2 === false ? false : undecided(t1, t2);
							if (r === false) return false;
							if (r !== true && e === void 0) e = r;
						}
						return e === void 0 ? true : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return F0(select(p11, "addresses"));
					};
				})(),
				message: {
					texts: ["The scheduler listens on ", ", so its metrics and health endpoints are open to the network of the node."],
					holes: [(() => {
						const F0 = (l) => {
							const a = [];
							l = elements(l);
							if (l instanceof CelError) return l;
							for (let i = 0; i < l.length; i++) {
								const c0 = l[i];
								const r = unequal(c0, "127.0.0.1");
								if (r === true) a.push(c0);
								else if (r !== false) return undecided(r);
							}
							return a;
						};
						return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return F0(select(p11, "addresses"));
						};
					})()]
				}
			},
			whenReadsVariables: false,
			variables: [["addresses", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1;
				begin();
				return list([(t0 = peekIndex(p7, "bind-address")) === void 0 ? "0.0.0.0" : t0, (t1 = peekIndex(p7, "address")) === void 0 ? "127.0.0.1" : t1]);
			})]],
			grades: [],
			anchors: [{
				root: "flags",
				segments: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2;
					begin();
					return (t0 = (t1 = hasValue(peekIndex(p7, "bind-address"))) === true || (t2 = not(hasValue(peekIndex(p7, "address")))) === true ? true : t1 === false && t2 === false ? false : undecided(t1, t2)) === true ? "bind-address" : t0 === false ? "address" : notBool(t0);
				})]
			}]
		}
	},
	{
		rule: {
			"id": "etcd-client-cert-auth",
			"title": "etcd does not ask clients for certificates",
			"category": "etcd",
			"scope": "clusterConfig",
			"severity": "critical",
			"securitySeverity": 9.1,
			"defaultOn": true,
			"remediation": "Start etcd with `--client-cert-auth=true` and `--trusted-ca-file`.",
			"peers": {
				"checkov": ["CKV_K8S_117"],
				"trivy": ["KCV-0043"],
				"kubescape": ["C-0154"],
				"kics": ["9391103a-d8d7-4671-ac5d-606ba7ccb0ac"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		component: ["etcd"],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2;
					begin();
					return (t0 = equal((t1 = peekIndex(p7, "client-cert-auth")) === void 0 ? "false" : t1, "true")) === true || (t2 = hasValue(peekIndex(p7, "config-file"))) === true ? true : t0 === false && t2 === false ? false : undecided(t0, t2);
				}),
				message: {
					texts: ["The etcd server takes clients without a certificate, so whoever reaches its port reads and writes all of the cluster's data."],
					holes: []
				}
			},
			whenReadsVariables: false,
			variables: [],
			grades: [],
			anchors: [{
				root: "flags",
				segments: ["client-cert-auth"]
			}]
		}
	},
	{
		rule: {
			"id": "unused-volume",
			"title": "Volume never mounted",
			"category": "hygiene",
			"scope": "set",
			"severity": "low",
			"defaultOn": true,
			"remediation": "Mount the volume in the container that needs it, or remove it.",
			"peers": {},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		uses: ["workloads"],
		check: check$17
	},
	{
		rule: {
			"id": "use-namespace",
			"title": "Object in the default namespace",
			"category": "hygiene",
			"scope": "set",
			"severity": "low",
			"securitySeverity": 3.5,
			"defaultOn": true,
			"remediation": "Set `metadata.namespace` to a namespace made for the program.",
			"peers": {
				"kube-linter": ["use-namespace"],
				"checkov": ["CKV_K8S_21"],
				"trivy": ["KSV-0110"],
				"kubescape": ["C-0061", "C-0212"],
				"kics": ["611ab018-c4aa-4ba2-b0f6-a448337509a6"],
				"datree": ["WORKLOAD_INCORRECT_NAMESPACE_VALUE_DEFAULT"],
				"kyverno": ["disallow-default-namespace"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: { "requireNamespace": false },
		aliases: [],
		uses: ["*"],
		check: check$16
	},
	{
		rule: {
			"id": "image-pull-policy-not-always",
			"title": "Mutable tag without pull policy Always",
			"category": "image",
			"scope": "container",
			"severity": "low",
			"securitySeverity": 3.5,
			"defaultOn": true,
			"remediation": "Set `imagePullPolicy` to Always, or name an image by digest or by a tag that does not move.",
			"peers": {
				"kube-score": ["container-image-pull-policy"],
				"polaris": ["pullPolicyNotAlways"],
				"checkov": ["CKV_K8S_15"],
				"kubescape": ["C-0075"],
				"kics": ["caa3479d-885d-4882-9aac-95e5e78ef5c2"],
				"kyverno": ["imagepullpolicy-always", "always-pull-images"],
				"snyk": ["SNYK-CC-K8S-42"]
			},
			"controls": [],
			"fix": {
				"title": "Pull the image at each start",
				"safe": false,
				"set": { "imagePullPolicy": "Always" }
			},
			"overrides": [],
			"sensitive": false
		},
		params: { "mutableTags": [] },
		aliases: [],
		judge: {
			main: {
				expression: (() => {
					const K0 = ["", "latest"];
					const F0 = (l, p11) => {
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c2 = l[i];
							const r = equal(lowerAscii(c2), select(p11, "tag"));
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1;
						begin();
						return not((t0 = isIn(select(p11, "tag"), K0)) === true || (t1 = F0(select(p10, "mutableTags"), p11)) === true ? true : t0 === false && t1 === false ? false : undecided(t0, t1));
					};
				})(),
				message: {
					texts: [
						"Container \"",
						"\" takes \"",
						"\" from the node's cache, so nodes run different code under one name."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p3, "name");
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p3, "image");
					})]
				}
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1, t2, t3, t4;
				begin();
				return (t0 = unequal((t1 = peek$1(p3, "image")) === void 0 ? "" : t1, "")) === false || (t2 = not(contains(select(p3, "image"), "@"))) === false || (t3 = unequal((t4 = peek$1(p3, "imagePullPolicy")) === void 0 ? "Always" : t4, "Always")) === false ? false : t0 === true && t2 === true && t3 === true ? true : undecided(t0, t2, t3);
			}),
			whenReadsVariables: false,
			variables: [["last", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				begin();
				return substring(select(p3, "image"), add$1(lastIndexOf(select(p3, "image"), "/"), 1));
			})], ["tag", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0;
				begin();
				return (t0 = contains(select(p11, "last"), ":")) === true ? lowerAscii(substring(select(p11, "last"), add$1(indexOf(select(p11, "last"), ":"), 1))) : t0 === false ? "" : notBool(t0);
			})]],
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["imagePullPolicy"]
			}]
		}
	},
	{
		rule: {
			"id": "latest-tag",
			"title": "Image tag latest or missing",
			"category": "image",
			"scope": "container",
			"severity": "medium",
			"securitySeverity": 4.5,
			"defaultOn": true,
			"remediation": "Name the release that is deployed as the image's tag, better together with its digest.",
			"peers": {
				"kube-linter": ["latest-tag"],
				"kube-score": ["container-image-tag"],
				"polaris": ["tagNotSpecified"],
				"checkov": ["CKV_K8S_14"],
				"trivy": ["KSV-0013"],
				"kubescape": ["C-0304"],
				"kics": ["583053b7-e632-46f0-b989-f81ff8045385"],
				"datree": ["CONTAINERS_MISSING_IMAGE_VALUE_VERSION"],
				"kyverno": ["disallow-latest-tag", "update-image-tag"],
				"gatekeeper": ["K8sDisallowedTags"],
				"monokle": [
					"KBP001",
					"KBP116",
					"KSV013"
				]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: { "mutableTags": [] },
		aliases: [],
		judge: {
			main: {
				expression: (() => {
					const K0 = ["", "latest"];
					const F0 = (l, p11) => {
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c4 = l[i];
							const r = equal(lowerAscii(c4), select(p11, "tag"));
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1, t2, t3;
						begin();
						return (t0 = contains(select(p3, "image"), "@")) === true || (t1 = not((t2 = isIn(select(p11, "tag"), K0)) === true || (t3 = F0(select(p10, "mutableTags"), p11)) === true ? true : t2 === false && t3 === false ? false : undecided(t2, t3))) === true ? true : t0 === false && t1 === false ? false : undecided(t0, t1);
					};
				})(),
				message: {
					texts: [
						"Container \"",
						"\" runs whatever \"",
						"\" means at the time, so a restart can bring other code and a rollback none."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p3, "name");
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p3, "image");
					})]
				}
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1, t2, t3, t4, t5, t6, t7;
				begin();
				return (t0 = unequal((t1 = peek$1(p3, "image")) === void 0 ? "" : t1, "")) === false || (t2 = not((t3 = equal(select(p3, "image"), "auto")) === false || (t4 = (t5 = hasValue(peekIndex(peek$1(peek$1(p1, "metadata"), "annotations"), "inject.istio.io/templates"))) === true || (t6 = hasValue(peekIndex(peek$1(peek$1(p1, "metadata"), "labels"), "sidecar.istio.io/inject"))) === true || (t7 = hasValue(peekIndex(peek$1(peek$1(p1, "metadata"), "annotations"), "sidecar.istio.io/inject"))) === true ? true : t5 === false && t6 === false && t7 === false ? false : undecided(t5, t6, t7)) === false ? false : t3 === true && t4 === true ? true : undecided(t3, t4))) === false ? false : t0 === true && t2 === true ? true : undecided(t0, t2);
			}),
			whenReadsVariables: false,
			variables: [
				["named", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return index(split((t0 = peek$1(p3, "image")) === void 0 ? "" : t0, "@"), 0);
				})],
				["last", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return substring(select(p11, "named"), add$1(lastIndexOf(select(p11, "named"), "/"), 1));
				})],
				["tag", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = contains(select(p11, "last"), ":")) === true ? lowerAscii(substring(select(p11, "last"), add$1(indexOf(select(p11, "last"), ":"), 1))) : t0 === false ? "" : notBool(t0);
				})]
			],
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["image"]
			}]
		}
	},
	{
		rule: {
			"id": "dangling-ingress",
			"title": "Ingress backend is missing",
			"category": "ingress",
			"scope": "set",
			"severity": "medium",
			"defaultOn": true,
			"remediation": "Name a Service of the Ingress's namespace, and one of its ports.",
			"peers": {
				"kube-linter": ["dangling-ingress"],
				"kube-score": ["ingress-targets-service"],
				"kubescape": ["C-0298"],
				"monokle": ["LNK001"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		uses: [
			"*",
			"Ingress",
			"Service"
		],
		check: check$15
	},
	{
		rule: {
			"id": "ingress-wildcard-host",
			"title": "Ingress catches every host",
			"category": "ingress",
			"scope": "object",
			"severity": "medium",
			"securitySeverity": 4.5,
			"defaultOn": true,
			"remediation": "Name the hosts that the program answers for.",
			"peers": {
				"datree": ["INGRESS_INCORRECT_HOST_VALUE_PERMISSIVE"],
				"kyverno": [
					"disallow-empty-ingress-host",
					"restrict-ingress-wildcard",
					"replace-ingress-hosts"
				],
				"gatekeeper": ["K8sBlockWildcardIngress"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		kinds: ["Ingress"],
		judge: {
			main: {
				expression: (() => {
					const K0 = ["", "*"];
					const F0 = (l) => {
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c1 = l[i];
							const r = not(isIn(c1, K0));
							if (r === false) return false;
							if (r !== true && e === void 0) e = r;
						}
						return e === void 0 ? true : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t2, t3, t4, t5;
						begin();
						return (t0 = F0(select(p11, "hosts"))) === false || (t2 = (t3 = greater(size(select(p11, "hosts")), 0)) === true || (t4 = not(hasValue((t5 = peek$1(peek$1(p0, "spec"), "defaultBackend")) === void 0 ? peek$1(peek$1(p0, "spec"), "backend") : t5))) === true ? true : t3 === false && t4 === false ? false : undecided(t3, t4)) === false ? false : t0 === true && t2 === true ? true : undecided(t0, t2);
					};
				})(),
				message: {
					texts: ["Ingress \"", "\" takes requests for every host that no other Ingress names, so it may answer in the place of other programs."],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(select(p0, "metadata"), "name");
					})]
				}
			},
			whenReadsVariables: false,
			variables: [["hosts", (() => {
				const K0 = [];
				const F0 = (l) => {
					let t1, t2;
					const a = [];
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c0 = l[i];
						const r = (t1 = equal(c0, null)) === true ? "" : t1 === false ? (t2 = peek$1(c0, "host")) === void 0 ? "" : t2 : notBool(t1);
						if (r instanceof CelError) return r;
						a.push(r);
					}
					return a;
				};
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t3;
					begin();
					return F0((t3 = peek$1(peek$1(p0, "spec"), "rules")) === void 0 ? K0 : t3);
				};
			})()], ["index", (() => {
				const K0 = ["", "*"];
				const F0 = (l, p11) => {
					const a = [];
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c0 = l[i];
						const r = contains(index(select(p11, "hosts"), c0), "*");
						if (r === true) a.push(c0);
						else if (r !== false) return undecided(r);
					}
					return a;
				};
				const F1 = (l, p11) => {
					const a = [];
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c2 = l[i];
						const r = isIn(index(select(p11, "hosts"), c2), K0);
						if (r === true) a.push(c2);
						else if (r !== false) return undecided(r);
					}
					return a;
				};
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t1;
					begin();
					return boxed((t1 = peekIndex(F1(range(size(select(p11, "hosts"))), p11), 0)) === void 0 ? peekIndex(F0(range(size(select(p11, "hosts"))), p11), 0) : t1);
				};
			})()]],
			strict: {
				expression: (() => {
					const F0 = (l) => {
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = not(contains(c0, "*"));
							if (r === false) return false;
							if (r !== true && e === void 0) e = r;
						}
						return e === void 0 ? true : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return F0(select(p11, "hosts"));
					};
				})(),
				message: {
					texts: [
						"Ingress \"",
						"\" takes all of ",
						", also names that are meant for other programs."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(select(p0, "metadata"), "name");
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return index(select(p11, "hosts"), (t0 = unboxed(select(p11, "index"))) === void 0 ? 0 : t0);
					})]
				},
				peers: {
					"kyverno": ["restrict-ingress-wildcard"],
					"gatekeeper": ["K8sBlockWildcardIngress"]
				}
			},
			grades: [],
			anchors: [
				{
					root: "scope",
					segments: [
						"spec",
						"rules",
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0;
							begin();
							return (t0 = unboxed(select(p11, "index"))) === void 0 ? 0 : t0;
						}),
						"host"
					]
				},
				{
					root: "scope",
					segments: [
						"spec",
						"rules",
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0;
							begin();
							return (t0 = unboxed(select(p11, "index"))) === void 0 ? 0 : t0;
						})
					]
				},
				{
					root: "scope",
					segments: ["spec", "defaultBackend"]
				},
				{
					root: "scope",
					segments: ["spec", "backend"]
				}
			]
		}
	},
	{
		rule: {
			"id": "ingress-without-tls",
			"title": "Ingress without TLS",
			"category": "ingress",
			"scope": "object",
			"severity": "medium",
			"securitySeverity": 6,
			"defaultOn": true,
			"remediation": "Add an entry under tls with the hosts and the name of the Secret that holds their certificate.",
			"peers": {
				"polaris": ["tlsSettingsMissing"],
				"kubescape": ["C-0263"],
				"kyverno": ["require-ingress-https", "check-routes"],
				"gatekeeper": ["K8sHttpsOnly"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		kinds: ["Ingress", "Route.route.openshift.io"],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1;
					begin();
					return (t0 = hasValue(peek$1(peek$1(p0, "spec"), "tls"))) === false || (t1 = greater(size(select(select(p0, "spec"), "tls")), 0)) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
				}),
				message: {
					texts: [
						"",
						" \"",
						"\" serves clear text, so whoever is on the way reads passwords and cookies and changes what is sent."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p0, "kind");
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(select(p0, "metadata"), "name");
					})]
				}
			},
			when: (() => {
				const K0 = [
					"alb.ingress.kubernetes.io/certificate-arn",
					"ingress.gcp.kubernetes.io/pre-shared-cert",
					"networking.gke.io/managed-certificates"
				];
				const F0 = (l, p11) => {
					let e;
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c2 = l[i];
						const r = isIn(c2, select(p11, "annotations"));
						if (r === true) return true;
						if (r !== false && e === void 0) e = r;
					}
					return e === void 0 ? false : undecided(e);
				};
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1;
					begin();
					return (t0 = select(p11, "publishes")) === false || (t1 = not(F0(K0, p11))) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
				};
			})(),
			whenReadsVariables: true,
			variables: [["annotations", (() => {
				const K0 = map([], []);
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = peek$1(peek$1(p0, "metadata"), "annotations")) === void 0 ? K0 : t0;
				};
			})()], ["publishes", (() => {
				const K0 = [];
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2, t3, t4;
					begin();
					return (t0 = equal(select(p0, "kind"), "Route")) === true ? hasValue(peek$1(p0, "spec")) : t0 === false ? (t1 = greater(size((t2 = peek$1(peek$1(p0, "spec"), "rules")) === void 0 ? K0 : t2), 0)) === true || (t3 = hasValue(peek$1(peek$1(p0, "spec"), "defaultBackend"))) === true || (t4 = hasValue(peek$1(peek$1(p0, "spec"), "backend"))) === true ? true : t1 === false && t3 === false && t4 === false ? false : undecided(t1, t3, t4) : notBool(t0);
				};
			})()]],
			strict: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2;
					begin();
					return (t0 = unequal(select(p0, "kind"), "Ingress")) === true || (t1 = equal(string((t2 = peekIndex(select(p11, "annotations"), "kubernetes.io/ingress.allow-http")) === void 0 ? "true" : t2), "false")) === true ? true : t0 === false && t1 === false ? false : undecided(t0, t1);
				}),
				message: {
					texts: ["Ingress \"", "\" has TLS and still serves clear text, since kubernetes.io/ingress.allow-http is not \"false\"."],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(select(p0, "metadata"), "name");
					})]
				},
				peers: {
					"kyverno": ["require-ingress-https"],
					"gatekeeper": ["K8sHttpsOnly"]
				}
			},
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["spec", "tls"]
			}]
		}
	},
	{
		rule: {
			"id": "nginx-snippet-annotations",
			"title": "Raw nginx configuration in an annotation",
			"category": "ingress",
			"scope": "object",
			"severity": "high",
			"securitySeverity": 8,
			"defaultOn": true,
			"remediation": "Remove the snippet, use the annotations made for the purpose, and turn snippets off in the controller.",
			"peers": {
				"checkov": ["CKV_K8S_152", "CKV_K8S_153"],
				"kubescape": ["C-0059"],
				"datree": ["INGRESS_CVE2021_25742_INCORRECT_SERVER_SNIPPET_KEY"],
				"kyverno": [
					"disallow-ingress-nginx-custom-snippets",
					"restrict-annotations",
					"check-ingress-nginx-controller-version-and-annotation-policy"
				]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		kinds: ["Ingress"],
		judge: {
			main: {
				expression: (() => {
					const K0 = pattern("^nginx([.]ingress[.]kubernetes[.]io|[.]org)/([a-z-]+-)?snippets?$");
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return not(matchesPattern(p9, K0));
					};
				})(),
				message: {
					texts: [
						"Ingress \"",
						"\" writes into the controller's nginx configuration by ",
						", so its author can read every Secret that the controller sees."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(select(p0, "metadata"), "name");
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return p9;
					})]
				}
			},
			each: {
				root: "scope",
				segments: [
					"metadata",
					"annotations",
					{ "every": "value" }
				]
			},
			whenReadsVariables: false,
			variables: [],
			grades: [{
				when: (() => {
					const K0 = pattern("\b(alias|proxy_pass|root|load_module)\b|lua_|_by_lua|serviceaccount");
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return matchesPattern(string(p8), K0);
					};
				})(),
				severity: "critical"
			}],
			anchors: [{
				root: "scope",
				segments: []
			}]
		}
	},
	{
		rule: {
			"id": "dangling-network-policy",
			"title": "NetworkPolicy selects no pod",
			"category": "network",
			"scope": "set",
			"severity": "medium",
			"securitySeverity": 5.5,
			"defaultOn": true,
			"remediation": "Make the pod selector fit the labels of the pod template that the policy is for.",
			"peers": {
				"kube-linter": ["dangling-networkpolicy"],
				"kube-score": ["networkpolicy-targets-pod"],
				"kubescape": ["C-0299"],
				"kics": ["85ab1c5b-014e-4352-b5f8-d7dea3bb4fd3"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		uses: ["NetworkPolicy", "workloads"],
		check: check$14
	},
	{
		rule: {
			"id": "added-capabilities",
			"title": "Any capability beyond NET_BIND_SERVICE added",
			"category": "pod-security",
			"scope": "container",
			"severity": "low",
			"securitySeverity": 3.9,
			"defaultOn": false,
			"remediation": "Remove the capabilities one by one, and keep only those without which the program does not run.",
			"peers": {
				"checkov": ["CKV_K8S_25"],
				"trivy": ["KSV-0022", "KSV-0106"],
				"kics": ["19ebaa28-fc86-4a58-bcfa-015c9e22fe40"],
				"kyverno": [
					"disallow-capabilities-strict",
					"psp-restrict-adding-capabilities",
					"add-capabilities",
					"podsecurity-subrule-restricted",
					"podsecurity-subrule-restricted-capabilities",
					"adding-capabilities-strict"
				],
				"gatekeeper": ["K8sPSPCapabilities"],
				"monokle": ["PSS206"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return equal(p8, "NET_BIND_SERVICE");
				}),
				message: {
					texts: [
						"Container \"",
						"\" adds the capability ",
						", so a namespace that enforces the restricted profile refuses the pod."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p3, "name");
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return p8;
					})]
				}
			},
			each: {
				root: "scope",
				segments: [
					"securityContext",
					"capabilities",
					"add",
					{ "every": "item" }
				]
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1;
				begin();
				return unequal((t1 = peek$1(peek$1(p2, "os"), "name")) === void 0 ? (t0 = peekIndex(peek$1(p2, "nodeSelector"), "kubernetes.io/os")) === void 0 ? "linux" : t0 : t1, "windows");
			}),
			whenReadsVariables: false,
			variables: [],
			grades: [],
			anchors: [{
				root: "scope",
				segments: []
			}]
		}
	},
	{
		rule: {
			"id": "apparmor-unconfined",
			"title": "AppArmor disabled or unknown profile",
			"category": "pod-security",
			"scope": "container",
			"severity": "high",
			"securitySeverity": 7,
			"defaultOn": true,
			"remediation": "Use the type RuntimeDefault, or Localhost with the name of a profile that is loaded on the nodes.",
			"peers": {
				"trivy": ["KSV-0002"],
				"kubesec": ["ApparmorUnconfined", "ApparmorAny"],
				"kyverno": ["restrict-apparmor-profiles", "podsecurity-subrule-baseline"],
				"gatekeeper": ["K8sPSPAppArmor"],
				"monokle": ["PSS107", "KSV002"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2;
					begin();
					return (t0 = select(p11, "ownIsWell")) === false || (t1 = select(p11, "annotationIsWell")) === false || (t2 = select(p11, "inheritedIsWell")) === false ? false : t0 === true && t1 === true && t2 === true ? true : undecided(t0, t1, t2);
				}),
				message: {
					texts: ["", " without an AppArmor profile that works, so nothing but its user's rights limits which files it touches."],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1, t2;
						begin();
						return (t0 = (t1 = select(p11, "ownIsWell")) === false || (t2 = select(p11, "annotationIsWell")) === false ? false : t1 === true && t2 === true ? true : undecided(t1, t2)) === true ? "The pod's containers run" : t0 === false ? add$1(add$1("Container \"", select(p3, "name")), "\" runs") : notBool(t0);
					})]
				}
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1;
				begin();
				return unequal((t1 = peek$1(peek$1(p2, "os"), "name")) === void 0 ? (t0 = peekIndex(peek$1(p2, "nodeSelector"), "kubernetes.io/os")) === void 0 ? "linux" : t0 : t1, "windows");
			}),
			whenReadsVariables: false,
			variables: [
				["key", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return add$1("container.apparmor.security.beta.kubernetes.io/", (t0 = peek$1(p3, "name")) === void 0 ? "" : t0);
				})],
				["annotation", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = peekIndex(peek$1(peek$1(p1, "metadata"), "annotations"), select(p11, "key"))) === void 0 ? "runtime/default" : t0;
				})],
				["own", (() => {
					const K0 = map([], []);
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return (t0 = peek$1(peek$1(p3, "securityContext"), "appArmorProfile")) === void 0 ? K0 : t0;
					};
				})()],
				["inherited", (() => {
					const K0 = map([], []);
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return (t0 = peek$1(peek$1(p2, "securityContext"), "appArmorProfile")) === void 0 ? K0 : t0;
					};
				})()],
				["ownIsWell", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2, t3, t4, t5, t6;
					begin();
					return (t0 = unequal((t1 = peek$1(select(p11, "own"), "type")) === void 0 ? "" : t1, "Unconfined")) === false || (t2 = (t3 = unequal((t4 = peek$1(select(p11, "own"), "type")) === void 0 ? "" : t4, "Localhost")) === true || (t5 = unequal((t6 = peek$1(select(p11, "own"), "localhostProfile")) === void 0 ? "" : t6, "")) === true ? true : t3 === false && t5 === false ? false : undecided(t3, t5)) === false ? false : t0 === true && t2 === true ? true : undecided(t0, t2);
				})],
				["inheritedIsWell", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2, t3, t4, t5, t6;
					begin();
					return (t0 = unequal((t1 = peek$1(select(p11, "inherited"), "type")) === void 0 ? "" : t1, "Unconfined")) === false || (t2 = (t3 = unequal((t4 = peek$1(select(p11, "inherited"), "type")) === void 0 ? "" : t4, "Localhost")) === true || (t5 = unequal((t6 = peek$1(select(p11, "inherited"), "localhostProfile")) === void 0 ? "" : t6, "")) === true ? true : t3 === false && t5 === false ? false : undecided(t3, t5)) === false ? false : t0 === true && t2 === true ? true : undecided(t0, t2);
				})],
				["annotationIsWell", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1;
					begin();
					return (t0 = equal(select(p11, "annotation"), "runtime/default")) === true || (t1 = startsWith(select(p11, "annotation"), "localhost/")) === true ? true : t0 === false && t1 === false ? false : undecided(t0, t1);
				})],
				["ownField", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = select(p11, "ownIsWell")) === true ? "" : t0 === false ? "type" : notBool(t0);
				})],
				["annotationKey", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = select(p11, "annotationIsWell")) === true ? "" : t0 === false ? select(p11, "key") : notBool(t0);
				})]
			],
			grades: [],
			anchors: [
				{
					root: "scope",
					segments: [
						"securityContext",
						"appArmorProfile",
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(p11, "ownField");
						})
					]
				},
				{
					root: "template",
					segments: [
						"metadata",
						"annotations",
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(p11, "annotationKey");
						})
					]
				},
				{
					root: "pod",
					segments: [
						"securityContext",
						"appArmorProfile",
						"type"
					]
				}
			]
		}
	},
	{
		rule: {
			"id": "baseline-capabilities",
			"title": "Capability outside the baseline set",
			"category": "pod-security",
			"scope": "container",
			"severity": "medium",
			"securitySeverity": 5.5,
			"defaultOn": true,
			"remediation": "Remove the capability, or run the pod in a namespace that is meant for privileged workloads.",
			"peers": {
				"datree": ["EKS_INVALID_CAPABILITIES_EKS"],
				"kyverno": ["disallow-capabilities", "podsecurity-subrule-baseline"],
				"gatekeeper": ["K8sPSPCapabilities"],
				"monokle": ["PSS104"]
			},
			"controls": [],
			"overrides": ["added-capabilities"],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: (() => {
					const K0 = [
						"AUDIT_WRITE",
						"CHOWN",
						"DAC_OVERRIDE",
						"FOWNER",
						"FSETID",
						"KILL",
						"MKNOD",
						"NET_BIND_SERVICE",
						"SETFCAP",
						"SETGID",
						"SETPCAP",
						"SETUID",
						"SYS_CHROOT"
					];
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return isIn(p8, K0);
					};
				})(),
				message: {
					texts: [
						"Container \"",
						"\" adds the capability ",
						", so a namespace that enforces the baseline profile refuses the pod."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p3, "name");
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return p8;
					})]
				}
			},
			each: {
				root: "scope",
				segments: [
					"securityContext",
					"capabilities",
					"add",
					{ "every": "item" }
				]
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1;
				begin();
				return unequal((t1 = peek$1(peek$1(p2, "os"), "name")) === void 0 ? (t0 = peekIndex(peek$1(p2, "nodeSelector"), "kubernetes.io/os")) === void 0 ? "linux" : t0 : t1, "windows");
			}),
			whenReadsVariables: false,
			variables: [],
			grades: [],
			anchors: [{
				root: "scope",
				segments: []
			}]
		}
	},
	{
		rule: {
			"id": "dangerous-capabilities",
			"title": "Host-compromising capability added",
			"category": "pod-security",
			"scope": "container",
			"severity": "high",
			"securitySeverity": 7.5,
			"defaultOn": true,
			"remediation": "Remove the capability, or move the workload to a namespace of its own and record why it is needed.",
			"peers": {
				"polaris": ["dangerousCapabilities"],
				"trivy": ["KSV-0120"],
				"kubescape": ["C-0046"],
				"datree": ["CONTAINERS_INVALID_CAPABILITIES_VALUE"],
				"kyverno": ["service-mesh-disallow-capabilities"]
			},
			"controls": [],
			"overrides": ["baseline-capabilities", "added-capabilities"],
			"sensitive": false
		},
		params: { "capabilities": [
			"ALL",
			"NET_ADMIN",
			"SYS_MODULE",
			"SYS_RAWIO",
			"SYS_PTRACE",
			"SYS_BOOT",
			"SYS_TIME",
			"MAC_ADMIN",
			"MAC_OVERRIDE",
			"DAC_READ_SEARCH",
			"BPF",
			"PERFMON",
			"SYSLOG",
			"NET_RAW",
			"SETPCAP"
		] },
		aliases: [],
		judge: {
			main: {
				expression: (() => {
					const F0 = (l, p11) => {
						let t1, t2;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = (t1 = equal(select(p11, "capability"), c0)) === true || (t2 = equal(select(p11, "capability"), add$1("CAP_", c0))) === true ? true : t1 === false && t2 === false ? false : undecided(t1, t2);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return not(F0(select(p10, "capabilities"), p11));
					};
				})(),
				message: {
					texts: [
						"Container \"",
						"\" gets the capability ",
						", so an intruder reaches the kernel, other processes or the node's network."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p3, "name");
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return p8;
					})]
				}
			},
			each: {
				root: "scope",
				segments: [
					"securityContext",
					"capabilities",
					"add",
					{ "every": "item" }
				]
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1;
				begin();
				return unequal((t1 = peek$1(peek$1(p2, "os"), "name")) === void 0 ? (t0 = peekIndex(peek$1(p2, "nodeSelector"), "kubernetes.io/os")) === void 0 ? "linux" : t0 : t1, "windows");
			}),
			whenReadsVariables: false,
			variables: [["capability", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				begin();
				return upperAscii(p8);
			})]],
			grades: [],
			anchors: [{
				root: "scope",
				segments: []
			}]
		}
	},
	{
		rule: {
			"id": "docker-sock",
			"title": "Container runtime socket mounted",
			"category": "pod-security",
			"scope": "pod",
			"severity": "critical",
			"securitySeverity": 9.1,
			"defaultOn": true,
			"remediation": "Remove the volume, and build or inspect images with a tool that needs no daemon.",
			"peers": {
				"kube-linter": ["docker-sock"],
				"checkov": ["CKV_K8S_27"],
				"trivy": ["KSV-0006"],
				"kubescape": ["C-0074"],
				"kics": ["a6f34658-fdfb-4154-9536-56d516f65828"],
				"kubesec": ["DockerSock"],
				"datree": ["CONTAINERS_INCORRECT_PATH_VALUE_DOCKERSOCKET"],
				"semgrep": ["exposing-docker-socket-hostpath"],
				"kyverno": ["disallow-container-sock-mounts", "docker-socket-check"],
				"snyk": ["SNYK-CC-K8S-2"],
				"monokle": ["KBP101", "KSV006"]
			},
			"controls": [],
			"overrides": ["writable-host-mount", "host-path-volume"],
			"sensitive": false
		},
		params: { "exemptNamespaces": [] },
		aliases: [],
		judge: {
			main: {
				expression: (() => {
					const K0 = [];
					const F0 = (l, p8) => {
						let t7, t8, t9, t10, t11;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c6 = l[i];
							const r = (t7 = equal((t8 = peek$1(c6, "name")) === void 0 ? "" : t8, (t9 = peek$1(p8, "name")) === void 0 ? "" : t9)) === false || (t10 = endsWith((t11 = peek$1(c6, "mountPath")) === void 0 ? "" : t11, "docker.sock")) === false ? false : t7 === true && t10 === true ? true : undecided(t7, t10);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					const F1 = (l, p8) => {
						let t12;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c5 = l[i];
							const r = F0((t12 = peek$1(c5, "volumeMounts")) === void 0 ? K0 : t12, p8);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1, t2, t3, t4, t13, t14, t15;
						begin();
						return (t0 = isIn((t1 = peek$1(peek$1(p0, "metadata"), "namespace")) === void 0 ? "" : t1, select(p10, "exemptNamespaces"))) === true || (t2 = (t3 = not(select(p11, "isSocket"))) === false || (t4 = not(F1(add$1(add$1((t13 = peek$1(p2, "containers")) === void 0 ? K0 : t13, (t14 = peek$1(p2, "initContainers")) === void 0 ? K0 : t14), (t15 = peek$1(p2, "ephemeralContainers")) === void 0 ? K0 : t15), p8))) === false ? false : t3 === true && t4 === true ? true : undecided(t3, t4)) === true ? true : t0 === false && t2 === false ? false : undecided(t0, t2);
					};
				})(),
				message: {
					texts: ["Volume \"", "\" brings a container runtime's socket into the pod, so it can start privileged containers beside it."],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p8, "name");
					})]
				}
			},
			each: {
				root: "scope",
				segments: ["volumes", { "every": "item" }]
			},
			whenReadsVariables: false,
			variables: [["path", (() => {
				const F0 = (l) => {
					let t1, t2;
					const a = [];
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c0 = l[i];
						const r = (t1 = unequal(c0, "")) === false || (t2 = unequal(c0, ".")) === false ? false : t1 === true && t2 === true ? true : undecided(t1, t2);
						if (r === true) a.push(c0);
						else if (r !== false) return undecided(r);
					}
					return a;
				};
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t3;
					begin();
					return add$1("/", join(F0(split((t3 = peek$1(peek$1(p8, "hostPath"), "path")) === void 0 ? "" : t3, "/")), "/"));
				};
			})()], ["isSocket", (() => {
				const K0 = [
					"/",
					"/var",
					"/run",
					"/var/run"
				];
				const K1 = [
					"/docker",
					"/docker.sock",
					"/containerd",
					"/containerd/containerd.sock",
					"/k3s",
					"/k3s/containerd",
					"/k3s/containerd/containerd.sock",
					"/crio",
					"/crio/crio.sock",
					"/cri-dockerd.sock",
					"/dockershim.sock",
					"/podman",
					"/podman/podman.sock"
				];
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2, t3, t4, t5, t6;
					begin();
					return (t0 = unequal((t1 = peek$1(peek$1(p8, "hostPath"), "path")) === void 0 ? "" : t1, "")) === false || (t2 = (t3 = isIn(select(p11, "path"), K0)) === true || (t4 = isIn((t5 = startsWith(select(p11, "path"), "/var/run/")) === true ? substring(select(p11, "path"), 8) : t5 === false ? (t6 = startsWith(select(p11, "path"), "/run/")) === true ? substring(select(p11, "path"), 4) : t6 === false ? "" : notBool(t6) : notBool(t5), K1)) === true ? true : t3 === false && t4 === false ? false : undecided(t3, t4)) === false ? false : t0 === true && t2 === true ? true : undecided(t0, t2);
				};
			})()]],
			grades: [{
				when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2;
					begin();
					return (t0 = equal(select(p0, "kind"), "DaemonSet")) === false || (t1 = equal((t2 = peek$1(peek$1(p0, "metadata"), "namespace")) === void 0 ? "" : t2, "kube-system")) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
				}),
				severity: "medium"
			}],
			anchors: [{
				root: "scope",
				segments: ["hostPath", "path"]
			}, {
				root: "scope",
				segments: []
			}]
		}
	},
	{
		rule: {
			"id": "drop-all-capabilities",
			"title": "Capabilities not dropped to none",
			"category": "pod-security",
			"scope": "container",
			"severity": "low",
			"securitySeverity": 2.5,
			"defaultOn": true,
			"remediation": "Set `capabilities.drop` to [\"ALL\"], and add back what the program then lacks.",
			"peers": {
				"polaris": ["insecureCapabilities"],
				"checkov": ["CKV_K8S_37"],
				"trivy": ["KSV-0003", "KSV-0106"],
				"kubesec": ["CapDropAll"],
				"kyverno": [
					"drop-all-capabilities",
					"disallow-capabilities-strict",
					"podsecurity-subrule-restricted-capabilities",
					"podsecurity-subrule-restricted",
					"apply-pss-restricted-profile"
				],
				"gatekeeper": ["K8sPSPCapabilities"],
				"snyk": ["SNYK-CC-K8S-6"],
				"monokle": [
					"PSS206",
					"KBP103",
					"KSV003"
				]
			},
			"controls": [],
			"fix": {
				"title": "Drop all capabilities",
				"safe": false,
				"set": { "securityContext.capabilities.drop": ["ALL"] }
			},
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: (() => {
					const F0 = (l, p11) => {
						let t4, t5;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c3 = l[i];
							const r = (t4 = isIn(c3, select(p11, "dropped"))) === true || (t5 = isIn(add$1("CAP_", c3), select(p11, "dropped"))) === true ? true : t4 === false && t5 === false ? false : undecided(t4, t5);
							if (r === false) return false;
							if (r !== true && e === void 0) e = r;
						}
						return e === void 0 ? true : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1, t2, t6, t7, t8;
						begin();
						return (t0 = isIn("ALL", select(p11, "dropped"))) === true || (t1 = (t2 = F0(select(p11, "defaults"), p11)) === false || (t6 = not((t7 = isIn("ALL", select(p11, "added"))) === true || (t8 = isIn("CAP_ALL", select(p11, "added"))) === true ? true : t7 === false && t8 === false ? false : undecided(t7, t8))) === false ? false : t2 === true && t6 === true ? true : undecided(t2, t6)) === true ? true : t0 === false && t1 === false ? false : undecided(t0, t1);
					};
				})(),
				message: {
					texts: [
						"Container \"",
						"\" ",
						", so an intruder may still forge packets or change file owners."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p3, "name");
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return (t0 = isIn("CAP_ALL", select(p11, "dropped"))) === true ? "drops CAP_ALL, a spelling that some runtimes ignore" : t0 === false ? "keeps capabilities that the runtime gives by default" : notBool(t0);
					})]
				}
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1;
				begin();
				return unequal((t1 = peek$1(peek$1(p2, "os"), "name")) === void 0 ? (t0 = peekIndex(peek$1(p2, "nodeSelector"), "kubernetes.io/os")) === void 0 ? "linux" : t0 : t1, "windows");
			}),
			whenReadsVariables: false,
			variables: [
				["dropped", (() => {
					const K0 = [];
					const F0 = (l) => {
						const a = [];
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = upperAscii(c0);
							if (r instanceof CelError) return r;
							a.push(r);
						}
						return a;
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t1;
						begin();
						return F0((t1 = peek$1(peek$1(peek$1(p3, "securityContext"), "capabilities"), "drop")) === void 0 ? K0 : t1);
					};
				})()],
				["added", (() => {
					const K0 = [];
					const F0 = (l) => {
						const a = [];
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = upperAscii(c0);
							if (r instanceof CelError) return r;
							a.push(r);
						}
						return a;
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t1;
						begin();
						return F0((t1 = peek$1(peek$1(peek$1(p3, "securityContext"), "capabilities"), "add")) === void 0 ? K0 : t1);
					};
				})()],
				["defaults", (() => {
					const K0 = [
						"AUDIT_WRITE",
						"CHOWN",
						"DAC_OVERRIDE",
						"FOWNER",
						"FSETID",
						"KILL",
						"MKNOD",
						"NET_RAW",
						"SETFCAP",
						"SETGID",
						"SETPCAP",
						"SETUID",
						"SYS_CHROOT"
					];
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return K0;
					};
				})()]
			],
			grades: [{
				when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return isIn("CAP_ALL", select(p11, "dropped"));
				}),
				severity: "info"
			}],
			anchors: [{
				root: "scope",
				segments: [
					"securityContext",
					"capabilities",
					"drop"
				]
			}]
		}
	},
	{
		rule: {
			"id": "host-ipc",
			"title": "Host IPC namespace",
			"category": "pod-security",
			"scope": "pod",
			"severity": "high",
			"securitySeverity": 7.1,
			"defaultOn": true,
			"remediation": "Remove `hostIPC`, and share memory inside the pod by an `emptyDir` with the medium Memory.",
			"peers": {
				"kube-linter": ["host-ipc"],
				"polaris": ["hostIPCSet"],
				"checkov": ["CKV_K8S_18"],
				"trivy": ["KSV-0008"],
				"kubescape": ["C-0038", "C-0276"],
				"kics": ["cd290efd-6c82-4e9d-a698-be12ae31d536"],
				"kubesec": ["HostIPC"],
				"datree": ["CONTAINERS_INCORRECT_HOSTIPC_VALUE_TRUE"],
				"semgrep": ["hostipc-pod"],
				"kyverno": ["disallow-host-namespaces", "podsecurity-subrule-baseline"],
				"gatekeeper": ["K8sPSPHostNamespace"],
				"snyk": ["SNYK-CC-K8S-13"],
				"monokle": ["PSS102", "KSV008"]
			},
			"controls": [],
			"fix": {
				"title": "Use an IPC namespace of the pod's own",
				"safe": false,
				"set": { "hostIPC": false }
			},
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return not((t0 = peek$1(p2, "hostIPC")) === void 0 ? false : t0);
				}),
				message: {
					texts: [
						"",
						" \"",
						"\" shares the node's IPC namespace, so it can read and change the shared memory of the node's processes."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p0, "kind");
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1;
						begin();
						return (t0 = (t1 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? peek$1(peek$1(p0, "metadata"), "generateName") : t1) === void 0 ? "" : t0;
					})]
				}
			},
			whenReadsVariables: false,
			variables: [],
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["hostIPC"]
			}]
		}
	},
	{
		rule: {
			"id": "host-network",
			"title": "Host network namespace",
			"category": "pod-security",
			"scope": "pod",
			"severity": "high",
			"securitySeverity": 7,
			"defaultOn": true,
			"remediation": "Remove `hostNetwork`, and let others reach the pod through a Service or a single host port.",
			"peers": {
				"kube-linter": ["host-network"],
				"polaris": ["hostNetworkSet"],
				"checkov": ["CKV_K8S_19"],
				"trivy": ["KSV-0009"],
				"kubescape": ["C-0041"],
				"kics": ["6b6bdfb3-c3ae-44cb-88e4-7405c1ba2c8a"],
				"kubesec": ["HostNetwork"],
				"datree": ["CONTAINERS_INCORRECT_HOSTNETWORK_VALUE_TRUE"],
				"semgrep": ["hostnetwork-pod"],
				"kyverno": ["disallow-host-namespaces", "podsecurity-subrule-baseline"],
				"gatekeeper": ["K8sPSPHostNetworkingPorts"],
				"snyk": ["SNYK-CC-K8S-14"],
				"monokle": ["PSS102", "KSV009"]
			},
			"controls": [],
			"fix": {
				"title": "Use a network of the pod's own",
				"safe": false,
				"set": { "hostNetwork": false }
			},
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return not((t0 = peek$1(p2, "hostNetwork")) === void 0 ? false : t0);
				}),
				message: {
					texts: [
						"",
						" \"",
						"\" shares the node's network, so it reaches services on its loopback and no NetworkPolicy applies."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p0, "kind");
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1;
						begin();
						return (t0 = (t1 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? peek$1(peek$1(p0, "metadata"), "generateName") : t1) === void 0 ? "" : t0;
					})]
				}
			},
			when: (() => {
				const K0 = [];
				const F0 = (l) => {
					let t4;
					let e;
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c3 = l[i];
						const r = (t4 = peek$1(peek$1(peek$1(c3, "securityContext"), "windowsOptions"), "hostProcess")) === void 0 ? false : t4;
						if (r === true) return true;
						if (r !== false && e === void 0) e = r;
					}
					return e === void 0 ? false : undecided(e);
				};
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2, t5, t6, t7;
					begin();
					return (t0 = not((t1 = peek$1(peek$1(peek$1(p2, "securityContext"), "windowsOptions"), "hostProcess")) === void 0 ? false : t1)) === false || (t2 = not(F0(add$1(add$1((t5 = peek$1(p2, "containers")) === void 0 ? K0 : t5, (t6 = peek$1(p2, "initContainers")) === void 0 ? K0 : t6), (t7 = peek$1(p2, "ephemeralContainers")) === void 0 ? K0 : t7)))) === false ? false : t0 === true && t2 === true ? true : undecided(t0, t2);
				};
			})(),
			whenReadsVariables: false,
			variables: [],
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["hostNetwork"]
			}]
		}
	},
	{
		rule: {
			"id": "host-path-volume",
			"title": "hostPath volume",
			"category": "pod-security",
			"scope": "pod",
			"severity": "medium",
			"securitySeverity": 6.5,
			"defaultOn": true,
			"remediation": "Use an `emptyDir`, a projected volume, or a CSI or local PersistentVolume.",
			"peers": {
				"polaris": ["hostPathSet"],
				"trivy": ["KSV-0023"],
				"kubescape": ["C-0048"],
				"kics": ["aa8f7a35-9923-4cad-bd61-a19b7f6aac91"],
				"datree": ["CONTAINERS_INCORRECT_KEY_HOSTPATH"],
				"kyverno": [
					"disallow-host-path",
					"limit-hostpath-vols",
					"remove-hostpath-volumes",
					"podsecurity-subrule-baseline"
				],
				"gatekeeper": ["K8sPSPHostFilesystem"],
				"monokle": ["PSS105", "KSV023"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {
			"exempt": [],
			"allowedPaths": []
		},
		aliases: [],
		judge: {
			main: {
				expression: (() => {
					const K0 = [];
					const F0 = (l, p11) => {
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c2 = l[i];
							const r = startsWith(select(p11, "subject"), c2);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					const F1 = (l, p8) => {
						let t12, t13, t14, t15, t16;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c11 = l[i];
							const r = (t12 = unequal((t13 = peek$1(c11, "name")) === void 0 ? "" : t13, (t14 = peek$1(p8, "name")) === void 0 ? "" : t14)) === true || (t15 = (t16 = peek$1(c11, "readOnly")) === void 0 ? false : t16) === true ? true : t12 === false && t15 === false ? false : undecided(t12, t15);
							if (r === false) return false;
							if (r !== true && e === void 0) e = r;
						}
						return e === void 0 ? true : undecided(e);
					};
					const F2 = (l, p8) => {
						let t17;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c10 = l[i];
							const r = F1((t17 = peek$1(c10, "volumeMounts")) === void 0 ? K0 : t17, p8);
							if (r === false) return false;
							if (r !== true && e === void 0) e = r;
						}
						return e === void 0 ? true : undecided(e);
					};
					const F3 = (l, p2, p8, p11) => {
						let t5, t6, t7, t8, t9, t18, t19, t20;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c4 = l[i];
							const r = (t5 = startsWith(add$1(select(p11, "path"), "/"), replace(add$1(select(c4, "pathPrefix"), "/"), "//", "/"))) === false || (t6 = (t7 = not((t8 = peek$1(c4, "readOnly")) === void 0 ? false : t8)) === true || (t9 = F2(add$1(add$1((t18 = peek$1(p2, "containers")) === void 0 ? K0 : t18, (t19 = peek$1(p2, "initContainers")) === void 0 ? K0 : t19), (t20 = peek$1(p2, "ephemeralContainers")) === void 0 ? K0 : t20), p8)) === true ? true : t7 === false && t9 === false ? false : undecided(t7, t9)) === false ? false : t5 === true && t6 === true ? true : undecided(t5, t6);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1, t3;
						begin();
						return (t0 = not(hasValue(peek$1(p8, "hostPath")))) === true || (t1 = F0(select(p10, "exempt"), p11)) === true || (t3 = F3(select(p10, "allowedPaths"), p2, p8, p11)) === true ? true : t0 === false && t1 === false && t3 === false ? false : undecided(t0, t1, t3);
					};
				})(),
				message: {
					texts: [
						"Volume \"",
						"\" is the node's ",
						", so the pod shares files with the node and with every other pod that mounts them."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return (t0 = peek$1(p8, "name")) === void 0 ? "" : t0;
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return (t0 = peek$1(peek$1(p8, "hostPath"), "path")) === void 0 ? "file system" : t0;
					})]
				}
			},
			each: {
				root: "scope",
				segments: ["volumes", { "every": "item" }]
			},
			whenReadsVariables: false,
			variables: [["subject", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1;
				begin();
				return add$1(add$1(add$1(add$1((t0 = peek$1(peek$1(p0, "metadata"), "namespace")) === void 0 ? "" : t0, "/"), select(p0, "kind")), "/"), (t1 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? "" : t1);
			})], ["path", (() => {
				const F0 = (l) => {
					let t1, t2;
					const a = [];
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c0 = l[i];
						const r = (t1 = unequal(c0, "")) === false || (t2 = unequal(c0, ".")) === false ? false : t1 === true && t2 === true ? true : undecided(t1, t2);
						if (r === true) a.push(c0);
						else if (r !== false) return undecided(r);
					}
					return a;
				};
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t3;
					begin();
					return add$1("/", join(F0(split((t3 = peek$1(peek$1(p8, "hostPath"), "path")) === void 0 ? "" : t3, "/")), "/"));
				};
			})()]],
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["hostPath", "path"]
			}]
		}
	},
	{
		rule: {
			"id": "host-pid",
			"title": "Host process namespace",
			"category": "pod-security",
			"scope": "pod",
			"severity": "high",
			"securitySeverity": 7.8,
			"defaultOn": true,
			"remediation": "Remove `hostPID`, and look at a neighbour container by `shareProcessNamespace` where that is the purpose.",
			"peers": {
				"kube-linter": ["host-pid"],
				"polaris": ["hostPIDSet"],
				"checkov": ["CKV_K8S_17"],
				"trivy": ["KSV-0010"],
				"kubescape": ["C-0038", "C-0275"],
				"kics": ["302736f4-b16c-41b8-befe-c0baffa0bd9d"],
				"kubesec": ["HostPID"],
				"datree": ["CONTAINERS_INCORRECT_HOSTPID_VALUE_TRUE"],
				"semgrep": ["hostpid-pod"],
				"kyverno": ["disallow-host-namespaces", "podsecurity-subrule-baseline"],
				"gatekeeper": ["K8sPSPHostNamespace"],
				"snyk": ["SNYK-CC-K8S-3"],
				"monokle": ["PSS102", "KSV010"]
			},
			"controls": [],
			"fix": {
				"title": "Use a process namespace of the pod's own",
				"safe": false,
				"set": { "hostPID": false }
			},
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return not((t0 = peek$1(p2, "hostPID")) === void 0 ? false : t0);
				}),
				message: {
					texts: [
						"",
						" \"",
						"\" shares the node's process namespace, so its containers can read and stop every process of the node."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p0, "kind");
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1;
						begin();
						return (t0 = (t1 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? peek$1(peek$1(p0, "metadata"), "generateName") : t1) === void 0 ? "" : t0;
					})]
				}
			},
			whenReadsVariables: false,
			variables: [],
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["hostPID"]
			}]
		}
	},
	{
		rule: {
			"id": "host-port",
			"title": "Host port bound",
			"category": "pod-security",
			"scope": "container",
			"severity": "medium",
			"securitySeverity": 5,
			"defaultOn": true,
			"remediation": "Remove `hostPort`, and let others reach the pod through a Service.",
			"peers": {
				"polaris": ["hostPortSet"],
				"checkov": ["CKV_K8S_26"],
				"trivy": ["KSV-0024"],
				"kubescape": ["C-0044"],
				"kics": ["2b1836f1-dcce-416e-8e16-da8c71920633"],
				"datree": ["CONTAINERS_INCORRECT_KEY_HOSTPORT"],
				"kyverno": ["disallow-host-ports", "podsecurity-subrule-baseline"],
				"gatekeeper": ["K8sPSPHostNetworkingPorts"],
				"monokle": ["PSS106", "KSV024"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {
			"allowedPorts": [],
			"allowedRanges": []
		},
		aliases: [],
		judge: {
			main: {
				expression: (() => {
					const F0 = (l, p11) => {
						let t4, t5;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c3 = l[i];
							const r = (t4 = lessOrEqual(select(c3, "min"), select(p11, "port"))) === false || (t5 = lessOrEqual(select(p11, "port"), select(c3, "max"))) === false ? false : t4 === true && t5 === true ? true : undecided(t4, t5);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1, t2;
						begin();
						return (t0 = equal(select(p11, "port"), 0)) === true || (t1 = isIn(select(p11, "port"), select(p10, "allowedPorts"))) === true || (t2 = F0(select(p10, "allowedRanges"), p11)) === true ? true : t0 === false && t1 === false && t2 === false ? false : undecided(t0, t1, t2);
					};
				})(),
				message: {
					texts: [
						"Container \"",
						"\" takes port ",
						" of its node, so whoever reaches the node reaches it past every Service."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p3, "name");
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p11, "port");
					})]
				}
			},
			each: {
				root: "scope",
				segments: ["ports", { "every": "item" }]
			},
			whenReadsVariables: false,
			variables: [["port", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0;
				begin();
				return (t0 = peek$1(p8, "hostPort")) === void 0 ? 0 : t0;
			})]],
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["hostPort"]
			}]
		}
	},
	{
		rule: {
			"id": "low-user-id",
			"title": "UID in the host account range",
			"category": "pod-security",
			"scope": "container",
			"severity": "low",
			"securitySeverity": 3.1,
			"defaultOn": false,
			"remediation": "Use a user id of 10000 or more, and have the image's files belong to it.",
			"peers": {
				"kube-score": ["container-security-context-user-group-id"],
				"checkov": ["CKV_K8S_40"],
				"trivy": ["KSV-0020"],
				"kics": ["02323c00-cdc3-4fdc-a310-4f2b3e7a1660"],
				"kubesec": ["RunAsUser"],
				"datree": ["CONTAINERS_INCORRECT_RUNASUSER_VALUE_LOWUID"],
				"kyverno": ["validate-userid-groupid-fsgroup"],
				"gatekeeper": ["K8sPSPAllowedUsers"],
				"snyk": ["SNYK-CC-K8S-11"],
				"monokle": ["KBP104", "KSV020"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: { "minimum": 1e4 },
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return greaterOrEqual(select(p11, "user"), select(p10, "minimum"));
				}),
				message: {
					texts: [
						"",
						" as user ",
						", which may be an account of the node, so a break-out can read that account's files."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return (t0 = hasValue(peek$1(peek$1(p3, "securityContext"), "runAsUser"))) === true ? add$1(add$1("Container \"", select(p3, "name")), "\" runs") : t0 === false ? "The pod has its containers run" : notBool(t0);
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p11, "user");
					})]
				}
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1, t2, t3, t4;
				begin();
				return (t0 = unequal((t2 = peek$1(peek$1(p2, "os"), "name")) === void 0 ? (t1 = peekIndex(peek$1(p2, "nodeSelector"), "kubernetes.io/os")) === void 0 ? "linux" : t1 : t2, "windows")) === false || (t3 = (t4 = peek$1(p2, "hostUsers")) === void 0 ? true : t4) === false ? false : t0 === true && t3 === true ? true : undecided(t0, t3);
			}),
			whenReadsVariables: false,
			variables: [["user", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1;
				begin();
				return (t0 = (t1 = peek$1(peek$1(p3, "securityContext"), "runAsUser")) === void 0 ? peek$1(peek$1(p2, "securityContext"), "runAsUser") : t1) === void 0 ? select(p10, "minimum") : t0;
			})]],
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["securityContext", "runAsUser"]
			}, {
				root: "pod",
				segments: ["securityContext", "runAsUser"]
			}]
		}
	},
	{
		rule: {
			"id": "no-read-only-root-fs",
			"title": "Writable root filesystem",
			"category": "pod-security",
			"scope": "container",
			"severity": "low",
			"securitySeverity": 2.5,
			"defaultOn": true,
			"remediation": "Set `readOnlyRootFilesystem` to true, and mount an `emptyDir` wherever the program writes, mostly /tmp.",
			"peers": {
				"kube-linter": ["no-read-only-root-fs"],
				"kube-score": ["container-security-context-readonlyrootfilesystem"],
				"polaris": ["notReadOnlyRootFilesystem"],
				"checkov": ["CKV_K8S_22"],
				"trivy": ["KSV-0014"],
				"kubescape": ["C-0017", "C-0211"],
				"kics": ["a9c2f49d-0671-4fc9-9ece-f4e261e128d0"],
				"kubesec": ["ReadOnlyRootFilesystem"],
				"datree": ["CONTAINERS_INCORRECT_READONLYROOTFILESYSTEM_VALUE"],
				"semgrep": ["writable-filesystem-container"],
				"kyverno": ["require-ro-rootfs"],
				"gatekeeper": ["K8sPSPReadOnlyRootFilesystem"],
				"snyk": ["SNYK-CC-K8S-8"],
				"monokle": ["KBP102", "KSV014"]
			},
			"controls": [],
			"fix": {
				"title": "Make the root filesystem read-only",
				"safe": false,
				"set": { "securityContext.readOnlyRootFilesystem": true }
			},
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = peek$1(peek$1(p3, "securityContext"), "readOnlyRootFilesystem")) === void 0 ? false : t0;
				}),
				message: {
					texts: ["Container \"", "\" can write to its root filesystem, so an intruder can leave tools there or change the program."],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p3, "name");
					})]
				}
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1;
				begin();
				return unequal((t1 = peek$1(peek$1(p2, "os"), "name")) === void 0 ? (t0 = peekIndex(peek$1(p2, "nodeSelector"), "kubernetes.io/os")) === void 0 ? "linux" : t0 : t1, "windows");
			}),
			whenReadsVariables: false,
			variables: [],
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["securityContext", "readOnlyRootFilesystem"]
			}]
		}
	},
	{
		rule: {
			"id": "privilege-escalation-container",
			"title": "Privilege escalation not disabled",
			"category": "pod-security",
			"scope": "container",
			"severity": "low",
			"securitySeverity": 2.5,
			"defaultOn": true,
			"remediation": "Set `allowPrivilegeEscalation` to false, and do without privileged mode and SYS_ADMIN, which imply it.",
			"peers": {
				"kube-linter": ["privilege-escalation-container"],
				"polaris": ["privilegeEscalationAllowed"],
				"checkov": ["CKV_K8S_20"],
				"trivy": ["KSV-0001"],
				"kubescape": ["C-0016", "C-0211"],
				"kics": ["5572cc5e-1e4c-4113-92a6-7a8a3bd25e6d"],
				"kubesec": ["AllowPrivilegeEscalation"],
				"datree": ["CONTAINERS_MISSING_KEY_ALLOWPRIVILEGEESCALATION"],
				"semgrep": [
					"allow-privilege-escalation",
					"allow-privilege-escalation-true",
					"allow-privilege-escalation-no-securitycontext"
				],
				"kyverno": [
					"disallow-privilege-escalation",
					"podsecurity-subrule-restricted",
					"apply-pss-restricted-profile"
				],
				"gatekeeper": ["K8sPSPAllowPrivilegeEscalationContainer"],
				"snyk": ["SNYK-CC-K8S-9"],
				"monokle": ["PSS202", "KSV001"]
			},
			"controls": [],
			"fix": {
				"title": "Forbid privilege escalation",
				"safe": false,
				"set": { "securityContext.allowPrivilegeEscalation": false }
			},
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2;
					begin();
					return (t0 = not(select(p11, "stated"))) === false || (t1 = not(select(p11, "privileged"))) === false || (t2 = not(select(p11, "isAdmin"))) === false ? false : t0 === true && t1 === true && t2 === true ? true : undecided(t0, t1, t2);
				}),
				message: {
					texts: ["A process in container \"", "\" can gain more rights than its parent, so one setuid program makes an intruder root."],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p3, "name");
					})]
				}
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1;
				begin();
				return unequal((t1 = peek$1(peek$1(p2, "os"), "name")) === void 0 ? (t0 = peekIndex(peek$1(p2, "nodeSelector"), "kubernetes.io/os")) === void 0 ? "linux" : t0 : t1, "windows");
			}),
			whenReadsVariables: false,
			variables: [
				["stated", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = peek$1(peek$1(p3, "securityContext"), "allowPrivilegeEscalation")) === void 0 ? true : t0;
				})],
				["privileged", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = peek$1(peek$1(p3, "securityContext"), "privileged")) === void 0 ? false : t0;
				})],
				["isAdmin", (() => {
					const K0 = ["SYS_ADMIN", "CAP_SYS_ADMIN"];
					const K1 = [];
					const F0 = (l) => {
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = isIn(upperAscii(c0), K0);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t1;
						begin();
						return F0((t1 = peek$1(peek$1(peek$1(p3, "securityContext"), "capabilities"), "add")) === void 0 ? K1 : t1);
					};
				})()],
				["field", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1;
					begin();
					return (t0 = select(p11, "stated")) === true ? "allowPrivilegeEscalation" : t0 === false ? (t1 = select(p11, "privileged")) === true ? "privileged" : t1 === false ? "capabilities" : notBool(t1) : notBool(t0);
				})]
			],
			grades: [{
				when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = peek$1(peek$1(p3, "securityContext"), "allowPrivilegeEscalation")) === void 0 ? false : t0;
				}),
				severity: "high"
			}],
			anchors: [{
				root: "scope",
				segments: ["securityContext", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return select(p11, "field");
				})]
			}]
		}
	},
	{
		rule: {
			"id": "privileged-container",
			"title": "Privileged container",
			"category": "pod-security",
			"scope": "container",
			"severity": "critical",
			"securitySeverity": 9.3,
			"defaultOn": true,
			"remediation": "Remove `privileged` or set it to false, and add only the capabilities that the program needs.",
			"peers": {
				"kube-linter": ["privileged-container"],
				"kube-score": ["container-security-context-privileged"],
				"polaris": ["runAsPrivileged"],
				"checkov": ["CKV_K8S_16"],
				"trivy": ["KSV-0017"],
				"kubescape": ["C-0057", "C-0211"],
				"kics": ["dd29336b-fe57-445b-a26e-e6aa867ae609"],
				"kubesec": ["Privileged"],
				"datree": ["CONTAINERS_INCORRECT_PRIVILEGED_VALUE_TRUE"],
				"semgrep": ["privileged-container"],
				"kyverno": ["disallow-privileged-containers", "podsecurity-subrule-baseline"],
				"gatekeeper": ["K8sPSPPrivilegedContainer"],
				"snyk": ["SNYK-CC-K8S-1"],
				"monokle": ["PSS103", "KSV017"]
			},
			"controls": [],
			"fix": {
				"title": "Turn privileged mode off",
				"safe": false,
				"set": { "securityContext.privileged": false }
			},
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return not((t0 = peek$1(peek$1(p3, "securityContext"), "privileged")) === void 0 ? false : t0);
				}),
				message: {
					texts: ["Container \"", "\" runs privileged, so a break-out is root on the node."],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p3, "name");
					})]
				}
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1;
				begin();
				return unequal((t1 = peek$1(peek$1(p2, "os"), "name")) === void 0 ? (t0 = peekIndex(peek$1(p2, "nodeSelector"), "kubernetes.io/os")) === void 0 ? "linux" : t0 : t1, "windows");
			}),
			whenReadsVariables: false,
			variables: [],
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["securityContext", "privileged"]
			}]
		}
	},
	{
		rule: {
			"id": "run-as-non-root",
			"title": "Container may run as root",
			"category": "pod-security",
			"scope": "container",
			"severity": "medium",
			"securitySeverity": 6.3,
			"defaultOn": true,
			"remediation": "Set `runAsNonRoot` to true, with a numeric `runAsUser` where the image names its user by a word.",
			"peers": {
				"kube-linter": ["run-as-non-root"],
				"polaris": ["runAsRootAllowed"],
				"checkov": ["CKV_K8S_23"],
				"trivy": ["KSV-0012"],
				"kubescape": ["C-0013", "C-0211"],
				"kics": ["cf34805e-3872-4c08-bf92-6ff7bb0cfadb"],
				"kubesec": ["RunAsNonRoot"],
				"datree": ["CONTAINERS_INCORRECT_RUNASNONROOT_VALUE"],
				"semgrep": [
					"run-as-non-root",
					"run-as-non-root-container-level",
					"run-as-non-root-container-level-missing-security-context",
					"run-as-non-root-security-context-pod-level",
					"run-as-non-root-unsafe-value"
				],
				"kyverno": [
					"require-run-as-nonroot",
					"service-mesh-require-run-as-nonroot",
					"add-default-securitycontext",
					"podsecurity-subrule-restricted",
					"apply-pss-restricted-profile"
				],
				"gatekeeper": ["K8sPSPAllowedUsers"],
				"snyk": ["SNYK-CC-K8S-10"],
				"monokle": ["PSS203", "KSV012"]
			},
			"controls": [],
			"fix": {
				"title": "Refuse to start as root",
				"safe": false,
				"set": { "securityContext.runAsNonRoot": true }
			},
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1;
					begin();
					return (t0 = select(p11, "nonRoot")) === true || (t1 = greater(select(p11, "user"), 0)) === true ? true : t0 === false && t1 === false ? false : undecided(t0, t1);
				}),
				message: {
					texts: ["Container \"", "\" may run as root, so a flaw in it is exploited with root's rights."],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p3, "name");
					})]
				}
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1;
				begin();
				return unequal((t1 = peek$1(peek$1(p2, "os"), "name")) === void 0 ? (t0 = peekIndex(peek$1(p2, "nodeSelector"), "kubernetes.io/os")) === void 0 ? "linux" : t0 : t1, "windows");
			}),
			whenReadsVariables: false,
			variables: [["nonRoot", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1;
				begin();
				return (t0 = (t1 = peek$1(peek$1(p3, "securityContext"), "runAsNonRoot")) === void 0 ? peek$1(peek$1(p2, "securityContext"), "runAsNonRoot") : t1) === void 0 ? false : t0;
			})], ["user", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1;
				begin();
				return (t0 = (t1 = peek$1(peek$1(p3, "securityContext"), "runAsUser")) === void 0 ? peek$1(peek$1(p2, "securityContext"), "runAsUser") : t1) === void 0 ? 0 : t0;
			})]],
			grades: [{
				when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return not((t0 = peek$1(p2, "hostUsers")) === void 0 ? true : t0);
				}),
				severity: "low"
			}],
			anchors: [
				{
					root: "scope",
					segments: ["securityContext", "runAsNonRoot"]
				},
				{
					root: "pod",
					segments: ["securityContext", "runAsNonRoot"]
				},
				{
					root: "scope",
					segments: ["securityContext", "runAsUser"]
				},
				{
					root: "pod",
					segments: ["securityContext", "runAsUser"]
				}
			]
		}
	},
	{
		rule: {
			"id": "run-as-user-zero",
			"title": "Explicit UID 0",
			"category": "pod-security",
			"scope": "container",
			"severity": "high",
			"securitySeverity": 7.3,
			"defaultOn": true,
			"remediation": "Give `runAsUser` the id that the image is built for, or leave it out and set `runAsNonRoot` to true.",
			"peers": {
				"trivy": ["KSV-0105"],
				"kyverno": ["require-run-as-non-root-user", "podsecurity-subrule-restricted"],
				"gatekeeper": ["K8sPSPAllowedUsers"],
				"monokle": ["PSS204"]
			},
			"controls": [],
			"overrides": ["run-as-non-root", "low-user-id"],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1;
					begin();
					return unequal((t0 = (t1 = peek$1(peek$1(p3, "securityContext"), "runAsUser")) === void 0 ? peek$1(peek$1(p2, "securityContext"), "runAsUser") : t1) === void 0 ? 1 : t0, 0);
				}),
				message: {
					texts: ["", " to run as user 0, so a flaw in the program is exploited as root."],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return (t0 = hasValue(peek$1(peek$1(p3, "securityContext"), "runAsUser"))) === true ? add$1(add$1("Container \"", select(p3, "name")), "\" asks") : t0 === false ? "The pod asks for its containers" : notBool(t0);
					})]
				}
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1;
				begin();
				return unequal((t1 = peek$1(peek$1(p2, "os"), "name")) === void 0 ? (t0 = peekIndex(peek$1(p2, "nodeSelector"), "kubernetes.io/os")) === void 0 ? "linux" : t0 : t1, "windows");
			}),
			whenReadsVariables: false,
			variables: [],
			grades: [{
				when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return not((t0 = peek$1(p2, "hostUsers")) === void 0 ? true : t0);
				}),
				severity: "low"
			}],
			anchors: [{
				root: "scope",
				segments: ["securityContext", "runAsUser"]
			}, {
				root: "pod",
				segments: ["securityContext", "runAsUser"]
			}]
		}
	},
	{
		rule: {
			"id": "seccomp-annotation-ignored",
			"title": "Seccomp set by an ignored annotation",
			"category": "pod-security",
			"scope": "pod",
			"severity": "medium",
			"securitySeverity": 5,
			"defaultOn": true,
			"remediation": "Replace the annotation by `seccompProfile` in the security context, with the type RuntimeDefault or Localhost.",
			"peers": {},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: (() => {
					const K0 = [];
					const F0 = (l) => {
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c3 = l[i];
							const r = hasValue(peek$1(peek$1(c3, "securityContext"), "seccompProfile"));
							if (r === false) return false;
							if (r !== true && e === void 0) e = r;
						}
						return e === void 0 ? true : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1, t2, t4, t5, t6;
						begin();
						return (t0 = not(select(p11, "isLegacy"))) === true || (t1 = hasValue(peek$1(peek$1(p2, "securityContext"), "seccompProfile"))) === true || (t2 = F0(add$1(add$1((t4 = peek$1(p2, "containers")) === void 0 ? K0 : t4, (t5 = peek$1(p2, "initContainers")) === void 0 ? K0 : t5), (t6 = peek$1(p2, "ephemeralContainers")) === void 0 ? K0 : t6))) === true ? true : t0 === false && t1 === false && t2 === false ? false : undecided(t0, t1, t2);
					};
				})(),
				message: {
					texts: [
						"The kubelet has not read the annotation \"",
						"\" since 1.27, so containers of ",
						" \"",
						"\" run unfiltered."
					],
					holes: [
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return p9;
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(p0, "kind");
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0, t1;
							begin();
							return (t0 = (t1 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? peek$1(peek$1(p0, "metadata"), "generateName") : t1) === void 0 ? "" : t0;
						})
					]
				}
			},
			each: {
				root: "template",
				segments: [
					"metadata",
					"annotations",
					{ "every": "value" }
				]
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1;
				begin();
				return unequal((t1 = peek$1(peek$1(p2, "os"), "name")) === void 0 ? (t0 = peekIndex(peek$1(p2, "nodeSelector"), "kubernetes.io/os")) === void 0 ? "linux" : t0 : t1, "windows");
			}),
			whenReadsVariables: false,
			variables: [["isLegacy", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1;
				begin();
				return (t0 = startsWith(p9, "seccomp.security.alpha.kubernetes.io/")) === true || (t1 = startsWith(p9, "container.seccomp.security.alpha.kubernetes.io/")) === true ? true : t0 === false && t1 === false ? false : undecided(t0, t1);
			})]],
			grades: [],
			anchors: [{
				root: "scope",
				segments: []
			}]
		}
	},
	{
		rule: {
			"id": "seccomp-profile-unset",
			"title": "Seccomp profile not set",
			"category": "pod-security",
			"scope": "pod",
			"severity": "low",
			"securitySeverity": 2.5,
			"defaultOn": true,
			"remediation": "Set `seccompProfile.type` to RuntimeDefault in the pod's security context.",
			"peers": {
				"kube-score": ["container-seccomp-profile"],
				"checkov": ["CKV_K8S_31"],
				"trivy": ["KSV-0030", "KSV-0104"],
				"kubescape": ["C-0210"],
				"kics": ["f377b83e-bd07-4f48-a591-60c82b14a78b"],
				"kubesec": ["SeccompAny"],
				"datree": ["CONTAINERS_INCORRECT_SECCOMP_PROFILE", "CIS_INVALID_VALUE_SECCOMP_PROFILE"],
				"kyverno": [
					"restrict-seccomp-strict",
					"podsecurity-subrule-restricted-seccomp",
					"podsecurity-subrule-restricted",
					"apply-pss-restricted-profile"
				],
				"gatekeeper": ["K8sPSPSeccompV2"],
				"monokle": ["PSS205", "KSV030"]
			},
			"controls": [],
			"fix": {
				"title": "Use the runtime's seccomp profile",
				"safe": false,
				"set": { "securityContext.seccompProfile.type": "RuntimeDefault" }
			},
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return equal(size(select(p11, "unconfined")), 0);
				}),
				message: {
					texts: [
						"",
						" \"",
						"\" sets no seccomp profile for ",
						", so on most clusters none of their system calls is filtered."
					],
					holes: [
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(p0, "kind");
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0, t1;
							begin();
							return (t0 = (t1 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? peek$1(peek$1(p0, "metadata"), "generateName") : t1) === void 0 ? "" : t0;
						}),
						(() => {
							const F0 = (l) => {
								let t1;
								const a = [];
								l = elements(l);
								if (l instanceof CelError) return l;
								for (let i = 0; i < l.length; i++) {
									const c0 = l[i];
									const r = (t1 = peek$1(c0, "name")) === void 0 ? "?" : t1;
									if (r instanceof CelError) return r;
									a.push(r);
								}
								return a;
							};
							return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
								begin();
								return join(F0(select(p11, "unconfined")), ", ");
							};
						})()
					]
				}
			},
			when: (() => {
				const K0 = map([], []);
				const F0 = (l) => {
					let t5, t6;
					let e;
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c4 = l[i];
						const r = (t5 = startsWith(c4, "seccomp.security.alpha.kubernetes.io/")) === true || (t6 = startsWith(c4, "container.seccomp.security.alpha.kubernetes.io/")) === true ? true : t5 === false && t6 === false ? false : undecided(t5, t6);
						if (r === true) return true;
						if (r !== false && e === void 0) e = r;
					}
					return e === void 0 ? false : undecided(e);
				};
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2, t3, t7;
					begin();
					return (t0 = unequal((t2 = peek$1(peek$1(p2, "os"), "name")) === void 0 ? (t1 = peekIndex(peek$1(p2, "nodeSelector"), "kubernetes.io/os")) === void 0 ? "linux" : t1 : t2, "windows")) === false || (t3 = not(F0((t7 = peek$1(peek$1(p1, "metadata"), "annotations")) === void 0 ? K0 : t7))) === false ? false : t0 === true && t3 === true ? true : undecided(t0, t3);
				};
			})(),
			whenReadsVariables: false,
			variables: [["inherits", (() => {
				const K0 = new TypeValue("string");
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2;
					begin();
					return (t0 = (t1 = peek$1(peek$1(p2, "securityContext"), "seccompProfile")) === void 0 || t1 instanceof CelError ? t1 : (t2 = equal(type(t1), K0)) === true ? true : t2 === false ? hasValue(peek$1(t1, "type")) : notBool(t2)) === void 0 ? false : t0;
				};
			})()], ["unconfined", (() => {
				const K0 = [];
				const K1 = new TypeValue("string");
				const F0 = (l) => {
					let t2, t3, t4;
					const a = [];
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c1 = l[i];
						const r = not((t2 = (t3 = peek$1(peek$1(c1, "securityContext"), "seccompProfile")) === void 0 || t3 instanceof CelError ? t3 : (t4 = equal(type(t3), K1)) === true ? true : t4 === false ? hasValue(peek$1(t3, "type")) : notBool(t4)) === void 0 ? false : t2);
						if (r === true) a.push(c1);
						else if (r !== false) return undecided(r);
					}
					return a;
				};
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t5, t6, t7;
					begin();
					return (t0 = select(p11, "inherits")) === true ? K0 : t0 === false ? F0(add$1(add$1((t5 = peek$1(p2, "containers")) === void 0 ? K0 : t5, (t6 = peek$1(p2, "initContainers")) === void 0 ? K0 : t6), (t7 = peek$1(p2, "ephemeralContainers")) === void 0 ? K0 : t7)) : notBool(t0);
				};
			})()]],
			grades: [],
			anchors: [{
				root: "scope",
				segments: [
					"securityContext",
					"seccompProfile",
					"type"
				]
			}]
		}
	},
	{
		rule: {
			"id": "seccomp-unconfined",
			"title": "Seccomp explicitly disabled",
			"category": "pod-security",
			"scope": "container",
			"severity": "high",
			"securitySeverity": 7,
			"defaultOn": true,
			"remediation": "Use the type RuntimeDefault, or Localhost with the name of a profile that lies on the nodes.",
			"peers": {
				"trivy": ["KSV-0104", "KSV-0030"],
				"kubesec": ["SeccompUnconfined", "SeccompAny"],
				"semgrep": ["seccomp-confinement-disabled"],
				"kyverno": [
					"restrict-seccomp",
					"podsecurity-subrule-baseline",
					"restrict-seccomp-strict",
					"podsecurity-subrule-restricted-seccomp"
				],
				"gatekeeper": ["K8sPSPSeccomp", "K8sPSPSeccompV2"],
				"monokle": ["PSS110"],
				"kics": ["f377b83e-bd07-4f48-a591-60c82b14a78b"],
				"datree": ["CONTAINERS_INCORRECT_SECCOMP_PROFILE"],
				"kubescape": ["C-0210"]
			},
			"controls": [],
			"overrides": ["seccomp-annotation-ignored"],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2, t3, t4;
					begin();
					return (t0 = equal(select(p11, "type"), "")) === true ? unequal(select(p11, "annotation"), "unconfined") : t0 === false ? (t1 = equal(select(p11, "type"), "runtimedefault")) === true || (t2 = (t3 = equal(select(p11, "type"), "localhost")) === false || (t4 = unequal(select(p11, "profile"), "")) === false ? false : t3 === true && t4 === true ? true : undecided(t3, t4)) === true ? true : t1 === false && t2 === false ? false : undecided(t1, t2) : notBool(t0);
				}),
				message: {
					texts: ["", " without a filter for system calls, so every flaw of the kernel is in reach."],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1, t2;
						begin();
						return (t0 = (t1 = select(p11, "isOwn")) === true || (t2 = hasValue(peekIndex(select(p11, "annotations"), select(p11, "key")))) === true ? true : t1 === false && t2 === false ? false : undecided(t1, t2)) === true ? add$1(add$1("Container \"", select(p3, "name")), "\" runs") : t0 === false ? "The pod's containers run" : notBool(t0);
					})]
				}
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1;
				begin();
				return unequal((t1 = peek$1(peek$1(p2, "os"), "name")) === void 0 ? (t0 = peekIndex(peek$1(p2, "nodeSelector"), "kubernetes.io/os")) === void 0 ? "linux" : t0 : t1, "windows");
			}),
			whenReadsVariables: false,
			variables: [
				["own", (() => {
					const K0 = map([], []);
					const K1 = new TypeValue("string");
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1, t2;
						begin();
						return (t0 = (t1 = peek$1(peek$1(p3, "securityContext"), "seccompProfile")) === void 0 || t1 instanceof CelError ? t1 : (t2 = equal(type(t1), K1)) === true ? map(["type", t1], []) : t2 === false ? t1 : notBool(t2)) === void 0 ? K0 : t0;
					};
				})()],
				["inherited", (() => {
					const K0 = map([], []);
					const K1 = new TypeValue("string");
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1, t2;
						begin();
						return (t0 = (t1 = peek$1(peek$1(p2, "securityContext"), "seccompProfile")) === void 0 || t1 instanceof CelError ? t1 : (t2 = equal(type(t1), K1)) === true ? map(["type", t1], []) : t2 === false ? t1 : notBool(t2)) === void 0 ? K0 : t0;
					};
				})()],
				["isOwn", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return hasValue(peek$1(select(p11, "own"), "type"));
				})],
				["type", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1;
					begin();
					return lowerAscii((t0 = (t1 = peek$1(select(p11, "own"), "type")) === void 0 ? peek$1(select(p11, "inherited"), "type") : t1) === void 0 ? "" : t0);
				})],
				["profile", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1;
					begin();
					return (t0 = peek$1((t1 = select(p11, "isOwn")) === true ? select(p11, "own") : t1 === false ? select(p11, "inherited") : notBool(t1), "localhostProfile")) === void 0 ? "" : t0;
				})],
				["key", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return add$1("container.seccomp.security.alpha.kubernetes.io/", (t0 = peek$1(p3, "name")) === void 0 ? "" : t0);
				})],
				["annotations", (() => {
					const K0 = map([], []);
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return (t0 = peek$1(peek$1(p1, "metadata"), "annotations")) === void 0 ? K0 : t0;
					};
				})()],
				["annotation", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1;
					begin();
					return (t0 = (t1 = peekIndex(select(p11, "annotations"), select(p11, "key"))) === void 0 ? peekIndex(select(p11, "annotations"), "seccomp.security.alpha.kubernetes.io/pod") : t1) === void 0 ? "" : t0;
				})]
			],
			grades: [],
			anchors: [
				{
					root: "scope",
					segments: [
						"securityContext",
						"seccompProfile",
						"type"
					]
				},
				{
					root: "scope",
					segments: ["securityContext", "seccompProfile"]
				},
				{
					root: "pod",
					segments: [
						"securityContext",
						"seccompProfile",
						"type"
					]
				},
				{
					root: "pod",
					segments: ["securityContext", "seccompProfile"]
				},
				{
					root: "template",
					segments: [
						"metadata",
						"annotations",
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(p11, "key");
						})
					]
				},
				{
					root: "template",
					segments: [
						"metadata",
						"annotations",
						"seccomp.security.alpha.kubernetes.io/pod"
					]
				}
			]
		}
	},
	{
		rule: {
			"id": "selinux-custom-options",
			"title": "SELinux user, role or unusual type set",
			"category": "pod-security",
			"scope": "container",
			"severity": "medium",
			"securitySeverity": 5,
			"defaultOn": true,
			"remediation": "Leave out `user` and `role`, and use container_t or another of the types for containers.",
			"peers": {
				"trivy": ["KSV-0025"],
				"datree": [
					"EKS_INVALID_SELINUXOPTIONS_TYPE_VALUE",
					"EKS_INVALID_SELINUXOPTIONS_USER_VALUE",
					"EKS_INVALID_SELINUXOPTIONS_ROLE_VALUE"
				],
				"kyverno": ["disallow-selinux", "podsecurity-subrule-baseline"],
				"gatekeeper": ["K8sPSPSELinuxV2"],
				"snyk": ["SNYK-CC-K8S-33"],
				"monokle": ["PSS108", "KSV025"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1;
					begin();
					return (t0 = equal(select(p11, "ownField"), "")) === false || (t1 = equal(select(p11, "inheritedField"), "")) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
				}),
				message: {
					texts: [
						"",
						" with an SELinux ",
						" of its own, so SELinux may no longer confine it."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return (t0 = equal(select(p11, "ownField"), "")) === true ? "The pod's containers run" : t0 === false ? add$1(add$1("Container \"", select(p3, "name")), "\" runs") : notBool(t0);
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return (t0 = equal(select(p11, "ownField"), "")) === true ? select(p11, "inheritedField") : t0 === false ? select(p11, "ownField") : notBool(t0);
					})]
				}
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1;
				begin();
				return unequal((t1 = peek$1(peek$1(p2, "os"), "name")) === void 0 ? (t0 = peekIndex(peek$1(p2, "nodeSelector"), "kubernetes.io/os")) === void 0 ? "linux" : t0 : t1, "windows");
			}),
			whenReadsVariables: false,
			variables: [
				["types", (() => {
					const K0 = [
						"",
						"container_t",
						"container_init_t",
						"container_kvm_t",
						"container_engine_t"
					];
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return K0;
					};
				})()],
				["own", (() => {
					const K0 = map([], []);
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return (t0 = peek$1(peek$1(p3, "securityContext"), "seLinuxOptions")) === void 0 ? K0 : t0;
					};
				})()],
				["inherited", (() => {
					const K0 = map([], []);
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return (t0 = peek$1(peek$1(p2, "securityContext"), "seLinuxOptions")) === void 0 ? K0 : t0;
					};
				})()],
				["ownField", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2, t3, t4, t5;
					begin();
					return (t0 = unequal((t5 = peek$1(select(p11, "own"), "user")) === void 0 ? "" : t5, "")) === true ? "user" : t0 === false ? (t1 = unequal((t4 = peek$1(select(p11, "own"), "role")) === void 0 ? "" : t4, "")) === true ? "role" : t1 === false ? (t2 = isIn((t3 = peek$1(select(p11, "own"), "type")) === void 0 ? "" : t3, select(p11, "types"))) === true ? "" : t2 === false ? "type" : notBool(t2) : notBool(t1) : notBool(t0);
				})],
				["inheritedField", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2, t3, t4, t5;
					begin();
					return (t0 = unequal((t5 = peek$1(select(p11, "inherited"), "user")) === void 0 ? "" : t5, "")) === true ? "user" : t0 === false ? (t1 = unequal((t4 = peek$1(select(p11, "inherited"), "role")) === void 0 ? "" : t4, "")) === true ? "role" : t1 === false ? (t2 = isIn((t3 = peek$1(select(p11, "inherited"), "type")) === void 0 ? "" : t3, select(p11, "types"))) === true ? "" : t2 === false ? "type" : notBool(t2) : notBool(t1) : notBool(t0);
				})]
			],
			grades: [],
			anchors: [{
				root: "scope",
				segments: [
					"securityContext",
					"seLinuxOptions",
					((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p11, "ownField");
					})
				]
			}, {
				root: "pod",
				segments: [
					"securityContext",
					"seLinuxOptions",
					((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p11, "inheritedField");
					})
				]
			}]
		}
	},
	{
		rule: {
			"id": "sensitive-host-mounts",
			"title": "Sensitive host directory mounted",
			"category": "pod-security",
			"scope": "pod",
			"severity": "critical",
			"securitySeverity": 9.1,
			"defaultOn": true,
			"remediation": "Mount only the file or directory that is needed, and read-only.",
			"peers": {
				"kube-linter": ["sensitive-host-mounts"],
				"trivy": ["KSV-0121"],
				"kics": ["5308a7a8-06f8-45ac-bf10-791fe21de46e"],
				"kubesec": ["ProcMount"],
				"snyk": ["SNYK-CC-K8S-37"]
			},
			"controls": [],
			"overrides": [
				"docker-sock",
				"writable-host-mount",
				"host-path-volume"
			],
			"sensitive": false
		},
		params: { "matchBelow": false },
		aliases: [],
		judge: {
			main: {
				expression: (() => {
					const F0 = (l, p11) => {
						let t6, t7;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c5 = l[i];
							const r = (t6 = unequal(c5, "/")) === false || (t7 = startsWith(select(p11, "path"), add$1(c5, "/"))) === false ? false : t6 === true && t7 === true ? true : undecided(t6, t7);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1, t2, t3, t4;
						begin();
						return not((t0 = isIn(select(p11, "path"), select(p11, "directories"))) === true || (t1 = select(p11, "isKubernetes")) === true || (t2 = (t3 = select(p10, "matchBelow")) === false || (t4 = F0(select(p11, "directories"), p11)) === false ? false : t3 === true && t4 === true ? true : undecided(t3, t4)) === true ? true : t0 === false && t1 === false && t2 === false ? false : undecided(t0, t1, t2));
					};
				})(),
				message: {
					texts: [
						"Volume \"",
						"\" is the node's ",
						", so the pod reaches credentials, devices or programs with which it takes over the node."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p8, "name");
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p11, "path");
					})]
				}
			},
			each: {
				root: "scope",
				segments: ["volumes", { "every": "item" }]
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0;
				begin();
				return unequal((t0 = peek$1(peek$1(p8, "hostPath"), "path")) === void 0 ? "" : t0, "");
			}),
			whenReadsVariables: false,
			variables: [
				["path", (() => {
					const F0 = (l) => {
						let t1, t2;
						const a = [];
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = (t1 = unequal(c0, "")) === false || (t2 = unequal(c0, ".")) === false ? false : t1 === true && t2 === true ? true : undecided(t1, t2);
							if (r === true) a.push(c0);
							else if (r !== false) return undecided(r);
						}
						return a;
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t3;
						begin();
						return add$1("/", join(F0(split((t3 = peek$1(peek$1(p8, "hostPath"), "path")) === void 0 ? "" : t3, "/")), "/"));
					};
				})()],
				["directories", (() => {
					const K0 = [
						"/",
						"/boot",
						"/dev",
						"/etc",
						"/home",
						"/lib",
						"/lib64",
						"/proc",
						"/root",
						"/run",
						"/sys",
						"/usr",
						"/var",
						"/var/lib",
						"/var/run",
						"/var/lib/docker",
						"/var/lib/containerd"
					];
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return K0;
					};
				})()],
				["isKubernetes", (() => {
					const K0 = [
						"/etc/kubernetes",
						"/var/lib/etcd",
						"/var/lib/kubelet",
						"/etc/cni"
					];
					const K1 = ["/var/lib/kubelet/plugins", "/var/lib/kubelet/plugins_registry"];
					const F0 = (l, p11) => {
						let t2, t3;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c1 = l[i];
							const r = (t2 = equal(select(p11, "path"), c1)) === true || (t3 = startsWith(select(p11, "path"), add$1(c1, "/"))) === true ? true : t2 === false && t3 === false ? false : undecided(t2, t3);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					const F1 = (l, p11) => {
						let t6, t7;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c5 = l[i];
							const r = (t6 = equal(select(p11, "path"), c5)) === true || (t7 = startsWith(select(p11, "path"), add$1(c5, "/"))) === true ? true : t6 === false && t7 === false ? false : undecided(t6, t7);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t4;
						begin();
						return (t0 = F0(K0, p11)) === false || (t4 = not(F1(K1, p11))) === false ? false : t0 === true && t4 === true ? true : undecided(t0, t4);
					};
				})()]
			],
			grades: [{
				when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2;
					begin();
					return (t0 = equal(select(p0, "kind"), "DaemonSet")) === false || (t1 = equal((t2 = peek$1(peek$1(p0, "metadata"), "namespace")) === void 0 ? "" : t2, "kube-system")) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
				}),
				severity: "medium"
			}, {
				when: (() => {
					const K0 = [];
					const F0 = (l, p8) => {
						let t2, t3;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c1 = l[i];
							const r = equal((t2 = peek$1(c1, "name")) === void 0 ? "" : t2, (t3 = peek$1(p8, "name")) === void 0 ? "" : t3);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					const F1 = (l, p8) => {
						let t4;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = F0((t4 = peek$1(c0, "volumeMounts")) === void 0 ? K0 : t4, p8);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t5, t6, t7;
						begin();
						return not(F1(add$1(add$1((t5 = peek$1(p2, "containers")) === void 0 ? K0 : t5, (t6 = peek$1(p2, "initContainers")) === void 0 ? K0 : t6), (t7 = peek$1(p2, "ephemeralContainers")) === void 0 ? K0 : t7), p8));
					};
				})(),
				severity: "high"
			}],
			anchors: [{
				root: "scope",
				segments: ["hostPath", "path"]
			}]
		}
	},
	{
		rule: {
			"id": "ssh-port",
			"title": "SSH port exposed",
			"category": "pod-security",
			"scope": "set",
			"severity": "medium",
			"securitySeverity": 5,
			"defaultOn": true,
			"remediation": "Remove the SSH server, and use `kubectl exec` or `kubectl debug` to look inside.",
			"peers": {
				"kube-linter": ["ssh-port"],
				"kubescape": ["C-0042"],
				"snyk": ["SNYK-CC-K8S-34"],
				"monokle": ["KBP110"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {
			"ports": [22],
			"otherPorts": [2222]
		},
		aliases: [],
		uses: ["Service", "workloads"],
		check: check$13
	},
	{
		rule: {
			"id": "sys-admin-capability",
			"title": "SYS_ADMIN added",
			"category": "pod-security",
			"scope": "container",
			"severity": "high",
			"securitySeverity": 8.5,
			"defaultOn": true,
			"remediation": "Remove the capability, and give programs that mount a CSI driver, a device plugin or a user namespace.",
			"peers": {
				"checkov": ["CKV_K8S_39"],
				"trivy": ["KSV-0005"],
				"kics": ["235236ee-ad78-4065-bd29-61b061f28ce0"],
				"kubesec": ["CapSysAdmin"],
				"snyk": ["SNYK-CC-K8S-7"],
				"monokle": ["KBP100", "KSV005"]
			},
			"controls": [],
			"overrides": [
				"dangerous-capabilities",
				"baseline-capabilities",
				"added-capabilities"
			],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: (() => {
					const K0 = [
						"SYS_ADMIN",
						"CAP_SYS_ADMIN",
						"ALL"
					];
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return not(isIn(upperAscii(p8), K0));
					};
				})(),
				message: {
					texts: [
						"Container \"",
						"\" gets ",
						", which lets it mount filesystems and enter namespaces, so a break-out is easy."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p3, "name");
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return p8;
					})]
				}
			},
			each: {
				root: "scope",
				segments: [
					"securityContext",
					"capabilities",
					"add",
					{ "every": "item" }
				]
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1;
				begin();
				return unequal((t1 = peek$1(peek$1(p2, "os"), "name")) === void 0 ? (t0 = peekIndex(peek$1(p2, "nodeSelector"), "kubernetes.io/os")) === void 0 ? "linux" : t0 : t1, "windows");
			}),
			whenReadsVariables: false,
			variables: [],
			grades: [],
			anchors: [{
				root: "scope",
				segments: []
			}]
		}
	},
	{
		rule: {
			"id": "unsafe-proc-mount",
			"title": "Unmasked /proc",
			"category": "pod-security",
			"scope": "container",
			"severity": "high",
			"securitySeverity": 7,
			"defaultOn": true,
			"remediation": "Remove `procMount`, or where containers are built in containers give the pod a user namespace and allow it for that.",
			"peers": {
				"kube-linter": ["unsafe-proc-mount"],
				"polaris": ["procMount"],
				"trivy": ["KSV-0027"],
				"kics": ["f922827f-aab6-447c-832a-e1ff63312bd3"],
				"kyverno": ["disallow-proc-mount", "podsecurity-subrule-baseline"],
				"gatekeeper": ["K8sPSPProcMount"],
				"monokle": ["PSS109", "KSV027"]
			},
			"controls": [],
			"fix": {
				"title": "Use the default masks",
				"safe": false,
				"set": { "securityContext.procMount": "Default" }
			},
			"overrides": [],
			"sensitive": false
		},
		params: { "allowWithUserNamespaces": false },
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2, t3, t4, t5;
					begin();
					return (t0 = equal((t1 = peek$1(peek$1(p3, "securityContext"), "procMount")) === void 0 ? "Default" : t1, "Default")) === true || (t2 = (t3 = select(p10, "allowWithUserNamespaces")) === false || (t4 = not((t5 = peek$1(p2, "hostUsers")) === void 0 ? true : t5)) === false ? false : t3 === true && t4 === true ? true : undecided(t3, t4)) === true ? true : t0 === false && t2 === false ? false : undecided(t0, t2);
				}),
				message: {
					texts: ["Container \"", "\" sees an unmasked /proc, so it can read and change settings of the node's kernel."],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p3, "name");
					})]
				}
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1;
				begin();
				return unequal((t1 = peek$1(peek$1(p2, "os"), "name")) === void 0 ? (t0 = peekIndex(peek$1(p2, "nodeSelector"), "kubernetes.io/os")) === void 0 ? "linux" : t0 : t1, "windows");
			}),
			whenReadsVariables: false,
			variables: [],
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["securityContext", "procMount"]
			}]
		}
	},
	{
		rule: {
			"id": "unsafe-sysctls",
			"title": "Sysctl outside the safe set",
			"category": "pod-security",
			"scope": "pod",
			"severity": "high",
			"securitySeverity": 7,
			"defaultOn": true,
			"remediation": "Remove the sysctl, or allow it on nodes that only this workload uses.",
			"peers": {
				"kube-linter": ["unsafe-sysctls"],
				"trivy": ["KSV-0026"],
				"kics": ["9127f0d9-2310-42e7-866f-5fd9d20dcbad"],
				"kyverno": ["restrict-sysctls", "podsecurity-subrule-baseline"],
				"gatekeeper": ["K8sPSPForbiddenSysctls"],
				"monokle": ["PSS111"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: { "allowed": [] },
		aliases: [],
		judge: {
			main: {
				expression: (() => {
					const K0 = [
						"",
						"kernel.shm_rmid_forced",
						"net.ipv4.ip_local_port_range",
						"net.ipv4.tcp_syncookies",
						"net.ipv4.ping_group_range",
						"net.ipv4.ip_unprivileged_port_start",
						"net.ipv4.ip_local_reserved_ports",
						"net.ipv4.tcp_keepalive_time",
						"net.ipv4.tcp_fin_timeout",
						"net.ipv4.tcp_keepalive_intvl",
						"net.ipv4.tcp_keepalive_probes",
						"net.ipv4.tcp_rmem",
						"net.ipv4.tcp_wmem"
					];
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1;
						begin();
						return (t0 = isIn(select(p11, "name"), K0)) === true || (t1 = isIn(select(p11, "name"), select(p10, "allowed"))) === true ? true : t0 === false && t1 === false ? false : undecided(t0, t1);
					};
				})(),
				message: {
					texts: ["The sysctl ", " is not among the safe ones, so a kubelet refuses the pod or lets it change the kernel for its neighbours."],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p11, "name");
					})]
				}
			},
			each: {
				root: "scope",
				segments: [
					"securityContext",
					"sysctls",
					{ "every": "item" }
				]
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1;
				begin();
				return unequal((t1 = peek$1(peek$1(p2, "os"), "name")) === void 0 ? (t0 = peekIndex(peek$1(p2, "nodeSelector"), "kubernetes.io/os")) === void 0 ? "linux" : t0 : t1, "windows");
			}),
			whenReadsVariables: false,
			variables: [["name", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0;
				begin();
				return replace((t0 = peek$1(p8, "name")) === void 0 ? "" : t0, "/", ".");
			})]],
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["name"]
			}]
		}
	},
	{
		rule: {
			"id": "windows-host-process",
			"title": "Windows HostProcess container",
			"category": "pod-security",
			"scope": "container",
			"severity": "high",
			"securitySeverity": 7.8,
			"defaultOn": true,
			"remediation": "Remove `hostProcess` from the Windows options.",
			"peers": {
				"polaris": ["hostProcess"],
				"trivy": ["KSV-0103"],
				"datree": ["EKS_INVALID_HOSTPROCESS_VALUE"],
				"kyverno": ["disallow-host-process", "podsecurity-subrule-baseline"],
				"gatekeeper": ["K8sPSPHostProcess"],
				"monokle": ["PSS101"],
				"kubescape": ["C-0211"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1;
					begin();
					return (t0 = not(select(p11, "own"))) === false || (t1 = not(select(p11, "inherited"))) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
				}),
				message: {
					texts: ["", " of the Windows node, with its network, files and accounts, so a flaw there is the node's."],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return (t0 = select(p11, "own")) === true ? add$1(add$1("Container \"", select(p3, "name")), "\" runs as a process") : t0 === false ? "The pod's containers run as processes" : notBool(t0);
					})]
				}
			},
			whenReadsVariables: false,
			variables: [
				["own", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = peek$1(peek$1(peek$1(p3, "securityContext"), "windowsOptions"), "hostProcess")) === void 0 ? false : t0;
				})],
				["inherited", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = peek$1(peek$1(peek$1(p2, "securityContext"), "windowsOptions"), "hostProcess")) === void 0 ? false : t0;
				})],
				["ownField", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = select(p11, "own")) === true ? "hostProcess" : t0 === false ? "" : notBool(t0);
				})]
			],
			grades: [],
			anchors: [{
				root: "scope",
				segments: [
					"securityContext",
					"windowsOptions",
					((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p11, "ownField");
					})
				]
			}, {
				root: "pod",
				segments: [
					"securityContext",
					"windowsOptions",
					"hostProcess"
				]
			}]
		}
	},
	{
		rule: {
			"id": "writable-host-mount",
			"title": "Writable hostPath mount",
			"category": "pod-security",
			"scope": "pod",
			"severity": "high",
			"securitySeverity": 8,
			"defaultOn": true,
			"remediation": "Set `readOnly` to true in the mounts of the volume, and `recursiveReadOnly` to IfPossible where the cluster knows it.",
			"peers": {
				"kube-linter": ["writable-host-mount"],
				"kubescape": ["C-0045"],
				"datree": ["EKS_INVALID_HOSTPATH_MOUNT_READONLY_VALUE"],
				"kyverno": ["ensure-readonly-hostpath"],
				"gatekeeper": ["K8sPSPHostFilesystem"]
			},
			"controls": [],
			"overrides": ["host-path-volume"],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return equal(size(select(p11, "writers")), 0);
				}),
				message: {
					texts: [
						"Volume \"",
						"\" lets ",
						" write to the node's ",
						", so an intruder plants files that outlive the pod."
					],
					holes: [
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(p8, "name");
						}),
						(() => {
							const F0 = (l) => {
								let t1;
								const a = [];
								l = elements(l);
								if (l instanceof CelError) return l;
								for (let i = 0; i < l.length; i++) {
									const c0 = l[i];
									const r = (t1 = peek$1(c0, "name")) === void 0 ? "?" : t1;
									if (r instanceof CelError) return r;
									a.push(r);
								}
								return a;
							};
							return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
								begin();
								return join(F0(select(p11, "writers")), ", ");
							};
						})(),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0;
							begin();
							return (t0 = peek$1(peek$1(p8, "hostPath"), "path")) === void 0 ? "files" : t0;
						})
					]
				}
			},
			each: {
				root: "scope",
				segments: ["volumes", { "every": "item" }]
			},
			when: (() => {
				const K0 = [
					"Socket",
					"CharDevice",
					"BlockDevice"
				];
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2;
					begin();
					return (t0 = hasValue(peek$1(p8, "hostPath"))) === false || (t1 = not(isIn((t2 = peek$1(peek$1(p8, "hostPath"), "type")) === void 0 ? "" : t2, K0))) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
				};
			})(),
			whenReadsVariables: false,
			variables: [["writers", (() => {
				const K0 = [];
				const F0 = (l, p8) => {
					let t3, t4, t5, t6, t7;
					let e;
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c2 = l[i];
						const r = (t3 = equal((t4 = peek$1(c2, "name")) === void 0 ? "" : t4, (t5 = peek$1(p8, "name")) === void 0 ? "" : t5)) === false || (t6 = not((t7 = peek$1(c2, "readOnly")) === void 0 ? false : t7)) === false ? false : t3 === true && t6 === true ? true : undecided(t3, t6);
						if (r === true) return true;
						if (r !== false && e === void 0) e = r;
					}
					return e === void 0 ? false : undecided(e);
				};
				const F1 = (l, p8) => {
					let t8;
					const a = [];
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c1 = l[i];
						const r = F0((t8 = peek$1(c1, "volumeMounts")) === void 0 ? K0 : t8, p8);
						if (r === true) a.push(c1);
						else if (r !== false) return undecided(r);
					}
					return a;
				};
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t9, t10, t11;
					begin();
					return (t0 = not(hasValue(peek$1(p8, "hostPath")))) === true ? K0 : t0 === false ? F1(add$1(add$1((t9 = peek$1(p2, "containers")) === void 0 ? K0 : t9, (t10 = peek$1(p2, "initContainers")) === void 0 ? K0 : t10), (t11 = peek$1(p2, "ephemeralContainers")) === void 0 ? K0 : t11), p8) : notBool(t0);
				};
			})()]],
			grades: [{
				when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2;
					begin();
					return (t0 = equal(select(p0, "kind"), "DaemonSet")) === false || (t1 = equal((t2 = peek$1(peek$1(p0, "metadata"), "namespace")) === void 0 ? "" : t2, "kube-system")) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
				}),
				severity: "medium"
			}],
			anchors: [{
				root: "scope",
				segments: ["hostPath", "path"]
			}]
		}
	},
	{
		rule: {
			"id": "automount-service-account-token",
			"title": "ServiceAccount token mounted without need",
			"category": "rbac",
			"scope": "set",
			"severity": "low",
			"securitySeverity": 2.5,
			"defaultOn": true,
			"remediation": "Set `automountServiceAccountToken` to false on the pod, or on its ServiceAccount.",
			"peers": {
				"polaris": ["automountServiceAccountToken"],
				"checkov": ["CKV_K8S_38"],
				"kubescape": ["C-0034", "C-0190"],
				"kics": ["48471392-d4d0-47c0-b135-cdec95eb3eef"],
				"kubesec": ["AutomountServiceAccountToken"],
				"kyverno": [
					"restrict-automount-sa-token",
					"remove-serviceaccount-token",
					"disable-automountserviceaccounttoken"
				],
				"gatekeeper": ["K8sPSPAutomountServiceAccountTokenPod"],
				"monokle": ["KBP106"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: { "allowBound": true },
		aliases: [],
		uses: [
			"workloads",
			"ServiceAccount",
			"RoleBinding",
			"ClusterRoleBinding"
		],
		check: check$12
	},
	{
		rule: {
			"id": "bind-anonymous",
			"title": "Role bound to anonymous users",
			"category": "rbac",
			"scope": "object",
			"severity": "critical",
			"securitySeverity": 9.8,
			"defaultOn": true,
			"remediation": "Remove the subject, and bind the role to the user, group or account that needs it.",
			"peers": {
				"trivy": ["KSV-0122"],
				"kubescape": ["C-0262"],
				"kubesec": ["BindingsToSystemAnonymous"],
				"kyverno": ["restrict-binding-system-groups"],
				"gatekeeper": ["K8sDisallowAnonymous"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		kinds: ["RoleBinding", "ClusterRoleBinding"],
		judge: {
			main: {
				expression: (() => {
					const K0 = ["system:anonymous", "system:unauthenticated"];
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return not(isIn((t0 = peek$1(p8, "name")) === void 0 ? "" : t0, K0));
					};
				})(),
				message: {
					texts: [
						"",
						" \"",
						"\" gives ",
						" the role \"",
						"\", so nobody who reaches the API needs credentials for it."
					],
					holes: [
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(p0, "kind");
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(select(p0, "metadata"), "name");
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(p8, "name");
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0;
							begin();
							return (t0 = peek$1(peek$1(p0, "roleRef"), "name")) === void 0 ? "" : t0;
						})
					]
				}
			},
			each: {
				root: "scope",
				segments: ["subjects", { "every": "item" }]
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1, t2, t3, t4, t5, t6, t7;
				begin();
				return not((t0 = (t1 = equal(select(p0, "kind"), "ClusterRoleBinding")) === false || (t2 = equal((t3 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? "" : t3, "system:public-info-viewer")) === false ? false : t1 === true && t2 === true ? true : undecided(t1, t2)) === true || (t4 = (t5 = equal(select(p0, "kind"), "RoleBinding")) === false || (t6 = equal((t7 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? "" : t7, "kubeadm:bootstrap-signer-clusterinfo")) === false ? false : t5 === true && t6 === true ? true : undecided(t5, t6)) === true ? true : t0 === false && t4 === false ? false : undecided(t0, t4));
			}),
			whenReadsVariables: false,
			variables: [],
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["name"]
			}]
		}
	},
	{
		rule: {
			"id": "bind-system-masters",
			"title": "Membership of system:masters",
			"category": "rbac",
			"scope": "object",
			"severity": "critical",
			"securitySeverity": 9.1,
			"defaultOn": true,
			"remediation": "Use a group with a name of its own, and bind to it a role with the rights that it needs.",
			"peers": {
				"trivy": ["KSV-0123"],
				"datree": ["CIS_INVALID_VALUE_SYSTEM_MASTERS"],
				"kyverno": ["restrict-binding-system-groups"],
				"kubescape": ["C-0246"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1;
					begin();
					return (t0 = not(hasValue(unboxed(select(p11, "index"))))) === false || (t1 = not(hasValue(unboxed(select(p11, "certificate"))))) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
				}),
				message: {
					texts: [
						"",
						" \"",
						"\" makes members of system:masters, whom no role limits and whose access cannot be taken back."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p0, "kind");
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return (t0 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? "" : t0;
					})]
				}
			},
			when: (() => {
				const K0 = [
					"ClusterRoleBinding",
					"RoleBinding",
					"CertificateSigningRequest",
					"Config"
				];
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return isIn(select(p0, "kind"), K0);
				};
			})(),
			whenReadsVariables: false,
			variables: [
				["subjects", (() => {
					const K0 = [];
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1, t2, t3;
						begin();
						return (t0 = (t2 = endsWith(select(p0, "kind"), "Binding")) === false || (t3 = startsWith(select(p0, "apiVersion"), "rbac.authorization.k8s.io/")) === false ? false : t2 === true && t3 === true ? true : undecided(t2, t3)) === true ? (t1 = peek$1(p0, "subjects")) === void 0 ? K0 : t1 : t0 === false ? K0 : notBool(t0);
					};
				})()],
				["bootstrap", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2;
					begin();
					return (t0 = equal(select(p0, "kind"), "ClusterRoleBinding")) === false || (t1 = equal((t2 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? "" : t2, "cluster-admin")) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
				})],
				["index", (() => {
					const K0 = ["Group", "User"];
					const F0 = (l, p11) => {
						let t1, t2, t3, t4, t5;
						const a = [];
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = (t1 = unequal(index(select(p11, "subjects"), c0), null)) === false || (t2 = equal((t3 = peek$1(index(select(p11, "subjects"), c0), "name")) === void 0 ? "" : t3, "system:masters")) === false || (t4 = isIn((t5 = peek$1(index(select(p11, "subjects"), c0), "kind")) === void 0 ? "" : t5, K0)) === false ? false : t1 === true && t2 === true && t4 === true ? true : undecided(t1, t2, t4);
							if (r === true) a.push(c0);
							else if (r !== false) return undecided(r);
						}
						return a;
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t6;
						begin();
						return boxed(peekIndex(F0(range((t6 = select(p11, "bootstrap")) === true ? 0 : t6 === false ? size(select(p11, "subjects")) : notBool(t6)), p11), 0));
					};
				})()],
				["request", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1;
					begin();
					return (t0 = equal(select(p0, "kind"), "CertificateSigningRequest")) === true ? (t1 = peek$1(peek$1(p0, "spec"), "request")) === void 0 ? "" : t1 : t0 === false ? "" : notBool(t0);
				})],
				["certificates", (() => {
					const K0 = [];
					const F0 = (l) => {
						let t2, t3;
						const a = [];
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c1 = l[i];
							const r = (t2 = equal(c1, null)) === true ? "" : t2 === false ? (t3 = peekIndex(peekIndex(c1, "user"), "client-certificate-data")) === void 0 ? "" : t3 : notBool(t2);
							if (r instanceof CelError) return r;
							a.push(r);
						}
						return a;
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t4, t5, t6;
						begin();
						return (t0 = (t5 = equal(select(p0, "kind"), "Config")) === false || (t6 = equal(select(p0, "apiVersion"), "v1")) === false ? false : t5 === true && t6 === true ? true : undecided(t5, t6)) === true ? F0((t4 = peek$1(p0, "users")) === void 0 ? K0 : t4) : t0 === false ? list([select(p11, "request")]) : notBool(t0);
					};
				})()],
				["certificate", (() => {
					const K0 = pattern("^[A-Za-z0-9+/= \\t\\r\\n]+$");
					const K1 = [
						"N5c3RlbTptYXN0ZXJz",
						"zeXN0ZW06bWFzdGVyc",
						"c3lzdGVtOm1hc3Rlcn"
					];
					const F0 = (l, p11, c0) => {
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c3 = l[i];
							const r = contains(replace(string(base64Decode(replace(index(select(p11, "certificates"), c0), "\n", ""))), "\n", ""), c3);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					const F1 = (l, p11) => {
						let t1, t2;
						const a = [];
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = (t1 = matchesPattern(index(select(p11, "certificates"), c0), K0)) === false || (t2 = F0(K1, p11, c0)) === false ? false : t1 === true && t2 === true ? true : undecided(t1, t2);
							if (r === true) a.push(c0);
							else if (r !== false) return undecided(r);
						}
						return a;
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return boxed(peekIndex(F1(range(size(select(p11, "certificates"))), p11), 0));
					};
				})()]
			],
			grades: [{
				when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2;
					begin();
					return (t0 = hasValue(unboxed(select(p11, "index")))) === false || (t1 = equal((t2 = peek$1(index(select(p11, "subjects"), valueOf(unboxed(select(p11, "index")))), "kind")) === void 0 ? "" : t2, "User")) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
				}),
				severity: "high"
			}],
			anchors: [
				{
					root: "scope",
					segments: [
						"subjects",
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0;
							begin();
							return (t0 = unboxed(select(p11, "index"))) === void 0 ? -1 : t0;
						}),
						"name"
					]
				},
				{
					root: "scope",
					segments: [
						"users",
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0;
							begin();
							return (t0 = unboxed(select(p11, "certificate"))) === void 0 ? -1 : t0;
						}),
						"user",
						"client-certificate-data"
					]
				},
				{
					root: "scope",
					segments: ["spec", "request"]
				}
			]
		}
	},
	{
		rule: {
			"id": "cluster-admin-role-binding",
			"title": "Binding to cluster-admin",
			"category": "rbac",
			"scope": "set",
			"severity": "high",
			"securitySeverity": 8.8,
			"defaultOn": true,
			"remediation": "Bind a role that lists the verbs and resources which the subject needs.",
			"peers": {
				"kube-linter": ["cluster-admin-role-binding"],
				"polaris": [
					"clusterrolebindingClusterAdmin",
					"rolebindingClusterAdminClusterRole",
					"rolebindingClusterAdminRole"
				],
				"trivy": ["KSV-0111"],
				"kubescape": ["C-0035", "C-0185"],
				"kics": ["249328b8-5f0f-409f-b1dd-029f07882e11"],
				"datree": ["CIS_INVALID_ROLE_CLUSTER_ADMIN"],
				"kyverno": ["restrict-binding-clusteradmin"],
				"snyk": ["SNYK-CC-K8S-46"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		uses: [
			"Role",
			"ClusterRole",
			"RoleBinding",
			"ClusterRoleBinding"
		],
		check: check$11
	},
	{
		rule: {
			"id": "default-service-account-binding",
			"title": "Role bound to the default ServiceAccount",
			"category": "rbac",
			"scope": "object",
			"severity": "high",
			"securitySeverity": 7,
			"defaultOn": true,
			"remediation": "Create a ServiceAccount for the program, name it in its pod template, and bind the role to it.",
			"peers": {
				"checkov": ["CKV_K8S_42"],
				"kubescape": [
					"C-0189",
					"C-0225",
					"C-0239"
				],
				"kics": ["1e749bc9-fde8-471c-af0c-8254efd2dee5"],
				"snyk": ["SNYK-CC-K8S-45"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		kinds: ["RoleBinding", "ClusterRoleBinding"],
		judge: {
			main: {
				expression: (() => {
					const K0 = pattern("^system:serviceaccount:[^:]+:default$");
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1, t2, t3, t4, t5, t6, t7;
						begin();
						return not((t0 = (t1 = equal((t2 = peek$1(p8, "kind")) === void 0 ? "" : t2, "ServiceAccount")) === false || (t3 = equal(select(p11, "name"), "default")) === false ? false : t1 === true && t3 === true ? true : undecided(t1, t3)) === true || (t4 = (t5 = equal((t6 = peek$1(p8, "kind")) === void 0 ? "" : t6, "User")) === false || (t7 = matchesPattern(select(p11, "name"), K0)) === false ? false : t5 === true && t7 === true ? true : undecided(t5, t7)) === true ? true : t0 === false && t4 === false ? false : undecided(t0, t4));
					};
				})(),
				message: {
					texts: [
						"",
						" \"",
						"\" gives the role \"",
						"\" to ",
						", and with it to every pod that names no account."
					],
					holes: [
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(p0, "kind");
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(select(p0, "metadata"), "name");
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0;
							begin();
							return (t0 = peek$1(peek$1(p0, "roleRef"), "name")) === void 0 ? "" : t0;
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0;
							begin();
							return (t0 = equal(select(p11, "name"), "default")) === true ? "the default ServiceAccount" : t0 === false ? select(p11, "name") : notBool(t0);
						})
					]
				}
			},
			each: {
				root: "scope",
				segments: ["subjects", { "every": "item" }]
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0;
				begin();
				return unequal((t0 = peekIndex(peek$1(peek$1(p0, "metadata"), "labels"), "kubernetes.io/bootstrapping")) === void 0 ? "" : t0, "rbac-defaults");
			}),
			whenReadsVariables: false,
			variables: [["name", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0;
				begin();
				return (t0 = peek$1(p8, "name")) === void 0 ? "" : t0;
			})]],
			strict: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2;
					begin();
					return not((t0 = equal((t1 = peek$1(p8, "kind")) === void 0 ? "" : t1, "Group")) === false || (t2 = startsWith(select(p11, "name"), "system:serviceaccounts:")) === false ? false : t0 === true && t2 === true ? true : undecided(t0, t2));
				}),
				message: {
					texts: [
						"",
						" \"",
						"\" gives the role \"",
						"\" to ",
						", and with it to every pod that names no account."
					],
					holes: [
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(p0, "kind");
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(select(p0, "metadata"), "name");
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0;
							begin();
							return (t0 = peek$1(peek$1(p0, "roleRef"), "name")) === void 0 ? "" : t0;
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0;
							begin();
							return (t0 = equal(select(p11, "name"), "default")) === true ? "the default ServiceAccount" : t0 === false ? select(p11, "name") : notBool(t0);
						})
					]
				},
				peers: {}
			},
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["name"]
			}]
		}
	},
	{
		rule: {
			"id": "rbac-access-to-secrets",
			"title": "Role may read Secrets",
			"category": "rbac",
			"scope": "set",
			"severity": "low",
			"securitySeverity": 2.5,
			"defaultOn": true,
			"remediation": "Allow get alone, with resourceNames for the Secrets that are needed, or mount these Secrets into the pod.",
			"peers": {
				"kube-linter": ["access-to-secrets"],
				"checkov": ["CKV2_K8S_5"],
				"trivy": ["KSV-0041", "KSV-0113"],
				"kubescape": ["C-0015", "C-0186"],
				"kics": ["b7bca5c4-1dab-4c2c-8cbe-3050b9d59b14", "056ac60e-fe07-4acc-9b34-8e1d51716ab9"],
				"datree": ["CIS_INVALID_VERB_SECRETS"],
				"kyverno": ["restrict-secret-role-verbs"],
				"snyk": ["SNYK-CC-K8S-47"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: { "boundOnly": false },
		aliases: [],
		uses: [
			"Role",
			"ClusterRole",
			"RoleBinding",
			"ClusterRoleBinding"
		],
		check: check$10
	},
	{
		rule: {
			"id": "rbac-escalate-or-bind",
			"title": "Role may widen or bind roles",
			"category": "rbac",
			"scope": "rbacRule",
			"severity": "critical",
			"securitySeverity": 9.1,
			"defaultOn": true,
			"remediation": "Remove escalate and bind, or allow bind for the few roles that resourceNames lists.",
			"peers": {
				"checkov": ["CKV_K8S_157", "CKV_K8S_158"],
				"trivy": ["KSV-0050"],
				"kubescape": ["C-0191"],
				"kics": ["8320826e-7a9c-4b0b-9535-578333193432"],
				"datree": ["CIS_INVALID_VALUE_BIND_IMPERSONATE_ESCALATE"],
				"kyverno": ["restrict-escalation-verbs-roles"],
				"snyk": ["SNYK-CC-K8S-47"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: (() => {
					const K0 = ["rbac.authorization.k8s.io", "*"];
					const K1 = [];
					const K2 = [
						"roles",
						"clusterroles",
						"rolebindings",
						"clusterrolebindings",
						"*"
					];
					const F0 = (l) => {
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c2 = l[i];
							const r = isIn(c2, K0);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					const F1 = (l) => {
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c5 = l[i];
							const r = isIn(c5, K2);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1, t3, t4, t6;
						begin();
						return not((t0 = greater(size(select(p11, "verbs")), 0)) === false || (t1 = F0((t3 = peek$1(p5, "apiGroups")) === void 0 ? K1 : t3)) === false || (t4 = F1((t6 = peek$1(p5, "resources")) === void 0 ? K1 : t6)) === false ? false : t0 === true && t1 === true && t4 === true ? true : undecided(t0, t1, t4));
					};
				})(),
				message: {
					texts: [
						"",
						" \"",
						"\" may ",
						" on ",
						", so its holder can grant itself more than it has."
					],
					holes: [
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(p0, "kind");
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(select(p0, "metadata"), "name");
						}),
						(() => {
							const F0 = (l) => {
								let t1;
								const a = [];
								l = elements(l);
								if (l instanceof CelError) return l;
								for (let i = 0; i < l.length; i++) {
									const c0 = l[i];
									const r = (t1 = equal(c0, "*")) === true ? "escalate, bind" : t1 === false ? c0 : notBool(t1);
									if (r instanceof CelError) return r;
									a.push(r);
								}
								return a;
							};
							return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
								begin();
								return F0(select(p11, "verbs"));
							};
						})(),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(p5, "resources");
						})
					]
				}
			},
			when: (() => {
				const K0 = pattern("^(system:|gce:podsecuritypolicy:)");
				const K1 = [
					"cluster-admin",
					"admin",
					"edit",
					"view"
				];
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2, t3, t4, t5, t6, t7;
					begin();
					return not((t0 = equal((t1 = peekIndex(peek$1(peek$1(p0, "metadata"), "labels"), "kubernetes.io/bootstrapping")) === void 0 ? "" : t1, "rbac-defaults")) === true || (t2 = matchesPattern((t3 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? "" : t3, K0)) === true || (t4 = (t5 = equal(select(p0, "kind"), "ClusterRole")) === false || (t6 = isIn((t7 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? "" : t7, K1)) === false ? false : t5 === true && t6 === true ? true : undecided(t5, t6)) === true ? true : t0 === false && t2 === false && t4 === false ? false : undecided(t0, t2, t4));
				};
			})(),
			whenReadsVariables: false,
			variables: [["verbs", (() => {
				const K0 = [
					"escalate",
					"bind",
					"*"
				];
				const K1 = [];
				const F0 = (l) => {
					const a = [];
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c0 = l[i];
						const r = isIn(c0, K0);
						if (r === true) a.push(c0);
						else if (r !== false) return undecided(r);
					}
					return a;
				};
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t1;
					begin();
					return F0((t1 = peek$1(p5, "verbs")) === void 0 ? K1 : t1);
				};
			})()], ["names", (() => {
				const K0 = [];
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = peek$1(p5, "resourceNames")) === void 0 ? K0 : t0;
				};
			})()]],
			grades: [{
				when: (() => {
					const F0 = (l) => {
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c1 = l[i];
							const r = equal(c1, "bind");
							if (r === false) return false;
							if (r !== true && e === void 0) e = r;
						}
						return e === void 0 ? true : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t2, t3;
						begin();
						return (t0 = F0(select(p11, "verbs"))) === false || (t2 = greater(size(select(p11, "names")), 0)) === false || (t3 = not(isIn("cluster-admin", select(p11, "names")))) === false ? false : t0 === true && t2 === true && t3 === true ? true : undecided(t0, t2, t3);
					};
				})(),
				severity: "medium"
			}],
			anchors: [{
				root: "scope",
				segments: ["verbs"]
			}]
		}
	},
	{
		rule: {
			"id": "rbac-impersonate",
			"title": "Role may impersonate others",
			"category": "rbac",
			"scope": "rbacRule",
			"severity": "critical",
			"securitySeverity": 9.1,
			"defaultOn": true,
			"remediation": "Remove the verb impersonate, or limit the rule with resourceNames to the users that it is for.",
			"peers": {
				"checkov": ["CKV2_K8S_3"],
				"trivy": ["KSV-0043"],
				"kubescape": ["C-0065", "C-0191"],
				"kics": ["9f85c3f6-26fd-4007-938a-2e0cb0100980"],
				"datree": ["CIS_INVALID_VALUE_BIND_IMPERSONATE_ESCALATE"],
				"kyverno": ["restrict-escalation-verbs-roles"],
				"snyk": ["SNYK-CC-K8S-47"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: (() => {
					const K0 = ["impersonate", "*"];
					const K1 = [];
					const K2 = [
						"",
						"authentication.k8s.io",
						"*"
					];
					const K3 = [
						"users",
						"groups",
						"serviceaccounts",
						"uids",
						"userextras",
						"*"
					];
					const F0 = (l) => {
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c1 = l[i];
							const r = isIn(c1, K0);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					const F1 = (l) => {
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c4 = l[i];
							const r = isIn(c4, K2);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					const F2 = (l) => {
						let t8, t9;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c7 = l[i];
							const r = (t8 = isIn(c7, K3)) === true || (t9 = startsWith(c7, "userextras/")) === true ? true : t8 === false && t9 === false ? false : undecided(t8, t9);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t2, t3, t5, t6;
						begin();
						return not((t0 = F0((t2 = peek$1(p5, "verbs")) === void 0 ? K1 : t2)) === false || (t3 = F1((t5 = peek$1(p5, "apiGroups")) === void 0 ? K1 : t5)) === false || (t6 = F2(select(p11, "resources"))) === false ? false : t0 === true && t3 === true && t6 === true ? true : undecided(t0, t3, t6));
					};
				})(),
				message: {
					texts: [
						"",
						" \"",
						"\" may act as ",
						", so its rights are all of theirs."
					],
					holes: [
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(p0, "kind");
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(select(p0, "metadata"), "name");
						}),
						(() => {
							const K0 = ["anyone"];
							return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
								let t0;
								begin();
								return (t0 = greater(size(select(p11, "names")), 0)) === true ? select(p11, "names") : t0 === false ? K0 : notBool(t0);
							};
						})()
					]
				}
			},
			when: (() => {
				const K0 = pattern("^(system:|gce:podsecuritypolicy:)");
				const K1 = [
					"cluster-admin",
					"admin",
					"edit",
					"view"
				];
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2, t3, t4, t5, t6, t7;
					begin();
					return not((t0 = equal((t1 = peekIndex(peek$1(peek$1(p0, "metadata"), "labels"), "kubernetes.io/bootstrapping")) === void 0 ? "" : t1, "rbac-defaults")) === true || (t2 = matchesPattern((t3 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? "" : t3, K0)) === true || (t4 = (t5 = equal(select(p0, "kind"), "ClusterRole")) === false || (t6 = isIn((t7 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? "" : t7, K1)) === false ? false : t5 === true && t6 === true ? true : undecided(t5, t6)) === true ? true : t0 === false && t2 === false && t4 === false ? false : undecided(t0, t2, t4));
				};
			})(),
			whenReadsVariables: false,
			variables: [["resources", (() => {
				const K0 = [];
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = peek$1(p5, "resources")) === void 0 ? K0 : t0;
				};
			})()], ["names", (() => {
				const K0 = [];
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = peek$1(p5, "resourceNames")) === void 0 ? K0 : t0;
				};
			})()]],
			grades: [{
				when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1;
					begin();
					return (t0 = greater(size(select(p11, "names")), 0)) === false || (t1 = not(isIn("system:masters", select(p11, "names")))) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
				}),
				severity: "medium"
			}, {
				when: (() => {
					const K0 = ["groups", "*"];
					const F0 = (l) => {
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = isIn(c0, K0);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return not(F0(select(p11, "resources")));
					};
				})(),
				severity: "high"
			}],
			anchors: [{
				root: "scope",
				segments: ["verbs"]
			}]
		}
	},
	{
		rule: {
			"id": "wildcard-in-rules",
			"title": "Role grants everything",
			"category": "rbac",
			"scope": "rbacRule",
			"severity": "high",
			"securitySeverity": 8.8,
			"defaultOn": true,
			"remediation": "Name the API groups, the resources and the verbs that the subject uses.",
			"peers": {
				"kube-linter": ["wildcard-in-rules"],
				"checkov": ["CKV_K8S_49"],
				"trivy": ["KSV-0044"],
				"kubescape": ["C-0187"],
				"kics": ["6b896afb-ca07-467a-b256-1a0077a1c08e"],
				"datree": ["CIS_INVALID_WILDCARD_ROLE"],
				"semgrep": ["legacy-api-clusterrole-excessive-permissions"],
				"snyk": ["SNYK-CC-K8S-44", "SNYK-CC-K8S-47"]
			},
			"controls": [],
			"overrides": ["wildcard-verbs-in-rules", "wildcard-resources-in-rules"],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2, t3, t4;
					begin();
					return (t0 = not(select(p11, "everything"))) === false || (t1 = not((t2 = select(p11, "groups")) === false || (t3 = not(select(p11, "anyResources"))) === false || (t4 = not(select(p11, "verbs"))) === false ? false : t2 === true && t3 === true && t4 === true ? true : undecided(t2, t3, t4))) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
				}),
				message: {
					texts: [
						"",
						" \"",
						"\" ",
						"."
					],
					holes: [
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(p0, "kind");
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(select(p0, "metadata"), "name");
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0;
							begin();
							return (t0 = select(p11, "everything")) === true ? "allows every verb on every resource, as cluster-admin does" : t0 === false ? "reaches into every API group, also those that are installed later" : notBool(t0);
						})
					]
				}
			},
			when: (() => {
				const K0 = pattern("^(system:|gce:podsecuritypolicy:)");
				const K1 = [
					"cluster-admin",
					"admin",
					"edit",
					"view"
				];
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2, t3, t4, t5, t6, t7;
					begin();
					return not((t0 = equal((t1 = peekIndex(peek$1(peek$1(p0, "metadata"), "labels"), "kubernetes.io/bootstrapping")) === void 0 ? "" : t1, "rbac-defaults")) === true || (t2 = matchesPattern((t3 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? "" : t3, K0)) === true || (t4 = (t5 = equal(select(p0, "kind"), "ClusterRole")) === false || (t6 = isIn((t7 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? "" : t7, K1)) === false ? false : t5 === true && t6 === true ? true : undecided(t5, t6)) === true ? true : t0 === false && t2 === false && t4 === false ? false : undecided(t0, t2, t4));
				};
			})(),
			whenReadsVariables: false,
			variables: [
				["groups", (() => {
					const K0 = [];
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return isIn("*", (t0 = peek$1(p5, "apiGroups")) === void 0 ? K0 : t0);
					};
				})()],
				["resources", (() => {
					const K0 = [];
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return isIn("*", (t0 = peek$1(p5, "resources")) === void 0 ? K0 : t0);
					};
				})()],
				["anyResources", (() => {
					const K0 = [];
					const F0 = (l) => {
						let t1, t2;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = (t1 = equal(c0, "*")) === true || (t2 = startsWith(c0, "*/")) === true ? true : t1 === false && t2 === false ? false : undecided(t1, t2);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t3;
						begin();
						return F0((t3 = peek$1(p5, "resources")) === void 0 ? K0 : t3);
					};
				})()],
				["verbs", (() => {
					const K0 = [];
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return isIn("*", (t0 = peek$1(p5, "verbs")) === void 0 ? K0 : t0);
					};
				})()],
				["everything", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2;
					begin();
					return (t0 = select(p11, "groups")) === false || (t1 = select(p11, "resources")) === false || (t2 = select(p11, "verbs")) === false ? false : t0 === true && t1 === true && t2 === true ? true : undecided(t0, t1, t2);
				})]
			],
			grades: [{
				when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return not(select(p11, "everything"));
				}),
				severity: "medium"
			}],
			anchors: [{
				root: "scope",
				segments: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = select(p11, "everything")) === true ? dyn(null) : t0 === false ? "apiGroups" : notBool(t0);
				})]
			}]
		}
	},
	{
		rule: {
			"id": "wildcard-resources-in-rules",
			"title": "Role reaches every resource",
			"category": "rbac",
			"scope": "rbacRule",
			"severity": "high",
			"securitySeverity": 7.5,
			"defaultOn": true,
			"remediation": "List the resources that the subject works with.",
			"peers": {
				"kube-linter": ["wildcard-in-rules"],
				"checkov": ["CKV_K8S_49"],
				"trivy": ["KSV-0046", "KSV-0112"],
				"kubescape": ["C-0187"],
				"kics": ["6b896afb-ca07-467a-b256-1a0077a1c08e"],
				"datree": ["CIS_INVALID_WILDCARD_ROLE"],
				"semgrep": ["legacy-api-clusterrole-excessive-permissions"],
				"kyverno": ["restrict-wildcard-resources"],
				"snyk": ["SNYK-CC-K8S-44", "SNYK-CC-K8S-47"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1;
					begin();
					return (t0 = not(select(p11, "resources"))) === false || (t1 = not(select(p11, "urls"))) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
				}),
				message: {
					texts: [
						"",
						" \"",
						"\" allows ",
						" on ",
						"."
					],
					holes: [
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(p0, "kind");
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(select(p0, "metadata"), "name");
						}),
						(() => {
							const K0 = ["every verb"];
							const K1 = [];
							return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
								let t0, t1, t2;
								begin();
								return (t0 = isIn("*", (t2 = peek$1(p5, "verbs")) === void 0 ? K1 : t2)) === true ? K0 : t0 === false ? (t1 = peek$1(p5, "verbs")) === void 0 ? K1 : t1 : notBool(t0);
							};
						})(),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(p11, "reach");
						})
					]
				}
			},
			when: (() => {
				const K0 = pattern("^(system:|gce:podsecuritypolicy:)");
				const K1 = [
					"cluster-admin",
					"admin",
					"edit",
					"view"
				];
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2, t3, t4, t5, t6, t7;
					begin();
					return not((t0 = equal((t1 = peekIndex(peek$1(peek$1(p0, "metadata"), "labels"), "kubernetes.io/bootstrapping")) === void 0 ? "" : t1, "rbac-defaults")) === true || (t2 = matchesPattern((t3 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? "" : t3, K0)) === true || (t4 = (t5 = equal(select(p0, "kind"), "ClusterRole")) === false || (t6 = isIn((t7 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? "" : t7, K1)) === false ? false : t5 === true && t6 === true ? true : undecided(t5, t6)) === true ? true : t0 === false && t2 === false && t4 === false ? false : undecided(t0, t2, t4));
				};
			})(),
			whenReadsVariables: false,
			variables: [
				["resources", (() => {
					const K0 = [];
					const F0 = (l) => {
						let t1, t2;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = (t1 = equal(c0, "*")) === true || (t2 = startsWith(c0, "*/")) === true ? true : t1 === false && t2 === false ? false : undecided(t1, t2);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t3;
						begin();
						return F0((t3 = peek$1(p5, "resources")) === void 0 ? K0 : t3);
					};
				})()],
				["urls", (() => {
					const K0 = ["*", "/*"];
					const K1 = [];
					const F0 = (l) => {
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = isIn(c0, K0);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t1;
						begin();
						return F0((t1 = peek$1(p5, "nonResourceURLs")) === void 0 ? K1 : t1);
					};
				})()],
				["reach", (() => {
					const K0 = [];
					const K1 = ["", "*"];
					const F0 = (l) => {
						const a = [];
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c2 = l[i];
							const r = startsWith(c2, "*/");
							if (r === true) a.push(c2);
							else if (r !== false) return undecided(r);
						}
						return a;
					};
					const F1 = (l) => {
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c5 = l[i];
							const r = isIn(c5, K1);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1, t3, t4, t6;
						begin();
						return (t0 = select(p11, "urls")) === true ? "every path of the API server" : t0 === false ? (t1 = not(isIn("*", select(p5, "resources")))) === true ? add$1(join(F0(select(p5, "resources")), ", "), " of every kind") : t1 === false ? (t3 = F1((t6 = peek$1(p5, "apiGroups")) === void 0 ? K0 : t6)) === true ? "every resource, Secrets included" : t3 === false ? add$1(add$1("every resource of ", join((t4 = peek$1(p5, "apiGroups")) === void 0 ? K0 : t4, ", ")), ", also those that are installed later") : notBool(t3) : notBool(t1) : notBool(t0);
					};
				})()],
				["everything", (() => {
					const K0 = [];
					const K1 = [
						"apiGroups",
						"resources",
						"verbs"
					];
					const F0 = (l, p5) => {
						let t1;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = isIn("*", (t1 = peekIndex(p5, c0)) === void 0 ? K0 : t1);
							if (r === false) return false;
							if (r !== true && e === void 0) e = r;
						}
						return e === void 0 ? true : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return F0(K1, p5);
					};
				})()]
			],
			grades: [],
			anchors: [{
				root: "scope",
				segments: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1;
					begin();
					return (t0 = select(p11, "everything")) === true ? dyn(null) : t0 === false ? (t1 = select(p11, "resources")) === true ? "resources" : t1 === false ? "nonResourceURLs" : notBool(t1) : notBool(t0);
				})]
			}]
		}
	},
	{
		rule: {
			"id": "wildcard-verbs-in-rules",
			"title": "Role allows every verb",
			"category": "rbac",
			"scope": "rbacRule",
			"severity": "high",
			"securitySeverity": 7.5,
			"defaultOn": true,
			"remediation": "List the verbs that the subject uses, e.g. get, list and watch.",
			"peers": {
				"kube-linter": ["wildcard-in-rules"],
				"checkov": ["CKV_K8S_49"],
				"trivy": ["KSV-0045"],
				"kubescape": ["C-0187"],
				"kics": ["6b896afb-ca07-467a-b256-1a0077a1c08e"],
				"datree": ["CIS_INVALID_WILDCARD_ROLE"],
				"semgrep": ["legacy-api-clusterrole-excessive-permissions"],
				"kyverno": ["restrict-wildcard-verbs"],
				"snyk": ["SNYK-CC-K8S-44", "SNYK-CC-K8S-47"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: (() => {
					const K0 = [];
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return not(isIn("*", (t0 = peek$1(p5, "verbs")) === void 0 ? K0 : t0));
					};
				})(),
				message: {
					texts: [
						"",
						" \"",
						"\" allows every verb on ",
						", also those that a later version of Kubernetes adds."
					],
					holes: [
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(p0, "kind");
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(select(p0, "metadata"), "name");
						}),
						(() => {
							const K0 = ["every resource"];
							const K1 = [];
							return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
								let t0, t1, t2, t3;
								begin();
								return (t0 = isIn("*", (t3 = peek$1(p5, "resources")) === void 0 ? K1 : t3)) === true ? K0 : t0 === false ? (t1 = (t2 = peek$1(p5, "resources")) === void 0 ? peek$1(p5, "nonResourceURLs") : t2) === void 0 ? K1 : t1 : notBool(t0);
							};
						})()
					]
				}
			},
			when: (() => {
				const K0 = pattern("^(system:|gce:podsecuritypolicy:)");
				const K1 = [
					"cluster-admin",
					"admin",
					"edit",
					"view"
				];
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2, t3, t4, t5, t6, t7;
					begin();
					return not((t0 = equal((t1 = peekIndex(peek$1(peek$1(p0, "metadata"), "labels"), "kubernetes.io/bootstrapping")) === void 0 ? "" : t1, "rbac-defaults")) === true || (t2 = matchesPattern((t3 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? "" : t3, K0)) === true || (t4 = (t5 = equal(select(p0, "kind"), "ClusterRole")) === false || (t6 = isIn((t7 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? "" : t7, K1)) === false ? false : t5 === true && t6 === true ? true : undecided(t5, t6)) === true ? true : t0 === false && t2 === false && t4 === false ? false : undecided(t0, t2, t4));
				};
			})(),
			whenReadsVariables: false,
			variables: [["everything", (() => {
				const K0 = [];
				const K1 = [
					"apiGroups",
					"resources",
					"verbs"
				];
				const F0 = (l, p5) => {
					let t1;
					let e;
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c0 = l[i];
						const r = isIn("*", (t1 = peekIndex(p5, c0)) === void 0 ? K0 : t1);
						if (r === false) return false;
						if (r !== true && e === void 0) e = r;
					}
					return e === void 0 ? true : undecided(e);
				};
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return F0(K1, p5);
				};
			})()]],
			grades: [],
			anchors: [{
				root: "scope",
				segments: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = select(p11, "everything")) === true ? dyn(null) : t0 === false ? "verbs" : notBool(t0);
				})]
			}]
		}
	},
	{
		rule: {
			"id": "cronjob-starting-deadline-too-short",
			"title": "startingDeadlineSeconds below 10",
			"category": "reliability",
			"scope": "workload",
			"severity": "high",
			"defaultOn": true,
			"remediation": "Set `startingDeadlineSeconds` to at least 60, or remove it.",
			"peers": {},
			"controls": [],
			"fix": {
				"title": "Allow a minute for the start",
				"safe": false,
				"set": { "spec.startingDeadlineSeconds": 60 }
			},
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		kinds: ["CronJob"],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2;
					begin();
					return (t0 = greaterOrEqual((t1 = peek$1(peek$1(p0, "spec"), "startingDeadlineSeconds")) === void 0 ? 10 : t1, 10)) === true || (t2 = less(select(select(p0, "spec"), "startingDeadlineSeconds"), 0)) === true ? true : t0 === false && t2 === false ? false : undecided(t0, t2);
				}),
				message: {
					texts: [
						"CronJob \"",
						"\" gives up ",
						" seconds after its time, and the controller looks only every ten seconds, so its job may never start."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return (t0 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? "" : t0;
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(select(p0, "spec"), "startingDeadlineSeconds");
					})]
				}
			},
			whenReadsVariables: false,
			variables: [],
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["spec", "startingDeadlineSeconds"]
			}]
		}
	},
	{
		rule: {
			"id": "hpa-max-not-above-min",
			"title": "HPA cannot scale",
			"category": "reliability",
			"scope": "object",
			"severity": "medium",
			"defaultOn": true,
			"remediation": "Raise `maxReplicas` above `minReplicas`, which is 1 when it is unset.",
			"peers": {
				"polaris": ["hpaMaxAvailability"],
				"datree": ["HPA_MISSING_MAXREPLICAS_KEY"],
				"gatekeeper": ["K8sHorizontalPodAutoscaler"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: { "minSpread": 1 },
		aliases: [],
		kinds: ["HorizontalPodAutoscaler"],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1;
					begin();
					return (t0 = hasValue(peek$1(peek$1(p0, "spec"), "maxReplicas"))) === false || (t1 = greaterOrEqual(subtract(select(select(p0, "spec"), "maxReplicas"), select(p11, "min")), select(p10, "minSpread"))) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
				}),
				message: {
					texts: [
						"HorizontalPodAutoscaler \"",
						"\" may run ",
						" to ",
						" pods, ",
						"."
					],
					holes: [
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0;
							begin();
							return (t0 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? "" : t0;
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(p11, "min");
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0;
							begin();
							return (t0 = hasValue(peek$1(peek$1(p0, "spec"), "maxReplicas"))) === true ? string(select(select(p0, "spec"), "maxReplicas")) : t0 === false ? "an unset number of" : notBool(t0);
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0, t1, t2;
							begin();
							return (t0 = less((t2 = peek$1(peek$1(p0, "spec"), "maxReplicas")) === void 0 ? -1 : t2, select(p11, "min"))) === true ? "which the API server refuses" : t0 === false ? (t1 = equal(select(select(p0, "spec"), "maxReplicas"), select(p11, "min"))) === true ? "so it adds none under load" : t1 === false ? "which leaves less room than is asked for here" : notBool(t1) : notBool(t0);
						})
					]
				}
			},
			whenReadsVariables: false,
			variables: [["min", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0;
				begin();
				return (t0 = peek$1(peek$1(p0, "spec"), "minReplicas")) === void 0 ? 1 : t0;
			})]],
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["spec", "maxReplicas"]
			}]
		}
	},
	{
		rule: {
			"id": "insufficient-replicas",
			"title": "Single replica",
			"category": "reliability",
			"scope": "set",
			"severity": "low",
			"defaultOn": false,
			"remediation": "Set `replicas` to 2 or more, once the program is safe to run twice.",
			"peers": {
				"kube-score": ["deployment-replicas"],
				"polaris": ["deploymentMissingReplicas"],
				"datree": ["DEPLOYMENT_INCORRECT_REPLICAS_VALUE"],
				"kyverno": ["deployment-has-multiple-replicas", "restrict-scale"],
				"gatekeeper": ["K8sReplicaLimits"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {
			"minReplicas": 2,
			"statefulSets": false,
			"exemptSingletons": false
		},
		aliases: [],
		uses: [
			"Deployment",
			"StatefulSet",
			"HorizontalPodAutoscaler",
			"ScaledObject.keda.sh",
			"PersistentVolumeClaim"
		],
		check: check$9
	},
	{
		rule: {
			"id": "naked-pod",
			"title": "Bare Pod without controller",
			"category": "reliability",
			"scope": "object",
			"severity": "low",
			"defaultOn": true,
			"remediation": "Wrap the pod in a Deployment, or in a Job if it is to run once.",
			"peers": {
				"kubescape": ["C-0073"],
				"datree": ["K8S_INCORRECT_KIND_VALUE_POD"],
				"kyverno": ["prevent-bare-pods", "clean-bare-pods"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		kinds: ["Pod"],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return false;
				}),
				message: {
					texts: ["Pod \"", "\" has no controller, so it is gone for good when its node fails or is drained."],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1;
						begin();
						return (t0 = (t1 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? peek$1(peek$1(p0, "metadata"), "generateName") : t1) === void 0 ? "" : t0;
					})]
				}
			},
			when: (() => {
				const K0 = [];
				const K1 = [
					"kubernetes.io/config.source",
					"kubernetes.io/config.mirror",
					"argocd.argoproj.io/hook"
				];
				const K2 = map([], []);
				const K3 = [
					"test",
					"test-success",
					"test-failure"
				];
				const F0 = (l) => {
					let t4, t5;
					let e;
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c3 = l[i];
						const r = (t4 = isIn(c3, K1)) === true || (t5 = startsWith(c3, "kubeadm.kubernetes.io/")) === true ? true : t4 === false && t5 === false ? false : undecided(t4, t5);
						if (r === true) return true;
						if (r !== false && e === void 0) e = r;
					}
					return e === void 0 ? false : undecided(e);
				};
				const F1 = (l) => {
					let e;
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c8 = l[i];
						const r = isIn(trim(c8), K3);
						if (r === true) return true;
						if (r !== false && e === void 0) e = r;
					}
					return e === void 0 ? false : undecided(e);
				};
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2, t6, t7, t9, t10, t11, t12, t13, t14;
					begin();
					return (t0 = equal(size((t1 = peek$1(peek$1(p0, "metadata"), "ownerReferences")) === void 0 ? K0 : t1), 0)) === false || (t2 = not(F0((t6 = peek$1(peek$1(p0, "metadata"), "annotations")) === void 0 ? K2 : t6))) === false || (t7 = not(F1(split((t9 = peekIndex(peek$1(peek$1(p0, "metadata"), "annotations"), "helm.sh/hook")) === void 0 ? "" : t9, ",")))) === false || (t10 = not((t11 = equal((t12 = peek$1(peek$1(p0, "metadata"), "namespace")) === void 0 ? "" : t12, "kube-system")) === false || (t13 = equal((t14 = peek$1(peek$1(peek$1(p0, "metadata"), "labels"), "tier")) === void 0 ? "" : t14, "control-plane")) === false ? false : t11 === true && t13 === true ? true : undecided(t11, t13))) === false ? false : t0 === true && t2 === true && t7 === true && t10 === true ? true : undecided(t0, t2, t7, t10);
				};
			})(),
			whenReadsVariables: false,
			variables: [],
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["kind"]
			}]
		}
	},
	{
		rule: {
			"id": "no-liveness-probe",
			"title": "Liveness probe missing",
			"category": "reliability",
			"scope": "container",
			"severity": "low",
			"defaultOn": false,
			"remediation": "Add a cheap liveness probe that fails only where a restart helps.",
			"peers": {
				"kube-linter": ["no-liveness-probe"],
				"polaris": ["livenessProbeMissing"],
				"checkov": ["CKV_K8S_8"],
				"kubescape": ["C-0056"],
				"kics": ["ade74944-a674-4e00-859e-c6eab5bde441"],
				"datree": ["CONTAINERS_MISSING_LIVENESSPROBE_KEY"],
				"gatekeeper": ["K8sRequiredProbes"],
				"snyk": ["SNYK-CC-K8S-41"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: { "startupProbeSuffices": false },
		aliases: [],
		kinds: [
			"Deployment",
			"ReplicaSet",
			"ReplicationController",
			"StatefulSet",
			"DaemonSet",
			"Pod"
		],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2, t3;
					begin();
					return (t0 = hasValue(peek$1(p3, "livenessProbe"))) === true || (t1 = (t2 = select(p10, "startupProbeSuffices")) === false || (t3 = hasValue(peek$1(p3, "startupProbe"))) === false ? false : t2 === true && t3 === true ? true : undecided(t2, t3)) === true ? true : t0 === false && t1 === false ? false : undecided(t0, t1);
				}),
				message: {
					texts: ["Container \"", "\" has no liveness probe, so a program that hangs stays hung until a person looks."],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p3, "name");
					})]
				}
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1, t2, t3, t4, t5, t6, t7, t8;
				begin();
				return (t0 = (t1 = equal(p4, "container")) === true || (t2 = (t3 = equal(p4, "init")) === false || (t4 = equal((t5 = peek$1(p3, "restartPolicy")) === void 0 ? "" : t5, "Always")) === false ? false : t3 === true && t4 === true ? true : undecided(t3, t4)) === true ? true : t1 === false && t2 === false ? false : undecided(t1, t2)) === false || (t6 = equal((t7 = peek$1(p2, "restartPolicy")) === void 0 ? "Always" : t7, "Always")) === false || (t8 = not(hasValue(peekIndex(peek$1(peek$1(p0, "metadata"), "annotations"), "kubernetes.io/config.mirror")))) === false ? false : t0 === true && t6 === true && t8 === true ? true : undecided(t0, t6, t8);
			}),
			whenReadsVariables: false,
			variables: [],
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["livenessProbe"]
			}]
		}
	},
	{
		rule: {
			"id": "no-readiness-probe",
			"title": "Readiness probe missing",
			"category": "reliability",
			"scope": "set",
			"severity": "medium",
			"defaultOn": true,
			"remediation": "Add a `readinessProbe` on the port that the container serves.",
			"peers": {
				"kube-linter": ["no-readiness-probe"],
				"polaris": ["readinessProbeMissing"],
				"checkov": ["CKV_K8S_9"],
				"kubescape": ["C-0018"],
				"kics": ["a659f3b5-9bf0-438a-bd9a-7d3a6427f1e3"],
				"datree": ["CONTAINERS_MISSING_READINESSPROBE_KEY"],
				"gatekeeper": ["K8sRequiredProbes"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: { "everyContainer": false },
		aliases: [],
		uses: ["workloads", "Service"],
		check: check$8
	},
	{
		rule: {
			"id": "pdb-blocks-eviction",
			"title": "Disruption budget allows no eviction",
			"category": "reliability",
			"scope": "set",
			"severity": "high",
			"defaultOn": true,
			"remediation": "Use `maxUnavailable` of at least 1, or run more replicas than must be available.",
			"peers": {
				"kube-linter": ["pdb-max-unavailable", "pdb-min-available"],
				"polaris": ["pdbDisruptionsIsZero"],
				"kyverno": [
					"pdb-maxunavailable",
					"pdb-maxunavailable-with-deployments",
					"pdb-minavailable-check",
					"deployment-replicas-higher-than-pdb",
					"require-replicas-allow-disruption"
				],
				"gatekeeper": ["K8sPodDisruptionBudget"]
			},
			"controls": [],
			"fix": {
				"title": "Let one pod be unavailable",
				"safe": false,
				"set": { "spec.maxUnavailable": 1 },
				"remove": ["spec.minAvailable"]
			},
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		uses: [
			"PodDisruptionBudget",
			"HorizontalPodAutoscaler",
			"workloads"
		],
		check: check$7
	},
	{
		rule: {
			"id": "progress-deadline-too-short",
			"title": "progressDeadlineSeconds not above minReadySeconds",
			"category": "reliability",
			"scope": "workload",
			"severity": "medium",
			"defaultOn": true,
			"remediation": "Set `progressDeadlineSeconds` above `minReadySeconds` and above what the probes of a starting pod add up to.",
			"peers": {},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		kinds: ["Deployment"],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1;
					begin();
					return (t0 = greater(select(p11, "deadline"), select(p11, "minReady"))) === false || (t1 = greaterOrEqual(select(p11, "deadline"), select(p11, "needed"))) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
				}),
				message: {
					texts: [
						"Deployment \"",
						"\" is given ",
						" seconds for a rollout, ",
						", so healthy rollouts are reported as failed."
					],
					holes: [
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0;
							begin();
							return (t0 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? "" : t0;
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(p11, "deadline");
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0;
							begin();
							return (t0 = lessOrEqual(select(p11, "deadline"), select(p11, "minReady"))) === true ? add$1(add$1("no more than the ", string(select(p11, "minReady"))), " that a pod must stay ready") : t0 === false ? add$1(add$1("less than the ", string(select(p11, "needed"))), " that its probes allow a pod to start") : notBool(t0);
						})
					]
				}
			},
			whenReadsVariables: false,
			variables: [
				["deadline", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = peek$1(peek$1(p0, "spec"), "progressDeadlineSeconds")) === void 0 ? 600 : t0;
				})],
				["minReady", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = peek$1(peek$1(p0, "spec"), "minReadySeconds")) === void 0 ? 0 : t0;
				})],
				["probed", (() => {
					const K0 = [];
					const F0 = (l) => {
						const a = [];
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = unequal(c0, null);
							if (r === true) a.push(c0);
							else if (r !== false) return undecided(r);
						}
						return a;
					};
					const F1 = (l) => {
						let t3, t4, t5;
						const a = [];
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c2 = l[i];
							const r = (t3 = unequal(c2, null)) === false || (t4 = equal((t5 = peek$1(c2, "restartPolicy")) === void 0 ? "" : t5, "Always")) === false ? false : t3 === true && t4 === true ? true : undecided(t3, t4);
							if (r === true) a.push(c2);
							else if (r !== false) return undecided(r);
						}
						return a;
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t1, t6;
						begin();
						return add$1(F0((t1 = peek$1(p2, "containers")) === void 0 ? K0 : t1), F1((t6 = peek$1(p2, "initContainers")) === void 0 ? K0 : t6));
					};
				})()],
				["readiness", (() => {
					const F0 = (l) => {
						let t1, t2, t3;
						const a = [];
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = add$1((t1 = peek$1(select(c0, "readinessProbe"), "initialDelaySeconds")) === void 0 ? 0 : t1, multiply((t2 = peek$1(select(c0, "readinessProbe"), "failureThreshold")) === void 0 ? 3 : t2, (t3 = peek$1(select(c0, "readinessProbe"), "periodSeconds")) === void 0 ? 10 : t3));
							if (r instanceof CelError) return r;
							a.push(r);
						}
						return a;
					};
					const F1 = (l) => {
						const a = [];
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c4 = l[i];
							const r = hasValue(peek$1(c4, "readinessProbe"));
							if (r === true) a.push(c4);
							else if (r !== false) return undecided(r);
						}
						return a;
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return F0(F1(select(p11, "probed")));
					};
				})()],
				["startup", (() => {
					const F0 = (l) => {
						let t1, t2, t3;
						const a = [];
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = add$1((t1 = peek$1(select(c0, "startupProbe"), "initialDelaySeconds")) === void 0 ? 0 : t1, multiply((t2 = peek$1(select(c0, "startupProbe"), "failureThreshold")) === void 0 ? 3 : t2, (t3 = peek$1(select(c0, "startupProbe"), "periodSeconds")) === void 0 ? 10 : t3));
							if (r instanceof CelError) return r;
							a.push(r);
						}
						return a;
					};
					const F1 = (l) => {
						const a = [];
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c4 = l[i];
							const r = hasValue(peek$1(c4, "startupProbe"));
							if (r === true) a.push(c4);
							else if (r !== false) return undecided(r);
						}
						return a;
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return F0(F1(select(p11, "probed")));
					};
				})()],
				["needed", (() => {
					const K0 = [0];
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return max(add$1(add$1(select(p11, "readiness"), select(p11, "startup")), K0));
					};
				})()]
			],
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["spec", "progressDeadlineSeconds"]
			}]
		}
	},
	{
		rule: {
			"id": "rolling-update-cannot-progress",
			"title": "Rolling update can never progress",
			"category": "reliability",
			"scope": "workload",
			"severity": "high",
			"defaultOn": true,
			"remediation": "Allow at least one pod in `maxUnavailable`, or in `maxSurge` where a node is free for it.",
			"peers": {},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: { "nodes": 0 },
		aliases: [],
		kinds: ["Deployment", "DaemonSet"],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1;
					begin();
					return (t0 = not(select(p11, "isStuck"))) === false || (t1 = not(select(p11, "lacksNodes"))) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
				}),
				message: {
					texts: [
						"",
						" \"",
						"\" may ",
						" during an update, so a new version never arrives."
					],
					holes: [
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							begin();
							return select(p0, "kind");
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0;
							begin();
							return (t0 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? "" : t0;
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0;
							begin();
							return (t0 = select(p11, "isStuck")) === true ? "neither add a pod nor take one away" : t0 === false ? "take no pod away, and no node has room for one more," : notBool(t0);
						})
					]
				}
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0, t1, t2, t3;
				begin();
				return (t0 = equal((t1 = peek$1(peek$1(peek$1(p0, "spec"), "strategy"), "type")) === void 0 ? "RollingUpdate" : t1, "RollingUpdate")) === false || (t2 = equal((t3 = peek$1(peek$1(peek$1(p0, "spec"), "updateStrategy"), "type")) === void 0 ? "RollingUpdate" : t3, "RollingUpdate")) === false ? false : t0 === true && t2 === true ? true : undecided(t0, t2);
			}),
			whenReadsVariables: false,
			variables: [
				["surge", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2;
					begin();
					return (t0 = equal(select(p0, "kind"), "DaemonSet")) === true ? (t1 = peek$1(peek$1(peek$1(peek$1(p0, "spec"), "updateStrategy"), "rollingUpdate"), "maxSurge")) === void 0 ? 0 : t1 : t0 === false ? (t2 = peek$1(peek$1(peek$1(peek$1(p0, "spec"), "strategy"), "rollingUpdate"), "maxSurge")) === void 0 ? "25%" : t2 : notBool(t0);
				})],
				["unavailable", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2;
					begin();
					return (t0 = equal(select(p0, "kind"), "DaemonSet")) === true ? (t1 = peek$1(peek$1(peek$1(peek$1(p0, "spec"), "updateStrategy"), "rollingUpdate"), "maxUnavailable")) === void 0 ? 1 : t1 : t0 === false ? (t2 = peek$1(peek$1(peek$1(peek$1(p0, "spec"), "strategy"), "rollingUpdate"), "maxUnavailable")) === void 0 ? "25%" : t2 : notBool(t0);
				})],
				["isStuck", (() => {
					const K0 = ["0", "0%"];
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1;
						begin();
						return (t0 = isIn(string(select(p11, "surge")), K0)) === false || (t1 = isIn(string(select(p11, "unavailable")), K0)) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
					};
				})()],
				["replicas", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = peek$1(peek$1(p0, "spec"), "replicas")) === void 0 ? 1 : t0;
				})],
				["keepsAll", (() => {
					const K0 = ["0", "0%"];
					const K1 = pattern("^[0-9]{1,3}%$");
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1, t2, t3;
						begin();
						return (t0 = isIn(string(select(p11, "unavailable")), K0)) === true || (t1 = (t2 = matchesPattern(string(select(p11, "unavailable")), K1)) === false || (t3 = less(multiply(int(replace(string(select(p11, "unavailable")), "%", "")), select(p11, "replicas")), 100)) === false ? false : t2 === true && t3 === true ? true : undecided(t2, t3)) === true ? true : t0 === false && t1 === false ? false : undecided(t0, t1);
					};
				})()],
				["labels", (() => {
					const K0 = map([], []);
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return (t0 = peek$1(peek$1(p1, "metadata"), "labels")) === void 0 ? K0 : t0;
					};
				})()],
				["takesHostPort", (() => {
					const K0 = [];
					const F0 = (l, p2) => {
						let t4, t5, t6, t7, t8, t9;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c3 = l[i];
							const r = (t4 = unequal(c3, null)) === false || (t5 = (t6 = greater((t7 = peek$1(c3, "hostPort")) === void 0 ? 0 : t7, 0)) === true || (t8 = (t9 = peek$1(p2, "hostNetwork")) === void 0 ? false : t9) === true ? true : t6 === false && t8 === false ? false : undecided(t6, t8)) === false ? false : t4 === true && t5 === true ? true : undecided(t4, t5);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					const F1 = (l, p2) => {
						let t1, t2, t10;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = (t1 = unequal(c0, null)) === false || (t2 = F0((t10 = peek$1(c0, "ports")) === void 0 ? K0 : t10, p2)) === false ? false : t1 === true && t2 === true ? true : undecided(t1, t2);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t11;
						begin();
						return F1((t11 = peek$1(p2, "containers")) === void 0 ? K0 : t11, p2);
					};
				})()],
				["avoidsItself", (() => {
					const K0 = map([], []);
					const K1 = [];
					const K2 = ["In", "NotIn"];
					const F0 = (l, p11, c0) => {
						let t7, t8;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c6 = l[i];
							const r = (t7 = isIn(c6, select(p11, "labels"))) === false || (t8 = equal(index(select(p11, "labels"), c6), index(select(select(c0, "labelSelector"), "matchLabels"), c6))) === false ? false : t7 === true && t8 === true ? true : undecided(t7, t8);
							if (r === false) return false;
							if (r !== true && e === void 0) e = r;
						}
						return e === void 0 ? true : undecided(e);
					};
					const F1 = (l, p11) => {
						let t12, t13, t14, t15;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c11 = l[i];
							const r = (t12 = isIn(select(c11, "operator"), K2)) === true ? equal((t13 = isIn(select(c11, "key"), select(p11, "labels"))) === false || (t14 = isIn(index(select(p11, "labels"), select(c11, "key")), (t15 = peek$1(c11, "values")) === void 0 ? K1 : t15)) === false ? false : t13 === true && t14 === true ? true : undecided(t13, t14), equal(select(c11, "operator"), "In")) : t12 === false ? equal(isIn(select(c11, "key"), select(p11, "labels")), equal(select(c11, "operator"), "Exists")) : notBool(t12);
							if (r === false) return false;
							if (r !== true && e === void 0) e = r;
						}
						return e === void 0 ? true : undecided(e);
					};
					const F2 = (l, p11) => {
						let t1, t2, t3, t4, t5, t9, t10, t16;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = (t1 = unequal(c0, null)) === false || (t2 = equal((t3 = peek$1(c0, "topologyKey")) === void 0 ? "" : t3, "kubernetes.io/hostname")) === false || (t4 = hasValue(peek$1(c0, "labelSelector"))) === false || (t5 = F0((t9 = peek$1(select(c0, "labelSelector"), "matchLabels")) === void 0 ? K0 : t9, p11, c0)) === false || (t10 = F1((t16 = peek$1(select(c0, "labelSelector"), "matchExpressions")) === void 0 ? K1 : t16, p11)) === false ? false : t1 === true && t2 === true && t4 === true && t5 === true && t10 === true ? true : undecided(t1, t2, t4, t5, t10);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t17;
						begin();
						return F2((t17 = peek$1(peek$1(peek$1(p2, "affinity"), "podAntiAffinity"), "requiredDuringSchedulingIgnoredDuringExecution")) === void 0 ? K1 : t17, p11);
					};
				})()],
				["lacksNodes", (() => {
					const K0 = ["0", "0%"];
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1, t2, t3, t4, t5, t6, t7;
						begin();
						return (t0 = equal(select(p0, "kind"), "Deployment")) === false || (t1 = greater(select(p10, "nodes"), 0)) === false || (t2 = greaterOrEqual(select(p11, "replicas"), select(p10, "nodes"))) === false || (t3 = select(p11, "keepsAll")) === false || (t4 = not(isIn(string(select(p11, "surge")), K0))) === false || (t5 = (t6 = select(p11, "takesHostPort")) === true || (t7 = select(p11, "avoidsItself")) === true ? true : t6 === false && t7 === false ? false : undecided(t6, t7)) === false ? false : t0 === true && t1 === true && t2 === true && t3 === true && t4 === true && t5 === true ? true : undecided(t0, t1, t2, t3, t4, t5);
					};
				})()]
			],
			grades: [],
			anchors: [{
				root: "scope",
				segments: [
					"spec",
					"strategy",
					"rollingUpdate",
					"maxUnavailable"
				]
			}, {
				root: "scope",
				segments: [
					"spec",
					"updateStrategy",
					"rollingUpdate",
					"maxUnavailable"
				]
			}]
		}
	},
	{
		rule: {
			"id": "topology-spread-selector-mismatch",
			"title": "Spread constraint does not select its own pods",
			"category": "reliability",
			"scope": "workload",
			"severity": "medium",
			"defaultOn": true,
			"remediation": "Give the constraint the selector of the workload, so that it counts the pods of this template.",
			"peers": {},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: (() => {
					const K0 = map([], []);
					const K1 = [];
					const K2 = ["In", "NotIn"];
					const F0 = (l, p8, p11) => {
						let t3, t4, t5, t6;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c2 = l[i];
							const r = (t3 = isIn(c2, select(p11, "added"))) === true || (t4 = (t5 = isIn(c2, select(p11, "labels"))) === false || (t6 = equal(index(select(p11, "labels"), c2), index(select(select(p8, "labelSelector"), "matchLabels"), c2))) === false ? false : t5 === true && t6 === true ? true : undecided(t5, t6)) === true ? true : t3 === false && t4 === false ? false : undecided(t3, t4);
							if (r === false) return false;
							if (r !== true && e === void 0) e = r;
						}
						return e === void 0 ? true : undecided(e);
					};
					const F1 = (l, p11) => {
						let t10, t11, t12, t13, t14, t15, t16, t17, t18, t19, t20;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c9 = l[i];
							const r = (t10 = equal(c9, null)) === true || (t11 = isIn((t12 = peek$1(c9, "key")) === void 0 ? "" : t12, select(p11, "added"))) === true || (t13 = (t14 = isIn((t20 = peek$1(c9, "operator")) === void 0 ? "" : t20, K2)) === true ? equal((t15 = isIn(select(c9, "key"), select(p11, "labels"))) === false || (t16 = isIn(index(select(p11, "labels"), select(c9, "key")), (t17 = peek$1(c9, "values")) === void 0 ? K1 : t17)) === false ? false : t15 === true && t16 === true ? true : undecided(t15, t16), equal(select(c9, "operator"), "In")) : t14 === false ? equal(isIn((t18 = peek$1(c9, "key")) === void 0 ? "" : t18, select(p11, "labels")), equal((t19 = peek$1(c9, "operator")) === void 0 ? "" : t19, "Exists")) : notBool(t14)) === true ? true : t10 === false && t11 === false && t13 === false ? false : undecided(t10, t11, t13);
							if (r === false) return false;
							if (r !== true && e === void 0) e = r;
						}
						return e === void 0 ? true : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1, t7, t8, t21;
						begin();
						return (t0 = hasValue(peek$1(p8, "labelSelector"))) === false || (t1 = F0((t7 = peek$1(select(p8, "labelSelector"), "matchLabels")) === void 0 ? K0 : t7, p8, p11)) === false || (t8 = F1((t21 = peek$1(select(p8, "labelSelector"), "matchExpressions")) === void 0 ? K1 : t21, p11)) === false ? false : t0 === true && t1 === true && t8 === true ? true : undecided(t0, t1, t8);
					};
				})(),
				message: {
					texts: [
						"Spread constraint over ",
						" ",
						", so all pods of \"",
						"\" may land in one place."
					],
					holes: [
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0;
							begin();
							return (t0 = peek$1(p8, "topologyKey")) === void 0 ? "its key" : t0;
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0;
							begin();
							return (t0 = hasValue(peek$1(p8, "labelSelector"))) === true ? "selects other pods than its own" : t0 === false ? "has no selector" : notBool(t0);
						}),
						((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0;
							begin();
							return (t0 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? "" : t0;
						})
					]
				}
			},
			each: {
				root: "pod",
				segments: ["topologySpreadConstraints", { "every": "item" }]
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				begin();
				return unequal(p8, null);
			}),
			whenReadsVariables: false,
			variables: [["labels", (() => {
				const K0 = map([], []);
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = peek$1(peek$1(p1, "metadata"), "labels")) === void 0 ? K0 : t0;
				};
			})()], ["added", (() => {
				const K0 = [
					"pod-template-hash",
					"controller-revision-hash",
					"statefulset.kubernetes.io/pod-name",
					"apps.kubernetes.io/pod-index",
					"job-name",
					"controller-uid",
					"batch.kubernetes.io/job-name",
					"batch.kubernetes.io/controller-uid",
					"batch.kubernetes.io/job-completion-index"
				];
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return K0;
				};
			})()]],
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["labelSelector"]
			}]
		}
	},
	{
		rule: {
			"id": "unset-cpu-limit",
			"title": "CPU limit not set",
			"category": "resources",
			"scope": "set",
			"severity": "low",
			"securitySeverity": 3,
			"defaultOn": false,
			"remediation": "Set `resources.limits.cpu`, or leave this rule off where requests are enough.",
			"peers": {
				"kube-score": ["container-resources"],
				"polaris": ["cpuLimitsMissing"],
				"checkov": ["CKV_K8S_11"],
				"trivy": ["KSV-0011"],
				"kubescape": [
					"C-0270",
					"C-0050",
					"C-0009",
					"C-0303"
				],
				"kics": ["4ac0e2b7-d2d2-4af7-8799-e8de6721ccda"],
				"kubesec": ["LimitsCPU"],
				"datree": ["CONTAINERS_MISSING_CPU_LIMIT_KEY"],
				"kyverno": ["require-cpu-limits"],
				"gatekeeper": ["K8sContainerLimits", "K8sRequiredResources"],
				"snyk": ["SNYK-CC-K8S-5"],
				"monokle": ["KBP003", "KSV011"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: { "includeInit": false },
		aliases: [],
		uses: ["workloads", "LimitRange"],
		check: check$6
	},
	{
		rule: {
			"id": "unset-cpu-request",
			"title": "CPU request not set",
			"category": "resources",
			"scope": "set",
			"severity": "medium",
			"defaultOn": true,
			"remediation": "Set `resources.requests.cpu` to what the container uses in ordinary times.",
			"peers": {
				"kube-linter": ["unset-cpu-requirements"],
				"kube-score": ["container-resources"],
				"polaris": ["cpuRequestsMissing"],
				"checkov": ["CKV_K8S_10"],
				"trivy": ["KSV-0015"],
				"kubescape": ["C-0268", "C-0050"],
				"kics": ["ca469dd4-c736-448f-8ac1-30a642705e0a"],
				"kubesec": ["RequestsCPU"],
				"datree": ["CONTAINERS_MISSING_CPU_REQUEST_KEY"],
				"kyverno": ["require-requests-limits", "add-default-resources"],
				"gatekeeper": ["K8sContainerRequests", "K8sRequiredResources"],
				"monokle": ["KBP002", "KSV015"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: { "includeInit": false },
		aliases: [],
		uses: ["workloads", "LimitRange"],
		check: check$5
	},
	{
		rule: {
			"id": "unset-memory-limit",
			"title": "Memory limit not set",
			"category": "resources",
			"scope": "set",
			"severity": "medium",
			"securitySeverity": 4,
			"defaultOn": true,
			"remediation": "Set `resources.limits.memory` some way above the highest use that was observed.",
			"peers": {
				"kube-linter": ["unset-memory-requirements"],
				"kube-score": ["container-resources"],
				"polaris": ["memoryLimitsMissing"],
				"checkov": ["CKV_K8S_13"],
				"trivy": ["KSV-0018"],
				"kubescape": [
					"C-0271",
					"C-0004",
					"C-0009",
					"C-0303"
				],
				"kics": ["b14d1bc4-a208-45db-92f0-e21f8e2588e9"],
				"kubesec": ["LimitsMemory"],
				"datree": ["CONTAINERS_MISSING_MEMORY_LIMIT_KEY"],
				"kyverno": ["require-requests-limits", "set-karpenter-non-cpu-limits"],
				"gatekeeper": ["K8sContainerLimits", "K8sRequiredResources"],
				"snyk": ["SNYK-CC-K8S-4"],
				"monokle": ["KBP005", "KSV018"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: { "includeInit": false },
		aliases: [],
		uses: ["workloads", "LimitRange"],
		check: check$4
	},
	{
		rule: {
			"id": "unset-memory-request",
			"title": "Memory request not set",
			"category": "resources",
			"scope": "set",
			"severity": "medium",
			"defaultOn": true,
			"remediation": "Set `resources.requests.memory` to what the container uses in ordinary times.",
			"peers": {
				"kube-score": ["container-resources"],
				"polaris": ["memoryRequestsMissing"],
				"checkov": ["CKV_K8S_12"],
				"trivy": ["KSV-0016"],
				"kubescape": ["C-0269", "C-0004"],
				"kics": ["229588ef-8fde-40c8-8756-f4f2b5825ded"],
				"kubesec": ["RequestsMemory"],
				"datree": ["CONTAINERS_MISSING_MEMORY_REQUEST_KEY"],
				"kyverno": ["require-requests-limits", "add-default-resources"],
				"gatekeeper": ["K8sContainerRequests", "K8sRequiredResources"],
				"monokle": ["KBP004", "KSV016"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: { "includeInit": false },
		aliases: [],
		uses: ["workloads", "LimitRange"],
		check: check$3
	},
	{
		rule: {
			"id": "yaml-syntax",
			"title": "File is not valid YAML",
			"category": "schema",
			"scope": "object",
			"severity": "high",
			"defaultOn": true,
			"remediation": "Mend the indentation, quotes or keys at the place named.",
			"peers": { "monokle": [
				"YML001",
				"YML002",
				"YML003",
				"YML004",
				"YML005",
				"YML006",
				"YML007",
				"YML008",
				"YML009",
				"YML010",
				"YML011",
				"YML012",
				"YML013",
				"YML014",
				"YML015",
				"YML016",
				"YML017",
				"YML018",
				"YML019",
				"YML020",
				"YML021"
			] },
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: []
	},
	{
		rule: {
			"id": "config-map-secret",
			"title": "Secret stored in a ConfigMap",
			"category": "secrets",
			"scope": "object",
			"severity": "medium",
			"securitySeverity": 5.5,
			"defaultOn": true,
			"remediation": "Move the entry into a Secret, and change the value, since it has been read.",
			"peers": {
				"polaris": ["sensitiveConfigmapContent"],
				"trivy": ["KSV-0109"],
				"kubescape": ["C-0012"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": true
		},
		params: {},
		aliases: [],
		kinds: ["ConfigMap"],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2, t3, t4, t5;
					begin();
					return (t0 = equal(size(select(p11, "secrets")), 0)) === false || (t1 = not(select(p11, "hasPrivateKey"))) === false || (t2 = not((t3 = select(p11, "isSecretKey")) === false || (t4 = not(select(p11, "isText"))) === false || (t5 = greater(size(p8), 8)) === false ? false : t3 === true && t4 === true && t5 === true ? true : undecided(t3, t4, t5))) === false ? false : t0 === true && t1 === true && t2 === true ? true : undecided(t0, t1, t2);
				}),
				message: {
					texts: [
						"ConfigMap \"",
						"\" holds a secret under its key \"",
						"\", where everyone who may read settings can read it."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return (t0 = peek$1(peek$1(p0, "metadata"), "name")) === void 0 ? "" : t0;
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return p9;
					})]
				}
			},
			each: {
				root: "scope",
				segments: [{ "every": "value" }, { "every": "value" }]
			},
			when: (() => {
				const K0 = new TypeValue("string");
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2, t3, t4, t5;
					begin();
					return (t0 = equal(type(p8), K0)) === false || (t1 = (t2 = equal((t3 = peekIndex(peek$1(p0, "data"), p9)) === void 0 ? "" : t3, p8)) === true || (t4 = equal((t5 = peekIndex(peek$1(p0, "binaryData"), p9)) === void 0 ? "" : t5, p8)) === true ? true : t2 === false && t4 === false ? false : undecided(t2, t4)) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
				};
			})(),
			whenReadsVariables: false,
			variables: [
				["isText", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return equal((t0 = peekIndex(peek$1(p0, "data"), p9)) === void 0 ? "" : t0, p8);
				})],
				["lower", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return lowerAscii(p8);
				})],
				["mentions", (() => {
					const K0 = [
						"password",
						"passwd",
						"passphrase",
						"pwd",
						"secret",
						"token",
						"credential",
						"key"
					];
					const F0 = (l, p11) => {
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = contains(select(p11, "lower"), c0);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return F0(K0, p11);
					};
				})()],
				["text", (() => {
					const K0 = pattern("(?i)(password|passwd|passphrase|pwd|secret|token|credential|(api|access|private|secret)[_-]?key)[\"\\x27]?[ \\t]*[:=]");
					const K1 = pattern("^\\s*(#|//|;|--|[*])");
					const F0 = (l) => {
						let t2, t3;
						const a = [];
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c1 = l[i];
							const r = (t2 = matchesPattern(c1, K0)) === false || (t3 = not(matchesPattern(c1, K1))) === false ? false : t2 === true && t3 === true ? true : undecided(t2, t3);
							if (r === true) a.push(c1);
							else if (r !== false) return undecided(r);
						}
						return a;
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t4, t5;
						begin();
						return (t0 = (t4 = select(p11, "isText")) === false || (t5 = select(p11, "mentions")) === false ? false : t4 === true && t5 === true ? true : undecided(t4, t5)) === true ? join(F0(split(p8, "\n")), "\n") : t0 === false ? "" : notBool(t0);
					};
				})()],
				["words", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return split(replace(replace(lowerAscii(p9), "-", "_"), ".", "_"), "_");
				})],
				["isSecretKey", (() => {
					const K0 = [
						"password",
						"passwd",
						"passphrase",
						"pwd",
						"secret",
						"token",
						"bearer",
						"credential",
						"credentials",
						"apikey",
						"accesskey",
						"privatekey"
					];
					const K1 = pattern("(password|passwd|secret|token|apikey)$|(^|[_.-])(api|private|access|secret)[_.-]key$");
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1;
						begin();
						return (t0 = isIn(index(select(p11, "words"), subtract(size(select(p11, "words")), 1)), K0)) === true || (t1 = matchesPattern(lowerAscii(p9), K1)) === true ? true : t0 === false && t1 === false ? false : undecided(t0, t1);
					};
				})()],
				["settings", (() => {
					const K0 = [];
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return (t0 = equal(select(p11, "text"), "")) === true ? K0 : t0 === false ? findAll(select(p11, "text"), "(?i)[\"\\x27]?[a-z0-9_.-]*(password|passwd|passphrase|pwd|secret|token|credential|api[_-]?key|access[_-]?key|private[_-]?key|secret[_-]?key)[\"\\x27]?[ \\t]*[:=][ \\t]*(\"[^\"\\n]*\"|\\x27[^\\x27\\n]*\\x27|[^\\s\"\\x27,;}]+)") : notBool(t0);
					};
				})()],
				["candidates", (() => {
					const K0 = [];
					const F0 = (l) => {
						let t5, t6, t7, t8, t9;
						const a = [];
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c4 = l[i];
							const r = replace(replace(trim(substring(c4, (t5 = (t6 = contains(c4, "=")) === false || (t7 = (t8 = not(contains(c4, ":"))) === true || (t9 = less(indexOf(c4, "="), indexOf(c4, ":"))) === true ? true : t8 === false && t9 === false ? false : undecided(t8, t9)) === false ? false : t6 === true && t7 === true ? true : undecided(t6, t7)) === true ? add$1(indexOf(c4, "="), 1) : t5 === false ? add$1(indexOf(c4, ":"), 1) : notBool(t5))), "\"", ""), "'", "");
							if (r instanceof CelError) return r;
							a.push(r);
						}
						return a;
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1, t2, t3;
						begin();
						return add$1((t0 = (t1 = select(p11, "isSecretKey")) === false || (t2 = select(p11, "isText")) === false || (t3 = not(contains(p8, "\n"))) === false ? false : t1 === true && t2 === true && t3 === true ? true : undecided(t1, t2, t3)) === true ? list([trim(p8)]) : t0 === false ? K0 : notBool(t0), F0(select(p11, "settings")));
					};
				})()],
				["secrets", (() => {
					const K0 = pattern("(?i)^(true|false|enabled|disabled|[-+0-9.,_]+|[0-9]+(ms|s|m|h|d)|none|null|default|required|optional|string|undefined)[;,]?$");
					const K1 = pattern("^[a-z_]+([.][a-zA-Z_]+)+$");
					const K2 = pattern("^([a-zA-Z]:\\\\|[~.]{0,2}/)[^\\s=]*$");
					const K3 = pattern("^(vault|arn|ref[+][a-z]+|op|sm|gcp|awssm|file|env|secret|azurekeyvault|ssm|k8s)[:]");
					const K4 = pattern("^[a-zA-Z][a-zA-Z0-9+.-]*://");
					const K5 = pattern("^[a-zA-Z][a-zA-Z0-9+.-]*://[^/@:]*:[^/@]+@");
					const F0 = (l) => {
						let t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15, t16, t17, t18, t19;
						const a = [];
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = (t1 = greater(size(c0), 6)) === false || (t2 = not(contains(c0, "$"))) === false || (t3 = not(contains(c0, "{"))) === false || (t4 = not(contains(c0, "<"))) === false || (t5 = not(contains(c0, "("))) === false || (t6 = not(contains(c0, "["))) === false || (t7 = not(startsWith(c0, "%"))) === false || (t8 = not(startsWith(c0, "&"))) === false || (t9 = not(startsWith(c0, "!"))) === false || (t10 = not(startsWith(c0, "="))) === false || (t11 = not(startsWith(c0, "*"))) === false || (t12 = not(startsWith(c0, "|"))) === false || (t13 = not(matchesPattern(c0, K0))) === false || (t14 = not(matchesPattern(c0, K1))) === false || (t15 = not(matchesPattern(c0, K2))) === false || (t16 = not(matchesPattern(c0, K3))) === false || (t17 = not((t18 = matchesPattern(c0, K4)) === false || (t19 = not(matchesPattern(c0, K5))) === false ? false : t18 === true && t19 === true ? true : undecided(t18, t19))) === false ? false : t1 === true && t2 === true && t3 === true && t4 === true && t5 === true && t6 === true && t7 === true && t8 === true && t9 === true && t10 === true && t11 === true && t12 === true && t13 === true && t14 === true && t15 === true && t16 === true && t17 === true ? true : undecided(t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15, t16, t17);
							if (r === true) a.push(c0);
							else if (r !== false) return undecided(r);
						}
						return a;
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return F0(select(p11, "candidates"));
					};
				})()],
				["hasPrivateKey", (() => {
					const K0 = pattern("-{3,5} ?BEGIN ([A-Z0-9]+ )*PRIVATE KEY-{3,5}[\\s\\\\nr]*[A-Za-z0-9+/]{16}");
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1, t2;
						begin();
						return (t0 = select(p11, "isText")) === false || (t1 = contains(p8, "PRIVATE KEY")) === false || (t2 = matchesPattern(p8, K0)) === false ? false : t0 === true && t1 === true && t2 === true ? true : undecided(t0, t1, t2);
					};
				})()],
				["areAllPlaceholders", (() => {
					const K0 = pattern("^[A-Z][A-Z_]*_[A-Z_]*[A-Z]$");
					const K1 = pattern("(?i)^(change|replace|insert|put|enter|add|set|fill)[-_ ]?(me|it|this|here|in|your|with|a|the)?([-_ !.].*)?$|^(change|replace)me|^(x+|[*]+|[.]+)$|^(your|my|some|the)[-_ ]|^(example|placeholder|dummy|todo|fixme|redacted|sample)");
					const F0 = (l) => {
						let t1, t2;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = (t1 = matchesPattern(c0, K0)) === true || (t2 = matchesPattern(c0, K1)) === true ? true : t1 === false && t2 === false ? false : undecided(t1, t2);
							if (r === false) return false;
							if (r !== true && e === void 0) e = r;
						}
						return e === void 0 ? true : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return F0(select(p11, "secrets"));
					};
				})()]
			],
			grades: [{
				when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2;
					begin();
					return (t0 = greater(size(select(p11, "secrets")), 0)) === false || (t1 = select(p11, "areAllPlaceholders")) === false || (t2 = not(select(p11, "hasPrivateKey"))) === false ? false : t0 === true && t1 === true && t2 === true ? true : undecided(t0, t1, t2);
				}),
				severity: "low"
			}],
			anchors: [{
				root: "scope",
				segments: []
			}]
		}
	},
	{
		rule: {
			"id": "env-var-secret-literal",
			"title": "Secret value written in the manifest environment",
			"category": "secrets",
			"scope": "container",
			"severity": "medium",
			"securitySeverity": 5.5,
			"defaultOn": true,
			"remediation": "Move the value into a Secret, refer to it with `valueFrom.secretKeyRef`, and change it, since it has been read.",
			"peers": {
				"kube-linter": ["env-var-secret"],
				"polaris": ["sensitiveContainerEnvVar"],
				"kubescape": ["C-0012", "C-0259"],
				"monokle": ["KBP111"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": true
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return equal(size(select(p11, "secrets")), 0);
				}),
				message: {
					texts: [
						"",
						"",
						"\" holds a secret in plain text, which everyone who reads the manifest learns."
					],
					holes: [(() => {
						const K0 = new TypeValue("map");
						return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
							let t0;
							begin();
							return (t0 = equal(type(p8), K0)) === true ? add$1(add$1("Variable \"", select(p11, "name")), "\" of container \"") : t0 === false ? "A flag of container \"" : notBool(t0);
						};
					})(), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p3, "name");
					})]
				}
			},
			each: {
				root: "scope",
				segments: [{ "every": "value" }, { "every": "item" }]
			},
			when: (() => {
				const K0 = new TypeValue("string");
				const K1 = new TypeValue("map");
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2, t3, t4;
					begin();
					return (t0 = equal(type(p8), K0)) === true || (t1 = (t2 = equal(type(p8), K1)) === false || (t3 = equal(type((t4 = peek$1(p8, "value")) === void 0 ? 0 : t4), K0)) === false ? false : t2 === true && t3 === true ? true : undecided(t2, t3)) === true ? true : t0 === false && t1 === false ? false : undecided(t0, t1);
				};
			})(),
			whenReadsVariables: false,
			variables: [
				["name", (() => {
					const K0 = new TypeValue("map");
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1;
						begin();
						return (t0 = equal(type(p8), K0)) === true ? string((t1 = peek$1(p8, "name")) === void 0 ? "" : t1) : t0 === false ? "" : notBool(t0);
					};
				})()],
				["words", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return split(replace(replace(lowerAscii(select(p11, "name")), "-", "_"), ".", "_"), "_");
				})],
				["isAbout", (() => {
					const K0 = [
						"file",
						"path",
						"name",
						"enabled",
						"ttl",
						"length",
						"issuer",
						"dir",
						"type",
						"header",
						"algorithm",
						"policy",
						"provider",
						"store",
						"expiration",
						"expiry",
						"expires",
						"mode",
						"audience",
						"host",
						"prefix",
						"ref",
						"version",
						"duration",
						"timeout",
						"interval",
						"count",
						"limit",
						"format",
						"scope",
						"scopes",
						"namespace",
						"arn",
						"field",
						"claim",
						"location",
						"endpoint",
						"disabled",
						"required",
						"method",
						"backend",
						"engine",
						"size",
						"region",
						"username",
						"user",
						"budget",
						"window",
						"role"
					];
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1, t2, t3;
						begin();
						return (t0 = isIn(index(select(p11, "words"), subtract(size(select(p11, "words")), 1)), K0)) === true || (t1 = (t2 = endsWith(lowerAscii(select(p11, "name")), "_id")) === false || (t3 = not(endsWith(lowerAscii(select(p11, "name")), "secret_id"))) === false ? false : t2 === true && t3 === true ? true : undecided(t2, t3)) === true ? true : t0 === false && t1 === false ? false : undecided(t0, t1);
					};
				})()],
				["isSecretName", (() => {
					const K0 = [
						"password",
						"passwd",
						"passphrase",
						"pwd",
						"secret",
						"token",
						"bearer",
						"credential",
						"credentials",
						"apikey",
						"accesskey",
						"privatekey"
					];
					const K1 = pattern("(^|[_.-])(api|private|access)[_.-]key([_.-]|$)");
					const K2 = pattern("^AZURE_.*KEY$");
					const F0 = (l) => {
						let t4, t5, t6, t7, t8, t9;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c3 = l[i];
							const r = (t4 = isIn(c3, K0)) === true || (t5 = endsWith(c3, "password")) === true || (t6 = endsWith(c3, "passwd")) === true || (t7 = endsWith(c3, "secret")) === true || (t8 = endsWith(c3, "token")) === true || (t9 = endsWith(c3, "apikey")) === true ? true : t4 === false && t5 === false && t6 === false && t7 === false && t8 === false && t9 === false ? false : undecided(t4, t5, t6, t7, t8, t9);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1, t2, t10, t11, t12;
						begin();
						return (t0 = not(select(p11, "isAbout"))) === false || (t1 = (t2 = F0(select(p11, "words"))) === true || (t10 = matchesPattern(lowerAscii(select(p11, "name")), K1)) === true || (t11 = matchesPattern(select(p11, "name"), K2)) === true || (t12 = equal(select(p11, "name"), "OCI_CLI_KEY_CONTENT")) === true ? true : t2 === false && t10 === false && t11 === false && t12 === false ? false : undecided(t2, t10, t11, t12)) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
					};
				})()],
				["candidates", (() => {
					const K0 = [];
					const K1 = pattern("(?i)^(bearer|basic) [A-Za-z0-9+/=._~-]{8,}$");
					const K2 = [
						"ghp_",
						"gho_",
						"ghs_",
						"github_pat_",
						"glpat-",
						"xoxb-",
						"xoxp-",
						"sk_live_",
						"rk_live_",
						"hvs.",
						"-----BEGIN PRIVATE",
						"-----BEGIN RSA PRIVATE"
					];
					const K3 = pattern("(?i)(password|passwd|pwd|secret|token|api-?key|access-?key|private-?key|credentials?)=");
					const K4 = new TypeValue("map");
					const F0 = (l, p8) => {
						let t7;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c6 = l[i];
							const r = startsWith((t7 = peek$1(p8, "value")) === void 0 ? "" : t7, c6);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					const F1 = (l) => {
						const a = [];
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c9 = l[i];
							const r = replace(replace(substring(c9, add$1(indexOf(c9, "="), 1)), "\"", ""), "'", "");
							if (r instanceof CelError) return r;
							a.push(r);
						}
						return a;
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1, t2, t3, t4, t5, t8, t10, t11;
						begin();
						return (t0 = equal(type(p8), K4)) === true ? (t1 = (t2 = select(p11, "isSecretName")) === true || (t3 = matchesPattern((t4 = peek$1(p8, "value")) === void 0 ? "" : t4, K1)) === true || (t5 = F0(K2, p8)) === true ? true : t2 === false && t3 === false && t5 === false ? false : undecided(t2, t3, t5)) === true ? list([trim(select(p8, "value"))]) : t1 === false ? K0 : notBool(t1) : t0 === false ? (t8 = (t10 = not(contains(p8, "="))) === true || (t11 = not(matchesPattern(p8, K3))) === true ? true : t10 === false && t11 === false ? false : undecided(t10, t11)) === true ? K0 : t8 === false ? F1(findAll(p8, "(?i)--?[a-z0-9._-]*(password|passwd|pwd|secret|token|api-?key|access-?key|private-?key|credentials?)=(\"[^\"]*\"|\\x27[^\\x27]*\\x27|[^\\s\"\\x27;&|]+)")) : notBool(t8) : notBool(t0);
					};
				})()],
				["secrets", (() => {
					const K0 = pattern("(?i)^(true|false|enabled|disabled|[-+0-9.,_]+|[0-9]+(ms|s|m|h|d)|none|null|default|required|optional)$");
					const K1 = pattern("^([a-zA-Z]:\\\\|[~.]{0,2}/)[^\\s=]*$");
					const K2 = pattern("^(vault|arn|ref[+][a-z]+|op|sm|gcp|awssm|file|env|secret|azurekeyvault|ssm|k8s)[:]");
					const K3 = pattern("^[a-zA-Z][a-zA-Z0-9+.-]*://");
					const K4 = pattern("^[a-zA-Z][a-zA-Z0-9+.-]*://[^/@:]*:[^/@]+@");
					const F0 = (l) => {
						let t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14;
						const a = [];
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = (t1 = greater(size(c0), 6)) === false || (t2 = not(contains(c0, "$("))) === false || (t3 = not(contains(c0, "${"))) === false || (t4 = not(contains(c0, "{{"))) === false || (t5 = not(contains(c0, "<"))) === false || (t6 = not(startsWith(c0, "$"))) === false || (t7 = not(startsWith(c0, "%"))) === false || (t8 = not(startsWith(c0, "ENC["))) === false || (t9 = not(matchesPattern(c0, K0))) === false || (t10 = not(matchesPattern(c0, K1))) === false || (t11 = not(matchesPattern(c0, K2))) === false || (t12 = not((t13 = matchesPattern(c0, K3)) === false || (t14 = not(matchesPattern(c0, K4))) === false ? false : t13 === true && t14 === true ? true : undecided(t13, t14))) === false ? false : t1 === true && t2 === true && t3 === true && t4 === true && t5 === true && t6 === true && t7 === true && t8 === true && t9 === true && t10 === true && t11 === true && t12 === true ? true : undecided(t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12);
							if (r === true) a.push(c0);
							else if (r !== false) return undecided(r);
						}
						return a;
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return F0(select(p11, "candidates"));
					};
				})()],
				["realSecrets", (() => {
					const K0 = pattern("^[A-Z][A-Z_]*_[A-Z_]*[A-Z]$");
					const K1 = pattern("(?i)^(change|replace|insert|put|enter|add|set|fill)[-_ ]?(me|it|this|here|in|your|with|a|the)?([-_ !.].*)?$|^(change|replace)me|^(x+|[*]+|[.]+)$|^(your|my|some|the)[-_ ]|^(example|placeholder|dummy|todo|fixme|redacted|sample)");
					const F0 = (l) => {
						let t1, t2;
						const a = [];
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = (t1 = not(matchesPattern(c0, K0))) === false || (t2 = not(matchesPattern(c0, K1))) === false ? false : t1 === true && t2 === true ? true : undecided(t1, t2);
							if (r === true) a.push(c0);
							else if (r !== false) return undecided(r);
						}
						return a;
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return F0(select(p11, "secrets"));
					};
				})()]
			],
			grades: [{
				when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return equal(size(select(p11, "realSecrets")), 0);
				}),
				severity: "low"
			}, {
				when: (() => {
					const K0 = pattern("^[A-Za-z0-9+/=_.~-]+$");
					const F0 = (l) => {
						let t1, t2, t3;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = (t1 = greaterOrEqual(size(c0), 16)) === false || (t2 = matchesPattern(c0, K0)) === false || (t3 = greaterOrEqual(add$1(size(findAll(c0, "[A-Za-z][0-9]")), size(findAll(c0, "[0-9][A-Za-z]"))), 4)) === false ? false : t1 === true && t2 === true && t3 === true ? true : undecided(t1, t2, t3);
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return F0(select(p11, "realSecrets"));
					};
				})(),
				severity: "high"
			}],
			anchors: [{
				root: "scope",
				segments: ["value"]
			}, {
				root: "scope",
				segments: []
			}]
		}
	},
	{
		rule: {
			"id": "hardcoded-secret",
			"title": "Known credential format anywhere",
			"category": "secrets",
			"scope": "set",
			"severity": "critical",
			"securitySeverity": 9.1,
			"defaultOn": true,
			"remediation": "Revoke the credential with its vendor, and give the program a new one at run time from a Secret that is not in the repository.",
			"peers": {
				"kubescape": ["C-0012"],
				"datree": [
					"ALL_EXPOSED_SECRET_BITBUCKET",
					"ALL_EXPOSED_SECRET_DATADOG",
					"ALL_EXPOSED_SECRET_GCP",
					"ALL_EXPOSED_SECRET_AWS",
					"ALL_EXPOSED_SECRET_GITHUB",
					"ALL_EXPOSED_SECRET_GITLAB",
					"ALL_EXPOSED_SECRET_TERRAFORM",
					"ALL_EXPOSED_SECRET_HEROKU",
					"ALL_EXPOSED_SECRET_JWT",
					"ALL_EXPOSED_SECRET_LAUNCHDARKLY",
					"ALL_EXPOSED_SECRET_NEWRELIC",
					"ALL_EXPOSED_SECRET_NPM",
					"ALL_EXPOSED_SECRET_OKTA",
					"ALL_EXPOSED_SECRET_STRIPE",
					"ALL_EXPOSED_SECRET_SUMOLOGIC",
					"ALL_EXPOSED_SECRET_TWILIO",
					"ALL_EXPOSED_SECRET_VAULT",
					"ALL_EXPOSED_SECRET_PRIVATEKEY"
				],
				"semgrep": ["secrets-in-config-file"]
			},
			"controls": [],
			"overrides": ["env-var-secret-literal", "config-map-secret"],
			"sensitive": true
		},
		params: { "scanSecrets": false },
		aliases: [],
		uses: [
			"workloads",
			"ConfigMap",
			"Secret",
			"APIService",
			"CertificateSigningRequest",
			"ClusterRole",
			"ClusterRoleBinding",
			"ControllerRevision",
			"CSIDriver",
			"HorizontalPodAutoscaler",
			"Ingress",
			"IngressClass",
			"MutatingWebhookConfiguration",
			"Namespace",
			"NetworkPolicy",
			"Node",
			"PersistentVolume",
			"PersistentVolumeClaim",
			"PodDisruptionBudget",
			"Role",
			"RoleBinding",
			"Service",
			"ServiceAccount",
			"StorageClass",
			"ValidatingWebhookConfiguration",
			"Application.argoproj.io",
			"ApplicationSet.argoproj.io",
			"AppProject.argoproj.io",
			"ClusterWorkflowTemplate.argoproj.io",
			"CronWorkflow.argoproj.io",
			"EventSource.argoproj.io",
			"Sensor.argoproj.io",
			"Workflow.argoproj.io",
			"WorkflowTemplate.argoproj.io",
			"GitRepository.source.toolkit.fluxcd.io",
			"HelmRelease.helm.fluxcd.io",
			"HelmRelease.helm.toolkit.fluxcd.io",
			"HelmRepository.source.toolkit.fluxcd.io",
			"Kustomization.kustomize.toolkit.fluxcd.io",
			"HelmChart.helm.cattle.io",
			"HelmChartConfig.helm.cattle.io",
			"Pipeline.tekton.dev",
			"PipelineRun.tekton.dev",
			"Task.tekton.dev",
			"TaskRun.tekton.dev",
			"TriggerAuthentication.keda.sh",
			"ScaledObject.keda.sh",
			"ClusterIssuer.cert-manager.io",
			"Issuer.cert-manager.io",
			"ClusterSecretStore.external-secrets.io",
			"SecretStore.external-secrets.io",
			"Alertmanager.monitoring.coreos.com",
			"AlertmanagerConfig.monitoring.coreos.com",
			"Grafana.grafana.integreatly.org",
			"DatadogAgent.datadoghq.com",
			"VirtualService.networking.istio.io",
			"EnvoyFilter.networking.istio.io",
			"Component.dapr.io"
		],
		check: check$2
	},
	{
		rule: {
			"id": "secret-in-env-var-reference",
			"title": "Secret exposed through the environment",
			"category": "secrets",
			"scope": "container",
			"severity": "low",
			"securitySeverity": 3.5,
			"defaultOn": false,
			"remediation": "Mount the Secret as a volume, and let the program read the file.",
			"peers": {
				"kube-linter": ["read-secret-from-env-var"],
				"checkov": ["CKV_K8S_35"],
				"kubescape": ["C-0207"],
				"kics": ["3d658f8b-d988-41a0-a841-40043121de1e"],
				"kubesec": ["SecretsAsEnvironmentVariables"],
				"datree": ["CIS_INVALID_KEY_SECRETKEYREF_SECRETREF"],
				"kyverno": ["secrets-not-from-env-vars"],
				"monokle": ["KBP112"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1;
					begin();
					return (t0 = not(hasValue(peek$1(peek$1(p8, "valueFrom"), "secretKeyRef")))) === false || (t1 = not(hasValue(peek$1(p8, "secretRef")))) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
				}),
				message: {
					texts: [
						"Container \"",
						"\" gets Secret \"",
						"\" as environment variables, which crash dumps, child processes and debug pages show."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p3, "name");
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1;
						begin();
						return (t0 = (t1 = peek$1(peek$1(peek$1(p8, "valueFrom"), "secretKeyRef"), "name")) === void 0 ? peek$1(peek$1(p8, "secretRef"), "name") : t1) === void 0 ? "" : t0;
					})]
				}
			},
			each: {
				root: "scope",
				segments: [{ "every": "value" }, { "every": "item" }]
			},
			when: (() => {
				const K0 = new TypeValue("map");
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return equal(type(p8), K0);
				};
			})(),
			whenReadsVariables: false,
			variables: [],
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["valueFrom", "secretKeyRef"]
			}, {
				root: "scope",
				segments: ["secretRef"]
			}]
		}
	},
	{
		rule: {
			"id": "dangling-service",
			"title": "Service selects no pod",
			"category": "service",
			"scope": "set",
			"severity": "medium",
			"defaultOn": true,
			"remediation": "Make the selector equal labels of the pod template that the Service is for.",
			"peers": {
				"kube-linter": ["dangling-service"],
				"kube-score": ["service-targets-pod"],
				"kubescape": ["C-0293"],
				"kics": ["3ca03a61-3249-4c16-8427-6f8e47dda729"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: { "operatorKinds": [
			"Alertmanager.monitoring.coreos.com",
			"Cluster.postgresql.cnpg.io",
			"Elasticsearch.elasticsearch.k8s.elastic.co",
			"Kafka.kafka.strimzi.io",
			"Kibana.kibana.k8s.elastic.co",
			"OpenTelemetryCollector.opentelemetry.io",
			"Prometheus.monitoring.coreos.com",
			"PostgresCluster.postgres-operator.crunchydata.com",
			"RabbitmqCluster.rabbitmq.com",
			"RayCluster.ray.io",
			"ThanosRuler.monitoring.coreos.com",
			"VirtualMachine.kubevirt.io",
			"postgresql.acid.zalan.do"
		] },
		aliases: [],
		uses: [
			"*",
			"Service",
			"workloads"
		],
		check: check$1
	},
	{
		rule: {
			"id": "exposed-node-port",
			"title": "Service of type NodePort",
			"category": "service",
			"scope": "object",
			"severity": "medium",
			"securitySeverity": 5,
			"defaultOn": true,
			"remediation": "Use type ClusterIP behind an Ingress or a Gateway.",
			"peers": {
				"kube-linter": ["exposed-services"],
				"kube-score": ["service-type"],
				"kics": ["845acfbe-3e10-4b8e-b656-3b404d36dfb2"],
				"datree": ["SERVICE_INCORRECT_TYPE_VALUE_NODEPORT"],
				"kyverno": ["restrict-nodeport"],
				"gatekeeper": ["K8sBlockNodePort"],
				"monokle": ["KBP114"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		kinds: ["Service"],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return unequal((t0 = peek$1(peek$1(p0, "spec"), "type")) === void 0 ? "ClusterIP" : t0, "NodePort");
				}),
				message: {
					texts: ["Service \"", "\" opens a port on every node, past the Ingress and what it checks."],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(select(p0, "metadata"), "name");
					})]
				}
			},
			whenReadsVariables: false,
			variables: [],
			strict: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2, t3;
					begin();
					return (t0 = unequal((t1 = peek$1(peek$1(p0, "spec"), "type")) === void 0 ? "ClusterIP" : t1, "LoadBalancer")) === true || (t2 = not((t3 = peek$1(peek$1(p0, "spec"), "allocateLoadBalancerNodePorts")) === void 0 ? true : t3)) === true ? true : t0 === false && t2 === false ? false : undecided(t0, t2);
				}),
				message: {
					texts: ["Service \"", "\" opens a port on every node beside its load balancer, past the balancer's source ranges."],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(select(p0, "metadata"), "name");
					})]
				},
				peers: {}
			},
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["spec", "type"]
			}]
		}
	},
	{
		rule: {
			"id": "service-external-ips",
			"title": "Service claims external addresses",
			"category": "service",
			"scope": "object",
			"severity": "high",
			"securitySeverity": 7,
			"defaultOn": true,
			"remediation": "Remove externalIPs and publish the Service by a load balancer, an Ingress or a Gateway.",
			"peers": {
				"trivy": ["KSV-0108"],
				"kyverno": ["restrict-external-ips"],
				"gatekeeper": ["K8sExternalIPs"],
				"snyk": ["SNYK-CC-K8S-43"]
			},
			"controls": [],
			"fix": {
				"title": "Claim no external address",
				"safe": false,
				"remove": ["spec.externalIPs"]
			},
			"overrides": [],
			"sensitive": false
		},
		params: { "allowed": [] },
		aliases: [],
		kinds: ["Service"],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1;
					begin();
					return (t0 = equal(size(select(p11, "claimed")), 0)) === false || (t1 = equal(select(p11, "fixed"), "")) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
				}),
				message: {
					texts: [
						"Service \"",
						"\" ",
						"."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(select(p0, "metadata"), "name");
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return (t0 = greater(size(select(p11, "claimed")), 0)) === true ? add$1(add$1("claims ", join(select(p11, "claimed"), ", ")), ", so what pods send to that address reaches its pods instead") : t0 === false ? "asks for its address by loadBalancerIP, which is deprecated and ignored by many providers" : notBool(t0);
					})]
				}
			},
			whenReadsVariables: false,
			variables: [["claimed", (() => {
				const K0 = [];
				const F0 = (l, c0) => {
					let t2, t3, t4, t5, t6;
					let e;
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c1 = l[i];
						const r = (t2 = equal(c1, c0)) === true || (t3 = (t4 = isCIDR(c1)) === false || (t5 = isIP(c0)) === false || (t6 = containsIP(cidr(c1), c0)) === false ? false : t4 === true && t5 === true && t6 === true ? true : undecided(t4, t5, t6)) === true ? true : t2 === false && t3 === false ? false : undecided(t2, t3);
						if (r === true) return true;
						if (r !== false && e === void 0) e = r;
					}
					return e === void 0 ? false : undecided(e);
				};
				const F1 = (l, p10) => {
					const a = [];
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c0 = l[i];
						const r = not(F0(select(p10, "allowed"), c0));
						if (r === true) a.push(c0);
						else if (r !== false) return undecided(r);
					}
					return a;
				};
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t7;
					begin();
					return F1((t7 = peek$1(peek$1(p0, "spec"), "externalIPs")) === void 0 ? K0 : t7, p10);
				};
			})()], ["fixed", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0;
				begin();
				return (t0 = peek$1(peek$1(p0, "spec"), "loadBalancerIP")) === void 0 ? "" : t0;
			})]],
			grades: [{
				when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return equal(size(select(p11, "claimed")), 0);
				}),
				severity: "info"
			}],
			anchors: [{
				root: "scope",
				segments: ["spec", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = greater(size(select(p11, "claimed")), 0)) === true ? "externalIPs" : t0 === false ? "loadBalancerIP" : notBool(t0);
				})]
			}]
		}
	},
	{
		rule: {
			"id": "service-port-mismatch",
			"title": "Service port has no container port",
			"category": "service",
			"scope": "set",
			"severity": "medium",
			"defaultOn": true,
			"remediation": "Give targetPort the name or the number of a port that the containers declare.",
			"peers": { "kics": ["3ca03a61-3249-4c16-8427-6f8e47dda729"] },
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {},
		aliases: [],
		uses: ["Service", "workloads"],
		check
	},
	{
		rule: {
			"id": "image-without-digest",
			"title": "Image not pinned by digest",
			"category": "supply-chain",
			"scope": "container",
			"severity": "low",
			"securitySeverity": 3.9,
			"defaultOn": false,
			"remediation": "Append the digest that the tag means today, and let an update bot renew both.",
			"peers": {
				"checkov": ["CKV_K8S_43"],
				"kubescape": ["C-0306", "C-0304"],
				"kics": ["7c81d34c-8e5a-402b-9798-9f442630e678"],
				"datree": ["CONTAINERS_MISSING_IMAGE_VALUE_DIGEST"],
				"kyverno": ["require-image-checksum", "resolve-image-to-digest"],
				"gatekeeper": ["K8sImageDigests"]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: { "repositories": [] },
		aliases: [],
		judge: {
			main: {
				expression: (() => {
					const K0 = pattern("@sha256:[0-9a-f]{64}$");
					const K1 = pattern("@[A-Za-z][A-Za-z0-9_+.-]*:[0-9a-fA-F]{32,}$");
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1, t2, t3;
						begin();
						return (t0 = matchesPattern(select(p3, "image"), K0)) === true || (t1 = (t2 = not(contains(select(p3, "image"), "@sha256:"))) === false || (t3 = matchesPattern(select(p3, "image"), K1)) === false ? false : t2 === true && t3 === true ? true : undecided(t2, t3)) === true ? true : t0 === false && t1 === false ? false : undecided(t0, t1);
					};
				})(),
				message: {
					texts: [
						"Image \"",
						"\" of container \"",
						"\" is not pinned by a digest, so whoever may push can put other code behind its name."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p3, "image");
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p3, "name");
					})]
				}
			},
			when: (() => {
				const F0 = (l, p11) => {
					let t4, t5, t6;
					let e;
					l = elements(l);
					if (l instanceof CelError) return l;
					for (let i = 0; i < l.length; i++) {
						const c3 = l[i];
						const r = (t4 = equal(select(p11, "repository"), c3)) === true || (t5 = startsWith(select(p11, "repository"), (t6 = endsWith(c3, "/")) === true ? c3 : t6 === false ? add$1(c3, "/") : notBool(t6))) === true ? true : t4 === false && t5 === false ? false : undecided(t4, t5);
						if (r === true) return true;
						if (r !== false && e === void 0) e = r;
					}
					return e === void 0 ? false : undecided(e);
				};
				return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2;
					begin();
					return (t0 = unequal((t1 = peek$1(p3, "image")) === void 0 ? "" : t1, "")) === false || (t2 = not(F0(select(p10, "repositories"), p11))) === false ? false : t0 === true && t2 === true ? true : undecided(t0, t2);
				};
			})(),
			whenReadsVariables: true,
			variables: [
				["named", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return index(split((t0 = peek$1(p3, "image")) === void 0 ? "" : t0, "@"), 0);
				})],
				["lastSlash", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return lastIndexOf(select(p11, "named"), "/");
				})],
				["untagged", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = greater(lastIndexOf(select(p11, "named"), ":"), select(p11, "lastSlash"))) === true ? substring(select(p11, "named"), 0, lastIndexOf(select(p11, "named"), ":")) : t0 === false ? select(p11, "named") : notBool(t0);
				})],
				["hasRegistry", (() => {
					const K0 = pattern("[.:]|^localhost$");
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1;
						begin();
						return (t0 = greater(select(p11, "lastSlash"), 0)) === false || (t1 = matchesPattern(index(split(select(p11, "untagged"), "/"), 0), K0)) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
					};
				})()],
				["repository", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1;
					begin();
					return (t0 = select(p11, "hasRegistry")) === true ? select(p11, "untagged") : t0 === false ? add$1((t1 = greater(select(p11, "lastSlash"), 0)) === true ? "docker.io/" : t1 === false ? "docker.io/library/" : notBool(t1), select(p11, "untagged")) : notBool(t0);
				})]
			],
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["image"]
			}]
		}
	},
	{
		rule: {
			"id": "untrusted-registry",
			"title": "Image from a registry that is not allowed",
			"category": "supply-chain",
			"scope": "container",
			"severity": "medium",
			"securitySeverity": 5.5,
			"defaultOn": false,
			"remediation": "Copy the image to an allowed registry and name it there.",
			"peers": {
				"trivy": [
					"KSV-0032",
					"KSV-0033",
					"KSV-0034",
					"KSV-0035",
					"KSV-0125"
				],
				"kubescape": [
					"C-0001",
					"C-0078",
					"C-0304"
				],
				"kyverno": [
					"restrict-image-registries",
					"advanced-restrict-image-registries",
					"allowed-image-repos",
					"prepend-registry",
					"replace-image-registry",
					"replace-image-registry-with-harbor"
				],
				"gatekeeper": [
					"K8sAllowedRepos",
					"K8sAllowedReposv2",
					"K8sDisallowedRepos"
				]
			},
			"controls": [],
			"overrides": [],
			"sensitive": false
		},
		params: {
			"registries": [],
			"deniedRegistries": []
		},
		aliases: [],
		judge: {
			main: {
				expression: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0, t1, t2, t3;
					begin();
					return (t0 = (t1 = equal(size(select(p10, "registries")), 0)) === true || (t2 = select(p11, "allowed")) === true ? true : t1 === false && t2 === false ? false : undecided(t1, t2)) === false || (t3 = not(select(p11, "denied"))) === false ? false : t0 === true && t3 === true ? true : undecided(t0, t3);
				}),
				message: {
					texts: [
						"Container \"",
						"\" takes its image from ",
						", which is not among the registries that are allowed here."
					],
					holes: [((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p3, "name");
					}), ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return select(p11, "repository");
					})]
				}
			},
			when: ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
				let t0;
				begin();
				return unequal((t0 = peek$1(p3, "image")) === void 0 ? "" : t0, "");
			}),
			whenReadsVariables: false,
			variables: [
				["named", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return index(split((t0 = peek$1(p3, "image")) === void 0 ? "" : t0, "@"), 0);
				})],
				["lastSlash", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					begin();
					return lastIndexOf(select(p11, "named"), "/");
				})],
				["untagged", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = greater(lastIndexOf(select(p11, "named"), ":"), select(p11, "lastSlash"))) === true ? substring(select(p11, "named"), 0, lastIndexOf(select(p11, "named"), ":")) : t0 === false ? select(p11, "named") : notBool(t0);
				})],
				["hasRegistry", (() => {
					const K0 = pattern("[.:]|^localhost$");
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0, t1;
						begin();
						return (t0 = greater(select(p11, "lastSlash"), 0)) === false || (t1 = matchesPattern(index(split(select(p11, "untagged"), "/"), 0), K0)) === false ? false : t0 === true && t1 === true ? true : undecided(t0, t1);
					};
				})()],
				["full", ((p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
					let t0;
					begin();
					return (t0 = select(p11, "hasRegistry")) === true ? replace(select(p11, "untagged"), "index.docker.io/", "docker.io/", 1) : t0 === false ? add$1("docker.io/", select(p11, "untagged")) : notBool(t0);
				})],
				["repository", (() => {
					const K0 = pattern("^docker[.]io/[^/]+$");
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						let t0;
						begin();
						return (t0 = matchesPattern(select(p11, "full"), K0)) === true ? replace(select(p11, "full"), "docker.io/", "docker.io/library/") : t0 === false ? select(p11, "full") : notBool(t0);
					};
				})()],
				["allowed", (() => {
					const F0 = (l, p11) => {
						let t1;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = matches(add$1(select(p11, "repository"), "/"), add$1("^", replace(replace((t1 = endsWith(c0, "/")) === true ? c0 : t1 === false ? add$1(c0, "/") : notBool(t1), ".", "[.]"), "*", "[^/]*")));
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return F0(select(p10, "registries"), p11);
					};
				})()],
				["denied", (() => {
					const F0 = (l, p11) => {
						let t1;
						let e;
						l = elements(l);
						if (l instanceof CelError) return l;
						for (let i = 0; i < l.length; i++) {
							const c0 = l[i];
							const r = matches(add$1(select(p11, "repository"), "/"), add$1("^", replace(replace((t1 = endsWith(c0, "/")) === true ? c0 : t1 === false ? add$1(c0, "/") : notBool(t1), ".", "[.]"), "*", "[^/]*")));
							if (r === true) return true;
							if (r !== false && e === void 0) e = r;
						}
						return e === void 0 ? false : undecided(e);
					};
					return (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11) => {
						begin();
						return F0(select(p10, "deniedRegistries"), p11);
					};
				})()]
			],
			grades: [],
			anchors: [{
				root: "scope",
				segments: ["image"]
			}]
		}
	}
];

// src/catalog/builtin.ts
/** The rules that ship with Lintel, compiled by the build. */
const BUILT_IN_RULES = builtInRules;
/** The long texts of the built-in rules by id; read only when a report or `explain` wants them. */
async function loadRuleTexts() {
	const { builtInTexts } = await import("./__rule-texts.js");
	return new Map(Object.entries(builtInTexts));
}

// src/catalog/load.ts
/**
* The rules that a run may choose from: the built-in ones, and a team's own from the files that the configuration and the
* flags name. Throws `UserError` with file, line and column for the first of those that is not right.
*/
async function availableRules(config) {
	if (config.customRules.length === 0) {
		if (!config.rulesOnly) return BUILT_IN_RULES;
		throw new UserError("--rules-only without rules", { hint: "Name them with --rules PATH or `customRules` in lintel.yaml." });
	}
	const { compileRule } = await import("./compile.js");
	const custom = (await customDefinitions(config)).map(compileRule);
	return config.rulesOnly ? custom : [...BUILT_IN_RULES, ...custom];
}
/** The long texts of the rules that a run may choose from, by id. */
async function loadTexts(config) {
	const texts = new Map(await loadRuleTexts());
	if (config.customRules.length === 0) return texts;
	for (const { definition } of await customDefinitions(config)) {
		const { rationale, examples, params, strict, grades } = definition;
		texts.set(definition.id, {
			rationale,
			examples,
			params,
			strict: strict !== void 0,
			grades: grades.map((grade) => grade.severity)
		});
	}
	return texts;
}
/** A team's own rules, in the order of their files. */
async function customDefinitions(config) {
	const { defineRules } = await import("./define.js");
	const definitions = config.customRules.flatMap((path) => defineRules(readRuleFile(path), relative(config.root, path)));
	const seen = new Set(BUILT_IN_RULES.map(({ rule }) => rule.id));
	for (const located of definitions) {
		const { definition, file } = located;
		if (seen.has(definition.id)) throw new UserError(`there is a rule "${definition.id}" already`, {
			hint: "A team's own rule has an id of its own; to change a built-in rule, set its severity or parameters in lintel.yaml.",
			at: {
				file,
				...located.placeOf(["id"])
			}
		});
		seen.add(definition.id);
	}
	return definitions;
}
function readRuleFile(path) {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		throw new UserError(`the rule file ${path} cannot be read: ${error.message}`, { hint: "Name a file that exists and is readable." });
	}
}

// src/config/config.ts
const DEFAULT_LIMITS = {
	renderSeconds: 30,
	renderOutputBytes: 67108864,
	fileBytes: 33554432,
	documents: 2e4
};
/** The file may raise a limit up to here; above it, only a flag may. */
const MAXIMUM_LIMITS = {
	renderSeconds: 120,
	renderOutputBytes: 268435456,
	fileBytes: 67108864,
	documents: 1e5
};
/** What becomes of an object whose kind nobody knows. */
const UNKNOWN_KINDS = [
	"ignore",
	"note",
	"warn",
	"error"
];
/** What part of the findings a pull request is told. */
const REPORT_SCOPES = [
	"all",
	"changed-resources",
	"changed-lines"
];

// src/model/location.ts
/** Marks a string as a path of the repository. The caller has made sure that it is relative and stays inside. */
function repoPath(path) {
	return path;
}

// src/model/nearest-name.ts
/**
* The known name that `wrong` was probably meant to be, or undefined when none is near.
* Near: at most a third of its letters changed, added, left out or swapped.
*/
function nearestName(wrong, known) {
	let best;
	let bestDistance = Math.floor(Math.min(wrong.length, 64) / 3) + 1;
	for (const name of known) {
		if (Math.abs(name.length - wrong.length) >= bestDistance) continue;
		const distance = editDistance(wrong.slice(0, 64), name);
		if (distance >= bestDistance) continue;
		best = name;
		bestDistance = distance;
	}
	return best;
}
/** Letters changed, added or left out, and neighbours swapped, each of which counts one. */
function editDistance(one, other) {
	let before = [];
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 1; i <= one.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= other.length; j += 1) {
			const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
			const swap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? (before[j - 2] ?? 0) + 1 : change;
			next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		before = row;
		row = next;
	}
	return row[other.length] ?? 0;
}

// src/model/severity.ts
/** How bad it is if the finding is true, mildest first. */
const SEVERITIES = [
	"info",
	"low",
	"medium",
	"high",
	"critical"
];
/** Where a severity stands in `SEVERITIES`: 0 is `info`, 4 is `critical`. */
function rankOf(severity) {
	return SEVERITIES.indexOf(severity);
}

// src/config/inside.ts
/** `absolute` as a path of the repository at `root`, or undefined when it lies outside. Looks at the text only: links are the caller's business. */
function pathInside(root, absolute) {
	const path = relative(root, absolute);
	if (path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)) return void 0;
	return repoPath(sep === "/" ? path : path.replaceAll(sep, "/"));
}
/** Follows the links of `absolute`. `root` must be a real path itself. Loops and unreadable folders count as missing. */
function realPlaceOf(root, absolute) {
	let real;
	try {
		real = realpathSync.native(absolute);
	} catch {
		return { kind: "missing" };
	}
	const path = pathInside(root, real);
	return path === void 0 ? { kind: "outside" } : {
		kind: "inside",
		path
	};
}

// src/config/kube-version.ts
/** The versions that manifests must suit when nobody says: those that Kubernetes itself or a provider still keeps up, in November 2026. */
const DEFAULT_KUBE_VERSIONS = {
	lowest: "1.33",
	newest: "1.37"
};
/** Reads `1.34`, `1.34.2` or `1.33..1.37`; a patch version is left out. Throws `UserError` for anything else. */
function kubeVersionRange(text, name, at) {
	const refused = (what) => new UserError(`${name}: "${text}" ${what}`, {
		hint: "Write a version like \"1.34\", or a range like \"1.33..1.37\".",
		...at === void 0 ? {} : { at }
	});
	const [lowest, newest = lowest, ...rest] = text.split("..").map((version) => /^v?1\.(\d{1,3})(?:\.\d{1,3})?$/u.exec(version.trim())?.[1]);
	if (lowest === void 0 || newest === void 0 || rest.length > 0) throw refused("is no Kubernetes version");
	if (Number(lowest) > Number(newest)) throw refused("begins with the newer version");
	return {
		lowest: `1.${Number(lowest)}`,
		newest: `1.${Number(newest)}`
	};
}
/** Reads `1.34` or `1.34.2` for one rendering, and gives all three numbers. Throws `UserError` for anything else. */
function fullKubeVersion(text, name, at) {
	const version = /^v?(\d{1,3}\.\d{1,3})(\.\d{1,3})?$/u.exec(text.trim());
	if (version === null) throw new UserError(`${name}: "${text}" is no Kubernetes version`, {
		hint: "Write a version like \"1.34.0\".",
		...at === void 0 ? {} : { at }
	});
	return `${version[1] ?? ""}${version[2] ?? ".0"}`;
}

// src/config/settings.ts
const PROGRAM = "it would choose which program is run";
const NETWORK = "it would let the run reach the network";
const WRITES = "it would write files or publish something";
const ACCESS = "it would use the rights of whoever runs Lintel";
const JUDGE = "it would let a change choose what it is judged against";
/** Every setting by where it may be given. `schema.ts` has the shapes of those of the file; a test keeps the two in step. */
const SETTINGS = [
	...[
		"paths",
		"exclude",
		"preset",
		"failOn",
		"minSeverity",
		"onIncomplete",
		"kubeVersion",
		"unknownKinds",
		"scope",
		"rules",
		"customRules",
		"frameworks",
		"helm",
		"kustomize",
		"sets",
		"podTemplates",
		"suppressions",
		"baseline",
		"limits",
		"compliance"
	].map((key) => ({
		key,
		file: true
	})),
	{
		key: "helmBinary",
		file: false,
		why: PROGRAM
	},
	{
		key: "kustomizeBinary",
		file: false,
		why: PROGRAM
	},
	{
		key: "renderers",
		file: false,
		why: PROGRAM
	},
	{
		key: "setup",
		file: false,
		why: PROGRAM
	},
	{
		key: "helmDependencyBuild",
		file: false,
		why: NETWORK
	},
	{
		key: "dependencyBuild",
		file: false,
		why: NETWORK
	},
	{
		key: "allowRemoteBases",
		file: false,
		why: NETWORK
	},
	{
		key: "output",
		file: false,
		why: WRITES
	},
	{
		key: "format",
		file: false,
		why: WRITES
	},
	{
		key: "upload",
		file: false,
		why: WRITES
	},
	{
		key: "comment",
		file: false,
		why: WRITES
	},
	{
		key: "check",
		file: false,
		why: WRITES
	},
	{
		key: "token",
		file: false,
		why: ACCESS
	},
	{
		key: "base",
		file: false,
		why: JUDGE
	},
	{
		key: "configFrom",
		file: false,
		why: JUDGE
	},
	{
		key: "config",
		file: false,
		why: JUDGE
	},
	{
		key: "root",
		file: false,
		why: JUDGE
	}
];
/** Why a key may not stand in the configuration file, however it is spelled; undefined for all others. */
function whyNotInFile(key) {
	const plain = plainName(key);
	return SETTINGS.find((one) => !one.file && plainName(one.key) === plain)?.why ?? (plain.startsWith("allow") ? NETWORK : void 0);
}
function plainName(key) {
	return key.replaceAll(/[-_]/gu, "").toLowerCase();
}

// src/config/load.ts
/** Names of the configuration file at the root, in the order in which they are looked for. */
const CONFIG_FILES = ["lintel.yaml", "lintel.yml"];
/**
* Reads the configuration file, or gives undefined where there is none. The parser and the shape are loaded only when there is one.
* Throws `UserError` for the first thing that is wrong in it, and names up to five others.
*/
async function loadConfigFile(choice, { root, cwd }) {
	if (choice.kind === "none") return void 0;
	if (choice.kind === "text") return checkConfigText(choice.text, choice.file, choice.file);
	return choice.kind === "path" ? loadNamed(resolve(cwd, choice.path), choice.path, root) : loadAtRoot(root);
}
async function loadNamed(absolute, named, root) {
	const text = textOf$1(absolute);
	if (text === void 0) throw new UserError(`the configuration ${named} could not be read`, { hint: "Name a file that exists." });
	const place = realPlaceOf(root, absolute);
	return place.kind === "inside" ? checkConfigText(text, place.path, place.path) : checkConfigText(text, named);
}
async function loadAtRoot(root) {
	for (const file of CONFIG_FILES) {
		const place = realPlaceOf(root, join$1(root, file));
		if (place.kind === "outside") throw new UserError(`${file} is a link that leads out of the repository`, {
			hint: "Put the file itself there.",
			at: { file }
		});
		if (place.kind === "missing") continue;
		const text = textOf$1(join$1(root, place.path));
		if (text === void 0) throw new UserError(`${file} could not be read`, {
			hint: "Make it a readable file.",
			at: { file }
		});
		return checkConfigText(text, file, repoPath(file));
	}
}
function textOf$1(absolute) {
	try {
		return readFileSync(absolute, "utf8");
	} catch {
		return;
	}
}
async function checkConfigText(text, file, repoFile) {
	const [{ parseConfigYaml }, { configFile }] = await Promise.all([import("./config-yaml.js"), import("./schema.js")]);
	const yaml = parseConfigYaml(text, file);
	const data = yaml.data ?? {};
	if (!isMap(data)) throw new UserError(`${file} is not a mapping`, {
		hint: "Write `key: value` lines.",
		at: yaml.placeOf([])
	});
	const checked = configFile.safeParse(data);
	if (!checked.success) throw firstOf(checked.error.issues.flatMap((issue) => mistakesOf(issue, {
		data,
		path: [],
		yaml
	})));
	return {
		file,
		...repoFile === void 0 ? {} : { repoFile },
		settings: checked.data,
		placeOf: (path) => yaml.placeOf(path)
	};
}
function mistakesOf(issue, around) {
	const path = [...around.path, ...issue.path.filter((segment) => typeof segment !== "symbol")];
	const value = valueAt(around.data, path);
	const at = around.yaml.placeOf(path);
	if (issue.code === "unrecognized_keys") return (issue.keys ?? []).map((key) => unknownKey(key, path, {
		known: issue.message.split(" "),
		at: around.yaml.keyPlaceOf([...path, key])
	}));
	const alternative = isMap(value) ? issue.errors?.find((errors) => errors.some((one) => one.code === "unrecognized_keys" || one.path.length > 0)) : void 0;
	if (alternative !== void 0) return alternative.flatMap((one) => mistakesOf(one, {
		...around,
		path
	}));
	const name = nameOf$2(path);
	if (value === void 0) return [{
		message: `${name} is missing`,
		hint: `It takes ${wanted(issue)}.`,
		at
	}];
	if (value === null) return [{
		message: `${name} has no value`,
		hint: `It takes ${wanted(issue)}.`,
		at: around.yaml.keyPlaceOf(path)
	}];
	const shown = typeof value === "object" ? "this value" : JSON.stringify(value).slice(0, 80);
	const near = typeof value === "string" ? nearestName(value, wordsOf$2(issue)) : void 0;
	const hint = near === void 0 ? `It takes ${wanted(issue)}.` : `Did you mean "${near}"? It takes ${wanted(issue)}.`;
	return [{
		message: `${name} cannot be ${shown}`,
		hint,
		at
	}];
}
function unknownKey(key, path, { known, at }) {
	const why = whyNotInFile(key);
	const shown = key.slice(0, 80);
	if (why !== void 0) {
		const hint = `The file is part of the change under review, and ${why}. Give it as a flag or an input of the action.`;
		return {
			message: `"${shown}" is not a key of the configuration file`,
			hint,
			at
		};
	}
	const near = nearestName(key, known);
	const hint = near === void 0 ? `Keys here are ${known.join(", ")}.` : `Did you mean "${near}"?`;
	return {
		message: path.length === 0 ? `unknown key "${shown}"` : `unknown key "${shown}" in ${nameOf$2(path)}`,
		hint,
		at
	};
}
function wordsOf$2(issue) {
	return [...(issue.values ?? []).filter((value) => typeof value === "string"), ...(issue.errors ?? []).flatMap((errors) => errors.flatMap(wordsOf$2))];
}
function wanted(issue) {
	return issue.code === "invalid_value" ? `one of ${wordsOf$2(issue).join(", ")}` : issue.message;
}
/** `helm[0].environments[1].name`, or the file as a whole. */
function nameOf$2(path) {
	if (path.length === 0) return "the configuration";
	return path.map((segment, index) => typeof segment === "number" ? `[${segment}]` : index === 0 ? segment : `.${segment}`).join("").slice(0, 200);
}
function firstOf(mistakes) {
	const [first, ...others] = [...mistakes].toSorted((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0));
	if (first === void 0) return new UserError("the configuration is not well formed", { hint: "See docs/configuration.md." });
	const more = others.slice(0, 5).map(({ message, at }) => `line ${at.line ?? 1}: ${message}`);
	const hint = more.length === 0 ? first.hint : `${first.hint} Also: ${more.join("; ")}.`;
	return new UserError(first.message, {
		hint,
		at: first.at
	});
}

// src/config/path-pattern.ts
/** Longest pattern that is used, in UTF-16 code units. */
const MAX_PATTERN_LENGTH = 1024;
const SLASH = 47;
/**
* Compiles one line of an ignore file. Syntax: git's, see gitignore(5); braces are ordinary characters.
* Undefined for an empty line, a comment, and a pattern that git would never match (an open bracket, a lone backslash at the end).
*/
function compilePathPattern(line) {
	let rest = withoutTrailingSpaces(line.endsWith("\r") ? line.slice(0, -1) : line);
	if (rest === "" || rest.startsWith("#")) return void 0;
	const negated = rest.startsWith("!");
	if (negated) rest = rest.slice(1);
	const folderOnly = rest.endsWith("/");
	if (folderOnly) rest = rest.slice(0, -1);
	const anchored = rest.includes("/");
	if (rest.startsWith("/")) rest = rest.slice(1);
	const segments = [];
	for (const part of rest.split("/")) {
		const segment = compileSegment(part);
		if (segment === void 0) return void 0;
		if (segment.kind !== "any-depth" || segments.at(-1)?.kind !== "any-depth") segments.push(segment);
	}
	if (segments.at(-1)?.kind === "any-depth") segments.push({ kind: "any-name" });
	return {
		text: line,
		negated,
		folderOnly,
		anchored,
		segments
	};
}
function withoutTrailingSpaces(line) {
	let end = line.length;
	while (end > 0 && line.charCodeAt(end - 1) === 32) end -= 1;
	if (end === line.length) return line;
	let backslashes = 0;
	while (line.charCodeAt(end - 1 - backslashes) === 92) backslashes += 1;
	return line.slice(0, backslashes % 2 === 1 ? end + 1 : end);
}
function compileSegment(text) {
	if (text === "") return void 0;
	if (/^\*{2,}$/u.test(text)) return { kind: "any-depth" };
	if (text === "*") return { kind: "any-name" };
	if (!/[*?[\\]/u.test(text)) return {
		kind: "text",
		text
	};
	if (text.startsWith("*") && !/[*?[\\]/u.test(text.slice(1))) return {
		kind: "suffix",
		text: text.slice(1)
	};
	const tokens = tokensOf(text);
	return tokens === void 0 ? void 0 : {
		kind: "wildcard",
		tokens
	};
}
function tokensOf(text) {
	const tokens = [];
	for (let index = 0; index < text.length; index += 1) {
		const character = text[index];
		if (character === "*") {
			if (tokens.at(-1) !== "star") tokens.push("star");
		} else if (character === "?") tokens.push("any");
		else if (character === "[") {
			const bracket = bracketAt(text, index);
			if (bracket === void 0) return void 0;
			tokens.push(bracket.characters);
			index = bracket.end;
		} else if (character === "\\") {
			index += 1;
			if (index === text.length) return void 0;
			tokens.push(text.charCodeAt(index));
		} else tokens.push(text.charCodeAt(index));
	}
	return tokens;
}
const NAMED_CLASSES = {
	alnum: [
		[48, 57],
		[65, 90],
		[97, 122]
	],
	alpha: [[65, 90], [97, 122]],
	blank: [[32, 32], [9, 9]],
	cntrl: [[0, 31], [127, 127]],
	digit: [[48, 57]],
	graph: [[33, 126]],
	lower: [[97, 122]],
	print: [[32, 126]],
	punct: [
		[33, 47],
		[58, 64],
		[91, 96],
		[123, 126]
	],
	space: [
		[32, 32],
		[9, 10],
		[13, 13]
	],
	upper: [[65, 90]],
	xdigit: [
		[48, 57],
		[65, 70],
		[97, 102]
	]
};
/** The bracket expression at `start`, and the index of its closing bracket. */
function bracketAt(text, start) {
	let index = start + 1;
	const negated = text[index] === "!" || text[index] === "^";
	if (negated) index += 1;
	const ranges = [];
	for (const first = index; index < text.length; index += 1) {
		if (text[index] === "]" && index > first) return {
			characters: {
				negated,
				ranges
			},
			end: index
		};
		if (text.startsWith("[:", index)) {
			const close = text.indexOf(":]", index + 2);
			if (close !== -1) {
				const named = NAMED_CLASSES[text.slice(index + 2, close)];
				if (named === void 0) return void 0;
				ranges.push(...named);
				index = close + 1;
				continue;
			}
		}
		if (text[index] === "\\") index += 1;
		const low = text.charCodeAt(index);
		if (text[index + 1] !== "-" || text[index + 2] === "]" || index + 2 >= text.length) {
			ranges.push([low, low]);
			continue;
		}
		index += 2;
		if (text[index] === "\\") index += 1;
		const high = text.charCodeAt(index);
		ranges.push(low <= high ? [low, high] : [low, low]);
	}
}
/**
* Whether the pattern matches the path that `segments` from index `start` on make up; the folder before `start` is the one
* that the pattern was written for. False once the budget is spent. Linear memory, at most quadratic time.
*/
function matchesPath(pattern, segments, target) {
	if (pattern.folderOnly && !target.isFolder) return false;
	const { start, budget } = target;
	const last = segments.length - 1;
	const only = pattern.segments[0];
	if (pattern.segments.length === 1 && only !== void 0) {
		if (pattern.anchored && last !== start) return false;
		return matchesName(only, segments[last] ?? "", budget);
	}
	return matchesSegments(pattern, segments, target);
}
function matchesSegments(pattern, segments, { start, budget }) {
	const wanted = pattern.segments;
	let at = start;
	let next = 0;
	let retryNext = pattern.anchored ? -1 : 0;
	let retryAt = start;
	while (at < segments.length) {
		const segment = wanted[next];
		if (segment?.kind === "any-depth") {
			next += 1;
			retryNext = next;
			retryAt = at;
		} else if (segment !== void 0 && matchesName(segment, segments[at] ?? "", budget)) {
			next += 1;
			at += 1;
		} else if (retryNext !== -1 && budget.stepsLeft > 0) {
			retryAt += 1;
			at = retryAt;
			next = retryNext;
		} else return false;
	}
	return next === wanted.length;
}
function matchesName(segment, name, budget) {
	budget.stepsLeft -= 1;
	if (budget.stepsLeft < 0) return false;
	if (segment.kind === "text") return segment.text === name;
	if (segment.kind === "suffix") return name.endsWith(segment.text);
	return segment.kind !== "wildcard" || matchesTokens(segment.tokens, name, budget);
}
/** Remembers only the last star: an earlier one never has to give anything back, since the last can take what follows. */
function matchesTokens(tokens, name, budget) {
	let at = 0;
	let next = 0;
	let retryNext = -1;
	let retryAt = 0;
	while (at < name.length) {
		budget.stepsLeft -= 1;
		if (budget.stepsLeft < 0) return false;
		const token = tokens[next];
		if (token === "star") {
			next += 1;
			retryNext = next;
			retryAt = at;
		} else if (token !== void 0 && matchesCharacter(token, name.charCodeAt(at))) {
			next += 1;
			at += 1;
		} else if (retryNext !== -1) {
			retryAt += 1;
			at = retryAt;
			next = retryNext;
		} else return false;
	}
	while (tokens[next] === "star") next += 1;
	return next === tokens.length;
}
function matchesCharacter(token, code) {
	if (typeof token === "number") return token === code;
	if (typeof token === "string") return true;
	if (code === SLASH) return false;
	return token.ranges.some(([low, high]) => low <= code && code <= high) !== token.negated;
}

// src/config/repository-paths.ts
const INSIDE = "Paths in the configuration file lead to something inside the repository, and are written from its root.";
/** The written path without `.` segments, if it cannot lead out of the repository by its text alone; else throws `UserError`. */
function plainPath({ text, name, at }) {
	const refused = (what) => new UserError(`${name}: "${text}" ${what}`, {
		hint: INSIDE,
		at
	});
	if (/^[A-Za-z][A-Za-z0-9+.-]+:/u.test(text) || text.startsWith("git@")) throw refused("is an address");
	if (isAbsolute(text) || /^(?:[A-Za-z]:)?\\/u.test(text)) throw refused("is an absolute path");
	if (text.split(/[/\\]/u).includes("..")) throw refused("has `..` in it");
	if (text.includes("\0")) throw refused("is no path");
	const path = posix.normalize(text).replace(/\/$/u, "");
	if (path === ".git" || path.startsWith(".git/")) throw refused("is part of the git folder");
	return repoPath(path === "." ? "" : path);
}
/** The path of a regular file or a folder that exists inside the repository, links followed; else throws `UserError`. */
function existingPath(written, root, wanted) {
	const path = plainPath(written);
	const { text, name, at } = written;
	const place = realPlaceOf(root, join$1(root, path));
	if (place.kind === "outside") throw new UserError(`${name}: "${text}" is a link that leads out of the repository`, {
		hint: INSIDE,
		at
	});
	if (place.kind === "missing") throw new UserError(`${name}: "${text}" does not exist`, {
		hint: proposal(path, root),
		at
	});
	const stats = statSync(join$1(root, place.path));
	const stands = stats.isDirectory() ? "folder" : stats.isFile() ? "file" : "other";
	if (stands === "other" || wanted !== "any" && stands !== wanted) throw new UserError(`${name}: "${text}" is not a ${wanted === "any" ? "file or folder" : wanted}`, {
		hint: `Name a ${wanted === "any" ? "file" : wanted}.`,
		at
	});
	return path;
}
function proposal(path, root) {
	const folder = posix.dirname(path);
	let names = [];
	try {
		names = readdirSync(join$1(root, folder)).toSorted();
	} catch {}
	const near = nearestName(posix.basename(path), names);
	return near === void 0 ? INSIDE : `Did you mean "${posix.join(folder, near)}"?`;
}
/** Whether a text is a glob rather than a path. */
function isGlob(text) {
	return /[*?[]/u.test(text);
}
/** Files below a folder that a glob may be tried on. */
const MAX_FILES = 1e5;
/** Absolute paths of the regular files below `base` that the glob means, sorted. Links, `.git` and `node_modules` are not entered. */
function filesOfGlob(base, glob) {
	const pattern = compilePathPattern(`/${glob.replace(/^(?:\.?\/)+/u, "")}`);
	if (pattern === void 0) return [];
	const budget = { stepsLeft: 5e7 };
	const segments = glob.split("/");
	const fixed = segments.slice(0, segments.findIndex(isGlob)).filter((segment) => segment !== "" && segment !== ".");
	const found = [];
	const waiting = [fixed];
	let filesLeft = MAX_FILES;
	for (let folder = waiting.pop(); folder !== void 0 && filesLeft > 0; folder = waiting.pop()) for (const entry of entriesOf$1(join$1(base, ...folder))) {
		const path = [...folder, entry.name];
		if (entry.isDirectory() && entry.name !== ".git" && entry.name !== "node_modules") waiting.push(path);
		filesLeft -= 1;
		if (entry.isFile() && matchesPath(pattern, path, {
			start: 0,
			isFolder: false,
			budget
		})) found.push(join$1(base, ...path));
	}
	return found.toSorted();
}
function entriesOf$1(folder) {
	try {
		return readFolder$1(folder);
	} catch {
		return [];
	}
}
function readFolder$1(folder) {
	return readdirSync(folder, { withFileTypes: true });
}

// src/config/merge.ts
/** All settings of a run: defaults, overruled by the file, overruled by the request. Throws `UserError` for whatever cannot be meant so. */
async function makeConfig(request) {
	const cwd = existingFolder(request.cwd, "the working directory");
	const root = request.root === void 0 ? rootAbove(cwd) : existingFolder(resolve(cwd, request.root), "--root");
	const loaded = await loadConfigFile(request.configFile ?? { kind: "root" }, {
		root,
		cwd
	});
	const file = {
		settings: loaded?.settings ?? {},
		written: (text, path) => ({
			text,
			name: nameOf$2(path),
			at: file.placeOf(path)
		}),
		placeOf: (path) => loaded?.placeOf(path) ?? { file: "lintel.yaml" }
	};
	const { settings } = file;
	const failOn = chosen("failOn", request, file, [...SEVERITIES, "never"]) ?? "high";
	const minSeverity = chosen("minSeverity", request, file, SEVERITIES) ?? "info";
	if (failOn !== "never" && rankOf(minSeverity) > rankOf(failOn)) throw hiddenGate(minSeverity, failOn, request, file);
	const unknownKinds = chosen("unknownKinds", request, file, UNKNOWN_KINDS);
	const scope = chosen("scope", request, file, REPORT_SCOPES);
	const frameworks = [...settings.frameworks ?? [], ...request.frameworks ?? []];
	const baseline = baselineOf(request, file, {
		cwd,
		root
	});
	const compliance = complianceOf(file, root);
	const pathsNamed = request.paths !== void 0 && request.paths.length > 0;
	const stdin = request.paths?.includes("-") === true ? request.stdin ?? "" : void 0;
	const config = {
		root,
		paths: pathsNamed ? namedPaths(request.paths, {
			cwd,
			root
		}) : pathsOfFile(file, root),
		pathsNamed,
		...stdin === void 0 ? {} : { stdin },
		exclude: excludeOf(request, file),
		...loaded?.repoFile === void 0 ? {} : { file: loaded.repoFile },
		preset: request.preset ?? settings.preset ?? "recommended",
		failOn,
		minSeverity,
		onIncomplete: chosen("onIncomplete", request, file, ["fail", "warn"]) ?? (failOn === "never" ? "warn" : "fail"),
		nothingToScan: request.nothingToScan ?? "warning",
		kubeVersion: kubeVersionOf(request, file),
		rules: rulesOf(file),
		onlyRules: request.onlyRules ?? [],
		skipRules: request.skipRules ?? [],
		customRules: [...customRulesOfFile(file, root), ...customRulesOfRequest(request.customRules ?? [], cwd)],
		rulesOnly: request.rulesOnly ?? false,
		helm: chartsOf(file, root),
		...kustomizationsOf(request, file, root),
		sets: setsOf(file, root),
		...unknownKinds === void 0 ? {} : { unknownKinds },
		...scope === void 0 ? {} : { scope },
		...frameworks.length === 0 ? {} : { frameworks: [...new Set(frameworks)] },
		...baseline === void 0 ? {} : { baseline },
		...compliance === void 0 ? {} : { compliance },
		podTemplates: settings.podTemplates ?? [],
		suppressions: (settings.suppressions ?? []).map((one, index) => suppressionOf(one, index, file)),
		limits: limitsOf(request, file),
		renderers: {
			...request.helm === void 0 ? {} : { helm: resolve(cwd, request.helm) },
			...request.kustomize === void 0 ? {} : { kustomize: resolve(cwd, request.kustomize) },
			helmDependencyBuild: request.helmDependencyBuild ?? false,
			allowRemoteBases: request.allowRemoteBases ?? false
		},
		trace: request.trace ?? true,
		lineHashes: request.lineHashes ?? false,
		today: request.today
	};
	return Object.freeze(config);
}
function existingFolder(path, name) {
	let real;
	try {
		real = realpathSync.native(path);
		if (statSync(real).isDirectory()) return real;
	} catch {}
	throw new UserError(`${name}: "${path}" is not a folder`, { hint: "Name a folder that exists." });
}
/** The nearest folder with `.git`, which is a file in worktrees and submodules. */
function rootAbove(cwd) {
	for (let folder = cwd;; folder = dirname(folder)) {
		if (lstatSync(join$1(folder, ".git"), { throwIfNoEntry: false }) !== void 0) return folder;
		if (folder === dirname(folder)) return cwd;
	}
}
/** One of a closed list of words, from the request, else from the file. */
function chosen(key, request, file, words) {
	const text = request[key] ?? file.settings[key];
	if (text === void 0) return void 0;
	const word = words.find((one) => one === text);
	if (word !== void 0) return word;
	const near = nearestName(text, words);
	const name = key.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
	throw new UserError(`${name} cannot be "${text}"`, { hint: `${near === void 0 ? "" : `Did you mean "${near}"? `}It takes one of ${words.join(", ")}.` });
}
function hiddenGate(minSeverity, failOn, request, file) {
	const key = request.minSeverity === void 0 ? "minSeverity" : "failOn";
	return new UserError(`findings from ${failOn} on close the gate, but those below ${minSeverity} would not be shown`, {
		hint: `Lower minSeverity to ${failOn}, or raise failOn to ${minSeverity}.`,
		...request[key] === void 0 && file.settings[key] !== void 0 ? { at: file.placeOf([key]) } : {}
	});
}
/** Paths of the command line. What does not exist is told when it is looked for. */
function namedPaths(paths, { cwd, root }) {
	const named = paths.filter((path) => path !== "-").map((path) => {
		const absolute = resolve(cwd, path);
		const place = realPlaceOf(root, absolute);
		const inside = pathInside(root, absolute) ?? (place.kind === "inside" ? place.path : void 0);
		if (inside !== void 0 && place.kind !== "outside") return inside;
		throw new UserError(`"${path}" ${inside === void 0 ? "lies outside of the repository" : "is a link that leads out of the repository"} at ${root}`, { hint: "Run Lintel in that folder, or say where the root is with `--root`." });
	});
	return [...new Set(named)];
}
function pathsOfFile(file, root) {
	const { paths } = file.settings;
	if (paths === void 0) return [repoPath("")];
	return [...new Set(paths.map((text, index) => existingPath(file.written(text, ["paths", index]), root, "any")))];
}
function excludeOf(request, file) {
	const written = (file.settings.exclude ?? []).map((text, index) => ({
		text,
		at: file.placeOf(["exclude", index])
	}));
	const asked = (request.exclude ?? []).map((text) => ({
		text,
		at: void 0
	}));
	return [...written, ...asked].map(({ text, at }) => {
		const place = at === void 0 ? {} : { at };
		if (text.length > 1024) throw new UserError(`a pattern of exclude has ${text.length} characters`, {
			hint: `Write at most ${MAX_PATTERN_LENGTH}.`,
			...place
		});
		if (/\{[^}]*,[^}]*\}/u.test(text)) throw new UserError(`exclude: "${text}" has braces, which are not expanded`, {
			hint: "Write one pattern for each alternative.",
			...place
		});
		if (compilePathPattern(text) === void 0) throw new UserError(`exclude: "${text}" matches nothing`, {
			hint: "Write a pattern as in .gitignore, like `vendor/**`.",
			...place
		});
		return text;
	});
}
function kubeVersionOf(request, file) {
	if (request.kubeVersion !== void 0) return kubeVersionRange(request.kubeVersion, "kube-version");
	const { kubeVersion } = file.settings;
	return kubeVersion === void 0 ? DEFAULT_KUBE_VERSIONS : kubeVersionRange(kubeVersion, "kubeVersion", file.placeOf(["kubeVersion"]));
}
function rulesOf(file) {
	return new Map(Object.entries(file.settings.rules ?? {}).map(([name, entry]) => [name, settingOf(entry, file.placeOf(["rules", name]))]));
}
function settingOf(entry, at) {
	if (entry === "off" || entry === false) return {
		enabled: false,
		at
	};
	if (entry === "on" || entry === true) return {
		enabled: true,
		at
	};
	const { severity: word, params } = typeof entry === "string" ? {
		severity: entry,
		params: void 0
	} : entry;
	const severity = SEVERITIES.find((one) => one === word);
	return {
		enabled: true,
		at,
		...severity === void 0 ? {} : { severity },
		...params === void 0 ? {} : { params }
	};
}
function customRulesOfFile(file, root) {
	return (file.settings.customRules ?? []).flatMap((text, index) => {
		const written = file.written(text, ["customRules", index]);
		if (!isGlob(text)) {
			const path = existingPath(written, root, "any");
			return rulesAt(join$1(root, path));
		}
		const found = filesOfGlob(root, plainPath(written));
		if (found.length === 0) throw new UserError(`${written.name}: "${text}" matches no file`, {
			hint: "Patterns are written from the repository’s root.",
			at: written.at
		});
		return found;
	});
}
function customRulesOfRequest(paths, cwd) {
	return paths.flatMap((path) => {
		const absolute = resolve(cwd, path);
		if (statSync(absolute, { throwIfNoEntry: false }) !== void 0) return rulesAt(absolute);
		const found = isGlob(path) ? filesOfGlob(cwd, path) : [];
		if (found.length === 0) throw new UserError(`there are no rules at "${path}"`, { hint: "Name a rule file, a folder of them, or a glob." });
		return found;
	});
}
/** The file itself, or the YAML files of a folder and those below. */
function rulesAt(absolute) {
	if (!statSync(absolute).isDirectory()) return [absolute];
	return [...filesOfGlob(absolute, "**/*.yaml"), ...filesOfGlob(absolute, "**/*.yml")].toSorted();
}
function chartsOf(file, root) {
	return (file.settings.helm ?? []).map((one, index) => chartOf(one, ["helm", index], file, root));
}
function chartOf(one, path, file, root) {
	const at = [...path, "chart"];
	const chart = existingPath(file.written(one.chart, at), root, "folder");
	if (realPlaceOf(root, join$1(root, chart, "Chart.yaml")).kind !== "inside") throw new UserError(`${nameOf$2(at)}: "${one.chart}" has no Chart.yaml`, {
		hint: "Name the folder of a chart.",
		at: file.placeOf(at)
	});
	const environments = one.environments.map((environment, index) => environmentOf$1(environment, [
		...path,
		"environments",
		index
	], {
		file,
		root,
		chart
	}));
	for (const [index, { name }] of environments.entries()) {
		if (environments.findIndex((other) => other.name === name) === index) continue;
		throw new UserError(`the environment "${name}" of ${one.chart} is there twice`, {
			hint: "Give each environment a name of its own.",
			at: file.placeOf([
				...path,
				"environments",
				index,
				"name"
			])
		});
	}
	return {
		chart,
		environments,
		defaults: one.defaults ?? false
	};
}
function environmentOf$1(one, path, { file, root, chart }) {
	const versionPath = [...path, "kubeVersion"];
	return {
		name: one.name,
		values: (one.values ?? []).map((text, index) => valuesFile(file.written(text, [
			...path,
			"values",
			index
		]), chart, root)),
		set: one.set ?? {},
		...one.release === void 0 ? {} : { release: one.release },
		...one.namespace === void 0 ? {} : { namespace: one.namespace },
		...one.kubeVersion === void 0 ? {} : { kubeVersion: fullKubeVersion(one.kubeVersion, nameOf$2(versionPath), file.placeOf(versionPath)) },
		apiVersions: one.apiVersions ?? []
	};
}
/** Values files are written from the chart's folder, where most lie, or from the root, since `..` is refused. */
function valuesFile(written, chart, root) {
	const path = plainPath(written);
	const inChart = repoPath(chart === "" ? path : `${chart}/${path}`);
	if (realPlaceOf(root, join$1(root, inChart)).kind === "missing" && realPlaceOf(root, join$1(root, path)).kind !== "missing") return existingPath(written, root, "file");
	return existingPath({
		...written,
		text: inChart
	}, root, "file");
}
function kustomizationsOf(request, file, root) {
	const roots = file.settings.kustomize?.roots ?? [];
	if (request.allKustomizations === true || roots === "all") return {
		kustomizeRoots: [],
		allKustomizations: true
	};
	return {
		kustomizeRoots: roots.map((text, index) => {
			const written = file.written(text, [
				"kustomize",
				"roots",
				index
			]);
			return isGlob(text) ? plainPath(written) : existingPath(written, root, "folder") || ".";
		}),
		allKustomizations: false
	};
}
function setsOf(file, root) {
	const seen = /* @__PURE__ */ new Set();
	return (file.settings.sets ?? []).map((folders, set) => folders.map((text, index) => {
		const written = file.written(text, [
			"sets",
			set,
			index
		]);
		const folder = existingPath(written, root, "folder");
		if (seen.has(folder)) throw new UserError(`"${text}" is in sets twice`, {
			hint: "A folder belongs to one set.",
			at: written.at
		});
		seen.add(folder);
		return folder;
	}));
}
function baselineOf(request, file, { cwd, root }) {
	if (request.baseline !== void 0) {
		const inside = pathInside(root, resolve(cwd, request.baseline));
		if (inside !== void 0) return inside;
		throw new UserError(`"${request.baseline}" lies outside of the repository`, { hint: "Keep the baseline in the repository." });
	}
	const { baseline } = file.settings;
	return baseline === void 0 ? void 0 : existingOrNew(file.written(baseline, ["baseline"]), root);
}
function existingOrNew(written, root) {
	const path = plainPath(written);
	return realPlaceOf(root, join$1(root, path)).kind === "missing" ? path : existingPath(written, root, "file");
}
function complianceOf(file, root) {
	const { compliance } = file.settings;
	if (compliance === void 0) return void 0;
	const { attestations } = compliance;
	const attested = attestations === void 0 ? void 0 : existingPath(file.written(attestations, ["compliance", "attestations"]), root, "file");
	return {
		scope: compliance.scope ?? {},
		...attested === void 0 ? {} : { attestations: attested },
		thresholds: compliance.thresholds ?? {}
	};
}
function suppressionOf(one, index, file) {
	return {
		rule: one.rule,
		...one.path === void 0 ? {} : { path: one.path },
		...one.kind === void 0 ? {} : { kind: one.kind },
		...one.name === void 0 ? {} : { name: one.name },
		reason: one.reason,
		...one.owner === void 0 ? {} : { owner: one.owner },
		...one.ticket === void 0 ? {} : { ticket: one.ticket },
		...one.until === void 0 ? {} : { until: one.until },
		line: file.placeOf(["suppressions", index]).line ?? 1
	};
}
function limitsOf(request, file) {
	const ofFile = file.settings.limits ?? {};
	const limitOf = (key) => {
		const asked = request.limits?.[key];
		if (asked !== void 0) return asked;
		const limit = ofFile[key];
		if (limit === void 0) return DEFAULT_LIMITS[key];
		if (limit <= MAXIMUM_LIMITS[key]) return limit;
		throw new UserError(`limits.${key} is ${limit}, above the ${MAXIMUM_LIMITS[key]} that the configuration file may set`, {
			hint: "The file is part of the change under review. Give a higher limit as a flag or an input of the action.",
			at: file.placeOf(["limits", key])
		});
	};
	return {
		renderSeconds: limitOf("renderSeconds"),
		renderOutputBytes: limitOf("renderOutputBytes"),
		fileBytes: limitOf("fileBytes"),
		documents: limitOf("documents")
	};
}

// src/model/rule.ts
/** What a rule looks at, once each. `set` sees every resource of a rendering together. */
const SCOPES = [
	"object",
	"workload",
	"pod",
	"container",
	"rbacRule",
	"clusterConfig",
	"set"
];
/** The topics that rules are filed under; each is a folder of `rules/`. */
const CATEGORIES = [
	"admission",
	"api-lifecycle",
	"audit",
	"config",
	"control-plane",
	"etcd",
	"hygiene",
	"image",
	"ingress",
	"kubelet",
	"network",
	"pod-security",
	"rbac",
	"reliability",
	"resources",
	"schema",
	"secrets",
	"service",
	"storage",
	"supply-chain"
];

// src/catalog/select.ts
/** Named choices of rules. */
const PRESETS = [
	"recommended",
	"strict",
	"all",
	"security",
	"reliability"
];
/**
* The rules that `config` asks for, sorted by id, with its severities and parameters.
* Throws `UserError` for a name that is no rule, category or peer's check.
*/
function selectRules(available, config) {
	const preset = PRESETS.find((one) => one === config.preset);
	if (preset === void 0) throw new UserError(`unknown preset "${config.preset}"`, { hint: `Use one of ${PRESETS.join(", ")}.` });
	const index = indexOfNames(available);
	const only = namedBy(config.onlyRules, index, "--rule");
	const skipped = namedBy(config.skipRules, index, "--skip-rule");
	const settings = settingsByRule(config.rules, index);
	const selected = [];
	for (const compiled of available) {
		const { id } = compiled.rule;
		const setting = settings.get(id);
		if (skipped.has(id)) continue;
		if (only.size > 0 ? !only.has(id) : !(setting?.enabled ?? isInPreset(compiled, preset))) continue;
		selected.push(applySetting(compiled, setting, preset));
	}
	return selected.toSorted((a, b) => a.compiled.rule.id < b.compiled.rule.id ? -1 : 1);
}
function isInPreset({ rule }, preset) {
	switch (preset) {
		case "all": return true;
		case "recommended":
		case "strict": return rule.defaultOn;
		case "security": return rule.defaultOn && rule.securitySeverity !== void 0;
		case "reliability": return rule.defaultOn && rule.securitySeverity === void 0;
	}
}
function applySetting(compiled, setting, preset) {
	const { strict, ...params } = {
		...compiled.params,
		...setting?.params
	};
	return {
		compiled,
		...setting?.severity === void 0 ? {} : { severity: setting.severity },
		params,
		strict: strict === void 0 ? preset === "strict" || preset === "all" : strict === true
	};
}
/** Every name by which a rule can be called, lower case: its id, its aliases, its category, the peers' ids. */
function indexOfNames(available) {
	const index = /* @__PURE__ */ new Map();
	const add = (name, id) => {
		const key = name.toLowerCase();
		const known = index.get(key);
		if (known === void 0) index.set(key, [id]);
		else if (!known.includes(id)) known.push(id);
	};
	const ids = new Set(available.map(({ rule }) => rule.id));
	for (const { rule, aliases } of available) {
		add(rule.id, rule.id);
		for (const name of [
			...aliases,
			rule.category,
			...Object.values(rule.peers).flat()
		]) if (!ids.has(name)) add(name, rule.id);
	}
	return index;
}
function namedBy(names, index, flag) {
	return new Set(names.flatMap((name) => index.get(name.toLowerCase()) ?? unknownName$1(name, index, flag)));
}
function unknownName$1(name, index, where, at) {
	const near = nearestName(name.toLowerCase(), index.keys());
	throw new UserError(`${where}: "${name}" is no rule, category or peer's check id`, {
		hint: near === void 0 ? "`lintel rules` lists them." : `Did you mean "${near}"? \`lintel rules\` lists them.`,
		...at === void 0 ? {} : { at }
	});
}
function isCategory(name) {
	return CATEGORIES.some((category) => category === name);
}
/** A setting for a rule wins over one for its category, whichever comes first in the file. */
function settingsByRule(settings, index) {
	const byRule = /* @__PURE__ */ new Map();
	const ordered = [...settings].toSorted(([a], [b]) => Number(isCategory(b)) - Number(isCategory(a)));
	for (const [name, setting] of ordered) for (const id of index.get(name.toLowerCase()) ?? unknownName$1(name, index, "rules", setting.at)) byRule.set(id, setting);
	return byRule;
}

// node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias$1(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias$1(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective$1(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective$1(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// src/yaml/scalar.ts
/** The value of a scalar that has no tag and no quotes. */
function resolvePlain(text) {
	const first = text.charCodeAt(0);
	if (first >= DIGIT_0 && first <= DIGIT_9 || first === MINUS || first === PLUS) return resolveNumber(text, first);
	if (first === DOT) return resolveAfterDot(text);
	if (text.length > LONGEST_WORD) return text;
	const word = WORDS.get(text);
	return word === void 0 ? text : word;
}
/**
* The value of a scalar with a tag, given in full (`tag:yaml.org,2002:int`) or as the bare `!`; undefined where Kubernetes refuses the two together.
* With `!!int`, `!!float`, `!!bool` and `!!null` quotes make no difference: go-yaml looks at the text alone.
*/
function resolveTagged(text, tag) {
	if (!tag.startsWith(YAML_TAG)) return text;
	switch (tag.slice(YAML_TAG.length)) {
		case "null": return resolvePlain(text) === null ? null : void 0;
		case "bool": return ofType(resolvePlain(text), "boolean");
		case "int": return exactInteger(text) === void 0 ? void 0 : ofType(resolvePlain(text), "number");
		case "float": return (exactInteger(text) ?? 0n) > INT64_MAX ? void 0 : ofType(resolvePlain(text), "number");
		case "timestamp": return isTimestamp(text) ? text : void 0;
		case "binary": return decodeBase64(text);
		default: return text;
	}
}
/**
* The name of a mapping's key, as sigs.k8s.io/yaml writes it into JSON: `yes` is `"true"`, `0x10` is `"16"`, `1e7` is `"1e+07"`.
* Undefined for the keys it refuses: null and integers beyond int64. `text` is the scalar's text, from which `value` was resolved.
*/
function keyName(value, text) {
	if (typeof value === "string") return value;
	if (value === null) return void 0;
	if (typeof value === "boolean") return value ? "true" : "false";
	const integer = exactInteger(text);
	if (integer === void 0) return formatFloat32(value);
	return integer > INT64_MAX ? void 0 : String(integer);
}
/** The integer that the text of a plain scalar stands for, all its digits kept; undefined where it is none that fits into 64 bits. */
function exactInteger(text) {
	const match = INTEGER.exec(withoutUnderscores(text).replace(SIGN_AFTER_PREFIX, "$10b"));
	if (match === null) return void 0;
	const [, sign = "", digits = ""] = match;
	const size = BigInt(OLD_OCTAL.test(digits) ? `0o${digits.slice(1)}` : digits);
	if (sign === "-") return size > INT64_MAX + 1n ? void 0 : -size;
	return size > (sign === "" ? UINT64_MAX : INT64_MAX) ? void 0 : size;
}
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const PLUS = 43;
const MINUS = 45;
const DOT = 46;
const YAML_TAG = "tag:yaml.org,2002:";
const INT64_MAX = 2n ** 63n - 1n;
const UINT64_MAX = 2n ** 64n - 1n;
/** Digits that always fit into 53 bits. */
const SAFE_DIGITS = 15;
const WORDS = new Map([
	...[
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"true",
		"True",
		"TRUE",
		"on",
		"On",
		"ON"
	].map((word) => [word, true]),
	...[
		"n",
		"N",
		"no",
		"No",
		"NO",
		"false",
		"False",
		"FALSE",
		"off",
		"Off",
		"OFF"
	].map((word) => [word, false]),
	...[
		"",
		"~",
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null]),
	...[
		".inf",
		".Inf",
		".INF",
		"+.inf",
		"+.Inf",
		"+.INF"
	].map((word) => [word, 1e400]),
	...[
		"-.inf",
		"-.Inf",
		"-.INF"
	].map((word) => [word, -1e400]),
	...[
		".nan",
		".NaN",
		".NAN"
	].map((word) => [word, NaN])
]);
const LONGEST_WORD = 5;
const INTEGER = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9][0-9]*)$/;
const OLD_OCTAL = /^0[0-7]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const SIGN_AFTER_PREFIX = /^0b([-+])(?=[01]+$)/;
const FLOAT_AFTER_DOT = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;
function resolveNumber(text, first) {
	if (first > DIGIT_0 && text.length <= SAFE_DIGITS) {
		let value = 0;
		let at = 0;
		for (; at < text.length; at++) {
			const digit = text.charCodeAt(at) - DIGIT_0;
			if (digit < 0 || digit > 9) break;
			value = value * 10 + digit;
		}
		if (at === text.length) return value;
	}
	return resolveUnusualNumber(text);
}
function resolveUnusualNumber(text) {
	const integer = exactInteger(text);
	if (integer !== void 0) return Number(integer);
	const plain = withoutUnderscores(text);
	if (FLOAT.test(plain)) {
		const value = Number(plain);
		return Number.isFinite(value) ? value : text;
	}
	const word = WORDS.get(text);
	return word === void 0 ? text : word;
}
function resolveAfterDot(text) {
	const word = WORDS.get(text);
	if (word !== void 0) return word;
	if (!FLOAT_AFTER_DOT.test(text)) return text;
	const value = Number(withoutUnderscores(text));
	return Number.isFinite(value) ? value : text;
}
function withoutUnderscores(text) {
	return text.includes("_") && text.charCodeAt(0) <= DIGIT_9 ? text.replaceAll("_", "") : text;
}
function ofType(value, type) {
	return typeof value === type ? value : void 0;
}
const TIMESTAMP = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt ])(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+]\d{2}:\d{2})?)?$/;
/** Whether go-yaml reads a time: a date alone, with `T` and a zone, or with a space and none. */
function isTimestamp(text) {
	const match = TIMESTAMP.exec(text);
	if (match === null) return false;
	const [, year, month, day, separator, hour = "0", minute = "0", second = "0", zone] = match;
	if (separator !== void 0 && separator === " " !== (zone === void 0)) return false;
	const daysOfMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysOfMonth && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
function decodeBase64(text) {
	const plain = text.replaceAll(/[\r\n]/g, "");
	return BASE64.test(plain) ? Buffer.from(plain, "base64").toString("utf8") : void 0;
}
/** The shortest decimal that names the same 32-bit float, written as Go's `strconv.FormatFloat(x, 'g', -1, 32)` does. */
function formatFloat32(value) {
	const single = Math.fround(value);
	if (Number.isNaN(single)) return ".nan";
	if (!Number.isFinite(single)) return single > 0 ? ".inf" : "-.inf";
	if (single === 0) return Object.is(single, -0) ? "-0" : "0";
	let digits = 1;
	while (Math.fround(Number(single.toPrecision(digits))) !== single) digits++;
	const shortest = Number(single.toPrecision(digits));
	const [mantissa = "", power = ""] = shortest.toExponential().split("e");
	const exponent = Number(power);
	if (exponent >= -4 && exponent < 6) return String(shortest);
	return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

// src/yaml/tape.ts
/** The columns of a row. */
const ROW = {
	/** The key in front of the node, quotes included; -1 for list items and the root. */
	keyStart: 0,
	keyEnd: 1,
	/** The node's own text. Of a block scalar, its content; of an absent value, where the text in front of it ends. */
	start: 2,
	/** For a collection its start: the end is looked for when it is asked for. */
	end: 3,
	/** The row behind the node and everything in it. */
	next: 4,
	kind: 5
};
/** Integers a row. */
const ROW_SIZE = 6;
/** What a row is about. */
const NODE = {
	absent: 0,
	scalar: 1,
	blockScalar: 2,
	alias: 3,
	map: 4,
	list: 5,
	flowMap: 6,
	flowList: 7
};
/**
* The key of the deepest node on the path, or for a list item its first key or its scalar; one line. See {@link Located}. A value that comes from an
* alias or a merge key is found where it is written.
*/
function locate(tape, path) {
	let row = 0;
	let depth = 0;
	for (const segment of path) {
		const child = childOf(tape, row, segment);
		if (child === NONE$1) break;
		row = child;
		depth++;
	}
	return {
		region: regionOfHead(tape, row),
		depth
	};
}
/**
* The text of the value at the path, quotes, brackets and a block scalar's header included, the line break behind it not; undefined where the path
* does not lead to a node or the value has no text (`key:` and nothing more).
*/
function locateValue(tape, path) {
	let row = 0;
	for (const segment of path) {
		row = childOf(tape, row, segment);
		if (row === NONE$1) return void 0;
	}
	const target = targetOf(tape, row);
	if (tape.rows[target + ROW.kind] === NODE.absent) return void 0;
	return region(tape, startOf(tape, target), endOf$1(tape, target));
}
/** The name of the key in front of a row, as data has it. */
function nameAt(names, text, rows, row) {
	const name = names.get(row);
	if (name !== void 0) return name;
	const [start, end] = bareKey(text, at(rows, row, ROW.keyStart), at(rows, row, ROW.keyEnd));
	return text.slice(start, end);
}
const NONE$1 = -1;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
function at(rows, row, column) {
	return rows[row + column] ?? NONE$1;
}
function targetOf(tape, row) {
	return at(tape.rows, row, ROW.kind) === NODE.alias ? tape.aliases.get(row) ?? row : row;
}
function childOf(tape, row, segment) {
	const parent = targetOf(tape, row);
	const kind = at(tape.rows, parent, ROW.kind);
	if (kind === NODE.map || kind === NODE.flowMap) return typeof segment === "string" ? childNamed(tape, parent, segment) : NONE$1;
	if (kind === NODE.list || kind === NODE.flowList) return typeof segment === "number" ? childNumbered(tape, parent, segment) : NONE$1;
	return NONE$1;
}
function childNumbered(tape, parent, index) {
	const end = at(tape.rows, parent, ROW.next);
	let row = parent + 6;
	for (let left = index; left > 0 && row < end; left--) row = at(tape.rows, row, ROW.next);
	return row < end && index >= 0 && Number.isInteger(index) ? row : NONE$1;
}
/** The last entry that gives the key, whether written here or merged: in that order Kubernetes applies them. */
function childNamed(tape, parent, name) {
	const end = at(tape.rows, parent, ROW.next);
	let found = NONE$1;
	for (let row = parent + 6; row < end; row = at(tape.rows, row, ROW.next)) if (tape.merges.size > 0 && tape.merges.has(row)) {
		const merged = childMerged(tape, row, name);
		if (merged !== NONE$1) found = merged;
	} else if (hasName(tape, row, name)) {
		if (tape.merges.size === 0) return row;
		found = row;
	}
	return found;
}
function childMerged(tape, row, name) {
	const source = targetOf(tape, row);
	const kind = at(tape.rows, source, ROW.kind);
	if (kind === NODE.map || kind === NODE.flowMap) return childNamed(tape, source, name);
	if (kind !== NODE.list && kind !== NODE.flowList) return NONE$1;
	const end = at(tape.rows, source, ROW.next);
	for (let item = source + 6; item < end; item = at(tape.rows, item, ROW.next)) {
		const found = childMerged(tape, item, name);
		if (found !== NONE$1) return found;
	}
	return NONE$1;
}
function hasName(tape, row, name) {
	const special = tape.names.size > 0 ? tape.names.get(row) : void 0;
	if (special !== void 0) return special === name;
	const [start, end] = bareKey(tape.text, at(tape.rows, row, ROW.keyStart), at(tape.rows, row, ROW.keyEnd));
	return end - start === name.length && tape.text.startsWith(name, start);
}
function bareKey(text, start, end) {
	const first = text.charCodeAt(start);
	return first === DOUBLE_QUOTE || first === SINGLE_QUOTE ? [start + 1, end - 1] : [start, end];
}
/** What a person would call the place of a node: its key, else the first key in it, else its text. */
function regionOfHead(tape, row) {
	const keyStart = at(tape.rows, row, ROW.keyStart);
	if (keyStart !== NONE$1) return firstLine(tape, keyStart, at(tape.rows, row, ROW.keyEnd));
	const target = targetOf(tape, row);
	const kind = at(tape.rows, target, ROW.kind);
	if (kind >= NODE.map && at(tape.rows, target, ROW.next) > target + 6) return regionOfHead(tape, target + 6);
	if (kind === NODE.absent) return regionOfAbsent(tape, target);
	return firstLine(tape, startOf(tape, target), endOf$1(tape, target));
}
/** An item without text has its dash; a document without content has its first position. */
function regionOfAbsent(tape, row) {
	if (row === 0) return region(tape, tape.start, tape.start);
	const end = endOfAbsent(tape, row);
	return region(tape, end - 1, end);
}
/** Behind the colon or the dash that has no value. */
function endOfAbsent(tape, row) {
	const keyEnd = at(tape.rows, row, ROW.keyEnd);
	const indicator = keyEnd === NONE$1 ? "-" : ":";
	const found = skipFiller(tape.text, keyEnd === NONE$1 ? at(tape.rows, row, ROW.start) : keyEnd, " 	\r\n]}");
	return tape.text.startsWith(indicator, found) ? found + 1 : Math.max(keyEnd, at(tape.rows, row, ROW.start));
}
function startOf(tape, row) {
	const start = at(tape.rows, row, ROW.start);
	return at(tape.rows, row, ROW.kind) === NODE.blockScalar ? headerOf(tape, row, start) : start;
}
/** Offset of the `|` or `>` of a block scalar. */
function headerOf(tape, row, contentStart) {
	const line = tape.lines.positionAt(contentStart).line;
	const headerLine = contentStart === tape.lines.startOf(line) ? line - 1 : line;
	const lineStart = tape.lines.startOf(headerLine);
	const from = Math.max(lineStart, at(tape.rows, row, ROW.keyEnd));
	const match = BLOCK_HEADER$1.exec(tape.text.slice(from, tape.lines.endOf(headerLine)));
	return match === null ? contentStart : from + match.index + (match[1] ?? "").length;
}
const BLOCK_HEADER$1 = /(^|\s)[|>][-+0-9]{0,2}[ \t]*(?=$|#)/;
function endOf$1(tape, row) {
	const kind = at(tape.rows, row, ROW.kind);
	if (kind < NODE.map) return at(tape.rows, row, ROW.end);
	const start = at(tape.rows, row, ROW.start);
	const lastEnd = Math.max(start, endOfLastChild(tape, row));
	if (kind === NODE.map || kind === NODE.list) return lastEnd;
	return skipFiller(tape.text, Math.max(lastEnd, start + 1), " 	\r\n,:?") + 1;
}
/** The first character from `from` on that is neither one of `filler` nor in a comment. */
function skipFiller(text, from, filler) {
	let offset = from;
	while (offset < text.length) {
		const character = text.charAt(offset);
		if (character === "#") while (offset < text.length && !LINE_BREAKS.includes(text.charAt(offset))) offset++;
		else if (filler.includes(character)) offset++;
		else break;
	}
	return offset;
}
const LINE_BREAKS = "\r\n";
function endOfLastChild(tape, row) {
	const end = at(tape.rows, row, ROW.next);
	let last = NONE$1;
	for (let child = row + 6; child < end; child = at(tape.rows, child, ROW.next)) last = child;
	if (last === NONE$1) return NONE$1;
	return at(tape.rows, last, ROW.kind) === NODE.absent ? endOfAbsent(tape, last) : endOf$1(tape, last);
}
function firstLine(tape, start, end) {
	const first = tape.lines.positionAt(start);
	return region(tape, start, Math.max(start, Math.min(end, tape.lines.endOf(first.line))));
}
function region(tape, start, end) {
	return {
		start: tape.lines.positionAt(start),
		end: tape.lines.positionAt(end)
	};
}

// src/yaml/build-document.ts
/** Turns the events of one document into data and positions. */
function buildDocument(input) {
	const building = startBuilding(input);
	try {
		const index = readEvents$1(building);
		return {
			kind: "data",
			data: building.root,
			tape: tapeOf(building),
			index
		};
	} catch (error) {
		if (!(error instanceof Refusal$1)) throw error;
		return {
			kind: "broken",
			message: error.message,
			offset: error.offset,
			index: endOfDocument(input.events, input.index)
		};
	}
}
/** Thrown where the document cannot go on, and caught above: it never leaves this file. */
var Refusal$1 = class extends Error {
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
let tape = /* @__PURE__ */ new Int32Array(16384);
const LARGEST_KEPT_TAPE = 1 << 20;
const NO_NAMES = /* @__PURE__ */ new Map();
const NO_ALIASES = /* @__PURE__ */ new Map();
const NO_MERGES = /* @__PURE__ */ new Set();
const NONE = -1;
function startBuilding(input) {
	return {
		text: input.text,
		lines: input.lines,
		start: input.start,
		source: input.source,
		isJoined: input.isJoined,
		events: input.events,
		index: input.index,
		limits: input.limits,
		problems: input.problems,
		frames: [],
		depth: 0,
		root: null,
		directives: [],
		used: 0,
		lastEnd: input.start,
		nodes: 0,
		anchors: void 0,
		names: void 0,
		aliases: void 0,
		merges: void 0,
		nullsOf: void 0
	};
}
function tapeOf(building) {
	const rows = tape.slice(0, building.used);
	if (tape.length > LARGEST_KEPT_TAPE) tape = /* @__PURE__ */ new Int32Array(16384);
	return {
		text: building.text,
		lines: building.lines,
		rows,
		start: building.start,
		names: building.names ?? NO_NAMES,
		aliases: building.aliases ?? NO_ALIASES,
		merges: building.merges ?? NO_MERGES
	};
}
function readEvents$1(building) {
	const { events } = building;
	let index = building.index;
	for (; index < events.length; index++) {
		const event = events[index];
		if (event === void 0) break;
		switch (event.type) {
			case EVENT_ID.SCALAR:
				readScalar(building, event);
				break;
			case EVENT_ID.MAPPING:
				open(building, event, event.style === COLLECTION_STYLE.FLOW ? NODE.flowMap : NODE.map);
				break;
			case EVENT_ID.SEQUENCE:
				open(building, event, event.style === COLLECTION_STYLE.FLOW ? NODE.flowList : NODE.list);
				break;
			case EVENT_ID.ALIAS:
				readAlias(building, event.anchorStart, event.anchorEnd);
				break;
			case EVENT_ID.DOCUMENT:
				building.directives = event.directives;
				break;
			case EVENT_ID.POP:
				if (building.depth === 0) return index + 1;
				close(building);
		}
	}
	return index;
}
function endOfDocument(events, start) {
	let depth = 0;
	for (let index = start; index < events.length; index++) {
		const type = events[index]?.type;
		if (type === EVENT_ID.POP) depth--;
		else if (type === EVENT_ID.DOCUMENT || type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth++;
		if (depth === 0) return index + 1;
	}
	return events.length;
}
function readScalar(building, event) {
	const { source } = building;
	const text = event.fast && !building.isJoined ? source.slice(event.valueStart, event.valueEnd) : textOfScalar(building, event);
	const tag = event.tagStart === NONE ? void 0 : tagOf(building, event);
	const value = tag === void 0 ? event.style === SCALAR_STYLE.PLAIN ? resolvePlain(text) : text : resolveTagged(text, tag);
	if (value === void 0) throw new Refusal$1(`${quote(text)} is not what its tag ${source.slice(event.tagStart, event.tagEnd)} says`, event.tagStart);
	const frame = topFrame(building);
	if (frame !== void 0 && frame.map !== void 0 && frame.key === void 0) readKey(building, frame, {
		event,
		text,
		tag,
		value
	});
	else readValue(building, frame, {
		event,
		text,
		value
	});
}
function readKey(building, frame, { event, text, tag, value }) {
	const isPlain = event.style === SCALAR_STYLE.PLAIN;
	const isMerge = text === "<<" && (tag === void 0 ? isPlain : tag === "!" || tag === MERGE_TAG);
	const name = typeof value === "string" ? value : keyName(value, text);
	if (name === void 0) {
		const offset = event.valueStart === NONE ? building.lastEnd - building.start : event.valueStart;
		throw new Refusal$1(`${value === null ? "null" : text} cannot be a key; Kubernetes takes text only`, offset);
	}
	const start = event.valueStart === NONE ? building.lastEnd - building.start : event.valueStart;
	const end = event.valueStart === NONE ? start : event.valueEnd;
	const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
	setKey(building, frame, {
		name,
		start: building.start + (isQuoted ? start - 1 : start),
		end: building.start + (isQuoted ? end + 1 : end),
		isMerge,
		isSpelled: !event.fast || building.isJoined || name !== text
	});
	if (event.anchorStart !== NONE) anchors(building).set(building.source.slice(event.anchorStart, event.anchorEnd), {
		row: NONE,
		value,
		name,
		nodes: 1
	});
}
function setKey(building, frame, key) {
	if (!key.isMerge) refuseTwice(building, frame, key);
	frame.key = key.name;
	frame.keyStart = key.start;
	frame.keyEnd = key.end;
	frame.isMerge = key.isMerge;
	frame.isSpelled = key.isSpelled;
	building.lastEnd = key.end;
}
function refuseTwice(building, frame, key) {
	const { map } = frame;
	if (map === void 0) return;
	if (!(map[key.name] !== void 0 && Object.hasOwn(map, key.name) || frame.nulls?.has(key.name) === true) || frame.merged?.has(key.name) === true) return;
	let first = frame.row + 6;
	while (first < building.used && nameAt(building.names ?? NO_NAMES, building.text, tape, first) !== key.name) first = tape[first + ROW.next] ?? building.used;
	const firstLine = building.lines.positionAt(tape[first + ROW.keyStart] ?? 0).line;
	const line = building.lines.positionAt(key.start).line;
	const where = firstLine === line ? `twice on line ${line}` : `on line ${firstLine} and again on line ${line}`;
	throw new Refusal$1(`the key ${quote(key.name)} is given ${where}; Kubernetes takes a key once, remove one of them`, key.start - building.start);
}
function readValue(building, frame, { event, text, value }) {
	const row = addRow(building, frame);
	placeScalar(building, row, event);
	if (typeof value === "number" && !Number.isSafeInteger(value)) checkNumber(building, {
		event,
		text,
		value
	});
	if (event.anchorStart !== NONE) {
		const name = building.source.slice(event.anchorStart, event.anchorEnd);
		anchors(building).set(name, {
			row,
			value,
			name: keyName(value, text),
			nodes: 1
		});
	}
	add(building, frame, value);
}
function placeScalar(building, row, event) {
	const { start } = building;
	if (event.valueStart === NONE) {
		place(row, building.lastEnd, building.lastEnd, NODE.absent);
		return;
	}
	const isBlock = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
	const quotes = isBlock || event.style === SCALAR_STYLE.PLAIN ? 0 : 1;
	const from = start + event.valueStart - quotes;
	const to = isBlock ? endOfBlock$1(building.source, event) + start : start + event.valueEnd + quotes;
	place(row, from, to, isBlock ? NODE.blockScalar : NODE.scalar);
	building.lastEnd = to;
}
function endOfBlock$1(source, event) {
	let end = event.valueEnd;
	while (end > event.valueStart && "\r\n".includes(source.charAt(end - 1))) end--;
	return end;
}
/** JSON has neither infinity nor NaN, and a JavaScript number has 53 bits. */
function checkNumber(building, { event, text, value }) {
	if (!Number.isFinite(value)) throw new Refusal$1(`${text} is a number that JSON cannot hold, so Kubernetes refuses it; quote it if text is meant`, event.valueStart);
	if (exactInteger(text) === void 0) return;
	const position = building.lines.positionAt(building.start + event.valueStart);
	building.problems.push({
		kind: "rounded-integer",
		message: `${text} is beyond 2^53, so it is read as ${String(value)}`,
		position
	});
}
function textOfScalar(building, event) {
	const text = getScalarValue(building.source, building.isJoined ? {
		...event,
		fast: false
	} : event);
	if (!(event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK) || event.chomping === CHOMPING_MODE.STRIP) return text;
	return building.start + event.valueEnd === building.text.length && !/[\r\n]$/.test(building.source) && text.endsWith("\n") ? text.slice(0, -1) : text;
}
const MERGE_TAG = "tag:yaml.org,2002:merge";
function tagOf(building, event) {
	const written = building.source.slice(event.tagStart, event.tagEnd);
	if (written.startsWith("!<")) return written.slice(2, -1);
	const handleEnd = written.indexOf("!", 1) + 1;
	const handle = handleEnd === 0 ? "!" : written.slice(0, handleEnd);
	for (const directive of building.directives) if (directive.kind === "tag" && directive.handle === handle) return directive.prefix + written.slice(handle.length);
	return handle === "!!" ? `tag:yaml.org,2002:${written.slice(2)}` : written;
}
function open(building, event, kind) {
	const parent = topFrame(building);
	refuseAsKey(building, parent, event.start);
	if (building.depth >= building.limits.depth) throw new Refusal$1(`collections are nested more than ${building.limits.depth} deep`, event.start);
	const row = addRow(building, parent);
	place(row, building.start + event.start, NONE, kind);
	building.lastEnd = Math.max(building.lastEnd, building.start + event.start);
	const isMapping = event.type === EVENT_ID.MAPPING;
	const map = isMapping ? {} : void 0;
	const list = isMapping ? void 0 : [];
	const frame = pushFrame(building, row);
	frame.map = map;
	frame.list = list;
	if (event.anchorStart === NONE) return;
	frame.anchor = {
		row,
		value: map ?? list ?? null,
		name: void 0,
		nodes: void 0
	};
	anchors(building).set(building.source.slice(event.anchorStart, event.anchorEnd), frame.anchor);
}
/** What to do where a template was read before it was rendered. */
const TEMPLATE_HINT = "a template expression must be rendered first, or quoted";
function refuseAsKey(building, frame, offset) {
	if (frame === void 0 || frame.map === void 0 || frame.key !== void 0) return;
	const hint = building.source.slice(offset - 1, offset + 1) === "{{" ? `; ${TEMPLATE_HINT}` : "";
	throw new Refusal$1(`a mapping or a list stands where a key must be${hint}`, offset);
}
function pushFrame(building, row) {
	const depth = building.depth++;
	let frame = building.frames[depth];
	if (frame === void 0) {
		frame = {
			row,
			map: void 0,
			list: void 0,
			key: void 0,
			keyStart: NONE,
			keyEnd: NONE,
			isMerge: false,
			isSpelled: false,
			nulls: void 0,
			merged: void 0,
			anchor: void 0,
			nodesBefore: building.nodes
		};
		building.frames.push(frame);
		return frame;
	}
	frame.row = row;
	frame.key = void 0;
	frame.isMerge = false;
	frame.nulls = void 0;
	frame.merged = void 0;
	frame.anchor = void 0;
	frame.nodesBefore = building.nodes;
	return frame;
}
function topFrame(building) {
	return building.depth === 0 ? void 0 : building.frames[building.depth - 1];
}
function close(building) {
	const frame = topFrame(building);
	if (frame === void 0) return;
	tape[frame.row + ROW.next] = building.used;
	if (frame.anchor !== void 0) frame.anchor.nodes = building.nodes - frame.nodesBefore + 1;
	if (frame.nulls !== void 0 && frame.map !== void 0) (building.nullsOf ??= /* @__PURE__ */ new Map()).set(frame.map, frame.nulls);
	building.depth--;
	add(building, topFrame(building), frame.map ?? frame.list ?? null);
}
function readAlias(building, nameStart, nameEnd) {
	const name = building.source.slice(nameStart, nameEnd);
	const anchor = building.anchors?.get(name);
	const offset = nameStart - 1;
	if (anchor === void 0) throw new Refusal$1(`the alias *${name} has no anchor &${name} in front of it in this document`, offset);
	if (anchor.nodes === void 0) throw new Refusal$1(`the alias *${name} stands inside its own anchor &${name}`, offset);
	const frame = topFrame(building);
	if (frame !== void 0 && frame.map !== void 0 && frame.key === void 0) {
		if (anchor.name === void 0) throw new Refusal$1(`the alias *${name} stands where a key must be, and is no text`, offset);
		const start = building.start + offset;
		setKey(building, frame, {
			name: anchor.name,
			start,
			end: building.start + nameEnd,
			isMerge: false,
			isSpelled: true
		});
		return;
	}
	const row = addRow(building, frame);
	place(row, building.start + offset, building.start + nameEnd, NODE.alias);
	building.lastEnd = building.start + nameEnd;
	if (anchor.row !== NONE) (building.aliases ??= /* @__PURE__ */ new Map()).set(row, anchor.row);
	countNodes(building, anchor.nodes - 1);
	add(building, frame, anchor.value);
}
function anchors(building) {
	return building.anchors ??= /* @__PURE__ */ new Map();
}
function countNodes(building, more) {
	building.nodes += more;
	if (building.nodes <= building.limits.nodes) return;
	throw new Refusal$1(tooManyNodes(building.limits.nodes), Math.min(building.lastEnd - building.start, building.source.length));
}
/** What to say of a document above the bound for nodes. */
function tooManyNodes(limit) {
	return `the document is too large: it holds more than ${limit} values, those behind aliases counted each time`;
}
/** Writes a row for the next node, with the key that waits for it. */
function addRow(building, frame) {
	countNodes(building, 1);
	const row = building.used;
	if (row + 6 > tape.length) growTape();
	building.used = row + 6;
	tape[row + ROW.next] = row + 6;
	if (frame === void 0 || frame.key === void 0) {
		tape[row + ROW.keyStart] = NONE;
		tape[row + ROW.keyEnd] = NONE;
		return row;
	}
	tape[row + ROW.keyStart] = frame.keyStart;
	tape[row + ROW.keyEnd] = frame.keyEnd;
	if (frame.isSpelled) (building.names ??= /* @__PURE__ */ new Map()).set(row, frame.key);
	if (frame.isMerge) (building.merges ??= /* @__PURE__ */ new Set()).add(row);
	return row;
}
function growTape() {
	const larger = new Int32Array(tape.length * 2);
	larger.set(tape);
	tape = larger;
}
function place(row, start, end, kind) {
	tape[row + ROW.start] = start;
	tape[row + ROW.end] = end;
	tape[row + ROW.kind] = kind;
}
/** Puts a finished value where it belongs. */
function add(building, frame, value) {
	if (frame === void 0) {
		building.root = value;
		return;
	}
	if (frame.list !== void 0) {
		frame.list.push(value);
		return;
	}
	const { key, map } = frame;
	if (key === void 0 || map === void 0) return;
	frame.key = void 0;
	if (frame.isMerge) merge(building, frame, value);
	else if (value === null || frame.merged !== void 0) put(frame, map, key, value);
	else if (key === "__proto__") define(map, key, value);
	else map[key] = value;
}
function put(frame, map, key, value) {
	frame.merged?.delete(key);
	if (value === null) {
		if (frame.merged !== void 0) delete map[key];
		(frame.nulls ??= /* @__PURE__ */ new Set()).add(key);
		return;
	}
	frame.nulls?.delete(key);
	define(map, key, value);
}
/** Sets a key of any name: plain assignment to `__proto__` would change what the object is. */
function define(map, key, value) {
	Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
/** Of a list of mappings the first wins, so that it is applied last. */
function merge(building, frame, value) {
	const sources = Array.isArray(value) ? value.toReversed() : [value];
	for (const source of sources) {
		if (!isMap(source)) throw new Refusal$1("the merge key << takes a mapping or a list of mappings", frame.keyStart - building.start);
		mergeMap(building, frame, source);
	}
}
function mergeMap(building, frame, source) {
	const { map } = frame;
	if (map === void 0) return;
	const merged = frame.merged ??= /* @__PURE__ */ new Set();
	for (const key of Object.keys(source)) {
		put(frame, map, key, source[key] ?? null);
		merged.add(key);
	}
	for (const key of building.nullsOf?.get(source) ?? []) {
		put(frame, map, key, null);
		merged.add(key);
	}
}
/** The text between double quotes, cut where it is long. */
function quote(text) {
	return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

// src/yaml/join-flow-lines.ts
/**
* The same text, of the same length, in which each flow collection and quoted scalar stands on one line: their line breaks, and the tabs and
* comments between their tokens, are spaces. For structure only: the values in it must be read from the text as it was.
*
* go-yaml, and so Kubernetes, lets the lines of `[ … ]`, `{ … }` and quotes begin anywhere; people close a bracket right under the key that opened
* it. YAML 1.2 wants those lines indented, and js-yaml refuses them. Reads block scalars and plain scalars only as far as to know that a bracket
* in them is text; of a text that is not YAML it makes something of the same length.
*/
function joinFlowLines(text) {
	const scan = {
		text,
		at: 0,
		lineStart: 0,
		parent: -1,
		blanks: []
	};
	while (scan.at < text.length) readLine(scan);
	return withBlanks(text, scan.blanks);
}
const LF$2 = 10;
const CR$2 = 13;
const TAB$1 = 9;
const SPACE$1 = 32;
/** Reads one line of block context, and what its last value has on the lines below. */
function readLine(scan) {
	scan.lineStart = scan.at;
	scan.parent = -1;
	if (isMarker$2(scan.text, scan.at)) scan.at += 3;
	else if (scan.text.startsWith("%", scan.at)) return toNextLine(scan);
	for (;;) {
		skipSpace(scan);
		const character = scan.text.charAt(scan.at);
		if (character === "" || "\r\n#".includes(character)) return toNextLine(scan);
		if ("-?:".includes(character) && isBlankAt(scan.text, scan.at + 1)) {
			scan.parent = scan.at - scan.lineStart;
			scan.at++;
		} else if ("&!".includes(character)) while (!isBlankAt(scan.text, scan.at)) scan.at++;
		else if (!readNode(scan, character)) return;
	}
}
/** Reads a node up to the colon behind it; false, and at the next line, where it was no key. */
function readNode(scan, character) {
	if ("|>".includes(character)) {
		skipDeeperLines(scan);
		return false;
	}
	const column = scan.at - scan.lineStart;
	const isPlain = !"[{\"'".includes(character);
	const { blanks } = scan;
	const blanksBefore = blanks.length;
	if (isPlain) readPlain(scan);
	else if ("[{".includes(character)) readFlow(scan);
	else readQuoted(scan);
	skipSpace(scan);
	if (scan.text.startsWith(":", scan.at) && isBlankAt(scan.text, scan.at + 1)) {
		blanks.length = blanksBefore;
		scan.parent = column;
		scan.at++;
		return true;
	}
	if (isPlain) skipDeeperLines(scan);
	else toNextLine(scan);
	return false;
}
function readPlain(scan) {
	const { text } = scan;
	for (; scan.at < text.length; scan.at++) {
		const code = text.charCodeAt(scan.at);
		if (code === LF$2 || code === CR$2) return;
		if (text.startsWith(":", scan.at) && isBlankAt(text, scan.at + 1)) return;
		if (text.startsWith("#", scan.at) && isBlankAt(text, scan.at - 1)) return;
	}
}
function readFlow(scan) {
	const { text, blanks } = scan;
	let depth = 0;
	while (scan.at < text.length) {
		const character = text.charAt(scan.at);
		const isAfterBlank = isBlankAt(text, scan.at - 1);
		if ("\"'".includes(character) && (isAfterBlank || "[{,:".includes(text.charAt(scan.at - 1)))) {
			readQuoted(scan);
			continue;
		}
		const from = scan.at++;
		if ("[{".includes(character)) depth++;
		else if ("]}".includes(character)) depth--;
		else if (character === "#" && isAfterBlank) {
			while (scan.at < text.length && !"\r\n".includes(text.charAt(scan.at))) scan.at++;
			blanks.push(from, scan.at);
		} else if ("\r\n	".includes(character)) blanks.push(from, scan.at);
		if (depth === 0) return;
	}
}
function readQuoted(scan) {
	const { text, blanks } = scan;
	const quote = text.charAt(scan.at++);
	for (; scan.at < text.length; scan.at++) {
		const character = text.charAt(scan.at);
		if (character === quote && quote === "'" && text.startsWith("'", scan.at + 1)) scan.at++;
		else if (character === "\\" && quote === "\"" && !"\r\n".includes(text.charAt(scan.at + 1))) scan.at++;
		else if ("\r\n".includes(character)) blanks.push(scan.at, scan.at + 1);
		else if (character === quote) {
			scan.at++;
			return;
		}
	}
}
/** To the first line that is not indented under the parent: what is between belongs to its block or plain scalar. */
function skipDeeperLines(scan) {
	for (;;) {
		toNextLine(scan);
		let content = scan.at;
		while (scan.text.charCodeAt(content) === SPACE$1) content++;
		const isBlank = content < scan.text.length && isBlankAt(scan.text, content) && scan.text.charCodeAt(content) !== TAB$1;
		if (scan.at >= scan.text.length || isMarker$2(scan.text, scan.at)) return;
		if (!isBlank && content - scan.at <= scan.parent) return;
	}
}
function toNextLine(scan) {
	const { text } = scan;
	while (scan.at < text.length && text.charCodeAt(scan.at) !== LF$2 && text.charCodeAt(scan.at) !== CR$2) scan.at++;
	if (text.startsWith("\r\n", scan.at)) scan.at++;
	scan.at++;
}
function skipSpace(scan) {
	while (scan.text.charCodeAt(scan.at) === SPACE$1 || scan.text.charCodeAt(scan.at) === TAB$1) scan.at++;
}
function isMarker$2(text, at) {
	return (text.startsWith("---", at) || text.startsWith("...", at)) && isBlankAt(text, at + 3);
}
/** Whether there is white space or nothing at the offset. */
function isBlankAt(text, at) {
	const code = text.charCodeAt(at);
	return Number.isNaN(code) || code === SPACE$1 || code === LF$2 || code === CR$2 || code === TAB$1;
}
function withBlanks(text, blanks) {
	const parts = [];
	let from = 0;
	for (let index = 0; index < blanks.length; index += 2) {
		const start = blanks[index] ?? 0;
		const end = blanks[index + 1] ?? start;
		parts.push(text.slice(from, start), " ".repeat(end - start));
		from = end;
	}
	parts.push(text.slice(from));
	return parts.join("");
}

// src/yaml/lines.ts
/**
* The lines of a text, found when first asked for: a text without findings is never walked. LF, CRLF and a lone CR end a line, as in YAML.
* A byte order mark is no column: the first character behind it is at column 1.
*/
function linesOf(text) {
	let found;
	const starts = () => found ??= findStarts(text);
	return {
		get count() {
			return starts().length;
		},
		positionAt(offset) {
			const at = Math.min(Math.max(offset, 0), text.length);
			const line = lineAt(starts(), at);
			const start = starts()[line] ?? 0;
			return {
				line: line + 1,
				column: Math.max(at - start, 0) + 1,
				offset: at
			};
		},
		startOf: (line) => starts()[line - 1] ?? text.length,
		endOf(line) {
			let end = line < starts().length ? starts()[line] ?? text.length : text.length;
			const start = starts()[line - 1] ?? text.length;
			if (end > start && text.charCodeAt(end - 1) === LF$1 && line < starts().length) end--;
			if (end > start && text.charCodeAt(end - 1) === CR$1 && line < starts().length) end--;
			return end;
		}
	};
}
const LF$1 = 10;
const CR$1 = 13;
const BYTE_ORDER_MARK = 65279;
function findStarts(text) {
	const starts = [text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0];
	if (text.includes("\r")) for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === LF$1 || code === CR$1 && text.charCodeAt(at + 1) !== LF$1) starts.push(at + 1);
	}
	else for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return Int32Array.from(starts);
}
/** Index of the last line that starts at or before the offset. */
function lineAt(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

// src/yaml/parse-yaml.ts
/**
* Reads a text of YAML documents as Kubernetes does, in one pass for values and positions. JSON is YAML. Never throws: what cannot be read is a
* broken document, and the others of the stream still count.
*
* Data differs from the text in what `model/data.ts` says: a key whose value is null is absent, though `locate` finds it. Merge keys are resolved in
* the order of the text, as go-yaml does: a key behind `<<` overrides it, and `<<` overrides a key in front of it.
*/
function parseYaml(text, limits) {
	const lines = linesOf(text);
	const documents = [];
	const problems = [];
	for (const [start, end] of splitDocuments(text)) for (const document of parseChunk({
		text,
		lines,
		start,
		end,
		limits,
		problems
	})) if (documents.length < limits.documents) documents.push(document);
	else {
		problems.push(tooManyDocuments(limits, lines.positionAt(document.start)));
		return {
			documents,
			problems
		};
	}
	return {
		documents,
		problems
	};
}
/**
* The same string, which no longer keeps the text alive that it was cut from. For those who keep a few strings of a document (a name, an image)
* after the document is done with: V8 represents a cut of 13 characters or more as a view into the whole text.
*/
function detach(text) {
	return ` ${text}`.slice(1);
}
/**
* The stretches of a text between its `---` lines, each with the `---` it begins with. Apart from js-yaml's own splitting, so that a broken document
* does not take the others with it and the events of one document are gone before the next is read.
*/
function* splitDocuments(text) {
	let start = 0;
	for (let mark = text.indexOf("---"); mark !== -1; mark = text.indexOf("---", mark + 3)) {
		if (mark === start || !isMarker$1(text, mark)) continue;
		const cut = startOfDirectives(text, start, mark);
		yield [start, cut];
		start = cut;
	}
	yield [start, text.length];
}
function isMarker$1(text, mark) {
	const before = text.charCodeAt(mark - 1);
	const after = text.charCodeAt(mark + 3);
	return (mark === 0 || before === LF || before === CR) && (Number.isNaN(after) || after === LF || after === CR || after === SPACE || after === TAB);
}
/** `%YAML` and `%TAG` lines in front of a `---` belong to the document that it begins; they can stand at the start or behind `...` only. */
function startOfDirectives(text, start, mark) {
	let cut = mark;
	let hasDirective = false;
	while (cut > start) {
		const lineStart = startOfLineBefore(text, cut);
		const line = text.slice(Math.max(lineStart, start), cut);
		if (/^\.\.\.\s/.test(line)) return hasDirective ? cut : mark;
		if (!/^(?:%|\s*(?:#|$)|\uFEFF?%)/.test(line)) return mark;
		hasDirective ||= line.includes("%");
		cut = Math.max(lineStart, start);
	}
	return hasDirective ? cut : mark;
}
/** Where the line begins that ends in the line break in front of `offset`. */
function startOfLineBefore(text, offset) {
	let at = offset - 1;
	if (text.charCodeAt(at) === LF && text.charCodeAt(at - 1) === CR) at--;
	while (at > 0 && text.charCodeAt(at - 1) !== LF && text.charCodeAt(at - 1) !== CR) at--;
	return at;
}
const LF = 10;
const CR = 13;
const TAB = 9;
const SPACE = 32;
/** A text of fewer characters cannot hold enough nodes to be a danger, whatever it says. */
const SAFE_LENGTH = 4194304;
const NODE_SEPARATORS = /[\n,[{:]/g;
function parseChunk(chunk) {
	const { text, start, end, limits } = chunk;
	const source = start === 0 && end === text.length ? text : text.slice(start, end);
	if (source.length > SAFE_LENGTH && countMatches(source, NODE_SEPARATORS) > limits.nodes) return [broken(chunk, source, {
		message: tooManyNodes(limits.nodes),
		offset: 0
	})];
	const read = readEvents(source, limits);
	if (read.kind === "refused") return [broken(chunk, source, explain(read.error, source))];
	const documents = [];
	for (let index = 0; index < read.events.length;) {
		const built = buildDocument({
			...chunk,
			source,
			events: read.events,
			isJoined: read.isJoined,
			index
		});
		documents.push(built.kind === "broken" ? broken(chunk, source, built) : dataDocument(built));
		index = built.index;
	}
	return documents;
}
function readEvents(source, limits) {
	const options = { maxDepth: limits.depth + 2 };
	try {
		return {
			kind: "events",
			events: parseEvents(source, options),
			isJoined: false
		};
	} catch (error) {
		if (!(error instanceof YAMLException) || error.reason !== "deficient indentation") return {
			kind: "refused",
			error
		};
		try {
			return {
				kind: "events",
				events: parseEvents(joinFlowLines(source), options),
				isJoined: true
			};
		} catch (second) {
			return {
				kind: "refused",
				error: second
			};
		}
	}
}
function dataDocument(built) {
	const { tape } = built;
	return {
		kind: "data",
		data: built.data,
		start: tape.start,
		locate: (path) => locate(tape, path),
		locateValue: (path) => locateValue(tape, path)
	};
}
function broken(chunk, source, failure) {
	return {
		kind: "broken",
		message: failure.message,
		position: chunk.lines.positionAt(chunk.start + failure.offset),
		looksLikeKubernetes: looksLikeKubernetes(source),
		start: chunk.start
	};
}
/** Whether a text that was not read, or not to its end, claims to hold a Kubernetes object: both fields at line starts, or as keys of JSON. */
function looksLikeKubernetes(source) {
	return /^[\s\uFEFF]*\{/.test(source) ? /"apiVersion"\s*:/.test(source) && /"kind"\s*:/.test(source) : /^["']?apiVersion["']?[ \t]*:/m.test(source) && /^["']?kind["']?[ \t]*:/m.test(source);
}
/** What js-yaml's refusal means to someone who looks at the file. */
function explain(error, source) {
	if (!(error instanceof YAMLException)) return {
		message: "collections are nested too deeply to be read",
		offset: 0
	};
	const offset = Math.min(error.mark?.position ?? 0, source.length);
	if (error.reason.startsWith("nesting exceeded")) return {
		message: "collections are nested too deeply to be read",
		offset
	};
	if (error.reason.includes("tab characters")) return {
		message: TAB_MESSAGE,
		offset
	};
	const lineStart = startOfLineBefore(source, offset + 1);
	const line = source.slice(lineStart, endOfLineAt(source, offset));
	if (/^ *\t/.test(line)) return {
		message: TAB_MESSAGE,
		offset: lineStart + line.indexOf("	")
	};
	return {
		message: line.includes("{{") ? `${error.reason}; ${TEMPLATE_HINT}` : error.reason,
		offset
	};
}
const TAB_MESSAGE = "a tab is used for indentation, which YAML forbids; replace it by spaces";
function endOfLineAt(text, offset) {
	const end = text.indexOf("\n", offset);
	return end === -1 ? text.length : end;
}
function tooManyDocuments(limits, position) {
	return {
		kind: "too-many-documents",
		message: `more than ${limits.documents} documents in one text; those from here on were left out`,
		position
	};
}
function countMatches(text, pattern) {
	let count = 0;
	for (pattern.lastIndex = 0; pattern.test(text);) count++;
	return count;
}

// src/discover/read-yaml-file.ts
/** Largest file of this kind that is read, in bytes. Real ones have a few kilobytes. */
const MAX_BYTES$1 = 1048576;
const LIMITS = {
	documents: 10,
	nodes: 1e5,
	depth: 100
};
const START = {
	line: 1,
	column: 1,
	offset: 0
};
/** Reads the mapping in the first document of a file. Never throws. */
function readYamlFile(absolute) {
	let text;
	try {
		if (statSync(absolute).size > MAX_BYTES$1) return {
			kind: "broken",
			why: "it is larger than 1 MiB",
			position: START
		};
		text = readFileSync(absolute, "utf8");
	} catch {
		return {
			kind: "broken",
			why: "it cannot be read",
			position: START
		};
	}
	for (const document of parseYaml(text, LIMITS).documents) {
		if (document.kind === "broken") return {
			kind: "broken",
			why: document.message,
			position: document.position
		};
		const { data } = document;
		if (data === null) continue;
		if (!isMap(data)) return {
			kind: "broken",
			why: "it is not a mapping",
			position: START
		};
		return {
			kind: "map",
			data,
			positionOf: (path) => document.locate(path).region.start
		};
	}
	return {
		kind: "map",
		data: {},
		positionOf: () => START
	};
}

// src/discover/ignore.ts
/** Names of the files that say what not to walk; a verdict of the later one wins. */
const IGNORE_FILES = [".gitignore", ".lintelignore"];
/** Patterns of one ignore file that are used; the rest is told by a diagnostic. */
const MAX_PATTERNS = 1e4;
/** Bytes of an ignore file that are read. */
const MAX_BYTES = 1048576;
/** Steps that all matching of a run may take: some seconds. Ordinary repositories need a few per file. */
const MATCH_STEPS = 5e8;
/** A fresh budget for one run. */
function openBudget() {
	return { stepsLeft: MATCH_STEPS };
}
/** The patterns of the configuration's `exclude`, which speak from the root and have the last word. */
function excludeLayer(exclude) {
	return {
		name: "exclude",
		depth: 0,
		patterns: exclude.map(compilePathPattern).filter((pattern) => pattern !== void 0)
	};
}
/**
* Reads an ignore file. `file` is its path in the repository, `depth` how deep its folder lies, `absolute` where it is on disk.
* Unreadable and overlong parts are left out and told by a diagnostic: ignoring less means checking more.
*/
function readIgnoreFile(absolute, { name, file, depth }) {
	let text;
	try {
		text = readFileSync(absolute, "utf8");
	} catch {
		const notRead = unusedPattern(file, void 0, "could not be read, so nothing is ignored by it", "Make the file readable.");
		return {
			layer: {
				name,
				depth,
				patterns: []
			},
			diagnostics: [notRead]
		};
	}
	const diagnostics = [];
	if (text.length > MAX_BYTES) {
		text = text.slice(0, MAX_BYTES);
		diagnostics.push(unusedPattern(file, void 0, "is longer than 1 MiB, and only its beginning is used", "Use fewer patterns."));
	}
	const patterns = [];
	for (const [index, line] of (text.startsWith("﻿") ? text.slice(1) : text).split("\n").entries()) {
		if (line.length > 1024) {
			const line1 = index + 1;
			diagnostics.push(unusedPattern(file, line1, `has a pattern of ${line.length} characters, which is not used`, "A pattern has at most 1024 characters."));
			continue;
		}
		const pattern = compilePathPattern(line);
		if (pattern === void 0) continue;
		if (patterns.length === MAX_PATTERNS) {
			const what = `has more than ${MAX_PATTERNS} patterns; those from here on are not used`;
			diagnostics.push(unusedPattern(file, index + 1, what, "Replace them by fewer, wider patterns."));
			break;
		}
		patterns.push(pattern);
	}
	return {
		layer: {
			name,
			depth,
			patterns
		},
		diagnostics
	};
}
function unusedPattern(file, line, what, hint) {
	const at = {
		line: line ?? 1,
		column: 1,
		offset: 0
	};
	return {
		code: "ignore-pattern",
		level: "warning",
		message: line === void 0 ? `${file} ${what}` : `Line ${line} of ${file} ${what}`,
		hint,
		at: line === void 0 ? { file } : {
			file,
			region: {
				start: at,
				end: at
			}
		}
	};
}
/** Told when the budget for matching is spent. */
function budgetSpent() {
	return {
		code: "ignore-pattern",
		level: "warning",
		message: "The ignore patterns take too long to match, so those left to match are not used.",
		hint: "Write patterns with fewer `*`, or fewer of them."
	};
}
/**
* Whether the layers say to leave out the path that `segments` make up. Layers are in the order of their depth. Later patterns win over
* earlier ones, deeper files over higher ones, `.lintelignore` over `.gitignore`, and `exclude` over both.
*/
function isIgnored(layers, segments, target) {
	return verdictOf$1("exclude", layers, segments, target) ?? verdictOf$1(".lintelignore", layers, segments, target) ?? verdictOf$1(".gitignore", layers, segments, target) ?? false;
}
function verdictOf$1(name, layers, segments, { isFolder, budget }) {
	for (let index = layers.length - 1; index >= 0; index -= 1) {
		const layer = layers[index];
		if (layer === void 0 || layer.name !== name) continue;
		for (let at = layer.patterns.length - 1; at >= 0; at -= 1) {
			const pattern = layer.patterns[at];
			if (pattern !== void 0 && matchesPath(pattern, segments, {
				start: layer.depth,
				isFolder,
				budget
			})) return !pattern.negated;
		}
	}
}

// src/discover/walk.ts
/** Kustomize's names for its file, in the order in which it looks for them. */
const KUSTOMIZATION_FILES = [
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
];
/** Folders of a chart whose content is Helm's: templates, subcharts, custom resource definitions, values for chart tests. */
const CHART_FOLDERS = /* @__PURE__ */ new Set([
	"templates",
	"charts",
	"crds",
	"ci"
]);
/** Folders are read in whatever order the file system has them. */
function byFile(a, b) {
	const [one, other] = [a.at?.file ?? "", b.at?.file ?? ""];
	if (one === other) return (a.at?.region?.start.line ?? 0) - (b.at?.region?.start.line ?? 0);
	return one < other ? -1 : 1;
}
/**
* Walks `config.paths`. `.git` and `node_modules` are never entered, other folders unless an ignore file or `exclude` says not to; a path that
* was named is walked in any case. Links are followed to where they lead inside the root, and what lies there is known by its real path, once.
*/
function walk(config) {
	const state = {
		root: config.root,
		exclude: excludeLayer(config.exclude),
		budget: openBudget(),
		folders: /* @__PURE__ */ new Map(),
		walked: /* @__PURE__ */ new Set(),
		links: [],
		named: [],
		diagnostics: []
	};
	const missing = config.paths.filter((path) => !startAt(path, state));
	for (let link = state.links.pop(); link !== void 0; link = state.links.pop()) followLink(link, state);
	if (state.budget.stepsLeft <= 0) state.diagnostics.push(budgetSpent());
	return {
		folders: [...state.folders.values()].toSorted((a, b) => a.path < b.path ? -1 : 1),
		named: state.named,
		missing,
		diagnostics: state.diagnostics.toSorted(byFile)
	};
}
/** Walks the folder or takes the file at `path`; false when there is nothing. */
function startAt(path, state) {
	const place = realPlaceOf(state.root, join$1(state.root, path));
	if (place.kind === "missing") return false;
	if (place.kind === "outside") {
		state.diagnostics.push(leadsOutside(path, "error"));
		return true;
	}
	if (statSync(join$1(state.root, place.path)).isDirectory()) startAtFolder(place.path, state);
	else if (takeFile(place.path, state) === "manifest") state.named.push(place.path);
	return true;
}
function startAtFolder(path, state) {
	const chart = chartAround(path, state.root);
	if (chart === void 0 || chart === path) walkFolder(path, layersAbove(path, state), state);
	else openFolder(chart, state).isChart = true;
}
/** A file that was named or linked to: a chart's file means the chart, a kustomization file its folder. */
function takeFile(path, state) {
	const [folder, name] = splitPath(path);
	const chart = chartAround(path, state.root);
	if (chart !== void 0) {
		openFolder(chart, state).isChart = true;
		return "chart";
	}
	if (KUSTOMIZATION_FILES.includes(name)) {
		openFolder(folder, state).kustomization = name;
		return "kustomization";
	}
	openFolder(folder, state).files.add(name);
	return "manifest";
}
/** The outermost chart that the path is a part of: the chart's folder, a file in it, or anything in a folder that is Helm's. */
function chartAround(path, root) {
	const segments = path === "" ? [] : path.split("/");
	for (let depth = 0; depth <= segments.length; depth += 1) {
		const next = segments[depth];
		const isPart = next === void 0 || CHART_FOLDERS.has(next) || depth === segments.length - 1 && isFile(join$1(root, path));
		const folder = segments.slice(0, depth).join("/");
		if (isPart && isFile(join$1(root, folder, "Chart.yaml"))) return repoPath(folder);
	}
}
/** The layers that hold for what is in `path`, apart from its own; none if they would ignore the folder itself, since it was asked for. */
function layersAbove(path, state) {
	const segments = path === "" ? [] : path.split("/");
	let layers = [state.exclude];
	for (let depth = 0; depth < segments.length; depth += 1) {
		const folder = repoPath(segments.slice(0, depth).join("/"));
		const present = IGNORE_FILES.filter((name) => isFile(join$1(state.root, folder, name)));
		layers = withIgnoreFiles(layers, present, {
			folder,
			depth
		}, state);
		if (isIgnored(layers, segments.slice(0, depth + 1), {
			isFolder: true,
			budget: state.budget
		})) layers = [];
	}
	return layers;
}
function withIgnoreFiles(layers, names, { folder, depth }, state) {
	if (names.length === 0) return layers;
	const read = names.map((name) => {
		const file = below(folder, name);
		return readIgnoreFile(join$1(state.root, file), {
			name,
			file,
			depth
		});
	});
	state.diagnostics.push(...read.flatMap((one) => one.diagnostics));
	return [...layers, ...read.map((one) => one.layer)];
}
function walkFolder(start, startLayers, state) {
	const waiting = [{
		path: start,
		layers: startLayers
	}];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		if (state.walked.has(next.path)) continue;
		state.walked.add(next.path);
		for (const subfolder of readFolder(next.path, next.layers, state)) waiting.push(subfolder);
	}
}
/** Notes what is in one folder, and gives the folders below it that are to be walked. */
function readFolder(path, inherited, state) {
	let entries;
	try {
		entries = readdirSync(join$1(state.root, path), { withFileTypes: true });
	} catch (error) {
		state.diagnostics.push(unreadable(path, error));
		return [];
	}
	const segments = path === "" ? [] : path.split("/");
	const depth = segments.length;
	const layers = withIgnoreFiles(inherited, IGNORE_FILES.filter((name) => entries.some((entry) => entry.name === name && entry.isFile())), {
		folder: path,
		depth
	}, state);
	const isChart = entries.some((entry) => entry.name === "Chart.yaml" && !entry.isDirectory());
	const subfolders = [];
	for (const entry of entries) {
		const { name } = entry;
		const isFolder = entry.isDirectory();
		if (isFolder ? name === ".git" || name === "node_modules" || isChart && CHART_FOLDERS.has(name) : !isOfInterest(entry)) continue;
		segments[depth] = name;
		if (isIgnored(layers, segments, {
			isFolder,
			budget: state.budget
		})) continue;
		if (isFolder) subfolders.push({
			path: below(path, name),
			layers
		});
		else if (entry.isSymbolicLink()) state.links.push(below(path, name));
		else noteFile(path, name, isChart, state);
	}
	if (isChart) openFolder(path, state).isChart = true;
	return subfolders;
}
function noteFile(folder, name, isChart, state) {
	if (KUSTOMIZATION_FILES.includes(name)) {
		const open = openFolder(folder, state);
		const known = open.kustomization;
		if (known === void 0 || KUSTOMIZATION_FILES.indexOf(name) < KUSTOMIZATION_FILES.indexOf(known)) open.kustomization = name;
	} else if (!isChart) openFolder(folder, state).files.add(name);
}
function isOfInterest(entry) {
	return entry.isSymbolicLink() || entry.isFile() && (hasManifestName(entry.name) || entry.name === "Kustomization");
}
function hasManifestName(name) {
	return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
}
/** Takes what a link leads to. A link out of the repository counts as missing content only if it has a manifest's name. */
function followLink(link, state) {
	const place = realPlaceOf(state.root, join$1(state.root, link));
	const [, name] = splitPath(repoPath(link));
	if (place.kind === "missing") {
		if (hasManifestName(name)) state.diagnostics.push(brokenLink(repoPath(link)));
		return;
	}
	if (place.kind === "outside") {
		if (hasManifestName(name)) state.diagnostics.push(leadsOutside(repoPath(link), "error"));
		else if (!name.includes(".")) state.diagnostics.push(leadsOutside(repoPath(link), "warning"));
		return;
	}
	if (/(?:^|\/)(?:\.git|node_modules)(?:\/|$)/u.test(place.path)) return;
	const stats = statSync(join$1(state.root, place.path), { throwIfNoEntry: false });
	if (stats?.isDirectory() === true) startAtFolder(place.path, state);
	else if (stats?.isFile() === true && (hasManifestName(name) || KUSTOMIZATION_FILES.includes(name))) takeFile(place.path, state);
}
function openFolder(path, state) {
	const known = state.folders.get(path);
	if (known !== void 0) return known;
	const opened = {
		path,
		files: /* @__PURE__ */ new Set(),
		isChart: false
	};
	state.folders.set(path, opened);
	return opened;
}
/** The path of `name` in `folder`. */
function below(folder, name) {
	return repoPath(folder === "" ? name : `${folder}/${name}`);
}
/** The folder and the name of a path. */
function splitPath(path) {
	const slash = path.lastIndexOf("/");
	return [repoPath(slash === -1 ? "" : path.slice(0, slash)), path.slice(slash + 1)];
}
function isFile(absolute) {
	try {
		return lstatSync(absolute).isFile();
	} catch {
		return false;
	}
}
function unreadable(path, error) {
	const code = error instanceof Error && "code" in error && typeof error.code === "string" ? ` (${error.code})` : "";
	return {
		code: "unreadable",
		level: "error",
		message: `The folder ${path || "."} could not be read${code}, so nothing in it was checked.`,
		hint: "Make it readable, or exclude it.",
		at: { file: path }
	};
}
function brokenLink(path) {
	return {
		code: "unreadable",
		level: "error",
		message: `${path} is a link to something that does not exist, so it was not checked.`,
		hint: "Repair or remove the link, or exclude it.",
		at: { file: path }
	};
}
/** A link that is not followed because it leads out of the repository. Does not say whether something is there. */
function leadsOutside(path, level) {
	return {
		code: "outside-repository",
		level,
		message: `${path} is a link that leads out of the repository, and was not followed.`,
		hint: "Put the content into the repository, or exclude the link.",
		at: { file: path }
	};
}

// src/discover/charts.ts
/** Helm's own names where nobody gives others. Source: `helm template --help`. */
const DEFAULT_RELEASE = "release-name";
const DEFAULT_NAMESPACE = "default";
/** Values that chart-testing installs a chart with. Source: its documentation, `ct install`. */
const CI_VALUES = /^(?<name>.+)-values\.yaml$/u;
/** Every chart of the walk and of the configuration, once per environment. Library charts are told instead: they have nothing to render. */
function findCharts(walk, config) {
	const sources = [];
	const diagnostics = [];
	for (const chart of chartFolders(walk, config)) {
		const note = libraryNote(chart, config.root);
		if (note !== void 0) {
			diagnostics.push(note);
			continue;
		}
		for (const environment of environmentsOf$1(chart, config, diagnostics)) sources.push({
			kind: "helm",
			chart,
			environment
		});
	}
	return {
		sources,
		diagnostics
	};
}
/** A configured chart is judged even where an ignore file hides it, if it lies in what is scanned. */
function chartFolders(walk, config) {
	const found = new Set(walk.folders.filter(({ isChart }) => isChart).map(({ path }) => path));
	for (const { chart } of config.helm) if (config.paths.some((path) => path === "" || chart === path || chart.startsWith(`${path}/`))) found.add(chart);
	return [...found].toSorted();
}
function libraryNote(chart, root) {
	const file = below(chart, "Chart.yaml");
	const content = readYamlFile(join$1(root, file));
	if (content.kind === "broken" || content.data["type"] !== "library") return void 0;
	const start = content.positionOf(["type"]);
	return {
		code: "library-chart",
		level: "note",
		message: `${chart || "."} is a library chart: Helm renders it only as part of a chart that uses it, so it was not checked by itself.`,
		hint: "Nothing to do; charts that depend on it are checked with it.",
		at: {
			file,
			region: {
				start,
				end: start
			}
		}
	};
}
function environmentsOf$1(chart, config, diagnostics) {
	const configured = config.helm.filter((one) => one.chart === chart);
	const own = configured.flatMap(({ environments }) => environments.map((one) => environmentOf(one, config)));
	return own.length === 0 || configured.some(({ defaults }) => defaults) ? [...defaultEnvironments(chart, config, diagnostics), ...own] : own;
}
function defaultEnvironments(chart, config, diagnostics) {
	const plain = environmentOf({
		name: "default",
		values: [],
		set: {},
		apiVersions: []
	}, config);
	const environments = [plain];
	for (const { name, file } of ciValues(chart, config.root)) {
		const path = below(below(chart, "ci"), file);
		if (realPlaceOf(config.root, join$1(config.root, path)).kind === "inside") environments.push({
			...plain,
			name: `ci/${name}`,
			values: [path]
		});
		else diagnostics.push(leadsOutside(path, "error"));
	}
	return environments;
}
function ciValues(chart, root) {
	let files;
	try {
		files = readdirSync(join$1(root, chart, "ci"));
	} catch {
		return [];
	}
	return files.toSorted().flatMap((file) => {
		const name = CI_VALUES.exec(file)?.groups?.["name"];
		return name === void 0 ? [] : [{
			name,
			file
		}];
	});
}
function environmentOf(one, config) {
	return {
		name: one.name,
		values: one.values,
		set: one.set,
		release: one.release ?? DEFAULT_RELEASE,
		namespace: one.namespace ?? DEFAULT_NAMESPACE,
		kubeVersion: fullVersion(one.kubeVersion ?? config.kubeVersion.newest),
		apiVersions: one.apiVersions
	};
}
/** Helm takes `1.34` for a version without patch, which charts that ask for `>= 1.34.0-0` compare wrongly. */
function fullVersion(version) {
	return /^\d+\.\d+$/u.test(version) ? `${version}.0` : version;
}

// src/discover/kustomizations.ts
/** Lists of paths in a kustomization file, and whether what they name are whole objects. */
const PATH_LISTS = [
	["resources", true],
	["bases", true],
	["components", true],
	["crds", false],
	["configurations", false],
	["generators", false],
	["transformers", false],
	["validators", false],
	["patchesStrategicMerge", false]
];
/** Lists of mappings, and the fields of each that hold a path or a list of paths (`key=path` for generators). */
const FIELD_LISTS = [
	["patches", ["path"]],
	["patchesJson6902", ["path"]],
	["replacements", ["path"]],
	["configMapGenerator", [
		"files",
		"envs",
		"env"
	]],
	["secretGenerator", [
		"files",
		"envs",
		"env"
	]],
	["helmCharts", ["valuesFile", "additionalValuesFiles"]],
	["helmChartInflationGenerator", ["values"]]
];
/**
* The roots among the kustomizations of the walk: those that no other builds on and that are no components, those that the configuration names,
* or all. A file that cannot be read is told and covers nothing, so that the manifests beside it are judged as they are.
*/
function findKustomizations(walk, config) {
	const graph = openGraph(config.root);
	const diagnostics = [];
	const covered = /* @__PURE__ */ new Set();
	const others = [];
	const walked = [];
	for (const folder of foldersWithKustomization(walk, config.root)) {
		const file = below(folder.path, folder.kustomization);
		const node = graph.read(file);
		if (node.kind === "broken") {
			diagnostics.push(node.diagnostic);
			covered.add(file);
		} else if (node.kind === "other") others.push(file);
		else walked.push(node.kustomization);
	}
	const roots = rootsAmong(walked, graph, config);
	const reached = graph.reachableFrom(roots);
	for (const one of graph.all()) cover(one, {
		isReached: reached.has(one.folder),
		configured: config.kustomizeRoots.length > 0
	}, covered);
	return {
		sources: roots.map(({ folder, file }) => ({
			kind: "kustomize",
			folder,
			file
		})),
		covered,
		others,
		diagnostics
	};
}
/** Nothing builds on this component, so what it adds is judged as it is; its patches need something to patch. */
function cover(one, { isReached, configured }, covered) {
	covered.add(one.file);
	for (const part of one.parts) covered.add(part);
	if (!isReached && one.isComponent && !configured) return;
	for (const resource of one.resources) covered.add(resource);
}
/** Also those above a file that was named by itself, since a patch is judged through its kustomization. */
function foldersWithKustomization(walk, root) {
	const found = walk.folders.filter((folder) => folder.kustomization !== void 0);
	const known = new Set(found.map(({ path }) => path));
	for (const file of walk.named) {
		const owner = kustomizationOf(file, root);
		if (owner === void 0) continue;
		const [path, kustomization] = splitPath(owner);
		if (known.has(path)) continue;
		known.add(path);
		found.push({
			path,
			kustomization,
			files: /* @__PURE__ */ new Set(),
			isChart: false
		});
	}
	return found;
}
/** The kustomization file nearest above `file` that names it. */
function kustomizationOf(file, root) {
	const graph = openGraph(root);
	let [folder] = splitPath(file);
	for (;;) {
		const own = kustomizationIn(folder, root);
		const node = own === void 0 ? void 0 : graph.read(own);
		if (node?.kind === "kustomization") {
			const { resources, parts } = node.kustomization;
			if (resources.includes(file) || parts.includes(file)) return own;
		}
		if (folder === "") return void 0;
		[folder] = splitPath(folder);
	}
}
function rootsAmong(walked, graph, config) {
	if (config.kustomizeRoots.length > 0) return walked.filter(({ folder }) => isConfigured(folder, config.kustomizeRoots));
	const candidates = walked.filter(({ isComponent }) => !isComponent);
	if (config.allKustomizations) return candidates;
	const included = new Set(graph.all().flatMap(({ folder, includes }) => includes.filter((other) => other !== folder)));
	const roots = candidates.filter(({ folder }) => !included.has(folder));
	const reached = graph.reachableFrom(roots);
	for (const candidate of candidates) {
		if (reached.has(candidate.folder)) continue;
		roots.push(candidate);
		for (const folder of graph.reachableFrom([candidate])) reached.add(folder);
	}
	return roots;
}
/** Whether one of the configured roots, which are globs from the repository's root, means this folder. */
function isConfigured(folder, roots) {
	const budget = { stepsLeft: 1e6 };
	return roots.some((root) => {
		const text = root.replace(/^\.\/|\/$/gu, "");
		if (text === "" || text === ".") return folder === "";
		const pattern = compilePathPattern(`/${text}`);
		return pattern !== void 0 && matchesPath(pattern, folder.split("/"), {
			start: 0,
			isFolder: true,
			budget
		});
	});
}
function openGraph(root) {
	const nodes = /* @__PURE__ */ new Map();
	const byFolder = /* @__PURE__ */ new Map();
	const read = (file) => {
		const known = nodes.get(file);
		if (known !== void 0) return known;
		const node = readKustomization(file, root);
		nodes.set(file, node);
		if (node.kind === "kustomization") byFolder.set(node.kustomization.folder, node.kustomization);
		return node;
	};
	const followed = (folder) => {
		const known = byFolder.get(folder);
		if (known !== void 0) return known;
		const file = kustomizationIn(folder, root);
		if (file !== void 0) read(file);
		return byFolder.get(folder);
	};
	return {
		read,
		all: () => [...byFolder.values()],
		reachableFrom: (starts) => {
			const reached = /* @__PURE__ */ new Set();
			const waiting = [...starts];
			for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
				if (reached.has(next.folder)) continue;
				reached.add(next.folder);
				for (const folder of next.includes) {
					const other = followed(folder);
					if (other !== void 0) waiting.push(other);
				}
			}
			return reached;
		}
	};
}
function kustomizationIn(folder, root) {
	const name = KUSTOMIZATION_FILES.find((one) => standsAt(join$1(root, folder, one)) === "file");
	return name === void 0 ? void 0 : below(folder, name);
}
function standsAt(absolute) {
	try {
		const stats = statSync(absolute);
		return stats.isDirectory() ? "folder" : stats.isFile() ? "file" : void 0;
	} catch {
		return;
	}
}
function readKustomization(file, root) {
	const content = readYamlFile(join$1(root, file));
	if (content.kind === "broken") return {
		kind: "broken",
		diagnostic: notReadable(file, content)
	};
	const { data } = content;
	const { apiVersion } = data;
	if (typeof apiVersion === "string" && !apiVersion.startsWith("kustomize.config.k8s.io/")) return { kind: "other" };
	const [folder] = splitPath(file);
	const includes = [];
	const resources = [];
	const parts = [];
	for (const [entry, isWhole] of entriesOf(data)) {
		const place = placeOf(entry, folder, root);
		if (place === void 0) continue;
		if (place.stands === "folder") includes.push(place.path);
		else (isWhole ? resources : parts).push(place.path);
	}
	return {
		kind: "kustomization",
		kustomization: {
			file,
			folder,
			isComponent: data["kind"] === "Component",
			includes,
			resources,
			parts
		}
	};
}
/** Every string of a kustomization file that may be a path. Inline patches and addresses are among them; nothing on disk has their name. */
function* entriesOf(data) {
	for (const [list, isWhole] of PATH_LISTS) for (const entry of stringsIn(data[list])) yield [entry, isWhole];
	for (const [list, fields] of FIELD_LISTS) {
		const items = data[list];
		if (!Array.isArray(items)) continue;
		for (const item of items) {
			if (!isMap(item)) continue;
			for (const field of fields) for (const entry of stringsIn(item[field])) yield [list.endsWith("Generator") ? pathOfGeneratorFile(entry) : entry, false];
		}
	}
	for (const entry of stringsIn(valueAt(data, ["openapi", "path"]))) yield [entry, false];
}
function stringsIn(value) {
	if (typeof value === "string") return [value];
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
/** Generators write `key=path` where the key is not the file's name. */
function pathOfGeneratorFile(entry) {
	return entry.slice(entry.indexOf("=") + 1);
}
/** What an entry names in the repository, by its real path; undefined for addresses, inline text, and what is not there. */
function placeOf(entry, folder, root) {
	if (entry.length > 4096 || entry.includes("\n") || entry.includes("\0") || isAbsolute(entry)) return void 0;
	const path = posix.join(folder, entry);
	if (path === ".." || path.startsWith("../")) return void 0;
	const real = realPlaceOf(root, join$1(root, path));
	if (real.kind !== "inside") return void 0;
	const stands = standsAt(join$1(root, real.path));
	return stands === void 0 ? void 0 : {
		path: repoPath(real.path),
		stands
	};
}
function notReadable(file, { why, position }) {
	return {
		code: "render-failed",
		level: "error",
		message: `${file} cannot be read as a kustomization: ${why}. The manifests beside it are checked as they are.`,
		hint: "Repair the file; `kustomize build` says the same.",
		at: {
			file,
			region: {
				start: position,
				end: position
			}
		}
	};
}

// src/discover/manifests.ts
/** Files that share a name's ending with manifests and are known to be something else. */
const OTHER_FILES = /^(?:package|package-lock|composer|tsconfig[^/]*|[^/]*\.schema)\.json$|^lintel\.ya?ml$/u;
/** The files that neither a chart nor a kustomization accounts for, by folder; folders that `config.sets` joins make one source. */
function findManifests(walk, { covered, others }, config) {
	const ours = ownFiles(config);
	const named = new Set(walk.named);
	const filesByFolder = /* @__PURE__ */ new Map();
	const add = (folder, file) => {
		const first = config.sets.find((set) => set.includes(folder))?.[0] ?? folder;
		const known = filesByFolder.get(first);
		if (known === void 0) filesByFolder.set(first, [file]);
		else known.push(file);
	};
	for (const { path: folder, files } of walk.folders) for (const name of files) {
		const file = below(folder, name);
		if (covered.has(file) || ours.has(file) || OTHER_FILES.test(name) && !named.has(file)) continue;
		add(folder, file);
	}
	for (const file of others) add(splitPath(file)[0], file);
	return [...filesByFolder].map(([folder, files]) => ({
		kind: "manifests",
		folder,
		files: files.toSorted()
	}));
}
/** Rule files and values files, which the configuration has named as such. */
function ownFiles(config) {
	const rules = config.customRules.map((file) => pathInside(config.root, file) ?? "");
	const values = config.helm.flatMap(({ environments }) => environments.flatMap((one) => one.values));
	return /* @__PURE__ */ new Set([
		...rules,
		...values,
		config.file ?? ""
	]);
}

// src/discover/discover.ts
/**
* Finds everything to check below `config.paths`: charts in their environments, roots of kustomizations, and the manifests that belong to
* neither. Reads folders, ignore files, `Chart.yaml` and kustomization files. Throws `UserError` for a path that does not exist.
*/
function discover(config) {
	const found = walk(config);
	for (const path of found.missing) throw noSuchPath(path, config.root);
	const charts = findCharts(found, config);
	const kustomizations = findKustomizations(found, config);
	const sources = [
		...findManifests(found, kustomizations, config),
		...charts.sources,
		...kustomizations.sources
	].toSorted(byPath);
	return {
		sources: config.stdin === void 0 ? sources : [{ kind: "stdin" }, ...sources],
		diagnostics: [
			...found.diagnostics,
			...strayConfigFiles(found),
			...charts.diagnostics,
			...kustomizations.diagnostics
		]
	};
}
/** Sorting is stable, so the environments of a chart keep their order. */
function byPath(a, b) {
	const [one, other] = [pathOf$1(a), pathOf$1(b)];
	if (one === other) return a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1;
	return one < other ? -1 : 1;
}
function pathOf$1(source) {
	if (source.kind === "stdin") return "";
	return source.kind === "helm" ? source.chart : source.folder;
}
function noSuchPath(path, root) {
	const [folder, name] = splitPath(path);
	let siblings = [];
	try {
		siblings = readdirSync(join$1(root, folder));
	} catch {}
	const near = nearestName(name, siblings.toSorted());
	return new UserError(`"${path}" does not exist`, { hint: near === void 0 ? "Paths are read from the working directory." : `Did you mean "${below(folder, near)}"?` });
}
/** Someone put a configuration where it has no effect, and should know. A workflow for GitHub may well have the same name. */
function strayConfigFiles(found) {
	return found.folders.filter(({ path }) => path !== "" && path !== ".github/workflows").flatMap(({ path, files }) => ["lintel.yaml", "lintel.yml"].filter((name) => files.has(name)).map((name) => below(path, name))).map((file) => ({
		code: "config-file-in-subfolder",
		level: "note",
		message: `${file} is not read: the configuration lies at the root of the repository.`,
		hint: "Move its settings to lintel.yaml at the root.",
		at: { file }
	}));
}

// src/evaluate/collect-set.ts
/** An empty set for one rendering. */
function collectSet(rendering, plan) {
	const resources = [];
	return {
		set: {
			rendering,
			resources,
			podTemplates: plan.podTemplates,
			ofKind: (kind) => resources.filter((one) => matchesKind(kind, one.apiVersion, one.kind))
		},
		add(resource) {
			const keeps = plan.keeps(resource.apiVersion, resource.kind);
			if (keeps === "whole") resources.push(resource);
			else if (keeps === "names") resources.push({
				...resource,
				object: namesIn(resource.object)
			});
		}
	};
}
/** The object without its body: large ones, such as custom resource definitions, are asked for their names alone. */
function namesIn(object) {
	const { apiVersion, kind, metadata } = object;
	return Object.fromEntries(Object.entries({
		apiVersion,
		kind,
		metadata
	}).filter(([, value]) => value !== void 0));
}

// src/kubernetes/component-settings.ts
/** The programs of a cluster whose flags manifests can hold. */
const COMPONENTS = [
	"kube-apiserver",
	"kube-controller-manager",
	"kube-scheduler",
	"etcd",
	"kubelet",
	"kube-proxy"
];

// src/kubernetes/command-line.ts
/** Programs that start the one named after their own options. */
const WRAPPERS = /* @__PURE__ */ new Set([
	"go-runner",
	"hyperkube",
	"tini",
	"dumb-init",
	"catatonit",
	"env",
	"exec",
	"nice",
	"ionice",
	"nohup",
	"sudo",
	"su-exec",
	"gosu",
	"time"
]);
const SHELLS = /* @__PURE__ */ new Set([
	"sh",
	"bash",
	"ash",
	"dash",
	"ksh",
	"zsh"
]);
/** Characters of a shell line that are looked at; longer ones are scripts, not calls. */
const MAX_SHELL_LINE = 1e5;
/** The words of a container's `command` and `args`, in the order that the kernel gets them. `root` is the container's path. */
function wordsOf$1(container, root) {
	const words = [];
	for (const key of ["command", "args"]) {
		const list = container[key];
		if (!Array.isArray(list)) continue;
		list.forEach((text, index) => words.push({
			text: scalarText(text),
			path: [
				...root,
				key,
				index
			]
		}));
	}
	return words;
}
/**
* The program among `programs` that the words start: as their first word, after a wrapper such as `env` or `go-runner`, or
* in a line for a shell. Undefined where they start another one; a program that is only mentioned is not started.
*/
function findInvocation(words, programs) {
	for (let index = 0; index < words.length; index += 1) {
		const word = words[index];
		if (word === void 0) return void 0;
		const name = baseName(word.text);
		if (programs.has(name)) return {
			program: name,
			words: words.slice(index + 1)
		};
		if (SHELLS.has(name)) return invocationInShell(words.slice(index + 1), programs);
		const isPassedOver = index > 0 && /^(?:-|[A-Za-z_]\w*=|\d+$)/u.test(word.text);
		if (!WRAPPERS.has(name) && !isPassedOver) return void 0;
	}
}
/** The last part of a path: `etcd` of `/usr/local/bin/etcd`. */
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function invocationInShell(words, programs) {
	const flag = words.findIndex(({ text }) => /^-[a-z]*c$/u.test(text));
	const line = flag < 0 ? void 0 : words[flag + 1];
	if (line === void 0 || line.text.length > MAX_SHELL_LINE) return void 0;
	for (const command of shellCommands(line.text)) {
		const start = command.findIndex((text) => !/^(?:[A-Za-z_]\w*=|(?:then|do|else|!|\{)$)/u.test(text));
		if (start < 0) continue;
		const found = findInvocation(command.slice(start).map((text) => ({
			text,
			path: line.path
		})), programs);
		if (found !== void 0) return found;
	}
}
const SHELL_TOKEN = /\\\r?\n|#[^\n]*|\d*[<>]{1,2}&[\d-]|(?<end>[;&|\n]+)|(?<word>(?:'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\\[^\n]|[^\s'"\\;&|])+)|[\s\S]/gu;
/** The simple commands of a shell line, as words without their quotes. Expansions stay as they are written. */
function shellCommands(line) {
	const commands = [];
	let current = [];
	for (const { groups } of line.matchAll(SHELL_TOKEN)) if (groups?.["end"] !== void 0) {
		commands.push(current);
		current = [];
	} else if (groups?.["word"] !== void 0) current.push(groups["word"].replaceAll(/['"]|\\(?=[\s\S])/gu, ""));
	commands.push(current);
	return commands;
}
/**
* Boolean flags of the control plane's programs that manifests set, which are true when given without a value. Any other
* flag without a value is as good as absent. Source: the command-line references of Kubernetes 1.16 to 1.37 and etcd 3.6.
*/
const BOOLEAN_FLAGS = /* @__PURE__ */ new Set([
	"allocate-node-cidrs",
	"allow-privileged",
	"also-stdout",
	"alsologtostderr",
	"anonymous-auth",
	"audit-log-batch-throttle-enable",
	"audit-log-compress",
	"audit-log-truncate-enabled",
	"audit-webhook-batch-throttle-enable",
	"audit-webhook-truncate-enabled",
	"authentication-skip-lookup",
	"authentication-token-webhook",
	"authentication-tolerate-lookup-failure",
	"auto-tls",
	"bind-address-hard-fail",
	"cgroups-per-qos",
	"client-cert-auth",
	"configure-cloud-routes",
	"containerized",
	"contention-profiling",
	"cpu-cfs-quota",
	"debug",
	"enable-aggregator-routing",
	"enable-bootstrap-token-auth",
	"enable-contention-profiling",
	"enable-controller-attach-detach",
	"enable-debugging-handlers",
	"enable-dynamic-provisioning",
	"enable-garbage-collector",
	"enable-hostpath-provisioner",
	"enable-leader-migration",
	"enable-logs-handler",
	"enable-pprof",
	"enable-priority-and-fairness",
	"enable-profiling",
	"enable-server",
	"enable-swagger-ui",
	"enable-taint-manager",
	"enable-v2",
	"encryption-provider-config-automatic-reload",
	"experimental-initial-corrupt-check",
	"fail-cgroupv1",
	"fail-swap-on",
	"force-new-cluster",
	"initial-election-tick-advance",
	"init-only",
	"ipvs-strict-arp",
	"kernel-memcg-notification",
	"kubelet-https",
	"leader-elect",
	"logtostderr",
	"make-iptables-util-chains",
	"masquerade-all",
	"peer-auto-tls",
	"peer-client-cert-auth",
	"peer-skip-client-san-verification",
	"permit-address-sharing",
	"permit-port-sharing",
	"pre-vote",
	"profiling",
	"protect-kernel-defaults",
	"register-node",
	"repair-malformed-updates",
	"rotate-certificates",
	"rotate-server-certificates",
	"runonce",
	"seccomp-default",
	"serialize-image-pulls",
	"service-account-extend-token-expiration",
	"service-account-lookup",
	"skip-headers",
	"skip-log-headers",
	"socket-reuse-address",
	"socket-reuse-port",
	"strict-reconfig-check",
	"unsafe-no-fsync",
	"use-service-account-credentials",
	"watch-cache"
]);
/** Go's spellings of a boolean. Source: strconv.ParseBool. */
const GO_TRUE = /* @__PURE__ */ new Set([
	"1",
	"t",
	"T",
	"true",
	"TRUE",
	"True"
]);
const GO_FALSE = /* @__PURE__ */ new Set([
	"0",
	"f",
	"F",
	"false",
	"FALSE",
	"False"
]);
/** Reads `--name=value` and `--name value`. A flag given several times has its last value, as with Go's flags. */
function readFlags(words) {
	const values = {};
	const paths = /* @__PURE__ */ new Map();
	for (let index = 0; index < words.length; index += 1) {
		const word = words[index];
		const groups = /^--?(?<name>[a-zA-Z][\w.-]*)(?:=(?<value>[\s\S]*))?$/u.exec(word?.text ?? "")?.groups;
		if (word === void 0 || groups === void 0) continue;
		const name = flagName(groups["name"] ?? "");
		let text = groups["value"];
		const next = words[index + 1]?.text;
		if (text === void 0 && next !== void 0 && isValueOf(name, next)) {
			text = next;
			index += 1;
		}
		setFlag(values, name, text);
		paths.set(name, word.path);
	}
	return {
		values,
		paths
	};
}
/** Kubernetes' programs take an underscore for a dash. */
function flagName(name) {
	return name.replaceAll("_", "-");
}
function isValueOf(name, next) {
	if (BOOLEAN_FLAGS.has(name)) return GO_TRUE.has(next) || GO_FALSE.has(next);
	return !/^--?[A-Za-z]/u.test(next);
}
/** Gives a flag its value as the program reads it, or takes an earlier one back where the value is empty. */
function setFlag(values, name, text) {
	if (BOOLEAN_FLAGS.has(name)) {
		const value = text === void 0 || text === "" ? "true" : text;
		values[name] = GO_TRUE.has(value) ? "true" : GO_FALSE.has(value) ? "false" : value;
	} else if (text === void 0 || text === "") delete values[name];
	else values[name] = text;
}
/** The flags that etcd reads from a container's environment: `ETCD_CLIENT_CERT_AUTH` is `--client-cert-auth`. */
function readEtcdEnvironment(container, root) {
	const values = {};
	const paths = /* @__PURE__ */ new Map();
	const env = container["env"];
	if (!Array.isArray(env)) return {
		values,
		paths
	};
	env.forEach((entry, index) => {
		if (!isMap(entry) || typeof entry["name"] !== "string" || !entry["name"].startsWith("ETCD_")) return;
		if (entry["value"] === void 0 || entry["value"] === "") return;
		const name = flagName(entry["name"].slice(5).toLowerCase());
		setFlag(values, name, scalarText(entry["value"]));
		paths.set(name, [
			...root,
			"env",
			index,
			"value"
		]);
	});
	return {
		values,
		paths
	};
}

// src/kubernetes/kubeadm.ts
/** kubeadm's name of a component's section, in ClusterConfiguration. */
const SECTIONS = [
	{
		path: ["apiServer"],
		component: "kube-apiserver"
	},
	{
		path: ["controllerManager"],
		component: "kube-controller-manager"
	},
	{
		path: ["scheduler"],
		component: "kube-scheduler"
	},
	{
		path: ["etcd", "local"],
		component: "etcd"
	}
];
const PKI = "/etc/kubernetes/pki";
/**
* Flags that kubeadm gives a component when `extraArgs` does not. Those without a security meaning are left out.
* Source: kubeadm 1.36, the packages phases/controlplane and phases/etcd.
*/
const DEFAULTS = {
	"kube-apiserver": {
		"allow-privileged": "true",
		"authorization-mode": "Node,RBAC",
		"client-ca-file": `${PKI}/ca.crt`,
		"enable-admission-plugins": "NodeRestriction",
		"enable-bootstrap-token-auth": "true",
		"etcd-cafile": `${PKI}/etcd/ca.crt`,
		"etcd-certfile": `${PKI}/apiserver-etcd-client.crt`,
		"etcd-keyfile": `${PKI}/apiserver-etcd-client.key`,
		"kubelet-client-certificate": `${PKI}/apiserver-kubelet-client.crt`,
		"kubelet-client-key": `${PKI}/apiserver-kubelet-client.key`,
		"secure-port": "6443",
		"service-account-key-file": `${PKI}/sa.pub`,
		"service-account-signing-key-file": `${PKI}/sa.key`,
		"tls-cert-file": `${PKI}/apiserver.crt`,
		"tls-private-key-file": `${PKI}/apiserver.key`
	},
	"kube-controller-manager": {
		"bind-address": "127.0.0.1",
		"client-ca-file": `${PKI}/ca.crt`,
		"cluster-signing-cert-file": `${PKI}/ca.crt`,
		"cluster-signing-key-file": `${PKI}/ca.key`,
		"leader-elect": "true",
		"root-ca-file": `${PKI}/ca.crt`,
		"service-account-private-key-file": `${PKI}/sa.key`,
		"use-service-account-credentials": "true"
	},
	"kube-scheduler": {
		"bind-address": "127.0.0.1",
		"leader-elect": "true"
	},
	etcd: {
		"cert-file": `${PKI}/etcd/server.crt`,
		"client-cert-auth": "true",
		"key-file": `${PKI}/etcd/server.key`,
		"peer-cert-file": `${PKI}/etcd/peer.crt`,
		"peer-client-cert-auth": "true",
		"peer-key-file": `${PKI}/etcd/peer.key`,
		"peer-trusted-ca-file": `${PKI}/etcd/ca.crt`,
		"trusted-ca-file": `${PKI}/etcd/ca.crt`
	},
	kubelet: {},
	"kube-proxy": {}
};
/**
* What a ClusterConfiguration starts: each component with kubeadm's own flags and those of its `extraArgs`, a map until
* v1beta3 and a list of names and values since v1beta4. etcd is left out where it is external.
*/
function settingsOfKubeadm(configuration) {
	const external = valueAt(configuration, ["etcd", "external"]);
	return SECTIONS.filter(({ component }) => component !== "etcd" || !isMap(external)).map(({ path, component }) => {
		const flags = { ...DEFAULTS[component] };
		if (component === "kube-apiserver" && isMap(external)) takeExternalEtcd(flags, external);
		const { given, paths } = readExtraArgs(valueAt(configuration, [...path, "extraArgs"]), [...path, "extraArgs"]);
		if (Object.hasOwn(given, "authorization-config")) delete flags["authorization-mode"];
		for (const [name, text] of Object.entries(given)) setFlag(flags, name, text);
		return {
			component,
			flags,
			paths,
			root: path
		};
	});
}
function takeExternalEtcd(flags, external) {
	for (const [flag, key] of [
		["etcd-cafile", "caFile"],
		["etcd-certfile", "certFile"],
		["etcd-keyfile", "keyFile"]
	]) {
		const value = external[key];
		setFlag(flags, flag, typeof value === "string" ? value : void 0);
	}
}
function readExtraArgs(extra, root) {
	const given = {};
	const paths = /* @__PURE__ */ new Map();
	const add = (name, value, path) => {
		if (typeof name !== "string") return;
		given[name] = scalarText(value);
		paths.set(name, path);
	};
	if (Array.isArray(extra)) extra.forEach((entry, index) => {
		if (isMap(entry)) add(entry["name"], entry["value"], [
			...root,
			index,
			"value"
		]);
	});
	else if (isMap(extra)) for (const [name, value] of Object.entries(extra)) add(name, value, [...root, name]);
	return {
		given,
		paths
	};
}
/** Bytes of the text in kubeadm's ConfigMap that are read; a real one has a few hundred. */
const MAX_EMBEDDED = 262144;
/**
* The same from the ConfigMap in which kubeadm keeps its configuration. Its text has no paths of its own, so each flag
* stands at the text as a whole. Empty for any other ConfigMap, and where the text cannot be read.
*/
function settingsOfKubeadmConfigMap(object) {
	const text = valueAt(object, ["data", "ClusterConfiguration"]);
	if (valueAt(object, ["metadata", "name"]) !== "kubeadm-config" || typeof text !== "string" || text.length > MAX_EMBEDDED) return [];
	const configuration = loadMap(text);
	if (configuration === void 0) return [];
	const place = ["data", "ClusterConfiguration"];
	return settingsOfKubeadm(configuration).map(({ component, flags, paths }) => ({
		component,
		flags,
		paths: new Map([...paths.keys()].map((name) => [name, place])),
		root: place
	}));
}
function loadMap(text) {
	try {
		const value = load(text, { schema: CORE_SCHEMA });
		return isMap(value) ? value : void 0;
	} catch {
		return;
	}
}

// src/kubernetes/cluster-config.ts
/**
* What an object says about the programs of a cluster: the command line of a container in a static pod or any other pod
* template, or kubeadm's ClusterConfiguration, also inside the ConfigMap `kubeadm-config`. Empty for every other object.
*/
function componentSettingsOf(resource) {
	const { apiVersion, kind, object } = resource;
	if (kind === "ConfigMap") return apiVersion === "v1" ? settingsOfKubeadmConfigMap(object) : [];
	if (kind === "ClusterConfiguration") return groupOf(apiVersion) === "kubeadm.k8s.io" ? settingsOfKubeadm(object) : [];
	const pod = podTemplateOf(resource);
	const containers = pod?.spec["containers"];
	if (pod === void 0 || !Array.isArray(containers)) return [];
	const found = [];
	containers.forEach((container, index) => {
		if (!isMap(container)) return;
		const settings = settingsOfContainer(container, [
			...pod.templatePath,
			"spec",
			"containers",
			index
		]);
		if (settings !== void 0) found.push(settings);
	});
	return found;
}
const PROGRAMS = new Set(COMPONENTS);
function settingsOfContainer(container, root) {
	const invocation = invocationOf$1(container, root);
	const component = COMPONENTS.find((one) => one === invocation?.program);
	if (invocation === void 0 || component === void 0) return void 0;
	if (component === "etcd" && /^(?:gateway|grpc-proxy)$/u.test(invocation.words[0]?.text ?? "")) return void 0;
	const given = readFlags(invocation.words);
	const { values, paths } = component === "etcd" ? joinFlags(readEtcdEnvironment(container, root), given) : given;
	return {
		component,
		flags: values,
		paths,
		root: placeForFlags(container, root)
	};
}
/** The component that the container starts; without a command the image decides, and its name tells which it is. */
function invocationOf$1(container, root) {
	const words = wordsOf$1(container, root);
	const found = findInvocation(words, PROGRAMS);
	if (found !== void 0) return found;
	const { command, image } = container;
	if (typeof image !== "string" || Array.isArray(command) && command.length > 0) return void 0;
	const program = programOfImage(image);
	return PROGRAMS.has(program) ? {
		program,
		words
	} : void 0;
}
/** `etcd` of `registry.example.com:5000/etcd-amd64:3.5.1@sha256:…`. */
function programOfImage(image) {
	return image.slice(image.lastIndexOf("/") + 1).replace(/[:@].*$/su, "").replace(/-(?:amd64|arm|arm64|ppc64le|s390x)$/u, "");
}
/** What the command line says wins over the environment. */
function joinFlags(environment, given) {
	return {
		values: {
			...environment.values,
			...given.values
		},
		paths: new Map([...environment.paths, ...given.paths])
	};
}
function placeForFlags(container, root) {
	if (Array.isArray(container["command"])) return [...root, "command"];
	return Array.isArray(container["args"]) ? [...root, "args"] : root;
}

// src/model/resource.ts
/** `apps/v1/Deployment/ns/name`; the namespace is empty where the object says nothing: `v1/Service//web`. */
function keyOfResource(id) {
	return `${id.apiVersion}/${id.kind}/${id.namespace ?? ""}/${id.name}`;
}

// src/evaluate/plan.ts
/** The rule whose findings come from reading the file. */
const SYNTAX_RULE = "yaml-syntax";
/** Sorts the rules by scope and, when a kind is first met, by kind. */
function planRules(rules, podTemplates) {
	const byScope = groupBy(rules, (one) => one.compiled.rule.scope);
	const set = byScope.get("set") ?? [];
	const plans = /* @__PURE__ */ new Map();
	const wholeKinds = set.flatMap((one) => one.compiled.uses ?? []).filter((kind) => kind !== "*");
	const namesOfAll = set.some((one) => one.compiled.uses?.includes("*") ?? false);
	const build = (apiVersion, kind, audience) => {
		const templatePath = podTemplatePath(apiVersion, kind, podTemplates);
		const pick = (scope) => (byScope.get(scope) ?? []).filter(({ compiled }) => compiled.judge !== void 0 && isFor(audience, compiled.rule) && (compiled.kinds === void 0 || compiled.kinds.some((pattern) => matchesKind(pattern, apiVersion, kind))));
		const hasPods = templatePath !== void 0;
		const isRole = matchesKind("Role", apiVersion, kind) || matchesKind("ClusterRole", apiVersion, kind);
		return {
			object: pick("object"),
			workload: hasPods ? pick("workload") : [],
			pod: hasPods ? pick("pod") : [],
			container: hasPods ? pick("container") : [],
			rbacRule: isRole ? pick("rbacRule") : [],
			clusterConfig: pick("clusterConfig"),
			templatePath
		};
	};
	return {
		set,
		podTemplates,
		syntax: rules.find((one) => one.compiled.rule.id === SYNTAX_RULE),
		of(apiVersion, kind, audience) {
			const key = `${apiVersion}|${kind}|${audience}`;
			let plan = plans.get(key);
			if (plan === void 0) {
				plan = build(apiVersion, kind, audience);
				plans.set(key, plan);
			}
			return plan;
		},
		keeps(apiVersion, kind) {
			const isPodKind = podTemplatePath(apiVersion, kind, podTemplates) !== void 0;
			if (wholeKinds.some((pattern) => pattern === "workloads" ? isPodKind : matchesKind(pattern, apiVersion, kind))) return "whole";
			return namesOfAll ? "names" : "nothing";
		}
	};
}
/** Whether a rule speaks of objects for this audience. */
function isFor(audience, rule) {
	switch (audience) {
		case "all": return true;
		case "security": return rule.securitySeverity !== void 0;
		case "schema": return rule.category === "schema" || rule.category === "api-lifecycle";
	}
}
/** Whether a rule's `each` steps through a list or map here. */
function isStep(segment) {
	return typeof segment === "object";
}

// src/model/secret.ts
/** What is printed in place of a secret. */
const REDACTED = "•••";

// src/evaluate/redact.ts
/** Values shorter than this are left in messages: they are no secrets, and replacing them would tear words apart. */
const MIN_SECRET = 3;
/**
* The message without secrets: every `data` and `stringData` value of a Secret, and for sensitive rules the value at the
* finding's own path, is replaced.
*/
function redactMessage(message, resource, path, sensitive) {
	const secrets = secretsOf(resource);
	if (sensitive) collectStrings(valueAt(resource.object, path), secrets);
	let redacted = message;
	for (const secret of secrets.toSorted((a, b) => b.length - a.length)) redacted = redacted.replaceAll(secret, REDACTED);
	return redacted;
}
function isSecret(resource) {
	return resource.kind === "Secret" && resource.apiVersion === "v1";
}
function secretsOf(resource) {
	const secrets = [];
	if (!isSecret(resource)) return secrets;
	collectStrings(resource.object["data"], secrets);
	collectStrings(resource.object["stringData"], secrets);
	return secrets;
}
function collectStrings(value, into) {
	if (typeof value === "string" && value.length >= MIN_SECRET) into.push(value);
	else if (Array.isArray(value)) for (const item of value) collectStrings(item, into);
	else if (isMap(value)) for (const item of Object.values(value)) collectStrings(item, into);
}

// src/evaluate/evaluate.ts
/**
* Judges one object by every rule but those of scope set, in one walk. Pure.
* A hook that only tests a release is judged for its security alone, and what a chart installs as a definition by schema rules.
*/
function evaluateResource(resource, plan) {
	const kind = plan.of(resource.apiVersion, resource.kind, audienceOf(resource));
	const out = {
		findings: [],
		unjudged: /* @__PURE__ */ new Map()
	};
	const stand = standAt(resource);
	for (const rule of kind.object) judge(rule, stand, out);
	if (kind.templatePath !== void 0) walkPods(kind, kind.templatePath, stand, out);
	if (kind.rbacRule.length > 0) walkRbacRules(kind, stand, out);
	if (kind.clusterConfig.length > 0) walkClusterConfig(kind, stand, out);
	return {
		findings: withoutOverridden(out.findings),
		diagnostics: diagnosticsOf(out, resource)
	};
}
/** Judges what one source yields together by the rules of scope set. Pure. */
function evaluateSet(set, plan) {
	const findings = [];
	for (const selected of plan.set) {
		const { rule, check } = selected.compiled;
		for (const violation of check?.(set, {
			...selected.params,
			strict: selected.strict
		}) ?? []) {
			if (!isFor(audienceOf(violation.resource), rule)) continue;
			findings.push({
				rule,
				severity: selected.severity ?? violation.severity ?? rule.severity,
				message: redactMessage(violation.message, violation.resource, violation.path, rule.sensitive),
				resource: violation.resource,
				path: violation.path,
				related: violation.related ?? []
			});
		}
	}
	return {
		findings: withoutOverridden(findings),
		diagnostics: []
	};
}
/** Helm's own names for hooks that run with `helm test`. Source: Helm's documentation of chart hooks. */
const TEST_HOOKS = /* @__PURE__ */ new Set([
	"test",
	"test-success",
	"test-failure"
]);
function audienceOf(resource) {
	const { rendering, stream } = resource.document;
	if (rendering.source.kind !== "helm") return "all";
	if (stream.template !== void 0 && /(?:^|\/)crds\//u.test(stream.template)) return "schema";
	const hooks = valueAt(resource.object, [
		"metadata",
		"annotations",
		"helm.sh/hook"
	]);
	if (typeof hooks !== "string") return "all";
	return hooks.split(",").every((hook) => TEST_HOOKS.has(hook.trim())) ? "security" : "all";
}
function standAt(resource) {
	return {
		resource,
		object: resource.object,
		template: void 0,
		pod: void 0,
		container: void 0,
		containerType: void 0,
		rule: void 0,
		component: void 0,
		flags: void 0,
		flagPaths: void 0,
		scopePath: [],
		templatePath: [],
		podPath: [],
		containerPath: []
	};
}
function walkPods(kind, templatePath, stand, out) {
	const template = valueAt(stand.object, templatePath);
	if (!isMap(template) || !isMap(template["spec"])) return;
	const pod = template["spec"];
	stand.template = template;
	stand.pod = pod;
	stand.templatePath = templatePath;
	stand.podPath = [...templatePath, "spec"];
	for (const rule of kind.workload) judge(rule, stand, out);
	stand.scopePath = stand.podPath;
	for (const rule of kind.pod) judge(rule, stand, out);
	if (kind.container.length === 0) return;
	for (const { key, type } of CONTAINER_LISTS) {
		const containers = pod[key];
		if (!Array.isArray(containers)) continue;
		for (let index = 0; index < containers.length; index += 1) {
			const container = containers[index];
			if (!isMap(container)) continue;
			stand.container = container;
			stand.containerType = type;
			stand.containerPath = [
				...stand.podPath,
				key,
				index
			];
			stand.scopePath = stand.containerPath;
			for (const rule of kind.container) judge(rule, stand, out);
		}
	}
}
function walkRbacRules(kind, stand, out) {
	const rules = stand.object["rules"];
	if (!Array.isArray(rules)) return;
	rules.forEach((rule, index) => {
		if (!isMap(rule)) return;
		stand.rule = rule;
		stand.scopePath = ["rules", index];
		for (const selected of kind.rbacRule) judge(selected, stand, out);
	});
}
function walkClusterConfig(kind, stand, out) {
	for (const settings of componentSettingsOf(stand.resource)) {
		stand.component = settings.component;
		stand.flags = settings.flags;
		stand.flagPaths = settings.paths;
		stand.scopePath = settings.root;
		for (const selected of kind.clusterConfig) if (selected.compiled.component?.includes(settings.component) ?? true) judge(selected, stand, out);
	}
}
function judge(selected, stand, out) {
	const each = selected.compiled.judge?.each;
	if (each === void 0) judgeAt(selected, stand, out, void 0, void 0, stand.scopePath);
	else judgeEach(selected, stand, out, each);
}
function judgeEach(selected, stand, out, each) {
	const root = rootPath(each.root, stand);
	const visit = (value, depth, path, key) => {
		if (depth === each.segments.length) {
			judgeAt(selected, stand, out, value, key, path);
			return;
		}
		const segment = each.segments[depth];
		if (segment === void 0) return;
		if (!isStep(segment)) {
			const next = valueAt(value, [segment]);
			if (next !== void 0) visit(next, depth + 1, [...path, segment], key);
		} else if (segment.every === "item") {
			if (Array.isArray(value)) value.forEach((item, index) => visit(item, depth + 1, [...path, index], index));
		} else if (isMap(value)) for (const name of Object.keys(value)) visit(value[name], depth + 1, [...path, name], name);
	};
	visit(valueAt(stand.object, root), 0, root, void 0);
}
function judgeAt(selected, stand, out, item, key, itemPath) {
	const { judge: run, rule } = selected.compiled;
	if (run === void 0) return;
	let variables;
	const ask = (expression) => expression(stand.object, stand.template, stand.pod, stand.container, stand.containerType, stand.rule, stand.component, stand.flags, item, key, selected.params, variables);
	const nameVariables = () => {
		variables = {};
		for (const [name, expression] of run.variables) variables[name] = ask(expression);
	};
	if (run.whenReadsVariables) nameVariables();
	if (run.when !== void 0) {
		const applies = ask(run.when);
		if (applies === false) return;
		if (applies !== true) {
			unjudged(out, rule.id, pathOf(run.anchors, stand, itemPath, ask), applies);
			return;
		}
	}
	if (run.variables.length > 0 && !run.whenReadsVariables) nameVariables();
	const arm = failingArm(run.main, selected.strict ? run.strict : void 0, ask);
	if (arm === void 0) return;
	const path = pathOf(run.anchors, stand, itemPath, ask);
	if (arm instanceof CelError) {
		unjudged(out, rule.id, path, arm);
		return;
	}
	const grade = run.grades.find((one) => ask(one.when) === true);
	out.findings.push({
		rule,
		severity: selected.severity ?? arm.severity ?? grade?.severity ?? rule.severity,
		message: redactMessage(textOf(arm.message, ask), stand.resource, path, rule.sensitive),
		resource: stand.resource,
		path,
		...arm.peers === void 0 ? {} : { armPeers: arm.peers },
		related: []
	});
}
/** The arm that speaks: the plain one before the strict one. An error when an arm could not judge. */
function failingArm(main, strict, ask) {
	for (const arm of strict === void 0 ? [main] : [main, strict]) {
		const verdict = ask(arm.expression);
		if (verdict === true) continue;
		return verdict === false ? arm : asError(verdict);
	}
}
function asError(value) {
	return value instanceof CelError ? value : new CelError("the expression gives neither true nor false");
}
function rootPath(root, stand) {
	switch (root) {
		case "scope":
		case "flags": return stand.scopePath;
		case "object": return [];
		case "template": return stand.templatePath;
		case "pod": return stand.podPath;
		case "container": return stand.containerPath;
	}
}
/** The path of the first anchor that exists, or of the first one where none does. */
function pathOf(anchors, stand, itemPath, ask) {
	const paths = anchors.map((anchor) => anchorPath(anchor, stand, itemPath, ask));
	return paths.find((path) => valueAt(stand.object, path) !== void 0) ?? paths[0] ?? itemPath;
}
function anchorPath(anchor, stand, itemPath, ask) {
	const segments = anchor.segments.flatMap((segment) => {
		const value = typeof segment === "function" ? ask(segment) : segment;
		if (typeof value === "bigint") return Number(value);
		return typeof value === "string" || typeof value === "number" ? value : [];
	});
	if (anchor.root === "flags") {
		const flag = String(segments[0] ?? "");
		return stand.flagPaths?.get(flag) ?? stand.scopePath;
	}
	return [...anchor.root === "scope" ? itemPath : rootPath(anchor.root, stand), ...segments];
}
/** Longest text that a hole of a message may bring in, in UTF-16 units. */
const MAX_HOLE = 80;
function textOf(message, ask) {
	return message.texts.reduce((text, part, index) => {
		const hole = message.holes[index - 1];
		return text + (hole === void 0 ? "" : shownInMessage(ask(hole))) + part;
	});
}
function shownInMessage(value) {
	const text = shownPlain(value);
	return text.length > MAX_HOLE ? `${text.slice(0, 79)}…` : text;
}
function shownPlain(value) {
	if (typeof value === "string") return value;
	if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
	if (Array.isArray(value)) return value.map(shownPlain).join(", ");
	return value instanceof CelError || value === void 0 || value === null ? "?" : JSON.stringify(value);
}
function unjudged(out, rule, path, error) {
	const key = path.join("\0");
	const known = out.unjudged.get(key);
	if (known === void 0) out.unjudged.set(key, {
		path,
		rules: [rule],
		why: asError(error).message
	});
	else if (!known.rules.includes(rule)) known.rules.push(rule);
}
function diagnosticsOf(out, resource) {
	return [...out.unjudged.values()].map(({ path, rules, why }) => {
		const { stream } = resource.document;
		const { region } = resource.document.locate([...resource.root, ...path]);
		return {
			code: "wrong-shape",
			level: "error",
			message: `${keyOfResource(resource)}: ${path.join(".") || "the object"} could not be judged by ${rules.join(", ")}: ${why}.`,
			hint: "Give the field the type that Kubernetes has for it, e.g. `true` instead of `\"true\"`.",
			at: {
				file: stream.origin,
				region
			}
		};
	});
}
/** Where two findings stand at one place and one rule overrides the other's, the more specific one speaks and relates the other. */
function withoutOverridden(findings) {
	if (!findings.some((one) => one.rule.overrides.length > 0)) return findings;
	const byPlace = groupBy(findings, ({ path }) => path.join("\0"));
	return findings.flatMap((finding) => {
		const rivals = (byPlace.get(finding.path.join("\0")) ?? []).filter((one) => one !== finding && one.resource === finding.resource);
		if (rivals.some((one) => one.rule.overrides.includes(finding.rule.id))) return [];
		const losers = rivals.filter((one) => finding.rule.overrides.includes(one.rule.id));
		return losers.length === 0 ? finding : {
			...finding,
			related: [...finding.related, ...losers.flatMap(asRelated)]
		};
	});
}
function asRelated({ resource, path, message, rule }) {
	return resource === void 0 ? [] : [{
		resource,
		path,
		message: `${message} (${rule.id})`
	}];
}

// src/parse/parse.ts
/** Nodes that one text may have, aliases expanded; far above any real manifest, far below what fills memory. */
const MAX_NODES = 5e6;
/** Levels of nesting; the API server itself refuses more than 10,000 in JSON, and no schema nests as deep as 200. */
const MAX_DEPTH$1 = 200;
/** Reads one text into resources, with `List`s unwrapped. Never throws: what cannot be read is `broken` or told. */
function parse(rendering, stream, limits) {
	const yaml = parseYaml(stream.text, {
		documents: limits.documents,
		nodes: MAX_NODES,
		depth: MAX_DEPTH$1
	});
	const resources = [];
	const broken = [];
	yaml.documents.forEach((document, index) => {
		if (document.kind === "broken") {
			if (document.looksLikeKubernetes) broken.push({
				message: document.message,
				position: document.position
			});
			return;
		}
		collectResources(document.data, documentOf(rendering, stream, document, index), [], resources);
	});
	const isKubernetes = resources.length + broken.length > 0 || yaml.problems.some((problem) => hidesObjects(problem, stream));
	return {
		stream,
		resources,
		broken,
		isKubernetes,
		diagnostics: isKubernetes ? yaml.problems.map((problem) => toDiagnostic(problem, stream)) : []
	};
}
/** Empty documents up to the limit must not hide the objects behind it. */
function hidesObjects({ kind, position }, { text }) {
	return kind === "too-many-documents" && looksLikeKubernetes(text.slice(position.offset));
}
function toDiagnostic(problem, stream) {
	const at = {
		file: stream.origin,
		region: {
			start: problem.position,
			end: problem.position
		}
	};
	switch (problem.kind) {
		case "too-many-documents": return {
			code: "too-large",
			level: "error",
			message: problem.message,
			hint: "Split the file, or raise `limits.documents`.",
			at
		};
		case "rounded-integer": return {
			code: "rounded-integer",
			level: "note",
			message: problem.message,
			hint: "Quote it if it is text; rules see the nearest number.",
			at
		};
	}
}
function documentOf(rendering, stream, document, index) {
	return {
		rendering,
		stream,
		index,
		locate: (path) => document.locate(path),
		locateValue: (path) => document.locateValue(path)
	};
}
/** An object, or the items of a list of objects: `v1/List` and the typed lists that `kubectl get -o yaml` prints. */
function collectResources(data, document, root, into) {
	if (!isMap(data)) return;
	const { apiVersion, kind, items } = data;
	if (typeof apiVersion !== "string" || typeof kind !== "string" || apiVersion === "" || kind === "") return;
	if (kind.endsWith("List") && Array.isArray(items)) {
		items.forEach((item, index) => {
			collectItem(item, {
				apiVersion,
				kind
			}, {
				document,
				root: [
					...root,
					"items",
					index
				]
			}, into);
		});
		return;
	}
	into.push(resourceOf(apiVersion, kind, data, document, root));
}
/** The items of a typed list (`PodList`) may leave out what the list already says. */
function collectItem(item, list, place, into) {
	if (!isMap(item)) return;
	if (list.kind !== "List" && item["kind"] === void 0 && item["apiVersion"] === void 0) into.push(resourceOf(list.apiVersion, list.kind.slice(0, -4), item, place.document, place.root));
	else collectResources(item, place.document, place.root, into);
}
function resourceOf(apiVersion, kind, object, document, root) {
	const { name, generateName, namespace } = isMap(object["metadata"]) ? object["metadata"] : {};
	return {
		apiVersion,
		kind,
		name: typeof name === "string" ? name : typeof generateName === "string" ? `${generateName}*` : "",
		...typeof namespace === "string" && namespace !== "" ? { namespace } : {},
		object,
		document,
		root
	};
}

// src/model/source.ts
/** How a source is named to a reader: its folder, and for charts the environment. */
function nameOfSource(source) {
	switch (source.kind) {
		case "helm": return `${source.chart || "."} (${source.environment.name})`;
		case "stdin": return "<stdin>";
		default: return source.folder || ".";
	}
}

// src/report/order.ts
/** By UTF-16 code units, so that the order is the same on every machine. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/**
* By file, line, column and rule, then by everything else in which two findings can differ, so that the order of a report
* does not hang on the order in which findings were made.
*/
function compareFindings(a, b) {
	return compareLocations(a.provenance.home, b.provenance.home) || compareText(a.rule.id, b.rule.id) || compareText(a.message, b.message) || compareText(identityOf(a), identityOf(b));
}
/** Worst first; within one severity in the order of the report. */
function compareBySeverity(a, b) {
	return rankOf(b.severity) - rankOf(a.severity) || compareFindings(a, b);
}
/** Errors first, then by place, code and text. */
function compareDiagnostics(a, b) {
	return LEVELS$1.indexOf(a.level) - LEVELS$1.indexOf(b.level) || compareText(a.at?.file ?? "", b.at?.file ?? "") || lineOf(a.at) - lineOf(b.at) || compareText(a.code, b.code) || compareText(a.message, b.message) || compareText(a.hint, b.hint);
}
/** A file without a line stands before its lines. */
function compareLocations(a, b) {
	return compareText(a.file, b.file) || lineOf(a) - lineOf(b) || (a.region?.start.column ?? 0) - (b.region?.start.column ?? 0);
}
const LEVELS$1 = [
	"error",
	"warning",
	"note"
];
function lineOf(at) {
	return at?.region?.start.line ?? 0;
}
function identityOf(finding) {
	const { rendered } = finding.provenance;
	return JSON.stringify([
		finding.resource === void 0 ? "" : keyOfResource(finding.resource),
		rendered?.source ?? "",
		rendered?.environments ?? [],
		finding.path,
		rendered?.line ?? 0,
		finding.severity,
		finding.armPeers === void 0,
		finding.suppression?.reason ?? "",
		finding.fingerprint
	]);
}

// src/report/merge-findings.ts
/**
* One finding for each thing to edit, sorted: what several environments of a chart, or a Kustomize base and its overlays,
* have at the same home for the same reason becomes one finding that names the environments. It has the highest
* severity that counts, and is suppressed only if it is suppressed everywhere.
*/
function mergeFindings(findings) {
	const all = [...findings];
	const rendered = new Set(all.filter(isRendered).map((finding) => finding.provenance.home.file));
	const merged = all.filter((finding) => !rendered.has(finding.provenance.home.file));
	const doubtful = all.filter((finding) => rendered.has(finding.provenance.home.file));
	for (const alike of groupsOf(doubtful.toSorted(compareFindings))) if (alike.length === 1) merged.push(...alike);
	else merged.push(...sightingsOf(alike).map(mergeAlike));
	return merged.toSorted(compareFindings);
}
function isRendered(finding) {
	return finding.provenance.rendered !== void 0;
}
function groupsOf(findings) {
	return groupBy(findings, likenessOf).values();
}
/** Equal for findings that one edit would mend, as far as the place, the reason and the kind of resource can say. */
function likenessOf(finding) {
	const { home, precision } = finding.provenance;
	return JSON.stringify([
		home.file,
		home.region?.start.line,
		home.region?.start.column,
		finding.rule.id,
		finding.message,
		finding.armPeers !== void 0,
		precision === "file" ? nameOf$1(finding.resource) : finding.resource?.kind ?? ""
	]);
}
/**
* Which of the findings are the same resource seen in several places. Names alone do not tell, since releases, prefixes
* and overlays rename; but two resources that stand beside each other in one rendering are two.
*/
function sightingsOf(findings) {
	const clusters = [];
	for (const sameName of groupBy(findings, (finding) => nameOf$1(finding.resource)).values()) {
		const places = sameName.flatMap(placesOf);
		const cluster = clusters.find((one) => !places.some((place) => one.places.has(place)));
		if (cluster === void 0) {
			clusters.push({
				findings: [...sameName],
				places: new Set(places)
			});
			continue;
		}
		cluster.findings.push(...sameName);
		for (const place of places) cluster.places.add(place);
	}
	return clusters.map((cluster) => cluster.findings);
}
function mergeAlike(findings) {
	const counted = findings.filter((finding) => finding.suppression === void 0);
	const speaking = counted.length > 0 ? counted : findings;
	const shown = speaking.find(isOfDefaults) ?? speaking.find((one) => one.provenance.rendered) ?? speaking[0];
	if (shown === void 0) throw new Error("no findings to merge");
	return {
		...shown,
		severity: highestOf(speaking),
		provenance: withEnvironments(shown.provenance, findings),
		related: distinct(findings.flatMap((finding) => finding.related))
	};
}
function withEnvironments(provenance, findings) {
	if (provenance.rendered === void 0) return provenance;
	const environments = [...new Set(findings.flatMap(environmentsOf))].toSorted(compareText);
	return {
		...provenance,
		rendered: {
			...provenance.rendered,
			environments
		}
	};
}
/** A build without environments of its own is named by its folder. */
function environmentsOf(finding) {
	const { rendered } = finding.provenance;
	if (rendered === void 0) return [];
	return rendered.environments.length > 0 ? rendered.environments : [rendered.source];
}
function placesOf(finding) {
	const { rendered, home } = finding.provenance;
	if (rendered === void 0) return [home.file];
	if (rendered.environments.length === 0) return [rendered.source];
	return rendered.environments.map((environment) => `${rendered.source}\n${environment}`);
}
function isOfDefaults(finding) {
	return finding.provenance.rendered?.environments.includes("default") === true;
}
function highestOf(findings) {
	return findings.map((finding) => finding.severity).reduce((a, b) => rankOf(a) >= rankOf(b) ? a : b);
}
function distinct(related) {
	return [...new Map(related.map((one) => [JSON.stringify(one), one])).values()];
}
function nameOf$1(resource) {
	return resource === void 0 ? "" : keyOfResource(resource);
}

// src/report/assemble.ts
/**
* The report of a run: one finding for what several environments share, nothing below the least severity asked for,
* everything in an order that does not depend on the order of the parts, and the verdict.
*/
function assemble(parts, config, version) {
	const least = rankOf(config.minSeverity);
	const findings = mergeFindings(parts.findings).filter((finding) => rankOf(finding.severity) >= least);
	const uncheckedSources = parts.sources.filter((source) => source.state === "unchecked").length;
	return {
		version,
		sources: parts.sources,
		renderers: distinctRenderers(parts.renderers),
		rules: parts.rules.toSorted((a, b) => compareText(a.id, b.id)),
		findings,
		diagnostics: distinctDiagnostics(parts.diagnostics),
		verdict: verdictOf(findings, parts, config.failOn),
		failOn: config.failOn,
		counts: {
			bySeverity: countBySeverity(findings),
			suppressed: findings.filter((finding) => finding.suppression !== void 0).length,
			resources: parts.resources,
			unchecked: parts.documentsUnchecked + uncheckedSources,
			notKubernetes: parts.notKubernetes.length
		},
		notKubernetes: parts.notKubernetes.toSorted(compareText)
	};
}
/**
* The exit code of a run that came to its end. A failed gate wins over an incomplete run. `onIncomplete` undefined means
* that the user has not said: then an incomplete run is an error, unless nothing is to fail the gate.
*/
function exitCodeOf(report, onIncomplete, failOn) {
	if (report.verdict === "passed") return EXIT.passed;
	if (report.verdict === "failed") return EXIT.failed;
	return (onIncomplete ?? (failOn === "never" ? "warn" : "fail")) === "fail" ? EXIT.usage : EXIT.passed;
}
function verdictOf(findings, parts, failOn) {
	if (failOn !== "never") {
		const gate = rankOf(failOn);
		if (findings.some((one) => one.suppression === void 0 && rankOf(one.severity) >= gate)) return "failed";
	}
	return parts.documentsUnchecked > 0 || parts.diagnostics.some((one) => one.level === "error") ? "incomplete" : "passed";
}
function countBySeverity(findings) {
	const counts = {
		info: 0,
		low: 0,
		medium: 0,
		high: 0,
		critical: 0
	};
	for (const finding of findings) if (finding.suppression === void 0) counts[finding.severity] += 1;
	return counts;
}
function distinctRenderers(renderers) {
	return [...new Map(renderers.map((renderer) => [`${renderer.name} ${renderer.version}`, renderer]))].toSorted(([a], [b]) => compareText(a, b)).map(([, renderer]) => renderer);
}
/** A chart's trouble comes up once for each environment; one telling is enough. */
function distinctDiagnostics(diagnostics) {
	return [...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values()].toSorted(compareDiagnostics);
}

// src/report/line-hash.ts
/** How many kept characters a hash covers, from the line's first one. Source: github/codeql-action, src/fingerprints.ts. */
const WINDOW = 100;
/** The multiplier of the polynomial, from the same source. */
const FACTOR = 37;
/** What GitHub's code pushes after the last character; zeros follow until the window is full. */
const END_OF_FILE = 65535;
const TWO_TO_32 = 4294967296;
/**
* GitHub's `primaryLocationLineHash` for lines of a text: `<hex>:<n>`, where n says the how-manieth line with this hash
* it is. The function that comes back gives undefined for lines that the text does not have.
*
* Blanks and tabs do not count and every kind of line break is one line feed, so a hash speaks of the 100 characters
* from the start of its line on, and changes with the lines below it. Nothing is computed before a line is asked for,
* and then only up to that line.
*/
function lineHashes(text) {
	let kept;
	return (line) => {
		kept ??= keep$1(text);
		if (!Number.isInteger(line) || line < 1 || line > kept.starts.length) return void 0;
		fill(kept, line);
		return nameOf(kept, line - 1);
	};
}
function keep$1(text) {
	const kept = text.replace(/\r\n?/g, "\n").replace(/[ \t]+/g, "");
	const starts = [0];
	for (let at = kept.indexOf("\n"); at !== -1; at = kept.indexOf("\n", at + 1)) starts.push(at + 1);
	return {
		text: kept,
		starts,
		high: new Uint32Array(starts.length),
		low: new Uint32Array(starts.length),
		filled: 0
	};
}
function fill(kept, lines) {
	for (; kept.filled < lines; kept.filled += 1) hashLine(kept, kept.filled);
}
/** Evaluates the polynomial over one window, modulo 2^64, in halves that a double holds exactly. */
function hashLine(kept, line) {
	const start = kept.starts[line] ?? 0;
	const { length } = kept.text;
	let high = 0;
	let low = 0;
	for (let at = start; at < start + WINDOW; at += 1) {
		const character = at < length ? kept.text.charCodeAt(at) : at === length ? END_OF_FILE : 0;
		const product = low * FACTOR + character;
		high = high * FACTOR + Math.floor(product / TWO_TO_32) >>> 0;
		low = product >>> 0;
	}
	kept.high[line] = high;
	kept.low[line] = low;
}
function nameOf(kept, line) {
	const { high, low } = kept;
	const high32 = high[line] ?? 0;
	const low32 = low[line] ?? 0;
	let occurrence = 1;
	for (let earlier = 0; earlier < line; earlier += 1) if (low[earlier] === low32 && high[earlier] === high32) occurrence += 1;
	return `${high32 === 0 ? low32.toString(16) : high32.toString(16) + low32.toString(16).padStart(8, "0")}:${occurrence}`;
}

// src/yaml/outline.ts
/** What a line is to someone who reads by indentation. Everything that is no content prints nothing: blank, comment, directive, template control. */
const LINE = {
	empty: 0,
	content: 1,
	marker: 2
};
let latest;
/** The outline of a text, in one pass. The latest one is kept as long as memory allows: a text with one comment often has more. */
function outlineOf(text) {
	const kept = latest?.deref();
	if (kept?.text === text) return kept;
	const lines = linesOf(text);
	const kinds = new Uint8Array(lines.count + 2);
	const indents = new Int32Array(lines.count + 2);
	const blocks = new Uint8Array(lines.count + 2);
	readLines(text, lines, {
		kinds,
		indents,
		blocks
	});
	const outline = {
		text,
		lines,
		kindOf: (line) => kinds[line] ?? LINE.empty,
		indentOf: (line) => indents[line] ?? 0,
		isInBlockScalar: (line) => blocks[line] === 1,
		...neighbours(kinds, lines.count)
	};
	latest = new WeakRef(outline);
	return outline;
}
/** Index of the `#` with which a line's comment begins, or -1. */
function hashOfLine(line) {
	let at = 0;
	while (at < line.length) {
		const character = line.charAt(at);
		const isTokenStart = at === 0 || " 	[{,(:|".includes(line.charAt(at - 1));
		if (character === "#" && (at === 0 || " 	".includes(line.charAt(at - 1)))) return at;
		if ((character === "\"" || character === "'") && isTokenStart) {
			const end = endOfQuotes$1(line, at);
			if (end === -1) return -1;
			at = end;
		}
		at++;
	}
	return -1;
}
/** Index of the closing quote, or -1 where the quotes go on behind the line. */
function endOfQuotes$1(line, open) {
	const quote = line.charAt(open);
	for (let at = open + 1; at < line.length; at++) if (quote === "\"" && line.charAt(at) === "\\") at++;
	else if (line.charAt(at) !== quote) continue;
	else if (quote === "'" && line.charAt(at + 1) === "'") at++;
	else return at;
	return -1;
}
function readLines(text, lines, { kinds, indents, blocks }) {
	let block;
	let isInTemplateComment = false;
	for (let number = 1; number <= lines.count; number++) {
		const line = text.slice(lines.startOf(number), lines.endOf(number));
		const open = isInTemplateComment ? 0 : line.search(TEMPLATE_COMMENT_START);
		if (open !== -1) {
			const close = line.indexOf("*/", open);
			isInTemplateComment = close === -1;
			if ((line.slice(0, open) + (isInTemplateComment ? "" : line.slice(close + 2).replace(TEMPLATE_END, ""))).trim() === "") continue;
		}
		const indent = indentOf(line);
		indents[number] = indent;
		if (block !== void 0 && isContentOf(block, line, indent)) {
			blocks[number] = 1;
			kinds[number] = line.trim() === "" ? LINE.empty : LINE.content;
			continue;
		}
		kinds[number] = kindOfLine(line);
		if (kinds[number] === LINE.content || line.startsWith("--- ")) block = blockOpenedBy(line);
		else if (kinds[number] === LINE.marker) block = void 0;
	}
}
const TEMPLATE_COMMENT_START = /\{\{(?:-\s+)?\/\*/;
const TEMPLATE_END = /^(?:\s+-)?\}\}/;
function kindOfLine(line) {
	if (isMarker(line)) return LINE.marker;
	return line.trim() === "" || /^[ \t]*#/.test(line) || line.startsWith("%") || isTemplateOnly(line) ? LINE.empty : LINE.content;
}
function isContentOf(block, line, indent) {
	if (line.trim() === "" || isTemplateOnly(line)) return true;
	if (block.indent === void 0) {
		if (indent <= block.parent) return false;
		block.indent = indent;
	}
	return indent >= block.indent;
}
const BLOCK_HEADER = /(?:^|[:?-])[ \t]+(?:[!&]\S*[ \t]+)*[|>][-+]?([1-9]?)[-+]?[ \t]*$/;
function blockOpenedBy(line) {
	if (!line.includes("|") && !line.includes(">")) return void 0;
	const hash = hashOfLine(line);
	const header = BLOCK_HEADER.exec(hash === -1 ? line : line.slice(0, hash));
	if (header === null) return void 0;
	const parent = line.startsWith("---") ? -1 : columnOfKey(line);
	const digit = header[1] === void 0 || header[1] === "" ? void 0 : Number(header[1]);
	return {
		parent,
		indent: digit === void 0 ? void 0 : Math.max(parent, 0) + digit
	};
}
/** Where the key or the innermost dash of a line stands. */
function columnOfKey(line) {
	const dashes = /^ *(?:- +)*/.exec(line)?.[0] ?? "";
	return "|>!&".includes(line.charAt(dashes.length)) && !line.slice(dashes.length).includes(":") ? dashes.lastIndexOf("-") : dashes.length;
}
function neighbours(kinds, count) {
	const before = new Int32Array(count + 2);
	const after = new Int32Array(count + 2);
	for (let line = 1, last = 0; line <= count + 1; line++) {
		before[line] = last;
		if (kinds[line] !== LINE.empty) last = line;
	}
	for (let line = count, next = count + 1; line >= 0; line--) {
		after[line] = next;
		if (kinds[line] !== LINE.empty) next = line;
	}
	return {
		contentBefore: (line) => before[line] ?? 0,
		contentAfter: (line) => after[line] ?? count + 1
	};
}
function indentOf(line) {
	let indent = 0;
	while (line.charAt(indent) === " ") indent++;
	return indent;
}
function isMarker(line) {
	return (line.startsWith("---") || line.startsWith("...")) && (line.length === 3 || " 	".includes(line.charAt(3)));
}
/** A line of a template that prints nothing by itself: `{{- if .Values.x }}`. */
function isTemplateOnly(line) {
	return /^[ \t]*\{\{.*\}\}[ \t]*$/.test(line) && !/\b(?:include|toYaml|template|tpl)\b/.test(line);
}

// src/yaml/comments.ts
/** Comments of one text that are looked at: no person writes as many, and a hostile text shall not cost more. */
const MAX_COMMENTS = 1e3;
/**
* The comments that contain `needle`, in the order of the text, the first thousand: `# …`, and the Go template comments with `/*` between braces.
* A `#` inside quotes or a block scalar is no comment. Costs one search where the needle does not occur.
*/
function findComments(text, needle) {
	const comments = [];
	let hit = needle === "" ? -1 : text.indexOf(needle);
	if (hit === -1) return comments;
	const outline = outlineOf(text);
	const templates = templateComments(text);
	let template = templates.next();
	let hashComment;
	while (hit !== -1 && comments.length < MAX_COMMENTS) {
		while (template.done !== true && template.value.end <= hit) template = templates.next();
		const inTemplate = template.done !== true && template.value.start < hit ? template.value : void 0;
		if (hashComment === void 0 || hashComment.end < hit) hashComment = hashCommentOfLine(text, outline, hit);
		const found = inTemplate ?? (hashComment.start <= hit ? hashComment : void 0);
		if (found !== void 0) comments.push(commentAt(text, outline, found));
		hit = text.indexOf(needle, found?.end ?? hit + needle.length);
	}
	return comments;
}
/**
* The lines that a comment speaks of, by indentation alone, so that it works in templates that are no YAML yet:
* behind something, its own line; before the first content of a document, the document; else the field or list item below it with all that is
* indented under it; and where nothing of its indentation follows, its own line.
*/
function governs(text, comment) {
	const own = {
		fromLine: comment.line,
		toLine: comment.line
	};
	if (!comment.alone) return own;
	const outline = outlineOf(text);
	const before = outline.contentBefore(comment.line);
	if (before === 0 || outline.kindOf(before) === LINE.marker) return documentAround(outline, before, comment.line);
	const head = outline.contentAfter(lastLineOfComment(text, outline, comment));
	if (head > outline.lines.count || outline.kindOf(head) === LINE.marker || outline.indentOf(head) < comment.column - 1) return own;
	return {
		fromLine: head,
		toLine: endOfBlock(text, outline, head)
	};
}
function commentAt(text, outline, found) {
	const { line, column, offset } = outline.lines.positionAt(found.start);
	const alone = text.slice(outline.lines.startOf(line), offset).trim() === "";
	return {
		line,
		column,
		offset,
		text: found.text.trim(),
		alone
	};
}
const TEMPLATE_COMMENT_OPEN = /\{\{(?:-\s+)?\/\*/g;
const TEMPLATE_COMMENT_CLOSE = /\*\/(?:\s+-)?\}\}/g;
/** The Go template comments of a text, in its order. */
function* templateComments(text) {
	let from = 0;
	for (;;) {
		TEMPLATE_COMMENT_OPEN.lastIndex = from;
		const open = TEMPLATE_COMMENT_OPEN.exec(text);
		if (open === null) return void 0;
		const inside = open.index + open[0].length;
		TEMPLATE_COMMENT_CLOSE.lastIndex = inside;
		const close = TEMPLATE_COMMENT_CLOSE.exec(text);
		if (close === null) return void 0;
		from = close.index + close[0].length;
		yield {
			start: open.index,
			end: from,
			text: text.slice(inside, close.index)
		};
	}
}
/** The `#` comment of the line at an offset; without one, an empty stretch behind the line. */
function hashCommentOfLine(text, outline, offset) {
	const { line } = outline.lines.positionAt(offset);
	const lineStart = outline.lines.startOf(line);
	const end = outline.lines.endOf(line);
	const hash = outline.isInBlockScalar(line) ? -1 : hashOfLine(text.slice(lineStart, end));
	const start = hash === -1 ? end : lineStart + hash;
	return {
		start,
		end,
		text: text.slice(start + 1, end)
	};
}
function lastLineOfComment(text, outline, comment) {
	if (text.charAt(comment.offset) === "#") return comment.line;
	const close = text.indexOf("*/", comment.offset);
	return close === -1 ? comment.line : outline.lines.positionAt(close).line;
}
function documentAround(outline, marker, line) {
	let toLine = line;
	while (toLine < outline.lines.count && outline.kindOf(toLine + 1) !== LINE.marker) toLine++;
	return {
		fromLine: marker + 1,
		toLine
	};
}
/** The last line with content that is indented under the head, or that is an item of the list which the head's key names. */
function endOfBlock(text, outline, head) {
	const read = (line) => text.slice(outline.lines.startOf(line), outline.lines.endOf(line));
	const indent = outline.indentOf(head);
	const namesList = !isItem(read(head)) && NAMES_LIST.test(read(head));
	let end = head;
	for (let line = outline.contentAfter(head); line <= outline.lines.count; line = outline.contentAfter(line)) {
		if (outline.kindOf(line) === LINE.marker) break;
		const itsIndent = outline.indentOf(line);
		if (itsIndent < indent || itsIndent === indent && !(namesList && isItem(read(line)))) break;
		end = line;
	}
	return end;
}
/** A key with nothing behind it but a tag, an anchor or a comment. */
const NAMES_LIST = /:[ \t]*(?:[!&]\S+[ \t]*)*(?:[ \t]#.*)?$/;
function isItem(line) {
	return /^[ \t]*-(?:[ \t]|$)/.test(line);
}

// src/suppress/directive.ts
/** Reads `RULE, RULE -- reason`; says what is missing otherwise. */
function parseDirective(text) {
	const separator = text.indexOf("--");
	const names = (separator < 0 ? text : text.slice(0, separator)).split(/[\s,]+/u).filter((name) => name !== "");
	const reason = separator < 0 ? "" : text.slice(separator + 2).trim();
	if (names.length === 0) return { fault: "names no rule" };
	if (reason === "") return { fault: "gives no reason" };
	return {
		names,
		reason
	};
}

// src/suppress/path-glob.ts
/** Steps that one pattern may take against one path. */
const STEPS = 1e5;
/**
* Whether a path or name is meant by a pattern in the syntax of ignore files: `deploy/**`, `*.yaml`, `charts/web/`.
* A pattern that names a folder means all below it.
*/
function pathGlob(text) {
	const pattern = compilePathPattern(text);
	if (pattern === void 0) return (path) => path === text;
	return (path) => {
		const segments = path.split("/");
		return segments.some((_, index) => {
			const isFolder = index < segments.length - 1;
			return matchesPath(pattern, segments.slice(0, index + 1), {
				start: 0,
				isFolder,
				budget: { stepsLeft: STEPS }
			});
		});
	};
}

// src/suppress/suppress.ts
/** What a comment or annotation looks for. */
const IGNORE_COMMENT = "lintel-ignore";
const IGNORE_ANNOTATION = "lintel.dev/ignore";
/** Reads the configuration's suppressions and waits for those in files. */
function openSuppressions(config, names) {
	const diagnostics = [];
	const comments = /* @__PURE__ */ new Map();
	const configured = config.suppressions.flatMap((entry) => configEntry(entry, config, names, diagnostics));
	return {
		byAnnotation(resource, findings) {
			const wanted = annotationsOf(resource, names, diagnostics);
			if (wanted.length === 0) return findings;
			const suppressed = findings.map((finding) => {
				const match = wanted.find((one) => one.rules.has(finding.rule.id) && isWithin(finding.path, one.path));
				if (match === void 0) return finding;
				match.used = true;
				return {
					...finding,
					suppression: {
						by: "annotation",
						reason: match.reason
					}
				};
			});
			for (const one of wanted) if (!one.used) diagnostics.push(unused(one.names, one.at));
			return suppressed;
		},
		readComments(file, texts) {
			if (comments.has(file)) return;
			const text = texts.of(file);
			if (text?.includes("lintel-ignore") === true) comments.set(file, commentsOf(file, text, names, diagnostics));
		},
		byCommentOrConfig(finding) {
			if (finding.suppression !== void 0 || comments.size === 0 && configured.length === 0) return finding;
			const comment = [finding.provenance.home, ...finding.provenance.steps.map((step) => step.at)].flatMap((place) => (comments.get(place.file) ?? []).filter((one) => speaksOf(one, place))).find((one) => one.rules.has(finding.rule.id));
			if (comment !== void 0) {
				comment.used = true;
				return {
					...finding,
					suppression: {
						by: "comment",
						reason: comment.reason
					}
				};
			}
			const entry = configured.find((one) => one.rules.has(finding.rule.id) && one.matches(finding));
			if (entry === void 0) return finding;
			entry.used = true;
			return {
				...finding,
				suppression: {
					by: "config",
					reason: entry.entry.reason
				}
			};
		},
		diagnostics() {
			const idleComments = [...comments.values()].flat().filter((one) => !one.used);
			const idleEntries = configured.filter((one) => !one.used);
			return [
				...diagnostics,
				...idleComments.map((one) => unused(one.names, one.at)),
				...idleEntries.map(({ entry }) => unused(entry.rule, placeInConfig(config, entry)))
			];
		}
	};
}
function commentsOf(file, text, names, diagnostics) {
	return findComments(text, IGNORE_COMMENT).flatMap((comment) => {
		const position = {
			line: comment.line,
			column: comment.column,
			offset: comment.offset
		};
		const at = {
			file,
			region: {
				start: position,
				end: position
			}
		};
		const body = comment.text.startsWith("lintel-ignore") ? comment.text.slice(13) : void 0;
		if (body === void 0 || !/^(?:\s|$)/u.test(body)) return [];
		const read = readDirective(body, names, at, diagnostics);
		if (read === void 0) return [];
		return [{
			...read,
			at,
			...governs(text, comment),
			used: false
		}];
	});
}
function readDirective(body, names, at, diagnostics) {
	const directive = parseDirective(body);
	if ("fault" in directive) {
		diagnostics.push({
			code: "suppression-invalid",
			level: "warning",
			message: `A suppression ${directive.fault}, so it is not followed.`,
			hint: `Write \`${IGNORE_COMMENT} RULE -- reason\`.`,
			at
		});
		return;
	}
	const rules = /* @__PURE__ */ new Set();
	for (const name of directive.names) {
		const ids = names.get(name.toLowerCase());
		if (ids === void 0) diagnostics.push(unknownName(name, names, at));
		else for (const id of ids) rules.add(id);
	}
	return rules.size === 0 ? void 0 : {
		rules,
		names: directive.names.join(", "),
		reason: directive.reason
	};
}
function unknownName(name, names, at) {
	const near = nearestName(name.toLowerCase(), names.keys());
	return {
		code: "suppression-invalid",
		level: "warning",
		message: `A suppression names "${name}", which is no rule, category or peer's check id.`,
		hint: near === void 0 ? "`lintel rules` lists them." : `Did you mean "${near}"? \`lintel rules\` lists them.`,
		at
	};
}
/** Without a region the whole file is meant, and only a comment that speaks of whole documents can answer for it. */
function speaksOf(comment, place) {
	const line = place.region?.start.line;
	if (line === void 0) return comment.fromLine === 1;
	return comment.fromLine <= line && line <= comment.toLine;
}
function annotationsOf(resource, names, diagnostics) {
	const found = [];
	for (const path of [
		[],
		["spec", "template"],
		[
			"spec",
			"jobTemplate",
			"spec",
			"template"
		]
	]) {
		const annotations = valueAt(resource.object, [
			...path,
			"metadata",
			"annotations"
		]);
		const text = isMap(annotations) ? annotations[IGNORE_ANNOTATION] : void 0;
		if (typeof text !== "string") continue;
		const { stream, rendering } = resource.document;
		const region = resource.document.locate([
			...resource.root,
			...path,
			"metadata",
			"annotations",
			IGNORE_ANNOTATION
		]).region;
		const at = rendering.trail.kind === "identity" ? {
			file: stream.origin,
			region
		} : { file: stream.origin };
		for (const part of text.split(/[;\n]/u)) {
			if (part.trim() === "") continue;
			const read = readDirective(part, names, at, diagnostics);
			if (read !== void 0) found.push({
				...read,
				at,
				path,
				used: false
			});
		}
	}
	return found;
}
function isWithin(path, ancestor) {
	return ancestor.every((segment, index) => path[index] === segment);
}
function configEntry(entry, config, names, diagnostics) {
	const at = placeInConfig(config, entry);
	const rules = names.get(entry.rule.toLowerCase());
	if (rules === void 0) {
		diagnostics.push(unknownName(entry.rule, names, at));
		return [];
	}
	if (entry.until !== void 0 && entry.until < config.today) {
		diagnostics.push({
			code: "suppression-expired",
			level: "warning",
			message: `The suppression of ${entry.rule} was good until ${entry.until}; its findings count again.`,
			hint: "Repair what it hides, or set a new date with a new reason.",
			at
		});
		return [];
	}
	const path = entry.path === void 0 ? void 0 : pathGlob(entry.path);
	const name = entry.name === void 0 ? void 0 : pathGlob(entry.name);
	const matches = (finding) => (path === void 0 || path(finding.provenance.home.file)) && (entry.kind === void 0 || entry.kind === finding.resource?.kind) && (name === void 0 || name(finding.resource?.name ?? ""));
	return [{
		entry,
		rules: new Set(rules),
		matches,
		used: false
	}];
}
function placeInConfig(config, entry) {
	const start = {
		line: entry.line,
		column: 1,
		offset: 0
	};
	return {
		file: config.file ?? repoPath("lintel.yaml"),
		region: {
			start,
			end: start
		}
	};
}
function unused(names, at) {
	return {
		code: "suppression-unused",
		level: "warning",
		message: `The suppression of ${names} matches no finding.`,
		hint: "Remove it, so that it cannot hide a later finding.",
		at
	};
}

// src/trace/excerpt.ts
/** Longest source line that is shown, in UTF-16 units. */
const MAX_EXCERPT = 200;
/** The text of the home line, without its line break and with secrets replaced; nothing where the home has no line. */
function excerptOf(finding, provenance, way) {
	const { region, file } = provenance.home;
	const text = region === void 0 ? void 0 : way.textOf(file);
	if (region === void 0 || text === void 0) return {};
	const line = lineAround(text, region.start.offset);
	const shown = isSecretive(finding) ? withoutSecret(line, region, typeof finding.path.at(-1) === "number") : line;
	return { excerpt: detach(shown.slice(0, MAX_EXCERPT)) };
}
function lineAround(text, offset) {
	const start = text.lastIndexOf("\n", offset - 1) + 1;
	const end = text.indexOf("\n", offset);
	return text.slice(start, end < 0 ? text.length : end).replace(/\r$/u, "");
}
/** Lines of a Secret and of rules about secrets may hold one, whatever key the finding stands on. */
function isSecretive(finding) {
	return finding.rule.sensitive || finding.resource?.kind === "Secret" || finding.resource === void 0;
}
/**
* The line without the value of the key at `region`, nor anything behind it, where a flow mapping may go on. An item of a
* list has no key: it is the secret.
*/
function withoutSecret(line, region, isItem) {
	const keyEnd = region.end.column - 1;
	if (isItem) return `${line.slice(0, region.start.column - 1)}${REDACTED}`;
	const colon = line.indexOf(":", Math.max(0, keyEnd - 1));
	const end = colon < 0 ? keyEnd : colon + 1;
	return line.slice(end).trim() === "" ? line : `${line.slice(0, end)} ${REDACTED}`;
}

// src/trace/fingerprint.ts
/** Fields by which Kubernetes merges lists, in the order in which they are tried. */
const MERGE_KEYS = [
	"name",
	"key",
	"mountPath",
	"containerPort",
	"port",
	"host",
	"path",
	"ip",
	"topologyKey",
	"type"
];
/** What Kustomize hangs on generated names: a dash and ten letters or digits of its own alphabet. */
const KUSTOMIZE_HASH = /-[2456789bcdfghkmt]{10}$/u;
/**
* Who a finding is, over time and environments: rule, object and path, never a line, an index or a value. 32 hex digits.
* `file` names text that is no object.
*/
function fingerprint(rule, path, subject) {
	const { resource } = subject;
	const parts = resource === void 0 ? [rule, subject.file] : [
		rule,
		groupOf(resource.apiVersion),
		resource.kind,
		resource.namespace ?? "",
		resource.name.replace(KUSTOMIZE_HASH, ""),
		stablePath(resource, path)
	];
	return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 32);
}
/** The path with list items by their merge key, e.g. `spec.containers[app].image`; by value for plain items. */
function stablePath(resource, path) {
	let text = "";
	path.forEach((segment, index) => {
		if (typeof segment === "string") text += `${text === "" ? "" : "."}${segment}`;
		else text += `[${itemName(valueAt(resource.object, path.slice(0, index + 1)), segment)}]`;
	});
	return text;
}
function itemName(item, index) {
	if (typeof item === "string" || typeof item === "number") return String(item);
	if (!isMap(item)) return String(index);
	for (const key of MERGE_KEYS) {
		const value = item[key];
		if (typeof value === "string" || typeof value === "number") return String(value);
	}
	return String(index);
}

// src/trace/helm.ts
/** Helm names the template of each document; no line in it is guessed. */
const wayOfHelm = ({ source }) => {
	const provenance = (stream, resource, path, line) => {
		const home = { file: stream.origin };
		return {
			home,
			precision: "file",
			fromValues: false,
			steps: [{
				at: home,
				role: "template"
			}],
			rendered: {
				source: nameOfSource(source),
				environments: source.kind === "helm" ? [source.environment.name] : [],
				resource: detach(resource),
				path,
				line: stream.line + line - 1
			}
		};
	};
	return {
		ofPath(resource, path) {
			const { region } = resource.document.locate([...resource.root, ...path]);
			return provenance(resource.document.stream, keyOfResource(resource), path, region.start.line);
		},
		ofRegion: (stream, region) => provenance(stream, "", [], region.start.line),
		textOf: () => void 0
	};
};

// src/trace/kustomize.ts
/** Kustomize's origin annotations name the file of each resource; no line in it is guessed. */
const wayOfKustomize = ({ source }) => {
	const provenance = (stream, resource, path, line) => {
		const home = { file: stream.origin };
		return {
			home,
			precision: "file",
			fromValues: false,
			steps: [{
				at: home,
				role: "base"
			}],
			rendered: {
				source: nameOfSource(source),
				environments: [],
				resource: detach(resource),
				path,
				line: stream.line + line - 1
			}
		};
	};
	return {
		ofPath(resource, path) {
			const { region } = resource.document.locate([...resource.root, ...path]);
			return provenance(resource.document.stream, keyOfResource(resource), path, region.start.line);
		},
		ofRegion: (stream, region) => provenance(stream, "", [], region.start.line),
		textOf: () => void 0
	};
};

// src/trace/manifests.ts
/** Manifests are their own home. */
const wayOfManifests = () => {
	let last;
	return {
		ofPath(resource, path) {
			const { stream } = resource.document;
			last = {
				file: stream.origin,
				text: stream.text
			};
			const { region } = resource.document.locate([...resource.root, ...path]);
			return {
				home: {
					file: stream.origin,
					region
				},
				precision: "exact",
				fromValues: false,
				steps: []
			};
		},
		ofRegion(stream, region) {
			last = {
				file: stream.origin,
				text: stream.text
			};
			return {
				home: {
					file: stream.origin,
					region
				},
				precision: "exact",
				fromValues: false,
				steps: []
			};
		},
		textOf: (file) => last?.file === file ? last.text : void 0
	};
};

// src/trace/trace.ts
const WAYS = {
	identity: wayOfManifests,
	helm: wayOfHelm,
	kustomize: wayOfKustomize
};
/** A tracer for one rendering. Reads no file: all it needs came with the rendering. Nothing is worked out before the first finding. */
function openTracer(rendering) {
	let way;
	return { trace(finding) {
		way ??= WAYS[rendering.trail.kind](rendering);
		return finding.resource === void 0 ? traceText(finding, way) : traceResource(finding, finding.resource, way);
	} };
}
function traceResource(finding, resource, way) {
	const provenance = way.ofPath(resource, finding.path);
	return {
		...common(finding),
		resource: idOf(resource),
		...containerOf(resource, finding.path),
		provenance,
		...excerptOf(finding, provenance, way),
		fingerprint: fingerprint(finding.rule.id, finding.path, {
			resource,
			file: resource.document.stream.origin
		}),
		related: finding.related.map((one) => ({
			at: way.ofPath(one.resource, one.path).home,
			message: detach(one.message)
		}))
	};
}
function traceText(finding, way) {
	const { place } = finding;
	if (place === void 0) throw new Error(`a finding of ${finding.rule.id} has neither a resource nor a place`);
	const provenance = way.ofRegion(place.stream, place.region);
	return {
		...common(finding),
		provenance,
		...excerptOf(finding, provenance, way),
		fingerprint: fingerprint(finding.rule.id, finding.path, { file: place.stream.origin }),
		related: []
	};
}
function common(finding) {
	return {
		rule: finding.rule,
		severity: finding.severity,
		message: detach(finding.message),
		path: finding.path.map((segment) => typeof segment === "string" ? detach(segment) : segment),
		...finding.armPeers === void 0 ? {} : { armPeers: finding.armPeers },
		...finding.suppression === void 0 ? {} : { suppression: finding.suppression }
	};
}
function idOf(resource) {
	return {
		apiVersion: detach(resource.apiVersion),
		kind: detach(resource.kind),
		name: detach(resource.name),
		...resource.namespace === void 0 ? {} : { namespace: detach(resource.namespace) }
	};
}
/** The name of the container that a path leads into. */
function containerOf(resource, path) {
	const index = path.findIndex((segment, at) => CONTAINER_LISTS.some(({ key }) => key === segment) && typeof path[at + 1] === "number");
	if (index < 0) return {};
	const container = valueAt(resource.object, path.slice(0, index + 2));
	return isMap(container) && typeof container["name"] === "string" ? { container: detach(container["name"]) } : {};
}

// src/lint.ts
/**
* Checks everything that `config` names and says what it found: discover the sources, render them to YAML, parse that into
* resources, evaluate the rules, trace each finding back to the text a person would edit. Reads files and runs renderers;
* writes nothing in the repository. Throws `UserError` for rules and paths that do not exist.
*/
async function lint(config, options) {
	const selected = selectRules(options.rules, config);
	const plan = planRules(selected, config.podTemplates);
	const suppressions = openSuppressions(config, indexOfNames(options.rules));
	const found = discover(config);
	const run = {
		config,
		plan,
		suppressions,
		texts: openSourceTexts(config),
		hashesByFile: /* @__PURE__ */ new Map(),
		findings: [],
		diagnostics: [...found.diagnostics],
		sources: [],
		notKubernetes: [],
		documentsUnchecked: 0,
		resources: 0
	};
	const { renderings, renderers } = render(found.sources, config, findRenderers(config));
	for await (const rendering of renderings) {
		judgeRendering(rendering, run);
		options.onSource?.(run.sources.length, found.sources.length);
	}
	run.diagnostics.push(...suppressions.diagnostics(), ...nothingFound(run));
	const rules = selected.map(({ compiled }) => compiled.rule);
	return assemble({
		...run,
		rules,
		renderers
	}, config, VERSION);
}
/** Judges a source file by file, so that one text and its positions are held at a time; then what its objects say together. */
function judgeRendering(rendering, run) {
	const collector = collectSet(rendering, run.plan);
	const tracer = openTracer(rendering);
	let resources = 0;
	let broken = 0;
	for (const stream of rendering.streams) {
		if (rendering.trail.kind === "identity") run.texts.remember(stream.origin, stream.text);
		run.suppressions.readComments(stream.origin, run.texts);
		run.hashesByFile.clear();
		const parsed = parse(rendering, stream, run.config.limits);
		run.diagnostics.push(...parsed.diagnostics);
		if (!parsed.isKubernetes && rendering.trail.kind === "identity") run.notKubernetes.push(stream.origin);
		for (const finding of syntaxFindings(parsed, rendering, run.plan)) keep(finding, tracer, run);
		for (const resource of parsed.resources) {
			const judgement = evaluateResource(resource, run.plan);
			keepAll({
				...judgement,
				findings: run.suppressions.byAnnotation(resource, judgement.findings)
			}, tracer, run);
			collector.add(resource);
		}
		resources += parsed.resources.length;
		broken += parsed.broken.length;
	}
	keepAll(evaluateSet(collector.set, run.plan), tracer, run);
	run.hashesByFile.clear();
	run.resources += resources;
	run.documentsUnchecked += broken;
	run.diagnostics.push(...rendering.diagnostics);
	run.sources.push(summaryOf(rendering, resources));
}
function keepAll(judgement, tracer, run) {
	for (const finding of judgement.findings) keep(finding, tracer, run);
	run.diagnostics.push(...judgement.diagnostics);
}
function keep(finding, tracer, run) {
	const traced = tracer.trace(finding);
	run.findings.push(run.suppressions.byCommentOrConfig(run.config.lineHashes ? withLineHash(traced, run) : traced));
}
/** With the hash by which GitHub follows an alert from commit to commit. Where no line is named, GitHub is shown the first. */
function withLineHash(finding, run) {
	const { file, region } = finding.provenance.home;
	let hashOf = run.hashesByFile.get(file);
	if (hashOf === void 0) {
		const text = run.texts.of(file);
		hashOf = text === void 0 ? () => void 0 : lineHashes(text);
		run.hashesByFile.set(file, hashOf);
	}
	const lineHash = hashOf(region?.start.line ?? 1);
	return lineHash === void 0 ? finding : {
		...finding,
		lineHash
	};
}
/** Kubernetes YAML that does not parse is a finding, so that it stands in the pull request where it can be repaired. */
function syntaxFindings(parsed, rendering, plan) {
	const selected = plan.syntax;
	if (selected === void 0) return [];
	const { rule } = selected.compiled;
	return parsed.broken.map(({ message, position }) => ({
		rule,
		severity: selected.severity ?? rule.severity,
		message: `This is not YAML that Kubernetes can read: ${message}.`,
		place: {
			rendering,
			stream: parsed.stream,
			region: {
				start: position,
				end: position
			}
		},
		path: [],
		related: []
	}));
}
function summaryOf(rendering, resources) {
	const { source, diagnostics } = rendering;
	const fault = diagnostics.find((one) => one.level === "error") ?? diagnostics.find((one) => one.code === "render-failed" || one.code === "render-partial");
	if (fault === void 0) return {
		source,
		resources,
		state: "judged"
	};
	return {
		source,
		resources,
		state: resources === 0 ? "unchecked" : "partial",
		why: fault.message
	};
}
function nothingFound(run) {
	if (run.resources > 0 || run.documentsUnchecked > 0 || run.diagnostics.some((one) => one.level === "error")) return [];
	const { config } = run;
	return [{
		code: "nothing-to-scan",
		level: config.pathsNamed || config.nothingToScan === "incomplete" ? "error" : "warning",
		message: `No Kubernetes manifest, chart or kustomization was found in ${config.paths.map((path) => path || ".").join(", ")}.`,
		hint: "Name the folder that holds them, and check `exclude`, .gitignore and .lintelignore."
	}];
}

// src/report/describe.ts
/** Severities as reports list them: worst first. */
const WORST_FIRST = SEVERITIES.toReversed();
/** `1 finding`, `3 findings`. */
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** `2 critical, 1 low`, worst first, without the zeros; empty where all are zero. */
function severitiesInWords(counts) {
	return WORST_FIRST.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`).join(", ");
}
/** `Deployment shop/web`, `Service web`, or the kind alone where there is no name. */
function resourceInWords(id) {
	const name = id.namespace === void 0 ? id.name : `${id.namespace}/${id.name}`;
	return name === "" ? id.kind : `${id.kind} ${name}`;
}
/** What a finding is about: the resource, the container in it, the environments. Empty for text that does not parse. */
function subjectInWords(finding) {
	if (finding.resource === void 0) return "";
	const container = finding.container === void 0 ? "" : `, container ${finding.container}`;
	const environments = environmentsToName(finding.provenance);
	const where = environments.length === 0 ? "" : ` (in: ${environments.join(", ")})`;
	return resourceInWords(finding.resource) + container + where;
}
/** The environments worth naming: several, or a single one that is not Helm's default. Empty where there is nothing to say. */
function environmentsToName(provenance) {
	const environments = provenance.rendered?.environments ?? [];
	return environments.length === 1 && environments[0] === "default" ? [] : environments;
}
/** `file:line:column`, as far as it is known. */
function placeInWords(at) {
	const start = at.region?.start;
	return start === void 0 ? at.file || "." : `${at.file}:${start.line}:${start.column}`;
}
/** `file:line`, for the steps of provenance, where a column says nothing more. */
function lineInWords(at) {
	return at.region === void 0 ? at.file || "." : `${at.file}:${at.region.start.line}`;
}
/** `spec.containers[0].image`; keys that are not plain words are quoted in brackets. */
function pathInWords(path) {
	let text = "";
	for (const segment of path) if (typeof segment === "number") text += `[${segment}]`;
	else if (/^[\w-]+$/.test(segment)) text += text === "" ? segment : `.${segment}`;
	else text += `["${segment}"]`;
	return text;
}
/** What the verdict means for the one who reads it, in a sentence. */
function verdictInWords(report) {
	const { bySeverity, unchecked } = report.counts;
	if (report.verdict === "failed") return `${counted(gatingSeverities(report.failOn).reduce((sum, severity) => sum + bySeverity[severity], 0), "finding")} at or above ${report.failOn}.`;
	if (report.verdict === "incomplete") return `${unchecked > 0 ? counted(unchecked, "input") : "Some of the input"} could not be judged, so this is not a pass.`;
	return report.failOn === "never" ? "No finding closes the gate." : `Nothing at or above ${report.failOn}.`;
}
/**
* Sources that were not judged, or not in full, and that no diagnostic speaks of: they must not vanish from a report
* because a stage told its reason in the source alone.
*/
function untoldSources(report) {
	const told = new Set(report.diagnostics.map((one) => one.message));
	return report.sources.filter((one) => one.state !== "judged" && !(one.why !== void 0 && told.has(one.why)));
}
/** `charts/web (prod): judged, 12 resources`, and why not in full. */
function sourceInWords(one) {
	const why = one.why === void 0 ? "" : `: ${one.why}`;
	return `${nameOfSource(one.source)}: ${one.state}, ${counted(one.resources, "resource")}${why}`;
}
/** How much was looked at, with what. */
function judgedInWords(report) {
	const { resources, notKubernetes } = report.counts;
	const renderers = report.renderers.map((one) => `${one.name} ${one.version}`).join(" and ");
	const judged = `Judged ${counted(resources, "resource")} from ${counted(report.sources.length, "source")} by ${counted(report.rules.length, "rule")}${renderers === "" ? "" : `, rendered with ${renderers}`}.`;
	return notKubernetes === 0 ? judged : `${judged} ${counted(notKubernetes, "file")} held nothing for Kubernetes.`;
}
/** The places between what is rendered and home, home itself left out, each once. */
function stepsToName(finding) {
	const home = lineInWords(finding.provenance.home);
	const steps = finding.provenance.steps.map(({ at, role }) => ({
		place: lineInWords(at),
		role
	}));
	return [...new Map(steps.map((step) => [`${step.place} ${step.role}`, step])).values()].filter((step) => step.place !== home);
}
/** The message with a full stop, so that another sentence can follow. */
function asSentence(message) {
	return /[.!?…]$/.test(message) ? message : `${message}.`;
}
/** Findings that count. */
function countedFindings(report) {
	return report.findings.filter((finding) => finding.suppression === void 0);
}
function gatingSeverities(failOn) {
	return failOn === "never" ? [] : SEVERITIES.slice(SEVERITIES.indexOf(failOn));
}

// src/report/blocks.ts
/** The findings by home line, in the order in which they come. Findings that have a file only share one block a file. */
function blocksOf(findings) {
	return [...groupBy(findings, lineKey).values()].flatMap(toBlock);
}
function toBlock(findings) {
	const [first, ...others] = findings.toSorted(compareBySeverity);
	if (first === void 0) return [];
	const { home } = first.provenance;
	const { region } = home;
	if (region === void 0) return [{
		at: home,
		findings: [first, ...others]
	}];
	const { start, end } = region;
	const columns = {
		start: start.column,
		end: end.line === start.line ? end.column : start.column + 1
	};
	return [{
		at: home,
		findings: [first, ...others],
		columns
	}];
}
function lineKey(finding) {
	const { home } = finding.provenance;
	return `${home.region?.start.line ?? 0} ${home.file}`;
}

// src/report/escape.ts
/**
* Text of a repository made safe for the place it is shown in. One function a target; each takes one piece of text
* and returns one line. What a reader cannot see is written out, so that two texts that differ look different.
*/
/**
* Controls, format characters (bidirectional ones among them), line separators, lone surrogates and whatever Unicode
* asks programs to draw as nothing.
*/
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const PLAIN = /^[\x20-\x7e]*$/;
/** The text with everything invisible written as `\u202e` (`\u{e0001}` above U+FFFF). Line breaks are invisible too. */
function showUnseen(text) {
	return PLAIN.test(text) ? text : text.replace(UNSEEN, writtenOut);
}
/**
* For a terminal, or a log that GitHub's runner reads: no escape sequence, no line break, no workflow command in either
* of the runner's syntaxes (`::name::` at the start of a line, `##[name]` anywhere).
*/
function forTerminal(text) {
	return withoutCommands(showUnseen(text));
}
/** The line without a workflow command in either syntax: for lines put together from pieces that are safe by themselves. */
function withoutCommands(line) {
	return line.replaceAll("##[", "##\\u005b").replace(/^(\s*):/, "$1\\u003a");
}
/** For what stands behind `::error::`. Percent signs survive the runner's decoding; `##[` cannot start a command. */
function forWorkflowCommandData(text) {
	return showUnseen(text).replaceAll("##[", "##\\u005b").replaceAll("%", "%25");
}
/** For the value of a property such as `file=`; as data, and neither `:` nor `,` ends it. */
function forWorkflowCommandProperty(text) {
	return forWorkflowCommandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/**
* For Markdown prose on GitHub: reads as the text itself. No emphasis, link, image, HTML, table cell, formula, footnote,
* list or heading comes of it, and no mention (`@team`), reference (`#12`, `GH-12`) or bare web address becomes a link.
*/
function forMarkdown(text) {
	return forHtmlText(showUnseen(text)).replace(/[\\`*_[\]|~$]/g, "\\$&").replace(/^(\s*)([-+=>:]|\d+(?=[.)]))/, (_, blanks, mark) => blanks + guarded(mark)).replace(/@|#(?!8203;)/g, "$&&#8203;").replace(/\b(GH)-(?=\d)/gi, "$1-&#8203;").replace(/:\/\//g, ":&#8203;//").replace(/www\./gi, "$&&#8203;");
}
/** As `forMarkdown`, with what the text itself puts between backticks as code. */
function forMarkdownProse(text) {
	return showUnseen(text).split(/`([^`]+)`/).map((piece, index) => index % 2 === 1 ? forMarkdownCode(piece) : forMarkdown(piece)).join("");
}
/** A Markdown code span that holds the text and cannot be closed by it. Not for table cells, where `|` still counts. */
function forMarkdownCode(text) {
	const content = withoutCommands(showUnseen(text));
	if (content.trim() === "") return "` `";
	const fence = "`".repeat(longestRun(content, "`") + 1);
	const pad = /^`|`$|^ .* $/.test(content) ? " " : "";
	return fence + pad + content + pad + fence;
}
/** The lines as a fenced code block that none of them can close; printed to a log, none of them is a workflow command. */
function forMarkdownFence(lines, language) {
	const content = lines.map(forTerminal);
	const fence = "`".repeat(Math.max(3, ...content.map((line) => longestRun(line, "`") + 1)));
	return [
		fence + language,
		...content,
		fence
	].join("\n");
}
/** For text and quoted attributes of HTML; printed to a log, no workflow command comes of it. */
function forHtml(text) {
	return forHtmlText(showUnseen(text)).replaceAll("\"", "&quot;").replaceAll("'", "&#39;").replaceAll("##[", "##&#91;").replace(/^(\s*):/, "$1&#58;");
}
/**
* For `message.text` of SARIF. GitHub makes links of `[text](1)` and, where it posts alerts as comments, mentions of
* `@name`; neither comes out of this. A digest (`nginx@sha256:…`) stays as it is.
*/
function forSarifMessage(text) {
	return showUnseen(text).replace(/\](?=\()/g, "] ").replace(/(^|[^\w@])@(?=\w)/g, "$1@​");
}
/** Above so many entries nobody reads JSON by eye, and indentation makes it four times as long. */
const MOST_INDENTED = 500;
/**
* JSON whose strings hold, as written, no `##[` and nothing that cannot be seen: the same data, and safe on a terminal
* and in a log that GitHub's runner reads. Indented by two blanks where it holds few `entries`; ends with a line break.
*/
function toSafeJson(value, entries) {
	return `${JSON.stringify(value, void 0, entries > MOST_INDENTED ? 0 : 2).replace(UNSEEN, asJsonEscape).replaceAll("##[", "##\\u005b")}\n`;
}
function forHtmlText(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function guarded(mark) {
	return /\d/.test(mark) ? `${mark}\u200b` : `\\${mark}`;
}
function writtenOut(character) {
	const code = character.codePointAt(0) ?? 0;
	return code > 65535 ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
function asJsonEscape(character) {
	if (character === "\n") return character;
	return (character.length === 1 ? [character] : [character.slice(0, 1), character.slice(1)]).map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
function longestRun(text, character) {
	let longest = 0;
	let current = 0;
	for (let index = 0; index < text.length; index += 1) {
		current = text[index] === character ? current + 1 : 0;
		if (current > longest) longest = current;
	}
	return longest;
}

// src/report/shorten.ts
/** At most `most` UTF-16 code units of the text, with an ellipsis where something is left out; no character is halved. */
function shorten(text, most) {
	if (text.length <= most) return text;
	return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

// src/report/github.ts
/** The runner drops what comes after the tenth of a level in a step. Source: actions/runner, `_maxCountPerIssueType`. */
const MOST_OF_A_LEVEL = 10;
/** The runner cuts a longer message. Source: actions/runner, `_maxIssueMessageLength`. */
const LONGEST_MESSAGE$1 = 4096;
/**
* Workflow commands that GitHub's runner turns into annotations: at most ten of a level, worst first, the last of them
* saying how much is not shown. Nothing but commands is printed; an empty text when there is nothing to say.
*/
function github(report, options = {}) {
	const findings = countedFindings(report).filter((finding) => options.shows?.(finding) ?? true);
	const ofFindings = blocksOf(findings).toSorted((a, b) => rankOf(b.findings[0].severity) - rankOf(a.findings[0].severity)).map(annotationOfBlock);
	const ofDiagnostics = report.diagnostics.flatMap(annotationOfDiagnostic);
	return [
		"error",
		"warning",
		"notice"
	].flatMap((level) => withinLimit(ofDiagnostics.filter((one) => one.level === level), ofFindings.filter((one) => one.level === level))).map((one) => `${commandOf(one)}\n`).join("");
}
const LEVELS = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "notice",
	info: "notice"
};
function annotationOfBlock(block) {
	const [worst] = block.findings;
	const shared = new Set(block.findings.map(subjectInWords)).size === 1 ? subjectInWords(worst) : "";
	return {
		level: LEVELS[worst.severity],
		at: block.at,
		...block.columns === void 0 ? {} : { columns: block.columns },
		title: `Lintel: ${[...new Set(block.findings.map((finding) => finding.rule.id))].join(", ")}`,
		lines: [
			...block.findings.flatMap((finding) => [`${finding.severity}: ${asSentence(finding.message)} ${finding.rule.remediation}`, ...shared === "" ? [subjectInWords(finding)] : []]),
			shared,
			block.at.region === void 0 ? "(somewhere in this file)" : ""
		].filter((line) => line !== ""),
		tells: block.findings.length
	};
}
/** What was not judged is an error here too: the run is incomplete by it. Notes are for the other reports. */
function annotationOfDiagnostic(one) {
	if (one.level === "note") return [];
	return [{
		level: one.level,
		...one.at === void 0 || one.at.file === "" ? {} : { at: one.at },
		title: `Lintel: ${one.level === "error" ? "not checked" : "worth knowing"} (${one.code})`,
		lines: [one.message, one.hint].filter((line) => line !== ""),
		tells: 1
	}];
}
function withinLimit(diagnostics, findings) {
	const room = 10 - Math.min(findings.length, 7);
	const all = [
		...diagnostics.slice(0, room),
		...findings,
		...diagnostics.slice(room)
	];
	const [first] = all;
	if (first === void 0 || all.length <= 10) return all;
	const hidden = all.slice(9).reduce((sum, one) => sum + one.tells, 0);
	const rest = {
		level: first.level,
		title: `Lintel: ${hidden} more`,
		lines: [`${hidden} more of this level are not shown here: see the job summary or the full report.`],
		tells: hidden
	};
	return [...all.slice(0, 9), rest];
}
function commandOf({ level, at, columns, title, lines }) {
	const line = at?.region?.start.line;
	return `::${level} ${[
		...at === void 0 ? [] : [["file", at.file]],
		...line === void 0 ? [] : [["line", String(line)], ["endLine", String(line)]],
		...columns === void 0 ? [] : [["col", String(columns.start)], ["endColumn", String(columns.end)]],
		["title", title]
	].map(([key, value]) => `${key ?? ""}=${forWorkflowCommandProperty(value ?? "")}`).join(",")}::${messageOf$1(lines)}`;
}
/** The lines as the runner decodes them, cut before the runner would. */
function messageOf$1(lines) {
	const whole = lines.map(showUnseen).join("\n");
	return shorten(whole, LONGEST_MESSAGE$1).split("\n").map(forWorkflowCommandData).join("%0A");
}

// src/report/product.ts
/** The name under which alerts are filed. GitHub tells tools apart by it, so it never changes. */
const PRODUCT = "Lintel";
/** Where to read about Lintel. A caller that knows better, such as the Action in its own repository, says so. */
const HOMEPAGE = "https://github.com/lintel/lintel";

// src/report/provenance-value.ts
/** The provenance with places flattened to what a script wants to read. */
function provenanceValue(provenance) {
	const { home, precision, fromValues, steps, rendered } = provenance;
	return {
		home: placeValue(home),
		precision,
		fromValues,
		steps: steps.map(({ at, role }) => ({
			...placeValue(at),
			role
		})),
		...rendered === void 0 ? {} : { rendered }
	};
}
/** The place where a location starts. */
function placeValue(at) {
	const start = at.region?.start;
	return start === void 0 ? { file: at.file } : {
		file: at.file,
		line: start.line,
		column: start.column
	};
}

// src/report/json.ts
/** Version of the JSON report's shape. A key may come without a new one; none goes or changes its meaning. */
const JSON_SCHEMA_VERSION = "1";
/** The whole report for other programs, suppressed findings included. */
function json(report) {
	return toSafeJson(jsonReport(report), report.findings.length);
}
/** The same as data. */
function jsonReport(report) {
	const { counts } = report;
	return {
		schemaVersion: "1",
		tool: {
			name: PRODUCT,
			version: report.version,
			renderers: report.renderers
		},
		verdict: report.verdict,
		failOn: report.failOn,
		summary: {
			bySeverity: counts.bySeverity,
			suppressed: counts.suppressed,
			sources: report.sources.length,
			resources: counts.resources,
			unchecked: counts.unchecked,
			notKubernetes: counts.notKubernetes,
			rules: report.rules.length
		},
		sources: report.sources.map(sourceValue),
		findings: report.findings.map(findingValue),
		diagnostics: report.diagnostics.map(({ code, level, message, hint, at }) => ({
			code,
			level,
			message,
			hint,
			...at === void 0 ? {} : placeValue(at)
		}))
	};
}
function sourceValue({ source, state, resources, why }) {
	return {
		kind: source.kind,
		name: nameOfSource(source),
		...source.kind === "stdin" ? {} : { folder: source.kind === "helm" ? source.chart : source.folder },
		...source.kind === "helm" ? { environment: source.environment.name } : {},
		state,
		resources,
		...why === void 0 ? {} : { why }
	};
}
function findingValue(finding) {
	const { resource, container, excerpt, suppression, provenance } = finding;
	const region = provenance.home.region;
	const end = region === void 0 ? {} : {
		endLine: region.end.line,
		endColumn: region.end.column
	};
	return {
		rule: finding.rule.id,
		severity: finding.severity,
		message: finding.message,
		...resource === void 0 ? {} : { resource: resourceValue(resource) },
		...container === void 0 ? {} : { container },
		path: finding.path,
		home: {
			...placeValue(provenance.home),
			...end
		},
		provenance: provenanceValue(provenance),
		...excerpt === void 0 ? {} : { excerpt },
		fingerprint: finding.fingerprint,
		related: finding.related.map(({ at, message }) => ({
			...placeValue(at),
			message
		})),
		...suppression === void 0 ? {} : { suppression },
		controls: finding.rule.controls,
		peers: finding.armPeers ?? finding.rule.peers
	};
}
/** Only the names: whatever else the value carries is not for a report. */
function resourceValue({ apiVersion, kind, name, namespace }) {
	return {
		apiVersion,
		kind,
		name,
		...namespace === void 0 ? {} : { namespace }
	};
}

// src/report/uri.ts
/**
* A repository path as a relative URI: percent-encoded a segment at a time. A colon is encoded too, or the first segment
* would read as a scheme; brackets and quotes are, so that the URI can stand in Markdown.
*/
function uriOf(file) {
	return file.replace(/\p{Cs}/gu, "�").split("/").map(encodeSegment).join("/");
}
function encodeSegment(segment) {
	return encodeURIComponent(segment).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

// src/report/markdown.ts
/** GitHub refuses a larger job summary of a step. Source: github/docs, workflow commands, job summary limits. */
const MOST_SUMMARY_BYTES = 1048576;
/** The report as GitHub's Markdown: verdict and counts, what was not checked, then the files to unfold, worst first. */
function markdown(report, options = {}) {
	const sections = [
		notCheckedSection(report, options),
		...fileSections(report, options),
		worthKnowingSection(report, options)
	];
	return fit(headOf(report), sections, options.mostBytes ?? 1048576);
}
/** What the note about the cut may take. */
const NOTE_BYTES = 200;
/** Findings of one line and characters of one message beyond which a summary is no longer one. */
const MOST_OF_A_BLOCK = 20;
const LONGEST_MESSAGE = 1e3;
/** Up to so many lines to change, the files stand open. */
const FEW_BLOCKS = 10;
const ICONS = {
	passed: "✅",
	failed: "❌",
	incomplete: "⚠️"
};
function headOf(report) {
	const { counts } = report;
	const rows = WORST_FIRST.filter((severity) => counts.bySeverity[severity] > 0).map((severity) => `| ${severity} | ${counts.bySeverity[severity]} |`);
	const suppressed = counts.suppressed === 0 ? [] : [`| suppressed | ${counts.suppressed} |`];
	const table = [...rows, ...suppressed];
	return [
		`## ${ICONS[report.verdict]} Lintel: ${report.verdict}\n`,
		`**${forMarkdown(verdictInWords(report))}** ${forMarkdown(judgedInWords(report))}\n`,
		...table.length === 0 ? [] : [
			"| severity | findings |",
			"| --- | ---: |",
			...table
		],
		"\n"
	].join("\n");
}
function fileSections(report, options) {
	const blocks = blocksOf(countedFindings(report));
	const attribute = blocks.length <= FEW_BLOCKS ? " open" : "";
	return [...groupBy(blocks, (block) => block.at.file)].toSorted(([, a], [, b]) => worstRank(b) - worstRank(a)).map(([file, ofFile]) => ({
		open: `<details${attribute}><summary><code>${forHtml(file || ".")}</code> · ${tally(ofFile)}</summary>\n\n`,
		items: ofFile.map((block) => `${blockPart(block, options)}\n\n`),
		close: "</details>\n\n"
	}));
}
function tally(blocks) {
	const findings = blocks.flatMap((block) => block.findings);
	const counts = {
		info: 0,
		low: 0,
		medium: 0,
		high: 0,
		critical: 0
	};
	for (const finding of findings) counts[finding.severity] += 1;
	return `${counted(findings.length, "finding")} (${severitiesInWords(counts)})`;
}
function worstRank(blocks) {
	return blocks.reduce((worst, block) => Math.max(worst, rankOf(block.findings[0].severity)), 0);
}
function blockPart(block, options) {
	const [first] = block.findings;
	const shared = new Set(block.findings.map(subjectPart)).size === 1 ? subjectPart(first) : "";
	const line = block.at.region?.start.line;
	const place = line === void 0 ? "Somewhere in this file" : linked(`Line ${line}`, block.at, options);
	const more = block.findings.length - MOST_OF_A_BLOCK;
	return [
		`**${place}**${shared === "" ? "" : ` · ${shared}`}\n`,
		...first.excerpt === void 0 ? [] : [`${forMarkdownFence([first.excerpt], "yaml")}\n`],
		...block.findings.slice(0, MOST_OF_A_BLOCK).flatMap((finding) => findingLines$1(finding, shared === "")),
		...more > 0 ? [`- and ${more} more on this line`] : [],
		...stepsLine(first)
	].join("\n");
}
function findingLines$1(finding, withSubject) {
	const subject = withSubject ? subjectPart(finding) : "";
	return [
		`- **${finding.severity}** ${prose$1(finding.message)} ${forMarkdownCode(finding.rule.id)}`,
		...subject === "" ? [] : [`  <br>On ${subject}`],
		`  <br>Fix: ${prose$1(finding.rule.remediation)}`
	];
}
function subjectPart(finding) {
	if (finding.resource === void 0) return "";
	const container = finding.container === void 0 ? "" : `, container ${forMarkdownCode(finding.container)}`;
	const environments = environmentsToName(finding.provenance).map(forMarkdownCode).join(", ");
	const where = environments === "" ? "" : ` · in: ${environments}`;
	return forMarkdownCode(resourceInWords(finding.resource)) + container + where;
}
function stepsLine(finding) {
	const steps = stepsToName(finding).map(({ place, role }) => `${forMarkdownCode(place)} (${role})`);
	return steps.length === 0 ? [] : [`\nBy way of ${steps.join(", ")}`];
}
function notCheckedSection(report, options) {
	return {
		open: "### Not checked\n\n",
		items: [...report.diagnostics.filter((one) => one.level === "error").map((one) => diagnosticItem(one, options)), ...untoldSources(report).map((one) => `- ${prose$1(sourceInWords(one))}\n`)],
		close: "\n"
	};
}
function worthKnowingSection(report, options) {
	return {
		open: "### Worth knowing\n\n",
		items: report.diagnostics.filter((one) => one.level !== "error").map((one) => diagnosticItem(one, options)),
		close: "\n"
	};
}
function diagnosticItem(one, options) {
	const place = one.at === void 0 ? "" : `${placePart(one.at, options)} `;
	const hint = one.hint === "" ? "" : `\n  <br>${prose$1(one.hint)}`;
	return `- **${one.level}** ${place}${prose$1(asSentence(one.message))} ${forMarkdownCode(one.code)}${hint}\n`;
}
function placePart(at, options) {
	const words = placeInWords(at);
	return linked(options.blobUrl === void 0 ? forMarkdownCode(words) : forMarkdown(words), at, options);
}
/** The label, as a link to the line where the caller has said where files can be read. It is Markdown already. */
function linked(label, at, options) {
	if (options.blobUrl === void 0) return label;
	const line = at.region === void 0 ? "" : `#L${at.region.start.line}`;
	return `[${label}](${options.blobUrl}/${uriOf(at.file)}${line})`;
}
function prose$1(words) {
	return forMarkdownProse(shorten(words, LONGEST_MESSAGE));
}
/** As many items as there is room for, in order, and a note on how many are missing. The head is always whole. */
function fit(head, sections, mostBytes) {
	const parts = [head];
	let room = mostBytes - NOTE_BYTES - Buffer.byteLength(head);
	let missing = 0;
	for (const { open, items, close } of sections) {
		if (items.length === 0) continue;
		const left = missing > 0 ? 0 : room - Buffer.byteLength(open) - Buffer.byteLength(close);
		const { fitting, bytes } = howManyFit(items, left);
		missing += items.length - fitting;
		if (fitting === 0) continue;
		parts.push(open, ...items.slice(0, fitting), close);
		room = left - bytes;
	}
	if (missing > 0) parts.push(`> Not shown, to stay within ${mostBytes} bytes: ${missing} more of the entries above.\n`);
	return `${parts.join("").trimEnd()}\n`;
}
function howManyFit(items, room) {
	let bytes = 0;
	for (const [index, item] of items.entries()) {
		const size = Buffer.byteLength(item);
		if (bytes + size > room) return {
			fitting: index,
			bytes
		};
		bytes += size;
	}
	return {
		fitting: items.length,
		bytes
	};
}

// src/model/diagnostic.ts
/** What each diagnostic code is about. A code is never reused; `docs/diagnostics.md` lists them. */
const DIAGNOSTIC_CODES = {
	"render-failed": "Helm or Kustomize refused a source, so nothing in it was judged.",
	"render-partial": "A chart was rendered without a dependency that is not in the repository.",
	"renderer-missing": "No Helm or Kustomize was found.",
	"renderer-refused": "The renderer found lies inside the scanned repository, and is not run.",
	"dependency-missing": "A chart needs a dependency that is not in its charts folder.",
	"library-chart": "A library chart is not rendered by itself.",
	"remote-base": "A kustomization names a base, chart or plugin that would need the network or run a program.",
	"not-kubernetes": "A file that was asked for by name holds no Kubernetes object.",
	"nothing-to-scan": "No Kubernetes content was found.",
	"unreadable": "A file could not be read.",
	"outside-repository": "A link or path leads out of the repository, and was not followed.",
	"rounded-integer": "An integer beyond 2^53 is judged as the nearest number that JavaScript has.",
	"too-large": "An input is above a limit.",
	"binary-file": "A file with a YAML name is not text.",
	"wrong-shape": "A field has a type that Kubernetes would refuse, so rules that read it could not judge.",
	"rule-error": "A rule failed while judging a resource.",
	"suppression-unused": "A suppression matches no finding.",
	"suppression-expired": "A suppression is past its date, and counts no longer.",
	"suppression-invalid": "A suppression names no rule or gives no reason.",
	"ignore-pattern": "A pattern of an ignore file is not used.",
	"trace-fallback": "Lines of a rendered source could not be led home, so its findings name the file only.",
	"config-file-in-subfolder": "A configuration file below the root is not read."
};

// src/report/sarif-rules.ts
/**
* GitHub has four grades and reads "over 9.0" as critical; `info` has no counterpart and gets none.
* Source: github/docs, SARIF support for code scanning.
*/
const GRADES = {
	critical: {
		level: "error",
		problem: "error",
		security: {
			least: 9.1,
			most: 10,
			usual: 9.1
		}
	},
	high: {
		level: "error",
		problem: "error",
		security: {
			least: 7,
			most: 8.9,
			usual: 8
		}
	},
	medium: {
		level: "warning",
		problem: "warning",
		security: {
			least: 4,
			most: 6.9,
			usual: 5.5
		}
	},
	low: {
		level: "note",
		problem: "recommendation",
		security: {
			least: .1,
			most: 3.9,
			usual: 2
		}
	},
	info: {
		level: "note",
		problem: "recommendation"
	}
};
/** GitHub cuts what is longer. Source: as above. */
const LONGEST_DESCRIPTION = 1024;
/** GitHub shows no more than ten of them. */
const MOST_TAGS = 10;
/**
* The id under which a result is filed: the rule's, or `rule.critical` where the result is graded differently, since
* GitHub reads the severity from the descriptor and never from the result.
*/
function descriptorId(rule, severity) {
	return severity === rule.severity ? rule.id : `${rule.id}.${severity}`;
}
/** The descriptors of the rules that judged, each followed by one for every other severity that its results have. */
function descriptorsOf(rules, results, { texts, homepage }) {
	const resultsOf = groupBy(results, (result) => result.rule.id);
	const known = new Map(rules.map((rule) => [rule.id, rule]));
	for (const { rule } of results) if (!known.has(rule.id)) known.set(rule.id, rule);
	return [...known.values()].toSorted((a, b) => compareText(a.id, b.id)).flatMap((rule) => {
		const used = new Set(resultsOf.get(rule.id)?.map((result) => result.severity));
		const others = SEVERITIES.filter((severity) => used.has(severity) && severity !== rule.severity);
		const help = {
			texts: texts.get(rule.id),
			page: rulePage(rule, homepage)
		};
		return [rule.severity, ...others].map((severity) => descriptorOf(rule, severity, help));
	});
}
function rulePage(rule, homepage) {
	return rule.file === void 0 ? `${homepage}/blob/main/docs/rules/${uriOf(rule.id)}.md` : void 0;
}
function descriptorOf(rule, severity, help) {
	const explained = [help.texts?.rationale ?? rule.title, rule.remediation].map(asSentence).join(" ");
	return {
		id: descriptorId(rule, severity),
		name: pascalCase(rule.id),
		shortDescription: { text: shorten(forSarifMessage(asSentence(rule.title)), LONGEST_DESCRIPTION) },
		fullDescription: { text: shorten(forSarifMessage(explained), LONGEST_DESCRIPTION) },
		help: {
			text: forSarifMessage(explained),
			markdown: helpMarkdown(rule, severity, help)
		},
		...help.page === void 0 ? {} : { helpUri: help.page },
		defaultConfiguration: { level: GRADES[severity].level },
		properties: propertiesOf(rule, severity)
	};
}
function propertiesOf(rule, severity) {
	const security = securitySeverity(rule, severity);
	return {
		tags: tagsOf(rule),
		precision: "high",
		...security === void 0 ? { "problem.severity": GRADES[severity].problem } : { "security-severity": security.toFixed(1) },
		severity,
		...Object.keys(rule.peers).length === 0 ? {} : { peers: rule.peers }
	};
}
/** The rule's own figure where GitHub would show it as this severity, else the usual one; none without a security meaning. */
function securitySeverity(rule, severity) {
	const band = GRADES[severity].security;
	const own = rule.securitySeverity;
	if (own === void 0 || band === void 0) return void 0;
	return own >= band.least && own <= band.most ? own : band.usual;
}
/** What kind of trouble, the topic, then the frameworks; never a control, of which there are hundreds. */
function tagsOf(rule) {
	const kind = rule.securitySeverity === void 0 ? "reliability" : "security";
	const frameworks = rule.controls.map((control) => control.slice(0, control.indexOf("/"))).toSorted(compareText);
	return [.../* @__PURE__ */ new Set([
		kind,
		rule.category,
		...frameworks
	])].slice(0, MOST_TAGS);
}
/** GitHub shows this instead of the plain text, and no `helpUri`: so the link stands here as well. */
function helpMarkdown(rule, severity, { texts, page }) {
	const where = page === void 0 ? "" : ` [Read more](${page}).`;
	return [
		`# ${forMarkdown(rule.title)}`,
		...texts === void 0 ? [] : [forMarkdownProse(asSentence(texts.rationale))],
		`## How to fix\n\n${forMarkdownProse(asSentence(rule.remediation))}`,
		...exampleParts("## Fails", texts?.examples.fails[0]?.yaml),
		...exampleParts("## Passes", texts?.examples.passes[0]?.yaml),
		...rule.controls.length === 0 ? [] : [`## Controls\n\n${rule.controls.map(forMarkdown).join(", ")}`],
		`Rule ${forMarkdownCode(rule.id)}, severity ${severity}.${where}`
	].join("\n\n");
}
function exampleParts(heading, yaml) {
	return yaml === void 0 ? [] : [`${heading}\n\n${forMarkdownFence(yaml.trimEnd().split("\n"), "yaml")}`];
}
/** `latest-tag` as `LatestTag`, as SARIF's own rules recommend for names. */
function pascalCase(id) {
	return id.replace(/(?:^|[^a-zA-Z0-9]+)([a-zA-Z0-9])/g, (_, letter) => letter.toUpperCase());
}

// src/report/sarif.ts
/** GitHub refuses a run with more. Source: github/docs, SARIF support for code scanning. */
const MOST_RESULTS = 25e3;
/**
* SARIF 2.1.0 with one run, as GitHub's code scanning reads it: each result has one location of one line, where a
* person would make the change, and a `level`, `security-severity` and fingerprint that GitHub understands.
*/
function sarif(report, options) {
	return toSafeJson(sarifLog(report, options), report.findings.length);
}
/** The same as data. */
function sarifLog(report, options) {
	const candidates = options.full === true ? report.findings : countedFindings(report);
	const findings = worst(candidates);
	const homepage = options.homepage ?? "https://github.com/lintel/lintel";
	const rules = descriptorsOf(report.rules, findings, {
		texts: options.texts,
		homepage
	});
	const indices = new Map(rules.map((rule, index) => [rule.id, index]));
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: {
				driver: driverOf(report, homepage, rules),
				...report.renderers.length === 0 ? {} : { extensions: report.renderers.map(extensionOf) }
			},
			automationDetails: { id: automationId(options.category) },
			invocations: [invocationOf(report, candidates.length - findings.length)],
			originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
			columnKind: "utf16CodeUnits",
			results: findings.map((finding) => resultOf(finding, indices, options))
		}]
	};
}
const ROOT = "%SRCROOT%";
function worst(findings) {
	if (findings.length <= 25e3) return findings;
	return findings.toSorted(compareBySeverity).slice(0, MOST_RESULTS).toSorted(compareFindings);
}
/** The diagnostic codes that the run has used: the driver's notification descriptors, which notifications name by index. */
function codesOf(report) {
	return [...new Set(report.diagnostics.map((one) => one.code))].toSorted(compareText);
}
function driverOf(report, homepage, rules) {
	const codes = codesOf(report);
	return {
		name: PRODUCT,
		semanticVersion: report.version,
		informationUri: homepage,
		rules: [...rules],
		...codes.length === 0 ? {} : { notifications: codes.map(notificationDescriptor) }
	};
}
function notificationDescriptor(code) {
	const description = { text: DIAGNOSTIC_CODES[code] };
	return {
		id: code,
		name: pascalCase(code),
		shortDescription: description,
		fullDescription: description,
		help: description
	};
}
function extensionOf(renderer) {
	return {
		name: renderer.name,
		version: showUnseen(renderer.version)
	};
}
/** GitHub takes all before the last slash as the category. */
function automationId(category) {
	const name = showUnseen(category ?? "").replace(/^\/+|\/+$/g, "");
	return name === "" ? "lintel/" : `lintel/${name}/`;
}
function invocationOf(report, leftOut) {
	const codes = codesOf(report);
	const notifications = report.diagnostics.map((one) => notificationOf(one, codes));
	if (leftOut > 0) notifications.push({
		level: "warning",
		message: { text: `${leftOut} results of the lowest severities are left out, since GitHub takes at most ${MOST_RESULTS} of a run.` }
	});
	return {
		executionSuccessful: report.verdict !== "incomplete",
		...notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }
	};
}
function notificationOf(one, codes) {
	return {
		descriptor: {
			id: one.code,
			index: codes.indexOf(one.code)
		},
		level: one.level,
		message: { text: forSarifMessage(`${asSentence(one.message)} ${one.hint}`.trim()) },
		...one.at === void 0 || one.at.file === "" ? {} : { locations: [locationOf(one.at)] }
	};
}
function resultOf(finding, indices, options) {
	const ruleId = descriptorId(finding.rule, finding.severity);
	const flow = flowOf(finding);
	const related = relatedOf(finding);
	return {
		ruleId,
		ruleIndex: indices.get(ruleId) ?? -1,
		level: GRADES[finding.severity].level,
		message: { text: messageOf(finding, related) },
		locations: [primaryLocation(finding)],
		...related.length === 0 ? {} : { relatedLocations: related.map((one) => one.location) },
		...flow === void 0 ? {} : { codeFlows: [flow] },
		partialFingerprints: {
			...finding.lineHash === void 0 ? {} : { primaryLocationLineHash: finding.lineHash },
			"lintel/v1": finding.fingerprint
		},
		...options.full === true ? { suppressions: suppressionsOf(finding.suppression) } : {},
		properties: resultProperties(finding)
	};
}
/**
* The finding's own words first, since GitHub shows the first sentence as the title; then where it was seen, and
* links, without which GitHub does not show a related place.
*/
function messageOf(finding, related) {
	const sentences = [asSentence(forSarifMessage(finding.message))];
	const environments = environmentsToName(finding.provenance);
	if (environments.length > 0) sentences.push(forSarifMessage(`In: ${environments.join(", ")}.`));
	const links = related.filter((one) => one.linked).map((one) => `[${one.label}](${one.location.id})`);
	if (links.length > 0) sentences.push(`See ${links.join(", ")}.`);
	if (finding.provenance.precision === "file") sentences.push("(somewhere in this file)");
	return sentences.join(" ");
}
function primaryLocation(finding) {
	const { home, precision } = finding.provenance;
	const region = precision === "file" ? void 0 : home.region;
	const logical = logicalLocationOf(finding);
	return {
		physicalLocation: {
			artifactLocation: artifactOf(home),
			region: region === void 0 ? { startLine: 1 } : oneLine(region),
			...region === void 0 || finding.excerpt === void 0 ? {} : { contextRegion: {
				startLine: region.start.line,
				snippet: { text: showUnseen(finding.excerpt) }
			} }
		},
		...logical === void 0 ? {} : { logicalLocations: [logical] }
	};
}
function logicalLocationOf(finding) {
	const { resource, path } = finding;
	if (resource === void 0) return void 0;
	return {
		kind: "resource",
		...resource.name === "" ? {} : { name: showUnseen(resource.name) },
		fullyQualifiedName: showUnseen(path.length === 0 ? keyOfResource(resource) : `${keyOfResource(resource)}#${pathInWords(path)}`)
	};
}
/** What the finding points at, then the way from the rendered text to home. Ids count from 1 and are what messages link to. */
function relatedOf(finding) {
	const { home, steps } = finding.provenance;
	const named = finding.related.map((one) => ({
		...one,
		label: one.message,
		linked: true
	}));
	const passed = steps.filter((step) => !isSamePlace(step.at, home)).map((step) => ({
		at: step.at,
		message: STEP_WORDS[step.role],
		label: STEP_WORDS[step.role],
		linked: false
	}));
	return [...named, ...passed.map((one, index) => ({
		...one,
		linked: index === 0
	}))].map((one, index) => ({
		label: forSarifMessage(one.label).replace(/[[\]\\]/g, "\\$&"),
		linked: one.linked,
		location: {
			...locationOf(one.at),
			id: index + 1,
			message: { text: forSarifMessage(one.message) }
		}
	}));
}
/** From the place that a person would edit to the one that is rendered, as a value flows. */
function flowOf(finding) {
	const { home, steps } = finding.provenance;
	if (steps.length === 0) return void 0;
	const outward = steps.toReversed();
	return { threadFlows: [{ locations: (steps.some((step) => isSamePlace(step.at, home)) ? outward.map(({ at, role }) => ({
		at,
		words: STEP_WORDS[role]
	})) : [{
		at: home,
		words: "where to change it"
	}, ...outward.map(({ at, role }) => ({
		at,
		words: STEP_WORDS[role]
	}))]).map(({ at, words }) => ({ location: {
		...locationOf(at),
		message: { text: words }
	} })) }] };
}
const STEP_WORDS = {
	rendered: "rendered here",
	template: "printed by this template",
	helper: "made by this helper",
	call: "the helper is called here",
	values: "set in these values",
	dependency: "handed to this dependency",
	kustomization: "built by this kustomization",
	overlay: "changed by this overlay",
	patch: "changed by this patch",
	base: "comes from this base",
	generator: "made by this generator",
	manifest: "written in this manifest"
};
function resultProperties(finding) {
	const { resource, container, path, armPeers, severity, provenance } = finding;
	return {
		...resource === void 0 ? {} : { resource: keyOfResource(resource) },
		...container === void 0 ? {} : { container },
		path,
		severity,
		...provenance.rendered === void 0 ? {} : { provenance: provenanceValue(provenance) },
		...armPeers === void 0 ? {} : { peers: armPeers }
	};
}
/** An empty list says that someone has looked and that the result counts. */
function suppressionsOf(suppression) {
	if (suppression === void 0) return [];
	return [{
		kind: suppression.by === "config" ? "external" : "inSource",
		status: "accepted",
		justification: showUnseen(suppression.reason)
	}];
}
function locationOf(at) {
	return { physicalLocation: {
		artifactLocation: artifactOf(at),
		...at.region === void 0 ? {} : { region: oneLine(at.region) }
	} };
}
/** GitHub shows an alert in a pull request only if all of its lines are in the diff, so a region never has a second line. */
function oneLine({ start, end }) {
	const endColumn = end.line === start.line ? Math.max(end.column, start.column) : start.column + 1;
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: start.line,
		endColumn
	};
}
function artifactOf(at) {
	return {
		uri: uriOf(at.file),
		uriBaseId: ROOT
	};
}
function isSamePlace(a, b) {
	return a.file === b.file && a.region?.start.line === b.region?.start.line;
}

// src/report/paint.ts
/** Parameters of the ANSI sequence that switches a style on (ECMA-48, Select Graphic Rendition). */
const CODES = {
	bold: "1",
	dim: "2",
	red: "1;31",
	yellow: "1;33",
	green: "1;32",
	cyan: "36",
	heading: "1;4",
	critical: "1;97;41",
	high: "1;31",
	medium: "1;33",
	low: "1;36",
	info: "1"
};
/** With ANSI colours. */
function painted(style, text) {
	return text === "" ? "" : `\u001b[${CODES[style]}m${text}\u001b[0m`;
}
/** Without. */
function plain(_style, text) {
	return text;
}

// src/report/text-width.ts
/** Characters that a terminal draws two cells wide: East Asian wide and fullwidth forms (Unicode Standard Annex 11), and emoji. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const COMBINING = /\p{Mn}|\p{Me}/u;
/** How many cells of a terminal the text takes. The text holds no control characters. */
function widthOf(text) {
	if (/^[\x20-\x7e]*$/.test(text)) return text.length;
	let width = 0;
	for (const character of text) width += cellsOf(character);
	return width;
}
/**
* The text broken at blanks into lines of at most `width` cells. A word longer than a line stands on its own line,
* whole, so that a path or a name can still be copied. Always at least one line.
*/
function wrap(text, width) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) if (line === "") line = word;
	else if (widthOf(line) + 1 + widthOf(word) <= width) line += ` ${word}`;
	else {
		lines.push(line);
		line = word;
	}
	return [...lines, line];
}
function cellsOf(character) {
	if (COMBINING.test(character)) return 0;
	return WIDE.test(character) ? 2 : 1;
}

// src/report/text.ts
/**
* The report for a person at a terminal: findings by file under their source lines, then what was not checked, then how
* much was, and the verdict in the last line. Ends with a line break.
*/
function text(report, options) {
	const page = {
		paint: options.colour ? painted : plain,
		columns: options.columns ?? 1e400
	};
	return `${[
		...filesWithFindings(page, report),
		notChecked(page, report),
		worthKnowing(page, report),
		...options.verbose === true ? details(page, report) : [],
		summary(page, report)
	].filter((section) => section.length > 0).map((section) => section.map(withoutCommands)).map((section) => section.join("\n")).join("\n\n")}\n`;
}
/** Cells left of the rule: the longest severity, and line and column of everyday files. */
const GUTTER = 9;
/** Blank, rule, blank. */
const RULE_WIDTH = 3;
/** Below this many cells for prose, wrapping makes it harder to read, not easier. */
const LEAST_PROSE = 24;
function filesWithFindings(page, report) {
	return [...groupBy(countedFindings(report), (finding) => finding.provenance.home.file)].flatMap(([file, findings]) => {
		const heading = page.paint("heading", forTerminal(file || "."));
		const [first = [], ...others] = blocksOf(findings).map((block) => blockLines(page, block));
		return [[
			heading,
			"",
			...first
		], ...others];
	});
}
/** The source line, then each finding on it, then what they have in common. */
function blockLines(page, block) {
	const shared = new Set(block.findings.map(subjectInWords)).size === 1;
	return [
		...sourceLines(page, block),
		...block.findings.flatMap((finding) => findingLines(page, finding, shared ? void 0 : subjectInWords(finding))),
		...shared ? row(page, "on", "dim", subjectInWords(block.findings[0])) : [],
		...row(page, "via", "dim", stepsInWords(block))
	];
}
function findingLines(page, finding, subject) {
	const { rule } = finding;
	const message = prose(page, `${finding.message}  ${rule.id}`);
	const last = message.at(-1) ?? "";
	const beforeId = last.endsWith(rule.id) ? last.slice(0, -rule.id.length) : last;
	const lines = [...message.slice(0, -1), beforeId + page.paint("dim", last.slice(beforeId.length))];
	return [
		...labelled(page, finding.severity, finding.severity, lines),
		...row(page, "on", "dim", subject ?? ""),
		...row(page, "fix", "dim", rule.remediation)
	];
}
/** The line a person would edit, with carets under what is meant. A file as home has no line to show. */
function sourceLines(page, block) {
	const [{ excerpt, provenance }] = block.findings;
	const start = block.at.region?.start;
	if (start === void 0 || block.columns === void 0) return labelled(page, "", "dim", [page.paint("dim", "somewhere in this file")]);
	const position = `${start.line}:${start.column}`;
	if (excerpt === void 0) return labelled(page, position, "cyan", [""]);
	const { shown, indent, carets } = pointAt(page, excerpt, block.columns);
	const note = provenance.precision === "block" ? " in the block that starts here" : "";
	return [...labelled(page, position, "cyan", [shown]), ...labelled(page, "", "dim", [" ".repeat(indent) + page.paint("yellow", "^".repeat(carets) + note)])];
}
/** The excerpt as shown, cut around the region where the line is too narrow; how far in the carets start, and how many. */
function pointAt(page, excerpt, columns) {
	const before = visible(excerpt.slice(0, columns.start - 1));
	const marked = visible(excerpt.slice(columns.start - 1, columns.end - 1));
	const after = visible(excerpt.slice(columns.end - 1));
	const room = proseWidth(page);
	const carets = Math.max(1, Math.min(widthOf(marked), room - 1));
	const whole = {
		shown: (before + marked + after).trimEnd(),
		indent: widthOf(before),
		carets
	};
	if (widthOf(whole.shown) <= room) return whole;
	if (whole.indent + carets < room) return {
		...whole,
		shown: cut(whole.shown, room)
	};
	return {
		shown: cut(`…${marked}${after}`, room),
		indent: 1,
		carets: Math.min(carets, room - 2)
	};
}
/** At most `room` cells of the text, with an ellipsis where something is left out. */
function cut(line, room) {
	if (widthOf(line) <= room) return line;
	let kept = "";
	for (const character of line) {
		if (widthOf(kept + character) > room - 1) break;
		kept += character;
	}
	return `${kept}…`;
}
/** Tabs are everyday in YAML and move what stands behind them, so they are drawn with a fixed width. */
function visible(excerpt) {
	return showUnseen(excerpt.replaceAll("	", "    "));
}
/** How the rendered text came by its home; once each over the findings of a block. */
function stepsInWords(block) {
	const steps = block.findings.flatMap(stepsToName).map((step) => `${step.place} (${step.role})`);
	const distinct = [...new Set(steps)];
	const more = distinct.length - MOST_STEPS;
	return more > 0 ? `${distinct.slice(0, MOST_STEPS).join(", ")} and ${more} more` : distinct.join(", ");
}
const MOST_STEPS = 4;
function notChecked(page, report) {
	const diagnostics = report.diagnostics.filter((one) => one.level === "error");
	const sources = untoldSources(report);
	if (diagnostics.length === 0 && sources.length === 0) return [];
	return [
		page.paint("heading", "Not checked"),
		"",
		...diagnostics.flatMap((one) => diagnosticLines(page, one)),
		...sources.flatMap((one) => row(page, one.state, "red", sourceInWords(one)))
	];
}
function worthKnowing(page, report) {
	const diagnostics = report.diagnostics.filter((one) => one.level !== "error");
	if (diagnostics.length === 0) return [];
	return [
		page.paint("heading", "Worth knowing"),
		"",
		...diagnostics.flatMap((one) => diagnosticLines(page, one))
	];
}
function diagnosticLines(page, one) {
	const place = one.at === void 0 ? "" : `${placeInWords(one.at)}  `;
	return [...row(page, one.level, LEVEL_STYLES[one.level], `${place}${one.message}  ${one.code}`), ...row(page, "help", "dim", one.hint)];
}
const LEVEL_STYLES = {
	error: "red",
	warning: "yellow",
	note: "dim"
};
/** What only `verbose` asks for. */
function details(page, report) {
	return [
		listSection(page, "Suppressed", report.findings.flatMap(({ suppression, provenance, rule }) => suppression === void 0 ? [] : [`${placeInWords(provenance.home)}  ${rule.id}, by ${suppression.by}: ${suppression.reason}`])),
		listSection(page, "Sources", report.sources.map(sourceInWords)),
		listSection(page, "Not Kubernetes", report.notKubernetes)
	];
}
function listSection(page, heading, items) {
	if (items.length === 0) return [];
	return [
		page.paint("heading", heading),
		"",
		...items.map((item) => `  ${showUnseen(item)}`)
	];
}
function summary(page, report) {
	const { counts } = report;
	const findings = countedFindings(report).length;
	const severities = severitiesInWords(counts.bySeverity);
	const suppressed = counts.suppressed === 0 ? "" : ` (and ${counts.suppressed} suppressed)`;
	return [
		`${counted(findings, "finding")}${severities === "" ? "" : `: ${severities}`}${suppressed}`,
		showUnseen(judgedInWords(report)),
		"",
		`${page.paint(VERDICT_STYLES[report.verdict], report.verdict)}: ${verdictInWords(report)}`
	];
}
const VERDICT_STYLES = {
	passed: "green",
	failed: "red",
	incomplete: "yellow"
};
/** A label left of the rule and prose right of it, wrapped; nothing where there is nothing to say. */
function row(page, label, style, words) {
	return words === "" ? [] : labelled(page, label, style, prose(page, words));
}
function labelled(page, label, style, lines) {
	const rule = page.paint("dim", "│");
	return lines.map((line, index) => {
		const head = index === 0 ? label : "";
		return `${" ".repeat(Math.max(0, GUTTER - head.length))}${page.paint(style, head)} ${rule} ${line}`.trimEnd();
	});
}
function prose(page, words) {
	return wrap(showUnseen(words), proseWidth(page));
}
function proseWidth(page) {
	return Math.max(LEAST_PROSE, page.columns - GUTTER - RULE_WIDTH);
}

// src/report/write.ts
/** The forms that a report can have. */
const FORMATS = [
	"text",
	"sarif",
	"json",
	"github",
	"markdown"
];
/** The report in one of its forms. */
function write(report, format, options) {
	return WRITERS[format](report, options);
}
const WRITERS = {
	text,
	sarif,
	json: (report) => json(report),
	github: (report) => github(report),
	markdown: (report) => markdown(report)
};

// src/cel/nearest.ts
/** The candidate that differs from `name` by the fewest letters, if that is few enough to be a slip of the finger. */
function nearest(name, candidates) {
	let best;
	let least = Math.max(1, Math.floor(name.length / 3)) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - name.length) >= least) continue;
		const distance = distanceBetween(name.toLowerCase(), candidate.toLowerCase());
		if (distance >= least) continue;
		least = distance;
		best = candidate;
	}
	return best;
}
function distanceBetween(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, position) => position);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const isSame = a[row - 1] === b[column - 1];
			let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (isSame ? 0 : 1));
			if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
			current.push(cost);
		}
		beforeLast = last;
		last = current;
	}
	return last[b.length] ?? 0;
}

// src/cel/syntax.ts
/** The dotted name that a chain of plain selections spells, e.g. `math.greatest`; undefined for anything else. */
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
/** The name at the root of a chain of plain selections, or undefined where the chain starts with something else. */
function rootName(expr) {
	let current = expr;
	while (current.kind === "select") current = current.operand;
	return current.kind === "name" ? current : void 0;
}

// src/catalog/compiled.ts
/**
* What every expression of a rule is given, in this order. A scope leaves what it does not have undefined, and the
* checker refuses rules that read it.
*/
const PARAMETERS = [
	"object",
	"template",
	"pod",
	"container",
	"containerType",
	"rule",
	"component",
	"flags",
	"item",
	"key",
	"params",
	"variables"
];

// src/config/template.ts
/** What `lintel init` writes to `lintel.yaml`: every key of the file, explained, with what holds when nothing is written. */
function configTemplate() {
	return `# Settings of Lintel. Everything here is optional; the values shown are the defaults unless the line says otherwise.
# Paths are written from the root of the repository.

# What to scan, and what to leave out (patterns as in .gitignore; .gitignore and .lintelignore count as well).
paths: [.]
exclude: []

# Which rules judge: recommended, strict, all, security or reliability.
preset: recommended

# A finding of this severity or above closes the gate: critical, high, medium, low, info or never.
failOn: high
# Findings below this severity are not shown.
minSeverity: info
# What becomes of a run that could not judge everything: fail or warn.
onIncomplete: fail

# Versions of Kubernetes that the manifests must suit; charts are rendered for the newest.
kubeVersion: "1.33..1.37"

# By rule or category: off, on, a severity, or parameters.
rules: {}
#  latest-tag: off
#  host-port: low
#  allowed-registries:
#    severity: high
#    params:
#      registries: [ghcr.io/acme/]

# Rule files of your own.
# customRules: [policies/*.yaml]

# Charts that are deployed with values of their own. Values files are looked for in the chart's folder, then from the root.
# helm:
#  - chart: charts/web
#    environments:
#      - name: prod
#        values: [values-prod.yaml]
#        namespace: shop

# Kustomizations to build; without this, those that no other builds on.
# kustomize:
#   roots: [overlays/*]

# Folders whose manifests are applied together.
# sets: [[deploy, services]]

# Findings that do not count, each with the reason.
suppressions: []
#  - rule: host-port
#    path: deploy/**
#    kind: DaemonSet
#    name: node-agent
#    reason: The agent answers on the node's own address.
#    owner: platform
#    until: 2027-01-31
`;
}
/** What `lintel init` writes to `.github/workflows/lintel.yml`. `action` is the action with its version, as in `acme/lintel@v1`. */
function workflowTemplate(action) {
	return `name: Lintel

on:
  pull_request:
  push:
    branches: [main]

permissions: {}

jobs:
  lint:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      # For the upload to code scanning. Leave both out where code scanning is not available.
      security-events: write
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - id: lintel
        uses: ${action}
      - uses: github/codeql-action/upload-sarif@v4
        # A gate that is closed is what one wants to read about.
        if: \${{ !cancelled() && steps.lintel.outputs.sarif != '' }}
        with:
          sarif_file: \${{ steps.lintel.outputs.sarif }}
          category: lintel
`;
}

// src/trial/try-rule.ts
/** Judges Kubernetes YAML by one rule, all documents as one set. `params.strict` turns the second arm on. Pure. */
function tryRule(compiled, yaml, params = {}) {
	const { strict, ...others } = {
		...compiled.params,
		...params
	};
	const plan = planRules([{
		compiled,
		params: others,
		strict: strict === true
	}], []);
	const stream = {
		origin: repoPath("example.yaml"),
		text: yaml,
		line: 1
	};
	const rendering = {
		source: { kind: "stdin" },
		streams: [stream],
		trail: { kind: "identity" },
		diagnostics: []
	};
	const parsed = parse(rendering, stream, DEFAULT_LIMITS);
	const collector = collectSet(rendering, plan);
	const judgements = parsed.resources.map((resource) => {
		collector.add(resource);
		return evaluateResource(resource, plan);
	});
	judgements.push(evaluateSet(collector.set, plan));
	return {
		findings: [...(plan.syntax === void 0 ? [] : parsed.broken).map(({ message }) => ({
			subject: "",
			path: ".",
			message,
			severity: compiled.rule.severity
		})), ...judgements.flatMap((one) => one.findings).map(({ resource, path, message, severity }) => ({
			subject: resource === void 0 ? "" : `${resource.kind}/${resource.name}`,
			path: writtenPath(path),
			message,
			severity
		}))],
		faults: [...judgements.flatMap((one) => one.diagnostics).map((one) => one.message), ...plan.syntax === void 0 ? parsed.broken.map((one) => one.message) : []]
	};
}
/** A path as rule files write it. */
function writtenPath(path) {
	let text = "";
	for (const segment of path) if (typeof segment === "number") text += `[${segment}]`;
	else if (/^[^.[\]'"$*]+$/u.test(segment)) text += text === "" ? segment : `.${segment}`;
	else text += `['${segment}']`;
	return text === "" ? "." : text;
}

// src/gotemplate/marks.ts
/** Functions whose effect on a text can be repeated character by character. */
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
/** What is put behind the name of a template to name its marked copy. */
const MARKED_SUFFIX = "@marked";
/** Private-use characters, which no program gives a meaning. */
const PAIRS = [
	{
		open: "",
		close: ""
	},
	{
		open: "",
		close: ""
	},
	{
		open: "",
		close: ""
	},
	{
		open: "",
		close: ""
	}
];
/** A pair that none of the texts holds; undefined where someone has taken pains to use them all. */
function pairFor(texts) {
	const used = /* @__PURE__ */ new Set();
	for (const text of texts) for (const pair of PAIRS) if (text.includes(pair.open) || text.includes(pair.close)) used.add(pair);
	return PAIRS.find((pair) => !used.has(pair));
}
/** In front of text of the template: what follows stands at `place`, character for character up to the next mark. */
function textMark(pair, place) {
	return `${pair.open}T${placeText(place)}${pair.close}`;
}
/** In front of what the action at `place` prints. */
function openMark(pair, place, stages) {
	const delayed = stages.map(({ name, operands }) => [name, ...operands]);
	const suffix = delayed.length === 0 ? "" : `~${Buffer.from(JSON.stringify(delayed)).toString("hex")}`;
	return `${pair.open}B${placeText(place)}${suffix}${pair.close}`;
}
/** Behind what an action printed. */
function closeMark(pair) {
	return `${pair.open}E${pair.close}`;
}
/** The beginning of a mark that holds the key at which the `range` at `place` is; the key and `pair.close` follow. */
function keyMarkStart(pair, place) {
	return `${pair.open}K${placeText(place)}=`;
}
function placeText({ file, offset }) {
	return `${file.toString(36)}.${offset.toString(36)}`;
}

// src/gotemplate/lex.ts
const BLANKS = " 	\r\n";
/** Takes a template apart at its braces. Never throws. */
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
/** Offset of the `}}` that ends the action, quotes skipped; -1 where there is none. */
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
/** Offset behind the closing quote; -1 where there is none. Only raw strings go over lines. */
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
/** The tokens of an action's inside. Never throws. */
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
	return code <= 1114111 ? String.fromCodePoint(code) : "�";
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
/** Levels of blocks and parentheses. Go's own bound for parentheses is 1000; nobody nests as deep as this. */
const MAX_DEPTH = 500;
/** Reads a template as Go's `text/template` does. Never throws: what Go would refuse is broken. Knows no functions, so an unknown one is fine. */
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
/** Carries the reason out of the recursion; never leaves this file. */
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
/** Nodes up to the `end` or `else` that belongs to someone above, or to the end of the source. */
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
/** What stands behind `if`, `with` or `range`; `words` are at its pipeline. */
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
/** The operand with the `.a.b` that follow without a blank. */
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

// src/trial/example-faults.ts
/** What a rule's examples show to be wrong with it, one sentence each; empty when all hold. */
function exampleFaults(rule, examples) {
	return [...examples.fails.flatMap((example) => faultsOfFailing(rule, example)), ...examples.passes.flatMap((example) => faultsOfPassing(rule, example))];
}
function faultsOfFailing(rule, example) {
	const trial = tryRule(rule, example.yaml, example.params);
	const faults = trial.faults.map((fault) => `"${example.name}": ${fault}`);
	const wanted = example.at ?? [];
	const isQualified = wanted.some((one) => one.includes(" "));
	const found = trial.findings.map(({ subject, path }) => isQualified ? `${subject} ${path}` : path);
	if (found.join("\n") !== wanted.join("\n")) faults.push(`"${example.name}" should be found at ${wanted.join(", ")}, and is at ${found.join(", ") || "no place"}.`);
	for (const { severity } of trial.findings) if (example.severity !== void 0 && severity !== example.severity) faults.push(`"${example.name}" should be ${example.severity}, and is ${severity}.`);
	return faults;
}
function faultsOfPassing(rule, example) {
	const trial = tryRule(rule, example.yaml, example.params);
	return [...trial.faults.map((fault) => `"${example.name}": ${fault}`), ...trial.findings.map(({ path, message }) => `"${example.name}" should pass, and is found at ${path}: ${message}`)];
}

export { nearestName as A, isKnownKindPattern as B, nameOfSource as C, SCOPES as D, CATEGORIES as E, customDefinitions as F, loadTexts as I, BUILT_IN_RULES as L, REPORT_SCOPES as M, UNKNOWN_KINDS as N, makeConfig as O, availableRules as P, loadRuleTexts as R, exitCodeOf as S, indexOfNames as T, runtime_exports as V, FORMATS as _, closeMark as a, verdictInWords as b, pairFor as c, configTemplate as d, workflowTemplate as f, nearest as g, rootName as h, STAGE_NAMES as i, repoPath as j, SEVERITIES as k, textMark as l, dottedName as m, parseTemplate as n, keyMarkStart as o, PARAMETERS as p, MARKED_SUFFIX as r, openMark as s, exampleFaults as t, tryRule as u, write as v, parseYaml as w, lint as x, forTerminal as y, isMap as z };