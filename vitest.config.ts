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
    // Two processes: the renderers that tests start use the other half of a small machine.
    maxWorkers: 2,
  },
};

export default config;
