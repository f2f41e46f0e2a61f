import { countryName } from "#components/places/describe-place.ts";
import type { Actor } from "#lib/domain/actor.ts";
import type { Lane } from "#lib/domain/chronology.ts";
import type { EntryKind, EntryStatus, Reliability } from "#lib/domain/codes.ts";
import { type Facet, type GapChoice, NONE } from "#lib/domain/filter/entry-filter.ts";
import { KIND_LABELS, RELIABILITY_LABELS, STATUS_LABELS } from "#lib/domain/labels.ts";
import type { Source } from "#lib/domain/source.ts";
import { findArea } from "#lib/geo/find-area.ts";
import { GAP_LABELS } from "./gap-labels.ts";

export const FACET_LABELS: Record<Facet, string> = {
  ...{ lane: "Lane", kind: "Kind", actor: "Actor", place: "Place", tag: "Tag", status: "Status" },
  ...{ source: "Source", grade: "Reliability", gaps: "Gaps", person: "Edited by" },
};

/** Somebody who wrote in an entry. */
export type Person = { id: string; name: string };

/** What choices are called after; null: not known yet. */
export type FacetNames = {
  lanes: readonly Lane[];
  actors: readonly Actor[];
  sources: readonly Pick<Source, "id" | "title">[];
  people: readonly Person[] | null;
};

/** A choice in words; null for what is gone, or not known to this person. */
export function labelOf(facet: Facet, key: string, names: FacetNames): string | null {
  return LABEL_OF[facet](key, names) ?? null;
}

type LabelOf = (key: string, names: FacetNames) => string | null | undefined;

const LABEL_OF: Record<Facet, LabelOf> = {
  lane: (key, { lanes }) => (key === NONE ? "No lane" : find(lanes, key)?.title),
  kind: (key) => KIND_LABELS[key as EntryKind],
  actor: (key, { actors }) => find(actors, key)?.name,
  place: (key) => (key === NONE ? "No country" : placeLabel(key)),
  tag: (key) => key,
  status: (key) => STATUS_LABELS[key as EntryStatus],
  source: (key, { sources }) => find(sources, key)?.title,
  grade: (key) =>
    key === NONE ? "No source" : `${key} · ${RELIABILITY_LABELS[key as Reliability]}`,
  gaps: (key) => GAP_LABELS[key as GapChoice],
  person: (key, { people }) => people && find(people, key)?.name,
};

const placeLabel = (code: string): string =>
  code.length === 2 ? nameCountry(code) : (findArea(code)?.name ?? code);

/** Codes come from documents and addresses, and may be none. */
function nameCountry(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? countryName(code) : code;
}

/** What stands for a choice that is gone. */
export const GONE: Partial<Record<Facet, string>> = {
  ...{ lane: "A lane that is gone", actor: "An actor that is gone" },
  ...{ source: "A source that is gone", person: "Somebody" },
};

/** Lists are kept from render to render: each is indexed once. */
const indexes = new WeakMap<object, Map<string, unknown>>();

function find<T extends { id: string }>(all: readonly T[], id: string): T | undefined {
  let index = indexes.get(all) as Map<string, T> | undefined;
  if (!index) {
    index = new Map(all.map((each) => [each.id, each]));
    indexes.set(all, index);
  }
  return index.get(id);
}
