/** Embeds, and the forms of readers. */
export const REACH_STYLES = `
.embed main { padding: 0.9rem 1rem 0.5rem; }
.embed h1 { font-size: 1.3rem; max-inline-size: none; letter-spacing: 0; }
.embed h1 a { color: inherit; text-decoration: none; }
.embed h1 a:hover { text-decoration: underline; }
.embed .picture { padding-block-start: 0.75rem; }
.embed .picture > svg.slim { max-inline-size: 34rem; }
.embed .legend, .embed .years { padding-block-start: 0.5rem; }
.embed .year h2 { padding-block: 0.9rem 0.25rem; }
.embed details > summary { font: 0.875rem/1.6 var(--sans); padding-block: 0.5rem; }
.embed .entry { padding-block: 0; border: 0; }
.attribution { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; justify-content: space-between; border-block-start: 1px solid var(--rule); padding: 0.6rem 1rem; font: 0.8125rem/1.5 var(--sans); color: var(--muted); }
.attribution b { color: var(--ink); font-weight: 600; margin-inline-end: 0.5rem; }
.attribution ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.1rem; }
.attribution a { display: inline-block; min-block-size: 1.5rem; }

.entry-tools { font: 0.8125rem/1.5 var(--sans); margin-block-start: 0.5rem; display: flex; flex-wrap: wrap; gap: 0 1.1rem; }
.entry-tools a { display: inline-block; min-block-size: 1.5rem; color: var(--muted); text-decoration: none; }
.entry-tools a:hover { text-decoration: underline; }

.choice, .report-form, .code { max-inline-size: 46rem; margin-block: 1.75rem; font: 0.9375rem/1.55 var(--sans); }
.choice h2, .code h2 { font: 600 1rem/1.5 var(--sans); margin-block-end: 0.5rem; }
.code p { margin-block-start: 0.75rem; color: var(--soft); }
.choice fieldset { border: 0; margin: 0; padding: 0; margin-block-end: 0.9rem; display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.choice legend { padding: 0; font-weight: 600; color: var(--muted); font-size: 0.8125rem; }
.choice fieldset label { display: inline-flex; gap: 0.4rem; align-items: center; min-block-size: 1.75rem; }
.fields { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; }
.fields label { display: grid; gap: 0.2rem; font-weight: 600; color: var(--muted); font-size: 0.8125rem; }
:is(.choice, .report-form) :is(input:not([type="checkbox"]), textarea) { font: 400 1rem/1.5 var(--sans); color: var(--ink); background: var(--paper); border: 1px solid var(--edge); border-radius: 3px; padding: 0.4rem 0.55rem; inline-size: 100%; max-inline-size: 100%; }
.fields input { inline-size: 12rem; }
.choice input[type="checkbox"] { inline-size: 1rem; block-size: 1rem; margin: 0; accent-color: var(--accent); }
:is(.choice, .report-form) button { font: 600 0.9375rem/1.5 var(--sans); color: var(--paper); background: var(--accent); border: 1px solid var(--accent); border-radius: 3px; padding: 0.4rem 1rem; cursor: pointer; }
.hint { color: var(--muted); font-size: 0.8125rem; margin-block: 0.35rem 0.75rem; }
.report-form .field { margin-block-end: 1.25rem; }
.report-form .field > label { font-weight: 600; }
.report-form .hint { margin-block: 0.1rem 0.35rem; }
.report-form .problem { color: var(--danger); font-weight: 600; margin-block-end: 0.35rem; }
.report-form [aria-invalid] { border-color: var(--danger) !important; }
.trap { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.notice ul { padding-inline-start: 1.2em; }
@media print { .entry-tools { display: none; } }
pre.wrap { white-space: pre-wrap; overflow-wrap: anywhere; }
`;
