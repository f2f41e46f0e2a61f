import { make } from "./make.ts";
import type { MapGroup } from "./map-groups.ts";
import { entryHref, type Setting } from "./setting.ts";

/** Entries of one place that are named. */
const MOST = 12;

/** The list of places below the map, for what the filter leaves; the page's own without one. */
export function listPlaces(section: HTMLElement, setting: Setting) {
  const list = section.querySelector(".places ul");
  const own = [...(list?.children ?? [])];
  return {
    show(groups: readonly MapGroup[], isFiltered: boolean): void {
      list?.replaceChildren(
        ...(isFiltered ? groups.map((group) => placeLine(group, setting)) : own),
      );
    },
  };
}

function placeLine({ name, rows }: MapGroup, setting: Setting): HTMLElement {
  const line = make("li", {});
  const title = make("b", { dir: "auto", textContent: name });
  line.append(title);
  for (const row of rows.slice(0, MOST)) {
    const link = make("a", { href: entryHref(setting, row.id), dir: "auto" });
    link.textContent = row.title;
    line.append(" · ", link);
  }
  const rest = rows.length - MOST;
  if (rest > 0) line.append(` · +${setting.number(rest)}`);
  return line;
}
