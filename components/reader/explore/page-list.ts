import { formatMoment } from "#lib/domain/date/date-style.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { make } from "./make.ts";
import { entryHref, type Setting } from "./setting.ts";

/** As many lines are added at a time where the page itself has none. */
const STEP = 100;

/** Leaves of the list of the page those entries that fit; of a long chronology it lists them itself. */
export function showInPage(rows: readonly EntryRow[], setting: Setting): void {
  const isAll = rows.length === setting.rows.length;
  if (setting.rows[0] && !document.getElementById(`e-${setting.rows[0].id}`))
    showLines(isAll ? [] : rows, setting);
  else hideOthers(rows, setting);
}

function hideOthers(rows: readonly EntryRow[], setting: Setting): void {
  const shown = new Set(rows.map(({ id }) => id));
  for (const { id } of setting.rows) {
    const entry = document.getElementById(`e-${id}`);
    if (entry) entry.hidden = !shown.has(id);
  }
  for (const section of document.querySelectorAll<HTMLElement>("section.year"))
    section.hidden = countShown(section) === 0;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav.years a[href^="#"]')) {
    const section = document.getElementById(link.hash.slice(1))?.closest("section");
    const year = link.parentElement;
    if (!section || !year) continue;
    year.hidden = section.hidden;
    const count = year.querySelector("span");
    if (count) count.textContent = setting.number(countShown(section));
  }
}

/** Entries, and not what is listed within them. */
const countShown = (section: HTMLElement): number =>
  section.querySelectorAll(':is(article, li)[id^="e-"]:not([hidden])').length;

function showLines(rows: readonly EntryRow[], setting: Setting): void {
  const years = document.querySelector<HTMLElement>("nav.years");
  let list = document.querySelector<HTMLElement>("#results");
  if (!list) {
    list = make("div", { id: "results" });
    years?.before(list);
  }
  if (years) years.hidden = rows.length > 0;
  list.replaceChildren();
  if (rows.length > 0) addLines(list, rows, 0, setting);
}

function addLines(list: HTMLElement, rows: readonly EntryRow[], from: number, setting: Setting) {
  const lines = make("ul", { className: "lines" });
  lines.append(...rows.slice(from, from + STEP).map((row) => lineOf(row, setting)));
  list.append(lines);
  if (from > 0) lines.querySelector("a")?.focus({ preventScroll: true });
  if (from + STEP >= rows.length) return;
  const more = make("button", { type: "button", className: "more", textContent: setting.say.more });
  more.addEventListener("click", () => {
    more.remove();
    addLines(list, rows, from + STEP, setting);
  });
  list.append(more);
}

function lineOf(row: EntryRow, setting: Setting): HTMLElement {
  const { dates, say, lanes } = setting;
  const { date, title } = row;
  const day = make("span", { className: "day" });
  day.textContent = date ? formatMoment(dates, date) : say.undated;
  const hue = lanes.find(({ id }) => id === row.laneId)?.hue ?? 4;
  const mark = make("span", { className: `lane l${hue}`, ariaHidden: "true" });
  const link = make("a", { href: entryHref(setting, row.id), dir: "auto" });
  link.textContent = title.trim() || say.untitled;
  const line = make("li", {});
  line.append(day, " ", mark, link);
  return line;
}
