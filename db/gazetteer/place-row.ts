import type { GazetteerPlace } from "#lib/domain/gazetteer.ts";

/** A place with the keys it is found by, folded as `foldPlaceName` folds them. */
export type PlaceRow = GazetteerPlace & {
  weight: number;
  /** That of `name`. */
  key: string;
  /** Those of other spellings, none of them `key`. */
  otherKeys: string[];
};

const NEIGHBOURS = new Set(["CN", "IR", "PK", "TJ", "TM", "UZ"]);

/** Chronologies of this tool are about Afghanistan first: its places come before their namesakes. */
export const nearness = (country: string): number =>
  country === "AF" ? 20 : NEIGHBOURS.has(country) ? 8 : 0;

/** What a place weighs by its people, ten per power of ten, and by how near it is. */
export const weighPeople = (population: number, country: string): number =>
  Math.round(10 * Math.log10(Math.max(population, 1))) + nearness(country);
