import type { CslDateName, CslNameList, CslText } from "#lib/domain/csl-variables.ts";

/** CSL types of the entry types of BibTeX and biblatex. */
export const BIB_TYPES: Record<string, string> = {
  ...{ article: "article-journal", book: "book", booklet: "pamphlet", inbook: "chapter" },
  ...{ incollection: "chapter", inproceedings: "paper-conference", suppbook: "chapter" },
  ...{ conference: "paper-conference", proceedings: "book", collection: "book" },
  ...{ mvbook: "book", mvcollection: "book", reference: "book", inreference: "entry" },
  ...{ techreport: "report", report: "report", manual: "book", thesis: "thesis" },
  ...{ phdthesis: "thesis", mastersthesis: "thesis", online: "webpage", electronic: "webpage" },
  ...{ www: "webpage", webpage: "webpage", misc: "document", dataset: "dataset" },
  ...{ video: "motion_picture", movie: "motion_picture", audio: "song", music: "song" },
  ...{ image: "graphic", artwork: "graphic", jurisdiction: "legal_case", legal: "legal_case" },
  ...{ legislation: "legislation", letter: "personal_communication", unpublished: "manuscript" },
  ...{ patent: "patent", software: "software", periodical: "periodical", bookinbook: "chapter" },
  ...{ newspaper: "article-newspaper", interview: "interview", map: "map" },
};

export const BIB_TEXTS: Record<string, CslText> = {
  ...{ booktitle: "container-title", journaltitle: "container-title", journal: "container-title" },
  ...{
    maintitle: "volume-title",
    shortjournal: "container-title-short",
    series: "collection-title",
  },
  ...{ volume: "volume", volumes: "number-of-volumes", issue: "issue", pages: "page" },
  ...{ edition: "edition", publisher: "publisher", institution: "publisher", school: "publisher" },
  ...{ organization: "publisher", location: "publisher-place", address: "publisher-place" },
  ...{ isbn: "ISBN", issn: "ISSN", note: "note", annote: "annote", annotation: "annote" },
  ...{ abstract: "abstract", keywords: "keyword", keyword: "keyword", type: "genre" },
  ...{ chapter: "chapter-number", eventtitle: "event-title", venue: "event-place" },
  ...{ origtitle: "original-title", origpublisher: "original-publisher" },
  ...{ origlocation: "original-publisher-place", pagetotal: "number-of-pages" },
  ...{ version: "version", shorttitle: "title-short", part: "part-number", pubstate: "status" },
  ...{ library: "archive_location", pmid: "PMID", pmcid: "PMCID", section: "section" },
};

export const BIB_NAMES: Record<string, CslNameList> = {
  ...{
    author: "author",
    editor: "editor",
    translator: "translator",
    bookauthor: "container-author",
  },
  ...{ director: "director", illustrator: "illustrator", origauthor: "original-author" },
};

export const BIB_DATES: Record<string, CslDateName> = {
  ...{ urldate: "accessed", eventdate: "event-date", origdate: "original-date" },
};

/** Taken apart by `read-bib-entry.ts`. */
export const BIB_OTHERS: ReadonlySet<string> = new Set(
  "title subtitle date year month day number doi url langid language howpublished titleaddon".split(
    " ",
  ),
);
