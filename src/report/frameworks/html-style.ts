import { STATES_WORST_FIRST } from './words.ts';

/** What a control's row shows only while its state's box is ticked. */
const FILTERS = STATES_WORST_FIRST.map(
  (state) => `body:has(#show-${state}:not(:checked)) .control[data-state='${state}'] { display: none; }`,
).join('\n');

/** The style of the HTML report: one column, light and dark, and everything open and plain on paper. */
export const STYLE: string = `
:root { color-scheme: light dark; --ink: #1c2024; --paper: #ffffff; --faint: #5c656e; --line: #d5dae0; --tint: #f4f6f8;
  --fail: #b3261e; --excepted: #8a5300; --partial: #5a4d00; --attested: #1a56a8; --pass: #1a6e35; --not-assessed: #5c656e; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ec; --paper: #14171a; --faint: #a0a9b2; --line: #343b42; --tint: #1d2226;
    --fail: #ff8a80; --excepted: #ffc078; --partial: #e8d56b; --attested: #8ab8ff; --pass: #81d99a; --not-assessed: #a0a9b2; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 70rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 3rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
h3 { margin-top: 2rem; font-size: 1.05rem; }
a { color: var(--attested); }
a:focus-visible, summary:focus-visible, input:focus-visible { outline: 3px solid var(--attested); outline-offset: 2px; }
code { font-family: ui-monospace, monospace; font-size: .9em; background: var(--tint); padding: 0 .25em; border-radius: 3px; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.share { font-size: 1.15rem; font-weight: 600; }
.faint { color: var(--faint); }
.statement { border-left: 4px solid var(--line); padding: .2rem 1rem; color: var(--faint); }
.filters { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; border: 1px solid var(--line); padding: .6rem 1rem; }
.control { border: 1px solid var(--line); border-left: 5px solid var(--not-assessed); margin: .5rem 0; content-visibility: auto;
  contain-intrinsic-size: auto 2.6rem; }
.control > summary { padding: .45rem .8rem; cursor: pointer; }
.control > div { padding: 0 1rem 1rem; border-top: 1px solid var(--line); }
.state { display: inline-block; min-width: 8.5rem; font-weight: 600; }
.fail { border-left-color: var(--fail); } .fail .state { color: var(--fail); }
.excepted { border-left-color: var(--excepted); } .excepted .state { color: var(--excepted); }
.partial { border-left-color: var(--partial); } .partial .state { color: var(--partial); }
.attested { border-left-color: var(--attested); } .attested .state { color: var(--attested); }
.pass { border-left-color: var(--pass); } .pass .state { color: var(--pass); }
.not-assessed .state { color: var(--not-assessed); }
${FILTERS}
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  .filters { display: none; }
  .control { content-visibility: visible; break-inside: avoid-page; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  h2 { break-before: page; }
}
`;
