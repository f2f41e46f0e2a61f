import type { CslItem } from "#lib/domain/csl.ts";
import { isRecord } from "#lib/domain/record.ts";

/**
 * A reference with each of its texts in one line. Readers of RIS differ in what they take for the
 * continuation of a line, and to some a second line can end the record and begin another one.
 */
export const flatItem = (item: CslItem): CslItem => flat(item) as CslItem;

function flat(value: unknown): unknown {
  if (typeof value === "string") return value.replace(LINE_BREAKS, " ").trim();
  if (Array.isArray(value)) return value.map(flat);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, flat(part)]));
}

/** All control characters, and what some programs take for the end of a line. */
const LINE_BREAKS = /[\p{Cc}\u2028\u2029]+/gu;
