import { SCOPE_STYLE } from './html-scope.ts';
import { STATES_WORST_FIRST } from './words.ts';

/** What a control shows only while its state's box is ticked, with or without the script. */
const FILTERS = STATES_WORST_FIRST.map(
  (state) => `body:has(.states [value='${state}']:not(:checked)) .control[data-state='${state}'] { display: none; }`,
).join('\n');

const STATE_COLOURS = STATES_WORST_FIRST.map(
  (state) =>
    `.control.${state} { border-left-color: var(--${state}); } .${state} > summary .state { color: var(--${state}); } .course .${state}, .legend .${state} { fill: var(--${state}); }`,
).join('\n');

/** The style of the HTML report: one column, light and dark, and everything open and plain on paper. */
export const STYLE: string = `
:root { color-scheme: light dark; --ink: #1c2024; --paper: #ffffff; --faint: #545d66; --line: #b9c0c8; --tint: #f1f3f6;
  --fail: #b3261e; --excepted: #8a4a00; --partial: #5f5200; --attested: #1a56a8; --pass: #1a6e35; --not-assessed: #545d66; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ec; --paper: #14171a; --faint: #a8b1ba; --line: #4a525a; --tint: #1f252a;
    --fail: #ff8a80; --excepted: #ffc078; --partial: #e8d56b; --attested: #8ab8ff; --pass: #81d99a; --not-assessed: #a8b1ba; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 3rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
h3 { margin-top: 2rem; font-size: 1.05rem; }
h2 .faint { font-weight: normal; font-size: 1rem; }
a { color: var(--attested); }
:focus-visible { outline: 3px solid var(--attested); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; background: var(--paper); padding: .5rem 1rem; }
.skip:focus { left: 1rem; top: .5rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: 0; list-style: none; }
code { font-family: ui-monospace, monospace; font-size: .9em; background: var(--tint); padding: 0 .25em; border-radius: 3px; }
.wide { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
caption { text-align: left; color: var(--faint); padding-bottom: .3rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); min-width: 5rem; }
thead th { overflow-wrap: normal; }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; min-width: 3rem; }
.share { font-size: 1.15rem; font-weight: 600; }
.faint { color: var(--faint); }
.statement { border-left: 4px solid var(--line); padding: .2rem 1rem; color: var(--faint); }
.filters { margin-top: 3rem; }
fieldset, .scripted { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1.2rem; border: 1px solid var(--line); padding: .6rem 1rem; margin: 0 0 .5rem; }
select, input[type='search'], button { font: inherit; color: inherit; background: var(--tint); border: 1px solid var(--faint); border-radius: 3px; padding: .25rem .6rem; max-width: 100%; }
.scripted p { margin: 0; }
details > summary { cursor: pointer; padding: .45rem .8rem; }
summary:focus-visible { outline-offset: -3px; }
.control, .rule { border: 1px solid var(--line); border-left: 5px solid var(--line); margin: .5rem 0; content-visibility: auto;
  contain-intrinsic-size: auto 2.6rem; }
.page { padding: 0 1rem 1rem; border-top: 1px solid var(--line); }
.state { display: inline-block; min-width: 12.5rem; font-weight: 600; }
${STATE_COLOURS}
.kind { font-weight: 600; } .breaks .kind, .worsens .kind { color: var(--fail); } .repairs .kind, .eases .kind { color: var(--pass); }
figure { margin: 1rem 0; }
.course { display: block; max-width: 100%; margin: .5rem 0; } .course .all, .legend .not-assessed { fill: var(--tint); }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: 0; list-style: none; } .legend svg { vertical-align: baseline; }
footer { margin-top: 3rem; } footer div { display: flex; flex-wrap: wrap; gap: 0 1rem; } dt { min-width: 12rem; color: var(--faint); } dd { margin: 0; }
${FILTERS}
@media print {
  :root { color-scheme: light; --ink: #000000; --paper: #ffffff; --faint: #444444; --line: #999999; --tint: #f1f3f6;
    --fail: #8c1d18; --excepted: #6b3a00; --partial: #4a4000; --attested: #123f7c; --pass: #13522a; --not-assessed: #444444; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  nav, .skip, .filters { display: none; }
  .wide { overflow-x: visible; }
  .control, .rule { content-visibility: visible; }
  .control > summary { break-after: avoid-page; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  tr { break-inside: avoid-page; }
  thead { display: table-header-group; }
  .framework, #page\\:findings { break-before: page; }
  h2, h3 { break-after: avoid-page; }
}
${SCOPE_STYLE}`;
