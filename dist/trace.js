"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_core = require("./core.js");
const require_program = require("./program.js");
const require_start = require("./start.js");
const require_reports = require("./reports.js");
const require_flags = require("./flags.js");
const require_facts = require("./facts.js");
const require_ways = require("./ways.js");
let node_path = require("node:path");
let node_fs = require("node:fs");

// src/report/trace-json.ts
const TRACE_SCHEMA_VERSION = "1";
function traceJson(answer) {
	const report = {
		schemaVersion: TRACE_SCHEMA_VERSION,
		fields: answer.fields.map(fieldValue),
		conditions: answer.conditions.map(({ at }) => require_reports.placeValue(at)),
		diagnostics: answer.diagnostics.map(({ code, level, message }) => ({
			code,
			level,
			message
		}))
	};
	return require_program.toSafeJson(report, answer.fields.length);
}
function fieldValue({ resource, path, value, isMissing, sources, provenance, chain }) {
	return {
		resource,
		path,
		...value === void 0 ? {} : { value },
		missing: isMissing,
		sources,
		provenance: require_reports.provenanceValue(provenance),
		chain: chain.map(({ at, role, text }) => ({
			...require_reports.placeValue(at),
			role,
			...text === void 0 ? {} : { text }
		}))
	};
}

// src/report/trace-text.ts
function traceText(answer, options) {
	const page = require_core.pageFor(options);
	return `${[...answerSections(page, answer), troubles(page, answer)].filter((one) => one.length > 0).map((section) => section.map(require_program.withoutCommands).join("\n")).join("\n\n")}\n`;
}
function answerSections(page, answer) {
	const { question, fields } = answer;
	if (question.kind === "line") return lineSections(page, question, answer);
	return question.field === void 0 ? tables(page, fields) : fields.map((field) => fieldLines(page, field));
}
function fieldLines(page, field) {
	const { provenance, chain } = field;
	const width = Math.max(...chain.map((line) => require_core.widthOf(require_core.lineInWords(line.at))));
	return [
		page.paint("heading", require_program.forTerminal(require_core.resourceInWords(field.resource))),
		require_program.forTerminal(assignment(field)),
		"",
		...chain.flatMap((line, index) => chainLine(page, line, {
			width,
			isHome: index === 0
		})),
		...require_core.row(page, "rendered", "dim", renderedInWords(field)),
		...require_core.row(page, "set", "cyan", provenance.setKey === void 0 ? "" : `${provenance.setKey.key} in ${provenance.setKey.file}`),
		...require_core.row(page, "in", "dim", field.sources.join(", ")),
		...require_core.row(page, provenance.precision, "yellow", provenance.reason ?? "")
	];
}
function assignment({ path, value, isMissing }) {
	const name = require_core.pathInWords(path);
	if (isMissing) return `${name} is not set; where it would be added:`;
	return value === void 0 ? name : `${name}: ${value.split("\n", 1)[0] ?? ""}${value.includes("\n") ? " \u2026" : ""}`;
}
function chainLine(page, line, { width, isHome }) {
	const place = require_core.visible(require_core.lineInWords(line.at));
	const text = require_core.visible(line.text?.trim() ?? "");
	const padded = text === "" ? place : `${place}${" ".repeat(Math.max(0, width - require_core.widthOf(place)))}  ${text}`;
	const label = isHome ? "home" : line.role === "overridden" ? "over" : LABELS[line.role] ?? line.role;
	return require_core.labelled(page, label, isHome ? "green" : "dim", [require_core.cut(padded, require_core.proseWidth(page))]);
}
const LABELS = {
	kustomization: "built by",
	dependency: "chart"
};
function renderedInWords({ provenance: { rendered }, isMissing, path }) {
	if (rendered === void 0) return "";
	const beside = isMissing || require_core.pathInWords(rendered.path) !== require_core.pathInWords(path) ? `, as part of ${require_core.pathInWords(rendered.path)}` : "";
	return `line ${rendered.line} of ${rendered.source}${beside}`;
}
function tables(page, fields) {
	return [...require_flags.groupBy(fields, (field) => `${require_program.keyOfResource(field.resource)}\n${field.sources.join("\n")}`).values()].map((group) => {
		const [first] = group;
		const rows = group.map((field) => [require_program.showUnseen(assignment(field)), homeInWords(field)]);
		return first === void 0 ? [] : [
			heading(page, first),
			"",
			...columns(page, rows)
		];
	});
}
function heading(page, { resource, sources }) {
	return `${page.paint("heading", require_program.forTerminal(require_core.resourceInWords(resource)))}  ${page.paint("dim", require_program.forTerminal(sources.join(", ")))}`;
}
function homeInWords({ provenance: { home, precision } }) {
	return require_program.showUnseen(`${require_core.lineInWords(home)}${precision === "exact" ? "" : ` (${precision})`}`);
}
const MOST_LEFT = 100;
function columns(page, rows) {
	const right = Math.max(0, ...rows.map((one) => require_core.widthOf(one[1])));
	const room = Math.max(24, Math.min(MOST_LEFT, page.columns - right - 4));
	const left = Math.min(room, Math.max(0, ...rows.map((one) => require_core.widthOf(one[0]))));
	return rows.map(([name, place]) => {
		const shown = require_core.cut(name, left);
		return `  ${shown}${" ".repeat(Math.max(0, left - require_core.widthOf(shown)))}  ${page.paint("cyan", place)}`;
	});
}
function lineSections(page, { file, line }, { fields, text, sources, conditions }) {
	const title = page.paint("heading", require_program.forTerminal(`${file}:${line}`));
	const head = text === void 0 ? [title] : [
		title,
		"",
		...require_core.labelled(page, String(line), "cyan", [require_core.visible(text)])
	];
	const decides = conditionSection(page, conditions);
	if (fields.length === 0 && decides.length > 0) return [head, decides];
	if (fields.length === 0) {
		const looked = sources.length === 0 ? "No chart, kustomization or manifest of the repository reads it." : `Looked through ${sources.map(inASentence).join(", ")}.`;
		return [head, require_core.prose(page, `Nothing that is rendered comes from this line. ${looked}`)];
	}
	const groups = require_flags.groupBy(fields, (field) => `${require_program.keyOfResource(field.resource)}\n${field.sources.join("\n")}`);
	return [
		head,
		...[...groups.values()].map((group) => {
			const [first] = group;
			if (first === void 0) return [];
			return [heading(page, first), ...group.flatMap((field) => require_core.row(page, partOf(field, file, line), "dim", assignment(field)))];
		}),
		decides,
		[`Feeds ${require_core.counted(fields.length, "field")} of ${require_core.counted(groups.size, "resource")}.`]
	];
}
function inASentence(source) {
	return source === "." ? "the root of the repository" : source;
}
function conditionSection(page, conditions) {
	if (conditions.length === 0) return [];
	const width = Math.max(...conditions.map(({ at }) => require_core.widthOf(require_core.lineInWords(at))));
	return [page.paint("heading", "Decides what these print"), ...conditions.flatMap((one) => chainLine(page, one, {
		width,
		isHome: false
	}))];
}
function partOf({ chain, provenance: { precision } }, file, line) {
	const here = chain.findIndex(({ at }) => at.file === file && at.region?.start.line === line);
	const inside = here === -1 ? chain.findIndex(({ at }) => at.file === file && (at.region?.start.line ?? 0) > line) : -1;
	const part = chain[here === -1 ? inside : here];
	if (part === void 0) return "";
	const isLost = part.role === "overridden";
	if (here === -1) return `${isLost ? "lost" : "line"} ${part.at.region?.start.line ?? ""}`;
	if (here === 0) return precision === "exact" ? "home" : precision;
	return isLost ? "lost" : LABELS[part.role] ?? part.role;
}
function troubles(page, { diagnostics }) {
	return diagnostics.flatMap((one) => [...require_core.row(page, one.level, one.level === "error" ? "red" : "yellow", one.message), ...require_core.row(page, "help", "dim", one.hint)]);
}

