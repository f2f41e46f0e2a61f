import { z } from "zod";
import { LICENCES } from "#lib/domain/edition/credits.ts";
import { CSL_NAME } from "./source-input.ts";

const IDS = z.array(z.uuid()).max(20_000);
const TEXT = z.string().trim().max(5000);

/** What stands in an address: small Latin letters and digits, in groups. */
export const SLUG = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Small letters, digits and hyphens only.")
  .min(3, "At least three characters.")
  .max(80)
  // What the pages load stands there, and an edition would not be found.
  .refine((slug) => slug !== "assets", "This address is taken. Choose another.");

const CREDITS = z.object({
  authors: z.array(CSL_NAME).max(100),
  licence: z.enum(LICENCES).nullable(),
});

const DECIDED = z.object({
  chronologyId: z.uuid(),
  revision: z.number().int().min(0),
  slug: SLUG,
  isListed: z.boolean(),
  notes: TEXT,
  corrects: z.number().int().min(1).max(999_999).nullable(),
  errata: TEXT,
  credits: CREDITS.optional(),
  isVerifiedOnly: z.boolean(),
  scope: z.string().max(20_000),
  omit: IDS,
  asTheyAre: IDS,
  names: IDS,
});

/** A correction says what was wrong, and where. */
const isWhole = ({ corrects, errata }: { corrects: number | null; errata: string }) =>
  (corrects === null) === (errata === "");
const WHOLE = { error: "Say what is corrected, and in which edition.", path: ["errata"] };

export const EDITION = DECIDED.refine(isWhole, WHOLE);

/** A preview needs no address yet, and whether it would be listed makes no difference. */
export const EDITION_PREVIEW = DECIDED.omit({ isListed: true })
  .extend({ slug: SLUG.or(z.literal("")), publishAt: z.iso.datetime().nullable() })
  .refine(isWhole, WHOLE);

export const EDITION_PLAN = DECIDED.extend({ publishAt: z.iso.datetime() }).refine(isWhole, WHOLE);

export const EDITION_RETRACTION = z.object({
  chronologyId: z.uuid(),
  number: z.number().int().min(1).max(999_999),
  reason: z.string().trim().min(1, "Say why.").max(2000),
});
