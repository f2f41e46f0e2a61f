import type { Actor } from "../actor.ts";
import type { Lane } from "../chronology.ts";
import type { EntryRow, EntrySnapshot } from "../entry.ts";
import { summarizeEntry } from "../entry-summary.ts";
import { decodeFilter, encodeFilter } from "../filter/address.ts";
import { type EntryFilter, FACETS, isFiltering, NONE } from "../filter/entry-filter.ts";
import { listEntryText } from "../filter/entry-text.ts";
import { filterRows } from "../filter/filter-rows.ts";
import { readTerms } from "../filter/fold-text.ts";
import { KIND_LABELS } from "../labels.ts";
import type { Source } from "../source.ts";
import { withholdSource } from "../withhold-source.ts";
import { indexSources } from "./make-edition.ts";
import { type PresentTools, presentEntry } from "./present-entry.ts";

/**
 * What an edition can be limited by: what its readers see of an entry. Who wrote in it, which sources
 * it cites and what it lacks is the team's.
 */
export const SCOPE_FACETS = ["lane", "kind", "actor", "place", "tag"] as const;
export type ScopeFacet = (typeof SCOPE_FACETS)[number];

/** What an edition was limited to, as readers are told it. */
export type EditionScope = {
  /** Words that each entry has; "" where none were asked for. */
  text: string;
  /** EDTF; "" for no bound. */
  from: string;
  to: string;
  /** Each with what it was called when the edition was made. */
  chosen: { facet: ScopeFacet; key: string; label: string }[];
};

/** A filter without what an edition cannot be limited by. */
export const keepScope = (filter: EntryFilter): EntryFilter => ({
  ...filter,
  chosen: Object.fromEntries(
    FACETS.map((facet) => [facet, isScopeFacet(facet) ? filter.chosen[facet] : []]),
  ) as unknown as EntryFilter["chosen"],
});

const isScopeFacet = (facet: string): facet is ScopeFacet =>
  (SCOPE_FACETS as readonly string[]).includes(facet);

/**
 * A scope as in an address. Null where something of it cannot be one, is not known or too long: with
 * that left out more would be published than was asked for.
 */
export function parseScope(query: string): EntryFilter | null {
  const given = new URLSearchParams(query);
  const filter = keepScope(decodeFilter(given));
  const kept = encodeFilter(filter);
  return [...given].every(([name, value]) => kept.getAll(name).includes(value)) ? filter : null;
}

export type ScopeTools = PresentTools & {
  actors: readonly Actor[];
  sources: readonly Source[];
  lanes: readonly Lane[];
};

/**
 * Whether an entry is within a scope; null where everything is. It is judged by what every reader may
 * see of the entry: a name of a person decides nothing, and neither does a place finer than published.
 */
export function createScope(
  filter: EntryFilter,
  tools: ScopeTools,
): { holds: (content: EntrySnapshot) => boolean; words: EditionScope } | null {
  if (!isFiltering(filter)) return null;
  const byId = indexSources(tools.sources.map((source) => withholdSource(source)));
  const terms = readTerms(filter.text);
  const holds = (content: EntrySnapshot) => {
    const shown = presentEntry(content, { names: listPeople(content) }, tools);
    const row = { ...NO_ROW, ...summarizeEntry(shown, (id) => byId.get(id)) };
    const texts = terms.length > 0 ? listEntryText(shown, (id) => byId.get(id)).readers : "";
    const isHit = terms.every((term) => texts.includes(term));
    const hits = new Set(isHit ? [row.id] : []);
    return filterRows([row], filter, { actors: tools.actors, hits }).length > 0;
  };
  return { holds, words: sayScope(filter, tools) };
}

const listPeople = ({ assertions }: EntrySnapshot): ReadonlySet<string> =>
  new Set(assertions.filter(({ field }) => field === "person").map(({ id }) => id));

/** What a row has beside its content; no facet of a scope looks at it. */
const NO_ROW: Pick<
  EntryRow,
  | ("id" | "chronologyId" | "epoch" | "revision" | "status" | "editorIds" | "signOff")
  | ("sameDayOrder" | "deletedAt" | "updatedAt")
> = {
  ...{ id: "", chronologyId: "", epoch: 0, revision: 0, status: "draft", editorIds: [] },
  ...{ signOff: null, sameDayOrder: 0, deletedAt: null, updatedAt: "" },
};

function sayScope({ text, from, to, chosen }: EntryFilter, tools: ScopeTools): EditionScope {
  return {
    ...{ text: text.trim(), from, to },
    chosen: SCOPE_FACETS.flatMap((facet) =>
      chosen[facet].map((key) => ({ facet, key, label: labelOf(facet, key, tools) })),
    ),
  };
}

/** "" for entries that have none of it, and for what is gone. */
function labelOf(facet: ScopeFacet, key: string, { lanes, actors, findArea }: ScopeTools): string {
  if (key === NONE) return "";
  if (facet === "lane") return lanes.find(({ id }) => id === key)?.title ?? "";
  if (facet === "actor") return actors.find(({ id }) => id === key)?.name ?? "";
  if (facet === "kind") return KIND_LABELS[key as keyof typeof KIND_LABELS] ?? key;
  return facet === "place" ? (findArea?.(key)?.name ?? key) : key;
}
