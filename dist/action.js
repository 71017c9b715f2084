"use strict";
Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_actions_core = require("./actions-core.js");
const require_program = require("./program.js");
const require_core = require("./core.js");
const require_start = require("./start.js");
const require_compare = require("./compare.js");
const require_reports = require("./reports.js");
const require_renderers = require("./renderers.js");
const require_head_commit = require("./head-commit.js");
let node_url = require("node:url");
let node_os = require("node:os");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_zlib = require("node:zlib");
let node_util = require("node:util");
let node_crypto = require("node:crypto");

// src/github/event-facts.ts
function readEventFacts(environment) {
	const payload = readPayload(environment["GITHUB_EVENT_PATH"]);
	const variable = (name) => environment[name] || void 0;
	const ref = variable("GITHUB_REF");
	const name = variable("GITHUB_EVENT_NAME") ?? "";
	const serverUrl = withoutSlash(variable("GITHUB_SERVER_URL") ?? "https://github.com");
	const slug = variable("GITHUB_REPOSITORY");
	const run = variable("GITHUB_RUN_ID");
	return {
		name,
		repository: repositoryOf(slug),
		pull: pullOf(payload),
		isDependabot: variable("GITHUB_ACTOR") === "dependabot[bot]",
		isMergeQueue: name === "merge_group" || (ref?.startsWith("refs/heads/gh-readonly-queue/") ?? false),
		ref,
		sha: variable("GITHUB_SHA"),
		apiUrl: withoutSlash(variable("GITHUB_API_URL") ?? "https://api.github.com"),
		serverUrl,
		runUrl: slug === void 0 || run === void 0 ? void 0 : `${serverUrl}/${slug}/actions/runs/${run}`,
		payload
	};
}
function textAt(payload, ...path) {
	const value = require_program.valueAt(payload, path);
	return typeof value === "string" && value !== "" ? value : void 0;
}
function readPayload(path) {
	if (path === void 0 || path === "") return void 0;
	try {
		const payload = JSON.parse((0, node_fs.readFileSync)(path, "utf8"));
		return require_program.isMap(payload) ? payload : void 0;
	} catch {
		return;
	}
}
function repositoryOf(slug) {
	const [owner = "", repo = "", ...more] = slug?.split("/") ?? [];
	return owner === "" || repo === "" || more.length > 0 ? void 0 : {
		owner,
		repo
	};
}
function pullOf(payload) {
	const number = require_program.valueAt(payload, ["pull_request", "number"]);
	const [headSha, baseSha] = [textAt(payload, "pull_request", "head", "sha"), textAt(payload, "pull_request", "base", "sha")];
	if (typeof number !== "number" || headSha === void 0 || baseSha === void 0) return void 0;
	const headRepository = textAt(payload, "pull_request", "head", "repo", "full_name");
	return {
		number,
		headSha,
		baseSha,
		headRef: textAt(payload, "pull_request", "head", "ref") ?? "",
		baseRef: textAt(payload, "pull_request", "base", "ref") ?? "",
		isFork: headRepository === void 0 || headRepository !== textAt(payload, "pull_request", "base", "repo", "full_name")
	};
}
function withoutSlash(url) {
	return url.replace(/\/+$/u, "");
}

// src/github/base-of-event.ts
const NO_COMMIT = /^0+$/u;
function baseOfEvent({ name, pull, payload }) {
	switch (name) {
		case "pull_request":
		case "pull_request_target":
			if (pull === void 0) return void 0;
			return {
				choice: {
					kind: "pull-request",
					target: pull.baseSha,
					head: pull.headSha
				},
				name: pull.baseRef === "" ? "the target branch" : pull.baseRef
			};
		case "merge_group": return commit(textAt(payload, "merge_group", "base_sha"), "the base of the merge group");
		case "push": return commit(textAt(payload, "before"), "the push before");
		default: return;
	}
}
function commit(id, name) {
	return id === void 0 || NO_COMMIT.test(id) ? void 0 : {
		choice: {
			kind: "commit",
			commit: id
		},
		name
	};
}

// src/github/blob-links.ts
function blobLinks({ serverUrl, repository }, root) {
	const commit = require_head_commit.headCommit(root);
	if (commit === void 0 || repository === void 0 || !isAddress(serverUrl)) return {};
	return {
		blobUrl: `${serverUrl}/${[repository.owner, repository.repo].map(encodeURIComponent).join("/")}/blob/${commit}`,
		isFile: (file) => isRegularFile(root, file)
	};
}
function isAddress(url) {
	return /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./-]*)?$/u.test(url);
}
function isRegularFile(root, file) {
	return file !== "" && (0, node_fs.lstatSync)((0, node_path.join)(root, file), { throwIfNoEntry: false })?.isFile() === true;
}

