import type { Figures } from "./assertion.ts";
import { toAsciiDigits } from "./date/script.ts";
import { fail, ok, type Result } from "./result.ts";

const NUMBER = String.raw`(\d{1,10})`;
const TO = "(?: ?(?:-|–|—|to|and|تا|الی) ?)";
const UNKNOWN: Figures = { low: null, best: null, high: null, qualifier: "unknown" };

type Shape = { pattern: RegExp; read: (numbers: number[]) => Figures };

const exact = (n: number): Figures => ({ low: n, best: n, high: n, qualifier: "exact" });
const atLeast = (n: number): Figures => ({ low: n, best: n, high: null, qualifier: "at_least" });
const atMost = (n: number): Figures => ({ low: null, best: null, high: n, qualifier: "at_most" });
const about = (n: number): Figures => ({ low: null, best: n, high: null, qualifier: "about" });
const between = (low: number, high: number): Figures => ({
  ...{ low, best: null, high, qualifier: "about" },
});

/** From the most particular to the plainest; the first that fits decides. */
const SHAPES: Shape[] = [
  shape(
    `(?:about |around )?${NUMBER} \\(${NUMBER}${TO}${NUMBER}\\)`,
    ([n = 0, low = 0, high = 0]) => ({
      ...{ low, best: n, high, qualifier: "about" },
    }),
  ),
  shape(`(?:between |from |بین )?${NUMBER}${TO}${NUMBER}`, ([low = 0, high = 0]) =>
    low === high ? exact(low) : between(low, high),
  ),
  shape(
    `(?:at least|no fewer than|not less than|more than|over|>=?|≥|حداقل|بیش از) ?${NUMBER}`,
    one(atLeast),
  ),
  shape(`${NUMBER} ?(?:\\+|or more)`, one(atLeast)),
  shape(
    `(?:at most|up to|no more than|fewer than|less than|<=?|≤|حداکثر|کمتر از) ?${NUMBER}`,
    one(atMost),
  ),
  shape(`${NUMBER} or (?:fewer|less)`, one(atMost)),
  shape(
    `(?:about|around|approximately|approx\\.?|some|nearly|almost|~|c\\.|حدود) ?${NUMBER}`,
    one(about),
  ),
  shape(`(?:exactly )?${NUMBER}`, one(exact)),
  shape("dozens|ده ها|دهها", () => ({ ...UNKNOWN, qualifier: "dozens" })),
  shape("several|some|a few|scores|چند(?: تن)?", () => ({ ...UNKNOWN, qualifier: "several" })),
  shape("none(?: reported)?|no one|nobody|هیچ", () => ({ ...UNKNOWN, qualifier: "none_reported" })),
  shape("unknown|not known|نامعلوم", () => UNKNOWN),
];

function shape(source: string, read: Shape["read"]): Shape {
  return { pattern: new RegExp(`^(?:${source})$`), read };
}

function one(read: (n: number) => Figures): Shape["read"] {
  return ([n = 0]) => read(n);
}

const HOW = "write it as in 12, at least 130, about 40, 40 to 50, dozens or none reported";

/**
 * Reads a figure as people write it: “12”, “at least 130”, “130+”, “about 40”, “40 to 50”,
 * “130 (100 to 150)”, “dozens”, “none reported”, with Persian or Arabic digits too. What is not
 * said stays null: “at most 50” has no lower figure, and zero is written 0.
 */
export function parseFigures(text: string): Result<Figures> {
  const plain = normalize(text);
  for (const { pattern, read } of SHAPES) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const numbers = match.slice(1).filter(Boolean).map(Number);
    return check(read(numbers), text);
  }
  return fail(`“${text.trim().slice(0, 60)}” is not a figure that can be read; ${HOW}.`);
}

function normalize(text: string): string {
  return toAsciiDigits(text)
    .toLowerCase()
    .replace(/(\d)[,٬'’\u00a0\u202f](?=\d{3}(?!\d))/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

function check(figures: Figures, text: string): Result<Figures> {
  const known = [figures.low, figures.best, figures.high].filter((n) => n !== null);
  if (known.some((n) => n > 1_000_000_000)) return fail("This figure is too large.");
  const isOrdered = known.every((n, index) => index === 0 || (known[index - 1] ?? 0) <= n);
  return isOrdered ? ok(figures) : fail(`In “${text.trim()}” write the lower figure first.`);
}
