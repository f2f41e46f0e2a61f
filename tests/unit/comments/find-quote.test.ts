import { describe, expect, test } from "vitest";
import { findQuote } from "#lib/domain/comments/find-quote.ts";

const TEXT =
  "At least ten were killed in Kabul.\nTwo were killed in Herat, the ministry said.\nNone in Balkh.";

/** What a comment on the n-th such words would have kept. */
function quoteOf(quote: string, nth = 0) {
  let at = TEXT.indexOf(quote);
  for (let n = 0; n < nth; n += 1) at = TEXT.indexOf(quote, at + 1);
  return { at, quote, before: TEXT.slice(0, at), after: TEXT.slice(at + quote.length) };
}

describe("a quote is found again", () => {
  test.each([
    ["killed", 0],
    ["killed", 1],
    ["were killed in", 1],
    ["None", 0],
    ["At", 0],
  ])("“%s”, the %i. of them, by what stands beside it", (quote, nth) => {
    const { at, ...kept } = quoteOf(quote, nth);
    expect(findQuote(TEXT, kept)).toBe(at);
  });

  test("where lines were broken or joined beside it", () => {
    const { quote, before, after } = quoteOf("Two were");
    const joined = TEXT.replaceAll("\n", " ");
    expect(findQuote(joined, { quote, before, after })).toBe(joined.indexOf(quote));
  });

  test("where it is long and stands once, whatever is beside it now", () => {
    const moved = "Two were killed in Herat, the ministry said.";
    const kept = {
      quote: "Herat, the ministry said",
      before: "as reported from ",
      after: " later",
    };
    expect(findQuote(moved, kept)).toBe(moved.indexOf(kept.quote));
  });
});

describe("and is not taken for another", () => {
  test("where it is short and nothing beside it agrees", () => {
    const kept = { quote: "killed", before: "a governor was ", after: " by his own guard" };
    expect(findQuote("Two were killed in Herat.", kept)).toBeNull();
  });

  test("where two places agree as much", () => {
    const twice = "ten were killed there. ten were killed there.";
    const kept = { quote: "killed", before: "ten were ", after: " there." };
    expect(findQuote(twice, kept)).toBeNull();
  });

  test("where it is not", () => {
    expect(findQuote(TEXT, { quote: "wounded", before: "", after: "" })).toBeNull();
  });
});
