import type { CslName } from "../source.ts";

/** Licences that editions are published under, by their SPDX identifiers. */
export const LICENCES = [
  ...(["CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0"] as const),
  ...(["CC-BY-NC-SA-4.0", "CC-BY-ND-4.0", "CC-BY-NC-ND-4.0"] as const),
] as const;
export type Licence = (typeof LICENCES)[number];

/** Who is named where an edition is cited, and what readers may do with it. */
export type EditionCredits = {
  /** People and institutions, as they wish to be cited, in this order. */
  authors: CslName[];
  /** Null: all rights are reserved. */
  licence: Licence | null;
};

export const NO_CREDITS: EditionCredits = { authors: [], licence: null };

export const hasCredits = ({ authors, licence }: EditionCredits): boolean =>
  authors.length > 0 || licence !== null;

/** “CC BY-SA 4.0”: the same in every language. */
export const licenceName = (licence: Licence): string =>
  licence.replace(/-(\d\.\d)$/, " $1").replace(/^CC-/, "CC ");

/** The text of the licence, by its own address. */
export function licenceUrl(licence: Licence): string {
  if (licence === "CC0-1.0") return "https://creativecommons.org/publicdomain/zero/1.0/";
  const terms = licence
    .replace(/^CC-/, "")
    .replace(/-\d\.\d$/, "")
    .toLowerCase();
  return `https://creativecommons.org/licenses/${terms}/4.0/`;
}
