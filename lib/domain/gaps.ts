import type { Assertion, Citation } from "./assertion.ts";
import { citedIds, groupAssertions, preferredOf } from "./assertion-group.ts";
import { latestDay } from "./date/latest-day.ts";
import { groupDiffers } from "./differing.ts";
import type { EntrySnapshot } from "./entry.ts";
import { backingOf, countIndependent, type SourceLookup } from "./evidence.ts";
import { listNarrativeCitations } from "./narrative-citations.ts";

/** What can be missing in the sourcing of an entry. */
export const GAP_CODES = [
  "no_source",
  "unsourced",
  "perpetrator_only",
  "single_voice",
  "unconfirmed",
  "contested",
  "undated",
  "unlocated",
  "developing",
] as const;
export type GapCode = (typeof GAP_CODES)[number];

/** `detail`: the key of the group concerned, or for `developing` the day of the newest figure. */
export type Gap = { code: GapCode; detail: string };

/** As a row keeps it: `unsourced:casualties.killed.total`, `no_source`. */
export const formatGap = ({ code, detail }: Gap): string =>
  detail === "" ? code : `${code}:${detail}`;

/** Reads what `formatGap` wrote; null for anything else. */
export function parseGap(text: string): Gap | null {
  const [head = "", ...rest] = text.split(":");
  const code = GAP_CODES.find((known) => known === head);
  return code === undefined ? null : { code, detail: rest.join(":") };
}

/** Days after which a figure that is still developing is stale. */
export const STALE_AFTER_DAYS = 30;

/**
 * The gaps of one entry:
 * - no_source: nothing in it is tied to a source;
 * - unsourced: a value that is shown has no citation;
 * - perpetrator_only: a value rests on perpetrators' own media alone;
 * - single_voice: all its sources are of one independent group;
 * - unconfirmed: a citation is graded 1, “confirmed by other sources”, without a second
 *   independent group behind the value;
 * - contested: values differ and nobody has said why one of them is preferred;
 * - undated, unlocated: no date or no place, known or known to be none;
 * - developing: figures are expected to change; stale after `STALE_AFTER_DAYS`.
 */
export function findGaps(snapshot: EntrySnapshot, lookup: SourceLookup): Gap[] {
  const groups = groupAssertions(snapshot.assertions);
  const gaps = [...groups].flatMap(([key, group]) => gapsOfGroup(key, group, snapshot, lookup));
  return [...gapsOfEntry(snapshot, groups, lookup), ...gaps];
}

type Groups = Map<string, Assertion[]>;

function gapsOfEntry(snapshot: EntrySnapshot, groups: Groups, lookup: SourceLookup): Gap[] {
  const notes = listNarrativeCitations(snapshot.narrative);
  const gaps: Gap[] = [];
  const add = (code: GapCode, detail = ""): void => void gaps.push({ code, detail });
  const count = snapshot.citations.length + notes.length;
  if (count === 0) add("no_source");
  else if (countVoices(snapshot, lookup) === 1) add("single_voice");
  if (isUnsaid(groups.get("date"))) add("undated");
  if (isUnsaid(groups.get("place"))) add("unlocated");
  if (snapshot.flags.includes("developing")) add("developing", newestDay(snapshot, lookup));
  return gaps;
}

function countVoices({ citations, narrative }: EntrySnapshot, lookup: SourceLookup): number {
  const notes = listNarrativeCitations(narrative).map(
    ({ sourceId }): Citation => ({ ...PASSAGE, sourceId }),
  );
  return countIndependent([...citations, ...notes], lookup);
}

const PASSAGE: Citation = {
  ...{ id: "", assertionId: null, sourceId: "", locator: "", note: "", quote: "" },
  ...{ quoteLanguage: "", quoteTranslation: "", credibility: null, stance: "supports" },
  ...{ independentGroup: "", createdAt: "" },
};

const isUnsaid = (group: Assertion[] | undefined): boolean =>
  !group?.some(({ rank, kind }) => rank !== "deprecated" && kind !== "somevalue");

/** The latest day that a figure stood for or that a source of one was published. */
function newestDay({ assertions, citations }: EntrySnapshot, lookup: SourceLookup): string {
  const asOf = assertions.map((each) =>
    each.field === "casualties" && each.value?.asOf ? latestDay(each.value.asOf) : "",
  );
  const published = citations.map(({ sourceId }) => latestDay(lookup(sourceId)?.published ?? ""));
  return [...asOf, ...published].sort().at(-1) ?? "";
}

function gapsOfGroup(
  key: string,
  group: Assertion[],
  { citations, decisions }: EntrySnapshot,
  lookup: SourceLookup,
): Gap[] {
  const preferred = preferredOf(group, citedIds(citations));
  if (preferred === null) return [];
  const gaps: Gap[] = [];
  const add = (code: GapCode): void => void gaps.push({ code, detail: key });
  const backing = backingOf(preferred.id, citations);
  if (backing.length === 0) add("unsourced");
  else if (backing.every(({ sourceId }) => lookup(sourceId)?.isPerpetratorMedia === true))
    add("perpetrator_only");
  if (group.some((each) => isUnconfirmed(backingOf(each.id, citations), lookup)))
    add("unconfirmed");
  const isReasoned = decisions.some((each) => each.key === key && each.rationale !== "");
  if (groupDiffers(group) && preferred.rationale === "" && !isReasoned) add("contested");
  return gaps;
}

/** Grade 1 of the Admiralty code says that others confirm it: then there must be others. */
const isUnconfirmed = (backing: Citation[], lookup: SourceLookup): boolean =>
  backing.some(({ credibility }) => credibility === 1) && countIndependent(backing, lookup) < 2;
