/** The list by year, an entry with its margins, and its notes. */
export const ENTRY_STYLES = `
.years { padding-block: 2rem 0; font: 0.875rem/1.5 var(--sans); }
.years a { display: inline-block; min-inline-size: 1.5rem; min-block-size: 1.5rem; font-variant-numeric: tabular-nums; }
.years span { color: var(--muted); font-size: 0.75rem; }
.year h2 { font: 600 0.9375rem/1.5 var(--sans); color: var(--muted); padding-block: 2.25rem 0.5rem; border-block-end: 1px solid var(--rule); font-variant-numeric: tabular-nums; }
.year h2.sr { padding: 0; border: 0; }
.year h2 .aside { font-weight: 400; margin-inline-start: 0.4em; }
.parts { font: 0.875rem/1.5 var(--sans); padding-block-start: 0.5rem; }
.text .refs a { padding-inline: 0.12em; }
.aside { color: var(--muted); font-size: 0.875em; }

.entry { display: grid; gap: 0.3rem 2rem; padding-block: 1.35rem; border-block-end: 1px solid var(--rule-soft); }
.entry:target { background: linear-gradient(to right, transparent, var(--tint) 2rem, var(--tint) calc(100% - 2rem), transparent); }
.when { font: 0.8125rem/1.5 var(--sans); color: var(--muted); font-variant-numeric: tabular-nums; }
.when > p:first-child { color: var(--ink); font-size: 0.9375rem; font-weight: 500; }
.what { min-inline-size: 0; }
.what h3 { font-size: 1.25rem; line-height: 1.32; font-weight: 600; text-wrap: pretty; }
:root[dir="rtl"] .what h3 { line-height: 1.6; }
.what h3 a { color: inherit; text-decoration: none; }
.what h3 a:hover { text-decoration: underline; }
.lane { display: inline-block; inline-size: 0.55rem; block-size: 0.55rem; border-radius: 2px; margin-inline-end: 0.45rem; background: var(--c4); vertical-align: 0.08em; }
.lane.l0 { background: var(--c0); } .lane.l1 { background: var(--c1); } .lane.l2 { background: var(--c2); } .lane.l3 { background: var(--c3); }
.meta { font: 0.8125rem/1.6 var(--sans); color: var(--muted); }
.unverified { font-style: italic; }
.text { max-inline-size: 40rem; }
.text:not(:empty) { margin-block-start: 0.35rem; }
.text p:empty { display: none; }
.text :is(h2, h3, h4, h5, h6):not(.sr) { font: 600 0.9375rem/1.5 var(--sans); }

.facts { margin-block-start: 0.6rem; font: 0.875rem/1.55 var(--sans); }
.facts > div { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: 0 0.9rem; padding-block: 0.16rem; }
.facts dt { color: var(--muted); }
.facts dd { min-inline-size: 0; }
.also { display: block; color: var(--muted); }
.withheld { font-style: italic; }
.refs { unicode-bidi: isolate; font: 600 0.72em/1 var(--sans); vertical-align: 0.5em; margin-inline-start: 0.1em; font-variant-numeric: tabular-nums; }
.refs a { text-decoration: none; padding: 0.35em 0.3em; }
.refs a:hover { text-decoration: underline; }
.unsourced { color: var(--muted); font: 400 0.8125rem/1.4 var(--sans); white-space: nowrap; }
.unsourced::before { content: ""; display: inline-block; inline-size: 0.5rem; block-size: 0.5rem; border: 1.5px solid currentcolor; border-radius: 50%; margin-inline: 0.2rem 0.3rem; }

.margin { font: 0.8125rem/1.55 var(--sans); color: var(--muted); min-inline-size: 0; }
.margin > * + * { margin-block-start: 0.6rem; }
.margin > .sr + * { margin-block-start: 0; }
.margin ul { list-style: none; }
.differs, .chosen { border-inline-start: 2px solid var(--differs); padding-inline-start: 0.7rem; }
.chosen { border-color: var(--rule); }
.differs strong { color: var(--differs); font-weight: 600; }
.notes { list-style: none; border-inline-start: 1px solid var(--rule); padding-inline-start: 0.75rem; }
.notes > li + li { margin-block-start: 0.5rem; }
.notes > li:target { background: var(--accent-tint); color: var(--ink); }
.notes summary { list-style: none; }
.notes summary::-webkit-details-marker { display: none; }
.notes summary::after { content: "+"; display: inline-block; color: var(--accent); margin-inline-start: 0.35rem; font-weight: 600; }
.notes details[open] > summary::after { content: "\\2212"; }
.number { color: var(--ink); font-weight: 600; margin-inline-end: 0.15rem; }
.margin cite { font-style: italic; }
cite:is(:lang(fa), :lang(ps), :lang(ar), :lang(ur)) { font-style: normal !important; }
.grade { white-space: normal; }
.evidence { margin-block-start: 0.4rem; padding-block-end: 0.4rem; color: var(--soft); }
.evidence > * + * { margin-block-start: 0.3rem; }
.evidence > .full > a:not(:hover) { text-decoration: none; }
.evidence ul { list-style: disc; padding-inline-start: 1.1em; }
.fallen { color: var(--muted); font-size: 0.8125rem; }
.fallen ul { padding-inline-start: 1.1em; }
q, .evidence p { text-align: -webkit-match-parent; text-align: match-parent; }
q { display: block; quotes: none; font-family: var(--serif); }

.lines { list-style: none; }
.lines li { padding-block: 0.3rem; }
.lines .day { display: inline-block; min-inline-size: 9.5rem; font: 0.8125rem/1.5 var(--sans); color: var(--muted); }
.lines a { color: inherit; text-decoration: none; }
.lines a:hover { text-decoration: underline; }

.single h1 { font-size: clamp(1.5rem, 1.15rem + 1.5vw, 2.1rem); max-inline-size: 30ch; }
.single .entry { border: 0; }
.neighbours { border-block-start: 1px solid var(--rule); padding-block: 1rem; font-size: 1rem; }
.neighbours ul { display: grid; gap: 0.5rem 2rem; }
.neighbours span { display: block; font: 0.8125rem/1.5 var(--sans); color: var(--muted); }

@media (min-width: 46rem) {
  .entry { grid-template-columns: 9rem minmax(0, 1fr); }
  .when { grid-row: span 2; }
  .margin { grid-column: 2; }
  .neighbours ul { grid-template-columns: 1fr 1fr; }
}
@media (min-width: 62rem) {
  .entry { grid-template-columns: 9.25rem minmax(0, 1fr) 16.5rem; }
  .when { grid-row: auto; padding-block-start: 0.2rem; }
  .margin { grid-column: 3; padding-block-start: 0.2rem; }
}
@media (max-width: 45.99rem) {
  .when { display: flex; flex-wrap: wrap; gap: 0 0.75rem; align-items: baseline; }
  .margin { margin-block-start: 0.5rem; }
}
`;
