import type { CslText } from "#lib/domain/csl-variables.ts";
import { type Draft, GAP, take } from "./draft.ts";
import { takeDayOfYear, takePlainDate } from "./take-dates.ts";

const PAGES = "[\\d۰-۹]+(?: ?[–-] ?[\\d۰-۹]+)?";

/** Volume, issue and pages as the styles write them; all of a form or nothing. */
const FORMS: { pattern: RegExp; variables: CslText[] }[] = [
  {
    pattern: /\b(?:report|document|case|paper) no\.? ?([\w/-]+)/iu,
    variables: ["number"],
  },
  {
    pattern: new RegExp(
      `(?<=[ ;,\ue010])(\\d{1,4}) ?\\((\\d+)\\) ?[:,] ?(?:pp?\\. )?(${PAGES})`,
      "iu",
    ),
    variables: ["volume", "issue", "page"],
  },
  {
    pattern: /(?<=[ ;,\ue010])(?:vol\. ?)?(\d{1,4}), no\. (\d+)/iu,
    variables: ["volume", "issue"],
  },
  { pattern: /(?<=[ ;,\ue010])(\d{1,4}) ?\((\d+)\)/iu, variables: ["volume", "issue"] },
  { pattern: /\bvol(?:ume|\.) ?(\d+)/iu, variables: ["volume"] },
  { pattern: /(?:\bno\.|\bissue|شماره|ش\.) ?([\d۰-۹]+)/iu, variables: ["issue"] },
  {
    pattern: new RegExp(`(?:\\bpp?\\.|\\bpages?|صص?\\.|صفحه) ?(${PAGES})`, "iu"),
    variables: ["page"],
  },
  { pattern: new RegExp(`(?<=\ue010[^\\p{L}\\d]{0,3}): ?(${PAGES})`, "iu"), variables: ["page"] },
  { pattern: /(?<!\p{L})(\d{1,2})(?:st|nd|rd|th) ed(?:n|ition)?\.?/iu, variables: ["edition"] },
  {
    pattern: /(?<![\w/])([AES]\/(?:[A-Z0-9.]+\/)*\d{2,4}(?:\/\d+)?(?:\/\w+)?)(?![\w/])/u,
    variables: ["number"],
  },
];

/** Takes what stands behind a title: dates, numbers, then who published it. */
export function takeDetails(draft: Draft): void {
  if (draft.item.issued === undefined) takePlainDate(draft);
  else takeDayOfYear(draft);
  for (const { pattern, variables } of FORMS) {
    if (variables.some((variable) => draft.item[variable] !== undefined)) continue;
    take(draft, pattern, variables.join(" "), (_, match) => {
      for (const [at, variable] of variables.entries()) draft.item[variable] = match[at + 1];
      return true;
    });
  }
  takeMedium(draft);
  takePublication(draft);
}

function takeMedium(draft: Draft): void {
  take(draft, /\[([\p{L} ]{3,40})\]/u, "medium", (text) => {
    draft.item.medium = text;
    return true;
  });
}

/** “Town: Press”, then the first segment with letters: a journal, a newspaper, a site. */
function takePublication(draft: Draft): void {
  const { item } = draft;
  const place = /(?<=^|[.,(\ue010] ?)(\p{Lu}[\p{L} -]{1,40}): (\p{Lu}[^,.;:()\ue010]{1,80})/u;
  take(draft, place, "place and publisher", (_, match) => {
    item["publisher-place"] = match[1]?.trim();
    item.publisher = match[2]?.trim();
    return true;
  });
  const segment =
    /(?<=^|[.,;()\ue010])(\s*(?:in:? )?\p{L}[^,.;()\ue010]*(?:\.(?=\p{L})[^,.;()\ue010]*)*)(?=$|[.,;()\ue010])/u;
  take(draft, segment, "container", (text) => {
    if (isLabel(text) || /^(?!in:? )\p{Ll}/u.test(text)) return false;
    const numbered = /^(.*\p{L}.*) (\d{1,4})$/u.exec(text);
    item["container-title"] = numbered?.[1] ?? text;
    if (numbered !== null && item.volume === undefined) item.volume = numbered[2];
    else if (numbered !== null) item["container-title"] = text;
    return true;
  });
}

const isLabel = (text: string): boolean =>
  /^(and|in|at|from|via|url|online|ed|eds|p|pp|para|paras)$/i.test(text);

/** What is left when every part is taken, without the punctuation between the parts. */
export const leftoverOf = (rest: string): string =>
  rest
    .split(GAP)
    .map((text) => text.replace(/^[\s,،.;؛:()[\]–—-]+|[\s,،.;؛:([\]–—-]+$/g, ""))
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .join(" … ");