// src/github/frameworks-report.ts
const MOST_CHANGE_BYTES = 131072;
async function reportFrameworks(order) {
	const { config, facts, environment, base, category, history, renderers } = order;
	const [{ reportOnFrameworks }, { writeFrameworks }, { changeInMarkdown }] = await Promise.all([
		Promise.resolve().then(() => require("./compliance.js")).then((n) => n.report_frameworks_exports),
		Promise.resolve().then(() => require("./compliance.js")).then((n) => n.write_exports),
		Promise.resolve().then(() => require("./compliance.js")).then((n) => n.markdown_exports)
	]);
	const { report: judged, verdict } = await reportOnFrameworks(config, {
		...base === void 0 ? {} : { base },
		...renderers === void 0 ? {} : { renderers },
		...facts.runUrl === void 0 ? {} : { runUrl: facts.runUrl }
	});
	const { report, keep } = await withHistory(judged, {
		history,
		config,
		environment
	});
	const path = fileOfRun("lintel-frameworks", "html", {
		environment,
		category
	});
	require_core.writeOutput(path, writeFrameworks(report, "html"));
	keep();
	return {
		path,
		markdown: `${frameworksTable(report)}${changeInMarkdown(report, MOST_CHANGE_BYTES)}`,
		broken: report.broken,
		verdict
	};
}
async function withHistory(report, { history, config, environment }) {
	if (history === void 0) return {
		report,
		keep: () => void 0
	};
	const { reportOverTime } = await Promise.resolve().then(() => require("./compliance.js")).then((n) => n.report_over_time_exports);
	return reportOverTime(report, {
		file: (0, node_path.resolve)(config.root, history),
		environment
	}, config);
}
function fileOfRun(name, ending, { environment, category }) {
	const suffix = category === void 0 ? "" : `-${category.replaceAll(/[^\w.-]/gu, "_")}`;
	return (0, node_path.join)(environment["RUNNER_TEMP"] || (0, node_os.tmpdir)(), `${name}${suffix}.${ending}`);
}
function frameworksTable({ frameworks, broken, unjudged }) {
	return [
		"\n### Frameworks\n",
		"| framework | assessed | assessable from files | in total | failing |",
		"| --- | ---: | ---: | ---: | ---: |",
		...frameworks.map(rowOf),
		"",
		...broken.map((line) => `- **threshold** ${require_program.forMarkdown(line)}`),
		...unjudged.length === 0 ? [] : [`Not judged, so nothing is called met: ${unjudged.length} of the inputs.`],
		""
	].join("\n");
}
function rowOf({ framework, summary }) {
	const { assessed, assessable, total, states } = summary;
	return `| ${require_program.forMarkdown(`${framework.title} ${framework.version}`)} | ${assessed} | ${assessable} | ${total} | ${states.fail} |`;
}

// src/github/notices.ts
function failureInWords(answer) {
	if (answer.kind === "unreachable") return `GitHub's API could not be reached: ${answer.reason}`;
	return `GitHub answered ${answer.status}: ${answer.reason}`;
}
function hintOfFailure(answer, { right, off }, facts) {
	if (answer.kind === "unreachable") return "Run the job again.";
	const { status } = answer;
	if (status === 429 || status >= 500 || /rate limit/iu.test(answer.reason)) return "Run the job again later.";
	if (/\bmust be enabled\b|\bnot enabled\b/iu.test(answer.reason)) return `Turn it on in the settings of the repository, or set \`${off}\`.`;
	if (status !== 401 && status !== 403 && status !== 404) return "";
	if (facts.pull?.isFork === true) return `The pull request comes from a fork, and its runs may only read. Nothing is to be done, or set \`${off}\`.`;
	return `${facts.isDependabot ? "Dependabot's runs may only read unless the workflow says otherwise. " : ""}Give the job the permission \`${right}\`, or set \`${off}\`.`;
}

// src/github/own-comments.ts
async function ownComments(api, listed, marker) {
	const marked = (Array.isArray(listed) ? listed : []).flatMap((one) => readComment(one, marker));
	const login = marked.some(({ author }) => !author.isApp) ? await loginOf(api) : void 0;
	return marked.filter(({ author }) => author.isApp || login !== void 0 && author.login === login);
}
function readComment(one, marker) {
	if (!require_program.isMap(one)) return [];
	const { id, body } = one;
	if (typeof id !== "number" || typeof body !== "string" || !body.startsWith(marker)) return [];
	const author = {
		isApp: require_program.valueAt(one, ["user", "type"]) === "Bot",
		login: require_program.valueAt(one, ["user", "login"])
	};
	return [{
		id,
		body,
		isOutdated: (one["line"] ?? void 0) === void 0,
		author
	}];
}
async function loginOf(api) {
	const answer = await api.request("GET /user", {});
	const login = answer.kind === "done" ? require_program.valueAt(answer.data, ["login"]) : void 0;
	return typeof login === "string" ? login : void 0;
}

// src/github/pull-request.ts
function needToWrite(off) {
	return {
		right: "pull-requests: write",
		off
	};
}
function pullRequestOf(facts) {
	const { pull, repository } = facts;
	if (pull === void 0 || repository === void 0) return void 0;
	return {
		facts,
		pull,
		route: {
			...repository,
			pull_number: pull.number
		}
	};
}
async function toldWhenPushedSince(api, { pull, route }, feature) {
	const answer = await api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", route);
	const head = answer.kind === "done" ? require_program.valueAt(answer.data, ["head", "sha"]) : void 0;
	if (typeof head !== "string" || head === pull.headSha) return void 0;
	return {
		level: "log",
		feature,
		message: `Nothing was written, since the pull request has moved on from ${pull.headSha.slice(0, 12)}.`,
		hint: "The run for its newest commit writes it."
	};
}

