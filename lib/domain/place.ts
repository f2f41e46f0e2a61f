import { toAsciiDigits } from "./date/script.ts";
import { fail, ok, type Result } from "./result.ts";

/** Degrees, WGS 84; north and east are positive. */
export type Coordinates = { lat: number; lng: number };

type Axis = "lat" | "lng";
type Angle = { degrees: number; axis: Axis | null };

const HOW = "write them as in 34.5553, 69.2075 or 34°33′19″N 69°12′27″E";
const NUMBER = String.raw`\d+(?:\.\d+)?`;
const SIZE = String.raw`([-+−]?)(${NUMBER})\s*°?(?:\s*(${NUMBER})\s*['′](?:\s*(${NUMBER})\s*["″])?)?`;
const LETTER_BEFORE = String.raw`([NSEW])\s*${SIZE}`;
const LETTER_BEHIND = String.raw`${SIZE}\s*([NSEW])?`;
const BETWEEN = String.raw`\s*[,;،/ ]\s*`;
const BEFORE = new RegExp(
  String.raw`^\(?\s*${LETTER_BEFORE}${BETWEEN}${LETTER_BEFORE}\s*\)?$`,
  "i",
);
const BEHIND = new RegExp(
  String.raw`^\(?\s*${LETTER_BEHIND}${BETWEEN}${LETTER_BEHIND}\s*\)?$`,
  "i",
);
const WORDS: [RegExp, string][] = [
  [/\b(north|lat(itude)?)\b|شمالی?/gi, "N"],
  [/\bsouth\b|جنوبی?/gi, "S"],
  [/\b(east|lon(g|gitude)?|lng)\b|شرقی?/gi, "E"],
  [/\bwest\b|غربی?/gi, "W"],
];

/**
 * Reads a pair of coordinates: decimal degrees, degrees with minutes and seconds, hemisphere letters
 * before or behind, Persian and Arabic-Indic digits. Latitude first unless the letters say otherwise.
 */
export function parseCoordinates(text: string): Result<Coordinates> {
  const plain = normalize(text);
  const pair = matchPair(plain);
  if (pair === null) {
    return fail(`“${text.trim().slice(0, 60)}” is not a pair of coordinates; ${HOW}.`);
  }
  const first = readAngle(pair[0]);
  const second = readAngle(pair[1]);
  if (!first.ok) return first;
  return second.ok ? arrange(first.value, second.value) : second;
}

/** Sign, degrees, minutes, seconds, letter of each angle. */
type AngleTexts = (string | undefined)[];

function matchPair(plain: string): [AngleTexts, AngleTexts] | null {
  const behind = BEHIND.exec(plain);
  if (behind !== null) return [behind.slice(1, 6), behind.slice(6, 11)];
  const before = BEFORE.exec(plain);
  if (before === null) return null;
  const [a, b] = [before.slice(1, 6), before.slice(6, 11)];
  return [
    [...a.slice(1), a[0]],
    [...b.slice(1), b[0]],
  ];
}

function normalize(text: string): string {
  let plain = toAsciiDigits(text.normalize("NFC")).replace(/[\u200B-\u200F\u061C]/g, "");
  for (const [word, letter] of WORDS) plain = plain.replace(word, letter);
  return plain
    .replace(/[º˚]|\bdeg(rees)?\b/gi, "°")
    .replace(/''|[“”]/g, '"')
    .replace(/[‘’´`]/g, "'")
    .replace(/[:=]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function readAngle([sign, degrees, minutes, seconds, side]: AngleTexts): Result<Angle> {
  const letter = side?.toUpperCase() ?? null;
  if (Number(minutes ?? 0) >= 60 || Number(seconds ?? 0) >= 60) {
    return fail("Minutes and seconds of a degree are below 60.");
  }
  const isNegative = sign !== "" && sign !== "+";
  if (isNegative && letter !== null)
    return fail("Write either a minus sign or a letter, not both.");
  const size = Number(degrees) + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600;
  const turned = isNegative || letter === "S" || letter === "W" ? -size : size;
  return ok({ degrees: turned === 0 ? 0 : turned, axis: axisOf(letter) });
}

function axisOf(letter: string | null): Axis | null {
  if (letter === null) return null;
  return letter === "N" || letter === "S" ? "lat" : "lng";
}

function arrange(first: Angle, second: Angle): Result<Coordinates> {
  if (first.axis !== null && first.axis === second.axis) {
    return fail(`Both numbers are of one axis; ${HOW}.`);
  }
  const isTurned = first.axis === "lng" || second.axis === "lat";
  const [lat, lng] = isTurned ? [second, first] : [first, second];
  return checkCoordinates(lat.degrees, lng.degrees);
}

/**
 * Refuses what is off the globe, naming which of the two. Rounded to seven decimals, about a
 * centimetre: what is behind them is the arithmetic's.
 */
export function checkCoordinates(lat: number, lng: number): Result<Coordinates> {
  if (Math.abs(lat) > 90) return fail(`A latitude lies between −90 and 90; ${lat} does not.`);
  if (Math.abs(lng) > 180) return fail(`A longitude lies between −180 and 180; ${lng} does not.`);
  return ok({ lat: round(lat), lng: round(lng) });
}

const round = (value: number): number => Math.round(value * 1e7) / 1e7;

/** “34.5553° N, 69.2075° E”; at most four decimals, about ten metres. */
export function formatCoordinates({ lat, lng }: Coordinates): string {
  const side = (value: number, [positive, negative]: [string, string]): string =>
    `${Number(Math.abs(value).toFixed(4))}° ${value < 0 ? negative : positive}`;
  return `${side(lat, ["N", "S"])}, ${side(lng, ["E", "W"])}`;
}
