import type { Assertion, Citation } from "#lib/domain/assertion.ts";
import { differingKeys } from "#lib/domain/compare/compare-things.ts";
import { formatValue } from "#lib/domain/format-value.ts";
import {
  CREDIBILITY_LABELS,
  DEPRECATION_LABELS,
  RANK_LABELS,
  STANCE_LABELS,
} from "#lib/domain/labels.ts";

export type TextDetail = { label: string; before: string; after: string };

const LABELS: Record<string, string> = {
  rank: "Rank",
  reason: "Set aside",
  rationale: "Why",
  note: "Note",
  locator: "Where in it",
  quote: "Quote",
  quoteLanguage: "Language",
  quoteTranslation: "Translation",
  credibility: "Credibility",
  stance: "Says",
  independentGroup: "Copies of",
  publicPrecision: "For readers",
  gazetteerId: "Gazetteer",
  includesPerpetrators: "Perpetrators",
  asOf: "As of",
  isMinor: "Minor",
  publicationBasis: "Basis",
};

/** Codes in words; of what has no code list the code itself. */
const WORDS: Record<string, Record<string, string>> = {
  rank: RANK_LABELS,
  reason: DEPRECATION_LABELS,
  credibility: CREDIBILITY_LABELS,
  stance: STANCE_LABELS,
};

/** Parts that say nothing to a reader, and those that make up the value. */
const UNSAID = new Set([
  "createdAt",
  "value",
  "kind",
  "subject",
  "field",
  "sourceId",
  "assertionId",
]);

/** What differs in a value that stayed: around it, and within it where it reads as before. */
export function listValueDetails(
  before: Assertion,
  after: Assertion,
): { readsOtherwise: boolean; details: TextDetail[] } {
  const readsOtherwise = formatValue(before) !== formatValue(after);
  const within = readsOtherwise ? [] : listDetails(before.value ?? {}, after.value ?? {});
  return { readsOtherwise, details: [...listDetails(before, after), ...within] };
}

export const listCitationDetails = (before: Citation, after: Citation): TextDetail[] =>
  listDetails(before, after);

function listDetails(before: object, after: object): TextDetail[] {
  const [old, fresh] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return differingKeys(old, fresh)
    .filter((key) => !UNSAID.has(key))
    .map((key) => ({
      label: LABELS[key] ?? inWords(key),
      before: sayPart(key, old[key]),
      after: sayPart(key, fresh[key]),
    }));
}

/** “admin1” stays, “publicPrecision” → “Public precision”. */
function inWords(key: string): string {
  const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function sayPart(key: string, value: unknown): string {
  if (value === null || value === undefined || value === "") return "none";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return WORDS[key]?.[String(value)] ?? String(value);
}
