import { forHtml, showUnseen } from '../escape.ts';

/** A cell of a table's head. */
export function head(text: string, className = ''): string {
  return `<th scope="col"${className === '' ? '' : ` class="${className}"`}>${text}</th>`;
}

/** A table with a caption; `rows` and `heads` are HTML. It scrolls by itself where it is too wide, from the keyboard too. */
export function table(caption: string, heads: readonly string[], rows: readonly string[]): string {
  return `<div class="wide" role="group" aria-label="${forHtml(caption)}" tabindex="0"><table><caption>${forHtml(caption)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** A link to something on the page. */
export function linkTo(id: string, text: string): string {
  return `<a href="#${forHtml(encodeURIComponent(showUnseen(id)))}">${forHtml(text)}</a>`;
}

/** Where a control is on the page. */
export function idOfControl(framework: string, control: string): string {
  return `${framework}/${control}`;
}

/** Where a rule's findings are on the page. Frameworks have no colon in their names. */
export function idOfRule(rule: string): string {
  return `rule:${rule}`;
}

/** A heading of the third order and a list, or nothing. */
export function listed(heading: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<h3>${forHtml(heading)}</h3>\n<ul>${items.map((item) => `<li>${forHtml(item)}</li>`).join('')}</ul>\n`;
}
