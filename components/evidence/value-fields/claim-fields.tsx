"use client";

import { ActorField } from "#components/actors/actor-field.tsx";
import type { ClaimValue } from "#lib/domain/assertion.ts";
import { CLAIM_MODES, CLAIM_STATUSES } from "#lib/domain/codes.ts";
import { CLAIM_LABELS, CLAIM_MODE_LABELS } from "#lib/domain/labels.ts";
import { ok } from "#lib/domain/result.ts";
import { CodeSelect } from "./code-select.tsx";
import { useDraft } from "./use-draft.ts";
import type { FieldsProps } from "./value-fields.tsx";

const BEGIN: ClaimValue = { status: "none_known", mode: null, name: "", actorId: null };

/** Whether somebody claims it, who, and by which way. */
export function ClaimFields({ initial, onRead }: FieldsProps<ClaimValue>) {
  const [draft, change] = useDraft(() => initial ?? BEGIN, trim, onRead);
  return (
    <div className="grid gap-4 pane:grid-cols-2">
      <CodeSelect
        label="Claim of responsibility"
        codes={CLAIM_STATUSES}
        labels={CLAIM_LABELS}
        value={draft.status}
        onChange={(status) => status && change({ status })}
      />
      <CodeSelect
        label="Made by"
        codes={CLAIM_MODES}
        labels={CLAIM_MODE_LABELS}
        none="Not said"
        value={draft.mode}
        onChange={(mode) => change({ mode })}
      />
      <ActorField label="Who claims it" value={draft} onChange={change} />
    </div>
  );
}

const trim = (draft: ClaimValue) => ok({ ...draft, name: draft.name.trim() });
