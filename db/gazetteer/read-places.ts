import type { PlaceRow } from "./place-row.ts";
import { type Divisions, readDistricts, readDivisions } from "./read-areas.ts";
import { readCountries } from "./read-countries.ts";
import { readSettlements, type Settlement, weighSettlement } from "./read-settlements.ts";

/** Everything the gazetteer holds, about 280,000 places. Takes 200 MB: for a process of its own. */
export async function readPlaces(): Promise<PlaceRow[]> {
  const settlements = await readSettlements();
  const divisions = readDivisions(settlements);
  const districts = readDistricts(settlements, divisions);
  return [
    ...readCountries(settlements),
    ...divisions.values(),
    ...districts.values(),
    ...settlements.map((each) => toPlace(each, divisions, districts)),
  ];
}

function toPlace(
  settlement: Settlement,
  divisions: Divisions,
  districts: ReadonlyMap<string, PlaceRow>,
): PlaceRow {
  const { admin1, admin2, feature: _, ...rest } = settlement;
  const division = divisions.get(`${rest.country}.${admin1}`);
  const district = districts.get(`${rest.country}.${admin1}.${admin2}`);
  return {
    ...rest,
    kind: "settlement",
    admin1: division?.admin1 ?? null,
    admin1Name: division?.name ?? "",
    admin2Name: district?.name ?? "",
    weight: weighSettlement(settlement),
  };
}
