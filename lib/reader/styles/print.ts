/**
 * The page that is made for paper, and what of the others is left out there. On a screen it is neither
 * a table nor in columns, which a browser lays out anew with each piece that arrives.
 */
export const PRINT_STYLES = `
.paged { inline-size: 100%; border-collapse: collapse; }
.paged td { padding: 0; }
.running { display: flex; justify-content: space-between; gap: 2rem; font: 0.75rem/1.5 var(--sans); color: var(--muted); border-block-end: 1px solid var(--rule); padding-block-end: 0.3rem; margin-block-end: 1rem; }
.read-at { font: 0.75rem/1.6 var(--sans); color: var(--muted); overflow-wrap: anywhere; padding-block: 0.75rem; }
.print .entry { grid-template-columns: 9rem minmax(0, 1fr); }
.print .margin { grid-column: 2; }
.print .margin:empty { display: none; }
.print .endnotes .notes { border: 0; padding: 0; font: 0.8125rem/1.6 var(--sans); max-inline-size: 46rem; }
.endnotes h2, .print .sources h2 { font-size: 1.25rem; padding-block: 2rem 0.75rem; }
.print .notes > li { break-inside: avoid; }
@media (max-width: 45.99rem) { .print .entry { grid-template-columns: minmax(0, 1fr); } .print .margin { grid-column: 1; } }
@page { size: A4; margin: 18mm 17mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8.5pt system-ui, sans-serif; color: #5f646d; } }
@page persian { @bottom-center { content: counter(page, persian) " / " counter(pages, persian); } }
@page arabic { @bottom-center { content: counter(page, arabic-indic) " / " counter(pages, arabic-indic); } }
:root:is(:lang(fa), :lang(ps)) body { page: persian; }
:root:lang(ar) body { page: arabic; }
@media screen {
  .paged, .paged > *, .paged > * > tr, .paged > * > tr > td { display: block; }
  .print .entry { content-visibility: auto; contain-intrinsic-size: auto 11rem; }
  .print .endnotes li { content-visibility: auto; contain-intrinsic-size: auto 1.6rem; }
}
@media print {
  html { font-size: 10pt; background: none; }
  main { padding: 0; max-inline-size: none; }
  header.site, footer.site, .skip, .skip-on, .years, .neighbours, .edition a { display: none; }
  .edition li:has(a) { display: none; }
  .top { padding-block-start: 0; }
  .picture > svg.wide { display: block; } .picture > svg.slim { display: none; }
  .entry, .print .entry { grid-template-columns: 8.5rem minmax(0, 1fr); break-inside: avoid-page; padding-block: 0.8rem; }
  .margin { grid-column: 2; }
  .when { display: block; }
  .lane { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2, h3 { break-after: avoid; }
  .year h2 { padding-block-start: 1.25rem; }
  p { orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
  .text a[href^="http"]::after, .introduction a[href^="http"]::after { content: " <" attr(href) ">"; font-size: 0.85em; overflow-wrap: anywhere; }
  summary::after { content: none !important; }
  .references details, .places { display: none; }
  .print .endnotes .notes { columns: 2; column-gap: 2rem; max-inline-size: none; }
  .endnotes { break-before: page; }
}
`;
