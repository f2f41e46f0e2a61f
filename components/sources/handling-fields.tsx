"use client";

import { Checkbox } from "#components/ui/checkbox.tsx";
import { LABEL } from "#components/ui/field-styles.ts";
import { Select } from "#components/ui/select.tsx";
import { CONTENT_LABELS, type ContentLabel, type SourceSensitivity } from "#lib/domain/codes.ts";
import { CONTENT_LABEL_LABELS } from "#lib/domain/labels.ts";
import { SENSITIVITY_OPTIONS } from "./source-words.ts";
import type { SourceFormState } from "./use-source-form.ts";

/** How the team handles it: who may see what, and what one is warned of. */
export function HandlingFields({ state: { draft, change } }: { state: SourceFormState }) {
  const toggle = (label: ContentLabel, isSelected: boolean) => {
    const others = draft.contentLabels.filter((one) => one !== label);
    change({ contentLabels: isSelected ? [...others, label] : others });
  };
  return (
    <>
      <div>
        <Checkbox
          isSelected={draft.isPerpetratorMedia}
          onChange={(isPerpetratorMedia) => change({ isPerpetratorMedia })}
        >
          Published by perpetrators or for them
        </Checkbox>
        <p className="ms-6 mt-0.5 text-xs text-muted">
          The address is kept, but never a link and never opened by the server.
        </p>
      </div>
      <Select
        label="Sensitivity"
        options={SENSITIVITY_OPTIONS}
        value={draft.sensitivity}
        onChange={(sensitivity) => change({ sensitivity: sensitivity as SourceSensitivity })}
      />
      <fieldset>
        <legend className={LABEL}>Shows what one should be warned of</legend>
        <div className="mt-1.5 flex flex-wrap gap-x-5 gap-y-2">
          {CONTENT_LABELS.map((label) => (
            <Checkbox
              key={label}
              isSelected={draft.contentLabels.includes(label)}
              onChange={(isSelected) => toggle(label, isSelected)}
            >
              {CONTENT_LABEL_LABELS[label]}
            </Checkbox>
          ))}
        </div>
      </fieldset>
    </>
  );
}
