import type { Log, Result, Run } from 'sarif';
import { gzipSync } from 'node:zlib';
import { lineHashes } from '../../src/report/line-hash.ts';

/**
 * What GitHub's code scanning would refuse, cut or ignore in a SARIF file, in words; empty when all is well. `files` are
 * the texts that the results speak of. Source of rules and limits: github/docs, SARIF support for code scanning.
 */
export function githubComplaints(log: Log, files: ReadonlyMap<string, string>): readonly string[] {
  return [
    ...when(log.version !== '2.1.0', 'version is not 2.1.0'),
    ...when(log.runs.length > 20, 'more than 20 runs'),
    ...when(gzipSync(JSON.stringify(log)).length > 10_000_000, 'more than 10 MB compressed'),
    ...when(new Set(log.runs.map(runKey)).size < log.runs.length, 'two runs of one category'),
    ...log.runs.flatMap((run) => complaintsOfRun(run, files)),
  ];
}

function complaintsOfRun(run: Run, files: ReadonlyMap<string, string>): readonly string[] {
  const { results } = run;
  const id = run.automationDetails?.id ?? '';
  return [
    ...when(results === undefined, 'a run without results'),
    ...when((results?.length ?? 0) > 25_000, 'more than 25,000 results'),
    ...when((run.tool.extensions?.length ?? 0) > 100, 'more than 100 extensions'),
    ...when(!id.endsWith('/'), `automationDetails.id "${id}" does not end in a slash`),
    ...when(run.tool.driver.semanticVersion === undefined, 'no version of the tool'),
    ...complaintsOfRules(run),
    ...(results ?? []).flatMap((result, index) =>
      complaintsOfResult(result, run, files).map((complaint) => `result ${index}: ${complaint}`),
    ),
  ];
}

function complaintsOfRules(run: Run): readonly string[] {
  const rules = run.tool.driver.rules ?? [];
  const ids = rules.map((rule) => rule.id);
  return [
    ...when(new Set(ids).size < ids.length, 'two rules with one id'),
    ...rules.flatMap((rule) => {
      const properties = rule.properties ?? {};
      const security: unknown = properties['security-severity'];
      const problem: unknown = properties['problem.severity'];
      const tags = properties.tags ?? [];
      return [
        ...when((rule.name ?? '').length > 255, 'name too long'),
        ...when(!within(rule.shortDescription?.text, 1024), 'shortDescription missing or too long'),
        ...when(!within(rule.fullDescription?.text, 1024), 'fullDescription missing or too long'),
        ...when(!within(rule.help?.text, Infinity), 'help missing'),
        ...when(tags.length > 20, 'more than twenty tags'),
        ...when(!tags.includes('security') && security !== undefined, 'a security severity without the tag'),
        ...when(security === undefined && !isProblem(problem), 'no severity that GitHub reads'),
        ...when(security !== undefined && !isSecuritySeverity(security), 'security-severity is no text from 0.1 to 10'),
        ...when(!['error', 'warning', 'note'].includes(rule.defaultConfiguration?.level ?? ''), 'no level'),
      ].map((complaint) => `rule ${rule.id}: ${complaint}`);
    }),
  ];
}

function complaintsOfResult(result: Result, run: Run, files: ReadonlyMap<string, string>): readonly string[] {
  const place = result.locations?.[0]?.physicalLocation;
  const uri = place?.artifactLocation?.uri ?? '';
  const region = place?.region;
  const text = files.get(decodeURIComponent(uri));
  const line = text?.split(/\r\n|\r|\n/)[(region?.startLine ?? 0) - 1];
  const hash = result.partialFingerprints?.['primaryLocationLineHash'];
  const linked = [...(result.message.text ?? '').matchAll(/\]\((\d+)\)/g)].map((match) => Number(match[1]));
  const related = (result.relatedLocations ?? []).map((one) => one.id);
  return [
    ...when(run.tool.driver.rules?.[result.ruleIndex ?? -1]?.id !== result.ruleId, 'ruleIndex names another rule'),
    ...when(!within(result.message.text, Infinity), 'no message'),
    ...when(result.locations?.length !== 1, 'not exactly one location'),
    ...when(
      /^(\/|\.\/|[a-z][a-z0-9+.-]*:)|\\|(^|\/)\.\.(\/|$)/i.test(uri) || uri === '',
      `uri "${uri}" is not relative`,
    ),
    ...when(encodeURI(decodeURI(uri)).length > uri.length || /[^!-~]/.test(uri), `uri "${uri}" is not encoded`),
    ...when(text === undefined, `no such file: ${uri}`),
    ...when(region?.startLine === undefined || line === undefined, 'the line is not in the file'),
    ...when(region?.endLine !== undefined && region.endLine !== region.startLine, 'more than one line'),
    ...when((region?.endColumn ?? 1) > (line ?? '').length + 1, 'the region ends behind its line'),
    ...when((region?.startColumn ?? 1) > (region?.endColumn ?? Infinity), 'the region ends before it starts'),
    ...when(
      hash !== undefined && hash !== lineHashes(text ?? '')(region?.startLine ?? 0),
      'the fingerprint is not that of the line',
    ),
    ...when((result.suppressions ?? []).length > 0, 'suppressed, which GitHub does not read'),
    ...when(
      linked.some((id) => !related.includes(id)),
      'a link to a location that is not there',
    ),
    ...when(
      (result.codeFlows ?? []).some((flow) => (flow.threadFlows[0]?.locations.length ?? 0) > 1000),
      'a long flow',
    ),
  ];
}

/** GitHub refuses two runs that are equal in these. */
function runKey(run: Run): string {
  const { name, fullName, version, semanticVersion, guid } = run.tool.driver;
  return JSON.stringify([name, fullName, version, semanticVersion, guid, run.automationDetails?.id]);
}

function within(text: string | undefined, most: number): boolean {
  return text !== undefined && text !== '' && text.length <= most;
}

function isSecuritySeverity(value: unknown): boolean {
  return typeof value === 'string' && Number(value) > 0 && Number(value) <= 10;
}

function isProblem(value: unknown): boolean {
  return value === 'error' || value === 'warning' || value === 'recommendation';
}

function when(is: boolean, complaint: string): readonly string[] {
  return is ? [complaint] : [];
}
