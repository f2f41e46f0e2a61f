import { coarserPrecisions, coarsestPrecision } from "../coarsen-place.ts";
import type { EntryStatus, PlacePrecision } from "../codes.ts";
import type { EntrySnapshot } from "../entry.ts";
import { hidePerpetrators } from "../perpetrator-links.ts";
import type { Source } from "../source.ts";
import { mayPublishName, WITHHELD_NAME } from "../withhold.ts";
import type { EditionDocument, EditionEntry } from "./edition.ts";
import { indexSources, presentSource } from "./make-edition.ts";
import type { PlanFailure, PlanObstacle } from "./plan.ts";
import { editionStatus, type PresentTools, presentEntry } from "./present-entry.ts";

/** An entry as it is now. */
export type CurrentEntry = { status: EntryStatus; content: EntrySnapshot };

export type Tightening = PresentTools & {
  /** Those that were not deleted, by id. */
  entries: ReadonlyMap<string, CurrentEntry>;
  sources: readonly Source[];
  /** `YYYY-MM-DD` in UTC. */
  today: string;
};

/**
 * Whether more is to be kept from readers now than when an edition was composed: then it must not be
 * published unseen. What was merely written since is no obstacle, it is in the next edition.
 */
export function findTightened(edition: EditionDocument, now: Tightening): PlanObstacle | null {
  for (const entry of edition.entries) {
    const failure = judgeEntry(entry, now.entries.get(entry.id), now);
    if (failure) return { failure, entryId: entry.id };
  }
  return isSourceWithheld(edition, now) ? { failure: "source", entryId: null } : null;
}

function judgeEntry(
  entry: EditionEntry,
  current: CurrentEntry | undefined,
  now: Tightening,
): PlanFailure | null {
  if (!current) return "deleted";
  if ((current.content.embargo ?? "") > now.today) return "embargo";
  const status = editionStatus(current.status, false);
  const { status: told } = entry;
  if (status === "retracted" && told !== "retracted") return "retracted";
  if (status === "unverified" && (told === "verified" || told === "corrected")) return "unverified";
  if (entry.content.assertions.some((one) => isNameWithheld(one, current))) return "name";
  const shown = presentEntry(current.content, { names: new Set() }, now);
  const wish = coarsestPublic(current.content);
  return entry.content.assertions.some((one) => isCoarser(one, shown, wish)) ? "place" : null;
}

type One = EntrySnapshot["assertions"][number];

const findIn = ({ assertions }: EntrySnapshot, id: string): One | undefined =>
  assertions.find((one) => one.id === id);

/** Of a name that is in the edition: it was taken out since, or its basis was. */
function isNameWithheld({ id, field, value }: One, { content }: CurrentEntry): boolean {
  if (field !== "person" || value === null || value.name === WITHHELD_NAME) return false;
  const now = findIn(content, id);
  return now?.field !== "person" || now.value === null || !mayPublishName(now.value);
}

/** What took the place of a value says for it how finely it may be shown. */
function isCoarser(
  { id, field, value }: One,
  shown: EntrySnapshot,
  wish: PlacePrecision | null,
): boolean {
  if (field !== "place" || value === null) return false;
  const now = findIn(shown, id);
  const precision = now?.field === "place" && now.value ? now.value.precision : wish;
  if (precision === null || precision === value.precision) return false;
  return coarserPrecisions(value.precision).includes(precision);
}

const coarsestPublic = ({ assertions }: EntrySnapshot): PlacePrecision | null =>
  coarsestPrecision(
    assertions.flatMap((one) =>
      one.field === "place" && one.value?.publicPrecision ? [one.value.publicPrecision] : [],
    ),
  );

/** Less would be told of a source, or an address in a text is known as perpetrators' by now. */
function isSourceWithheld(edition: EditionDocument, { sources, isPerpetrators }: Tightening) {
  const byId = indexSources(sources);
  const isWithheld = edition.sources.some(({ id, withheld, url }) => {
    const source = byId.get(id);
    if (!source) return false;
    const now = presentSource(source);
    const isHidden = url !== "" && source.url !== "" && now.url === "";
    return isHidden || now.withheld.some((part) => !withheld.includes(part));
  });
  const text = JSON.stringify(edition);
  return isWithheld || JSON.stringify(hidePerpetrators(edition, isPerpetrators)) !== text;
}
