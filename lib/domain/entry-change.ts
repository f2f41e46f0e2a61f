import type { DateValue } from "./assertion.ts";
import type { AssertionKind, EntryKind, EntryStatus, Rank } from "./codes.ts";

/**
 * The statuses that an author may set; the others are decisions of a review, each about one entry
 * and by somebody else than its author.
 */
export const OPEN_STATUSES = ["draft", "in_review"] as const satisfies readonly EntryStatus[];
export type OpenStatus = (typeof OPEN_STATUSES)[number];

/** What an author may take an entry out of: an entry that was signed off stays as it is. */
export const UNSIGNED_STATUSES = [
  ...OPEN_STATUSES,
  "changes_requested",
] as const satisfies readonly EntryStatus[];

/** One change to be made in several entries; what is left out stays. */
export type EntrySet = {
  title?: string;
  laneId?: string | null;
  kind?: EntryKind;
  status?: OpenStatus;
  addTags?: string[];
  removeTags?: string[];
};

/** A date that an entry is moved to. `time` is `HH:MM` or `HH:MM:SS`, `zone` an IANA zone. */
export type DateMove = Pick<DateValue, "edtf" | "time" | "zone"> & { reason: string };

type StatedDate = { kind: AssertionKind; value: DateValue | null };

/** One part of an entry as it was, and as we left it: it is put back only if it is still so. */
export type EntryChange =
  | { part: "title"; before: string; after: string }
  | { part: "lane"; before: string | null; after: string | null }
  | { part: "kind"; before: EntryKind; after: EntryKind }
  | { part: "status"; before: (typeof UNSIGNED_STATUSES)[number]; after: OpenStatus }
  | { part: "tag"; tag: string; before: boolean; after: boolean }
  | { part: "date"; assertionId: string; before: StatedDate; after: StatedDate }
  | {
      part: "addedDate";
      assertionId: string;
      value: DateValue;
      /** Those that were preferred until then. */
      demoted: { assertionId: string; before: Rank }[];
    };

/** All that is needed to undo what was done to one entry. */
export type EntryUndo = { id: string; changes: EntryChange[] };

export type SkippedEntry = {
  id: string;
  /**
   * deleted: by somebody meanwhile; locked: by an owner, as it was verified; signed_off: its status is a reviewer's, the rest was changed;
   * not_saved: the database refused it or did not answer.
   */
  reason: "deleted" | "locked" | "signed_off" | "not_saved";
};
