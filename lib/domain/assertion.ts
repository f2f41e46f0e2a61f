import type {
  ActorRole,
  AssertedField,
  AssertionKind,
  AttributionStatus,
  CalendarId,
  CasualtyMeasure,
  CasualtyPopulation,
  ClaimMode,
  ClaimStatus,
  Confidence,
  Credibility,
  DeprecationReason,
  Likelihood,
  PersonRole,
  PlacePrecision,
  PublicationBasis,
  Qualifier,
  Rank,
  Stance,
  TargetType,
  WeaponType,
} from "./codes.ts";

/** A date as a source gives it. `edtf` is EDTF level 0–2; `text` is the source's own wording. */
export type DateValue = {
  edtf: string;
  text: string;
  calendar: CalendarId;
  /** Local time of day, `HH:MM` or `HH:MM:SS`; kept outside EDTF. */
  time: string | null;
  /** IANA zone of `time`, e.g. `Asia/Kabul`. */
  zone: string | null;
};

/** A place; latitude and longitude in degrees, WGS 84. Texts are empty where unknown. */
export type PlaceValue = {
  /** As the source has it. */
  name: string;
  gazetteerId: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** ISO 3166-2. */
  admin1: string | null;
  /** District. */
  admin2: string;
  settlement: string;
  /** The spot itself: a gate, a hall, a mosque. */
  site: string;
  lat: number | null;
  lng: number | null;
  precision: PlacePrecision;
  /** Coarser precision for publication, where the known one would harm. */
  publicPrecision: PlacePrecision | null;
  /** On what the location rests, in words. */
  basis: string;
};

/** A number of people or things as a source gives it. Null is unknown, and not zero. */
export type Figures = {
  low: number | null;
  best: number | null;
  high: number | null;
  qualifier: Qualifier;
};

/** One report of casualties. Reports are never summed. */
export type CasualtiesValue = Figures & {
  measure: CasualtyMeasure;
  population: CasualtyPopulation;
  /** Whether the perpetrators' own dead are counted in it; null: the source does not say. */
  includesPerpetrators: boolean | null;
  /** EDTF, when the figure was current. */
  asOf: string | null;
};

export type CountValue = Figures & { unit: string };
/** `actorId`: of the team's list of actors, which has a name's other spellings. */
export type NamedValue = { name: string; actorId: string | null };
/** A name, a type of the code list, or both. */
export type TargetValue = NamedValue & { type: TargetType | null };
export type WeaponValue = { name: string; type: WeaponType | null };
export type ClaimValue = NamedValue & { status: ClaimStatus; mode: ClaimMode | null };

/** Confidence in the judgement and likelihood of what it says are two things (ICD 203). */
export type AttributionValue = NamedValue & {
  status: AttributionStatus;
  confidence: Confidence | null;
  likelihood: Likelihood | null;
};

export type ActorValue = NamedValue & { role: ActorRole };

/**
 * A person whom the event befell. The name is internal unless a basis for publishing it is
 * recorded, and never published for a minor.
 */
export type PersonValue = {
  name: string;
  role: PersonRole;
  isMinor: boolean;
  publicationBasis: PublicationBasis | null;
};

export type ValueOf = {
  date: DateValue;
  place: PlaceValue;
  casualties: CasualtiesValue;
  count: CountValue;
  perpetrator: NamedValue;
  target: TargetValue;
  weapon: WeaponValue;
  claim: ClaimValue;
  attribution: AttributionValue;
  actor: ActorValue;
  person: PersonValue;
};

type AssertionOf<F extends AssertedField> = {
  id: string;
  field: F;
  /** value; somevalue: exists but unknown; novalue: known to be none. */
  kind: AssertionKind;
  /** null unless `kind` is `value`. */
  value: ValueOf[F] | null;
  /**
   * Of a figure that is unknown or none: of what, as in its group's key, `killed.total`, `attacks`;
   * else empty.
   */
  subject: string;
  rank: Rank;
  /** Why a deprecated value no longer stands; null unless `rank` is `deprecated`. */
  reason: DeprecationReason | null;
  /** Why the team ranks it so. */
  rationale: string;
  note: string;
  /** ISO 8601 instant; decides between two values preferred at once. */
  createdAt: string;
};

/** One value for one field of one entry; contradictory ones stay side by side. */
export type Assertion = { [F in AssertedField]: AssertionOf<F> }[AssertedField];

/** Assertion (or the entry as a whole, `assertionId` null) ↔ source. */
export type Citation = {
  id: string;
  assertionId: string | null;
  sourceId: string;
  locator: string;
  note: string;
  /** The words of the source, short; their language (BCP 47) and a translation. */
  quote: string;
  quoteLanguage: string;
  quoteTranslation: string;
  credibility: Credibility | null;
  stance: Stance;
  /** Copies of one report share a group and count once; empty: the publisher is the group. */
  independentGroup: string;
  createdAt: string;
};
