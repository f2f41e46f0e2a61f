import type { Assertion } from "../assertion.ts";
import { coarserPrecisions } from "../coarsen-place.ts";
import type { EntrySnapshot } from "../entry.ts";
import { UNSAID, WITHHELD_NAME } from "../withhold.ts";

/**
 * An entry of an earlier edition as it may be told beside a later one: a name that is withheld by now
 * or was taken out, a place that is shown more coarsely, and what is quoted of either, stay in the
 * edition that they stood in.
 */
export function hideSince(before: EntrySnapshot, after: EntrySnapshot): EntrySnapshot {
  const now = new Map(after.assertions.map((one) => [one.id, one]));
  const hidden = new Set<string>();
  const assertions = before.assertions.map((one): Assertion => {
    const shown = hideOne(one, now.get(one.id));
    if (shown !== one) hidden.add(one.id);
    return shown;
  });
  const citations = before.citations.map((one) =>
    hidden.has(one.assertionId ?? "") ? { ...one, ...UNSAID } : one,
  );
  return { ...before, assertions, citations };
}

function hideOne(one: Assertion, now: Assertion | undefined): Assertion {
  if (one.field === "person" && one.value) {
    const isShown = now?.field === "person" && now.value && now.value.name !== WITHHELD_NAME;
    return isShown ? one : { ...one, rationale: "", value: { ...one.value, name: WITHHELD_NAME } };
  }
  if (one.field !== "place" || !one.value || now?.field !== "place" || !now.value) return one;
  const { precision } = now.value;
  const isCoarser =
    precision !== one.value.precision && coarserPrecisions(one.value.precision).includes(precision);
  return isCoarser ? { ...one, rationale: "", value: now.value } : one;
}
