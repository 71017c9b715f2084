import { Bi as valueAt, zi as isMap } from "./facts.js";

// src/github/notices.ts
/** What went wrong between us and GitHub, as a clause: `GitHub answered 403: Resource not accessible by integration`. */
function failureInWords(answer) {
	if (answer.kind === "unreachable") return `GitHub's API could not be reached: ${answer.reason}`;
	return `GitHub answered ${answer.status}: ${answer.reason}`;
}
/**
* What to do about a failure: which right is missing, and where it cannot be had; empty where it has nothing to do with
* rights. GitHub answers 404 as well as 403 to a token that may not know.
*/
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
/**
* Those of the listed comments that begin with the marker and that we have written: an app has, or the very user whose token
* this is. What a person has quoted is theirs, and so are whatever they put in front of it.
*/
async function ownComments(api, listed, marker) {
	const marked = (Array.isArray(listed) ? listed : []).flatMap((one) => readComment(one, marker));
	const login = marked.some(({ author }) => !author.isApp) ? await loginOf(api) : void 0;
	return marked.filter(({ author }) => author.isApp || login !== void 0 && author.login === login);
}
function readComment(one, marker) {
	if (!isMap(one)) return [];
	const { id, body } = one;
	if (typeof id !== "number" || typeof body !== "string" || !body.startsWith(marker)) return [];
	const author = {
		isApp: valueAt(one, ["user", "type"]) === "Bot",
		login: valueAt(one, ["user", "login"])
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
	const login = answer.kind === "done" ? valueAt(answer.data, ["login"]) : void 0;
	return typeof login === "string" ? login : void 0;
}

// src/github/pull-request.ts
/** What writing in a pull request takes. */
function needToWrite(off) {
	return {
		right: "pull-requests: write",
		off
	};
}
/** The pull request that the run is of; undefined for every other event. */
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
/**
* Told where something has been pushed since the run was started: another run speaks of that, and what this one has to say is
* out of date. Undefined where nothing was, and where GitHub does not say.
*/
async function toldWhenPushedSince(api, { pull, route }, feature) {
	const answer = await api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", route);
	const head = answer.kind === "done" ? valueAt(answer.data, ["head", "sha"]) : void 0;
	if (typeof head !== "string" || head === pull.headSha) return void 0;
	return {
		level: "log",
		feature,
		message: `Nothing was written, since the pull request has moved on from ${pull.headSha.slice(0, 12)}.`,
		hint: "The run for its newest commit writes it."
	};
}

export { failureInWords as a, ownComments as i, pullRequestOf as n, hintOfFailure as o, toldWhenPushedSince as r, needToWrite as t };