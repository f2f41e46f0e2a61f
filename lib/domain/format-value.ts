import type { Assertion, Figures, ValueOf } from "./assertion.ts";
import type { ActorRole, AssertedField, CasualtyMeasure, CasualtyPopulation } from "./codes.ts";
import { formatDate } from "./date/format-date.ts";
import {
  ACTOR_ROLE_LABELS,
  ATTRIBUTION_LABELS,
  CLAIM_LABELS,
  FIELD_LABELS,
  MEASURE_LABELS,
  PERSON_ROLE_LABELS,
  POPULATION_LABELS,
  TARGET_TYPE_LABELS,
  WEAPON_TYPE_LABELS,
} from "./labels.ts";

/** Heading of a group: “Killed”, “Killed (civilians)”, “Attacks”, “Date”. See `groupKey`. */
export function groupLabel(key: string): string {
  const [field = "", ...rest] = key.split(".");
  if (field === "casualties" && rest.length === 2) return casualtiesLabel(rest[0], rest[1]);
  if (field === "count" && rest.length > 0) return capitalize(rest.join("."));
  if (field === "actor" && rest.length === 1) return ACTOR_ROLE_LABELS[rest[0] as ActorRole];
  return FIELD_LABELS[field as AssertedField] ?? capitalize(field);
}

function casualtiesLabel(measure = "", population = ""): string {
  const label = MEASURE_LABELS[measure as CasualtyMeasure] ?? capitalize(measure);
  if (population === "total") return label;
  const people = POPULATION_LABELS[population as CasualtyPopulation] ?? population;
  return `${label} (${people.toLowerCase()})`;
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The value of an assertion in words: “22 March 2024”, “at least 130”, “353 attacks”. */
export function formatValue(assertion: Assertion): string {
  if (assertion.kind === "novalue") return "none";
  if (assertion.kind === "somevalue" || assertion.value === null) return "unknown";
  const format = FORMATS[assertion.field] as (value: unknown) => string; // tied by `field`
  return format(assertion.value);
}

const FORMATS: { [F in AssertedField]: (value: ValueOf[F]) => string } = {
  date: ({ edtf, time, zone }) =>
    [
      formatDate(edtf),
      time === null ? "" : `, ${time}`,
      zone === null ? "" : ` ${zoneName(zone)}`,
    ].join(""),
  place: ({ name }) => name,
  casualties: formatFigures,
  count: (value) => `${formatFigures(value)} ${value.unit}`.trim(),
  perpetrator: ({ name }) => name,
  target: ({ name, type }) => withType(name, type && TARGET_TYPE_LABELS[type]),
  weapon: ({ name, type }) => withType(name, type && WEAPON_TYPE_LABELS[type]),
  claim: ({ status, name }) => withName(name, CLAIM_LABELS[status]),
  attribution: ({ status, name }) => withName(name, ATTRIBUTION_LABELS[status]),
  actor: ({ name }) => name,
  person: ({ name, role }) => withName(name, PERSON_ROLE_LABELS[role]),
};

/** “a bank (business)”; either alone where the other is not known. */
function withType(name: string, type: string | null): string {
  if (type === null) return name;
  return name === "" ? type : `${name} (${type.toLowerCase()})`;
}

/** “ISIS-K (claimed, central media)”. */
const withName = (name: string, label: string): string =>
  name === "" ? label : `${name} (${label.charAt(0).toLowerCase()}${label.slice(1)})`;

/** “Asia/Kabul” → “Kabul time”. */
const zoneName = (zone: string): string =>
  zone.includes("/") ? `${zone.split("/").at(-1)?.replaceAll("_", " ")} time` : zone;

/**
 * Figures in words: “3”, “at least 130”, “about 40”, “40 or more”, “100 to 150”, “130 (100 to 150)”.
 * Zero is written as 0; unknown is never written as a number.
 */
export function formatFigures(figures: Figures): string {
  const { low, best, high, qualifier } = figures;
  if (qualifier === "none_reported") return "none reported";
  if (best !== null) return qualify(best, figures) + spread(figures);
  if (low !== null && high !== null)
    return low === high ? group(low) : `${group(low)} to ${group(high)}`;
  if (low !== null)
    return qualifier === "at_least" ? `at least ${group(low)}` : `${group(low)} or more`;
  if (high !== null)
    return qualifier === "at_most" ? `at most ${group(high)}` : `${group(high)} or fewer`;
  return qualifier === "dozens" || qualifier === "several" ? qualifier : "unknown";
}

function qualify(best: number, { qualifier }: Figures): string {
  if (qualifier === "at_least") return `at least ${group(best)}`;
  if (qualifier === "at_most") return `at most ${group(best)}`;
  const isRough = qualifier === "about" || qualifier === "dozens" || qualifier === "several";
  return isRough ? `about ${group(best)}` : group(best);
}

function spread({ low, best, high }: Figures): string {
  if (low === null || high === null || (low === best && high === best)) return "";
  return ` (${group(low)} to ${group(high)})`;
}

/** Thousands apart by a comma, from 1,000 on; independent of the machine's locale. */
const group = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ",");
