import { formatApaBody, isYearOnly } from "./apa-body.ts";
import {
  addressOf,
  type CitationOptions,
  type CitedWork,
  locatorText,
  shapeOf,
  titleOf,
} from "./cited-work.ts";
import { citeDate, wholeDate } from "./dates.ts";
import { familyName, initialedName, namesWithin } from "./names.ts";
import { type CitationPart, closed, italic, join, merged, plain, sentences } from "./parts.ts";
import { quotedTitle } from "./titles.ts";

const LISTED = { most: 20, ofMore: 20 };
/** Of these the title is set in italics; of the others it stands in quotation marks in the text. */
const QUOTED_TITLES = /^(chapter|journal|news)$/;

/** An entry of the reference list, APA 7th ed. */
export function formatApaReference(work: CitedWork): CitationPart[] {
  if (shapeOf(work) === "court") return merged(withAddress(work, formatApaBody(work)));
  const names = apaNames(work);
  const date = plain(`(${apaDate(work)})`);
  const [title = [], ...rest] = formatApaBody(work);
  const isNamed = names !== "";
  const start = isNamed ? [closedName(names, date), title] : [join([closed(title), date], " ")];
  return merged(withAddress(work, [...start, ...rest]));
}

/** A name that ends in an initial brings its own full stop. */
const closedName = (names: string, date: CitationPart[]): CitationPart[] =>
  join([closed(plain(names)), date], " ");

function withAddress(work: CitedWork, groups: CitationPart[][]): CitationPart[] {
  const address = addressOf(work);
  const accessed = wholeDate(work.accessed, "month-first");
  const isUndated = citeDate(work.published, "month-first").year === "n.d.";
  const from = isUndated && accessed !== "" && !work.csl.DOI ? `Retrieved ${accessed}, from ` : "";
  const text = sentences(groups);
  return address === "" ? text : join([text, plain(`${from}${address}`)], " ");
}

function apaDate(work: CitedWork): string {
  const { year, rest } = citeDate(work.published, "month-first");
  return rest === "" || isYearOnly(work) ? year : `${year}, ${rest}`;
}

/** Up to twenty names; of more, the first nineteen and the last. */
function apaNames(work: CitedWork): string {
  const { named, hasMore } = namesWithin(work.authors, {
    most: Number.MAX_SAFE_INTEGER,
    ofMore: 0,
  });
  const names = named.map((name) => initialedName(name, " "));
  if (names.length > LISTED.most) return `${names.slice(0, 19).join(", ")}, … ${names.at(-1)}`;
  if (hasMore) return [...names, "et al."].join(", ");
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")}, & ${names.at(-1)}`;
}

/** A citation in the text: “(Author & Author, 2024, p. 4)”. */
export function formatApaInText(work: CitedWork, options: CitationOptions = {}): CitationPart[] {
  const { year } = citeDate(work.published, "month-first");
  const parts = [apaTextName(work), plain(year), plain(locatorText(options.locator))];
  const inside = merged([...plain("("), ...join(parts, ", "), ...plain(")")]);
  return inside.map((part) => ({ ...part, text: part.text.replace(/”, /g, ",” ") }));
}

function apaTextName(work: CitedWork): CitationPart[] {
  const { named, hasMore } = namesWithin(work.authors, { most: 2, ofMore: 1 });
  const names = named.map(familyName);
  if (shapeOf(work) === "court") return italic(titleOf(work));
  if (names.length > 0) return plain(hasMore ? `${names[0]} et al.` : names.join(" & "));
  const title = titleOf(work);
  return QUOTED_TITLES.test(shapeOf(work)) ? plain(quotedTitle(title, "“")) : italic(title);
}
