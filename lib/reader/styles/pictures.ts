/** The timeline and the map: shapes carry the meaning, colours repeat it. */
export const PICTURE_STYLES = `
.picture { position: relative; padding-block-start: 1.25rem; }
.picture > svg { display: block; inline-size: 100%; block-size: auto; overflow: visible; font: 500 11.5px/1 var(--sans); }
.picture > svg.slim { display: none; }
@media (max-width: 45.99rem) {
  .picture > svg.wide { display: none; }
  .picture > svg.slim { display: block; font-size: 11px; }
}
svg text { fill: var(--muted); }
text.year { font-weight: 600; font-variant-numeric: tabular-nums; }
text.era { font-size: 10.5px; }
line.year { stroke: var(--rule-soft); }
line.rule { stroke: var(--rule); }
line.era { stroke: var(--edge); stroke-width: 1.5; }
text.name { font-weight: 600; }
.t0 { fill: var(--i0) !important; } .t1 { fill: var(--i1) !important; } .t2 { fill: var(--i2) !important; } .t3 { fill: var(--i3) !important; } .t4 { fill: var(--i4) !important; }
.h0 { --mark: var(--c0); } .h1 { --mark: var(--c1); } .h2 { --mark: var(--c2); } .h3 { --mark: var(--c3); } .h4 { --mark: var(--c4); }
.s0 { stop-color: var(--c0); } .s1 { stop-color: var(--c1); } .s2 { stop-color: var(--c2); } .s3 { stop-color: var(--c3); } .s4 { stop-color: var(--c4); }
circle.sourced { fill: var(--mark); }
circle.open { fill: var(--paper); stroke: var(--mark); stroke-width: 1.7; }
.bar { fill-opacity: 0.45; }
.bar:not([fill]) { fill: var(--mark); }
.bar.open { fill-opacity: 0.12; stroke: var(--mark); stroke-width: 1.3; stroke-opacity: 0.75; }
.bar.sourced[fill] { fill-opacity: 0.6; }
.faded { fill: var(--mark); opacity: 0.16; }
.other { fill: none; stroke: var(--mark); stroke-width: 1.3; stroke-dasharray: 2.5 2; }
.join { stroke: var(--mark); stroke-dasharray: 1 3; stroke-linecap: round; }
.dense { fill: var(--mark); opacity: 0.75; }
.picture a:focus-visible { outline-offset: 1px; }
.picture a:hover > circle, .picture a:hover > rect { stroke: var(--ink); stroke-width: 1.7; }
.legend { font: 0.75rem/1.5 var(--sans); color: var(--muted); padding-block-start: 0.75rem; display: flex; flex-wrap: wrap; gap: 0.2rem 1.5rem; }
.legend ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1.25rem; }
.legend svg { vertical-align: -1px; margin-inline-end: 0.2rem; overflow: visible; }

.map > svg { border: 1px solid var(--rule); background: var(--tint); overflow: hidden; }
.border { fill: none; stroke: var(--edge); stroke-width: 1.6; opacity: 0.75; }
text.country { text-anchor: middle; font-size: 11px; letter-spacing: 0.04em; }
.province { fill: none; stroke: var(--edge); stroke-width: 0.7; opacity: 0.3; }
.area { fill: var(--accent); fill-opacity: 0.07; stroke: var(--accent); stroke-opacity: 0.35; stroke-width: 0.8; }
.spot { fill: var(--c0); stroke: var(--paper); stroke-width: 1.5; }
.whole { fill: var(--paper); stroke: var(--accent); stroke-width: 1.5; stroke-dasharray: 3 2; }
.reach { fill: var(--c0); fill-opacity: 0.12; stroke: var(--c0); stroke-dasharray: 3 2; }
text.count { text-anchor: middle; font-weight: 600; font-size: 11px; }
text.in-spot { fill: var(--paper); }
text.in-whole { fill: var(--accent); }
text.place { text-anchor: middle; fill: var(--ink); stroke: var(--tint); stroke-width: 3; paint-order: stroke; font-weight: 500; }
.places { font: 0.8125rem/1.6 var(--sans); margin-block-start: 0.5rem; }
.places ul { list-style: none; padding-block-start: 0.4rem; columns: 20rem; column-gap: 2rem; }
.places li { break-inside: avoid; padding-block-end: 0.4rem; }
@media (max-width: 45.99rem) { .map > svg { font-size: 18px; } text.count { font-size: 16px; } text.country { display: none; } }
`;
