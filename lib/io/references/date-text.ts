import type { CslDate } from "#lib/domain/csl.ts";
import { edtfFromCsl } from "#lib/domain/csl-date.ts";

/** A date as EDTF, or its wording where it cannot be read. */
export function dateText(date: CslDate | undefined): string {
  if (date === undefined) return "";
  return edtfFromCsl(date) ?? date.literal ?? date.raw ?? "";
}
