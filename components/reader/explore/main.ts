import { createStore } from "#lib/collab/client/store.ts";
import { decodeFilter } from "#lib/domain/filter/address.ts";
import { filterRows } from "#lib/domain/filter/filter-rows.ts";
import { followForm, readForm } from "./filter-form.ts";
import { createMapView } from "./map-view.ts";
import { showInPage } from "./page-list.ts";
import { loadSetting } from "./setting.ts";
import { createTextSearch } from "./text-search.ts";
import { createTimelineView } from "./timeline-view.ts";

/** Milliseconds after which somebody who waits is told so. */
const SLOW = 400;

/** Brings search, filter, timeline and map of a page to life. What fails leaves the page as it was. */
export async function startExplore(form: HTMLFormElement): Promise<void> {
  const found = form.querySelector("output");
  const before = found?.textContent ?? "";
  const { say } = JSON.parse(form.dataset.explore ?? "{}");
  const tell = (text: string) => {
    if (found) found.textContent = text;
  };
  const late = setTimeout(() => tell(say.loading), SLOW);
  try {
    await begin(form);
    if (found?.textContent === say.loading) tell(before);
  } catch {
    tell(say.failed);
  } finally {
    clearTimeout(late);
  }
}

async function begin(form: HTMLFormElement): Promise<void> {
  const setting = await loadSetting(form);
  // What somebody has typed while this came over a slow line stays.
  const asked = new URLSearchParams(location.search);
  const filter = createStore(asked.size > 0 ? decodeFilter(asked) : readForm(form));
  const search = createTextSearch(setting);
  const views = [
    createTimelineView(document.querySelector("[data-timeline]"), setting),
    createMapView(document.querySelector("[data-map]"), setting),
  ];
  const { tell } = followForm(form, filter, setting);
  const show = () => {
    const hits = search.hits(filter.get().text, show);
    const rows = filterRows(setting.rows, filter.get(), { actors: setting.actors, hits });
    for (const view of views) view?.show(rows);
    showInPage(rows, setting);
    tell(rows.length);
  };
  filter.subscribe(show);
  show();
}
