import type { CslName } from "#lib/domain/source.ts";

/**
 * Authors as a text of one line each: `Family, Given` for a person, anything without a comma as it
 * stands (an institution, or a name that is not divided), and in quotation marks an institution
 * whose name has a comma.
 */
export function writeAuthorLines(authors: CslName[]): string {
  return authors.map(writeAuthor).filter(Boolean).join("\n");
}

/** The reverse of `writeAuthorLines`; empty lines are left out. */
export function readAuthorLines(text: string): CslName[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map(readAuthor);
}

function writeAuthor({ family = "", given = "", literal = "" }: CslName): string {
  if (literal.trim()) return COMMA.test(literal) ? `"${literal.trim()}"` : literal.trim();
  if (family.trim() && given.trim()) return `${family.trim()}, ${given.trim()}`;
  return family.trim() || given.trim();
}

/** The comma of Arabic script divides too. */
const COMMA = /[,،]/;

function readAuthor(line: string): CslName {
  const quoted = /^["“”«](.*)["“”»]$/.exec(line)?.[1];
  if (quoted !== undefined) return { literal: quoted.trim() };
  const at = line.search(COMMA);
  if (at < 0) return { literal: line };
  const family = line.slice(0, at).trim();
  const given = line.slice(at + 1).trim();
  return family && given ? { family, given } : { literal: family || given };
}
