/** The look of an edition as one file: paper, ink, thin rules; also in print and in the dark. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --bg: #f7f5f1; --panel: #fffefb; --ink: #1c1e22; --muted: #5d636c;
  --rule: #e4e0d8; --accent: #2b5f8f; --differs: #885909; --danger: #a33a35; --danger-tint: #f8e9e7; }
@media (prefers-color-scheme: dark) {
  :root { --bg: #121418; --panel: #181b20; --ink: #e7e5df; --muted: #9a9fa8; --rule: #2a2e36;
    --accent: #86b6e2; --differs: #e0b15c; --danger: #e38a82; --danger-tint: #37211f; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--ink); overflow-wrap: anywhere;
  font: 1.0625rem/1.6 "Source Serif 4", Vazirmatn, Georgia, "Noto Naskh Arabic", serif; }
main { max-width: 44rem; margin-inline: auto; padding: 3rem 1.25rem 5rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 2.1rem; margin: 0 0 .5rem; }
h2 { font-size: 1.4rem; margin: 3.5rem 0 1rem; }
h3 { font-size: 1.25rem; margin: 0; }
h4, h5, h6 { font-size: 1.0625rem; margin: 1.25rem 0 .25rem; }
p { margin: .6rem 0; }
a { color: var(--accent); text-underline-offset: .15em; }
.line, .meta, dt, .values, .about { font-family: Inter, Vazirmatn, system-ui, sans-serif; }
.line, .meta, .about { color: var(--muted); font-size: .875rem; margin: .2rem 0; }
.meta code { font-size: .8125rem; }
.notice { border-inline-start: 4px solid var(--danger); background: var(--danger-tint);
  padding: .75rem 1rem; margin: 0 0 2rem; font-weight: 600; }
.entry { background: var(--panel); border: 1px solid var(--rule); border-radius: .5rem;
  padding: 1.25rem 1.5rem 1.5rem; margin: 1.25rem 0; }
.when { color: var(--muted); margin: 0 0 .25rem; }
.retracted h3, .merged h3 { color: var(--danger); }
dl { display: grid; grid-template-columns: minmax(6rem, 10rem) 1fr; gap: .35rem 1rem; margin: 1rem 0; }
dt { color: var(--muted); font-size: .875rem; padding-top: .15rem; }
dd { margin: 0; }
.values { font-size: .875rem; margin: .25rem 0 0; padding-inline-start: 1.1rem; color: var(--muted); }
.said { color: var(--muted); font-size: .875rem; }
.warning { color: var(--differs); font-size: .875rem; }
.note { font: .8125rem Inter, system-ui, sans-serif; text-decoration: none; }
blockquote { border-inline-start: 3px solid var(--rule); margin: 1rem 0; padding-inline-start: 1rem; }
ol.sources { padding-inline-start: 2.25rem; }
ol.sources li { margin: .75rem 0; }
:target { outline: 2px solid var(--accent); outline-offset: 4px; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .6rem; }
  .entry { padding: 1rem; } }
@media print { body { background: none; } .entry { break-inside: avoid-page; } }
`;