// src/trace/ask-resource.ts
function isChosen(resource, choice) {
	if (choice === void 0 || require_program.keyOfResource(resource) === choice.written) return "yes";
	if (resource.kind.toLowerCase() !== choice.kind.toLowerCase()) return "no";
	if (choice.namespace !== void 0 && choice.namespace !== (resource.namespace ?? "")) return "no";
	if (resource.name === choice.name) return "yes";
	return `-${resource.name}-`.includes(`-${choice.name}-`) ? "perhaps" : "no";
}
function askResource(asked, question) {
	if (question.kind === "line") return fieldsOfLine(asked, question);
	const { field, resource: choice } = question;
	if (field === void 0) return { fields: pathsIn(asked.resource.object, []).map((path) => traceOf(path, asked)) };
	const paths = resolveField(asked.resource.object, field, []);
	return { fields: choice !== void 0 || paths.some((path) => require_program.valueAt(asked.resource.object, path) !== void 0) ? paths.map((path) => traceOf(path, asked)) : [] };
}
function resolveField(value, steps, path) {
	const [step, ...rest] = steps;
	if (step === void 0) return [path];
	if (step.kind === "key") return resolveField(require_program.isMap(value) ? value[step.key] : void 0, rest, [...path, step.key]);
	const items = Array.isArray(value) ? value : [];
	if (step.item === "*") return items.flatMap((item, index) => resolveField(item, rest, [...path, index]));
	const index = /^\d+$/u.test(step.item) ? Number(step.item) : items.findIndex((item) => item === step.item || require_program.isMap(item) && Object.values(item).includes(step.item));
	return index === -1 ? [] : resolveField(items[index], rest, [...path, index]);
}
function pathsIn(value, path) {
	if (Array.isArray(value) && value.length > 0) return value.flatMap((item, index) => pathsIn(item, [...path, index]));
	if (require_program.isMap(value) && Object.keys(value).length > 0) return Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]));
	return [path];
}
function fieldsOfLine(asked, { file, line }) {
	const { resource, way } = asked;
	if (way.textOf(file) === void 0 && resource.document.stream.origin !== file) return { fields: [] };
	const text = way.textOf(file) ?? resource.document.stream.text;
	const place = {
		file,
		line,
		last: lastOfBlock(text, line)
	};
	const found = [];
	collectFed(resource.object, [], (path) => isOnWay(way.ofPath(resource, path), place), found);
	const fields = found.map((path) => traceOf(path, asked));
	if (fields.length === 0) return { fields };
	const isSecret = found.some(asked.secrets) || resource.kind === "Secret";
	const shown = require_core.lineExcerpt(text, regionOfLine(text, line), {
		isSecret,
		isItem: false
	});
	return shown === void 0 ? { fields } : {
		fields,
		text: shown
	};
}
function conditionLines(way, file, line) {
	return (way.conditionsOn?.(file, line) ?? []).map((at) => {
		const text = way.textOf(at.file);
		const shown = text === void 0 || at.region === void 0 ? void 0 : require_core.lineExcerpt(text, at.region, {
			isSecret: false,
			isItem: false
		});
		return {
			at,
			role: "template",
			...shown === void 0 ? {} : { text: shown }
		};
	});
}
function collectFed(value, path, isFed, into) {
	const keys = Array.isArray(value) ? [...value.keys()] : require_program.isMap(value) ? Object.keys(value) : [];
	let isInside = false;
	for (const key of keys) if (collectFed(require_program.valueAt(value, [key]), [...path, key], isFed, into)) isInside = true;
	if (isInside || path.length === 0 || !isFed(path)) return isInside;
	into.push(path);
	return true;
}
function isOnWay({ home, steps, overridden = [] }, { file, line, last }) {
	const isHere = (at) => at.file === file && at.region?.start.line === line;
	const isInside = (at) => at.file === file && at.region !== void 0 && at.region.start.line >= line && at.region.start.line <= last;
	const ofData = steps.length === 0 ? [home] : steps.flatMap(({ at, role }) => DATA_ROLES.has(role) ? [at] : []);
	return isHere(home) || steps.some(({ at }) => isHere(at)) || [...ofData, ...overridden].some(isInside);
}
const DATA_ROLES = /* @__PURE__ */ new Set([
	"values",
	"base",
	"patch",
	"manifest"
]);
function lastOfBlock(text, line) {
	const lines = text.split("\n");
	const first = lines[line - 1] ?? "";
	const indent = indentOf(first);
	const isKey = /:\s*(?:&\S+\s*)?(?:[|>][-+0-9]*\s*)?(?:#.*)?$/u.test(first);
	let last = line;
	for (let next = line + 1; next <= lines.length; next++) {
		const content = lines[next - 1] ?? "";
		if (content.trim() === "" || content.trimStart().startsWith("#")) continue;
		if (!(indentOf(content) > indent || isKey && indentOf(content) === indent && /^\s*-\s/u.test(content) && !/^\s*-\s/u.test(first))) break;
		last = next;
	}
	return last;
}
function indentOf(text) {
	return text.length - text.trimStart().length;
}
function traceOf(path, { resource, way, secrets }) {
	const value = require_program.valueAt(resource.object, path);
	const provenance = way.ofPath(resource, path);
	const isSecret = secrets(path);
	const { apiVersion, kind, name, namespace } = resource;
	return {
		resource: {
			apiVersion,
			kind,
			name,
			...namespace === void 0 ? {} : { namespace }
		},
		path,
		...value === void 0 || typeof value === "object" ? {} : { value: isSecret ? require_program.REDACTED : require_facts.scalarText(value) },
		isMissing: value === void 0,
		provenance,
		chain: chainOf(provenance, way, {
			isSecret: isSecret || kind === "Secret",
			isItem: typeof path.at(-1) === "number"
		}),
		sources: [require_program.nameOfSource(resource.document.rendering.source)]
	};
}
function chainOf({ home, steps, overridden = [] }, way, secrecy) {
	const lineOf = (at, role) => {
		const text = at.region === void 0 ? void 0 : way.textOf(at.file);
		const shown = text === void 0 || at.region === void 0 ? void 0 : require_core.lineExcerpt(text, at.region, secrecy);
		return shown === void 0 ? {
			at,
			role
		} : {
			at,
			role,
			text: shown
		};
	};
	const homeStep = steps.findLast(({ at }) => isSamePlace(at, home));
	const others = steps.filter(({ at }) => !isSamePlace(at, home)).toReversed();
	return [
		lineOf(home, homeStep?.role ?? "manifest"),
		...overridden.map((at) => lineOf(at, "overridden")),
		...others.map(({ at, role }) => lineOf(at, role))
	];
}
function isSamePlace(a, b) {
	return a.file === b.file && a.region?.start.line === b.region?.start.line;
}
function regionOfLine(text, line) {
	const lines = require_program.linesOf(text);
	const [start, end] = [lines.startOf(line), lines.endOf(line)];
	const content = text.slice(start, end);
	const key = /^\s*(?:-\s+)*[^\s:#]+(?=\s*:)/u.exec(content);
	const lead = content.length - content.trimStart().length;
	return {
		start: lines.positionAt(start + lead),
		end: lines.positionAt(start + (key === null ? content.trimEnd().length : key[0].length))
	};
}

// src/trace/merge-traces.ts
function mergeTraces(fields) {
	return [...require_flags.groupBy(fields, likenessOf).values()].flatMap((alike) => {
		const [first] = alike;
		return first === void 0 ? [] : [{
			...first,
			sources: [...new Set(alike.flatMap((one) => one.sources))]
		}];
	});
}
function likenessOf({ resource, path, value, isMissing, chain }) {
	const way = chain.map(({ at, role }) => [
		at.file,
		at.region?.start.line,
		role
	]);
	return JSON.stringify([
		require_program.keyOfResource(resource),
		path,
		value,
		isMissing,
		way
	]);
}

// src/sentences/trace-fields.ts
async function traceFields(config, question, rules) {
	const { sources, diagnostics } = sourcesFor(question, config);
	const asking = {
		config,
		question,
		plan: require_core.planOfSecrets(rules, config),
		fields: [],
		perhaps: [],
		names: /* @__PURE__ */ new Set(),
		diagnostics: [...diagnostics],
		text: void 0,
		conditions: /* @__PURE__ */ new Map()
	};
	const { renderings } = require_program.render(sources, config, require_program.renderersWhenAsked(config));
	for await (const rendering of renderings) askRendering(rendering, asking);
	const fields = asking.fields.length > 0 ? asking.fields : asking.perhaps;
	if (question.kind === "field" && fields.length === 0 && asking.names.size > 0) throw unknownResource(question, asking);
	return {
		question,
		fields: mergeTraces(fields),
		conditions: conditionsBeside(fields, asking.conditions),
		...asking.text === void 0 ? {} : { text: asking.text },
		sources: sources.map(require_program.nameOfSource),
		diagnostics: [...new Set(asking.diagnostics)]
	};
}
function sourcesFor(question, config) {
	if (question.kind === "field") return require_program.discover(config);
	const found = require_program.discover({
		...config,
		paths: [require_program.repoPath("")],
		pathsNamed: false
	});
	return {
		sources: found.sources.filter((one) => require_program.mayRead(one, question.file, found.sources, config.root)),
		diagnostics: found.diagnostics.filter(({ at }) => at?.file === question.file)
	};
}
function askRendering(rendering, asking) {
	const { question, config, plan } = asking;
	const way = require_ways.wayOf(rendering);
	for (const stream of rendering.streams) {
		if (question.kind === "line" && rendering.trail.kind === "identity" && stream.origin !== question.file) continue;
		const { resources } = require_core.parse(rendering, stream, config.limits);
		for (const resource of resources) {
			asking.names.add(`${resource.kind}/${resource.name}`);
			const chosen = question.kind === "field" ? isChosen(resource, question.resource) : "yes";
			if (chosen === "no") continue;
			const asked = {
				resource,
				way,
				secrets: require_core.secretPathsOf(resource, plan)
			};
			const answer = askResource(asked, question);
			(chosen === "yes" ? asking.fields : asking.perhaps).push(...answer.fields);
			asking.text ??= answer.text;
		}
	}
	if (question.kind === "line") addConditions(way, question, asking.conditions);
	asking.diagnostics.push(...rendering.diagnostics.filter(({ level }) => level !== "note"));
}
function conditionsBeside(fields, conditions) {
	const told = new Set(fields.flatMap(({ chain }) => chain.map(({ at }) => placeOf(at))));
	return [...conditions].flatMap(([place, condition]) => told.has(place) ? [] : [condition]);
}
function placeOf({ file, region }) {
	return `${file}:${region?.start.line ?? 0}`;
}
function addConditions(way, { file, line }, into) {
	for (const condition of conditionLines(way, file, line)) into.set(placeOf(condition.at), condition);
}
function unknownResource({ resource: choice, field }, { names }) {
	const wanted = choice?.written ?? "";
	const near = require_flags.nearestName(wanted, names);
	const known = [...names].toSorted().slice(0, MOST_NAMES);
	const more = names.size > known.length ? ` and ${names.size - known.length} more` : "";
	const what = choice === void 0 ? "no resource has that field" : `${wanted} is not rendered${field === void 0 ? "" : ", or has no such item"}`;
	return new require_start.UserError(what, { hint: `${near === void 0 || near === wanted ? "" : `Did you mean "${near}"? `}There are ${known.join(", ")}${more}.` });
}
const MOST_NAMES = 20;

// src/cli/trace.ts
var trace_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ traceCommand: () => traceCommand });
const USAGE = "Write `lintel trace charts/web --resource Deployment/web --field spec.replicas`, or `lintel trace charts/web/values.yaml:12`.";
async function traceCommand(args, terminal) {
	const [written, ...others] = args.words;
	if (written === void 0 || others.length > 0) throw new require_start.UserError(`\`lintel trace\` takes one path, not ${args.words.length}`, { hint: USAGE });
	const format = formatOf(require_program.one(args, "format") ?? "text");
	const place = /^(.+?):(\d+)(?::\d+)?$/su.exec(written);
	const config = await require_program.makeConfig({
		...await require_program.requestOf({
			...args,
			words: [place?.[1] ?? written]
		}, terminal),
		trace: true
	});
	if (place !== null && !(0, node_fs.existsSync)((0, node_path.join)(config.root, config.paths[0] ?? ""))) throw new require_start.UserError(`"${place[1] ?? ""}" does not exist`, { hint: "Paths are read from the working directory." });
	if (place !== null) refuseLineBeyond(Number(place[2]), place[1] ?? "", (0, node_path.join)(config.root, config.paths[0] ?? ""));
	const question = questionOf(args, config.paths[0], place?.[2]);
	const answer = await traceFields(config, question, await require_core.availableRules(config));
	terminal.stdout.write(format === "json" ? traceJson(answer) : traceText(answer, {
		colour: require_program.isColoured(args, terminal, void 0),
		...terminal.stdout.isTTY ? { columns: terminal.stdout.columns } : {}
	}));
	return answer.diagnostics.some(({ level }) => level === "error") ? require_start.EXIT.usage : require_start.EXIT.passed;
}
function refuseLineBeyond(line, named, path) {
	const stats = (0, node_fs.statSync)(path);
	if (!stats.isFile() || stats.size > MOST_COUNTED) return;
	const count = (0, node_fs.readFileSync)(path, "utf8").replace(/\r?\n$|\r$/u, "").split(/\r\n|\r|\n/u).length;
	if (line >= 1 && line <= count) return;
	throw new require_start.UserError(`${named} has no line ${line}`, { hint: `It has ${require_core.counted(count, "line")}.` });
}
const MOST_COUNTED = 8388608;
function formatOf(name) {
	if (name === "text" || name === "json") return name;
	throw new require_start.UserError(`\`lintel trace\` has no format "${name}"`, { hint: "It writes text or json." });
}
function questionOf(args, file, line) {
	const resource = require_program.one(args, "resource");
	const field = require_program.one(args, "field");
	if (line !== void 0 && file !== void 0) {
		if (resource === void 0 && field === void 0) return {
			kind: "line",
			file,
			line: Number(line)
		};
		throw new require_start.UserError("a line and a field are two questions", { hint: USAGE });
	}
	return {
		kind: "field",
		...resource === void 0 ? {} : { resource: readResource(resource) },
		...field === void 0 ? {} : { field: readField(field) }
	};
}
function readResource(written) {
	const [kind, ...rest] = written.split("/");
	const name = rest.at(-1);
	if (kind === void 0 || kind === "" || name === void 0 || name === "") throw new require_start.UserError(`--resource: "${written}" names no resource`, { hint: "Write it as Deployment/web." });
	const namespace = rest.length === 2 ? rest[0] : void 0;
	return {
		written,
		kind,
		name,
		...namespace === void 0 ? {} : { namespace }
	};
}
const STEP = /\.?([^.[\]]+)|\[(?:"([^"]*)"|'([^']*)'|([^\]]*))\]/gu;
function readField(written) {
	const steps = [];
	let read = 0;
	for (const match of written.matchAll(STEP)) {
		if (match.index !== read) break;
		read += match[0].length;
		const key = match[1] ?? match[2] ?? match[3];
		steps.push(key === void 0 ? {
			kind: "item",
			item: match[4] ?? ""
		} : {
			kind: "key",
			key
		});
	}
	if (read === written.length && steps.length > 0) return steps;
	throw new require_start.UserError(`--field: "${written}" is no path`, { hint: "Write it as spec.template.spec.containers[app].image, and keys with dots as metadata.labels[\"a.b/c\"]." });
}

Object.defineProperty(exports, "trace_exports", {
  enumerable: true,
  get: function () {
    return trace_exports;
  }
});