import { formatChicagoBody } from "./chicago-body.ts";
import {
  addressOf,
  type CitationOptions,
  type CitedWork,
  locatorText,
  shapeOf,
} from "./cited-work.ts";
import { wholeDate } from "./dates.ts";
import { familyName, listNames, namesWithin, naturalName } from "./names.ts";
import { type CitationPart, closed, italic, join, merged, plain } from "./parts.ts";
import { quotedTitle } from "./titles.ts";

const LIMITS = { most: 3, ofMore: 1 };
/** Of these the title is set in italics; of the others it stands in quotation marks. */
const ITALIC_TITLES = /^(book|report|un|court|video|dataset)$/;

/** A full note of the Chicago Manual of Style (17th ed., notes and bibliography), one sentence. */
export function formatChicagoNote(work: CitedWork, options: CitationOptions = {}): CitationPart[] {
  const { named, hasMore } = namesWithin(work.authors, LIMITS);
  const list = listNames(named.map(naturalName), "and", true);
  return noteOf(work, hasMore && list !== "" ? `${list} et al.` : list, options);
}

function noteOf(work: CitedWork, names: string, options: CitationOptions): CitationPart[] {
  const accessed = wholeDate(work.accessed, "month-first");
  const isOnPaper = work.csl.DOI !== undefined || addressOf(work) === "";
  const locator = chicagoLocator(options.locator);
  const takesPages = isPageOf(work, locator);
  const body = join(
    [
      plain(names),
      ...formatChicagoBody(takesPages ? withPages(work, locator) : work),
      plain(takesPages ? "" : locator),
      plain(accessed === "" || isOnPaper ? "" : `accessed ${accessed}`),
      plain(addressOf(work)),
    ],
    ", ",
  );
  return merged(closed(tidyQuotes(body)));
}

/** The page that is meant stands in place of the pages of an article or a chapter. */
const isPageOf = (work: CitedWork, locator: string): boolean =>
  /^(journal|chapter)$/.test(shapeOf(work)) && /^\d/.test(locator);

const withPages = (work: CitedWork, page: string): CitedWork => ({
  ...work,
  csl: { ...work.csl, page },
});

/** Pages of a note stand without “p.”. */
const chicagoLocator = (locator = ""): string => locatorText(locator).replace(/^pp?\. (?=\d)/, "");

/** A short note for a work that was cited in full before: names, short title, locator. */
export function formatChicagoShortNote(
  work: CitedWork,
  options: CitationOptions = {},
): CitationPart[] {
  const { named, hasMore } = namesWithin(work.authors, LIMITS);
  const list = listNames(named.map(familyName), "and", true);
  const title = shortTitle(work);
  const isItalic = ITALIC_TITLES.test(shapeOf(work));
  const parts = [
    plain(hasMore && list !== "" ? `${list} et al.` : list),
    isItalic ? italic(title) : plain(quotedTitle(title, "“")),
    plain(chicagoLocator(options.locator)),
  ];
  return merged(closed(tidyQuotes(join(parts, ", "))));
}

/** Up to the colon, and not more than four words where that is still long. */
function shortTitle({ title, translatedTitle, csl }: CitedWork): string {
  const given = csl["title-short"];
  if (given !== undefined) return given;
  const main = (title || translatedTitle).split(/[:—–؛]\s/u)[0] ?? "";
  const words = main.replace(/^(The|An?) (?=\S+ )/, "").split(/\s+/);
  const most = words.length > 6 ? words.slice(0, 4).join(" ") : words.join(" ");
  const begun = `${most[0]?.toUpperCase() ?? ""}${most.slice(1)}`;
  return begun.replace(/[,;]$/, "").replace(/\s(of|in|the|a|an|and|for|to|on|by|at|with)$/i, "");
}

/** American order: a comma or full stop goes before the closing quotation mark. */
function tidyQuotes(parts: CitationPart[]): CitationPart[] {
  const whole = merged(parts);
  const last = whole.at(-1);
  if (last !== undefined) last.text = last.text.replace(/(?<![?!.])”$/, ".”");
  return whole.map((part) => ({
    ...part,
    text: part.text.replace(/”, /g, ",” ").replace(/([?!]),” /g, "$1” "),
  }));
}
