import { nearness } from "../place-row.ts";
import type { ListedPlace } from "./list-places.ts";
import type { Settlement } from "./read-settlements.ts";

const LANGUAGES = ["fa", "ps", "ar", "ur", "ru"].map(
  (language) => new Intl.DisplayNames([language], { type: "region", fallback: "none" }),
);
const ENGLISH = new Intl.DisplayNames(["en"], { type: "region" });

/** The countries that any settlement lies in; names from Unicode's data, the point the middle of their people. */
export function readCountries(settlements: readonly Settlement[]): ListedPlace[] {
  return [...Map.groupBy(settlements, ({ country }) => country)]
    .filter(([country]) => /^[A-Z]{2}$/.test(country))
    .map(([country, within]) => toCountry(country, within));
}

function toCountry(country: string, within: readonly Settlement[]): ListedPlace {
  const others = LANGUAGES.flatMap((names) => names.of(country) ?? []);
  const { lat, lng, population } = findMiddle(within);
  return {
    ...{ id: `country:${country}`, kind: "country", name: ENGLISH.of(country) ?? country },
    ...{ otherName: others[0] ?? "", spellings: others, country, lat, lng, population },
    ...{ admin1: null, admin1Name: "", admin2Name: "" },
    weight: 90 + nearness(country),
  };
}

/** The settlement nearest to the mean point: a mean of islands may lie in the sea. */
function findMiddle(within: readonly Settlement[]) {
  const mean = (pick: (each: Settlement) => number) =>
    within.reduce((sum, each) => sum + pick(each), 0) / within.length;
  const [lat, lng] = [mean((each) => each.lat), mean((each) => each.lng)];
  const away = (each: Settlement) => (each.lat - lat) ** 2 + (each.lng - lng) ** 2;
  const nearest = within.reduce((best, each) => (away(each) < away(best) ? each : best));
  const population = within.reduce((sum, each) => sum + each.population, 0);
  return { lat: nearest.lat, lng: nearest.lng, population: Math.min(population, 2e9) };
}
