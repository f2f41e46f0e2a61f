import { readBounds } from "../date/bounds.ts";
import type { EntryRow } from "../entry.ts";

type Window = { from: string; to: string };

/**
 * Whether the date of an entry may lie between two dates, both included, EDTF or empty for an open
 * end. From a vague beginning its first day counts, of a vague end its last: `2021` to `2021` is the
 * year. What does not parse does not filter.
 */
export function meetsWindow({
  from,
  to,
}: Window): ((row: Pick<EntryRow, "date">) => boolean) | null {
  const first = boundOf(from, "earliest");
  const last = boundOf(to, "latest");
  if (first === null && last === null) return null;
  return ({ date }) => {
    if (date === null || (date.earliest === null && date.latest === null)) return false;
    const endsBefore = first !== null && date.latest !== null && date.latest < first;
    const beginsAfter = last !== null && date.earliest !== null && date.earliest > last;
    return !endsBefore && !beginsAfter;
  };
}

function boundOf(edtf: string, side: "earliest" | "latest"): string | null {
  if (edtf === "") return null;
  const bounds = readBounds(edtf);
  return bounds.ok ? bounds.value[side] : null;
}
