import { z } from "zod";
import type { ValueOf } from "./assertion.ts";
import { CAPS } from "./caps.ts";
import {
  type AssertedField,
  ATTRIBUTION_STATUSES,
  CALENDARS,
  CASUALTY_MEASURES,
  CASUALTY_POPULATIONS,
  CLAIM_STATUSES,
  PLACE_PRECISIONS,
  QUALIFIERS,
} from "./codes.ts";
import { edtf, figure, requiredText, text } from "./schema-parts.ts";

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
    country: orNull(z.string().regex(/^[A-Z]{2}$/)),
    admin1: orNull(z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)),
    lat: z.number().min(-90).max(90).nullable(),
    lng: z.number().min(-180).max(180).nullable(),
    precision: z.enum(PLACE_PRECISIONS).catch("unknown"),
    publicPrecision: orNull(z.enum(PLACE_PRECISIONS)),
  })
  .refine((place) => (place.lat === null) === (place.lng === null), "has half of its coordinates");

const FIGURES = {
  low: figure,
  best: figure,
  high: figure,
  qualifier: z.enum(QUALIFIERS).catch("unknown"),
};

type Range = { low: number | null; best: number | null; high: number | null };

function isOrdered({ low, best, high }: Range): boolean {
  const known = [low, best, high].filter((value) => value !== null);
  return known.every((value, index) => index === 0 || (known[index - 1] ?? 0) <= value);
}
const DISORDERED = "has a low figure above a high one";

const CASUALTIES = z
  .object({
    measure: z.enum(CASUALTY_MEASURES),
    population: z.enum(CASUALTY_POPULATIONS),
    ...FIGURES,
    asOf: orNull(edtf),
  })
  .refine(isOrdered, DISORDERED);

const COUNT = z.object({ unit: requiredText(CAPS.name), ...FIGURES }).refine(isOrdered, DISORDERED);
const NAMED = z.object({ name: requiredText(CAPS.name), actorId: orNull(z.string().max(100)) });

/** The schema of each asserted field's value. Unknown keys are dropped. */
export const VALUE_SCHEMAS: { [F in AssertedField]: z.ZodType<ValueOf[F]> } = {
  date: DATE,
  place: PLACE,
  casualties: CASUALTIES,
  count: COUNT,
  perpetrator: NAMED,
  target: NAMED,
  weapon: NAMED,
  claim: z.object({ status: z.enum(CLAIM_STATUSES) }),
  attribution: z.object({ status: z.enum(ATTRIBUTION_STATUSES), name: text(CAPS.name) }),
};
