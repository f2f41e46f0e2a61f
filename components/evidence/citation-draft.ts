import type { Citation } from "#lib/domain/assertion.ts";

/** What is said of a source in a citation, as the form holds it. */
export type CitationDraft = Pick<
  Citation,
  | "locator"
  | "credibility"
  | "stance"
  | "quote"
  | "quoteLanguage"
  | "quoteTranslation"
  | "independentGroup"
  | "note"
>;

export const EMPTY_CITATION: CitationDraft = {
  ...{ locator: "", credibility: null, stance: "supports", quote: "", quoteLanguage: "" },
  ...{ quoteTranslation: "", independentGroup: "", note: "" },
};

export function draftOfCitation(citation: Citation): CitationDraft {
  const { locator, credibility, stance, quote, quoteLanguage } = citation;
  const { quoteTranslation, independentGroup, note } = citation;
  return {
    ...{ locator, credibility, stance, quote, quoteLanguage },
    ...{ quoteTranslation, independentGroup, note },
  };
}

/** The same without white space at its ends. */
export function trimCitation(draft: CitationDraft): CitationDraft {
  return {
    ...draft,
    locator: draft.locator.trim(),
    quote: draft.quote.trim(),
    quoteLanguage: draft.quoteLanguage.trim(),
    quoteTranslation: draft.quoteTranslation.trim(),
    independentGroup: draft.independentGroup.trim(),
    note: draft.note.trim(),
  };
}