// src/github/sticky-comment.ts
const COMMENT_TIMES = [
	"off",
	"on-failure",
	"always"
];
const MOST_BYTES = 65536;
async function keepStickyComment(api, facts, report, { when, category, links }) {
	const request = pullRequestOf(facts);
	if (request === void 0 || when === "off") return [];
	if (report.shard !== void 0 && category === void 0) return [PART];
	const marker = markerOf(category);
	const listed = await api.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", issueOf(request));
	if (listed.kind !== "done") return [refused$1(listed, facts)];
	const [first, ...others] = await ownComments(api, listed.data, marker);
	const isClean = report.verdict === "passed";
	if (first === void 0 && when === "on-failure" && isClean) return [];
	const moved = await toldWhenPushedSince(api, request, FEATURE$2);
	if (moved !== void 0) return [moved];
	const [failure] = [await written(api, request, first, bodyOf(report, {
		marker,
		state: isClean && first !== void 0 && stateIn(first.body) !== "passed" ? "fixed" : report.verdict,
		request,
		links
	})), ...await takenAway(api, request, others)].flatMap((answer) => answer.kind === "done" ? [] : [answer]);
	return failure === void 0 ? [] : [refused$1(failure, facts)];
}
const FEATURE$2 = "comment";
const PART = {
	level: "notice",
	feature: FEATURE$2,
	message: "A part of a run writes no comment.",
	hint: "Set `comment` where the parts are joined with `merge`, or give each part a `category`."
};
function markerOf(category) {
	return `<!-- lintel comment ${require_reports.uriOf(category ?? "")} -->`;
}
function stateIn(body) {
	const state = /^<!-- state (\w+) -->\r?$/u.exec(body.split("\n")[1] ?? "")?.[1];
	return state === "failed" || state === "incomplete" || state === "fixed" ? state : "passed";
}
function bodyOf(report, { marker, state, request: { facts, pull }, links }) {
	const head = `${marker}\n<!-- state ${state} -->\n\n${state === "fixed" ? "**Fixed:** nothing shuts the gate any more.\n\n" : ""}`;
	const summary = facts.runUrl === void 0 ? "the job's summary" : `[the job's summary](${facts.runUrl})`;
	const foot = `\n---\nAs of ${pull.headSha}. Everything is in ${summary}; each run writes this comment anew.\n`;
	const room = MOST_BYTES - Buffer.byteLength(head) - Buffer.byteLength(foot);
	return head + require_reports.markdown(report, {
		...links,
		mostBytes: room
	}) + foot;
}
function issueOf({ route: { owner, repo, pull_number } }) {
	return {
		owner,
		repo,
		issue_number: pull_number
	};
}
async function written(api, request, there, body) {
	if (there === void 0) return api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		...issueOf(request),
		body
	});
	if (there.body === body) return {
		kind: "done",
		status: 304,
		data: void 0
	};
	return api.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		...commentOf(request, there),
		body
	});
}
async function takenAway(api, request, comments) {
	return (await Promise.all(comments.map((one) => api.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", commentOf(request, one))))).filter((answer) => answer.kind !== "refused" || answer.status !== 404);
}
function commentOf({ route: { owner, repo } }, { id }) {
	return {
		owner,
		repo,
		comment_id: id
	};
}
function refused$1(answer, facts) {
	return {
		level: "notice",
		feature: FEATURE$2,
		message: `The comment could not be written: ${failureInWords(answer)}.`,
		hint: hintOfFailure(answer, needToWrite("comment: off"), facts)
	};
}

// src/github/analysis-target.ts
const REF = /^refs\/(?:heads|tags|pull)\/./u;
const COMMIT = /^[0-9a-f]{40}$/u;
function analysisTarget({ name, ref, sha, pull }, checkedOut) {
	if (ref === void 0 || sha === void 0) return {
		kind: "unknown",
		why: "the runner names no commit"
	};
	if (checkedOut === void 0 && runsForOthers(name)) return {
		kind: "unknown",
		why: `a run for ${name} may have checked out any commit`
	};
	if (checkedOut === void 0 || checkedOut === sha) return targetOf(ref, sha);
	if (pull !== void 0 && checkedOut === pull.headSha) return targetOf(`refs/pull/${pull.number}/head`, checkedOut);
	return {
		kind: "unknown",
		why: `commit ${checkedOut.slice(0, 12)} is checked out, and the event is of ${sha.slice(0, 12)}`
	};
}
function runsForOthers(event) {
	return event === "pull_request_target" || event === "workflow_run";
}
function targetOf(ref, commit) {
	if (!REF.test(ref)) return {
		kind: "unknown",
		why: `${ref} is neither a branch, a tag nor a pull request`
	};
	if (!COMMIT.test(commit)) return {
		kind: "unknown",
		why: `${commit} is no commit that GitHub knows`
	};
	return {
		kind: "found",
		ref,
		commit
	};
}

// src/github/upload-sarif.ts
const UPLOAD_MODES = [
	"auto",
	"true",
	"false"
];
const MOST_PACKED_BYTES = 10485760;
const POLLS = [
	1e3,
	2e3,
	4e3,
	8e3,
	15e3,
	3e4
];
const MOST_ERRORS = 3;
const FEATURE$1 = "code scanning";
const NEED$1 = {
	right: "security-events: write",
	off: "upload: 'false'"
};
async function uploadSarif(api, facts, upload, clock) {
	if (upload.mode === "false") return [];
	const found = obstacleOf(api, facts, upload);
	if (found.kind === "obstacle") {
		if (upload.mode === void 0 && api === void 0) return [];
		return [notDone(upload, found.message, found.hint)];
	}
	const packed = await (0, node_util.promisify)(node_zlib.gzip)(upload.sarif());
	if (packed.length > MOST_PACKED_BYTES) return [notDone(upload, tooLarge(packed.length), TOO_LARGE_HINT)];
	const { repository, target } = found;
	const answer = await found.api.request("POST /repos/{owner}/{repo}/code-scanning/sarifs", {
		...repository,
		commit_sha: target.commit,
		ref: target.ref,
		sarif: packed.toString("base64"),
		checkout_uri: (0, node_url.pathToFileURL)(upload.root).href,
		started_at: upload.startedAt.toISOString(),
		tool_name: require_reports.PRODUCT
	});
	if (answer.kind !== "done") return [notDone(upload, `${failureInWords(answer)}.`, hintOfFailure(answer, NEED$1, facts))];
	const id = require_program.valueAt(answer.data, ["id"]);
	if (typeof id !== "string") return [taken(upload, target, "GitHub has not said under which number")];
	return [await processed(found.api, {
		upload,
		repository,
		target,
		id,
		clock
	})];
}
function obstacleOf(api, facts, upload) {
	if (api === void 0) return obstacle("There is no token.", "Leave out the input `token`, or give it one.");
	if (facts.repository === void 0) return obstacle("The runner names no repository.", "Upload the SARIF file by `github/codeql-action/upload-sarif`.");
	if (upload.isPart) return obstacle("This is a part of a run, and would take the place of the others.", "Let the step that merges the parts upload them, or give each part a `category`.");
	if (facts.isMergeQueue) return obstacle("A merge queue's branch is gone before its results are processed.", "The pull request and the branch have them.");
	if (facts.pull?.isFork === true && upload.mode !== "true") return obstacle("The pull request comes from a fork, and its runs may only read.", "`github/codeql-action/upload-sarif` can upload the SARIF file all the same.");
	const target = analysisTarget(facts, upload.checkedOut);
	if (target.kind === "unknown") return obstacle(`It is not clear what the results belong to: ${target.why}.`, "Upload the SARIF file by `github/codeql-action/upload-sarif`, whose inputs `ref` and `sha` say it.");
	return {
		kind: "none",
		api,
		repository: facts.repository,
		target
	};
}
function obstacle(message, hint) {
	return {
		kind: "obstacle",
		message,
		hint
	};
}
function tooLarge(bytes) {
	return `The results take ${(bytes / 1024 / 1024).toFixed(1)} MiB packed, and GitHub takes 10 MiB.`;
}
const TOO_LARGE_HINT = "Raise `min-severity`, or judge in several steps with a `category` each.";
async function processed(api, { upload, repository, target, id, clock }) {
	for (const waitMs of POLLS) {
		await clock.wait(waitMs);
		const state = stateOf(await api.request("GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}", {
			...repository,
			sarif_id: id
		}));
		if (state.kind === "failed") return notDone({
			...upload,
			mode: upload.mode ?? "auto"
		}, `GitHub could not process the results: ${state.errors}.`, "Please report it, with the SARIF file.");
		if (state.kind === "complete") return taken(upload, target, "GitHub has processed it");
		if (state.kind === "unknown") return taken(upload, target, `whether it is processed is not known: ${state.why}`);
	}
	return taken(upload, target, "GitHub has not yet processed it");
}
function stateOf(answer) {
	if (answer.kind === "refused" && answer.status === 404) return { kind: "pending" };
	if (answer.kind !== "done") return {
		kind: "unknown",
		why: failureInWords(answer)
	};
	const { processing_status: status, errors } = require_program.isMap(answer.data) ? answer.data : {};
	if (status === "complete") return { kind: "complete" };
	if (status !== "failed") return { kind: "pending" };
	return {
		kind: "failed",
		errors: (Array.isArray(errors) ? errors.filter((one) => typeof one === "string") : []).slice(0, MOST_ERRORS).join("; ") || "it does not say why"
	};
}
function taken({ isIncomplete }, { ref }, state) {
	const message = `The results are uploaded for ${ref}; ${state}.`;
	if (!isIncomplete) return {
		level: "log",
		feature: FEATURE$1,
		message,
		hint: ""
	};
	return {
		level: "notice",
		feature: FEATURE$1,
		message: `${message} ${CLOSED_FOR_NOW}`,
		hint: CLOSED_FOR_NOW_HINT
	};
}
const CLOSED_FOR_NOW = "The run is incomplete, so alerts of what could not be judged may be closed until the next complete run.";
const CLOSED_FOR_NOW_HINT = "Mend what stands in the way of the run, or leave what it cannot judge out of it.";
function notDone({ mode }, message, hint) {
	return {
		level: mode === "true" ? "error" : mode === "auto" ? "notice" : "log",
		feature: FEATURE$1,
		message: `The results are not uploaded. ${message}`,
		hint
	};
}

// src/github/inputs.ts
function readInputs(workspace, today) {
	const folder = text("working-directory");
	const config = text("config");
	const sarif = text("sarif");
	const base = text("base");
	const frameworks = require_program.namesInList(lines("frameworks"));
	const limits = {
		...optional("renderSeconds", count("render-seconds")),
		...optional("renderOutputBytes", count("render-bytes")),
		...optional("fileBytes", count("file-bytes"))
	};
	return {
		request: {
			cwd: folder === void 0 ? workspace : `${workspace}/${folder}`,
			root: workspace,
			...config === void 0 ? {} : { configFile: configFileOf(config) },
			paths: lines("paths") ?? (folder === void 0 ? void 0 : ["."]),
			exclude: lines("exclude"),
			preset: text("preset"),
			failOn: text("fail-on"),
			minSeverity: text("min-severity"),
			onIncomplete: text("on-incomplete"),
			nothingToScan: "incomplete",
			kubeVersion: text("kube-version"),
			unknownKinds: text("unknown-kinds"),
			crdSchemas: lines("crd-schemas"),
			scope: text("scope"),
			baseline: text("baseline"),
			onlyRules: require_program.namesInList(lines("rule")),
			skipRules: require_program.namesInList(lines("skip-rule")),
			customRules: lines("rules"),
			rulesOnly: flag("rules-only"),
			frameworks,
			allKustomizations: flag("all-kustomizations"),
			limits,
			helm: text("helm"),
			kustomize: text("kustomize"),
			helmDependencyBuild: flag("helm-dependency-build"),
			allowRemoteBases: flag("allow-remote-bases"),
			trace: flag("trace", true),
			peerSuppressions: flag("peer-suppressions", true),
			lineHashes: sarif !== "false" || oneOf("upload", UPLOAD_MODES) === "true",
			today
		},
		sarif: sarif === "false" ? false : sarif,
		json: text("json"),
		category: text("category"),
		annotations: flag("annotations", true),
		summary: flag("summary", true),
		setup: flag("setup"),
		base: base === "false" ? false : base,
		fetchBase: flag("fetch-base", true),
		configFrom: require_program.readConfigFrom(text("config-from")),
		mayRenderUntrusted: flag("allow-untrusted-rendering"),
		frameworks: frameworks !== void 0,
		history: text("history"),
		token: text("token"),
		upload: oneOf("upload", UPLOAD_MODES),
		check: flag("check"),
		comment: oneOf("comment", COMMENT_TIMES) ?? "off",
		suggestions: flag("suggestions"),
		shard: text("shard"),
		merge: lines("merge")
	};
}
function configFileOf(config) {
	return config === "false" ? { kind: "none" } : {
		kind: "path",
		path: config
	};
}
function count(name) {
	const given = text(name);
	if (given === void 0) return void 0;
	const value = Number(given);
	if (Number.isSafeInteger(value) && value > 0) return value;
	throw new require_start.UserError(`the input ${name} is "${given}", which is no positive whole number`, { hint: `Write e.g. \`${name}: 60\`.` });
}
function optional(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
function text(name) {
	const value = require_actions_core.getInput(name);
	return value === "" ? void 0 : value;
}
function oneOf(name, words) {
	const given = text(name);
	if (given === void 0) return void 0;
	const found = words.find((word) => word === given);
	if (found !== void 0) return found;
	throw new require_start.UserError(`the input ${name} is "${given}"`, { hint: `Use one of ${words.join(", ")}.` });
}
function lines(name) {
	const values = require_actions_core.getMultilineInput(name);
	return values.length === 0 ? void 0 : values;
}
function flag(name, otherwise = false) {
	switch (require_actions_core.getInput(name).toLowerCase()) {
		case "": return otherwise;
		case "true": return true;
		case "false": return false;
		default: throw new require_start.UserError(`the input ${name} is neither true nor false`, { hint: "Write `true` or `false`." });
	}
}

// src/github/job-summary.ts
function jobSummary(report, { links, frameworks }) {
	const table = frameworks?.markdown ?? "";
	const mostBytes = require_reports.MOST_SUMMARY_BYTES - Buffer.byteLength(table);
	return require_reports.markdown(report, {
		...links,
		mostBytes
	}) + table;
}

// src/github/print-notices.ts
function printedNotices(notices) {
	const lines = notices.filter(({ level }) => level === "log").map((one) => require_program.forTerminal(`Lintel, ${one.feature}: ${sentenceOf(one)}`));
	const commands = notices.filter(({ level }) => level === "notice").map(commandOf);
	return [.../* @__PURE__ */ new Set([...lines, ...commands])].map((line) => `${line}\n`).join("");
}
function sentenceOf({ message, hint }) {
	return hint === "" ? message : `${message} ${hint}`;
}
function commandOf(notice) {
	return `::notice title=${require_program.forWorkflowCommandProperty(`Lintel: ${notice.feature}`)}::${require_program.forWorkflowCommandData(sentenceOf(notice))}`;
}

// src/github/settings.ts
async function settingsFor(inputs, { facts, base }) {
	const own = await require_program.makeConfig(inputs.request);
	const isReviewed = REVIEWED.has(facts.name) || base?.isAskedFor === true;
	if (inputs.configFrom === "head" || !isReviewed) return {
		config: own,
		remove: () => void 0
	};
	if (base === void 0) throw new require_start.UserError("config-from: base goes with a base, and there is none", { hint: "Leave out `base: false`, or name the base with `base`." });
	const { settingsOfBase } = await Promise.resolve().then(() => require("./gate.js")).then((n) => n.settings_of_base_exports);
	return settingsOfBase(inputs.request, own, base);
}
const REVIEWED = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_target",
	"merge_group"
]);

// src/github/api.ts
const MOST_PAGES = 30;
const PAGE = 100;
const MOST_TRIES = 4;
const TIMEOUT_MS = 6e4;
const LONGEST_WAIT_MS = 9e4;
const SECONDARY_WAIT_MS = 6e4;
const LONGEST_REASON = 300;
function openApi(settings) {
	let client;
	let mostTries = MOST_TRIES;
	const send = async (route, parameters) => {
		client ??= connect(settings).catch((error) => () => Promise.resolve(replyOfError(error, 0)));
		const reply = await tried(await client, {
			route,
			parameters,
			settings,
			mostTries
		});
		mostTries = reply.kind === "unreachable" ? 1 : MOST_TRIES;
		return reply;
	};
	return {
		request: async (route, parameters) => answerOf(await send(route, parameters)),
		list: (route, parameters) => allPages(send, route, parameters)
	};
}
async function connect({ token, baseUrl, timeoutMs = TIMEOUT_MS }) {
	const { getOctokit } = await Promise.resolve().then(() => require("./github.js"));
	const octokit = getOctokit(token, {
		baseUrl,
		userAgent: `lintel/${require_start.VERSION}`,
		log: SILENT
	});
	return async (route, parameters) => {
		try {
			const request = { signal: AbortSignal.timeout(timeoutMs) };
			const answer = await octokit.request(route, {
				...parameters,
				request
			});
			return {
				kind: "done",
				status: answer.status,
				data: answer.data,
				headers: answer.headers
			};
		} catch (error) {
			return replyOfError(error, timeoutMs);
		}
	};
}
function nothing() {}
const SILENT = {
	debug: nothing,
	info: nothing,
	warn: nothing,
	error: nothing
};
function replyOfError(error, timeoutMs) {
	const { response, status, message, name } = fieldsOf(error);
	const { headers, data } = fieldsOf(response);
	if (response === void 0 || typeof status !== "number") {
		const text = typeof message === "string" ? message : "no reason given";
		return {
			kind: "unreachable",
			reason: shortened(name === "TimeoutError" || name === "AbortError" || /\babort|\btime-?out/iu.test(text) ? `no answer within ${timeoutMs / 1e3} s` : `no connection (${text})`)
		};
	}
	const { message: sentence } = fieldsOf(data);
	return {
		kind: "refused",
		status,
		reason: typeof sentence === "string" && sentence !== "" ? shortened(sentence) : `status ${status}`,
		headers: fieldsOf(headers)
	};
}
function fieldsOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function shortened(text) {
	return text.length <= LONGEST_REASON ? text : `${text.slice(0, LONGEST_REASON)}\u2026`;
}
async function tried(send, { route, parameters, settings, mostTries }) {
	for (let count = 1;; count += 1) {
		const reply = await send(route, parameters);
		const waitMs = count >= mostTries ? void 0 : waitAfter(reply, {
			route,
			count,
			now: settings.now()
		});
		if (waitMs === void 0) return reply;
		await settings.wait(waitMs);
	}
}
function waitAfter(reply, { route, count, now }) {
	const backOffMs = 1e3 * 2 ** (count - 1);
	if (reply.kind === "done") return void 0;
	if (reply.kind === "unreachable") return isHarmlessTwice(route) ? backOffMs : void 0;
	const { status, headers } = reply;
	const asked = askedWait(reply, now);
	if (asked !== void 0) return asked <= LONGEST_WAIT_MS ? asked : void 0;
	if (status === 429 || status === 503) return headers["retry-after"] === void 0 ? backOffMs : void 0;
	return status >= 500 && isHarmlessTwice(route) ? backOffMs : void 0;
}
function askedWait({ status, reason, headers }, now) {
	if (status !== 403 && status !== 429 && status !== 503) return void 0;
	const seconds = Number(headers["retry-after"] ?? NaN);
	if (Number.isFinite(seconds)) return Math.max(seconds, 0) * 1e3;
	if (headers["x-ratelimit-remaining"] === "0") {
		const reset = Number(headers["x-ratelimit-reset"]) * 1e3;
		return Number.isFinite(reset) ? Math.max(reset - now, 0) : SECONDARY_WAIT_MS;
	}
	return /secondary rate limit/iu.test(reason) ? SECONDARY_WAIT_MS : void 0;
}
function isHarmlessTwice(route) {
	if (route.startsWith("POST ")) return route.endsWith("/code-scanning/sarifs");
	return !route.startsWith("PATCH ") || !route.endsWith("/check-runs/{check_run_id}");
}
async function allPages(send, route, parameters) {
	const items = [];
	for (let page = 1; page <= MOST_PAGES; page += 1) {
		const reply = await send(route, {
			...parameters,
			per_page: PAGE,
			page
		});
		if (reply.kind !== "done") return answerOf(reply);
		if (!Array.isArray(reply.data)) return {
			kind: "unreachable",
			reason: "the answer is no list"
		};
		items.push(...reply.data);
		const { link } = reply.headers;
		if (typeof link !== "string" || !link.includes("rel=\"next\"")) break;
	}
	return {
		kind: "done",
		status: 200,
		data: items
	};
}
function answerOf(reply) {
	if (reply.kind === "unreachable") return reply;
	const { headers: _, ...answer } = reply;
	return answer;
}

// src/github/check-run.ts
const MOST_OF_A_REQUEST = 50;
const MOST_ANNOTATIONS = 1e3;
const MOST_SUMMARY_BYTES = 65535;
const LONGEST_TITLE = 255;
const LONGEST_MESSAGE = 8192;
const FEATURE = "check run";
const NEED = {
	right: "checks: write",
	off: "check: false"
};
async function makeCheckRun(api, facts, report, options) {
	const { repository, runUrl } = facts;
	const headSha = facts.pull?.headSha ?? facts.sha;
	if (repository === void 0 || headSha === void 0) return [told("The runner names no commit to put it on.", "Leave out `check`.")];
	const { category, startedAt } = options;
	const all = checkAnnotations(report);
	const [first = [], ...others] = batchesOf(all.slice(0, MOST_ANNOTATIONS));
	const output = {
		title: require_reports.shorten(require_core.verdictInWords(report), LONGEST_TITLE),
		summary: summaryOf(report, options, all.length)
	};
	const created = await api.request("POST /repos/{owner}/{repo}/check-runs", {
		...repository,
		name: category === void 0 ? require_reports.PRODUCT : `${require_reports.PRODUCT} (${require_program.showUnseen(category)})`,
		head_sha: headSha,
		status: "completed",
		conclusion: conclusionOf(report, options.config),
		started_at: startedAt.toISOString(),
		...runUrl === void 0 ? {} : { details_url: runUrl },
		output: {
			...output,
			annotations: first
		}
	});
	if (created.kind !== "done") return [refused(created, facts, "It could not be made")];
	const id = require_program.valueAt(created.data, ["id"]);
	for (const annotations of others) {
		const answer = await api.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
			...repository,
			check_run_id: id,
			output: {
				...output,
				annotations
			}
		});
		if (answer.kind !== "done") return [refused(answer, facts, "Some of its annotations could not be added")];
	}
	return [];
}
const LEVELS = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
function checkAnnotations(report) {
	const { ofFindings, ofDiagnostics } = require_reports.annotationsOf(report);
	return [...ofFindings, ...ofDiagnostics].flatMap(checkAnnotation);
}
function checkAnnotation({ level, at, columns, title, lines }) {
	if (at === void 0 || at.file === "") return [];
	const line = at.region?.start.line ?? 1;
	return [{
		path: at.file,
		start_line: line,
		end_line: line,
		...columns === void 0 ? {} : {
			start_column: columns.start,
			end_column: columns.end
		},
		annotation_level: LEVELS[level],
		title: require_reports.shorten(require_program.showUnseen(title), LONGEST_TITLE),
		message: require_reports.shorten(lines.map(require_program.showUnseen).join("\n"), LONGEST_MESSAGE)
	}];
}
function batchesOf(annotations) {
	const count = Math.ceil(annotations.length / MOST_OF_A_REQUEST);
	return Array.from({ length: count }, (_, index) => annotations.slice(index * MOST_OF_A_REQUEST, (index + 1) * MOST_OF_A_REQUEST));
}
function summaryOf(report, { links }, annotations) {
	const more = annotations - MOST_ANNOTATIONS;
	const note = more <= 0 ? "" : `\n> ${require_core.counted(more, "more line")} without an annotation: GitHub is given ${MOST_ANNOTATIONS}.\n`;
	return require_reports.markdown(report, {
		...links,
		mostBytes: MOST_SUMMARY_BYTES - Buffer.byteLength(note)
	}) + note;
}
function conclusionOf(report, { onIncomplete, failOn }) {
	if (report.verdict === "passed") return "success";
	return require_core.exitCodeOf(report, onIncomplete, failOn) === require_start.EXIT.passed ? "neutral" : "failure";
}
function refused(answer, facts, what) {
	return told(`${what}: ${failureInWords(answer)}.`, hintOfFailure(answer, NEED, facts));
}
function told(message, hint) {
	return {
		level: "notice",
		feature: FEATURE,
		message,
		hint
	};
}

