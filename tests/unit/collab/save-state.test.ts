import { expect, test } from "vitest";
import type { DocumentState } from "#lib/collab/client/open-document.ts";
import { summarizeSaveState } from "#lib/collab/client/save-state.ts";

const CALM: DocumentState = { isSynced: true, isReadOnly: false, isUnsaved: false, problem: null };
const UNSAVED: DocumentState = { ...CALM, isUnsaved: true };

test("saved is said only when every document is", () => {
  expect(summarizeSaveState([CALM, CALM], true)).toBe("saved");
  expect(summarizeSaveState([CALM, UNSAVED], true)).toBe("saving");
});

test("without a connection it is reconnecting, or not saved if something waits", () => {
  expect(summarizeSaveState([CALM], false)).toBe("reconnecting");
  expect(summarizeSaveState([CALM, UNSAVED], false)).toBe("not_saved");
});

test("what the server refuses is not saved, however good the connection", () => {
  expect(summarizeSaveState([{ ...UNSAVED, problem: "cannot_save" }], true)).toBe("not_saved");
  expect(summarizeSaveState([{ ...CALM, problem: "cannot_save" }], true)).toBe("saved");
});
