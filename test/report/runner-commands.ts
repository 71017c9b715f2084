/** A workflow command as GitHub's runner understands a line of a step's log. */
export interface RunnerCommand {
  readonly syntax: 'colons' | 'brackets';
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/**
 * The commands that GitHub's runner finds in a log, by the behaviour of actions/runner: at the start of a line, after
 * blanks, `::name key=value,…::data`; else anywhere in a line, `##[name key=value;…]data`. More willing than the
 * runner: any name counts, not only those it knows; and characters that .NET's text comparison passes over are dropped first.
 */
export function runnerCommands(log: string): readonly RunnerCommand[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const seen = line.replace(/(?![\t\v\f])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');
    const command = withColons(seen) ?? withBrackets(seen);
    return command === undefined ? [] : [command];
  });
}

function withColons(line: string): RunnerCommand | undefined {
  const match = /^::(.*?)::(.*)$/su.exec(line.trimStart());
  if (match === null) return undefined;
  const [, head = '', data = ''] = match;
  const blank = head.indexOf(' ');
  return {
    syntax: 'colons',
    name: blank === -1 ? head : head.slice(0, blank),
    properties: propertiesOf(blank === -1 ? '' : head.slice(blank + 1), ',', decodeProperty),
    data: decodeData(data),
  };
}

function withBrackets(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = start === -1 ? -1 : line.indexOf(']', start);
  if (end === -1) return undefined;
  const head = line.slice(start + 3, end);
  const blank = head.indexOf(' ');
  return {
    syntax: 'brackets',
    name: blank === -1 ? head : head.slice(0, blank),
    properties: propertiesOf(blank === -1 ? '' : head.slice(blank + 1), ';', (value) => value),
    data: line.slice(end + 1),
  };
}

function propertiesOf(text: string, separator: string, decode: (value: string) => string): ReadonlyMap<string, string> {
  const pairs = text.split(separator).flatMap((part): [string, string][] => {
    const equals = part.indexOf('=');
    return equals === -1 ? [] : [[part.slice(0, equals).trim(), decode(part.slice(equals + 1))]];
  });
  return new Map(pairs);
}

function decodeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function decodeProperty(text: string): string {
  return decodeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
