import type { EditionEntry } from "#lib/domain/edition/edition.ts";
import { type Facet, NONE } from "#lib/domain/filter/entry-filter.ts";
import { findArea } from "#lib/geo/find-area.ts";
import { viewEntry } from "../model/entry-view.ts";
import type { Reader } from "../reader.ts";

export type ActorName = { id: string; name: string };

/** What readers tell entries apart by. */
export const READER_FACETS = [
  ...(["lane", "kind", "place", "actor", "tag", "source", "gaps", "status"] as const),
] as const satisfies readonly Facet[];
export type ReaderFacet = (typeof READER_FACETS)[number];

export type Choice = { key: string; label: string; count: number };

/** More choices than these nobody reads; the search finds what the rest are for. */
const MOST_CHOICES = 60;

/** The choices of a facet that tell entries apart, those with most entries first; lanes in their order. */
export function listChoices(reader: Reader, facet: ReaderFacet): Choice[] {
  const counts = new Map<string, number>();
  for (const entry of reader.index.listed)
    for (const key of new Set(KEYS_OF[facet](entry, reader)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const labels = labelsOf(reader, facet);
  const choices = [...counts].flatMap(([key, count]) => {
    const label = labels(key);
    return label === "" ? [] : [{ key, label, count }];
  });
  const order = facet === "lane" ? reader.edition.lanes.map(({ id }) => id) : null;
  const place = (key: string) => (order?.indexOf(key) ?? 0) >>> 0;
  choices.sort((a, b) => place(a.key) - place(b.key) || b.count - a.count);
  return choices.slice(0, MOST_CHOICES);
}

type KeysOf = (entry: EditionEntry, reader: Reader) => readonly string[];
const summaryOf = (entry: EditionEntry, reader: Reader) => viewEntry(entry, reader).summary;

const KEYS_OF: Record<ReaderFacet, KeysOf> = {
  lane: ({ content }) => [content.laneId ?? NONE],
  kind: ({ content }) => [content.kind],
  place: (entry, reader) => {
    const { place } = summaryOf(entry, reader);
    return [place?.country, place?.admin1].filter((code) => code != null);
  },
  actor: (entry, reader) => summaryOf(entry, reader).actorIds,
  tag: ({ content }) => content.tags,
  source: (entry, reader) => summaryOf(entry, reader).sourceIds,
  gaps: (entry, reader) => {
    const { differing, gaps } = summaryOf(entry, reader);
    const hasUnsourced = gaps.some((gap) => gap.startsWith("unsourced"));
    return [...(differing.length > 0 ? ["differs"] : []), ...(hasUnsourced ? ["unsourced"] : [])];
  },
  status: ({ status }) => [STATUS_KEYS[status] ?? ""],
};

/** As the rows have them; see `listExploreData`. */
const STATUS_KEYS: Partial<Record<EditionEntry["status"], string>> = {
  ...{ verified: "verified", corrected: "corrected", unverified: "draft", retracted: "retracted" },
};

/** "" for what has no name here. */
function labelsOf(reader: Reader, facet: ReaderFacet): (key: string) => string {
  const { edition, labels, say } = reader;
  const { explore } = say;
  const status: Record<string, string> = {
    ...{ verified: say.status.verified, corrected: say.status.corrected },
    ...{ draft: say.status.unverified, retracted: explore.retracted },
  };
  const named: Record<Exclude<ReaderFacet, "kind" | "place" | "tag">, Map<string, string>> = {
    lane: new Map([
      ...edition.lanes.map(({ id, title }) => [id, title] as const),
      [NONE, say.noLane],
    ]),
    actor: new Map(listActors(reader).map(({ id, name }) => [id, name])),
    source: new Map(edition.sources.map(({ id, title, publisher }) => [id, title || publisher])),
    gaps: new Map([
      ["differs", explore.differs],
      ["unsourced", explore.unsourced],
    ]),
    status: new Map(Object.entries(status)),
  };
  if (facet === "kind") return (key) => labels.kind[key as keyof typeof labels.kind] ?? "";
  if (facet === "place") return placeNames(reader);
  if (facet === "tag") return (key) => key;
  return (key) => named[facet].get(key) ?? "";
}

/** Countries in the language of the page; divisions by the name that they have in the outlines. */
function placeNames({ language }: Reader): (code: string) => string {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  return (code) =>
    /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : (findArea(code)?.name ?? "");
}

/** The actors that entries name, each by the name that it has most often. */
export function listActors({ index }: Reader): ActorName[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { content } of index.listed)
    for (const { value } of content.assertions) {
      if (!value || !("actorId" in value) || !value.actorId || !value.name) continue;
      const names = counts.get(value.actorId) ?? new Map<string, number>();
      names.set(value.name, (names.get(value.name) ?? 0) + 1);
      counts.set(value.actorId, names);
    }
  return [...counts].map(([id, names]) => ({ id, name: mostOf(names) }));
}

const mostOf = (names: ReadonlyMap<string, number>): string =>
  [...names].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
