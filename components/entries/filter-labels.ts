import type { EntryStatus } from "#lib/domain/codes.ts";
import type { Gap } from "./filter-rows.ts";

export const STATUS_LABELS: Record<EntryStatus, string> = {
  draft: "Draft",
  in_review: "In review",
  changes_requested: "Changes requested",
  verified: "Verified",
  published: "Published",
  corrected: "Corrected",
  retracted: "Retracted",
  merged_into: "Merged",
};

export const GAP_LABELS: Record<Gap, string> = {
  no_source: "No source at all",
  date_unsourced: "Date unsourced",
  differs: "Sources differ",
  undated: "No date",
};
