import { readBounds } from "../date/bounds.ts";
import { type EntryFilter, FACETS, type Facet, FIXED_CHOICES, NO_FILTER } from "./entry-filter.ts";

/** Longest search, most choices in one facet, and longest of them, that an address is read for. */
const MOST = { text: 200, choices: 200, choice: 200, date: 100 } as const;

/**
 * A filter as the parameters of an address: `q`, `from`, `to`, and one for each choice under the
 * name of its facet, as in `q=bombing&lane=…&kind=attack&kind=arrest`. Empty where nothing filters.
 */
export function encodeFilter(filter: EntryFilter): URLSearchParams {
  const params = new URLSearchParams();
  writeFilter(params, filter);
  return params;
}

/** Puts a filter into the parameters of an address, in the place of the one that is there. */
export function writeFilter(
  params: URLSearchParams,
  { text, from, to, chosen }: EntryFilter,
): void {
  for (const name of ["q", "from", "to", ...FACETS]) params.delete(name);
  if (text.trim() !== "") params.set("q", text);
  if (from !== "") params.set("from", from);
  if (to !== "") params.set("to", to);
  for (const facet of FACETS) for (const key of chosen[facet]) params.append(facet, key);
}

/**
 * The filter of an address, which may be of anywhere: what is not known, too long, too many or no
 * date is left out. Other parameters are not looked at.
 */
export function decodeFilter(params: URLSearchParams): EntryFilter {
  const chosen = Object.fromEntries(
    FACETS.map((facet) => [facet, readChoices(facet, params.getAll(facet))]),
  ) as Record<Facet, string[]>;
  return {
    text: readText(params.get("q")),
    from: readDate(params.get("from")),
    to: readDate(params.get("to")),
    chosen: { ...NO_FILTER.chosen, ...chosen },
  };
}

const readText = (text: string | null): string =>
  text === null || text.trim() === "" ? "" : text.slice(0, MOST.text).toWellFormed();

function readDate(edtf: string | null): string {
  if (edtf === null || edtf.length > MOST.date) return "";
  return readBounds(edtf).ok ? edtf : "";
}

function readChoices(facet: Facet, given: readonly string[]): string[] {
  const fixed = FIXED_CHOICES[facet];
  const isKnown = (key: string) =>
    key !== "" && key.length <= MOST.choice && (fixed === undefined || fixed.includes(key));
  return [...new Set(given.filter(isKnown))].slice(0, MOST.choices);
}

/** What stands between list and entry. */
export const VIEWS = ["timeline", "map", "table", "gaps", "review"] as const;
export type View = (typeof VIEWS)[number];

/** The view of an address; the timeline, which is left out, for one that is not known. */
export const decodeView = (params: URLSearchParams): View =>
  VIEWS.find((view) => view === params.get("view")) ?? "timeline";

export function writeView(params: URLSearchParams, view: View): void {
  if (view === "timeline") params.delete("view");
  else params.set("view", view);
}
