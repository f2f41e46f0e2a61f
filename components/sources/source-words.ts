import {
  RELIABILITIES,
  type Reliability,
  SOURCE_KINDS,
  SOURCE_TIERS,
  type SourceTier,
} from "#lib/domain/codes.ts";
import { RELIABILITY_LABELS, SOURCE_KIND_LABELS, SOURCE_TIER_LABELS } from "#lib/domain/labels.ts";

const TIER_NOTES: Record<SourceTier, string> = {
  primary: "From the event itself: a statement, a ruling, footage, a witness",
  secondary: "Reports or studies what others witnessed or wrote",
  tertiary: "Sums up secondary sources, as an encyclopedia does",
};

const RELIABILITY_NOTES: Partial<Record<Reliability, string>> = {
  A: "No doubt about its authenticity and competence",
  E: "Has been wrong or misleading before",
  F: "Too little is known of it to judge",
};

export const KIND_OPTIONS = SOURCE_KINDS.map((id) => ({ id, label: SOURCE_KIND_LABELS[id] }));

export const TIER_OPTIONS = SOURCE_TIERS.map((id) => ({
  ...{ id, label: SOURCE_TIER_LABELS[id], note: TIER_NOTES[id] },
}));

export const RELIABILITY_OPTIONS = RELIABILITIES.map((id) => ({
  ...{ id, label: `${id} · ${RELIABILITY_LABELS[id]}`, note: RELIABILITY_NOTES[id] },
}));
