"use client";

import { TextField } from "#components/ui/text-field.tsx";
import type { PlaceValue } from "#lib/domain/assertion.ts";
import { PLACE_PRECISIONS } from "#lib/domain/codes.ts";
import { PLACE_PRECISION_LABELS } from "#lib/domain/labels.ts";
import { NOWHERE } from "#lib/domain/new-assertion.ts";
import { fail, ok, type Result } from "#lib/domain/result.ts";
import { CodeSelect } from "./code-select.tsx";
import { useDraft } from "./use-draft.ts";
import type { FieldsProps } from "./value-fields.tsx";

/** Where, by name and precision. */
export function PlaceValueFields({ initial, onRead }: FieldsProps<PlaceValue>) {
  const [draft, change] = useDraft(() => initial ?? NOWHERE, read, onRead);
  return (
    <div className="grid gap-4 pane:grid-cols-2">
      <TextField
        label="Name, as the source has it"
        value={draft.name}
        onChange={(name) => change({ name })}
        autoFocus
      />
      <CodeSelect
        label="How precisely it is known"
        codes={PLACE_PRECISIONS}
        labels={PLACE_PRECISION_LABELS}
        value={draft.precision}
        onChange={(precision) => precision && change({ precision })}
      />
    </div>
  );
}

function read(draft: PlaceValue): Result<PlaceValue> {
  const name = draft.name.trim();
  return name === "" ? fail("Give a name.") : ok({ ...draft, name });
}
