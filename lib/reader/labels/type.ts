import type {
  ActorRole,
  AssertedField,
  AttackType,
  AttributionStatus,
  CasualtyMeasure,
  CasualtyPopulation,
  ClaimStatus,
  Confidence,
  ContentLabel,
  Credibility,
  DeprecationReason,
  EntryFlag,
  EntryKind,
  FigureRule,
  Likelihood,
  PersonRole,
  PlacePrecision,
  Reliability,
  SourceKind,
  SourceTier,
  Stance,
  TargetType,
  WeaponType,
} from "#lib/domain/codes.ts";

/** A label for each code that readers see; a language that lacks one does not compile. */
export type ReaderLabels = {
  field: Record<AssertedField, string>;
  kind: Record<EntryKind, string>;
  attackType: Record<AttackType, string>;
  flag: Record<EntryFlag, string>;
  measure: Record<CasualtyMeasure, string>;
  population: Record<CasualtyPopulation, string>;
  precision: Record<PlacePrecision, string>;
  claim: Record<ClaimStatus, string>;
  attribution: Record<AttributionStatus, string>;
  confidence: Record<Confidence, string>;
  likelihood: Record<Likelihood, string>;
  targetType: Record<TargetType, string>;
  weaponType: Record<WeaponType, string>;
  actorRole: Record<ActorRole, string>;
  personRole: Record<PersonRole, string>;
  rule: Record<FigureRule, string>;
  deprecation: Record<DeprecationReason, string>;
  stance: Record<Stance, string>;
  reliability: Record<Reliability, string>;
  credibility: Record<Credibility, string>;
  sourceKind: Record<SourceKind, string>;
  tier: Record<SourceTier, string>;
  contentLabel: Record<ContentLabel, string>;
};
