import type { CslDateName, CslNameList, CslText } from "./csl-variables.ts";
import type { CslName } from "./source.ts";

/**
 * A date of CSL-JSON. `date-parts`: one or two of [year, month?, day?]; [0, 0, 0] behind the first
 * is an open end. `season` 1 to 4. `edtf` stands where date parts cannot say all of it.
 */
export type CslDate = {
  "date-parts"?: number[][];
  season?: number;
  circa?: boolean;
  literal?: string;
  raw?: string;
  edtf?: string;
};

/** What CSL has no variable for, by the name it had where it came from. */
export type CslCustom = Record<string, string>;

/** One work in CSL-JSON, as far as it is modelled here. Everything in it is clean and capped. */
export type CslItem = { id?: string; type: string; custom?: CslCustom } & {
  [variable in CslText]?: string;
} & { [variable in CslNameList]?: CslName[] } & { [variable in CslDateName]?: CslDate };

/** What a source keeps in fields of its own. */
export const OWN_VARIABLES = [
  "id",
  "title",
  "author",
  "publisher",
  "issued",
  "accessed",
  "URL",
  "note",
  "language",
] as const;
export type OwnVariable = (typeof OWN_VARIABLES)[number];

/** What CSL says of a work beside the source's own fields. `type` where the kind does not imply it. */
export type CslExtras = Omit<CslItem, OwnVariable | "type"> & { type?: string };

/** Longest texts, in UTF-16 units, and largest collections, of one CSL item. */
export const CSL_CAPS = {
  text: 2_000,
  longText: 20_000,
  name: 300,
  names: 500,
  type: 60,
  custom: 100,
} as const;
