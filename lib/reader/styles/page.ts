/** What all pages share: type, measure, header and footer, notices, plain pages. */
export const PAGE_STYLES = `
*, ::before, ::after { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block-start: 1rem; }
:root[dir="rtl"] { line-height: 1.85; }
body { margin: 0; overflow-wrap: break-word; }
main, header.site, footer.site { padding-inline: max(1.15rem, (100% - 66.5rem) / 2); }
main { padding-block: 1.5rem 4rem; }
h1, h2, h3, h4, p, ul, ol, dl, dd, blockquote, pre { margin: 0; }
ul, ol { padding: 0; }
a { color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 1px; }
:target { scroll-margin-block-start: 1rem; }
code { font: 0.92em/1.5 ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace; direction: ltr; unicode-bidi: isolate; }
.sr { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; margin: 0; }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -10rem; z-index: 1; padding: 0.5rem 0.9rem; background: var(--paper); border: 1px solid var(--edge); font: 0.875rem/1.4 var(--sans); }
.skip:focus { inset-block-start: 0.5rem; }
.skip-on { font: 0.875rem/1.4 var(--sans); }
.skip-on:not(:focus-within) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }

header.site, footer.site { font: 0.8125rem/1.5 var(--sans); color: var(--muted); }
header.site { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; justify-content: space-between; padding-block: 0.7rem; border-block-end: 1px solid var(--rule); }
header.site b { color: var(--ink); font-weight: 600; margin-inline-end: 0.75rem; }
nav ul, nav ol { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.1rem; }
header.site a, footer.site a { display: inline-block; min-block-size: 1.5rem; text-decoration: none; }
header.site a:hover, footer.site a:hover { text-decoration: underline; }
header.site a[aria-current] { color: var(--ink); font-weight: 600; }
footer.site { border-block-start: 1px solid var(--rule); padding-block: 1.25rem 3rem; display: grid; gap: 0.75rem; }
.digest { overflow-wrap: anywhere; }

h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem); line-height: 1.14; font-weight: 600; letter-spacing: -0.012em; max-inline-size: 24ch; text-wrap: balance; }
:root[dir="rtl"] h1 { line-height: 1.4; }
:lang(fa) *, :lang(ps) *, :lang(ar) * { letter-spacing: 0; }
h1, h3, .lead, .changes p, .references p { text-align: -webkit-match-parent; text-align: match-parent; }
.top { padding-block: 1.75rem 1.25rem; }
.lead { font-size: 1.2rem; line-height: 1.55; color: var(--soft); max-inline-size: 44rem; margin-block-start: 0.9rem; }
.authors { font: 0.9375rem/1.5 var(--sans); color: var(--muted); margin-block-start: 0.9rem; }
.edition { list-style: none; display: flex; flex-wrap: wrap; gap: 0.3rem 1.25rem; font: 0.8125rem/1.6 var(--sans); color: var(--muted); border-block: 1px solid var(--rule); padding-block: 0.7rem; }
.edition b { color: var(--ink); font-weight: 600; }
.edition a { text-decoration: none; }
.edition a:hover { text-decoration: underline; }
.scope { font: 0.875rem/1.6 var(--sans); color: var(--soft); max-inline-size: 46rem; padding-block-start: 0.7rem; }
.scope :is(b, span) { display: inline-block; max-inline-size: 100%; margin-inline-end: 0.6rem; }
.text p + p, .text > * + *, .introduction > * + * { margin-block-start: 0.75em; }
.text ul, .text ol { padding-inline-start: 1.4em; }
.text blockquote { border-inline-start: 2px solid var(--rule); padding-inline-start: 1rem; color: var(--soft); }
.introduction { max-inline-size: 41rem; padding-block: 1.75rem 0.5rem; color: var(--soft); }
.changes { max-inline-size: 41rem; padding-block-start: 1.5rem; }
.changes h2 { font: 600 0.875rem/1.5 var(--sans); margin-block: 0.75rem 0.25rem; }
.changed { list-style: none; max-inline-size: 46rem; margin-block-start: 1.75rem; }
.changed > li { padding-block: 0.9rem; border-block-start: 1px solid var(--rule-soft); }
.changed > li > p > a, .changed > li > p > span { font-size: 1.125rem; font-weight: 600; }
.changed strong { font: 400 0.8125rem/1.5 var(--sans); color: var(--muted); }
.changed ul { list-style: none; font: 0.875rem/1.6 var(--sans); padding-block-start: 0.35rem; }
.changed li li { padding-block: 0.15rem; color: var(--soft); }
.changed del { color: var(--muted); text-decoration-thickness: 1px; }
.changed ins { color: var(--ink); background: var(--accent-tint); text-decoration: none; padding: 0.1em 0.25em; }
.changed small { display: block; font-size: 0.8125rem; color: var(--muted); text-align: -webkit-match-parent; text-align: match-parent; }

:root[dir="rtl"] :is(em, .unverified, .withheld) { font-style: normal; }
.notice { border-inline-start: 3px solid var(--differs); background: var(--differs-tint); padding: 0.65rem 1rem; margin-block: 0.75rem; font: 0.9375rem/1.55 var(--sans); }
.notice.strong { border-color: var(--danger); }
.notice.strong strong { color: var(--danger); }

.preview { background: var(--ink); color: var(--paper); padding: 0.6rem max(1.15rem, (100% - 66.5rem) / 2); font: 0.875rem/1.5 var(--sans); position: sticky; inset-block-start: 0; z-index: 1; }
.preview a { color: inherit; font-weight: 600; }

.back { font: 0.875rem/1.5 var(--sans); color: var(--muted); padding-block: 1rem; }
.references { padding-inline-start: 2.2rem; max-inline-size: 46rem; margin-block-start: 1rem; }
.references > li { padding-block: 0.7rem; padding-inline-start: 0.25rem; }
.references li::marker { font: 0.8125rem var(--sans); color: var(--muted); }
.references p + p, .references details { font: 0.8125rem/1.6 var(--sans); color: var(--muted); }
.references cite, .evidence cite { font-style: italic; }
.address { overflow-wrap: anywhere; }
.warning { color: var(--differs) !important; }
.sources h2, .map h2 { font-size: 1.35rem; font-weight: 600; padding-block: 2.5rem 0.5rem; }
.citations, .files { max-inline-size: 46rem; margin-block: 1.75rem; }
.citations dt, .files dt { font: 600 0.875rem/1.5 var(--sans); margin-block-start: 1.1rem; }
.files dd { color: var(--soft); font-size: 1rem; }
.copy, pre { background: var(--tint); border: 1px solid var(--rule); padding: 0.65rem 0.85rem; margin-block-start: 0.35rem; user-select: all; }
pre { overflow-x: auto; text-align: left; }
.long { overflow-wrap: anywhere; }
.steps { padding-inline-start: 1.5rem; max-inline-size: 41rem; margin-block-end: 1.5rem; }
:where(:lang(fa), :lang(ps)) :is(.steps, .references) { list-style-type: persian; }
:lang(ar) :is(.steps, .references) { list-style-type: arabic-indic; }
.steps li { padding-block: 0.3rem; }
summary { cursor: pointer; }
/* What is out of sight is laid out when it comes into sight: a third less work for a thousand entries. */
@media screen { section.year, .picture.map { content-visibility: auto; contain-intrinsic-size: auto 40rem; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
