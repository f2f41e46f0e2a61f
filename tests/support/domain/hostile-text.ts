import fc from "fast-check";
import type { PublishedEdition } from "#lib/domain/edition/edition.ts";
import { isRecord } from "#lib/domain/record.ts";

/** Texts by which one format or another might be broken out of. */
const PIECES = [
  ...["<script>alert(1)</script>", "</style>", "<!--", "-->", "]]>", "<![CDATA[", "&lt;", "&amp;"],
  ...[
    '"',
    "'",
    "`",
    "\\",
    "{",
    "}",
    "%",
    "$",
    "#",
    "~",
    "^",
    "_",
    "*",
    "|",
    "[x](http://a.example.org)",
  ],
  ...[
    "=cmd|' /C calc'!A0",
    "@SUM(1)",
    "+1",
    "-1+1",
    "\t=1",
    "\n",
    "\r\n",
    "\r",
    "\u2028",
    "\u0085",
  ],
  ...["\nEND:VEVENT\nBEGIN:VEVENT", "\nER  - ", "},\n@misc{x,", "\n# heading", "\n\n- list", "1. "],
  ...[
    "\u202eabc\u202c",
    "\u200f",
    "\u200b",
    "کابل",
    "𝒳",
    "👩‍👩‍👧",
    "é",
    ",",
    ";",
    ":",
    "javascript:alert(1)",
  ],
  ...[
    "https://link.example.org/x",
    "www.link.example.org",
    "someone@example.org",
    "<https://b.example.org>",
  ],
  ...[
    "![x](https://img.example.org)",
    "[^1]",
    "[^1]: x",
    "<img src=x onerror=alert(1)>",
    "\u0007",
    "\u000b",
  ],
];

export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 8 })), {
    ...{ minLength: 1, maxLength: 6 },
  })
  .map((pieces) => pieces.join("").replaceAll("\u0000", ""));

const TEXTS = new Set([
  ...["title", "summary", "notes", "errata", "text", "name", "locator", "quote", "rationale"],
  ...["quoteTranslation", "independentGroup", "publisher", "translatedTitle", "settlement"],
  ...["family", "given", "unit", "retraction", "label"],
]);

/** The same edition with the text wherever somebody could have written one. */
export function withText(published: PublishedEdition, text: string): PublishedEdition {
  return replace(published, text) as PublishedEdition;
}

function replace(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((one) => replace(one, text));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, one]) => {
    if (key === "tags") return [key, [text]];
    return [key, TEXTS.has(key) && typeof one === "string" ? text : replace(one, text)];
  });
  return Object.fromEntries(entries);
}
