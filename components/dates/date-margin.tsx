"use client";

import { formatFor, formatOther } from "#lib/domain/date/date-style.ts";
import type { Preferences } from "#lib/domain/preferences.ts";
import { useDateStyle } from "./date-style-context.tsx";

/** A date in a list under headings of Gregorian years, and below it the other calendar. */
export function DateMargin({ edtf }: { edtf: string }) {
  const reader = useDateStyle();
  const other = isDay(edtf) ? formatOther(reader, edtf, styleOf(reader, true)) : "";
  return (
    <>
      <span className="block">
        <bdi>{formatFor(reader, edtf, styleOf(reader, false))}</bdi>
      </span>
      {other === "" ? null : (
        <span className="block text-2xs">
          <bdi>{other}</bdi>
        </span>
      )}
    </>
  );
}

/** A month or a range in another calendar is too long for a margin; the entry itself has it. */
const isDay = (edtf: string): boolean => /^\d{4}-\d\d-\d\d[~?%]?$/.test(edtf);

/** The heading names the Gregorian year; that of another calendar must be written. */
function styleOf({ calendar }: Preferences, isOther: boolean): "margin" | "short" {
  return (calendar === "gregorian") === isOther ? "short" : "margin";
}
