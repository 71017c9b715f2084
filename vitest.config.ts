import type { ViteUserConfig } from 'vitest/config';
import { rulesPlugin } from './tools/rules-plugin.ts';

const config: ViteUserConfig = {
  plugins: [rulesPlugin()],
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // Two processes: the renderers that tests start use the other half of a small machine.
    maxWorkers: 2,
  },
};

export default config;
