import { z } from "zod";
import { CAPS } from "./caps.ts";
import { readBounds } from "./date/bounds.ts";

/** Text with a cap; anything that is not text reads as empty, and too much of it is cut. */
export const text = (cap: number) =>
  z
    .string()
    .catch("")
    .transform((value) => cut(value, cap));

/** Text that must not be empty. */
export const requiredText = (cap: number) =>
  z
    .string()
    .transform((value) => cut(value.trim(), cap))
    .refine((value) => value !== "", "is empty");

export const uuid = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "is not an id");

/** ISO 8601 instant; one that cannot be read is the epoch, so that it is older than any other. */
export const instant = z
  .string()
  .refine((value) => /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value)))
  .catch("1970-01-01T00:00:00.000Z");

export const edtf = z
  .string()
  .max(CAPS.edtf)
  .refine((value) => readBounds(value).ok, "is not an EDTF date");

/** A day, `YYYY-MM-DD`. */
export const day = z
  .string()
  .refine((value) => /^\d{4}-\d\d-\d\d$/.test(value) && readBounds(value).ok, "is not a day");

/** A count of people or things: whole, zero or more. */
export const figure = z.number().int().min(0).max(1_000_000_000).nullable();

type Range = { low: number | null; best: number | null; high: number | null };

/** Whether what is known of a figure rises from low to high. */
export function isOrdered({ low, best, high }: Range): boolean {
  const known = [low, best, high].filter((value) => value !== null);
  return known.every((value, index) => index === 0 || (known[index - 1] ?? 0) <= value);
}

/** Cuts without leaving half of a surrogate pair. */
function cut(value: string, cap: number): string {
  return value.length <= cap ? value : value.slice(0, cap).replace(/[\uD800-\uDBFF]$/, "");
}

/** “value.lat is not a number”, for the first thing that does not fit. */
export function describeIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return "it cannot be read";
  const path = issue.path.join(".");
  return path === "" ? issue.message : `${path}: ${issue.message}`;
}
