import { expect, test } from "vitest";
import { NO_FILTER } from "#lib/domain/filter/entry-filter.ts";
import { readWorkspaceAddress, writeWorkspaceAddress } from "#lib/http/workspace-address.ts";

test("a page opens with the entry, the view and the filter of its address", () => {
  const address = readWorkspaceAddress({
    ...{ entry: "e", view: "map", q: "kabul", kind: ["attack", "arrest"], tag: "a, b" },
  });
  expect(address).toEqual({
    ...{ entryId: "e", view: "map" },
    filter: {
      ...{ ...NO_FILTER, text: "kabul" },
      chosen: { ...NO_FILTER.chosen, kind: ["attack", "arrest"], tag: ["a, b"] },
    },
  });
  expect(writeWorkspaceAddress(address)).toBe(
    "?entry=e&view=map&q=kabul&kind=attack&kind=arrest&tag=a%2C+b",
  );
});

test("what is not known, or said twice, is left out", () => {
  const address = readWorkspaceAddress({ entry: ["a", "b"], view: "globe", kind: "no", x: "y" });
  expect(address).toEqual({ entryId: null, view: "timeline", filter: NO_FILTER });
  expect(writeWorkspaceAddress(address)).toBe("");
});
