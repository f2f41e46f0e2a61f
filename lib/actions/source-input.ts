import { z } from "zod";
import { RELIABILITIES, SOURCE_KINDS, SOURCE_TIERS } from "#lib/domain/codes.ts";

const LINE = z.string().trim().max(500);

export const SOURCE_SCOPE = z.object({ teamId: z.uuid(), chronologyId: z.uuid().nullable() });

/** A source as a form sends it. */
export const SOURCE_FIELDS = z.object({
  kind: z.enum(SOURCE_KINDS),
  tier: z.enum(SOURCE_TIERS),
  title: LINE.min(1, "Give a title."),
  authors: z
    .array(z.object({ family: LINE.optional(), given: LINE.optional(), literal: LINE.optional() }))
    .max(100),
  publisher: LINE,
  reliability: z.enum(RELIABILITIES),
  published: z.string().trim().max(60),
  url: z.string().trim().max(2000),
  accessed: z.string().trim().max(60),
  note: z.string().trim().max(4000),
  isPerpetratorMedia: z.boolean(),
});
