import { fail, ok, type Result } from "../result.ts";
import { foldArabic } from "./script.ts";

/** Abbreviations that mean one zone only in reports from this region; IST, CST and the like do not. */
const ABBREVIATIONS: Record<string, string> = {
  z: "UTC",
  utc: "UTC",
  gmt: "UTC",
  aft: "Asia/Kabul",
  pkt: "Asia/Karachi",
  irst: "Asia/Tehran",
  msk: "Europe/Moscow",
  cet: "Europe/Paris",
  cest: "Europe/Paris",
  uzt: "Asia/Tashkent",
  tjt: "Asia/Dushanbe",
  tmt: "Asia/Ashgabat",
};

/** Places that reports name for their clock and that are no city of the zone database. */
const PLACES: Record<string, string> = {
  afghanistan: "Asia/Kabul",
  afghan: "Asia/Kabul",
  pakistan: "Asia/Karachi",
  islamabad: "Asia/Karachi",
  peshawar: "Asia/Karachi",
  iran: "Asia/Tehran",
  india: "Asia/Kolkata",
  delhi: "Asia/Kolkata",
  "new delhi": "Asia/Kolkata",
  uzbekistan: "Asia/Tashkent",
  tajikistan: "Asia/Dushanbe",
  "central european": "Europe/Paris",
  کابل: "Asia/Kabul",
  افغانستان: "Asia/Kabul",
  تهران: "Asia/Tehran",
  طهران: "Asia/Tehran",
  ایران: "Asia/Tehran",
  پاکستان: "Asia/Karachi",
  باکستان: "Asia/Karachi",
  "اسلام آباد": "Asia/Karachi",
  "اسلام اباد": "Asia/Karachi",
  مسکو: "Europe/Moscow",
  موسکو: "Europe/Moscow",
};

/** Whether a word stands for a zone and for nothing else. */
export const isZoneAbbreviation = (word: string): boolean =>
  Object.hasOwn(ABBREVIATIONS, word.toLowerCase());

const OFFSET = /^(?:utc|gmt)? ?([+-])(\d{1,2})(?::?(\d{2}))?$/;
const LOCAL = /^(?:local(?: time)?|وقت محلی|محلی)$/;

/**
 * The IANA zone that a name, an abbreviation, an offset (`+04:30`) or “Kabul time” means; null for
 * “local time”.
 */
export function findZone(text: string): Result<string | null> {
  const name = text.trim().replace(/^\((.*)\)$/, "$1");
  const lower = foldArabic(name).toLowerCase();
  if (LOCAL.test(lower)) return ok(null);
  const bare = lower
    .replace(/ (?:standard )?time$/, "")
    .replace(/^(?:به وقت|وقت|د|بتوقیت|بتوقيت) /, "")
    .replace(/ په وخت$/, "");
  const known =
    ABBREVIATIONS[lower] ??
    PLACES[bare] ??
    zoneOfOffset(lower) ??
    zoneByName(name) ??
    zoneOfCity(bare);
  if (known !== null) return ok(known);
  return fail(
    `“${name}” is not a time zone that is known; write it as in Asia/Kabul, Kabul time, +04:30, or “local time”.`,
  );
}

function zoneOfOffset(lower: string): string | null {
  const match = OFFSET.exec(lower);
  if (match === null) return null;
  const [, sign = "+", hours = "", minutes = "00"] = match;
  if (Number(hours) > 14 || !["00", "15", "30", "45"].includes(minutes)) return null;
  const offset = `${hours.padStart(2, "0")}:${minutes}`;
  return offset === "00:00" ? "UTC" : `${sign}${offset}`;
}

function zoneOfCity(lower: string): string | null {
  const city = lower.replace(/ /g, "_");
  const ends = (zone: string): boolean => zone.toLowerCase().endsWith(`/${city}`);
  return city === "" ? null : (Intl.supportedValuesOf("timeZone").find(ends) ?? null);
}

function zoneByName(name: string): string | null {
  if (!/^[A-Za-z_]+\//.test(name)) return null;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
