import { describe, expect, it } from "vitest";
import { ERROR_TABLE } from "#lib/error-table.ts";
import { AppError, type ErrorCode, presentError, statusOf } from "#lib/errors.ts";

const CODES = Object.keys(ERROR_TABLE) as ErrorCode[];

describe("presentError", () => {
  it.each(CODES)("presents %s with a whole sentence", (code) => {
    expect(presentError(new AppError(code)).message).toMatch(/^[A-Z].*\.$/);
  });

  it("answers forbidden exactly like not_found", () => {
    const forbidden = new AppError("forbidden", "team 7 of another owner");
    const missing = new AppError("not_found", "no such row");
    expect(presentError(forbidden)).toEqual(presentError(missing));
    expect(statusOf(forbidden)).toBe(statusOf(missing));
  });

  it("shows a detail only where the code allows it", () => {
    expect(presentError(new AppError("bad_request", "The title is missing.")).detail).toBe(
      "The title is missing.",
    );
    expect(presentError(new AppError("sign_in_failed", "no such address"))).not.toHaveProperty(
      "detail",
    );
  });

  it("keeps the text of unknown errors to itself", () => {
    const presented = presentError(new Error("connect ECONNREFUSED 10.0.0.7:5432"));
    expect(presented).toEqual({ code: "internal", message: ERROR_TABLE.internal.message });
    expect(statusOf("thrown string")).toBe(500);
  });
});
