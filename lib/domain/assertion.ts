import type {
  AssertedField,
  AssertionKind,
  AttributionStatus,
  CalendarId,
  CasualtyMeasure,
  CasualtyPopulation,
  ClaimStatus,
  Credibility,
  PlacePrecision,
  Qualifier,
  Rank,
  Stance,
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

/** A place; latitude and longitude in degrees, WGS 84. */
export type PlaceValue = {
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** ISO 3166-2. */
  admin1: string | null;
  lat: number | null;
  lng: number | null;
  precision: PlacePrecision;
  /** Coarser precision for publication, where the known one would harm. */
  publicPrecision: PlacePrecision | null;
};

/** One report of casualties. Reports are never summed. */
export type CasualtiesValue = {
  measure: CasualtyMeasure;
  population: CasualtyPopulation;
  low: number | null;
  best: number | null;
  high: number | null;
  qualifier: Qualifier;
  /** EDTF, when the figure was current. */
  asOf: string | null;
};

export type CountValue = {
  unit: string;
  low: number | null;
  best: number | null;
  high: number | null;
  qualifier: Qualifier;
};
export type NamedValue = { name: string; actorId: string | null };
export type ClaimValue = { status: ClaimStatus };
export type AttributionValue = { status: AttributionStatus; name: string };

export type ValueOf = {
  date: DateValue;
  place: PlaceValue;
  casualties: CasualtiesValue;
  count: CountValue;
  perpetrator: NamedValue;
  target: NamedValue;
  weapon: NamedValue;
  claim: ClaimValue;
  attribution: AttributionValue;
};

type AssertionOf<F extends AssertedField> = {
  id: string;
  field: F;
  /** value; somevalue: exists but unknown; novalue: known to be none. */
  kind: AssertionKind;
  /** null unless `kind` is `value`. */
  value: ValueOf[F] | null;
  rank: Rank;
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
  credibility: Credibility | null;
  stance: Stance;
  createdAt: string;
};
