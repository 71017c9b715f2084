"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_facts = require("./facts.js");
const require_start = require("./start.js");
const require_program = require("./program.js");
const require_cel_compiler = require("./cel-compiler.js");
const require_trial = require("./trial.js");
let node_path = require("node:path");
let node_fs = require("node:fs");

// src/trial/value-places.ts
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
function contentOf(value) {
	return value instanceof require_facts.Optional ? value.value : value;
}
function placeOfError(expr, source, variables) {
	return require_cel_compiler.positionAt(source, require_cel_compiler.errorPlace(expr, Object.keys(variables), Object.values(variables)).offset);
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
async function celCommand(args, terminal) {
	const [source, ...files] = args.words;
	if (source === void 0 || files.length === 0) throw new require_start.UserError("`lintel cel` takes an expression and files or folders", { hint: USAGE });
	const format = require_program.one(args, "format") ?? "text";
	if (format !== "text" && format !== "json") throw new require_start.UserError(`\`lintel cel\` has no format "${format}"`, { hint: "It writes text or json." });
	const texts = [];
	for (const word of files) if (word === "-") texts.push({
		file: word,
		text: await require_program.readStdin(terminal)
	});
	else for (const file of await filesAt(word, terminal)) texts.push({
		file,
		text: require_program.givenText(file, terminal)
	});
	const answer = askCel(source, texts, paramsOf(require_program.one(args, "params"), terminal));
	if (format === "json") terminal.stdout.write(answerJson(source, answer));
	else tell(source, answer, terminal);
	if (!answer.ok) return require_start.EXIT.usage;
	if (answer.answers.length === 0 && answer.broken.length === 0) throw new require_start.UserError(`${files.join(", ")} holds no Kubernetes object`, { hint: "An object has `apiVersion` and `kind`; render a chart first, e.g. `helm template . | lintel cel EXPR -`." });
	return answer.broken.length === 0 && answer.answers.every(({ result }) => result.kind === "value") ? require_start.EXIT.passed : require_start.EXIT.usage;
}
async function filesAt(word, { cwd }) {
	const path = (0, node_path.resolve)(cwd, word);
	if ((0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [word];
	const { filesOfGlob } = await Promise.resolve().then(() => require("./program.js")).then((n) => n.repository_paths_exports);
	const files = (await Promise.all([
		"yaml",
		"yml",
		"json"
	].map((ending) => filesOfGlob(path, `**/*.${ending}`)))).flat().map((file) => (0, node_path.relative)(path, file));
	const charts = files.filter((file) => (0, node_path.basename)(file) === "Chart.yaml").map((file) => (0, node_path.join)((0, node_path.dirname)(file), "templates/"));
	return files.filter((file) => !charts.some((templates) => file.startsWith(templates))).toSorted().map((file) => (0, node_path.join)(word, file));
}
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