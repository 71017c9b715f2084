"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");

// src/catalog/stopwatch.ts
var stopwatch_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ openStopwatch: () => openStopwatch });
function openStopwatch(now) {
	const tallies = /* @__PURE__ */ new Map();
	return {
		time: (rules) => rules.map((selected) => {
			const tally = {
				milliseconds: 0,
				evaluations: 0
			};
			tallies.set(selected.compiled.rule.id, tally);
			return {
				...selected,
				compiled: timed(selected.compiled, tally, now)
			};
		}),
		dearest: (count) => [...tallies].map(([rule, { milliseconds, evaluations }]) => ({
			rule,
			milliseconds,
			evaluations
		})).filter((one) => one.evaluations > 0).toSorted((a, b) => b.milliseconds - a.milliseconds || (a.rule < b.rule ? -1 : 1)).slice(0, count)
	};
}
function timed(compiled, tally, now) {
	const { test, telling, check } = compiled;
	return {
		...compiled,
		...test === void 0 ? {} : { test: timedTest(test, tally, now) },
		...telling === void 0 ? {} : { telling: timedTelling(telling, tally, now) },
		...check === void 0 ? {} : { check: timedCheck(check, tally, now) }
	};
}
function timedExpression(expression, tally, now) {
	return (...values) => {
		const start = now();
		const value = expression(...values);
		tally.milliseconds += now() - start;
		return value;
	};
}
function timedTest(test, tally, now) {
	let made;
	const make = () => {
		const measured = timedExpression(test(), tally, now);
		return (...values) => {
			tally.evaluations += 1;
			return measured(...values);
		};
	};
	return () => made ??= make();
}
function timedTelling(telling, tally, now) {
	const plain = (expression) => timedExpression(expression, tally, now);
	const arm = (one) => ({
		...one,
		message: {
			texts: one.message.texts,
			holes: one.message.holes.map(plain)
		}
	});
	let made;
	const make = () => {
		const { main, strict, grades, passedBy, anchors } = telling();
		return {
			main: arm(main),
			...strict === void 0 ? {} : { strict: arm(strict) },
			grades: grades.map((grade) => ({
				...grade,
				when: plain(grade.when)
			})),
			...passedBy === void 0 ? {} : { passedBy: passedBy.map((one) => ({
				...one,
				when: plain(one.when)
			})) },
			anchors: anchors.map((anchor) => ({
				...anchor,
				segments: anchor.segments.map((segment) => typeof segment === "function" ? plain(segment) : segment)
			}))
		};
	};
	return () => made ??= make();
}
function timedCheck(check, tally, now) {
	return (set, params) => {
		const start = now();
		const violations = [...check(set, params)];
		tally.milliseconds += now() - start;
		tally.evaluations += 1;
		return violations;
	};
}

Object.defineProperty(exports, "stopwatch_exports", {
  enumerable: true,
  get: function () {
    return stopwatch_exports;
  }
});