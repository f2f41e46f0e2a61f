import { ACCENTS, STYLES, SWITCHES, SYMBOLS } from "./latex-tables.ts";

const ACCENT =
  /\\(?:([`'^"~=.])\s*|([uvHcdkbr])(?:\s+|(?=\{)))(?:\{\s*(\\[ij]|\p{L})\s*\}|(\\[ij])(?![a-zA-Z])\s*|(\p{L}))/gu;
const EMPTY_ACCENT = /\\([~^])\{\}/g;
const COMMAND = /\\([a-zA-Z]+)\*?(\{\}|\s*)/g;
const ESCAPED = /\\([&%$#_{} ])/g;
/** Private-use characters that hold escaped braces while grouping braces are taken away. */
const [OPEN, CLOSE, SLASH, TILDE] = ["\ue000", "\ue001", "\ue002", "\ue003"];

/**
 * The plain text of a BibTeX value: accents and symbols as Unicode (NFC), grouping braces taken
 * away, white space as single spaces. A command that is not known stays as it is written.
 */
export function readLatex(text: string): string {
  const plain = text
    .replace(/\\href\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, "$2 ($1)")
    .replace(EMPTY_ACCENT, (_, sign: string) => (sign === "~" ? TILDE : sign))
    .replace(ACCENT, accented)
    .replace(/(?<![\\/:])~/g, "\u00a0")
    .replace(/\\\\/g, " ")
    .replace(ESCAPED, escaped)
    .replaceAll("---", "—")
    .replaceAll("--", "–")
    .replaceAll("``", "“")
    .replaceAll("''", "”")
    .replace(COMMAND, command)
    .replace(/\\-/g, "")
    .replace(/(?<!\\)[{}]/g, "");
  return restore(plain)
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .normalize("NFC");
}

/** A value that is taken as it stands (an address, a DOI), but for braces and escaped characters. */
export function readVerbatim(text: string): string {
  const inside = /^\\url\s*\{(.*)\}$/s.exec(text.trim())?.[1] ?? text;
  return inside.replace(/\\([&%$#_{}~])/g, "$1").replace(/[{}\s]/g, "");
}

function accented(
  _: string,
  sign: string | undefined,
  letter: string | undefined,
  braced: string | undefined,
  dotless: string | undefined,
  bare: string | undefined,
): string {
  const base = (braced ?? dotless ?? bare ?? "").replace("\\", "");
  return `${base}${ACCENTS[sign ?? letter ?? ""] ?? ""}`.normalize("NFC");
}

const escaped = (_: string, character: string): string =>
  character === "{" ? OPEN : character === "}" ? CLOSE : character;

function command(whole: string, name: string): string {
  if (Object.hasOwn(SYMBOLS, name)) return (SYMBOLS[name] ?? "").replace("\\", SLASH);
  if (STYLES.has(name) || SWITCHES.has(name)) return "";
  return whole.replace("\\", SLASH);
}

const restore = (text: string): string =>
  text.replaceAll(OPEN, "{").replaceAll(CLOSE, "}").replaceAll(SLASH, "\\").replaceAll(TILDE, "~");
