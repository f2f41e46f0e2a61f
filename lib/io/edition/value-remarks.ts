import type { Assertion } from "#lib/domain/assertion.ts";
import { formatDate } from "#lib/domain/date/format-date.ts";
import {
  CALENDAR_LABELS,
  CLAIM_MODE_LABELS,
  CONFIDENCE_LABELS,
  LIKELIHOOD_LABELS,
  PLACE_PRECISION_LABELS,
} from "#lib/domain/labels.ts";

/** What a value says beside its words: how exact a place is, how sure a judgement, as of when. */
export function valueRemarks(assertion: Assertion): string[] {
  if (assertion.value === null) return [];
  switch (assertion.field) {
    case "date":
      return dateRemarks(assertion.value);
    case "place":
      return [lower(PLACE_PRECISION_LABELS[assertion.value.precision])];
    case "casualties":
      return casualtiesRemarks(assertion.value);
    case "claim":
      return assertion.value.mode === null ? [] : [lower(CLAIM_MODE_LABELS[assertion.value.mode])];
    case "attribution":
      return judgementRemarks(assertion.value);
    default:
      return [];
  }
}

type ValueOf<F extends Assertion["field"]> = NonNullable<Extract<Assertion, { field: F }>["value"]>;

/** The source's own wording, where it is of another calendar. */
function dateRemarks({ text, calendar }: ValueOf<"date">): string[] {
  if (calendar === "gregorian" || text.trim() === "") return [];
  return [`${text.trim()}, ${CALENDAR_LABELS[calendar]}`];
}

function casualtiesRemarks({ asOf, includesPerpetrators }: ValueOf<"casualties">): string[] {
  const perpetrators = includesPerpetrators ? "included" : "not included";
  return [
    ...(asOf ? [`as of ${formatDate(asOf)}`] : []),
    ...(includesPerpetrators === null ? [] : [`perpetrators ${perpetrators}`]),
  ];
}

/** Confidence and likelihood are two things (ICD 203), and stay two. */
const judgementRemarks = ({ confidence, likelihood }: ValueOf<"attribution">): string[] => [
  ...(confidence === null ? [] : [lower(CONFIDENCE_LABELS[confidence])]),
  ...(likelihood === null ? [] : [lower(LIKELIHOOD_LABELS[likelihood])]),
];

const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
