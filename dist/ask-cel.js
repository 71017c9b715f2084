"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_facts = require("./facts.js");
const require_start = require("./start.js");
const require_program = require("./program.js");
const require_cel_compiler = require("./cel-compiler.js");
const require_trial = require("./trial.js");

// src/cel/error-place.ts
/**
* The part of the expression in which its error comes about: the innermost one that gives this error by itself. What stands
* inside of a loop or `cel.bind` has no value outside of it, so such an error is the whole loop's.
*/
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
		default: return require_facts.childrenOf(expr);
	}
}
function errorOf(expr, parameters, values) {
	const value = require_facts.madeOf(require_cel_compiler.generate(expr, { parameters }))(...values);
	return value instanceof require_facts.CelError ? value.message : void 0;
}

// src/trial/value-places.ts
/**
* Which parts of the manifest a value is. A mapping or list is known by itself; a text or number by the selections that
* led to it: `object.spec.replicas`, `object.?a.orValue(1)`, `object.spec.containers.map(c, c.image)`.
*/
function placesOf(expr, value, variables) {
	const nodes = nodesOf(variables["object"]);
	const known = (one) => typeof one === "object" && one !== null ? nodes.get(one) : void 0;
	const search = {
		variables,
		nodes,
		scope: /* @__PURE__ */ new Map([["object", []]])
	};
	const whole = known(value) ?? existing(pathOf(expr, search), value, variables);
	if (!Array.isArray(value)) return {
		whole,
		elements: []
	};
	const list = value;
	const led = elementPaths(expr, search);
	return {
		whole,
		elements: list.map((element, index) => known(element) ?? (whole === void 0 ? existing(led[index], element, variables) : [...whole, index]))
	};
}
function nodesOf(root) {
	const nodes = /* @__PURE__ */ new Map();
	const waiting = [[root, []]];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const [node, path] = next;
		if (typeof node !== "object" || node === null || nodes.has(node)) continue;
		nodes.set(node, path);
		const isList = Array.isArray(node);
		for (const [key, child] of Object.entries(node)) waiting.push([child, [...path, isList ? Number(key) : key]]);
	}
	return nodes;
}
function existing(path, value, variables) {
	return path !== void 0 && Object.is(require_program.valueAt(variables["object"], path), value) ? path : void 0;
}
function pathOf(expr, search) {
	switch (expr.kind) {
		case "name": return search.scope.get(expr.name);
		case "select": {
			const path = pathOf(expr.operand, search);
			return path === void 0 ? void 0 : [...path, expr.field];
		}
		case "index": {
			const path = pathOf(expr.operand, search);
			const key = evaluated(expr.index, search);
			return path === void 0 || typeof key !== "string" && typeof key !== "number" ? void 0 : [...path, key];
		}
		case "method": return [
			"orValue",
			"value",
			"or"
		].includes(expr.name) ? pathOf(expr.target, search) : void 0;
		default: return;
	}
}
function elementPaths(expr, search) {
	if (expr.kind !== "loop" || expr.macro !== "map" || expr.variables.length !== 1) return [];
	const [variable = ""] = expr.variables;
	const { filter } = expr;
	const visited = evaluated(filter === void 0 ? expr.range : {
		...expr,
		macro: "filter",
		filter: void 0,
		body: filter
	}, search);
	if (!Array.isArray(visited)) return [];
	return visited.map((item) => {
		const place = typeof item === "object" && item !== null ? search.nodes.get(item) : void 0;
		if (place === void 0) return void 0;
		return pathOf(expr.body, {
			...search,
			scope: /* @__PURE__ */ new Map([[variable, place]])
		});
	});
}
function evaluated(expr, { variables }) {
	return require_facts.madeOf(require_cel_compiler.generate(expr, { parameters: Object.keys(variables) }))(...Object.values(variables));
}

