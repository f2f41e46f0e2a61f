import { DrizzleQueryError } from "drizzle-orm/errors";
import { expect, test } from "vitest";
import { serializeError } from "#lib/serialize-error.ts";

const DRAFT = "an unpublished sentence";

test("an error of the database is told without statement, parameters and row", () => {
  const cause = Object.assign(new Error(`invalid input syntax for type json: "${DRAFT}"`), {
    ...{ code: "22P02", detail: DRAFT, where: DRAFT, query: DRAFT, parameters: [DRAFT] },
  });
  const error = new DrizzleQueryError(`update entries\nset title = '${DRAFT}'`, [DRAFT], cause);
  const said = serializeError(error);
  expect(JSON.stringify(said)).not.toContain(DRAFT);
  expect(said).toMatchObject({
    ...{ type: "DrizzleQueryError", message: "Failed query" },
    cause: { type: "Error", code: "22P02", message: "invalid input syntax for type json" },
  });
  expect(said.stack).toContain("serialize-error.test.ts");
});

test("one line of a message is kept, and where it came from", () => {
  const said = serializeError(new TypeError(`lane.get is not a function\nparams: ${DRAFT}`));
  expect(said).toMatchObject({ type: "TypeError", message: "lane.get is not a function" });
  expect(said.stack).not.toContain(DRAFT);
});

test("a circle of causes ends; each part of a joined error is told", () => {
  const error = new Error("first");
  error.cause = error;
  expect(JSON.stringify(serializeError(error)).match(/first/g)?.length).toBe(5);
  const parts = [new Error("one"), new Error("two")];
  const joined = serializeError(new AggregateError(parts, ""));
  expect(joined.errors?.map(({ message }) => message)).toEqual(["one", "two"]);
  expect(serializeError(DRAFT)).toEqual({ type: "string", message: "" });
});
