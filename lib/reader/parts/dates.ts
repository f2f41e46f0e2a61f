import type { DateValue } from "#lib/domain/assertion.ts";
import { formatFor, formatOther } from "#lib/domain/date/date-style.ts";
import { toLocaleDigits } from "#lib/domain/date/script.ts";
import { type Html, html } from "../html.ts";
import type { Reader } from "../reader.ts";

/** A date in the language and calendar of the page. */
export const sayDate = ({ dates }: Pick<Reader, "dates">, edtf: string): string =>
  formatFor(dates, edtf);

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
  formatOther(dates, edtf);

function sayTime({ say, language }: Reader, { time, zone }: Pick<DateValue, "time" | "zone">) {
  if (time === null) return "";
  const place = zone?.split("/").at(-1)?.replaceAll("_", " ") ?? "";
  const clock = toLocaleDigits(time, language);
  return `${say.comma}${clock}${place === "" ? "" : ` ${say.time(place)}`}`;
}

/** The day of an instant, by the clock of UTC. */
export const renderInstant = (reader: Reader, instant: string): Html =>
  html`<time datetime="${instant}">${sayDate(reader, instant.slice(0, 10))}</time>`;
