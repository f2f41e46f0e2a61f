import { z } from "zod";
import type { ValueOf } from "./assertion.ts";
import { CAPS } from "./caps.ts";
import {
  ACTOR_ROLES,
  type AssertedField,
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
} from "./codes.ts";
import { edtf, figure, isOrdered, requiredText, text } from "./schema-parts.ts";

const orNull = <T extends z.ZodType>(schema: T) => schema.nullable().catch(null);

const DATE = z.object({
  edtf,
  text: text(CAPS.name),
  calendar: z.enum(CALENDARS).catch("gregorian"),
  time: orNull(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/)),
  zone: orNull(z.string().regex(/^[A-Za-z0-9_+:/-]{1,60}$/)),
});

const PLACE = z
  .object({
    name: requiredText(CAPS.name),
    gazetteerId: orNull(z.string().max(100)),
    country: orNull(z.string().regex(/^[A-Z]{2}$/)),
    admin1: orNull(z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)),
    admin2: text(CAPS.name),
    settlement: text(CAPS.name),
    site: text(CAPS.name),
    lat: z.number().min(-90).max(90).nullable(),
    lng: z.number().min(-180).max(180).nullable(),
    precision: z.enum(PLACE_PRECISIONS).catch("unknown"),
    publicPrecision: orNull(z.enum(PLACE_PRECISIONS)),
    basis: text(CAPS.note),
  })
  .refine((place) => (place.lat === null) === (place.lng === null), "has half of its coordinates");

const FIGURES = {
  low: figure,
  best: figure,
  high: figure,
  qualifier: z.enum(QUALIFIERS).catch("unknown"),
};

const DISORDERED = "has a low figure above a high one";

const CASUALTIES = z
  .object({
    measure: z.enum(CASUALTY_MEASURES),
    population: z.enum(CASUALTY_POPULATIONS),
    ...FIGURES,
    includesPerpetrators: orNull(z.boolean()),
    asOf: orNull(edtf),
  })
  .refine(isOrdered, DISORDERED);

const COUNT = z.object({ unit: requiredText(CAPS.name), ...FIGURES }).refine(isOrdered, DISORDERED);

const actorId = orNull(z.string().max(100));
const NAMED = z.object({ name: requiredText(CAPS.name), actorId });
const OPTIONAL_NAME = z.object({ name: text(CAPS.name), actorId });

const isNamed = ({ name, type }: { name: string; type: string | null }): boolean =>
  name.trim() !== "" || type !== null;
const NAMELESS = "has neither a name nor a type";

const TARGET = OPTIONAL_NAME.extend({ type: orNull(z.enum(TARGET_TYPES)) }).refine(
  isNamed,
  NAMELESS,
);
const WEAPON = z
  .object({ name: text(CAPS.name), type: orNull(z.enum(WEAPON_TYPES)) })
  .refine(isNamed, NAMELESS);

const CLAIM = OPTIONAL_NAME.extend({
  status: z.enum(CLAIM_STATUSES),
  mode: orNull(z.enum(CLAIM_MODES)),
});

const ATTRIBUTION = OPTIONAL_NAME.extend({
  status: z.enum(ATTRIBUTION_STATUSES),
  confidence: orNull(z.enum(CONFIDENCES)),
  likelihood: orNull(z.enum(LIKELIHOODS)),
});

/** What cannot be read reads as the more careful of two: a minor, and no basis to publish. */
const PERSON = z.object({
  name: requiredText(CAPS.name),
  role: z.enum(PERSON_ROLES),
  isMinor: z.boolean().catch(true),
  publicationBasis: orNull(z.enum(PUBLICATION_BASES)),
});

/** The schema of each asserted field's value. Unknown keys are dropped. */
export const VALUE_SCHEMAS: { [F in AssertedField]: z.ZodType<ValueOf[F]> } = {
  date: DATE,
  place: PLACE,
  casualties: CASUALTIES,
  count: COUNT,
  perpetrator: NAMED,
  target: TARGET,
  weapon: WEAPON,
  claim: CLAIM,
  attribution: ATTRIBUTION,
  actor: NAMED.extend({ role: z.enum(ACTOR_ROLES).catch("mentioned") }),
  person: PERSON,
};
