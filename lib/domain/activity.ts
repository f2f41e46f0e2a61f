export const ACTIVITY_KINDS = ["edits", "versions", "entries", "review", "other"] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** What of a chronology's activity is asked for; null: all. */
export type ActivityFilter = {
  personId: string | null;
  entryId: string | null;
  kind: ActivityKind | null;
  /** Only what is new since the person's last visit. */
  isNew: boolean;
  /** Only what was before this event; see `ActivityEvent.cursor`. */
  before: string | null;
};

export const EVERYTHING: ActivityFilter = {
  ...{ personId: null, entryId: null, kind: null, isNew: false, before: null },
};

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** An instant to the microsecond, and what tells events of one instant apart. */
const CURSOR = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z~[\w:.-]{1,120}$/;

/** Reads an address; what is not known is left out. */
export function readActivityFilter(params: URLSearchParams): ActivityFilter {
  const read = (name: string, is: RegExp) => {
    const value = params.get(name);
    return value !== null && is.test(value) ? value : null;
  };
  return {
    personId: read("person", ID),
    entryId: read("entry", ID),
    kind: ACTIVITY_KINDS.find((kind) => kind === params.get("kind")) ?? null,
    isNew: params.get("since") === "visit",
    before: read("before", CURSOR),
  };
}

/** The query of the address, with `?`; empty where all is asked for. */
export function writeActivityFilter(filter: ActivityFilter): string {
  const given = {
    ...{ person: filter.personId, entry: filter.entryId, kind: filter.kind },
    ...{ since: filter.isNew ? "visit" : null, before: filter.before },
  };
  const set = Object.entries(given).filter((pair): pair is [string, string] => pair[1] !== null);
  return set.length === 0 ? "" : `?${new URLSearchParams(set)}`;
}
