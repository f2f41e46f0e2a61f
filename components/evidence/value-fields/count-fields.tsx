"use client";

import { TextField } from "#components/ui/text-field.tsx";
import type { CountValue } from "#lib/domain/assertion.ts";
import { fail, ok, type Result } from "#lib/domain/result.ts";
import { FiguresField, readFigures, writeFigures } from "./figures-field.tsx";
import { useDraft } from "./use-draft.ts";
import type { FieldsProps } from "./value-fields.tsx";

type Draft = { figures: string; unit: string };

/** How many of what. */
export function CountFields({ initial, onRead }: FieldsProps<CountValue>) {
  const [draft, change] = useDraft(
    (): Draft => ({ figures: writeFigures(initial), unit: initial?.unit ?? "" }),
    (now) => read(now, initial),
    onRead,
  );
  return (
    <div className="grid gap-4 pane:grid-cols-2">
      <FiguresField text={draft.figures} onChange={(figures) => change({ figures })} />
      <TextField
        label="Of what"
        description="attacks, arrests, prisoners…"
        value={draft.unit}
        onChange={(unit) => change({ unit })}
        maxLength={300}
      />
    </div>
  );
}

function read({ figures: text, unit }: Draft, initial: CountValue | null): Result<CountValue> {
  const figures = readFigures(text, initial);
  if (!figures.ok) return fail(figures.error);
  return unit.trim() === "" ? fail("Say of what.") : ok({ ...figures.value, unit: unit.trim() });
}
