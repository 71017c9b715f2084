// src/cli/merge.ts
/** Placeholder. */
async function mergeCommand(_, __) {
	return 3;
}

export { mergeCommand };