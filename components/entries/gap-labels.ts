import { GAP_WORDS } from "#components/gaps/gap-words.ts";
import { GAP_CODES } from "#lib/domain/gaps.ts";
import type { Gap } from "./filter-rows.ts";

export const GAP_LABELS: Record<Gap, string> = {
  ...(Object.fromEntries(GAP_CODES.map((code) => [code, GAP_WORDS[code].label])) as Record<
    Gap,
    string
  >),
  differs: "Sources differ",
};
