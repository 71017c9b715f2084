// Runs Lintel from a fresh clone with nothing but Node: brings Helm and Kustomize where none are found, then judges what is
// named, or the examples. Plain JavaScript, since it runs on whatever Node the machine has, before anything is installed.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const examples = fileURLToPath(new URL('../examples', import.meta.url));

const setup = spawnSync(process.execPath, [cli, 'setup', '--if-missing'], { stdio: 'inherit' });
if (setup.status !== 0) console.error('Going on without Helm or Kustomize; what needs them is not judged.');

const words = process.argv.slice(2);
const scan = words.length > 0 ? words : ['scan', '--root', examples, examples];
const { status } = spawnSync(process.execPath, [cli, ...scan], { stdio: 'inherit' });
process.exitCode = status ?? 3;
