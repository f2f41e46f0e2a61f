import { readFileSync } from "node:fs";
import type {
  AttackType,
  CasualtyPopulation,
  Credibility,
  EntryKind,
  PlacePrecision,
  Qualifier,
  Reliability,
  SourceKind,
  SourceTier,
} from "#lib/domain/codes.ts";
import type { CslName } from "#lib/domain/source.ts";

/** One statement of one source, in the precision in which it makes it. */
export type FactClaim = {
  field: "date" | "place" | "killed" | "count" | "claim_status";
  value?: string;
  note?: string;
  source: string;
  locator: string;
  credibility: Credibility;
  population?: CasualtyPopulation;
  unit?: string;
  low?: number | null;
  best?: number | null;
  high?: number | null;
  qualifier?: Qualifier;
};

export type FactPlace = {
  name: string;
  country: string;
  admin1?: string;
  lat: number;
  lng: number;
  precision: PlacePrecision;
};

export type FactEvent = {
  key: string;
  lane: string;
  kind: EntryKind;
  title: string;
  attackTypes?: AttackType[];
  suicide?: boolean;
  success?: boolean;
  claims: FactClaim[];
  /** Widely known, but stated by neither source: kept, and kept unsourced. */
  publicRecord?: { date?: string; note?: string; site?: string; killed?: number };
  place?: FactPlace;
};

export type FactSource = {
  id: string;
  csl: {
    type: string;
    title: string;
    issued: string;
    author?: CslName[];
    "container-title"?: string;
  };
  publisher: string | null;
  kind: SourceKind;
  tier: SourceTier;
  reliability: Reliability;
  note: string;
};

export type Facts = {
  chronology: {
    title: string;
    summary: string;
    eras: { title: string; start: string; end: string }[];
    timeZone: string;
    lanes: string[];
  };
  sources: FactSource[];
  events: FactEvent[];
};

/** What two published articles say of ISIS-K, as facts; no sentence of either is in it. */
export function readFacts(): Facts {
  return JSON.parse(readFileSync(new URL("./isis-k.json", import.meta.url), "utf8")) as Facts;
}
