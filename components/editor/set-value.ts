import type { EntryEdits, GivenValue } from "#lib/collab/client/entry-edits.ts";
import type { Assertion } from "#lib/domain/assertion.ts";

/** Changes the value that is shown, or makes the first one. */
export function setValue(
  edits: EntryEdits | null,
  shown: Assertion | null,
  given: GivenValue,
): void {
  if (shown) edits?.changeValue(shown.id, given);
  else edits?.addValue(given, null);
}
