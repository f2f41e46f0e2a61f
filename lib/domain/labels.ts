import type {
  ActorKind,
  ActorRole,
  AssertedField,
  AssertionKind,
  AttackType,
  AttributionStatus,
  CalendarId,
  CaptureKind,
  CasualtyMeasure,
  CasualtyPopulation,
  ClaimMode,
  ClaimStatus,
  Confidence,
  ContentLabel,
  Credibility,
  DeprecationReason,
  EntryFlag,
  EntryKind,
  EntryStatus,
  FigureRule,
  Likelihood,
  PersonRole,
  PlacePrecision,
  PublicationBasis,
  Qualifier,
  Rank,
  Reliability,
  SourceKind,
  SourceSensitivity,
  SourceTier,
  Stance,
  TargetType,
  WeaponType,
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
  actor: "Actor",
  person: "Person",
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

export const DEPRECATION_LABELS: Record<DeprecationReason, string> = {
  superseded: "Superseded by a later one",
  error: "An error of the source",
  unreliable_source: "The source is not reliable",
  duplicate: "A duplicate",
  misattributed: "Said of something else",
};

export const RULE_LABELS: Record<FigureRule, string> = {
  range: "Range over the accepted reports",
  latest_official: "Latest official figure",
  majority: "What most independent sources say",
  source_hierarchy: "The best graded source",
  team_decision: "The team’s own decision",
};

export const ATTACK_TYPE_LABELS: Record<AttackType, string> = {
  assassination: "Assassination",
  armed_assault: "Armed assault",
  bombing_explosion: "Bombing or explosion",
  hijacking: "Hijacking",
  barricade_hostage_taking: "Hostage taking, barricade",
  kidnapping: "Kidnapping",
  facility_attack: "Attack on a facility",
  unarmed_assault: "Unarmed assault",
  unknown: "Unknown",
};

export const FLAG_LABELS: Record<EntryFlag, string> = {
  success: "Carried out",
  suicide: "Suicide attack",
  multiple: "One of several linked attacks",
  extended: "Lasted more than a day",
  developing: "Figures still developing",
};

export const TARGET_TYPE_LABELS: Record<TargetType, string> = {
  business: "Business",
  government: "Government",
  police: "Police",
  military: "Military",
  abortion_related: "Abortion related",
  airports_aircraft: "Airports and aircraft",
  diplomatic: "Diplomatic",
  educational: "Educational institution",
  food_water: "Food or water supply",
  journalists_media: "Journalists and media",
  maritime: "Maritime",
  ngo: "NGO",
  other: "Other",
  private_citizens: "Private citizens and property",
  religious: "Religious figures or institutions",
  telecommunication: "Telecommunication",
  terrorists_militia: "Armed non-state group",
  tourists: "Tourists",
  transportation: "Transportation",
  unknown: "Unknown",
  utilities: "Utilities",
  violent_political_party: "Violent political party",
};

export const WEAPON_TYPE_LABELS: Record<WeaponType, string> = {
  biological: "Biological",
  chemical: "Chemical",
  radiological: "Radiological",
  nuclear: "Nuclear",
  firearms: "Firearms",
  explosives: "Explosives",
  fake: "Fake weapon",
  incendiary: "Incendiary",
  melee: "Melee",
  vehicle: "Vehicle",
  sabotage_equipment: "Sabotage equipment",
  other: "Other",
  unknown: "Unknown",
};

export const ACTOR_ROLE_LABELS: Record<ActorRole, string> = {
  parent: "Parent organisation",
  affiliate: "Affiliate",
  leader: "Leader",
  member: "Member",
  spokesperson: "Spokesperson",
  ally: "Ally",
  rival: "Rival",
  government: "Government",
  security_force: "Security force",
  investigator: "Investigator",
  court: "Court",
  mediator: "Mediator",
  issuer: "Issuer of a statement",
  mentioned: "Mentioned",
};

export const PERSON_ROLE_LABELS: Record<PersonRole, string> = {
  victim: "Victim",
  wounded: "Wounded",
  witness: "Witness",
  relative: "Relative",
  detainee: "Detainee",
  suspect: "Suspect",
  convicted: "Convicted",
  official: "Official",
  responder: "Responder",
};

export const PUBLICATION_BASIS_LABELS: Record<PublicationBasis, string> = {
  public_figure: "A public figure, named in that capacity",
  consent: "The person has agreed",
  family_published: "The family has made the name public",
  official_list: "On an official list",
  court_record: "In a public court record",
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

export const SENSITIVITY_LABELS: Record<SourceSensitivity, string> = {
  open: "Open",
  internal: "Internal to the team",
  confidential: "Confidential: editors and reviewers only",
};

export const CONTENT_LABEL_LABELS: Record<ContentLabel, string> = {
  graphic_violence: "Graphic violence",
  dead_bodies: "Dead bodies",
  wounded_people: "Wounded people",
  children_harmed: "Harm to children",
  distress: "People in distress",
  hate_speech: "Hate speech",
  propaganda: "Propaganda",
};

export const CAPTURE_KIND_LABELS: Record<CaptureKind, string> = {
  webpage: "Web page",
  pdf: "PDF",
  image: "Image",
  wacz: "Web archive (WACZ)",
  video: "Video",
  other: "Other",
};

export const ACTOR_KIND_LABELS: Record<ActorKind, string> = {
  armed_group: "Armed group",
  state: "State",
  security_force: "Security force",
  organisation: "Organisation",
  media_outlet: "Media outlet",
  person: "Person",
  other: "Other",
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

export const CLAIM_MODE_LABELS: Record<ClaimMode, string> = {
  letter: "Letter",
  call_after: "Call, after the event",
  call_before: "Call, before the event",
  email: "E-mail",
  note_at_scene: "Note at the scene",
  video: "Video",
  website: "Website or channel",
  personal: "In person",
  other: "Other",
  unknown: "Unknown",
};

export const CONFIDENCE_LABELS: Record<Confidence, string> = {
  low: "Low confidence",
  moderate: "Moderate confidence",
  high: "High confidence",
};

/** ICD 203, with its ranges in per cent. */
export const LIKELIHOOD_LABELS: Record<Likelihood, string> = {
  almost_no_chance: "Almost no chance (1–5 %)",
  very_unlikely: "Very unlikely (5–20 %)",
  unlikely: "Unlikely (20–45 %)",
  roughly_even: "Roughly even chance (45–55 %)",
  likely: "Likely (55–80 %)",
  very_likely: "Very likely (80–95 %)",
  almost_certain: "Almost certain (95–99 %)",
};

export const CALENDAR_LABELS: Record<CalendarId, string> = {
  gregorian: "Gregorian",
  persian: "Solar Hijri",
  "islamic-umalqura": "Hijri (Umm al-Qura)",
};
