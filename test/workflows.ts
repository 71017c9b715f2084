// The workflows for GitHub that users are shown: those in the Markdown files, and the one that `lintel init` writes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { workflowTemplate } from '../src/config/template.ts';
import { fencesOf, markdownFiles, ROOT } from './markdown.ts';

/** A step of a job, as far as tests look at it. */
export interface WorkflowStep {
  readonly id?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
/** A job, as far as tests look at it. One that calls another workflow has no steps. */
export interface WorkflowJob {
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
  readonly steps?: readonly WorkflowStep[];
}
/** A workflow, as far as tests look at it. */
export interface Workflow {
  readonly on: unknown;
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

/** A workflow with the place it was found at, such as `docs/ci.md:18`. */
export interface ShownWorkflow {
  readonly place: string;
  readonly text: string;
  readonly workflow: Workflow;
}

/** How users name the Action. */
export const ACTION = 'lintel/lintel@v1';

/** Every whole workflow that is shown, in the order of the files. */
export function shownWorkflows(): readonly ShownWorkflow[] {
  const template = workflowTemplate(ACTION);
  return [
    { place: 'lintel init', text: template, workflow: parse(template) as Workflow },
    ...markdownFiles().flatMap((file) => workflowsIn(file)),
  ];
}

/** The whole workflows in one Markdown file. */
export function workflowsIn(file: string): readonly ShownWorkflow[] {
  return fencesOf(readFileSync(join(ROOT, file), 'utf8')).flatMap(({ language, text, line }) => {
    if (language !== 'yaml' || !/^jobs:/mu.test(text) || !/^on:/mu.test(text)) return [];
    return [{ place: `${file}:${line}`, text, workflow: parse(text) as Workflow }];
  });
}
