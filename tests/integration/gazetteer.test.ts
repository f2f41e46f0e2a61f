import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "#db/client.ts";
import { loadGazetteer } from "#db/gazetteer/load.ts";
import type { PlaceRow } from "#db/gazetteer/place-row.ts";
import { readPlaces } from "#db/gazetteer/read-places.ts";
import { findPlaceAtPoint, findPlacesByName } from "#lib/reads/gazetteer.ts";
import { administer, createDatabase, type TestDatabase } from "#tests/support/postgres.ts";

const somebody = {} as never;
/** A part of the real data: what lies around Afghanistan, and namesakes from far away. */
const PART = [...readPlaces()].filter(
  ({ country, name }) => country === "AF" || /moscow|krasnogorsk|kabul|jal[aā]l/i.test(name),
);
const read = (): readonly PlaceRow[] => PART;

let made: TestDatabase;
let opened: ReturnType<typeof openDatabase>;
beforeEach(async () => {
  made = await createDatabase();
  opened = openDatabase(made.url, { pool: 2 });
});
afterEach(async () => {
  await opened.end();
  await made.drop();
});

const load = (version = "test") => loadGazetteer({ databaseUrl: made.url, version, read });
const find = (name: string, country: string | null = null) =>
  findPlacesByName({ db: opened.db, actor: somebody }, { name, country });
const firstId = async (name: string) => {
  const [place] = (await find(name)).places;
  return place && `${place.kind} ${place.name}, ${place.admin1 ?? place.admin1Name}`;
};

test("before it is loaded a search says so; afterwards it finds", async () => {
  expect(await find("Kabul")).toEqual({ isReady: false, places: [] });
  expect(await load()).toEqual({ loaded: PART.length, hasTrigrams: true });
  expect(await firstId("Kabul")).toBe("settlement Kabul, AF-KAB");
  expect(await find("Nowhere at all")).toEqual({ isReady: true, places: [] });
});

describe("with places", () => {
  beforeEach(async () => void (await load()));

  test("the right one comes first, in any script and with slips of the keys", async () => {
    const found: Record<string, string | undefined> = {};
    for (const name of Object.keys(FIRST)) found[name] = await firstId(name);
    expect(found).toEqual(FIRST);
  });

  test("a country keeps namesakes elsewhere out", async () => {
    const { places } = await find("Jalalabad", "IN");
    expect(new Set(places.map(({ country }) => country))).toEqual(new Set(["IN"]));
  });

  test("wildcards are letters like others", async () => {
    expect((await find("%_%")).places).toEqual([]);
  });

  test("a point is told by its areas and the nearest settlement", async () => {
    const context = { db: opened.db, actor: somebody };
    const answer = await findPlaceAtPoint(context, { lat: 34.53, lng: 69.17 });
    expect(answer).toMatchObject({ country: "AF", admin1: "AF-KAB", nearest: { name: "Kabul" } });
    expect(answer.nearest?.distanceKm).toBeLessThan(1);
  });

  test("the same data is not loaded twice, newer data replaces it", async () => {
    expect((await load()).loaded).toBe(0);
    expect((await load("newer")).loaded).toBe(PART.length);
    const [row] = await opened.raw`select count(*)::int as n from gazetteer_places`;
    expect(row?.n).toBe(PART.length);
  });

  test("without trigrams it still finds by beginnings", async () => {
    const name = new URL(made.url).pathname.slice(1);
    await administer("drop extension pg_trgm cascade", name);
    expect(await firstId("Mazar")).toBe("settlement Mazār-e Sharīf, AF-BAL");
    expect(await firstId("Krasnogrsk")).toBe("settlement Krasnogorsk, RU-MOS");
    expect((await find("Krasnogrsko")).places).toEqual([]);
  });
});

test.each([
  ["a place twice", () => [...PART.slice(0, 10), ...PART.slice(0, 1)], /unique/],
  [
    "half a point, told after the last row",
    () => PART.slice(0, 9).map(halve),
    /aborted|point_whole/,
  ],
])("a load that fails leaves the one before: %s", async (_, broken, error) => {
  await load();
  const parts = { databaseUrl: made.url, version: "broken", read: broken };
  await expect(loadGazetteer(parts)).rejects.toThrow(error);
  expect(await firstId("Kabul")).toBe("settlement Kabul, AF-KAB");
  expect((await load("newer")).loaded).toBe(PART.length);
});

const halve = (place: PlaceRow): PlaceRow => ({ ...place, lat: 1, lng: null });

const FIRST: Record<string, string> = {
  Kabul: "settlement Kabul, AF-KAB",
  کابل: "settlement Kabul, AF-KAB",
  "Mazar e Sharif": "settlement Mazār-e Sharīf, AF-BAL",
  "mazar-i-sharif": "settlement Mazār-e Sharīf, AF-BAL",
  Jalalabad: "settlement Jalālābād, AF-NAN",
  جلال‌آباد: "settlement Jalālābād, AF-NAN",
  Jalalbad: "settlement Jalālābād, AF-NAN",
  ننگرهار: "admin1 Nangarhar, AF-NAN",
  ننګرهار: "admin1 Nangarhar, AF-NAN",
  Balkh: "admin1 Balkh, AF-BAL",
  Paktika: "admin1 Paktika, AF-PKA",
  Moscow: "settlement Moscow, RU-MOW",
  Krasnogorsk: "settlement Krasnogorsk, RU-MOS",
  جلالباد: "settlement Jalālābād, AF-NAN",
  ننگهار: "admin1 Nangarhar, AF-NAN",
  Nangrahar: "admin1 Nangarhar, AF-NAN",
  Krasnogrsko: "settlement Krasnogorsk, RU-MOS",
  Krasnogrsk: "settlement Krasnogorsk, RU-MOS",
  افغانستان: "country Afghanistan, ",
};
