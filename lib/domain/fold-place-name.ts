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
  const folded = plain.replace(/[ıİđłøß]/g, toNeighbour);
  return ARABIC.test(folded) ? foldArabicPlace(folded) : joinLink(folded);
}

const ARABIC = /\p{Script=Arabic}/u;

const foldArabicPlace = (name: string): string =>
  joinLink(
    name
      .replace(/[ړڑښګټٹډڈڼںہھۀەے]/g, toNeighbour)
      .replace(/(?<=\p{Script=Arabic}) (?=\p{Script=Arabic})/gu, ""),
  );

const toNeighbour = (letter: string): string => NEIGHBOURS[letter] ?? letter;

const NEIGHBOURS: Record<string, string> = {
  ...{ ړ: "ر", ڑ: "ر", ښ: "ش", ګ: "گ", ټ: "ت", ٹ: "ت", ډ: "د", ڈ: "د", ڼ: "ن", ں: "ن" },
  ...{ ہ: "ه", ھ: "ه", ۀ: "ه", ە: "ه", ے: "ی" },
  ...{ ı: "i", İ: "i", đ: "d", ł: "l", ø: "o", ß: "ss" },
};

/** Most of the million names of the gazetteer: they need no more than lower case. */
const PLAIN = /^[A-Za-z0-9 .,()/-]*$/;

const joinLink = (name: string): string =>
  name.includes(" ") ? name.replace(/(?<=\S )(i|ye|yi)(?= \S)/g, "e") : name;
