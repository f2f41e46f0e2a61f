import {
  addressOf,
  type CitationOptions,
  type CitedWork,
  locatorText,
  shapeOf,
  titleOf,
} from "./cited-work.ts";
import { citeDate, wholeDate } from "./dates.ts";
import { formatHarvardBody } from "./harvard-body.ts";
import { familyName, initialedName, listNames, namesWithin } from "./names.ts";
import { type CitationPart, closed, italic, join, merged, plain } from "./parts.ts";
import { quotedTitle } from "./titles.ts";

const LIMITS = { most: 3, ofMore: 1 };
const QUOTED_TITLES = /^(chapter|journal|news|post)$/;

/** An entry of the reference list, Harvard as in Cite Them Right. */
export function formatHarvardReference(work: CitedWork): CitationPart[] {
  const year = plain(`(${harvardYear(work)})`);
  const [title = [], ...rest] = formatHarvardBody(work);
  const names = harvardNames(work, (name) => initialedName(name, ""));
  const isNamed = names.length > 0 && shapeOf(work) !== "court";
  const start = isNamed ? join([names, year, title], " ") : join([title, year], " ");
  const body = [...start, ...(isNamed ? rest.flat() : withoutSeparator(rest.flat()))];
  return merged(withAddress(work, closed(body)));
}

/** Behind the year in brackets no comma or full stop is needed. */
const withoutSeparator = ([first, ...others]: CitationPart[]): CitationPart[] =>
  first === undefined ? [] : [{ ...first, text: first.text.replace(/^[,.] /, " ") }, ...others];

function withAddress(work: CitedWork, text: CitationPart[]): CitationPart[] {
  const address = addressOf(work);
  if (address === "") return text;
  const accessed = wholeDate(work.accessed, "day-first");
  const isPermanent = work.csl.DOI !== undefined || accessed === "";
  const end = isPermanent ? "" : ` (Accessed: ${accessed})`;
  return [...join([text, plain(`Available at: ${address}${end}`)], " "), ...plain(end && ".")];
}

/** This style writes “no date” in full. */
function harvardYear(work: CitedWork): string {
  const { year } = citeDate(work.published, "day-first");
  return year === "n.d." ? "no date" : year;
}

function harvardNames(
  work: CitedWork,
  write: (name: CitedWork["authors"][number]) => string,
): CitationPart[] {
  const { named, hasMore } = namesWithin(work.authors, LIMITS);
  const list = listNames(named.map(write), "and", false);
  return hasMore && list !== "" ? [...plain(`${list} `), ...italic("et al.")] : plain(list);
}

/** A citation in the text: “(Author and Author, 2024, p. 4)”. */
export function formatHarvardInText(
  work: CitedWork,
  options: CitationOptions = {},
): CitationPart[] {
  const names = shapeOf(work) === "court" ? [] : harvardNames(work, familyName);
  const title = titleOf(work);
  const isQuoted = QUOTED_TITLES.test(shapeOf(work));
  const untitled = isQuoted ? plain(quotedTitle(title, "‘")) : italic(title);
  const parts = [
    names.length > 0 ? names : untitled,
    plain(harvardYear(work)),
    plain(locatorText(options.locator)),
  ];
  return merged([...plain("("), ...join(parts, ", "), ...plain(")")]);
}
