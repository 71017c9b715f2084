import { availableParallelism } from 'node:os';
import type { ViteUserConfig } from 'vitest/config';
import { rulesPlugin } from './tools/rules-plugin.ts';

const config: ViteUserConfig = {
  plugins: [rulesPlugin()],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/temporary-root.ts'],
    setupFiles: ['test/fresh-state.ts'],
    // Most of a file's time would go into reading the rules once more.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // One more than can run at a time: most files that take long wait for a program that they have started, or for a clock.
    maxWorkers: availableParallelism() + 1,
  },
};

export default config;
