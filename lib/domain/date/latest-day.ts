import { readBounds } from "./bounds.ts";

/** The last day that an EDTF date allows, `YYYY-MM-DD`; empty where it is open, unknown or none. */
export function latestDay(edtf: string): string {
  const bounds = edtf === "" ? null : readBounds(edtf);
  return bounds?.ok ? (bounds.value.latest ?? "") : "";
}
