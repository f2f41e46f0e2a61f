import {
  RELIABILITIES,
  type Reliability,
  SOURCE_KINDS,
  SOURCE_SENSITIVITIES,
  SOURCE_TIERS,
  type SourceSensitivity,
  type SourceTier,
} from "#lib/domain/codes.ts";
import {
  RELIABILITY_LABELS,
  SENSITIVITY_LABELS,
  SOURCE_KIND_LABELS,
  SOURCE_TIER_LABELS,
} from "#lib/domain/labels.ts";

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

const SENSITIVITY_NOTES: Record<SourceSensitivity, string> = {
  open: "Whoever may read the chronology sees what the library holds of it",
  internal: "Who only reads sees that it is cited, not its note and captures",
  confidential: "Notes and captures for editors and reviewers only",
};

export const SENSITIVITY_OPTIONS = SOURCE_SENSITIVITIES.map((id) => ({
  ...{ id, label: SENSITIVITY_LABELS[id], note: SENSITIVITY_NOTES[id] },
}));
