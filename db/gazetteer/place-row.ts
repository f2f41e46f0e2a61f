import type { GazetteerPlace } from "#lib/domain/gazetteer.ts";

/** A place with all spellings it is found by. */
export type PlaceRow = GazetteerPlace & {
  weight: number;
  /** Other spellings than `name`. */
  spellings: string[];
};

const NEIGHBOURS = new Set(["CN", "IR", "PK", "TJ", "TM", "UZ"]);

/** Chronologies of this tool are about Afghanistan first: its places come before their namesakes. */
export const nearness = (country: string): number =>
  country === "AF" ? 20 : NEIGHBOURS.has(country) ? 8 : 0;

/** Afghanistan and the six around it: all spellings are kept. */
export const isNear = (country: string): boolean => nearness(country) > 0;
