import { MONTH_PATTERN } from "./month-lookup.ts";

const DAYS_OF_RANGE = /(?<![\d/-])(\d{1,2}) ?- ?(\d{1,2})(?![\d/-])/g;
const YEARS_OF_RANGE = /(?<![\d/-])(?<!winter (?:of )?)(\d{4}) ?- ?(\d{4})(?![\d/-])/g;
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
    .replace(MONTHS_OF_RANGE, "$1 to ")
    .trim();
}

/** Which end of “from 2021, end unknown” nobody knows; EDTF leaves that end empty. */
const HALF_KNOWN: { end: "start" | "end"; pattern: RegExp }[] = [
  { end: "end", pattern: /^from (.+), end unknown$/ },
  { end: "end", pattern: /^از (.+), پایان نامعلوم$/ },
  { end: "end", pattern: /^له (.+), پای نامعلوم$/ },
  { end: "end", pattern: /^من (.+), النهایه غیر معروفه$/ },
  { end: "start", pattern: /^until (.+), beginning unknown$/ },
  { end: "start", pattern: /^تا (.+), آغاز نامعلوم$/ },
  { end: "start", pattern: /^تا (.+), اغاز نامعلوم$/ },
  { end: "start", pattern: /^تر (.+), پیل نامعلوم$/ },
  { end: "start", pattern: /^حتی (.+), البدایه غیر معروفه$/ },
];

export function takeHalfKnown(text: string): { unknown: "start" | "end"; rest: string } | null {
  for (const { end, pattern } of HALF_KNOWN) {
    const rest = pattern.exec(text)?.[1];
    if (rest !== undefined) return { unknown: end, rest };
  }
  return null;
}

export type Opening = { kind: "before" | "after" | "since"; rest: string };

const OPENINGS: { kind: Opening["kind"]; pattern: RegExp }[] = [
  {
    kind: "before",
    pattern:
      /^(?:at some time |some ?time )?(?:before|prior to|until|till|up to|by|no later than|not later than|not after|earlier than|on or before|at the latest by|پیش از|قبل از|تا|قبل|حتی) (.+)$/,
  },
  { kind: "before", pattern: /^(.+?),? (?:(?:or|and) (?:before|earlier)|at the latest)$/ },
  { kind: "before", pattern: /^له (.+) (?:مخکی|مخکې|وړاندی|وړاندې)$/ },
  {
    kind: "after",
    pattern:
      /^(?:at some time |some ?time )?(?:after|later than|on or after|no earlier than|not earlier than|not before|پس از|بعد از|بعد) (.+)$/,
  },
  { kind: "after", pattern: /^(.+?),? (?:(?:or|and) (?:after|later)|at the earliest)$/ },
  { kind: "after", pattern: /^له (.+) وروسته$/ },
  { kind: "since", pattern: /^(?:ongoing |continuing )?(?:since|as of|منذ) (.+?)(?: onwards?)?$/ },
  {
    kind: "since",
    pattern: /^from (.+?),? (?:on|onwards?|to (?:now|date|today|the present|present))$/,
  },
  {
    kind: "since",
    pattern: /^(.+?),? ?(?:onwards?|(?:to|-) ?(?:now|date|today|the present|present|ongoing))$/,
  },
  { kind: "since", pattern: /^(.+?\d) ?(?:to|-)$/ },
  { kind: "since", pattern: /^از (.+?) (?:به بعد|به این سو|بدین سو|تاکنون|تا امروز|تا کنون)$/ },
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

const WINTER = /^(?:the )?winter(?: of)? \d{4} to \d{2,4}$/;
/** What doubts the whole range stands behind its last word. */
const DOUBT_BEHIND_PASHTO = / ترمنځ (\([^)]+\))$/;
const RANGES = [
  /^(?:on )?(?:the )?night of (.+?) (?:to|and|or) (.+)$/,
  /^(?:some ?time )?between (.+) and (.+)$/,
  /^(?:some ?time )?between (.+) to (.+)$/,
  /^from (.+) (?:to|until|till|through) (.+)$/,
  /^(.+) (?:to|until|till|through|thru) (.+)$/,
  /^(?:some ?time )?between (.+) & (.+)$/,
  /^(?:بین|میان|بین‌) (.+) (?:و|الی|تا) (.+)$/,
  /^بین (.+) و(.+)$/,
  /^د (.+) او (.+) ترمنځ$/,
  /^(?:از |من |د |له )?(.+) (?:تا|الی|څخه تر|تر|حتی) (.+)$/,
];

/** The two sides of “between A and B”, “A to B”. */
export function splitRange(text: string): [string, string] | null {
  if (WINTER.test(text)) return null;
  const phrase = text.replace(DOUBT_BEHIND_PASHTO, " $1 ترمنځ");
  for (const pattern of RANGES) {
    const match = pattern.exec(phrase);
    if (match?.[1] !== undefined && match[2] !== undefined) return [match[1], match[2]];
  }
  return null;
}

/** What may stand in a list with commas: 3, 4 or 6 May; March, April or May; 2020, 2021 and 2022. */
const LISTED = new RegExp(
  `^(?:\\d{1,2}|\\d{4}[~?%]?|(?:\\d{1,2} )?(?:${MONTH_PATTERN})(?: \\d{4})?|.+ (?:to|تا|تر|الی) .+)$`,
);

/** Arabic writes “and” onto the word behind it. */
const ALTERNATIVES = new RegExp(
  `^(?:either |both )?(.+?),? (or|and|&|یا|او|و)(?: |(?<=و)(?=\\d|${MONTH_PATTERN}))(.+)$`,
);

/** The members of “3 or 4 May”, “3, 4 or 5 May” (one of them) and of “3 and 4 May” (all). */
export function splitAlternatives(text: string): { texts: string[]; oneOf: boolean } | null {
  const days = /^(\d{1,2})\/(\d{1,2}) (?=[^\d ])(.+)$/.exec(text);
  if (days !== null) return { texts: [days[1] ?? "", `${days[2]} ${days[3]}`], oneOf: true };
  const match = ALTERNATIVES.exec(text);
  if (match === null) return null;
  const [, before = "", word = "", last = ""] = match;
  const isList = before.split(/, ?/).every((text) => LISTED.test(text));
  const joint = word === "و" ? new RegExp(` و ?(?=\\d|${MONTH_PATTERN})`) : new RegExp(` ${word} `);
  const earlier = isList ? before.split(/, ?/) : before.split(joint);
  return {
    texts: [...earlier, ...last.split(joint)],
    oneOf: !["and", "&", "و", "او"].includes(word),
  };
}
