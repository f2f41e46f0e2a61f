import type { DateValue } from "../assertion.ts";

/** Whether two dates are the same in all that is kept of them, the wording included. */
export function isSameDate(a: DateValue | null, b: DateValue | null): boolean {
  if (a === null || b === null) return a === b;
  const isSameDay = a.edtf === b.edtf && a.calendar === b.calendar && a.text === b.text;
  return isSameDay && a.time === b.time && a.zone === b.zone;
}
