import { z } from "zod";
import { isRestorable, type RestoredPart } from "#lib/domain/compare/restored-entry.ts";

/** More parts than an entry with a value in each group there is. */
const MOST_PARTS = 500;

const PART = z
  .string()
  .max(400)
  .refine(
    (part): part is RestoredPart => isRestorable(part),
    "No such part.",
  ) as z.ZodType<RestoredPart>;

export const VERSION_RESTORE = z.object({
  entryId: z.uuid(),
  number: z.number().int().min(1).max(999_999_999),
  /** `["all"]`, or the parts that a comparison names. */
  parts: z.array(PART).min(1).max(MOST_PARTS),
});