// src/trial/ask-cel.ts
/**
* Evaluates one expression over each Kubernetes object of the texts. It may read `object` and, where they are given, `params`.
* Pure; never throws.
*/
function askCel(source, texts, params) {
	const given = params === void 0 ? {} : { params };
	const names = ["object", ...Object.keys(given)];
	const read = require_cel_compiler.understand(source, { variables: Object.fromEntries(names.map((name) => [name, "dyn"])) });
	if (!read.ok) return read;
	const { expr } = read;
	const evaluate = require_facts.madeOf(require_cel_compiler.generate(expr, { parameters: names }));
	const answers = [];
	const broken = [];
	for (const { file, text } of texts) {
		const { parsed } = require_trial.readTrialText(text);
		broken.push(...parsed.broken.map(({ message, position }) => ({
			file,
			line: position.line,
			message
		})));
		for (const resource of parsed.resources) {
			const variables = {
				object: resource.object,
				...given
			};
			const value = evaluate(...Object.values(variables));
			const lineOf = (path) => resource.document.locate([...resource.root, ...path]).region.start.line;
			const { apiVersion, kind, name, namespace } = resource;
			answers.push({
				file,
				object: {
					apiVersion,
					kind,
					name,
					...namespace === void 0 ? {} : { namespace }
				},
				line: lineOf([]),
				result: value instanceof require_facts.CelError ? {
					kind: "error",
					message: value.message,
					at: placeOfError(expr, source, variables)
				} : valueResult(value, placesOf(expr, contentOf(value), variables), lineOf)
			});
		}
	}
	return {
		ok: true,
		type: require_cel_compiler.textOfType(read.type),
		answers,
		broken
	};
}
/** What an optional holds stands where it was found. */
function contentOf(value) {
	return value instanceof require_facts.Optional ? value.value : value;
}
function placeOfError(expr, source, variables) {
	return require_cel_compiler.positionAt(source, errorPlace(expr, Object.keys(variables), Object.values(variables)).offset);
}
function valueResult(value, { whole, elements }, lineOf) {
	return {
		kind: "value",
		value: require_facts.plainOf(value),
		line: whole === void 0 ? void 0 : lineOf(whole),
		elementLines: elements.map((path) => path === void 0 ? void 0 : lineOf(path))
	};
}

