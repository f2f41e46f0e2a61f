import type { AssertedField } from "#lib/domain/codes.ts";
import {
  ACTOR_ROLES,
  ATTRIBUTION_STATUSES,
  CALENDARS,
  CASUALTY_MEASURES,
  CASUALTY_POPULATIONS,
  CLAIM_MODES,
  CLAIM_STATUSES,
  CONFIDENCES,
  LIKELIHOODS,
  PERSON_ROLES,
  PLACE_PRECISIONS,
  PUBLICATION_BASES,
  QUALIFIERS,
  TARGET_TYPES,
  WEAPON_TYPES,
} from "#lib/domain/codes.ts";
import { code, codeOrNull, exactly, figure, flag, type Schema, text, textOrNull } from "./parts.ts";

/** Low, best and high of a figure. */
export const FIGURES = {
  ...{ low: figure, best: figure, high: figure },
  qualifier: code(QUALIFIERS),
};

const NAMED = { name: text(), actorId: textOrNull("Of the team's list of actors.") };

const DEGREES = (most: number): Schema => ({
  ...{ type: ["number", "null"], minimum: -most, maximum: most, description: "WGS 84." },
});

const PLACE = exactly({
  name: text("As the source has it, or as coarse as it may be published."),
  gazetteerId: textOrNull("GeoNames."),
  country: textOrNull("ISO 3166-1 alpha-2."),
  admin1: textOrNull("ISO 3166-2."),
  ...{ admin2: text("District."), settlement: text(), site: text() },
  ...{ lat: DEGREES(90), lng: DEGREES(180) },
  precision: code(PLACE_PRECISIONS, "How exactly the place is known or published."),
  publicPrecision: codeOrNull(PLACE_PRECISIONS, "Null in an edition: nothing is held back in it."),
  basis: text("Empty in an edition."),
});

/** The value of an assertion of each field. */
export const VALUE_SCHEMAS: Record<AssertedField, Schema> = {
  date: exactly({
    edtf: text("Extended Date/Time Format (ISO 8601-2), levels 0 to 2."),
    text: text("The source's own wording."),
    calendar: code(CALENDARS, "In which the source gives it; `edtf` is Gregorian."),
    time: textOrNull("Local time of day, HH:MM or HH:MM:SS."),
    zone: textOrNull("IANA zone or offset of `time`."),
  }),
  place: PLACE,
  casualties: exactly({
    ...FIGURES,
    measure: code(CASUALTY_MEASURES),
    population: code(CASUALTY_POPULATIONS),
    includesPerpetrators: { type: ["boolean", "null"] },
    asOf: textOrNull("EDTF, when the figure was current."),
  }),
  count: exactly({ ...FIGURES, unit: text() }),
  perpetrator: exactly(NAMED),
  target: exactly({ ...NAMED, type: codeOrNull(TARGET_TYPES, "GTD targtype 1–22.") }),
  weapon: exactly({ name: text(), type: codeOrNull(WEAPON_TYPES, "GTD weaptype 1–13.") }),
  claim: exactly({
    ...{ ...NAMED, status: code(CLAIM_STATUSES) },
    mode: codeOrNull(CLAIM_MODES, "GTD claimmode 1–10."),
  }),
  attribution: exactly({
    ...{ ...NAMED, status: code(ATTRIBUTION_STATUSES) },
    confidence: codeOrNull(CONFIDENCES, "In the judgement; never merged with its likelihood."),
    likelihood: codeOrNull(LIKELIHOODS, "ICD 203."),
  }),
  actor: exactly({ ...NAMED, role: code(ACTOR_ROLES) }),
  person: exactly({
    name: text("“name withheld” unless there is a recorded basis for publishing it."),
    ...{ role: code(PERSON_ROLES), isMinor: flag("A minor's name is never published.") },
    publicationBasis: codeOrNull(PUBLICATION_BASES, "On what ground the name is published."),
  }),
};
