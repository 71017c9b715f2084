import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives all test files one temporary folder, and takes it away after the last, whatever they leave there. */
export default function setup(): () => void {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'lintel-tests-'));
  process.env['TMPDIR'] = root;
  return () => rmSync(root, { recursive: true, force: true });
}
