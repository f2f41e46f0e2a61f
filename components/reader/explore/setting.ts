import type { Actor } from "#lib/domain/actor.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import type { Preferences } from "#lib/domain/preferences.ts";
import { decodeRows } from "#lib/domain/rows/encode-rows.ts";
import type { ExploreData, Spot } from "#lib/reader/explore/rows.ts";
import type { ExploreStrings } from "#lib/reader/explore/strings.ts";
import { datesOf, type ReaderLanguage, writeNumber } from "#lib/reader/language.ts";

type Words = Omit<ExploreStrings, "label" | "search" | "searchIn" | "facet" | "check"> &
  Record<"openDate" | "untitled" | "undated" | "noLane", string>;

/** What the page says of itself (`renderExploreForm`). */
type PageData = { base: string; page: string; language: ReaderLanguage; say: Words };

/** A page with its data: what every part of the exploring works with. */
export type Setting = PageData &
  Pick<ExploreData, "lanes" | "eras" | "timeZone"> & {
    /** The newest first. */
    rows: EntryRow[];
    actors: Actor[];
    spotOf: ReadonlyMap<string, Spot>;
    dates: Preferences;
    number: (value: number) => string;
  };

/** @throws where the data cannot be had */
export async function loadSetting(form: HTMLFormElement): Promise<Setting> {
  const page = JSON.parse(form.dataset.explore ?? "{}") as PageData;
  const data = await loadJson<ExploreData>(`${page.base}rows.json`);
  const rows = decodeRows(data.rows);
  if (!rows) throw new Error("These rows are of another version.");
  for (const row of rows) if (row.title.trim() === "") row.title = page.say.untitled;
  const spots = rows.flatMap(({ id }, at) => {
    const spot = data.spots[at];
    return spot ? [[id, spot] as const] : [];
  });
  return {
    ...page,
    ...{ rows, lanes: data.lanes, eras: data.eras, timeZone: data.timeZone },
    actors: data.actors.map(({ id, name }) => ({ ...NOBODY, id, name, aliases: [] })),
    spotOf: new Map(spots),
    dates: datesOf(page.language),
    number: (value) => writeNumber(value, page.language),
  };
}

const NOBODY = { teamId: "", kind: "other", note: "" } as const;

export async function loadJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return (await answer.json()) as T;
}

/** Where an entry is read: in the page itself where it stands there in full, else on its own page. */
export function entryHref({ page }: Setting, id: string): string {
  const here = document.getElementById(`e-${id}`);
  return here?.tagName === "ARTICLE" ? `#e-${id}` : `${page}/${id}`;
}
