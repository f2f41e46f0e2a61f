/**
 * Code lists of the field. Ids are stored in documents and rows: never rename one, only add.
 * Sources: EDTF (ISO 8601-2), NATO Admiralty code, GTD, ACLED and UCDP codebooks, CSL.
 */

export const ENTRY_KINDS = [
  "attack",
  "foiled_plot",
  "claim_or_communique",
  "propaganda_release",
  "pledge_merger_split",
  "leadership_change",
  "territorial_change",
  "ct_operation",
  "arrest",
  "trial_sentence",
  "prison_break",
  "designation_sanction",
  "recruitment_finance_training",
  "external_operation",
  "official_statement",
  "agreement",
  "displacement",
  "context",
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export const ENTRY_STATUSES = [
  "draft",
  "in_review",
  "changes_requested",
  "verified",
  "published",
  "corrected",
  "retracted",
  "merged_into",
] as const;
export type EntryStatus = (typeof ENTRY_STATUSES)[number];

/** Fields of an entry that are asserted by sources rather than edited as plain text. */
export const ASSERTED_FIELDS = [
  "date",
  "place",
  "casualties",
  "perpetrator",
  "target",
  "weapon",
  "claim",
  "attribution",
  "count",
] as const;
export type AssertedField = (typeof ASSERTED_FIELDS)[number];

export const ASSERTION_KINDS = ["value", "somevalue", "novalue"] as const;
export type AssertionKind = (typeof ASSERTION_KINDS)[number];

export const RANKS = ["preferred", "normal", "deprecated"] as const;
export type Rank = (typeof RANKS)[number];

export const PLACE_PRECISIONS = [
  "site",
  "vicinity",
  "locality",
  "settlement",
  "near_settlement",
  "admin2",
  "admin1",
  "country",
  "multiple",
  "unknown",
] as const;
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

export const SOURCE_KINDS = [
  "official_statement",
  "un_report",
  "court_record",
  "designation",
  "press_wire",
  "press_local",
  "press_intl",
  "ngo_report",
  "academic",
  "dataset",
  "social_post",
  "perpetrator_communique",
  "perpetrator_media",
  "video",
  "image",
  "satellite",
  "interview",
  "broadcast",
  "book",
  "other",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const SOURCE_TIERS = ["primary", "secondary", "tertiary"] as const;
export type SourceTier = (typeof SOURCE_TIERS)[number];

/** NATO Admiralty code, reliability of the publisher. */
export const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;
export type Reliability = (typeof RELIABILITIES)[number];

/** NATO Admiralty code, credibility of one citation; 6 cannot be judged. */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof CREDIBILITIES)[number];

export const STANCES = ["supports", "contradicts", "mentions"] as const;
export type Stance = (typeof STANCES)[number];

export const CASUALTY_MEASURES = [
  "killed",
  "wounded",
  "missing",
  "abducted",
  "detained",
  "displaced",
] as const;
export type CasualtyMeasure = (typeof CASUALTY_MEASURES)[number];

export const CASUALTY_POPULATIONS = [
  "total",
  "civilian",
  "security_forces",
  "perpetrator",
  "foreign_national",
  "child",
] as const;
export type CasualtyPopulation = (typeof CASUALTY_POPULATIONS)[number];

export const QUALIFIERS = [
  "exact",
  "at_least",
  "at_most",
  "about",
  "dozens",
  "several",
  "unknown",
  "none_reported",
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const CLAIM_STATUSES = [
  "none_known",
  "claimed_central_media",
  "claimed_unofficial",
  "claimed_competing",
  "claimed_implausible",
  "denied",
  "retracted",
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export const ATTRIBUTION_STATUSES = [
  "unattributed",
  "suspected",
  "single_source",
  "multiple_sources",
  "claimed_and_attributed",
  "disputed",
  "adjudicated",
] as const;
export type AttributionStatus = (typeof ATTRIBUTION_STATUSES)[number];

export const CALENDARS = ["gregorian", "persian", "islamic-umalqura"] as const;
export type CalendarId = (typeof CALENDARS)[number];
