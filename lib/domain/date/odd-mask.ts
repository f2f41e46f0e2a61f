import type { EdtfPoint } from "./edtf.ts";

/** Unspecified digits for which there are no words, as in 2021-XX-03: written as EDTF. */
export function hasOddMask({ year, month, day }: EdtfPoint): boolean {
  if (year.includes("X") && !/^\d{2}(?:\dX|XX)$/.test(year)) return true;
  if (year.includes("X")) return month !== null;
  if (month?.includes("X")) return month !== "XX" || (day !== null && day !== "XX");
  return day?.includes("X") === true && day !== "XX";
}

export const writeMask = ({ year, month, day }: EdtfPoint): string =>
  [year, month, day].filter((part) => part !== null).join("-");
