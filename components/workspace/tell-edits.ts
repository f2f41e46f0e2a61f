import type { SkippedEntry } from "#lib/domain/entry-change.ts";

export type EditTally = {
  /** Entries that were changed. */
  changed: number;
  skipped: readonly SkippedEntry[];
  /** Why it stopped early, as a sentence, and how many entries it had not come to. */
  failure: string | null;
  left: number;
};

/** What came of an edit of several entries, in sentences. */
export function tellEdit({ changed, skipped, failure, left }: EditTally): string {
  const count = (reason: SkippedEntry["reason"]) =>
    skipped.filter((each) => each.reason === reason).length;
  const unsaved = count("not_saved") + left;
  const isQuiet = changed === 0 && unsaved > 0;
  return [
    failure ?? "",
    isQuiet ? "" : tellChanged(changed),
    tell(
      unsaved,
      "could not be saved and stays as before.",
      "could not be saved and stay as before.",
    ),
    tell(count("deleted"), "left out: deleted meanwhile.", "left out: deleted meanwhile."),
    tell(count("locked"), "left out: locked as verified.", "left out: locked as verified."),
    tell(count("signed_off"), "kept the status of its review.", "kept the status of their review."),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** What came of taking an edit back. */
export function tellUndo(kept: number, unsaved: number, failure: string | null): string {
  if (unsaved > 0)
    return `${failure ?? ""} ${tell(unsaved, "was not put back.", "were not put back.")}`.trim();
  const changedSince = tell(
    kept,
    "kept what was changed there since.",
    "kept what was changed there since.",
  );
  return `Undone. ${changedSince}`.trim();
}

const tellChanged = (count: number): string =>
  count === 0 ? "Nothing had to be changed." : `${countEntries(count)} changed.`;

function tell(count: number, one: string, many: string): string {
  return count === 0 ? "" : `${countEntries(count)} ${count === 1 ? one : many}`;
}

export const countEntries = (count: number): string =>
  count === 1 ? "1 entry" : `${count.toLocaleString("en")} entries`;