// src/cli/cel.ts
var cel_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ celCommand: () => celCommand });
const USAGE = "Write `lintel cel 'object.spec.replicas > 1' deploy.yaml`, or `-` for standard input.";
/**
* `lintel cel EXPR FILE\u2026`: one expression over each object of the files, with the lines of what it gives. Exit 2 where it is
* no CEL, gives an error for an object, or a file cannot be read.
*/
async function celCommand(args, terminal) {
	const [source, ...files] = args.words;
	if (source === void 0 || files.length === 0) throw new require_start.UserError("`lintel cel` takes an expression and files", { hint: USAGE });
	const format = require_program.one(args, "format") ?? "text";
	if (format !== "text" && format !== "json") throw new require_start.UserError(`\`lintel cel\` has no format "${format}"`, { hint: "It writes text or json." });
	const texts = [];
	for (const file of files) texts.push({
		file,
		text: file === "-" ? await require_program.readStdin(terminal) : require_program.givenText(file, terminal)
	});
	const answer = askCel(source, texts, paramsOf(require_program.one(args, "params"), terminal));
	if (format === "json") terminal.stdout.write(answerJson(source, answer));
	else tell(source, answer, terminal);
	if (!answer.ok) return require_start.EXIT.usage;
	if (answer.answers.length === 0 && answer.broken.length === 0) throw new require_start.UserError(`${files.join(", ")} holds no Kubernetes object`, { hint: "An object has `apiVersion` and `kind`; render a chart first, e.g. `helm template . | lintel cel EXPR -`." });
	return answer.broken.length === 0 && answer.answers.every(({ result }) => result.kind === "value") ? require_start.EXIT.passed : require_start.EXIT.usage;
}
/** The first document of the file: an object such as a ConfigMap is given whole, as an admission policy is. */
function paramsOf(file, terminal) {
	if (file === void 0) return void 0;
	const [document] = require_program.parseYaml(require_program.givenText(file, terminal), {
		documents: 1,
		nodes: 1e6,
		depth: 200
	}).documents;
	if (document?.kind === "data") return document.data;
	throw new require_start.UserError(`--params: ${file} is no YAML${document === void 0 ? "" : `: ${document.message}`}`, {
		hint: "Write the parameters as a YAML mapping or as the object that a policy would name.",
		at: {
			file,
			...document === void 0 ? {} : { line: document.position.line }
		}
	});
}
function tell(source, answer, { stdout, stderr }) {
	if (!answer.ok) {
		for (const { line, column, message, hint } of answer.problems) {
			stderr.write(`EXPR:${line}:${column}  ${require_program.forTerminal(message)}\n${underlined(source, line, column)}`);
			if (hint !== void 0) stderr.write(`  ${require_program.forTerminal(hint)}\n`);
		}
		return;
	}
	for (const about of answer.answers) stdout.write(linesOf(about, source).join(""));
	for (const { file, line, message } of answer.broken) stderr.write(`${require_program.forTerminal(file)}:${line}  not evaluated: ${require_program.forTerminal(message)}\n`);
}
function linesOf({ file, line, object, result }, source) {
	const row = (at, what) => {
		const name = `${object.kind}/${object.namespace === void 0 ? "" : `${object.namespace}/`}${object.name}`;
		return `${require_program.forTerminal(file)}:${at ?? line}  ${require_program.forTerminal(name)}  ${require_program.forTerminal(what)}\n`;
	};
	if (result.kind === "error") return [row(line, `error: ${result.message}`), underlined(source, result.at.line, result.at.column)];
	const { value } = result;
	if (!Array.isArray(value) || value.length === 0) return [row(result.line, written(value))];
	return value.map((element, index) => row(result.elementLines[index], `[${index}] ${written(element)}`));
}
/** The line of the expression with a caret below the column; of a long one, what is around it. */
function underlined(source, line, column) {
	const text = source.split("\n")[line - 1] ?? "";
	const from = Math.max(0, column - 1 - 60);
	const before = require_program.forTerminal(text.slice(from, column - 1));
	return `  ${before}${require_program.forTerminal(text.slice(column - 1, column - 1 + 60))}\n  ${" ".repeat(before.length)}^\n`;
}
function written(value) {
	if (value === void 0) return "none";
	return JSON.stringify(value, exactly) ?? "none";
}
/** JSON has no integers beyond 2^53 that every reader keeps, so those are texts; a quantity and its like show their type. */
function exactly(_, value) {
	if (value instanceof require_facts.CelObject) return value.typeName;
	return typeof value === "bigint" ? String(value) : value;
}
function answerJson(source, answer) {
	const body = answer.ok ? {
		expression: source,
		type: answer.type,
		results: answer.answers.map(({ file, line, object, result }) => ({
			file,
			...object,
			line,
			...result.kind === "error" ? { error: {
				message: result.message,
				...result.at
			} } : {
				...result.value === void 0 ? { isNone: true } : { value: result.value },
				...result.line === void 0 ? {} : { valueLine: result.line },
				...result.elementLines.length === 0 ? {} : { elementLines: result.elementLines.map((at) => at ?? null) }
			}
		})),
		broken: answer.broken
	} : {
		expression: source,
		problems: answer.problems.map(({ message, hint, line, column }) => ({
			message,
			...hint === void 0 ? {} : { hint },
			line,
			column
		}))
	};
	return `${JSON.stringify(body, exactly, 2)}\n`;
}

Object.defineProperty(exports, "cel_exports", {
  enumerable: true,
  get: function () {
    return cel_exports;
  }
});