// src/github/tell-github.ts
async function tellGitHub(run, clock = REAL_CLOCK) {
	const { inputs, facts, config, report, startedAt } = run;
	const { category, comment } = inputs;
	const api = apiOf(run, clock);
	const links = blobLinks(facts, config.root);
	const notices = [];
	if (wantsUpload(inputs)) notices.push(...await uploadSarif(api, facts, uploadOf(run), clock));
	if (api === void 0) return [...notices, ...withoutToken(inputs)];
	if (inputs.check) notices.push(...await makeCheckRun(api, facts, report, {
		config,
		category,
		links,
		startedAt
	}));
	if (comment !== "off") notices.push(...await keepStickyComment(api, facts, report, {
		when: comment,
		category,
		links
	}));
	if (inputs.suggestions) {
		const { suggestFixes } = await Promise.resolve().then(() => require("./review-suggestions.js"));
		notices.push(...await suggestFixes(api, facts, run));
	}
	return notices;
}
const REAL_CLOCK = {
	wait: (milliseconds) => new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	}),
	now: () => Date.now()
};
function apiOf({ inputs: { token }, facts: { apiUrl } }, clock) {
	return token === void 0 ? void 0 : openApi({
		token,
		baseUrl: apiUrl,
		...clock
	});
}
function wantsUpload({ upload, sarif }) {
	return upload === void 0 ? sarif !== false : upload !== "false";
}
function uploadOf({ inputs, config, report, sarif, startedAt }) {
	return {
		mode: inputs.upload,
		sarif,
		isPart: inputs.shard !== void 0 && inputs.category === void 0,
		isIncomplete: report.isIncomplete,
		root: config.root,
		checkedOut: require_head_commit.headCommit(config.root),
		startedAt
	};
}
function withoutToken({ check, comment, suggestions }) {
	return [
		...check ? ["check run"] : [],
		...comment === "off" ? [] : ["comment"],
		...suggestions ? ["suggestions"] : []
	].map((feature) => ({
		level: "notice",
		feature,
		message: "There is no token.",
		hint: "Leave out the input `token`, or give it one."
	}));
}

