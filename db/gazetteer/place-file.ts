import { foldPlaceName } from "#lib/domain/fold-place-name.ts";
import type { GazetteerKind } from "#lib/domain/gazetteer.ts";
import { type PlaceRow, weighPeople } from "./place-row.ts";

/**
 * The gazetteer as text, a place per line, columns between tabs: where it lies (empty: as the line
 * before, so places are sorted by it), then id, name, its key if `foldPlaceName` is slow for it, the
 * other name, latitude, longitude, population, what it weighs more than its people, other keys.
 */
export function encodePlaces(places: readonly PlaceRow[]): string {
  let before = "";
  return places
    .map((place) => {
      const where = encodeWhere(place);
      const line = `${where === before ? "" : where}\t${encodeOwn(place)}`;
      before = where;
      return line;
    })
    .join("\n");
}

/** The reverse; throws on a line that is none of ours. */
export function* decodePlaces(text: string): Generator<PlaceRow> {
  let where: Where | undefined;
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at);
    const columns = text.slice(at, end < 0 ? text.length : end).split("\t");
    at = end < 0 ? text.length : end + 1;
    if (columns[0]) where = decodeWhere(columns[0]);
    if (!where || columns.length !== COLUMNS) throw new Error(`no place: ${columns.join(" ")}`);
    yield decodeOwn(columns, where);
  }
}

const COLUMNS = 10;
const KINDS: Record<string, GazetteerKind> = {
  ...{ c: "country", p: "admin1", d: "admin2", s: "settlement" },
};

type Where = Pick<PlaceRow, "kind" | "country" | "admin1" | "admin1Name" | "admin2Name">;

const encodeWhere = ({ kind, country, admin1, admin1Name, admin2Name }: Where): string =>
  [
    Object.keys(KINDS).find((letter) => KINDS[letter] === kind),
    country,
    admin1 ?? "",
    admin1Name,
    admin2Name,
  ].join("|");

function decodeWhere(column: string): Where {
  const [letter = "", country = "", admin1, admin1Name = "", admin2Name = ""] = column.split("|");
  const kind = KINDS[letter];
  if (!kind) throw new Error(`no kind of place: ${column}`);
  return { kind, country, admin1: admin1 || null, admin1Name, admin2Name };
}

function encodeOwn(place: PlaceRow): string {
  const { id, name, key, otherName, lat, lng, population, weight, country, otherKeys } = place;
  const extra = weight - weighPeople(population, country);
  return [
    id.replace(/^geonames:/, ""),
    name,
    isFoldedFast(name) ? "" : key,
    otherName,
    lat ?? "",
    lng ?? "",
    population || "",
    extra || "",
    otherKeys.join(","),
  ].join("\t");
}

function decodeOwn(columns: readonly string[], where: Where): PlaceRow {
  const [, id = "", name = "", key = "", otherName = "", lat, lng, people, extra, others] = columns;
  const population = Number(people);
  return {
    id: id.includes(":") ? id : `geonames:${id}`,
    name,
    otherName,
    kind: where.kind,
    country: where.country,
    admin1: where.admin1,
    admin1Name: where.admin1Name,
    admin2Name: where.admin2Name,
    lat: lat ? Number(lat) : null,
    lng: lng ? Number(lng) : null,
    population,
    weight: weighPeople(population, where.country) + Number(extra),
    key: key || foldPlaceName(name),
    otherKeys: others ? others.split(",") : [],
  };
}

const isFoldedFast = (name: string): boolean => /^[A-Za-z0-9 .,()/-]*$/.test(name);
