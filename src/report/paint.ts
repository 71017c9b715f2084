import type { Severity } from '../model/severity.ts';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan' | 'heading' | Severity;

/** Puts a style on a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** Parameters of the ANSI sequence that switches a style on (ECMA-48, Select Graphic Rendition). */
const CODES: Readonly<Record<Style, string>> = {
  bold: '1',
  dim: '2',
  red: '1;31',
  yellow: '1;33',
  green: '1;32',
  cyan: '36',
  heading: '1;4',
  critical: '1;97;41',
  high: '1;31',
  medium: '1;33',
  low: '1;36',
  info: '1',
};

/** With ANSI colours. */
export function painted(style: Style, text: string): string {
  return text === '' ? '' : `\u001b[${CODES[style]}m${text}\u001b[0m`;
}

/** Without. */
export function plain(_style: Style, text: string): string {
  return text;
}
