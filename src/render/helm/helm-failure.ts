/** What Helm says went wrong, taken apart. */
export interface HelmFailure {
  /** One line, in Helm's own words, without the place. */
  readonly message: string;
  /** The template that Helm names, as it names it; the innermost where several call each other. */
  readonly template: string | undefined;
  /** From 1; absent where Helm counts in the rendered text or names no line. */
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** Where a schema refuses the values: the chart's name, then keys and indices. */
  readonly valuesPath?: readonly string[];
  /** `value`: the chart itself refuses its values (`required`, `fail`, its schema): other values may well render. */
  readonly cause: 'value' | 'dependency' | 'kube-version' | 'other';
}

/** Lines that Helm prints beside the error: its log, notes about links and merged values, and advice. */
const NOISE = /^(level=|WARNING|warning:|walk\.go|coalesce\.go|\S+\.go:\d+:|\d{4}\/\d\d\/\d\d |Use --debug|$)/;

/** `template: web/templates/a.yaml:1:13: ` of Helm 3, which repeats it for each call on the way in. */
const TEMPLATE_IN_LINE = /template: ([^\s:]+):(\d+):(\d+): /g;
/** `web/templates/a.yaml:1:13` alone on a line, of Helm 4. */
const TEMPLATE_LINE = /^(?:Error: )?([^\s:()]+):(\d+):(\d+)$/;

/** Reads what Helm 3 or 4 printed on standard error. Never throws; the message is empty when Helm said nothing. */
export function readHelmFailure(stderr: string): HelmFailure {
  const lines = stderr.split(/\r?\n/).filter((line) => !NOISE.test(line.trim()));
  const start = Math.max(
    0,
    lines.findIndex((line) => line.startsWith('Error: ')),
  );
  const told = lines.slice(start).map((line) => line.replace(/^Error: /, ''));
  const [first = ''] = told;
  const failure = {
    message: first.trim(),
    template: undefined,
    line: undefined,
    column: undefined,
    cause: 'other',
  } as const;

  const execution = /^execution error at \(([^:()]+):(\d+):(\d+)\): (.*)$/s.exec(told.join(' '));
  if (execution !== null) {
    return { ...failure, ...placeOf(execution), message: oneLine(execution[4] ?? ''), cause: 'value' };
  }
  const parse = /^parse error at \(([^:()]+):(\d+)\): (.*)$/.exec(first);
  if (parse !== null) return { ...failure, ...placeOf(parse), message: oneLine(parse[3] ?? '') };
  const yaml = /^YAML parse error on ([^:]+): (?:error converting YAML to JSON: )?(.*)$/.exec(first);
  if (yaml !== null) {
    // The line that follows counts in the text the template printed, not in the template.
    const message = `it prints text that is not YAML (${oneLine(yaml[2] ?? '').replace(/^yaml: line (\d+): /, 'printed line $1: ')})`;
    return { ...failure, template: yaml[1], message };
  }
  if (first.startsWith("values don't meet the specifications of the schema")) {
    return {
      ...failure,
      message: `values do not meet values.schema.json: ${schemaProblems(told)}`,
      valuesPath: refusedPath(told),
      cause: 'value',
    };
  }
  if (first.includes('missing in charts/ directory')) return { ...failure, cause: 'dependency' };
  if (first.startsWith('chart requires kubeVersion')) return { ...failure, cause: 'kube-version' };
  return innermostTemplate(told) ?? { ...failure, message: oneLine(first) };
}

/** Problems that a schema found, one a line after the chart's name. */
function schemaProblems(told: readonly string[]): string {
  const problems = told.slice(1).filter((line) => line.startsWith('- '));
  const [problem = told.at(-1) ?? ''] = problems;
  return oneLine(problem.replace(/^- /, '')) + (problems.length > 1 ? `, and ${problems.length - 1} more` : '');
}

/** Where the first problem is: a JSON pointer in Helm 4, `a.b` or `(root)` in Helm 3; behind the name of the chart. */
function refusedPath(told: readonly string[]): readonly string[] {
  const index = told.findIndex((line) => line.startsWith('- '));
  const problem = told[index] ?? '';
  const chart =
    told
      .slice(0, index)
      .findLast((line) => /^[^\s:]+:$/.test(line))
      ?.slice(0, -1) ?? '';
  const pointer = /^- at '([^']*)'/.exec(problem)?.[1];
  if (pointer !== undefined)
    return [
      chart,
      ...pointer
        .split('/')
        .slice(1)
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')),
    ];
  const dotted = /^- ([^\s:]+): /.exec(problem)?.[1] ?? '(root)';
  return dotted === '(root)' ? [chart] : [chart, ...dotted.split('.')];
}

function innermostTemplate(told: readonly string[]): HelmFailure | undefined {
  const inLine = [...(told[0] ?? '').matchAll(TEMPLATE_IN_LINE)].at(-1);
  if (inLine !== undefined) {
    const rest = (told[0] ?? '').slice(inLine.index + inLine[0].length);
    return { message: withoutExecuting(rest), ...placeOf(inLine), cause: 'other' };
  }
  const index = told.findLastIndex((line) => TEMPLATE_LINE.test(line.trim()));
  const place = TEMPLATE_LINE.exec(told[index]?.trim() ?? '');
  if (place === null) return undefined;
  return { message: withoutExecuting(told.slice(index + 1).join(' ')), ...placeOf(place), cause: 'other' };
}

/** Helm repeats in which template and expression it was before it says what happened. */
function withoutExecuting(text: string): string {
  return oneLine(text).replace(/^executing "[^"]*" at (<.*?>): /, '$1: ');
}

interface Place {
  readonly template: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

function placeOf([, template, line, column]: RegExpExecArray): Place {
  // Go counts columns from 0.
  return {
    template,
    line: numberOf(line),
    column: column !== undefined && /^\d+$/.test(column) ? Number(column) + 1 : undefined,
  };
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
