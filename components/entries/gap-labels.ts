import type { Gap } from "./filter-rows.ts";

export const GAP_LABELS: Record<Gap, string> = {
  no_source: "No source at all",
  date_unsourced: "Date unsourced",
  differs: "Sources differ",
  undated: "No date",
};
