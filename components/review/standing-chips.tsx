import { Chip, type ChipTone } from "#components/ui/chip.tsx";
import type { EntryStatus } from "#lib/domain/codes.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { STATUS_LABELS } from "#lib/domain/labels.ts";
import { isChangedSince } from "./review-words.ts";

const TONES: Partial<Record<EntryStatus, ChipTone>> = {
  ...{ verified: "verified", corrected: "verified", published: "verified" },
  ...{ in_review: "accent", changes_requested: "differs", retracted: "danger" },
};

/** Where an entry stands in its review, in a word or two. */
export function StandingChips({ row }: { row: EntryRow }) {
  const isChanged = isChangedSince(row);
  return (
    <>
      <Chip tone={isChanged ? "differs" : (TONES[row.status] ?? "neutral")}>
        {STATUS_LABELS[row.status].toLowerCase()}
        {isChanged ? ", changed since" : ""}
      </Chip>
      {row.signOff?.isLocked ? <Chip>locked</Chip> : null}
    </>
  );
}
