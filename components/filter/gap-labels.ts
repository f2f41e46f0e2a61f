import { GAP_WORDS } from "#components/gaps/gap-words.ts";
import type { GapChoice } from "#lib/domain/filter/entry-filter.ts";
import { GAP_CODES } from "#lib/domain/gaps.ts";

export const GAP_LABELS: Record<GapChoice, string> = {
  ...(Object.fromEntries(GAP_CODES.map((code) => [code, GAP_WORDS[code].label])) as Record<
    GapChoice,
    string
  >),
  differs: "Sources differ",
};
