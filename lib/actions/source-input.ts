import { z } from "zod";
import {
  CONTENT_LABELS,
  RELIABILITIES,
  SOURCE_KINDS,
  SOURCE_SENSITIVITIES,
  SOURCE_TIERS,
} from "#lib/domain/codes.ts";
import { CSL_CAPS } from "#lib/domain/csl.ts";
import { readBounds } from "#lib/domain/date/bounds.ts";
import { readCslExtras } from "#lib/domain/read-csl.ts";

const LINE = z.string().trim().max(500);

/** An EDTF date, or nothing where none is known. */
const DATE = z
  .string()
  .trim()
  .max(60)
  .refine((edtf) => edtf === "" || readBounds(edtf).ok, "Give a date that exists, in EDTF.");

export const SOURCE_SCOPE = z.object({ teamId: z.uuid(), chronologyId: z.uuid().nullable() });

/** A person or an institution, as CSL-JSON names them. */
export const CSL_NAME = z.object({
  ...{ family: LINE.optional(), given: LINE.optional(), literal: LINE.optional() },
});

/** A source as a form sends it. */
export const SOURCE_FIELDS = z.object({
  kind: z.enum(SOURCE_KINDS),
  tier: z.enum(SOURCE_TIERS),
  title: LINE.min(1, "Give a title."),
  translatedTitle: LINE,
  language: z
    .string()
    .trim()
    .regex(/^$|^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, "Give a language such as fa or en-GB."),
  authors: z.array(CSL_NAME).max(CSL_CAPS.names),
  publisher: LINE,
  reliability: z.enum(RELIABILITIES),
  published: DATE,
  url: z.string().trim().max(2000),
  accessed: DATE,
  note: z.string().trim().max(4000),
  isPerpetratorMedia: z.boolean(),
  sensitivity: z.enum(SOURCE_SENSITIVITIES),
  contentLabels: z.array(z.enum(CONTENT_LABELS)).max(CONTENT_LABELS.length),
  csl: z
    .record(z.string().max(40), z.unknown())
    .refine(isSmall, "There is too much of it.")
    .transform(readCslExtras),
});

/** What other programs know of a source is kept as it came, within reason. */
function isSmall(csl: Record<string, unknown>): boolean {
  return JSON.stringify(csl).length <= 100_000;
}
