import { readCslName } from "#lib/domain/read-csl.ts";
import type { CslName } from "#lib/domain/source.ts";
import { readLatex } from "./latex-text.ts";

/**
 * Names of a BibTeX list: `Family, Given`, `von Family, Jr, Given`, `Given von Family`; a name in
 * braces of its own is an institution. `others` comes back as a literal. A name in Arabic script
 * without a comma is left undivided, because where it divides is not said.
 */
export function readBibNames(value: string): CslName[] {
  return splitOutsideBraces(value, /^\s+and\s+/i)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map(readName)
    .filter((name) => name !== null);
}

function readName(name: string): CslName | null {
  if (isBraced(name) || !/[,\s~]/.test(name)) return readCslName({ literal: readLatex(name) });
  const extended = readExtended(name);
  if (extended !== null) return extended;
  const parts = splitOutsideBraces(name, /^[,،]/).map((part) => readLatex(part));
  if (parts.length === 2) return fromParts(parts[0], parts[1], "");
  if (parts.length > 2) return fromParts(parts[0], parts.slice(2).join(", "), parts[1]);
  return readNatural(name);
}

const fromParts = (family = "", given = "", suffix = ""): CslName | null =>
  family !== "" && given !== ""
    ? readCslName({ family, given, suffix })
    : readCslName({ literal: family || given });

/** `family=…, given=…, prefix=…`, as biblatex writes what the commas cannot say. */
function readExtended(name: string): CslName | null {
  if (!/^\s*(family|given|prefix|suffix)\s*=/.test(name)) return null;
  const pairs = splitOutsideBraces(name, /^,/).map((pair) => pair.split("="));
  const part = Object.fromEntries(
    pairs.map(([key = "", value = ""]) => [key.trim(), readLatex(value)]),
  );
  const { family, given, suffix, prefix } = part;
  return readCslName({ family, given, suffix, "non-dropping-particle": prefix });
}

/** `Given von Family`: the particle begins with the first word in small letters. */
function readNatural(name: string): CslName | null {
  const words = splitOutsideBraces(name, /^[\s~]+/)
    .map((word) => readLatex(word))
    .filter(Boolean);
  const whole = words.join(" ");
  if (words.length < 2 || !/\p{Script=Latin}/u.test(whole)) return readCslName({ literal: whole });
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const at = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  return readCslName({ family: words.slice(at).join(" "), given: words.slice(0, at).join(" ") });
}

function isBraced(name: string): boolean {
  if (!name.startsWith("{") || !name.endsWith("}")) return false;
  let depth = 0;
  for (let at = 0; at < name.length - 1; at += 1) {
    if (name[at] === "{") depth += 1;
    if (name[at] === "}") depth -= 1;
    if (depth === 0) return false;
  }
  return true;
}

/** Splits where `separator` (anchored) matches outside braces. */
function splitOutsideBraces(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
    if (depth !== 0 || !/[\s,،~]/.test(character ?? "")) continue;
    const match = separator.exec(text.slice(at, at + 40));
    if (match === null) continue;
    parts.push(text.slice(from, at));
    from = at + match[0].length;
    at = from - 1;
  }
  return [...parts, text.slice(from)];
}
