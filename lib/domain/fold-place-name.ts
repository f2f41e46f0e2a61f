import { toAsciiDigits } from "./date/script.ts";
import { foldName } from "./fold-name.ts";

/**
 * A place name as the gazetteer compares it: `foldName`, and besides without apostrophes within a
 * word (Qal‘ah-ye Naw), with Pashto and Urdu letters as their Persian neighbours, and with the link
 * of two words (Mazar-i-Sharif, Mazār-e Sharīf) always written `e`. In Arabic script words are
 * joined, since one hand writes سر پل, another سرپل, a third a zero-width space between.
 */
export function foldPlaceName(name: string): string {
  if (PLAIN.test(name))
    return joinLink(
      name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, " ")
        .trim(),
    );
  const plain = foldName(toAsciiDigits(name).replace(/['’‘ʼʻ`ʿʾ]/g, ""));
  const folded = plain
    .replace(/[ړڑ]/g, "ر")
    .replace(/[ښ]/g, "ش")
    .replace(/[ګ]/g, "گ")
    .replace(/[ټٹ]/g, "ت")
    .replace(/[ډڈ]/g, "د")
    .replace(/[ڼں]/g, "ن")
    .replace(/[ہھۀە]/g, "ه")
    .replace(/ے/g, "ی")
    .replace(/[ıİ]/g, "i")
    .replace(/đ/g, "d")
    .replace(/ł/g, "l")
    .replace(/ø/g, "o")
    .replace(/ß/g, "ss")
    .replace(/(?<=\p{Script=Arabic}) (?=\p{Script=Arabic})/gu, "");
  return joinLink(folded);
}

/** Most of the million names of the gazetteer: they need no more than lower case. */
const PLAIN = /^[A-Za-z0-9 .,()/-]*$/;

const joinLink = (name: string): string =>
  name.includes(" ") ? name.replace(/(?<=\S )(i|ye|yi)(?= \S)/g, "e") : name;
