import { readCslName } from "#lib/domain/read-csl.ts";
import type { CslName } from "#lib/domain/source.ts";

const INITIALS = "(?:\\p{Lu}\\.[ -]?)+";
const FAMILY = "\\p{L}[\\p{L}'’ -]*";
const INVERTED_INITIALS = new RegExp(`^(${FAMILY}), (${INITIALS})(?:,? ?(?:&|and) |, |$)`, "u");
const VANCOUVER = new RegExp(`^(${FAMILY}) (\\p{Lu}{1,3})$`, "u");
const OTHERS = /[,;]? *(?:\bet al\.?|\band others|و دیگران|و همکاران)\.?\s*$/iu;
/** Words of which at least one stands in the name of most institutions. */
const INSTITUTION =
  /\b(Agency|Army|Association|Authority|Board|Bureau|Cent(er|re)|Channel|Commission|Committee|Council|Court|Daily|Department|Embassy|Foundation|Gazette|Government|Group|Herald|House|Institut\w*|International|Journal|Magazine|Ministry|Mission|Monitor|Nations|Network|News\w*|Observatory|Office|Organi[sz]ation|Police|Post|Press|Project|Province|Quarterly|Radio|Review|School|Secretary\S*|Minister|President|Service|Society|Staff|State|Telegraph|Television|Times|Tribune|TV|Union|United|University|Watch|Weekly)\b/;

/**
 * Names in front of a title. Only forms that leave no doubt are divided into family and given name;
 * everything else stays as it stands, undivided.
 */
export function readAuthors(text: string, isInverted: boolean): CslName[] {
  const others = OTHERS.test(text) ? [{ literal: "others" }] : [];
  const names = text.replace(OTHERS, "").replace(/^[\s,،.;؛:]+|[\s,،;؛:]+$/g, "");
  if (!/\p{L}/u.test(names)) return others;
  return [...readNames(names, isInverted), ...others];
}

function readNames(names: string, isInverted: boolean): CslName[] {
  const initialed = readInitialed(names);
  if (initialed !== null) return initialed;
  const bare = names.replace(/\.$/, "");
  const vancouver = bare.split(/, /).map((name) => VANCOUVER.exec(name));
  if (vancouver.every((match) => match !== null)) {
    return vancouver.map((match) => ({ family: match[1] ?? "", given: match[2] ?? "" }));
  }
  if (/[;؛]/.test(bare)) return present(bare.split(/[;؛]/).map(readOne));
  if (INSTITUTION.test(bare)) return present([{ literal: bare }]);
  return isInverted ? readInvertedFirst(bare) : splitNames(bare).map(readNatural);
}

/** “Author, F. S., Writer, S., & Clerk, T.”; null where anything does not fit. */
function readInitialed(names: string): CslName[] | null {
  const found: CslName[] = [];
  for (let rest = names.trim(); rest !== ""; ) {
    const match = INVERTED_INITIALS.exec(rest);
    if (match === null) return null;
    found.push({ family: (match[1] ?? "").trim(), given: (match[2] ?? "").trim() });
    rest = rest.slice(match[0].length).trim();
  }
  return found;
}

/** “Author, First, Second Writer, and Third Clerk”: only the first is turned round. */
function readInvertedFirst(names: string): CslName[] {
  const match = /^([^,،]+)[,،] ([^,،]+?)(?:,? (?:and|&) |, |$)(.*)$/u.exec(names);
  if (match === null || !isFewWords(match[1] ?? "") || !isFewWords(match[2] ?? "")) {
    return present([{ literal: names }]);
  }
  const first = { family: match[1]?.trim() ?? "", given: match[2]?.trim() ?? "" };
  const rest = splitNames(match[3] ?? "").map(readNatural);
  return present([first, ...rest]);
}

const isFewWords = (text: string): boolean => text.trim().split(/\s+/).length <= 3;

const splitNames = (text: string): string[] =>
  text
    .split(/,? (?:and|&) |, |، | و (?=\p{L}+ \p{L})/u)
    .map((name) => name.trim())
    .filter(Boolean);

const readOne = (text: string): CslName => {
  const [family = "", given = ""] = text.split(/[,،]/).map((part) => part.trim());
  return family !== "" && given !== "" ? { family, given } : { literal: text.trim() };
};

const LATIN = /^\p{Script=Latin}/u;

/** Two or three Latin words with capitals are given and family name; more may be anything. */
function readNatural(name: string): CslName {
  const words = name.split(/\s+/);
  const isPerson = words.every((word) => /^(?!\p{Lu}{2,})\p{Lu}/u.test(word) && LATIN.test(word));
  if (!isPerson || words.length < 2 || words.length > 3 || INSTITUTION.test(name)) {
    return { literal: name };
  }
  return { family: words.at(-1) ?? "", given: words.slice(0, -1).join(" ") };
}

const present = (names: CslName[]): CslName[] =>
  names.map((name) => readCslName(name)).filter((name) => name !== null);

/**
 * Whether a text can be names at all: with initials, an institution, or capitals throughout; in a
 * script without capitals, not more than six words.
 */
export function looksLikeNames(text: string): boolean {
  const names = text
    .replace(OTHERS, "")
    .replace(/[\s,،.;؛:]+$/, "")
    .trim();
  if (readInitialed(names.replace(/(?<=\p{Lu})$/u, ".")) !== null) return names !== "";
  const words = names.split(/[\s,;&]+/).filter((word) => word !== "");
  const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word) && !PARTICLES.test(word);
  if (words.length > 25 || words.some(isSmall)) return false;
  return /\p{Lu}/u.test(names) || words.length <= 6;
}

const PARTICLES = /^(and|of|for|the|in|de|van|von|der|den|al|el|ul|bin|ibn|la|le|du|da|dos)\b/u;

/** Whether these names can be one institution rather than persons. */
export const isOneInstitution = (names: CslName[]): boolean =>
  names.length === 1 && names[0]?.literal !== undefined && names[0].literal !== "others";
