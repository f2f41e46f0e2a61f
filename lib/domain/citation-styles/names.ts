import type { CslName } from "../source.ts";

/** How many names a style gives, and how many of more than that. */
export type NameLimits = { most: number; ofMore: number };

/** “others” is how BibTeX and Zotero write that there are more. */
const isOthers = ({ literal = "" }: CslName): boolean =>
  /^(others|et al\.?)$/i.test(literal.trim());

/** Names within limits, and whether others are left out. */
export function namesWithin(
  names: CslName[],
  { most, ofMore }: NameLimits,
): { named: CslName[]; hasMore: boolean } {
  const known = names.filter((name) => !isOthers(name) && naturalName(name) !== "");
  const hasMore = known.length < names.filter((name) => naturalName(name) !== "").length;
  return known.length > most
    ? { named: known.slice(0, ofMore), hasMore: true }
    : { named: known, hasMore };
}

/** “First Author”; an institution or an undivided name as it stands. */
export const naturalName = ({ family = "", given = "", literal = "" }: CslName): string =>
  literal.trim() || [given.trim(), family.trim()].filter(Boolean).join(" ");

export const familyName = ({ family = "", given = "", literal = "" }: CslName): string =>
  literal.trim() || family.trim() || given.trim();

/** “Author, F. S.”; `space` between initials. Only Latin and Cyrillic names have initials. */
export function initialedName(name: CslName, space: string): string {
  const { family = "", given = "" } = name;
  if (name.literal?.trim() || family.trim() === "" || given.trim() === "") return familyName(name);
  return `${family.trim()}, ${initials(given, space)}`;
}

/** “F. S. Author”, as editors are named. */
export function naturalInitials(name: CslName): string {
  const { family = "", given = "" } = name;
  if (name.literal?.trim() || family.trim() === "" || given.trim() === "") return familyName(name);
  return `${initials(given, " ")} ${family.trim()}`;
}

function initials(given: string, space: string): string {
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(given.trim())) return given.trim();
  const [names = "", ...suffix] = given.split(",").map((part) => part.trim());
  const letters = names.split(/\s+/).map((word) => word.split("-").map(initial).join("-"));
  return [letters.join(space), ...suffix].join(", ");
}

const initial = (word: string): string => (word === "" ? "" : `${[...word][0]?.toUpperCase()}.`);

/** “A”, “A and B”, “A, B, and C”; `comma` before the last of three or more. */
export function listNames(names: string[], and: string, comma: boolean): string {
  if (names.length < 2) return names.join("");
  const isSerial = comma && names.length > 2;
  return `${names.slice(0, -1).join(", ")}${isSerial ? "," : ""} ${and} ${names.at(-1)}`;
}