// src/github/trust.ts
const WITH_RIGHTS = /* @__PURE__ */ new Set(["pull_request_target", "workflow_run"]);
function trustOf(facts, root, { mayRenderUntrusted }) {
	const told = hasTargetCheckedOut(facts, root) ? [wrongCheckout(facts)] : [];
	if (mayRenderUntrusted || !WITH_RIGHTS.has(facts.name)) return { told };
	const refused = notRendered(facts.name);
	const answer = () => Promise.resolve({ diagnostics: [refused] });
	return {
		renderers: {
			helm: answer,
			kustomize: answer
		},
		told
	};
}
function hasTargetCheckedOut({ name, pull, sha }, root) {
	if (name !== "pull_request_target" || pull === void 0) return false;
	const commit = require_head_commit.headCommit(root);
	return commit !== void 0 && commit !== pull.headSha && (commit === sha || commit === pull.baseSha);
}
function notRendered(event) {
	return {
		code: "untrusted-event",
		level: "error",
		message: `Charts and kustomizations were not rendered, since a run for ${event} has rights that the author of the files may not have.`,
		hint: "Run Lintel on `pull_request`, which needs no rights, or set `allow-untrusted-rendering: true` in the workflow."
	};
}
function wrongCheckout({ pull }) {
	return {
		code: "wrong-checkout",
		level: "error",
		message: `The target of the pull request is checked out, not the pull request${pull === void 0 ? "" : ` #${pull.number}`}, so nothing that it changes was judged.`,
		hint: "Run Lintel on `pull_request`. If it must be pull_request_target, check out `refs/pull/<number>/merge` into a job without secrets."
	};
}

