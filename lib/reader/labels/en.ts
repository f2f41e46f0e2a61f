import * as labels from "#lib/domain/labels.ts";
import type { ReaderLabels } from "./type.ts";

/** What editors read is what readers read. */
export const EN_LABELS: ReaderLabels = {
  field: labels.FIELD_LABELS,
  kind: labels.KIND_LABELS,
  attackType: labels.ATTACK_TYPE_LABELS,
  flag: labels.FLAG_LABELS,
  measure: labels.MEASURE_LABELS,
  population: labels.POPULATION_LABELS,
  precision: labels.PLACE_PRECISION_LABELS,
  claim: labels.CLAIM_LABELS,
  attribution: labels.ATTRIBUTION_LABELS,
  confidence: labels.CONFIDENCE_LABELS,
  likelihood: labels.LIKELIHOOD_LABELS,
  targetType: labels.TARGET_TYPE_LABELS,
  weaponType: labels.WEAPON_TYPE_LABELS,
  actorRole: labels.ACTOR_ROLE_LABELS,
  personRole: labels.PERSON_ROLE_LABELS,
  rule: labels.RULE_LABELS,
  deprecation: labels.DEPRECATION_LABELS,
  stance: labels.STANCE_LABELS,
  reliability: labels.RELIABILITY_LABELS,
  credibility: labels.CREDIBILITY_LABELS,
  sourceKind: labels.SOURCE_KIND_LABELS,
  tier: labels.SOURCE_TIER_LABELS,
  contentLabel: labels.CONTENT_LABEL_LABELS,
};
