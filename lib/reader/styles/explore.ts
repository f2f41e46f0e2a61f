/** Search, filter and the moving pictures; shown only where scripts run, so that nothing moves later. */
export const EXPLORE_STYLES = `
.explore { display: none; }
@media (scripting: enabled) { .explore { display: flex; } }
.explore { flex-wrap: wrap; align-items: center; gap: 0.5rem 0.75rem; padding-block: 0.75rem; border-block-end: 1px solid var(--rule-soft); font: 0.8125rem/1.5 var(--sans); color: var(--muted); }
.explore :is(input[type="search"], select, button), .tools button, .check button, .more, .card .close { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--edge); border-radius: 3px; min-block-size: 1.9rem; padding-inline: 0.6rem; }
.explore button, .tools button, .check button, .more { cursor: pointer; }
.explore button:hover, .tools button:hover, .check button:hover, .more:hover { background: var(--tint); }
.explore .words { flex: none; inline-size: min(17rem, 100%); }
.explore input[type="search"] { inline-size: 100%; text-overflow: ellipsis; }
.explore input::placeholder { color: var(--muted); opacity: 1; }
.facets { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 0.6rem; }
.facet { position: relative; }
.facet summary { list-style: none; border: 1px solid var(--rule); border-radius: 3px; padding: 0.28rem 0.6rem; color: var(--soft); min-block-size: 1.9rem; }
.facet summary::-webkit-details-marker { display: none; }
.facet summary::after { content: ""; display: inline-block; inline-size: 0.35em; block-size: 0.35em; margin-inline-start: 0.5em; border: solid var(--muted); border-width: 0 1.5px 1.5px 0; transform: translateY(-2px) rotate(45deg); }
.facet summary:hover, .facet[open] summary { border-color: var(--edge); color: var(--ink); }
.facet[data-chosen] summary { border-color: var(--accent); background: var(--accent-tint); color: var(--ink); }
.facet fieldset { position: absolute; inset-inline-start: 0; inset-block-start: calc(100% + 0.25rem); z-index: 3; inline-size: max-content; min-inline-size: 0; max-inline-size: min(20rem, 80vw); max-block-size: min(22rem, 60vh); overflow: auto; margin: 0; padding: 0.4rem 0; border: 1px solid var(--edge); border-radius: 3px; background: var(--paper); color: var(--ink); }
.facet label { display: flex; gap: 0.5rem; align-items: baseline; padding: 0.25rem 0.75rem; cursor: pointer; }
.facet label:hover { background: var(--tint); }
.facet label span[dir] { flex: 1; min-inline-size: 0; overflow-wrap: anywhere; }
@media (max-width: 61.99rem) {
  .facets { position: relative; }
  .facet { position: static; }
  .facet fieldset { inset-block-start: auto; margin-block-start: 0.25rem; max-inline-size: min(20rem, 100%); }
}
.facet input { accent-color: var(--accent); margin: 0; translate: 0 1px; }
.facet .count { color: var(--muted); font-variant-numeric: tabular-nums; }
.year select { margin-inline-start: 0.2rem; }
.outcome { flex-basis: 100%; display: flex; flex-wrap: wrap; align-items: center; gap: 0.3rem 0.6rem; min-block-size: 1.9rem; }
[hidden] { display: none !important; }

.tools { position: absolute; inset-block-start: 0.4rem; inset-inline-end: 0; z-index: 1; display: flex; gap: 0.3rem; font: 0.8125rem/1 var(--sans); }
.tools button { min-inline-size: 1.9rem; }
@media (scripting: enabled) { .picture[data-timeline] { padding-block-start: 2.6rem; } }
.picture.map .tools { inset-block-start: 2.6rem; }
.picture.moving > svg { display: none !important; }
.moving .still { display: none; }
.picture:not(.moving) .later { display: none; }
.changes + .explore { margin-block-start: 1.25rem; border-block-start: 1px solid var(--rule); }
.axis { position: relative; }
.sheet { position: relative; }
.axis .sheet { position: absolute; inset: 0; }
.axis canvas { display: block; inline-size: 100%; touch-action: pan-y; cursor: grab; }
.axis canvas:active { cursor: grabbing; }
.map .sheet > svg { display: block; inline-size: 100%; block-size: auto; border: 1px solid var(--rule); background: var(--tint); overflow: hidden; font: 500 11.5px/1 var(--sans); }
svg.moving { cursor: grab; }
svg.moving .base path { vector-effect: non-scaling-stroke; }
svg.moving .border { stroke-width: 1.2; }
svg.moving .province { stroke-width: 0.6; }
svg.moving [role="button"] { cursor: pointer; }
svg.moving [role="button"]:hover circle { stroke: var(--ink); }
.card { position: absolute; z-index: 2; padding: 0.55rem 0.75rem; border: 1px solid var(--edge); border-radius: 3px; background: var(--paper); color: var(--ink); font: 0.8125rem/1.5 var(--sans); max-block-size: 20rem; overflow: auto; direction: ltr; }
:root[dir="rtl"] .card { direction: rtl; }
.card.hint { pointer-events: none; }
.card:not(.hint) { padding-inline-end: 2.2rem; }
.card ul { list-style: none; }
.card li + li { margin-block-start: 0.3rem; }
.card .head { font-weight: 600; }
.card .day, .card .doubts { color: var(--muted); font-size: 0.75rem; font-variant-numeric: tabular-nums; }
.card .doubts { color: var(--differs); }
.card .summary { color: var(--soft); display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.card .close { position: absolute; inset-block-start: 0.3rem; inset-inline-end: 0.3rem; min-block-size: 1.5rem; inline-size: 1.5rem; padding: 0; border-color: transparent; cursor: pointer; }
.more { margin-block-start: 1rem; }
#results .lines { margin-block-start: 0.5rem; }

.check { display: none; }
@media (scripting: enabled) { .check { display: flex; } }
.check { flex-wrap: wrap; gap: 0.6rem 1rem; align-items: center; padding: 0.8rem 1rem; margin-block-end: 1.5rem; border: 1px solid var(--rule); font: 0.875rem/1.5 var(--sans); max-inline-size: 46rem; }
.check p { flex-basis: 100%; min-block-size: 1.5em; overflow-wrap: anywhere; }
.check .good { color: var(--accent); font-weight: 600; }
.check .bad { color: var(--danger); font-weight: 600; }
@media print { .explore, .tools, .check { display: none !important; } }
`;
