import { runAction } from './github/run-action.ts';

void runAction({ environment: process.env, print: (text) => void process.stdout.write(text) });
