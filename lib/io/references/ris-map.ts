import type { CslNameList, CslText } from "#lib/domain/csl-variables.ts";

/** CSL types of the types of RIS. */
export const RIS_TYPES: Record<string, string> = {
  ...{ JOUR: "article-journal", EJOUR: "article-journal", ABST: "article-journal" },
  ...{ INPR: "article-journal", NEWS: "article-newspaper", MGZN: "article-magazine" },
  ...{ BOOK: "book", EBOOK: "book", EDBOOK: "book", WHOLE: "book", CHAP: "chapter" },
  ...{ ECHAP: "chapter", ENCYC: "entry-encyclopedia", DICT: "entry-dictionary" },
  ...{ RPRT: "report", GOVDOC: "report", GRNT: "report", ELEC: "webpage", WEB: "webpage" },
  ...{ BLOG: "post-weblog", CASE: "legal_case", STAT: "legislation", BILL: "bill" },
  ...{ LEGAL: "regulation", HEAR: "hearing", THES: "thesis", DATA: "dataset", AGGR: "dataset" },
  ...{ VIDEO: "motion_picture", MPCT: "motion_picture", ADVS: "motion_picture", SOUND: "song" },
  ...{ MUSIC: "song", ART: "graphic", FIGURE: "figure", MAP: "map", ICOMM: "post" },
  ...{ PCOMM: "personal_communication", UNPB: "manuscript", MANSCPT: "manuscript" },
  ...{ CONF: "paper-conference", CPAPER: "paper-conference", PAMP: "pamphlet", SLIDE: "speech" },
  ...{ COMP: "software", PAT: "patent", STAND: "standard", GEN: "document", MULTI: "webpage" },
  ...{ SER: "periodical", UNBILL: "bill" },
};

export const RIS_NAMES: Record<string, CslNameList> = {
  ...{ AU: "author", A1: "author", A2: "editor", ED: "editor", A3: "collection-editor" },
  ...{ A4: "translator", TA: "translator" },
};

export const RIS_TEXTS: Record<string, CslText> = {
  ...{ TI: "title", T1: "title", CT: "title", T2: "container-title", JO: "container-title" },
  ...{ JF: "container-title", BT: "container-title", JA: "container-title-short" },
  ...{ J1: "container-title-short", J2: "container-title-short", T3: "collection-title" },
  ...{ VL: "volume", IS: "issue", CP: "issue", ET: "edition", PB: "publisher" },
  ...{ CY: "publisher-place", PP: "publisher-place", AB: "abstract", N2: "abstract" },
  ...{ N1: "note", RN: "annote", KW: "keyword", DO: "DOI", UR: "URL", LK: "URL", LA: "language" },
  ...{ ST: "title-short", CN: "call-number", DB: "source", DP: "source", M3: "genre" },
  ...{ C2: "PMCID", AN: "archive_location", OP: "original-title", NV: "number-of-volumes" },
  ...{ SE: "section" },
};
