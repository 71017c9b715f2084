import { forTerminal, forWorkflowCommandData, forWorkflowCommandProperty } from '../report/escape.ts';
import type { Notice } from './notices.ts';

/**
 * The notices as a step prints them: lines of the log first, then a workflow command for each that is to be shown with the run,
 * each said once. Whatever GitHub has answered, nothing in it is a command. Ends with a line break, or is empty.
 */
export function printedNotices(notices: readonly Notice[]): string {
  const lines = notices
    .filter(({ level }) => level === 'log')
    .map((one) => forTerminal(`Lintel, ${one.feature}: ${sentenceOf(one)}`));
  const commands = notices.filter(({ level }) => level === 'notice').map(commandOf);
  return [...new Set([...lines, ...commands])].map((line) => `${line}\n`).join('');
}

/** What happened and what to do, in one line that is not yet escaped. */
export function sentenceOf({ message, hint }: Notice): string {
  return hint === '' ? message : `${message} ${hint}`;
}

function commandOf(notice: Notice): string {
  const title = forWorkflowCommandProperty(`Lintel: ${notice.feature}`);
  return `::notice title=${title}::${forWorkflowCommandData(sentenceOf(notice))}`;
}
