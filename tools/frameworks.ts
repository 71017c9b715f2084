import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFrameworkFile } from '../src/compliance/framework-file.ts';
import type { Framework } from '../src/model/framework.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'rules/frameworks');

let read: readonly Framework[] | undefined;
let joined: ReadonlyMap<string, readonly string[]> | undefined;

/** The frameworks of `rules/frameworks/`, by id; throws for the first one that is not right, with its place. */
export function readFrameworks(): readonly Framework[] {
  return (read ??= filesIn(folder).map(readOne));
}

function filesIn(path: string): readonly string[] {
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith('.yaml'))
        .toSorted()
    : [];
}

function readOne(name: string): Framework {
  const file = `rules/frameworks/${name}`;
  const { framework, extends: base } = readFrameworkFile(readFileSync(join(folder, name), 'utf8'), file, false);
  if (base !== undefined) throw new Error(`${file}: frameworks that ship with Lintel stand by themselves`);
  if (`${framework.id}.yaml` !== name) throw new Error(`${file} must be named after its framework, ${framework.id}`);
  return framework;
}

/** The controls that name each rule, as `framework/control`, by the rule's id. */
export function controlsByRule(): ReadonlyMap<string, readonly string[]> {
  return (joined ??= joinedControls(readFrameworks()));
}

function joinedControls(frameworks: readonly Framework[]): ReadonlyMap<string, readonly string[]> {
  const controls = new Map<string, string[]>();
  for (const framework of frameworks) {
    for (const control of framework.controls) {
      for (const { rule } of control.rules) {
        const name = `${framework.id}/${control.id}`;
        const known = controls.get(rule);
        if (known === undefined) controls.set(rule, [name]);
        else known.push(name);
      }
    }
  }
  return controls;
}

/** Throws for a join of a rule that there is not: its control could never fail. */
export function checkJoins(frameworks: readonly Framework[], rules: ReadonlySet<string>): void {
  for (const { id, controls } of frameworks) {
    for (const control of controls) {
      const unknown = control.rules.find(({ rule }) => !rules.has(rule));
      if (unknown !== undefined)
        throw new Error(`rules/frameworks/${id}.yaml: control ${control.id} names ${unknown.rule}, which is no rule`);
    }
  }
}
