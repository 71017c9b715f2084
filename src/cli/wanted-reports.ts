import { UserError } from '../errors.ts';
import { nearestName } from '../model/nearest-name.ts';
import type { Arguments } from './arguments.ts';
import { one } from './request.ts';

/** One report to write: to a file, or to standard output. */
export interface Wanted<Format extends string> {
  readonly format: Format;
  readonly file: string | undefined;
}

/** The reports that `--format` and `--output` ask for, the first format where they say nothing. Throws `UserError` for what cannot be. */
export function wantedReports<Format extends string>(
  args: Arguments,
  formats: readonly [Format, ...Format[]],
): readonly Wanted<Format>[] {
  const output = one(args, 'output');
  const wanted = (args.flags.get('format') ?? [formats[0]]).map((text): Wanted<Format> => {
    const at = text.indexOf('=');
    return {
      format: formatOf(at < 0 ? text : text.slice(0, at), formats),
      file: at < 0 ? undefined : text.slice(at + 1),
    };
  });
  const loose = wanted.filter((report) => report.file === undefined);
  if (output !== undefined) {
    if (wanted.length !== 1 || loose.length !== 1) {
      throw new UserError('--output goes with one --format', { hint: 'Write `--format NAME=FILE` for each instead.' });
    }
    return loose.map(({ format }) => ({ format, file: output }));
  }
  if (loose.length > 1) {
    throw new UserError(`${loose.map(({ format }) => format).join(' and ')} cannot both go to standard output`, {
      hint: `Give all but one a file: \`--format ${formats[1] ?? formats[0]}=FILE\`.`,
    });
  }
  return wanted;
}

function formatOf<Format extends string>(name: string, formats: readonly Format[]): Format {
  const format = formats.find((known) => known === name);
  if (format !== undefined) return format;
  const near = nearestName(name, formats);
  throw new UserError(`unknown format "${name}"`, {
    hint: `${near === undefined ? '' : `Did you mean "${near}"? `}There are ${formats.join(', ')}.`,
  });
}
