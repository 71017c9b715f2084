import { decodeMarks } from '../../gotemplate/decode-marks.ts';
import type { Location } from '../../model/location.ts';
import { linesOf } from '../../yaml/lines.ts';
import { parseYaml } from '../../yaml/parse-yaml.ts';
import type { MarkedPrint } from './mark-chart.ts';
import { regionOfLine } from '../text-region.ts';

/** Enough to find a fault; the rendering is not judged. */
const LIMITS = { documents: 10_000, nodes: 1_000_000, depth: 200 } as const;

/**
 * The line of a template that printed what is not YAML. Helm counts lines in the text that it could not read, which means nothing to
 * anyone; the marked copy printed the same text and was not read. Undefined where that copy does not tell.
 */
export function placeOfBrokenYaml(print: MarkedPrint, template: string): Location | undefined {
  const payload = print.printed.get(template);
  if (payload === undefined) return undefined;
  const decoded = decodeMarks(Buffer.from(payload, 'base64').toString('utf8'), print.pair);
  const broken =
    decoded === undefined ? undefined : parseYaml(decoded.text, LIMITS).documents.find((one) => one.kind === 'broken');
  if (decoded === undefined || broken?.kind !== 'broken') return undefined;
  // A fault is often noticed at a line's end or behind it: the text in front of it is what someone wrote.
  let { offset } = broken.position;
  while (offset > 0 && /\s/.test(decoded.text.charAt(offset) || ' ')) offset--;
  const at = decoded.runAt(offset);
  const place = at === undefined ? undefined : (at.run.literal ?? at.run.frame?.place);
  const source = place === undefined ? undefined : print.templates[place.file];
  if (at === undefined || place === undefined || source?.file === undefined) return undefined;
  const written = at.run.literal === undefined ? place.offset : place.offset + at.into;
  const region = regionOfLine(source.text, linesOf(source.text).positionAt(written).line);
  return region === undefined ? { file: source.file } : { file: source.file, region };
}
