import { expect, test } from "vitest";
import { tellEdit, tellUndo } from "#components/workspace/tell-edits.ts";

const DONE = { changed: 0, skipped: [], failure: null, left: 0 };

test("what was changed, and what was left out and why", () => {
  expect(tellEdit({ ...DONE, changed: 3 })).toBe("3 entries changed.");
  expect(tellEdit(DONE)).toBe("Nothing had to be changed.");
  const skipped = [
    { id: "1", reason: "deleted" },
    { id: "2", reason: "signed_off" },
    { id: "3", reason: "signed_off" },
  ] as const;
  expect(tellEdit({ ...DONE, changed: 1, skipped })).toBe(
    "1 entry changed. 1 entry left out: deleted meanwhile. 2 entries kept the status of their review.",
  );
});

test("what could not be saved is counted with what was not come to", () => {
  const skipped = [{ id: "1", reason: "not_saved" }] as const;
  expect(tellEdit({ changed: 99, skipped, failure: "No connection.", left: 400 })).toBe(
    "No connection. 99 entries changed. 401 entries could not be saved and stay as before.",
  );
  expect(tellEdit({ ...DONE, failure: "No connection.", left: 1 })).toBe(
    "No connection. 1 entry could not be saved and stays as before.",
  );
});

test("an undo says what a colleague changed since, and what is still to be put back", () => {
  expect(tellUndo(0, 0, null)).toBe("Undone.");
  expect(tellUndo(2, 0, null)).toBe("Undone. 2 entries kept what was changed there since.");
  expect(tellUndo(0, 1, "No connection.")).toBe("No connection. 1 entry was not put back.");
});
