import { z } from "zod";
import { isProposedPart, type ProposedPart } from "#lib/domain/proposals/proposal.ts";

/** More parts than an entry with a value in each group there is. */
const MOST_PARTS = 500;

const PART = z
  .string()
  .max(400)
  .refine(isProposedPart, "No such part.") as unknown as z.ZodType<ProposedPart>;

const NOTE = z.string().trim().max(2000);

export const PROPOSAL = z.object({
  entryId: z.uuid(),
  baseNumber: z.number().int().min(1).max(999_999_999),
  /** Read by `readVersionContent`, which leaves out what it does not know. */
  content: z.record(z.string(), z.unknown()),
  note: NOTE,
});

export const PROPOSAL_PARTS = z.object({
  id: z.uuid(),
  parts: z.array(PART).min(1).max(MOST_PARTS),
});

export const PROPOSAL_ACCEPTANCE = z.object({
  id: z.uuid(),
  parts: z
    .array(z.object({ part: PART, over: z.string().nullable() }))
    .min(1)
    .max(MOST_PARTS),
  reason: NOTE,
});
