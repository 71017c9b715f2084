import { n as __exportAll } from "./rolldown-runtime.js";
import { r as groupBy } from "./help.js";
import { P as CORE_SCHEMA, R as load } from "./core.js";
import { createRequire } from "node:module";

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
const NONE = new Optional(void 0);
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
const OVER_POOL = new CelError("cost limit: the rules before have used up what one object may cost");
let left = COST_LIMIT;
let granted = COST_LIMIT;
let pool = Infinity;
/**
* What all evaluations from here on may do together, in steps, until the next grant: many expressions that are each within
* their limit can be endless as well. Infinity for no limit, which holds where nobody grants.
*/
function grant(steps) {
	pool = steps;
	granted = left;
}
/** Starts the count anew; generated code calls it before each evaluation. */
function begin() {
	pool -= granted - left;
	left = pool < 1e6 ? Math.max(pool, 0) : COST_LIMIT;
	granted = left;
}
/** Takes `steps` from what is left, and gives the error when that was too much. */
function spend(steps) {
	left -= steps;
	return left < 0 ? overBudget() : void 0;
}
function overBudget() {
	return granted < 1e6 ? OVER_POOL : OVER_BUDGET;
}
/** Longest string that an expression may build, in UTF-16 code units. */
const MAX_STRING_LENGTH = 1e7;
/** Takes the steps for building or searching a string of this length. */
function spendText(length) {
	if (length < 64) return left < 0 ? overBudget() : void 0;
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
function peek(operand, field) {
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
function entriesOf(entries) {
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
	const keys = range instanceof CelMap ? entriesOf(range).map((entry) => entry.key) : Object.keys(range);
	return spend(keys.length) ?? keys;
}
/** What a loop with two variables visits: index and element of a list, key and value of a map. */
function pairs(range) {
	if (isList(range)) return spend(range.length) ?? range.map((value, key) => ({
		key,
		value
	}));
	if (!isMap$1(range)) return noOverload("comprehension", range);
	return spend(sizeOfMap(range)) ?? entriesOf(range);
}
/** An optional around a value that may be absent. */
function boxed(value) {
	if (value === void 0) return NONE;
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
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
/** `base64.decode(text)`, with or without padding. */
function base64Decode(value) {
	if (typeof value !== "string") return noOverload("base64.decode", value);
	const spent = spendText(value.length);
	if (spent !== void 0) return spent;
	return BASE64.test(value) ? new Bytes(new Uint8Array(Buffer.from(value, "base64"))) : new CelError("the text is no base64");
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
	const left = groupsOf(head, tail === void 0);
	const right = tail === void 0 ? [] : groupsOf(tail, true);
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
function groupsOf(text, mayEndInIpv4) {
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
const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9})\d*)?(?:[Zz]|([+-])(\d\d):(\d\d))$/;
/** `timestamp(value)`: from RFC 3339, or from seconds since 1970. */
function timestamp(value) {
	if (value instanceof Timestamp) return value;
	if (isInt(value)) return timestampOf(BigInt(value) * SECOND);
	if (typeof value !== "string") return noOverload("timestamp", value);
	return parseTimestamp(value) ?? new CelError(`${JSON.stringify(value)} is no RFC 3339 timestamp`);
}
function parseTimestamp(text) {
	const match = TIMESTAMP.exec(text);
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
	if (/^[+-]?inf(?:inity)?$/i.test(value)) return value.startsWith("-") ? -Infinity : Infinity;
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
		case "s": return textOf(arg);
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
function textOf(value) {
	return textAt(value, 0);
}
function textAt(value, depth) {
	if (depth > 1e3) return TOO_DEEP;
	if (value === null) return "null";
	if (isList(value)) return joined(value.map((inner) => textAt(inner, depth + 1)), "[", "]");
	if (isMap$1(value)) return joined(entriesOf(value).map((entry) => {
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
	for (const { key, value } of entriesOf(a)) {
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
	if (typeof a === "string" && typeof b === "string") return compareText(a, b);
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
function compareText(a, b) {
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
function add(a, b) {
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
	const most = limit < 0 ? Infinity : Number(limit);
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
function quote(text) {
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
	return spend(list.length) ?? rest.reduce((total, value) => total instanceof CelError ? total : add(total, value), start);
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
function distinct(list) {
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
		for (const { key, value } of entriesOf(one)) {
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
function isNaN(value) {
	const number = numberOfDouble(value);
	return number === void 0 ? noOverload("math.isNaN", value) : Number.isNaN(number);
}
/** `math.isInf(double)`. */
function isInf(value) {
	const number = numberOfDouble(value);
	return number === void 0 ? noOverload("math.isInf", value) : Math.abs(number) === Infinity;
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
const FORMATS = new Map([
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
	const format = FORMATS.get(name);
	return format === void 0 ? NONE : new Optional(format);
}
/** `format.validate(text)`: none when the text has the format, else an optional list of what is wrong. */
function validate(format, text) {
	if (!(format instanceof NamedFormat) || typeof text !== "string") return noOverload("validate", format, text);
	const problems = format.problemsOf(text);
	return problems.length === 0 ? NONE : new Optional(problems);
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
	return NONE;
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
	return spendText(text.length * 8) ?? matcher.findAll(text, limit < 0 ? Infinity : Number(limit));
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
const MAX_PATTERN_LENGTH = 1e4;
function re2Matcher(source) {
	if (source.length > MAX_PATTERN_LENGTH) return new CelError(`a pattern is longer than ${MAX_PATTERN_LENGTH} characters`);
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
	add: () => add,
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
	distinct: () => distinct,
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
	entriesOf: () => entriesOf,
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
	isNaN: () => isNaN,
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
	peek: () => peek,
	peekIndex: () => peekIndex,
	peekOwn: () => peekOwn,
	prefixLength: () => prefixLength,
	qualifiedName: () => qualifiedName,
	quantity: () => quantity,
	quote: () => quote,
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
		const identity = identityOf(resource, set);
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
function identityOf({ apiVersion, kind, name, namespace, object }, set) {
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
		apiGroups: stringsIn(rule["apiGroups"]),
		resources: stringsIn(rule["resources"]),
		verbs: stringsIn(rule["verbs"]),
		resourceNames: stringsIn(rule["resourceNames"])
	}] : []);
}
function stringsIn(value) {
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
	const autoscalers = groupBy(set.ofKind("HorizontalPodAutoscaler"), targetOf);
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
function targetOf(autoscaler) {
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
		if (settingOf(template.spec["resources"], kind, resource) === "amount") continue;
		const isFilledIn = defaultsFor(template.owner).has(kind, resource);
		for (const { container, shownName, type, isSidecar, path } of containersOf(template)) {
			if (!(type === "container" || isSidecar || type === "init" && params["includeInit"] === true)) continue;
			const setting = settingOf(container["resources"], kind, resource);
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
function settingOf(resources, kind, resource) {
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
function wordsOf(container, root) {
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
	const invocation = invocationOf(container, root);
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
function invocationOf(container, root) {
	const words = wordsOf(container, root);
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

// src/model/secret.ts
/** What is printed in place of a secret. */
const REDACTED = "•••";

// src/kubernetes/releases.ts
/** Kinds by which a controller installs a chart or a folder that it fetches itself: Flux, Argo CD, and the Helm controller of k3s. */
const RELEASES = {
	HelmRelease: "helm.toolkit.fluxcd.io",
	HelmChart: "helm.cattle.io",
	Application: "argoproj.io",
	ApplicationSet: "argoproj.io"
};
/** Whether the object installs what another place holds, so that the workloads it stands for cannot be seen here. */
function isRelease({ apiVersion, kind }) {
	return Object.hasOwn(RELEASES, kind) && RELEASES[kind] === groupOf(apiVersion);
}

// src/model/helm-clues.ts
/** The texts in which a line can be home: templates, values and definitions, but for those in packaged charts. */
function textsOfClues({ chart, templates, values, plain }) {
	const clues = [
		...templates,
		...valuesIn(chart),
		...values,
		...plain.values()
	];
	return new Map(clues.flatMap(({ file, text }) => file === void 0 ? [] : [[file, text]]));
}
function valuesIn({ values, children }) {
	return [...values === void 0 ? [] : [values], ...children.flatMap(valuesIn)];
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

// src/model/diagnostic.ts
/** What each diagnostic code is about. A code is never reused; `docs/diagnostics.md` lists them. */
const DIAGNOSTIC_CODES = {
	"render-failed": "Helm or Kustomize refused a source, so nothing in it was judged.",
	"render-partial": "A chart was rendered without a dependency that is not in the repository.",
	"renderer-missing": "No Helm or Kustomize was found.",
	"renderer-refused": "The renderer found lies inside the scanned repository, and is not run.",
	"dependency-missing": "A chart needs a dependency that is not in its charts folder.",
	"release-elsewhere": "Objects install charts or folders that a controller fetches, so what those hold was not judged.",
	"library-chart": "A library chart is not rendered by itself.",
	"remote-base": "A kustomization names a base, chart or plugin that would need the network or run a program.",
	"not-kubernetes": "A file that was asked for by name holds no Kubernetes object.",
	"nothing-to-scan": "No Kubernetes content was found.",
	unreadable: "A file could not be read.",
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
	"setting-without-effect": "The configuration has a key that this version reads and does not act on.",
	"config-file-in-subfolder": "A configuration file below the root is not read."
};

// src/cel/nearest.ts
/** The candidate that differs from `name` by the fewest letters, if that is few enough to be a slip of the finger. */
function nearest(name, candidates) {
	let best;
	let least = Math.max(1, Math.floor(name.length / 3)) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - name.length) >= least) continue;
		const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
		if (distance >= least) continue;
		least = distance;
		best = candidate;
	}
	return best;
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

export { endsWith as $, check$13 as A, isIP as At, groupOf as B, peek as Bt, check$6 as C, size as Ct, check$10 as D, containsIP as Dt, check$9 as E, cidr as Et, CONTAINER_LISTS as F, hasValue as Ft, matches as G, begin as Gt, matchesKind as H, select as Ht, podTemplatePath as I, index as It, indexOf as J, TypeValue as Jt, matchesPattern as K, grant as Kt, check$18 as L, list as Lt, check$15 as M, base64Decode as Mt, check$16 as N, boxed as Nt, check$11 as O, ip as Ot, check$17 as P, elements as Pt, contains as Q, isMap as R, map as Rt, check$5 as S, int as St, check$8 as T, type as Tt, runtime_exports as U, unboxed as Ut, isKnownKindPattern as V, peekIndex as Vt, findAll as W, valueOf as Wt, max as X, lastIndexOf as Y, range as Z, check as _, notBool as _t, nameOfSource as a, substring as at, check$3 as b, unequal as bt, REDACTED as c, add as ct, CATEGORIES as d, greaterOrEqual as dt, join as et, SCOPES as f, isIn as ft, repoPath as g, not as gt, nearestName as h, multiply as ht, DIAGNOSTIC_CODES as i, startsWith as it, check$14 as j, isLoopback as jt, check$12 as k, isCIDR as kt, keyOfResource as l, equal as lt, rankOf as m, lessOrEqual as mt, rootName as n, replace as nt, textsOfClues as o, trim as ot, SEVERITIES as p, less as pt, pattern as q, CelError as qt, nearest as r, split as rt, isRelease as s, upperAscii as st, dottedName as t, lowerAscii as tt, componentSettingsOf as u, greater as ut, check$1 as v, subtract as vt, check$7 as w, string as wt, check$4 as x, dyn as xt, check$2 as y, undecided as yt, valueAt as z, pairs as zt };