"use client";

import { ActorField } from "#components/actors/actor-field.tsx";
import type { AttributionValue } from "#lib/domain/assertion.ts";
import { ATTRIBUTION_STATUSES, CONFIDENCES, LIKELIHOODS } from "#lib/domain/codes.ts";
import { ATTRIBUTION_LABELS, CONFIDENCE_LABELS, LIKELIHOOD_LABELS } from "#lib/domain/labels.ts";
import { ok } from "#lib/domain/result.ts";
import { CodeSelect } from "./code-select.tsx";
import { useDraft } from "./use-draft.ts";
import type { FieldsProps } from "./value-fields.tsx";

const BEGIN: AttributionValue = {
  ...{ status: "suspected", name: "", actorId: null, confidence: null, likelihood: null },
};

/** To whom it is attributed. Confidence in the judgement and likelihood are two questions. */
export function AttributionFields({ initial, onRead }: FieldsProps<AttributionValue>) {
  const [draft, change] = useDraft(() => initial ?? BEGIN, trim, onRead);
  return (
    <div className="grid gap-4 pane:grid-cols-2">
      <ActorField label="Attributed to" value={draft} onChange={change} autoFocus />
      <CodeSelect
        label="Standing of the attribution"
        codes={ATTRIBUTION_STATUSES}
        labels={ATTRIBUTION_LABELS}
        value={draft.status}
        onChange={(status) => status && change({ status })}
      />
      <CodeSelect
        label="Confidence in the judgement"
        codes={CONFIDENCES}
        labels={CONFIDENCE_LABELS}
        none="Not said"
        value={draft.confidence}
        onChange={(confidence) => change({ confidence })}
      />
      <CodeSelect
        label="Likelihood, in the words of ICD 203"
        codes={LIKELIHOODS}
        labels={LIKELIHOOD_LABELS}
        none="Not said"
        value={draft.likelihood}
        onChange={(likelihood) => change({ likelihood })}
      />
    </div>
  );
}

const trim = (draft: AttributionValue) => ok({ ...draft, name: draft.name.trim() });
