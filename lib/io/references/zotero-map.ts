import type { CslDateName, CslNameList, CslText } from "#lib/domain/csl-variables.ts";

/** CSL types of Zotero's item types; RDF writes them with the same words. */
export const ZOTERO_TYPES: Record<string, string> = {
  ...{ artwork: "graphic", audioRecording: "song", bill: "bill", blogPost: "post-weblog" },
  ...{ book: "book", bookSection: "chapter", case: "legal_case", computerProgram: "software" },
  ...{ conferencePaper: "paper-conference", dataset: "dataset", document: "document" },
  ...{
    dictionaryEntry: "entry-dictionary",
    email: "personal_communication",
    film: "motion_picture",
  },
  ...{ encyclopediaArticle: "entry-encyclopedia", forumPost: "post", hearing: "hearing" },
  ...{
    instantMessage: "personal_communication",
    interview: "interview",
    letter: "personal_communication",
  },
  ...{ journalArticle: "article-journal", magazineArticle: "article-magazine", map: "map" },
  ...{ manuscript: "manuscript", newspaperArticle: "article-newspaper", patent: "patent" },
  ...{ podcast: "song", preprint: "article", presentation: "speech", radioBroadcast: "broadcast" },
  ...{ report: "report", standard: "standard", statute: "legislation", thesis: "thesis" },
  ...{ tvBroadcast: "broadcast", videoRecording: "motion_picture", webpage: "webpage" },
  ...{ note: "document" },
};

export const ZOTERO_TEXTS: Record<string, CslText> = {
  ...{ title: "title", caseName: "title", nameOfAct: "title", subject: "title" },
  ...{ publicationTitle: "container-title", bookTitle: "container-title", code: "container-title" },
  ...{
    websiteTitle: "container-title",
    blogTitle: "container-title",
    forumTitle: "container-title",
  },
  ...{ proceedingsTitle: "container-title", encyclopediaTitle: "container-title" },
  ...{
    dictionaryTitle: "container-title",
    programTitle: "container-title",
    reporter: "container-title",
  },
  ...{
    series: "collection-title",
    seriesTitle: "collection-title",
    seriesNumber: "collection-number",
  },
  ...{ volume: "volume", reporterVolume: "volume", codeVolume: "volume", issue: "issue" },
  ...{ pages: "page", firstPage: "page", numPages: "number-of-pages", edition: "edition" },
  ...{ numberOfVolumes: "number-of-volumes", place: "publisher-place", publisher: "publisher" },
  ...{ institution: "publisher", university: "publisher", studio: "publisher", label: "publisher" },
  ...{ network: "publisher", distributor: "publisher", company: "publisher", court: "authority" },
  ...{ issuingAuthority: "authority", legislativeBody: "authority", committee: "section" },
  ...{
    docketNumber: "number",
    reportNumber: "number",
    number: "number",
    publicLawNumber: "number",
  },
  ...{
    billNumber: "number",
    documentNumber: "number",
    episodeNumber: "number",
    archiveID: "number",
  },
  ...{ reportType: "genre", thesisType: "genre", manuscriptType: "genre", genre: "genre" },
  ...{
    websiteType: "genre",
    mapType: "genre",
    letterType: "genre",
    postType: "genre",
    type: "genre",
  },
  ...{ artworkMedium: "medium", interviewMedium: "medium", medium: "medium", DOI: "DOI" },
  ...{ videoRecordingFormat: "medium", audioRecordingFormat: "medium", ISBN: "ISBN", ISSN: "ISSN" },
  ...{ url: "URL", abstractNote: "abstract", extra: "note", language: "language" },
  ...{ journalAbbreviation: "container-title-short", shortTitle: "title-short" },
  ...{ archive: "archive", archiveLocation: "archive_location", callNumber: "call-number" },
  ...{ libraryCatalog: "source", repository: "publisher", section: "section", scale: "scale" },
  ...{ conferenceName: "event-title", meetingName: "event-title", runningTime: "dimensions" },
  ...{ versionNumber: "version", status: "status", history: "references" },
  ...{ citationKey: "citation-key" },
};

export const ZOTERO_DATES: Record<string, CslDateName> = {
  ...{ date: "issued", dateDecided: "issued", dateEnacted: "issued", issueDate: "issued" },
  ...{ accessDate: "accessed", filingDate: "submitted" },
};

export const ZOTERO_CREATORS: Record<string, CslNameList> = {
  ...{ author: "author", artist: "author", performer: "author", podcaster: "author" },
  ...{ interviewee: "author", presenter: "author", programmer: "author", cartographer: "author" },
  ...{ inventor: "author", sponsor: "author", contributor: "contributor", editor: "editor" },
  ...{
    translator: "translator",
    seriesEditor: "collection-editor",
    bookAuthor: "container-author",
  },
  ...{ director: "director", producer: "producer", scriptwriter: "script-writer", guest: "guest" },
  ...{ composer: "composer", interviewer: "interviewer", recipient: "recipient", host: "host" },
  ...{ reviewedAuthor: "reviewed-author", castMember: "performer", commenter: "contributor" },
};

/** Zotero's own bookkeeping: it says nothing about the work. */
export const ZOTERO_BOOKKEEPING: ReadonlySet<string> = new Set(
  [
    "itemType creators tags notes attachments collections relations key version itemID itemKey",
    "libraryID dateAdded dateModified uri select seeAlso citekey autoJournalAbbreviation",
  ].flatMap((names) => names.split(" ")),
);
