// src/errors.ts
/** Exit codes of the command line. They are a promise: see docs/exit-codes.md. */
const EXIT = {
	passed: 0,
	failed: 1,
	usage: 2,
	internal: 3
};
/** A mistake of the person who runs Lintel: a flag, the configuration, a rule file. Everything else that is thrown is our bug. */
var UserError = class extends Error {
	hint;
	at;
	constructor(message, options) {
		super(message);
		this.name = "UserError";
		this.hint = options.hint;
		this.at = options.at;
	}
};

export { UserError as n, EXIT as t };