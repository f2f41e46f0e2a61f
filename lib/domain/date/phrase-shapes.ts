import { MONTH_PATTERN } from "./month-lookup.ts";

const DAYS_OF_RANGE = /(?<![\d/-])(\d{1,2}) ?- ?(\d{1,2})(?![\d/-])/g;
const YEARS_OF_RANGE = /(?<![\d/-])(\d{4}) ?- ?(\d{4})(?![\d/-])/g;
const MONTHS_OF_RANGE = new RegExp(
  `(?<=^|[ .])(${MONTH_PATTERN})-(?=(?:${MONTH_PATTERN})(?:[ .,]|$))`,
  "g",
);
const ISO_WITH_DASHES = /(\d{4})[–—](\d\d)[–—](\d\d)/g;

/** Writes the dashes of ranges as “to” and leaves those inside one date (2023-03-09, 9-Mar-2023). */
export function spreadHyphens(text: string): string {
  return text
    .replace(ISO_WITH_DASHES, "$1-$2-$3")
    .replace(/ ?[–—] ?/g, " to ")
    .replace(/ - /g, " to ")
    .replace(DAYS_OF_RANGE, "$1 to $2")
    .replace(YEARS_OF_RANGE, "$1 to $2")
    .replace(MONTHS_OF_RANGE, "$1 to ");
}

export type Opening = { kind: "before" | "after" | "since"; rest: string };

const OPENINGS: { kind: Opening["kind"]; pattern: RegExp }[] = [
  {
    kind: "before",
    pattern:
      /^(?:at some time |some ?time )?(?:before|prior to|until|till|up to|by|no later than|not later than|earlier than|on or before|پیش از|قبل از|تا|قبل|حتی) (.+)$/,
  },
  { kind: "before", pattern: /^(.+?),? (?:or|and) (?:before|earlier)$/ },
  { kind: "before", pattern: /^له (.+) (?:مخکی|مخکې|وړاندی|وړاندې)$/ },
  {
    kind: "after",
    pattern:
      /^(?:at some time |some ?time )?(?:after|later than|on or after|no earlier than|پس از|بعد از|بعد) (.+)$/,
  },
  { kind: "after", pattern: /^(.+?),? (?:or|and) (?:after|later)$/ },
  { kind: "after", pattern: /^له (.+) وروسته$/ },
  { kind: "since", pattern: /^(?:ongoing |continuing )?(?:since|as of|منذ) (.+?)(?: onwards?)?$/ },
  { kind: "since", pattern: /^from (.+?),? (?:on|onwards?|to (?:now|the present|present))$/ },
  { kind: "since", pattern: /^(.+?),? (?:onwards?|to (?:now|the present|present))$/ },
  { kind: "since", pattern: /^از (.+?) (?:به بعد|به این سو|تاکنون)$/ },
  { kind: "since", pattern: /^له (.+) (?:راهیسی|راهیسې)$/ },
];

/** The word that leaves one side of a date open, and what stands behind it. */
export function takeOpening(text: string): Opening | null {
  for (const { kind, pattern } of OPENINGS) {
    const rest = pattern.exec(text)?.[1];
    if (rest !== undefined) return { kind, rest };
  }
  return null;
}

const RANGES = [
  /^(?:some ?time )?between (.+) and (.+)$/,
  /^(?:some ?time )?between (.+) to (.+)$/,
  /^from (.+) (?:to|until|till|through) (.+)$/,
  /^(.+) (?:to|until|till|through) (.+)$/,
  /^(?:بین|میان|بین‌) (.+) (?:و|الی|تا) (.+)$/,
  /^بین (.+) و(.+)$/,
  /^د (.+) او (.+) ترمنځ$/,
  /^(?:از |من )?(.+) (?:تا|الی) (.+)$/,
];

/** The two sides of “between A and B”, “A to B”. */
export function splitRange(text: string): [string, string] | null {
  for (const pattern of RANGES) {
    const match = pattern.exec(text);
    if (match?.[1] !== undefined && match[2] !== undefined) return [match[1], match[2]];
  }
  return null;
}

/** The members of “3 or 4 May”, “3, 4 or 5 May” (one of them) and of “3 and 4 May” (all). */
export function splitAlternatives(text: string): { texts: string[]; oneOf: boolean } | null {
  const match = /^(?:either |both )?(.+?),? (or|and|&|یا|او|و)(?: |(?<=و)(?=\d))(.+)$/.exec(text);
  if (match === null) return null;
  const [, before = "", word = "", last = ""] = match;
  const isListOfNumbers = /^\d{1,2}(?:, ?\d{1,2})+$/.test(before);
  const earlier = isListOfNumbers ? before.split(/, ?/) : before.split(/ (?:or|یا) /);
  return { texts: [...earlier, last], oneOf: !["and", "&", "و"].includes(word) };
}
