import type { CalendarId } from "../codes.ts";
import { fail, ok, type Result } from "../result.ts";
import type { DatePiece, YearPart } from "./piece.ts";
import { readPiece } from "./read-piece.ts";

const APPROXIMATE =
  /^(?:(?:some ?time |at |in |on )*(?:or )?(?:about|around|approximately|approx\.?|abt\.?|circa|ca\.?|c\.|c(?= ?\d)|roughly)|~|حدودا|حدود|در حدود|تقریبا|شاوخوا|حوالی|نحو) ?/;
const UNCERTAIN =
  /^(?:possibly|perhaps|maybe|probably|presumably|likely|reportedly|احتمالا|شاید|ښایی|ربما) /;
const APPROXIMATE_BEHIND = /(?: \(?(?:about|approx\.?|approximately|circa|تقریبا)\)?| ?~)$/;
const UNCERTAIN_BEHIND =
  /(?: \(?(?:possibly|perhaps|uncertain|probably|احتمالا|شاید|ښایی|ربما)\)?| \(likely\)| ?\(?\?\)?)$/;
const PREPOSITION =
  /^(?:some ?time (?:in|on|during)|in|on|during|within|the year|year|month of|the|(?:morning|afternoon|evening) of|dated|در|به تاریخ|بتاریخ|مورخ|مورخه|سال|طی|په|فی|خلال|عام|سنه) /;
const PARTS: { part: YearPart; pattern: RegExp }[] = [
  {
    part: "early",
    pattern:
      /^(?:early[ -](?:in )?|(?:the )?(?:beginning|start|first part) of |اوایل |اوائل |بدایه |مطلع |آغاز |اغاز )/,
  },
  { part: "mid", pattern: /^(?:mid(?:dle)?[ -](?:of )?|(?:the )?middle of |اواسط |منتصف |وسط )/ },
  { part: "late", pattern: /^(?:late[ -](?:in )?|(?:the )?end of |اواخر |نهایه |پایان |ختم )/ },
];

/** Reads one date with the words that qualify it, before or behind: about, possibly, early, in. */
export function readQualifiedPiece(text: string, hint: CalendarId | null): Result<DatePiece> {
  const { rest, approximate, uncertain, part } = takeQualifiers(text);
  const piece = readPiece(rest, hint);
  if (!piece.ok) return piece;
  if (part === null) return ok({ ...piece.value, approximate, uncertain });
  const { day, season, edtf, isDecade } = piece.value;
  if (day !== null || season !== null || edtf !== null || isDecade) {
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
    takePashtoPart(found);
  }
  return found;
}

const PASHTO_PART = /^د (.+) (لومړی برخه|منځ|وروستی برخه)$/;

/** In Pashto the part stands behind: “د مارچ ۲۰۲۳ لومړۍ برخه”. */
function takePashtoPart(found: Qualified): void {
  const match = PASHTO_PART.exec(found.rest);
  if (match?.[1] === undefined) return;
  found.rest = match[1];
  found.part = match[2] === "منځ" ? "mid" : match[2] === "لومړی برخه" ? "early" : "late";
}

function strip(found: Qualified, pattern: RegExp): boolean {
  const rest = found.rest.replace(pattern, "");
  const changed = rest !== found.rest && rest !== "";
  if (changed) found.rest = rest;
  return changed;
}
