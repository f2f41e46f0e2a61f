import { ENTRY_KINDS, ENTRY_STATUSES, RELIABILITIES } from "../codes.ts";
import { GAP_CODES } from "../gaps.ts";

/** What entries are told apart by; also the names that they have in an address. */
export const FACETS = [
  ...(["lane", "kind", "actor", "place", "tag", "status"] as const),
  ...(["source", "grade", "gaps", "person"] as const),
] as const;
export type Facet = (typeof FACETS)[number];

/** What one can look for: the gaps of the sourcing, and values that differ, reasoned or not. */
export const GAPS = ["differs", ...GAP_CODES] as const;
export type GapChoice = (typeof GAPS)[number];

/** The choice for entries that have nothing of a facet: no lane, no country, no source. */
export const NONE = "none";

/** Facets whose choices are a fixed list; those of the others are ids, codes and tags. */
export const FIXED_CHOICES: Partial<Record<Facet, readonly string[]>> = {
  kind: ENTRY_KINDS,
  status: ENTRY_STATUSES,
  grade: [...RELIABILITIES, NONE],
  gaps: GAPS,
};

/**
 * What is looked for. Nothing chosen in a facet does not filter. `from` and `to` are EDTF, or empty:
 * an entry whose date may lie between them is shown, one without a date is not.
 */
export type EntryFilter = {
  text: string;
  from: string;
  to: string;
  chosen: Readonly<Record<Facet, readonly string[]>>;
};

export const NO_FILTER: EntryFilter = {
  ...{ text: "", from: "", to: "" },
  chosen: Object.fromEntries(
    FACETS.map((facet) => [facet, []]),
  ) as unknown as EntryFilter["chosen"],
};

/** A filter with other choices in one facet. */
export const choose = (
  filter: EntryFilter,
  facet: Facet,
  keys: readonly string[],
): EntryFilter => ({
  ...filter,
  chosen: { ...filter.chosen, [facet]: keys },
});

/** Whether anything is looked for, beside words and white space. */
export const hasChoices = ({ from, to, chosen }: EntryFilter): boolean =>
  from !== "" || to !== "" || FACETS.some((facet) => chosen[facet].length > 0);

export const isFiltering = (filter: EntryFilter): boolean =>
  filter.text.trim() !== "" || hasChoices(filter);
