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
  "actor",
  "person",
] as const;
export type AssertedField = (typeof ASSERTED_FIELDS)[number];

export const ASSERTION_KINDS = ["value", "somevalue", "novalue"] as const;
export type AssertionKind = (typeof ASSERTION_KINDS)[number];

export const RANKS = ["preferred", "normal", "deprecated"] as const;
export type Rank = (typeof RANKS)[number];

/** Why a value no longer stands. */
export const DEPRECATION_REASONS = [
  "superseded",
  "error",
  "unreliable_source",
  "duplicate",
  "misattributed",
] as const;
export type DeprecationReason = (typeof DEPRECATION_REASONS)[number];

/** How the team comes from several reports to one figure; reports are never summed. */
export const FIGURE_RULES = [
  "range",
  "latest_official",
  "majority",
  "source_hierarchy",
  "team_decision",
] as const;
export type FigureRule = (typeof FIGURE_RULES)[number];

/** GTD attacktype 1–9; an event has up to three. */
export const ATTACK_TYPES = [
  "assassination",
  "armed_assault",
  "bombing_explosion",
  "hijacking",
  "barricade_hostage_taking",
  "kidnapping",
  "facility_attack",
  "unarmed_assault",
  "unknown",
] as const;
export type AttackType = (typeof ATTACK_TYPES)[number];

/** GTD success, suicide, multiple, extended; `developing`: figures are still expected to change. */
export const ENTRY_FLAGS = ["success", "suicide", "multiple", "extended", "developing"] as const;
export type EntryFlag = (typeof ENTRY_FLAGS)[number];

/** GTD targtype 1–22. */
export const TARGET_TYPES = [
  "business",
  "government",
  "police",
  "military",
  "abortion_related",
  "airports_aircraft",
  "diplomatic",
  "educational",
  "food_water",
  "journalists_media",
  "maritime",
  "ngo",
  "other",
  "private_citizens",
  "religious",
  "telecommunication",
  "terrorists_militia",
  "tourists",
  "transportation",
  "unknown",
  "utilities",
  "violent_political_party",
] as const;
export type TargetType = (typeof TARGET_TYPES)[number];

/** GTD weaptype 1–13: the type alone, never how one is made or used. */
export const WEAPON_TYPES = [
  "biological",
  "chemical",
  "radiological",
  "nuclear",
  "firearms",
  "explosives",
  "fake",
  "incendiary",
  "melee",
  "vehicle",
  "sabotage_equipment",
  "other",
  "unknown",
] as const;
export type WeaponType = (typeof WEAPON_TYPES)[number];

/** What an actor was in this entry, apart from perpetrator and target, which are facts of their own. */
export const ACTOR_ROLES = [
  "parent",
  "affiliate",
  "leader",
  "member",
  "spokesperson",
  "ally",
  "rival",
  "government",
  "security_force",
  "investigator",
  "court",
  "mediator",
  "issuer",
  "mentioned",
] as const;
export type ActorRole = (typeof ACTOR_ROLES)[number];

/** What a named person was in this entry. */
export const PERSON_ROLES = [
  "victim",
  "wounded",
  "witness",
  "relative",
  "detainee",
  "suspect",
  "convicted",
  "official",
  "responder",
] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/** On what ground a person's name may be published. */
export const PUBLICATION_BASES = [
  "public_figure",
  "consent",
  "family_published",
  "official_list",
  "court_record",
] as const;
export type PublicationBasis = (typeof PUBLICATION_BASES)[number];

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

/** How far a source itself may go: open, seen by the team only, or by its editors and reviewers. */
export const SOURCE_SENSITIVITIES = ["open", "internal", "confidential"] as const;
export type SourceSensitivity = (typeof SOURCE_SENSITIVITIES)[number];

/** What a source shows that one should be warned of before it is seen. */
export const CONTENT_LABELS = [
  "graphic_violence",
  "dead_bodies",
  "wounded_people",
  "children_harmed",
  "distress",
  "hate_speech",
  "propaganda",
] as const;
export type ContentLabel = (typeof CONTENT_LABELS)[number];

/** Kinds of archived copy (Berkeley Protocol: what was collected, and how). */
export const CAPTURE_KINDS = ["webpage", "pdf", "image", "wacz", "video", "other"] as const;
export type CaptureKind = (typeof CAPTURE_KINDS)[number];

export const ACTOR_KINDS = [
  "armed_group",
  "state",
  "security_force",
  "organisation",
  "media_outlet",
  "person",
  "other",
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

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

/** GTD claimmode 1–10. */
export const CLAIM_MODES = [
  "letter",
  "call_after",
  "call_before",
  "email",
  "note_at_scene",
  "video",
  "website",
  "personal",
  "other",
  "unknown",
] as const;
export type ClaimMode = (typeof CLAIM_MODES)[number];

/** Confidence in a judgement; never merged with its likelihood (ICD 203). */
export const CONFIDENCES = ["low", "moderate", "high"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The likelihood words of ICD 203. */
export const LIKELIHOODS = [
  "almost_no_chance",
  "very_unlikely",
  "unlikely",
  "roughly_even",
  "likely",
  "very_likely",
  "almost_certain",
] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

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
