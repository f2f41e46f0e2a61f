import type { DateValue } from "#lib/domain/assertion.ts";
import { formatFor, formatOther } from "#lib/domain/date/date-style.ts";
import { toLocaleDigits } from "#lib/domain/date/script.ts";
import type { Preferences } from "#lib/domain/preferences.ts";
import { remember } from "#lib/domain/remember.ts";
import { type Html, html } from "../html.ts";
import type { Reader } from "../reader.ts";

/** A date in the language and calendar of the page. */
export const sayDate = ({ dates }: Pick<Reader, "dates">, edtf: string): string =>
  sayOwn(dates, edtf);

type Words = (dates: Preferences, edtf: string) => string;

/** The same dates stand all over an edition: each is worded once in a language. */
function keepWords(write: Words): Words {
  const kept = new Map<string, (edtf: string) => string>();
  return (dates, edtf) => {
    const known = kept.get(dates.language) ?? remember((each) => write(dates, each));
    kept.set(dates.language, known);
    return known(edtf);
  };
}

const sayOwn = keepWords(formatFor);
const sayInOther = keepWords(formatOther);

/** A date with its time and zone, marked for machines as far as HTML can say it. */
export function renderDate(reader: Reader, date: Pick<DateValue, "edtf" | "time" | "zone">): Html {
  const { edtf, time } = date;
  const text = `${sayDate(reader, edtf)}${sayTime(reader, date)}`;
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(edtf)) return html`<span class="date">${text}</span>`;
  const clock = edtf.length === 10 && time ? `T${time}` : "";
  return html`<time datetime="${edtf}${clock}">${text}</time>`;
}

/** The same in the other calendar; "" where it says the same. */
export const sayOther = ({ dates }: Pick<Reader, "dates">, edtf: string): string =>
  sayInOther(dates, edtf);

function sayTime({ say, language }: Reader, { time, zone }: Pick<DateValue, "time" | "zone">) {
  if (time === null) return "";
  const place = zone?.split("/").at(-1)?.replaceAll("_", " ") ?? "";
  const clock = toLocaleDigits(time, language);
  return `${say.comma}${clock}${place === "" ? "" : ` ${say.time(place)}`}`;
}

/** The day of an instant, by the clock of UTC. */
export const renderInstant = (reader: Reader, instant: string): Html =>
  html`<time datetime="${instant}">${sayDate(reader, instant.slice(0, 10))}</time>`;
