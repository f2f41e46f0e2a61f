import { toAsciiDigits } from "../date/script.ts";
import { foldName } from "../fold-name.ts";

/**
 * A text as it is searched: `foldName`, and digits of every script as ASCII. Letters and digits with
 * single spaces between are all that is left of it.
 */
export const foldText = (text: string): string => foldName(toAsciiDigits(text));

/**
 * What is typed, as the terms that have to be found, each of one or more words that stand together:
 * of `2021-08` both parts do.
 */
export const readTerms = (text: string): string[] =>
  text.split(/\s+/).map(foldText).filter(Boolean);
