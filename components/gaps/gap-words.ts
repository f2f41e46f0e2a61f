import type { GapCode } from "#lib/domain/gaps.ts";

/** Heading of each kind of gap, and what it means and asks for. */
export const GAP_WORDS: Record<GapCode, { label: string; note: string }> = {
  no_source: {
    label: "No source at all",
    note: "Nothing in the entry is tied to a source.",
  },
  unsourced: {
    label: "Value without a source",
    note: "The entry shows a value that no citation backs.",
  },
  perpetrator_only: {
    label: "Perpetrator media only",
    note: "The value rests on what perpetrators say of themselves.",
  },
  single_voice: {
    label: "One independent source only",
    note: "All that is cited comes from one publisher, or copies one report.",
  },
  unconfirmed: {
    label: "Graded 1, not confirmed",
    note: "“Confirmed by other sources” asks for a second, independent one.",
  },
  contested: {
    label: "Sources differ, no reason given",
    note: "Values contradict each other and nobody has said why one is preferred.",
  },
  undated: { label: "No date", note: "No date is known, and none is said to be unknowable." },
  unlocated: { label: "No place", note: "No place is known, not even a country." },
  developing: {
    label: "Figures gone stale",
    note: "Marked as developing, and the newest figure is more than 30 days old.",
  },
};
