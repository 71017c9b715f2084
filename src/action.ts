import { runAction } from './github/run-action.ts';

await runAction({ environment: process.env, print: (text) => void process.stdout.write(text) });
