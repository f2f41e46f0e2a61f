import type { CalendarId } from "../codes.ts";
import { fail, ok, type Result } from "../result.ts";
import type { DatePiece, YearPart } from "./piece.ts";
import { readPiece } from "./read-piece.ts";

const APPROXIMATE =
  /^(?:at |in |on )?(?:about|around|approximately|approx\.?|circa|ca\.?|c\.|c(?= ?\d)|roughly|~|حدود|در حدود|شاوخوا|حوالی) ?/;
const UNCERTAIN = /^(?:possibly|perhaps|maybe|probably|presumably|احتمالا|شاید|ښایی|ربما) /;
const APPROXIMATE_BEHIND = /(?: \(?(?:about|approx\.?|approximately|circa)\)?| ?~)$/;
const UNCERTAIN_BEHIND =
  /(?: \(?(?:possibly|perhaps|uncertain|probably|احتمالا|ښایی|ربما)\)?| ?\(?\?\)?)$/;
const PREPOSITION = /^(?:in|on|during|within|the year|year|the|در|به تاریخ|سال|په|فی) /;
const PARTS: { part: YearPart; pattern: RegExp }[] = [
  { part: "early", pattern: /^(?:early[ -](?:in )?|(?:the )?(?:beginning|start) of |اوایل )/ },
  { part: "mid", pattern: /^(?:mid(?:dle)?[ -](?:of )?|(?:the )?middle of |اواسط )/ },
  { part: "late", pattern: /^(?:late[ -](?:in )?|(?:the )?end of |اواخر )/ },
];

/** Reads one date with the words that qualify it, before or behind: about, possibly, early, in. */
export function readQualifiedPiece(text: string, hint: CalendarId | null): Result<DatePiece> {
  const { rest, approximate, uncertain, part } = takeQualifiers(text);
  const piece = readPiece(rest, hint);
  if (!piece.ok) return piece;
  if (part === null) return ok({ ...piece.value, approximate, uncertain });
  if (piece.value.day !== null || piece.value.season !== null || piece.value.edtf !== null) {
    return fail(`“${part}” goes with a month or a year, as in ${part} March 2023.`);
  }
  return ok({ ...piece.value, part, approximate: true, uncertain });
}

type Qualified = {
  rest: string;
  approximate: boolean;
  uncertain: boolean;
  part: YearPart | null;
};

/** Takes qualifiers off one by one, in whatever order they stand. */
function takeQualifiers(text: string): Qualified {
  const found: Qualified = { rest: text, approximate: false, uncertain: false, part: null };
  for (let before = ""; before !== found.rest; ) {
    before = found.rest;
    found.approximate =
      strip(found, APPROXIMATE) || strip(found, APPROXIMATE_BEHIND) || found.approximate;
    found.uncertain = strip(found, UNCERTAIN) || strip(found, UNCERTAIN_BEHIND) || found.uncertain;
    strip(found, PREPOSITION);
    for (const { part, pattern } of PARTS) if (strip(found, pattern)) found.part = part;
  }
  return found;
}

function strip(found: Qualified, pattern: RegExp): boolean {
  const rest = found.rest.replace(pattern, "");
  const changed = rest !== found.rest && rest !== "";
  if (changed) found.rest = rest;
  return changed;
}
