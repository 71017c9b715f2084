import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isPolicy } from '../../src/admission/policies.ts';
import type { PolicyObject } from '../../src/admission/policy-object.ts';
import { policyObjectsOf } from '../../src/admission/policy-objects-of.ts';
import { readRuleDocuments } from '../../src/catalog/define.ts';
import { valueAt } from '../../src/model/data.ts';
import { judged } from './judged.ts';

const FOLDER = new URL('collection/', import.meta.url);

/** Policies and objects that their author has judged: the name of each object begins with the verdict. */
interface Case {
  readonly title: string;
  readonly policies: string;
  readonly objects: string;
}

/** Whether a text is for the policies' file: a policy, or what goes with one. */
function isOfPolicies(text: string): boolean {
  return objectsIn(text).some(
    (one) => isPolicy(one) || one.kind === 'PolicyException' || one.kind.endsWith('PolicyBinding'),
  );
}

function objectsIn(text: string): readonly PolicyObject[] {
  return readRuleDocuments(text, 'collection.yaml')
    .filter(({ value }) => value !== null)
    .flatMap(policyObjectsOf);
}

/** The cases of a file, each of which begins with a comment that names it. */
function casesIn(file: string): readonly Case[] {
  const [, ...sections] = readFileSync(new URL(file, FOLDER), 'utf8').split(/^# case: /mu);
  return sections.map((section) => {
    const [title = ''] = section.split('\n', 1);
    const texts = section.slice(title.length).split(/^---$/mu);
    const [policies, objects] = [texts.filter(isOfPolicies), texts.filter((text) => !isOfPolicies(text))];
    return { title, policies: policies.join('---\n'), objects: objects.join('---\n') };
  });
}

type Verdict = 'good' | 'bad' | 'unknown';

function nameOf(object: unknown): string {
  return [valueAt(object, ['kind']), valueAt(object, ['metadata', 'name'])].join('/');
}

/** What is said of each object, by its kind and name. */
function verdictsOf({ policies, objects }: Case): Readonly<Record<string, Verdict>> {
  const { findings, unjudged } = judged(policies, objects);
  const named = objectsIn(objects)
    .map(({ object }) =>
      nameOf(valueAt(object, ['request', 'object']) ?? valueAt(object, ['request', 'oldObject']) ?? object),
    )
    .filter((name) => /\/(?:good|bad|unknown)/u.test(name));
  return Object.fromEntries(
    named.map((name) => [
      name,
      findings.some((one) => one.includes(` ${name} `))
        ? 'bad'
        : unjudged.some((one) => one.includes(` ${name}:`))
          ? 'unknown'
          : 'good',
    ]),
  );
}

const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

describe.each(FILES)('%s', (file) => {
  test.each(casesIn(file).map((one) => [one.title, one] as const))('%s', (_, one) => {
    const verdicts = verdictsOf(one);
    const wanted = Object.keys(verdicts).map((name) => [name, /\/(good|bad|unknown)/u.exec(name)?.[1]]);
    expect(wanted.length).toBeGreaterThan(0);
    expect(verdicts).toEqual(Object.fromEntries(wanted));
  });
});
