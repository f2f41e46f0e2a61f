import { z } from "zod";
import type { Assertion, Citation } from "./assertion.ts";
import { CAPS } from "./caps.ts";
import {
  ASSERTED_FIELDS,
  ASSERTION_KINDS,
  CREDIBILITIES,
  DEPRECATION_REASONS,
  RANKS,
  STANCES,
} from "./codes.ts";
import { fail, ok, type Result } from "./result.ts";
import { describeIssue, instant, text, uuid } from "./schema-parts.ts";
import { VALUE_SCHEMAS } from "./value-schemas.ts";

const ASSERTION_FRAME = z.object({
  id: uuid,
  field: z.enum(ASSERTED_FIELDS),
  kind: z.enum(ASSERTION_KINDS),
  value: z.unknown(),
  subject: text(CAPS.name),
  rank: z.enum(RANKS).catch("normal"),
  reason: z.enum(DEPRECATION_REASONS).nullable().catch(null),
  rationale: text(CAPS.note),
  note: text(CAPS.note),
  createdAt: instant,
});

const CITATION = z.object({
  id: uuid,
  assertionId: uuid.nullable().catch(null),
  sourceId: uuid,
  locator: text(CAPS.locator),
  note: text(CAPS.note),
  quote: text(CAPS.note),
  quoteLanguage: text(CAPS.language),
  quoteTranslation: text(CAPS.note),
  credibility: z.literal(CREDIBILITIES).nullable().catch(null),
  stance: z.enum(STANCES).catch("supports"),
  independentGroup: text(CAPS.name),
  createdAt: instant,
});

/** Reads one assertion of an untrusted document; the error names the part that does not fit. */
export function readAssertion(raw: unknown): Result<Assertion> {
  const frame = ASSERTION_FRAME.safeParse(raw);
  if (!frame.success) return fail(`An assertion was left out: ${describeIssue(frame.error)}.`);
  const { field, kind } = frame.data;
  if (kind !== "value") return ok({ ...frame.data, value: null } as Assertion);
  const value = VALUE_SCHEMAS[field].safeParse(frame.data.value);
  if (!value.success)
    return fail(`A value of “${field}” was left out: ${describeIssue(value.error)}.`);
  // `field` chose the schema of `value`, a tie that the type system cannot follow.
  return ok({ ...frame.data, value: value.data } as Assertion);
}

/** Reads one citation of an untrusted document. */
export function readCitation(raw: unknown): Result<Citation> {
  const read = CITATION.safeParse(raw);
  if (read.success) return ok(read.data);
  return fail(`A citation was left out: ${describeIssue(read.error)}.`);
}