// src/github/run-action.ts
async function runAction(step) {
	try {
		await runStep(step);
	} catch (error) {
		require_actions_core.setOutput("verdict", "error");
		if (error instanceof require_start.UserError) require_actions_core.setFailed(mistake(error));
		else require_actions_core.setFailed(`Lintel met a fault of its own; please report it. ${error instanceof Error ? error.stack ?? "" : String(error)}`);
	}
}
async function runStep(step) {
	const workspace = step.environment["GITHUB_WORKSPACE"] ?? process.cwd();
	const startedAt = /* @__PURE__ */ new Date();
	const inputs = readInputs(workspace, startedAt.toISOString().slice(0, 10));
	const facts = readEventFacts(step.environment);
	const base = baseRequestOf(inputs, {
		facts,
		environment: step.environment
	});
	const settings = await settingsFor(inputs, {
		facts,
		base
	});
	try {
		await judgeAndTell({
			step,
			inputs,
			facts,
			base,
			config: settings.config,
			startedAt
		});
	} finally {
		settings.remove();
	}
}
async function judgeAndTell(job) {
	const { step, inputs, facts, config } = job;
	const trust = trustOf(facts, config.root, inputs);
	if (inputs.setup && trust.renderers === void 0) await require_renderers.installRenderers({
		cacheFolder: require_start.rendererCacheFolder(),
		which: "current",
		onProgress: () => void 0
	});
	const rules = await require_core.availableRules(config);
	const report = await reportOf(job, rules, trust);
	const crosswalk = await require_program.askedFrameworks(config);
	const options = {
		texts: await require_core.loadTexts(config),
		colour: false,
		verbose: step.environment["RUNNER_DEBUG"] === "1",
		full: false,
		...inputs.category === void 0 ? {} : { category: inputs.category },
		...crosswalk === void 0 ? {} : { crosswalk }
	};
	printLog(step, require_reports.write(report, "text", options));
	if (inputs.annotations) step.print(require_reports.write(report, "github", options));
	writeFiles({
		report,
		config,
		inputs,
		options
	}, step);
	const frameworks = inputs.frameworks ? await reportFrameworks({
		...job,
		environment: step.environment,
		category: inputs.category,
		history: inputs.history,
		renderers: trust.renderers
	}) : void 0;
	if (hasSummary(job)) await require_actions_core.summary.addRaw(jobSummary(report, {
		links: blobLinks(facts, config.root),
		frameworks
	})).write();
	const notices = await tellGitHub({
		inputs,
		facts,
		config,
		rules,
		renderers: trust.renderers,
		report,
		sarif: () => require_reports.write(report, "sarif", options),
		startedAt: job.startedAt
	});
	step.print(printedNotices(notices));
	conclude(report, {
		config,
		frameworks,
		notices
	});
}
function hasSummary({ step, inputs }) {
	return inputs.summary && step.environment["GITHUB_STEP_SUMMARY"] !== void 0;
}
async function reportOf(job, rules, { renderers, told }) {
	const { inputs, config, base } = job;
	if (inputs.merge !== void 0) {
		const { mergeShards } = await Promise.resolve().then(() => require("./merge.js")).then((n) => n.merge_shards_exports);
		return mergeShards(await filesNamed(inputs.merge, config.root), config, rules);
	}
	const report = await require_compare.judge(config, {
		rules,
		...renderers === void 0 ? {} : { renderers },
		...base === void 0 ? {} : { base },
		...inputs.shard === void 0 ? {} : { shard: require_compare.readShard(inputs.shard) },
		tellsClusterChanges: hasSummary(job)
	});
	return told.length === 0 ? report : require_core.reassess(report, { further: told });
}
async function filesNamed(names, root) {
	return (await Promise.all(names.map(async (name) => require_program.isGlob(name) ? await require_program.filesOfGlob(root, name) : [(0, node_path.resolve)(root, name)]))).flat();
}
function baseRequestOf({ base, fetchBase, request }, { facts, environment }) {
	const common = {
		mayFetch: fetchBase,
		ownsCheckout: true,
		environment,
		request
	};
	if (base === false) return void 0;
	if (base !== void 0) return {
		...common,
		choice: {
			kind: "ref",
			ref: base
		},
		name: base,
		isAskedFor: true
	};
	const choice = baseOfEvent(facts);
	return choice === void 0 ? void 0 : {
		...common,
		...choice,
		isAskedFor: false
	};
}
function printLog(step, text) {
	const token = (0, node_crypto.randomUUID)();
	step.print(`::stop-commands::${token}\n${text}\n::${token}::\n`);
}
function writeFiles(outcome, step) {
	const { inputs } = outcome;
	if (inputs.sarif !== false) {
		const ofRun = fileOfRun("lintel", "sarif", {
			environment: step.environment,
			category: inputs.category
		});
		writeReport(outcome, "sarif", inputs.sarif ?? ofRun);
	}
	if (inputs.json !== void 0) writeReport(outcome, "json", inputs.json);
}
function writeReport({ report, config, options }, format, file) {
	const path = (0, node_path.resolve)(config.root, file);
	require_core.writeOutput(path, require_reports.write(report, format, options));
	require_actions_core.setOutput(format, path);
}
function conclude(report, { config, frameworks, notices }) {
	const undone = notices.filter(({ level }) => level === "error");
	require_actions_core.setOutput("verdict", undone.length > 0 && report.verdict === "passed" ? "error" : report.verdict);
	if (report.comparison?.commit !== void 0) {
		require_actions_core.setOutput("new", report.comparison.counts.new);
		require_actions_core.setOutput("fixed", report.comparison.fixed.length);
	}
	for (const severity of require_program.SEVERITIES) require_actions_core.setOutput(severity, report.counts.bySeverity[severity]);
	if (frameworks !== void 0) require_actions_core.setOutput("report", frameworks.path);
	const broken = frameworks?.broken ?? [];
	if (require_core.exitCodeOf(report, config.onIncomplete, config.failOn) !== require_start.EXIT.passed) require_actions_core.setFailed(require_core.verdictInWords(report));
	else if (broken.length > 0) require_actions_core.setFailed(`Thresholds of frameworks do not hold: ${broken.map(require_program.forTerminal).join(" ")}`);
	for (const one of undone) require_actions_core.setFailed(require_program.forTerminal(`${one.feature}: ${sentenceOf(one)}`));
}
function mistake({ message, hint, at }) {
	return `${at === void 0 ? "" : `${[
		at.file,
		at.line,
		at.column
	].filter((part) => part !== void 0).join(":")}: `}${message}. ${hint}`;
}

// src/action.ts
runAction({
	environment: process.env,
	print: (text) => void process.stdout.write(text)
});

exports.failureInWords = failureInWords;
exports.hintOfFailure = hintOfFailure;
exports.needToWrite = needToWrite;
exports.ownComments = ownComments;
exports.pullRequestOf = pullRequestOf;
exports.toldWhenPushedSince = toldWhenPushedSince;