import type {
  AssertedField,
  AssertionKind,
  AttributionStatus,
  CalendarId,
  CasualtyMeasure,
  CasualtyPopulation,
  ClaimStatus,
  Credibility,
  EntryKind,
  EntryStatus,
  PlacePrecision,
  Qualifier,
  Rank,
  Reliability,
  SourceKind,
  SourceTier,
  Stance,
} from "./codes.ts";

/** English labels of the code lists, in the wording of the field. */

export const KIND_LABELS: Record<EntryKind, string> = {
  attack: "Attack",
  foiled_plot: "Foiled plot",
  claim_or_communique: "Claim or communiqué",
  propaganda_release: "Propaganda release",
  pledge_merger_split: "Pledge, merger or split",
  leadership_change: "Leadership change",
  territorial_change: "Territorial change",
  ct_operation: "Counter-terrorism operation",
  arrest: "Arrest",
  trial_sentence: "Trial or sentence",
  prison_break: "Prison break",
  designation_sanction: "Designation or sanction",
  recruitment_finance_training: "Recruitment, finance or training",
  external_operation: "External operation",
  official_statement: "Official statement",
  agreement: "Agreement",
  displacement: "Displacement",
  context: "Context",
};

export const STATUS_LABELS: Record<EntryStatus, string> = {
  draft: "Draft",
  in_review: "In review",
  changes_requested: "Changes requested",
  verified: "Verified",
  published: "Published",
  corrected: "Corrected",
  retracted: "Retracted",
  merged_into: "Merged",
};

export const FIELD_LABELS: Record<AssertedField, string> = {
  date: "Date",
  place: "Place",
  casualties: "Casualties",
  perpetrator: "Perpetrator",
  target: "Target",
  weapon: "Weapon",
  claim: "Claim",
  attribution: "Attribution",
  count: "Count",
};

export const ASSERTION_KIND_LABELS: Record<AssertionKind, string> = {
  value: "Value",
  somevalue: "Exists, unknown",
  novalue: "Known to be none",
};

export const RANK_LABELS: Record<Rank, string> = {
  preferred: "Preferred",
  normal: "Normal",
  deprecated: "Deprecated",
};

export const PLACE_PRECISION_LABELS: Record<PlacePrecision, string> = {
  site: "Site, within 10 m",
  vicinity: "Vicinity, within 100 m",
  locality: "Locality, within 1 km",
  settlement: "Settlement",
  near_settlement: "Near a settlement, within 25 km",
  admin2: "District",
  admin1: "Province",
  country: "Country",
  multiple: "Several places",
  unknown: "Unknown",
};

export const SOURCE_KIND_LABELS: Record<SourceKind, string> = {
  official_statement: "Official statement",
  un_report: "UN report",
  court_record: "Court record",
  designation: "Designation",
  press_wire: "Press, wire",
  press_local: "Press, local",
  press_intl: "Press, international",
  ngo_report: "NGO report",
  academic: "Academic work",
  dataset: "Data set",
  social_post: "Social media post",
  perpetrator_communique: "Perpetrator communiqué",
  perpetrator_media: "Perpetrator media",
  video: "Video",
  image: "Image",
  satellite: "Satellite image",
  interview: "Interview",
  broadcast: "Broadcast",
  book: "Book",
  other: "Other",
};

export const SOURCE_TIER_LABELS: Record<SourceTier, string> = {
  primary: "Primary",
  secondary: "Secondary",
  tertiary: "Tertiary",
};

/** NATO Admiralty code, reliability of a publisher. */
export const RELIABILITY_LABELS: Record<Reliability, string> = {
  A: "Completely reliable",
  B: "Usually reliable",
  C: "Fairly reliable",
  D: "Not usually reliable",
  E: "Unreliable",
  F: "Reliability cannot be judged",
};

/** NATO Admiralty code, credibility of what one citation says. */
export const CREDIBILITY_LABELS: Record<Credibility, string> = {
  1: "Confirmed by other sources",
  2: "Probably true",
  3: "Possibly true",
  4: "Doubtful",
  5: "Improbable",
  6: "Truth cannot be judged",
};

export const STANCE_LABELS: Record<Stance, string> = {
  supports: "Supports",
  contradicts: "Contradicts",
  mentions: "Mentions",
};

export const MEASURE_LABELS: Record<CasualtyMeasure, string> = {
  killed: "Killed",
  wounded: "Wounded",
  missing: "Missing",
  abducted: "Abducted",
  detained: "Detained",
  displaced: "Displaced",
};

export const POPULATION_LABELS: Record<CasualtyPopulation, string> = {
  total: "Total",
  civilian: "Civilians",
  security_forces: "Security forces",
  perpetrator: "Perpetrators",
  foreign_national: "Foreign nationals",
  child: "Children",
};

export const QUALIFIER_LABELS: Record<Qualifier, string> = {
  exact: "Exactly",
  at_least: "At least",
  at_most: "At most",
  about: "About",
  dozens: "Dozens",
  several: "Several",
  unknown: "Unknown",
  none_reported: "None reported",
};

export const CLAIM_LABELS: Record<ClaimStatus, string> = {
  none_known: "No claim known",
  claimed_central_media: "Claimed, central media",
  claimed_unofficial: "Claimed, unofficial channel",
  claimed_competing: "Claimed by more than one group",
  claimed_implausible: "Claimed, implausibly",
  denied: "Denied",
  retracted: "Claim retracted",
};

export const ATTRIBUTION_LABELS: Record<AttributionStatus, string> = {
  unattributed: "Not attributed",
  suspected: "Suspected",
  single_source: "Attributed by one source",
  multiple_sources: "Attributed by several sources",
  claimed_and_attributed: "Claimed and attributed",
  disputed: "Disputed",
  adjudicated: "Found by a court",
};

export const CALENDAR_LABELS: Record<CalendarId, string> = {
  gregorian: "Gregorian",
  persian: "Solar Hijri",
  "islamic-umalqura": "Hijri (Umm al-Qura)",
};
