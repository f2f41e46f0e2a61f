import { describe, expect, test } from "vitest";
import { describeBrowser } from "#components/pages/account/describe-browser.ts";
import { readRefusal } from "#components/pages/forms/read-refusal.ts";
import { formatLocal, formatUtc } from "#components/pages/frame/format-instant.ts";
import { createLimiter } from "#lib/auth/limiter.ts";
import { AppError, describeError } from "#lib/errors.ts";
import { readNextPath } from "#lib/http/next-path.ts";

describe("where a sign-in leads", () => {
  test.each(["/account", "/teams/1/sources?q=a#b", "/chronologies/1?entry=2"])("%s", (path) => {
    expect(readNextPath(path)).toBe(path);
  });

  test.each([
    ...["//example.org/a", "/\\example.org", "/\t/example.org", "https://example.org", "account"],
    ...["/sign-in?next=/sign-in", "/set-up", "/api/auth/signout", "", "javascript:alert(1)"],
    ...["/./\\/example.org", "/a/..//example.org"],
  ])("never to %j", (path) => expect(readNextPath(path)).toBe("/chronologies"));

  test("a parameter that is missing or given twice", () => {
    expect(readNextPath(undefined)).toBe("/chronologies");
    expect(readNextPath(["/account", "/account"])).toBe("/chronologies");
  });
});

test("a refusal names its field by the last part of its path", () => {
  const field = (detail: string) => readRefusal(new AppError("bad_request", detail));
  expect(field("fields.title: Give a title.")).toEqual({
    field: "title",
    sentence: "Give a title.",
  });
  const sentence = "A team needs at least one owner.";
  expect(readRefusal(new AppError("conflict", sentence))).toEqual({ field: null, sentence });
  expect(readRefusal(new TypeError("x")).sentence).toBe(describeError("internal"));
});

test("browsers are told apart that all call themselves Mozilla", () => {
  const agent = (system: string, rest: string) =>
    describeBrowser(`Mozilla/5.0 (${system}) AppleWebKit/537.36 ${rest}`);
  const windows = "Windows NT 10.0; Win64; x64";
  expect(agent(windows, "Chrome/130.0 Safari/537.36")).toBe("Chrome on Windows");
  expect(agent(windows, "Chrome/130.0 Safari/537.36 Edg/130.0")).toBe("Edge on Windows");
  expect(agent("X11; Linux x86_64; rv:130.0", "Gecko/20100101 Firefox/130.0")).toBe(
    "Firefox on Linux",
  );
  expect(agent("Linux; Android 15", "Chrome/130.0 Mobile Safari/537.36")).toBe("Chrome on Android");
  expect(agent("iPhone; CPU iPhone OS 18_0", "Version/18.0 Mobile Safari/604.1")).toBe(
    "Safari on iPhone",
  );
  expect(describeBrowser("")).toBe("An unknown browser");
});

test("a moment is written the same by every server, and locally by its reader", () => {
  const iso = "2026-11-22T23:40:05.123Z";
  expect(formatUtc(iso, "day")).toBe("22 November 2026");
  expect(formatUtc(iso, "minute")).toBe("22 November 2026, 23:40 UTC");
  // The suite runs in several zones; the offset of this one says what the clock on its wall shows.
  const at = new Date(iso);
  const onTheWall = new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString();
  expect(`${formatLocal(iso, "minute")} UTC`).toBe(formatUtc(onTheWall, "minute"));
});

test("an attempt that is given back does not count, and gives no more than itself", () => {
  const limiter = createLimiter(() => 0);
  const take = () => limiter.take("a", { most: 2, windowMs: 1000 });
  expect([take(), take()]).toEqual([true, true]);
  limiter.giveBack("a");
  expect([take(), take()]).toEqual([true, false]);
});
